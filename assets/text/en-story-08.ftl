# The eighth chapter: New money.

## The chapter.
level-08-money-name = New money
level-08-money-about = December 1960 to September 1961. Ten old for one new, and a question at eleven in the morning.
chapter-08-money-title = New money
chapter-08-money-date = 10 December 1960 to 16 September 1961
chapter-08-money-rule = New: ten old roubles become one, and whoever does not work has to say why.
chapter-08-money-1 = Behind the stove stands a tin. What is in it was earned at night and cannot say so.
chapter-08-money-2 = The machine is on a desk in Rakov Street. In the kitchen the table has been taught to turn again.
chapter-08-money-3 = Glukhov moves the point: 22 roubles 55, in new, by the middle of September. He calls it relief.
chapter-08-money-end-1 = By autumn nobody counts in old. Except for apples, fathers, and the dog.
chapter-08-money-end-2 = White July is over. One can close the curtain without being asked why.

## 8.1 Other hands; what costs nothing comes first.
scene-other_hands-title = Other hands
scene-other_hands-1 = The tin is emptied on the table. It is more than one person with one job can have in hand.
scene-other_hands-2 = Everybody’s counting. The whole wall rustles.
scene-other_hands-3 = Bring it by the first of January. I’ve eleven pairs of hands and a steam room. A fifth stays in the steam.
scene-other_hands-4 = I can change three! I’ve got a savings book with a squirrel.
scene-other_hands-5 = Marfa says nothing. She shakes out her hem, and it tinkles.
scene-other_hands-queue = Stand in the queue yourself: half a day
scene-other_hands-queue-1 = At the window they ask where from. Umbrellas, you say. They write: umbrellas, very many.
scene-other_hands-queue-log = Because of your own hands: umbrellas, very many. It is written down.
scene-other_hands-glukhov = To Glukhov, at a fifth
scene-other_hands-glukhov-1 = In the bath all are honest. There’s nowhere to put it.
scene-other_hands-glukhov-log = Because of eleven pairs of hands: a fifth stayed in the steam.
scene-other_hands-friends = To friends, as far as each can be trusted
scene-other_hands-friends-1 = It comes back in eleven envelopes. From Valerka’s three roubles are missing: all three.
scene-other_hands-friends-2 = They went for strings. It’ll be a guitar. Later.
scene-other_hands-friends-log = Because of friends: what they could carry came back, less three roubles.
scene-other_hands-sapphires = Buy sapphires: 60 r old
scene-other_hands-sapphires-1 = A sapphire, at my age? Hem, third stitch. Bend as if for a needle.
scene-other_hands-sapphires-log = Because of money that must not be money: two sapphires, the size of a thought.

## 8, in passing: through the theatre till.
scene-theatre_till-title = Three notes
scene-theatre_till-1 = New Year’s Eve. At the theatre a comedy, in the cloakroom four hundred coats, in one of them a bottle.
scene-theatre_till-2 = Give me three, not more. I’ll say somebody lost them laughing.
scene-theatre_till-3 = The till of the theatre rings like any other. Laughter is taken at face value till midnight.
scene-theatre_till-4 = Thirty years of coats. By weight I know who is leaving his wife. Tonight also who is leaving his money.
scene-theatre_till-laugh = Stay for the second act
scene-theatre_till-laugh-1 = It is funny. One hears it from the cloakroom, by the coats.
scene-theatre_till-laugh-log = Because of a comedy: three notes were lost laughing, and found.
scene-theatre_till-three = Give her the three, and take the change
scene-theatre_till-three-1 = Here. It’s smaller and it’s worth more. Like me.
scene-theatre_till-three-log = Because of the theatre till: three notes less in the tin, and change.

## 8, twist: small coppers stay what they were.
scene-coppers-title = Coppers
scene-coppers-1 = January. Ten old are one new; a hundred are ten; a thousand is a hundred and sounds like one.
scene-coppers-2 = But not the small ones! One, two and three kopecks stay. It’s on the door of the shop.
scene-coppers-3 = Eleven people think. One can hear it. Then eleven people look under the table.
scene-coppers-4 = The three kopecks in the dog are three kopecks. Overnight he has become ten times richer.
scene-coppers-5 = He looks past everybody, at the wall, as the rich do.
scene-coppers-congratulate = Congratulate him
scene-coppers-congratulate-1 = He sighs. Money, one sees, has not changed him.
scene-coppers-congratulate-log = Because small coppers stayed: the dog is ten times richer. He alone.
scene-coppers-owe = Ask him for a loan
scene-coppers-owe-1 = He goes behind the stove, and lies down with his back to the room, like a bank.
scene-coppers-owe-log = Because small coppers stayed: the dog was asked, and does not lend.

## 8, comic: a kitchen walks behind a dog.
scene-procession-title = With a newspaper
scene-procession-1 = By noon the whole kitchen walks behind the dog, along Bolshoy, in single file.
scene-procession-2 = The house manager carries the newspaper, open at the decree.
scene-procession-3 = He’s looking at the lamp post! No. False alarm.
scene-procession-4 = Give him room. With capital one needs quiet.
scene-procession-5 = At the corner of Detskaya he turns round, and looks at them all, one after another. He has been poor too.
scene-procession-walk = Walk with them
scene-procession-walk-1 = The coin is still there. Somebody at least is saving.
scene-procession-walk-log = Because of three kopecks: a morning behind the dog. The coin is still there.
scene-procession-sausage = Buy him sausage for 12 new kopecks
scene-procession-sausage-1 = He eats it at once. It is an investment, says the house manager; one has to wait.
scene-procession-sausage-log = Because of twelve kopecks of sausage: nothing was speeded up.

## 8, may fail: what was not changed becomes a fleet.
scene-fleet-title = The fleet
scene-fleet-1 = Behind the stove, under the tin, lie two old hundreds. Nobody has seen them since the autumn, nor they the paper.
scene-fleet-2 = Are they dead? Completely? Can I have them?
scene-fleet-3 = He folds well. On the bow stands a tower, on the stern a number.
scene-fleet-4 = In the gutter of Detskaya the first thaw runs. The fleet goes down it in line.
scene-fleet-salute = Salute
scene-fleet-salute-1 = From the other pavement a man in a good hat takes it off, and counts under his breath.
scene-fleet-salute-log = Because of two hundreds under the tin: a fleet, saluted.

## 8, in passing: Marfa takes old coins by weight.
scene-by_weight-title = By weight
scene-by_weight-1 = In the pram stands a scale for letters. On one side lie silver twenties, on the other a tap.
scene-by_weight-2 = They’re nothing now. But nothing, in nickel, files well.
scene-by_weight-3 = She has taken in three kilos of yesterday. She sells it as contacts.
scene-by_weight-4 = Change for change. What’ll you have: a spring or a washer?
scene-by_weight-spring = Take a spring
scene-by_weight-spring-1 = It’s still wound, mind. It doesn’t know about the reform.
scene-by_weight-spring-log = Because of old coins by weight: a spring that is still wound.
scene-by_weight-haggle = Ask for 40 new kopecks instead
scene-by_weight-haggle-1 = Here. Now count whether it’s gone up or down. I can’t.
scene-by_weight-haggle-log = Because of forty kopecks: Marfa has noted it, in old.

## 8, Zuyeva is at her box.
scene-box_lit-title = At her box
scene-box_lit-1 = The light box burns. She holds a sheet to it, and another, slower than in other years.
scene-box_lit-2 = They gave me a deputy. He’s twenty-two and believes in fireproof film.
scene-box_lit-3 = By the door stands a new bin, of iron, with a lid, with a lock.
scene-box_lit-4 = The key’s on my neck. Under the lead. It’ll never be photographed there.
scene-box_lit-two = Take what she puts down
scene-box_lit-two-1 = Two ankles and no name. She has washed it off herself.
scene-box_lit-two-log = Because Zuyeva kept her post: two ankles, washed.

## 8, her apron hangs there.
scene-apron-title = The apron
scene-apron-1 = The light box is off. The apron hangs on its nail, and keeps its shape.
scene-apron-2 = A young man in her chair says that film is now burned properly. He has a certificate for the stove.
scene-apron-3 = She writes labels in a warehouse. For jam. She says they are transparent too.
scene-apron-4 = Nobody has moved the chair. It stands where she could see the street.
scene-apron-nod = Say good day to the apron
scene-apron-nod-1 = It is the one thing in this house through which nobody has ever looked.
scene-apron-nod-log = Because the street was printed in 1960: at the light box hangs an apron.
scene-apron-ask = Look for her at the warehouse: a quarter
scene-apron-ask-1 = Plum. Plum. Apricot. Here, this was in my bag when I left. Carry ash discreetly.
scene-apron-ask-log = Because she was looked for: one last sheet, out of her own bag.

## 8.4 Eight copies.
scene-eight_copies-title = Eight copies
scene-eight_copies-1 = Perov opens the briefcase. Beside the sandwich lie nine pages, without a name.
scene-eight_copies-2 = A friend’s. He writes in the evenings. He’s very like me, only he doesn’t joke.
scene-eight_copies-3 = It is verse. In the fourth somebody burns a violin, and it is warm.
scene-eight_copies-4 = Eight copies. On the eighth the commas die, I’m told. Do you know anybody with a machine?
scene-eight_copies-5 = Under the bed stands a machine that has been under water. It has every letter but ф.
scene-eight_copies-keep = Keep them under the stove for now
scene-eight_copies-keep-1 = There? Good. It’s warm there, and one doesn’t read.
scene-eight_copies-keep-log = Because of nine pages under the stove: one more thing to hide.
scene-eight_copies-type = Type them, every ф by hand: half a day
scene-eight_copies-type-1 = Four carbons, twice. Each ф is drawn in ink, two hundred and eight small men with their hands on their hips.
scene-eight_copies-type-log = Because of eight copies: in every one of them the ф is in your hand.
scene-eight_copies-not_now = Say: not now
scene-eight_copies-not_now-1 = No. Of course. Nobody writes verse now. I’ll tell him.
scene-eight_copies-not_now-log = Because of “not now”: Perov will ask somebody else.

## 8.5 Airport.
scene-airport-title = The airport
scene-airport-1 = A road without trees. At the end of it stands a glass door, and behind it two fountain pens.
scene-airport-2 = I’ve been promoted. Sideways. Here they have no soup.
scene-airport-3 = Above him an aeroplane takes off. His cap, one size too big, considers it too.
scene-airport-4 = They declare everything. It’s dreadful. Nobody thinks of the other bag.
scene-airport-nothing = Wave through the glass, and go
scene-airport-nothing-1 = He raises a hand. There is a form in it. He notices, and raises the other.
scene-airport-nothing-log = Because of a glass door: there was a wave, and no goodbye.
scene-airport-goodbye = Say goodbye properly: a quarter of a day
scene-airport-goodbye-1 = If you ever come somewhere where I stand, look at me as if I were new there.
scene-airport-goodbye-log = Because of a goodbye at the airport: he will look as if he did not know you.
scene-airport-disc = Leave a disc under his cap
scene-airport-disc-1 = Something hard has been left in my cap. I write: cap, hard.
scene-airport-disc-log = Because of a disc under a cap: at the airport something is not declared.

## 8.5, his copy stopped where his memory stops.
scene-airport_form-title = A form
scene-airport_form-1 = A road without trees. At the end of it stands a glass door, and behind it two fountain pens.
scene-airport_form-2 = Citizen. Anything to declare?
scene-airport_form-3 = He knows half of a song. He was given half of it, on the small film, two years ago.
scene-airport_form-4 = Then fill it in. Both sides. To the end.
scene-airport_form-fill = Fill it in, to the end
scene-airport_form-fill-1 = He blots it, reads the second half first, and files it.
scene-airport_form-fill-log = Because his copy was faded at two minutes: a form, on both sides.
scene-airport_form-rest = Give him the rest of the song
scene-airport_form-rest-1 = Two years. I’ve tried to think of it myself. I always get a mandarin.
scene-airport_form-rest-log = Because the second half came after all: the form was not filed.

## 8, in passing: sapphires in a button.
scene-button-title = A button
scene-button-1 = Juhan’s coat has five buttons. The fourth has been sewn on by somebody with large hands.
scene-button-2 = Coat they look. Lining they look. Button they ask: where did you buy. I say: navy.
scene-button-3 = In it lie two points, blue, foreign, smaller than a lie.
scene-button-4 = One is for you. One is for weather.
scene-button-one = Take the one
scene-button-one-1 = Good. Now sew. I go with four, they count buttons too.
scene-button-one-log = Because of a button: a foreign sapphire.
scene-button-both = Take both, and give him 1.50
scene-button-both-1 = New money. Looks like tram ticket. Thank you, I ride home.
scene-button-both-log = Because of a button: two sapphires for 1.50. The weather will have to do without.

## 8.2 Three days.
scene-three_days-title = Three days
scene-three_days-1 = At eleven in the morning the house manager goes from door to door. He asks everybody who they are.
scene-three_days-2 = The bath list had been a joke. This is another list, and it hangs in a frame.
scene-three_days-3 = Three days of work, with a stamp. Or a paper that says why not. I don’t make it, I stand beside it.
scene-three_days-4 = The boiler takes anybody. It’s never looked at a form.
scene-three_days-boiler = The boiler, with Osip
scene-three_days-boiler-1 = Three nights of coal. Behind you he coughs in three-four time, and says it is the dust of other people’s work.
scene-three_days-boiler-log = Because of three days: a stoker’s second hand. Osip coughs.
scene-three_days-booth = The booth: she speaks for you
scene-three_days-booth-1 = Forty blanks came, and one hand. It’s a known hand. It counts.
scene-three_days-booth-log = Because Rubtsova spoke for you: three days, 1 rouble 50, and a stamp.
scene-three_days-certificate = A certificate, of what is true
scene-three_days-certificate-1 = Breathe. Hold it. Film dust, both sides. It’s enough. I need add nothing.
scene-three_days-certificate-log = Because of a true certificate: it is enough.
scene-three_days-more_than_true = Ask for more than the truth
scene-three_days-more_than_true-1 = For that there’s another doctor. He’s dead, but his stamp works.
scene-three_days-more_than_true-2 = She signs. She shuts the folder on the pen, and does not look for it.
scene-three_days-more_than_true-log = Because of a certificate that says too much: Dr Belenkaya’s pen stayed in the folder.

## 8.2, the ash of 1958 is heard in Osip.
scene-cough-title = A cough
scene-cough-1 = In fifty-eight Osip burned six kilos of combs and dolls, so that there should be ash.
scene-cough-2 = It’s a doll. It sits in here and says mama.
scene-cough-3 = He coughs into his sleeve, with his eyes shut, and listens to the end of it.
scene-cough-4 = Below four thousand. That’s mine, then.
scene-cough-sit = Sit by the boiler with him
scene-cough-sit-1 = What was there? There was a timetable.
scene-cough-sit-log = Because of six kilos of ash in 1958: a cough, below four thousand.
scene-cough-doctor = Take him to Dr Belenkaya in a taxi, 1 r
scene-cough-doctor-1 = Breathe. Hold it. I see teeth and coal. The teeth will last.
scene-cough-doctor-log = Because of a cough: a taxi, and a film that nobody will cut.

## 8.3 Going home.
scene-going_home-title = Going home
scene-going_home-1 = White July. Jirka packs: the staff does not go into any suitcase, and he has eleven.
scene-going_home-2 = Five years of floods. There was none. I write: successful.
scene-going_home-3 = On the bed lie a notebook in oilcloth, a record in a towel, and a slip of paper.
scene-going_home-4 = Choose. All three I cannot explain at the border.
scene-going_home-address = Only an address
scene-going_home-address-1 = It is my grandmother’s. She answers everybody. Loudly.
scene-going_home-address-log = Because of an address: a grandmother in another country can be written to.
scene-going_home-notebook = The uncle’s notebook
scene-going_home-notebook-1 = Grooves, drawn through a loupe, so many to the millimetre. In the margin: here he coughed, the groove also.
scene-going_home-notebook-log = Because of an uncle’s notebook: one sees how close the grooves lie.
scene-going_home-original = One last original
scene-going_home-original-1 = By the edges. She will not interrogate it any more. You must.
scene-going_home-original-log = Because of a last original: it stays, and need not be back on Friday.

## 8.3, his record went white in 1956.
scene-handshake-title = A handshake
scene-handshake-1 = White July. Jirka packs: the staff does not go into any suitcase, and he has eleven.
scene-handshake-2 = Five years of floods. There was none. I write: successful.
scene-handshake-3 = On the bed lies a towel, folded, the size of a record. There is nothing in it.
scene-handshake-4 = So.
scene-handshake-hand = Shake his hand
scene-handshake-hand-1 = He takes it by the edges.
scene-handshake-hand-log = Because a record went white in 1956: a handshake, by the edges.

## 8, quiet: a pencil.
scene-pencil-title = A pencil
scene-pencil-1 = The bath is shut. A lamp burns in the office, between the towels.
scene-pencil-2 = Glukhov sits before the sound box with a pencil in his teeth. Its other end is on the needle.
scene-pencil-3 = It is your disc. “Ligovka Freight”; the bass goes like coins in a tin.
scene-pencil-4 = He hums the bass line. He is a beat late, as far as it is from the teeth to the ear that is not there.
scene-pencil-backwards = Go out backwards
scene-pencil-backwards-1 = The door does not creak. It would not matter. It does not creak.
scene-pencil-backwards-log = Because of a lamp in the bath: nobody was there, and nobody saw it.

## the small disc, any evening.
scene-small_disc_8-title = The small disc, by ten
scene-small_disc_8-1 = Everything has been divided by ten. Bread, trams, what one owes.
scene-small_disc_8-2 = On the small disc somebody buys buttons. Four. What they cost, she does not say.
scene-small_disc_8-3 = In what money would one count it? There has been a third one in between.
scene-small_disc_8-4 = Four is still four.
scene-small_disc_8-leave = Leave it at four
scene-small_disc_8-leave-1 = Outside a boat hoots, once, as if it had been asked.
scene-small_disc_8-leave-log = Because of a night in new money: the small disc was left at four.
scene-small_disc_8-play = Play it once
scene-small_disc_8-play-1 = The kitchen table sways. On it she sways too, with her list, as in a tram.
scene-small_disc_8-play-log = Because of one play: there is a play less in the small disc.

## People, ships, things.
ship-zarya_april_61-name = Zarya Ladogi, with the ice
ship-arktur_may_61-name = Arktur, from Hull
ship-zarya_july_61-name = Zarya Ladogi, by white night
ship-kapella_august_61-name = Kapella, from Gdynia
ship-arktur_september_61-name = Arktur, from Hull, with wind
good-rec_your_umbrella-name = “Your Umbrella, My Street”

## What is otherwise for a few days.
change-savings_queue = everybody stands before the savings bank, those on duty too
change-coins_in_a_tin = boogie: it sounds like small change
change-who_are_you = who are you at eleven in the morning
change-hands_wanted = hands are wanted, with a stamp
change-gate_scales = the gate has been given scales

## The Evening Watch.
paper-tin_60-head = WHERE DO YOU KEEP IT?
paper-tin_60-text = A reader keeps his savings in a samovar, another in the third volume. From January both will have to look in.
paper-tin_60-meaning = Old notes are good till the first of January. Then they fold well.
paper-winter_61-head = THE GULF IS CLOSING
paper-winter_61-text = The last ships have left behind the icebreaker. The port wishes itself a quiet winter.
paper-winter_61-meaning = No ships till the end of April.
paper-savings_queue-head = IN AN ORGANISED MANNER
paper-savings_queue-text = Before the savings banks citizens stand in fours. Whoever came to keep order has been given a number too.
paper-savings_queue-meaning = Nevsky: patrols at { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-rouble_61-head = THE ROUBLE GREW HEAVIER
paper-rouble_61-text = From midnight it weighs ten of itself. Pockets are asked to prepare.
paper-rouble_61-meaning = From tomorrow one counts in new. A disc is 1.30.
paper-coins_in_a_tin-head = CIRCLE OF PERCUSSION
paper-coins_in_a_tin-text = Schoolchildren of the Ligovka district perform on tins with withdrawn coins. The coins, for the first time, make themselves heard.
paper-coins_in_a_tin-meaning = Boogie is worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-dog_61-head = FOUND
paper-dog_61-text = On Bolshoy, a procession of eleven behind a dog. Purpose not established. The dog was calm.
paper-dog_61-meaning = One, two and three kopecks stay what they were. He knows.
paper-weighing_61-head = SCRAP
paper-weighing_61-text = Withdrawn coin is not accepted by the stalls of “Scrap”. It is not accepted by private persons either, with prams.
paper-weighing_61-meaning = By the Obvodny they do.
paper-who_are_you-head = ORDER BEGINS AT ELEVEN
paper-who_are_you-text = In May volunteers will speak, in the forenoon, to those who have time to be spoken to.
paper-who_are_you-meaning = Patrols at { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-eleven_61-head = WHO ARE YOU AT ELEVEN IN THE MORNING?
paper-eleven_61-text = Our M. Penknife put the question to his mirror. It asked for time to think.
paper-eleven_61-meaning = Work takes a line out of the folder.
paper-hands_wanted-head = HANDS
paper-hands_wanted-text = Kiosks, booths and boilers of the city take on hands for the summer. Heads may be brought along.
paper-hands_wanted-meaning = Work pays { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-white_61-head = ECONOMY OF LIGHT
paper-white_61-text = In July the lamps of the embankments were lit for a total of eleven minutes, by mistake.
paper-white_61-meaning = At night there is light enough to be seen by.
paper-gate_scales-head = WEIGHT AND MEASURE
paper-gate_scales-text = The port gate has received scales. So far it has weighed the delegation that brought them.
paper-gate_scales-meaning = At the gate { $percent } % of the usual care from the { $first_day }th to the { $last_day }th.
paper-comma_61-head = CORRECTION
paper-comma_61-text = In yesterday’s issue the point stood one place too far left. Readers who have bought the trolleybus are asked to return it.
paper-comma_61-meaning = Glukhov counts tonight, in new.
