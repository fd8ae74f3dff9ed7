# Глава 12, «На просвет»: одна суббота, десятые годы.

level-12-held-name = На просвет
level-12-held-about = Одна суббота, полвека спустя.
chapter-12-held-title = На просвет
chapter-12-held-date = Одна суббота, десятые годы
chapter-12-held-1 = Блошиный рынок. Морось. Брезент цвета чая.
chapter-12-held-2 = Между самоваром без крана и ящиком кранов лежит что-то круглое.

person-seller-name = Продавец

# 12.1 Цена
scene-held_price-title = Цена
scene-held_price-1 = На тряпке, между ложками, пластинка. Серая, мягкая, с прожжённой дыркой. Рёбра или что-то вроде рёбер.
scene-held_price-2 = Завёрнута в половину газеты. От заголовка остался конец: …ГРАММОФОНА.
scene-held_price-3 = Двести. Не бьётся. Глядите.
scene-held_price-4 = Гнёт её пополам, отпускает, и она один раз хлопает. Женщина у соседней тряпки поднимает голову.
scene-held_price-5 = Что на ней, не спрашивайте. Играть не на чем. Ни у кого не на чем.
scene-held_price-6 = У меня есть на чём.
scene-held_price-pay = Заплатить двести
scene-held_price-pay-1 = Пакета нет. Под пальто. Раньше так и носили.
scene-held_price-pay-2 = Про пальто он прав. Я узнаю это потом.
scene-held_price-pay-log = Одна пластинка, блошиный рынок, по цене бутерброда.
scene-held_price-haggle = Поторговаться
scene-held_price-haggle-1 = Ну, сто восемьдесят. Это бедро, между прочим. Бёдра редкость.
scene-held_price-haggle-2 = Это не бедро.
scene-held_price-haggle-3 = Отдаю ему эти двадцать. На победу не похоже.
scene-held_price-haggle-log = Одна пластинка, блошиный рынок. Продавец говорит: бедро.

# 12.2–12.4: свет, игла, список
held-lift = Поднять к свету
held-turn = Повернуть
held-needle = Опустить иглу
held-keep = Оставить себе
held-on = Дальше
held-hint-light = Посмотри на свет.
held-hint-turn = Поверни. Там не только кость.
held-hint-mark = Черта у дырки и черта на диске.
held-hint-wait = Кладу на диск.
held-see-chest = Рёбра. Ради этого кто-то не дышал осенью пятьдесят пятого.
held-see-skull = Череп в профиль. Смотрит на край.
held-see-hand = Кисть. Если повернуть, машет.
held-see-pelvis = Таз. Не бедро. Почти.
held-see-foot = Стопа. Полвека ходит по кругу.
held-see-strip = У края полоска, белые буквы. Имя оставили.
held-see-washed = У края полоска, отмытая дочиста. На это ушёл час.
held-see-teeth = На краю четыре вмятины в ряд. Зубы, и не крупные.
held-see-mark = У дырки черта карандашом, длиной с ресницу.
held-see-hole = Дырка прожжена, не просверлена. Край бурый, с губой.
held-see-copy = По-моему, это копия с копии. Название подписано с двумя ошибками.
held-caption-sway = [ оркестр плывёт, раз в оборот ]
held-caption-still = [ оркестр стоит на месте ]
held-caption-end = [ пустая дорожка; иглу никто не снимает ]
held-list-title = СПИСОК
held-failed = Сегодня пластинка играть не захотела.
held-certain = точно
held-likely = похоже
held-guessed = догадка
held-gap-kind = пропуск

held-strip_vera = В. Малышева, 1955. Рёбра.
held-strip_grisha = Г. Тишков, 1955. Кисть.
held-strip_osip = О. Ветров, 1955. Зубы.
held-strip_other = Имя на полоске читается. В книге таких девять.
held-washed = Чьи-то кости. Имя смыли нарочно и старательно.
held-mark = Кто-то с абсолютным слухом. Оставил черту у дырки.
held-teeth = Собака.
held-laugh = Кто-то смеялся. На пластинке этого нет. Я всё равно пишу.
held-grandchild = На моё письмо ответила внучка. Она это напевает. Откуда, не знает.
held-gap = { $years ->
    [1] Год. Не знаю.
    [2] Два года. Не знаю.
    [3] Три года. Не знаю.
    [4] Четыре года. Не знаю.
    [5] Пять лет. Не знаю.
    [6] Шесть лет. Не знаю.
    [one] { $years } год. Не знаю.
    [few] { $years } года. Не знаю.
   *[other] { $years } лет. Не знаю.
}
held-since = Полвека. Не знаю.
held-somebody = { NUMBER($year, useGrouping: 0) }. Кто-то купил её стоя, на улице.
held-nobody = { NUMBER($year, useGrouping: 0) }. По-моему, никто. Нарезали и оставили у себя.
held-osip = { NUMBER($year, useGrouping: 0) }. Истопник. В первом витке до сих пор уголь.
held-kostya = { NUMBER($year, useGrouping: 0) }. Студент с расчёской. Девятый виток жирный.
held-edik = { NUMBER($year, useGrouping: 0) }. Кто-то, кто её не ставил. Первые витки как новые.
held-klavdia = { NUMBER($year, useGrouping: 0) }. Женщина с тихим шагом. Ставила совсем негромко.
held-juhan = { NUMBER($year, useGrouping: 0) }. Была в море. Соль осталась по краю.
held-sinitsyn = { NUMBER($year, useGrouping: 0) }. Кто-то всегда начинал с середины.
held-zuyeva = { NUMBER($year, useGrouping: 0) }. Пахнет больницей. Может быть, я придумываю.
held-wolski = { NUMBER($year, useGrouping: 0) }. Настройщик. Один раз, справедливости ради.
held-lida = { NUMBER($year, useGrouping: 0) }. Девушка подпевала. Знать этого нельзя. Я знаю.
held-pryakhin = { NUMBER($year, useGrouping: 0) }. Номер по описи, зачёркнут теми же чернилами.
held-arkady = { NUMBER($year, useGrouping: 0) }. Парикмахер.
held-grisha = { NUMBER($year, useGrouping: 0) }. Ударник. Стёрта вторая доля и четвёртая.
held-marfa = { NUMBER($year, useGrouping: 0) }. Коляска.
held-jirka = { NUMBER($year, useGrouping: 0) }. На обёртке пограничный штамп. Чешский, очень вежливый.
held-perov = { NUMBER($year, useGrouping: 0) }. Вырезка из вечерней газеты. Одно прилагательное замазано.
held-belenkaya = { NUMBER($year, useGrouping: 0) }. Врач.
held-vera = { NUMBER($year, useGrouping: 0) }. Трамвайный билет, пятнадцатый маршрут. Счастливый.
held-lapin = { NUMBER($year, useGrouping: 0) }. Кто-то её измерил: минус сорок один, карандашом.
held-glukhov = { NUMBER($year, useGrouping: 0) }. Ящик с замком.
held-rubtsova = { NUMBER($year, useGrouping: 0) }. Контора.
held-valerka = { NUMBER($year, useGrouping: 0) }. Школьник. Название с двумя ошибками.
held-zhenya = { NUMBER($year, useGrouping: 0) }. Потом вернулась с ящиком инструментов. К тебе, наверное.
held-abroad = { NUMBER($year, useGrouping: 0) }. Другая страна.
held-flea = { NUMBER($year, useGrouping: 0) }. Барахолка.
held-drawer = { NUMBER($year, useGrouping: 0) }. Ящик стола.
held-last-1 = Я плачу двести рублей.
held-last-2 = Её хватит ещё раза на два.
held-last-3 = Один раз уже был.
chapter-12-held-rule = Правил нет. Держать, поворачивать, слушать.
chapter-12-held-end-1 = Обратно, в половину вечерней газеты.
held-headline = …ГРАММОФОНА
