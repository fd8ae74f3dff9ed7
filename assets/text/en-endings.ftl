# How it ends: the doors, what is behind them, and fifteen minutes behind another door.

refuse-no-doors = There is no door here.
refuse-door-shut = That door is shut.
refuse-door-answer = Nobody said for whom, or what is to be written.
refuse-no-last-disc = The last disc is not to be cut now.
refuse-no-mark = No line says how it lay.
entry-last-disc = The last disc, for { $who }. They hear { $grade } out of a hundred. It goes away under a coat.
entry-home = Back, in the last third of it. Klavdia has watered the stock. The dog is fat.
entry-gone = { $who } has moved away. For good; the key was left with the house manager.
ending-doors-head = FOUR DOORS
ending-doors-text = The last evening of it is over.
ending-interlude-head = THE CORRIDOR
ending-interlude-text = Somebody reads out, and it takes fifteen minutes.
ending-held-head = HELD TO THE LIGHT
ending-held-text = The needle is still in the run-out. Nobody lifts it.
end-why-held = It was heard once more.
end-why-interlude = The dossier is full.

# ---------------------------------------------------------------- the doors

doors-title = FOUR DOORS
doors-ask = Four people have said something to you this week. One of them meant it as a question.
doors-ask-one = Of four doors, one stands open.
doors-ask-none = Four doors, and a hand on none of them. The kiosk opens at nine.
doors-go = Go in
doors-whom = For whom?
doors-what = The name field is blank
doors-shut = shut
doors-back = not this one
closing-on = Go on
closing-cut = Cut it
closing-more = Read on

door-harbour = Juhan has a berth
door-harbour-about = The Zarya Ladogi sails on Thursday. A mechanic’s mate fell ill, or was asked to.
door-harbour-shut = He doesn’t say it. He looks at the water and then at your folder.
door-editor = Edik has a desk
door-editor-about = A new firm, an office, a stamp. He will ban you personally, over a good dinner.
door-editor-shut = He talks about the dinner. The desk is not mentioned.
door-magnitizdat = Lapin has a bench
door-magnitizdat-about = One machine feeds another. It has no price, so nobody can be undersold.
door-magnitizdat-shut = The kitchen is small. There are too few who would know whom to let in.
door-last_disc = One sapphire left
door-last_disc-about = Osip’s cutter, a film kept for nine years, and one song for one person.
door-last_disc-shut = A sapphire, a kept film and a hand that is sure. One of the three is missing.
door-honest_life = The kiosk
door-honest_life-about = Primuses, gramophones, umbrellas. Someone has to.
door-honest_life-shut = It is always open.
door-editor-lida = Write: LIDA
door-editor-kor = Write: L. KOR
door-editor-monday = Leave it to Monday

# ---------------------------------------------------------------- 1 Third sentence

closing-third_sentence-title = Third sentence
closing-third_sentence-log = A corridor, benches. You know which one is by the stove.
closing-third_sentence-1 = A corridor, benches. Pryakhin carries the box himself. He has dusted it.
closing-third_sentence-2 = He reads out: records, eleven. You counted fourteen. He does not look up.
closing-third_sentence-3 = Somewhere a window is open to the street. It smells of lilac and bread.
closing-third_sentence-4 = Before he sits he holds one disc up to the window, turns it, and puts it back on top.
closing-witness = A witness is called who bought three bars in 1957. He has been waiting seven years.

# ---------------------------------------------------------------- 2 The honest life

closing-honest_life-title = The honest life
closing-honest_life-log = The kiosk opens at nine.
closing-honest_life-1 = The kiosk, 1964. There is a plan for umbrellas, and you are above it.
closing-honest_life-2 = A boy brings a primus and a record player in one bag.
closing-honest_life-3 = You mend the primus first.
closing-honest_life-4 = “What did you do before?” “Umbrellas.”

# ---------------------------------------------------------------- 3 Harbour

closing-harbour-title = Harbour
closing-harbour-log = A berth on the Zarya Ladogi, from Thursday.
closing-harbour-1 = The Zarya Ladogi, forty bunks. Yours is the one that has to be climbed into.
closing-harbour-2 = Klavdia’s knock cannot be heard from here. You wake for it all the same, at six.
closing-harbour-3 = Pilot off. Juhan cuts the bread against his chest and gives you the end.
closing-harbour-4 = I know of two postcards and one port, and I will not choose.

# ---------------------------------------------------------------- 4 Editor

closing-editor-title = Editor
closing-editor-log = A desk, a stamp, a window that does not open.
closing-editor-1 = An office with a window that does not open. The pen has a chain, for the visitors.
closing-editor-2 = First file: L. Korolkova, one song. You uncap the pen.
closing-editor-lida = You write LIDA. Four letters. The form has room for thirty.
closing-editor-kor = You write L. KOR. It looks like a machine part. They like it upstairs.
closing-editor-monday = You cap the pen. It is Friday. On Monday somebody else has the file.
closing-contract = Lida reads the contract twice. The second time with a finger under the name.

# ---------------------------------------------------------------- 5 Magnitizdat

closing-magnitizdat-title = Magnitizdat
closing-magnitizdat-log = A kitchen with three machines in it.
closing-magnitizdat-1 = Lapin’s kitchen. One machine feeds another feeds a third. The third feeds a fourth, through the wall.
closing-magnitizdat-2 = Nobody pays. Nobody is asked who came first.
closing-magnitizdat-3 = The kettle hums at fifty cycles. On every copy it hums a little more.
closing-magnitizdat-4 = The last copy goes out under Perov’s coat. Or Valerka’s. It is the same coat by now.

# ---------------------------------------------------------------- 6 The last disc

closing-last_disc-title = The last disc
closing-last_disc-log = One film, one sapphire, one listener.
closing-last_disc-1 = The film lay between two books for nine years. It has taken on the shape of neither.
closing-last_disc-2 = You lower the head. It takes as long as the song takes, and it is heard once, all of it.
closing-last_disc-3 = It goes away under a coat. On the stairs somebody tries the first line, very low.
closing-last_disc-4 = The lathe is sold to Marfa’s nephew, by weight.

# ---------------------------------------------------------------- what turns each of them

closing-comb = By post comes a steel comb, in cotton wool. No letter. Nobody’s hair in it.
closing-armband = In the coat you find a red armband, whole, with its pin. It is not yours. He has ironed it.
closing-chair = One chair stays empty. Everybody walks round it, as round a person.
closing-door_laughs = Somewhere behind a wall a door laughs: three bars, and a skip.
closing-apron = Zuyeva is not here. Her apron hangs on the nail. There is a key in its pocket.
closing-screw = On the windowsill lies a screw, turned by hand. Klavdia dusts round it.

# ---------------------------------------------------------------- fifteen minutes behind a door

scene-inside_letter-title = A letter
scene-inside_letter-1 = A lamp over a table. One sheet, lined. One pencil, on a string.
scene-inside_letter-2 = One letter may be written, to one person. It is read before it is posted, so it is well spelt.
scene-inside_letter-3 = You have a page and four names.
scene-inside_letter-nobody = Draw a primus
scene-inside_letter-nobody-1 = A primus, in section. It is posted nowhere and is admired by three.
scene-inside_letter-nobody-log = From behind the door: a drawing of a primus.
scene-inside_letter-kostya = To Kostya
scene-inside_letter-kostya-1 = You write: the weather is even. He will know what a lie looks like from you.
scene-inside_letter-kostya-log = A letter to Kostya, about the weather.
scene-inside_letter-klavdia = To Klavdia
scene-inside_letter-klavdia-1 = You write: please water the stock. The censor thinks of soup.
scene-inside_letter-klavdia-log = A letter to Klavdia: please water the stock.
scene-inside_letter-valerka = To Valerka
scene-inside_letter-valerka-1 = You write about the dog, in capitals, two lines. It takes the whole pencil.
scene-inside_letter-valerka-log = A letter to Valerka, about the dog.
scene-inside_choir-title = A choir
scene-inside_choir-1 = On Sundays there is a choir. Fifty men, a lamp, a conductor who was one before.
scene-inside_choir-2 = They sing “Wide Fields, Full Barns”. Nobody smiles. The conductor has forbidden it.
scene-inside_choir-3 = It is sung very well. It is sung so well that the song does not notice.
scene-inside_choir-4 = There is a machine in the club, for reports. It is running. Nobody has told it to stop.
scene-inside_choir-listen = Listen
scene-inside_choir-listen-1 = The reel goes home in a boot. There is no other one like it.
scene-inside_choir-listen-log = A choir behind a door. The reel came out in a boot.
scene-inside_lamp-title = A lamp to mend
scene-inside_lamp-1 = The lamp goes out. Somebody says a name, and it is yours: you mend things, it says so.
scene-inside_lamp-2 = The wire has broken where it always breaks, a thumb’s width from the screw.
scene-inside_lamp-3 = While you work, someone on the other side of the wall taps. It isn’t a message. It is a tune.
scene-inside_lamp-mend = Mend it
scene-inside_lamp-mend-1 = You give the tune back with the screwdriver, one bar late. He corrects the third beat.
scene-inside_lamp-mend-2 = The lamp burns. It flickers on two and four for the rest of the evening.
scene-inside_lamp-mend-log = A lamp was mended. Somebody taught you a song through the wall.
scene-inside_answer-title = A letter back
scene-inside_answer-1 = An answer comes. It has been opened and glued again, better than it was.
scene-inside_answer-2 = It says that it has rained, that it has stopped, and that a pie was made from what there was.
scene-inside_answer-3 = Under the stamp there is a line in pencil: three bars, no words.
scene-inside_answer-fold = Fold it small
scene-inside_answer-fold-1 = It goes into the boot, to the reel. In the morning they give you your laces back.
scene-inside_answer-fold-log = A letter came back, with three bars under the stamp.
scene-inside_home-title = What was there?
scene-inside_home-1 = The room is swept. On the sill stand nine jars with water in them; the stock has been watered.
scene-inside_home-2 = The dog does not get up. It is not offended. It is fat.
scene-inside_home-3 = What was there?
scene-inside_home-silence = (silence)
scene-inside_home-silence-1 = Valerka nods, as if that had been a long story.
scene-inside_home-silence-log = Back. Asked what was there; nothing was said.
scene-inside_home-timetable = A timetable.
scene-inside_home-timetable-1 = Like at school?
scene-inside_home-timetable-2 = Like at school. He is sorry for you, at once and entirely.
scene-inside_home-timetable-log = Back. What was there: a timetable.
scene-inside_home-choir = A choir.
scene-inside_home-choir-1 = Do you have to smile in it?
scene-inside_home-choir-2 = No. He thinks about joining.
scene-inside_home-choir-log = Back. What was there: a choir.
good-air_choir-name = a choir’s reel

# ---------------------------------------------------------------- the last page

credits-title = RIBS
credits-1 = The people in it are invented. The film, the hospitals that called it ash, and the hands are not.
credits-2 = Every disc that you heard was a groove. Nobody rolled a die for its sound.
credits-3 = Music: an orchestra that does not exist, which has learnt every part.
credits-4 = Type: PT Sans and PT Serif, Playfair Display, IBM Plex Mono, from packages under open licences.
credits-5 = Whoever cut the real ones mostly left no name. The strip was washed.
credits-back = To the title
