# The seventh chapter: The golden machine.

## The chapter.
level-07-machine-name = The golden machine
level-07-machine-about = January to May 1960. A bench in a pram, a head in a loaf, and sixty units for the holiday.
chapter-07-machine-title = The golden machine
chapter-07-machine-date = 16 January to 21 May 1960
chapter-07-machine-rule = New: a lathe that is built, part by part, and an order that is too large.
chapter-07-machine-1 = Hard frost. In the attic the washing stands by itself, and there is room beside it.
chapter-07-machine-2 = A kitchen table can turn. It cannot forget that it is a table.
chapter-07-machine-3 = Glukhov’s figure is 213, by the twenty-first of May. Before it he has drawn a small cross: the twenty-eighth of April.
chapter-07-machine-end-1 = The first warm rain washes the attic window, from the outside.
chapter-07-machine-end-2 = The washing has been taken down. The room beside it is still there.

## 7.1 The bench.
scene-bench-title = The bench
scene-bench-1 = The Obvodny Canal, frost, breath. In the pram lies a bed of cast iron, in a baby’s blanket.
scene-bench-2 = Left-hand screw, like my late husband. Turns where it likes.
scene-bench-3 = A table that runs true, a lead screw, a head without its coil. He made them for himself, evenings.
scene-bench-4 = Whole, I’d like. Half a bench is a widow twice.
scene-bench-5 = She looks not at you, but at who is looking at the screw.
scene-bench-haggle = Haggle: two parts, 30 r in the book
scene-bench-haggle-1 = The table and the screw. The head stays with me. It knows how to listen, and it’s offended.
scene-bench-haggle-log = Because of haggling: two parts, and a bench that stays half.
scene-bench-whole = Take it whole on credit: 120 r
scene-bench-whole-1 = On your honest eyes. And on the pram: it’s coming with you.
scene-bench-whole-2 = In the drawer lies a tango in a paper sleeve. He drilled to it.
scene-bench-whole-log = Because of a whole bench: 120 roubles more in the book, and a tango in the drawer.
scene-bench-parts = Buy by the part: 50 r now, 90 later
scene-bench-parts-1 = Dear and honest. So was he.
scene-bench-parts-log = Because of parts at their price: 50 roubles, 90 to come, and Marfa counts no money twice.

## 7, in passing: a head in a loaf.
scene-loaf-title = A loaf
scene-loaf-1 = Lapin comes up four floors with a loaf of rye under the arm. It weighs two kilos and a half.
scene-loaf-2 = From the works. At the gate they look into bags. Nobody looks into bread.
scene-loaf-3 = Inside, in the crumb, lies a cutting head, wound by hand, warm.
scene-loaf-4 = It’s written off. I wrote it. I’ll put you out of work, you know. Sugar?
scene-loaf-tea = Give him tea, and the crust
scene-loaf-tea-1 = Forty decibels, of which eleven are crumb. We make progress.
scene-loaf-tea-log = Because of a loaf: the machine has a head.
scene-loaf-form = Ask how it is written off: an evening
scene-loaf-form-1 = By its noise. I drew that too. Here is where it stops being a head and becomes an experience.
scene-loaf-form-log = Because of an evening over a form: noise has a shape, and the head a death certificate.

## 7, in passing: the platter has a name.
scene-platter-title = The platter
scene-platter-1 = In the attic, between frozen sheets, the new platter hangs on a string.
scene-platter-2 = Wolski strikes it with the tuning key, once, and lifts his chin.
scene-platter-3 = F sharp. Somewhat proud. It will want to be listened to instead of the record.
scene-platter-4 = Felt underneath. One treats it as one treats a tenor.
scene-platter-felt = Lay felt under it
scene-platter-felt-1 = Now it is F sharp and knows nothing about it.
scene-platter-felt-log = Because of a piece of felt: the platter is silent, in F sharp.
scene-platter-file = File it down to A: a quarter of a day
scene-platter-file-1 = A. Of four hundred and forty. I have not been so well received for a long time.
scene-platter-file-2 = He keeps a finger on the rim for one turn. What sways there, you see now too.
scene-platter-file-log = Because of a file: the platter is an A, and its sway can be seen.

## 7.2 A picture under the song.
scene-under_song-title = A picture under the song
scene-under_song-1 = Osip brings a basin and a photograph. The film is washed until it is nobody.
scene-under_song-2 = Wet side down. The picture’s own jelly holds it. You don’t glue, you introduce them.
scene-under_song-3 = By morning it is one sheet, thick and stiff. It rings a little when it is put down.
scene-under_song-4 = Now, what do they look at while they listen?
scene-under_song-bones = Leave the bones where they are
scene-under_song-bones-1 = I’d leave them too. They’ve got used to it.
scene-under_song-bones-log = Because the bones were left: somebody may still know them.
scene-under_song-bridges = Bridges
scene-under_song-bridges-1 = Raised bridges, by the dozen, from a shop of views. Everybody has been late because of them.
scene-under_song-bridges-log = Because of bridges under the song: two thick blanks, rib and all, and nobody on them.
scene-under_song-lida = Lida’s face: 4 r more a disc
scene-under_song-lida-1 = From the mill’s board of honour, third row. Nine hairpins, and she does not smile.
scene-under_song-lida-2 = Good face. People will ask it things.
scene-under_song-lida-log = Because of a face under the song: 4 roubles more. She will be recognised.

## 7.2, if her disc was scrapped: she comes by herself.
scene-by_herself-title = By herself
scene-by_herself-1 = Steps stop at the fourth floor. Lint on one sleeve, a crown of plaits, frost on it.
scene-by_herself-2 = In fifty-six you broke it. I counted the pieces.
scene-by_herself-3 = She looks at the machine. It is not plywood.
scene-by_herself-4 = So now I can. Alone, if the dog looks away.
scene-by_herself-cut = Cut it, and give her the first
scene-by_herself-cut-1 = One verse, then another. The sheets on the line move a little, as for a draught.
scene-by_herself-cut-2 = If it’s bad, say it’s the film.
scene-by_herself-cut-log = Because a disc was once scrapped before her eyes: she came herself, and sang.
scene-by_herself-later = Say: not at this hour, the wall
scene-by_herself-later-1 = I’ll wait. At the mill it’s louder.
scene-by_herself-later-log = Because of the wall: Lida will come another time, and lower.

## 7, a doctor is asked about a signature.
scene-signature_7-title = A signature
scene-signature_7-1 = A man in a good coat has asked Dr Belenkaya about six kilos of ash. Politely, on a Tuesday.
scene-signature_7-2 = I signed for ash. He held it to the light. Ash is not transparent, I said.
scene-signature_7-3 = Under the desk her foot moves the suitcase back, by the width of a hand.
scene-signature_7-4 = He will come again. They like it warm here.
scene-signature_7-keep_away = Stay away from the polyclinic a while
scene-signature_7-keep_away-1 = Breathe. Hold it. Now you may lie to me.
scene-signature_7-keep_away-log = Because of six kilos of ash in 1958: a signature is being looked at.
scene-signature_7-say_mine = Go and say that you asked her for it
scene-signature_7-say_mine-1 = He writes it down, and thanks you. The good coat smells of a cloakroom.
scene-signature_7-say_mine-2 = That was not medically necessary.
scene-signature_7-say_mine-log = Because of a signature: your name stands where hers stood.

## 7.3 New galoshes.
scene-units-title = New galoshes
scene-units-1 = The dog barks before the bell. He barks in a different key than usual.
scene-units-2 = Sixty. For the holiday. By the twenty-eighth of April.
scene-units-3 = Titles? It doesn’t matter. Units. A third now, in an envelope.
scene-units-4 = Two hundred roubles in new notes. On the floor, two wet ovals, sharp as stamps.
scene-units-5 = Mine are nine years old. His squeak.
scene-units-refuse = Refuse
scene-units-refuse-1 = He nods as if that were also an answer. On the stairs he counts the doors.
scene-units-refuse-log = Because of sixty units: refused. Somebody else will be asked.
scene-units-split = Split among four cutters: 50 r, half a day
scene-units-split-1 = Four addresses, four knocks, each different. Behind every door it smells of the same burnt comb.
scene-units-split-log = Because of fifteen each: four cutters know each other’s doors.
scene-units-deliver = Deliver, and hide first: 200 r, a day
scene-units-deliver-1 = Sixty turn out to be a sum, not a number. The swarf reaches to the knee, and it gives like snow.
scene-units-deliver-log = Because of sixty units: 200 roubles in new notes, and a day of swarf.

## the small disc, any evening.
scene-small_disc_7-title = The small disc, the new machine
scene-small_disc_7-1 = The new machine runs so quietly that one hears what was there before it.
scene-small_disc_7-2 = The small disc looks smaller on the large platter, like a child at a grown-up table.
scene-small_disc_7-3 = It is the best needle that this room has had. It would take the least.
scene-small_disc_7-4 = Less is also something.
scene-small_disc_7-leave = Leave the platter empty
scene-small_disc_7-leave-1 = It turns for a while with nothing on it. It does that in A, or nearly.
scene-small_disc_7-leave-log = Because of a quiet machine: the small disc stayed in its sleeve.
scene-small_disc_7-play = Play it once
scene-small_disc_7-play-1 = Under the rumble, very low, a chair is moved. That was never there before. Or it was.
scene-small_disc_7-play-log = Because of one play: there is a play less in the small disc.

## 7.4, the wall knocks early: for the suitcase of 1955.
scene-two_knocks-title = Two knocks
scene-two_knocks-1 = Two in the morning. Two knocks on the wall, at the height of an ear.
scene-two_knocks-2 = There’s a car under the arch. It’s been warm for an hour.
scene-two_knocks-3 = In fifty-five somebody fetched a suitcase off the stairs. She has not mentioned it since.
scene-two_knocks-4 = I don’t listen. I lean. Tonight I lean for you.
scene-two_knocks-sleep = Knock back, and lie down dressed
scene-two_knocks-sleep-1 = One knock. The wall says nothing more; it has its coat on too.
scene-two_knocks-sleep-log = Because of a suitcase in 1955: the wall knocked early.
scene-two_knocks-carry = Carry the best part to the attic
scene-two_knocks-carry-1 = The head, the needle, four originals, between other people’s sheets. Somebody’s shirt holds out its arms.
scene-two_knocks-carry-log = Because of two knocks: there is less to be found at six.

## 7.4 Six o’clock: Kostya, and the right board.
scene-six_kept-title = Six o’clock
scene-six_kept-1 = Six. One long ring, for the whole flat. In the corridor stands Klavdia Petrovna, dressed, combed.
scene-six_kept-2 = The red greatcoat, two witnesses. The second has flat hair and an armband that slips.
scene-six_kept-3 = Ryabinin, Konstantin. Witness. I’ve never been here.
scene-six_kept-4 = He goes straight to the wall and leans. Under his heel is the third board, the one that creaks.
scene-six_kept-5 = I write: records, eleven. If it comes out otherwise, prompt me.
scene-six_kept-still = Look anywhere but at the floor
scene-six_kept-still-1 = Two hours he stands on one leg. The board does not say a word.
scene-six_kept-still-log = Because of a Tuesday at home in 1959: Kostya stood on the right board.
scene-six_kept-hand_over = Give up two, so that they stop looking
scene-six_kept-hand_over-1 = Voluntarily. There’s a line for that. It’s never been used, the ink’s surprised.
scene-six_kept-hand_over-log = Because of two discs given up: nobody asked the witness to move.

## 7.4 Six o’clock: they no longer send him anywhere.
scene-six_warned-title = Six o’clock
scene-six_warned-1 = Six. One long ring, for the whole flat. In the corridor stands Klavdia Petrovna, dressed, combed.
scene-six_warned-2 = At six in the morning a person is either asleep or dressed.
scene-six_warned-3 = The red greatcoat, and two witnesses. They read the names on the bells aloud, all eleven.
scene-six_warned-4 = There was a third, who knew the district. They don’t send him anywhere now.
scene-six_warned-5 = He says it to the stove, and does not look into it.
scene-six_warned-6 = I write: records, eleven. If it comes out otherwise, prompt me.
scene-six_warned-still = Stand by the window
scene-six_warned-still-1 = On the sill across the yard somebody waters a geranium, at six, with great attention.
scene-six_warned-still-log = Because a dance was warned in 1959: no friend stood in the room.
scene-six_warned-hand_over = Hand over three from the table
scene-six_warned-hand_over-1 = Voluntarily. There’s a line for that. It’s never been used, the ink’s surprised.
scene-six_warned-hand_over-log = Because of three discs given up: a line in the form that nobody had used.
scene-six_warned-prompt = Prompt him: eleven and a mambo
scene-six_warned-prompt-1 = Comrade Korzun, the paper has no music in it. I’ll leave a gap.
scene-six_warned-prompt-log = Because the lieutenant laughed once: there is a gap in the inventory.

## 7.4 Six o’clock: he looks at the board.
scene-six_used-title = Six o’clock
scene-six_used-1 = Six. One long ring, for the whole flat. In the corridor stands Klavdia Petrovna, dressed, combed.
scene-six_used-2 = The red greatcoat, two witnesses. The second has flat hair and an armband that slips.
scene-six_used-3 = Ryabinin, Konstantin. Witness.
scene-six_used-4 = He looks at the third board. Only that. He looks at it as one looks at a clock.
scene-six_used-5 = Is there something under there, witness? It has your eye.
scene-six_used-still = Say nothing
scene-six_used-still-1 = The board comes up with its two nails. It creaks, exactly as you both knew it would.
scene-six_used-still-log = Because of the best night of 1959: Kostya looked at the board.
scene-six_used-lift = Lift the board for him
scene-six_used-lift-1 = He shuts his eyes. When he opens them, it is done, and not by him.
scene-six_used-lift-log = Because the board was lifted for him: he did not have to say it.

## 7.5 Twenty cutters.
scene-corridor_7-title = Twenty cutters
scene-corridor_7-1 = Rakov Street, seven in the morning. In the corridor stand twenty people who all work at night.
scene-corridor_7-2 = They have never met. They know each other by the hiss.
scene-corridor_7-3 = Within an hour there is an argument about needles. Steel stands by the window, sapphire by the stove.
scene-corridor_7-4 = The duty officer asks for quiet.
scene-corridor_7-5 = Then he asks, lower, what one should buy for a sister, something with words.
scene-corridor_7-old_hand = Stand next to an old hand
scene-corridor_7-old_hand-1 = He shows it on the window sill, with a spoon: a degree less, and the fur lies down.
scene-corridor_7-old_hand-log = Because of an old hand in a corridor: the fur lies down.
scene-corridor_7-boy = Next to a frightened boy
scene-corridor_7-boy-1 = He is nineteen, and holds his scissors as one holds a ticket. By ten he has laughed once.
scene-corridor_7-boy-log = Because of a frightened boy: somebody will come and ask to sweep the swarf.
scene-corridor_7-osip = Next to Osip
scene-corridor_7-osip-1 = Bench is the same. They’ve repainted the wall. I prefer the old one.
scene-corridor_7-osip-log = Because of a place on a bench: Osip did not sit there alone.
scene-corridor_7-the_four = With the four
scene-corridor_7-the_four-1 = Fifteen each: it turns out that each has hidden fourteen, and nobody the same way.
scene-corridor_7-the_four-log = Because of a split order: four people on one bench, and four hiding places known.

## 7, quiet: a clean rectangle.
scene-rectangle-title = A clean rectangle
scene-rectangle-1 = Home. On the floor, where the machine stood, there is a clean rectangle.
scene-rectangle-2 = Klavdia Petrovna brings soup. She sits down on the other chair.
scene-rectangle-3 = The spoon is heard, and the tap, and somebody’s radio two floors below.
scene-rectangle-4 = She takes the plate. At the door she turns the light so that it does not fall on the floor.
scene-rectangle-eat = Eat
scene-rectangle-eat-1 = The wall is quiet till morning. It is quiet on purpose.
scene-rectangle-eat-log = Because of a rectangle on the floor: soup, without a word.

## 7, quiet: the same, and no soup.
scene-rectangle_alone-title = A clean rectangle
scene-rectangle_alone-1 = Home. On the floor, where the machine stood, there is a clean rectangle.
scene-rectangle_alone-2 = Behind the wall a spoon goes round a plate. It is soup. It stays there.
scene-rectangle_alone-3 = Nobody knocked last night. In fifty-eight you told the kitchen why one should not.
scene-rectangle_alone-sweep = Sweep the rectangle
scene-rectangle_alone-sweep-1 = It gets no larger. It is only cleaner than the rest.
scene-rectangle_alone-sweep-log = Because Klavdia was accused in 1958: no knock, no soup.

## 7, in passing: Edik telephones somebody.
scene-edik_calls-title = A call
scene-edik_calls-1 = In a flat with four telephones Edik takes one off the hook. It is not the white one.
scene-edik_calls-2 = Papa isn’t in. I’m calling in his voice. Don’t laugh, it has worked with tailors.
scene-edik_calls-3 = He says six words in it, slowly. At the other end somebody gets up.
scene-edik_calls-4 = I don’t dance. But I can whistle.
scene-edik_calls-thank = Thank him, in his own voice
scene-edik_calls-thank-1 = He puts the receiver down with two fingers, and wipes them.
scene-edik_calls-thank-log = Because Edik telephoned: somewhere a sheet was laid under another.

## 7, in passing: Edik sits by the telephone.
scene-edik_sits-title = No call
scene-edik_sits-1 = In a flat with four telephones Edik sits by the white one. It is in order.
scene-edik_sits-2 = Papa says: who?
scene-edik_sits-3 = He has the answer ready. He has had it ready since seven.
scene-edik_sits-4 = Nobody, I said. Well. That’s what you’d want, isn’t it?
scene-edik_sits-agree = Agree that it is better
scene-edik_sits-agree-1 = He straightens a record on the shelf. It has never been played.
scene-edik_sits-agree-log = Because of how it is with Edik: he sat by the telephone.

## 7, twist: the cellar that was not empty.
scene-empty_cellar-title = The empty cellar
scene-empty_cellar-1 = Arkady was told of a cellar on Ligovka. Whose it was nobody asked; it had to be empty.
scene-empty_cellar-2 = They went there. I only cut, it fell out by itself.
scene-empty_cellar-3 = It was not empty. In it stood a lathe made of a meat grinder, the first of a nineteen-year-old.
scene-empty_cellar-4 = His mother comes to me now. She wants it short.
scene-empty_cellar-silent = Sit in the silent chair
scene-empty_cellar-silent-1 = The scissors stop. They have nothing to say, for once.
scene-empty_cellar-silent-log = Because Arkady was fed: the empty cellar was somebody’s first lathe.
scene-empty_cellar-send = Send the mother 25 r by Arkady
scene-empty_cellar-send-1 = From whom? No. Don’t tell me. I can’t hold it.
scene-empty_cellar-send-log = Because of a meat grinder: 25 roubles, from nobody.

## 7.6 One change.
scene-one_change-title = One change
scene-one_change-1 = Two pages, typed. In them a spider sits in the middle of the city and winds a gramophone.
scene-one_change-2 = I had to. By Friday they want a scoundrel, and this time they’ve supplied him.
scene-one_change-3 = In the third paragraph stands a street, with a house in it, where the film comes from.
scene-one_change-4 = I can change one thing: the name, the street or the adjective.
scene-one_change-name = The name
scene-one_change-name-1 = Citizen K. There are four thousand. They’ll all be offended, and you’ll be in work.
scene-one_change-name-log = Because of one change: the spider has no name.
scene-one_change-street = The street
scene-one_change-street-1 = A street. It had such a good rhythm. It’ll be “somewhere”, then.
scene-one_change-street-log = Because of one change: nobody reads where the film comes from.
scene-one_change-adjective = The adjective
scene-one_change-adjective-1 = “Nimble” for “sticky”? Nobody has ever asked for that! I owe you.
scene-one_change-adjective-log = Because of one adjective: the spider is nimble, and Perov is in your debt.

## 7.6, the client of 1956 and his film.
scene-shoulder-title = A shoulder
scene-shoulder-1 = On Perov’s window sill stands the film of fifty-six. The sun comes through the shoulder.
scene-shoulder-2 = They asked me for a specimen. For the article. I said it was lost with the novel.
scene-shoulder-3 = It turns a little on its thread. It has been read more often than anything that he wrote.
scene-shoulder-4 = I was a tram bill. You should hear me. With feeling.
scene-shoulder-thank = Thank him for losing it
scene-shoulder-thank-1 = It is the only thing of mine that was ever in demand.
scene-shoulder-thank-log = Because of a film kept since 1956: there is one specimen less on the desk.

## 7.7 The desk: the order was refused.
scene-desk_refused-title = The desk
scene-desk_refused-1 = Another cutter said yes to the galoshes. It changed nothing about the morning.
scene-desk_refused-2 = On the desk lies what was found. The machine stands beside it, in its nickel, like a witness.
scene-desk_refused-3 = Sixty weren’t found here. That’s also written. It’s a short sentence.
scene-desk_refused-4 = Suspended. The machine isn’t.
scene-desk_refused-sign = Sign for it
scene-desk_refused-sign-1 = The pen is on a chain. It reaches exactly as far as the line.
scene-desk_refused-sign-log = Because of the twenty-eighth of April: suspended, and the machine stays on the desk.
scene-desk_refused-reference = Hand in the reference from “Golos”
scene-desk_refused-reference-1 = Counts to forty. Airs. Has not once recorded anybody crying before the click.
scene-desk_refused-reference-2 = Every word is true. I’ve never had such a one.
scene-desk_refused-reference-log = Because of an honest month in 1956: a reference in which every word is true.

## 7.7 The desk: the order was split.
scene-desk_split-title = The desk
scene-desk_split-1 = Four chairs before one desk. On it lie fifteen and fifteen and fifteen, and fourteen.
scene-desk_split-2 = One’s missing.
scene-desk_split-3 = Four people look at the ceiling. It has been whitewashed not long ago.
scene-desk_split-4 = Suspended. The machine isn’t.
scene-desk_split-sign = Sign for a quarter
scene-desk_split-sign-1 = The pen is on a chain. The four pass it on, like salt.
scene-desk_split-sign-log = Because of a split order: suspended by a quarter, and the machine whole.
scene-desk_split-reference = Hand in the reference from “Golos”
scene-desk_split-reference-1 = Counts to forty. Airs. Has not once recorded anybody crying before the click.
scene-desk_split-reference-2 = Every word is true. I’ve never had such a one.
scene-desk_split-reference-log = Because of an honest month in 1956: a reference in which every word is true.

## 7.7 The desk: the order was delivered.
scene-desk_delivered-title = The desk
scene-desk_delivered-1 = Sixty stand on the desk in ten piles of six, in your paper. The galoshes stand in the corner, dry.
scene-desk_delivered-2 = The customer is satisfied. He asks to have it put down.
scene-desk_delivered-3 = The machine shines beside it. It is the only thing in the room that was made with love.
scene-desk_delivered-4 = Suspended. The machine isn’t. Nor is the envelope.
scene-desk_delivered-sign = Sign for sixty
scene-desk_delivered-sign-1 = The pen is on a chain. It reaches exactly as far as the line.
scene-desk_delivered-sign-log = Because of sixty units: suspended, and all sixty are evidence.
scene-desk_delivered-return = Give back 100 r of the envelope
scene-desk_delivered-return-1 = Half an envelope. I’ll write: torn.
scene-desk_delivered-return-log = Because of sixty units: 100 roubles back, and the rest is a torn envelope.

## 7.6, names were left on film and the street stayed in.
scene-street_printed-title = A street in the paper
scene-street_printed-1 = The Evening Watch, page three. The third paragraph has a street in it, and the house.
scene-street_printed-2 = They had a strip to read it from. White on black, it goes round once a turn.
scene-street_printed-3 = Wash the name off, I said. They came to be looked at once. By me.
scene-street_printed-4 = She takes the apron off. It stands for a moment without her.
scene-street_printed-sorry = Stand there
scene-street_printed-sorry-1 = Hang it up. No. Both hands.
scene-street_printed-sorry-log = Because names were left on film: the street was printed. Zuyeva’s post is lost.

## 7.6, the street was saved.
scene-street_saved-title = Somewhere
scene-street_saved-1 = The Evening Watch, page three. The film comes from “somewhere”. It is a large place.
scene-street_saved-2 = I read it twice. I’ve never been so glad of bad style.
scene-street_saved-3 = On the light box lies an ankle. It is modest.
scene-street_saved-4 = Take it. On paper it’s ash. I’m told I’m on paper too, still.
scene-street_saved-take = Take it, by the edges
scene-street_saved-take-1 = Under it lies another. Ankles come in pairs.
scene-street_saved-take-log = Because the street was changed: Zuyeva is at her box. Two ankles.

## 7, the spider is famous.
scene-spider-title = Spider of the gramophone
scene-spider-1 = By evening three strangers have nodded to you. One asks for a signature, on the spider.
scene-spider-2 = I called you a spider of the gramophone. Circulation rose. Coffee?
scene-spider-3 = The coffee is real. So is the sugar. It must have been a good spider.
scene-spider-4 = My novel has eight pages. I’m polishing the eighth.
scene-spider-coffee = Drink the coffee
scene-spider-coffee-1 = He writes down how you drink it. For the ninth.
scene-spider-coffee-log = Because of a spider: coffee, and three strangers who nod.
scene-spider-autograph = Sign the stranger’s spider first
scene-spider-autograph-1 = Your name fits between the fourth leg and the fifth.
scene-spider-autograph-log = Because a spider was signed: one talks of you, also where one need not.

## People, ships, things.
sign-kostya_60 = Flat hair, a red armband with a safety pin. It slips.
ship-arktur_april_60-name = Arktur, from Hull, after the ice
ship-kapella_april_60-name = Kapella, from Gdynia
ship-arktur_may_60-name = Arktur, from Hull, with rain
ship-kapella_may_60-name = Kapella, from Gdynia, with lilac
good-rec_after_rain-name = “Nevsky After Rain”
good-rec_left_thread-name = “Tango of the Left-Hand Thread”

## What is otherwise for a few days.
change-frost_60 = hard frost: patrols warm their hands in doorways
change-booth_march_60 = the booth records everybody’s mothers
change-warm_rain = the first warm rain: they want it slow, in four voices
change-before_may_60 = the city is looked through before the holiday
change-units_counted = at the gate they count in units

## The Evening Watch.
paper-galoshes_60-head = WARM GALOSHES FOR EVERY CITIZEN
paper-galoshes_60-text = They have arrived, with a lining of raspberry felt. So far they are worn by those whose duty takes them to other people’s doors.
paper-galoshes_60-meaning = New galoshes ask for units. Look at the feet first.
paper-frost_60-head = COLD, BUT WITHIN THE NORM
paper-frost_60-text = Volunteers on duty are permitted to stand where it is warmer, and to keep order from there.
paper-frost_60-meaning = Patrols at { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-bench_60-head = FOR SALE
paper-bench_60-text = Bench, whole. Screw left-handed. To be collected with a pram. Ask for the widow; don’t haggle, she hears it.
paper-bench_60-meaning = Marfa is by the Obvodny, mornings and days.
paper-booth_march_60-head = DEAR MAMA, AFTER THE CLICK
paper-booth_march_60-text = The branch “Golos” expects, for the women’s day, everybody who has forgotten to write. Overtime is paid.
paper-booth_march_60-meaning = Work pays { $percent } % of the usual on the { $first_day }th.
paper-thaw_60-head = ROOFS
paper-thaw_60-text = Ice is thrown down on Mondays. Citizens passing below are asked to do so on other days.
paper-thaw_60-meaning = In the thaw the drainpipe is no place for a bone.
paper-warm_rain-head = FOUR YOUNG MEN FROM A HOSTEL
paper-warm_rain-text = They sang in the stairwell of Hostel No. 6, without instruments, and held the last chord until the commandant came. He held it too.
paper-warm_rain-meaning = Doo-wop is worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-before_may_60-head = THE CITY WASHES ITS WINDOWS
paper-before_may_60-text = Before the holiday all windows will be looked into from outside. What is dirty will be washed; what is not will be noted.
paper-before_may_60-meaning = Nevsky: patrols at { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-ice_60-head = THE RIVER IS OPEN
paper-ice_60-text = The last ice has gone down to the gulf. The chair was with it again, upright, facing the city.
paper-ice_60-meaning = Ships call again.
paper-units_counted-head = ARITHMETIC AT THE GATE
paper-units_counted-text = In May the gate will report in units. What they are units of will be decided later.
paper-units_counted-meaning = At the gate { $percent } % of the usual care from the { $first_day }th to the { $last_day }th.
paper-quiet_60-head = IN SHORT
paper-quiet_60-text = Residents of the centre complain that the nights have become too quiet. The cause is being established.
paper-quiet_60-meaning = All lathes in town are silent. What you have is scarce.
paper-spiders-head = SPIDERS OF THE GRAMOPHONE
paper-spiders-text = They sit in the dark, they live on other people’s bones, and they wind. Our M. Penknife looked into the web and found it well made.
paper-spiders-meaning = You are in the paper. Strangers will nod. Glukhov counts tonight.
