# The eleventh chapter: Tape.

## The chapter.
level-11-tape-name = Tape
level-11-tape-about = January to October 1964. The same room, emptier. Every few days a bone is worth less.
chapter-11-tape-title = Tape
chapter-11-tape-date = 18 January to 10 October 1964
chapter-11-tape-rule = New: the price falls. Nobody is to blame, and nobody can be asked to stop.
chapter-11-tape-1 = In a window on Bolshoy stands a machine with a handle. Before it stand people who whistle, correctly.
chapter-11-tape-2 = A tape can be played as often as one likes. A bone knows each time.
chapter-11-tape-3 = Glukhov’s figure is 26 roubles 86. He writes it in pencil, and does not press.
chapter-11-tape-end-1 = October. The last swarf is swept up. It fills a matchbox, and gives like snow.
chapter-11-tape-end-2 = The room is to be re-papered. Under the paper is newspaper, and on it a pale round place.

## 11, the ash of 1958: a film that did not heal.
scene-below_four-title = Not one of those
scene-below_four-1 = Dr Belenkaya holds a film to the window. She keeps copies only of lungs that healed.
scene-below_four-2 = Combs, dolls, a soap box. It can be read here, as on a label.
scene-below_four-3 = It is not one of those. She does not put it into the folder, and does not put it down.
scene-below_four-4 = The teeth are very good work. I’d like to keep this one all the same.
scene-below_four-nod = Nod
scene-below_four-nod-1 = She writes nothing on it. It is the only one on which a name would be superfluous.
scene-below_four-nod-log = Because of six kilos of ash in 1958: one film more, which did not heal.

## 11, quiet: January, Osip’s funeral.
scene-third_beat-title = The third beat
scene-third_beat-1 = January, frost, a short street. Osip Danilovich Vetrov, stoker, goes past the polyclinic, by day, which he never did.
scene-third_beat-2 = The band plays too slowly. It plays as high as the clarinet, and no higher.
scene-third_beat-3 = On the third beat, each time, comes a brush.
scene-third_beat-4 = He took the bass with a finger. The brush is for the finger.
scene-third_beat-walk = Walk behind, in time
scene-third_beat-walk-1 = At the gate somebody hands you a padded jacket. In its pocket lie a cutter, a loupe, and a rag folded in four.
scene-third_beat-walk-log = Because there was nobody else: a cutter, a loupe and a rag.
scene-third_beat-carry = Lend a shoulder: a quarter of a day
scene-third_beat-carry-1 = One shoulder low. That’s right. It’s how he carried everything.
scene-third_beat-carry-log = Because of a shoulder that was lent: a cutter, a loupe and a rag.

## 11.3 The rib: it is the skull, and its owner is dead.
scene-rib_skull-title = Teeth
scene-rib_skull-1 = They sit in the boiler room. Somebody else stokes. A man from the third shift has a disc to be copied, no hurry.
scene-rib_skull-2 = It is your first: a skull, and a full row of steel.
scene-rib_skull-3 = I took that one. He asked whether the teeth would come out.
scene-rib_skull-4 = The disc goes round the table, by the edges. Everybody knows how to hold it.
scene-rib_skull-nothing = Say nothing, and copy it
scene-rib_skull-nothing-1 = You copy it at home, alone. Once a turn somebody smiles past you.
scene-rib_skull-nothing-log = Because of the skull in 1955: a copy was made, and nobody was told.
scene-rib_skull-play = Play it for the table
scene-rib_skull-play-1 = A minute and a half, with a saw. Nobody eats. For once they all hear as far as the clarinet.
scene-rib_skull-play-log = Because of the skull in 1955: a minute and a half, at his own table.
scene-rib_skull-strip = Show them the strip with the name
scene-rib_skull-strip-1 = Vetrov, O. D. I told you to wash it. Just as well nobody listens.
scene-rib_skull-strip-log = Because a name was left in 1955: Vetrov, O. D., legible.

## 11, Perov pays back the bees.
scene-hive-title = The hive
scene-hive-1 = Friday’s column: the tape recorder as a hive. It hums, it is warm, and one is stung by the price.
scene-hive-2 = In sixty-two you made him a present of bees. He has kept them.
scene-hive-3 = They wanted bones for Friday. I said that bees have none.
scene-hive-4 = About ribs there has been no line in the paper for a year.
scene-hive-coffee = Drink a coffee with him
scene-hive-coffee-1 = It’s the worst thing I ever signed. It has fed me longest.
scene-hive-coffee-log = Because of bees in December 1962: a year without a line about ribs.

## 11, last snow.
scene-last_snow-title = Last snow
scene-last_snow-1 = March. The janitor sweeps the yard: round the woodpile, round the dog, round a square under your window.
scene-last_snow-2 = He has been doing it for nine years. Nobody has ever asked him to.
scene-last_snow-3 = In the square lies what falls from a sill at night: black curls, as fine as hair.
scene-last_snow-4 = He leans on the broom. “Less, this year,” he says to the dog. The dog is deaf.
scene-last_snow-nod = Nod to him, through the glass
scene-last_snow-nod-1 = He lifts the broom by a finger’s width. Then he sweeps the square as well.
scene-last_snow-nod-log = Because of nine winters: somebody swept around your window.

## 11, Lapin brings the machine.
scene-handle-title = There is a handle
scene-handle-1 = Lapin sets it down by the lathe, twenty-nine kilos. They stand like two relatives who have not been told.
scene-handle-2 = Well. I’ve put you out of work, as promised. Sugar?
scene-handle-3 = He has brought the sugar. Half a kilo, in a bag; he carried it up with his teeth.
scene-handle-4 = I learned to listen from a bone. It was one of yours. I never found the moment.
scene-handle-sugar = With sugar
scene-handle-sugar-1 = Keep it till autumn. You’ll want something to listen to.
scene-handle-sugar-log = Because of a promise over tea: you are out of work, with sugar.
scene-handle-teacher = Help him with the next one: a quarter
scene-handle-teacher-1 = Five floors, to a teacher of geography. She strokes the handle. She has been saving since the flood, she says.
scene-handle-teacher-log = Because of five floors: a teacher has a machine that she can afford.

## 11, Lapin brings the machine: he was at resistors for a year.
scene-handle_listed-title = There is a handle
scene-handle_listed-1 = For a year Lapin painted rings on resistors. The machine that he brings is not his; it is listed.
scene-handle_listed-2 = In sixty-two he forgot one in a hall, because of you. Since then he has forgotten nothing.
scene-handle_listed-3 = Three roubles till autumn. Not for me. For whoever lists it.
scene-handle_listed-4 = Tape forgives. The form doesn’t. Sugar?
scene-handle_listed-book = Let it stand in Glukhov’s book: 3 r
scene-handle_listed-book-1 = Then it’s listed twice. It’s never been so safe.
scene-handle_listed-book-log = Because Lapin was at resistors: three roubles more in the book.
scene-handle_listed-pay = Pay the three roubles
scene-handle_listed-pay-1 = I’ll bring you the receipt. It’ll be made out for umbrellas.
scene-handle_listed-pay-log = Because Lapin was at resistors: three roubles, and a receipt for umbrellas.

## 11, someone asks for it without the bones.
scene-without_bones-title = Without the bones
scene-without_bones-1 = A student holds a disc to the light, and gives it back, by the edges, with regret.
scene-without_bones-2 = “Couldn’t one have it without the bones? Cleaner?”
scene-without_bones-3 = He means it kindly. Behind him stand two who have thought the same.
scene-without_bones-4 = He has a friend with a reel. Everybody has, since January, a friend with a reel.
scene-without_bones-cheaper = Let it go ten kopecks cheaper
scene-without_bones-cheaper-1 = He pays. At the corner he looks through it after all, at a lamp, then at a girl.
scene-without_bones-cheaper-log = Because everybody has a friend with a reel: ten kopecks less, for ever.
scene-without_bones-with = Say: they come with the bones
scene-without_bones-with-1 = “A pity,” he says. On Thursday he comes back. His friend’s reel has jammed, and it looks at nobody.
scene-without_bones-with-log = Because they come with the bones: one came back on Thursday.

## 11.1 What remains: a word, and the laugh.
scene-remains_word-title = What remains
scene-remains_word-1 = Lapin’s best machine. A needle comes down on the small disc. After this one there will be no other.
scene-remains_word-2 = One pass. I shan’t breathe.
scene-remains_word-3 = Rumble. Herring, something, something. And then quite near, as if she had turned round: “four.”
scene-remains_word-4 = Then she laughs, at the machine, all of it, to the end.
scene-remains_word-5 = It’s on. From here it won’t get less.
scene-remains_word-tape = Keep the tape
scene-remains_word-tape-1 = Forty grams, brown. It can be played every evening. None of them is that one.
scene-remains_word-tape-log = Because it was played so seldom: a word, and the laugh, on tape.
scene-remains_word-disc = Keep the disc, and let him wipe the tape
scene-remains_word-disc-1 = He wipes it himself. It takes exactly as long as she did.
scene-remains_word-disc-log = Because it was played so seldom: a word, and the laugh, in the groove.
scene-remains_word-film = Cut her once more, on film
scene-remains_word-film-1 = On to a shoulder without a name. There is a little less of her in the treble. She wears again.
scene-remains_word-film-log = Because it was played so seldom: a word, and the laugh, on a shoulder.

## 11.1 What remains: the laugh.
scene-remains_laugh-title = What remains
scene-remains_laugh-1 = Lapin’s best machine. A needle comes down on the small disc. After this one there will be no other.
scene-remains_laugh-2 = One pass. I shan’t breathe.
scene-remains_laugh-3 = Rumble. Where the list was it has become smooth, like a step.
scene-remains_laugh-4 = Almost at the run-out, once, thin, comes the laugh.
scene-remains_laugh-5 = It’s on. From here it won’t get less.
scene-remains_laugh-tape = Keep the tape
scene-remains_laugh-tape-1 = Forty grams, brown. It can be played every evening. None of them is that one.
scene-remains_laugh-tape-log = Because it was played now and then: the laugh, on tape.
scene-remains_laugh-disc = Keep the disc, and let him wipe the tape
scene-remains_laugh-disc-1 = He wipes it himself. It takes exactly as long as she did.
scene-remains_laugh-disc-log = Because it was played now and then: the laugh, in the groove.
scene-remains_laugh-film = Cut her once more, on film
scene-remains_laugh-film-1 = On to a shoulder without a name. There is a little less of her in the treble. She wears again.
scene-remains_laugh-film-log = Because it was played now and then: the laugh, on a shoulder.

## 11.1 What remains: breath and rumble.
scene-remains_breath-title = What remains
scene-remains_breath-1 = Lapin’s best machine. A needle comes down on the small disc. After this one there will be no other.
scene-remains_breath-2 = One pass. I shan’t breathe.
scene-remains_breath-3 = Rumble. Then breath, as before a word. The word has been listened to.
scene-remains_breath-4 = Lapin takes off the headphones, and looks for a screw that is in its place.
scene-remains_breath-5 = It’s on. From here it won’t get less.
scene-remains_breath-tape = Keep the tape
scene-remains_breath-tape-1 = Forty grams, brown. It can be played every evening. None of them is that one.
scene-remains_breath-tape-log = Because it was played every evening that it could: a breath, on tape.
scene-remains_breath-disc = Keep the disc, and let him wipe the tape
scene-remains_breath-disc-1 = He wipes it himself. It takes exactly as long as she did.
scene-remains_breath-disc-log = Because it was played every evening that it could: a breath, in the groove.
scene-remains_breath-film = Cut her once more, on film
scene-remains_breath-film-1 = On to a shoulder without a name. The breath has kept. It comes through the shoulder like any other.
scene-remains_breath-film-log = Because it was played every evening that it could: a breath, on a shoulder.

## 11.1 What remains: it was left in the flood.
scene-remains_bent-title = What remains
scene-remains_bent-1 = Vera comes in, in one glove. Out of the other pocket she takes something black, bent like a palm.
scene-remains_bent-2 = In the flood I dug for my handle, with a lamp. This came up with it. I thought: an ashtray.
scene-remains_bent-3 = A small disc. On the label, in ink that has run: buttons, four.
scene-remains_bent-4 = No needle can follow it. Lapin tries, with a weight and a hair. What one hears is how bent it is.
scene-remains_bent-5 = Somebody wrote it down so as not to forget. Four.
scene-remains_bent-tape = Keep the tape of it
scene-remains_bent-tape-1 = Forty grams of being bent. Once a turn there is a place where it is nearly straight.
scene-remains_bent-tape-log = Because it was left in the flood: a tape of how it is bent.
scene-remains_bent-disc = Keep the disc
scene-remains_bent-disc-1 = It does not lie flat in any sleeve. It stands on the shelf, like a small bowl. Nothing is put into it.
scene-remains_bent-disc-log = Because it was left in the flood: a label. Buttons, four.

## 11, in passing: Wolski sells his fork.
scene-fork-title = The fork
scene-fork-1 = The flea market. On a napkin before Wolski lie a tuning key, a steel tip for the cane, and the fork.
scene-fork-2 = I have no more use for it. I subtract by heart. It is lighter to carry.
scene-fork-3 = Valerka strikes it on his knee, and sets it on his plywood. The bed says A.
scene-fork-4 = How much? I’ve got sixty. And a string.
scene-fork-5 = The string. And don’t correct it, young man. It is right.
scene-fork-watch = Watch the string being wound up
scene-fork-watch-1 = He winds it round a finger, and listens to the finger.
scene-fork-watch-log = Because Wolski knows who is sharp: Valerka has his A.
scene-fork-tram = See him to the tram: a quarter of a day
scene-fork-tram-1 = You may accompany me. Describe nothing. I have kept the gutters.
scene-fork-tram-log = Because Wolski knows who is sharp: as far as the tram, by the gutters.

## 11, in passing: Wolski sells his fork; the table had been slowed for him.
scene-fork_flat-title = The fork
scene-fork_flat-1 = The flea market. On a napkin before Wolski lie a tuning key, a steel tip for the cane, and the fork.
scene-fork_flat-2 = It has gone flat. They do, with age. A clarinet made me notice.
scene-fork_flat-3 = Valerka strikes it on his knee, and sets it on his plywood. The bed says A, and it is one.
scene-fork_flat-4 = How much? I’ve got sixty. And a string.
scene-fork_flat-5 = The string. Before use, add half a tone. One must be just to the old.
scene-fork_flat-silent = Say nothing
scene-fork_flat-silent-1 = He goes off, chin high, in tune with one disc in the whole city.
scene-fork_flat-silent-log = Because a table was slowed in 1962: Wolski sold a fork that is right.
scene-fork_flat-tell = Tell him now
scene-fork_flat-tell-1 = I know. I heard it in your breath, two years ago. I wished to have one that fits.
scene-fork_flat-tell-log = Because it was told after two years: he had heard it in the breath.

## 11, comic: the first tape party.
scene-tape_party-title = Twenty-nine kilos
scene-tape_party-1 = Fourteen guests round twenty-nine kilos. Nobody dances. They look at the little green eye.
scene-tape_party-2 = Forty minutes, and nothing to turn over. What people do with their hands wasn’t in the specification.
scene-tape_party-3 = In the eleventh minute the reel jumps off, and rolls under the table and out of the door.
scene-tape_party-4 = It’s on the stairs! It’s longer than the stairs!
scene-tape_party-5 = The dog comes in. He is wearing it: twice round the neck, once round the ear that stands.
scene-tape_party-unwind = Unwind it from him
scene-tape_party-unwind-1 = Afterwards it plays, with eleven knots and some dog. At the dog they dance.
scene-tape_party-unwind-log = Because a reel escaped: eleven knots, and some dog.
scene-tape_party-bone = Meanwhile, put on a bone
scene-tape_party-bone-1 = So as to pass the time. In the third bar all fourteen know where their hands go.
scene-tape_party-bone-log = Because a reel escaped: meanwhile they danced, to a bone.

## 11.3 The rib: a chest with three points.
scene-rib_chest-title = The rib
scene-rib_chest-1 = Somebody brings a disc, to be put on a reel. It came to him with a cupboard. It is your first.
scene-rib_chest-2 = A chest, and on its left three bright points. By the window stands Vera, who has come about a parcel in the sand.
scene-rib_chest-3 = She looks at it as one looks at a signal, before it changes.
scene-rib_chest-4 = That’s my rib. Turn it. Yes. Does she sing well on me?
scene-rib_chest-nothing = Say that ribs are all alike
scene-rib_chest-nothing-1 = They aren’t. But all right. Then it’s only a song.
scene-rib_chest-nothing-log = Because of a chest in 1955: she knew her rib, and left it at a song.
scene-rib_chest-play = Play it for her
scene-rib_chest-play-1 = A minute and a half, with a saw. She stands with a hand on the sill, as on the controller. “It has stops,” she says.
scene-rib_chest-play-log = Because of a chest in 1955: a minute and a half, with stops.
scene-rib_chest-strip = Show her the strip with the name
scene-rib_chest-strip-1 = Malysheva, V. So I’ve been going about the city for nine years, signed.
scene-rib_chest-strip-log = Because a name was left in 1955: she read it herself.

## 11.3 The rib: a hand with three whole fingers.
scene-rib_hand-title = The hand
scene-rib_hand-1 = Somebody brings a disc, to be put on a reel. It came to him with a cupboard. It is your first.
scene-rib_hand-2 = A hand, with three whole fingers. Grisha is sitting on the table; he stops in mid-bounce.
scene-rib_hand-3 = He looks at it, and then at the other one, which he has with him.
scene-rib_hand-4 = The left. Resting since forty-three, and plays all over town. Put it on, I’ll come in on three.
scene-rib_hand-nothing = Say that hands are all alike
scene-rib_hand-nothing-1 = Eight of ten. That’s close enough.
scene-rib_hand-nothing-log = Because of a hand in 1955: he counted, and let it be anybody’s.
scene-rib_hand-play = Play it for him
scene-rib_hand-play-1 = First he lays his hand on it, finger on finger. It agrees, also where there is nothing. Then he comes in on three.
scene-rib_hand-play-log = Because of a hand in 1955: it agreed, and he came in on three.
scene-rib_hand-strip = Show him the strip with the name
scene-rib_hand-strip-1 = Read it to me. I only read drums. Tishkov, G. Well. It’s the best review I’ve had.
scene-rib_hand-strip-log = Because a name was left in 1955: it was read to him.

## 11, in passing: Marfa’s pram.
scene-pram-title = The pram
scene-pram-1 = The Obvodny, sun. Out of the pram comes a waltz. In the baby’s blanket lies a loudspeaker.
scene-pram-2 = It doesn’t want feeding. And it’s in time.
scene-pram-3 = No taps, no screws. Who buys a needle now?
scene-pram-4 = What was his is sold, all but one screw. It turns where it likes.
scene-pram-push = Push it as far as the bridge
scene-pram-push-1 = A militiaman salutes the pram. It answers with a march; it is noon exactly.
scene-pram-push-log = Because nobody buys needles: a pram with a waltz, as far as the bridge.
scene-pram-needles = Buy the last packet of needles: 20 kopecks
scene-pram-needles-1 = Nine to the dozen. I haven’t changed.
scene-pram-needles-log = Because of twenty kopecks: the last needles, nine to the dozen.

## 11, the clarinet was sold in 1962: it is everywhere.
scene-everywhere-title = Five windows
scene-everywhere-1 = Summer, the windows open. From five of them comes “Blue Lamp, Fontanka”, not quite together.
scene-everywhere-2 = It is your ten minutes, a tape of a tape of a tape. In the pause somebody laughs, five times.
scene-everywhere-3 = Nobody’s paid for it since last spring. Nobody even doesn’t pay. They just have it.
scene-everywhere-4 = At two roubles it was the best week in nine years.
scene-everywhere-stand = Stand under the third window
scene-everywhere-stand-1 = It is half a bar late. It has the most hiss, and one hears the hall.
scene-everywhere-stand-log = Because of two roubles a disc in 1962: it is everywhere, and nobody pays.

## 11, the clarinet was given away in 1962: the notebook comes back.
scene-lines_back-title = Lines
scene-lines_back-1 = Under the door somebody pushes a school notebook. It has been through twelve hands, and then through more.
scene-lines_back-2 = Heard on such a day, with such a person, standing. Heard in a boiler room. Heard by telephone, to the end.
scene-lines_back-3 = I’ve counted forty-one. That’s people. The copies can’t be counted any more.
scene-lines_back-4 = The ink of the last line is wet: heard alone, in June, because it was light.
scene-lines_back-write = Write a line of your own
scene-lines_back-write-1 = It is the shortest one. The notebook goes on, under the next door.
scene-lines_back-write-log = Because it was given away in 1962: forty-one lines, and one more.

## 11, the clarinet was cut for one: there is one disc.
scene-only_one-title = Sundays
scene-only_one-1 = Summer, the windows open. From five of them come five tapes. “Blue Lamp, Fontanka” comes from none.
scene-only_one-2 = I was asked to lend it, for a reel. I said that it was out walking.
scene-only_one-3 = In the whole city there is one. It is played on Sundays, and he knows how many Sundays are left in it.
scene-only_one-4 = Nine. After that I shall know it by heart, and it me.
scene-only_one-listen = Be silent with him, a side long
scene-only_one-listen-1 = At the blue lamps he lifts the chin. Nothing is playing.
scene-only_one-listen-log = Because of one disc in 1962: there are nine Sundays left in it.

## 11, in passing: nine discs on one reel.
scene-nine_on_one-title = Nine on one
scene-nine_on_one-1 = The booth is closed for re-equipment. On the counter lie nine discs, a New Year on each.
scene-nine_on_one-2 = To my son. I filed them. Now there is an address.
scene-nine_on_one-3 = Nine years go on to one reel. Before each click nobody cries; it isn’t recorded.
scene-nine_on_one-4 = A hundred and one per cent. There’s more reel than I have said.
scene-nine_on_one-send = Help her to tie up the parcel
scene-nine_on_one-send-1 = Knot here. He used to untie everything with his teeth.
scene-nine_on_one-send-log = Because there is an address now: nine New Years, on one reel.
scene-nine_on_one-empty = Leave the rest of it for the answer
scene-nine_on_one-empty-1 = That’s waste. Eleven minutes of it. Leave it.
scene-nine_on_one-empty-log = Because there is an address now: nine years, and room for an answer.

## 11.2 One question.
scene-one_question-title = One question
scene-one_question-1 = One in the morning. No knock; she stands in the door, in her coat, the tags in her fist, so that they keep still.
scene-one_question-2 = In November of fifty they came at six. I was asleep. Since then I’ve had one question.
scene-one_question-3 = She looks at the lathe. The screws are the best thing in the room.
scene-one_question-4 = Who said my husband’s name?
scene-one_question-silence = (silence)
scene-one_question-silence-1 = He kept silent too, when I asked. He kept it very well.
scene-one_question-silence-log = Because of one question: silence, through no wall at all.
scene-one_question-not_know = Say you do not know
scene-one_question-not_know-1 = Well lied.
scene-one_question-not_know-2 = At the door she turns out your light, as after the last coat.
scene-one_question-not_know-log = Because of one question: well lied.
scene-one_question-tell = Tell her
scene-one_question-tell-1 = He greeted me first. Ten years, every morning. I thought: well brought up.
scene-one_question-tell-2 = She stays a while, and counts the tags, from the end.
scene-one_question-tell-log = Because of one question: a name, and ten years of good mornings.
scene-one_question-screw = Give her the screw her husband turned
scene-one_question-screw-1 = From Osip’s lathe, still warm from the lamp. She reads it with her thumb, thread by thread.
scene-one_question-screw-2 = His. He always broke the last edge. So that nobody should cut himself.
scene-one_question-screw-log = Because of one question: a screw, with its last edge broken.

## 11.2 One question: she has lied for you once, over coat 41.
scene-one_question_41-title = One question
scene-one_question_41-1 = One in the morning. No knock; she stands in the door, in her coat, the tags in her fist, so that they keep still.
scene-one_question_41-2 = Over coat forty-one I lied, once in thirty years. So once I may ask.
scene-one_question_41-3 = She looks at the lathe. The screws are the best thing in the room.
scene-one_question_41-4 = Who said my husband’s name?
scene-one_question_41-silence = (silence)
scene-one_question_41-silence-1 = He kept silent too, when I asked. He kept it very well.
scene-one_question_41-silence-log = Because of coat 41 she asked; silence, through no wall at all.
scene-one_question_41-not_know = Say you do not know
scene-one_question_41-not_know-1 = Well lied. I can tell now.
scene-one_question_41-not_know-2 = At the door she turns out your light, as after the last coat.
scene-one_question_41-not_know-log = Because of coat 41 she asked, and knows how one lies.
scene-one_question_41-tell = Tell her
scene-one_question_41-tell-1 = He greeted me first. Ten years, every morning. I thought: well brought up.
scene-one_question_41-tell-2 = She stays a while, and counts the tags, from the end. Forty-one is missing.
scene-one_question_41-tell-log = Because of coat 41 she asked, and was told.
scene-one_question_41-screw = Give her the screw her husband turned
scene-one_question_41-screw-1 = From Osip’s lathe, still warm from the lamp. She reads it with her thumb, thread by thread.
scene-one_question_41-screw-2 = His. He always broke the last edge. So that nobody should cut himself.
scene-one_question_41-screw-log = Because of coat 41 she asked: a screw, with its last edge broken.

## 11, an offer to Lida, with another name on it.
scene-l_kor-title = L. Kor
scene-l_kor-1 = Lida has a paper with a letterhead so new that it still smells. A new record firm. One song, pressed.
scene-l_kor-2 = By the thousand. As L. Kor. The rest, they say, won’t fit on the label.
scene-l_kor-3 = She holds the paper by the edges. At the mill they have learned it from you.
scene-l_kor-4 = And according to you, what should stand there?
scene-l_kor-monday = Say: till Monday nothing
scene-l_kor-monday-1 = On Monday I’m on the second shift. I’ll sing as far as the label.
scene-l_kor-monday-log = Because of a label: the question has been left till Monday.
scene-l_kor-lida = LIDA
scene-l_kor-lida-1 = Four letters. Those go on a button. I’ll tell them. Aloud.
scene-l_kor-lida-log = Because of four letters: she will say it to them, aloud.
scene-l_kor-kor = L. KOR, and the song
scene-l_kor-kor-1 = Kor. As if one had been interrupted. At the mill they’ll know me by the breath.
scene-l_kor-kor-log = Because of a label: L. Kor. At the mill they will know the breath.
scene-l_kor-canteen = Remind her of two choruses
scene-l_kor-canteen-1 = Those nobody has. Then on this one they may write what they like.
scene-l_kor-canteen-log = Because the tape was off in 1962: on the other one they may write anything.

## 11, the offer: she was once sold as the American.
scene-l_kor_twice-title = Twice
scene-l_kor_twice-1 = Lida has a paper with a letterhead so new that it still smells. She reads it once, and then from the beginning.
scene-l_kor_twice-2 = By the thousand. As L. Kor. With you I was an American. Is there one more that I can be?
scene-l_kor_twice-3 = With her finger she looks for the place where somebody else comes in.
scene-l_kor_twice-4 = And according to you, what should stand there?
scene-l_kor_twice-monday = Say: till Monday nothing
scene-l_kor_twice-monday-1 = On Monday I’m on the second shift. There I’m Korolkova.
scene-l_kor_twice-monday-log = Because she was once the American: she reads a contract twice.
scene-l_kor_twice-lida = LIDA. All of it was hers
scene-l_kor_twice-lida-1 = All of it. Say that again, slowly. At the mill they’ll ask me the words.
scene-l_kor_twice-lida-log = Because it was said at last: the American has gone home.
scene-l_kor_twice-kor = L. KOR, and the song
scene-l_kor_twice-kor-1 = One more stranger, then. I’ll nod.
scene-l_kor_twice-kor-log = Because of a label: L. Kor. She nodded.

## 11, in passing: the lieutenant hears his disc.
scene-so_thats_what-title = So that’s what it is
scene-so_thats_what-1 = The red greatcoat comes up four floors, alone, on a Sunday. Under it, in a newspaper, is something flat.
scene-so_thats_what-2 = Physical evidence. It was never entered. I’ve nothing to play it on; I hold it to the window.
scene-so_thats_what-3 = It is boogie. He hears it standing, cap on, to the run-out. The whistle swings on his chest, on the off-beat.
scene-so_thats_what-4 = So that’s what it is.
scene-so_thats_what-wrap = Wrap it up for him again
scene-so_thats_what-wrap-1 = Comrade Korzun. I wasn’t here. I’d like that to come out as it is.
scene-so_thats_what-wrap-log = Because of a disc that was never handed in: he has heard it.
scene-so_thats_what-reel = Offer him a tape of it
scene-so_thats_what-reel-1 = No. Through a tape one doesn’t see the street.
scene-so_thats_what-reel-log = Because through a tape one does not see the street: he kept the disc.

## 11, in passing: the doctor unpacks.
scene-unpacks-title = Soap, towel
scene-unpacks-1 = The small suitcase has always stood under the desk. Today it stands on it, open.
scene-unpacks-2 = Soap. A towel. The soap has dried, one could write with it.
scene-unpacks-3 = The warm socks she gives to Vera, who comes out of the dark with her coat on, from the medical board.
scene-unpacks-4 = Three points are three points. They’ve not grown in nine years, and nor have I. Drive.
scene-unpacks-lid = Hold the lid
scene-unpacks-lid-1 = Into the empty suitcase she puts films, those that healed. It shuts at once, as if it had been meant for that.
scene-unpacks-lid-log = Because nobody came for it: soap, a towel, and socks for Vera.

## 11, Perov’s voice: his pages lay under the stove.
scene-his_voice-title = His voice
scene-his_voice-1 = Perov stands before the microphone, bow tie straight, without a sandwich.
scene-his_voice-2 = In print I’m funny. Once I’d like to be kept otherwise.
scene-his_voice-3 = He reads nine pages. Under your stove they have gone yellow at one corner. In the fourth it is warm.
scene-his_voice-4 = A friend’s. I only breathe for him.
scene-his_voice-tape = On to tape
scene-his_voice-tape-1 = Afterwards he listens to it, and corrects a comma, in the air, with a finger.
scene-his_voice-tape-log = Because of nine pages under a stove: a voice, on tape.
scene-his_voice-bone = On to a bone
scene-his_voice-bone-1 = Fifteen plays. After that they’ll have to know it by heart. Good. That’s how he wrote it.
scene-his_voice-bone-log = Because of nine pages under a stove: a voice, for fifteen plays.

## 11, Perov’s voice: eight copies without an ф.
scene-his_voice_f-title = His voice
scene-his_voice_f-1 = Perov stands before the microphone, bow tie straight, without a sandwich.
scene-his_voice_f-2 = In print I’m funny. Once I’d like to be kept otherwise.
scene-his_voice_f-3 = He reads from the eighth copy, where the commas have died. At every ф, drawn by your hand, he makes a small pause.
scene-his_voice_f-4 = Two hundred and eight. They’ve become the punctuation.
scene-his_voice_f-tape = On to tape
scene-his_voice_f-tape-1 = On tape one cannot hear an ф. One hears that somebody waits for it.
scene-his_voice_f-tape-log = Because of a typewriter without an ф: a voice that waits for it.
scene-his_voice_f-bone = On to a bone
scene-his_voice_f-bone-1 = Fifteen plays. After that they’ll have to know it by heart. Good. That’s how he wrote it.
scene-his_voice_f-bone-log = Because of a typewriter without an ф: a voice, for fifteen plays.

## 11, Perov asked somebody else.
scene-another_voice-title = Somebody else
scene-another_voice-1 = Through the wall, from a reel, somebody reads verse. He has a pencil behind the ear; one hears it.
scene-another_voice-2 = In sixty-one he asked whether you knew anybody with a machine. You said: not now.
scene-another_voice-3 = I asked somebody else. He types faster. With him in the fourth nobody is warm, but it’s legible.
scene-another_voice-4 = In the fourth somebody burns a violin. The wall is thin there.
scene-another_voice-listen = Listen to the end
scene-another_voice-listen-1 = It does not get less. It is tape.
scene-another_voice-listen-log = Because of “not now” in 1961: Perov’s voice, through the wall.

## 11, twist: the record is worn out.
scene-worn_out-title = Worn out
scene-worn_out-1 = An old cap, one size too big, comes up the stairs. Under it Sinitsyn, and a record, white as a path in the park.
scene-worn_out-2 = The second half I took first. Then the first, so as to deserve it. It’s finished. I declare it.
scene-worn_out-3 = You offer him tape. Free, for ever, as often as he likes.
scene-worn_out-4 = I thank you. I’d rather it cost something.
scene-worn_out-mandarin = Cut it again, for one mandarin
scene-worn_out-mandarin-1 = Mandarins: declared. And how long does it last, if one takes care? Don’t tell me.
scene-worn_out-mandarin-log = Because the whole song was worn out: once more, for a mandarin.
scene-worn_out-leave = Leave it at that
scene-worn_out-leave-1 = He takes it along. Where it is whitest, one sees which words he stood still for.
scene-worn_out-leave-log = Because the whole song was worn out: he has it, white.

## 11, twist: the second half, at last.
scene-half_worn-title = The other half
scene-half_worn-1 = An old cap, one size too big, comes up the stairs. Under it Sinitsyn, with both pens.
scene-half_worn-2 = I know half of one song. I’ve come to be rested. Is it true that on your tape it goes on?
scene-half_worn-3 = It goes on. Where somebody lifted the needle in forty-four, he lifts a hand. The hand stays in the air to the end.
scene-half_worn-4 = So she did write.
scene-half_worn-tape = Give him the tape: free, for ever
scene-half_worn-tape-1 = I thank you. I’d rather it had cost something.
scene-half_worn-tape-log = Because he had only half a song: the other one, after twenty years.
scene-half_worn-bone = Cut it for him, for one mandarin
scene-half_worn-bone-1 = Mandarins: declared. I shall take it first by the second half.
scene-half_worn-bone-log = Because he had only half a song: the other one, for a mandarin.

## 11, Valerka’s four: he had heard it off the master.
scene-louder-title = Louder
scene-louder-1 = On the stairs stand four with plywood. The fourth plays a suitcase.
scene-louder-2 = Now we’re really four. I said so.
scene-louder-3 = In sixty-three he heard it once, off the master. They play it exactly, the click in the second bar as well.
scene-louder-4 = Cut us. On bones. Tape’s what everybody has.
scene-louder-teach = Let him hold the brush
scene-louder-teach-1 = “Don’t press,” you say. “Film wants to be cut.” The words are somebody else’s. They fit.
scene-louder-teach-log = Because he heard it off the master in 1963: four, with the click.
scene-louder-cut = Cut them
scene-louder-cut-1 = Two minutes. The suitcase is too loud. He says that it is just right.
scene-louder-cut-log = Because he heard it off the master in 1963: four boys, on a bone.

## 11, Valerka’s four: he had it from a bone.
scene-louder_bone-title = Louder
scene-louder_bone-1 = On the stairs stand four with plywood. The fourth plays a suitcase.
scene-louder_bone-2 = Now we’re really four. I said so.
scene-louder_bone-3 = In sixty-three the master was cut first, and he had it from a bone. They play the hiss too; the suitcase does it.
scene-louder_bone-4 = Cut us. On bones. Otherwise it doesn’t sound like us.
scene-louder_bone-teach = Let him hold the brush
scene-louder_bone-teach-1 = “Don’t press,” you say. “Film wants to be cut.” The words are somebody else’s. They fit.
scene-louder_bone-teach-log = Because the master was cut first in 1963: four, with the hiss.
scene-louder_bone-cut = Cut them
scene-louder_bone-cut-1 = Two minutes. The suitcase is too loud. He says that it is just right.
scene-louder_bone-cut-log = Because the master was cut first in 1963: four boys, on a bone.

## 11, the dog lies where the floor trembles.
scene-trembles-title = Where the floor trembles
scene-trembles-1 = The dog is deaf. He lies where the floor trembles, by the lathe, when it runs.
scene-trembles-2 = It runs less. He lies less well.
scene-trembles-3 = By the tape he does not lie. It doesn’t tremble.
scene-trembles-4 = At half past one he looks at you, and then at the switch.
scene-trembles-run = Let the table run for him, empty
scene-trembles-run-1 = He lays the ear that stands to the boards, and sighs. Behind the wall somebody leans.
scene-trembles-run-log = Because the dog is deaf: the table ran all night, with nothing on it.
scene-trembles-switch = Leave it off
scene-trembles-switch-1 = He turns round three times, as a record does that has nowhere to go, and lies down by the stove.
scene-trembles-switch-log = Because the dog is deaf: a night by the stove.

## 11, Glukhov closes the book.
scene-closes_book-title = Remainder
scene-closes_book-1 = The bath is to be re-equipped. Of eleven sellers three are left, and one of them sells tape.
scene-closes_book-2 = I close on the tenth of October. In nine years it hasn’t once come out round.
scene-closes_book-3 = He takes the pencil out of his teeth, looks at both its ends, and lays it on the book.
scene-closes_book-4 = Friday is Friday. After that one I know of none.
scene-closes_book-pencil = Take the pencil along
scene-closes_book-pencil-1 = All round it are teeth, in two-four time.
scene-closes_book-pencil-log = Because the book is being closed: a pencil, with teeth.
scene-closes_book-song = Put on “Ligovka Freight”: a quarter
scene-closes_book-song-1 = I had a voice, down to the low D. It’s in there, a beat behind. Let it run out.
scene-closes_book-song-log = Because the book is being closed: a bass, a beat behind.

## 11.5 The box: nineteen blanks, and one.
scene-brother-title = Nineteen and one
scene-brother-1 = Zuyeva comes without lead. She lays down a box: nineteen sheets, clean, and one that is not.
scene-brother-2 = The last of the blue ones. The new film doesn’t take a groove.
scene-brother-3 = That’s my brother. Forty-one, the left collarbone. It set well.
scene-brother-4 = Twenty-three years he has been at her home, where no quarter ends.
scene-brother-5 = I don’t burn. Let somebody sing on him.
scene-brother-twenty = Take all twenty
scene-brother-twenty-1 = The name she has washed off herself. It took an hour, she says. For her it took an hour too.
scene-brother-twenty-log = Because somebody should sing on him: twenty blanks, the last.
scene-brother-choir = First cut him a choir: a quarter of a day
scene-brother-choir-1 = “Wide Fields.” He’d have said: a bit wide. One hears the collarbone. Leave it so.
scene-brother-choir-log = Because somebody should sing on him: a choir, with a collarbone.

## 11.5 The last twenty, one to five.
scene-last_five_1-title = The last twenty: 1 to 5
scene-last_five_1-1 = Five lie on the table, warm. A shop window would take them, or somebody.
scene-last_five_1-2 = They look at nobody. They are only ribs, and a song.
scene-last_five_1-3 = Behind the wall, a tumbler; at the mill, a shift; on the bridge, a bell.
scene-last_five_1-shop = To the shop: 2 r
scene-last_five_1-shop-1 = The man counts them like envelopes. By evening four hang there, and a gap.
scene-last_five_1-shop-log = Because of five blanks of the last twenty: the shop, two roubles.
scene-last_five_1-klavdia = To Klavdia, through no wall
scene-last_five_1-klavdia-1 = I know them all. I had them from the left. Now from in front.
scene-last_five_1-klavdia-log = Because of five blanks of the last twenty: Klavdia Petrovna, from in front.
scene-last_five_1-lida = To Lida
scene-last_five_1-lida-1 = One for each that I stand beside. And one to stand by itself.
scene-last_five_1-lida-log = Because of five blanks of the last twenty: Lida, and the third row.
scene-last_five_1-vera = To Vera
scene-last_five_1-vera-1 = I’ll keep them in the sand. They’ll cross the bridge twice a day, that’s more than most.
scene-last_five_1-vera-log = Because of five blanks of the last twenty: Vera, in the sand.

## 11.5 The last twenty, six to ten.
scene-last_five_2-title = The last twenty: 6 to 10
scene-last_five_2-1 = Six to ten. The needle has got to where one no longer hears it.
scene-last_five_2-2 = The pile of the empty ones is lower than the pile of the full.
scene-last_five_2-3 = Somebody counts four in; somebody has perfect pitch; somebody has two pens.
scene-last_five_2-shop = To the shop: 2 r
scene-last_five_2-shop-1 = He has a reel running behind the counter. He turns it down while he pays.
scene-last_five_2-shop-log = Because of six to ten of the last twenty: the shop, two roubles.
scene-last_five_2-grisha = To Grisha
scene-last_five_2-grisha-1 = Five. One for each finger of the right one.
scene-last_five_2-grisha-log = Because of six to ten of the last twenty: Grisha, for the right hand.
scene-last_five_2-wolski = To Wolski
scene-last_five_2-wolski-1 = Don’t say which. I shall read them with the thumb, and then be surprised.
scene-last_five_2-wolski-log = Because of six to ten of the last twenty: Wolski, by the thumb.
scene-last_five_2-sinitsyn = To Sinitsyn
scene-last_five_2-sinitsyn-1 = Five, undeclared. I’ll have to look at myself very politely.
scene-last_five_2-sinitsyn-log = Because of six to ten of the last twenty: Sinitsyn, undeclared.

## 11.5 The last twenty, eleven to fifteen.
scene-last_five_3-title = The last twenty: 11 to 15
scene-last_five_3-1 = Eleven to fifteen. The swarf reaches as far as the matchbox.
scene-last_five_3-2 = Among these is a collarbone.
scene-last_five_3-3 = One might put them where one does not burn, or where one listens to chests, or where one files.
scene-last_five_3-shop = To the shop: 2 r
scene-last_five_3-shop-1 = He opens once more for them. With a torch he looks through the collarbone, and adds ten kopecks.
scene-last_five_3-shop-log = Because of eleven to fifteen: the shop, two roubles, a collarbone.
scene-last_five_3-zuyeva = To Zuyeva
scene-last_five_3-zuyeva-1 = Then he comes home, and says something.
scene-last_five_3-zuyeva-log = Because of eleven to fifteen: Zuyeva. He comes home.
scene-last_five_3-belenkaya = To Dr Belenkaya
scene-last_five_3-belenkaya-1 = They breathe. Don’t. They breathe. Thank you.
scene-last_five_3-belenkaya-log = Because of eleven to fifteen: Dr Belenkaya, who listened.
scene-last_five_3-rubtsova = To Rubtsova
scene-last_five_3-rubtsova-1 = Five came, five are here. It’s the first time that it adds up.
scene-last_five_3-rubtsova-log = Because of eleven to fifteen: Rubtsova, where it adds up.

## 11.5 The last twenty, sixteen to twenty.
scene-last_five_4-title = The last twenty: 16 to 20
scene-last_five_4-1 = Night. Sixteen to twenty. The twentieth is cut as slowly as the first, and better.
scene-last_five_4-2 = After the last turn nobody lifts the needle. It goes round a while in what has been said.
scene-last_five_4-3 = In the box lies a sheet of tissue paper. It has kept the shape of twenty.
scene-last_five_4-shop = To the shop: 2 r
scene-last_five_4-shop-1 = On the door hangs a card: “We take reels.” He takes them all the same, by the back door, and then takes the card off.
scene-last_five_4-shop-log = Because of sixteen to twenty: the shop, two roubles.
scene-last_five_4-valerka = To Valerka
scene-last_five_4-valerka-1 = I’ve only one player. I’ll lend them round. They’ll come back quieter, I know.
scene-last_five_4-valerka-log = Because of sixteen to twenty: Valerka, who lends them.
scene-last_five_4-kostya = To Kostya, by post
scene-last_five_4-kostya-1 = “Fragile,” you write, and “do not bend”. On the form, under contents, you put: Tuesdays.
scene-last_five_4-kostya-log = Because of sixteen to twenty: Kostya, by post. Contents: Tuesdays.
scene-last_five_4-juhan = To Juhan
scene-last_five_4-juhan-1 = Five. In soup no place: I eat now with others. I take them under shirt, as letter.
scene-last_five_4-juhan-log = Because of sixteen to twenty: Juhan, under the shirt, as a letter.

## 11, a false name was given in 1957.
scene-other_petrov-title = Petrov
scene-other_petrov-1 = A queue for the machine with a handle. In front of you a quiet man greets everybody, to be seen greeting.
scene-other_petrov-2 = For the list he gives his name: Petrov. “Another one,” he adds.
scene-other_petrov-3 = In fifty-seven one was needed, for colour, and made up. It turned out that there was one.
scene-other_petrov-4 = What he wants to record is the house, when everybody is silent.
scene-other_petrov-nod = Greet him
scene-other_petrov-nod-1 = He greets you, and looks round. It was seen.
scene-other_petrov-nod-log = Because of a false name in 1957: a Petrov, and another one.
scene-other_petrov-reel = Buy him his first reel: 60 kopecks
scene-other_petrov-reel-1 = “For what?” he asks. It is a question that he has learned. You say that it is blank.
scene-other_petrov-reel-log = Because of a false name in 1957: a reel for Petrov, blank.

## 11, Lida’s name was given in 1957.
scene-in_full-title = In full
scene-in_full-1 = At the firm there’s a folder on me. In it a page from abroad, from fifty-seven. There I stand in full.
scene-in_full-2 = She tells it with her hands. The word for reporter is as small as ever.
scene-in_full-3 = Then they had me up for a week because of it. Now it’s why they ask me in.
scene-in_full-4 = In fifty-seven her name was said low, by the railing, for colour.
scene-in_full-hands = Say it with your hands
scene-in_full-hands-1 = Seen. You can’t do plurals. But seen.
scene-in_full-hands-log = Because of a name for colour in 1957: a firm has found her by it.

## 11, the spider of 1960 is wrapping paper.
scene-wrapping-title = Wrapping
scene-wrapping-1 = At the market they wrap herring in The Evening Watch, May 1960. Page three: the spider has dried.
scene-wrapping-2 = My collected works. I’m taken by weight as well.
scene-wrapping-3 = One thing in it was changed, because you asked.
scene-wrapping-eat = Eat the herring
scene-wrapping-eat-1 = The print comes off on it. It can be read, from right to left: enohpomarg.
scene-wrapping-eat-log = Because of a feuilleton in 1960: herring, in print.
scene-wrapping-name = Look for the name
scene-wrapping-name-1 = “Citizen K.” I’ve had eleven letters. All of them recognised themselves, and two were proud.
scene-wrapping-name-log = Because of one change in 1960: a spider without a name.
scene-wrapping-street = Look for the street
scene-wrapping-street-1 = “Somewhere.” She came to me about it, without the apron, and shook my hand. I’ve kept the hand.
scene-wrapping-street-log = Because of one change in 1960: somewhere, and a hand that was shaken.
scene-wrapping-adjective = Look for the adjective
scene-wrapping-adjective-1 = “Nimble.” The only one I was ever asked for. I’d have made you a present of a noun.
scene-wrapping-adjective-log = Because of one adjective in 1960: nimble, and still owed for.

## 11, in passing: Edik has a desk.
scene-desk-title = A desk
scene-desk-1 = Edik has a desk now, with three telephones. None of them is Papa.
scene-desk-2 = Has anyone else got one like it? I’ve asked. No one.
scene-desk-3 = On it lie two stamps. One says “yes”, the other “in principle”.
scene-desk-4 = I said I’d ban you personally, over a good dinner. Here. Rissoles.
scene-desk-eat = Eat the rissoles
scene-desk-eat-1 = Banned. Now stay where you are, the second course is allowed.
scene-desk-eat-log = Because of an office: banned, personally, over rissoles.
scene-desk-play = Ask what he plays here: a quarter of a day
scene-desk-play-1 = In the drawer is a player. He has begun on the records that he never played, at A. He is at B, and shaken.
scene-desk-play-log = Because of an office: Edik listens to what he has, in order.

## 11, Edik’s desk: he was the one accused in 1958.
scene-desk_cold-title = A desk
scene-desk_cold-1 = Edik has a desk now, with three telephones. None of them is Papa.
scene-desk_cold-2 = You once thought me dangerous. I was never so flattered, and I wasn’t asked to dance.
scene-desk_cold-3 = In fifty-eight the kitchen was told that it was he. He has a stamp for that: “in principle”.
scene-desk_cold-4 = Reception is on Thursdays.
scene-desk_cold-thursday = Come on Thursday
scene-desk_cold-thursday-1 = On Thursday he is not in. On the desk lie two rissoles, under a glass, one of them half eaten.
scene-desk_cold-thursday-log = Because Edik was accused in 1958: reception is on Thursdays.
scene-desk_cold-sorry = Say that it was somebody else
scene-desk_cold-sorry-1 = I know. The barber told me. What a pity. Sit down, they’re going cold.
scene-desk_cold-sorry-log = Because it was said after six years: rissoles, nearly warm.

## People, ships, things.
ship-zarya_april_64-name = Zarya Ladogi, with the ice
ship-arktur_may_64-name = Arktur, from Hull
ship-zarya_june_64-name = Zarya Ladogi, by white night
ship-kapella_july_64-name = Kapella, from Gdynia
ship-arktur_august_64-name = Arktur, from Hull, with tape
ship-zarya_september_64-name = Zarya Ladogi, for the last time this year
good-rec_ticket-name = “Ticket for Saturday”

## What is otherwise for a few days.
change-crooner_64 = they want it late, and low
change-tape_spring = everybody has a friend with a reel
change-gate_64 = the gate looks for reels
change-tape_summer = the windows are open, and it is all there already
change-hands_64 = hands are wanted for the summer
change-nobody_64 = hardly anybody looks for bones now
change-tape_autumn = a bone is something one is given

## The Evening Watch.
paper-studio_64-head = EVERY HOME ITS OWN STUDIO
paper-studio_64-text = This year a machine with a handle reaches the shops. M. Penknife has bought one, and is afraid to say anything near it.
paper-studio_64-meaning = Where there is a reel, a bone costs less. It begins now.
paper-crooner_64-head = IN A LOW VOICE
paper-crooner_64-text = In February the public is tired of being shouted at by four. It asks for one, and late.
paper-crooner_64-meaning = Crooners are worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-ice_64-head = THE GULF IS CLOSED
paper-ice_64-text = Shipping rests till the end of April. The icebreaker asks to be thought of.
paper-ice_64-meaning = No ships till the end of April.
paper-tape_spring-head = FOUR TRACKS IN SPRING
paper-tape_spring-text = Before the thaw is over every third student will know somebody with a reel. The other two are that somebody.
paper-tape_spring-meaning = Bones are worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-snow_64-head = LAST SNOW
paper-snow_64-text = Janitors report that snow and the rest have been removed. What the rest was, they do not say.
paper-snow_64-meaning = Sell now what you have.
paper-reel_64-head = LOST AND FOUND
paper-reel_64-text = On the stairs of a house on Detskaya a hundred and eighty metres of tape were found, and a dog.
paper-reel_64-meaning = The ships are back. So are those who want the record itself.
paper-gate_64-head = WHAT IS A REEL?
paper-gate_64-text = In June the port gate will learn to tell a reel from a tin of film, a tin of herring and a tin.
paper-gate_64-meaning = At the gate { $percent } % of the usual care from the { $first_day }th to the { $last_day }th.
paper-windows_64-head = OPEN WINDOWS
paper-windows_64-text = Five windows of one yard played the same thing at five different moments. Residents call it stereo.
paper-windows_64-meaning = What everybody has, nobody buys.
paper-tape_summer-head = A SUMMER OF COPIES
paper-tape_summer-text = From the middle of July whatever one sings on a boat is on the other bank before the boat.
paper-tape_summer-meaning = Bones are worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-hands_64-head = HANDS, AS EVERY YEAR
paper-hands_64-text = For the summer kiosks take on hands. What used to be brought for repair by hand now weighs twenty-nine kilos.
paper-hands_64-meaning = Work pays { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-nobody_64-head = NOTHING TO REPORT
paper-nobody_64-text = From the end of August the druzhinas will look rather at hair. Bones, says the commander, are for museums.
paper-nobody_64-meaning = Patrols at { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-firm_64-head = A NEW FIRM
paper-firm_64-text = All records of the country will be made under one roof. The roof is being looked for, and a singer with a short name.
paper-firm_64-meaning = Somebody reads contracts now.
paper-tape_autumn-head = PRICES OF THE SEASON
paper-tape_autumn-text = Mushrooms as in other years, umbrellas firmer. For the things one looks through, offers are no longer taken.
paper-tape_autumn-meaning = Bones are worth { $percent } % of the usual on the { $first_day }th.
paper-paper_64-head = ROOM IN FLAT 9 TO BE RE-PAPERED
paper-paper_64-text = The house management asks tenants to take down what hangs on the walls, and to tell those behind them.
paper-paper_64-meaning = Glukhov counts tonight, for the last time.
