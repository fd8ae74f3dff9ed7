### Полка, разбор продажи, кривые, счёт и подвиги.

## Полка.
shelf-heading = ПОЛКА
shelf-tab-discs = Диски
shelf-tab-statistics = В цифрах
shelf-tab-feats = Подвиги
shelf-count =
    { $of ->
        [0] Пока здесь пусто.
       *[other] Здесь { $count } из { $of }.
    }
shelf-empty = Здесь встанут твои.
shelf-none-such = Таких нет.
shelf-hint = Подними один на свет.
shelf-hold-up = На просвет
shelf-bar-play = послушать
shelf-bar-lift = поднять иглу
shelf-bar-order = другой порядок
shelf-bar-lens = линза: царапины
shelf-show-all = все диски
shelf-show-kept = ещё дома
shelf-show-sold = проданные
shelf-show-lost = отнятые
shelf-show-given = отданные
shelf-show-worn = заигранные
shelf-order-newest = сперва новые
shelf-order-oldest = сперва старые
shelf-order-best = сперва чистые
shelf-order-dearest = сперва дорогие
shelf-order-song = по песням
shelf-runs-this = эта игра
shelf-runs-all = все игры
shelf-song-gone = песня, которой здесь нет
shelf-level-gone = игра других уровней
shelf-somebody = кто-то
shelf-somewhere = где-то
shelf-when = { $date }, { $block }
shelf-cut = { $film }, № { $number }; { $lathe }, { $source }
shelf-lathe-own = станок из своих деталей
shelf-from-record = с пластинки
shelf-from-tape = из эфира
shelf-from-press = из-под пресса в сарае
shelf-fate-kept = Стоит дома.
shelf-fate-sold = Продан: { $who }, { $date }, { $sum }.
shelf-fate-lost = Отняли: { $date }.
shelf-fate-given = Отдан: { $who }, { $date }.
shelf-fate-last = Последний. { $who } — унесено под пальто.
shelf-fate-gone = Пропал { $date }, и никто не записал куда.
shelf-lost = Отняли: { $date }.
shelf-lost-patrol = Изъят на улице { $date }.
shelf-lost-gate = Изъят в воротах { $date }.
shelf-lost-raid = Изъят в шесть утра, { $date }.
shelf-lost-decoy = { $date }: там не слушали. Лежит при бумагах.
shelf-lost-dropped = Выронен в снег { $date }.
shelf-lost-caught = { $date }: увидели в руке — и нет его.
shelf-lost-given = Отдан тому, кто спрашивал, { $date }.
shelf-lost-arrest = Взят { $date } вместе с тобой.
shelf-hand-by-hand = резано своей рукой
shelf-hand-assisted = резано с поддержкой
shelf-hand-automatic = резал автомат
shelf-hand-bot = нарезан до тебя
shelf-trace-tears =
    { $count ->
        [one] { $count } надрыв
        [few] { $count } надрыва
       *[other] { $count } надрывов
    }
shelf-trace-jumps =
    { $count ->
        [one] резец прыгнул { $count } раз
        [few] резец прыгнул { $count } раза
       *[other] резец прыгнул { $count } раз
    }
shelf-trace-gaps =
    { $count ->
        [one] { $count } дыра в музыке
        [few] { $count } дыры в музыке
       *[other] { $count } дыр в музыке
    }
shelf-trace-round = не очень круглый
shelf-trace-hole = дырка мимо середины
shelf-trace-none = рука не дрогнула
shelf-life-cut = Нарезан
shelf-life-pressed = Отпрессован
shelf-life-talk = Слушал покупатель: { $who }
shelf-plays =
    { $count ->
        [0] с тех пор не игран
        [one] с тех пор сыгран { $count } раз
        [few] с тех пор сыгран { $count } раза
       *[other] с тех пор сыгран { $count } раз
    }
shelf-page-heard = Как звучит
shelf-page-groove = Канавка
shelf-page-life = Его жизнь
shelf-bar-groove = линза: канавка
shelf-bar-zoom = ближе, дальше
shelf-groove-waits = Наводим стекло.
shelf-groove-told = Виток { $turn } из { $of }: шириной { $width } мкм, размах { $swing } мкм, до следующего { $land } мкм. Вдоль сжато в восемь раз.
shelf-groove-touches = Виток { $turn } из { $of }: шириной { $width } мкм, размах { $swing } мкм, режет соседний.
shelf-why = Почему столько
shelf-nothing-behind = За этой строкой больше ничего нет.
shelf-not-heard = Этот здесь не послушать.
shelf-bar-write = выписать
shelf-no-profile = Писать некуда: профиля нет.
deed-shelf = Полка
deed-shelf-about = Все твои диски: как звучат и у кого они теперь.
end-shelf = Полка
trouble-file-aside = Файл { $name } повреждён. Он отложен, заведён новый.

## Разбор продажи.
sale-why = Почему столько? Это в тетради, за своей строкой.
autopsy-heading = { $what }: ПОЧЕМУ СТОЛЬКО
autopsy-when = { $when }. { $place }
autopsy-asked = запрошено
autopsy-asked-again = потом запрошено
autopsy-worth = для него стоит
autopsy-got = вышло
autopsy-end-sold = { $sum }
autopsy-end-declined = не отдано
autopsy-end-left = ничего
autopsy-end-walked = осталось у тебя
autopsy-end-too-dear = дорого
autopsy-end-refused = отказ
autopsy-end-decoy = свисток
autopsy-end-dropped = выронено
autopsy-end-caught = увидели
autopsy-fault = Не дослушано: { $fault }.
autopsy-helps = Что подняло бы цену, каждое само по себе
autopsy-helps-none = Ничего. Больше это стоить не могло.
autopsy-hear = Услышать то же
autopsy-nowhere = Этого на диске нет.
autopsy-bar-lens = линза: формула
autopsy-formula = { $before } × { $percent } % = { $after }
autopsy-formula-first = от { $after }
autopsy-sum = Всего
autopsy-sum-more =
    { $count ->
        [one] Всего, и ещё { $count } строка
        [few] Всего, и ещё { $count } строки
       *[other] Всего, и ещё { $count } строк
    }
autopsy-calmly = спокойно, за углом
autopsy-nothing = за вынос никто не доплатит
help-wow = не плыл бы
help-noise = не шипел бы
help-treble = звучал бы ярко
help-skips = не скакал бы
help-cut = нарезать бы без изъяна
help-fresh = не играть бы его раньше
help-patrol = был бы патруль далеко
help-full = на улице, где костей ещё нет
help-ask = попросить бы всё
help-cheaper = попросить бы, сколько стоит
help-openly = передать бы на месте
help-purse = был бы кошелёк потолще
help-genre = будь это { $genre }
ledger-autopsy = почему столько
ledger-no-autopsy = Эта строка не продажа.

## Кривые.
graph-nothing = До первой ночи чертить нечего.
graph-day = { $date }: { $value }
graph-table = таблица
graph-curve = кривая
graph-hear = услышать кривую
graph-heard = Ниже — меньше, выше — больше.
graph-col-date = день
graph-col-cash = деньги
graph-col-heat = жар
graph-col-dossier = досье
graph-col-grade = нарезка
graph-table-heading = ДЕНЬ ЗА ДНЁМ
graph-event-sold =
    { $count ->
        [one] { $count } продажа
        [few] { $count } продажи
       *[other] { $count } продаж
    }
graph-event-loss =
    { $count ->
        [one] { $count } потеря
        [few] { $count } потери
       *[other] { $count } потерь
    }
graph-event-craft =
    { $count ->
        [one] нарезан { $count } диск
        [few] нарезано { $count } диска
       *[other] нарезано { $count } дисков
    }
diary-all = всё
diary-talk = разговоры
diary-money = деньги
diary-risk = риск
diary-craft = ремесло
diary-loss = потери
diary-sift = сито: { $what }
diary-none-such = Такого не записано.

## Счёт.
statistics-all = все игры
statistics-run = эта игра
statistics-more =
    { $count ->
        [one] ещё { $count } строка
        [few] ещё { $count } строки
       *[other] ещё { $count } строк
    }
statistics-discs = Сделано дисков
statistics-copies = из них под прессом
statistics-best = Лучшая оценка
statistics-mean = Оценка в среднем
statistics-groove = Нарезано канавки
statistics-metres = { $metres } м
statistics-song = Чаще всего резалась песня
statistics-genre = Чаще всего резалась музыка
statistics-end = Чем чаще кончалось
statistics-end-other = по-другому
statistics-sold = Продано дисков
statistics-goods = Продано другого
statistics-refused = Смеялись или гнали
statistics-earned = Выручено, в рублях до 1961 года
statistics-dearest = Самый дорогой диск
statistics-searches = Обысков
statistics-survived = из них впустую
statistics-lost = Отнято вещей
statistics-films = Вынесено плёнок
statistics-tapes = Песен из эфира
statistics-talks = Разговоров
statistics-chapters = Пройдено глав
statistics-blocks = Прожито четвертей дня
statistics-runs = Игр

## Подвиги.
feat-new =
    { $more ->
        [0] Есть: «{ $title }».
        [one] Есть: «{ $title }» и ещё один.
       *[other] Есть: «{ $title }» и ещё { $more }.
    }
feats-count = Есть { $done } из { $of }.
feats-hidden = Неэкспонированная полоска
feats-hidden-about = Проявится сама.
feats-where = { $about } · { $level }
feat-first-bone-title = Чьи это рёбра?
feat-first-bone-about = Нарезать диск.
feat-first-sale-title = На хлеб и трамвай
feat-first-sale-about = Продать диск.
feat-words-title = Слова слышно
feat-words-about = Нарезать диск на 80.
feat-label-title = Как из магазина
feat-label-about = Нарезать диск на 92.
feat-pan-title = Сковородка с оркестром
feat-pan-about = Оставить диск на 10 или меньше.
feat-sold-pan-title = И за это платят
feat-sold-pan-about = Продать диск меньше чем на 15.
feat-coat-title = Полпальто на вате
feat-coat-about = Продать один диск за тридцать рублей, старыми.
feat-kopeck-title = Ни копейкой меньше
feat-kopeck-about = С первого слова запросить всё, что диск для него стоит.
feat-last-word-title = И сдачи не надо
feat-last-word-about = Последним словом взять больше, чем диск стоит.
feat-kitchen-title = Слышно кухню
feat-kitchen-about = Сыграть диск тому, кто такого не слушает.
feat-straight-back-title = Очень прямая спина
feat-straight-back-about = Пройти обыск с диском, и впустую.
feat-gate-title = Таможня мечтала
feat-gate-about = Пройти ворота, когда было 50 из 100 или хуже.
feat-inventory-title = Опись осталась пустой
feat-inventory-about = Пережить обыск в шесть утра, и впустую.
feat-saw-title = Сквозь пилу
feat-saw-about = Поймать песню в эфире.
feat-air-bone-title = Из воздуха
feat-air-bone-about = Нарезать диск со своей ленты.
feat-hundred-title = Сотня в шкафу
feat-hundred-about = Нарезать сто дисков, в каких угодно играх.
feat-versts-title = Десять вёрст канавки
feat-versts-about = Нарезать десять вёрст канавки, в каких угодно играх.
feat-genres-title = Без своего вкуса
feat-genres-about = Нарезать восемь родов музыки за одну игру.
feat-debt-title = Глухову нечего сказать
feat-debt-about = Отдать весь долг.
feat-corner-title = Угол сыт
feat-corner-about = Продать семь вещей за один выход.
feat-no-bones-title = Без единой косточки
feat-no-bones-about = Отпрессовать копии в сарае.
feat-ghost-title = Для себя
feat-ghost-about = Играть один диск дома, пока его не услышат двенадцать раз.
feat-surname-title = А фамилия чья?
feat-surname-about = Дать кому-то прочесть имя на просвет.
feat-listener-title = Хороший слушатель
feat-listener-about = Предложить диск тому, у кого под пальто свисток.
feat-broom-title = Пятнадцать суток с метлой
feat-broom-about = Получить пятнадцать суток.
feat-under-coat-title = Под пальто
feat-under-coat-about = Нарезать последний диск.
feat-light-title = Посмотри на свет
feat-light-about = Опустить иглу через полвека.
feat-as-it-lay-title = Как лежал
feat-as-it-lay-about = Найти карандашную черту и положить диск по ней.

## Моды.
title-mods =
    { $count ->
        [one] { $count } мод
        [few] { $count } мода
       *[other] { $count } модов
    }
mods-heading = МОДЫ
mods-story = Сама история
mods-story-about = То, что пришло с игрой.
mods-play = Играть
mods-play-pile =
    { $count ->
        [one] Играть
       *[other] Играть стопку
    }
mods-bar-on = в стопку
mods-bar-off = из стопки
mods-bar-lift = выше
mods-state-on = { $place }-й в стопке
mods-covered = { $level }: под модом «{ $mod }»
mods-pile-why = Так сложенное не сыграть.
mods-pile-problems =
    { $count ->
        [one] В стопке не так { $count } вещь:
        [few] В стопке не так { $count } вещи:
       *[other] В стопке не так { $count } вещей:
    }
mods-state-fine = в порядке
mods-state-broken = сломан
mods-state-playing = идёт сейчас
mods-playing-why = Это и идёт сейчас.
mods-broken-why = В сломанное не сыграть.
mods-levels =
    { $count ->
        [one] { $count } уровень
        [few] { $count } уровня
       *[other] { $count } уровней
    }
mods-problems =
    { $count ->
        [one] Не так { $count } вещь:
        [few] Не так { $count } вещи:
       *[other] Не так { $count } вещей:
    }
mods-more =
    { $count ->
        [one] и ещё { $count }
       *[other] и ещё { $count }
    }
mods-none = Папки с уровнями кладут сюда: { $path }

## Как зовётся окно.
screen-ModsPage = моды
screen-ShelfPage = полка
screen-ShelfDisc = диск на просвет
screen-Autopsy = почему столько
screen-StatisticsPage = в цифрах
screen-FeatsPage = подвиги
