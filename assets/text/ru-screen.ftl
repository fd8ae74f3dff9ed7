## Рамка.
bar-more = ещё
bar-back = назад
bar-take = выбрать это
bar-pause = пауза
bar-choose = выбрать
bar-change = изменить
bar-tab = страница
bar-done = дальше
bar-resume = дальше
bar-list = списком
bar-map = картой
bar-place = место
bar-lens-known = линза: что знают
bar-lens-who-knows = линза: кто знает
bar-lens-meaning = на просвет
bar-stay-home = остаться
bar-diary = дневник
bar-line = строка
bar-day = день
bar-piece = заметка
bar-clip = вырезать
bar-plain = простой текст
bar-undo = вернуть
bar-put-back = положить обратно
confirm-hold = Держи: это насовсем.
confirm-again = Ещё раз, если всерьёз: это насовсем.
picture-kept = Снимок сохранён: { $path }
answer-no = Нет
answer-yes = Да
days-left =
    { $days ->
        [0] сегодня
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }
money-point = ,
hud-money = { $roubles } р
hud-kv = { $kv } кВ

## Заставка.
title-version = версия { $version }
title-bot = автомат заиграет через { $time }
title-hint = Покрути диск.
title-continue = Продолжить
title-name = РЁБРА
title-new = Заново
title-campaign = Глава первая: { $name }
title-week = Одна неделя
title-endless = Без конца
title-workshop = Мастерская
title-shelf = Полка
title-options = Настройки
title-turn = крутить диск
title-lens = линза: кости в буквах
title-quit = Выход
new-ask = Начать новую игру? Прежнюю ({ $when }) будет уже не продолжить.
quit-ask = Закрыть окно? Сделанное сохранится.

## Загрузка.
loading = Минуту
loading-plates = Снимки в проявителе.
loading-disc = Слушаем диск.

## Пауза.
pause-resume = Дальше
pause-options = Настройки
pause-save = Сохранить
pause-saved = Сохранено.
pause-retry = Снова с этого утра
pause-title = На заставку
pause-what = Чем я занят?
pause-no-goal = Ничего, что не подождёт.
pause-heard = последнее слышанное
pause-title-ask = Выйти на заставку? Игра останется на этой четверти дня.
pause-retry-ask = Вернуться к этому утру? Всё, что было после, пропадёт.

## Карта.
map-takes = займёт
map-risk = остановят
map-risk-port = откроют у ворот
map-risk-workshop = стук в стенку
map-risk-home = стук этой ночью
map-raised = из чего сложилось
map-way = по дороге

## Книга и дневник.
ledger-heading = КНИГА УЧЁТА
ledger-date = дата
ledger-number = № пл.
ledger-what = что записано
ledger-whom = кому
ledger-roubles = рублей
ledger-total = Итого
ledger-empty = Пока пусто. Каждая строка — где-то диск.
ledger-promises = ОБЕЩАНО
ledger-no-promises = Ты никому не должен. Это ненадолго.
diary-heading = ДНЕВНИК
diary-empty = Ничего такого, что надо записать, не сказано.

## Дом.
home-stock = ЧТО ЗДЕСЬ ЛЕЖИТ
home-no-stock = В комнате ни диска.
home-spots = КУДА ПОЛОЖИТЬ
home-take = Взять
home-hide-here = Спрятать сюда
home-hand-empty = Сначала возьми что-нибудь.
home-nothing-to-undo = Ещё ничего не двигали.
home-grade = как звучит
home-lies = лежит
home-raid = стук этой ночью

## Газета.
newspaper-turn = Перевернуть
newspaper-hint = Посмотри на просвет.
newspaper-clipped = Вырезано в дневник.
newspaper-nothing = За этим ничего не стоит.

## Утро.
report-go = Начать день
report-balance = В ящике

## Конец.
end-cause = чем кончилось
end-warning = предупреждение, которое было
end-count = ИТОГ
end-again = Ещё раз
end-title = Заставка

## Показ.
demo-tag = играет автомат
demo-take-over = Держи: твой ход

## Настройки.
options-game = Игра
options-hand = Рука
options-picture = Картина
options-sound = Звук
options-text = Текст
options-controls = Кнопки
options-press-key = Нажми клавишу, которая будет это значить.
options-key-taken = Эта клавиша уже значит: { $other }.
options-key-bound = Готово. Знаки поменялись.
options-bind = Выбери, потом нажми клавишу, которая будет первой. Занятая клавиша не подойдёт.
options-sample = Она моет одну чашку. Одиннадцать минут. Твой станок включён.
first-go = Дальше
first-heading = ПОКА ИГЛА НЕ ОПУСТИЛАСЬ
value-on = да
value-off = нет

option-language = Язык
option-language-about = Меняется сразу всё, ничего не пропадает.
option-language-en = English
option-language-ru = русский
option-text_percent = Размер текста
option-text_percent-about = При 150 и 200 процентах на экране меньше сразу, но ничего не убрано.
option-text_percent-100 = 100 %
option-text_percent-150 = 150 %
option-text_percent-200 = 200 %
option-plain_letters = Простые буквы
option-plain_letters-about = Рукопись и книжный шрифт заменяются простым.
option-latin_glyphs = Латиница на клавишах
option-latin_glyphs-about = Знаки показывают E, даже если на клавише другая буква.
option-captions = Подписи звуков
option-captions-about = Каждый важный звук ещё и написан: что и откуда.
option-captions_box = Тень под подписью
option-captions_box-about = Насколько темнеет сцена под строкой.
option-risk_as = Риск называть
option-risk_as-about = Всякий риск нарисован. Его можно ещё назвать словом, числом или и так и так.
option-risk_as-words = словом
option-risk_as-numbers = числом
option-risk_as-both = и так и так
option-confirm = Бесповоротное
option-confirm-about = Сжечь, отдать, назвать имя: держать кнопку или нажать дважды.
option-confirm-hold = держать
option-confirm-press = нажать дважды
option-hand = Рука
option-hand-about = Сам; с помощью: полосы шире и без часов; автоматом: средне и молча.
option-hand-by-hand = сам
option-hand-assisted = с помощью
option-hand-automatic = автоматом
option-hand_speed = Скорость руки
option-hand_speed-about = Движения идут медленнее; выходит то же самое.
option-hand_speed-50 = 50 %
option-hand_speed-75 = 75 %
option-hand_speed-100 = 100 %
option-lens = Линза
option-lens-about = Пока держишь кнопку или переключателем.
option-lens-hold = держать
option-lens-toggle = переключать
option-fullscreen = Во весь экран
option-fullscreen-about = Картина сохраняет пропорции, остальное остаётся тёмным.
option-grain = Зерно плёнки
option-grain-about = При 0 плёнка без зерна, и свет не мерцает.
option-reduced_motion = Меньше движения
option-reduced_motion-about = Без качания, мерцания и дрожи; линза проявляется, а не движется.
option-soften_films = Мягкие снимки
option-soften_films-about = Вместо черепов и ран — ладони, листья и ракушки.
option-music = Музыка
option-music-about = Пластинки и радио.
option-disc = Свои диски
option-disc-about = То, что нарезано тобой. Не обрабатывается никогда.
option-effects = Шумы
option-effects-about = Ножницы, шаги, двери, трамваи.
option-voices = Голоса
option-voices-about = Говор людей, без слов.

## Действия, как они названы в настройках.
action-confirm = подтвердить, первый инструмент
action-back = назад
action-tool-b = второй инструмент
action-tool-c = третий инструмент
action-lens = линза
action-next = следующее
action-previous = предыдущее
action-left = влево
action-right = вправо
action-up = вверх
action-down = вниз
action-second-left = вторая ось, меньше
action-second-right = вторая ось, больше
action-fine = точно
action-speed-50 = вполовину
action-speed-75 = три четверти
action-speed-100 = полная скорость
action-undo = вернуть
action-show = покажи
action-diary = дневник
action-help = помощь на этом экране
action-pause = пауза
action-next-group = следующая часть экрана
action-previous-group = предыдущая часть экрана
action-repeat = повтори
action-mute = выключить свой диск
action-picture = сохранить снимок
