### Бесконечные забеги и забег дня: имена, суда, газета и чем кончается.

level-20-thirty-days-name = Тридцать дней
level-20-thirty-days-rule = Тридцать дней ноября. Считают то, что осталось в ящике.
level-21-clean-hands-name = Чистые руки
level-21-clean-hands-rule = Первая же находка при обыске — конец. Считают выручку до неё.
level-22-long-winter-name = Долгая зима
level-22-long-winter-rule = Папка толстеет каждую ночь, сама. Считают дни.
level-23-ten-days-name = Десять дней
level-23-ten-days-rule = Одни и те же десять дней для всех, на каждое число свои. Считают то, что осталось в ящике.

ship-arktur_back-name = «Арктур», снова из Гулля
ship-kapella_back-name = «Капелла», с яблоками
ship-zarya_late-name = «Заря Ладоги», в третий раз
ship-kapella_late-name = «Капелла», перед льдом

paper-rink-head = КАТОК ОТКРЫТ
paper-rink-text = У репродуктора на катке одна пластинка, и крутит он её со скоростью ближайшего конькобежца. Лёд не возражает.
paper-rink-meaning = С { $first_day }-го по { $last_day }-е за буги дают { $percent } % обычного.
paper-gypsy_film-head = КАРТИНА С ГИТАРОЙ
paper-gypsy_film-text = В последней части он возвращается, а простили его уже в третьей. Пол в зале вытирали дважды.
paper-gypsy_film-meaning = С { $first_day }-го по { $last_day }-е за романс дают { $percent } % обычного.
paper-orchestra-head = ОРКЕСТР ВЕРНУЛСЯ
paper-orchestra-text = Наш лёгкий оркестр вернулся с гастролей: программа прежняя, ботинки другие. На вопрос о тромбонах дирижёр ответил о погоде.
paper-orchestra-meaning = С { $first_day }-го по { $last_day }-е за свинг дают { $percent } % обычного.
paper-accordionists-head = КОНКУРС АККОРДЕОНИСТОВ
paper-accordionists-text = Сорок аккордеонистов, одна сцена, без антракта. Первый приз — путёвка на отдых. Жюри просит вторую.
paper-accordionists-meaning = С { $first_day }-го по { $last_day }-е за танго дают { $percent } % обычного.
paper-captains_ball-head = БАЛ В КЛУБЕ МОРЯКОВ
paper-captains_ball-text = Капитаны танцевали с собственными жёнами. На такой скорости наш корреспондент этого не ожидал.
paper-captains_ball-meaning = С { $first_day }-го по { $last_day }-е за мамбо дают { $percent } % обычного.
paper-name_day-head = ПОЗДРАВЛЯЕМ ВОРОТА
paper-name_day-text = Коллектив ворот поздравляет старшего товарища с днём рождения. Чай пьют по очереди, очередь длинная.
paper-name_day-meaning = С { $first_day }-го по { $last_day }-е в порту смотрят на { $percent } % от обычного.
paper-gate_plan-head = ВОРОТА ОБОГНАЛИ СЕБЯ
paper-gate_plan-text = Ворота обещали найти к пятнадцатому то, что должны были найти к тридцатому. Что именно, не сказано.
paper-gate_plan-meaning = С { $first_day }-го по { $last_day }-е в порту смотрят на { $percent } % от обычного.
paper-quarter_end-head = КВАРТАЛ ЗАКРЫВАЮТ ДОСРОЧНО
paper-quarter_end-text = Филиалу «Голос» до конца квартала не хватает шестидесяти голосов. Подойдут любые. Сверхурочные платят.
paper-quarter_end-meaning = С { $first_day }-го по { $last_day }-е в будке платят { $percent } % обычного.
paper-no_blanks-head = ДИСКИ В ПУТИ
paper-no_blanks-text = В пути они со вторника. Пока не пришли, бабушек просят помнить, что они хотели сказать.
paper-no_blanks-meaning = С { $first_day }-го по { $last_day }-е в будке платят { $percent } % обычного.
paper-scales-head = ЧЕСТНЫ ЛИ НАШИ ВЕСЫ?
paper-scales-text = На барахолке взвесят все весы. Весы для взвешивания весов заказаны.
paper-scales-meaning = Лиговка, с { $first_day }-го по { $last_day }-е: патрули, { $percent } % обычного.
paper-rehearsal-head = РЕПЕТИЦИЯ МАРША
paper-rehearsal-text = Бригадмил центра учится ходить в ногу за дворцом, где никому не мешает. Ног нужно много.
paper-rehearsal-meaning = Невский, с { $first_day }-го по { $last_day }-е: патрули, { $percent } % обычного.
paper-raid_week-head = ЗЕРКАЛО ДЛЯ БЕЗДЕЛЬНИКА
paper-raid_week-text = В витрине на Невском вывесят снимки бездельников. Рамок двадцать. Шесть пока пустуют.
paper-raid_week-meaning = Невский, с { $first_day }-го по { $last_day }-е: патрули, { $percent } % обычного.
paper-excursion-head = ЗА ГОРОД, ТОВАРИЩИ
paper-excursion-text = Бригадмил Петроградской стороны едет смотреть плотину. Обещали, что она там будет.
paper-excursion-meaning = Петроградская, с { $first_day }-го по { $last_day }-е: патрули, { $percent } % обычного.
paper-singing_week-head = КТО ПОЁТ ПОСЛЕ ОДИННАДЦАТИ?
paper-singing_week-text = Петроградская сторона объявила неделю тишины. Требуются слушатели с хорошим слухом, повязки выдают.
paper-singing_week-meaning = Петроградская, с { $first_day }-го по { $last_day }-е: патрули, { $percent } % обычного.

ending-caught-head = ОДНА ПЛАСТИНКА ЛИШНЯЯ
ending-caught-text = Он держит её против лампы, поворачивает и находит кость раньше, чем бороздку. «Чьё это?» Вы отвечаете: «Меня тоже спрашивали».
ending-run-head = ДНИ СОЧТЕНЫ
ending-run-text = Больше дней с вас не спросят. Кто-то считает, и это вы.
end-why-caught = При вас нашли.

## Страница, на которой выбирают забег.
runs-title = Без конца
title-runs = Без конца и сегодня
runs-seed = Зерно
runs-seed-new = другое зерно
runs-hint = Зерно честное: выбор не сдвигает удачу.
runs-begin = Начать
runs-daily-head = Сегодня, { $date }
runs-daily-open = Сегодня ещё не играли. Первая попытка в зачёт.
runs-daily-done = Первая попытка: { $score }. Новая не в зачёт.
runs-daily-begun = Первая попытка начата, она и в зачёт. Новая не в зачёт.
runs-no-retry = Не там, где считают.
runs-best = Лучшее: { $score }
runs-best-none = Ещё не играли
runs-scoring-money = считают ящик
runs-scoring-clean = считают выручку
runs-scoring-winter = считают дни
runs-copy = Скопировать итог
runs-copied = Скопировано. Запись, которая это доказывает: { $path }
runs-uncopied = Буфер не принял: { $text }
score-money = { $sum }
score-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
end-score = Итог забега: { $score }.
end-score-first = Первая попытка за { $date }: в зачёт.
end-score-again = Не первая попытка за { $date }: не в зачёт.
end-score-best = Это ваше лучшее.

change-rink = каток открыт
change-gypsy_film = идёт картина с гитарой
change-orchestra = вернулся лёгкий оркестр
change-accordionists = в городе сорок аккордеонистов
change-captains_ball = бал в Клубе моряков
change-name_day = у ворот день рождения
change-gate_plan = ворота закрывают план
change-quarter_end = будка закрывает квартал
change-no_blanks = в будке нет дисков
change-scales = на барахолке взвешивают весы
change-rehearsal = бригадмил учится маршировать
change-raid_week = облава на Невском
change-excursion = патруль смотрит плотину
change-singing_week = неделя тишины
