## Before and after.
clinic-pile = THE PILE
clinic-about = { $films ->
    [one] One film in the bin, ash on paper since March.
   *[other] { $films } films in the bin, ash on paper since March.
 }
clinic-was-done = You have been here already. The lamp is off, and the orderly counts.
clinic-lining = fit into the lining
clinic-shut-for = the door, if he sees light
clinic-rules = He comes by twice. When his steps stop at our door, put your hand over the switch.
clinic-lamp = Switch on the lamp
clinic-done = Go
clinic-away = Go
clinic-home = UNDER THE COAT
clinic-out = OUT
clinic-left = The corridor smells of soup. Nobody asked.
clinic-thrown-out = He saw the light. The door is shut to you now, and he has a good memory.
clinic-films = films
clinic-with-names = with a name on them
clinic-names-about = A name that stays on the strip may be read by somebody who knows it.

## The hand.
clinic-plate = film
clinic-dark = hold: lamp off
clinic-rake = raking light
clinic-cut-name = hold: cut the name
clinic-go = go with these
clinic-show = show me
clinic-mine = my hand
clinic-shown = Watch: this is a practised hand.
clinic-yours = Yours again.
clinic-in-the-bath = Still in the bath: it comes up in a moment.
clinic-take = Take
clinic-put-back = Put back
clinic-in-coat = in the lining
clinic-hint = Tilt the light: scratches hide in the dark.

## Cards.
clinic-number = film { $number } of { $of }
clinic-coat = COAT LINING
clinic-sheets = { $count } of { $of } sheets
clinic-fits-name = disc that fits
clinic-fits = { $cm } cm, { $seconds } s
clinic-thickness = thickness
clinic-um = { $um } µm
clinic-scratches = scratches
clinic-scratches-known = { $count ->
    [0] none
   *[other] { $count }
 }
clinic-scratches-unsure = { $count ->
    [0] ? ({ $known } % seen)
   *[other] { $count } or more ({ $known } % seen)
 }
clinic-hiss = silver, that is hiss
clinic-black = blackness
clinic-level-low = little
clinic-level-middling = some
clinic-level-high = heavy
clinic-named = The name is still readable.
clinic-nameless = The name is off.
clinic-cut-first = cut the name off first

## The corridor.
clinic-orderly = { $doors ->
    [one] Orderly: one door away
   *[other] Orderly: { $doors } doors away
 }
clinic-going = { $doors ->
    [one] He goes: one door away
   *[other] He goes: { $doors } doors away
 }
clinic-corridor-empty = The corridor is empty.
clinic-lamp-off = He stands at the door. Lamp off!
clinic-still = Dark. He breathes. Do not.
clinic-heard-ScratchFound = [ a scratch under the nail ]
clinic-heard-Taken = It slides into the lining.
clinic-heard-PutBack = Back into the bin.
clinic-heard-NameCut = [ scissors, small ] The name falls into the ash.
clinic-heard-LiningFull = The lining is full. Put one back, or go.
clinic-heard-Footsteps = { $doors ->
    [one] [ steps, right, one door away ]
   *[other] [ steps, right, { $doors } doors away ]
 }
clinic-heard-AtTheDoor = [ the steps have stopped, at our door ]
clinic-heard-LookedIn = [ he goes ]
clinic-heard-CorridorTaken = Not now: you would walk into him.
