# The first chapter: Water.

## The chapter.
level-01-water-name = Water
level-01-water-about = October 1955. The river comes down the cellar steps and stays for supper. Six things can be carried.
chapter-01-water-title = Water
chapter-01-water-date = 14 October to 16 November 1955
chapter-01-water-rule = New: two hands, four quarters of a day, and a map.
chapter-01-water-1 = The house stands near Detskaya Street. At night the bridges shut it in with everybody else.
chapter-01-water-2 = Flat 9, eleven metres, a stove. By day: Repair Kiosk No. 4, primuses, gramophones, umbrellas.
chapter-01-water-3 = Nobody remembers wind that week. Say it is from the west.
chapter-01-water-end-1 = The water is gone. On the wallpaper it leaves a line, at the height of a child.
chapter-01-water-end-2 = Under the stairs it smells of river till spring.

## 1.4, planted: what was signed for.
scene-stock_list-title = Nine pages
scene-stock_list-1 = Repair Kiosk No. 4 takes in primuses, gramophones and umbrellas. Today it takes stock.
scene-stock_list-2 = The list has nine pages. Page six is boxes. The boxes are in the cellar, the cellar is locked.
scene-stock_list-3 = The manager has signed for the ministry. Somebody has to sign for the manager.
scene-stock_list-4 = The wind is from the west. He has his hat on already.
scene-stock_list-sign = Sign all nine pages
scene-stock_list-sign-1 = The name goes well into the column. It nearly fills it.
scene-stock_list-sign-log = Because of nine pages: you answer for whatever is on them.
scene-stock_list-count = Ask to see the boxes first
scene-stock_list-count-1 = The storeman has the key. The key has the storeman. By noon one signs.
scene-stock_list-count-2 = But somebody in the bath hears of it: a person who counts.
scene-stock_list-count-log = Because you asked to count: a morning less, and Glukhov has heard of it.

## 1.1 Six things, the first carry.
scene-carry_1-title = Six things: the bottom shelf
scene-carry_1-1 = The fourteenth, going on for the fifteenth. The gate gives way, and the yard comes down the steps.
scene-carry_1-2 = There are twenty things in the cellar. Water climbs one step a carry.
scene-carry_1-3 = Three carries, two hands, six things. I’d lend you mine. I’m holding up the trousers.
scene-carry_1-4 = The bottom shelf has wet its feet. The gramophone wants both hands or none.
scene-carry_1-disc_needles = Take the small disc and the needles
scene-carry_1-disc_needles-1 = The disc fits in a sleeve and does nothing at all. The hands are nearly empty.
scene-carry_1-disc_needles-log = Because of the first carry: the small disc and the needles are dry.
scene-carry_1-gramophone = Take the gramophone, both hands
scene-carry_1-gramophone-1 = It goes up backwards, like a relative who will not be helped.
scene-carry_1-gramophone-log = Because of the first carry: the gramophone is dry, and nothing else is.
scene-carry_1-wire_chassis = Take German wire and a wireless chassis
scene-carry_1-wire_chassis-1 = Thin wire on a wooden reel, and a wireless without a box. Neither says what it is for.
scene-carry_1-wire_chassis-log = Because of the first carry: the wire and the chassis are dry.
scene-carry_1-primus_spring = Take the primus and the mainspring
scene-carry_1-primus_spring-1 = A primus and a spring. With those one boils water and waits.
scene-carry_1-primus_spring-log = Because of the first carry: the primus and the spare spring are dry.

## 1.1 Six things, the second carry.
scene-carry_2-title = Six things: the third step
scene-carry_2-1 = Morning. The sky lies in the yard, face up. The third step is gone.
scene-carry_2-2 = The jars float up by themselves and look round.
scene-carry_2-3 = Take what can’t be bought. The rest is only dear.
scene-carry_2-4 = On the top step sits the dog, like a commission.
scene-carry_2-lamp_iron = Take the big lamp and the flat iron
scene-carry_2-lamp_iron-1 = Two hundred watts, whole. The iron goes along for balance.
scene-carry_2-lamp_iron-log = Because of the second carry: the lamp and the iron are dry.
scene-carry_2-motor_lens = Take the fan motor and the lens
scene-carry_2-motor_lens-1 = A motor that used to make wind. There is enough wind.
scene-carry_2-motor_lens-log = Because of the second carry: the motor and the lens are dry.
scene-carry_2-typewriter_umbrella = Take the typewriter and the umbrella
scene-carry_2-typewriter_umbrella-1 = It has every letter but one: ф. The word for surname cannot be typed on it.
scene-carry_2-typewriter_umbrella-log = Because of the second carry: the typewriter without an ф and an umbrella are dry.
scene-carry_2-dog_cucumbers = Take the dog and the cucumbers
scene-carry_2-dog_cucumbers-1 = The dog is carried. He looks over the shoulder at the cucumbers, not at the water.
scene-carry_2-dog_cucumbers-log = Because of the second carry: the dog is dry. He does not mention it.

## 1, comic: the gramophone wades.
scene-head-title = On Kostya’s head
scene-head-1 = Detskaya Street, waist-deep. Kostya comes down the middle of it, chin up.
scene-head-2 = I walk slowly. Blame the trousers, not my dignity.
scene-head-3 = On his head is the kiosk’s last gramophone. It is playing. The spring runs down, the tango with it.
scene-head-4 = A boat comes round the corner: two oars, a cap, a megaphone.
scene-head-5 = From the boat: “Turn it down, comrade, there’s an emergency.”
scene-head-listen = Let it run down by itself
scene-head-listen-1 = The last bar takes as long as the boat. Then there is only water, in two-four time.
scene-head-listen-log = Because of a tango on Detskaya Street: the kiosk’s last gramophone is dry.
scene-head-wind = Wind it up, he has no hand free
scene-head-wind-1 = Eleven turns. I felt each of them in the neck.
scene-head-wind-2 = The boat rows on. On the beat, it must be said.
scene-head-wind-log = Because you wound the spring: Kostya’s neck is stiff, and he is proud of it.

## 1.2 Somebody's suitcase.
scene-suitcase-title = Somebody’s suitcase
scene-suitcase-1 = Five o’clock, and dark. A suitcase goes past the stairs, flat, in no hurry.
scene-suitcase-2 = Behind it, on the last dry step, stands Klavdia Petrovna from behind your wall. A coat, a hairnet, bare feet.
scene-suitcase-3 = Let it. It’s only somebody’s.
scene-suitcase-4 = She does not take her eyes off it.
scene-suitcase-5 = I can swim! Nearly.
scene-suitcase-fetch = Fetch it; one carry less
scene-suitcase-fetch-1 = It weighs what a man’s clothes weigh. A coat, shirts, ironed and wet. There is no such man in flat 9.
scene-suitcase-fetch-2 = On the chair, please. Not that one.
scene-suitcase-fetch-log = Because of the suitcase: one carry less. It dries behind your wall.
scene-suitcase-let_go = Let it go
scene-suitcase-let_go-1 = Good evening.
scene-suitcase-let_go-2 = She says it as at the theatre, when the number does not fit the coat.
scene-suitcase-let_go-log = Because of the suitcase: Klavdia Petrovna says good evening.
scene-suitcase-send = Send Valerka
scene-suitcase-send-1 = I had it in the teeth! Like Patefon!
scene-suitcase-send-2 = He is wet to the ears and taller by a head.
scene-suitcase-send-log = Because of the suitcase: Valerka is proud and wet.

## 1.1 Six things, the third carry, for whoever did not fetch the suitcase.
scene-carry_3-title = Six things: the last step
scene-carry_3-1 = Night. The cellar has one step left and keeps it.
scene-carry_3-2 = What is still in there has begun to move about, politely, like guests who do not know each other.
scene-carry_3-3 = One more, and then I’m ill. I’ve decided on the left lung.
scene-carry_3-4 = Two hands. The water is at the elbow.
scene-carry_3-quilt_papers = Take the quilt and the old magazines
scene-carry_3-quilt_papers-1 = The quilt has drunk a bucket. The magazines are of 1933 and still surprised.
scene-carry_3-quilt_papers-log = Because of the third carry: a quilt and old magazines hang over the stove.
scene-carry_3-sledge_skates = Take the sledge and the skates
scene-carry_3-sledge_skates-1 = Things for a harder sort of water.
scene-carry_3-sledge_skates-log = Because of the third carry: the sledge and the skates wait for harder water.
scene-carry_3-dog_basin = Take the dog, in the basin
scene-carry_3-dog_basin-1 = He travels sitting. It is not a ship for forty, but it does not leak.
scene-carry_3-dog_basin-log = Because of the third carry: the dog came by basin.
scene-carry_3-disc_basin = Take the small disc, in the basin
scene-carry_3-disc_basin-1 = It is the size of a saucer. It would have fitted in a sleeve, and done nothing at all.
scene-carry_3-disc_basin-log = Because of the third carry: the small disc came last, and dry.

## 1, twist: the boxes were always empty.
scene-boxes-title = Drowned air
scene-boxes-1 = The kiosk’s cellar, the sixteenth. Boxes float under the ceiling, two hundred of them.
scene-boxes-2 = Full boxes don’t float. I study rails, but even I know that.
scene-boxes-3 = On page six they hold mainsprings. In the water they hold air, and always have.
scene-boxes-4 = The manager has been ill since yesterday. So has his hat.
scene-boxes-5 = Nine signatures, all yours. It comes to a hundred and fifty roubles for drowned air.
scene-boxes-shut = Shut the cellar again
scene-boxes-shut-1 = The lock is dry. It has been oiled this week.
scene-boxes-shut-log = Because of page six: a hundred and fifty roubles, by the fifteenth of November.
scene-boxes-write = Write “empty” on page six
scene-boxes-write-1 = One word, in ink. It changes nothing in the sum. It is read at the district, twice.
scene-boxes-write-log = Because of one word on page six: it lies in a folder now.

## 1.4 By signature.
scene-signature-title = By signature
scene-signature-1 = The bath. Thirty skeletons in steam, and not a gram of metal. One has a key on a string.
scene-signature-2 = In the bath all are honest. There’s nowhere to put it.
scene-signature-3 = Eleven sell. I count. One purse for all. The outside calls it a ring.
scene-signature-4 = I lend on other people’s ears. Mine are under repair.
scene-signature-5 = He has read page six. He does not ask about it; he only moves one bead.
scene-signature-6 = The fifteenth is the fifteenth. I never met another.
scene-signature-one_month = A hundred and fifty, for one month
scene-signature-one_month-1 = Round. I like it already.
scene-signature-one_month-log = Because of nine signatures: 150 roubles to Glukhov by the fifteenth of November.
scene-signature-two_months = Half now, half in winter, at ten per cent
scene-signature-two_months-1 = Seventy-five. And in winter ninety. The ninety is the same seventy-five in a coat.
scene-signature-two_months-log = Because of nine signatures: 75 roubles by the fifteenth, 90 more in winter.
scene-signature-pawn = Pawn the gramophone for eighty
scene-signature-pawn-1 = It stands dry with me. I won’t play it. I can’t.
scene-signature-pawn-log = Because of nine signatures: 70 r by the fifteenth. The gramophone is at the bath.

## 1.1, if the dog was left.
scene-dog_swims-title = By water
scene-dog_swims-1 = Nobody has carried the dog. He comes all the same, by water.
scene-dog_swims-2 = He swims the way one leaves a restaurant after a remark.
scene-dog_swims-3 = He’s called Patefon. Because he goes round and round.
scene-dog_swims-4 = On the landing he shakes himself, over what is dry, thoroughly.
scene-dog_swims-bear_it = Stand still and bear it
scene-dog_swims-bear_it-1 = Then he takes the left glove and goes with it under the stove.
scene-dog_swims-bear_it-log = Because the dog swam: he is offended, and has the left glove.

## 1, in passing: the coin in the dog.
scene-coin-title = Three kopecks
scene-coin-1 = He’s eaten three kopecks. Mama says wait.
scene-coin-2 = The dog sits in the kitchen and is waited for. Eleven people, one newspaper.
scene-coin-3 = Coats come back. Coins don’t.
scene-coin-4 = The coin is still there. Somebody at least is saving.
scene-coin-wait = Wait with the others
scene-coin-wait-1 = Towards evening there is an agreement: the dog has three kopecks.
scene-coin-wait-log = Because of three kopecks: the dog has savings.
scene-coin-pay = Give Valerka three kopecks
scene-coin-pay-1 = Then I’m in profit! If it comes out.
scene-coin-pay-log = Because of three kopecks out of your pocket: Valerka does business.

## 1.3 The stoker.
scene-stoker-title = The stoker
scene-stoker-1 = The polyclinic has the only warm cellar on the island. On the coal sits the only dry man.
scene-stoker-2 = The water went round me. We aren’t on speaking terms.
scene-stoker-3 = A padded jacket, one shoulder low, a full row of steel teeth. The hand is behind the ear already.
scene-stoker-4 = I hear as far as the clarinet. Above it I take your word.
scene-stoker-5 = Coal for the whole winter, and not one match. The matches were kept below, where it is safe.
scene-stoker-matches = Bring him matches
scene-stoker-matches-1 = German wire, on a wooden reel. If you have any: there’s a head asleep in it. A cutter’s head.
scene-stoker-matches-2 = If you haven’t, I said nothing. I never say anything. It’s warmer.
scene-stoker-matches-log = Because of a box of matches: Osip names what the wire is for.
scene-stoker-sell_wire = Sell him the wire for 40 r
scene-stoker-sell_wire-1 = He counts it out in threes and a one, warm from the boiler.
scene-stoker-sell_wire-2 = You’ll be back for it. I don’t charge for that, only for the wire.
scene-stoker-sell_wire-log = Because of the wire: 40 roubles, and the wire is in the boiler room.
scene-stoker-warm = Sit down and get warm
scene-stoker-warm-1 = Here nobody asks. Coal has no surname.
scene-stoker-warm-log = Because of an evening on the coal: Osip knows your cough.

## 1, in the distance: Vera digs.
scene-lamp_in_mud-title = A lamp in the mud
scene-lamp_in_mud-1 = South of the Obvodny, where the fifteenth turns round, a lamp moves in the mud, low down.
scene-lamp_in_mud-2 = It is a tram driver, they say. She has been clearing the points every night since the water.
scene-lamp_in_mud-3 = She digs with one huge glove. She bends for something that is not a rail.
scene-lamp_in_mud-4 = It gives the light back once, like a plate. It goes into the sandbox.
scene-lamp_in_mud-watch = Watch till the lamp goes out
scene-lamp_in_mud-watch-1 = The first car goes round empty. It rings, though there is nobody.
scene-lamp_in_mud-watch-log = Because of a lamp in the distance: somebody finds things in the mud.
scene-lamp_in_mud-help = Walk over and help to dig
scene-lamp_in_mud-help-1 = By the time you are across, the points are clean and the hole is neat. A shovel is handed over, without a word.
scene-lamp_in_mud-help-log = Because of an hour with a shovel: the points at the terminus hold.

## 1, the wound: said once, never again.
scene-small_disc_1-title = The small disc
scene-small_disc_1-1 = In 1940 a woman reads a shopping list into a booth, for fun. Herring, lamp oil, buttons, four.
scene-small_disc_1-2 = Then she laughs at the machine.
scene-small_disc_1-3 = She did not live to spring.
scene-small_disc_1-4 = The child gets the record, and plays it until it is gone. What is left is a rumble.
scene-small_disc_1-5 = And on a good needle, the edge of the laugh.
scene-small_disc_1-leave = Leave it in its sleeve
scene-small_disc_1-leave-1 = The paper closes. That much is kept.
scene-small_disc_1-leave-log = Because of a quiet night: the small disc lies in its sleeve.
scene-small_disc_1-play = Play it once
scene-small_disc_1-play-1 = Rumble, a turn, rumble. Then the edge of something, and the hole.
scene-small_disc_1-play-log = Because of one play: there is a play less in the small disc.

## 1, quiet: the fifteenth of November.
scene-palace-title = A palace that goes
scene-palace-1 = The fifteenth of November. There is a palace under the ground, and it goes.
scene-palace-2 = Avtovo to Ploshchad Vosstaniya, and back. Everyone whispers, as in a museum or a lift.
scene-palace-3 = No smoke, no steam, no stoker. What are they teaching me?
scene-palace-4 = He takes off his cap. The quiff survives.
scene-palace-5 = On the escalator a man holds his hat, as in a lift to heaven.
scene-palace-back = Ride back with everybody
scene-palace-back-1 = Nobody decides anything. Somebody’s scarf smells of mandarins and mothballs.
scene-palace-back-log = Because of one ticket, there and back: everybody is quieter today.

## 1, may fail: Glukhov holds the gramophone.
scene-glukhov_holds-title = A line
scene-glukhov_holds-1 = I’m not angry. I’m writing.
scene-glukhov_holds-2 = He writes one line, with a ruler. Then he blows on it.
scene-glukhov_holds-3 = There are three lines to a page. I didn’t rule the book.
scene-glukhov_holds-4 = Is there a gramophone in the house? It would be dry with me.
scene-glukhov_holds-hand_over = Let him have what plays
scene-glukhov_holds-hand_over-1 = It goes to the bath on Valerka’s sledge. The whole yard takes its hat off.
scene-glukhov_holds-hand_over-log = Because the ring’s money was short: what plays stands at the bath now.

## How a chapter ends.
ending-chapter-head = THE END OF A CHAPTER
ending-chapter-text = The ring has counted. The city turns over to its other side.

## Places, people, things.
place-kitchen-name = The kitchen table
place-kitchen-address = Flat 9, before the soup
place-kitchen-about = Eleven people eat at it, in turn. So far it stands still.
place-kiosk-name = Repair Kiosk No. 4
place-kiosk-address = The island, Bolshoy, by the market
place-kiosk-about = Primuses, gramophones, umbrellas. In that order of sorrow.
place-kiosk-go = To the kiosk
place-pumps-name = The pumps
place-pumps-address = The island, any cellar
place-pumps-about = The house office pays for water, by the bucket, in the evening. It has to go out the way it came in.
place-pumps-go = To the pumps
person-osip-name = Osip Vetrov
person-patefon-name = Patefon
person-valerka-name = Valerka
person-rag_woman-name = A woman with a list
person-skater-name = A student on one skate
person-lodger-name = A man from the ground floor
sign-rag_woman = Two shopping bags, a pencil on a string. Buys what keeps the rain off.
sign-skater = One skate over the shoulder. He is looking for its brother.
sign-lodger = Somebody’s dressing gown, wet to the knee.
person-skater-line-1 = I have a left one. That’s half a winter.
person-lodger-line-1 = I had a bed. It has moved to Kronstadt.
person-rag_woman-line-1 = Is it dry? Then it’s dear. Is it wet? Then it’s mine.
good-umbrella-name = An umbrella
good-skates-name = A pair of skates
good-quilt-name = A quilt
good-air_saw-name = Ninety seconds off the air, with a saw
good-air_clear-name = Ninety seconds off the air, clear
good-rec_coat-name = “My Coat Is on the Nail”
good-rec_riga-name = “Last Steamer to Riga”
good-rec_lift-name = “Lift to the Seventh”

## What is otherwise for a few days.
change-kiosk_wet = the kiosk is drying
change-holiday_eve = the holiday is near
change-first_frost = first frost: warm things are wanted

## The Evening Watch.
paper-west_wind-head = THE WEATHER
paper-west_wind-text = Wind from the west, fresh, in places officious. Citizens of the islands are asked to keep their cellars at home.
paper-west_wind-meaning = Whatever is in a cellar tonight is carried tomorrow, or not at all.
paper-barge-head = ON THE NEVA
paper-barge-text = A barge with cabbage has been seen where there is no river. The cabbage is in order.
paper-barge-meaning = There will be cabbage.
paper-kiosk_wet-head = WORKSHOPS DRY THEIR TOOLS
paper-kiosk_wet-text = The repair kiosks of the islands receive the public again. For the time being they receive it standing in water, at half the rate.
paper-kiosk_wet-meaning = Kiosk and pumps pay { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-ahead-head = WATER WITHDRAWS AHEAD OF SCHEDULE
paper-ahead-text = The water leaves the cellars of the island two shifts early. Its pace is being studied. What it took with it is being written off.
paper-ahead-meaning = What is written off is paid by whoever signed.
paper-lost_found-head = FOUND AFTER THE WATER
paper-lost_found-text = One door, with number. One piano, upright, in the upright position. A suitcase is not found; it is not looked for either.
paper-lost_found-meaning = By the Obvodny people buy what others carried upstairs. Mornings and days.
paper-mender-head = THE MASTER ADVISES
paper-mender-text = A wet gramophone is dried slowly, at some distance from the stove. Hurried, it plays everything as a waltz.
paper-mender-meaning = Evenings the pumps pay. It is not music, but it is regular.
paper-holiday_eve-head = THE CITY TIDIES ITSELF
paper-holiday_eve-text = Before the holiday Nevsky is washed, painted and looked through. Whoever strolls there on Saturday will be admired by those on duty.
paper-holiday_eve-meaning = Nevsky, the { $first_day }th: patrols at { $percent } % of the usual.
paper-loudspeakers-head = ON EVERY POST
paper-loudspeakers-text = Loudspeakers have been hung along the avenues. Under each there is room for two who wish to talk.
paper-loudspeakers-meaning = The only place to talk is under one.
paper-first_frost-head = FROST IS PROMISED
paper-first_frost-text = The skating rinks are ready. The water, which has been practising, will set on Saturday.
paper-first_frost-meaning = Warm things and skates fetch { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-boats-head = OUR YOUNG NAVIGATORS
paper-boats-text = Pupil V. of the second form launches a boat of paper. On its side, in a neat hand: “Boxes, two hundred”.
paper-boats-meaning = Page six is afloat. Nobody will ask for the rest.
paper-under_ground-head = PALACE UNDER THE GROUND RECEIVES PASSENGERS
paper-under_ground-text = From Avtovo to Ploshchad Vosstaniya, four cars, marble. The passengers go down with briefcases and come up with faces.
paper-under_ground-meaning = Glukhov counts tonight. The fifteenth is the fifteenth.
paper-thanks-head = A LETTER OF THANKS
paper-thanks-text = A citizen thanks the unknown person who returned his hat on the escalator. The hat had not been lost yet.
paper-thanks-meaning = In winter there is another cellar, a warm one. It has a film in it for every rib.
