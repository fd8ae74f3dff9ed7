## What cannot be done.
refuse-over = It is over. What is done is done.
refuse-on-map = First go somewhere.
refuse-visiting = You are here now. Leave first.
refuse-not-here = Not here.
refuse-no-place = There is no such place in this city.
refuse-closed-block = Closed at this hour. Opens { $opens }.
opens-0 = in the morning
opens-1 = by day
opens-2 = in the evening
opens-3 = at night
refuse-closed-door =
    { $days ->
        [one] They know your face. One more day.
       *[other] They know your face. { $days } more days.
    }
refuse-no-item = You do not have that.
refuse-no-spot = There is no such place to hide it.
refuse-spot-not-here = You cannot reach that from here.
refuse-same-spot = It lies there already.
refuse-no-room = It does not fit.
refuse-no-time = That takes { $minutes } minutes. They are on the stairs.
refuse-not-with-us = You do not carry it.
refuse-no-ship = Fog, and no ship.
refuse-sailor-lost = His coat hangs on a hook. He does not sail any more.
refuse-no-good = He has nothing of the kind.
refuse-none-left = He has no more of it.
refuse-no-money = You are short of { $missing_kop }.
refuse-bag-full = The bag is full.
refuse-not-bought-here = He will not take back what he did not sell you today.
refuse-gate-first = With that in the bag there is one way out, and it is the gate.
refuse-done = The box is dark. Not twice in one morning.
refuse-too-many = The lining takes { $limit }, not one more.
refuse-twice = One film cannot be taken twice.
refuse-no-film = There is no such film.
refuse-other-blank = This is another film than the one on the line.
refuse-no-master = You have nothing to copy it from.
refuse-other-lathe = That was cut on another lathe.
refuse-recipe = No hand could have cut that.
refuse-verdict = No ear could have heard that.
refuse-too-long = The song is longer than the film: { $seconds } seconds fit.
refuse-tired =
    { $count ->
        [one] One disc, and the hand shakes. Enough.
       *[other] { $count } discs, and the hand shakes. Enough.
    }
refuse-not-bone = That cannot be played.
refuse-amount = Name a sum.
refuse-no-debt = You owe nobody anything.
refuse-nobody = There is nobody like that here.
refuse-gone = A look the other way. The talk is over.
refuse-has-enough = Enough for today, the look says.
refuse-corner-full = This corner has had enough of you.
refuse-price = Name a price that a person can say aloud.
refuse-deal-first = Finish one talk first.
refuse-no-deal = Nobody is bargaining with you.
refuse-not-agreed = You have not agreed yet.
refuse-agreed = You have agreed already. Hand it over.
refuse-not-wanted = Such things do not interest them.

## The next step.
goal-over = Nothing more has to be done.
goal-debt =
    { $nights ->
        [0] Glukhov comes tonight. Still missing: { $missing_kop }.
        [one] One night to Glukhov’s day, bills counted: { $missing_kop } missing.
       *[other] { $nights } nights to Glukhov’s day, bills counted: { $missing_kop } missing.
    }
goal-pay = There is enough for Glukhov: { $debt_kop }. What lies in the drawer can still be lost.
goal-better = The debt is paid. For a better end to the week: { $missing_kop } more, bills counted.
goal-chapter =
    { $nights ->
        [one] Nothing is owed. The last night; the bill paid, the drawer holds { $left_kop }.
       *[other] Nothing is owed. { $nights } nights to the end of the chapter; bills paid, the drawer holds { $left_kop }.
    }
goal-last = The debt is paid, the drawer is full. Do not be seen.

## What an hour costs or brings.
takes-home = a block; every street cools by { $points } degrees
takes-workshop = a block, film and sleep
takes-port = a block, and what the sailor asks
takes-hospital = a block; ash on paper costs nothing
takes-job = a block; pays { $kop }
takes-street = a block; pays by ear
news-no-ship = fog, no ship
news-ship =
    { $last_day ->
        [1] { $ship }, till the 1st
        [2] { $ship }, till the 2nd
        [3] { $ship }, till the 3rd
        [21] { $ship }, till the 21st
        [22] { $ship }, till the 22nd
        [23] { $ship }, till the 23rd
        [31] { $ship }, till the 31st
       *[other] { $ship }, till the { $last_day }th
    }
news-empty = you carry nothing to sell
news-closed-door =
    { $days ->
        [one] shut for one more day
       *[other] shut for { $days } more days
    }

## Risks.
risk-quiet = quiet
risk-talk = talk
risk-eyes = eyes
risk-search = a search

## Reasons, line by line.
term-title = “{ $song }”
term-taste = taste: { $genre }
term-cut = the cut, { $grade } of 100
term-worn =
    { $damp ->
        [0] worn by { $plays } plays
       *[other] worn by { $plays } plays, damp { $damp } %
    }
term-short = the song breaks off
term-ear-wow = it sways
term-ear-noise = it hisses
term-ear-treble = it is dull
term-ear-skips = it skips
term-refuses-wow = it sways
term-refuses-noise = it hisses
term-refuses-treble = it is dull
term-refuses-skips = it skips
term-vain =
    { $count ->
        [one] one other has it
       *[other] { $count } others have it
    }
term-has-it = has it already
term-fashion = fashion
term-full = the street is full of bones, { $percent } %
term-patrol = the patrol is near
term-purse = the purse ends at { $purse_kop }
term-goods = { $good }
term-wants = how much it is wanted
term-felt = what is felt through the cloth
term-patted = what lies where they pat: { $spot }
term-share = forbidden share of the weight, { $percent } %
term-cloth = soft things round hard things
term-street = any street
term-heat = heat { $points }
term-sweep = patrols by order
term-bare = something was seen in the hand
term-hour = the hour
term-discs =
    { $count ->
        [one] one disc tonight already
       *[other] { $count } discs tonight already
    }
term-knocked = the wall has knocked twice
term-dossier = dossier { $points }

## At the gate.
says-pats = { $line } To be patted: { $spot }.
says-nobody = Nobody stands at the gate.

## Warnings.
warn-street = { $place }: heat { $points }, a patrol { $steps } steps away, stops { $percent } in 100.
warn-street-word = { $place }: a patrol { $steps } steps away. It looks like { $risk }.
warn-sweep = An order that no paper has printed: until the eve of the last day there are more patrols everywhere.
change-ordered = patrols by an order that nobody printed
warn-gate = At the gate: { $officer }. Pats: { $spot }. Begins to wonder at { $care_lo }, opens at { $care_hi }.
warn-orderly =
    { $days ->
        [one] { $place }: an orderly walks the corridor. Whoever he finds stays out for a day.
       *[other] { $place }: an orderly walks the corridor. Whoever he finds stays out for { $days } days.
    }
warn-raid = Two knocks on the wall. They come at six. What can be hidden, hide tonight.
warn-dossier = The dossier is at { $points }. At a hundred they read it aloud.
warn-serious =
    { $count ->
        [one] The next search that finds anything is fifteen days.
       *[other] The next search that finds { $count } things is fifteen days.
    }
warn-cash = In the drawer: { $cash_kop }. That does not pay the night. At { $least_kop } it is over.
warn-debt =
    { $nights ->
        [0] Glukhov’s day: { $debt_kop } by tonight.
        [one] Glukhov expects { $debt_kop } tomorrow.
       *[other] Glukhov expects { $debt_kop }, { $nights } nights from now.
    }
warn-name =
    { $count ->
        [one] On one film the name is still to be read. Of such discs { $percent } in 100 come back.
       *[other] On { $count } films the names are still to be read. Of such discs { $percent } in 100 come back.
    }
warn-sailor = They have found something on { $sailor }. Once more, and he stays ashore.

## The diary.
entry-met = { $who }. { $sign }
entry-bought = Bought: { $good }.
entry-gate-passed = Through the gate. It stood at { $percent } in 100.
entry-gate-nothing = They opened the bag and found a bag.
entry-lost-gate =
    { $count ->
        [one] The gate took one thing and wrote down { $fine_kop }.
       *[other] The gate took { $count } things and wrote down { $fine_kop }.
    }
entry-lost-offer = Gave up the smaller thing.
entry-sailor-lost = { $sailor } does not sail any more.
entry-films =
    { $count ->
        [one] One film under the coat.
       *[other] { $count } films under the coat.
    }
entry-thrown-out =
    { $days ->
        [one] Shown the door. It stays shut for a day.
       *[other] Shown the door. It stays shut for { $days } days.
    }
entry-pressed = Cut “{ $song }”: { $grade } of 100.
entry-knock = { $line }
entry-sold-bone = “{ $song }” — { $who }.
entry-sold-good = { $good } — { $who }.
entry-refused = { $who } would not hear it out: { $why }.
entry-too-dear = { $who } laughed at { $ask_kop }.
entry-search-nothing = Papers, pockets, nothing. They wrote down the face.
entry-lost-patrol =
    { $count ->
        [one] The patrol took one thing and { $fine_kop }.
       *[other] The patrol took { $count } things and { $fine_kop }.
    }
entry-lost-decoy = { $who } did not listen to the disc. It lies with the papers now.
entry-name-read = Somebody held it against the light and read the name.
entry-raid-nothing = At six they came, two witnesses and an inventory. The inventory stayed empty.
entry-lost-raid =
    { $count ->
        [one] At six they came. One thing and { $fine_kop } stand in the inventory.
       *[other] At six they came. { $count } things and { $fine_kop } stand in the inventory.
    }
entry-fifteen-days =
    { $days ->
        [one] Fifteen days. Of this week they took one.
       *[other] Fifteen days. Of this week they took { $days }.
    }
entry-wage = { $place }: an honest hour.
entry-paid = To Glukhov. Left to pay: { $left_kop }.
entry-bill = Bed, bread, tram.

## The bill of the night.
bill-living = bed and bread
bill-debt = to Glukhov

## The end.
end-why-trial = The dossier is full.
end-why-debt = Glukhov’s day came, and the money had not.
end-why-bankrupt = The drawer is emptier than empty.
end-rating-1 = You came through. Next week you begin from the drawer’s bottom.
end-rating-2 = You came through, and something is left over.
end-rating-3 = A fine week. The street whistles what you cut.
end-row-earned =
    { $sold ->
        [one] earned; one bone in town
       *[other] earned; { $sold } bones in town
    }
end-row-lost =
    { $count ->
        [0] taken away: nothing
        [one] taken away, once
       *[other] taken away, { $count } times
    }
end-row-debt = still owed
end-row-cash = in the drawer

## Talks and chapters.
refuse-talk-first = Somebody is waiting for an answer.
refuse-no-talk = Nobody asks that now.
refuse-no-answer = That cannot be said here.
refuse-talk-cash = There is not enough money for that.
refuse-talk-things = What that takes is not in the room.
refuse-alike = This run is played on Normal by everybody.
refuse-same-difficulty = It is as hard as that already.
refuse-back-easy = Only on Easy can a block be taken back.
refuse-back-used = A block of this day has been taken back already.
refuse-back-none = There is no block of this chapter to take back.
refuse-back-counts = Nothing is taken back in a run that counts.
refuse-try-easy = Only on Easy is there a second try.
refuse-try-used = This was tried once more today.
refuse-no-page = The chapter is not over.
entry-strike = { $strikes ->
    [1] The ring’s money was { $left_kop } short. Glukhov writes a line.
    [2] The ring’s money was { $left_kop } short. Glukhov writes a second line under the first.
   *[other] The ring’s money was { $left_kop } short. Glukhov closes the book.
 }
talk-cash = { $kop }
talk-debt = debt { $kop }
talk-dossier = dossier { $points }
talk-heat = heat { $points }
talk-blocks = { $count ->
    [1] a quarter of the day
   *[other] { $count } quarters of the day
 }
talk-films = { $count ->
    [1] a film
    [-1] a film less
   *[other] films { $count }
 }
talk-bones = { $count ->
    [1] a disc less
   *[other] { $count } discs less
 }
term-asked-less = you asked for less
term-last-word = his last word
