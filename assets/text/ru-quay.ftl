## Причал.
visit-help = НА ЭТОМ ЭКРАНЕ
quay-leave = уйти
quay-go-home = Уйти
quay-open = Открыть
quay-pack = Уложить сумку
quay-bar-pack = уложить сумку
quay-take = Взять одну
quay-give-back = Вернуть
quay-taken = В сумке: { $thing }.
quay-given-back = Вернулось к моряку: { $thing }.
quay-leave-again = Ещё раз — и уходишь с причала: четверть дня кончится.
quay-bag = В СУМКЕ
quay-bag-nothing = Пока пусто. Что возьмёшь, ляжет сверху, у всех на виду.
quay-bag-empty = В сумке нечего прятать.
quay-lens = линза: трюмы
quay-aboard = { $pieces ->
    [one] { $pieces } вещь в рундуке
    [few] { $pieces } вещи в рундуке
   *[other] { $pieces } вещей в рундуке
 }
quay-lot = улица { $worth } · место { $cells } · { $danger }
quay-thing = { $spot } · { $danger }
quay-allowed = можно
quay-frowned = косятся
quay-forbidden = нельзя
quay-calendar = СУДА
quay-span = { $from } — { $to }
quay-fog = ТУМАН
quay-fog-about = Ни судна, ни моряка, и чайка, которая тебя знает. Когда вернуться, сказано в календаре.
quay-next = Следующее судно
quay-no-next = Ничего не объявлено.

## Сумка.
bag-things = ПРИ СЕБЕ
bag-lift = Взять в руку
bag-lay = Положить сюда
bag-to-gate = К воротам
bag-bar-gate = к воротам
bag-lens = линза: насквозь
bag-hand-empty = Сначала возьми что-нибудь в руку.
bag-no-room = Здесь для этого нет места.
bag-cover = { $cover } %
bag-feels = Сейчас прощупывается: { $exposure }.
bag-he-feels = что прощупывается
bag-opens-at = откроет при { $low }–{ $high }
bag-chance = откроет
bag-fine = сколько впишет
bag-forbidden = запретного по весу
bag-percent = { $percent } %

## Таможня.
customs-answers = ЧТО ТЫ ОТДАШЬ
customs-nothing = Ничего
customs-nothing-about = Пусть щупает.
customs-worth = улица { $worth }
customs-relief = Это успокоит проверку на { $points }.
customs-through = Через ворота
customs-offer = Отдать
customs-back = назад к сумке
customs-lens = линза: ты сам
customs-skip = быстрее
customs-on = Дальше
customs-pats = [ перчатка: { $spot } ]
customs-opened = Пауза. Сумку открывают.
customs-passed = Думает об ужине. Можешь идти.
customs-had-been = риск был
customs-given = отдано
customs-taken = изъято
customs-fine = вписано
customs-stamp-opened = ВСКРЫТО
customs-stamp-passed = ПРОПУСК

## Работа.
job-work = До гудка
job-brings = даёт
job-quiet = Кто пишет бабушек, того не записывают. Папка стала тоньше на листок.
job-talk-1 = «Говорите после щелчка. До щелчка не плачьте, не пишется».
job-talk-2 = «Говорят, на Невском теперь документы спрашивают по брюкам».
job-talk-3 = «Болванок пришло сорок, бабушек ушло тридцать восемь. Где две бабушки?»
job-talk-4 = «Шурин купил танго. В нём ребро. Говорит, слышно, как дышит».
job-talk-5 = «Инспектор послал жене привет. Сперва задекларировал».
job-talk-6 = «Воскресенье. Даже план отдыхает».

job-kiosk-talk-1 = «Он не коптит. Он вздыхает. Вздохи чините?»
job-kiosk-talk-2 = «Зонт в ноябре — это пророчество. Так маме и скажите, уплачено».
job-kiosk-talk-3 = «До воды играл. Теперь полощет горло».
job-kiosk-talk-4 = «Игла новая, патефон тёщин. Чините не спеша».
job-kiosk-talk-5 = «У примуса одна дырка и один характер».
job-kiosk-talk-6 = «Пружину не выбрасывайте. Она ещё вальс помнит».
job-kiosk-talk-7 = «Написано: обед. А чей обед?»
job-kiosk-quiet = Кому чинили примус, не записывают. Папка стала тоньше на листок.
job-pumps-talk-1 = «Зашла вода сама. А выходит под руки».
job-pumps-talk-2 = «На счёт три, я сказал. Не на четыре».
job-pumps-talk-3 = «Подвал сухой. Хозяин подвала — нет».
job-pumps-quiet = Кто качает, того не спрашивают. Папка стала тоньше на листок.
