## The frame.
bar-more = more
bar-back = back
bar-take = take it
bar-pause = pause
bar-choose = choose
bar-change = change
bar-tab = page
bar-done = go on
bar-resume = go on
bar-list = as a list
bar-map = as a map
bar-place = place
bar-lens-known = lens: what they know
bar-lens-who-knows = lens: who knows
bar-lens-meaning = hold to the light
bar-stay-home = stay home
bar-diary = diary
bar-line = line
bar-day = day
bar-piece = piece
bar-clip = clip
bar-plain = plain text
bar-undo = undo
bar-put-back = put it back
confirm-hold = Hold it: this is final.
confirm-again = Once more, if you mean it: this is final.
picture-kept = Picture kept: { $path }
answer-no = No
answer-yes = Yes
days-left =
    { $days ->
        [0] today
        [one] { $days } day
       *[other] { $days } days
    }
money-point = .
hud-money = { $roubles } r
hud-kv = { $kv } kV

## Title.
title-version = version { $version }
title-bot = the bot will play in { $time }
title-hint = Turn the disc.
title-continue = Continue
title-name = RIBS
title-new = New
title-campaign = Chapter one: { $name }
title-week = One week
title-endless = Endless
title-workshop = Workshop
title-shelf = Shelf
title-options = Options
title-turn = turn the disc
title-lens = lens: the bones in the letters
title-quit = Quit
new-ask = Begin a new run? The old one ({ $when }) can then no longer be continued.
quit-ask = Close the window? What is done is kept.

## Loading.
loading = One moment
loading-plates = The films are in the bath.
loading-disc = Listening to the disc.

## Pause.
pause-resume = Go on
pause-options = Options
pause-save = Save now
pause-saved = Kept.
pause-retry = Again from this morning
pause-title = To the title
pause-what = What was I doing?
pause-no-goal = Nothing that cannot wait.
pause-heard = last heard
pause-title-ask = Leave for the title? The run is kept as it is at this block.
pause-retry-ask = Go back to this morning? What came since is undone.

## Map.
map-takes = takes
map-risk = stop on the way
map-risk-port = opened at the gate
map-risk-workshop = knock on the wall
map-risk-home = a knock tonight
map-raised = what raised it
map-way = on the way

## Ledger and diary.
ledger-heading = THE LEDGER
ledger-date = date
ledger-number = no.
ledger-what = what
ledger-whom = whom
ledger-roubles = roubles
ledger-total = In all
ledger-empty = Nothing is written yet. Every line is a disc somewhere.
ledger-promises = PROMISED
ledger-no-promises = You owe nobody anything. It will not last.
diary-heading = THE DIARY
diary-empty = Nothing was said that had to be written down.

## Home.
home-stock = WHAT LIES HERE
home-no-stock = Not a disc in the room.
home-spots = WHERE IT CAN LIE
home-take = Take
home-hide-here = Hide it here
home-hand-empty = Take something first.
home-nothing-to-undo = Nothing has been moved yet.
home-grade = as it sounds
home-lies = lies in
home-raid = a knock tonight

## Newspaper.
newspaper-turn = Turn
newspaper-hint = Hold it against the light.
newspaper-clipped = Clipped into the diary.
newspaper-nothing = Nothing stands behind this one.

## Morning.
report-go = Begin the day
report-balance = In the drawer

## End.
end-cause = what ended it
end-warning = the warning that came before
end-count = THE COUNT
end-again = Once more
end-title = Title

## Demo.
demo-tag = the bot plays
demo-take-over = Hold: take over

## Options.
options-game = Game
options-hand = Hand
options-picture = Picture
options-sound = Sound
options-text = Text
options-controls = Controls
options-press-key = Press the key that shall mean this.
options-key-taken = This key already means: { $other }.
options-key-bound = Done. The glyphs follow.
options-bind = Choose it, then press the key that shall stand first for it. A key that already means something else is refused.
options-sample = She washes one cup. It takes eleven minutes. Your lathe is running.
first-go = Go on
first-heading = BEFORE THE NEEDLE DROPS
value-on = on
value-off = off

option-language = Language
option-language-about = Everything changes at once; nothing is lost.
option-language-en = English
option-language-ru = русский
option-text_percent = Size of text
option-text_percent-about = At 150 and 200 percent there is less on a screen at a time, and nothing is missing.
option-text_percent-100 = 100 %
option-text_percent-150 = 150 %
option-text_percent-200 = 200 %
option-plain_letters = Plain letters
option-plain_letters-about = Handwriting and book letters are set in the plain face.
option-latin_glyphs = Latin letters on keys
option-latin_glyphs-about = The glyphs show E even where your keyboard prints another letter.
option-captions = Captions
option-captions-about = Every sound that matters is also written, with where it comes from.
option-captions_box = Darkness behind captions
option-captions_box-about = How much of the stage is held back behind the line.
option-risk_as = Risk is told in
option-risk_as-about = Every risk is drawn. It can also be told in words, in numbers, or in both.
option-risk_as-words = words
option-risk_as-numbers = numbers
option-risk_as-both = both
option-confirm = What is final
option-confirm-about = Burning, giving up goods, naming a person: hold the button, or press it twice.
option-confirm-hold = is held
option-confirm-press = is pressed twice
option-hand = The hand
option-hand-about = By hand; or assisted, with wider bands and no clock; or automatic, which is middling and says nothing about it.
option-hand-by-hand = by hand
option-hand-assisted = assisted
option-hand-automatic = automatic
option-hand_speed = Speed of the hand
option-hand_speed-about = The movements run slower; what comes of them is the same.
option-hand_speed-50 = 50 %
option-hand_speed-75 = 75 %
option-hand_speed-100 = 100 %
option-lens = The lens
option-lens-about = Held as long as the button is held, or switched by it.
option-lens-hold = is held
option-lens-toggle = is switched
option-fullscreen = Whole desktop
option-fullscreen-about = The picture keeps its shape; what is left over stays dark.
option-grain = Grain of the film
option-grain-about = At 0 the film has no grain and the light box does not flicker.
option-reduced_motion = Less motion
option-reduced_motion-about = No sway, no flicker, no shaking; the lens fades instead of moving.
option-soften_films = Softer films
option-soften_films-about = Skulls and wounds become hands, leaves and shells.
option-music = Music
option-music-about = The records of the story and the radio.
option-disc = Your own discs
option-disc-about = What you have cut. It is never processed.
option-effects = Effects
option-effects-about = Scissors, steps, doors, trams.
option-voices = Voices
option-voices-about = The murmur of people; it has no words.

## Actions, as the options name them.
action-confirm = confirm, first tool
action-back = back
action-tool-b = second tool
action-tool-c = third tool
action-lens = lens
action-next = next
action-previous = previous
action-left = left
action-right = right
action-up = up
action-down = down
action-second-left = second axis, less
action-second-right = second axis, more
action-fine = fine
action-speed-50 = half speed
action-speed-75 = three quarters
action-speed-100 = full speed
action-undo = undo
action-show = show me
action-diary = diary
action-help = help on this screen
action-pause = pause
action-next-group = next part of the screen
action-previous-group = previous part of the screen
action-repeat = say it again
action-mute = silence my disc
action-picture = keep a picture
