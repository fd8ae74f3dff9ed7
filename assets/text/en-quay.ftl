## The quay.
visit-help = ON THIS SCREEN
quay-leave = leave
quay-go-home = Go
quay-open = Open
quay-pack = Pack the bag
quay-bar-pack = pack the bag
quay-take = Take one
quay-give-back = Give it back
quay-taken = In the bag: { $thing }.
quay-given-back = Back to the sailor: { $thing }.
quay-leave-again = Once more, and you leave the quay: the hour is over then.
quay-bag = IN THE BAG
quay-bag-nothing = Nothing yet. What you take lies on top, where everyone can see it.
quay-bag-empty = There is nothing in the bag to hide.
quay-lens = lens: the holds
quay-aboard = { $pieces ->
    [one] one piece aboard
   *[other] { $pieces } pieces aboard
 }
quay-lot = street { $worth } · room { $cells } · { $danger }
quay-thing = { $spot } · { $danger }
quay-allowed = allowed
quay-frowned = frowned on
quay-forbidden = forbidden
quay-calendar = SHIPS
quay-span = { $from } to { $to }
quay-fog = FOG
quay-fog-about = No ship, no sailor, and a gull that knows you. The calendar says when to come back.
quay-next = Next ship
quay-no-next = Nothing is announced.

## The bag.
bag-things = ON YOU
bag-lift = Take in hand
bag-lay = Put it here
bag-to-gate = To the gate
bag-bar-gate = to the gate
bag-lens = lens: through it
bag-hand-empty = Take something in hand first.
bag-no-room = There is no room left for it here.
bag-cover = { $cover } %
bag-feels = What can be felt now: { $exposure }.
bag-he-feels = what can be felt
bag-opens-at = it is opened at { $low }–{ $high }
bag-chance = it is opened
bag-fine = what would be written
bag-forbidden = forbidden, by weight
bag-percent = { $percent } %

## Customs.
customs-answers = WHAT YOU GIVE UP
customs-nothing = Nothing
customs-nothing-about = Let the pat come.
customs-worth = street { $worth }
customs-relief = It would calm the gate by { $points }.
customs-through = Through the gate
customs-offer = Give it up
customs-back = back to the bag
customs-lens = lens: yourself
customs-skip = be done
customs-on = Go on
customs-pats = [ the glove: { $spot } ]
customs-opened = A pause. The bag is opened.
customs-passed = Supper is near. You may go.
customs-had-been = the risk had been
customs-given = given up
customs-taken = taken
customs-fine = written down
customs-stamp-opened = OPENED
customs-stamp-passed = PASSED

## The job.
job-work = To the whistle
job-brings = brings
job-quiet = Nobody writes down who records grandmothers. The folder gets thinner by a page.
job-talk-1 = “Speak after the click. Don’t cry before it, it isn’t recorded.”
job-talk-2 = “They say on Nevsky they ask for papers by the trousers now.”
job-talk-3 = “Forty blanks came, thirty-eight grannies left. Where are two grannies?”
job-talk-4 = “My brother-in-law bought a tango. It has a rib in it. He says you can hear it breathe.”
job-talk-5 = “The inspector sent his wife a greeting. He declared it first.”
job-talk-6 = “Sunday. Even the plan is resting.”

job-kiosk-talk-1 = “It doesn’t smoke. It sighs. Do you mend sighs?”
job-kiosk-talk-2 = “An umbrella in November is a prophecy. Say that to your mother, it’s paid for.”
job-kiosk-talk-3 = “It played till the water. Now it gargles.”
job-kiosk-talk-4 = “The needle is new, the gramophone is my mother-in-law’s. Mend slowly.”
job-kiosk-talk-5 = “A primus has one hole and one character.”
job-kiosk-talk-6 = “Don’t throw the spring away. It still remembers the waltz.”
job-kiosk-talk-7 = “It says: lunch. Whose lunch?”
job-kiosk-quiet = Nobody writes down who had a primus mended. The folder gets thinner by a page.
job-pumps-talk-1 = “The water came in by itself. Out it wants help.”
job-pumps-talk-2 = “On three, I said. Not on four.”
job-pumps-talk-3 = “The cellar is dry. Its owner is not.”
job-pumps-quiet = Who pumps is not asked why. The folder gets thinner by a page.
