# The third chapter: Sound letters.

## The chapter.
level-03-sound-letters-name = Sound letters
level-03-sound-letters-about = April to October 1956. A plywood booth, forty blanks a week, thirty-eight grandmothers.
chapter-03-sound-letters-title = Sound letters
chapter-03-sound-letters-date = 21 April to 6 October 1956
chapter-03-sound-letters-rule = New: a job, and a book that must agree: at most two blanks without a grandmother.
chapter-03-sound-letters-1 = Late in April the lake sends down its ice, and the cold with it. Then there is bird-cherry.
chapter-03-sound-letters-2 = The branch “Golos” needs a hand that can cut. It asks for no other quality.
chapter-03-sound-letters-3 = Glukhov’s figure has grown by six per cent: 169. He says it is the age.
chapter-03-sound-letters-end-1 = By October all the grandmothers have been spoken to. They begin to answer.
chapter-03-sound-letters-end-2 = The plywood has learned a good deal, and tells nobody.

## 3.1 The key.
scene-key-title = The key
scene-key-1 = A yard by the station, a plywood booth, a click. In the booth one speaks, behind it one cuts.
scene-key-2 = A hundred and one. A hundred and three is a crime against March.
scene-key-3 = A pencil through the bun, a bunch of keys. Her thumb counts blanks while she looks at you.
scene-key-4 = Speak after the click. Don’t cry before it, it isn’t recorded.
scene-key-5 = The smallest key on the bunch is the night key. At night nobody speaks here.
scene-key-honest = Work an honest month
scene-key-honest-1 = Honest. We’ll write that under “experience”.
scene-key-honest-log = Because of an honest month: the night key will be handed over.
scene-key-soap = Copy the key in soap
scene-key-soap-1 = A cake of household soap, seventy-two per cent. The rest is a key.
scene-key-soap-log = Because of a cake of soap: the booth is open at night from now on.

## 3.1, the honest month is over.
scene-night_key-title = Handed over
scene-night_key-1 = The month is honest to the last grandmother. She spoke of cabbage.
scene-night_key-2 = Forty came, forty left. I’ve counted it three times, for pleasure.
scene-night_key-3 = She takes a key off the ring. It does not want to come; it has never been off.
scene-night_key-4 = For the ventilation. One airs at night.
scene-night_key-take = Take it, and air
scene-night_key-take-1 = It is warm from her hand. It fits.
scene-night_key-take-log = Because of an honest month: the night key, for the ventilation.

## 3.1, a night at the booth.
scene-airing-title = Airing
scene-airing-1 = The booth by night. The click is the same, but nobody jumps.
scene-airing-2 = The machine is a real one, with a nickel arm. It does not pull to the left, and does not forgive.
scene-airing-3 = In the drawer lie forty blanks, soft, black, numbered by a thumb.
scene-airing-4 = Forty! Nobody counts to forty. You get bored at thirty-six.
scene-airing-air = Air the booth, and lock up
scene-airing-air-1 = The draught smells of glue and of other people’s uncles.
scene-airing-air-log = Because the booth was aired: forty is still forty.
scene-airing-one = Take one blank
scene-airing-one-1 = Thirty-nine. It is a number that wants to be forty.
scene-airing-one-log = Because of one blank from the drawer: the book has one grandmother less.
scene-airing-four = Take four
scene-airing-four-1 = Thirty-six. What did I say? I’m bored already.
scene-airing-four-log = Because of four blanks from the drawer: the book has four grandmothers less.

## 3.2 Two grannies; what costs nothing comes first.
scene-grannies-title = Two grannies
scene-grannies-1 = Forty blanks came, thirty-eight grannies left. Where are two grannies?
scene-grannies-2 = The column is ruled in red. In it stand thirty-eight surnames, and two lines with nothing on them.
scene-grannies-3 = Before the booth waits a citizen with a bow tie. A pencil behind the ear, one sandwich in the briefcase.
scene-grannies-4 = I can wait. I’m never read before Friday.
scene-grannies-sneezed = Write “client sneezed”, twice
scene-grannies-sneezed-1 = Two sneezes. I’ll open a file for them.
scene-grannies-sneezed-log = Because of two sneezes: two blanks stand in the book without a voice.
scene-grannies-pocket = Pay 12 r from your own pocket
scene-grannies-pocket-1 = Two grannies, paid. They are silent, but they are in order.
scene-grannies-pocket-log = Because of two grannies: twelve roubles out of your pocket. The book agrees.
scene-grannies-film = Record one client on film
scene-grannies-film-1 = He has read out a tram bill, with feeling. He holds the disc to the window, and there is a shoulder in it.
scene-grannies-film-2 = I’ll keep this. For the novel, naturally.
scene-grannies-film-log = Because of one client on film: the client is Perov, and he keeps it.

## 3.3 Lunch hour.
scene-lunch_hour-title = Lunch hour
scene-lunch_hour-1 = Lunch hour. A weaver comes in with lint on one sleeve and plaits pinned as a crown.
scene-lunch_hour-2 = In the third row you sing with your neighbour’s mouth.
scene-lunch_hour-3 = The click. She sings alone, to plywood. It is one verse, and the booth gets larger.
scene-lunch_hour-4 = In the queue outside, a man takes his hat off and does not know what for.
scene-lunch_hour-5 = Scrap it. If it’s bad, say it’s the film.
scene-lunch_hour-scrap = Scrap it before her eyes
scene-lunch_hour-scrap-1 = The disc breaks without a sound. She counts the pieces, and goes back to her loom.
scene-lunch_hour-scrap-log = Because a disc was scrapped before her eyes: Lida knows your hands.
scene-lunch_hour-keep = Keep it, and say it is scrap
scene-lunch_hour-keep-1 = At the mill we talk with our hands. I saw yours.
scene-lunch_hour-keep-log = Because a disc was kept: there is a master that nobody else has.
scene-lunch_hour-ask = Ask her for it: a day lost
scene-lunch_hour-ask-1 = Perhaps. Not yet.
scene-lunch_hour-ask-2 = It takes all day to say so: she works two shifts, and you wait through both.
scene-lunch_hour-ask-log = Because she was asked: perhaps, not yet. A day at the mill gate.

## 3.4 Till Friday.
scene-till_friday-title = Till Friday
scene-till_friday-1 = Tuesday. A beret, bicycle clips, a level staff over the shoulder, and under the coat a square.
scene-till_friday-2 = I study floods. I came a year late. Normal for hydrology.
scene-till_friday-3 = An original, black, whole, from the year forty-four. It has been to three countries and no cellar.
scene-till_friday-4 = By the edges, please. My grandmother will interrogate it.
scene-till_friday-5 = Till Friday. My uncle cut on his own knee. A picture of it, I mean.
scene-till_friday-six = Six copies, and back on Friday
scene-till_friday-six-1 = At home it’s a hobby. You have even competition.
scene-till_friday-six-log = Because of Jirka’s original: six copies, and a Friday to keep.
scene-till_friday-white = Copies until it whitens
scene-till_friday-white-1 = The needle goes over it day and night. A path appears, as across a park.
scene-till_friday-white-log = Because of Jirka’s original: it is going white.

## 3.4, Friday, the record black; what costs nothing comes first.
scene-friday-title = Friday
scene-friday-1 = Friday, half past seven, light as noon. The bicycle stands before the gate.
scene-friday-2 = I do not hurry you. I only count the steps on the stairs.
scene-friday-3 = There are fifty-two. He has levelled them.
scene-friday-4 = The third is four millimetres low. The flood, I hope.
scene-friday-monday = Ask for it till Monday
scene-friday-monday-1 = Monday. My grandmother knows such Mondays.
scene-friday-monday-log = Because Friday became Monday: Jirka’s grandmother has been told.
scene-friday-back = Give it back, by the edges
scene-friday-back-1 = He turns it to the lamp. It is black all over, like new ice.
scene-friday-back-2 = She will be bored. Thank you.
scene-friday-back-log = Because Friday was Friday: Jirka will lend again.

## 3.4, Friday, the record white.
scene-friday_white-title = Friday, and white
scene-friday_white-1 = Friday, half past seven, light as noon. The bicycle stands before the gate.
scene-friday_white-2 = He takes it by the edges and turns it to the lamp. He turns it for one whole turn, at his own speed.
scene-friday_white-3 = There is a path.
scene-friday_white-4 = He says it as he says it of rivers.
scene-friday_white-silence = Say nothing
scene-friday_white-silence-1 = Keep it, please. I cannot bring home a plate.
scene-friday_white-silence-log = Because it went white: Jirka has left you the record, and his hand stays in the pocket.

## 3.5 The graph; what costs nothing comes first.
scene-graph-title = The graph
scene-graph-1 = A man with a slide rule brings a disc back. With it a sheet of graph paper.
scene-graph-2 = Forty decibels, of which thirty-eight are fur.
scene-graph-3 = The fur is drawn in pencil, hair by hair. Over it runs a thin line. It is the song.
scene-graph-4 = I don’t complain. I’ve measured.
scene-graph-explain = Ask him to explain: an evening
scene-graph-explain-1 = Here you pressed. Here your needle is tired. And here somebody is doing his washing.
scene-graph-explain-2 = From now on you see it too. One cannot unsee fur.
scene-graph-explain-log = Because of an evening with a slide rule: noise has a shape now.
scene-graph-refund = Give him his 13 r back
scene-graph-refund-1 = I didn’t want that. But it’s a clean figure. Sugar?
scene-graph-refund-log = Because of thirty-eight decibels: 13 roubles back.
scene-graph-argue = Argue: it is warmth
scene-graph-argue-1 = Warmth! May I write that down? In which units?
scene-graph-argue-log = Because of an argument: Lapin enjoyed it, and does not come again.

## 3.6 A is not A; what costs nothing comes first.
scene-a_is_a-title = A is not A
scene-a_is_a-1 = A white cane with a steel tip comes up the stairs, then a chin. Under the arm three discs.
scene-a_is_a-2 = Your singer is a quarter-tone drunk. Once per turn.
scene-a_is_a-3 = On each a slip of paper, typed: plus eighteen, minus twenty-two, plus eighteen. Hundredths of a tone.
scene-a_is_a-4 = Hiss is weather. Pitch is character.
scene-a_is_a-5 = Don’t describe the bone. I’ve read it with my thumb.
scene-a_is_a-ask = Ask what he hears
scene-a_is_a-ask-1 = The hole. I hear where it is not.
scene-a_is_a-ask-2 = He lays a finger on the rim: here it is nearer, here farther. From now on you see it go.
scene-a_is_a-ask-log = Because of a question: the sway is drawn on every disc from now on.
scene-a_is_a-take_back = Take all three back
scene-a_is_a-take_back-1 = His three go into the stove. Three of yours go with them, for company.
scene-a_is_a-take_back-2 = That I have not heard for a long time. I mean the gesture.
scene-a_is_a-take_back-log = Because of three discs taken back: Wolski will come again.
scene-a_is_a-fashion = Tell him it is the fashion
scene-a_is_a-fashion-1 = Then I am old. Good day. The stairs are flat, by the way. All of them.
scene-a_is_a-fashion-log = Because of the fashion: Wolski buys from others.

## 3, in passing: Pryakhin.
scene-umbrella-title = Lost: an umbrella
scene-umbrella-1 = A red greatcoat stands before the booth. All that shows of the man is a gap-toothed jaw and a whistle.
scene-umbrella-2 = I report a loss. Height one metre, build slim, dressed in black.
scene-umbrella-3 = Last seen going towards Sadovaya. On somebody’s arm.
scene-umbrella-4 = He looks at the booth, at the disc, and then for some reason at the window.
scene-umbrella-write_down = Take down the description
scene-umbrella-write_down-1 = If it resists, don’t touch it. It opens.
scene-umbrella-write_down-log = Because of a description: the lieutenant has told somebody about his umbrella.
scene-umbrella-give = Give him yours
scene-umbrella-give-1 = One metre two. A witness, then. I’ll return it as evidence.
scene-umbrella-give-log = Because of an umbrella: the lieutenant walked home dry.
scene-umbrella-laugh = Laugh
scene-umbrella-laugh-1 = The jaw thinks it over. Then there are more gaps in it than before.
scene-umbrella-laugh-log = Because somebody laughed: so did the lieutenant, a moment later.

## 3, in passing: Arkady knows a price.
scene-wednesday-title = A price, once, aloud
scene-wednesday-1 = Thirteen for the thick ones, and eight if it sways. A fair price.
scene-wednesday-2 = You say it aloud once: in May, on a Wednesday, with nobody by.
scene-wednesday-3 = Such a cultured client, Thursdays. Asks after everyone. It’s rare.
scene-wednesday-4 = The scissors go on. They have a rhythm; you could dance to it.
scene-wednesday-smile = Smile into the mirror
scene-wednesday-smile-1 = That’s it. Keep the head so.
scene-wednesday-smile-log = Because of a Wednesday: somebody knows what you ask for a disc.
scene-wednesday-who = Ask who told him
scene-wednesday-who-1 = Told? Nobody tells. One hears. Between two ears there’s always a barber.
scene-wednesday-who-log = Because of a question: Arkady does not know where he heard it.

## 3, twist: the column, and the audit it brings.
scene-column-title = A kind little column
scene-column-1 = The Evening Watch, page three, bottom left. It is a kind little column, about a booth.
scene-column-2 = I need a scoundrel by Friday. I had none. So I was kind.
scene-column-3 = By noon the queue goes round the yard. By evening it meets itself.
scene-column-4 = A hundred and nineteen. It’s a catastrophe. They’ll come and count.
scene-column-thank = Thank him
scene-column-thank-1 = Don’t. I can also do it the other way. It’s the same number of lines.
scene-column-thank-log = Because of a kind little column: twice the customers, and an audit.
scene-column-beg = Beg him to print a correction
scene-column-beg-1 = I can change one thing: the name, the street or the adjective. The queue is a noun.
scene-column-beg-log = Because of a kind little column: a correction was asked for, and the queue stays.

## 3, the books: at most two unexplained.
scene-audit-title = The book agrees
scene-audit-1 = Two with an abacus and one with a chair. They count blanks for half a day, aloud, like a choir.
scene-audit-2 = And two per cent is breath. That’s a norm.
scene-audit-3 = The one with the chair asks to record something, as a test. He greets his mother. He does it twice.
scene-audit-4 = The book agrees. It is shut so gently that the dust stays on it.
scene-audit-sign = Sign under the sum
scene-audit-sign-1 = Ten roubles premium. Don’t spend it in one place, they look.
scene-audit-sign-log = Because the book agrees: a premium of ten roubles.

## 3, may fail: the spoiled-blanks bin.
scene-audit_short-title = The book does not agree
scene-audit_short-1 = Two with an abacus and one with a chair. They count as far as it goes, and it does not go far enough.
scene-audit_short-2 = I had a hundred and one. Since forty-nine I have had a hundred and one.
scene-audit_short-3 = She does not look at you. Her thumb is counting something that is not there.
scene-audit_short-4 = The bin. Sort it by sneezes. The key is on the nail.
scene-audit_short-sort = Sort the bin: a day without wage
scene-audit_short-sort-1 = At the bottom of the bin lies a proposal of marriage, cut short by a cough. You put it with the sneezes.
scene-audit_short-sort-log = Because the book did not agree: a day at the bin, and the key on its nail.

## 3, the key returns.
scene-key_back-title = Three honest days
scene-key_back-1 = Three honest days. The nail by the door is empty.
scene-key_back-2 = It isn’t lost. It’s in your coat. I put it there, so as not to discuss it.
scene-key_back-3 = Her thumb has found its number again.
scene-key_back-4 = Air by all means. Only, air what is there.
scene-key_back-promise = Promise
scene-key_back-promise-1 = She writes it down: promised, one.
scene-key_back-promise-log = Because of three honest days: the night key is back.

## 3, comic: an apology through plywood.
scene-eleven_takes-title = Eleven takes
scene-eleven_takes-1 = A man in a good hat records an apology. To his wife, he says. In private, he says.
scene-eleven_takes-2 = The first take is too proud, the second too short. In the third he explains about the sister.
scene-eleven_takes-3 = The booth is plywood. In the queue, fourth from the front, stands his wife.
scene-eleven_takes-4 = She hears all eleven, with her bag on her arm. After each she moves up by one.
scene-eleven_takes-5 = Eleven. He pays for eleven. Repentance goes by the piece.
scene-eleven_takes-wrap = Wrap the eleventh
scene-eleven_takes-wrap-1 = The wife comes up to the counter. She buys the fourth.
scene-eleven_takes-wrap-log = Because of eleven takes: the plan is fulfilled before noon.
scene-eleven_takes-fourth = Put the fourth on top
scene-eleven_takes-fourth-1 = The wife comes up to the counter, and looks at it, and at you. She buys the fourth.
scene-eleven_takes-fourth-log = Because the fourth lay on top: she did not have to ask.

## 3, quiet: Rubtsova's letter.
scene-closing_time-title = Closing time
scene-closing_time-1 = Closing time. The queue has gone home with its voices in paper sleeves.
scene-closing_time-2 = Rubtsova goes into the booth and shuts the door. The click.
scene-closing_time-3 = She says nothing. The machine cuts it, turn by turn, to the end of the disc.
scene-closing_time-4 = She comes out, writes the date, and files it. There is room on the shelf for more.
scene-closing_time-5 = I write to my son in sound. He answers on paper. Once.
scene-closing_time-sweep = Sweep the swarf
scene-closing_time-sweep-1 = Under the cutter lies a curl as long as a street. It has nothing on it.
scene-closing_time-sweep-log = Because of one disc without a word: the last blank of the day is in order.

## the small disc, any evening.
scene-small_disc_3-title = The small disc, a white night
scene-small_disc_3-1 = Midnight, and one can read the paper. Nobody sleeps; so nobody can be woken.
scene-small_disc_3-2 = All day people speak to you after the click. Cabbage, the calf, a new fence.
scene-small_disc_3-3 = One of them reads out a list. Soap, thread. At the end she laughs, at the machine.
scene-small_disc_3-4 = You cut it on the thick blank. You cut it deep.
scene-small_disc_3-leave = Leave the small disc where it lies
scene-small_disc_3-leave-1 = It lies with its back to the window. It has never liked light.
scene-small_disc_3-leave-log = Because of a white night: the small disc lies with its back to the window.
scene-small_disc_3-play = Play it once
scene-small_disc_3-play-1 = Rumble. A word, perhaps. It may be “four”; it may be the needle.
scene-small_disc_3-play-log = Because of one play: there is a play less in the small disc.

## People, ships, things.
person-pryakhin-name = Lieutenant Pryakhin
person-pryakhin-line-1 = My wife says I bring work home. If only. We’ve nothing to play it on.
ship-zarya_spring-name = Zarya Ladogi, with the ice
ship-arktur_may-name = Arktur, from Hull
ship-kapella_june-name = Kapella, from Gdynia
ship-zarya_july-name = Zarya Ladogi
ship-arktur_autumn-name = Arktur, from Hull, with sun
ship-kapella_october-name = Kapella, once more
good-rec_degrees-name = “Seven Degrees of Frost”

## What is otherwise for a few days.
change-lake_ice = the lake ice comes down: cold
change-white_nights = white nights: everybody strolls, also those on duty
change-booth_column = the booth has been in the paper
change-mambo_summer = the mambo summer
change-gate_painted = the gate has a new chief

## The Evening Watch.
paper-golos_opens-head = WANTED: A CONSCIENTIOUS HAND
paper-golos_opens-text = The branch “Golos” takes on one hand. Experience with voices is not asked for. The grandmothers are waiting, some since March.
paper-golos_opens-meaning = The booth pays mornings and days. It counts its blanks.
paper-lake_ice-head = THE LAKE CALLS
paper-lake_ice-text = Ladoga’s ice will pass through the city on Saturday, in order, keeping to the right. Citizens are asked not to wave at the chair.
paper-lake_ice-meaning = In the cold the patrols stay in: { $percent } % of the usual, from the { $first_day }th to the { $last_day }th.
paper-cherry-head = BIRD-CHERRY
paper-cherry-text = It has come out everywhere at once, without permission, and makes people kind between five and eight.
paper-cherry-meaning = Dances by the Petrograd canteen, evenings. Lida is there, in the third row of listeners.
paper-white_nights-head = THE LIGHT IS LEFT ON
paper-white_nights-text = From the second week of June the city is lit till morning at no charge. Strolling increases; so does looking.
paper-white_nights-meaning = Nevsky: patrols at { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-booth_column-head = THE BOOTH IN THE YARD
paper-booth_column-text = Our correspondent M. Penknife read a tram bill into plywood, and was moved. “At last somebody lets me finish,” he writes.
paper-booth_column-meaning = The booth pays { $percent } % of the usual from the { $first_day }th to the { $last_day }th. Then they come and count.
paper-plan_101-head = GRANDMOTHERS DELIVERED AT 101 PER CENT
paper-plan_101-text = The branch “Golos” has delivered its grandmothers ahead of the half-year. One per cent spoke twice.
paper-plan_101-meaning = A hundred and three would be noticed.
paper-mambo_summer-head = DANCES OF A FAR ISLAND
paper-mambo_summer-text = On the Kirov Islands an orchestra plays something that the programme calls a rumba. The trumpets were asked to think of sugar cane.
paper-mambo_summer-meaning = Mambo is worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-gate_painted-head = ORDER IN THE PORT
paper-gate_painted-text = The gate has a new chief. He has asked what the old one looked at, and will look at the rest.
paper-gate_painted-meaning = At the gate { $percent } % of the usual care from the { $first_day }th to the { $last_day }th.
paper-leaf-head = THE THIRD MEETING OF AUTUMN
paper-leaf-text = Autumn has been met for the third time, and this time it stayed.
paper-leaf-meaning = The year is going down. Glukhov counts on the sixth of October.
