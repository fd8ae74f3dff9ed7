## At the tools.
craft-goal = “{ $song }” on bone { $film }
craft-on = Go on
craft-skip = Skip
craft-bar-show = show me
craft-bar-mine = my hand again
craft-bar-aside = put the film aside
craft-bar-lift = lift
craft-speed = The hand at { $percent } %.
craft-shown = Watch this hand; press it again and it is yours.
craft-yours = Your hand again.
craft-aside-again = Once more, and the film goes back on the line.
craft-mode-shown = shown
craft-mode-assisted = assisted
craft-mode-automatic = automatic
craft-cm = { NUMBER($cm, minimumFractionDigits: 1, maximumFractionDigits: 1) } cm
craft-mm = { NUMBER($mm, minimumFractionDigits: 2, maximumFractionDigits: 2) } mm
craft-um = { $um } µm
craft-khz = { NUMBER($khz, minimumFractionDigits: 1, maximumFractionDigits: 1) } kHz
craft-percent = { NUMBER($percent, minimumFractionDigits: 1, maximumFractionDigits: 1) } %
craft-decibels = { $db } dB
craft-per-s = { NUMBER($number, minimumFractionDigits: 1, maximumFractionDigits: 1) } a second
craft-will-not-fit = { $time } of it will not fit: take a finer screw, or let the song fade out early.
craft-song-lasts = the song lasts

## The table.
craft-masters = MUSIC
craft-films = FILMS ON THE LINE
craft-tab-masters = music
craft-tab-films = films
craft-no-masters = No record to copy from. The sailors bring them.
craft-no-films = No blank film. The hospital throws them out by the bin.
craft-none-left = Not another disc in these hours: the hand needs rest.
craft-band-plays = The record is being played over once. A moment.
craft-take-master = Take this record
craft-take-film = Take this film
craft-begin = To the scissors
craft-bar-films = films
craft-bar-screw = screw
craft-bar-order = order
craft-bar-leave = leave
craft-leave-again = Once more, and you lock up for this evening.
craft-screw-set = { $um } µm from turn to turn.
craft-order-first = The hole first: what is off centre stays off centre alike.
craft-order-last = The hole last: what is off centre will be heard.
craft-way-pitch = Screw: { $um } µm a turn
craft-way-first = Hole before the cut
craft-way-last = Hole after the cut
craft-film-across = widest disc
craft-film-thick = thickness
craft-fits = music that fits
craft-left = discs you can still cut
craft-knock-risk = the wall
craft-step-master = music
craft-step-film = film
craft-step-trim = scissors
craft-step-hole = hole
craft-step-cut = cut
craft-step-listen = listen

## Scissors.
craft-trim-heading = THE CIRCLE
craft-trim-hint = Scissors like straight lines. Lean in.
craft-trim-how = Hold to cut. The blades drift outward: lean against them, and let go when a red line grows.
craft-trim-done = Round enough. If the rim is too rough, trim it smaller.
craft-trim-ragged = A ragged rim: the disc will rock under the needle. Trim it smaller, or leave it so.
craft-trim-ruined = Three tears. There is a smaller disc in it yet.
craft-trim-across = disc now
craft-trim-worst = worst bite
craft-trim-music = music left on it
craft-trim-gauge = off the line
craft-inside = inside
craft-outside = outside
craft-tool-cut = Cut
craft-bar-lean = lean
craft-bar-smaller = trim it smaller
craft-again-smaller = Trim it smaller

## Cigarette.
craft-burn-heading = THE HOLE
craft-burn-hint = Draw it hot, touch once, leave early: the hole grows after you.
craft-burn-hole = hole
craft-burn-spindle = spindle
craft-burn-ember = ember
craft-burn-melts = it melts from here
craft-burn-offset = off the middle
craft-burn-sway = the tone will sway
craft-burn-soot = soot
craft-burn-draw = Draw on it until it glows.
craft-burn-how = Over the mark, then down: one touch of a second.
craft-burn-touching = It melts. Away before the rim meets the ring.
craft-burn-cold = Too cold: it only blackens. Up, and draw.
craft-burn-growing = The film is still hot, and the hole still grows.
craft-burn-done = It goes on the spindle.
craft-burn-wide = Too wide: it will slide about. A ring of paper would hold it.
craft-burn-ruined = More hole than disc.
craft-tool-touch = Touch
craft-bar-puff = draw
craft-bar-move = move
craft-bar-patch = paper ring
craft-patched = The paper holds. It never sits quite in the middle.

## Lathe.
craft-cut-hint = Loud fills the film. Too loud breaks the wall.
craft-level = LEVEL
craft-weight = WEIGHT
craft-db = dB
craft-gram = g
craft-swarf = SWARF
craft-swarf-fine = clear
craft-swarf-soon = sweep soon
craft-swarf-now = sweep now
craft-swarf-wound = wound round the tip
craft-speed-row = SPEED
craft-speed-now = { NUMBER($rpm, minimumFractionDigits: 1, maximumFractionDigits: 1) }   { $sign }{ NUMBER($percent, minimumFractionDigits: 1, maximumFractionDigits: 1) } %
craft-speed-true = the dots stand: true
craft-speed-fast = dots run right: tap the governor
craft-speed-slow = dots drift left: tap the governor
craft-neighbours-quiet = no one stirs next door
craft-neighbours-awake = next door they listen
craft-running = The lathe runs on by itself.
craft-walls-touch = Too loud for this land: walls touch
craft-over-wall = Over the band: the land runs out
craft-over-curve = Over the band: the needle will not follow
craft-over-hold = Over the band: press harder to hold it
craft-too-quiet = Quiet: the hiss will win
craft-level-good = Good land, good and loud
craft-tool-sweep = Sweep
craft-bar-level = level
craft-bar-weight = weight
craft-bar-governor = governor
craft-lift-again = Once more, and the groove ends here.
craft-cut-done = The head is up. { $time } of music are in the film.

## Gramophone.
craft-bone = { $film }, no. { $number }, { $time }
craft-listening = Listening
craft-listening-about = The needle goes once through the whole groove, and an ear with it.
craft-still-listening = The first hearing is not over yet.
craft-gramophone-hint = Put the needle where it hurts.
craft-failed = This disc cannot be heard.
craft-to-table = Back to the table
craft-keep = Keep it
craft-needle-up = Lift the needle
craft-needle-down = Set it down
craft-bar-needle = needle
craft-bar-needle-up = lift it
craft-bar-needle-down = set it down
craft-bar-marks = marks
craft-plays =
    { $plays ->
        [0] never played
        [one] played once before
       *[other] played { $plays } times before
    }
craft-mark = { $what } at { $time }: { $cause }
craft-mark-hiss = Hiss
craft-mark-tick = Tick
craft-mark-sway = Sway
craft-mark-dull = Dull
craft-mark-harsh = Harsh
craft-mark-skip = Skip
craft-mark-gap = Gap
craft-cause-chip = a chip lifted the tip
craft-cause-tear = a tear at the rim
craft-cause-walls = two turns broke into each other
craft-cause-swarf = swarf wound round the tip
craft-cause-lost = the song is lost here
craft-cause-hole = your hole is off the middle
craft-cause-slack = the hole is loose on its spindle
craft-cause-governor = the platter ran uneven
craft-cause-soot = soot from the ember
craft-cause-film = the film is rough here, or the song too quiet
craft-cause-tip = a dull tip, or the curl near the middle
craft-cause-loud = cut louder than a needle can follow
craft-cause-dust = dust, or a wall that was touched
craft-note-hiss = hiss
craft-note-hiss-0 = faint
craft-note-hiss-1 = some
craft-note-hiss-2 = loud
craft-note-hiss-3 = over everything
craft-note-wow = sway
craft-note-wow-0 = steady
craft-note-wow-1 = a little
craft-note-wow-2 = drunk
craft-note-wow-3 = seasick
craft-note-treble = treble up to
craft-note-treble-0 = bright
craft-note-treble-1 = fair
craft-note-treble-2 = dull
craft-note-treble-3 = through a coat
craft-note-clicks = ticks
craft-note-clicks-0 = hardly any
craft-note-clicks-1 = a few
craft-note-clicks-2 = many
craft-note-clicks-3 = rain
craft-note-skips = skips
craft-note-skips-0 = none
craft-note-skips-1 = one
craft-note-skips-2 = some
craft-note-skips-3 = many
craft-note-harsh = harshness
craft-note-harsh-0 = clean
craft-note-harsh-1 = rough
craft-note-harsh-2 = bites
craft-note-harsh-3 = torn
craft-grade-0 = SCRAP
craft-grade-1 = POOR
craft-grade-2 = FAIR
craft-grade-3 = GOOD
craft-grade-4 = CLEAN

## What happens under the hand.
caption-Snip = [ snip ]
caption-HairLine = [ the film creaks ] Ease off, or it tears.
caption-Tear = [ it tears ] { $tears } of 3.
caption-Trimmed = [ the rim falls to the floor ] Round enough.
caption-SheetRuined = [ it tears for the third time ]
caption-Sizzle = [ burnt celluloid ]
caption-Lifted = [ it hisses on ] The ember is off, the film is still melting.
caption-Ash = [ ash falls ] Too long an ember: the hand jumped.
caption-Soot = [ it smokes and does not melt ] The ember is cold.
caption-Fits = It reaches the ring: away!
caption-Wide = Wider than the spindle: it will have play.
caption-TooSmall = [ it has gone cold ] Too small yet. Once more.
caption-HoleDone = [ it slips over the spindle ]
caption-HoleRuined = [ more hole than film ]
caption-PassageEnds = The lathe runs on to the next place.
caption-PassageBegins = Your hands again.
caption-Touch = [ tick ] Two walls touched.
caption-Breach = [ crack ] The wall is through: the needle will change turns here.
caption-Chip = [ the tip hops ] A chip got under it.
caption-SweepSoon = [ swarf rustles ] Sweep soon, where it is quiet.
caption-SweepNow = [ swarf rustles, thick ] Sweep now!
caption-Gap = [ the head jumps up ] Swarf wound round the tip: three seconds lost.
caption-HeadDown = [ the head is down again ]
caption-Governor = [ click ] One notch on the governor.
caption-Knock =
    { $knocks ->
        [1] [ a knock on the wall ]
        [2] [ a knock on the wall, harder ]
       *[other] [ a fist on the wall ]
    }
caption-TipDull = [ the tone goes dull ] The tip is worn.
caption-FilmShort =
    { $missing_s ->
        [one] { $missing_s } second will not fit on this film.
       *[other] { $missing_s } seconds will not fit on this film.
    }
caption-CutDone = [ the head lifts ]

## The same hand again.
batch-offer =
    { $count ->
        [one] keep it, and one more like it
       *[other] keep it, and { $count } more like it
    }
batch-goal = The same hand again: { $kept } of { $of } kept
batch-about = The hand does what it did, a little to this side and a little to that.
batch-waits = waits
batch-cuts = under the needle
batch-cuts-still = One film is still being cut.
batch-spoilt = spoilt
batch-left = left alone
batch-bar-stop = no more
batch-stopped = The rest are left alone.
screen-Batch = the same hand again
