# Четвёртая глава: Фестиваль.

## The chapter.
level-04-festival-name = Фестиваль
level-04-festival-about = Июль и август 1957. Гости проездом, танцуют все, а станок один.
chapter-04-festival-title = Фестиваль
chapter-04-festival-date = 24 июля — 12 августа 1957
chapter-04-festival-rule = Новое: гости. Берут втрое больше, приглядывают за ними вдвое лучше.
chapter-04-festival-1 = Фестиваль в Москве. Здесь он проездом, с чемоданами.
chapter-04-festival-2 = Светло за десять вечера. Пыль, ливни, под каждым мостом чья-нибудь гармонь.
chapter-04-festival-3 = Глухов сосчитал гостей: сто семьдесят девять рублей, к десятому. Одиннадцатого им укладываться.
chapter-04-festival-end-1 = Они увозят мосты на открытках. Мосты остаются, немного похудев.
chapter-04-festival-end-2 = В водостоке лежит значок, лицом вверх: голубь.

## 4.1 Three bars.
scene-three_bars-title = Три такта
scene-three_bars-1 = Баня, вода со среды. Глухов считает, держа карандаш в зубах. Чтобы говорить, вынимает.
scene-three_bars-2 = Вот сумма. Три такта музыки, дальше голос, который дразнится. Работы пять минут, а не час.
scene-three_bars-3 = Гость платит до, слушает после. К тому времени он в Хельсинки.
scene-three_bars-4 = Голос у меня есть. Спроси любого, кто принимал у меня зачёт.
scene-three_bars-5 = Число круглое. Глухов показывает его, как показывают внука.
scene-three_bars-no = Отказаться
scene-three_bars-no-1 = Жаль. Делится без остатка.
scene-three_bars-no-log = Из-за отказа в бане: песня по-прежнему занимает час.
scene-three_bars-dozen = Дюжину, Костиным голосом: 90 р.
scene-three_bars-dozen-1 = Костя хохочет в рупор до слёз. Двенадцатый лучше всех: там уже всерьёз.
scene-three_bars-dozen-2 = Бедолаги. Ещё раз, только послушать.
scene-three_bars-dozen-log = Из-за трёх тактов, двенадцать раз: 90 рублей, а Костин смех пошёл по городу.
scene-three_bars-one = Одну-единственную, Эдику на вечер
scene-three_bars-one-1 = Три такта, потом Валерка из-за двери ванной: «Занято!» Гонорар берёт мандаринами.
scene-three_bars-one-log = Из-за одного диска на вечер: три такта и «занято».

## 4, in passing: double shifts.
scene-double_shift-title = Двойная смена
scene-double_shift-1 = Пятнадцатый ходит в две смены. Снаружи на подножке едет Валерка, торгует.
scene-double_shift-2 = Меняю голубя на медведя! Двух — на неизвестно что!
scene-double_shift-3 = Шестнадцать часов вожу. Сходят все не на том мосту, и всем нравится.
scene-double_shift-4 = На рубашке у него одиннадцать значков. На стрелке он звенит раньше вагона.
scene-double_shift-ride = Доехать до кольца
scene-double_shift-ride-1 = Этого держите внутри. Он теперь дороже вагона.
scene-double_shift-ride-log = Из-за поездки до кольца: Валерка ехал внутри и звенел.
scene-double_shift-swap = Купить у него голубя за рубль
scene-double_shift-swap-1 = Рубль! Тогда это был редкий голубь.
scene-double_shift-swap-log = Из-за рубля: у тебя голубь, у Валерки капитал.

## 4, Jirka interprets, his record black.
scene-interpreter-title = Посередине
scene-interpreter-1 = Набережная. Между двумя делегациями берет, в каждой руке чей-то рукав.
scene-interpreter-2 = Он говорит, мосты у вас поздно ложатся. Перевожу: восхищён.
scene-interpreter-3 = А у этого пластинка, этого года. Хочет за неё балалайку. Я сказал: ребро.
scene-interpreter-4 = «Кости на проигрывателе». Этикетка красная, ни царапины. Начинается раньше, чем сядешь.
scene-interpreter-thank = Поблагодарить и только посмотреть
scene-interpreter-thank-1 = За края. Вы учитесь. Даже жалко.
scene-interpreter-thank-log = Из-за пластинки, взятой за края: Йирка переводит тебя с теплом.
scene-interpreter-rib = Отдать за неё ребро
scene-interpreter-rib-1 = Он спрашивает, чьё. Я сказал: пятидесятых годов.
scene-interpreter-rib-log = Из-за одного ребра: «Кости на проигрывателе» лежат дома.
scene-interpreter-balalaika = Купить за неё балалайку, 26 р.
scene-interpreter-balalaika-1 = Он счастлив. Держит её, как лопату.
scene-interpreter-balalaika-log = Из-за балалайки: «Кости на проигрывателе» лежат дома.

## 4, Jirka interprets, his record white.
scene-interpreter_white-title = Дословно
scene-interpreter_white-1 = Набережная. Между двумя делегациями берет. Тебя он видит и переводит дальше.
scene-interpreter_white-2 = Он говорит: добрый день.
scene-interpreter_white-3 = Гость говорит гораздо больше, обеими руками.
scene-interpreter_white-4 = Передаю только то, что дали целым.
scene-interpreter_white-nod = Кивнуть и пройти
scene-interpreter_white-nod-1 = Он говорит: до свидания. Это дословно.
scene-interpreter_white-nod-log = Из-за белой дорожки: Йирка переводит дословно.
scene-interpreter_white-pardon = Просить прощения, четверть дня
scene-interpreter_white-pardon-1 = Слышу. В этом даже верха есть.
scene-interpreter_white-pardon-log = Из-за извинения: Йирка расслышал в нём верха.

## 4.2 The guest.
scene-guest-title = Для красок
scene-guest-1 = Приветливый репортёр, плащ на дожди трёх стран. Купил диск, с переплатой.
scene-guest-2 = Это плечо? И поёт! Можно плакать.
scene-guest-3 = Только одно имя, для красок. Ваше, её, больницы.
scene-guest-4 = «Её» — это Лида. Стоит у парапета, на рукаве пух, смотрит на пароходы.
scene-guest-5 = Блокнот маленький. Но поместится любое имя.
scene-guest-none = Не называть
scene-guest-none-1 = Без имени. Тоже краска.
scene-guest-none-2 = Пожимает плечами и добавляет пятёрку, за молчание.
scene-guest-none-log = Из-за неназванного имени: гость пожал плечами и заплатил.
scene-guest-false = Назвать выдуманное
scene-guest-false-1 = «Петров», — говоришь ты. Никакого Петрова нет. Он записывает с росчерком, и Петров есть.
scene-guest-false-log = Из-за выдуманного имени: в чьём-то блокноте есть Петров.
scene-guest-lida = Назвать Лидино
scene-guest-lida-1 = Ты говоришь тихо. У парапета оборачивается голова с девятью шпильками.
scene-guest-lida-2 = В цеху это по губам читают.
scene-guest-lida-log = Из-за имени для красок: Лида прочла его по губам.

## 4.3 Half a song.
scene-half_song-title = Полпесни
scene-half_song-1 = Трап. Синицын держит пластинку, как держат чужое письмо.
scene-half_song-2 = «Письмо без марки». Я знаю половину одной песни. Утомительно так жить.
scene-half_song-3 = Палата, сорок четвёртый. Кто-то поднял иглу. Причина была, надо думать.
scene-half_song-4 = Он не просит. Обе авторучки остаются в кармане.
scene-half_song-promise = Обещать ему копию
scene-half_song-promise-1 = Я этого не слышал. Левый рукав не проверен. Так и пишу.
scene-half_song-promise-log = Из-за половины песни: Синицыну обещана вторая.
scene-half_song-nothing = Ничего не видеть
scene-half_song-nothing-1 = Пластинка идёт в опись, медленно, по буквам, будто бланк можно завести.
scene-half_song-nothing-log = Из-за взгляда в сторону: полпесни ушло в опись.

## 4, in passing: three ships in one soup.
scene-three_ships-title = Три парохода в одном супе
scene-three_ships-1 = Три парохода в одном супе. Кок гордый. Ложка стоит.
scene-three_ships-2 = В кастрюле плоское из трёх портов, слоями. Сверху лавровый лист, для честности.
scene-three_ships-3 = Фестиваль. Все шлют. Пароход — квартира на сорок человек, и ещё почта.
scene-three_ships-4 = Весит она, сколько маленький якорь. Пахнет окунем.
scene-three_ships-taste = Попробовать и закрыть крышкой
scene-three_ships-taste-1 = Соли мало? Нет. Граммофона мало.
scene-three_ships-taste-log = Из-за одной ложки: Юхан уважает тех, кто сначала пробует.
scene-three_ships-carry = Пронести через ворота
scene-three_ships-carry-1 = Ворота держат вчетвером. В суп никто не лезет; желают приятного аппетита.
scene-three_ships-carry-log = Из-за кастрюли весом с якорь: мамбо прошло ворота.

## 4.4 One dance.
scene-one_dance-title = Один танец
scene-one_dance-1 = Один. А потом режь, пока не упадёшь.
scene-one_dance-2 = Под мостом играют то, чего ещё не успели утвердить. Асфальт тёплый.
scene-one_dance-3 = Расчёска — инструмент. Сегодня даже мне слышно.
scene-one_dance-4 = Дома четыре плёнки, мытые, сухие. Вечер у вечера один.
scene-one_dance-dance = Танцевать, минус четыре диска
scene-one_dance-dance-1 = Один превращается в семь. Кто-то откуда-то показывает шаг дважды; дальше языка не нужно.
scene-one_dance-dance-2 = Запомню. Стану инженером — пригодится.
scene-one_dance-dance-log = Из-за одного танца, их было семь: на четыре диска меньше.
scene-one_dance-cut = Идти резать
scene-one_dance-cut-1 = С угла видно: он танцует с твоим пальто. Ведёт пальто.
scene-one_dance-cut-log = Из-за четырёх сухих плёнок: Костя танцевал с твоим пальто.

## 4.5 Chairs.
scene-chairs-title = Стулья
scene-chairs-1 = У пристани пароход с фонариками. Лиде дают спеть, две песни, даром. Гриша замолвил слово и барабан.
scene-chairs-2 = Шесть стран. Пять хлопают на раз и на три. Справлюсь: пальцев восемь.
scene-chairs-3 = Тут рядов нет. Где стоять?
scene-chairs-4 = На набережной ждут сорок стульев. Там же ждут сорок гостей, с деньгами.
scene-chairs-carry = Носить стулья
scene-chairs-carry-1 = Сороковой ты оставляешь себе. С него слышно обе песни и место, где она берёт дыхание.
scene-chairs-carry-log = Из-за сорока стульев: Лиду слушали сидя.
scene-chairs-sell = Продать на набережной два диска, 32 р.
scene-chairs-sell-1 = Гости стоят. Между двумя продажами хлопают, а чему — не видно.
scene-chairs-sell-log = Из-за двух дисков на набережной: слышно было одни хлопки.

## 4, in passing: Osip sleeps.
scene-sleeper-title = До кларнета
scene-sleeper-1 = Мимо поликлиники проходят два оркестра. Осип в котельной спит днём, лицом к стене.
scene-sleeper-2 = Летом он греет воду. Вода ничего не требует.
scene-sleeper-3 = Большой барабан идёт сквозь уголь. Один палец на одеяле движется. Остальное нет.
scene-sleeper-4 = Это кларнет?
scene-sleeper-leave = Тихо прикрыть дверь
scene-sleeper-leave-1 = Он просыпает всё. В понедельник спросит, откуда пыль.
scene-sleeper-leave-log = Из-за тихой двери: Осип проспал фестиваль.
scene-sleeper-tuba = Разбудить: это туба
scene-sleeper-tuba-1 = Туба. Тогда можно лежать.
scene-sleeper-tuba-log = Из-за тубы: на слово тебе Осип верит чуть меньше.

## 4, Edik's party.
scene-party-title = Четыре окна на реку
scene-party-1 = У Эдика четыре окна на реку и рояль, чтобы ставить рюмки.
scene-party-2 = Папа возит из Женевы. Конференции — дело музыкальное.
scene-party-3 = У окна двое, никем не приведённые. Хорошие пальто, в августе. Любуются рекой, стоя к ней спиной.
scene-party-4 = Поставь что-нибудь. Чего ни у кого нет.
scene-party-early = Уйти рано
scene-party-early-1 = До мороженого? Так и рождаются легенды.
scene-party-early-log = Из-за двух хороших пальто: ты уходишь до мороженого.
scene-party-play = Поставить ребро, отдать за 25 р.
scene-party-play-1 = Оно крутится на рояле между рюмок. Хорошие пальто спрашивают, как называется.
scene-party-play-log = Из-за ребра на рояле: 25 рублей, и кто-то спросил название.

## 4, Edik's party, with one disc that laughs.
scene-party_prank-title = Занято
scene-party_prank-1 = У Эдика четыре окна на реку. У одного двое в хороших пальто, никем не приведённые.
scene-party_prank-2 = Новая. Ни у кого нет. Сам ещё не слышал.
scene-party_prank-3 = Три такта. Потом, при четырнадцати гостях, из-за двери ванной: «Занято!»
scene-party_prank-4 = Смеются все, кроме одного. И хорошие пальто тоже.
scene-party_prank-5 = Остроумно. В чужом доме было бы.
scene-party_prank-lift = Снять иглу
scene-party_prank-lift-1 = Оставь. Им весело.
scene-party_prank-lift-log = Из-за одного диска на вечер: Эдик не смеялся.
scene-party_prank-laugh = Смеяться со всеми
scene-party_prank-laugh-1 = Он смотрит, кто смеётся, по очереди, как по списку.
scene-party_prank-laugh-log = Из-за твоего смеха: у Эдика список, и ты в нём.

## 4, comic: something authentic.
scene-authentic-title = Настоящее
scene-authentic-1 = Делегат с аппаратом на животе отодвигает рёбра. Он ищет настоящее.
scene-authentic-2 = Не это. Это есть. Здешнее. Что поют все.
scene-authentic-3 = В киоске под примусами лежит «Духовой третьей смены». Её ещё не спрашивали.
scene-authentic-4 = Духовой! Ночью! Для смены!
scene-authentic-sell = Уступить за тридцать рублей
scene-authentic-sell-1 = Он слушает до конца, стоя, на последнем граммофоне киоска. Плачет.
scene-authentic-sell-2 = Другой такой не продано никогда.
scene-authentic-sell-log = Из-за третьей смены: тридцать рублей, и делегат плакал.
scene-authentic-friendship = Подарить, за дружбу
scene-authentic-friendship-1 = У меня ничего! У меня ручка.
scene-authentic-friendship-2 = Целует всех, дежурных тоже. Те какое-то время глядят в сторону и утираются.
scene-authentic-friendship-log = Из-за марша за дружбу: дежурных поцеловали.

## 4, quiet: six boats.
scene-six_boats-title = Шесть пароходов
scene-six_boats-1 = Одиннадцать вечера. Шесть пароходов, шесть стран, река одна.
scene-six_boats-2 = Через борт кто-то кому-то передаёт дыню. Для этого нужны оба парохода.
scene-six_boats-3 = Костя спит на сумке. В ней что-то подаётся, с каждой волной.
scene-six_boats-4 = Четыре.
scene-six_boats-5 = Это во сне. Может быть, темп. Может быть, отметка.
scene-six_boats-sit = Посидеть
scene-six_boats-sit-1 = Никто ничего не решает.
scene-six_boats-sit-log = Из-за шести пароходов: до часу ночи никто ничего не решал.

## 4, twist: a line abroad, with the strip on the disc.
scene-line_abroad-title = Белые буквы
scene-line_abroad-1 = За границей вышла строчка. До кухни она доходит сложенной ввосьмеро, в ботинке.
scene-line_abroad-2 = Гость мог и не спрашивать. Он поднёс диск к лампе, а там больница, белыми буквами.
scene-line_abroad-3 = И номер, и кабинет, и чьё. По точности лучше песни.
scene-line_abroad-4 = У Тамары Андреевны попросили объяснительную. Два листа, с двух сторон.
scene-line_abroad-silent = Промолчать
scene-line_abroad-silent-1 = В окне рентгена свет до восьми. Пишет она медленно: врать не умеет.
scene-line_abroad-silent-log = Из-за оставленной полоски: строчка за границей. Зуева пишет объяснительную.
scene-line_abroad-wash = Смыть всё, на чём ещё есть имя
scene-line_abroad-wash-1 = Сода, тёплая вода, тряпка. Вода сереет, и прочесть её нельзя.
scene-line_abroad-wash-log = Из-за строчки за границей: вечер над тазом, с опозданием.

## 4, twist: a line abroad, and nothing on the strip.
scene-line_abroad_clear-title = Без подписи
scene-line_abroad_clear-1 = За границей вышла строчка. До кухни она доходит сложенной ввосьмеро, в ботинке.
scene-line_abroad_clear-2 = Гость мог и не спрашивать. Он поднёс диск к лампе, а по краю полоска, и на ней пусто.
scene-line_abroad_clear-3 = «Плечо, без подписи». Это, по-моему, про нас про всех.
scene-line_abroad_clear-4 = В рентгене никого ни о чём не спрашивают.
scene-line_abroad_clear-fold = Сложить обратно
scene-line_abroad_clear-fold-1 = Ввосьмеро. Выходит не больше значка.
scene-line_abroad_clear-fold-log = Из-за смытой полоски: строчка за границей, и в ней ни имени.

## 4, may fail: plain blanks.
scene-plain_blanks-title = Болванки
scene-plain_blanks-1 = В последнее утро у Глухова что-то в твоей бумаге, перевязанное. Не разворачивает.
scene-plain_blanks-2 = На твоей странице черта. Черт не забываю. Закрываю.
scene-plain_blanks-3 = Болванки, без бороздки. Гости спешили. Ушли как твои.
scene-plain_blanks-4 = В Хельсинки кто-то заводит граммофон и дослушивает до конца.
scene-plain_blanks-hear = Выслушать
scene-plain_blanks-hear-1 = Снова круглое. Можно бы и спасибо.
scene-plain_blanks-hear-log = Из-за черты в тетради: в твоей бумаге продали болванки, об этом говорят.

## the small disc, any evening.
scene-small_disc_4-title = Маленькая пластинка, окно открыто
scene-small_disc_4-1 = Окно открыто. С реки идут четыре песни сразу и пароход, который прокашливается.
scene-small_disc_4-2 = Тише маленькой пластинки в комнате ничего нет.
scene-small_disc_4-3 = Все эти дни покупают, чтобы услышать один раз. Эту уже слышали.
scene-small_disc_4-4 = Игла новая. Куплена для гостей.
scene-small_disc_4-leave = Не трогать, закрыть окно
scene-small_disc_4-leave-1 = Так же тихо, как было, только теперь это слышно.
scene-small_disc_4-leave-log = Из-за открытого окна: маленькая пластинка лежит, где лежала.
scene-small_disc_4-play = Поставить один раз
scene-small_disc_4-play-1 = Гул. На улице кто-то смеётся, на другом языке. На мгновение совпадает.
scene-small_disc_4-play-log = Из-за одного раза: в маленькой пластинке стало на раз меньше.

## People, places, ships, things.
place-embankment-name = Набережная
place-embankment-address = Остров, у пароходов
place-embankment-about = Гости с деньгами, гости с гармонями и те, кто приглядывает за теми и другими.
place-embankment-go = На набережную
person-guest-name = Приветливый репортёр
person-delegate-name = Делегат
person-landing-name = Кто-то с парохода
sign-guest = Плащ, одиннадцать карманов, маленький блокнот. Смотрит на всё, и на просвет тоже.
sign-delegate = Аппарат на животе, пять значков. Ищет настоящее.
sign-landing = Бумажные цветы, мокрые туфли, шаг, который не объяснить.
person-guest-line-1 = А кто это? Только для красок.
person-delegate-line-1 = Кости есть и у нас. Но молчат.
person-landing-line-1 = Сначала танец. Имя потом.
ship-zarya_guests-name = «Заря Ладоги», с флажками
ship-kapella_guests-name = «Капелла» из Гдыни, с хором
ship-zarya_august-name = «Заря Ладоги», без флажков
good-rec_bones-name = «Кости на проигрывателе»

## What is otherwise for a few days.
change-guests_out = гости на Невском: за ними приглядывают
change-guests_out_island = гости на набережной: за ними приглядывают
change-elbows = всем нужна та, под которую локтями
change-gate_crowded = у ворот слишком много сумок
change-showers = ливни: патрули стоят под аркой

## The Evening Watch.
paper-golos_repairs-head = ЗАКРЫТО НА РЕМОНТ
paper-golos_repairs-text = Филиал «Голос» закрыт до отъезда гостей, чтобы в нём чего-нибудь не сказали. Бабушки предупреждены.
paper-golos_repairs-meaning = Будка закрыта. Утром и днём платит киоск № 4.
paper-guests_out-head = ГОРОД ПРИНИМАЕТ
paper-guests_out-text = С воскресенья гости города гуляют по Невскому. К каждой группе прикреплён товарищ, к каждому товарищу ещё один.
paper-guests_out-meaning = Невский: патрули, { $percent } % обычного, с { $first_day } июля по { $last_day } августа.
paper-guests_out_island-head = ПАРОХОД НЕ МЕСТО ДЛЯ СТЕСНЕНИЯ
paper-guests_out_island-text = Вдоль набережной станут шесть пароходов. Махать можно. Что ещё можно, обсуждают с дежурным лейтенантом.
paper-guests_out_island-meaning = Набережная берёт, днём и вечером, втрое против обычного. Патрули: { $percent } %, с { $first_day } по { $last_day } число.
paper-elbows-head = ВМЕСТО ПОЛЬКИ
paper-elbows-text = На балу дружбы исполнен танец, которого в программе нет. Нужны оба локтя. Паркет осматривают.
paper-elbows-meaning = С { $first_day } по { $last_day } число за рок-н-ролл дают { $percent } % обычного.
paper-badges-head = НАЙДЕНЫ СЕМЬ ЗНАЧКОВ И ОДНА ТУФЛЯ
paper-badges-text = Значки можно получить у дворника пристани. За туфлей достаточно прийти на одной ноге.
paper-badges-meaning = Днём теряют, вечером покупают.
paper-bridges-head = ГОСТИ ГОРОДА ХВАЛЯТ МОСТЫ ГОРОДА
paper-bridges-text = На вопрос, что понравилось, гости называют мосты. На вопрос, что ещё, — те же, в другом порядке.
paper-bridges-meaning = Десятого считает Глухов. Гости ещё будут танцевать.
paper-gate_crowded-head = МАНДАРИНЫ, БАРАБАНЫ, ПОДАРКИ
paper-gate_crowded-text = За день у ворот посмотрели четыреста сумок. В последней сотне искали собственный чай.
paper-gate_crowded-meaning = С { $first_day } по { $last_day } число у ворот смотрят на { $percent } % от обычного.
paper-showers-head = ЛИВНИ
paper-showers-text = Во вторник ливни, группами. Гостям и прикреплённым товарищам делить зонты по списку.
paper-showers-meaning = { $first_day } числа патрули: { $percent } % обычного.
paper-melon-head = СЛУЧАЙ У ПРИСТАНИ
paper-melon-text = С одного парохода на другой передали дыню. Между ними с минуту не было никакой границы. Дыня не виновата.
paper-melon-meaning = Сегодня шесть пароходов. Вечер тёплый, последний.
paper-seen_off-head = ДО НОВЫХ ВСТРЕЧ
paper-seen_off-text = Гостей провожают с музыкой. Музыка сосчитана и будет сличена.
paper-seen_off-meaning = Сегодня считает Глухов.
paper-swept-head = ГОРОД ПОДМЕТЁН
paper-swept-text = Четыре подводы бумажных цветов, одна значков. Танец с локтями не найден; полагают, увезён.
paper-swept-meaning = Зимой скажут, что вышел закон.
