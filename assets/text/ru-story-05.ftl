# Пятая глава: Слух.

## The chapter.
level-05-rumour-name = Слух
level-05-rumour-about = Февраль — май 1958. Говорят, вышел закон. И кто-то говорит, где у тебя лежит.
chapter-05-rumour-title = Слух
chapter-05-rumour-date = 13 февраля — 10 мая 1958
chapter-05-rumour-rule = Новое: приходят в комнату, в шесть. Что лежит на столе, то лежит на столе.
chapter-05-rumour-1 = Грязный свет, мокрые колени. Крыши отпускают зиму по куску.
chapter-05-rumour-2 = Вышел закон. Его слышали все, не читал никто.
chapter-05-rumour-3 = Глухов говорит: сто восемьдесят девять. Слухами он не занимается, только десятыми.
chapter-05-rumour-end-1 = К маю о законе больше не говорят. Пошёл слух, что он был о дымоходах.
chapter-05-rumour-end-2 = По четвергам кресло у окна занято.

## 5.1 They say.
scene-they_say-title = Говорят
scene-they_say-1 = Вышел закон, о пластинках. Семь человек называют семь номеров.
scene-they_say-2 = Статья восемьдесят восьмая. Сказал один, у него родственник видел конверт.
scene-they_say-3 = А у нас в классе семисотая!
scene-they_say-4 = В гардеробе говорят: три года за пальто. По-моему, что-то перепутали.
scene-they_say-5 = На седьмом номере садятся.
scene-they_say-lie_low = Лечь на дно: день без выручки
scene-they_say-lie_low-1 = Ты слушаешь кран. К вечеру он сообщает почти то же, что люди.
scene-they_say-lie_low-log = Из-за разговоров о законе: день у крана, на улицах прохладнее.
scene-they_say-ask = Спросить лейтенанта
scene-they_say-ask-1 = Меня тоже за ним послали. Найдёте — звоните сначала мне.
scene-they_say-ask-2 = Он записывает все семь номеров. На всякий случай складывает.
scene-they_say-ask-log = Из-за вопроса: лейтенант этот закон тоже ищет.
scene-they_say-carry_on = Работать дальше
scene-they_say-carry_on-1 = Половина покупателей сидит дома. Другая платит и за них, и оглядывается на твоё пальто.
scene-they_say-carry_on-log = Из-за работы без перерыва: на углу пусто, а пальто твоё запомнили.

## 5, comic: about chimneys.
scene-on_chimneys-title = Новый закон, вслух
scene-on_chimneys-1 = Управдом читает его вслух. Квартира 9, одиннадцать человек, одна лампа, никто не кашляет.
scene-on_chimneys-2 = «Гражданам строго воспрещается». Точка. Следующая страница.
scene-on_chimneys-3 = Он слюнит палец. На второй странице выясняется, что это о дымоходах.
scene-on_chimneys-4 = Их нельзя иметь или нельзя не иметь?
scene-on_chimneys-5 = У нас печки. Значит, про нас.
scene-on_chimneys-clap = Хлопать со всеми
scene-on_chimneys-clap-1 = Аплодисменты долгие, к концу искренние.
scene-on_chimneys-clap-log = Из-за закона, прочитанного вслух: квартира 9 хлопала дымоходам.
scene-on_chimneys-page_one = Попросить ещё раз первую
scene-on_chimneys-page_one-1 = «Строго». Так и написано. Дополнения, признаю, не хватает.
scene-on_chimneys-page_one-log = Из-за первой страницы, дважды: неизвестно что, но строго.

## 5, twelve times three bars: faces at the corner.
scene-faces-title = Месяц обедов
scene-faces-1 = На углу мальчик в пальто, дважды отпущенном. Он не кричит.
scene-faces-2 = «Три такта, и надо мной кто-то заржал. А ведь месяц обедов».
scene-faces-3 = Диск при нём, в бумаге. Хранил он его бережно.
scene-faces-past = Пройти мимо
scene-faces-past-1 = Он плюёт. С непривычки выходит со второго раза.
scene-faces-past-log = Из-за трёх тактов летом: на углу кто-то плюнул.
scene-faces-refund = Вернуть ему 10 р.
scene-faces-refund-1 = Он пересчитывает и, не зная, что ещё полагается, говорит спасибо.
scene-faces-refund-log = Из-за месяца обедов: десять рублей обратно.
scene-faces-rib = Дать взамен целую песню
scene-faces-rib-1 = Сначала он прикладывает диск к уху: не смеётся ли.
scene-faces-rib-log = Из-за месяца обедов: целая песня, и об этом говорят.

## 4.2, the false name: a Petrov is found.
scene-petrov-title = Петров
scene-petrov-1 = Искали Петрова, который говорит с репортёрами. Нашли: дом одиннадцать, бухгалтер.
scene-petrov-2 = Он с сорок восьмого ни с кем не говорит. Доказать это трудно.
scene-petrov-3 = Такой тихий. У пальто спрашивает, удобно ли ему на крючке.
scene-petrov-4 = По пятницам он приходит доказывать, что он другой.
scene-petrov-silent = Промолчать
scene-petrov-silent-1 = В марте его отпускают. Теперь он здоровается со всеми, при свидетелях.
scene-petrov-silent-log = Из-за выдуманного имени: настоящего Петрова спрашивали до марта.
scene-petrov-letter = Написать: это другой Петров
scene-petrov-letter-1 = Один лист, левой рукой. В пятницу он остаётся дома. Почерк изучают.
scene-petrov-letter-log = Из-за листа за Петрова: он дома, а почерк изучают.

## 4.2, her name: Lida was asked.
scene-lida_named-title = Для красок, зимой
scene-lida_named-1 = Вызывали, в контору. Знаю ли я репортёра.
scene-lida_named-2 = Рассказывает руками, как в цеху. Репортёр — это маленький блокнот.
scene-lida_named-3 = Сказала: стою в третьем ряду. Оттуда видно спины.
scene-lida_named-4 = Кто ты, её не спросили. Это она говорит в последнюю очередь.
scene-lida_named-listen = Дослушать
scene-lida_named-listen-1 = Всё. Мне во вторую.
scene-lida_named-listen-log = Из-за имени для красок: Лиду вызывали в контору.
scene-lida_named-walk = Проводить до цеха, извиниться
scene-lida_named-walk-1 = Повтори там, внутри. Руками. Тогда увижу, правда ли.
scene-lida_named-walk-log = Из-за дороги до цеха: извинение сказано руками.

## 5, in passing: Marfa sees who is looking.
scene-taps-title = Двое за кранами
scene-taps-1 = Обводный капает. В коляске под клеёнкой сталь сухая.
scene-taps-2 = Не на кран смотри. Смотри, кто на кран смотрит.
scene-taps-3 = На том берегу два хороших пальто. Открывают и закрывают кран, за которым ничего нет.
scene-taps-4 = Эти по пятницам. Что им в четверг скажут, в пятницу идут глядеть. Порядок у них.
scene-taps-thank = Поблагодарить и смотреть на кран
scene-taps-thank-1 = Не так. Смотри, будто у тебя раковина.
scene-taps-thank-log = Из-за крана: хорошие пальто в пятницу смотрят то, что узнали в четверг.
scene-taps-buy = Купить кран не торгуясь, 5 р.
scene-taps-buy-1 = Резьба левая. Теперь и тебе есть что искать.
scene-taps-buy-log = Из-за крана без торга: Марфа сказала про четверг и про пятницу.

## 5, a neighbour who leans.
scene-somebody_else-title = Кто-то другой
scene-somebody_else-1 = Два стука, на высоте уха.
scene-somebody_else-2 = Вас спрашивали. Описание вышло не ваше.
scene-somebody_else-3 = По описанию ты высокого роста, с лысиной и тубой.
scene-somebody_else-4 = Приходили в пятницу. Про четверги не скажу: в четверг балет, двести пальто.
scene-somebody_else-thank = Поблагодарить стену
scene-somebody_else-thank-1 = Вечером вы слишком громко, утром слишком тихо. Перемешайте.
scene-somebody_else-thank-log = Из-за описания: двое в хороших пальто ищут лысого с тубой.
scene-somebody_else-doubt = Спросить, как нашли лестницу
scene-somebody_else-doubt-1 = По перилам, полагаю.
scene-somebody_else-doubt-log = Из-за вопроса о лестнице: Клавдия Петровна ответила о перилах.

## 5, Edik after his party.
scene-not_known-title = Не знакомы
scene-not_known-1 = После того вечера Эдика не видно. В субботу по той стороне проходит пальто с плечами.
scene-not_known-2 = Не здоровайся. Папа читает список гостей.
scene-not_known-3 = Он говорит это витрине. В ней гипсовый окорок и вы двое.
scene-not_known-4 = Я на даче, под надзором. По субботам выпускают до портного.
scene-not_known-pass = Пройти чужим человеком
scene-not_known-pass-1 = Гипсовый окорок кланяется. Возможно, это он.
scene-not_known-pass-log = Из-за витрины: Эдика выпускают только по субботам.
scene-not_known-address = Спросить, кому он рассказал
scene-not_known-address-1 = Кому? На даче два спаниеля.
scene-not_known-address-log = Из-за вопроса витрине: Эдик рассказал двум спаниелям.

## 5.2 Three stories.
scene-three_stories-title = Три истории
scene-three_stories-1 = Обысканы уже два места, и оба ты только называешь вслух: чердак, сарай у лодок. Тебя там нет. Они там есть.
scene-three_stories-2 = Слышали трое. Клавдия прислоняется. Эдик после вечера пропал. Аркадий болтает, но со всеми.
scene-three_stories-3 = Скажи каждому другой адрес. И смотри, у какого стоят хорошие пальто. На железной дороге это зовут крушением.
scene-three_stories-4 = Три адреса, за которыми ничего нет: прачечная, мастерская, подвал под булочной.
scene-three_stories-tell = Сказать каждому другой
scene-three_stories-tell-1 = Прачечную — стене. Мастерскую — Эдику, на открытке. Подвал — в зеркало, под ножницами.
scene-three_stories-tell-2 = Теперь не хватает только дня недели.
scene-three_stories-tell-log = Из-за трёх адресов: прачечная — стене, мастерская — Эдику, подвал — креслу.
scene-three_stories-by_kostya = Пусть расскажет Костя
scene-three_stories-by_kostya-1 = Стене прачечная, Эдику мастерская, креслу подвал. Даже план нарисовал.
scene-three_stories-by_kostya-log = Из-за Кости: прачечная — стене, мастерская — Эдику, подвал — креслу.

## 5.2, where the good coats stand.
scene-good_coats-title = Хорошие пальто
scene-good_coats-1 = Пятница. Каплет со всех крыш. Стоять можно у одной двери.
scene-good_coats-2 = Прачечная на Среднем, мастерская за каналом, подвал под булочной.
scene-good_coats-3 = В подъезде напротив, в любом, через час мокрые колени.
scene-good_coats-laundry = Ждать напротив прачечной
scene-good_coats-laundry-1 = До полудня заходит кот и выходит чище. Больше никого.
scene-good_coats-laundry-log = Из-за пятницы у прачечной: кот, пальто не было.
scene-good_coats-studio = Ждать напротив мастерской
scene-good_coats-studio-1 = Мольберт вносят, мольберт выносят. Оба раза с тем же насморком.
scene-good_coats-studio-log = Из-за пятницы у мастерской: мольберт, пальто не было.
scene-good_coats-cellar = Ждать напротив подвала
scene-good_coats-cellar-1 = У булочной два хороших пальто, на метр друг от друга. Нюхают булки и не покупают.
scene-good_coats-cellar-log = Из-за пятницы у подвала: два хороших пальто, и ни одной булки.

## 5.2, an accusation, or none.
scene-who_talks-title = Кто говорит
scene-who_talks-1 = Нужны два факта: адрес и день недели.
scene-who_talks-2 = По четвергам в театре балет. По субботам у портного Эдик. Кресло крутится каждый день.
scene-who_talks-3 = Кто-то же говорит. По мне, лучше бы спаниели.
scene-who_talks-wait = Ждать ещё одного четверга
scene-who_talks-wait-1 = Этот факт растёт сам.
scene-who_talks-wait-log = Из-за двух фактов: ещё один четверг.
scene-who_talks-klavdia = Сказать это Клавдии
scene-who_talks-klavdia-1 = Понятно.
scene-who_talks-klavdia-2 = Она отнимает от стены стакан и моет его. Одиннадцать минут.
scene-who_talks-klavdia-log = Из-за слов, сказанных Клавдии: стена теперь просто кирпич.
scene-who_talks-edik = Сказать это Эдику
scene-who_talks-edik-1 = Я? Наконец-то хоть кто-то считает меня опасным. Больше не приходи.
scene-who_talks-edik-log = Из-за слов, сказанных Эдику: он польщён и с тобой не знаком.
scene-who_talks-chair = Сказать: это кресло
scene-who_talks-chair-1 = Кресло? Я в нём столько лет. Оно мои уши по имени знает.
scene-who_talks-chair-log = Из-за четверга и подвала: это кресло.

## 5.3 Thursday.
scene-thursday-title = Четверг
scene-thursday-1 = Это кресло. За ним ничего нет: полотенце, зеркало, а по четвергам культурный клиент.
scene-thursday-2 = Обо всех спросит. Чья тётка, чей подвал. Говорю: в подвале теперь, под булками. Он за вас рад.
scene-thursday-3 = Он говорит это с радостью, поверх твоей головы, в зеркало. Он тот, кто знает.
scene-thursday-4 = Никто не предавал. Просто с кем-то было интересно поговорить.
scene-thursday-tell = Сказать ему, кто его клиент
scene-thursday-tell-1 = Ножницы замирают. Потом он достригает, до последнего волоса, ровно.
scene-thursday-tell-2 = С вас три рубля.
scene-thursday-tell-3 = С ножницами в руке он больше не говорит.
scene-thursday-tell-log = Из-за сказанного Аркадию: ножницы работают молча.
scene-thursday-elsewhere = Стричься впредь у другого
scene-thursday-elsewhere-1 = Это одеколон? Скажите всем, что одеколон.
scene-thursday-elsewhere-log = Из-за другого кресла: Аркадий всех спрашивает, что он сделал.
scene-thursday-feed = Скормить ему ещё подвал
scene-thursday-feed-1 = На Лиговке! С настоящим станком! Ни слова; только стригу.
scene-thursday-feed-2 = В пятницу хорошие пальто стоят на Лиговке. Чей это подвал, тебе неизвестно.
scene-thursday-feed-log = Из-за скормленного подвала: хорошие пальто стоят, где тебе удобно.

## 5.3 Thursday, for whoever waited or was wrong.
scene-thursday_late-title = Четверг, наконец
scene-thursday_late-1 = Четвёртый адрес, ледник. Сказано один раз, в зеркало. В пятницу там стоят с фонарём.
scene-thursday_late-2 = Значит, кресло. Не стена и не открытка.
scene-thursday_late-3 = Такой культурный клиент по четвергам. Говорю ему: теперь лёд. Он всем интересуется.
scene-thursday_late-4 = Никто не предавал. Просто с кем-то было интересно поговорить.
scene-thursday_late-tell = Сказать ему, кто его клиент
scene-thursday_late-tell-1 = Ножницы замирают. Потом он достригает, до последнего волоса, ровно.
scene-thursday_late-tell-log = Из-за сказанного Аркадию, поздно: ножницы работают молча.
scene-thursday_late-elsewhere = Стричься впредь у другого
scene-thursday_late-elsewhere-1 = Это одеколон? Скажите всем, что одеколон.
scene-thursday_late-elsewhere-log = Из-за другого кресла: Аркадий всех спрашивает, что он сделал.
scene-thursday_late-feed = Скормить ему ещё подвал
scene-thursday_late-feed-1 = На Лиговке! С настоящим станком! Ни слова; только стригу.
scene-thursday_late-feed-log = Из-за скормленного подвала: хорошие пальто стоят, где тебе удобно.

## 5.2, Klavdia accused: no more knocks.
scene-only_brick-title = Просто кирпич
scene-only_brick-1 = Станок работает до часу. Никто не стучит.
scene-only_brick-2 = На кухне Клавдия Петровна пропускает тебя с чайником, как попутчика.
scene-only_brick-3 = Добрый вечер.
scene-only_brick-evening = Сказать: добрый вечер
scene-only_brick-evening-1 = Толщина стены — как в плане: кирпич.
scene-only_brick-evening-log = Из-за сказанного Клавдии Петровне: никто не стучит.
scene-only_brick-sorry = Сказать ей, что это кресло
scene-only_brick-sorry-1 = Кресло. Значит, я после кресла.
scene-only_brick-sorry-log = Из-за кресла: Клавдии Петровне это сказано, дверь она закрывает.

## 5.4 Six kilos of ash.
scene-six_kilos-title = Шесть кило пепла
scene-six_kilos-1 = К пятнице предъявить шесть кило пепла. Подписан он с пятьдесят пятого.
scene-six_kilos-2 = Она пришла без фартука. Видно, сколько в ней было свинца.
scene-six_kilos-3 = Я не жгу. Я только подписываю.
scene-six_kilos-4 = На верёвке твой запас. В подвале котёл. На втором этаже доктор с ручкой.
scene-six_kilos-osip = Попросить Осипа
scene-six_kilos-osip-1 = Гребёнки. Куклы. Довоенная мыльница. Котлу всё равно.
scene-six_kilos-osip-2 = Пахнет палёной расчёской.
scene-six_kilos-osip-3 = Пахнет четыре дня. Осип кашляет и на пятый.
scene-six_kilos-osip-log = Из-за шести кило: Осип сжёг гребёнки и кукол, теперь кашляет.
scene-six_kilos-stock = Сжечь запас, шесть листов
scene-six_kilos-stock-1 = Горят с зелёной каймой, по одному. Каждый на мгновение показывает, чей он.
scene-six_kilos-stock-2 = Это три кило. Остальное скажу, что выдохлось.
scene-six_kilos-stock-log = Из-за шести кило: твой запас теперь пепел и сходится с бумагой.
scene-six_kilos-doctor = Попросить доктора подписать
scene-six_kilos-doctor-1 = Пепел. Шесть кило. Удостоверяю: не дышит.
scene-six_kilos-doctor-2 = Она подписывает полным именем. Ручка возвращается под чемодан.
scene-six_kilos-doctor-log = Из-за шести кило: доктор подписала то, чего не видела.

## 5.5 The American girl.
scene-american-title = Американка
scene-american-1 = Спрашивают «ту американку». Голос низкий, а перед третьей строкой вдох, как у вора.
scene-american-2 = Из Питтсбурга, говорят. Папа по стали. Я подумал: по пряже.
scene-american-3 = Восемь копий уже ходят. Там, где имя, пока ничего.
scene-american-4 = На Выборгской начинается вторая смена. В третьем ряду щель между двумя ртами.
scene-american-hers = Написать ЛИДА, минус три с диска
scene-american-hers-1 = Четыре буквы от руки. Кому нужна американка, кладёт обратно.
scene-american-hers-log = Из-за четырёх букв: диски идут на три рубля дешевле.
scene-american-believe = Пусть верят: 48 р. за восемь
scene-american-believe-1 = А откуда именно? Мне там нужна река.
scene-american-believe-log = Из-за американки: 48 рублей за восемь вдохов.
scene-american-withdraw = Выкупить все восемь, 18 р.
scene-american-withdraw-1 = Возвращаются семь. Восьмую заиграли добела, а зачем, не говорят.
scene-american-withdraw-log = Из-за возврата: семь из восьми, и 18 рублей.

## 5.5, Lida was asked in fifty-six, and decides.
scene-not_yet_is_now-title = Сейчас
scene-not_yet_is_now-1 = Меня один раз спросили. Я сказала: не сейчас.
scene-not_yet_is_now-2 = Она стоит у станка, на рукаве пух, и пересчитывает шпильки. Девять.
scene-not_yet_is_now-3 = Сейчас. Один куплет. Вдох не убирать.
scene-not_yet_is_now-4 = На кухне никого, кроме одиннадцати человек за восемью дверями.
scene-not_yet_is_now-with_name = Нарезать и написать ЛИДА
scene-not_yet_is_now-with_name-1 = Криво. Нет. Пусть криво.
scene-not_yet_is_now-with_name-log = Из-за вопроса, заданного вовремя: есть запись, на ней ЛИДА.
scene-not_yet_is_now-one_only = Нарезать одну, ей самой
scene-not_yet_is_now-one_only-1 = Она уносит её под платком. Пластинка чуть больше блюдца.
scene-not_yet_is_now-one_only-log = Из-за её решения: одна пластинка, и та у неё.

## 5.5, what the American's own ears heard.
scene-nodded-title = Покивала
scene-nodded-1 = Столовая на Выборгской, граммофон на раздаче. Ставят американку.
scene-nodded-2 = Американка, сказали мне. Я послушала. Покивала.
scene-nodded-3 = Говорит, не глядя. Вынимает шпильку, вкалывает обратно.
scene-nodded-silent = Промолчать
scene-nodded-silent-1 = Руки у неё холодные. Слышно.
scene-nodded-silent-log = Из-за американки: Лида её послушала и покивала.
scene-nodded-say = Сказать, чей это голос
scene-nodded-say-1 = Знаю чей. В третьем ряду все голоса знают.
scene-nodded-say-log = Из-за твоих слов: Лида узнала себя ещё на вдохе.

## 5.6 The mark.
scene-the_mark-title = Метка
scene-the_mark-1 = Дайте карандаш. Лампу оставьте себе, мне она ни к чему.
scene-the_mark-2 = Он проводит черту у дырки и черту на планшайбе. Потом поворачивает диск, пока они не станут одной.
scene-the_mark-3 = Играйте так, как резали. Кривой он, как был. Но теперь они кривые вместе.
scene-the_mark-4 = Диск не качает. Ля — это ля. Подбородок опускается на сантиметр.
scene-the_mark-all = Метить каждый, по минуте на диск
scene-the_mark-all-1 = Карандашная черта, не длиннее ресницы. Зачем она, никто не узнает.
scene-the_mark-all-log = Из-за карандаша: у каждого диска черта возле дырки.
scene-the_mark-his = Метить только его
scene-the_mark-his-1 = Тогда я один в городе слышу ровно. Так было и раньше.
scene-the_mark-his-log = Из-за карандаша: у дисков Вольского черта возле дырки.
scene-the_mark-sell = Продать секрет другим, 20 р.
scene-the_mark-sell-1 = Двадцать рублей за черту. Настройщик берёт двенадцать за двести тридцать струн.
scene-the_mark-sell-log = Из-за проданного секрета: 20 рублей, и с тобой здороваются писари.

## 5, in passing: under the doctor's desk.
scene-under_the_desk-title = Под столом
scene-under_the_desk-1 = Кабинет доктора. Под столом стоит маленький чемодан.
scene-under_the_desk-2 = Луч проходит сквозь него по дороге к чьему-то колену: мыло, полотенце, тёплые носки.
scene-under_the_desk-3 = Чемодан? Я мало езжу.
scene-under_the_desk-knee = Смотреть на колено
scene-under_the_desk-knee-1 = Верно. Колено тоже интересное.
scene-under_the_desk-knee-log = Из-за колена: чемодан остался под столом.
scene-under_the_desk-shove = Задвинуть из-под луча
scene-under_the_desk-shove-1 = Спасибо. Снимков с него достаточно.
scene-under_the_desk-shove-log = Из-за толчка ногой: чемодана на снимке нет.

## 5, Rubtsova hears the rumour officially.
scene-officially-title = Официально
scene-officially-1 = Циркуляр. Слуха нет. Кто слышал — расписывается, что не слышал.
scene-officially-2 = На листе графа «номер закона, если известен». В ней семь номеров, зачёркнутых.
scene-officially-3 = Сто одна подпись от тридцати человек. Подписывали охотно.
scene-officially-sign = Расписаться, что не слышно
scene-officially-sign-1 = Теперь можете слышать.
scene-officially-sign-log = Из-за циркуляра: официально тебе ничего не слышно.
scene-officially-sneezes = Спросить про папку чихов
scene-officially-sneezes-1 = Увезли, как образец почерка. Объяснение дано: грипп.
scene-officially-sneezes-2 = Большой палец что-то считает и останавливается на двух.
scene-officially-sneezes-log = Из-за чихов пятьдесят шестого: папка с твоим почерком теперь не здесь.

## 5, Lapin brings an amplifier.
scene-amplifier-title = Минус двенадцать
scene-amplifier-1 = Наушники, под мышками по бобине, на спине ящик, перевязанный верёвкой. Не гудит ни на кого.
scene-amplifier-2 = Усилитель. Шерсти на двенадцать децибел меньше. Собран назло вашему примусу.
scene-amplifier-3 = Ставит туда, где суп, включает и долго, с удовольствием, слушает ничего.
scene-amplifier-4 = Я ведь оставлю вас без работы. Вам с сахаром?
scene-amplifier-tea = Пить с ним чай
scene-amplifier-tea-1 = Один кусок. Два — уже искажения.
scene-amplifier-tea-log = Из-за чая с Лапиным: на кухонном столе на двенадцать децибел тише.
scene-amplifier-pay = Заплатить за лампы, 25 р.
scene-amplifier-pay-1 = С квитанцией? Нет? Тогда подарок с ценой.
scene-amplifier-pay-log = Из-за 25 рублей за лампы: усилитель твой, тихий.

## 5, Perov's column.
scene-scoundrel-title = Негодяй к пятнице
scene-scoundrel-1 = К пятнице нужен негодяй. Невысокий, в дудочках. Родня есть?
scene-scoundrel-2 = Бабочка, бутерброд, белый лист. Сверху уже стоит: «Говорят».
scene-scoundrel-3 = Фельетон против слухов. Но кого ни назови, все слух.
scene-scoundrel-none = Не иметь родни
scene-scoundrel-none-1 = Тогда будет женщина с авоськой. Всегда женщина с авоськой.
scene-scoundrel-none-log = Из-за отсутствия родни: опять виновата женщина с авоськой.
scene-scoundrel-chimneys = Рассказать про дымоходы
scene-scoundrel-chimneys-1 = Вторая страница! Женщина с авоськой спасена. С меня прилагательное.
scene-scoundrel-chimneys-log = Из-за дымоходов: за Перовым прилагательное.

## 5, quiet: a parcel for Shubina.
scene-parcel-title = Посылка
scene-parcel-1 = Клавдия Петровна расписывается за посылку. Крупно, чтобы почтальон прочёл: Шубина.
scene-parcel-2 = На твоей табуретке Осип. Он читает вверх ногами. Так он читать умеет, через стол.
scene-parcel-3 = Яблоки. Чаю выпьете? Вы же с котлом.
scene-parcel-4 = Примус у вас. Набок горит.
scene-parcel-5 = Он чинит его. Двадцать минут, а примус был исправный. От чая отказывается.
scene-parcel-lamp = Посветить ему
scene-parcel-lamp-1 = Винт левый. Куда крутить, он знает раньше, чем смотрит.
scene-parcel-lamp-log = Из-за фамилии на посылке: Осип починил исправный примус.

## the small disc, any evening.
scene-small_disc_5-title = Маленькая пластинка, в тайнике
scene-small_disc_5-1 = Всё, что можно найти, перекладывают туда, где нельзя. На это уходит почти вся ночь.
scene-small_disc_5-2 = Для маленькой пластинки места нет. Она не запрещена; её просто повертят в руках.
scene-small_disc_5-3 = Селёдка, керосин, пуговицы. Найдут — подумают, шифр.
scene-small_disc_5-4 = Под печкой что-то тикает, остывая.
scene-small_disc_5-leave = Оставить на полке, на виду
scene-small_disc_5-leave-1 = На полку никто не смотрит. Это как с супом.
scene-small_disc_5-leave-log = Из-за ночи с тайниками: маленькая пластинка стоит на полке, на виду.
scene-small_disc_5-play = Поставить один раз
scene-small_disc_5-play-1 = Гул, а за гулом никто не стучит. Край смеха приходит поздно, как тот, кого позвали.
scene-small_disc_5-play-log = Из-за одного раза: в маленькой пластинке стало на раз меньше.

## People, ships, things.
person-manager-name = Управдом
ship-arktur_ice-name = «Арктур», после льда
ship-kapella_may-name = «Капелла» из Гдыни, майская
good-rec_bells-name = «Бубенцы вдалеке»

## What is otherwise for a few days.
change-old_songs = кому тревожно, берут старое
change-mothers = все записывают поздравления мамам
change-law_looked_for = на Невском ищут закон
change-roofs = с крыш падает лёд: внизу не патрулируют
change-first_ship = первый пароход смотрят строже

## The Evening Watch.
paper-they_say-head = НАС СПРАШИВАЮТ
paper-they_say-text = Читатели спрашивают номер нового закона. Редакция тоже. Имеющих просят прочесть вслух, медленно.
paper-they_say-meaning = Теперь приходят по комнатам, в шесть утра. Есть печка, пол, бачок.
paper-old_songs-head = ЧТО НАПЕВАЛИ БАБУШКИ
paper-old_songs-text = В неустойчивую погоду население поёт тихо и о разлуке. Бюро погоды считает это запаздывающим показателем.
paper-old_songs-meaning = С { $first_day } февраля по { $last_day } марта за романсы дают { $percent } % обычного.
paper-house_meeting-head = ВСЕМ УПРАВДОМАМ
paper-house_meeting-text = Прилагаемое зачитать на каждой кухне, до конца. Опыт показывает: первой страницы обычно хватает.
paper-house_meeting-meaning = Сегодня вечером на кухне все.
paper-chimneys-head = О ДЫМОХОДАХ
paper-chimneys-text = Новое положение касается дымоходов. Кто думал иначе, неясно, но их было много, и они учтены.
paper-chimneys-meaning = Закон оказался не тот. Обыски те.
paper-mothers-head = ГОЛОС К ВОСЬМОМУ МАРТА
paper-mothers-text = Филиал «Голос» в четверг принимает поздравления мамам без очереди, то есть с очередью. У кого мамы нет, благодарит станок.
paper-mothers-meaning = { $first_day } числа в будке платят { $percent } % обычного.
paper-law_looked_for-head = УТЕРЯН ПРЕДМЕТ
paper-law_looked_for-text = На Невском ищут закон: две страницы, без фотографии. Нашедшего просят не исполнять.
paper-law_looked_for-meaning = Невский: патрули, { $percent } % обычного, с { $first_day } по { $last_day } число.
paper-ash_friday-head = ПЕПЕЛ ЗА КВАРТАЛ
paper-ash_friday-text = Учреждения острова предъявят пепел в пятницу, по весу. Пепел приносить холодным, без родственников.
paper-ash_friday-meaning = За Тамарой Андреевной шесть кило.
paper-roofs-head = СМОТРИТЕ ВВЕРХ
paper-roofs-text = С последней недели марта крыши возвращают взятое. Дежурным ходить посередине улицы или мысленно.
paper-roofs-meaning = Патрули: { $percent } % обычного, с { $first_day } марта по { $last_day } апреля.
paper-galoshes-head = В МИРЕ ОБУВИ
paper-galoshes-text = Двух граждан в хороших пальто видели в пятницу у булочной, без покупки. Галоши новые. Их спросили, здоровы ли они.
paper-galoshes-meaning = Кому-то сказали про подвал. Сказали в четверг.
paper-not_our_method-head = СЛУХ НЕ НАШ МЕТОД
paper-not_our_method-text = «Говорят, — пишет М. Перочинный, — что говорят. Спрашиваю, кто. Говорят: вы». Автор пересел в заднюю комнату.
paper-not_our_method-meaning = Слух кончился. Что он сдвинул, то сдвинуто.
paper-first_ship-head = ЛЁД ПРОШЁЛ
paper-first_ship-text = Первый пароход года ждут с мандаринами. У ворот всю зиму читали собственные инструкции.
paper-first_ship-meaning = С { $first_day } по { $last_day } число у ворот смотрят на { $percent } % от обычного.
paper-lilac-head = ПОЧКИ
paper-lilac-text = Липы приняли решение. По сирени назначено второе чтение.
paper-lilac-meaning = Десятого мая считает Глухов.
paper-quarter-head = КТО ЧТО СЛЫШАЛ?
paper-quarter-text = Общество глухих взяло городской кубок по шахматам. На вопрос о секрете капитан прочёл его по губам и улыбнулся.
paper-quarter-meaning = Сегодня считает Глухов. Будущей весной на рукавах что-то появится.
