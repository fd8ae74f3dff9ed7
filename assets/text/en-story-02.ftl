# The second chapter: Ribs.

## The chapter.
level-02-ribs-name = Ribs
level-02-ribs-about = Winter 1955 to 1956. The band comes through a saw, the film comes out of the ash. One disc that plays.
chapter-02-ribs-title = Ribs
chapter-02-ribs-date = 20 November 1955 to 11 February 1956
chapter-02-ribs-rule = New: the light box, the scissors, the cigarette, the lathe.
chapter-02-ribs-1 = The sun works from ten to four, without a break for lunch.
chapter-02-ribs-2 = At the polyclinic there is film that is ash on paper. In the kitchen there is a table that could turn.
chapter-02-ribs-3 = Glukhov has counted: twelve discs. He has counted it in roubles, 159.
chapter-02-ribs-end-1 = The frost ferns come off the glass in one piece.
chapter-02-ribs-end-2 = Somewhere on the island somebody plays a rib once more than they meant to.

## 1.4, two months: the second half comes due.
scene-second_half-title = The same in a coat
scene-second_half-1 = In the bath-house office an abacus hangs beside a wreath of birch.
scene-second_half-2 = Ninety. I said it would come in a coat.
scene-second_half-3 = He moves nine beads across, one after the other, with the tenderness of a pianist.
scene-second_half-4 = Ten per cent is no interest. It’s my ear trumpet.
scene-second_half-nod = Nod
scene-second_half-nod-1 = He sees it better than he would have heard it.
scene-second_half-nod-log = Because of the drowned air: the second half, 90 roubles, stands in the book.

## 1.3, the wire sold: it is rented back.
scene-own_wire-title = Your own wire
scene-own_wire-1 = The wire. I said you’d be back.
scene-own_wire-2 = It hangs on a nail over the boiler, on its wooden reel, without a speck of soot.
scene-own_wire-3 = Forty I gave you. I don’t sell. I let it out.
scene-own_wire-4 = Twenty for the winter. The turner’s prices. He isn’t here to ask.
scene-own_wire-slate = Let Glukhov pay: 20 r more in the book
scene-own_wire-slate-1 = Osip winds off eleven metres by ear. He hears the reel. It is a low reel.
scene-own_wire-slate-log = Because the wire was sold in October: 20 roubles more in the book.
scene-own_wire-pay = Pay 15 r now
scene-own_wire-pay-1 = Fifteen, then. Money now is quieter.
scene-own_wire-pay-log = Because the wire was sold in October: 15 roubles, to have it back for a winter.

## 1.4, the gramophone pawned.
scene-pawned-title = What plays
scene-pawned-1 = At the bath-house, between the towels, stands a gramophone with a number on its neck.
scene-pawned-2 = It has put on two roubles. Dust is extra, I don’t count dust.
scene-pawned-3 = In the boiler room Osip has a motor that was a ventilator’s. It pulls to the left.
scene-pawned-4 = Eighty-two, and it goes home.
scene-pawned-borrow = Borrow the motor that pulls
scene-pawned-borrow-1 = Don’t fight it. It was made for wind.
scene-pawned-borrow-log = Because the gramophone is pawned: a borrowed motor turns the table.
scene-pawned-redeem = Redeem the gramophone for 82 r
scene-pawned-redeem-1 = Take it. It was company. So I’m told.
scene-pawned-redeem-log = Because of 82 roubles: the gramophone is home, and has a number on its neck.

## 2.1 Clear air.
scene-clear_air-title = Clear air
scene-clear_air-1 = Eleven at night, the short waves. Somebody turns a saw at the bottom of the sea.
scene-clear_air-2 = Then the saw stops. It waits for its order, and the order is on the way.
scene-clear_air-3 = A band stands in the kitchen, twelve men in white jackets. Nothing covers them.
scene-clear_air-4 = Don’t breathe. It gets in.
scene-clear_air-5 = The song has no introduction. It begins like a door.
scene-clear_air-tonight = Take tonight’s, with the saw
scene-clear_air-tonight-1 = Ninety seconds. Then the order arrives, and the last bar is sawn off.
scene-clear_air-tonight-log = Because of tonight’s air: ninety seconds with a saw in the tail.
scene-clear_air-third_night = Wait for a third night: two shifts
scene-clear_air-third_night-1 = The first night is a march. The second is rain. On the third nothing covers the band at all.
scene-clear_air-third_night-2 = I’ve slept through two exams. On purpose, from respect.
scene-clear_air-third_night-log = Because of three nights: two wages gone, ninety seconds clear.

## 2.2 Three sheets.
scene-three_sheets-title = Three sheets
scene-three_sheets-1 = In forty-two I burned a piano. I don’t burn any more.
scene-three_sheets-2 = The lead apron hangs on her like a wall. She has put three sheets aside, and looks out of the window.
scene-three_sheets-3 = A chest, with three bright points. A hand, with three whole fingers. A skull, with steel teeth.
scene-three_sheets-4 = On paper this film has been ash since March. Carry ash discreetly.
scene-three_sheets-5 = One of them will be the first. The other two can be kept. Film does not hurry.
scene-three_sheets-chest = The chest
scene-three_sheets-chest-1 = Held to the window it is a winter garden. Three lamps are on.
scene-three_sheets-chest-log = Because of three sheets: the first disc will be a chest with three bright points.
scene-three_sheets-hand = The hand
scene-three_sheets-hand-1 = Three fingers, spread, as if to keep a beat from running away.
scene-three_sheets-hand-log = Because of three sheets: the first disc will be a hand with three fingers.
scene-three_sheets-skull = The skull
scene-three_sheets-skull-1 = The teeth shine. Somebody was told to hold still, and held.
scene-three_sheets-skull-log = Because of three sheets: the first disc will be a skull with steel teeth.

## 2.3 The strip.
scene-strip-title = The strip
scene-strip-1 = Along the edge runs a strip as wide as a ruler. On it, white on black, a surname.
scene-strip-2 = It can be read by anyone who holds the disc to a lamp. It sounds neither better nor worse for it.
scene-strip-3 = Wash the name off. They came to be looked at once, by me.
scene-strip-4 = Soda, warm water, a rag. An hour a sheet: this sheet, and the next, and each one after it.
scene-strip-wash = Wash it off: an hour each, for ever
scene-strip-wash-1 = The letters let go one at a time. The last to go is an A.
scene-strip-wash-log = Because of three names: an evening at the basin. The strip is clear.
scene-strip-leave = Leave it
scene-strip-leave-1 = It goes under the needle with everything else. Once a turn it passes, too quick to read.
scene-strip-leave-log = Because of three names left on: an evening saved.

## 2.4 The wall.
scene-wall-title = The wall
scene-wall-1 = Seventy-eight turns a minute. The plates on the shelf have joined in.
scene-wall-2 = Two knocks on the wall. Not loud: at the height of an ear.
scene-wall-3 = I don’t listen. I lean.
scene-wall-4 = You’ve changed the needle. The wall told me.
scene-wall-5 = There is brick between you, one brick thick. She has stood on the other side since the first night.
scene-wall-theatre = Cut only on her theatre nights
scene-wall-theatre-1 = On Wednesday it’s a tragedy. It’s long, and they clap.
scene-wall-theatre-log = Because of two knocks: the lathe goes by the theatre’s bill.
scene-wall-sewing = Say: a sewing machine
scene-wall-sewing-1 = Then sew something slower.
scene-wall-sewing-log = Because of two knocks: you sew, officially.
scene-wall-invite = Invite her to hear it
scene-wall-invite-1 = She stands in the door, coat on, to the last turn. She looks at the screws, not at the disc.
scene-wall-invite-2 = Good screws. One sees it’s a hand.
scene-wall-invite-log = Because of two knocks: Klavdia Petrovna has stood in the door, coat on.

## 2.5 Soup.
scene-soup-title = Soup
scene-soup-1 = Count slow. We have no word for hurry. We have word for fire.
scene-soup-2 = A knitted cap, a spanner in the boot. He has something flat under a crate of mandarins.
scene-soup-3 = Mattress they look. Lamp they look. In soup nobody looks.
scene-soup-4 = At the gate: glasses mended with wire, a cap one size too big, two fountain pens.
scene-soup-5 = Open the bag. The other bag. The one you are thinking about.
scene-soup-lining = Carry it in the lining
scene-soup-lining-1 = He pats the left side, and stops. He turns the record over and reads the label. Then he starts the inventory.
scene-soup-lining-2 = Stiff lining. I write: stiff. Walk on.
scene-soup-lining-log = Because of a stiff lining: a record through the gate, a line in a folder.
scene-soup-pot = Carry it in the pot
scene-soup-pot-1 = The soup. No. Nobody goes into soup.
scene-soup-pot-2 = It is fish soup. The label will be readable again by Tuesday.
scene-soup-pot-log = Because of a pot of soup: a record through the gate. It smells of perch.
scene-soup-mandarins = Declare mandarins, and smile
scene-soup-mandarins-1 = Mandarins: declared. Record: not. What’s on the label? I ask as a man.
scene-soup-mandarins-2 = He reads it before he reaches for the form. He reads it again after.
scene-soup-mandarins-log = Because of a smile: the record stays at the gate. He has read the label twice.

## 2.6 The first one goes; kept = nobody is the first yet.
scene-first_one-title = The first one goes
scene-first_one-1 = The first disc is no bigger than a plate. It bends, and straightens, and plays.
scene-first_one-2 = Ten roubles! I have seven, and a comb.
scene-first_one-3 = Has anyone else got it? Then no. No one? Then two.
scene-first_one-4 = Osip asks for nothing. He has never asked for anything; he is asleep, by day.
scene-first_one-5 = Somebody has to be the first to have it.
scene-first_one-keep = Keep it in the sleeve for now
scene-first_one-keep-1 = It warms to the arm. It is still nobody’s.
scene-first_one-keep-log = Because nobody was the first: the disc stays in the sleeve.
scene-first_one-osip = To Osip, free
scene-first_one-osip-1 = It’s clean up to the clarinet. I feel the rest with a finger.
scene-first_one-osip-log = Because of the first disc: it went to Osip, free. He holds it like a pass.
scene-first_one-kostya = To Kostya, for ten
scene-first_one-kostya-1 = I’ll owe three till Friday. The comb is collateral.
scene-first_one-kostya-2 = In the end there are ten, in coins. The comb goes back to its pocket, upright.
scene-first_one-kostya-log = Because of the first disc: it went to Kostya, for ten roubles in coins.
scene-first_one-edik = To Edik, for twenty-five
scene-first_one-edik-1 = I don’t dance. I’m what they dance around.
scene-first_one-edik-2 = He puts it under the coat with the picture inwards.
scene-first_one-edik-log = Because of the first disc: it went to Edik, for the title, for twenty-five.

## 2, Osip teaches.
scene-hand_on_hand-title = Don’t press
scene-hand_on_hand-1 = Osip comes by the back stairs, at an hour when the stokers of the world are awake.
scene-hand_on_hand-2 = Don’t press. Film wants to be cut. It’s people who press.
scene-hand_on_hand-3 = He lays one finger on the table and shuts his eyes. He is listening to the floor.
scene-hand_on_hand-4 = Two degrees back. More. There: it stopped complaining.
scene-hand_on_hand-5 = And sweep the swarf. It burns like a rumour.
scene-hand_on_hand-learn = Let him guide the hand
scene-hand_on_hand-learn-1 = His hand is dry and weighs nothing. At the first cold bell he takes it away and goes.
scene-hand_on_hand-learn-log = Because of one night under Osip’s hand: you know the angle.
scene-hand_on_hand-alone = Ask him to watch only
scene-hand_on_hand-alone-1 = I’m watching. I was the best at that, there.
scene-hand_on_hand-alone-log = Because you asked: Osip watched, and said nothing.

## 2, in passing: Arkady's first question.
scene-first_trim-title = A first trim
scene-first_trim-1 = Shorter? For the institute, or from the heart?
scene-first_trim-2 = Three hairs cross his own skull, combed, each with a task.
scene-first_trim-3 = A quiff is four fingers. Five is a police report.
scene-first_trim-4 = The scissors stop beside the ear. There is film dust on your collar.
scene-first_trim-5 = You’re in celluloid, then? Toys?
scene-first_trim-toys = Say: toys
scene-first_trim-toys-1 = A gift for children. How nice. I never gossip. I cut, and it falls out.
scene-first_trim-toys-log = Because of a haircut: at the barber’s you are in toys.
scene-first_trim-truth = Tell him what it is
scene-first_trim-truth-1 = On bones! Well, well. I’ve cut round skulls all my life, and not one ever sang.
scene-first_trim-truth-log = Because of a haircut: Arkady knows, and so does whoever sits there next.
scene-first_trim-short = Ask for it short, and silence
scene-first_trim-short-1 = From the institute, then. They all say so, and then they talk.
scene-first_trim-short-log = Because of three roubles: a short haircut, and nothing fell out.

## 2, in passing: Marfa sells needles.
scene-nine_needles-title = Nine to the dozen
scene-nine_needles-1 = The pram is the brightest object on the Obvodny. There is no child in it. There is steel.
scene-nine_needles-2 = That isn’t rust. That’s seniority.
scene-nine_needles-3 = Needles, in a box for pastilles. She sells the dozen. There are nine in it.
scene-nine_needles-4 = Nine to the dozen. Three are for the road, and I’m the road.
scene-nine_needles-look = Hold one to the light and leave it
scene-nine_needles-look-1 = Don’t watch the tap. Watch who’s watching the tap.
scene-nine_needles-look-log = Because of a look into the pram: you know where needles live.
scene-nine_needles-buy = Buy a dozen, all nine, for 4 r
scene-nine_needles-buy-1 = You didn’t count aloud. I like that in a person.
scene-nine_needles-buy-log = Because of nine needles: Marfa remembers who did not haggle.
scene-nine_needles-haggle = Haggle for the missing three
scene-nine_needles-haggle-1 = Three for you then. Blunt ones. They’re the most senior.
scene-nine_needles-haggle-log = Because of three needles: Marfa remembers that as well.

## 2, in passing: a doctor with a folder.
scene-folder-title = The door held
scene-folder-1 = In the corridor comes a straight back with a stethoscope. Under the arm a folder.
scene-folder-2 = She looks at the film in your hand. She looks at the bag. It is not a bag for shopping.
scene-folder-3 = The orderly is coming up the stairs, two at a time, with keys.
scene-folder-4 = This one lived. Excuse me. I’m always glad to see him.
scene-folder-5 = And holds the door: the one on the other side.
scene-folder-go = Go through it
scene-folder-go-1 = Behind you she asks the orderly about his knee, at length.
scene-folder-go-log = Because of a door that was held: the orderly met nobody.
scene-folder-thank = Thank her, and show which one
scene-folder-thank-1 = The seventh rib. He sings, I suppose. He always wanted to.
scene-folder-thank-log = Because of a door that was held: the doctor knows who sings.

## 2, comic: the kitchen votes.
scene-once_a_turn-title = Once a turn
scene-once_a_turn-1 = The dog howls exactly once a turn. He does it sitting, without malice, like a metronome that has been hurt.
scene-once_a_turn-2 = Patefon does not agree with the hole.
scene-once_a_turn-3 = The kitchen meets: eleven votes, one lamp. On the agenda: what hums, and what howls.
scene-once_a_turn-4 = I told the house manager it’s bees. What hums, I mean.
scene-once_a_turn-5 = Pipes. They were taken out in May, and they miss the place.
scene-once_a_turn-abstain = Abstain
scene-once_a_turn-abstain-1 = Bees four, pipes three, the trade union three. One abstention, which everybody looks at.
scene-once_a_turn-abstain-log = Because of a vote in the kitchen: it is bees, officially.
scene-once_a_turn-bees = Vote for the bees
scene-once_a_turn-bees-1 = Five! We’ve won! Can I have honey?
scene-once_a_turn-bees-log = Because of your vote: five to the bees. Valerka wants honey.
scene-once_a_turn-union = Vote for the trade union
scene-once_a_turn-union-1 = A draw. Nobody dares to count it again.
scene-once_a_turn-union-log = Because of your vote: it may be the trade union. Nobody asks further.

## 2, quiet: four in the afternoon.
scene-windows-title = Windows in a train
scene-windows-1 = Four in the afternoon, already dark. Only the box on the wall is lit.
scene-windows-2 = Zuyeva holds sheet after sheet to it, and takes it away, like windows in a train.
scene-windows-3 = An elbow. A stomach with a coin in it: everyone in the room smiles. A shoulder. A shoulder.
scene-windows-4 = One goes back into her bag. She does not say it is film.
scene-windows-wait = Wait until the train has passed
scene-windows-wait-1 = Everyone wants ribs. Take ankles. Ankles are modest.
scene-windows-wait-log = Because you waited at the box: a modest ankle, without a word.

## the small disc, any evening.
scene-small_disc_2-title = The small disc, in winter
scene-small_disc_2-1 = Frost ferns on the glass. The red lamp is on. The small disc lies under the large ones.
scene-small_disc_2-2 = You know now what a needle does. It reads, and takes a little with it.
scene-small_disc_2-3 = A copy could be cut. It would have the rumble, and less of the laugh.
scene-small_disc_2-4 = Herring, lamp oil. The rest one knows by heart.
scene-small_disc_2-leave = Leave it under the large ones
scene-small_disc_2-leave-1 = It is warm there, and dark. It keeps.
scene-small_disc_2-leave-log = Because of a frosty night: the small disc lies under the large ones.
scene-small_disc_2-play = Play it once
scene-small_disc_2-play-1 = Rumble. Then, at the edge, the breath before the laugh. It is shorter than in October, or it is the frost.
scene-small_disc_2-play-log = Because of one play: there is a play less in the small disc.

## 2, twist: somebody whom one has met.
scene-tram-title = The fifteenth
scene-tram-1 = The fifteenth tram, Saturday. The glass is white; everybody has breathed a window of his own.
scene-tram-2 = Hold on. Not to me. To the strap.
scene-tram-3 = On the next strap hangs a hand that keeps time. It does so with what it has.
scene-tram-4 = They call me Hush. It’s the only review I get.
scene-tram-5 = By the door Osip is riding to his boiler, asleep, smiling at something. It shines.
scene-tram-6 = The car brakes. The bag with the films falls open, under the lamp.
scene-tram-shut = Shut the bag
scene-tram-shut-1 = Nobody has looked. You have.
scene-tram-shut-log = Because of one lamp in a tram: you know whose it is, or nearly.
scene-tram-look_up = Look up from the film, at them
scene-tram-look_up-1 = Fifteen tons on rails, and you look at me like a doctor.
scene-tram-look_up-log = Because you looked up: Vera has seen you look.

## Ships.
ship-zarya_frost-name = Zarya Ladogi
ship-arktur_frost-name = Arktur, behind the icebreaker
ship-zarya_last-name = Zarya Ladogi, the last one

## What is otherwise for a few days.
change-hard_frost = frost: the patrols keep to doorways
change-new_year = New Year dances: swing
change-last_ship = they look closely at the last ships
change-primus_month = everybody’s primus is broken

## The Evening Watch.
paper-ash-head = FIRE SAFETY
paper-ash-text = The polyclinic of the island reports the quarter’s film destroyed. The chimney has been inspected. It is clean, as never before.
paper-ash-meaning = By day Tamara is at the X-ray’s service door. The orderly makes his round.
paper-last_ship-head = THE PORT BEFORE THE ICE
paper-last_ship-text = The last steamers of the year are received as guests are at midnight: cordially, and by the door.
paper-last_ship-meaning = At the gate { $percent } % of the usual care from the { $first_day }th to the { $last_day }th.
paper-ice-head = THE GULF HAS CLOSED
paper-ice-text = No ships till April. The cranes have been greased and told.
paper-ice-meaning = What came by ship is what there is till spring.
paper-new_year-head = CARNIVAL AT THE CANTEEN
paper-new_year-text = The canteen of the Petrograd Side invites everybody to dance into the New Year, in masks, in the approved rhythms. Masks will be checked.
paper-new_year-meaning = Swing is worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-hard_frost-head = FROST
paper-hard_frost-text = Eight below by the river, more by the stairs. Those on duty may warm themselves in doorways, in turn.
paper-hard_frost-meaning = All patrols at { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-primus_month-head = THE MONTH OF THE PRIMUS
paper-primus_month-text = Kiosk No. 4 undertakes to mend in January what was broken by New Year’s Eve. Overtime is paid, by the flame.
paper-primus_month-meaning = The kiosk pays { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
