## Dates.
date-day = { $day } { $month }
date-long = { $day } { $year }
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
date-month-short-1 = Jan
date-month-short-2 = Feb
date-month-short-3 = Mar
date-month-short-4 = Apr
date-month-short-5 = May
date-month-short-6 = June
date-month-short-7 = July
date-month-short-8 = Aug
date-month-short-9 = Sept
date-month-short-10 = Oct
date-month-short-11 = Nov
date-month-short-12 = Dec
date-weekday-short-1 = Mon
date-weekday-short-2 = Tue
date-weekday-short-3 = Wed
date-weekday-short-4 = Thu
date-weekday-short-5 = Fri
date-weekday-short-6 = Sat
date-weekday-short-7 = Sun
date-weekday-long-1 = Monday
date-weekday-long-2 = Tuesday
date-weekday-long-3 = Wednesday
date-weekday-long-4 = Thursday
date-weekday-long-5 = Friday
date-weekday-long-6 = Saturday
date-weekday-long-7 = Sunday

## Risks.
risk-percent = { $percent } in 100
risk-both = { $word }, { $of }

## The map.
map-go = Go there

## Home.
deed-pay = Pay Glukhov { $sum }
deed-pay-about = What is paid now cannot be asked for on the last evening.
deed-pay-nothing = There is nothing owed, or nothing to pay with.
deed-ledger = The ledger
deed-ledger-about = Money, promises, risk and memory.
deed-listen = Play a disc
deed-listen-about = “{ $song }”, on the gramophone, for yourself. Every play takes a little off.
deed-sleep = Let the block go by
deed-sleep-about = The curtain drawn, the lamp low. The streets forget a little.
stock-bone = { $film }, heard { $plays } times.
stock-film = Blank: { $film }, { $width } × { $height } mm.
stock-thing = Worth about { $worth } on the street.
stock-film-title = Blank no. { $number }
spot-room = { $used } of { $room } full. Found { $found } in 100. { $access } min away.
spot-damp = Damp: { $damp } % a night.
spot-full = There is no room left.
debt-title = Glukhov
debt-detail = { $sum } by { $date }

## Ledger.
ledger-subtitle = { $from } to { $to }
graph-cash = Money by day
graph-heat = The hottest street by day
graph-dossier = The dossier by day
graph-grade = What was cut by day, 0 to 100
graph-roubles = r

## Newspaper.
paper-name = THE EVENING WATCH
paper-date = { $weekday }, { $date }
paper-price = price 20 kopecks

## Morning.
report-heading = { $weekday }, { $date }
report-quiet = Nobody knocked.

## Saves and notices.
save-failed = It could not be kept: { $why }
save-other = About the saves: { $why }
trouble-unwritable = { $why }. Make room, or choose another folder with RIBS_HOME. ({ $path })
trouble-full = the disk is full
trouble-forbidden = this folder cannot be written
trouble-other = the file cannot be written
trouble-save-damaged = { $name } is damaged, or is no save of Ribs.
trouble-save-aside = { $name } is damaged. It was set aside; an older one is used.
trouble-save-newer = { $name } was written by a newer Ribs. It stays where it is.
trouble-save-foreign = { $name } belongs to other levels or to another Ribs. It stays where it is.
trouble-save-unread = { $name } cannot be read.
trouble-settings = { $name } was damaged. Everything is set as on the first day.
cache-elsewhere = Music and pictures cannot be kept here, they last for this evening only: { $why }
continue-detail = { $date }, { $block }
block-0 = morning
block-1 = day
block-2 = evening
block-3 = night
seed-about = seed { $seed }
retry-none = There is no morning to go back to.
paint-waiting = films in the bath: { $percent } %

## What the window is called on each screen; readers of the screen say it aloud.
screen-name = Ribs · { $screen }
screen-FirstStart = first things first
screen-Title = title
screen-Newspaper = newspaper
screen-Report = morning
screen-CityMap = the map
screen-Home = home
screen-Workshop = workshop
screen-Trim = scissors
screen-Burn = cigarette
screen-Cutting = lathe
screen-Gramophone = gramophone
screen-Port = port
screen-Bag = the bag
screen-Customs = customs
screen-Hospital = light box
screen-Street = street
screen-Job = work
screen-Stopped = documents
screen-Ledger = ledger
screen-Pause = pause
screen-Options = options
screen-Confirm = question
screen-Loading = one moment
screen-End = the end
screen-Demo = the bot plays
screen-GettingReady = the bot is getting ready
screen-HowHard = how hard
screen-Runs = endless and daily
screen-Packing = packing the bag
screen-Documents = documents, citizen
screen-HandingOver = handing over
screen-Dial = the night dial
screen-Doors = the doors
screen-Held = held to the light
screen-HeldPlay = the needle
screen-Closing = the last place
