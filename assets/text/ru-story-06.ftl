# Шестая глава: Красные повязки.

## The chapter.
level-06-armbands-name = Красные повязки
level-06-armbands-about = Март — май 1959. По Садовой идут десять в ногу, и один из них знает твои карманы.
chapter-06-armbands-title = Красные повязки
chapter-06-armbands-date = 7 марта — 16 мая 1959
chapter-06-armbands-rule = Новое: документы, гражданин. Один крупный обыск — досада. Второй — пятнадцать суток.
chapter-06-armbands-1 = Со второго марта у порядка есть рукава.
chapter-06-armbands-2 = Лёд идёт поздно ночью, со звуком мебели. Утром река пустая, как после переезда.
chapter-06-armbands-3 = Глухов говорит: двести один. Один — это на булавку.
chapter-06-armbands-end-1 = В мае они идут в ногу уже без команды. Один из десяти считает про себя.
chapter-06-armbands-end-2 = На перилах третьего этажа висит булавка. В квартире 9 она ничья.

## 6.1 On the stairs.
scene-on_the_stairs-title = На лестнице
scene-on_the_stairs-1 = Костя сидит на лестнице, на той ступеньке, что ниже на четыре миллиметра. Он не звонил.
scene-on_the_stairs-2 = Дружина или институт. Сказано было ласково. С чаем.
scene-on_the_stairs-3 = Из кармана, рядом с расчёской, свисает красное, с булавкой.
scene-on_the_stairs-4 = Выдали повязку. Размер один. Сползает, как всё, что я подписываю.
scene-on_the_stairs-5 = Он пришёл сказать сам, пока не сказали ласково.
scene-on_the_stairs-shake = Пожать ему руку
scene-on_the_stairs-shake-1 = Он держит её дольше, чем принято у инженеров.
scene-on_the_stairs-shake-log = Из-за рукопожатия: у Кости теперь два рукава, и он их различает.
scene-on_the_stairs-laugh = Рассмеяться
scene-on_the_stairs-laugh-1 = Да. И мне смешно. Только в ногу не получается.
scene-on_the_stairs-laugh-log = Из-за смеха на лестнице: Костя тоже засмеялся, чуть позже.
scene-on_the_stairs-timetable = Спросить расписание
scene-on_the_stairs-timetable-1 = Садовая в семь. Столовые по вторникам. А я думал, спросишь, как дела.
scene-on_the_stairs-timetable-log = Из-за расписания: известно, где ходят десять, и кому было обидно.

## 6, quiet: the quiff.
scene-quiff-title = Целиком
scene-quiff-1 = Парикмахерская у Желябова. В кресле под простынёй Костя, уши красные.
scene-quiff-2 = Для института.
scene-quiff-3 = Аркадий обходит кок кругом, как памятник, который переносят. Четыре пальца. Сказать он мог бы многое.
scene-quiff-4 = Сегодня он молчит. Ножницы щёлкают один раз. Кок падает целиком.
scene-quiff-look_away = Смотреть на улицу
scene-quiff-look_away-1 = Когда ты оборачиваешься, там сидит человек, у которого спрашивают дорогу.
scene-quiff-look_away-log = Из-за стрижки: там сидит человек, у которого спрашивают дорогу.
scene-quiff-pick_up = Подобрать
scene-quiff-pick_up-1 = Он держит форму и в руке, как нос без корабля.
scene-quiff-pick_up-2 = Выбрось. Нет. Погоди. Завтра выбрось.
scene-quiff-pick_up-log = Из-за подобранного: нос без корабля лежит в ящике.

## 6, if the word has grown thin since fifty-eight: the street has forgotten.
scene-forgotten-title = А вы кто
scene-forgotten-1 = Невский, у аптеки. На твоём месте стоит мальчик с расчёсками.
scene-forgotten-2 = Прошлый год был тихий. Вышло тише, чем хотелось.
scene-forgotten-3 = Покупатель с четырёхлетним стажем спрашивает у тебя, который час.
scene-forgotten-time = Сказать, который час
scene-forgotten-time-1 = Он благодарит. Часы у него есть, говорит он, только забыты.
scene-forgotten-time-log = Из-за тихого пятьдесят восьмого: улица тебя забыла.
scene-forgotten-disc = Дать ему диск вместо времени
scene-forgotten-disc-1 = Он смотрит на просвет диск, потом тебя. «А», — говорит он.
scene-forgotten-disc-log = Из-за диска вместо времени: улица вспомнила.

## 6, if one carried on in fifty-eight: he remembers the coat.
scene-mambo_coat-title = Пальто играет
scene-mambo_coat-1 = Поперёк тротуара стоит красная шинель, как опущенный шлагбаум.
scene-mambo_coat-2 = Товарищ Корзун, ваше пальто играет мамбо. Пусть присядет?
scene-mambo_coat-3 = В прошлом году оно ходило по улице, когда остальные сидели дома.
scene-mambo_coat-button = Застегнуть до подбородка
scene-mambo_coat-button-1 = Вот. Теперь только мычит.
scene-mambo_coat-button-log = Из-за прошлогодних прогулок: лейтенант запомнил пальто.
scene-mambo_coat-ask_him = Спросить, какое мамбо
scene-mambo_coat-ask_him-1 = Откуда мне знать? Я их только к окну подношу.
scene-mambo_coat-ask_him-2 = Сказано больше, чем записано. Челюсть закрывается.
scene-mambo_coat-ask_him-log = Из-за вопроса, какое мамбо: лейтенант сказал больше, чем записал.

## 6, comic: how narrow.
scene-bottle-title = Куда уже
scene-bottle-1 = На Садовой меряют дудочки, пивной бутылкой. Бутылка проходит в штанину или не проходит.
scene-bottle-2 = Норма неизвестна. Известна бутылка.
scene-bottle-3 = Чтобы показать, он берёт свои. Бутылка входит по горлышко и остаётся.
scene-bottle-4 = Разрешите доложить: это бутылка, товарищ командир. Набухла.
scene-bottle-5 = Десятеро стоят вокруг. Одни за то, чтобы крутить, другие — тянуть.
scene-bottle-wait = Ждать со всеми
scene-bottle-wait-1 = В девять она отходит сама, по слову «вольно».
scene-bottle-wait-log = Из-за бутылки: на Садовой до девяти никого не меряли.
scene-bottle-soap = Предложить кусок мыла
scene-bottle-soap-1 = А почему при вас мыло? Спасибо.
scene-bottle-soap-log = Из-за куска мыла: командир не спросил документов.

## 6.2 The empty pocket.
scene-empty_pocket-title = Пустой карман
scene-empty_pocket-1 = Садовая, семь. Десять в ногу. Восьмой не в ногу: по этому его и узнают.
scene-empty_pocket-2 = Документы. Что в пальто?
scene-empty_pocket-3 = Левый мой.
scene-empty_pocket-4 = В левом кармане ничего. Там никогда ничего не бывает.
scene-empty_pocket-5 = Ищет старательно, как ищут чужую копейку.
scene-empty_pocket-6 = Пусто. Даже дырка.
scene-empty_pocket-7 = Дырку он знает. В пятьдесят шестом в неё ушла его расчёска.
scene-empty_pocket-stranger = Не узнать
scene-empty_pocket-stranger-1 = Расходитесь. Получается. Очень хорошо получается.
scene-empty_pocket-stranger-log = Из-за пустого кармана: вы друг друга не узнали, и очень хорошо.
scene-empty_pocket-name = Назвать по имени
scene-empty_pocket-name-1 = Девять голов поворачиваются. Десятой некуда.
scene-empty_pocket-name-log = Из-за его имени: командир его записал.
scene-empty_pocket-silence = Молчать
scene-empty_pocket-silence-1 = Он сам закрывает карман. Застёгивает.
scene-empty_pocket-silence-log = Из-за пустого кармана: он сам его застегнул.

## 6.4 Tuesday.
scene-tuesday-title = Вторник
scene-tuesday-1 = Во вторник сиди дома.
scene-tuesday-2 = Волосы гладкие, лицо закрытое. Он поднялся чёрным ходом и не садится.
scene-tuesday-3 = Вторник — это танцы у Гриши. Называются лекцией о ритме в природе, и печать стоит.
scene-tuesday-4 = Разговора не было. Я вообще не говорю. Это у меня от вашего кочегара.
scene-tuesday-5 = Где во вторник десять, там в других местах ни одного. Этого он тоже не говорил.
scene-tuesday-stay = Сидеть дома
scene-tuesday-stay-1 = Во вторник ты чинишь примус, закрыв окно. К десяти где-то по лестнице катится круглое, далеко.
scene-tuesday-stay-log = Из-за вторника дома: Костя в стороне. У Гриши нет барабана.
scene-tuesday-warn = Предупредить Гришу
scene-tuesday-warn-1 = Тогда в два похороны, а в семь выходной. Шапка та же.
scene-tuesday-warn-2 = Во вторник десять в ногу входят в зал, где натёртый пол и никого.
scene-tuesday-warn-log = Из-за предупреждения Грише: зал пустой, и кто-нибудь спросит почему.
scene-tuesday-sell = Торговать, где их нет: 80 р.
scene-tuesday-sell-1 = Во вторник Невский твой. Пять уходят за час, по шестнадцать. Лучшая ночь в году.
scene-tuesday-sell-log = Из-за Костиных слов: лучшая ночь в году, 80 рублей.

## 6.3 The voice.
scene-the_voice-title = Голос
scene-the_voice-1 = Красный уголок, десять стульев. Ты на одиннадцатом: на воротнике плёночная крошка.
scene-the_voice-2 = Изъято у школьника. Прошу внимания.
scene-the_voice-3 = Три такта. Потом кто-то хохочет до слёз. Хороший смех. В пятьдесят седьмом он был ещё лучше.
scene-the_voice-4 = Все молчат. Девять смотрят на Костю. Он смотрит на иглу.
scene-the_voice-5 = Чьё?
scene-the_voice-nothing = Промолчать
scene-the_voice-nothing-1 = Диск доигрывает. Костя с сегодняшнего дня на испытании; на это есть свой бланк, розовый.
scene-the_voice-nothing-log = Из-за смеха пятьдесят седьмого: Костя на испытании.
scene-the_voice-mine = Сказать: моё
scene-the_voice-mine-1 = Ваше? Засмейтесь.
scene-the_voice-mine-2 = Ты смеёшься. Совсем не похоже. Он всё равно записывает.
scene-the_voice-mine-log = Из-за слова «моё»: в папке страница, Костя дышит.
scene-the_voice-ediks = Сказать: Эдика
scene-the_voice-ediks-1 = Что у него такой смех, верят сразу. К пальто подходит.
scene-the_voice-ediks-log = Из-за слова «Эдика»: поверили, из-за пальто.

## 6.4, stayed at home: Grisha without a drum.
scene-lost_drum-title = Вещественное
scene-lost_drum-1 = Гриша идёт и не подпрыгивает. Видно, что подпрыгивал барабан.
scene-lost_drum-2 = Взяли как вещественное. Чего? Ритма в природе.
scene-lost_drum-3 = Щётки при нём, в кармане. Четыре такта он играет на крышке бака. Высоковато.
scene-lost_drum-4 = В два похороны. Буду кивать.
scene-lost_drum-nod = Кивнуть тоже
scene-lost_drum-nod-1 = Киваете оба, на два и четыре.
scene-lost_drum-nod-log = Из-за вторника дома: похороны отсчитали кивками.
scene-lost_drum-drum = Дать 30 р. на другой барабан
scene-lost_drum-drum-1 = Детский. С зайцем. Но звучит.
scene-lost_drum-drum-log = Из-за тридцати рублей: у Гриши барабан, с зайцем.

## 6.4, Grisha warned: Kostya is asked why.
scene-waxed_floor-title = Чистый пол
scene-waxed_floor-1 = Спросили, почему так чисто. На лекции, говорю, не танцуют. А слушают, говорят?
scene-waxed_floor-2 = Он снимает повязку, чтобы вымыть руки, и надевает снова, мокрую.
scene-waxed_floor-3 = Сказано было одному человеку. Считаю я хорошо, и каждый раз один.
scene-waxed_floor-4 = Это не упрёк. Это арифметика.
scene-waxed_floor-look = Смотреть в пол
scene-waxed_floor-look-1 = Твой не натёрт. На нём четыре ямки, от станка.
scene-waxed_floor-look-log = Из-за предупреждения Грише: Костю спросили, и он досчитал до одного.
scene-waxed_floor-go_there = Пойти и сказать: печать поддельная
scene-waxed_floor-go_there-1 = Ты говоришь, что слух пошёл из-за печати. Смотрят на печать. Она настоящая, но им уже неспокойно.
scene-waxed_floor-go_there-log = Из-за слов о печати: в папке строчка, а Костю спрашивают реже.

## 6.4, sold where they were not: Kostya asks.
scene-best_night-title = Лучшая ночь
scene-best_night-1 = Во вторник, где нас не было, кто-то торговал до десяти. Лучшая ночь в году, говорят.
scene-best_night-2 = Он стоит в дверях в кепке. Такую под музыку не снимают.
scene-best_night-3 = Я сказал: сиди дома. Я не сказал: гуляй, где нас нет.
scene-best_night-silent = Промолчать
scene-best_night-silent-1 = Он подтягивает повязку. Она сползает раньше, чем он на лестнице.
scene-best_night-silent-log = Из-за лучшей ночи в году: Костя стоял в дверях в кепке.
scene-best_night-half = Положить половину на стол, 40 р.
scene-best_night-half-1 = Грише отдай. Мне его вписать некуда.
scene-best_night-half-log = Из-за половины лучшей ночи: у Гриши сорок рублей, ни от кого.

## 6.5 To the end.
scene-to_the_end-title = До конца
scene-to_the_end-1 = У двери, после смены, фуражка на размер больше. Ноги вытирались долго.
scene-to_the_end-2 = Мне заявлять нечего. А вам есть что.
scene-to_the_end-3 = «Письмо без марки». На малой плёнке её придётся увести раньше. Есть большая, она отложена.
scene-to_the_end-4 = Могу и ещё год. Я пришёл сказать, что могу.
scene-to_the_end-faded = На малую: увести раньше
scene-to_the_end-faded-1 = Она уходит там, где кончается плёнка. Место то самое.
scene-to_the_end-faded-2 = Да. Досюда я знаю.
scene-to_the_end-faded-log = Из-за малой плёнки: она кончается там же, где его память.
scene-to_the_end-whole = Всю песню, на большую
scene-to_the_end-whole-1 = Он слушает стоя. На месте, где подняли иглу, снимает фуражку.
scene-to_the_end-whole-2 = Так она его отправляет. Столько лет я думал, что нет.
scene-to_the_end-whole-log = Из-за большой плёнки: Синицын дослушал до конца, стоя.

## 4.3, nothing promised: a colder hand.
scene-colder_hand-title = Рука холоднее
scene-colder_hand-1 = Ворота. Очки, чинённые проволокой. На этикетку сегодня не смотрят.
scene-colder_hand-2 = Проверю левый рукав. И правый. Граф в бланке две.
scene-colder_hand-3 = Рука сухая, идёт по часам. Ей никто ничего не обещал.
scene-colder_hand-still = Стоять спокойно
scene-colder_hand-still-1 = Следующий.
scene-colder_hand-still-log = Из-за необещанного: заполнены две графы, оба рукава.
scene-colder_hand-ask = Спросить, где теперь та пластинка
scene-colder_hand-ask-1 = На складе. Там сухо. Иглу не поднимают. И не опускают.
scene-colder_hand-ask-log = Из-за вопроса о пластинке: она на складе, там сухо.

## 6, in passing: nylon in a lamp.
scene-nylon-title = Капрон
scene-nylon-1 = На трапе развинтили лампу. Лампочки в ней нет. В ней одиннадцать пар, второй размер.
scene-nylon-2 = Лампу смотрят. Я всем говорю. Мне никто не говорит.
scene-nylon-3 = Чья лампа? Спрашиваю, потому что в бланке графа.
scene-nylon-4 = Два раза — и он на берегу насовсем. Это был бы первый.
scene-nylon-silent = Промолчать
scene-nylon-silent-1 = Моя. Люблю читать в темноте.
scene-nylon-silent-log = Из-за капрона в лампе: за Юханом одна находка.
scene-nylon-mine = Сказать: заказ твой
scene-nylon-mine-1 = Одиннадцать пар. Ног у вас много, товарищ. Записываю.
scene-nylon-mine-log = Из-за одиннадцати пар: за Юханом чисто, в папке страница.

## 6, in passing: nylon, where soup has been used.
scene-nylon_soup-title = Заявите пуговицы
scene-nylon_soup-1 = Кастрюля прошла. У неё крышка и репутация.
scene-nylon_soup-2 = Суп полный. Кофту на себе.
scene-nylon_soup-3 = Кофта капроновая, с рюшами, на мужчине в девяносто кило. Сквозь неё видно обручальное кольцо.
scene-nylon_soup-4 = Заявите пуговицы.
scene-nylon_soup-count = Считать с ним пуговицы
scene-nylon_soup-count-1 = Восемь. Одна осталась в супе.
scene-nylon_soup-count-log = Из-за полного супа: заявлено восемь пуговиц. Юхан цел.
scene-nylon_soup-praise = Сказать, что ему идёт
scene-nylon_soup-praise-1 = Графы для этого нет. Но да.
scene-nylon_soup-praise-log = Из-за того, что идёт: графы нет. Юхан цел.

## 6, in passing: the front door.
scene-front_door-title = Передняя дверь
scene-front_door-1 = Пятнадцатый, на мосту. Внизу лёд, и никто на него не смотрит.
scene-front_door-2 = Двое в хороших пальто, на реку не глядят. Выходите вперёд.
scene-front_door-3 = Она притормаживает, где остановки нет. Ручка бронзовая, тёплая от неё.
scene-front_door-out = Выйти вперёд
scene-front_door-out-1 = Голубь! Из-за голубя торможу.
scene-front_door-out-log = Из-за голубя на мосту: два хороших пальто доехали до кольца.
scene-front_door-sandbox = Сумку в песочницу, ехать дальше
scene-front_door-sandbox-1 = Там уже одна лежит. Не перепутайте, та с селёдкой.
scene-front_door-sandbox-log = Из-за песочницы: сумка переехала реку без тебя.

## 6, in passing: Lida in the first row.
scene-first_row-title = Первый ряд
scene-first_row-1 = Фабричный хор в столовой. Лида продвинулась на два ряда. На это ушло три года.
scene-first_row-2 = Во втором куплете все дышат, и две строки она поёт одна.
scene-first_row-3 = Две строки. Я считала: девятнадцать секунд. Потом вступают и садятся сверху.
scene-first_row-nineteen = Сказать: было девятнадцать
scene-first_row-nineteen-1 = Значит, считаешь и ты.
scene-first_row-nineteen-log = Из-за девятнадцати секунд: кто-то считал вместе с Лидой.
scene-first_row-american = Сказать: почти как американка
scene-first_row-american-1 = И за спиной так сказали. Американка лучше, сказали.
scene-first_row-american-log = Из-за американки: кто-то поёт это лучше Лиды.

## 6, in passing: ten, and nine.
scene-nine_armbands-title = Десять и девять
scene-nine_armbands-1 = Перед отделением на Ракова сидит на ящике лейтенант и считает красное.
scene-nine_armbands-2 = Расписался за десять. Считаю девять.
scene-nine_armbands-3 = Он считает с другого конца. Оттуда тоже девять.
scene-nine_armbands-4 = Пишу: повязок десять. Выйдет иначе — подскажите.
scene-nine_armbands-ten = Подсказать: десять
scene-nine_armbands-ten-1 = При свидетеле десять. Глаз у вас хороший на то, чего нет.
scene-nine_armbands-ten-log = Из-за десятой повязки: у лейтенанта есть на неё свидетель.
scene-nine_armbands-nine = Сосчитать вместе: девять
scene-nine_armbands-nine-1 = Значит, кто-то ходит частным лицом.
scene-nine_armbands-nine-log = Из-за счёта вдвоём: где-то кто-то ходит без повязки.

## 6, Edik has a post.
scene-dinner-title = За хорошим ужином
scene-dinner-1 = У «Астории» пальто с плечами читает меню, выставленное не для улицы.
scene-dinner-2 = Папа нашёл мне стул. Комиссия по лёгкой музыке. Взвешиваю.
scene-dinner-3 = Получу кабинет — запрещу лично. За хорошим ужином.
scene-dinner-order = Спросить, что тогда заказывать
scene-dinner-order-1 = Язык. Разумеется.
scene-dinner-order-log = Из-за меню: когда Эдик тебя запретит, будет язык.
scene-dinner-newest = Продать ему что взвесить, 20 р.
scene-dinner-newest-1 = Тяжёлая. Я бы сказал, вредная. У кого-нибудь есть?
scene-dinner-newest-log = Из-за лёгкой музыки: Эдик взвесил диск и оставил себе.

## 6, Edik, who was accused.
scene-dinner_cold-title = Частный разговор
scene-dinner_cold-1 = У «Астории» пальто с плечами читает меню и не оборачивается.
scene-dinner_cold-2 = Я же опасный. Расскажу кому-нибудь, что ты здороваешься.
scene-dinner_cold-3 = В стекле он ждёт, засмеёшься ли ты.
scene-dinner_cold-go_on = Пройти мимо
scene-dinner_cold-go_on-1 = Языка нет. Какая жалость.
scene-dinner_cold-go_on-log = Из-за прошлогодних слов: языка нет.
scene-dinner_cold-sorry = Сказать: это кресло, а не ты
scene-dinner_cold-sorry-1 = Парикмахер! Я ему на чай даю. Выходит, за это.
scene-dinner_cold-sorry-log = Из-за кресла: Эдик больше не даёт на чай.

## 6, twist: the armband also opens doors.
scene-round_your_sleeve-title = На твоём рукаве
scene-round_your_sleeve-1 = Худший вечер. Десять идут от Невского, десять от Апраксина. Между ними ты и сумка.
scene-round_your_sleeve-2 = Из подворотни выходит восьмой, не в ногу. Отстёгивает свою и повязывает тебе на рукав.
scene-round_your_sleeve-3 = С левой. Ты теперь десятый. А я ушёл домой с зубом.
scene-round_your_sleeve-4 = Открывается дверь, закрытая всю зиму. Кто-то отдаёт честь сумке.
scene-round_your_sleeve-walk = Идти в ногу
scene-round_your_sleeve-walk-1 = Она сползает.
scene-round_your_sleeve-walk-log = Из-за повязки на твоём рукаве: дверь открыли. Она сползает.
scene-round_your_sleeve-give_back = Дойти до угла и вернуть
scene-round_your_sleeve-give_back-1 = Булавку оставь. Погнулась.
scene-round_your_sleeve-give_back-log = Из-за возвращённой повязки: у Кости всё на месте, кроме булавки.

## 6, twist, if he was used.
scene-past_you-title = Мимо
scene-past_you-1 = Худший вечер. Десять идут от Невского, десять от Апраксина. Между ними ты и сумка.
scene-past_you-2 = Восьмой сегодня в ногу. Научился.
scene-past_you-3 = Слева ничего.
scene-past_you-4 = Налево он при этом не смотрит.
scene-past_you-wall = Стать частью стены
scene-past_you-wall-1 = Мимо проходят двадцать сапог. Одна пара немного скрипит, на семь восьмых.
scene-past_you-wall-log = Из-за одного вторника: восьмой теперь в ногу. Слева ничего, сказал он.
scene-past_you-bag = Оставить сумку в подворотне
scene-past_you-bag-1 = Её находят, в ней два диска. При ней никого.
scene-past_you-bag-log = Из-за сумки в подворотне: двух дисков нет, и при них никого.

## the small disc, any evening.
scene-small_disc_6-title = Маленькая пластинка, ледоход
scene-small_disc_6-1 = На реке всю ночь двигают шкаф. Потом кровати.
scene-small_disc_6-2 = Маленькая пластинка лежит лицом вверх. Посерела ещё одна бороздка. Может быть, свет.
scene-small_disc_6-3 = Женщина выезжает из комнаты с четырьмя пуговицами и бутылкой керосина. За один оборот.
scene-small_disc_6-4 = К утру тихо. Река вывезла всё.
scene-small_disc_6-leave = Оставить лицом вверх
scene-small_disc_6-leave-1 = Утром на ней немного пыли, и только.
scene-small_disc_6-leave-log = Из-за ледохода: маленькая пластинка лежит лицом вверх, в пыли.
scene-small_disc_6-play = Поставить один раз
scene-small_disc_6-play-1 = Гул; за окном гул. Целый оборот не разобрать, который её.
scene-small_disc_6-play-log = Из-за одного раза: в маленькой пластинке стало на раз меньше.

## People, ships, things.
person-commander-name = Командир
ship-zarya_furniture-name = «Заря Ладоги», после льда
ship-zarya_may-name = «Заря Ладоги», майская
ship-arktur_step-name = «Арктур» из Гулля, в ногу
good-rec_crates-name = «Мамбо апельсиновых ящиков»
good-rec_comb-name = «Расчёска в кармане»

## What is otherwise for a few days.
change-in_step = по Невскому ходят десятками
change-brass = всюду духовой, его и спрашивают
change-lecture = Петроградская: все дежурные на лекции
change-all_at_the_lecture = Невский пуст: лекция
change-mambo_spring = из столовых слышно мамбо
change-lamps = у ворот развинчивают лампы

## The Evening Watch.
paper-order-head = ПОРЯДОК ИДЁТ В НОГУ
paper-order-text = Со второго марта население само следит за порядком, десятками, с фонариком. Фонарик несёт самый опытный.
paper-order-meaning = Десять видят больше, чем один. После второго крупного обыска — пятнадцать суток.
paper-in_step-head = ВЕЧЕРНЯЯ ПРОГУЛКА
paper-in_step-text = Со следующей субботы на Невском легко отличить тех, кто гуляет, от тех, кто смотрит: у вторых рукава.
paper-in_step-meaning = Невский: патрули, { $percent } % обычного, с { $first_day } марта по { $last_day } апреля.
paper-tailor-head = ПИШЕТ ПОРТНОЙ: КУДА УЖЕ?
paper-tailor-text = «Шью по фигуре, — пишет мастер С. — Пусть меряют фигуру». Бутылка прислана в редакцию, пустая.
paper-tailor-meaning = Садовая, семь часов, десять в ногу. Надеть пошире.
paper-brass-head = БОЛЬШЕ МЕДИ
paper-brass-text = Для хождения в ногу городу нужна музыка. Заводы обещали медь, в три смены.
paper-brass-meaning = С { $first_day } марта по { $last_day } апреля за марши дают { $percent } % обычного. Если есть кому.
paper-safety_pins-head = БУЛАВКИ
paper-safety_pins-text = В галантереях центра нет булавок. Матерей просят потерпеть, дежурных товарищей тоже.
paper-safety_pins-meaning = Сегодня вторник. По вторникам ходят по столовым.
paper-lecture-head = ЛЕКЦИЯ: РИТМ В ПРИРОДЕ
paper-lecture-text = Во вторник, четырнадцатого, в столовой Петроградской стороны, с показом. На показе будут дежурные, в полном составе.
paper-lecture-meaning = Петроградская, { $first_day } число: патрули, { $percent } % обычного.
paper-all_at_the_lecture-head = НЕВСКИЙ ОТДЫХАЕТ
paper-all_at_the_lecture-text = В тот же вечер проспект доверен самому себе. Его просят вести себя, как в остальные дни.
paper-all_at_the_lecture-meaning = Невский, { $first_day } число: патрули, { $percent } % обычного.
paper-mambo_spring-head = ОБЕЩАНЫ АПЕЛЬСИНЫ
paper-mambo_spring-text = Торговая сеть ждёт к маю апельсины. В столовых уже стучат по ящикам.
paper-mambo_spring-meaning = С { $first_day } апреля по { $last_day } мая за мамбо дают { $percent } % обычного.
paper-waxed_floor-head = ЛЕКЦИЯ СОСТОЯЛАСЬ
paper-waxed_floor-text = На лекции о ритме было десять товарищей. Впечатления их сходятся и записаны.
paper-waxed_floor-meaning = Так или иначе, это было. Теперь спросят.
paper-furniture-head = РЕКА ПЕРЕЕХАЛА
paper-furniture-text = Лёд прошёл ночью, с шумом большой квартиры. Жители набережной по привычке стучали в пол.
paper-furniture-meaning = Первый пароход пришёл. На борту есть что послушать.
paper-lamps-head = СВЕТ НА ВОРОТА
paper-lamps-text = В мае каждую лампу, идущую через ворота, зажигают. Негорящая лампа даёт письменное объяснение.
paper-lamps-meaning = С { $first_day } по { $last_day } число у ворот смотрят на { $percent } % от обычного.
paper-tenth_man-head = ДЕСЯТЫЙ
paper-tenth_man-text = В десятке, заметил наш корреспондент, на десятого не смотрят. Сам он шёл одиннадцатым, с ним здоровались.
paper-tenth_man-meaning = Сегодня они идут с обоих концов Садовой.
paper-lost_armband-head = НАЙДЕНА ПОВЯЗКА
paper-lost_armband-text = На Садовой найдена повязка, красная, размер один. Владельца просят явиться в ногу.
paper-lost_armband-meaning = Сегодня считает Глухов. К зиме нужен бы свой станок.
