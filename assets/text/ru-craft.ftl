## За инструментом.
craft-goal = «{ $song }» на кости { $film }
craft-on = Дальше
craft-skip = Пропустить
craft-bar-show = покажи
craft-bar-mine = дай я
craft-bar-aside = отложить плёнку
craft-bar-lift = поднять
craft-speed = Рука: { $percent } %.
craft-shown = Смотри на эту руку. Нажмёшь ещё раз — будет твоя.
craft-yours = Снова твоя рука.
craft-aside-again = Ещё раз — и плёнка вернётся на верёвку.
craft-mode-shown = показ
craft-mode-assisted = с помощью
craft-mode-automatic = само
craft-cm = { NUMBER($cm, minimumFractionDigits: 1, maximumFractionDigits: 1) } см
craft-mm = { NUMBER($mm, minimumFractionDigits: 2, maximumFractionDigits: 2) } мм
craft-um = { $um } мкм
craft-khz = { NUMBER($khz, minimumFractionDigits: 1, maximumFractionDigits: 1) } кГц
craft-percent = { NUMBER($percent, minimumFractionDigits: 1, maximumFractionDigits: 1) } %
craft-decibels = { $db } дБ
craft-per-s = { NUMBER($number, minimumFractionDigits: 1, maximumFractionDigits: 1) } в секунду
craft-will-not-fit = { $time } не влезет: бери винт помельче или уводи песню раньше.
craft-song-lasts = песня длится

## Стол.
craft-masters = МУЗЫКА
craft-films = ПЛЁНКИ НА ВЕРЁВКЕ
craft-tab-masters = музыка
craft-tab-films = плёнки
craft-no-masters = Не с чего писать. Пластинки привозят моряки.
craft-no-films = Чистой плёнки нет. В больнице её выбрасывают баками.
craft-none-left = На сегодня всё: рука просит отдыха.
craft-band-plays = Пластинку слушают один раз целиком. Минуту.
craft-take-master = Взять пластинку
craft-take-film = Взять плёнку
craft-begin = К ножницам
craft-bar-films = плёнки
craft-bar-screw = винт
craft-bar-order = порядок
craft-bar-leave = уйти
craft-leave-again = Ещё раз — и мастерская на замке до завтра.
craft-screw-set = { $um } мкм от витка до витка.
craft-order-first = Сначала дырка: что мимо центра, то мимо одинаково.
craft-order-last = Дырка в конце: что мимо центра, то будет слышно.
craft-way-pitch = Винт: { $um } мкм на виток
craft-way-first = Дырка до резки
craft-way-last = Дырка после резки
craft-film-across = самый большой диск
craft-film-thick = толщина
craft-fits = влезет музыки
craft-left = дисков ещё можно нарезать
craft-knock-risk = за стенкой
craft-step-master = музыка
craft-step-film = плёнка
craft-step-trim = ножницы
craft-step-hole = дырка
craft-step-cut = резка
craft-step-listen = слушать

## Ножницы.
craft-trim-heading = КРУГ
craft-trim-hint = Ножницы любят прямую. Держи внутрь.
craft-trim-how = Держи — режет. Лезвия уводит наружу: дави внутрь, а поползёт красная нить — отпусти.
craft-trim-done = Достаточно круглая. Если край рваный, можно обрезать ещё меньше.
craft-trim-ragged = Край рваный: диск будет качаться под иглой. Обрежь поменьше — или оставь так.
craft-trim-ruined = Три надрыва. Но диск поменьше тут ещё есть.
craft-trim-across = диск сейчас
craft-trim-worst = худший укус
craft-trim-music = влезет музыки
craft-trim-gauge = мимо линии
craft-inside = внутрь
craft-outside = наружу
craft-tool-cut = Резать
craft-bar-lean = держать
craft-bar-smaller = круг поменьше
craft-again-smaller = Круг поменьше

## Папироса.
craft-burn-heading = ДЫРКА
craft-burn-hint = Раскури, коснись один раз, уходи рано: дырка растёт и без тебя.
craft-burn-hole = дырка
craft-burn-spindle = штырь
craft-burn-ember = уголёк
craft-burn-melts = отсюда плавит
craft-burn-offset = мимо центра
craft-burn-sway = звук поплывёт
craft-burn-soot = копоть
craft-burn-draw = Затянись, пока не разгорится.
craft-burn-how = Над меткой — и вниз: одно касание на секунду.
craft-burn-touching = Плавит. Уходи раньше, чем край дойдёт до кольца.
craft-burn-cold = Остыл: только коптит. Подними и затянись.
craft-burn-growing = Плёнка ещё горячая, дырка ещё растёт.
craft-burn-done = На штырь садится.
craft-burn-wide = Велика: будет ёрзать. Бумажное кольцо удержит.
craft-burn-ruined = Дырки больше, чем диска.
craft-tool-touch = Коснуться
craft-bar-puff = затянуться
craft-bar-move = вести
craft-bar-patch = бумажное кольцо
craft-patched = Бумага держит. Но точно посередине не сядет.

## Станок.
craft-cut-hint = Громко — полно. Слишком громко — стенка рвётся.
craft-level = УРОВЕНЬ
craft-weight = ВЕС
craft-db = дБ
craft-gram = г
craft-swarf = СТРУЖКА
craft-swarf-fine = чисто
craft-swarf-soon = скоро смахни
craft-swarf-now = смахни сейчас
craft-swarf-wound = намотало на резец
craft-speed-row = ХОД
craft-speed-now = { NUMBER($rpm, minimumFractionDigits: 1, maximumFractionDigits: 1) }   { $sign }{ NUMBER($percent, minimumFractionDigits: 1, maximumFractionDigits: 1) } %
craft-speed-true = точки стоят: ровно
craft-speed-fast = точки бегут вправо: тронь регулятор
craft-speed-slow = точки ползут влево: тронь регулятор
craft-neighbours-quiet = за стенкой тихо
craft-neighbours-awake = за стенкой слушают
craft-running = Дальше станок идёт сам.
craft-walls-touch = Тесно: стенки касаются
craft-over-wall = Выше полосы: стенке не хватит места
craft-over-curve = Выше полосы: игла не пройдёт
craft-over-hold = Выше полосы: прижми, не удержит
craft-too-quiet = Тихо: шипение победит
craft-level-good = И стенка цела, и громко
craft-tool-sweep = Смахнуть
craft-bar-level = уровень
craft-bar-weight = вес
craft-bar-governor = регулятор
craft-lift-again = Ещё раз — и дорожка кончится здесь.
craft-cut-done = Головка поднята. На плёнке { $time } музыки.

## Патефон.
craft-bone = { $film }, № { $number }, { $time }
craft-listening = Слушаем
craft-listening-about = Игла проходит всю дорожку, и ухо вместе с ней.
craft-still-listening = Первый раз ещё не дослушали.
craft-gramophone-hint = Поставь иглу, где болит.
craft-failed = Этот диск не сыграть.
craft-to-table = К столу
craft-keep = Оставить
craft-needle-up = Поднять иглу
craft-needle-down = Поставить иглу
craft-bar-needle = игла
craft-bar-needle-up = поднять
craft-bar-needle-down = поставить
craft-bar-marks = отметки
craft-plays =
    { $plays ->
        [0] ещё не играла
        [one] играла { $plays } раз
        [few] играла { $plays } раза
       *[other] играла { $plays } раз
    }
craft-mark = { $what }, { $time }: { $cause }
craft-mark-hiss = Шипит
craft-mark-tick = Щелчок
craft-mark-sway = Плывёт
craft-mark-dull = Глухо
craft-mark-harsh = Хрипит
craft-mark-skip = Скачок
craft-mark-gap = Провал
craft-cause-chip = стружка попала под резец
craft-cause-tear = надрыв по краю
craft-cause-walls = два витка прорвались друг в друга
craft-cause-swarf = стружку намотало на резец
craft-cause-lost = песня тут пропала
craft-cause-hole = твоя дырка мимо центра
craft-cause-slack = дырка велика для штыря
craft-cause-governor = диск шёл неровно
craft-cause-soot = копоть от уголька
craft-cause-film = плёнка шершавая, или песня тихая
craft-cause-tip = тупой резец или тесный виток у центра
craft-cause-loud = громче, чем пройдёт игла
craft-cause-dust = пыль или задетая стенка
craft-note-hiss = шипение
craft-note-hiss-0 = еле слышно
craft-note-hiss-1 = есть
craft-note-hiss-2 = громкое
craft-note-hiss-3 = поверх всего
craft-note-wow = плывёт
craft-note-wow-0 = ровно
craft-note-wow-1 = слегка
craft-note-wow-2 = как пьяный
craft-note-wow-3 = качка
craft-note-treble = верха до
craft-note-treble-0 = звонко
craft-note-treble-1 = сносно
craft-note-treble-2 = глухо
craft-note-treble-3 = через пальто
craft-note-clicks = щелчки
craft-note-clicks-0 = почти нет
craft-note-clicks-1 = немного
craft-note-clicks-2 = много
craft-note-clicks-3 = дождь
craft-note-skips = скачки
craft-note-skips-0 = нет
craft-note-skips-1 = один
craft-note-skips-2 = есть
craft-note-skips-3 = сплошь
craft-note-harsh = хрип
craft-note-harsh-0 = чисто
craft-note-harsh-1 = шероховато
craft-note-harsh-2 = кусает
craft-note-harsh-3 = рвёт
craft-grade-0 = БРАК
craft-grade-1 = ХУДО
craft-grade-2 = СОЙДЁТ
craft-grade-3 = ДОБРО
craft-grade-4 = ЧИСТО

## Что делается под рукой.
caption-Snip = [ чик ]
caption-HairLine = [ плёнка скрипит ] Отпусти, порвётся.
caption-Tear = [ рвётся ] { $tears } из 3.
caption-Trimmed = [ обрезок падает на пол ] Почти круг.
caption-SheetRuined = [ рвётся в третий раз ]
caption-Sizzle = [ палёный целлулоид ]
caption-Lifted = [ ещё шипит ] Уголёк убран, плёнка плавится сама.
caption-Ash = [ сыплется пепел ] Нагорело: рука дёрнулась.
caption-Soot = [ дымит и не плавит ] Уголёк остыл.
caption-Fits = Дошло до кольца: уходи!
caption-Wide = Шире штыря: будет болтаться.
caption-TooSmall = [ остыло ] Пока мала. Ещё раз.
caption-HoleDone = [ садится на штырь ]
caption-HoleRuined = [ дырки больше, чем плёнки ]
caption-PassageEnds = Станок идёт сам до следующего места.
caption-PassageBegins = Снова руками.
caption-Touch = [ щелчок ] Стенки задели друг друга.
caption-Breach = [ треск ] Стенка прорвана: игла здесь сменит виток.
caption-Chip = [ резец подпрыгнул ] Стружка попала под него.
caption-SweepSoon = [ шуршит стружка ] Скоро смахни, где потише.
caption-SweepNow = [ стружка шуршит густо ] Смахни сейчас!
caption-Gap = [ головка подскочила ] Стружку намотало: три секунды пропали.
caption-HeadDown = [ головка снова внизу ]
caption-Governor = [ щелчок ] Регулятор, одно деление.
caption-Knock =
    { $knocks ->
        [1] [ стук в стену ]
        [2] [ стук в стену, сильнее ]
       *[other] [ кулаком в стену ]
    }
caption-TipDull = [ звук глохнет ] Резец затупился.
caption-FilmShort =
    { $missing_s ->
        [one] { $missing_s } секунда не влезет на эту плёнку.
        [few] { $missing_s } секунды не влезут на эту плёнку.
       *[other] { $missing_s } секунд не влезет на эту плёнку.
    }
caption-CutDone = [ головка поднята ]

## Той же рукой.
batch-offer =
    { $count ->
        [one] оставить и ещё { $count } такой же
        [few] оставить и ещё { $count } таких же
       *[other] оставить и ещё { $count } таких же
    }
batch-goal = Той же рукой: готово { $kept } из { $of }
batch-about = Рука повторяет, что делала: чуть левее, чуть правее.
batch-waits = ждёт
batch-cuts = под иглой
batch-cuts-still = Один ещё режется.
batch-spoilt = испорчен
batch-left = не тронут
batch-bar-stop = хватит
batch-stopped = Остальные не трогаем.
screen-Batch = той же рукой
