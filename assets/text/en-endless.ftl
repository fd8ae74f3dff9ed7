### Endless runs and the daily one: names, ships, the paper, and how they end.

level-20-thirty-days-name = Thirty days
level-20-thirty-days-rule = Thirty days of November. What is left in the drawer counts.
level-21-clean-hands-name = Clean hands
level-21-clean-hands-rule = The first thing that anybody finds on you ends it. What you took till then counts.
level-22-long-winter-name = Long winter
level-22-long-winter-rule = The folder grows every night, by itself. Days count.
level-23-ten-days-name = Ten days
level-23-ten-days-rule = The same ten days for everybody, once a date. What is left in the drawer counts.

ship-arktur_back-name = Arktur, back from Hull
ship-kapella_back-name = Kapella, with apples
ship-zarya_late-name = Zarya Ladogi, for the third time
ship-kapella_late-name = Kapella, before the ice

paper-rink-head = THE RINK IS OPEN
paper-rink-text = The loudspeaker at the rink has one record and plays it at the speed of the skater nearest to it. The ice approves.
paper-rink-meaning = Boogie is worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-gypsy_film-head = A PICTURE WITH A GUITAR
paper-gypsy_film-text = In the last reel he comes back, and she has already forgiven him in the third. The hall was mopped twice.
paper-gypsy_film-meaning = Romance is worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-orchestra-head = THE ORCHESTRA HAS RETURNED
paper-orchestra-text = Our light orchestra is back from its tour, with the same programme and other shoes. Asked about the trombones, the conductor spoke of the weather.
paper-orchestra-meaning = Swing is worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-accordionists-head = A CONTEST OF ACCORDIONISTS
paper-accordionists-text = Forty accordionists, one stage, no interval. The prize is a rest cure. The jury has asked for one, too.
paper-accordionists-meaning = Tango is worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-captains_ball-head = BALL AT THE CLUB OF THE FLEET
paper-captains_ball-text = The captains danced with their own wives, a thing our correspondent had not thought possible at that speed.
paper-captains_ball-meaning = Mambo is worth { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-name_day-head = CONGRATULATIONS AT THE GATE
paper-name_day-text = The collective of the gate congratulates its senior comrade on his birthday. Tea will be taken in turns, the turns being long.
paper-name_day-meaning = At the gate { $percent } % of the usual care from the { $first_day }th to the { $last_day }th.
paper-gate_plan-head = THE GATE OVERTAKES ITSELF
paper-gate_plan-text = The gate has promised to find by the fifteenth what it was to find by the thirtieth. It is not said what.
paper-gate_plan-meaning = At the gate { $percent } % of the usual care from the { $first_day }th to the { $last_day }th.
paper-quarter_end-head = THE QUARTER IS CLOSED EARLY
paper-quarter_end-text = The branch “Golos” needs sixty more voices by the end of the quarter. Anybody’s will do. Overtime is paid.
paper-quarter_end-meaning = The booth pays { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-no_blanks-head = THE BLANKS ARE ON THEIR WAY
paper-no_blanks-text = They have been on their way since Tuesday. Until they arrive, grandmothers are asked to remember what they wanted to say.
paper-no_blanks-meaning = The booth pays { $percent } % of the usual from the { $first_day }th to the { $last_day }th.
paper-scales-head = ARE OUR SCALES HONEST?
paper-scales-text = At the flea market every scale will be weighed. The scale that weighs the scales has been ordered.
paper-scales-meaning = Ligovka, the { $first_day }th to the { $last_day }th: patrols at { $percent } % of the usual.
paper-rehearsal-head = REHEARSAL OF A MARCH
paper-rehearsal-text = Volunteers of the centre will practise marching behind the palace, where nobody is hindered. A good many are needed.
paper-rehearsal-meaning = Nevsky, the { $first_day }th to the { $last_day }th: patrols at { $percent } % of the usual.
paper-raid_week-head = A MIRROR FOR IDLERS
paper-raid_week-text = In a shop window on Nevsky photographs of idlers will be shown. There are frames for twenty. Six are still empty.
paper-raid_week-meaning = Nevsky, the { $first_day }th to the { $last_day }th: patrols at { $percent } % of the usual.
paper-excursion-head = TO THE COUNTRY, COMRADES
paper-excursion-text = The volunteers of the Petrograd Side are going to look at a dam. They have been promised it will be there.
paper-excursion-meaning = Petrograd Side, the { $first_day }th to the { $last_day }th: patrols at { $percent } % of the usual.
paper-singing_week-head = WHO SINGS AFTER ELEVEN?
paper-singing_week-text = The Petrograd Side has declared a week of quiet. Listeners with a good ear are wanted; armbands are provided.
paper-singing_week-meaning = Petrograd Side, the { $first_day }th to the { $last_day }th: patrols at { $percent } % of the usual.

ending-caught-head = ONE DISC TOO MANY
ending-caught-text = He holds it up to the lamp, turns it, and finds the bone before he finds the groove. “Whose is it?” You say: “I was asked the same.”
ending-run-head = THE DAYS ARE COUNTED
ending-run-text = Nobody asks you for more days. Somebody counts, and it is you.
end-why-caught = Something was found on you.

## The page on which a run is chosen.
runs-title = Endless
title-runs = Endless and daily
runs-seed = Seed
runs-seed-new = another seed
runs-hint = The seed never lies: choices do not shift luck.
runs-begin = Begin
runs-daily-head = Today, { $date }
runs-daily-open = Nobody has played it yet. The first try counts.
runs-daily-done = First try: { $score }. Another one will not be counted.
runs-daily-begun = The first try was begun and counts. Another one will not.
runs-no-retry = Not in a run that counts.
runs-best = Best: { $score }
runs-best-none = Not played yet
runs-scoring-money = the drawer counts
runs-scoring-clean = sales count
runs-scoring-winter = days count
runs-copy = Copy the result
runs-copied = Copied. The recording that proves it: { $path }
runs-uncopied = The clipboard would not take it: { $text }
score-money = { $sum }
score-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
end-score = The run counts for { $score }.
end-score-first = First try of { $date }: it counts.
end-score-again = Not the first try of { $date }: it is not counted.
end-score-best = That is your best.

change-rink = the rink is open
change-gypsy_film = a film with a guitar is on
change-orchestra = the light orchestra is back
change-accordionists = forty accordionists are in town
change-captains_ball = a ball at the Club of the Fleet
change-name_day = a birthday at the gate
change-gate_plan = the gate is closing its plan
change-quarter_end = the booth is closing its quarter
change-no_blanks = the booth has no blanks
change-scales = scales are weighed at the flea market
change-rehearsal = the volunteers practise marching
change-raid_week = a sweep on Nevsky
change-excursion = the patrol is looking at a dam
change-singing_week = a week of quiet
