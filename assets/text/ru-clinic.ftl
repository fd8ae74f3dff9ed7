## До и после.
clinic-pile = СТОПКА
clinic-about = { $films ->
    [one] В корзине { $films } снимок, по бумагам с марта пепел.
    [few] В корзине { $films } снимка, по бумагам с марта пепел.
   *[other] В корзине { $films } снимков, по бумагам с марта пепел.
 }
clinic-was-done = Здесь ты уже был. Лампа погашена, санитар считает.
clinic-lining = входит за подкладку
clinic-shut-for = дверь, если увидит свет
clinic-rules = Он проходит дважды. Когда шаги встанут у нашей двери, накрой выключатель рукой.
clinic-lamp = Включить лампу
clinic-done = Уйти
clinic-away = Уйти
clinic-home = ПОД ПАЛЬТО
clinic-out = ВОН
clinic-left = В коридоре пахнет супом. Никто не спросил.
clinic-thrown-out = Он увидел свет. Дверь для тебя закрыта, а память у него хорошая.
clinic-films = снимков
clinic-with-names = из них с фамилией
clinic-names-about = Фамилию на полоске может прочесть тот, кто её знает.

## Рука.
clinic-plate = снимок
clinic-dark = держать: погасить
clinic-rake = косой свет
clinic-cut-name = держать: срезать имя
clinic-go = уйти с этим
clinic-show = покажи
clinic-mine = сам
clinic-shown = Смотри: это опытная рука.
clinic-yours = Снова ты.
clinic-in-the-bath = Ещё в ванночке: сейчас проявится.
clinic-take = Взять
clinic-put-back = Вернуть
clinic-in-coat = за подкладкой
clinic-hint = Наклони свет: царапины прячутся в тени.

## Карточки.
clinic-number = лист { $number } из { $of }
clinic-coat = ПОДКЛАДКА
clinic-sheets = листов: { $count } из { $of }
clinic-fits-name = выйдет диск
clinic-fits = { $cm } см, { $seconds } с
clinic-thickness = толщина
clinic-um = { $um } мкм
clinic-scratches = царапины
clinic-scratches-known = { $count ->
    [0] нет
   *[other] { $count }
 }
clinic-scratches-unsure = { $count ->
    [0] ? (видно { $known } %)
   *[other] { $count } или больше ({ $known } %)
 }
clinic-hiss = серебро, то есть шип
clinic-black = чернота
clinic-level-low = мало
clinic-level-middling = есть
clinic-level-high = много
clinic-named = Фамилию ещё можно прочесть.
clinic-nameless = Фамилия срезана.
clinic-cut-first = сначала срезать имя

## Коридор.
clinic-orderly = { $doors ->
    [one] Санитар: за { $doors } дверь
    [few] Санитар: за { $doors } двери
   *[other] Санитар: за { $doors } дверей
 }
clinic-going = { $doors ->
    [one] Уходит: за { $doors } дверь
    [few] Уходит: за { $doors } двери
   *[other] Уходит: за { $doors } дверей
 }
clinic-corridor-empty = В коридоре пусто.
clinic-lamp-off = Стоит у двери. Гаси!
clinic-still = Темно. Он дышит. Ты не дыши.
clinic-heard-ScratchFound = [ царапина под ногтем ]
clinic-heard-Taken = Ушёл за подкладку.
clinic-heard-PutBack = Обратно в корзину.
clinic-heard-NameCut = [ ножницы, тихо ] Фамилия упала в пепел.
clinic-heard-LiningFull = Подкладка полна. Верни один или уходи.
clinic-heard-Footsteps = { $doors ->
    [one] [ шаги справа, за { $doors } дверь ]
    [few] [ шаги справа, за { $doors } двери ]
   *[other] [ шаги справа, за { $doors } дверей ]
 }
clinic-heard-AtTheDoor = [ шаги встали, у нашей двери ]
clinic-heard-LookedIn = [ уходит ]
clinic-heard-CorridorTaken = Не сейчас: столкнёшься с ним.
