## What cannot be done.
refuse-over = Всё. Что сделано, то сделано.
refuse-on-map = Сначала надо куда-нибудь пойти.
refuse-visiting = Ты уже здесь. Сперва уйди.
refuse-not-here = Не здесь.
refuse-no-place = Нет в городе такого места.
refuse-closed-block = В этот час закрыто. Откроют { $opens }.
opens-0 = утром
opens-1 = днём
opens-2 = вечером
opens-3 = ночью
refuse-closed-door =
    { $days ->
        [one] Тебя тут запомнили. Ещё { $days } день.
        [few] Тебя тут запомнили. Ещё { $days } дня.
       *[other] Тебя тут запомнили. Ещё { $days } дней.
    }
refuse-no-item = Этого у тебя нет.
refuse-no-spot = Такого тайника нет.
refuse-spot-not-here = Отсюда не дотянуться.
refuse-same-spot = Оно уже там.
refuse-no-room = Не лезет.
refuse-no-time = На это нужно { $minutes } мин. А они уже на лестнице.
refuse-not-with-us = Этого нет при себе.
refuse-no-ship = Туман, парохода нет.
refuse-sailor-lost = Пальто его висит на крючке. Больше он не ходит.
refuse-no-good = Такого у него нет.
refuse-none-left = Больше у него этого нет.
refuse-no-money = Не хватает: { $missing_kop }.
refuse-bag-full = Сумка полна.
refuse-not-bought-here = Чего он сегодня не продавал, того назад не возьмёт.
refuse-gate-first = С таким в сумке выход один, и это ворота.
refuse-done = Лампа погашена. Дважды за утро нельзя.
refuse-too-many = В подкладку влезает { $limit }, и ни одной больше.
refuse-twice = Один снимок дважды не взять.
refuse-no-film = Нет такого снимка.
refuse-other-blank = На верёвке висит не этот снимок.
refuse-no-master = Не с чего переписать.
refuse-other-lathe = Это резали на другом станке.
refuse-recipe = Рука так не режет.
refuse-verdict = Ухо такого не слышит.
refuse-too-long = Песня длиннее плёнки: влезает { $seconds } с.
refuse-tired =
    { $count ->
        [one] { $count } пластинка, и рука дрожит. Хватит.
        [few] { $count } пластинки, и рука дрожит. Хватит.
       *[other] { $count } пластинок, и рука дрожит. Хватит.
    }
refuse-not-bone = Это не играет.
refuse-amount = Назови сумму.
refuse-no-debt = Долгов нет. Непривычно.
refuse-nobody = Таких тут нет.
refuse-gone = Смотрит в другую сторону. Разговор окончен.
refuse-has-enough = На сегодня хватит — видно по глазам.
refuse-corner-full = Этот угол тобой уже сыт.
refuse-price = Назови цену, которую можно сказать вслух.
refuse-deal-first = Сначала договори с одним.
refuse-no-deal = С тобой никто не торгуется.
refuse-not-agreed = Ещё не сговорились.
refuse-agreed = Уже сговорились. Отдавай.
refuse-not-wanted = Таким не интересуется.

## The next step.
goal-over = Больше ничего не надо.
goal-debt =
    { $nights ->
        [0] Глухов придёт сегодня. Не хватает: { $missing_kop }.
        [one] До срока { $nights } ночь. С учётом трат не хватает: { $missing_kop }.
        [few] До срока { $nights } ночи. С учётом трат не хватает: { $missing_kop }.
       *[other] До срока { $nights } ночей. С учётом трат не хватает: { $missing_kop }.
    }
goal-pay = На Глухова хватает: { $debt_kop }. Но что в ящике, то ещё можно потерять.
goal-better = Долг отдан. До лучшего конца недели, с учётом трат: { $missing_kop }.
goal-chapter =
    { $nights ->
        [one] Долга нет. До конца главы { $nights } ночь; после трат в ящике { $left_kop }.
        [few] Долга нет. До конца главы { $nights } ночи; после трат в ящике { $left_kop }.
       *[other] Долга нет. До конца главы { $nights } ночей; после трат в ящике { $left_kop }.
    }
goal-last = Долг отдан, в ящике густо. Не попадись.

## What an hour costs or brings.
takes-home = четверть дня; жар на всех улицах спадёт на { $points }
takes-workshop = четверть дня, плёнка и сон
takes-port = четверть дня и сколько спросит матрос
takes-hospital = четверть дня; пепел по бумагам бесплатный
takes-job = четверть дня; платят { $kop }
takes-street = четверть дня; платят на слух
news-no-ship = туман, парохода нет
news-ship = { $ship }, до { $last_day }-го
news-empty = с собой нечего продать
news-closed-door =
    { $days ->
        [one] закрыто ещё { $days } день
        [few] закрыто ещё { $days } дня
       *[other] закрыто ещё { $days } дней
    }

## Risks.
risk-quiet = тихо
risk-talk = разговоры
risk-eyes = глаза
risk-search = обыск

## Reasons, line by line.
term-title = «{ $song }»
term-taste = вкус: { $genre }
term-cut = нарезка, { $grade } из 100
term-worn =
    { $damp ->
        [0] заиграна, раз: { $plays }
       *[other] заиграна, раз: { $plays }; сырость { $damp } %
    }
term-short = песня обрывается
term-ear-wow = плывёт
term-ear-noise = шипит
term-ear-treble = глухо
term-ear-skips = скачет
term-refuses-wow = плывёт
term-refuses-noise = шипит
term-refuses-treble = глухо
term-refuses-skips = скачет
term-vain =
    { $count ->
        [one] есть ещё у { $count } человека
       *[other] есть ещё у { $count } человек
    }
term-has-it = такая уже есть
term-fashion = мода
term-full = на улице полно рёбер, { $percent } %
term-patrol = патруль рядом
term-purse = кошелёк кончается на { $purse_kop }
term-goods = { $good }
term-wants = насколько это нужно
term-felt = что чувствуется сквозь ткань
term-patted = что лежит там, где щупают: { $spot }
term-share = запретного по весу { $percent } %
term-cloth = мягкое вокруг твёрдого
term-street = улица есть улица
term-heat = жар { $points }
term-sweep = патрули по приказу
term-bare = в руке что-то видели
term-hour = поздний час
term-discs =
    { $count ->
        [one] за ночь уже { $count } пластинка
        [few] за ночь уже { $count } пластинки
       *[other] за ночь уже { $count } пластинок
    }
term-knocked = в стену стукнули дважды
term-dossier = досье { $points }

## At the gate.
says-pats = { $line } Проверит: { $spot }.
says-nobody = У ворот никого.

## Warnings.
warn-street =
    { $steps ->
        [one] { $place }: жар { $points }, патруль в { $steps } шаге, остановит { $percent } из 100.
       *[other] { $place }: жар { $points }, патруль в { $steps } шагах, остановит { $percent } из 100.
    }
warn-street-word =
    { $steps ->
        [one] { $place }: патруль в { $steps } шаге. На вид: { $risk }.
       *[other] { $place }: патруль в { $steps } шагах. На вид: { $risk }.
    }
warn-sweep = Приказ, которого нет в газете: до кануна последнего дня патрулей везде больше.
change-ordered = патрули по приказу, о котором не писали
warn-gate = У ворот: { $officer }. Проверит: { $spot }. Сомневается с { $care_lo }, открывает с { $care_hi }.
warn-orderly =
    { $days ->
        [one] { $place }: по коридору ходит санитар. Кого найдёт, того { $days } день не пустят.
        [few] { $place }: по коридору ходит санитар. Кого найдёт, того { $days } дня не пустят.
       *[other] { $place }: по коридору ходит санитар. Кого найдёт, того { $days } дней не пустят.
    }
warn-raid = Два стука в стену. Придут в шесть. Что можно спрятать, прячь сегодня.
warn-dossier = В досье { $points }. На сотне его читают вслух.
warn-serious =
    { $count ->
        [one] Найдут ещё хоть что-то — пятнадцать суток.
        [few] Найдут ещё раз { $count } вещи — пятнадцать суток.
       *[other] Найдут ещё раз { $count } вещей — пятнадцать суток.
    }
warn-cash = В ящике { $cash_kop }. На ночь не хватит. На { $least_kop } всё кончится.
warn-debt =
    { $nights ->
        [0] День Глухова: { $debt_kop } до ночи.
        [one] Завтра Глухов ждёт { $debt_kop }.
       *[other] Глухов ждёт { $debt_kop }. Ночей осталось: { $nights }.
    }
warn-name =
    { $count ->
        [one] На { $count } снимке ещё читается фамилия. Из таких { $percent } на сотню возвращаются.
       *[other] На { $count } снимках ещё читаются фамилии. Из таких { $percent } на сотню возвращаются.
    }
warn-sailor = У него нашли: { $sailor }. Ещё раз, и останется на берегу.

## The diary.
entry-met = { $who }. { $sign }
entry-bought = Куплено: { $good }.
entry-gate-passed = Ворота позади. Было { $percent } из 100.
entry-gate-nothing = Сумку открыли и нашли сумку.
entry-lost-gate =
    { $count ->
        [one] В воротах забрали { $count } вещь и записали { $fine_kop }.
        [few] В воротах забрали { $count } вещи и записали { $fine_kop }.
       *[other] В воротах забрали { $count } вещей и записали { $fine_kop }.
    }
entry-lost-offer = Меньшее отдано по-хорошему.
entry-sailor-lost = { $sailor } больше не ходит в рейс.
entry-films =
    { $count ->
        [one] { $count } снимок под пальто.
        [few] { $count } снимка под пальто.
       *[other] { $count } снимков под пальто.
    }
entry-thrown-out =
    { $days ->
        [one] Показали на дверь. Она закрыта на { $days } день.
        [few] Показали на дверь. Она закрыта на { $days } дня.
       *[other] Показали на дверь. Она закрыта на { $days } дней.
    }
entry-pressed = Нарезано: «{ $song }», { $grade } из 100.
entry-knock = { $line }
entry-sold-bone = «{ $song }» — { $who }.
entry-sold-good = { $good } — { $who }.
entry-refused = { $who } не дослушивает: { $why }.
entry-too-dear = { $who } смеётся. Цена была { $ask_kop }.
entry-search-nothing = Документы, карманы, ничего. Записали лицо.
entry-lost-patrol =
    { $count ->
        [one] Патруль забрал { $count } вещь и { $fine_kop }.
        [few] Патруль забрал { $count } вещи и { $fine_kop }.
       *[other] Патруль забрал { $count } вещей и { $fine_kop }.
    }
entry-lost-decoy = { $who } — не слушатель. Пластинка теперь при бумагах.
entry-name-read = Кто-то посмотрел на просвет и прочёл фамилию.
entry-raid-nothing = В шесть пришли: двое понятых и опись. Опись осталась пустой.
entry-lost-raid =
    { $count ->
        [one] В шесть пришли. В описи { $count } вещь и { $fine_kop }.
        [few] В шесть пришли. В описи { $count } вещи и { $fine_kop }.
       *[other] В шесть пришли. В описи { $count } вещей и { $fine_kop }.
    }
entry-fifteen-days =
    { $days ->
        [one] Пятнадцать суток. Из этой недели вычли { $days } день.
        [few] Пятнадцать суток. Из этой недели вычли { $days } дня.
       *[other] Пятнадцать суток. Из этой недели вычли { $days } дней.
    }
entry-wage = { $place }: честный час.
entry-paid = Глухову. Осталось отдать: { $left_kop }.
entry-bill = Койка, хлеб, трамвай.

## The bill of the night.
bill-living = койка и хлеб
bill-debt = Глухову

## The end.
end-why-trial = Досье заполнено.
end-why-debt = День Глухова пришёл, а деньги нет.
end-why-bankrupt = В ящике пустее пустого.
end-rating-1 = Обошлось. Следующую неделю начинать со дна ящика.
end-rating-2 = Обошлось, и кое-что осталось.
end-rating-3 = Хорошая неделя. Улица насвистывает то, что нарезано тобой.
end-row-earned =
    { $sold ->
        [one] выручка; в городе { $sold } пластинка
        [few] выручка; в городе { $sold } пластинки
       *[other] выручка; в городе { $sold } пластинок
    }
end-row-lost =
    { $count ->
        [0] отобрано: ничего
        [one] отобрано, { $count } раз
        [few] отобрано, { $count } раза
       *[other] отобрано, { $count } раз
    }
end-row-debt = ещё в долгу
end-row-cash = в ящике

## Разговоры и главы.
refuse-talk-first = Ждут ответа.
refuse-no-talk = Об этом сейчас не спрашивают.
refuse-no-answer = Здесь так не ответить.
refuse-talk-cash = На это не хватает денег.
refuse-talk-things = Того, что для этого нужно, в комнате нет.
refuse-alike = Здесь у всех игра обычная.
refuse-same-difficulty = Так уже и есть.
refuse-back-easy = Вернуть четверть дня можно только в лёгкой игре.
refuse-back-used = За этот день уже возвращали.
refuse-back-none = В этой главе ещё нечего возвращать.
refuse-back-counts = Где считают, назад не возвращают.
refuse-try-easy = Вторая попытка есть только в лёгкой игре.
refuse-try-used = Сегодня тут уже пробовали ещё раз.
refuse-no-page = Глава ещё не кончилась.
entry-strike = { $strikes ->
    [1] В общей кассе не хватило { $left_kop }. Глухов проводит черту.
    [2] В общей кассе не хватило { $left_kop }. Глухов проводит вторую черту под первой.
   *[other] В общей кассе не хватило { $left_kop }. Глухов закрывает тетрадь.
 }
talk-cash = { $kop }
talk-debt = долг { $kop }
talk-dossier = дело { $points }
talk-heat = жар { $points }
talk-blocks = { $count ->
    [1] четверть дня
   *[other] четвертей дня: { $count }
 }
talk-films = { $count ->
    [1] снимок
    [-1] минус снимок
   *[other] снимков: { $count }
 }
talk-bones = { $count ->
    [1] минус пластинка
   *[other] минус пластинок: { $count }
 }
term-asked-less = запрошено меньше
term-last-word = последнее слово
