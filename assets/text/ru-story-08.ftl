# Восьмая глава: Новые деньги.

## The chapter.
level-08-money-name = Новые деньги
level-08-money-about = Декабрь 1960 — сентябрь 1961. Десять старых за один новый и вопрос в одиннадцать утра.
chapter-08-money-title = Новые деньги
chapter-08-money-date = 10 декабря 1960 — 16 сентября 1961
chapter-08-money-rule = Новое: десять старых рублей станут одним, а кто не работает, должен ответить почему.
chapter-08-money-1 = За печкой стоит жестянка. Что в ней, заработано ночью и объяснить этого не может.
chapter-08-money-2 = Станок на столе на улице Ракова. На кухне стол опять учат крутиться.
chapter-08-money-3 = Глухов переносит запятую: двадцать два пятьдесят пять, новыми, к середине сентября. Говорит, облегчение.
chapter-08-money-end-1 = К осени на старые не считает никто. Кроме яблок, отцов и пса.
chapter-08-money-end-2 = Белый июль прошёл. Штору можно закрыть, и не спросят зачем.

## 8.1 Other hands; what costs nothing comes first.
scene-other_hands-title = Чужие руки
scene-other_hands-1 = Жестянку высыпают на стол. Для одного человека с одной службой тут слишком много.
scene-other_hands-2 = Все считают. Вся стена шуршит.
scene-other_hands-3 = Приносите до первого января. У меня одиннадцать пар рук и парная. Пятая часть останется в пару.
scene-other_hands-4 = Я могу три рубля! У меня сберкнижка с белкой.
scene-other_hands-5 = Марфа молчит. Встряхивает подол, и он звенит.
scene-other_hands-queue = Постоять в очереди: полдня
scene-other_hands-queue-1 = В окошке спрашивают, откуда. Зонты. Так и пишут: зонты, очень много.
scene-other_hands-queue-log = Из-за своих рук: зонты, очень много. Записано.
scene-other_hands-glukhov = Глухову, за пятую часть
scene-other_hands-glukhov-1 = В бане все честные. Некуда положить.
scene-other_hands-glukhov-log = Из-за одиннадцати пар рук: пятая часть осталась в пару.
scene-other_hands-friends = Друзьям, кому сколько можно доверить
scene-other_hands-friends-1 = Возвращается в одиннадцати конвертах. У Валерки из трёх рублей не хватает трёх.
scene-other_hands-friends-2 = На струны ушли. Будет гитара. Потом.
scene-other_hands-friends-log = Из-за друзей: что смогли, то и вернули, кроме трёх рублей.
scene-other_hands-sapphires = Купить сапфиры: 60 р. старыми
scene-other_hands-sapphires-1 = Сапфир, в мои годы? Подол, третий стежок. Нагнись, будто за иголкой.
scene-other_hands-sapphires-log = Из-за денег, которым лучше не быть деньгами: два сапфира, размером с мысль.

## 8, in passing: through the theatre till.
scene-theatre_till-title = Три бумажки
scene-theatre_till-1 = Тридцать первое. В театре комедия, в гардеробе четыреста пальто, в одном бутылка.
scene-theatre_till-2 = Давайте три, не больше. Скажу, обронили от смеха.
scene-theatre_till-3 = Касса театра звенит, как всякая. Смех до полуночи принимают по номиналу.
scene-theatre_till-4 = Тридцать лет пальто. По весу знаю, кто уходит от жены. А сегодня и кто от денег.
scene-theatre_till-laugh = Остаться на второй акт
scene-theatre_till-laugh-1 = Смешно. В гардеробе это слышно, по пальто.
scene-theatre_till-laugh-log = Из-за комедии: три бумажки обронены от смеха и найдены.
scene-theatre_till-three = Отдать три, взять сдачу
scene-theatre_till-three-1 = Вот. Меньше, а стоит больше. Как я.
scene-theatre_till-three-log = Из-за кассы театра: в жестянке на три бумажки меньше, и сдача.

## 8, twist: small coppers stay what they were.
scene-coppers-title = Медь
scene-coppers-1 = Январь. Десять старых — один новый, сто — десять, тысяча — сто, и звучит не очень.
scene-coppers-2 = А мелкие нет! Одна, две и три копейки остались. На двери магазина висит.
scene-coppers-3 = Одиннадцать человек думают. Это слышно. Потом одиннадцать человек смотрят под стол.
scene-coppers-4 = Три копейки в псе так и остались тремя. За ночь он стал в десять раз богаче.
scene-coppers-5 = Он смотрит мимо всех, в стену, как смотрят богатые.
scene-coppers-congratulate = Поздравить
scene-coppers-congratulate-1 = Он вздыхает. Деньги его, как видно, не испортили.
scene-coppers-congratulate-log = Из-за мелкой меди: пёс в десять раз богаче. Он один.
scene-coppers-owe = Попросить взаймы
scene-coppers-owe-1 = Он уходит за печку и ложится спиной к комнате, как банк.
scene-coppers-owe-log = Из-за мелкой меди: у пса просили, он не даёт.

## 8, comic: a kitchen walks behind a dog.
scene-procession-title = С газетой
scene-procession-1 = К полудню вся кухня идёт за псом, по Большому, гуськом.
scene-procession-2 = Управдом несёт газету, раскрытую на постановлении.
scene-procession-3 = Смотрит на столб! Нет. Отбой.
scene-procession-4 = Не толпитесь. С капиталом нужен покой.
scene-procession-5 = На углу Детской он оборачивается и смотрит на каждого по очереди. Он тоже знал нужду.
scene-procession-walk = Идти со всеми
scene-procession-walk-1 = Монета на месте. Хоть кто-то копит.
scene-procession-walk-log = Из-за трёх копеек: утро за псом. Монета на месте.
scene-procession-sausage = Купить ему колбасы на 12 копеек
scene-procession-sausage-1 = Он съедает сразу. Это вложение, говорит управдом; надо ждать.
scene-procession-sausage-log = Из-за колбасы на двенадцать копеек: дело не ускорилось.

## 8, may fail: what was not changed becomes a fleet.
scene-fleet-title = Флот
scene-fleet-1 = За печкой, под жестянкой, две старые сотни. Их с осени не видели, да и они газет не читали.
scene-fleet-2 = Они всё? Совсем? А можно мне?
scene-fleet-3 = Складывает он хорошо. На носу башня, на корме номер.
scene-fleet-4 = По канавке на Детской бежит оттепель. Флот идёт в кильватер.
scene-fleet-salute = Отдать честь
scene-fleet-salute-1 = На том тротуаре человек в хорошей шляпе снимает её и что-то считает про себя.
scene-fleet-salute-log = Из-за двух сотен под жестянкой: флот, с отданием чести.

## 8, in passing: Marfa takes old coins by weight.
scene-by_weight-title = На вес
scene-by_weight-1 = В коляске почтовые весы. На одной чаше двугривенные, на другой кран.
scene-by_weight-2 = Теперь они ничто. Но ничто, а никель, под напильник идёт.
scene-by_weight-3 = Вчерашнего дня у неё три кило. Продаёт его на контакты.
scene-by_weight-4 = Мелочь на мелочь. Тебе пружину или шайбу?
scene-by_weight-spring = Взять пружину
scene-by_weight-spring-1 = Заведена ещё, не упусти. Про реформу не знает.
scene-by_weight-spring-log = Из-за старой мелочи на вес: пружина, ещё заведённая.
scene-by_weight-haggle = Попросить лучше 40 копеек новыми
scene-by_weight-haggle-1 = На. И считай теперь, вырос ты или нет. Я не берусь.
scene-by_weight-haggle-log = Из-за сорока копеек: Марфа записала, по-старому.

## 8, Zuyeva is at her box.
scene-box_lit-title = У ящика
scene-box_lit-1 = Ящик горит. Она подносит лист, потом другой, медленнее, чем в прежние годы.
scene-box_lit-2 = Дали зама. Двадцать два года, верит в негорючую плёнку.
scene-box_lit-3 = У двери новый бак, железный, с крышкой, с замком.
scene-box_lit-4 = Ключ на шее. Под свинцом. Там его не снимет никто.
scene-box_lit-two = Взять, что она кладёт
scene-box_lit-two-1 = Две лодыжки, без фамилии. Смыла она.
scene-box_lit-two-log = Из-за того, что Зуева на месте: две лодыжки, отмытые.

## 8, her apron hangs there.
scene-apron-title = Фартук
scene-apron-1 = Ящик не горит. Фартук висит на гвозде и держит форму.
scene-apron-2 = Молодой человек на её стуле говорит, что плёнку теперь жгут как положено. На печь есть удостоверение.
scene-apron-3 = Она пишет ярлыки на складе. Для варенья. Говорит, тоже на просвет.
scene-apron-4 = Стул не сдвинут. Стоит так, чтобы видна была улица.
scene-apron-nod = Поздороваться с фартуком
scene-apron-nod-1 = Единственная вещь в этом доме, сквозь которую никто не глядел.
scene-apron-nod-log = Из-за улицы в газете шестидесятого: у ящика висит фартук.
scene-apron-ask = Найти её на складе: четверть дня
scene-apron-ask-1 = Слива. Слива. Абрикос. Возьмите, это было в сумке. Несите пепел незаметно.
scene-apron-ask-log = Из-за того, что её искали: последний лист, из её сумки.

## 8.4 Eight copies.
scene-eight_copies-title = Восемь экземпляров
scene-eight_copies-1 = Перов открывает портфель. Рядом с бутербродом девять страниц, без фамилии.
scene-eight_copies-2 = Друга. Пишет по вечерам. Очень похож на меня, только не шутит.
scene-eight_copies-3 = Стихи. В четвёртом жгут скрипку, и тепло.
scene-eight_copies-4 = Восемь экземпляров. На восьмом, говорят, умирают запятые. Нет ли у вас кого с машинкой?
scene-eight_copies-5 = Под кроватью стоит машинка, побывавшая под водой. Все буквы, кроме «ф».
scene-eight_copies-keep = Подержать пока под печкой
scene-eight_copies-keep-1 = Там? Хорошо. Там тепло и не читают.
scene-eight_copies-keep-log = Из-за девяти страниц под печкой: прятать теперь на одну вещь больше.
scene-eight_copies-type = Напечатать, «ф» от руки: полдня
scene-eight_copies-type-1 = Четыре копирки, два раза. Каждая «ф» чернилами: двести восемь человечков, руки в боки.
scene-eight_copies-type-log = Из-за восьми экземпляров: в каждом «ф» твоей рукой.
scene-eight_copies-not_now = Сказать: не сейчас
scene-eight_copies-not_now-1 = Да. Конечно. Кто теперь пишет стихи. Передам.
scene-eight_copies-not_now-log = Из-за «не сейчас»: Перов спросит кого-нибудь другого.

## 8.5 Airport.
scene-airport-title = Аэропорт
scene-airport-1 = Дорога без деревьев. В конце стеклянная дверь, за ней две авторучки.
scene-airport-2 = Повышен. Вбок. Супа здесь не носят.
scene-airport-3 = Над ним взлетает самолёт. Фуражка, на размер больше, тоже подумывает.
scene-airport-4 = Заявляют всё. Ужасно. Никто не думает о другой сумке.
scene-airport-nothing = Помахать через стекло и уйти
scene-airport-nothing-1 = Он поднимает руку. В ней бланк. Замечает и поднимает другую.
scene-airport-nothing-log = Из-за стеклянной двери: рукой помахали, не попрощались.
scene-airport-goodbye = Попрощаться как следует: четверть дня
scene-airport-goodbye-1 = Если окажетесь где-нибудь, где я стою, смотрите на меня, как на нового.
scene-airport-goodbye-log = Из-за прощания в аэропорту: он посмотрит так, будто вы незнакомы.
scene-airport-disc = Оставить диск под его фуражкой
scene-airport-disc-1 = В фуражке обнаружено твёрдое. Пишу: фуражка твёрдая.
scene-airport-disc-log = Из-за диска под фуражкой: в аэропорту что-то не заявлено.

## 8.5, his copy stopped where his memory stops.
scene-airport_form-title = Бланк
scene-airport_form-1 = Дорога без деревьев. В конце стеклянная дверь, за ней две авторучки.
scene-airport_form-2 = Фамилия? Имеете что заявить?
scene-airport_form-3 = Он знает половину песни. Два года назад ему дали половину, на малой плёнке.
scene-airport_form-4 = Тогда заполните. С обеих сторон. До конца.
scene-airport_form-fill = Заполнить, до конца
scene-airport_form-fill-1 = Он промокает, читает сначала вторую половину и подшивает.
scene-airport_form-fill-log = Из-за копии, затухшей на второй минуте: бланк, с обеих сторон.
scene-airport_form-rest = Отдать ему остаток песни
scene-airport_form-rest-1 = Два года. Пробовал придумать. Всякий раз выходит мандарин.
scene-airport_form-rest-log = Из-за второй половины, всё-таки: бланк не подшит.

## 8, in passing: sapphires in a button.
scene-button-title = Пуговица
scene-button-1 = У Юхана на бушлате пять пуговиц. Четвёртую пришивали большими руками.
scene-button-2 = Бушлат смотрят. Подклад смотрят. Пуговицу спрашивают: где взял. Говорю: флот.
scene-button-3 = В ней два острия, синих, заграничных, мельче неправды.
scene-button-4 = Один тебе. Один на погоду.
scene-button-one = Взять тот, что тебе
scene-button-one-1 = Хорошо. Теперь пришивай. С четырьмя не пройду, пуговицы тоже считают.
scene-button-one-log = Из-за пуговицы: заграничный сапфир.
scene-button-both = Взять оба и дать ему 1.50
scene-button-both-1 = Новые деньги. Как билет на трамвай. Спасибо, доеду.
scene-button-both-log = Из-за пуговицы: два сапфира за 1.50. Погода обойдётся.

## 8.2 Three days.
scene-three_days-title = Три дня
scene-three_days-1 = В одиннадцать утра управдом идёт от двери к двери. У всех спрашивает, кто они.
scene-three_days-2 = Список в ванную был шуткой. Это другой список, он в рамке.
scene-three_days-3 = Три рабочих дня, с печатью. Или бумага, почему нет. Не я придумываю, я рядом стою.
scene-three_days-4 = Котёл берёт всякого. В анкету не глядит.
scene-three_days-boiler = К котлу, с Осипом
scene-three_days-boiler-1 = Три ночи угля. Он кашляет за спиной, на три четверти, и говорит: пыль от чужого труда.
scene-three_days-boiler-log = Из-за трёх дней: второй кочегар. Осип кашляет.
scene-three_days-booth = В будку: за тебя поручатся
scene-three_days-booth-1 = Пришло сорок дисков и одна рука. Рука известная. Считает.
scene-three_days-booth-log = Из-за слова Рубцовой: три дня, рубль пятьдесят и печать.
scene-three_days-certificate = Справку о том, что есть
scene-three_days-certificate-1 = Дышите. Не дышите. Плёночная пыль, с обеих сторон. Этого достаточно. Добавлять не буду.
scene-three_days-certificate-log = Из-за правдивой справки: этого достаточно.
scene-three_days-more_than_true = Попросить справку посильнее правды
scene-three_days-more_than_true-1 = Для этого есть другой врач. Он умер, но печать работает.
scene-three_days-more_than_true-2 = Она подписывает. Закрывает папку вместе с ручкой и не ищет её.
scene-three_days-more_than_true-log = Из-за справки посильнее правды: ручка доктора осталась в папке.

## 8.2, the ash of 1958 is heard in Osip.
scene-cough-title = Кашель
scene-cough-1 = В пятьдесят восьмом Осип сжёг шесть кило гребёнок и кукол, чтобы был пепел.
scene-cough-2 = Кукла это. Сидит тут и говорит «мама».
scene-cough-3 = Он кашляет в рукав, закрыв глаза, и дослушивает до конца.
scene-cough-4 = Ниже четырёх тысяч. Значит, слышу.
scene-cough-sit = Посидеть с ним у котла
scene-cough-sit-1 = Что там было? Был распорядок.
scene-cough-sit-log = Из-за шести кило пепла в пятьдесят восьмом: кашель, ниже четырёх тысяч.
scene-cough-doctor = Отвезти его к доктору на такси, 1 р.
scene-cough-doctor-1 = Дышите. Не дышите. Вижу зубы и уголь. Зубы прочные.
scene-cough-doctor-log = Из-за кашля: такси и снимок, который никто не будет резать.

## 8.3 Going home.
scene-going_home-title = Домой
scene-going_home-1 = Белый июль. Йирка собирается. Рейка не входит ни в один чемодан, их одиннадцать.
scene-going_home-2 = Пять лет наводнений. Не было ни одного. Пишу: успешно.
scene-going_home-3 = На кровати тетрадь в клеёнке, пластинка в полотенце и бумажка.
scene-going_home-4 = Выбирайте. Все три на границе я не объясню.
scene-going_home-address = Только адрес
scene-going_home-address-1 = Бабушкин. Она отвечает всем. Громко.
scene-going_home-address-log = Из-за адреса: в другой стране есть бабушка, ей можно писать.
scene-going_home-notebook = Дядину тетрадь
scene-going_home-notebook-1 = Дорожки через лупу, столько-то на миллиметр. На полях: тут он кашлянул, дорожка тоже.
scene-going_home-notebook-log = Из-за дядиной тетради: видно, как тесно лежат дорожки.
scene-going_home-original = Последний оригинал
scene-going_home-original-1 = За края. Бабушка её больше не допросит. Придётся вам.
scene-going_home-original-log = Из-за последнего оригинала: он остаётся, и никакой пятницы.

## 8.3, his record went white in 1956.
scene-handshake-title = Рукопожатие
scene-handshake-1 = Белый июль. Йирка собирается. Рейка не входит ни в один чемодан, их одиннадцать.
scene-handshake-2 = Пять лет наводнений. Не было ни одного. Пишу: успешно.
scene-handshake-3 = На кровати полотенце, сложенное, размером с пластинку. Внутри ничего.
scene-handshake-4 = Ну вот.
scene-handshake-hand = Пожать ему руку
scene-handshake-hand-1 = Он берёт её за края.
scene-handshake-hand-log = Из-за белой пластинки пятьдесят шестого: рукопожатие, за края.

## 8, quiet: a pencil.
scene-pencil-title = Карандаш
scene-pencil-1 = Баня закрыта. В конторе, между полотенцами, горит лампа.
scene-pencil-2 = Глухов сидит у мембраны с карандашом в зубах. Другой конец на игле.
scene-pencil-3 = Диск твой. «Лиговский товарный»; бас катится, как монеты в жестянке.
scene-pencil-4 = Он подпевает басу. Опаздывает на долю: ровно столько от зубов до уха, которого нет.
scene-pencil-backwards = Выйти спиной
scene-pencil-backwards-1 = Дверь не скрипит. Да и что с того. Не скрипит.
scene-pencil-backwards-log = Из-за лампы в бане: там никого не было, и никто не видел.

## the small disc, any evening.
scene-small_disc_8-title = Маленькая пластинка, на десять
scene-small_disc_8-1 = Всё разделили на десять. Хлеб, трамвай, долги.
scene-small_disc_8-2 = На маленькой пластинке покупают пуговицы. Четыре. Сколько стоят, она не говорит.
scene-small_disc_8-3 = На какие деньги считать? Между теми и этими были ещё одни.
scene-small_disc_8-4 = Четыре так и есть четыре.
scene-small_disc_8-leave = Пусть будет четыре
scene-small_disc_8-leave-1 = За окном гудит буксир, один раз, будто спросили его.
scene-small_disc_8-leave-log = Из-за ночи на новые деньги: маленькая пластинка осталась при четырёх.
scene-small_disc_8-play = Поставить один раз
scene-small_disc_8-play-1 = Кухонный стол качает. И её качает, со списком, как в трамвае.
scene-small_disc_8-play-log = Из-за одного раза: в маленькой пластинке стало на раз меньше.

## People, ships, things.
ship-zarya_april_61-name = «Заря Ладоги», вместе со льдом
ship-arktur_may_61-name = «Арктур» из Гулля
ship-zarya_july_61-name = «Заря Ладоги», белой ночью
ship-kapella_august_61-name = «Капелла» из Гдыни
ship-arktur_september_61-name = «Арктур» из Гулля, с ветром
good-rec_your_umbrella-name = «Твой зонт, моя улица»

## What is otherwise for a few days.
change-savings_queue = все стоят в сберкассу, дежурные тоже
change-coins_in_a_tin = буги: звучит, как мелочь
change-who_are_you = кто вы в одиннадцать утра
change-hands_wanted = нужны руки, с печатью
change-gate_scales = воротам выдали весы

## The Evening Watch.
paper-tin_60-head = ГДЕ ВЫ ЭТО ДЕРЖИТЕ?
paper-tin_60-text = Один читатель держит сбережения в самоваре, другой в третьем томе. С января обоим придётся заглянуть.
paper-tin_60-meaning = Старые годны до первого января. Потом из них хорошо складывать.
paper-winter_61-head = ЗАЛИВ ЗАКРЫВАЕТСЯ
paper-winter_61-text = Последние пароходы ушли за ледоколом. Порт желает себе тихой зимы.
paper-winter_61-meaning = До конца апреля пароходов нет.
paper-savings_queue-head = ОРГАНИЗОВАННО
paper-savings_queue-text = Перед сберкассами стоят по четверо. Пришедшим следить за порядком тоже выдали номер.
paper-savings_queue-meaning = Невский: патрули, { $percent } % обычного, с { $first_day } по { $last_day } число.
paper-rouble_61-head = РУБЛЬ СТАЛ ТЯЖЕЛЕЕ
paper-rouble_61-text = С полуночи он весит десять себя самого. Карманы просят подготовиться.
paper-rouble_61-meaning = С завтрашнего дня считают на новые. Диск — 1.30.
paper-coins_in_a_tin-head = КРУЖОК УДАРНЫХ
paper-coins_in_a_tin-text = Школьники Лиговки играют на жестянках с изъятой монетой. Монета впервые прозвучала.
paper-coins_in_a_tin-meaning = С { $first_day } по { $last_day } число за буги дают { $percent } % обычного.
paper-dog_61-head = НАЙДЕНО
paper-dog_61-text = На Большом, шествие в одиннадцать человек за собакой. Цель не установлена. Собака спокойна.
paper-dog_61-meaning = Одна, две и три копейки остались собой. Он знает.
paper-weighing_61-head = УТИЛЬ
paper-weighing_61-text = Изъятую монету ларьки «Утиль» не берут. Частные лица с колясками тоже не берут.
paper-weighing_61-meaning = На Обводном берут.
paper-who_are_you-head = ПОРЯДОК НАЧИНАЕТСЯ В ОДИННАДЦАТЬ
paper-who_are_you-text = В мае дружинники побеседуют, до обеда, с теми, у кого есть время беседовать.
paper-who_are_you-meaning = С { $first_day } по { $last_day } число патрули: { $percent } % обычного.
paper-eleven_61-head = КТО ВЫ В ОДИННАДЦАТЬ УТРА?
paper-eleven_61-text = Наш М. Перочинный задал этот вопрос зеркалу. Оно попросило время подумать.
paper-eleven_61-meaning = Работа убирает строчку из папки.
paper-hands_wanted-head = РУКИ
paper-hands_wanted-text = Киоски, будки и котельные города берут на лето руки. Головы можно приносить с собой.
paper-hands_wanted-meaning = С { $first_day } по { $last_day } число за работу платят { $percent } % обычного.
paper-white_61-head = ЭКОНОМИЯ СВЕТА
paper-white_61-text = В июле фонари набережных горели в общей сложности одиннадцать минут, по ошибке.
paper-white_61-meaning = Ночью света хватает, чтобы тебя видели.
paper-gate_scales-head = ВЕС И МЕРА
paper-gate_scales-text = Ворота порта получили весы. Пока на них взвесили делегацию, которая их привезла.
paper-gate_scales-meaning = С { $first_day } по { $last_day } число у ворот смотрят на { $percent } % от обычного.
paper-comma_61-head = ПОПРАВКА
paper-comma_61-text = Во вчерашнем номере запятая стояла на знак левее. Читателей, купивших троллейбус, просят его вернуть.
paper-comma_61-meaning = Сегодня считает Глухов, на новые.
