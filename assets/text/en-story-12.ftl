# Chapter 12, Held to the light: one Saturday, the 2010s.

level-12-held-name = Held to the light
level-12-held-about = One Saturday, half a century later.
chapter-12-held-title = Held to the light
chapter-12-held-date = One Saturday, the 2010s
chapter-12-held-1 = A flea market. Drizzle. A tarpaulin the colour of tea.
chapter-12-held-2 = Between a samovar without a tap and a box of taps lies something round.

person-seller-name = The seller

# 12.1 The price
scene-held_price-title = The price
scene-held_price-1 = On a cloth, between spoons, a disc. Grey, soft, with a burnt hole. Ribs, or something like ribs.
scene-held_price-2 = It is wrapped in half of a page. Of the headline, only the end is left: …OF THE GRAMOPHONE.
scene-held_price-3 = Two hundred. Unbreakable. Look.
scene-held_price-4 = He bends it in two, lets go, and it claps its hands once. A woman at the next cloth looks up.
scene-held_price-5 = Don’t ask me what’s on it. I’ve nothing to play it on. Nobody has.
scene-held_price-6 = I have something to play it on.
scene-held_price-pay = Pay two hundred
scene-held_price-pay-1 = No bag. It goes under the coat. That’s how they did it.
scene-held_price-pay-2 = He is right about the coat. I find that out later.
scene-held_price-pay-log = One disc, at a flea market, for the price of a sandwich.
scene-held_price-haggle = Haggle
scene-held_price-haggle-1 = A hundred and eighty, then. It’s a hip, you know. Hips are rare.
scene-held_price-haggle-2 = It is not a hip.
scene-held_price-haggle-3 = I give him the twenty back. It doesn’t feel like winning.
scene-held_price-haggle-log = One disc, at a flea market. The seller said it was a hip.

# 12.2 to 12.4: the light, the needle, the list
held-lift = Hold it to the light
held-turn = Turn it
held-needle = Set the needle down
held-keep = Keep it
held-on = Go on
held-hint-light = Hold it up to the light.
held-hint-turn = Turn it. There is more than bone.
held-hint-mark = A pencil line by the hole, and one on the plate.
held-hint-wait = It is being put on the plate.
held-see-chest = Ribs. Somebody held their breath for this, in the autumn of 1955.
held-see-skull = A skull, in profile, looking at the rim.
held-see-hand = A hand. It waves, if one turns it.
held-see-pelvis = A pelvis. Not a hip. Nearly.
held-see-foot = A foot. It has walked about on the turntable for fifty years.
held-see-strip = A strip at the edge, white letters. A name was left on it.
held-see-washed = A strip at the edge, washed clean. Somebody took an hour over that.
held-see-teeth = Four dents in the rim, in a row. Teeth, and not large ones.
held-see-mark = By the hole, a pencil line as long as an eyelash.
held-see-hole = The hole was burnt, not drilled. The edge is brown and has a lip.
held-see-copy = It is a copy of a copy, I think. Somebody wrote the title on it, with two mistakes.
held-caption-sway = [ the band sways, once a turn ]
held-caption-still = [ the band stands still ]
held-caption-end = [ the run-out; nobody lifts the needle ]
held-list-title = THE LIST
held-failed = The disc would not play today.
held-certain = certain
held-likely = likely
held-guessed = guessed
held-gap-kind = gap

held-strip_vera = V. Malysheva, 1955. The ribs.
held-strip_grisha = G. Tishkov, 1955. The hand.
held-strip_osip = O. Vetrov, 1955. The teeth.
held-strip_other = The name on the strip can be read. There are nine of them in the book.
held-washed = Somebody’s bones. The name was washed off, on purpose and with care.
held-mark = Someone with perfect pitch. He left a line by the hole.
held-teeth = A dog.
held-laugh = Someone who laughed. It isn’t on the disc. I wrote it down all the same.
held-grandchild = A granddaughter answered my letter. She hums it. She doesn’t know from where.
held-gap = { $years ->
    [one] One year. I don’t know.
    [2] Two years. I don’t know.
    [3] Three years. I don’t know.
    [4] Four years. I don’t know.
    [5] Five years. I don’t know.
    [6] Six years. I don’t know.
   *[other] { $years } years. I don’t know.
}
held-since = Fifty years. I don’t know.
held-somebody = { NUMBER($year, useGrouping: 0) }. Someone who bought it standing up, in the street.
held-nobody = { NUMBER($year, useGrouping: 0) }. Nobody, I think. It was cut, and it was kept.
held-osip = { NUMBER($year, useGrouping: 0) }. A stoker. There is still coal in the first turn.
held-kostya = { NUMBER($year, useGrouping: 0) }. A student with a comb. The ninth turn is greasy.
held-edik = { NUMBER($year, useGrouping: 0) }. Someone who never played it. The first turns are like new.
held-klavdia = { NUMBER($year, useGrouping: 0) }. A woman who walked softly. It was played very low.
held-juhan = { NUMBER($year, useGrouping: 0) }. It has been to sea. The salt stayed in the edge.
held-sinitsyn = { NUMBER($year, useGrouping: 0) }. Somebody who always began in the middle.
held-zuyeva = { NUMBER($year, useGrouping: 0) }. It smells of a hospital. I may be making that up.
held-wolski = { NUMBER($year, useGrouping: 0) }. The tuner. He played it once, out of fairness.
held-lida = { NUMBER($year, useGrouping: 0) }. A girl who sang along. I can’t know that. I know it.
held-pryakhin = { NUMBER($year, useGrouping: 0) }. An inventory number, crossed out in the same ink.
held-arkady = { NUMBER($year, useGrouping: 0) }. A barber.
held-grisha = { NUMBER($year, useGrouping: 0) }. A drummer. It is worn on the second beat, and the fourth.
held-marfa = { NUMBER($year, useGrouping: 0) }. A pram.
held-jirka = { NUMBER($year, useGrouping: 0) }. A frontier stamp on the wrapping. Czech, very polite.
held-perov = { NUMBER($year, useGrouping: 0) }. A cutting from the evening paper. One adjective is inked out.
held-belenkaya = { NUMBER($year, useGrouping: 0) }. A doctor.
held-vera = { NUMBER($year, useGrouping: 0) }. A tram ticket, route fifteen. The numbers add up to luck.
held-lapin = { NUMBER($year, useGrouping: 0) }. Somebody measured it: minus forty-one, in pencil.
held-glukhov = { NUMBER($year, useGrouping: 0) }. A drawer with a lock.
held-rubtsova = { NUMBER($year, useGrouping: 0) }. An office.
held-valerka = { NUMBER($year, useGrouping: 0) }. A schoolboy. The title is spelt with two mistakes.
held-zhenya = { NUMBER($year, useGrouping: 0) }. Then it came home with a box of tools. To you, I think.
held-abroad = { NUMBER($year, useGrouping: 0) }. Another country.
held-flea = { NUMBER($year, useGrouping: 0) }. A flea market.
held-drawer = { NUMBER($year, useGrouping: 0) }. A drawer.
held-last-1 = I paid two hundred roubles.
held-last-2 = It plays twice more, perhaps.
held-last-3 = I have played it once.
chapter-12-held-rule = No rule. Hold it, turn it, play it.
chapter-12-held-end-1 = It goes back into half a page of an evening paper.
held-headline = …OF THE GRAMOPHONE
