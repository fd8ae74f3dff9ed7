# The fourth chapter: Festival.

## The chapter.
level-04-festival-name = Festival
level-04-festival-about = July and August 1957. The guests pass through, everybody dances, and there is one lathe.
chapter-04-festival-title = Festival
chapter-04-festival-date = 24 July to 12 August 1957
chapter-04-festival-rule = New: guests. They buy three times as much, and are looked after twice as well.
chapter-04-festival-1 = The festival is in Moscow. Here it is passing through, with luggage.
chapter-04-festival-2 = It is light past ten. Dust, showers, and under each bridge somebody’s accordion.
chapter-04-festival-3 = Glukhov has counted the guests: 179 roubles, by the tenth. The eleventh he has given them to pack.
chapter-04-festival-end-1 = They leave with bridges on postcards. The bridges stay, somewhat thinner.
chapter-04-festival-end-2 = In the gutter lies a badge, face up: a dove.

## 4.1 Three bars.
scene-three_bars-title = Three bars
scene-three_bars-1 = The bath, Wednesday’s water. Glukhov counts with a pencil between his teeth. He takes it out to speak.
scene-three_bars-2 = I’ve done a sum. Three bars of music, then a voice that mocks. Five minutes of work instead of an hour.
scene-three_bars-3 = A guest pays before and listens after. By then he’s in Helsinki.
scene-three_bars-4 = I’ve got a voice. Ask anyone who has examined me.
scene-three_bars-5 = The number is round. Glukhov shows it as one shows a grandchild.
scene-three_bars-no = Say no
scene-three_bars-no-1 = A pity. It divides without remainder.
scene-three_bars-no-log = Because of a no in the bath: a song goes on taking an hour.
scene-three_bars-dozen = A dozen, in Kostya’s voice: 90 r
scene-three_bars-dozen-1 = Kostya laughs into the horn till he weeps. The twelfth is the best. By then he means it.
scene-three_bars-dozen-2 = Poor devils. Once more, just to hear it.
scene-three_bars-dozen-log = Because of three bars, twelve times: 90 roubles, and Kostya’s laugh is about the town.
scene-three_bars-one = One only, for Edik’s party
scene-three_bars-one-1 = Three bars, and then Valerka, through the bathroom door: “Occupied!” He is paid in mandarins.
scene-three_bars-one-log = Because of one disc for a party: three bars, and “occupied”.

## 4, in passing: double shifts.
scene-double_shift-title = Double shift
scene-double_shift-1 = The fifteenth runs double shifts. On its step, outside, rides Valerka, and trades.
scene-double_shift-2 = A dove for a bear! Two doves for a thing that nobody knows!
scene-double_shift-3 = Sixteen hours I’ve carried them. They all get off at the wrong bridge, and like it.
scene-double_shift-4 = On his shirt hang eleven badges. At the points he rings before she does.
scene-double_shift-ride = Ride along to the terminus
scene-double_shift-ride-1 = Keep that one inside. He’s worth more than the car.
scene-double_shift-ride-log = Because you rode to the terminus: Valerka rode inside, and rang.
scene-double_shift-swap = Buy a dove from him for a rouble
scene-double_shift-swap-1 = A rouble! Then it was a rare dove.
scene-double_shift-swap-log = Because of a rouble: you have a dove, and Valerka has capital.

## 4, Jirka interprets, his record black.
scene-interpreter-title = In between
scene-interpreter-1 = The embankment. A beret between two delegations, in each hand somebody’s sleeve.
scene-interpreter-2 = He says the bridges here go to bed late. I translate: he admires.
scene-interpreter-3 = And this one has a record, of this year. He wants for it a balalaika. I said: a rib.
scene-interpreter-4 = “Bones on the Turntable.” A red label, not a scratch. It begins before one has sat down.
scene-interpreter-thank = Thank him, and look only
scene-interpreter-thank-1 = By the edges. You are learning. It is almost sad.
scene-interpreter-thank-log = Because you held it by the edges: Jirka translates you kindly.
scene-interpreter-rib = Give a rib for it
scene-interpreter-rib-1 = He asks whose. I said: of the fifties.
scene-interpreter-rib-log = Because of one rib: “Bones on the Turntable” lies at home.
scene-interpreter-balalaika = Buy a balalaika for it, 26 r
scene-interpreter-balalaika-1 = He is happy. He holds it like a spade.
scene-interpreter-balalaika-log = Because of a balalaika: “Bones on the Turntable” lies at home.

## 4, Jirka interprets, his record white.
scene-interpreter_white-title = Word for word
scene-interpreter_white-1 = The embankment. A beret between two delegations. It has seen you, and goes on translating.
scene-interpreter_white-2 = He says: good day.
scene-interpreter_white-3 = The guest says a good deal more, with both hands.
scene-interpreter_white-4 = I give on only what I was given whole.
scene-interpreter_white-nod = Nod, and go on
scene-interpreter_white-nod-1 = He says: good-bye. That is word for word.
scene-interpreter_white-nod-log = Because a record came back white: Jirka translates word for word.
scene-interpreter_white-pardon = Ask his pardon, a quarter of a day
scene-interpreter_white-pardon-1 = I hear it. There is even some treble in it.
scene-interpreter_white-pardon-log = Because you asked his pardon: Jirka has heard the treble in it.

## 4.2 The guest.
scene-guest-title = For colour
scene-guest-1 = A friendly reporter, in a raincoat made for three countries. He has bought a disc and paid too much.
scene-guest-2 = It is a shoulder? And it sings! One weeps.
scene-guest-3 = Only one name, for colour. Yours, hers, the hospital’s.
scene-guest-4 = “Hers” is Lida. She stands by the railing with lint on one sleeve, and looks at the boats.
scene-guest-5 = The notebook is small. Any name would find room in it.
scene-guest-none = Give none
scene-guest-none-1 = No name. Also a colour.
scene-guest-none-2 = He shrugs, and adds five roubles for the silence.
scene-guest-none-log = Because no name was given: the guest shrugged, and paid.
scene-guest-false = Give a false one
scene-guest-false-1 = “Petrov,” you say. There is no Petrov. He writes it down with a flourish, and there is one.
scene-guest-false-log = Because of a false name: somewhere in a notebook there is a Petrov.
scene-guest-lida = Give Lida’s
scene-guest-lida-1 = You say it low. At the railing a head with nine hairpins turns round.
scene-guest-lida-2 = At the mill one reads it off the lips.
scene-guest-lida-log = Because of a name for colour: Lida has read it off your lips.

## 4.3 Half a song.
scene-half_song-title = Half a song
scene-half_song-1 = The gangway. Sinitsyn holds a record the way one holds a letter meant for somebody else.
scene-half_song-2 = “Letter without a Stamp.” I know half of one song. It is a tiring way to live.
scene-half_song-3 = A ward, in forty-four. Somebody lifted the needle. He had a reason, I suppose.
scene-half_song-4 = He asks for nothing. Both fountain pens stay in the pocket.
scene-half_song-promise = Promise him a copy
scene-half_song-promise-1 = I did not hear that. Left sleeve: not patted. I write it down.
scene-half_song-promise-log = Because of half a song: Sinitsyn has been promised the rest.
scene-half_song-nothing = See nothing
scene-half_song-nothing-1 = It goes into the inventory, slowly, letter by letter, as if the form could be played.
scene-half_song-nothing-log = Because you saw nothing: half a song went into the inventory.

## 4, in passing: three ships in one soup.
scene-three_ships-title = Three ships in one soup
scene-three_ships-1 = Three ships in one soup. Cook is proud. Spoon stands.
scene-three_ships-2 = In the pot lie flat things out of three harbours, in layers. On top a bay leaf, for honesty.
scene-three_ships-3 = Festival. Everybody sends. A ship is a flat for forty, and now comes the post.
scene-three_ships-4 = It weighs what a small anchor weighs. It smells of perch.
scene-three_ships-taste = Taste it, and put the lid back
scene-three_ships-taste-1 = Needs salt? No. Needs gramophone.
scene-three_ships-taste-log = Because of one spoon: Juhan thinks well of whoever tastes first.
scene-three_ships-carry = Carry it through the gate
scene-three_ships-carry-1 = Four men hold the gate open for it. Nobody goes into soup; they only wish you a good appetite.
scene-three_ships-carry-log = Because of a pot that weighs like an anchor: a mambo is through the gate.

## 4.4 One dance.
scene-one_dance-title = One dance
scene-one_dance-1 = One. Then cut till you drop.
scene-one_dance-2 = Under the bridge they play something that nobody has had time to approve. The asphalt is still warm.
scene-one_dance-3 = My comb is an instrument. Today even I can hear it.
scene-one_dance-4 = At home lie four films, washed and dry. The evening has exactly one end.
scene-one_dance-dance = Dance, four discs fewer
scene-one_dance-dance-1 = One turns into seven. Somebody from somewhere shows the step twice; after that it needs no language.
scene-one_dance-dance-2 = I’ll remember that when I’m an engineer. I’ll need it.
scene-one_dance-dance-log = Because of one dance, which was seven: four discs fewer.
scene-one_dance-cut = Go home and cut
scene-one_dance-cut-1 = From the corner you see him dance with your coat. The coat leads.
scene-one_dance-cut-log = Because of four dry films: Kostya danced with your coat.

## 4.5 Chairs.
scene-chairs-title = Chairs
scene-chairs-1 = A boat with lanterns, at the landing. Lida may sing on it, two songs, unpaid. Grisha has put in a word and a drum.
scene-chairs-2 = Six countries. Five of them clap on one and three. I’ll manage: I’ve got eight fingers.
scene-chairs-3 = There aren’t any rows. Where does one stand?
scene-chairs-4 = On the quay wait forty chairs. On the quay wait also forty guests, with money.
scene-chairs-carry = Carry the chairs
scene-chairs-carry-1 = The fortieth one you keep. From it both songs can be heard, and the place where she takes her breath.
scene-chairs-carry-log = Because of forty chairs: Lida was listened to sitting down.
scene-chairs-sell = Sell two discs on the quay, 32 r
scene-chairs-sell-1 = The guests stand. Between two sales there is applause, and you do not know at what.
scene-chairs-sell-log = Because of two discs on the quay: you heard the applause only.

## 4, in passing: Osip sleeps.
scene-sleeper-title = Up to the clarinet
scene-sleeper-1 = Two bands go past the polyclinic. In the boiler room Osip sleeps by day, with his face to the wall.
scene-sleeper-2 = In summer he makes hot water. Water makes no demands.
scene-sleeper-3 = The big drum comes through the coal. One finger on the blanket moves. The rest does not.
scene-sleeper-4 = Is that a clarinet?
scene-sleeper-leave = Shut the door softly
scene-sleeper-leave-1 = He sleeps through all of it. On Monday he will ask what the dust is from.
scene-sleeper-leave-log = Because of a door shut softly: Osip slept through the festival.
scene-sleeper-tuba = Wake him: it is a tuba
scene-sleeper-tuba-1 = A tuba. Then I needn’t get up.
scene-sleeper-tuba-log = Because he was woken for a tuba: Osip takes your word a little less.

## 4, Edik's party.
scene-party-title = Four windows on the river
scene-party-1 = Edik’s flat has four windows on the river and a piano for putting glasses on.
scene-party-2 = Papa brings them from Geneva. Conferences are very musical.
scene-party-3 = By the window stand two whom nobody has brought. Good coats, in August. They admire the river with their backs to it.
scene-party-4 = Put something on. Something nobody has.
scene-party-early = Leave early
scene-party-early-1 = Before the ice cream? That’s how legends begin.
scene-party-early-log = Because of two good coats: you left before the ice cream.
scene-party-play = Put on a rib, sell it for 25 r
scene-party-play-1 = It goes round on a piano among glasses. The good coats ask what it is called.
scene-party-play-log = Because of a rib on a piano: 25 roubles, and somebody asked for the title.

## 4, Edik's party, with one disc that laughs.
scene-party_prank-title = Occupied
scene-party_prank-1 = Edik’s flat has four windows on the river. By one stand two in good coats, whom nobody has brought.
scene-party_prank-2 = A new one. Nobody has it. I haven’t heard it myself.
scene-party_prank-3 = Three bars. Then, before fourteen guests, through a bathroom door: “Occupied!”
scene-party_prank-4 = They laugh, all but one. The good coats too.
scene-party_prank-5 = Very witty. At somebody else’s place it would be.
scene-party_prank-lift = Lift the needle
scene-party_prank-lift-1 = Leave it. They’re happy.
scene-party_prank-lift-log = Because of one disc for a party: Edik did not laugh.
scene-party_prank-laugh = Laugh with them
scene-party_prank-laugh-1 = He looks at who is laughing, one after the other, like a list.
scene-party_prank-laugh-log = Because you laughed: Edik has a list, and you are on it.

## 4, comic: something authentic.
scene-authentic-title = Something authentic
scene-authentic-1 = A delegate, a camera on his stomach, pushes the ribs aside. He wants something authentic.
scene-authentic-2 = Not this. This we have. Something of here. That is sung by all.
scene-authentic-3 = At the kiosk, under the primuses, lies “Brass of the Third Shift”. Nobody has ever asked for it.
scene-authentic-4 = Brass! At night! For the shift!
scene-authentic-sell = Let him have it for thirty roubles
scene-authentic-sell-1 = He hears it to the end, standing, on the kiosk’s last gramophone. He weeps.
scene-authentic-sell-2 = It is the only one ever sold.
scene-authentic-sell-log = Because of the third shift: thirty roubles, and a delegate wept.
scene-authentic-friendship = Give it to him, for friendship
scene-authentic-friendship-1 = I have nothing! I have a pen.
scene-authentic-friendship-2 = He kisses everybody, those on duty too. For a while they look the other way, wiping.
scene-authentic-friendship-log = Because of a march for friendship: those on duty were kissed.

## 4, quiet: six boats.
scene-six_boats-title = Six boats
scene-six_boats-1 = Eleven at night. Six boats, six countries, one river.
scene-six_boats-2 = Over a railing somebody hands somebody a melon. It takes both boats.
scene-six_boats-3 = Kostya sleeps on the bag. In it something gives a little, with every wave.
scene-six_boats-4 = Four.
scene-six_boats-5 = He says it in his sleep. It may be the tempo, or his mark in mathematics.
scene-six_boats-sit = Sit there
scene-six_boats-sit-1 = Nobody decides anything.
scene-six_boats-sit-log = Because of six boats: nobody decided anything till one.

## 4, twist: a line abroad, with the strip on the disc.
scene-line_abroad-title = White letters
scene-line_abroad-1 = A line has appeared abroad. It reaches the kitchen folded eight times, in a shoe.
scene-line_abroad-2 = The guest never needed you. He has held his disc to a lamp: the hospital stands in it, in white letters.
scene-line_abroad-3 = The number, the room and whose. It’s better than the song, for accuracy.
scene-line_abroad-4 = Tamara Andreevna has been asked for a report. Two pages, written on both sides.
scene-line_abroad-silent = Say nothing
scene-line_abroad-silent-1 = In the window of the X-ray room the light is on till eight. She writes slowly; she does not lie well.
scene-line_abroad-silent-log = Because of a strip left on: a line abroad. Zuyeva writes a report.
scene-line_abroad-wash = Wash whatever still has a name
scene-line_abroad-wash-1 = Soda, warm water, a rag. The water turns grey, and cannot be read.
scene-line_abroad-wash-log = Because of a line abroad: an evening at the basin, late.

## 4, twist: a line abroad, and nothing on the strip.
scene-line_abroad_clear-title = Unsigned
scene-line_abroad_clear-1 = A line has appeared abroad. It reaches the kitchen folded eight times, in a shoe.
scene-line_abroad_clear-2 = The guest never needed you. He has held his disc to a lamp, and found along the edge a strip with nothing on it.
scene-line_abroad_clear-3 = “A shoulder, unsigned.” That’s the lot of us, if you ask me.
scene-line_abroad_clear-4 = In the X-ray room nobody is asked for anything.
scene-line_abroad_clear-fold = Fold it up again
scene-line_abroad_clear-fold-1 = Eight times. It is no larger than a badge.
scene-line_abroad_clear-fold-log = Because of a strip washed clear: a line abroad, and no name in it.

## 4, may fail: plain blanks.
scene-plain_blanks-title = Blanks
scene-plain_blanks-1 = On the last morning Glukhov has something in your paper, tied up with string. He does not unpack it.
scene-plain_blanks-2 = There’s a line on your page. I don’t forget lines. I cover them.
scene-plain_blanks-3 = Blanks, without a groove. The guests were in a hurry. They sold as yours.
scene-plain_blanks-4 = In Helsinki somebody winds a gramophone, and hears the whole of it.
scene-plain_blanks-hear = Hear him out
scene-plain_blanks-hear-1 = It’s round again. You could say thank you.
scene-plain_blanks-hear-log = Because of a line in the book: blanks were sold in your paper, and it is talked of.

## the small disc, any evening.
scene-small_disc_4-title = The small disc, with the window open
scene-small_disc_4-1 = The window is open. From the river come four songs at once, and a ship that clears its throat.
scene-small_disc_4-2 = The small disc is the quietest thing in the room.
scene-small_disc_4-3 = All these days everybody buys in order to hear it once. This one has been heard.
scene-small_disc_4-4 = The needle is new. It was bought for the guests.
scene-small_disc_4-leave = Leave it, and shut the window
scene-small_disc_4-leave-1 = It is just as quiet as before, only one can hear it now.
scene-small_disc_4-leave-log = Because of an open window: the small disc lies where it lay.
scene-small_disc_4-play = Play it once
scene-small_disc_4-play-1 = Rumble. Outside somebody laughs, in another language. For a moment it fits.
scene-small_disc_4-play-log = Because of one play: there is a play less in the small disc.

## People, places, ships, things.
place-embankment-name = The embankment
place-embankment-address = The island, by the boats
place-embankment-about = Guests with money, guests with accordions, and people who look after both.
place-embankment-go = To the embankment
person-guest-name = A friendly reporter
person-delegate-name = A delegate
person-landing-name = Somebody off a boat
sign-guest = A raincoat with eleven pockets, a small notebook. Looks at everything, against the light too.
sign-delegate = A camera on the stomach, five badges. Looks for what is authentic.
sign-landing = Paper flowers, wet shoes, a step that cannot be explained.
person-guest-line-1 = And who is it? Only for colour.
person-delegate-line-1 = We have also bones at home. But silent.
person-landing-line-1 = Dance first. Name after.
ship-zarya_guests-name = Zarya Ladogi, with flags
ship-kapella_guests-name = Kapella, from Gdynia, with a choir
ship-zarya_august-name = Zarya Ladogi, without flags
good-rec_bones-name = “Bones on the Turntable”

## What is otherwise for a few days.
change-guests_out = guests on Nevsky: they are looked after
change-guests_out_island = guests on the embankment: they are looked after
change-elbows = everybody wants the one with the elbows
change-gate_crowded = too many bags at the gate
change-showers = showers: the patrols stand under the arch

## The Evening Watch.
paper-golos_repairs-head = CLOSED FOR REPAIRS
paper-golos_repairs-text = The branch “Golos” is closed till the guests have left, so that nobody should say anything in it. The grandmothers have been informed.
paper-golos_repairs-meaning = The booth is shut. Kiosk No. 4 pays mornings and days.
paper-guests_out-head = THE CITY RECEIVES
paper-guests_out-text = From Sunday the guests of the city will stroll on Nevsky. To each group a comrade is attached, and to each comrade another.
paper-guests_out-meaning = Nevsky: patrols at { $percent } % of the usual from the { $first_day }th of July to the { $last_day }th of August.
paper-guests_out_island-head = A BOAT IS NO PLACE FOR SHYNESS
paper-guests_out_island-text = Six boats will lie along the embankment. Citizens may wave. What else they may is being discussed with the lieutenant on duty.
paper-guests_out_island-meaning = The embankment buys, days and evenings: three times the usual. Patrols at { $percent } % from the { $first_day }th to the { $last_day }th.
paper-elbows-head = INSTEAD OF A POLKA
paper-elbows-text = At the friendship ball an item was danced that the programme did not contain. It requires both elbows. The parquet is being looked at.
paper-elbows-meaning = Rock’n’roll is worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-badges-head = FOUND: SEVEN BADGES AND ONE SHOE
paper-badges-text = The badges can be had from the janitor of the landing. For the shoe it is enough to come on one leg.
paper-badges-meaning = By day they lose things, in the evening they buy.
paper-bridges-head = CITY’S GUESTS PRAISE CITY’S BRIDGES
paper-bridges-text = Asked what they like, the guests name the bridges. Asked what else, they name them again, in another order.
paper-bridges-meaning = Glukhov counts on the tenth. The guests will still be dancing.
paper-gate_crowded-head = MANDARINS, DRUMS, PRESENTS
paper-gate_crowded-text = In one day the gate has looked into four hundred bags. In the last hundred it looked for its own tea.
paper-gate_crowded-meaning = At the gate { $percent } % of the usual care from the { $first_day }th to the { $last_day }th.
paper-showers-head = SHOWERS
paper-showers-text = On Tuesday showers, in groups. Guests and comrades attached to them are to share umbrellas in the order of the list.
paper-showers-meaning = On the { $first_day }th all patrols at { $percent } % of the usual.
paper-melon-head = AN EPISODE AT THE LANDING
paper-melon-text = A melon was handed from one boat to another. In between there was for a moment no border at all. The melon is not to blame.
paper-melon-meaning = Six boats tonight. It is the last warm evening.
paper-seen_off-head = UNTIL WE MEET AGAIN
paper-seen_off-text = The guests are seen off with music. The music has been counted, and will be compared.
paper-seen_off-meaning = Glukhov counts tonight.
paper-swept-head = THE CITY IS SWEPT
paper-swept-text = Four carts of paper flowers, one of badges. The step that requires both elbows has not been found, and is thought to have been taken along.
paper-swept-meaning = In winter they will say that a law has come out.
