# Десятая глава: Собрание речей.

## The chapter.
level-10-speeches-name = Собрание речей
level-10-speeches-about = Январь — ноябрь 1963. Пресс в сарае, девять прилавков и спрос, который замечен.
chapter-10-speeches-title = Собрание речей
chapter-10-speeches-date = 19 января — 2 ноября 1963
chapter-10-speeches-rule = Новое: диски прессуют. Сырьё — речи, и у каждого магазина есть обычное число.
chapter-10-speeches-1 = У Обводного стоит пресс. Раньше давил пуговицы, и ему всё равно, что давить.
chapter-10-speeches-2 = Лучшую массу в городе продают на девяти прилавках, комплектами, и на ней речи. Не берёт никто.
chapter-10-speeches-3 = Цифра у Глухова — двадцать пять тридцать четыре. Впервые он спросил, из чего она будет.
chapter-10-speeches-end-1 = К ноябрю речи распроданы. Магазины просят второй тираж.
chapter-10-speeches-end-2 = Доложено как об успехе. Вывешено на доску, к остальным.

## 10, the press: it goes with a whole bench.
scene-press-title = Пресс
scene-press-1 = Сарай у Обводного, мороз. Под брезентом, между двумя санями, что-то с колесом.
scene-press-2 = Пуговицы давил, флотские. Верстак у тебя целый. К целому и это полагается.
scene-press-3 = Старую пластинку берёт и мягчит. Что на ней было, не спрашивает.
scene-press-4 = Кость режут свои две минуты, каждую отдельно. Этот опускается один раз, как ладонь на стол.
scene-press-oil = Смазать колесо
scene-press-oil-1 = Он по воскресеньям смазывал. Тогда часы было слышно.
scene-press-oil-log = Из-за верстака, взятого целиком в шестидесятом: пресс к нему.
scene-press-squeak = Оставить ему скрип
scene-press-squeak-1 = Я по скрипу знала: дома. Пусть. Чей-нибудь да дом.
scene-press-squeak-log = Из-за скрипа: когда пресс работает, знают на двух улицах.

## 10, the press: the bench was taken by the part.
scene-press_by_night-title = По ночам
scene-press_by_night-1 = Сарай у Обводного, мороз. Под брезентом, между двумя санями, что-то с колесом.
scene-press_by_night-2 = Верстак ушёл по частям. Пресс на части не идёт, пробовали. Значит, по ночам.
scene-press_by_night-3 = Старую пластинку берёт и мягчит. Что на ней было, не спрашивает.
scene-press_by_night-4 = Кость режут свои две минуты, каждую отдельно. Этот опускается один раз, как ладонь на стол.
scene-press_by_night-coal = По ночам, за уголь: четверть дня
scene-press_by_night-coal-1 = Два ведра. Моему хватало одного, но он и сам грел.
scene-press_by_night-coal-log = Из-за верстака по частям в шестидесятом: пресс по ночам, за уголь.
scene-press_by_night-pay = Заплатить за год: 2 р.
scene-press_by_night-pay-1 = За год? В мои годы говорят: до сирени.
scene-press_by_night-pay-log = Из-за двух рублей: пресс до сирени, и после тоже.

## 10.1 Why so many?
scene-why_so_many-title = Зачем так много?
scene-why_so_many-1 = Магазин на Большом, прилавок третий. «Собрание речей», двенадцать сторон, рубль двадцать.
scene-why_so_many-2 = Девушка кладёт на третий комплект четвёртый. «Зачем вам столько?» Ей просто любопытно. Глаза ясные, и карандаш.
scene-why_so_many-3 = В школьной тетрадке месяцы, и против них: один, два, один, ни одного. Столько обычно.
scene-why_so_many-4 = Прилавков девять. Кто берёт быстро, тому есть что прятать. Кто медленно, тот простужен.
scene-why_so_many-nine = Девять магазинов, по одной: полдня
scene-why_so_many-nine-1 = В девятом с неё сперва стирают пыль. С прошлой весны это первая, и тебе желают сил.
scene-why_so_many-nine-log = Из-за девяти магазинов: по одной пластинке, и никто не считал.
scene-why_so_many-receipt = Расписку у Рубцовой
scene-why_so_many-receipt-1 = Два комплекта, для изучения дикции. Подпись. А паузы верните: у меня их недостача.
scene-why_so_many-receipt-log = Из-за расписки: два комплекта, для изучения дикции.
scene-why_so_many-circle = Кружок по изучению, у Кости в депо
scene-why_so_many-circle-1 = На бумаге? Такую бумагу просят собираться. По четвергам в шесть. Чайник с тебя.
scene-why_so_many-circle-log = Из-за кружка на бумаге: ему придётся собираться. По четвергам.
scene-why_so_many-circle_slow = Кружок, у Кости в депо: четверть дня
scene-why_so_many-circle_slow-1 = Под моей просят ещё две подписи. Моя с пятьдесят девятого идёт за треть.
scene-why_so_many-circle_slow-log = Из-за Костиного испытательного срока в пятьдесят девятом: три подписи вместо одной.

## 10, the streets begin hot: twists were sold dear in December.
scene-still_hot-title = Январь
scene-still_hot-1 = На углу Садовой ещё трясутся. Рядом стоят и смотрят, кто.
scene-still_hot-2 = В декабре это шло по три рубля, из твоих рук. Пальто запомнили и те, и другие.
scene-still_hot-3 = Мальчик поднимает плечо: здоровается. Плечо записывают.
scene-still_hot-past = Пройти мимо, опустив оба плеча
scene-still_hot-past-1 = Не помогает. Твои тоже знают: по тому, как опущены.
scene-still_hot-past-log = Из-за твистов по три рубля в декабре: год начинается горячо.
scene-still_hot-home = Повернуть и сидеть дома
scene-still_hot-home-1 = На стекле мороз, папоротником. За ним никто не трясётся.
scene-still_hot-home-log = Из-за декабря: вечер дома, за папоротником.

## 10, errand: three counters of the island.
scene-counters_island-title = Три прилавка на острове
scene-counters_island-1 = Под стеклом, между вальсом и пением птиц, «Собрание речей». Лежит хорошо, привыкло.
scene-counters_island-2 = Комплект — шесть пластинок, рубль двадцать. Мягкая, чёрная, без зерна: хочется надкусить.
scene-counters_island-3 = У кассы лежит школьная тетрадка.
scene-counters_island-look = Только посмотреть
scene-counters_island-look-1 = «Никуда не денется», — говорит девушка. Вернее о нём не скажешь.
scene-counters_island-look-log = Из-за стеклянного прилавка: взгляд, и больше ничего.
scene-counters_island-bolshoy = Большой, прилавок третий: комплект
scene-counters_island-bolshoy-1 = Она записывает: один. Подчёркивает, для красоты.
scene-counters_island-bolshoy-log = Из-за Большого: комплект речей, подчёркнутый.
scene-counters_island-sredny = Средний, рядом с хлебом: комплект
scene-counters_island-sredny-1 = В очереди за хлебом тебе уступают, как врачу.
scene-counters_island-sredny-log = Из-за Среднего: комплект речей, мимо хлеба.
scene-counters_island-harbour = Клуб моряков: комплект
scene-counters_island-harbour-1 = Здесь их берут капитаны, для салона. В салоне никто не сидит.
scene-counters_island-harbour-log = Из-за клуба моряков: комплект речей, для салона.

## 10, errand: three counters on and about Nevsky.
scene-counters_nevsky-title = Три прилавка на Невском
scene-counters_nevsky-1 = Речи стоят в витрине, веером, с бумажной гвоздикой.
scene-counters_nevsky-2 = Комплект — шесть пластинок, рубль двадцать. За десять лет цена не сдвинулась, и они тоже.
scene-counters_nevsky-3 = Девушки из трёх магазинов обедают вместе.
scene-counters_nevsky-look = Только посмотреть
scene-counters_nevsky-look-1 = Ты смотришь на вальс. За вальсом тоже присматривают: его берут.
scene-counters_nevsky-look-log = Из-за витрины: взгляд, и больше ничего.
scene-counters_nevsky-passage = Пассаж, второй этаж: комплект
scene-counters_nevsky-passage-1 = Она заворачивает в два слоя. «Для кого это?» — «Для массы», — чуть не отвечаешь ты.
scene-counters_nevsky-passage-log = Из-за Пассажа: комплект речей, в два слоя.
scene-counters_nevsky-sadovaya = Садовая, под аркой: комплект
scene-counters_nevsky-sadovaya-1 = Продавец ради такого встаёт. Давно ждал, ради чего встать.
scene-counters_nevsky-sadovaya-log = Из-за Садовой: комплект речей, стоя.
scene-counters_nevsky-station = Киоск на вокзале: комплект
scene-counters_nevsky-station-1 = Отсюда уезжают. Что увезли, никто вслед не спрашивает.
scene-counters_nevsky-station-log = Из-за вокзала: комплект речей, как будто в дорогу.

## 10, errand: three counters of the Petrograd side.
scene-counters_petrograd-title = Три прилавка за рекой
scene-counters_petrograd-1 = На Петроградской речи держат в подсобке, за тубами.
scene-counters_petrograd-2 = Комплект — шесть пластинок, рубль двадцать, пыль даром.
scene-counters_petrograd-3 = «Минуточку, — зовут из-за туб. — Найдём стремянку».
scene-counters_petrograd-look = Подождать стремянку и уйти
scene-counters_petrograd-look-1 = Пока её находят, тебя нет. Записывают: спрашивали.
scene-counters_petrograd-look-log = Из-за стремянки: спрос был, покупки нет.
scene-counters_petrograd-kirov = На Кировском, большой магазин: комплект
scene-counters_petrograd-kirov-1 = Мраморные колонны, и на всё штамп. Твой комплект получает три.
scene-counters_petrograd-kirov-log = Из-за мраморных колонн: комплект речей, три штампа.
scene-counters_petrograd-market = У рынка, где пуговицы: комплект
scene-counters_petrograd-market-1 = Она по привычке взвешивает и даёт сдачу свёклой.
scene-counters_petrograd-market-log = Из-за рынка: комплект речей, на вес.
scene-counters_petrograd-planetarium = Лавка планетария: комплект
scene-counters_petrograd-planetarium-1 = Они стоят под «Далёкими телами». Здесь ничему не удивляются.
scene-counters_petrograd-planetarium-log = Из-за планетария: комплект речей, как далёкое тело.

## 10, errand: the press in the shed.
scene-at_the_press-title = Под брезентом
scene-at_the_press-1 = На нижнюю плиту кладут сказанное, тёплое и мягкое. На верхнюю — диск, который вышел лучше всех.
scene-at_the_press-2 = Оборот колеса, сорок вдохов. Мимо катят тачку или коляску.
scene-at_the_press-3 = У того, что выходит, костей нет. Оно ни на кого не смотрит.
scene-at_the_press-cover = Поправить брезент и уйти
scene-at_the_press-cover-1 = Под ним ещё тепло с прошлого раза. Кошка это заметила.
scene-at_the_press-cover-log = Из-за сарая: брезент лежит ровно.
scene-at_the_press-six = Напечатать шесть
scene-at_the_press-six-1 = Шесть раз опускается, как ладонь на стол. Последними уходят аплодисменты.
scene-at_the_press-six-log = Из-за комплекта речей: шесть дисков из-под пресса.
scene-at_the_press-twelve = Напечатать двенадцать
scene-at_the_press-twelve-1 = Двенадцать. На девятом в сарае пахнет залом после съезда, когда лампы погасли.
scene-at_the_press-twelve-log = Из-за двух комплектов речей: двенадцать из-под пресса.

## 10, may fail: a counter sold more than anybody ever wanted.
scene-back_to_film-title = Обратно к плёнке
scene-back_to_film-1 = На сарае свинцовая пломба, с копейку. В щель виден чистый прямоугольник.
scene-back_to_film-2 = На тележке увезли. До моста скрипел. Я проводила.
scene-back_to_film-3 = Значит, опять плёнка. Против плёнки уже никто не возражает; спрашивают только, не больны ли.
scene-back_to_film-go = Пройтись с ней до канала
scene-back_to_film-go-1 = Он всегда говорил: дави медленно. Я думала, это про меня.
scene-back_to_film-go-log = Из-за прилавка, где взято лишнее: обратно к плёнке.

## 10, in passing: Glukhov asks who died.
scene-who_died-title = Кто умер
scene-who_died-1 = Контора при бане. Глухов складывает столбец. В нём одно слово, сорок раз.
scene-who_died-2 = Речи. Речи. Речи. Кто умер?
scene-who_died-3 = «Никто, — говоришь ты в слуховую трубку. — Это ради массы».
scene-who_died-4 = Покупают слова, а оставляют то, на чём они. Первая круглая сумма в нашем деле.
scene-who_died-sign = Расписаться за сорок речей
scene-who_died-sign-1 = Вот здесь. Ниже, где «скончавшихся нет».
scene-who_died-sign-log = Из-за сорока речей: Глухов спросил, кто умер.
scene-who_died-buttons = Записать в пуговицы
scene-who_died-buttons-1 = Пуговицы. Хорошо. Пуговица ещё ни разу не выступала.
scene-who_died-buttons-log = Из-за сорока речей: в тетради они пуговицы.

## 10, Valerka’s guitar: three roubles of 1960.
scene-guitar-title = Гитара или кровать
scene-guitar-1 = В коридоре кровать без доски. На сундуке Валерка: пятнадцать лет, одни запястья.
scene-guitar-2 = Это гитара. Кровать и без этой доски стоит.
scene-guitar-3 = Фанера и шесть ярких струн. В шестидесятом три рубля ушли в конверт и не вышли.
scene-guitar-4 = Слышишь? Это они. Только вот настроились.
scene-guitar-chord = Послушать аккорд
scene-guitar-chord-1 = Аккорд один. Соседи стучат, в трёх местах; с ними уже песня.
scene-guitar-chord-log = Из-за трёх рублей в шестидесятом: шесть струн и аккорд.
scene-guitar-board = Вставить в кровать доску: четверть дня
scene-guitar-board-1 = Его мать садится, как садятся в гостях. Держит. Встаёт она позже всех.
scene-guitar-board-log = Из-за доски: кровать стоит, гитару оставили.

## 10, Valerka’s guitar: strung with wire.
scene-guitar_wire-title = Гитара или кровать
scene-guitar_wire-1 = В коридоре кровать без доски. На сундуке Валерка: пятнадцать лет, одни запястья.
scene-guitar_wire-2 = Это гитара. Кровать и без этой доски стоит.
scene-guitar_wire-3 = Фанера и шесть струн: провод, с личной линии управдома.
scene-guitar_wire-4 = Когда ему звонят, выходит соль.
scene-guitar_wire-chord = Послушать аккорд
scene-guitar_wire-chord-1 = Аккорд один. Соседи стучат, в трёх местах; с ними уже песня.
scene-guitar_wire-chord-log = Из-за линии, которой больше нет: шесть струн и аккорд.
scene-guitar_wire-strings = Купить ему струны: 60 копеек
scene-guitar_wire-strings-1 = Все шесть? Тогда придётся учить второй.
scene-guitar_wire-strings-log = Из-за шестидесяти копеек: управдому опять можно звонить.

## 10, comic: the study circle meets.
scene-volume_two-title = Том второй
scene-volume_two-1 = Четверг, шесть, красный уголок депо. Двенадцать железнодорожников, чайник, проигрыватель.
scene-volume_two-2 = Хотели на бумаге. Пришли. Я председатель, вот ложка.
scene-volume_two-3 = Ставят первую сторону, чтобы хоть что-нибудь. На четвёртой старый кочегар снимает шапку.
scene-volume_two-4 = «Хорошо говорит, — замечает он. — Непонятно, но дыхание есть».
scene-volume_two-5 = В девять никто не уходит. Нравится. Просят второй том.
scene-volume_two-promise = Обещать второй том
scene-volume_two-promise-1 = Каждый четверг, двенадцать человек, добровольно. Об этом и доложить некуда.
scene-volume_two-promise-log = Из-за кружка, которому пришлось собраться: просят второй том.
scene-volume_two-last_side = Остаться до последней стороны: четверть
scene-volume_two-last_side-1 = В конце он молчит, одиннадцать секунд, игла ещё стоит. «Сильно», — говорит кочегар.
scene-volume_two-last_side-log = Из-за одиннадцати секунд молчания: вечер в депо, с чаем.

## 10, in passing: Arkady asks what one ought to read.
scene-ought_to_read-title = Что надо читать
scene-ought_to_read-1 = Над зеркалом, где висели стрижки, табличка: «Мы читаем».
scene-ought_to_read-2 = Все берут речи. Узнаю последним, а последним я не бываю. Что надо читать?
scene-ought_to_read-3 = Так он спрашивает всех, между ухом и ухом. К вечеру вся Желябова знает, кто знал.
scene-ought_to_read-4 = Я не сплетничаю. Я стригу, оно само падает.
scene-ought_to_read-timetable = Посоветовать расписание поездов
scene-ought_to_read-timetable-1 = С прибытиями? Начну сегодня. Люблю, когда хорошо кончается.
scene-ought_to_read-timetable-log = Из-за расписания поездов: Аркадий читает, переживает за узловые.
scene-ought_to_read-speeches = Посоветовать речи
scene-ought_to_read-speeches-1 = Значит, правда! Скажу, что от вас. Выйдет культурно.
scene-ought_to_read-speeches-log = Из-за совета читать речи: известно, чей совет.

## 10.2 Who first? Four boys by post, from a grandmother.
scene-four_by_post-title = Четверо
scene-four_by_post-1 = Посылка, четыре печати. Отправитель: бабушка, круглым почерком. В ней пряники и две доски для лапши.
scene-four_by_post-2 = Между досками пластинка. На листке: «Я их допросила. Кричат, но мытые».
scene-four_by_post-3 = «Четверо с Васильевского», написано по-английски. За границей не могут знать, где это.
scene-four_by_post-4 = Их четверо! И нас! Я и ещё трое, пока не знаю кто.
scene-four_by_post-valerka = Дать послушать: один раз, с оригинала
scene-four_by_post-valerka-1 = Две минуты. Первая копия — его лицо, и лучше не выйдет.
scene-four_by_post-valerka-log = Из-за адреса в шестьдесят первом: четверо по почте и Валеркино лицо.
scene-four_by_post-cut = Сперва резать, пока целая
scene-four_by_post-cut-1 = Ладно. Послушаю с твоей. Зато с костями.
scene-four_by_post-cut-log = Из-за адреса в шестьдесят первом: четверо по почте, сперва нарезаны.

## 10.2 Who first? Four boys by soup.
scene-four_by_soup-title = Четверо
scene-four_by_soup-1 = Лёд прошёл. Юхан ставит бидон. Под крышкой зелёное и очень спокойное.
scene-four_by_soup-2 = Гороховый. Восемь лет смотрят в матрас. Горох до дна никто не съел.
scene-four_by_soup-3 = Со дна выходит пластинка, в клеёнке, тёплая. «Четверо с Васильевского», по-английски.
scene-four_by_soup-4 = Их четверо! И нас! Я и ещё трое, пока не знаю кто.
scene-four_by_soup-valerka = Дать послушать: один раз, с оригинала
scene-four_by_soup-valerka-1 = Две минуты. Первая копия — его лицо, и лучше не выйдет.
scene-four_by_soup-valerka-log = Из-за бидона супа: четверо и Валеркино лицо.
scene-four_by_soup-cut = Сперва резать, пока целая
scene-four_by_soup-cut-1 = Ладно. Послушаю с твоей. Зато с костями.
scene-four_by_soup-cut-log = Из-за бидона супа: четверо, сперва нарезаны.

## 10, twist: success is the alarm.
scene-success-title = Успех
scene-success-1 = Первая полоса, под погодой: за квартал город купил речей вчетверо больше, чем за весь прошлый год.
scene-success-2 = Они никогда никому не были нужны. В этом и была прелесть.
scene-success-3 = В гардеробе говорят: новое время. А я вешаю. Пальто те же.
scene-success-4 = За успех благодарят. Кого-нибудь пошлют выяснить кого.
scene-success-wait = Пока ничего не покупать
scene-success-wait-1 = У третьего прилавка на каждую дверь поднимают ясные глаза.
scene-success-wait-log = Из-за успеха: речей пока не берут.
scene-success-waltzes = Брать и вальсы тоже: 60 копеек
scene-success-waltzes-1 = Одна речь, пять вальсов. Она заворачивает так, что речь внутри.
scene-success-waltzes-log = Из-за пяти вальсов: речь лежала внутри, в тепле.

## 10, in passing: Juhan hears a word.
scene-transfer-title = Слово
scene-transfer-1 = Светлый вечер. Юхан глядит на пароход, как с улицы глядят на своё окно.
scene-transfer-2 = Радист слышал слово. Перевод. Супа в нём нет.
scene-transfer-3 = Чей и куда, не сказано. По машинному оно ходит, как вода, понизу.
scene-transfer-4 = Жена в Пярну, дизель здесь. Заберут дизель — пиши обоим.
scene-transfer-silence = Помолчать, как следует
scene-transfer-silence-1 = Хорошо. Это длинный ответ.
scene-transfer-silence-log = Из-за одного слова: длинный ответ, у воды.
scene-transfer-tea = Выпить с ним чаю: четверть дня
scene-transfer-tea-1 = Теперь считаешь медленно. Раньше было, как здесь.
scene-transfer-tea-log = Из-за одного слова: чай в машинном, медленно.

## 10, quiet: an empty tram on an empty bridge.
scene-empty_bridge-title = Последний пятнадцатый
scene-empty_bridge-1 = Два часа ночи, светло. По мосту, уже час как пустому, идёт один трамвай.
scene-empty_bridge-2 = В парк. Пустой. Садитесь, будет не такой.
scene-empty_bridge-3 = На третьей скамье спит Лида, щекой к стеклу. На рукаве пух, ещё со смены.
scene-empty_bridge-4 = На горбу Вера тормозит, без звонка. Внизу проходит вся река. Это небыстро.
scene-empty_bridge-5 = Каждый день мой. Сегодня со свидетелями.
scene-empty_bridge-ride = Ехать дальше, молча
scene-empty_bridge-ride-1 = На стрелке Лида поёт два такта, во сне, одна. Никто не оборачивается.
scene-empty_bridge-ride-log = Из-за трамвая, почти пустого: два такта, во сне.

## the small disc, any evening.
scene-small_disc_10-title = Маленькая пластинка и пресс
scene-small_disc_10-1 = Пресс мог бы сделать её сорок раз. Только сперва её надо размягчить.
scene-small_disc_10-2 = Рядом двенадцать сторон того, кто всегда знает, что дальше.
scene-small_disc_10-3 = Она не знала. Селёдка, керосин, пуговицы, четыре. И посмотрела на аппарат.
scene-small_disc_10-4 = Его за весну взяли сорок раз.
scene-small_disc_10-leave = Убрать её подальше от жара
scene-small_disc_10-leave-1 = Между двумя листами, на которых ничего, в темноту. Здесь одна она не сырьё.
scene-small_disc_10-leave-log = Из-за пресса, который может сорок: маленькая пластинка убрана.
scene-small_disc_10-play = Поставить один раз
scene-small_disc_10-play-1 = Гул, и с краю звук. Что это смех, известно с прошлого раза.
scene-small_disc_10-play-log = Из-за одного раза: в маленькой пластинке стало на раз меньше.

## 10.3 Congratulations: the lieutenant once laughed.
scene-congratulations-title = Поздравления
scene-congratulations-1 = Улица Ракова. В пивной кружке гвоздики. Они для кого-то, а для кого, неизвестно.
scene-congratulations-2 = Район созрел. По живому слову мы первые в городе. Мне поручено найти, кого благодарить.
scene-congratulations-3 = Обойдено девять прилавков. Описывают одно лицо, девять раз. Пальто сходится.
scene-congratulations-4 = Товарищ Корзун. На месяц я бы немного недозрел.
scene-congratulations-stop = Остановиться на месяц: день
scene-congratulations-stop-1 = Пресс под брезентом. На третью неделю в него ходят воробьи.
scene-congratulations-stop-log = Из-за гвоздик неизвестно кому: месяц без речей.
scene-congratulations-districts = Сменить район
scene-congratulations-districts-1 = Теперь созревает Петроградская. На карте на Ракова это движется, как погода.
scene-congratulations-districts-log = Из-за гвоздик неизвестно кому: созревает другой район.
scene-congratulations-drawer = Что-нибудь ему в стол: диск
scene-congratulations-drawer-1 = Это что? Вижу сквозь него окно. А я, собственно, к кому приходил?
scene-congratulations-drawer-log = Из-за того, что лейтенант когда-то засмеялся: гвоздики достались уборщице.
scene-congratulations-paper = Показать бумагу
scene-congratulations-paper-1 = Настоящая. Даже отвык. Гвоздики возьмёте?
scene-congratulations-paper-log = Из-за бумаги, в которой правда: гвоздики, пять штук.

## 10.3 Congratulations: he never had a reason to laugh.
scene-congratulations_cold-title = Поздравления
scene-congratulations_cold-1 = Улица Ракова. В пивной кружке гвоздики. Они для кого-то, а для кого, неизвестно.
scene-congratulations_cold-2 = Район созрел. По живому слову мы первые в городе. Мне поручено найти, кого благодарить.
scene-congratulations_cold-3 = Обойдено девять прилавков. Описывают одно лицо, девять раз. Пальто сходится.
scene-congratulations_cold-4 = В среду зайду с бумагой. На ней есть место для фамилии.
scene-congratulations_cold-stop = Остановиться на месяц: день
scene-congratulations_cold-stop-1 = Пресс под брезентом. На третью неделю в него ходят воробьи.
scene-congratulations_cold-stop-log = Из-за гвоздик неизвестно кому: месяц без речей.
scene-congratulations_cold-districts = Сменить район
scene-congratulations_cold-districts-1 = Теперь созревает Петроградская. На карте на Ракова это движется, как погода.
scene-congratulations_cold-districts-log = Из-за гвоздик неизвестно кому: созревает другой район.
scene-congratulations_cold-drawer = Что-нибудь ему в стол: диск
scene-congratulations_cold-drawer-1 = При водителе? Садитесь, прошу. На это есть длинный бланк.
scene-congratulations_cold-drawer-log = Из-за того, что вместе не смеялись: диск, на длинном бланке.
scene-congratulations_cold-paper = Показать бумагу
scene-congratulations_cold-paper-1 = Сходится. Гвоздик жаль, они по смете.
scene-congratulations_cold-paper-log = Из-за бумаги, в которой правда: никого не поблагодарили.

## 10.4 The scarf.
scene-scarf-title = Галстук
scene-scarf-1 = Из галстука он вырос два года назад и надевает, когда несёт. Галстук не обыскивают.
scene-scarf-2 = Сегодня обыскивают. Два диска, на каждом четверо, тёплые от шеи.
scene-scarf-3 = Я их нашёл. Оба. В разных местах.
scene-scarf-4 = Возраст вписан. За звук кто-то должен расписаться.
scene-scarf-sign = Пойти и расписаться, что твои
scene-scarf-sign-1 = Он ждёт в коридоре, глядит в потолок и свистит. Чего это стоит, он не узнает.
scene-scarf-sign-log = Из-за двух дисков под галстуком: там твоя фамилия, не его.
scene-scarf-laugh = Пусть Пряхин посмеётся
scene-scarf-laugh-1 = В разных местах. Жене расскажу. Идите, пока смешно.
scene-scarf-laugh-log = Из-за смеха лейтенанта: два диска нашлись, в разных местах.
scene-scarf-mother = Отправить за ним мать
scene-scarf-mother-1 = Она приходит в тапочках и не повышает голоса. Дома топит печку, школьной тетрадью.
scene-scarf-mother-2 = Там были все твои названия. Наизусть могу только до «Б».
scene-scarf-mother-log = Из-за того, что за ним отправили мать: школьная тетрадь сгорела.

## 10.4 The scarf: in the flood he was sent after a suitcase, and has volunteered since.
scene-scarf_volunteer-title = Галстук
scene-scarf_volunteer-1 = В пятьдесят пятом его послали вниз за чемоданом, он вернулся мокрый и гордый. С тех пор вызывается сам.
scene-scarf_volunteer-2 = Надет галстук: галстук не обыскивают. Сегодня обыскивают. Два диска, тёплые от шеи.
scene-scarf_volunteer-3 = Я их нашёл. Оба. В разных местах.
scene-scarf_volunteer-4 = Возраст вписан. За звук кто-то должен расписаться.
scene-scarf_volunteer-sign = Пойти и расписаться, что твои
scene-scarf_volunteer-sign-1 = Он ждёт в коридоре, глядит в потолок и свистит. Чего это стоит, он не узнает.
scene-scarf_volunteer-sign-log = Из-за чемодана в пятьдесят пятом: он вызвался, а фамилия твоя.
scene-scarf_volunteer-laugh = Пусть Пряхин посмеётся
scene-scarf_volunteer-laugh-1 = В разных местах. Жене расскажу. Идите, пока смешно.
scene-scarf_volunteer-laugh-log = Из-за смеха лейтенанта: два диска нашлись, в разных местах.
scene-scarf_volunteer-mother = Отправить за ним мать
scene-scarf_volunteer-mother-1 = Она приходит в тапочках и не повышает голоса. Дома топит печку, школьной тетрадью.
scene-scarf_volunteer-mother-2 = Там были все твои названия. Наизусть могу только до «Б».
scene-scarf_volunteer-mother-log = Из-за того, что за ним отправили мать: школьная тетрадь сгорела.

## 10.5 The wedding: his own laugh, of 1957, can be found.
scene-wedding_laugh-title = Свадьба
scene-wedding_laugh-1 = Открытка с золотым обрезом. К. Рябинин женится на Н. Свиридовой, чертёжнице. В столовой депо.
scene-wedding_laugh-2 = Кривую чертит не глядя. Спросил всего два раза.
scene-wedding_laugh-3 = Приходи. Только плоского не неси. Нет. Неси.
scene-wedding_laugh-4 = На шутке пятьдесят седьмого три такта, и за ними его смех, ещё не над кем.
scene-wedding_laugh-laugh = Нарезать: его смех, и без издёвки
scene-wedding_laugh-laugh-1 = Бедолага, как смеётся. Ему же ещё ничего не сказали. Давай ещё раз.
scene-wedding_laugh-laugh-log = Из-за трёх тактов пятьдесят седьмого: его смех, и никто не обманут.
scene-wedding_laugh-money = Подарить денег: 2 р.
scene-wedding_laugh-money-1 = Куплю расчёску. Мою она хранит, с документами.
scene-wedding_laugh-money-log = Из-за двух рублей: новая расчёска.
scene-wedding_laugh-away = Не пойти
scene-wedding_laugh-away-1 = В понедельник в почтовом ящике кусок пирога, в кальке. Контур обведён точно.
scene-wedding_laugh-away-log = Из-за свадьбы без тебя: пирог в кальке.

## 10.5 The wedding: no disc has his voice.
scene-wedding_plain-title = Свадьба
scene-wedding_plain-1 = Открытка с золотым обрезом. К. Рябинин женится на Н. Свиридовой, чертёжнице. В столовой депо.
scene-wedding_plain-2 = Кривую чертит не глядя. Спросил всего два раза.
scene-wedding_plain-3 = Приходи. Только плоского не неси. Нет. Неси.
scene-wedding_plain-4 = Восемь лет он танцует под твоё. Диска, на котором он сам, нет.
scene-wedding_plain-laugh = Нарезать ему его самого, как смеётся
scene-wedding_plain-laugh-1 = Он смеётся в рупор, в свадебном костюме. Первый раз над рупором, второй над костюмом.
scene-wedding_plain-laugh-2 = Это я? Я думал, я выше.
scene-wedding_plain-laugh-log = Из-за восьми лет танцев: диск, на котором он сам.
scene-wedding_plain-money = Подарить денег: 2 р.
scene-wedding_plain-money-1 = Куплю расчёску. Мою она хранит, с документами.
scene-wedding_plain-money-log = Из-за двух рублей: новая расчёска.
scene-wedding_plain-away = Не пойти
scene-wedding_plain-away-1 = В понедельник в почтовом ящике кусок пирога, в кальке. Контур обведён точно.
scene-wedding_plain-away-log = Из-за свадьбы без тебя: пирог в кальке.

## 10.5 The wedding: he was used, and it was spoken of.
scene-wedding_spoken-title = Свадьба
scene-wedding_spoken-1 = Открытка без золота. К. Рябинин женится на Н. Свиридовой, чертёжнице. В столовой депо.
scene-wedding_spoken-2 = Между вами вторник пятьдесят девятого, как шкаф. Вы оба научились его обходить.
scene-wedding_spoken-3 = Сказано, и сказано. Приходи. Во втором ряду есть место, не для понятых.
scene-wedding_spoken-laugh = Нарезать ему его самого, как смеётся
scene-wedding_spoken-laugh-1 = Выходит с пятого раза. На пятый входит жена с линейкой, и дальше идёт само.
scene-wedding_spoken-laugh-log = Из-за того, что сказано вслух: диск с его смехом, с пятого раза.
scene-wedding_spoken-money = Подарить денег: 2 р.
scene-wedding_spoken-money-1 = Два рубля. Цена вторника, с процентами. Куплю расчёску.
scene-wedding_spoken-money-log = Из-за двух рублей: новая расчёска, с процентами.
scene-wedding_spoken-away = Не пойти
scene-wedding_spoken-away-1 = Место во втором ряду свободно. На нём стоит мамина сумка, и ей всё видно.
scene-wedding_spoken-away-log = Из-за свадьбы без тебя: сумка во втором ряду.

## 10.5, used, and never spoken of: no invitation.
scene-no_invitation-title = По мосту
scene-no_invitation-1 = Октябрь. По мосту идёт свадьба, пешком: мост красивый, машины опаздывают.
scene-no_invitation-2 = Впереди гладкие волосы, гвоздика. Позади двенадцать железнодорожников и аккордеон, который спешит.
scene-no_invitation-3 = В пятьдесят девятом он говорит: сиди дома. Лучшая ночь в году. С тех пор не сказано ничего.
scene-no_invitation-4 = Он видит тебя. Смотрит, как смотрят на станцию, где не выходят.
scene-no_invitation-stand = Стоять, пока не пройдут
scene-no_invitation-stand-1 = Две минуты, одна сторона. Потом подходят машины.
scene-no_invitation-stand-log = Из-за того, что с пятьдесят девятого не сказано ничего: не звали.
scene-no_invitation-accordion = Отдать аккордеонисту диск, для него
scene-no_invitation-accordion-1 = Тот кладёт его под меха. На каждом аккорде он чуть гнётся и терпит.
scene-no_invitation-accordion-log = Из-за того, что с пятьдесят девятого не сказано: диск, через аккордеон.

## Nine counters and a shed.
place-shops_island-name = Речи, остров
place-shops_island-address = Большой, Средний, клуб моряков
place-shops_island-about = Три прилавка, речи под стеклом. Сколько за сезон уходит с каждого, кто-нибудь да помнит.
place-shops_island-go = Спросить у прилавков
place-shops_nevsky-name = Речи, Невский
place-shops_nevsky-address = Пассаж, Садовая, вокзал
place-shops_nevsky-about = Три прилавка, где девушки обедают вместе. Речи в витрине, веером.
place-shops_nevsky-go = Спросить у прилавков
place-shops_petrograd-name = Речи, за рекой
place-shops_petrograd-address = Кировский, рынок, планетарий
place-shops_petrograd-about = Три прилавка и подсобка за тубами. За речами приносят стремянку.
place-shops_petrograd-go = Спросить у прилавков
place-shed-name = Сарай
place-shed-address = у Обводного, за углём
place-shed-about = Пресс для флотских пуговиц. Берёт старые пластинки, мягчит и просит только лучший твой диск.
place-shed-go = Пойти к прессу
counter-bolshoy-name = Большой, прилавок третий
counter-sredny-name = Средний, рядом с хлебом
counter-harbour-name = Клуб моряков
counter-passage-name = Пассаж
counter-sadovaya-name = Садовая, под аркой
counter-station-name = Киоск на вокзале
counter-kirov-name = Кировский
counter-market-name = У рынка
counter-planetarium-name = Лавка планетария

## People, ships, things.
person-railman-name = Железнодорожник из кружка
person-guitarist-name = Мальчик с гитарой
person-lecturer-name = Лектор
person-widow-name = Вдова капитана
person-student-name = Студент-кораблестроитель
sign-railman = На ремне фонарь, под мышкой том первый. Ходит, как по шпалам.
sign-guitarist = Фанера на верёвке через шею. Где-то ещё трое.
sign-lecturer = На манжете мел, в руке указка. Собирает ошибки.
sign-widow = Перчатки, брошка с якорем. Хочет покороче: это она о песне.
sign-student = За голенищем логарифмическая линейка. Танцует раньше, чем платит.
sign-kostya_63 = Гладкие волосы, кольцо, которое часто крутят. В нагрудном кармане что-то стальное.
ship-zarya_april_63-name = «Заря Ладоги», со льдом
ship-arktur_may_63-name = «Арктур» из Гулля, с сиренью
ship-zarya_june_63-name = «Заря Ладоги», белой ночью
ship-kapella_july_63-name = «Капелла» из Гдыни
ship-arktur_august_63-name = «Арктур» из Гулля
ship-zarya_october_63-name = «Заря Ладоги», с моросью
ship-arktur_november_63-name = «Арктур», перед льдом
good-rec_four_boys-name = «Четверо с Васильевского»
good-rec_knock-name = «Твист, пока не постучат»

## What is otherwise for a few days.
change-beat_63 = хотят громче и вчетвером
change-lilac_63 = гуляют все, и на всех смотрят
change-gate_june_63 = у ворот смотрят бидоны
change-hands_63 = на лето нужны руки
change-thanks_63 = ищут, кого поблагодарить
change-knock_63 = осенью твист дома

## The Evening Watch.
paper-ice_63-head = ЗАЛИВ СПИТ
paper-ice_63-text = Суда отдыхают до конца апреля. Порт читает, чтобы не закрывались глаза.
paper-ice_63-meaning = До конца апреля пароходов нет.
paper-counters_63-head = ДЕВЯТЬ ПРИЛАВКОВ
paper-counters_63-text = «Собрание речей» теперь на девяти прилавках города. Давки нет, поэтому нет и очереди.
paper-counters_63-meaning = Чего никто не берёт, то кто-то считает.
paper-guitar_or_bed-head = ГИТАРА ИЛИ КРОВАТЬ?
paper-guitar_or_bed-text = Из фанеры кроватной фабрики школьники делают то, на чём нельзя спать. Фабрика просит родителей пересчитать доски.
paper-guitar_or_bed-meaning = Кто пилит, тому понадобятся четверо.
paper-thaw_63-head = ПОГОДА
paper-thaw_63-text = Оттепель, местами официальная. Граждан просят не сходить на лёд и с темы.
paper-thaw_63-meaning = Пока не прошёл лёд, живут тем, что лежит дома.
paper-beat_63-head = ПОЧЕМУ ВЧЕТВЕРОМ?
paper-beat_63-text = Годами кричали поодиночке, пишет наш рецензент. К концу апреля будут вчетвером и в ногу.
paper-beat_63-meaning = С { $first_day } по { $last_day } число за бит дают { $percent } % обычного.
paper-lilac_63-head = СИРЕНЬ: НАПОМИНАНИЕ
paper-lilac_63-text = С конца мая сирень можно нюхать, но не носить. Дружины встанут у кустов и поближе к музыке.
paper-lilac_63-meaning = Невский: патрули, { $percent } % обычного, с { $first_day } по { $last_day } число.
paper-spoken_word-head = НЕБЫВАЛЫЙ СПРОС НА ЖИВОЕ СЛОВО
paper-spoken_word-text = Город купил речей вчетверо больше прошлогоднего. М. Перочинный просит разрешить ему радоваться чему-нибудь ещё.
paper-spoken_word-meaning = Замечено. Кто берёт быстро, того ищут.
paper-gate_june_63-head = СУП ПОД НАБЛЮДЕНИЕМ
paper-gate_june_63-text = В середине июня портовая столовая сверит, сколько супа вошло и сколько вышло.
paper-gate_june_63-meaning = С { $first_day } по { $last_day } число у ворот смотрят на { $percent } % от обычного.
paper-hands_63-head = ОПЯТЬ РУКИ
paper-hands_63-text = На лето киоски и будки берут всех, кто остался в городе, и тех, кто вернулся раньше времени.
paper-hands_63-meaning = С { $first_day } по { $last_day } число за работу платят { $percent } % обычного.
paper-bridge_63-head = ВНЕ РАСПИСАНИЯ
paper-bridge_63-text = В ночь на воскресенье трамвай четыре минуты стоял на пустом мосту. Вагоновожатая ссылается на реку.
paper-bridge_63-meaning = Вера на мосту. Берёт то, в чём есть остановки.
paper-reading_63-head = ЧТО МЫ ЧИТАЕМ?
paper-reading_63-text = Парикмахер нашего города дочитал расписание до конца и советует всем. Узловые, говорит, выписаны хорошо.
paper-reading_63-meaning = Аркадий спрашивает всех. Что ему скажут, то и упадёт.
paper-thanks_63-head = БЛАГОДАРНОСТЬ
paper-thanks_63-text = С конца августа районы будут искать тех, кому столь многим обязано живое слово.
paper-thanks_63-meaning = С { $first_day } по { $last_day } число патрули: { $percent } % обычного.
paper-knock_63-head = ОСЕНЬ В КВАРТИРАХ
paper-knock_63-text = С дождями танец уходит в квартиры. Управдомов просят стучать в такт.
paper-knock_63-meaning = С { $first_day } по { $last_day } число за твист дают { $percent } % обычного.
paper-depot_63-head = ИЗ ЖИЗНИ ДЕПО
paper-depot_63-text = В столовой после смены состоялась свадьба. Жених ответил со второго раза: первый заглушил чайник.
paper-depot_63-meaning = Железнодорожники берут марши и то, под что можно топать.
paper-second_63-head = ВТОРОЙ ТИРАЖ
paper-second_63-text = Речи распроданы на всех девяти прилавках. Завод выпустит ещё, массой покрепче.
paper-second_63-meaning = Сегодня считает Глухов.
