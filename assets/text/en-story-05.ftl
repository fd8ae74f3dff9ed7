# The fifth chapter: The rumour.

## The chapter.
level-05-rumour-name = The rumour
level-05-rumour-about = February to May 1958. A law has come out, they say. And somebody says where you keep it all.
chapter-05-rumour-title = The rumour
chapter-05-rumour-date = 13 February to 10 May 1958
chapter-05-rumour-rule = New: they come to the room, at six. Whatever lies on the table is lying on the table.
chapter-05-rumour-1 = Dirty light, wet knees. The roofs let go of the winter piece by piece.
chapter-05-rumour-2 = A law has come out. Everybody has heard it; it has not been read by anybody.
chapter-05-rumour-3 = Glukhov says a hundred and eighty-nine. He does not deal in rumours, he says, only in decimals.
chapter-05-rumour-end-1 = By May nobody speaks of the law any more. It has got about that it was about chimneys.
chapter-05-rumour-end-2 = On Thursdays the chair by the window is taken.

## 5.1 They say.
scene-they_say-title = They say
scene-they_say-1 = A law has come out, about records. Seven people quote seven numbers.
scene-they_say-2 = Article eighty-eight. From a man whose cousin has seen the envelope.
scene-they_say-3 = In our form it’s article seven hundred!
scene-they_say-4 = In the cloakroom they say: three years a coat. I think they have misunderstood something.
scene-they_say-5 = By the seventh number one sits down.
scene-they_say-lie_low = Lie low, a day without takings
scene-they_say-lie_low-1 = You listen to the tap. By evening it has said most of what people said.
scene-they_say-lie_low-log = Because they say a law has come out: a day by the tap, and cooler streets.
scene-they_say-ask = Ask the lieutenant
scene-they_say-ask-1 = I was sent to find it too. If you come across it, ring me first.
scene-they_say-ask-2 = He writes down the seven numbers. He adds them up, to be on the safe side.
scene-they_say-ask-log = Because you asked: the lieutenant is looking for the law as well.
scene-they_say-carry_on = Carry on
scene-they_say-carry_on-1 = Half the buyers stay at home. The other half pays for them, and looks over its shoulder at your coat.
scene-they_say-carry_on-log = Because you carried on: the corner is emptier, and your coat is known on it.

## 5, comic: about chimneys.
scene-on_chimneys-title = The new law, aloud
scene-on_chimneys-1 = The house manager reads it aloud. Flat 9, eleven people, one lamp, no coughing.
scene-on_chimneys-2 = “Citizens are strictly forbidden.” Full stop. Next page.
scene-on_chimneys-3 = He wets his finger. On page two it turns out to be about chimneys.
scene-on_chimneys-4 = Is one forbidden to have them, or not to have them?
scene-on_chimneys-5 = We have stoves. So it’s about us.
scene-on_chimneys-clap = Applaud with the others
scene-on_chimneys-clap-1 = The applause is long and, towards the end, sincere.
scene-on_chimneys-clap-log = Because of a law read aloud: flat 9 has applauded chimneys.
scene-on_chimneys-page_one = Ask for page one again
scene-on_chimneys-page_one-1 = “Strictly.” That’s how it stands. One could do with an object, I admit.
scene-on_chimneys-page_one-log = Because of page one, twice: nobody knows what is forbidden, but strictly.

## 5, twelve times three bars: faces at the corner.
scene-faces-title = A month of lunches
scene-faces-1 = At the corner stands a boy in a coat let down twice. He does not shout.
scene-faces-2 = “Three bars, and a fool laughed at me. A month of lunches, that was.”
scene-faces-3 = He has the disc with him, in paper. He has kept it in good order.
scene-faces-past = Walk past
scene-faces-past-1 = He spits. He is out of practice; it takes two goes.
scene-faces-past-log = Because of three bars in summer: somebody spat at the corner.
scene-faces-refund = Give him his 10 r back
scene-faces-refund-1 = He counts them, and then, because he does not know what else one does, says thank you.
scene-faces-refund-log = Because of a month of lunches: ten roubles back.
scene-faces-rib = Give him a whole song for it
scene-faces-rib-1 = He holds it to his ear first, against laughing.
scene-faces-rib-log = Because of a month of lunches: a whole song, and it gets about.

## 4.2, the false name: a Petrov is found.
scene-petrov-title = Petrov
scene-petrov-1 = A Petrov has been looked for who talks to reporters. He has been found: house eleven, a bookkeeper.
scene-petrov-2 = He has talked to nobody since forty-eight. He finds it hard to prove.
scene-petrov-3 = Such a quiet man. He asks his coat whether it minds the hook.
scene-petrov-4 = Every Friday he has to come and be a different one.
scene-petrov-silent = Say nothing
scene-petrov-silent-1 = In March he is let go. He greets everybody now, to be seen greeting.
scene-petrov-silent-log = Because of a false name: a true Petrov was asked about it till March.
scene-petrov-letter = Write: it is another Petrov
scene-petrov-letter-1 = One sheet, left-handed. Next Friday he may stay at home. The hand is looked into.
scene-petrov-letter-log = Because of a sheet for Petrov: he stays at home, and a hand is looked into.

## 4.2, her name: Lida was asked.
scene-lida_named-title = For colour, in winter
scene-lida_named-1 = They had me up at the mill office. Whether I know a reporter.
scene-lida_named-2 = She tells it with her hands, as in the weaving shed. The word for reporter is a small notebook.
scene-lida_named-3 = I said I stand in the third row. From there one sees backs.
scene-lida_named-4 = Nobody has asked her who you are. That she tells you last.
scene-lida_named-listen = Listen to the end
scene-lida_named-listen-1 = That’s all. I’ve got the second shift.
scene-lida_named-listen-log = Because of a name for colour: Lida was asked about it at the mill.
scene-lida_named-walk = Walk her to the mill, say sorry
scene-lida_named-walk-1 = Say it again in there. With your hands. Then I’ll know if it’s true.
scene-lida_named-walk-log = Because of a walk to the mill: you have said it with your hands.

## 5, in passing: Marfa sees who is looking.
scene-taps-title = Two for the taps
scene-taps-1 = The Obvodny drips. In the pram, under oilcloth, the steel keeps dry.
scene-taps-2 = Don’t watch the tap. Watch who’s watching the tap.
scene-taps-3 = On the other bank stand two good coats. They turn a tap on and off, with nothing behind it.
scene-taps-4 = Fridays, those. What they’re told on Thursday they go and look at on Friday. They’ve got order.
scene-taps-thank = Thank her, and look at a tap
scene-taps-thank-1 = Not like that. As if you had a sink.
scene-taps-thank-log = Because of a tap: the good coats look on Fridays at what Thursday told them.
scene-taps-buy = Buy the tap without haggling, 5 r
scene-taps-buy-1 = Left thread. Now you’ve got something to look for, too.
scene-taps-buy-log = Because of a tap at its price: Marfa told you Thursday, and Friday.

## 5, a neighbour who leans.
scene-somebody_else-title = Somebody else
scene-somebody_else-1 = Two knocks, at the height of an ear.
scene-somebody_else-2 = Somebody asked for you. I described somebody else.
scene-somebody_else-3 = In her description you are tall, bald and play the tuba.
scene-somebody_else-4 = They came on a Friday. On Thursdays I couldn’t tell you: Thursdays it’s ballet, two hundred coats.
scene-somebody_else-thank = Thank the wall
scene-somebody_else-thank-1 = You’re too loud in the evening and too quiet in the morning. Mix it.
scene-somebody_else-thank-log = Because of a description: two in good coats are looking for a bald tuba.
scene-somebody_else-doubt = Ask how they found the stairs
scene-somebody_else-doubt-1 = By the banister, I suppose.
scene-somebody_else-doubt-log = Because you asked about the stairs: Klavdia Petrovna answered about the banister.

## 5, Edik after his party.
scene-not_known-title = Not acquainted
scene-not_known-1 = Since his party nobody has seen Edik. On Saturday a coat with shoulders passes on the other side.
scene-not_known-2 = Don’t greet me. Papa is going through the guest list.
scene-not_known-3 = He says it to a shop window. In it stand a ham of plaster and the two of you.
scene-not_known-4 = I’m at the dacha, under supervision. Saturdays I’m let out as far as the tailor.
scene-not_known-pass = Pass by like a stranger
scene-not_known-pass-1 = The plaster ham bows. It may have been he.
scene-not_known-pass-log = Because of a shop window: Edik is let out on Saturdays only.
scene-not_known-address = Ask whom he has told
scene-not_known-address-1 = Whom should I tell? At the dacha there are two spaniels.
scene-not_known-address-log = Because of a question to a shop window: Edik has told two spaniels.

## 5.2 Three stories.
scene-three_stories-title = Three stories
scene-three_stories-1 = Two places have been searched that you have only named aloud: an attic, a shed by the boats. You are not there. They are.
scene-three_stories-2 = Named to three. Klavdia leans. Edik has vanished after his party. Arkady talks, but to everybody.
scene-three_stories-3 = Tell each another address. Then see at which one the good coats stand. With trains it’s called a derailment.
scene-three_stories-4 = Three addresses that have nothing behind them: a laundry, a studio, a cellar under a bakery.
scene-three_stories-tell = Tell each another address
scene-three_stories-tell-1 = The laundry to the wall. The studio to Edik, on a card. The cellar into the mirror, under the scissors.
scene-three_stories-tell-2 = Now only the weekday is missing.
scene-three_stories-tell-log = Because of three addresses: laundry, the wall; studio, Edik; cellar, the chair.
scene-three_stories-by_kostya = Let Kostya tell them
scene-three_stories-by_kostya-1 = The wall has the laundry, Edik the studio, the chair the cellar. I even drew a map.
scene-three_stories-by_kostya-log = Because Kostya told them: laundry, the wall; studio, Edik; cellar, the chair.

## 5.2, where the good coats stand.
scene-good_coats-title = Good coats
scene-good_coats-1 = Friday. All the roofs are dripping. One can stand at one door only.
scene-good_coats-2 = The laundry is on Sredny, the studio behind the canal, the cellar under the bakery.
scene-good_coats-3 = In a doorway opposite, any doorway, one has wet knees within the hour.
scene-good_coats-laundry = Wait opposite the laundry
scene-good_coats-laundry-1 = Till noon a cat goes in, and comes out cleaner. Nobody else.
scene-good_coats-laundry-log = Because of a Friday opposite the laundry: a cat, no coats.
scene-good_coats-studio = Wait opposite the studio
scene-good_coats-studio-1 = An easel is carried in, an easel is carried out. Both times by the same cold.
scene-good_coats-studio-log = Because of a Friday opposite the studio: an easel, no coats.
scene-good_coats-cellar = Wait opposite the cellar
scene-good_coats-cellar-1 = Two good coats stand before the bakery, a yard apart. They smell the rolls, and do not buy any.
scene-good_coats-cellar-log = Because of a Friday opposite the cellar: two good coats, and no rolls.

## 5.2, an accusation, or none.
scene-who_talks-title = Who talks
scene-who_talks-1 = Two facts are needed: the address, and the weekday.
scene-who_talks-2 = On Thursdays the theatre has ballet. On Saturdays the tailor has Edik. The chair turns every day.
scene-who_talks-3 = Somebody it has to be. I’d rather it were the spaniels.
scene-who_talks-wait = Wait for another Thursday
scene-who_talks-wait-1 = It is a fact that grows on its own.
scene-who_talks-wait-log = Because two facts were wanted: one more Thursday.
scene-who_talks-klavdia = Say it to Klavdia
scene-who_talks-klavdia-1 = I see.
scene-who_talks-klavdia-2 = She takes the tumbler from the wall and washes it. It takes eleven minutes.
scene-who_talks-klavdia-log = Because Klavdia Petrovna was accused: the wall is only brick now.
scene-who_talks-edik = Say it to Edik
scene-who_talks-edik-1 = I? At last somebody thinks I’m dangerous. Don’t come again.
scene-who_talks-edik-log = Because Edik was accused: he is flattered, and does not know you.
scene-who_talks-chair = Say: it is the chair
scene-who_talks-chair-1 = The chair? It’s had me in it for years. It knows my ears by name.
scene-who_talks-chair-log = Because of a Thursday and a cellar: it is the chair.

## 5.3 Thursday.
scene-thursday-title = Thursday
scene-thursday-1 = It is the chair. There is nothing behind it: a towel, a mirror, and on Thursdays a cultured client.
scene-thursday-2 = Asks after everyone. Whose aunt, whose cellar. I say, the young one’s in a cellar now, under the rolls. He’s pleased for you.
scene-thursday-3 = He says it with joy, over your head, into the mirror. He is the one who knows.
scene-thursday-4 = Nobody has betrayed you. Somebody was only interesting to talk to.
scene-thursday-tell = Tell him who his client is
scene-thursday-tell-1 = The scissors stop. Then he finishes the haircut, to the last hair, evenly.
scene-thursday-tell-2 = That will be three roubles.
scene-thursday-tell-3 = He does not speak again with scissors in his hand.
scene-thursday-tell-log = Because Arkady was told: the scissors work in silence.
scene-thursday-elsewhere = Have it cut elsewhere from now on
scene-thursday-elsewhere-1 = Was it the cologne? Tell them it was the cologne.
scene-thursday-elsewhere-log = Because you go elsewhere: Arkady asks everybody what he has done.
scene-thursday-feed = Feed him another cellar
scene-thursday-feed-1 = On Ligovka! With a real lathe! Not a word; I’ll only cut.
scene-thursday-feed-2 = Next Friday the good coats stand on Ligovka. Whose cellar it is, you did not ask.
scene-thursday-feed-log = Because Arkady was fed: the good coats stand where you like.

## 5.3 Thursday, for whoever waited or was wrong.
scene-thursday_late-title = Thursday, at last
scene-thursday_late-1 = A fourth address, an ice-house. It was said once, into a mirror. On Friday they stand there with a lantern.
scene-thursday_late-2 = So it is the chair. It was neither the wall nor the card.
scene-thursday_late-3 = Such a cultured client, Thursdays. I tell him: now it’s ice. He takes an interest in everything.
scene-thursday_late-4 = Nobody has betrayed you. Somebody was only interesting to talk to.
scene-thursday_late-tell = Tell him who his client is
scene-thursday_late-tell-1 = The scissors stop. Then he finishes the haircut, to the last hair, evenly.
scene-thursday_late-tell-log = Because Arkady was told, late: the scissors work in silence.
scene-thursday_late-elsewhere = Have it cut elsewhere from now on
scene-thursday_late-elsewhere-1 = Was it the cologne? Tell them it was the cologne.
scene-thursday_late-elsewhere-log = Because you go elsewhere now: Arkady asks everybody what he has done.
scene-thursday_late-feed = Feed him another cellar
scene-thursday_late-feed-1 = On Ligovka! With a real lathe! Not a word; I’ll only cut.
scene-thursday_late-feed-log = Because Arkady was fed, late: the good coats stand where you like.

## 5.2, Klavdia accused: no more knocks.
scene-only_brick-title = Only brick
scene-only_brick-1 = The lathe runs till one. Nobody knocks.
scene-only_brick-2 = In the kitchen Klavdia Petrovna lets you go first, with the kettle, like a stranger on a train.
scene-only_brick-3 = Good evening.
scene-only_brick-evening = Wish her a good evening
scene-only_brick-evening-1 = The wall is as thick as it says in the plan: one brick.
scene-only_brick-evening-log = Because of what was said to Klavdia Petrovna: nobody knocks.
scene-only_brick-sorry = Tell her it was the chair
scene-only_brick-sorry-1 = A chair. So I’m second to a chair.
scene-only_brick-sorry-log = Because it was the chair: Klavdia Petrovna has been told so, and shuts the door.

## 5.4 Six kilos of ash.
scene-six_kilos-title = Six kilos of ash
scene-six_kilos-1 = By Friday I have to show six kilos of ash. It’s signed for, since fifty-five.
scene-six_kilos-2 = She has come without the apron. One sees how much of her was lead.
scene-six_kilos-3 = I don’t burn. I only sign.
scene-six_kilos-4 = There is your stock on the line. There is a boiler in the cellar. There is, on the second floor, a doctor with a pen.
scene-six_kilos-osip = Ask Osip
scene-six_kilos-osip-1 = Combs. Dolls. A soap box from before the war. It’s all one to the boiler.
scene-six_kilos-osip-2 = It smells of burnt comb.
scene-six_kilos-osip-3 = It does so for four days. Osip coughs on the fifth as well.
scene-six_kilos-osip-log = Because of six kilos: Osip burned combs and dolls, and coughs.
scene-six_kilos-stock = Burn your stock, six sheets
scene-six_kilos-stock-1 = They burn with a green edge, one after the other. Each shows for a moment whom it was of.
scene-six_kilos-stock-2 = That’s three kilos. The rest I’ll say was breath.
scene-six_kilos-stock-log = Because of six kilos: your stock is ash, and agrees with the paper.
scene-six_kilos-doctor = Ask the doctor to sign
scene-six_kilos-doctor-1 = Ash. Six kilos. I certify that it doesn’t breathe.
scene-six_kilos-doctor-2 = She signs with the whole name. The pen is put back under the suitcase.
scene-six_kilos-doctor-log = Because of six kilos: the doctor signed for what she had not seen.

## 5.5 The American girl.
scene-american-title = The American girl
scene-american-1 = They ask for “that American”. A low voice, and before the third line she takes her breath like a thief.
scene-american-2 = From Pittsburgh, I’m told. Papa’s in steel. I thought: in yarn.
scene-american-3 = Eight copies are out already. Where the name goes there is nothing yet.
scene-american-4 = On Vyborg Side the second shift begins. In the third row there is a gap between two mouths.
scene-american-hers = Write LIDA, three roubles less each
scene-american-hers-1 = Four letters by hand. Whoever wanted an American puts it back.
scene-american-hers-log = Because it says LIDA: the discs go for three roubles less.
scene-american-believe = Let them believe: 48 r for eight
scene-american-believe-1 = And where’s she from exactly? I’ve promised somebody a river.
scene-american-believe-log = Because they believe in an American: 48 roubles for eight breaths.
scene-american-withdraw = Buy the eight back, 18 r
scene-american-withdraw-1 = Seven come back. The eighth has been played white, by somebody who will not say why.
scene-american-withdraw-log = Because it was taken back in: seven of eight, and 18 roubles.

## 5.5, Lida was asked in fifty-six, and decides.
scene-not_yet_is_now-title = Now
scene-not_yet_is_now-1 = You asked, once. I said: not yet.
scene-not_yet_is_now-2 = She stands at the lathe with lint on one sleeve, and counts the hairpins. There are nine.
scene-not_yet_is_now-3 = Now. One verse. And leave the breath in.
scene-not_yet_is_now-4 = The kitchen is empty, but for eleven people behind eight doors.
scene-not_yet_is_now-with_name = Cut it, and write LIDA
scene-not_yet_is_now-with_name-1 = It’s crooked. No. Leave it crooked.
scene-not_yet_is_now-with_name-log = Because she was asked in time: there is a master, and it says LIDA.
scene-not_yet_is_now-one_only = Cut one, for her alone
scene-not_yet_is_now-one_only-1 = She takes it along under the shawl. It is not much bigger than a saucer.
scene-not_yet_is_now-one_only-log = Because she decided: one disc, and she has it.

## 5.5, what the American's own ears heard.
scene-nodded-title = She nodded
scene-nodded-1 = The canteen on Vyborg Side, a gramophone on the counter. They are playing the American.
scene-nodded-2 = An American, they told me. I listened to her. I nodded.
scene-nodded-3 = She says it without looking, and takes a hairpin out, and puts it back.
scene-nodded-silent = Say nothing
scene-nodded-silent-1 = She has cold hands, that girl. One hears it.
scene-nodded-silent-log = Because they believe in an American: Lida has heard her, and nodded.
scene-nodded-say = Say whose voice it is
scene-nodded-say-1 = I know whose. In the third row one knows them all.
scene-nodded-say-log = Because you said whose it is: Lida had known since the breath.

## 5.6 The mark.
scene-the_mark-title = The mark
scene-the_mark-1 = Give me the pencil. And keep the lamp for yourself, I have no use for it.
scene-the_mark-2 = He draws a line at the hole, and a line on the plate. Then he turns the disc until the two are one.
scene-the_mark-3 = Play it as it was cut. It’s as crooked as before. Only now they are crooked together.
scene-the_mark-4 = The disc does not sway. A is A. His chin comes down a centimetre.
scene-the_mark-all = Mark every disc, a minute each
scene-the_mark-all-1 = It is a pencil line, no longer than an eyelash. Nobody will know what it is for.
scene-the_mark-all-log = Because of a pencil: every disc has a line by the hole.
scene-the_mark-his = Mark only his
scene-the_mark-his-1 = Then I shall be the only one in the city who hears straight. I was that before.
scene-the_mark-his-log = Because of a pencil: Wolski’s discs have a line by the hole.
scene-the_mark-sell = Sell the trick to other cutters, 20 r
scene-the_mark-sell-1 = Twenty roubles for a line. A tuner gets twelve for two hundred and thirty strings.
scene-the_mark-sell-log = Because of a trick sold: 20 roubles, and other cutters greet you.

## 5, in passing: under the doctor's desk.
scene-under_the_desk-title = Under the desk
scene-under_the_desk-1 = The doctor’s room. Under the desk stands a small suitcase.
scene-under_the_desk-2 = The ray goes through it on its way to somebody’s knee: soap, a towel, warm socks.
scene-under_the_desk-3 = The suitcase? I travel very little.
scene-under_the_desk-knee = Look at the knee
scene-under_the_desk-knee-1 = Correct. The knee is also interesting.
scene-under_the_desk-knee-log = Because you looked at the knee: the suitcase stays under the desk.
scene-under_the_desk-shove = Push it out of the ray
scene-under_the_desk-shove-1 = Thank you. It has been photographed enough.
scene-under_the_desk-shove-log = Because of a push with the foot: the suitcase is not in the picture.

## 5, Rubtsova hears the rumour officially.
scene-officially-title = Officially
scene-officially-1 = A circular. There is no rumour. Whoever has heard it signs that he has not.
scene-officially-2 = The sheet has a column “number of the law, if known”. In it stand seven numbers, crossed out.
scene-officially-3 = I have a hundred and one signatures, from thirty people. They signed gladly.
scene-officially-sign = Sign that you have heard nothing
scene-officially-sign-1 = Now you may hear it.
scene-officially-sign-log = Because of a circular: officially you have heard nothing.
scene-officially-sneezes = Ask after the file of sneezes
scene-officially-sneezes-1 = They took it along as a sample of handwriting. I told them: influenza.
scene-officially-sneezes-2 = Her thumb counts something, and stops at two.
scene-officially-sneezes-log = Because of two sneezes in fifty-six: a file with your hand in it lies elsewhere.

## 5, Lapin brings an amplifier.
scene-amplifier-title = Twelve less
scene-amplifier-1 = Headphones, a reel under each arm, and on the back, tied with string, a box that hums at no one.
scene-amplifier-2 = An amplifier. Twelve decibels of fur less. I built it out of spite for your primus.
scene-amplifier-3 = He puts it where the soup stands, switches it on, and listens to nothing, for a long while, with delight.
scene-amplifier-4 = I’ll put you out of work, you know. Sugar?
scene-amplifier-tea = Drink tea with him
scene-amplifier-tea-1 = One lump. Two is already distortion.
scene-amplifier-tea-log = Because of tea with Lapin: twelve decibels less fur on the kitchen table.
scene-amplifier-pay = Pay for the valves, 25 r
scene-amplifier-pay-1 = With a receipt? No? Then it’s a present with a price.
scene-amplifier-pay-log = Because of 25 roubles for valves: the amplifier is yours, and quiet.

## 5, Perov's column.
scene-scoundrel-title = A scoundrel by Friday
scene-scoundrel-1 = I need a scoundrel by Friday. Short, in drainpipes. Any relatives?
scene-scoundrel-2 = A bow tie, a sandwich, a white sheet. At the top stands already: “They say”.
scene-scoundrel-3 = The column is against rumours. But everyone I could name is one.
scene-scoundrel-none = Have no relatives
scene-scoundrel-none-1 = Then it will be a woman with a string bag. It’s always the woman with the string bag.
scene-scoundrel-none-log = Because you have no relatives: it is a woman with a string bag again.
scene-scoundrel-chimneys = Tell him about the chimneys
scene-scoundrel-chimneys-1 = Page two! You’ve saved a woman with a string bag. I owe you an adjective.
scene-scoundrel-chimneys-log = Because of the chimneys: Perov owes you an adjective.

## 5, quiet: a parcel for Shubina.
scene-parcel-title = A parcel
scene-parcel-1 = Klavdia Petrovna signs for a parcel. She writes it large, for the postman: Shubina.
scene-parcel-2 = On your stool sits Osip. He reads it upside down. He has learned to read so, across tables.
scene-parcel-3 = Apples. Will you have tea? You’re the one with the boiler.
scene-parcel-4 = That primus of yours. It’s on one side.
scene-parcel-5 = He mends it. It takes him twenty minutes, and it had been in order. He will not take tea.
scene-parcel-lamp = Hold the lamp for him
scene-parcel-lamp-1 = A left-hand screw. He knows which way it goes before he looks.
scene-parcel-lamp-log = Because of a name on a parcel: Osip mended a primus that was in order.

## the small disc, any evening.
scene-small_disc_5-title = The small disc, hidden
scene-small_disc_5-1 = Everything that can be found is being put where it cannot. It takes most of the night.
scene-small_disc_5-2 = For the small disc there is no place. It is not forbidden; it would only be turned over.
scene-small_disc_5-3 = Herring, lamp oil, buttons. Whoever found it would think it was a code.
scene-small_disc_5-4 = Under the stove something ticks as it cools.
scene-small_disc_5-leave = Leave it on the shelf, in the open
scene-small_disc_5-leave-1 = On the shelf nobody looks. It is as with soup.
scene-small_disc_5-leave-log = Because of a night of hiding: the small disc stands on the shelf, in the open.
scene-small_disc_5-play = Play it once
scene-small_disc_5-play-1 = Rumble, and behind the rumble nobody knocks. The edge of the laugh comes late, like somebody who has been asked in.
scene-small_disc_5-play-log = Because of one play: there is a play less in the small disc.

## People, ships, things.
person-manager-name = The house manager
ship-arktur_ice-name = Arktur, after the ice
ship-kapella_may-name = Kapella, from Gdynia, in May
good-rec_bells-name = “Sledge Bells, Far”

## What is otherwise for a few days.
change-old_songs = whoever is afraid wants an old song
change-mothers = everybody records a greeting to a mother
change-law_looked_for = on Nevsky they are looking for the law
change-roofs = the roofs drop ice: nobody patrols below
change-first_ship = the first ship of the year is looked at closely

## The Evening Watch.
paper-they_say-head = WE ARE ASKED
paper-they_say-text = Readers ask for the number of the new law. The editors ask for it too. Whoever has it is requested to read it out slowly.
paper-they_say-meaning = They come to rooms now, at six in the morning. There is a stove, a floor, a cistern.
paper-old_songs-head = WHAT OUR GRANDMOTHERS HUMMED
paper-old_songs-text = In uncertain weather the population sings softly, and of parting. The weather bureau regards this as a lagging indicator.
paper-old_songs-meaning = Romances are worth { $percent } % of the usual from { $first_day } February to { $last_day } March.
paper-house_meeting-head = TO ALL HOUSE MANAGERS
paper-house_meeting-text = The enclosed is to be read aloud in every kitchen, to the end. Experience shows that the first page is generally sufficient.
paper-house_meeting-meaning = This evening the kitchen is full.
paper-chimneys-head = ON CHIMNEYS
paper-chimneys-text = The new regulation concerns chimneys. It is not clear who thought otherwise, but there were many of them, and they have been noted.
paper-chimneys-meaning = The law was not the law. The searches are searches.
paper-mothers-head = A VOICE FOR THE EIGHTH
paper-mothers-text = The branch “Golos” takes greetings to mothers on Thursday without a queue, that is, with one. Whoever has no mother may thank the cutter.
paper-mothers-meaning = On the { $first_day }th the booth pays { $percent } % of the usual.
paper-law_looked_for-head = AN OBJECT HAS BEEN LOST
paper-law_looked_for-text = On Nevsky a law is being looked for: two pages, no photograph. The finder is asked not to carry it out.
paper-law_looked_for-meaning = Nevsky: patrols at { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-ash_friday-head = THE QUARTER’S ASH
paper-ash_friday-text = The institutions of the island will show their ash on Friday, by weight. Ash is to be brought cold, and without relatives.
paper-ash_friday-meaning = Tamara Andreevna has signed for six kilos.
paper-roofs-head = LOOK UP
paper-roofs-text = From the last week of March the roofs give back what they took. Those on duty are to walk in the middle of the street or in thought.
paper-roofs-meaning = All patrols at { $percent } % of the usual from the { $first_day }th of March to the { $last_day }th of April.
paper-galoshes-head = IN THE WORLD OF FOOTWEAR
paper-galoshes-text = Two citizens in good coats were seen on a Friday before a bakery, without a purchase. Their galoshes were new. They were asked whether they feel unwell.
paper-galoshes-meaning = Somebody was told of a cellar. Somebody told it on a Thursday.
paper-not_our_method-head = RUMOUR IS NOT OUR METHOD
paper-not_our_method-text = “They say,” writes M. Penknife, “that they say. I asked who. They said: you.” The author has moved to the back room.
paper-not_our_method-meaning = The rumour is over. What it moved stays where it was moved to.
paper-first_ship-head = THE ICE IS GONE
paper-first_ship-text = The first steamer of the year is expected with mandarins. The gate has spent the winter reading its own instructions.
paper-first_ship-meaning = At the gate { $percent } % of the usual care from the { $first_day }th to the { $last_day }th.
paper-lilac-head = BUDS
paper-lilac-text = The lime trees have come to a decision. For the lilac a second reading has been fixed.
paper-lilac-meaning = Glukhov counts on the tenth of May.
paper-quarter-head = WHO HAS HEARD SOMETHING?
paper-quarter-text = The society for the deaf has won the city’s chess cup. Asked for its secret, the captain read the question off our lips, and smiled.
paper-quarter-meaning = Tonight Glukhov counts. In spring there will be people in the street with something round the sleeve.
