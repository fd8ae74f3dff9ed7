## The sale.
sale-look-round = Look who is here. They pay for what they hear; watch what they want before you play.
sale-full = bones in this street
sale-left = sales it will bear
sale-stop = they stop you
sale-leave = if you walk now
sale-takes = a search finds
sale-show-something = Show something of yours.
sale-show-nothing = Nothing left to show. Walk away while it is quiet.
sale-likes = wants { $genres }
sale-likes-anything = wants anything, by the dozen
sale-minds = hates { $faults }
sale-minds-nothing = forgives everything
sale-refuses = leaves at once for { $fault }
sale-wants = also takes { $kinds }
sale-fault-wow = sway
sale-fault-noise = hiss
sale-fault-treble = dullness
sale-fault-skips = skips
sale-purse = in the purse
sale-plays = heard, times
sale-guess = might go to
sale-more = { $count ->
    [one] one more
   *[other] { $count } more reasons
 }
sale-goes-to = will go to
sale-you-ask = you ask { $price }
sale-refused = No. Not for this ear.
sale-too-dear = A laugh: too dear.
sale-agreed = Agreed: { $price }.
sale-countered = The answer: { $price }.
sale-never-takes = Never takes such things.
sale-gone = Gone. No price helps now.
sale-turned-away = Enough for today. No more from you.
sale-nothing = You carry nothing that can be sold.
sale-turn-to = Begin to talk
sale-choose = This one
sale-play = Play it, ask { $price }
sale-show = Show it, ask { $price }
sale-ask-again = Ask { $price }
sale-do-accept = Take { $price }
sale-do-decline = Let it go
sale-do-hand = Hand it over: { $price }
sale-do-calm = Calmly: { $price }
sale-enough = Enough
sale-lift = lift the needle
sale-conceal = hide it all
sale-calm = calm sale, −10 %
sale-walk = walk away
sale-walk-again = Once more, and you walk: the hour is over then.
sale-lens = lens: the coat
sale-quote = “{ $said }”
sale-sold = Sold: { $price }. [ paper, quick ]
sale-declined = You nod. So does the other.
sale-needle = [ the needle looks for the groove ]
sale-patrol = { $steps ->
    [one] patrol: one step
   *[other] patrol: { $steps } steps
 }
sale-boots-far = [ boots, right, far ]
sale-boots-near = [ boots, right, near ]
sale-passed = They go by. [ boots, left ]

## Stopped.
stopped-documents = DOCUMENTS, CITIZEN
stopped-raid = TWO WITNESSES AND AN INVENTORY
stopped-gate = WRITTEN DOWN AT THE GATE
stopped-decoy = HE WAS NOT A BUYER
stopped-all = Hear it all
stopped-on = Sign, and go on
stopped-chance = The chance had been
stopped-raided = Found in the room
stopped-name = Somebody has read a name on a disc.
stopped-dossier = The folder
stopped-taken = Taken
stopped-fine = Written down
stopped-clean = Nothing was found.
stopped-nothing = They look at you, and at the snow, and go.
stopped-days = { $days ->
    [one] Fifteen days. The week is shorter by one.
   *[other] Fifteen days. The week is shorter by { $days }.
 }
stopped-warned = It had been said: { $said }
