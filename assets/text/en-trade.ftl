## What the later trade brings: errands, needles, a press, old notes, a duty, a word.
refuse-not-for-us = That door does not open for you.
refuse-no-errand = Nobody there has time for you at this hour.
refuse-no-stamper = There is no disc here to press from.
refuse-nothing-to-wash = There is no film here with anybody on it.
takes-errand = a block, and what is agreed there

term-called = somebody has sent them
term-inventory = they were here, and the inventory is being typed
term-photo = a picture under the song
term-word = what is said of your sound

talk-notes = lost { $kop }
talk-presses = { $count ->
    [one] one pressing
   *[other] { $count } pressings
 }
talk-wash = { $count ->
    [one] one film washed
   *[other] { $count } films washed
 }
talk-backs = { $count ->
    [one] one film on a photograph
   *[other] { $count } films on photographs
 }
talk-speeches = { $count ->
    [one] one record of speeches
   *[other] { $count } records of speeches
 }
talk-counter = sold there { $sold }, as a rule { $normal }

warn-notes = The old notes: { $free_kop } can be changed without a word. As things stand, { $lost_kop } will be paper.
warn-counter = { $counter }: { $normal } such records in a season, and never more. The girl begins to count.
warn-chip = { $sides ->
    [one] Under the loupe, a hair across the sapphire. It has one side left in it.
   *[other] Under the loupe, a hair across the sapphire. It has { $sides } sides left in it.
 }
warn-work = { $missing ->
    [one] They ask where you work. One honest block is missing; days left: { $nights }.
   *[other] They ask where you work. { $missing } honest blocks are missing; days left: { $nights }.
 }

entry-needle = { $sides ->
    [one] One side, and the needle was blunt. A new one.
   *[other] { $sides } sides, and the needle was blunt. A new one.
 }
entry-chipped = The sapphire has a chip the size of a thought. Steel again.
entry-press-run = { $count ->
    [one] One pressing of “{ $song }”. It smells of burnt speeches.
   *[other] { $count } pressings of “{ $song }”. They smell of burnt speeches.
 }
entry-alarm = { $counter }: who needs so many speeches? The shed is sealed, the press is gone.
entry-notes = Ten old for one new. In the drawer: { $left_kop }.
entry-notes-lost = Nobody took them over in time. Old notes, good for boats.
entry-idle = { $missing ->
    [one] One block of work short. “Lives on what, exactly?” It is written down.
   *[other] { $missing } blocks of work short. “Lives on what, exactly?” It is written down.
 }
entry-word-up = They say: with those, one hears the words.
entry-word-down = They say: with those, one hears the frying pan.

## Parts of a lathe, and what a press eats.
good-part_table-name = lathe table
good-part_felt_table-name = lathe table, filed and felted
good-part_screw-name = feed screw
good-part_head-name = cutter head
good-part_works_head-name = cutter head from the works
good-part_motor-name = motor
good-part_amplifier-name = amplifier
good-part_works_amplifier-name = amplifier from the works
good-speech-name = record of speeches

## The basin.
place-basin-name = The basin
place-basin-address = flat 9, the bathroom, by the list on the door
place-basin-about = Warm water, soda, a line with eleven pegs. What goes in as somebody comes out as nobody.
place-basin-go = Wash something
scene-basin-title = By the list on the door
scene-basin-1 = The list says: Korzun, one hour. Somebody has added: of what?
scene-basin-2 = Warm water and soda. The picture lifts at a corner, like a stamp.
scene-basin-3 = A drawer of views is left from spring: bridges, all of them raised.
scene-basin-cup = Wash a cup and go
scene-basin-cup-1 = One cup. It takes eleven minutes, as it does in this flat.
scene-basin-cup-log = Because of a cup: an hour by the list, and clean hands.
scene-basin-wash = Wash the films
scene-basin-wash-1 = Ribs go down the drain. On the line hangs weather, and then nothing at all.
scene-basin-wash-log = Because of the basin: films that are nobody, and quieter for it.
scene-basin-bridges = Wash them, glue them to views
scene-basin-bridges-1 = Wet side down. By morning they are thick and stiff, and ring when they are put down.
scene-basin-bridges-log = Because of the views: blanks with a bridge on them. People pay for the bridge.

## On the kitchen table.
craft-lathe = the lathe
craft-lathe-parts = { $count ->
    [one] one part of five is good
   *[other] { $count } parts of five are good
 }
craft-blade = the blade
craft-blade-sapphire = sapphire
craft-blade-dull = duller by { $um } µm
film-clear = nobody
