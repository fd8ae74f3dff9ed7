## Продажа.
sale-look-round = Посмотри, кто здесь. Платят за то, что слышат; сперва пойми, чего хотят.
sale-full = костей на этой улице
sale-left = выдержит продаж
sale-stop = остановят
sale-leave = если уйти сейчас
sale-takes = обыск найдёт
sale-show-something = Покажи что-нибудь.
sale-show-nothing = Показать больше нечего. Уходи, пока тихо.
sale-likes = хочет: { $genres }
sale-likes-anything = берёт что угодно, дюжинами
sale-minds = не терпит: { $faults }
sale-minds-nothing = прощает всё
sale-refuses = сразу уйдёт: { $fault }
sale-wants = ещё берёт: { $kinds }
sale-fault-wow = качание
sale-fault-noise = шип
sale-fault-treble = глухоту
sale-fault-skips = скачки
sale-purse = в кошельке
sale-plays = сыграно раз
sale-guess = мог бы дать
sale-more = { $count ->
    [one] ещё { $count } причина
    [few] ещё { $count } причины
   *[other] ещё { $count } причин
 }
sale-goes-to = даст до
sale-you-ask = просишь { $price }
sale-refused = Нет. Такое не нужно.
sale-too-dear = Смеётся: дорого.
sale-agreed = По рукам: { $price }.
sale-countered = Говорит: { $price }.
sale-never-takes = Такого не берёт.
sale-gone = Уходит. Цена не поможет.
sale-turned-away = На сегодня хватит. У тебя больше не возьмёт.
sale-nothing = При тебе нет ничего на продажу.
sale-turn-to = Заговорить
sale-choose = Этот
sale-play = Дать послушать: { $price }
sale-show = Показать: { $price }
sale-ask-again = Просить { $price }
sale-do-accept = Взять { $price }
sale-do-decline = Пусть идёт
sale-do-hand = Передать: { $price }
sale-do-calm = Спокойно: { $price }
sale-enough = Хватит
sale-lift = поднять иглу
sale-conceal = всё спрятать
sale-calm = спокойно, −10 %
sale-walk = уйти
sale-walk-again = Ещё раз — и уходишь: четверть дня кончится.
sale-lens = линза: что под пальто
sale-quote = «{ $said }»
sale-sold = Продано: { $price }. [ бумажки, быстро ]
sale-declined = Ты киваешь. Тебе кивают.
sale-needle = [ игла ищет канавку ]
sale-patrol = { $steps ->
    [one] патруль: { $steps } шаг
    [few] патруль: { $steps } шага
   *[other] патруль: { $steps } шагов
 }
sale-boots-far = [ сапоги, справа, далеко ]
sale-boots-near = [ сапоги, справа, близко ]
sale-passed = Прошли мимо. [ сапоги, слева ]

## Остановили.
stopped-documents = ВАШИ ДОКУМЕНТЫ, ГРАЖДАНИН
stopped-raid = ДВОЕ ПОНЯТЫХ И ОПИСЬ
stopped-gate = ЗАПИСАНО У ВОРОТ
stopped-decoy = ЭТО БЫЛ НЕ ПОКУПАТЕЛЬ
stopped-all = Выслушать всё
stopped-on = Подписать и дальше
stopped-chance = Вероятность была
stopped-raided = Найдено в комнате
stopped-name = Кто-то прочёл на диске фамилию.
stopped-dossier = Папка
stopped-taken = Изъято
stopped-fine = Вписано
stopped-clean = Ничего не нашли.
stopped-nothing = Смотрят на тебя, на снег и уходят.
stopped-days = { $days ->
    [one] Пятнадцать суток. Неделя короче на { $days } день.
    [few] Пятнадцать суток. Неделя короче на { $days } дня.
   *[other] Пятнадцать суток. Неделя короче на { $days } дней.
 }
stopped-warned = Об этом говорили: { $said }
