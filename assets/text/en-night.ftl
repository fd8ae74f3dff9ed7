## The set by the window, at night.
deed-dial = Sit at the set
deed-dial-about = After half past eleven the late hour begins. What gets through can be taped and cut.
refuse-set-day = By day there is nothing but marches on it. At night, then.
refuse-set-done = The valves are hot and the wall is awake. Tomorrow.
refuse-tape = No set could have caught that.
refuse-other-tape = That was cut from something else than you have.
entry-taped = Off the air: “{ $song }”, { $seconds } seconds of it.
entry-sat-up = A night at the set, and nothing to show for it.
entry-radio-knock =
    { $knocks ->
        [one] The wall knocked at the howling.
       *[other] The wall knocked at the howling, { $knocks } times.
    }

dial-goal-jazz = { $seconds } clean seconds of the late hour: that is a song
dial-goal-any = Something that cannot be had in a shop, { $seconds } seconds of it
dial-hint = Narrow hears less, but hears it clean.
dial-warming = The valves warm up; far away the band tunes.
dial-wait = A moment
dial-record = Tape
dial-stop = Stop the tape
dial-keep = Keep the tape
dial-to-bed = To bed
dial-hearing-again = The tape is being run once more, from the start.
dial-bar-tune = tune
dial-bar-width = filter
dial-bar-band = band
dial-bar-aerial = aerial
dial-bar-off = switch off
dial-off-again = Once more, and the set is off for tonight.
dial-metres = { $metres } m
dial-metres-heading = { $metres } METRES
dial-ago = −{ $seconds } s
dial-clean = CLEAN ON THE TAPE
dial-jammed = −{ $seconds } jammed
dial-makes-song = { $seconds } s make a song
dial-nobody = Nobody
dial-glows = Not warm yet
dial-sends-talk = somebody talks
dial-sends-music = music
dial-signal = signal { $tenths } of 10
dial-width = filter { NUMBER($khz, minimumFractionDigits: 1, maximumFractionDigits: 1) } kHz, wire { $aerial }
dial-order-none = No order known. Night left: { $left }
dial-order-soon = The masts get their order in { $seconds } s
dial-order-stands = On it now: { $kind }
dial-tag-order = in { $seconds } s
dial-jam-saw = the saw
dial-jam-warble = the warble
dial-jam-diesel = the diesel
dial-jam-crowd = the crowd
dial-jam-march = a march
dial-catch = ON THE TAPE
dial-catch-nothing = NOTHING
dial-nothing-about = Not twenty seconds of one song. The march was a good one.
dial-catch-song = “{ $song }”
dial-catch-length = length
dial-catch-clean = of it clean
dial-catch-joins = joins
dial-catch-treble = treble up to
dial-catch-noise = music over noise

station-night_music = The late hour
station-night_music_31 = The late hour
station-far_news = Far news
station-own_tongue = In our own tongue
station-own_tongue_49 = In our own tongue
station-dance_hall = The dance hall
station-tropic = Somewhere warm
station-archipelago = The archipelago
station-across_gulf = Across the gulf
station-first_programme = First programme
station-first_programme_41 = First programme
station-vistula = On the Vistula
station-numbers = Numbers
station-numbers_25 = Numbers
station-waiting = Somebody waits
station-coast = The coast
station-stray = A stray
station-stray_25 = A stray

caption-SetWarm = [ the set hums ] It hears.
caption-BandTurned = [ click ] { $metres } metres.
caption-AerialTurned = The wire hangs another way.
caption-TapeRuns = [ the reels turn ]
caption-TapeStops = [ the reels stand ]
caption-LampOn =
    { $lamps ->
        [1] A lamp burns on the mast.
        [2] The second lamp.
       *[other] All lamps. Now it howls.
    }
caption-LampOut =
    { $lamps ->
        [0] The last lamp is out.
       *[other] A lamp goes out on the mast.
    }
caption-JammerUp =
    { $kind ->
        [saw] [ a saw, on both sides of the tone ]
        [warble] [ two tones, up and down ]
        [diesel] [ a diesel that will not leave ]
        [crowd] [ a crowd, talking backwards ]
       *[march] [ a march, very near ]
    }
caption-AirClears = [ quiet ] Clear air.
caption-SetOff = [ click ] Off. { $clean_s } clean seconds.
caption-NightOver = The hour is over. { $clean_s } clean seconds.

bot-tune = Half past eleven: the late hour. Sit, and see what gets through.
bot-go-tune = Nothing to copy. Tonight the set may have something.

## Documents, citizen.
refuse-papers-first = Documents first, citizen.
refuse-not-asked = Nobody asks.
refuse-papers = That was not in your hands.
entry-papers-passed = Papers, questions, one pocket. “Walk on. Slower.”
entry-papers-written = Papers, questions, one pocket. A name was written down.
entry-papers-friend = Somebody with an armband patted an empty pocket.
entry-lost-given =
    { $count ->
        [one] Gave up one thing, so that he would not look for the rest.
       *[other] Gave up { $count } things, so that he would not look for the rest.
    }
papers-waved_on = He gave everything back.
papers-written_down = He wrote down the name.
papers-seized = He took what lay in that place.
papers-goal = He will pat one place: { $spot }. You have one move
papers-hint = He has named one place. Move one thing while he writes.
papers-heading = DOCUMENTS, CITIZEN
papers-doubt = his doubt
papers-say = SAY
papers-show = SHOW
papers-move = ONE MOVE
papers-how-say = Truth strains least. What does not agree strains most.
papers-how-show = The right paper eases him, and he reads with his eyes down.
papers-how-move = A hand that moves while his eyes are up is seen.
papers-in = in
papers-out = and out
papers-calm = calm
papers-breathe = Breathe out
papers-bar-say = say it
papers-bar-show = give it
papers-bar-move = do it
papers-bar-lens = what agrees
papers-on-waved_on = Walk on, slower
papers-on-written_down = Go on
papers-on-seized = Go on
papers-move-friend = A nod to the armband
papers-move-thing = { $thing }: { $spot }
papers-now-writing = He writes. His eyes are on the paper.
papers-now-about-to-pat = “And now that pocket.”
papers-now-patting = The glove is where he said.
papers-now-waved-on = “Walk on. Slower.”
papers-now-written-down = “You will be remembered, citizen.”
papers-now-seized = “And this will stay with us.”
papers-ask-where_from = “Where from, citizen?”
papers-ask-what_work = “And where do we work?”
papers-ask-where_to = “Where to?”
papers-ask-where_you_live = “Residing where?”
papers-ask-so_late = “Why so late?”
papers-ask-what_is_in_there = “{ $spot }: what is in there?”
papers-reply-from_work = From work.
papers-reply-from_the_doctor = From the doctor.
papers-reply-for_a_walk = Just walking.
papers-reply-at_the_works = At the works.
papers-reply-a_student = I study.
papers-reply-between_two = Between two places.
papers-reply-home = Home.
papers-reply-to_my_aunt = To my aunt.
papers-reply-nowhere = Nowhere much.
papers-reply-on_the_island = On the island.
papers-reply-with_friends = With friends.
papers-reply-in_this_city = In this city.
papers-reply-the_tram_was_late = The tram was late.
papers-reply-i_like_to_walk = I like it quiet.
papers-reply-i_had_work = I had work.
papers-reply-this = This: { $thing }
papers-reply-odds_and_ends = Odds and ends.
papers-reply-nothing_at_all = Nothing.
papers-doc-pass = Works pass
papers-doc-passport = Passport
papers-doc-doctors_note = Doctor’s note
papers-doc-cigarettes = Cigarettes, for him
bot-papers = Breathe. One true thing after the other, and one move.

caption-NamesPlace = [ a glove points ] He has named the place.
caption-Silence = [ silence ] That is an answer, too.
caption-Contradiction = [ the pen stops ] That does not agree.
caption-PaperGiven =
    { $wanted ->
        [1] [ paper ] He reads it twice. It agrees.
       *[other] [ paper ] He had not asked for that.
    }
caption-EyesUp = [ he looks up ]
caption-Shifts = [ cloth, very quiet ]
caption-Shifted = [ cloth ] It lies elsewhere now.
caption-FriendPats = [ an armband ] “I have looked there already.”
caption-Doubts = [ he breathes through the nose ] He doubts.
caption-PatsSoon = No more questions. Now the glove.
caption-Pats = [ the glove ]
caption-WavedOn = [ boots ] He waves us on. Slower.
caption-WrittenDown = [ the pen ] He writes the name down and lets go.
caption-Seized = [ a stamp ] He takes what lies there.

## From coat to coat.
refuse-hand = No hand could have done that.
entry-lost-dropped = It lay in the snow, and then it did not.
entry-lost-caught = It was seen in the hand.
stopped-dropped = IN THE SNOW
stopped-caught = CAUGHT IN THE HAND
handing-goal = From coat to coat, while nobody looks
handing-hint = Hold to push it on. Let go, and it stays where it is.
handing-heading = HAND IT OVER
handing-ours = our coat
handing-his = the other coat
handing-push = Push it on
handing-on = Go on
handing-bar-back = pull it back
handing-bar-leave = walk away
handing-leave-again = Once more, and the money stays where it is.
handing-suspect = they suspect
handing-clear = nobody looks for { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
handing-nobody = Nobody in sight
handing-watched = They look here
handing-comes = One of them comes over
handing-tram = A tram stands between
handing-slips = It slides: slower
handing-fumbles =
    { $count ->
        [one] Slipped once
       *[other] Slipped { $count } times
    }
handing-waits = Will go in { $seconds } s
handing-how = Under a coat it cannot be seen. A full meter means that a head turns.
handing-handed = It has changed coats.
handing-walked = No sale. It is still ours.
handing-dropped = It lies in the snow. Walk on.
handing-caught = “What have we there, citizen?”
caption-TurnsSoon = [ cloth, right ] A head is about to turn.
caption-Tram = [ a tram bell, near ] A tram stands between.
caption-Bare = It is out in the open.
caption-Slips = [ celluloid ] It slides. Slower.
caption-Fumble = [ it flaps ] Caught, and everybody could see it.
caption-WalksOver = [ boots, across the street ] Finish, or let it be ours.
caption-PassesBy = [ boots, past us ] Empty hands. He goes on.
caption-Handed = [ cloth ] It has changed coats.
caption-Dropped = A nod, and nothing else.
caption-LetFall = [ snow ] It lies there.
caption-HeWillGo = The money will not wait much longer: { $seconds } s.
caption-Caught = [ a hand on the sleeve ]

## The bag, cell by cell.
refuse-bag = This is not how it lies in the bag.
bag-by-hand = Pack it by hand
pack-hint = Soft things round hard things.
pack-bunk = ON THE BUNK
pack-room = room left: { $cells }
pack-lift = Lift
pack-lay = Put it here
pack-close = Close the bag
pack-done = That will do
pack-bar-bunk = bunk
pack-bar-turn = turn
pack-bar-close = close the bag
pack-hides = The bag hides { $cover } % now.
pack-holds = In hand: { $thing }
pack-next = Next: { $thing }
pack-left =
    { $count ->
        [0] All of it is in.
        [one] One thing is still on the bunk.
       *[other] { $count } things are still on the bunk.
    }
pack-own-1 = Wool blanket
pack-own-2 = Tins of sprats
pack-own-3 = A boot
pack-own-4 = Books
pack-own-5 = Bread
pack-own-6 = A jersey
caption-NoRoom = [ a dull knock ] It does not fit there.
caption-LiftedThing = [ cloth ]
caption-ThingTurned = [ cloth ] A quarter turn.
caption-OnTheBunk = [ wool ] Back on the bunk.
caption-Undone = [ cloth ] As it was before.
caption-WhistleSoon = [ steam, hissing ] The ship will whistle in { $seconds } s.
caption-Whistle = [ the ship’s whistle ] Time is up.
caption-LaidThing = [ wool ] Covered { $cover } %.
caption-Rearranged = Packed anew.
caption-BagClosed = [ the cord ] The bag is closed.
pack-hides-now = the bag hides now
pack-hides-most = No bag hides more than that.
pack-patted = The bottom is where the hand will be.
craft-off-air = off the air, up to
