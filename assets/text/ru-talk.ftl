## Разговоры: что говорит о них экран. Сами реплики лежат вместе с историей.
talk-on = Дальше
talk-all = Целиком
talk-say = Ответить
talk-before = назад
talk-again = ещё раз
talk-skip = пропустить
talk-hidden = Из этого что-то выйдет. Что — заранее не скажут.
talk-skip-ask = Пропустить разговор? Тогда ответ такой: «{ $answer }». Что из этого вышло, скажет утренняя сводка.
talk-no-skip = Сейчас здесь нечего ответить.
talk-cash-cost = { $sum }
talk-debt-cost = долг { $sum }
talk-dossier-cost = дело { $points }
talk-dossier-more = папка толще
talk-dossier-less = папка тоньше
talk-heat-cost = жар { $points }
talk-heat-more = на улице жарче
talk-heat-less = на улице тише

## Страница разговоров в книге.
talks-heading = ЧТО ГОВОРИЛИ
talks-empty = Ответа пока никто не спрашивал.
talks-said = { $name }: { $text }
talks-answer = — { $answer }
talk-log-before = когда-то раньше

## Главы.
chapter-plain = Глава { $number }
intro-go = Начать
intro-dates = { $first } — { $last }
outro-heading = Глава «{ $title }» окончена
outro-text = Последний вечер проходит как все. Кто-то моет чашку. Станок ещё тёплый, потом уже нет.
outro-rating-1 = Обошлось. В ящике видно дно.
outro-rating-2 = Обошлось, и кое-что осталось.
outro-rating-3 = Вышло хорошо. Улица насвистывает то, что нарезано здесь.
outro-strikes = { $count ->
    [0] В тетради Глухова против тебя нет ни одной черты.
    [1] В тетради Глухова против тебя одна черта. На третьей он её закроет.
    [2] В тетради Глухова против тебя две черты. На третьей он её закроет.
   *[other] В тетради Глухова три черты, и она закрыта.
 }
outro-turn = Перевернуть страницу
report-ring = Взято в общую кассу.
report-more = Читать дальше

## Как называется окно на каждом экране.
screen-Talk = разговор
screen-SkipTalk = вопрос
screen-ChapterCard = глава начинается
screen-ChapterEnd = глава кончилась
