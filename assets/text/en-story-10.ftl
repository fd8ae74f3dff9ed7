# The tenth chapter: The Collected Speeches.

## The chapter.
level-10-speeches-name = The Collected Speeches
level-10-speeches-about = January to November 1963. A press in a shed, nine counters, and a demand that is noticed.
chapter-10-speeches-title = The Collected Speeches
chapter-10-speeches-date = 19 January to 2 November 1963
chapter-10-speeches-rule = New: one presses. Speeches are the raw material, and every shop has a number that is normal.
chapter-10-speeches-1 = By the Obvodny stands a press. It has made buttons, and does not mind what it makes.
chapter-10-speeches-2 = The best compound in the city is sold at nine counters, in sets, with speeches on it. Nobody buys it.
chapter-10-speeches-3 = Glukhov’s figure is 25 roubles 34. For the first time he has asked what it will be made of.
chapter-10-speeches-end-1 = By November the speeches are sold out. The shops ask for a second printing.
chapter-10-speeches-end-2 = It is reported as a success, and hung on a board, among the others.

## 10, the press: it goes with a whole bench.
scene-press-title = The press
scene-press-1 = A shed by the Obvodny, frost. Under a tarpaulin, between two sledges, stands something with a wheel.
scene-press-2 = Buttons he pressed on it, for the navy. Your bench is whole. This goes with a whole one.
scene-press-3 = It takes an old record and makes it soft. What was on it, it doesn’t ask.
scene-press-4 = A bone takes its two minutes, each by itself. This comes down once, like a hand on a table.
scene-press-oil = Oil the wheel
scene-press-oil-1 = He did that on Sundays. Then one heard the clock.
scene-press-oil-log = Because of a bench taken whole in 1960: the press came with it.
scene-press-squeak = Leave it its squeak
scene-press-squeak-1 = I knew by it that he was home. Leave it. It’ll be somebody’s home.
scene-press-squeak-log = Because of a squeak that was left: two streets know when one presses.

## 10, the press: the bench was taken by the part.
scene-press_by_night-title = By the night
scene-press_by_night-1 = A shed by the Obvodny, frost. Under a tarpaulin, between two sledges, stands something with a wheel.
scene-press_by_night-2 = The bench went by the part. A press doesn’t go by the part, I’ve tried. So: by the night.
scene-press_by_night-3 = It takes an old record and makes it soft. What was on it, it doesn’t ask.
scene-press_by_night-4 = A bone takes its two minutes, each by itself. This comes down once, like a hand on a table.
scene-press_by_night-coal = By the night, for coal: a quarter of a day
scene-press_by_night-coal-1 = Two buckets. He stayed warm on one, but he was warmer.
scene-press_by_night-coal-log = Because a bench went by the part in 1960: the press is lent, for coal.
scene-press_by_night-pay = Pay for the year: 2 r
scene-press_by_night-pay-1 = A year? At my age one says: till the lilac.
scene-press_by_night-pay-log = Because of two roubles: a press till the lilac, and after it.

## 10.1 Why so many?
scene-why_so_many-title = Why so many?
scene-why_so_many-1 = A shop on Bolshoy, the third counter. “Collected Speeches”, twelve sides, one rouble twenty.
scene-why_so_many-2 = The girl puts a fourth set on the third. “Why so many?” She is only curious. She has clear eyes, and a pencil.
scene-why_so_many-3 = In her school notebook stand the months, and beside them: one, two, one, none. So many are normal.
scene-why_so_many-4 = There’s nine counters. Whoever takes fast has something to hide. Whoever takes slowly has a cold.
scene-why_so_many-nine = Nine shops, one record each: half a day
scene-why_so_many-nine-1 = At the ninth they dust it first. It is the first since last spring, and they wish you strength.
scene-why_so_many-nine-log = Because of nine shops: one record from each, and nobody has counted.
scene-why_so_many-receipt = A receipt, from Rubtsova
scene-why_so_many-receipt-1 = Two sets, for the study of diction. Sign. And bring me the pauses, I’m short of them.
scene-why_so_many-receipt-log = Because of a receipt: two sets, for the study of diction.
scene-why_so_many-circle = A study circle, at Kostya’s depot
scene-why_so_many-circle-1 = On paper? Paper like that is asked to meet. Thursdays at six. The kettle’s on you.
scene-why_so_many-circle-log = Because of a circle on paper: it has to meet, Thursdays at six.
scene-why_so_many-circle_slow = A circle, at Kostya’s: a quarter of a day
scene-why_so_many-circle_slow-1 = Under mine they want two more signatures. Since fifty-nine mine counts for a third.
scene-why_so_many-circle_slow-log = Because of Kostya’s probation in 1959: three signatures for one circle.

## 10, the streets begin hot: twists were sold dear in December.
scene-still_hot-title = January
scene-still_hot-1 = At the corner of Sadovaya they still shake. Beside them stand some who look who does.
scene-still_hot-2 = In December they had it from you, at three roubles. Both have remembered the coat.
scene-still_hot-3 = A boy lifts one shoulder: he greets you. Somebody writes down the shoulder.
scene-still_hot-past = Walk past, both shoulders down
scene-still_hot-past-1 = It does not help. Yours are known as well, by the way they are kept down.
scene-still_hot-past-log = Because of twists at three roubles in December: the year begins hot.
scene-still_hot-home = Turn round, and sit at home
scene-still_hot-home-1 = On the pane frost has grown, in ferns. Behind it nobody shakes.
scene-still_hot-home-log = Because of December: an evening at home, behind ferns.

## 10, errand: three counters of the island.
scene-counters_island-title = Three counters of the island
scene-counters_island-1 = Under glass, between a waltz and a birdsong, lie “Collected Speeches”. They lie well; they are used to it.
scene-counters_island-2 = A set is six records, one rouble twenty. Soft, black, without a grain: one would like to bite it.
scene-counters_island-3 = Beside the till lies a school notebook.
scene-counters_island-look = Only look
scene-counters_island-look-1 = “It won’t run away,” says the girl. It is the truest thing about it.
scene-counters_island-look-log = Because of a glass counter: looked at, and left.
scene-counters_island-bolshoy = Bolshoy, the third counter: a set
scene-counters_island-bolshoy-1 = She writes down: one. She underlines it, for beauty.
scene-counters_island-bolshoy-log = Because of Bolshoy: a set of speeches, underlined.
scene-counters_island-sredny = Sredny, next to the bread: a set
scene-counters_island-sredny-1 = In the queue for bread they make way for you, as for a doctor.
scene-counters_island-sredny-log = Because of Sredny: a set of speeches, past the bread.
scene-counters_island-harbour = The sailors’ club: a set
scene-counters_island-harbour-1 = Here they are bought by captains, for the saloon. Nobody sits in the saloon.
scene-counters_island-harbour-log = Because of the sailors’ club: a set of speeches, for a saloon.

## 10, errand: three counters on and about Nevsky.
scene-counters_nevsky-title = Three counters on Nevsky
scene-counters_nevsky-1 = The speeches stand in the window, in a fan, with a carnation of paper.
scene-counters_nevsky-2 = A set is six records, one rouble twenty. In ten years the price has not moved, nor have they.
scene-counters_nevsky-3 = The girls of three shops have lunch together.
scene-counters_nevsky-look = Only look
scene-counters_nevsky-look-1 = You look at a waltz. The waltz is under observation too: it sells.
scene-counters_nevsky-look-log = Because of a shop window: looked at, and left.
scene-counters_nevsky-passage = The Passage, first floor: a set
scene-counters_nevsky-passage-1 = She wraps it twice. “For whom?” – “For the compound,” you nearly say.
scene-counters_nevsky-passage-log = Because of the Passage: a set of speeches, wrapped twice.
scene-counters_nevsky-sadovaya = Sadovaya, under the arch: a set
scene-counters_nevsky-sadovaya-1 = The salesman stands up for it. He has been waiting for somebody to stand up for.
scene-counters_nevsky-sadovaya-log = Because of Sadovaya: a set of speeches, standing.
scene-counters_nevsky-station = The kiosk at the station: a set
scene-counters_nevsky-station-1 = People leave from here. What they bought, nobody asks after them.
scene-counters_nevsky-station-log = Because of the station: a set of speeches, as if for a journey.

## 10, errand: three counters of the Petrograd side.
scene-counters_petrograd-title = Three counters across the river
scene-counters_petrograd-1 = On the Petrograd side speeches are kept in the store, behind the tubas.
scene-counters_petrograd-2 = A set is six records, one rouble twenty, and the dust is free.
scene-counters_petrograd-3 = “Just a moment,” they call from behind the tubas. “We’ll find the ladder.”
scene-counters_petrograd-look = Wait for the ladder, and go
scene-counters_petrograd-look-1 = When it has been found, you are gone. They write down: asked for.
scene-counters_petrograd-look-log = Because of a ladder: asked for, and left.
scene-counters_petrograd-kirov = Kirov Prospekt, the grand shop: a set
scene-counters_petrograd-kirov-1 = There are marble columns, and a stamp for everything. Your set gets three.
scene-counters_petrograd-kirov-log = Because of marble columns: a set of speeches, three stamps.
scene-counters_petrograd-market = By the market, with the buttons: a set
scene-counters_petrograd-market-1 = She weighs it, out of habit, and gives you the change in beetroot.
scene-counters_petrograd-market-log = Because of the market: a set of speeches, by weight.
scene-counters_petrograd-planetarium = The planetarium shop: a set
scene-counters_petrograd-planetarium-1 = They are kept under “Distant bodies”. Nobody here is surprised at anything.
scene-counters_petrograd-planetarium-log = Because of the planetarium: a set of speeches, as a distant body.

## 10, errand: the press in the shed.
scene-at_the_press-title = Under the tarpaulin
scene-at_the_press-1 = On the lower plate goes what was said, warm and soft. On the upper goes the disc that has come out best.
scene-at_the_press-2 = One turn of the wheel, forty breaths. Outside a barrow goes by, or a pram.
scene-at_the_press-3 = What comes out has no bones. It looks at nobody.
scene-at_the_press-cover = Pull the tarpaulin straight, and go
scene-at_the_press-cover-1 = It has kept the warmth of the last time. A cat has noticed.
scene-at_the_press-cover-log = Because of a shed: the tarpaulin lies straight.
scene-at_the_press-six = Press six
scene-at_the_press-six-1 = Six times it comes down, like a hand on a table. The applause goes last.
scene-at_the_press-six-log = Because of a set of speeches: six pressings.
scene-at_the_press-twelve = Press twelve
scene-at_the_press-twelve-1 = Twelve. At the ninth the shed smells like a hall after a congress, when the lamps are out.
scene-at_the_press-twelve-log = Because of two sets of speeches: twelve pressings.

## 10, may fail: a counter sold more than anybody ever wanted.
scene-back_to_film-title = Back to film
scene-back_to_film-1 = On the shed hangs a seal of lead, the size of a kopeck. Through the gap one sees a clean rectangle.
scene-back_to_film-2 = They took it on a cart. It squeaked as far as the bridge. I walked along.
scene-back_to_film-3 = So it is film again. Nobody minds film any more; one is asked only whether one is ill.
scene-back_to_film-go = Walk with her as far as the canal
scene-back_to_film-go-1 = He always said: press slowly. I thought he meant me.
scene-back_to_film-go-log = Because a counter sold more than anybody wanted: back to film.

## 10, in passing: Glukhov asks who died.
scene-who_died-title = Who died
scene-who_died-1 = The office behind the bath. Glukhov adds up a column in which stands one word, forty times.
scene-who_died-2 = Speeches. Speeches. Speeches. Who died?
scene-who_died-3 = “Nobody,” you say into the ear trumpet. “It’s for the compound.”
scene-who_died-4 = One buys words and keeps what they were written on. It’s the first round sum in this trade.
scene-who_died-sign = Sign for forty speeches
scene-who_died-sign-1 = Here. Below “deceased: none”.
scene-who_died-sign-log = Because of forty speeches: Glukhov has asked who died.
scene-who_died-buttons = Have it entered under buttons
scene-who_died-buttons-1 = Buttons. Good. A button has never spoken yet.
scene-who_died-buttons-log = Because of forty speeches: they stand in the book as buttons.

## 10, Valerka’s guitar: three roubles of 1960.
scene-guitar-title = Guitar or bed
scene-guitar-1 = In the corridor stands a bed with a board missing. On the trunk sits Valerka, fifteen, all wrists.
scene-guitar-2 = It’s a guitar. The bed stands fine without that board.
scene-guitar-3 = Plywood, and six bright strings. In sixty three roubles went into an envelope and did not come out.
scene-guitar-4 = Hear that? That’s them. They’ve only just got in tune.
scene-guitar-chord = Listen to the chord
scene-guitar-chord-1 = There is one chord. The neighbours knock, in three places; with that it is a song.
scene-guitar-chord-log = Because of three roubles in 1960: six strings, and one chord.
scene-guitar-board = Put a board into the bed: a quarter of a day
scene-guitar-board-1 = His mother sits down on it as one sits down at strangers’. It holds. She gets up last of all.
scene-guitar-board-log = Because of a board: the bed stands, and the guitar may stay.

## 10, Valerka’s guitar: strung with wire.
scene-guitar_wire-title = Guitar or bed
scene-guitar_wire-1 = In the corridor stands a bed with a board missing. On the trunk sits Valerka, fifteen, all wrists.
scene-guitar_wire-2 = It’s a guitar. The bed stands fine without that board.
scene-guitar_wire-3 = Plywood, and six strings: wire, off the house manager’s own line.
scene-guitar_wire-4 = When somebody rings him up, it’s G.
scene-guitar_wire-chord = Listen to the chord
scene-guitar_wire-chord-1 = There is one chord. The neighbours knock, in three places; with that it is a song.
scene-guitar_wire-chord-log = Because of a line that is no longer there: six strings, and one chord.
scene-guitar_wire-strings = Buy him real strings: 60 kopecks
scene-guitar_wire-strings-1 = All six? Then I’ll have to learn a second one.
scene-guitar_wire-strings-log = Because of sixty kopecks: the house manager can be rung up again.

## 10, comic: the study circle meets.
scene-volume_two-title = Volume two
scene-volume_two-1 = Thursday, six, the red corner of the depot. Twelve railwaymen, a kettle, a gramophone.
scene-volume_two-2 = It was only to be on paper. They came. I’m the chairman, I’ve got a spoon.
scene-volume_two-3 = Side one is put on, so as to have done something. On side four an old fireman takes off his cap.
scene-volume_two-4 = “He speaks well,” he says. “One doesn’t follow. But he’s got wind.”
scene-volume_two-5 = At nine nobody goes home. They like it. They ask for volume two.
scene-volume_two-promise = Promise them volume two
scene-volume_two-promise-1 = Every Thursday, twelve people, of their own accord. There’s nowhere to report that.
scene-volume_two-promise-log = Because of a circle that had to meet: it likes it, and wants volume two.
scene-volume_two-last_side = Stay to the last side: a quarter of a day
scene-volume_two-last_side-1 = At the end he is silent, for eleven seconds, the needle still down. “That’s strong,” says the fireman.
scene-volume_two-last_side-log = Because of eleven seconds of silence: an evening at the depot, with tea.

## 10, in passing: Arkady asks what one ought to read.
scene-ought_to_read-title = What one ought to read
scene-ought_to_read-1 = Over the mirror, where the haircuts used to hang, hangs a card: “We read.”
scene-ought_to_read-2 = Everybody’s buying speeches. I hear of it last, and I’m never last. What ought one to read?
scene-ought_to_read-3 = So he asks everybody, between one ear and the other. By evening Zhelyabova will know who knew.
scene-ought_to_read-4 = I never gossip. I cut, and it falls out.
scene-ought_to_read-timetable = Recommend the railway timetable
scene-ought_to_read-timetable-1 = With arrivals? I’ll begin tonight. I like it when it ends well.
scene-ought_to_read-timetable-log = Because of a railway timetable: Arkady reads, and worries about the junctions.
scene-ought_to_read-speeches = Recommend the speeches
scene-ought_to_read-speeches-1 = So it’s true! I’ll say that you said so. It will sound cultured.
scene-ought_to_read-speeches-log = Because the speeches were recommended: it is known by whom.

## 10.2 Who first? Four boys by post, from a grandmother.
scene-four_by_post-title = Four boys
scene-four_by_post-1 = A parcel, four seals. Sender: a grandmother, in round letters. In it gingerbread, and two noodle boards.
scene-four_by_post-2 = Between the boards lies a record. On a slip: “I have interrogated them. They shout, but they wash.”
scene-four_by_post-3 = “Four Boys from Vasilievsky”, it says, in English. Abroad nobody can know where that is.
scene-four_by_post-4 = They’re four! So are we! Me, and three I haven’t met yet.
scene-four_by_post-valerka = Let him hear it: one play off the master
scene-four_by_post-valerka-1 = Two minutes. The first copy is his face, and it is the best one.
scene-four_by_post-valerka-log = Because of an address in 1961: four boys by post, and Valerka’s face.
scene-four_by_post-cut = Cut first, while it is whole
scene-four_by_post-cut-1 = Fine. I’ll hear yours. Yours has bones on it.
scene-four_by_post-cut-log = Because of an address in 1961: four boys by post, and cut first.

## 10.2 Who first? Four boys by soup.
scene-four_by_soup-title = Four boys
scene-four_by_soup-1 = The ice is gone. Juhan sets down a can. Under the lid it is green, and very calm.
scene-four_by_soup-2 = Pea. Eight years they look in mattress. Pea nobody has eaten to the end.
scene-four_by_soup-3 = From the bottom comes a record, in oilcloth, warm. “Four Boys from Vasilievsky”, it says, in English.
scene-four_by_soup-4 = They’re four! So are we! Me, and three I haven’t met yet.
scene-four_by_soup-valerka = Let him hear it: one play off the master
scene-four_by_soup-valerka-1 = Two minutes. The first copy is his face, and it is the best one.
scene-four_by_soup-valerka-log = Because of a can of soup: four boys, and Valerka’s face.
scene-four_by_soup-cut = Cut first, while it is whole
scene-four_by_soup-cut-1 = Fine. I’ll hear yours. Yours has bones on it.
scene-four_by_soup-cut-log = Because of a can of soup: four boys, and they were cut first.

## 10, twist: success is the alarm.
scene-success-title = Success
scene-success-1 = Page one, below the weather: in a quarter of a year the city bought four times as many speeches as in all of last.
scene-success-2 = Nobody has ever wanted them. That was the beauty of it.
scene-success-3 = In the cloakroom they say: a new time. I hang up the coats. The coats are the same.
scene-success-4 = A success has to be thanked for. Somebody will be sent to find out whom.
scene-success-wait = Buy nothing for a while
scene-success-wait-1 = At the third counter, whenever the door goes, somebody with clear eyes looks up.
scene-success-wait-log = Because success is an alarm: for a while no speeches.
scene-success-waltzes = Buy waltzes as well: 60 kopecks
scene-success-waltzes-1 = One speech, five waltzes. She wraps them so that the speech is inside.
scene-success-waltzes-log = Because of five waltzes: the speech lay inside, and warm.

## 10, in passing: Juhan hears a word.
scene-transfer-title = A word
scene-transfer-1 = A white evening. Juhan looks up at his ship as one looks from the street at one’s own window.
scene-transfer-2 = Radio man heard word. Transfer. In it no soup.
scene-transfer-3 = Whose, and where to, was not said. It goes through the engine room as water does, by the lowest way.
scene-transfer-4 = Wife in Pärnu, diesel here. If they take diesel, I write to both.
scene-transfer-silence = Say nothing, for a good while
scene-transfer-silence-1 = Good. This is the long answer.
scene-transfer-silence-log = Because of a word: a long answer, by the water.
scene-transfer-tea = Drink tea with him: a quarter of a day
scene-transfer-tea-1 = You count slow now. Before, you counted like here.
scene-transfer-tea-log = Because of a word: tea in the engine room, slowly.

## 10, quiet: an empty tram on an empty bridge.
scene-empty_bridge-title = The last fifteenth
scene-empty_bridge-1 = Two in the morning, light. Over the bridge, which has been empty for an hour, goes one tram.
scene-empty_bridge-2 = To the depot. It’s empty. Get in, then it’s less so.
scene-empty_bridge-3 = On the third bench sleeps Lida, her cheek to the glass. On one sleeve lies lint, still from the shift.
scene-empty_bridge-4 = On the crest Vera brakes, without a bell. Below, the whole river goes by. It takes its time.
scene-empty_bridge-5 = Every day it’s mine alone. Today with witnesses.
scene-empty_bridge-ride = Ride on, without a word
scene-empty_bridge-ride-1 = At the points Lida sings two bars, asleep, alone. Nobody turns round.
scene-empty_bridge-ride-log = Because of a tram with hardly anybody in it: two bars, asleep.

## the small disc, any evening.
scene-small_disc_10-title = The small disc and the press
scene-small_disc_10-1 = The press could make forty of her. One would only have to make her soft first.
scene-small_disc_10-2 = Beside her lie twelve sides of somebody who always knows what comes next.
scene-small_disc_10-3 = She did not. Herring, lamp oil, buttons, four. Then she looked at the machine.
scene-small_disc_10-4 = He has been bought forty times this spring.
scene-small_disc_10-leave = Put her away from the heat
scene-small_disc_10-leave-1 = Between two sheets of nothing, in the dark. She is the only one here that is not raw material.
scene-small_disc_10-leave-log = Because of a press that can make forty: the small disc was put away.
scene-small_disc_10-play = Play it once
scene-small_disc_10-play-1 = Rumble, and at the edge a sound. That it is a laugh one knows from before.
scene-small_disc_10-play-log = Because of one play: there is a play less in the small disc.

## 10.3 Congratulations: the lieutenant once laughed.
scene-congratulations-title = Congratulations
scene-congratulations-1 = Rakov Street. In a beer mug stand carnations. They are for somebody, and it is not known for whom.
scene-congratulations-2 = The district has matured. In the spoken word we’re first in the city. I’m to find whom to thank.
scene-congratulations-3 = I’ve been to nine counters. They describe one person, nine times. The coat agrees.
scene-congratulations-4 = Comrade Korzun. I’d be a little less mature, for a month.
scene-congratulations-stop = Stop for a month: a day
scene-congratulations-stop-1 = The press stands under its tarpaulin. By the third week sparrows go in and out of it.
scene-congratulations-stop-log = Because of carnations for nobody: a month without speeches.
scene-congratulations-districts = Change districts
scene-congratulations-districts-1 = Now the Petrograd side matures. On the map at Rakov Street it moves like weather.
scene-congratulations-districts-log = Because of carnations for nobody: now another district matures.
scene-congratulations-drawer = Something for his drawer: a disc
scene-congratulations-drawer-1 = What’s that? I see a window through it. Whom was I coming to see?
scene-congratulations-drawer-log = Because the lieutenant once laughed: the carnations went to the charwoman.
scene-congratulations-paper = Show the paper
scene-congratulations-paper-1 = A real one. One is out of the habit. Will you take the carnations?
scene-congratulations-paper-log = Because of a paper that is true: carnations, five of them.

## 10.3 Congratulations: he never had a reason to laugh.
scene-congratulations_cold-title = Congratulations
scene-congratulations_cold-1 = Rakov Street. In a beer mug stand carnations. They are for somebody, and it is not known for whom.
scene-congratulations_cold-2 = The district has matured. In the spoken word we’re first in the city. I’m to find whom to thank.
scene-congratulations_cold-3 = I’ve been to nine counters. They describe one person, nine times. The coat agrees.
scene-congratulations_cold-4 = I’ll come on Wednesday with a paper. There’s a place on it for a surname.
scene-congratulations_cold-stop = Stop for a month: a day
scene-congratulations_cold-stop-1 = The press stands under its tarpaulin. By the third week sparrows go in and out of it.
scene-congratulations_cold-stop-log = Because of carnations for nobody: a month without speeches.
scene-congratulations_cold-districts = Change districts
scene-congratulations_cold-districts-1 = Now the Petrograd side matures. On the map at Rakov Street it moves like weather.
scene-congratulations_cold-districts-log = Because of carnations for nobody: now another district matures.
scene-congratulations_cold-drawer = Something for his drawer: a disc
scene-congratulations_cold-drawer-1 = Before the driver? Sit down, please. For this there’s the long form.
scene-congratulations_cold-drawer-log = Because the lieutenant has never laughed with you: a disc, on the long form.
scene-congratulations_cold-paper = Show the paper
scene-congratulations_cold-paper-1 = It agrees. I’m sorry about the carnations, they were budgeted.
scene-congratulations_cold-paper-log = Because of a paper that is true: nobody was thanked.

## 10.4 The scarf.
scene-scarf-title = The scarf
scene-scarf-1 = He has outgrown the scarf by two years, and puts it on when he carries something. Nobody searches a scarf.
scene-scarf-2 = This evening somebody does. Two discs, four boys on each, warm from the neck.
scene-scarf-3 = I found them. Both. In different places.
scene-scarf-4 = The age is entered. For the sound somebody has to sign.
scene-scarf-sign = Go and sign that they are yours
scene-scarf-sign-1 = He waits in the corridor, looks at the ceiling, and whistles. What it costs he will never know.
scene-scarf-sign-log = Because of two discs under a scarf: your name stands there, not his.
scene-scarf-laugh = Let Pryakhin laugh it off
scene-scarf-laugh-1 = In different places. I’ll tell my wife that one. Go, before I’ve stopped.
scene-scarf-laugh-log = Because the lieutenant laughed: two discs were found, in different places.
scene-scarf-mother = Send his mother
scene-scarf-mother-1 = She comes in slippers and does not raise her voice. At home she lights the stove, with a school notebook.
scene-scarf-mother-2 = All your titles were in it. I can still do them as far as B.
scene-scarf-mother-log = Because his mother was sent: a school notebook is ash, as far as B.

## 10.4 The scarf: in the flood he was sent after a suitcase, and has volunteered since.
scene-scarf_volunteer-title = The scarf
scene-scarf_volunteer-1 = In fifty-five he was sent down after a suitcase, and came up proud and wet. Since then he volunteers.
scene-scarf_volunteer-2 = He has put on the scarf; nobody searches a scarf. This evening somebody does. Two discs, warm from the neck.
scene-scarf_volunteer-3 = I found them. Both. In different places.
scene-scarf_volunteer-4 = The age is entered. For the sound somebody has to sign.
scene-scarf_volunteer-sign = Go and sign that they are yours
scene-scarf_volunteer-sign-1 = He waits in the corridor, looks at the ceiling, and whistles. What it costs he will never know.
scene-scarf_volunteer-sign-log = Because of a suitcase in 1955: he volunteered, and your name stands there.
scene-scarf_volunteer-laugh = Let Pryakhin laugh it off
scene-scarf_volunteer-laugh-1 = In different places. I’ll tell my wife that one. Go, before I’ve stopped.
scene-scarf_volunteer-laugh-log = Because the lieutenant laughed: two discs were found, in different places.
scene-scarf_volunteer-mother = Send his mother
scene-scarf_volunteer-mother-1 = She comes in slippers and does not raise her voice. At home she lights the stove, with a school notebook.
scene-scarf_volunteer-mother-2 = All your titles were in it. I can still do them as far as B.
scene-scarf_volunteer-mother-log = Because his mother was sent: a school notebook is ash, as far as B.

## 10.5 The wedding: his own laugh, of 1957, can be found.
scene-wedding_laugh-title = The wedding
scene-wedding_laugh-1 = A card with a gilt edge. K. Ryabinin marries N. Sviridova, draughtswoman, in the canteen of the depot.
scene-wedding_laugh-2 = She draws a curve without looking at it. I asked her only twice.
scene-wedding_laugh-3 = Come. But nothing flat. No: something flat.
scene-wedding_laugh-4 = On a prank of fifty-seven are three bars, and behind them his laugh, before it mocks.
scene-wedding_laugh-laugh = Cut it: his laugh, and then no mockery
scene-wedding_laugh-laugh-1 = Poor devil, how he laughs. Nobody’s told him anything yet. Once more.
scene-wedding_laugh-laugh-log = Because of three bars in 1957: his own laugh, and after it nobody mocks.
scene-wedding_laugh-money = Give money: 2 r
scene-wedding_laugh-money-1 = I’ll buy a comb. Mine she keeps, with the documents.
scene-wedding_laugh-money-log = Because of two roubles: a comb, bought new.
scene-wedding_laugh-away = Stay away
scene-wedding_laugh-away-1 = On Monday a piece of pie lies in the letter-box, in tracing paper. Its outline is drawn exactly.
scene-wedding_laugh-away-log = Because of a wedding without you: pie, in tracing paper.

## 10.5 The wedding: no disc has his voice.
scene-wedding_plain-title = The wedding
scene-wedding_plain-1 = A card with a gilt edge. K. Ryabinin marries N. Sviridova, draughtswoman, in the canteen of the depot.
scene-wedding_plain-2 = She draws a curve without looking at it. I asked her only twice.
scene-wedding_plain-3 = Come. But nothing flat. No: something flat.
scene-wedding_plain-4 = Eight years he has danced to what you cut. There is no disc on which he himself is.
scene-wedding_plain-laugh = Cut him one: himself, laughing
scene-wedding_plain-laugh-1 = He laughs into the horn in his wedding suit. The first time at the horn, the second at the suit.
scene-wedding_plain-laugh-2 = That’s me? I’d have thought I was taller.
scene-wedding_plain-laugh-log = Because of eight years of dancing: a disc on which he is himself.
scene-wedding_plain-money = Give money: 2 r
scene-wedding_plain-money-1 = I’ll buy a comb. Mine she keeps, with the documents.
scene-wedding_plain-money-log = Because of two roubles: a comb, bought new.
scene-wedding_plain-away = Stay away
scene-wedding_plain-away-1 = On Monday a piece of pie lies in the letter-box, in tracing paper. Its outline is drawn exactly.
scene-wedding_plain-away-log = Because of a wedding without you: pie, in tracing paper.

## 10.5 The wedding: he was used, and it was spoken of.
scene-wedding_spoken-title = The wedding
scene-wedding_spoken-1 = A card without a gilt edge. K. Ryabinin marries N. Sviridova, draughtswoman, in the canteen of the depot.
scene-wedding_spoken-2 = Between you stands a Tuesday of fifty-nine, like a wardrobe. You have both learned to walk round it.
scene-wedding_spoken-3 = It’s been said, so it’s said. Come. In the second row there’s a seat that isn’t for witnesses.
scene-wedding_spoken-laugh = Cut him one: himself, laughing
scene-wedding_spoken-laugh-1 = It takes five tries. At the fifth his wife comes in with a ruler, and then it goes by itself.
scene-wedding_spoken-laugh-log = Because it was spoken of: a disc with his laugh, at the fifth try.
scene-wedding_spoken-money = Give money: 2 r
scene-wedding_spoken-money-1 = Two roubles. That’s the price of a Tuesday, with interest. I’ll buy a comb.
scene-wedding_spoken-money-log = Because of two roubles: a comb, bought new, with interest.
scene-wedding_spoken-away = Stay away
scene-wedding_spoken-away-1 = The seat in the second row stays free. His mother’s bag stands on it, and has a good view.
scene-wedding_spoken-away-log = Because of a wedding without you: a bag in the second row.

## 10.5, used, and never spoken of: no invitation.
scene-no_invitation-title = Over the bridge
scene-no_invitation-1 = October. Over the bridge goes a wedding, on foot: the bridge is handsome, and the cars are late.
scene-no_invitation-2 = In front, flat hair, a carnation. Behind, twelve railwaymen, and an accordion that is early.
scene-no_invitation-3 = In fifty-nine he said: stay at home. It was the best night of the year. Nothing has been said since.
scene-no_invitation-4 = He sees you. He looks as one looks at a station at which one does not get out.
scene-no_invitation-stand = Stand till they are across
scene-no_invitation-stand-1 = It takes two minutes, one side. Then the cars come.
scene-no_invitation-stand-log = Because nothing was said since 1959: no invitation.
scene-no_invitation-accordion = Hand the accordionist a disc for him
scene-no_invitation-accordion-1 = The man puts it under the bellows. At every chord it bends a little, and holds.
scene-no_invitation-accordion-log = Because nothing was said since 1959: a disc, by way of an accordion.

## Nine counters and a shed.
place-shops_island-name = Speeches, island
place-shops_island-address = Bolshoy, Sredny, the sailors’ club
place-shops_island-about = Three counters, with speeches under glass. What each sells in a season, somebody remembers.
place-shops_island-go = Ask at the counters
place-shops_nevsky-name = Speeches, Nevsky
place-shops_nevsky-address = the Passage, Sadovaya, the station
place-shops_nevsky-about = Three counters, where the girls have lunch together. Speeches in the window, in a fan.
place-shops_nevsky-go = Ask at the counters
place-shops_petrograd-name = Speeches, far bank
place-shops_petrograd-address = Kirov Prospekt, the market, the planetarium
place-shops_petrograd-about = Three counters, and a store behind the tubas. For speeches they fetch the ladder.
place-shops_petrograd-go = Ask at the counters
place-shed-name = The shed
place-shed-address = by the Obvodny, behind the coal
place-shed-about = A press for navy buttons. It takes old records, softens them, and asks for nothing but your best disc.
place-shed-go = Go to the press
counter-bolshoy-name = Bolshoy, the third counter
counter-sredny-name = Sredny, next to the bread
counter-harbour-name = The sailors’ club
counter-passage-name = The Passage
counter-sadovaya-name = Sadovaya, under the arch
counter-station-name = The kiosk at the station
counter-kirov-name = Kirov Prospekt
counter-market-name = By the market
counter-planetarium-name = The planetarium shop

## People, ships, things.
person-railman-name = A railwayman of the circle
person-guitarist-name = A boy with a guitar
person-lecturer-name = A lecturer
person-widow-name = A captain’s widow
person-student-name = A student of shipbuilding
sign-railman = A lamp on the belt, under the arm volume one. Walks as if over sleepers.
sign-guitarist = Plywood on a string round the neck. There are three more somewhere.
sign-lecturer = Chalk on the cuff, a pointer. Collects mistakes.
sign-widow = Gloves, a brooch with an anchor. He ought to be shorter, she says: the song.
sign-student = A slide rule in the boot top. Dances before he has paid.
sign-kostya_63 = Flat hair, a ring that is turned often. In the breast pocket something of steel.
ship-zarya_april_63-name = Zarya Ladogi, with the ice
ship-arktur_may_63-name = Arktur, from Hull, with lilac
ship-zarya_june_63-name = Zarya Ladogi, by white night
ship-kapella_july_63-name = Kapella, from Gdynia
ship-arktur_august_63-name = Arktur, from Hull
ship-zarya_october_63-name = Zarya Ladogi, with drizzle
ship-arktur_november_63-name = Arktur, before the ice
good-rec_four_boys-name = “Four Boys from Vasilievsky”
good-rec_knock-name = “Twist Till They Knock”

## What is otherwise for a few days.
change-beat_63 = they want it louder, by four
change-lilac_63 = everybody walks, and is looked at
change-gate_june_63 = the gate looks into cans
change-hands_63 = hands are wanted for the summer
change-thanks_63 = somebody is to be thanked, and is looked for
change-knock_63 = in autumn one twists indoors

## The Evening Watch.
paper-ice_63-head = THE GULF SLEEPS
paper-ice_63-text = Shipping rests till the end of April. The port reads, to keep its eyes open.
paper-ice_63-meaning = No ships till the end of April.
paper-counters_63-head = NINE COUNTERS
paper-counters_63-text = “Collected Speeches” can now be had at nine counters of the city. There is no crowd, and so no queue.
paper-counters_63-meaning = What nobody buys, somebody counts.
paper-guitar_or_bed-head = GUITAR OR BED?
paper-guitar_or_bed-text = From the plywood of the bed factory schoolchildren make what cannot be slept on. The factory asks parents to count the boards.
paper-guitar_or_bed-meaning = Whoever saws, will want four boys.
paper-thaw_63-head = THE WEATHER
paper-thaw_63-text = Thaw, in places official. Citizens are asked to keep off the ice and on the subject.
paper-thaw_63-meaning = Till the ice goes, one lives on what lies at home.
paper-beat_63-head = WHY FOUR?
paper-beat_63-text = For years one could shout alone, writes our reviewer. By the end of April it will be done by four, in step.
paper-beat_63-meaning = Beat is worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-lilac_63-head = LILAC: A REMINDER
paper-lilac_63-text = From the end of May lilac may be smelt but not carried. Druzhinas will stand by the bushes and near the music.
paper-lilac_63-meaning = Nevsky: patrols at { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-spoken_word-head = UNUSUAL DEMAND FOR THE SPOKEN WORD
paper-spoken_word-text = The city has bought four times as many speeches as last year. M. Penknife asked to be allowed to be glad about something else.
paper-spoken_word-meaning = It has been noticed. Who buys fast is looked for.
paper-gate_june_63-head = SOUP UNDER OBSERVATION
paper-gate_june_63-text = In the middle of June the port canteen checks how much soup goes in and how much comes out.
paper-gate_june_63-meaning = At the gate { $percent } % of the usual care from the { $first_day }th to the { $last_day }th.
paper-hands_63-head = HANDS, AGAIN
paper-hands_63-text = For the summer kiosks and booths take on whoever is left in the city, and whoever came back early.
paper-hands_63-meaning = Work pays { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-bridge_63-head = OUT OF SERVICE
paper-bridge_63-text = On Saturday night a tram stood for four minutes on an empty bridge. The driver explains it by the river.
paper-bridge_63-meaning = Vera is on the bridge. She buys what has stops.
paper-reading_63-head = WHAT ARE WE READING?
paper-reading_63-text = A barber of our city has read the timetable to the end, and recommends it. The junctions, he says, are well drawn.
paper-reading_63-meaning = Arkady asks everybody. What he is told, falls out.
paper-thanks_63-head = TO BE THANKED
paper-thanks_63-text = From the end of August the districts will look for those to whom the spoken word owes so much.
paper-thanks_63-meaning = Patrols at { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-knock_63-head = AUTUMN INDOORS
paper-knock_63-text = With the rain the dance withdraws into flats. House managers are asked to knock in time.
paper-knock_63-meaning = The twist is worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-depot_63-head = FROM THE LIFE OF THE DEPOT
paper-depot_63-text = In the canteen a wedding took place after the shift. The groom answered at the second try; the first was taken by the kettle.
paper-depot_63-meaning = Railwaymen buy marches, and what one can stamp to.
paper-second_63-head = SECOND PRINTING
paper-second_63-text = Speeches are sold out at all nine counters. The factory will make more, in a stronger compound.
paper-second_63-meaning = Glukhov counts tonight.
