## Приёмник у окна, ночью.
deed-dial = Сесть к приёмнику
deed-dial-about = После половины двенадцатого — ночной час. Что пробьётся, можно записать и нарезать.
refuse-set-day = Днём там одни марши. Ночью, стало быть.
refuse-set-done = Лампы горячие, стена не спит. Завтра.
refuse-tape = Такого ни один приёмник не поймает.
refuse-other-tape = Это резали не с того, что у тебя есть.
entry-taped = Из эфира: «{ $song }», { $seconds } с.
entry-sat-up = Ночь у приёмника, и показать нечего.
entry-radio-knock =
    { $knocks ->
        [one] На вой в стену стукнули { $knocks } раз.
        [few] На вой в стену стукнули { $knocks } раза.
       *[other] На вой в стену стукнули { $knocks } раз.
    }

dial-goal-jazz = Чистых секунд ночного часа — { $seconds }: вот и песня
dial-goal-any = Чего нет в магазине: { $seconds } секунд
dial-hint = Узко — меньше, зато чисто.
dial-warming = Лампы греются; где-то далеко настраивается оркестр.
dial-wait = Минуту
dial-record = Запись
dial-stop = Стоп
dial-keep = Оставить плёнку
dial-to-bed = Спать
dial-hearing-again = Плёнку слушают ещё раз, с начала.
dial-bar-tune = настройка
dial-bar-width = полоса
dial-bar-band = диапазон
dial-bar-aerial = антенна
dial-bar-off = выключить
dial-off-again = Ещё раз — и на сегодня всё.
dial-metres = { $metres } м
dial-metres-heading =
    { $metres ->
        [one] { $metres } МЕТР
        [few] { $metres } МЕТРА
       *[other] { $metres } МЕТРОВ
    }
dial-ago = −{ $seconds } с
dial-clean = ЧИСТО НА ПЛЁНКЕ
dial-jammed = −{ $seconds } забито
dial-makes-song = { $seconds } с — уже песня
dial-nobody = Никого
dial-glows = Ещё холодный
dial-sends-talk = кто-то говорит
dial-sends-music = музыка
dial-signal = сигнал { $tenths } из 10
dial-width = полоса { NUMBER($khz, minimumFractionDigits: 1, maximumFractionDigits: 1) } кГц, провод { $aerial }
dial-order-none = Приказа не слышно. Ночи ещё { $left }
dial-order-soon = Приказ мачтам через { $seconds } с
dial-order-stands = Поверх: { $kind }
dial-tag-order = через { $seconds } с
dial-jam-saw = пила
dial-jam-warble = качалка
dial-jam-diesel = дизель
dial-jam-crowd = толпа
dial-jam-march = марш
dial-catch = НА ПЛЁНКЕ
dial-catch-nothing = НИЧЕГО
dial-nothing-about = Ни одной песни и на двадцать секунд. Марш, впрочем, был хорош.
dial-catch-song = «{ $song }»
dial-catch-length = длина
dial-catch-clean = из них чисто
dial-catch-joins = склейки
dial-catch-treble = верха до
dial-catch-noise = музыка над шумом

station-night_music = Ночной час
station-night_music_31 = Ночной час
station-far_news = Далёкие известия
station-own_tongue = На нашем языке
station-own_tongue_49 = На нашем языке
station-dance_hall = Танцзал
station-tropic = Где-то тепло
station-archipelago = Архипелаг
station-across_gulf = За заливом
station-first_programme = Первая программа
station-first_programme_41 = Первая программа
station-vistula = На Висле
station-numbers = Числа
station-numbers_25 = Числа
station-waiting = Кто-то ждёт
station-coast = Берег
station-stray = Приблудный свист
station-stray_25 = Приблудный свист

caption-SetWarm = [ приёмник загудел ] Слышит.
caption-BandTurned = [ щелчок ] { $metres } м.
caption-AerialTurned = Провод перевешен.
caption-TapeRuns = [ катушки пошли ]
caption-TapeStops = [ катушки встали ]
caption-LampOn =
    { $lamps ->
        [1] На мачте загорелась лампа.
        [2] Вторая лампа.
       *[other] Все лампы. Сейчас завоет.
    }
caption-LampOut =
    { $lamps ->
        [0] Погасла последняя лампа.
       *[other] На мачте гаснет лампа.
    }
caption-JammerUp =
    { $kind ->
        [saw] [ пила, по обе стороны тона ]
        [warble] [ два тона, вверх и вниз ]
        [diesel] [ дизель, который не уедет ]
        [crowd] [ толпа, задом наперёд ]
       *[march] [ марш, совсем близко ]
    }
caption-AirClears = [ тихо ] Чистый эфир.
caption-SetOff = [ щелчок ] Выключен. Чистых секунд: { $clean_s }.
caption-NightOver = Час кончился. Чистых секунд: { $clean_s }.

bot-tune = Половина двенадцатого, ночной час. Посижу: что-нибудь да пробьётся.
bot-go-tune = Резать не с чего. Ночью приёмник что-нибудь даст.

## Документы, гражданин.
refuse-papers-first = Сначала документы, гражданин.
refuse-not-asked = Никто не спрашивает.
refuse-papers = Этого в руках не было.
entry-papers-passed = Документы, вопросы, один карман. «Проходите. Медленнее».
entry-papers-written = Документы, вопросы, один карман. Фамилию записали.
entry-papers-friend = Человек с повязкой похлопал по пустому карману.
entry-lost-given =
    { $count ->
        [one] Отдана { $count } вещь, чтобы не искали остальное.
        [few] Отданы { $count } вещи, чтобы не искали остальное.
       *[other] Отдано { $count } вещей, чтобы не искали остальное.
    }
papers-waved_on = Всё вернул.
papers-written_down = Записал фамилию.
papers-seized = Забрал, что там лежало.
papers-goal = Он похлопает по одному месту: { $spot }. У тебя один ход
papers-hint = Он назвал место. Перепрячь одно, пока пишет.
papers-heading = ДОКУМЕНТЫ, ГРАЖДАНИН
papers-doubt = сомнение
papers-say = СКАЗАТЬ
papers-show = ПОКАЗАТЬ
papers-move = ОДИН ХОД
papers-how-say = Правда легче всего. Тяжелее всего — что не сходится.
papers-how-show = Нужная бумага успокаивает, и читает он, не поднимая глаз.
papers-how-move = Руку видно, когда его глаза подняты.
papers-in = вдох
papers-out = выдох
papers-calm = спокойно
papers-breathe = Выдохнуть
papers-bar-say = сказать
papers-bar-show = дать
papers-bar-move = сделать
papers-bar-lens = что сходится
papers-on-waved_on = Идти, медленнее
papers-on-written_down = Дальше
papers-on-seized = Дальше
papers-move-friend = Кивнуть повязке
papers-move-thing = { $thing }: { $spot }
papers-now-writing = Пишет. Глаза в бумаге.
papers-now-about-to-pat = «А теперь этот карман».
papers-now-patting = Перчатка там, где он сказал.
papers-now-waved-on = «Проходите. Медленнее».
papers-now-written-down = «Мы вас запомним, гражданин».
papers-now-seized = «А это останется у нас».
papers-ask-where_from = «Откуда идём, гражданин?»
papers-ask-what_work = «А работаем где?»
papers-ask-where_to = «Куда?»
papers-ask-where_you_live = «Проживаем где?»
papers-ask-so_late = «Почему так поздно?»
papers-ask-what_is_in_there = «{ $spot }: что там?»
papers-reply-from_work = С работы.
papers-reply-from_the_doctor = От врача.
papers-reply-for_a_walk = Гуляю.
papers-reply-at_the_works = На заводе.
papers-reply-a_student = Учусь.
papers-reply-between_two = Перехожу с места на место.
papers-reply-home = Домой.
papers-reply-to_my_aunt = К тётке.
papers-reply-nowhere = Никуда особенно.
papers-reply-on_the_island = На Васильевском.
papers-reply-with_friends = У знакомых.
papers-reply-in_this_city = В этом городе.
papers-reply-the_tram_was_late = Трамвай опоздал.
papers-reply-i_like_to_walk = Люблю, когда тихо.
papers-reply-i_had_work = Работал.
papers-reply-this = Вот: { $thing }
papers-reply-odds_and_ends = Мелочи.
papers-reply-nothing_at_all = Ничего.
papers-doc-pass = Пропуск
papers-doc-passport = Паспорт
papers-doc-doctors_note = Справка
papers-doc-cigarettes = Сигареты, ему
bot-papers = Дышать. Одна правда за другой и один ход.

caption-NamesPlace = [ перчатка показывает ] Место названо.
caption-Silence = [ молчание ] Тоже ответ.
caption-Contradiction = [ перо остановилось ] Не сходится.
caption-PaperGiven =
    { $wanted ->
        [1] [ бумага ] Прочёл дважды. Сходится.
       *[other] [ бумага ] Этого он не просил.
    }
caption-EyesUp = [ поднял глаза ]
caption-Shifts = [ ткань, еле слышно ]
caption-Shifted = [ ткань ] Лежит в другом месте.
caption-FriendPats = [ повязка ] «Тут я уже смотрел».
caption-Doubts = [ сопит ] Он сомневается.
caption-PatsSoon = Вопросов больше нет. Теперь перчатка.
caption-Pats = [ перчатка ]
caption-WavedOn = [ сапоги ] Махнул: иди. Не спеша.
caption-WrittenDown = [ перо ] Записал фамилию и отпустил.
caption-Seized = [ штамп ] Забрал, что там лежало.

## Из пальто в пальто.
refuse-hand = Рукой так не сделать.
entry-lost-dropped = Лежала в снегу, а потом не лежала.
entry-lost-caught = Её увидели в руке.
stopped-dropped = В СНЕГУ
stopped-caught = ПРЯМО В РУКЕ
handing-goal = Из пальто в пальто, пока никто не смотрит
handing-hint = Держи — и она идёт дальше. Отпустишь — останется, где была.
handing-heading = ОТДАТЬ
handing-ours = наше пальто
handing-his = чужое пальто
handing-push = Дальше
handing-on = Идём
handing-bar-back = назад
handing-bar-leave = уйти
handing-leave-again = Ещё раз — и деньги останутся, где были.
handing-suspect = подозревают
handing-clear = не смотрят ещё { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } с
handing-nobody = Никого не видно
handing-watched = Смотрят сюда
handing-comes = Один идёт сюда
handing-tram = Между нами трамвай
handing-slips = Скользит: медленнее
handing-fumbles =
    { $count ->
        [one] Выскользнула { $count } раз
        [few] Выскользнула { $count } раза
       *[other] Выскользнула { $count } раз
    }
handing-waits = Ждут ещё { $seconds } с
handing-how = Под пальто не видно. Полная шкала — голова повернётся.
handing-handed = Она в другом пальто.
handing-walked = Не продано. Она наша.
handing-dropped = Лежит в снегу. Идём дальше.
handing-caught = «Что это у нас, гражданин?»
caption-TurnsSoon = [ ткань, справа ] Сейчас повернёт голову.
caption-Tram = [ трамвайный звонок, близко ] Между нами трамвай.
caption-Bare = Её видно.
caption-Slips = [ целлулоид ] Скользит. Медленнее.
caption-Fumble = [ хлопнула ] Поймана, но видели все.
caption-WalksOver = [ сапоги, через улицу ] Отдай или спрячь.
caption-PassesBy = [ сапоги, мимо ] Руки пустые. Прошёл.
caption-Handed = [ ткань ] Она в другом пальто.
caption-Dropped = Кивок, и больше ничего.
caption-LetFall = [ снег ] Лежит.
caption-HeWillGo = Деньги долго ждать не будут: { $seconds } с.
caption-Caught = [ рука на рукаве ]

## Мешок, клетка за клеткой.
refuse-bag = В мешке лежит не так.
bag-by-hand = Уложить руками
pack-hint = Мягкое — вокруг твёрдого.
pack-bunk = НА КОЙКЕ
pack-room = свободно: { $cells }
pack-lift = Взять
pack-lay = Положить сюда
pack-close = Завязать мешок
pack-done = Так и оставим
pack-bar-bunk = койка
pack-bar-turn = повернуть
pack-bar-close = завязать
pack-hides = Мешок прячет на { $cover } %.
pack-holds = В руке: { $thing }
pack-next = Дальше: { $thing }
pack-left =
    { $count ->
        [0] Всё уложено.
        [one] На койке ещё { $count } вещь.
        [few] На койке ещё { $count } вещи.
       *[other] На койке ещё { $count } вещей.
    }
pack-own-1 = Шерстяное одеяло
pack-own-2 = Банки шпрот
pack-own-3 = Сапог
pack-own-4 = Книги
pack-own-5 = Хлеб
pack-own-6 = Фуфайка
caption-NoRoom = [ глухой стук ] Сюда не лезет.
caption-LiftedThing = [ ткань ]
caption-ThingTurned = [ ткань ] Четверть оборота.
caption-OnTheBunk = [ шерсть ] Обратно на койку.
caption-Undone = [ ткань ] Как было.
caption-WhistleSoon = [ шипит пар ] До гудка { $seconds } с.
caption-Whistle = [ пароходный гудок ] Время вышло.
caption-LaidThing = [ шерсть ] Укрыто на { $cover } %.
caption-Rearranged = Уложено заново.
caption-BagClosed = [ шнур ] Мешок завязан.
pack-hides-now = мешок прячет
pack-hides-most = Больше никакой мешок не спрячет.
pack-patted = Рука полезет на самое дно.
craft-off-air = из эфира, верха до
