# The sixth chapter: Red armbands.

## The chapter.
level-06-armbands-name = Red armbands
level-06-armbands-about = March to May 1959. Ten in step on Sadovaya, and one of them knows your pockets.
chapter-06-armbands-title = Red armbands
chapter-06-armbands-date = 7 March to 16 May 1959
chapter-06-armbands-rule = New: documents, citizen. One serious search is a pity. The second is fifteen days.
chapter-06-armbands-1 = Since the second of March order has sleeves.
chapter-06-armbands-2 = The ice goes late at night, with a sound like furniture. In the morning the river has moved out.
chapter-06-armbands-3 = Glukhov says two hundred and one. The one, he says, is for the safety pin.
chapter-06-armbands-end-1 = In May they go in step without being told. One of the ten counts under his breath.
chapter-06-armbands-end-2 = On the banister of the third floor hangs a safety pin. It does not belong to anybody in flat 9.

## 6.1 On the stairs.
scene-on_the_stairs-title = On the stairs
scene-on_the_stairs-1 = Kostya sits on the stairs, on the step that is four millimetres low. He has not rung.
scene-on_the_stairs-2 = The druzhina or the institute. They said it kindly. There was tea.
scene-on_the_stairs-3 = From his pocket, beside the comb, hangs something red with a safety pin.
scene-on_the_stairs-4 = They gave me an armband. One size. It slips, like everything I sign.
scene-on_the_stairs-5 = He has come to say it himself, before somebody says it kindly.
scene-on_the_stairs-shake = Shake his hand
scene-on_the_stairs-shake-1 = He holds it longer than is usual among engineers.
scene-on_the_stairs-shake-log = Because of a hand on the stairs: Kostya has two sleeves now, and knows which is which.
scene-on_the_stairs-laugh = Laugh
scene-on_the_stairs-laugh-1 = Yes. I thought so too. Only, I can’t do it in step.
scene-on_the_stairs-laugh-log = Because you laughed on the stairs: Kostya laughed too, a moment later.
scene-on_the_stairs-timetable = Ask for the timetable
scene-on_the_stairs-timetable-1 = Sadovaya at seven. Canteens on Tuesdays. And I’d thought you’d ask how I was.
scene-on_the_stairs-timetable-log = Because of a timetable: you know where ten will walk, and who minded.

## 6, quiet: the quiff.
scene-quiff-title = In one piece
scene-quiff-1 = The barber’s by Zhelyabova. In the chair sits Kostya under a sheet, with red ears.
scene-quiff-2 = For the institute.
scene-quiff-3 = Arkady goes round the quiff once, as round a monument that is to be moved. Four fingers. He could say a good deal.
scene-quiff-4 = Today he says nothing. The scissors go once. It falls in one piece.
scene-quiff-look_away = Look at the street
scene-quiff-look_away-1 = When you look back, somebody is sitting there of whom one would ask the way.
scene-quiff-look_away-log = Because of a haircut: somebody sits there of whom one asks the way.
scene-quiff-pick_up = Pick it up
scene-quiff-pick_up-1 = It keeps its shape in the hand, like a bow without a ship.
scene-quiff-pick_up-2 = Throw it away. No. Wait. Throw it away tomorrow.
scene-quiff-pick_up-log = Because you picked it up: a bow without a ship lies in a drawer.

## 6, if the word has grown thin since fifty-eight: the street has forgotten.
scene-forgotten-title = Who are you
scene-forgotten-1 = Nevsky, by the pharmacy. Where you used to stand stands a boy with combs.
scene-forgotten-2 = Last year was a quiet one. It turned out quieter than intended.
scene-forgotten-3 = A customer of four years asks you the time.
scene-forgotten-time = Tell him the time
scene-forgotten-time-1 = He thanks you. He has a watch now, he says, only he forgot it.
scene-forgotten-time-log = Because of a quiet fifty-eight: the street has forgotten you.
scene-forgotten-disc = Give him a disc instead of the time
scene-forgotten-disc-1 = He holds it to the light, and then you. “Ah,” he says.
scene-forgotten-disc-log = Because of one disc instead of the time: the street has remembered.

## 6, if one carried on in fifty-eight: he remembers the coat.
scene-mambo_coat-title = A coat that plays
scene-mambo_coat-1 = A red greatcoat stands across the pavement, like a barrier that has been left down.
scene-mambo_coat-2 = Comrade Korzun, your coat is playing a mambo. Shall it sit down?
scene-mambo_coat-3 = Last year he saw it walk, when all the others stayed at home.
scene-mambo_coat-button = Button it up to the chin
scene-mambo_coat-button-1 = That’s it. Now it’s only humming.
scene-mambo_coat-button-log = Because of a coat that went out last year: the lieutenant has remembered it.
scene-mambo_coat-ask_him = Ask him which mambo
scene-mambo_coat-ask_him-1 = How should I know? I only hold them to the window.
scene-mambo_coat-ask_him-2 = He has said more than he wrote down. The jaw shuts.
scene-mambo_coat-ask_him-log = Because you asked which mambo: the lieutenant said more than he wrote.

## 6, comic: how narrow.
scene-bottle-title = How narrow
scene-bottle-1 = On Sadovaya they measure drainpipes, with a beer bottle. It goes down inside the leg, or it does not.
scene-bottle-2 = The norm isn’t known. The bottle is.
scene-bottle-3 = To show how it is done he takes his own. It goes as far as the neck, and stays.
scene-bottle-4 = Permit me to report: it’s the bottle, comrade commander. It’s swollen.
scene-bottle-5 = Ten stand round it. There are opinions for turning, and for pulling.
scene-bottle-wait = Wait with the others
scene-bottle-wait-1 = It comes off by itself at nine, at the word “dismissed”.
scene-bottle-wait-log = Because of a bottle: on Sadovaya nobody was measured till nine.
scene-bottle-soap = Offer a piece of soap
scene-bottle-soap-1 = Why do you carry soap, citizen? Thank you.
scene-bottle-soap-log = Because of a piece of soap: the commander did not ask for documents.

## 6.2 The empty pocket.
scene-empty_pocket-title = The empty pocket
scene-empty_pocket-1 = Sadovaya, seven. Ten in step. The eighth is not; that is how one knows him.
scene-empty_pocket-2 = Documents. What’s in the coat?
scene-empty_pocket-3 = The left one’s mine.
scene-empty_pocket-4 = There is nothing in the left pocket. There never has been.
scene-empty_pocket-5 = He searches as one searches for someone else’s kopeck.
scene-empty_pocket-6 = Empty. There’s even a hole.
scene-empty_pocket-7 = He knows the hole. His comb went through it in fifty-six.
scene-empty_pocket-stranger = Play the stranger
scene-empty_pocket-stranger-1 = You both walk on. It works. It works very well.
scene-empty_pocket-stranger-log = Because of an empty pocket: you did not know each other, very well.
scene-empty_pocket-name = Say his name
scene-empty_pocket-name-1 = Nine heads turn. The tenth has nowhere to.
scene-empty_pocket-name-log = Because you said his name: the commander has written it down.
scene-empty_pocket-silence = Be silent
scene-empty_pocket-silence-1 = He closes the pocket himself. He buttons it.
scene-empty_pocket-silence-log = Because of an empty pocket: he buttoned it himself.

## 6.4 Tuesday.
scene-tuesday-title = Tuesday
scene-tuesday-1 = Tuesday, stay at home.
scene-tuesday-2 = Flat hair, a shut face. He has come up the back stairs and does not sit down.
scene-tuesday-3 = Tuesday is Grisha’s dance. It is called a lecture on rhythm in nature, and has been stamped as one.
scene-tuesday-4 = I’ve said nothing. I never say anything. I’ve caught it from your stoker.
scene-tuesday-5 = Where ten are on Tuesday, there are no ten elsewhere. That he has not said either.
scene-tuesday-stay = Stay at home
scene-tuesday-stay-1 = On Tuesday you mend a primus, with the window shut. Towards ten something round rolls down a staircase, far off.
scene-tuesday-stay-log = Because you stayed at home on Tuesday: Kostya is covered. Grisha has lost a drum.
scene-tuesday-warn = Warn Grisha
scene-tuesday-warn-1 = Then it’s a funeral at two and a day off at seven. Same hat.
scene-tuesday-warn-2 = On Tuesday ten come in step into a hall with a waxed floor, and nobody on it.
scene-tuesday-warn-log = Because Grisha was warned: the floor was empty, and somebody will ask why.
scene-tuesday-sell = Sell where they will not be: 80 r
scene-tuesday-sell-1 = On Tuesday Nevsky belongs to you. Five go in an hour, at sixteen roubles. It is the best night of the year.
scene-tuesday-sell-log = Because of what Kostya said: the best night of the year, 80 roubles.

## 6.3 The voice.
scene-the_voice-title = The voice
scene-the_voice-1 = A red corner with ten chairs. You are the eleventh: there is film dust on your collar.
scene-the_voice-2 = Taken off a schoolboy. I ask for attention.
scene-the_voice-3 = Three bars. Then somebody laughs till he weeps. It is a good laugh. In fifty-seven it was better still.
scene-the_voice-4 = Nobody says anything. Nine look at Kostya. He looks at the needle.
scene-the_voice-5 = Whose is this?
scene-the_voice-nothing = Say nothing
scene-the_voice-nothing-1 = It runs on to the end. Kostya is on probation from today; it has a form of its own, a pink one.
scene-the_voice-nothing-log = Because of a laugh from fifty-seven: Kostya is on probation.
scene-the_voice-mine = Say it is yours
scene-the_voice-mine-1 = Yours? Laugh.
scene-the_voice-mine-2 = You laugh. It is nothing like it. He writes it down all the same.
scene-the_voice-mine-log = Because you said it was yours: a page in the folder, and Kostya breathes.
scene-the_voice-ediks = Say it is Edik’s
scene-the_voice-ediks-1 = He is believed to have such a laugh. It goes with the coat.
scene-the_voice-ediks-log = Because you said it was Edik’s: it was believed, on account of the coat.

## 6.4, stayed at home: Grisha without a drum.
scene-lost_drum-title = Evidence
scene-lost_drum-1 = Grisha walks without a bounce. One sees now that it was the drum which bounced.
scene-lost_drum-2 = They’ve taken it in as evidence. Of what? Of rhythm in nature.
scene-lost_drum-3 = He has the brushes in his pocket. He plays four bars on the lid of a dustbin. It is too high.
scene-lost_drum-4 = Funeral at two. I’ll do it by nodding.
scene-lost_drum-nod = Nod too
scene-lost_drum-nod-1 = You both nod, on two and four.
scene-lost_drum-nod-log = Because you stayed at home on Tuesday: the funeral was nodded.
scene-lost_drum-drum = Give 30 r towards another drum
scene-lost_drum-drum-1 = It’s a children’s one. It’s got a hare on it. The tone’s all right.
scene-lost_drum-drum-log = Because of 30 roubles: Grisha has a drum, with a hare on it.

## 6.4, Grisha warned: Kostya is asked why.
scene-waxed_floor-title = A clean floor
scene-waxed_floor-1 = They asked me why it was so clean. Nobody dances at a lecture, I said. They said: nor listens?
scene-waxed_floor-2 = He takes off the armband to wash his hands, and puts it on again, wet.
scene-waxed_floor-3 = I told one person. I count well, and I get one every time.
scene-waxed_floor-4 = It is not a reproach. It is arithmetic.
scene-waxed_floor-look = Look at the floor
scene-waxed_floor-look-1 = Yours is not waxed. There are four small dents in it, from the lathe.
scene-waxed_floor-look-log = Because Grisha was warned: Kostya was asked about it, and counted to one.
scene-waxed_floor-go_there = Go there: the stamp was forged
scene-waxed_floor-go_there-1 = You say that it got about because of the stamp. They look at the stamp. It is real, but they are worried now.
scene-waxed_floor-go_there-log = Because you spoke of a stamp: a line in the folder, and Kostya is asked less.

## 6.4, sold where they were not: Kostya asks.
scene-best_night-title = The best night
scene-best_night-1 = On Tuesday, where we weren’t, somebody sold till ten. The best night of the year, they say.
scene-best_night-2 = He stands in the door with his cap on. It is a cap one does not take off to music.
scene-best_night-3 = I said: stay at home. I didn’t say: go out where we aren’t.
scene-best_night-silent = Say nothing
scene-best_night-silent-1 = He pulls the armband up. It slips before he is on the stairs.
scene-best_night-silent-log = Because of the best night of the year: Kostya stood in the door with his cap on.
scene-best_night-half = Lay half of it on the table, 40 r
scene-best_night-half-1 = Give it to Grisha. I’ve nowhere to enter it.
scene-best_night-half-log = Because of half the best night: Grisha has got forty roubles, from nobody.

## 6.5 To the end.
scene-to_the_end-title = To the end
scene-to_the_end-1 = At the door, after his shift, stands a cap one size too big. He has wiped his feet for a long time.
scene-to_the_end-2 = I have nothing to declare. You have.
scene-to_the_end-3 = “Letter without a Stamp.” On the small film it has to be faded out early. There is a big one which you were saving.
scene-to_the_end-4 = I can wait another year. I only came to say that I can.
scene-to_the_end-faded = The small film, faded early
scene-to_the_end-faded-1 = It fades where the film ends. It is the very place.
scene-to_the_end-faded-2 = Yes. As far as this I know it.
scene-to_the_end-faded-log = Because of a small film: it ends where his memory ends.
scene-to_the_end-whole = The whole song, on the big film
scene-to_the_end-whole-1 = He listens standing up. At the place where somebody lifted the needle he takes off the cap.
scene-to_the_end-whole-2 = So she posts it. All these years I thought she didn’t.
scene-to_the_end-whole-log = Because of the big film: Sinitsyn has heard it to the end, standing.

## 4.3, nothing promised: a colder hand.
scene-colder_hand-title = A colder hand
scene-colder_hand-1 = The gate. Glasses mended with wire. They do not look at the label today.
scene-colder_hand-2 = I shall pat the left sleeve. And the right. The form has two lines.
scene-colder_hand-3 = His hand is dry and goes by the clock. Nobody has promised it anything.
scene-colder_hand-still = Hold still
scene-colder_hand-still-1 = Next.
scene-colder_hand-still-log = Because nothing was promised him: two lines filled in, both sleeves.
scene-colder_hand-ask = Ask where that record is now
scene-colder_hand-ask-1 = In the store. It is dry there. Nobody lifts the needle; nobody lowers it.
scene-colder_hand-ask-log = Because you asked after a record: it is in the store, and dry.

## 6, in passing: nylon in a lamp.
scene-nylon-title = Nylon
scene-nylon-1 = On the gangway they have unscrewed a lamp. It has no bulb. It has eleven pairs, in size two.
scene-nylon-2 = Lamp they look. I say it to everybody. To me nobody says.
scene-nylon-3 = Whose lamp is it? I ask because the form has a line.
scene-nylon-4 = Twice, and he stays ashore for good. This would be the first time.
scene-nylon-silent = Say nothing
scene-nylon-silent-1 = Mine. I like to read in the dark.
scene-nylon-silent-log = Because of nylon in a lamp: one find is written against Juhan.
scene-nylon-mine = Say: ordered by you
scene-nylon-mine-1 = Eleven pairs. You have many legs, comrade. I write it down.
scene-nylon-mine-log = Because you had ordered eleven pairs: Juhan has no find, you have a page.

## 6, in passing: nylon, where soup has been used.
scene-nylon_soup-title = Declare the buttons
scene-nylon_soup-1 = The pot has gone through. It has a lid and a reputation.
scene-nylon_soup-2 = Soup is full. The blouse I wear.
scene-nylon_soup-3 = It is nylon, with frills, on a man of ninety kilos. One sees the wedding ring through it.
scene-nylon_soup-4 = Declare the buttons.
scene-nylon_soup-count = Count the buttons with him
scene-nylon_soup-count-1 = Eight. One stays in soup.
scene-nylon_soup-count-log = Because the soup was full: eight buttons declared. Juhan is safe.
scene-nylon_soup-praise = Say that it suits him
scene-nylon_soup-praise-1 = I have no line for that. But yes.
scene-nylon_soup-praise-log = Because it suits him: there is no line for that. Juhan is safe.

## 6, in passing: the front door.
scene-front_door-title = The front door
scene-front_door-1 = The fifteenth, on the bridge. Ice below, and nobody who looks at it.
scene-front_door-2 = Two good coats, and never a look at the river. Use the front door.
scene-front_door-3 = She slows down where there is no stop. The handle is bronze, and warm from her.
scene-front_door-out = Use the front door
scene-front_door-out-1 = A pigeon! I’m braking for a pigeon.
scene-front_door-out-log = Because of a pigeon on the bridge: two good coats rode on to the terminus.
scene-front_door-sandbox = Put the bag in the sandbox, ride on
scene-front_door-sandbox-1 = There’s one in there already. Don’t take the wrong one, it’s herring.
scene-front_door-sandbox-log = Because of a sandbox: the bag crossed the river without you.

## 6, in passing: Lida in the first row.
scene-first_row-title = First row
scene-first_row-1 = The mill choir visits the canteen. Lida has come forward two rows. It took three years.
scene-first_row-2 = In the second verse everybody else breathes, and she has two lines alone.
scene-first_row-3 = Two lines. I counted: nineteen seconds. Then they come back in and sit on it.
scene-first_row-nineteen = Say: it was nineteen
scene-first_row-nineteen-1 = Then you were counting too.
scene-first_row-nineteen-log = Because of nineteen seconds: somebody counted along with Lida.
scene-first_row-american = Say: almost like the American
scene-first_row-american-1 = They told me that too, behind me. The American’s better, they said.
scene-first_row-american-log = Because of an American: somebody sings it better than Lida.

## 6, in passing: ten, and nine.
scene-nine_armbands-title = Ten, and nine
scene-nine_armbands-1 = Before the office on Rakov Street a lieutenant sits on a box and counts something red.
scene-nine_armbands-2 = I signed for ten. I count nine.
scene-nine_armbands-3 = He counts from the other end. From there it is nine as well.
scene-nine_armbands-4 = I write: armbands, ten. If it comes out otherwise, prompt me.
scene-nine_armbands-ten = Prompt him: ten
scene-nine_armbands-ten-1 = With a witness it’s ten. You’ve a good eye for things that aren’t there.
scene-nine_armbands-ten-log = Because of a tenth armband: the lieutenant has a witness for it.
scene-nine_armbands-nine = Count along: nine
scene-nine_armbands-nine-1 = Then somebody’s walking about as a private person.
scene-nine_armbands-nine-log = Because you counted along: somewhere somebody walks about without one.

## 6, Edik has a post.
scene-dinner-title = Over a good dinner
scene-dinner-1 = Before the Astoria’s window a coat with shoulders looks at a menu that is not meant for the street.
scene-dinner-2 = Papa has found me a chair. A commission on light music. I weigh it.
scene-dinner-3 = When I get an office I’ll ban you personally. Over a good dinner.
scene-dinner-order = Ask what one orders then
scene-dinner-order-1 = The tongue. Naturally.
scene-dinner-order-log = Because of a menu: when Edik bans you, there will be tongue.
scene-dinner-newest = Sell him something to weigh, 20 r
scene-dinner-newest-1 = Heavy. I’d say: harmful. Has anyone else got it?
scene-dinner-newest-log = Because of light music: Edik has weighed a disc, and kept it.

## 6, Edik, who was accused.
scene-dinner_cold-title = A private conversation
scene-dinner_cold-1 = Before the Astoria’s window a coat with shoulders looks at a menu, and does not turn round.
scene-dinner_cold-2 = I’m dangerous. I might tell somebody that you said good day.
scene-dinner_cold-3 = In the glass he waits to see whether you laugh.
scene-dinner_cold-go_on = Go on
scene-dinner_cold-go_on-1 = The tongue’s off. What a pity.
scene-dinner_cold-go_on-log = Because Edik was accused last year: the tongue is off.
scene-dinner_cold-sorry = Say: it was the chair, not you
scene-dinner_cold-sorry-1 = The barber! I tip him. I’ve been tipping him for it.
scene-dinner_cold-sorry-log = Because you said it was the chair: Edik has stopped tipping.

## 6, twist: the armband also opens doors.
scene-round_your_sleeve-title = Round your sleeve
scene-round_your_sleeve-1 = The worst evening. Ten come from Nevsky, ten from Apraksin. Between them there is you, and a bag.
scene-round_your_sleeve-2 = Out of a gateway steps the eighth, out of step. He unpins his own and ties it round your sleeve.
scene-round_your_sleeve-3 = Left foot. You’re the tenth now. I’ve gone home with a tooth.
scene-round_your_sleeve-4 = A door opens that was shut all winter. Somebody salutes the bag.
scene-round_your_sleeve-walk = Walk in step
scene-round_your_sleeve-walk-1 = It slips.
scene-round_your_sleeve-walk-log = Because Kostya tied it round your sleeve: a door was opened. It slips.
scene-round_your_sleeve-give_back = Walk to the corner, bring it back
scene-round_your_sleeve-give_back-1 = Keep the pin. I’ve bent it.
scene-round_your_sleeve-give_back-log = Because it was brought back at the corner: Kostya signed for ten, with his own.

## 6, twist, if he was used.
scene-past_you-title = Past you
scene-past_you-1 = The worst evening. Ten come from Nevsky, ten from Apraksin. Between them there is you, and a bag.
scene-past_you-2 = The eighth is in step tonight. He has learned it.
scene-past_you-3 = Nothing on the left.
scene-past_you-4 = He says it without looking to the left.
scene-past_you-wall = Become part of the wall
scene-past_you-wall-1 = Twenty boots go past. One pair of them squeaks a little, in seven.
scene-past_you-wall-log = Because of one Tuesday: the eighth is in step now. Nothing on the left, he said.
scene-past_you-bag = Leave the bag in the gateway
scene-past_you-bag-1 = It is found, with two discs in it. Nobody is found with it.
scene-past_you-bag-log = Because of a bag in a gateway: two discs gone, and nobody with them.

## the small disc, any evening.
scene-small_disc_6-title = The small disc, with the ice
scene-small_disc_6-1 = Out on the river somebody moves a wardrobe, all night. Then the beds.
scene-small_disc_6-2 = The small disc lies face up. One more groove has gone grey; it may be the light.
scene-small_disc_6-3 = A woman moves out of a room with four buttons and a bottle of lamp oil. It takes her one turn.
scene-small_disc_6-4 = Towards morning it is quiet. The river has taken everything with it.
scene-small_disc_6-leave = Leave it face up
scene-small_disc_6-leave-1 = In the morning there is a little dust on it, and no more than that.
scene-small_disc_6-leave-log = Because of a night of ice: the small disc lies face up, with a little dust.
scene-small_disc_6-play = Play it once
scene-small_disc_6-play-1 = Rumble; outside, rumble. For a whole turn it cannot be told which is hers.
scene-small_disc_6-play-log = Because of one play: there is a play less in the small disc.

## People, ships, things.
person-commander-name = The commander
ship-zarya_furniture-name = Zarya Ladogi, after the ice
ship-zarya_may-name = Zarya Ladogi, in May
ship-arktur_step-name = Arktur, from Hull, in step
good-rec_crates-name = “Mambo of the Orange Crates”
good-rec_comb-name = “Comb in the Pocket”

## What is otherwise for a few days.
change-in_step = on Nevsky they walk in tens
change-brass = brass is heard everywhere, and asked for
change-lecture = Petrograd side: everybody on duty is at the lecture
change-all_at_the_lecture = Nevsky is empty: the lecture
change-mambo_spring = a mambo comes out of the canteens
change-lamps = at the gate they unscrew lamps

## The Evening Watch.
paper-order-head = ORDER WALKS IN STEP
paper-order-text = Since the second of March the population keeps order itself, in tens, with a torch. The torch is carried by the most experienced.
paper-order-meaning = Ten see more than one. Whoever is searched seriously twice is away for fifteen days.
paper-in_step-head = THE EVENING STROLL
paper-in_step-text = From next Saturday on Nevsky those who stroll and those who look will be easy to tell apart: the latter have sleeves.
paper-in_step-meaning = Nevsky: patrols at { $percent } % of the usual from the { $first_day }th of March to the { $last_day }th of April.
paper-tailor-head = A TAILOR WRITES: HOW NARROW?
paper-tailor-text = “I sew by the figure,” writes master S. “Let them measure the figure.” The bottle has been sent to the editors, and is empty.
paper-tailor-meaning = Sadovaya at seven, ten in step. Wear something wide.
paper-brass-head = MORE BRASS
paper-brass-text = For walking in step the city requests music to walk to. The factories have promised brass, in three shifts.
paper-brass-meaning = Marches are worth { $percent } % of the usual from the { $first_day }th of March to the { $last_day }th of April. Somebody has to want one.
paper-safety_pins-head = SAFETY PINS
paper-safety_pins-text = There are no safety pins in the haberdasheries of the centre. Mothers of infants are asked for patience, the comrades on duty for the same.
paper-safety_pins-meaning = Today is Tuesday. On Tuesdays they visit canteens.
paper-lecture-head = A LECTURE: RHYTHM IN NATURE
paper-lecture-text = On Tuesday the fourteenth, in the canteen of the Petrograd Side, with demonstrations. The demonstrations will be attended by those on duty, in full number.
paper-lecture-meaning = Petrograd Side, the { $first_day }th: patrols at { $percent } % of the usual.
paper-all_at_the_lecture-head = NEVSKY RESTS
paper-all_at_the_lecture-text = On the same evening the avenue is entrusted to itself. It is asked to behave as on the other days.
paper-all_at_the_lecture-meaning = Nevsky, the { $first_day }th: patrols at { $percent } % of the usual.
paper-mambo_spring-head = ORANGES ARE PROMISED
paper-mambo_spring-text = The trade network expects oranges by May. In the canteens they have begun to knock on the crates already.
paper-mambo_spring-meaning = Mambo is worth { $percent } % of the usual from the { $first_day }th of April to the { $last_day }th of May.
paper-waxed_floor-head = THE LECTURE TOOK PLACE
paper-waxed_floor-text = The lecture on rhythm was attended by ten comrades. Their impressions agree, and have been taken down.
paper-waxed_floor-meaning = It has happened, one way or another. Now somebody will ask.
paper-furniture-head = THE RIVER HAS MOVED OUT
paper-furniture-text = The ice went in the night, with the noise of a large flat. Residents of the embankment knocked on the floor, from habit.
paper-furniture-meaning = The first ship is in. There are things aboard that sound.
paper-lamps-head = LIGHT ON THE GATE
paper-lamps-text = In May every lamp that goes through the gate is to be lit there. A lamp that does not light is to explain itself in writing.
paper-lamps-meaning = At the gate { $percent } % of the usual care from the { $first_day }th to the { $last_day }th.
paper-tenth_man-head = THE TENTH MAN
paper-tenth_man-text = In a ten, our correspondent has noticed, the tenth is seldom looked at. He himself walked along as an eleventh, and was greeted.
paper-tenth_man-meaning = Tonight they come from both ends of Sadovaya.
paper-lost_armband-head = FOUND: AN ARMBAND
paper-lost_armband-text = Found on Sadovaya: one armband, red, size one. The owner is asked to come in step.
paper-lost_armband-meaning = Tonight Glukhov counts. By winter one ought to have a lathe of one’s own.
