# The ninth chapter: The clarinet from America.

## The chapter.
level-09-clarinet-name = The clarinet from America
level-09-clarinet-about = May to December 1962. Twelve kilos in a hall, ten clean minutes, and a dance that is mocked.
chapter-09-clarinet-title = The clarinet from America
chapter-09-clarinet-date = 26 May to 29 December 1962
chapter-09-clarinet-rule = New: one records in the hall. Where to sit, what to wear, when to breathe.
chapter-09-clarinet-1 = White nights. Nobody sleeps, so everybody has heard that somebody is coming, with a clarinet.
chapter-09-clarinet-2 = What one hears in a hall is gone by the cloakroom. Ten minutes of it would be enough.
chapter-09-clarinet-3 = Glukhov’s figure is 23 roubles 91. He no longer says in which money.
chapter-09-clarinet-end-1 = On the last night of the year somebody shakes, behind a curtain, to a bone.
chapter-09-clarinet-end-2 = The reel lies in the stove, cold. It still smells of herring.

## 9, in passing: a herring tin.
scene-herring-title = A herring tin
scene-herring-1 = Juhan sets a tin on the table, round, two kilos, with a fish on the lid.
scene-herring-2 = Spice they open. Herring they smell and say: herring.
scene-herring-3 = In it, in oiled paper, lies tape, brown, four hundred metres, and a little brine.
scene-herring-4 = Forty minutes. If you count slow.
scene-herring-take = Take it as it is
scene-herring-take-1 = It will smell so for ever. In ten years somebody will ask why this clarinet makes one thirsty.
scene-herring-take-log = Because of a herring tin: tape, forty minutes. It smells.
scene-herring-wash = Wipe it, metre by metre: a quarter of a day
scene-herring-wash-1 = Four hundred metres through a cloth with spirit. It now smells of a herring that has been to a doctor.
scene-herring-wash-log = Because of a cloth with spirit: the tape is clean, and smells all the same.

## 9, in passing: Edik lends his box.
scene-edik_box-title = A box at the theatre
scene-edik_box-1 = Edik holds two tickets between two fingers, so that the third may be seen, with the ring.
scene-edik_box-2 = First tier, left. I’m lending it. I’ll be in the stalls, I want to see myself lend it.
scene-edik_box-3 = From that box one sees the hall. The hall also sees the box.
scene-edik_box-4 = Does he play anything new? Nobody’s got it? Then I’ll clap.
scene-edik_box-decline = Sit in the eleventh row, as nobody
scene-edik_box-decline-1 = As nobody! People pay to be let out of that.
scene-edik_box-decline-log = Because of the eleventh row: nobody will look there.
scene-edik_box-accept = Take the box, to be seen in it
scene-edik_box-accept-1 = Velvet on the rail. It swallows a knee. Don’t thank me, wave.
scene-edik_box-accept-log = Because of Edik’s box: velvet on the rail, and a hall that looks up.

## 9.1 Twelve kilos.
scene-twelve_kilos-title = Twelve kilos
scene-twelve_kilos-1 = On Lapin’s kitchen table stands something grey, with a handle. It has no number and no signature.
scene-twelve_kilos-2 = Twelve kilos. The works weigh twenty-nine. This one doesn’t exist yet; I signed nothing out.
scene-twelve_kilos-3 = It runs forty minutes on its own, hums in G, and gets warm like a cat.
scene-twelve_kilos-4 = Tape forgives. That’s what worries me about it.
scene-twelve_kilos-5 = In the doorway wait a drum, a doctor’s case, and a brass tag with the number 41.
scene-twelve_kilos-drum = In Grisha’s drum, by the stage
scene-twelve_kilos-drum-1 = I’m down for the anthem. One roll, then it stands there. Breathe through the vent.
scene-twelve_kilos-drum-log = Because of Grisha’s drum: much bass, and now and then a thump from heaven.
scene-twelve_kilos-case = In a medical case, near the aisle
scene-twelve_kilos-case-1 = If somebody faints, I shall have to open it. Pray for their health.
scene-twelve_kilos-case-log = Because of a medical case: clear sound, near the aisle. Nobody fainted.
scene-twelve_kilos-coats = Among the coats, under tag 41
scene-twelve_kilos-coats-1 = Forty-one, a man’s, heavy. I’ll say he’s leaving everybody.
scene-twelve_kilos-coats-log = Because of coat 41: no risk and no treble, and Klavdia Petrovna has lied for you.

## 9, the hall door: somebody whom one knows.
scene-hall_door-title = The hall door
scene-hall_door-1 = Before a concert of foreigners even the hall has customs. It has been borrowed from the airport.
scene-hall_door-2 = Steel glasses, mended with wire. A cap one size too big looks through you, very politely.
scene-hall_door-3 = I shall pat the left sleeve. I say it aloud; the form has a line.
scene-hall_door-4 = He pats it. It is a good sleeve. He does not look at anything that has a handle.
scene-hall_door-pass = Go in, as a stranger
scene-hall_door-pass-1 = Next. With words, I hope? No? A pity. One could have remembered them.
scene-hall_door-pass-log = Because Sinitsyn was not forgotten: an eye was shut, behind glasses.
scene-hall_door-whisper = Hum two bars of the second half
scene-hall_door-whisper-1 = Citizen, you are holding up the queue. Once more, please.
scene-hall_door-whisper-log = Because he has the whole song: two bars, at a door, were declared.

## 9, may fail: somebody else stands there, and the machine is seen.
scene-hall_door_other-title = The hall door
scene-hall_door_other-1 = Before a concert of foreigners even the hall has customs. It has been borrowed from the airport.
scene-hall_door_other-2 = Somebody else stands there, young, without glasses. He looks at everything once, and at handles twice.
scene-hall_door_other-3 = Whatever it travels in, he opens it, and lifts the grey thing by the handle. “And what hums here?”
scene-hall_door_other-4 = It’s a resistance box. I mean, I’m the engineer of the hall. I mean, I left it here.
scene-hall_door_other-forgot = Let Lapin have forgotten it
scene-hall_door_other-forgot-1 = I forget well. There’ll be a form. There’s always resistors, they need somebody quiet.
scene-hall_door_other-forgot-2 = It is put under the stage till after the concert, as found. It runs there, by itself.
scene-hall_door_other-forgot-log = Because somebody else stood at the door: Lapin goes to resistors, for a year.
scene-hall_door_other-mine = Say: it is mine, for umbrellas
scene-hall_door_other-mine-1 = He writes: apparatus, for umbrellas. He lets it in; it is not on the list of what is not let in.
scene-hall_door_other-mine-log = Because of an apparatus for umbrellas: a line in the folder, and Lapin was not there.

## 9, the concert.
scene-concert-title = When to breathe
scene-concert-1 = The light goes down. Two thousand people stop being people and become one coat.
scene-concert-2 = He puts the clarinet to his lips as one tests water. The first note has no beginning.
scene-concert-3 = Somewhere forty minutes are running, brown, past a head that was wound by hand.
scene-concert-4 = Now one has to be silent well. Shoes, buttons, breath: everything will be on it.
scene-concert-with_him = Breathe when he breathes
scene-concert-with_him-1 = Between two phrases two thousand chests rise at once. On the tape it is the sea.
scene-concert-with_him-log = Because of a common breath: ten minutes, and a sea between the phrases.
scene-concert-not_at_all = Do not breathe at all
scene-concert-not_at_all-1 = It goes for two choruses. Then the lamps turn blue, and there is a minute so clean that one hears the blue.
scene-concert-not_at_all-log = Because of a breath that was held: a minute in which one hears the lamps.
scene-concert-clap = Clap after the solo, with everybody
scene-concert-clap-1 = It is not possible not to. On the tape the band is shot at, tenderly, from all sides.
scene-concert-clap-log = Because of applause: the tape has it all, also your two hands.

## 9, quiet: nobody hums.
scene-to_the_bridges-title = To the bridges
scene-to_the_bridges-1 = After the concert everybody walks. There are trams; nobody takes them.
scene-to_the_bridges-2 = It is light. Along the embankment go two thousand people, and nobody hums, so as not to lose it.
scene-to_the_bridges-3 = At the bridge they stand. It goes up, without a sound, like a hand in class.
scene-to_the_bridges-4 = Someone opens his mouth, and shuts it again.
scene-to_the_bridges-stand = Stand there till it comes down
scene-to_the_bridges-stand-1 = Towards five a tram rings, and it is gone. But everybody had it as far as there.
scene-to_the_bridges-stand-log = Because nobody hummed: it lasted as far as the bridge.

## 9, comic: the drum is booked.
scene-funeral_drum-title = The accountant
scene-funeral_drum-1 = Twelve kilos go home in Grisha’s drum; nobody else may carry anything so large past a porter.
scene-funeral_drum-2 = Funeral at two, foyer at seven. I clean forgot the two.
scene-funeral_drum-3 = The drum stands by the grave in crape. Inside something clicks, and begins to run.
scene-funeral_drum-4 = Forty minutes of speeches about a good accountant. He never once rounded up.
scene-funeral_drum-5 = Did it take the lot? Did he take me on the third beat? It was a good third beat.
scene-funeral_drum-keep = Keep it on the end of the reel
scene-funeral_drum-keep-1 = After the clarinet, without a pause, comes his comrade from the planning department. He is in tune.
scene-funeral_drum-keep-log = Because of a booked drum: forty minutes about a good accountant, in tune.
scene-funeral_drum-widow = Cut it for the widow: a quarter of a day
scene-funeral_drum-widow-1 = She listens at the kitchen table to all of it. “He would have counted the adjectives,” she says.
scene-funeral_drum-widow-log = Because of a good accountant: a disc for a widow, and one owner more.

## 9.2 Two choruses.
scene-two_choruses-title = Two choruses
scene-two_choruses-1 = The last evening of the tour. In a canteen tables stand against the wall, and strangers tune to a pipe.
scene-two_choruses-2 = Lida comes in. The crown is gone: cropped, one pin, and the pin holds nothing.
scene-two_choruses-3 = It’s lighter. In the third row they asked whether I’m ill.
scene-two_choruses-4 = She stands in front, alone. Somebody counts, in another language, as far as four.
scene-two_choruses-5 = Two choruses. If it’s bad, there’s no film to blame.
scene-two_choruses-record = Record her
scene-two_choruses-record-1 = The tape takes everything: her, the pipe, a chair. She sees the little lamp, and sings to it.
scene-two_choruses-record-log = Because the tape ran: two choruses of Lida’s exist.
scene-two_choruses-listen = Switch off, and listen
scene-two_choruses-listen-1 = The little lamp goes out. She sees that too. It is not on any disc, and never will be.
scene-two_choruses-listen-log = Because the tape was off: there is no disc of it, and she knows.

## 9.2, if she was sold as the American.
scene-american_better-title = Two choruses
scene-american_better-1 = The last evening of the tour. In a canteen tables stand against the wall, and strangers tune to a pipe.
scene-american_better-2 = Lida comes in. The crown is gone: cropped, one pin, and the pin holds nothing. She sings one chorus.
scene-american_better-3 = A voice at the back: “Not bad. But the American sings it better.”
scene-american_better-4 = An American, they told me. I listened to her. I nodded.
scene-american_better-5 = The second chorus she sings to the voice at the back. It takes its cap off.
scene-american_better-record = Record the second chorus
scene-american_better-record-1 = The little lamp burns. She looks at it as one looks at a price.
scene-american_better-record-log = Because the tape ran: the American has now a second chorus.
scene-american_better-listen = Switch off, and say whose voice it was
scene-american_better-listen-1 = It gets quiet, as it does when a record is turned over. Somebody says: do it again, then. You.
scene-american_better-listen-log = Because it was said aloud: the American has gone home, and Lida sang.

## 9, twist: the best minute.
scene-best_minute-title = The best minute
scene-best_minute-1 = Ten clean minutes. Lapin goes through them with the slide rule; the ninth he plays again.
scene-best_minute-2 = Sixty decibels. I’ve never seen such a floor. Only, there’s no band in it.
scene-best_minute-3 = It is the pause before the encore. The hall waits. Two seats away somebody laughs.
scene-best_minute-4 = Not aloud, and at nothing. As one laughs at a machine.
scene-best_minute-5 = Who is that? You were sitting there.
scene-best_minute-dont_know = Say that you did not look
scene-best_minute-dont_know-1 = It is so. One looked at the stage. It is not known who.
scene-best_minute-dont_know-log = Because of the ninth minute: somebody laughs, and it is not known who.
scene-best_minute-again = Ask him to play it once more
scene-best_minute-again-1 = As often as you like. It’s tape. It doesn’t get less.
scene-best_minute-again-log = Because it was played again: it did not get less. That was new.

## 9.3 Whose clarinet.
scene-whose_clarinet-title = Whose clarinet
scene-whose_clarinet-1 = Ten minutes; three discs. “Blue Lamp, Fontanka”, the whole of it, with the lamps going blue.
scene-whose_clarinet-2 = Under the window somebody whistles its first bar, wrong, and waits.
scene-whose_clarinet-3 = Twelve people have asked me. I said that I’m an engineer. They nodded as at a sick man.
scene-whose_clarinet-4 = It is not yours. It is not not yours.
scene-whose_clarinet-sell = Sell at 2.00: the best week in nine years
scene-whose_clarinet-sell-1 = By Sunday everybody has it. By the next one everybody has it from somebody else.
scene-whose_clarinet-sell-log = Because of 2.00 a disc: 18 roubles in a week. It is everywhere now.
scene-whose_clarinet-circle = Give it to the circle: twelve names
scene-whose_clarinet-circle-1 = Each passes it on and writes one line: heard, on such a day, with such a person, standing.
scene-whose_clarinet-circle-log = Because it was given away: twelve names, and nobody owes anything.
scene-whose_clarinet-one_disc = One disc, for Wolski
scene-whose_clarinet-one_disc-1 = The thickest blank that there is, the hole measured thrice. The rest of the tape goes back into the herring.
scene-whose_clarinet-one_disc-log = Because of one disc: it is at Wolski’s, and nobody else has it.

## 9.4 Sharp.
scene-sharp-title = Sharp
scene-sharp-1 = Wolski listens standing up, chin high, to the last turn. He does not take the fork out of his pocket.
scene-sharp-2 = Magnificent. What a pity. He is a semitone sharp.
scene-sharp-3 = The fork on the table says A. The disc says A. It is the same one.
scene-sharp-4 = They all are, lately. The pianos, the trams. I correct it. One gets used to subtracting.
scene-sharp-5 = He is sixty-eight. He has come on foot, by the sound of the gutters.
scene-sharp-tell = Tell him that it is an A
scene-sharp-tell-1 = So. Then it is I who am sharp. Thank you. That was well in tune.
scene-sharp-tell-2 = He goes home on foot. At the corner he stops, where the tram rings, and does not subtract.
scene-sharp-tell-log = Because he was told: the clarinet is not sharp, and Wolski knows who is.
scene-sharp-slow = Slow the table for him, and say nothing
scene-sharp-slow-1 = There. An A. You see, one only has to cut with conscience.
scene-sharp-slow-2 = He is happy. You subtract, all the way home.
scene-sharp-slow-log = Because the table was slowed: one disc is right for him, and wrong for everyone else.

## the small disc, any evening.
scene-small_disc_9-title = The small disc and the tape
scene-small_disc_9-1 = Beside the small disc stands a machine on which nothing gets less.
scene-small_disc_9-2 = One play, on to tape. Then as often as one likes: four, herring, the edge of it.
scene-small_disc_9-3 = For that it would have to be played once. And then never again need be.
scene-small_disc_9-4 = Not tonight. One would like to be told what one is afraid of.
scene-small_disc_9-leave = Carry the machine out of the room
scene-small_disc_9-leave-1 = Twelve kilos. It is portable: there is a handle.
scene-small_disc_9-leave-log = Because of a machine in the room: the small disc was left to get less.
scene-small_disc_9-play = Play it once, with the tape off
scene-small_disc_9-play-1 = Rumble. Breath. It is shorter than the last time, and it was here, in this room, now.
scene-small_disc_9-play-log = Because of one play: there is a play less in the small disc.

## 9.5 December.
scene-december-title = December
scene-december-1 = On the seventeenth a dance is mocked from on high. It is said to shake. Its name is not quite known there.
scene-december-2 = Whistle? Whist? I sat in the third row and wrote down all of them.
scene-december-3 = By noon everybody wants it who had not heard of it at ten.
scene-december-4 = I need something funny by Friday. It must be funny enough that nobody need be angry.
scene-december-dear = Sell twists dear
scene-december-dear-1 = Two-fifty, three. They are bought like bread before a war, by people who dance like bread.
scene-december-dear-log = Because of the seventeenth of December: 9 roubles, and every street is hot.
scene-december-stop = Stop for a while
scene-december-stop-1 = The table is a table. On it, for the first time in a long while, somebody eats.
scene-december-stop-log = Because nothing was cut in December: the streets cool.
scene-december-joke = Give Perov his joke: bees
scene-december-joke-1 = Bees. What hums, shakes and lives in hives. It’s terrible. I’ll sign it.
scene-december-joke-log = Because of bees: Perov’s worst column, and your quietest month.

## 9, in passing: a haircut called the whistle.
scene-whistle_cut-title = The whistle
scene-whistle_cut-1 = Over the mirror hangs a new card: Cut “The whistle”, forty kopecks. Nobody knows what it is.
scene-whistle_cut-2 = Short at the sides, and nothing on top happens. It passes, like a whistle.
scene-whistle_cut-3 = Before the chair stands a queue of boys and two colonels.
scene-whistle_cut-4 = Shorter? For the institute, or from the heart?
scene-whistle_cut-look = Wait, and look at it on others
scene-whistle_cut-look-1 = From the front it is a haircut. From behind it is an opinion.
scene-whistle_cut-look-log = Because of a card over a mirror: it is called the whistle.
scene-whistle_cut-cut = Have it, for 40 kopecks
scene-whistle_cut-cut-1 = Keep the head so. You won’t be recognised. I did three like you since morning.
scene-whistle_cut-cut-log = Because of forty kopecks: a head that whistles.

## 9, whoever went to another barber meets him.
scene-what_did_i-title = What did I do
scene-what_did_i-1 = Zhelyabova Street, wet snow. From a doorway comes Arkady, scissors on the belt, no umbrella.
scene-what_did_i-2 = Four years you haven’t sat with me. I ask everybody. What did I do?
scene-what_did_i-3 = He does ask everybody. That is what he did.
scene-what_did_i-4 = The cultured client doesn’t come any more either. Thursdays I cut myself.
scene-what_did_i-snow = Say something about the snow
scene-what_did_i-snow-1 = Wet. Yes. I’ll pass it on.
scene-what_did_i-snow-log = Because of another barber since 1958: Arkady still asks what he did.
scene-what_did_i-sit = Sit down in his chair, for 40 kopecks
scene-what_did_i-sit-1 = You’ve gone a little thin, up here. I tell nobody. I wouldn’t know whom.
scene-what_did_i-sit-log = Because of forty kopecks: the chair on Zhelyabova is not silent today.

## People, ships, things.
sign-lida_62 = Cropped hair, one hairpin. It holds nothing.
ship-zarya_june_62-name = Zarya Ladogi, by white night
ship-arktur_june_62-name = Arktur, from Hull
ship-kapella_july_62-name = Kapella, from Gdynia
ship-arktur_august_62-name = Arktur, from Hull, with dust
ship-zarya_october_62-name = Zarya Ladogi, with wind
ship-arktur_december_62-name = Arktur, the last before the ice
good-rec_blue_lamp-name = “Blue Lamp, Fontanka”
good-rec_communal-name = “Twist in a Communal Kitchen”

## What is otherwise for a few days.
change-white_nights_62 = white nights: everybody is out, also whoever looks
change-clarinet_june = they want it cool, since the clarinet
change-potatoes_62 = half the city digs potatoes
change-gate_october_62 = the gate counts before winter
change-twist_december = the twist is mocked, so it is wanted
change-shaking = one looks for whoever shakes

## The Evening Watch.
paper-friendly-head = MUSIC OF THE FRIENDLY KIND
paper-friendly-text = In June a clarinet will be in our city, with an orchestra around it. The public is asked to like it within limits.
paper-friendly-meaning = Ten minutes of it would be worth nine years.
paper-white_nights_62-head = NOBODY SLEEPS
paper-white_nights_62-text = From the ninth of June the druzhinas stroll in the evening too, in light shoes, ten at a time.
paper-white_nights_62-meaning = Nevsky: patrols at { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-clarinet_june-head = EXPLANATION OF A COOL SOUND
paper-clarinet_june-text = It is played softly, writes our reviewer, because it comes from far. Whoever wishes to shout is in the wrong hall.
paper-clarinet_june-meaning = Cool is worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-cloakroom_62-head = FROM THE CLOAKROOM
paper-cloakroom_62-text = Tonight coats are accepted from six. In view of the heat, those who have none are given a tag as well.
paper-cloakroom_62-meaning = Go in early. Sit where nobody looks.
paper-bridges_62-head = OBSERVED AT THE BRIDGES
paper-bridges_62-text = On Saturday night two thousand citizens walked home on foot in complete silence. The militia asked them to be quiet, out of habit.
paper-bridges_62-meaning = They have all heard it. They will want it again.
paper-accountant_62-head = OBITUARY
paper-accountant_62-text = The accountant Ye. P. Nulin has balanced. The orchestra was small; the drum, it is said, was moved.
paper-accountant_62-meaning = Grisha’s drum weighs more than it did.
paper-dust_62-head = A GOOD EAR
paper-dust_62-text = A tuner of our city hears a tram before it has decided to come. In July he hears also those that are under repair.
paper-dust_62-meaning = Wolski is on the Petrograd side and on Nevsky. He buys cool, if it is straight.
paper-potatoes_62-head = EVERYBODY TO THE POTATO
paper-potatoes_62-text = In October the offices go to the field. Whoever remains will mend their umbrellas at a higher rate.
paper-potatoes_62-meaning = Work pays { $percent } % of the usual on the { $first_day }th.
paper-gate_october_62-head = THE GATE PREPARES FOR WINTER
paper-gate_october_62-text = In the first days of October everything that has entered the port will be counted, including those who count.
paper-gate_october_62-meaning = At the gate { $percent } % of the usual care from the { $first_day }th to the { $last_day }th.
paper-reel_62-head = INTO EVERY HOME
paper-reel_62-text = The instrument works promise a tape recorder that one person can lift. So far it has been lifted by its engineer.
paper-reel_62-meaning = Where there is a reel, a bone costs less. Not yet.
paper-first_snow_62-head = THE WEATHER
paper-first_snow_62-text = Wet snow, in places in time. The last ships are taking their leave.
paper-first_snow_62-meaning = After this week no ships till spring.
paper-shaking-head = WHAT IS SHAKING, CITIZENS?
paper-shaking-text = Our M. Penknife went to see what shakes. He returns on Friday; his column is shaking already.
paper-shaking-meaning = Patrols at { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-twist_december-head = A QUESTION OF TERMS
paper-twist_december-text = Readers ask how the dance that one must not dance is called. The editors are looking it up, so as to know what not to print.
paper-twist_december-meaning = The twist is worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-year_62-head = THE YEAR IN FIGURES
paper-year_62-text = Danced: as before. Shaken: denied. The wish for the new year is the same as for the old.
paper-year_62-meaning = Glukhov counts tonight.
