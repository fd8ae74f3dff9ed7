### The shelf, the autopsy of a sale, the graphs, the statistics and the feats.

## The shelf.
shelf-heading = THE SHELF
shelf-tab-discs = Discs
shelf-tab-statistics = In numbers
shelf-tab-feats = Feats
shelf-count =
    { $of ->
        [0] Nothing stands here yet.
       *[other] { $count } of { $of } stand here.
    }
shelf-empty = Yours will stand here.
shelf-none-such = None of that kind.
shelf-hint = Hold one up.
shelf-hold-up = Hold it up
shelf-bar-play = play it
shelf-bar-lift = lift the needle
shelf-bar-order = another order
shelf-bar-lens = lens: the scratches
shelf-show-all = every disc
shelf-show-kept = still at home
shelf-show-sold = sold
shelf-show-lost = taken
shelf-show-given = given away
shelf-show-worn = worn
shelf-order-newest = newest first
shelf-order-oldest = oldest first
shelf-order-best = cleanest first
shelf-order-dearest = dearest first
shelf-order-song = by song
shelf-runs-this = this run
shelf-runs-all = all runs
shelf-song-gone = a song that is not here
shelf-level-gone = a run of other levels
shelf-somebody = somebody
shelf-somewhere = somewhere
shelf-when = { $date }, { $block }
shelf-cut = { $film }, no. { $number }; { $lathe }, { $source }
shelf-lathe-own = a lathe of your own parts
shelf-from-record = from a record
shelf-from-tape = off the air
shelf-from-press = from the press in the shed
shelf-fate-kept = It stands at home.
shelf-fate-sold = Sold to { $who } on { $date } for { $sum }.
shelf-fate-lost = Taken on { $date }.
shelf-fate-given = Given to { $who } on { $date }.
shelf-fate-last = The last one. { $who } took it away under a coat.
shelf-fate-gone = Gone on { $date }, and nobody wrote down where.
shelf-lost = Taken on { $date }.
shelf-lost-patrol = Seized in the street on { $date }.
shelf-lost-gate = Seized at the gate on { $date }.
shelf-lost-raid = Seized at six in the morning, { $date }.
shelf-lost-decoy = On { $date } somebody did not listen. It lies with the papers.
shelf-lost-dropped = Dropped in the snow on { $date }.
shelf-lost-caught = Seen in the hand on { $date }, and taken.
shelf-lost-given = Handed to a man with questions, { $date }.
shelf-lost-arrest = Taken with you on { $date }.
shelf-hand-by-hand = cut by your hand
shelf-hand-assisted = cut with a steadied hand
shelf-hand-automatic = cut by the machine
shelf-hand-bot = cut before you came
shelf-trace-tears =
    { $count ->
        [one] one tear
       *[other] { $count } tears
    }
shelf-trace-jumps =
    { $count ->
        [one] the cutter leapt once
       *[other] the cutter leapt { $count } times
    }
shelf-trace-gaps =
    { $count ->
        [one] one hole in the music
       *[other] { $count } holes in the music
    }
shelf-trace-round = not quite round
shelf-trace-hole = the hole beside its middle
shelf-trace-none = no slip of the hand
shelf-life-cut = Cut
shelf-life-pressed = Pressed
shelf-life-talk = Heard by { $who }
shelf-plays =
    { $count ->
        [0] never played since
        [one] played once since
       *[other] played { $count } times since
    }
shelf-page-heard = As it sounds
shelf-page-groove = The groove
shelf-page-life = Its life
shelf-bar-groove = lens: the groove
shelf-bar-zoom = closer, farther
shelf-groove-waits = The glass is being set.
shelf-groove-told = Turn { $turn } of { $of }: { $width } µm wide, swings { $swing } µm, { $land } µm of wall to the next. Eight times shorter lengthways.
shelf-groove-touches = Turn { $turn } of { $of }: { $width } µm wide, swings { $swing } µm, and cuts into the next.
shelf-why = Why that price
shelf-nothing-behind = There is nothing more behind this line.
shelf-not-heard = This one cannot be heard here.
shelf-bar-write = write it out
shelf-no-profile = There is no profile to write into.
deed-shelf = The shelf
deed-shelf-about = Every disc you have made: how it sounds, and who has it now.
end-shelf = The shelf
trouble-file-aside = { $name } was damaged. It was set aside, and a new one is begun.

## The autopsy of a sale.
sale-why = Why that price? It stands in the book, behind its line.
autopsy-heading = { $what }: WHY THAT PRICE
autopsy-when = { $when }. { $place }
autopsy-asked = you asked
autopsy-asked-again = then you asked
autopsy-worth = worth to him
autopsy-got = came of it
autopsy-end-sold = { $sum }
autopsy-end-declined = you let it go
autopsy-end-left = nothing
autopsy-end-walked = you kept it
autopsy-end-too-dear = too dear
autopsy-end-refused = refused
autopsy-end-decoy = a whistle
autopsy-end-dropped = dropped
autopsy-end-caught = seen
autopsy-fault = He would not hear it out: { $fault }.
autopsy-helps = What would have made it dearer, each alone
autopsy-helps-none = Nothing. It was worth what it could be.
autopsy-hear = Hear what he heard
autopsy-nowhere = This is nowhere on the disc.
autopsy-bar-lens = lens: the formula
autopsy-formula = { $before } × { $percent } % = { $after }
autopsy-formula-first = begins at { $after }
autopsy-sum = In all
autopsy-sum-more =
    { $count ->
        [one] In all, with one line more
       *[other] In all, with { $count } lines more
    }
autopsy-calmly = round the corner, calmly
autopsy-nothing = nobody pays to be rid of it
help-wow = had it not swayed
help-noise = had it not hissed
help-treble = had it been bright
help-skips = had it not skipped
help-cut = had it been cut without a flaw
help-fresh = had nobody played it before
help-patrol = had the patrol been far
help-full = in a street with no bones yet
help-ask = had you asked for all of it
help-cheaper = had you asked what it was worth
help-openly = handed over on the spot
help-purse = had the purse been fuller
help-genre = had it been { $genre }
ledger-autopsy = why that price
ledger-no-autopsy = This line is no sale.

## The graphs.
graph-nothing = Nothing is drawn before the first night.
graph-day = { $date }: { $value }
graph-table = table
graph-curve = curve
graph-hear = hear the curve
graph-heard = Low is little, high is much.
graph-col-date = day
graph-col-cash = money
graph-col-heat = heat
graph-col-dossier = dossier
graph-col-grade = cut
graph-table-heading = DAY BY DAY
graph-event-sold =
    { $count ->
        [one] one sale
       *[other] { $count } sales
    }
graph-event-loss =
    { $count ->
        [one] one loss
       *[other] { $count } losses
    }
graph-event-craft =
    { $count ->
        [one] one disc cut
       *[other] { $count } discs cut
    }
diary-all = everything
diary-talk = talk
diary-money = money
diary-risk = risk
diary-craft = craft
diary-loss = losses
diary-sift = sift: { $what }
diary-none-such = Nothing of that kind was written down.

## Statistics.
statistics-all = all runs
statistics-run = this run
statistics-more =
    { $count ->
        [one] one row more
       *[other] { $count } rows more
    }
statistics-discs = Discs made
statistics-copies = of them, from the press
statistics-best = Best grade
statistics-mean = Grade, on the whole
statistics-groove = Groove cut by hand
statistics-metres = { $metres } m
statistics-song = Song most often cut
statistics-genre = Music most often cut
statistics-end = How it mostly ended
statistics-end-other = otherwise
statistics-sold = Discs sold
statistics-goods = Other things sold
statistics-refused = Laughed at, or sent away
statistics-earned = Taken, in roubles of before 1961
statistics-dearest = The dearest disc
statistics-searches = Searched
statistics-survived = of them, for nothing
statistics-lost = Things taken away
statistics-films = Films carried out
statistics-tapes = Songs caught off the air
statistics-talks = Talks held
statistics-chapters = Chapters got through
statistics-blocks = Quarters of days lived
statistics-runs = Runs

## Feats.
feat-new =
    { $more ->
        [0] Done: { $title }.
        [one] Done: { $title }, and one more.
       *[other] Done: { $title }, and { $more } more.
    }
feats-count = { $done } of { $of } are done.
feats-hidden = An unexposed strip
feats-hidden-about = It will show itself.
feats-where = { $about } · { $level }
feat-first-bone-title = Whose ribs are these?
feat-first-bone-about = Cut a disc.
feat-first-sale-title = For bread and tram
feat-first-sale-about = Sell a disc.
feat-words-title = One hears the words
feat-words-about = Cut a disc of grade 80.
feat-label-title = As if from a shop
feat-label-about = Cut a disc of grade 92.
feat-pan-title = A frying pan with orchestra
feat-pan-about = Keep a disc of grade 10 or less.
feat-sold-pan-title = And they pay for it
feat-sold-pan-about = Sell a disc of less than grade 15.
feat-coat-title = Half a winter coat
feat-coat-about = Sell one disc for thirty roubles, old ones.
feat-kopeck-title = Not a kopeck less
feat-kopeck-about = Ask, with the first word, all that it is worth to him.
feat-last-word-title = And the change
feat-last-word-about = Get more than it is worth, with the last word.
feat-kitchen-title = He heard the kitchen
feat-kitchen-about = Play a disc to somebody who will not hear such a thing.
feat-straight-back-title = A very straight back
feat-straight-back-about = Be searched with a disc on you, for nothing.
feat-gate-title = Customs was dreaming
feat-gate-about = Pass the gate when it stood at 50 in 100 or worse.
feat-inventory-title = The inventory stayed empty
feat-inventory-about = Be raided, for nothing.
feat-saw-title = Through the saw
feat-saw-about = Catch a song off the air.
feat-air-bone-title = Out of thin air
feat-air-bone-about = Cut a disc from a tape of your own.
feat-hundred-title = A hundred in the cupboard
feat-hundred-about = Cut a hundred discs, in whatever runs.
feat-versts-title = Ten versts of groove
feat-versts-about = Cut ten versts of groove, in whatever runs.
feat-genres-title = No taste of one’s own
feat-genres-about = Cut eight kinds of music in one run.
feat-debt-title = Glukhov has nothing to say
feat-debt-about = Pay all that is owed.
feat-corner-title = The corner has had enough
feat-corner-about = Sell seven things in one visit.
feat-no-bones-title = Without a bone in it
feat-no-bones-about = Press copies in the shed.
feat-ghost-title = For oneself
feat-ghost-about = Play one disc at home until it has been heard twelve times.
feat-surname-title = And whose is the surname?
feat-surname-about = Let somebody read a name against the light.
feat-listener-title = A good listener
feat-listener-about = Offer a disc to whoever has a whistle in his coat.
feat-broom-title = Fifteen days with a broom
feat-broom-about = Get fifteen days.
feat-under-coat-title = Under a coat
feat-under-coat-about = Cut the last disc.
feat-light-title = Hold it up to the light
feat-light-about = Set the needle down half a century later.
feat-as-it-lay-title = As it lay
feat-as-it-lay-about = Find the pencil line, and lay the disc by it.

## Mods.
title-mods =
    { $count ->
        [one] { $count } mod
       *[other] { $count } mods
    }
mods-heading = MODS
mods-story = The story
mods-story-about = What comes with the game.
mods-play = Play this
mods-play-pile =
    { $count ->
        [one] Play this one
       *[other] Play these { $count }
    }
mods-bar-on = lay on the pile
mods-bar-off = take off
mods-bar-lift = one up
mods-state-on = { $place } in the pile
mods-covered = { $level }: covered by { $mod }
mods-pile-why = As they lie they cannot be played.
mods-pile-problems =
    { $count ->
        [one] One thing is wrong with the pile:
       *[other] { $count } things are wrong with the pile:
    }
mods-state-fine = fine
mods-state-broken = broken
mods-state-playing = played now
mods-playing-why = This is what is played now.
mods-broken-why = What is broken cannot be played.
mods-levels =
    { $count ->
        [one] { $count } level
       *[other] { $count } levels
    }
mods-problems =
    { $count ->
        [one] One thing is wrong with it:
       *[other] { $count } things are wrong with it:
    }
mods-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
mods-none = Folders of levels go here: { $path }

## What the window is called.
screen-ModsPage = mods
screen-ShelfPage = the shelf
screen-ShelfDisc = a disc held up
screen-Autopsy = why that price
screen-StatisticsPage = in numbers
screen-FeatsPage = feats
