# Своя музыка: шкаф, его пластинки и за что файл могут не взять.

title-music = Своя музыка
title-new-along = { $count ->
    [one] с тобой { $count } своя пластинка
    [few] с тобой { $count } свои пластинки
   *[other] с тобой { $count } своих пластинок
}
screen-OwnMusic = своя музыка
screen-OwnFolder = папка
screen-OwnRecordPage = своя пластинка

music-heading = Своя музыка
music-how = Как она сюда попадает
music-how-about = Брось файл на окно: WAV, FLAC, OGG или MP3. Копия ляжет в твой профиль и с этой машины никуда не уйдёт.
    В начале игры дома лежат до { $most } своих пластинок. Их можно резать, как любые другие, а больше они ничего не стоят.
music-add-line = Добавить файл
music-add-under = или бросить его на окно
music-add = Поискать
music-change = Изменить
music-take = взять с собой
music-leave = оставить
music-remove = выбросить
music-remove-ask = Выбросить копию «{ $title }»? Твой файл останется на месте. Игра, где она есть, пойдёт дальше, но без звука.
music-quoted = «{ $name }»
music-of-year = { $year } года
music-comes = едет с тобой
music-comes-about = Будет лежать дома, когда начнётся новая игра.
music-stays-about = Остаётся в шкафу. Новая игра начнётся без неё.
music-unknown = неизвестно

music-title = Название
music-title-about = Как её зовут в городе. Пиши; Enter — готово, Esc — как было.
music-genre = Жанр
music-genre-about = К чему её отнесут. Платят за любимое, за остальное — нет.
music-year = Год
music-year-about = Когда записана. О годах, которых ещё не было, город не спрашивает.
music-seconds = Затихает на
music-seconds-about = Что на плёнку не войдёт, здесь уходит в тишину. Самое большее — четыре минуты.
music-along = Едет с тобой
music-along-about = Будет ли лежать дома, когда начнётся новая игра.
music-guess = Это догадка. Тебе виднее.
music-guessed = Наугад: { $facts }.
music-guessed-title = название
music-guessed-genre = жанр
music-guessed-year = год
music-write = Написать
music-written = Готово
music-letter = буква
music-letters = меньше, больше

music-folder-up = выше
music-folder-above = папка выше
music-folder-page = листать
music-take-file = Взять
music-open-folder = Открыть
music-megabytes = { $megabytes } МБ

music-reading = Слушаем { $file }
music-taken-along = «{ $title }» стоит в шкафу. Поедет с тобой, когда начнётся новая игра.
music-taken = «{ $title }» стоит в шкафу.
music-missing = Здесь нет: { $titles }. Игра пойдёт дальше, но этой музыки не будет слышно. Верни файл в { $folder }.
music-not-here = Музыки к этому диску здесь нет.
music-unmade = Не получилось: { $why }

music-full = Помещается только { $most }. Оставь другую в шкафу.
music-none = Файла { $file } нет.
music-folder = { $file } — папка. Нужен один файл с музыкой.
music-device = { $file } — не файл, а устройство.
music-unreadable = { $file } не читается.
music-no-sound = { $file } — такого звука игра не знает. Подойдут WAV, FLAC, OGG и MP3.
music-rate = У { $file } странная частота: { $hz } Гц.
music-long = { $file } длиннее { $minutes } минут.
music-empty = В { $file } нет звука.
music-damaged = { $file } повреждён.
music-silent = { $file } молчит от начала до конца.
music-short = { $file } короче { $seconds ->
    [one] { $seconds } секунды
   *[other] { $seconds } секунд
}: для пластинки мало.
music-large = { $file } больше { $megabytes } мегабайт.
music-odd-name = Имя { $file } — не текст. Назови файл иначе.
music-changed = { $file } изменился с тех пор, как его взяли. Это уже другая пластинка.
music-other = { $file } изменился: это теперь другая пластинка.
music-index = { $file } был повреждён. Названия и жанры прочитаны из файлов заново.

press-no-lathe = Станка «{ $lathe }» здесь нет.
press-no-room = Пластинка сюда не войдёт: метка циркуля слишком близко к краю.
press-cut-away = Ножницы оставили { $mm } мм: на пластинку мало.
press-too-long = Песня длиннее плёнки: { $seconds ->
    [one] войдёт { $seconds } секунда
    [few] войдут { $seconds } секунды
   *[other] войдёт { $seconds } секунд
}.
press-no-music = На этом диске меньше секунды музыки.
press-empty-tape = На этой ленте ничего нет.
