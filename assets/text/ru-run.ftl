## Dates.
date-day = { $day } { $month }
date-long = { $day } { $year } года
date-month-1 = января
date-month-2 = февраля
date-month-3 = марта
date-month-4 = апреля
date-month-5 = мая
date-month-6 = июня
date-month-7 = июля
date-month-8 = августа
date-month-9 = сентября
date-month-10 = октября
date-month-11 = ноября
date-month-12 = декабря
date-month-short-1 = янв
date-month-short-2 = фев
date-month-short-3 = мар
date-month-short-4 = апр
date-month-short-5 = мая
date-month-short-6 = июня
date-month-short-7 = июля
date-month-short-8 = авг
date-month-short-9 = сен
date-month-short-10 = окт
date-month-short-11 = ноя
date-month-short-12 = дек
date-weekday-short-1 = пн
date-weekday-short-2 = вт
date-weekday-short-3 = ср
date-weekday-short-4 = чт
date-weekday-short-5 = пт
date-weekday-short-6 = сб
date-weekday-short-7 = вс
date-weekday-long-1 = понедельник
date-weekday-long-2 = вторник
date-weekday-long-3 = среда
date-weekday-long-4 = четверг
date-weekday-long-5 = пятница
date-weekday-long-6 = суббота
date-weekday-long-7 = воскресенье

## Risks.
risk-percent = { $percent } из 100
risk-both = { $word }, { $of }

## The map.
map-go = Туда

## Home.
deed-pay = Отдать Глухову { $sum }
deed-pay-about = Что отдано сейчас, того не спросят в последний вечер.
deed-pay-nothing = Отдавать нечего или не из чего.
deed-ledger = Тетрадь
deed-ledger-about = Деньги, обещания, риск и память.
deed-listen = Поставить диск
deed-listen-about = «{ $song }», на патефон, для себя. Каждый раз понемногу стирает.
deed-sleep = Переждать
deed-sleep-about = Занавеска, лампа вполсилы. Улицы понемногу забывают.
stock-bone = { $film }, играла раз: { $plays }.
stock-film = Заготовка: { $film }, { $width } × { $height } мм.
stock-thing = На улице дадут около { $worth }.
stock-film-title = Заготовка № { $number }
spot-room = Занято { $used } из { $room }. Находят { $found } из 100. { $access } мин.
spot-damp = Сыро: { $damp } % за ночь.
spot-full = Места больше нет.
debt-title = Глухов
debt-detail = { $sum } к сроку: { $date }

## Ledger.
ledger-subtitle = { $from } — { $to }
graph-cash = Деньги по дням
graph-heat = Самая горячая улица по дням
graph-dossier = Досье по дням
graph-grade = Что нарезано по дням, 0–100
graph-roubles = р

## Newspaper.
paper-name = ВЕЧЕРНЯЯ ВАХТА
paper-date = { $weekday }, { $date }
paper-price = цена 20 коп.

## Morning.
report-heading = { $weekday }, { $date }
report-quiet = Никто не стучал.

## Saves and notices.
save-failed = Сохранить не вышло: { $why }
save-other = О сохранениях: { $why }
trouble-unwritable = { $why }. Освободите место или выберите другую папку через RIBS_HOME. ({ $path })
trouble-full = на диске нет места
trouble-forbidden = в эту папку нельзя писать
trouble-other = файл не записывается
trouble-save-damaged = { $name }: файл повреждён или сохранён не в «Рёбрах».
trouble-save-aside = { $name }: файл повреждён. Он отложен, взят тот, что старше.
trouble-save-newer = { $name }: это сохранили более новые «Рёбра». Файл остался на месте.
trouble-save-foreign = { $name }: это от других уровней или других «Рёбер». Файл остался на месте.
trouble-save-unread = { $name }: файл не читается.
trouble-settings = { $name }: файл был повреждён. Все настройки как в первый день.
cache-elsewhere = Музыку и картинки здесь не сохранить, они останутся только на этот вечер: { $why }
continue-detail = { $date }, { $block }
block-0 = утро
block-1 = день
block-2 = вечер
block-3 = ночь
seed-about = зерно { $seed }
retry-none = Нет утра, к которому можно вернуться.
paint-waiting = плёнки в ванночке: { $percent } %

## What the window is called on each screen; readers of the screen say it aloud.
screen-name = Рёбра · { $screen }
screen-FirstStart = сначала главное
screen-Title = заставка
screen-Newspaper = газета
screen-Report = утро
screen-CityMap = карта
screen-Home = дома
screen-Workshop = мастерская
screen-Trim = ножницы
screen-Burn = папироса
screen-Cutting = станок
screen-Gramophone = патефон
screen-Port = порт
screen-Bag = сумка
screen-Customs = таможня
screen-Hospital = негатоскоп
screen-Street = улица
screen-Job = работа
screen-Stopped = документы
screen-Ledger = тетрадь
screen-Pause = пауза
screen-Options = настройки
screen-Confirm = вопрос
screen-Loading = минуту
screen-End = конец
screen-Demo = играет автомат
screen-GettingReady = автомат готовится
screen-HowHard = какая игра
screen-Runs = без конца и на каждый день
screen-Packing = укладка сумки
screen-Documents = документы, гражданин
screen-HandingOver = из рук в руки
screen-Dial = ночная шкала
screen-Doors = двери
screen-Held = на просвет
screen-HeldPlay = игла
screen-Closing = последнее место
