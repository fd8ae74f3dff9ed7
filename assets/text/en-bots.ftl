## What a bot wants, and why.
bot-accept = { $price_kop }, and not my word. I take it.
bot-answer-cash = “{ $answer }”: { $cash_kop } at once, and the rest is later.
bot-answer-first = “{ $answer }”: what silence would say.
bot-answer-free = “{ $answer }”: nothing pays here, so let it cost nothing.
bot-answer-least = “{ $answer }”: the least for the folder, the street and the drawer.
bot-buy = { $good } for { $price_kop }: on the street it brings more.
bot-calmly = A stop is { $percent } in a hundred: round the corner, for a tenth less.
bot-conceal = { $count ->
    [one] One thing can still be found on me: into the sleeve with it.
   *[other] { $count } things can still be found on me: into the sleeve with them.
 }
bot-cut = Film { NUMBER($film, useGrouping: 0) } is the best that is left, and { $song } is wanted: cut it.
bot-enough = Enough noise for one night.
bot-fair = I leave a twentieth: { $ask_kop }. A fair price turns no heads.
bot-films-done = Nothing more to find in this bin.
bot-gate = He opens { $percent } bags in a hundred like this one. I walk.
bot-hand-over = { $price_kop }, agreed: from coat to coat, now.
bot-hide = What is not carried must not lie about: { $spot }.
bot-home = Nothing better is open. Home, and sort things for tomorrow.
bot-hospital = { $films ->
    [0] No film left: the hospital burns what I need.
    [one] One film left: the hospital burns what I need.
   *[other] { $films } films left: the hospital burns what I need.
 }
bot-job = Honest work: { $wage_kop }, and the folder gets a little thinner.
bot-last-word = A price has been named, and there is a little above it: { $ask_kop }.
bot-lie-low = The folder stands at { $points }: draw the curtain and let them forget.
bot-look = { $count ->
    [one] One film in the bin: light, lens, and out before the orderly looks in.
   *[other] { $count } films in the bin: light, lens, the best of them, and out before he looks in.
 }
bot-low = Curtain drawn. Let the streets cool down.
bot-no-ship = No ship, no business.
bot-nobody = Nobody here wants what I carry. I go.
bot-nothing-here = Nothing here is worth the gate.
bot-offer = { $who } should like this one: I ask { $ask_kop }.
bot-pack = For tomorrow: { $spot }.
bot-page = The chapter is over. Turn the page with what is left.
bot-pay = { $debt_kop } to Glukhov while I have it: what is paid cannot be fined.
bot-port = A ship is in: { $ship }. See what came with it.
bot-put-back = { $percent } in a hundred that he opens the bag: too much. This one goes back.
bot-random = Why not.
bot-sell = { $count ->
    [one] { $place }: one thing on me; a stop is { $percent } in a hundred. Sell.
   *[other] { $place }: { $count } things on me; a stop is { $percent } in a hundred. Sell.
 }
bot-stow = His hand feels least here: { $spot }.
bot-walk = { $steps ->
    [one] The patrol is one step off, a stop is { $percent } in a hundred: enough for today.
   *[other] The patrol is { $steps } steps off, a stop is { $percent } in a hundred: enough for today.
 }
bot-workshop = { $films ->
    [0] To the lathe: pack what there is.
    [one] To the lathe: one film is waiting.
   *[other] To the lathe: { $films } films are waiting.
 }
bot-door = The last chapter is over. Through a door that is open: { $door }.
bot-needle = Only the needle is left to be set down.
bot-errand = For this one comes here: { $answer }
bot-go-errand = { $place }: something is to be had there that is sold later.
