## Что приносят годы: поручения, иглы, пресс, старые деньги, повинность, молва.
refuse-not-for-us = Эта дверь не для вас.
refuse-no-errand = Сейчас там никому не до вас.
refuse-no-stamper = Не с чего печатать: ни одного диска.
refuse-nothing-to-wash = Мыть нечего: на плёнках никого.
takes-errand = четверть дня и о чём там договоришься

term-called = их кто-то прислал
term-inventory = были недавно: опись ещё печатают
term-photo = картинка под песней
term-word = что говорят о вашем звуке

talk-notes = пропадёт { $kop }
talk-presses = { $count ->
    [one] { $count } отпечаток
    [few] { $count } отпечатка
   *[other] { $count } отпечатков
 }
talk-wash = { $count ->
    [one] отмыта { $count } плёнка
    [few] отмыты { $count } плёнки
   *[other] отмыто { $count } плёнок
 }
talk-backs = { $count ->
    [one] { $count } плёнка на фотографии
    [few] { $count } плёнки на фотографиях
   *[other] { $count } плёнок на фотографиях
 }
talk-speeches = { $count ->
    [one] { $count } пластинка с речами
    [few] { $count } пластинки с речами
   *[other] { $count } пластинок с речами
 }
talk-counter = продано { $sold }, обычно { $normal }

warn-notes = Старые деньги: { $free_kop } меняют молча. Пока выходит, что { $lost_kop } станут бумагой.
warn-counter = { $counter }: таких пластинок { $normal } за сезон, больше не бывало. Девушка начинает считать.
warn-chip = { $sides ->
    [one] Под лупой на сапфире волосок. Хватит ещё на { $sides } сторону.
    [few] Под лупой на сапфире волосок. Хватит ещё на { $sides } стороны.
   *[other] Под лупой на сапфире волосок. Хватит ещё на { $sides } сторон.
 }
warn-work = { $missing ->
    [one] Спрашивают, где вы работаете. Не хватает { $missing } честной смены; осталось дней: { $nights }.
   *[other] Спрашивают, где вы работаете. Не хватает { $missing } честных смен; осталось дней: { $nights }.
 }

entry-needle = { $sides ->
    [one] { $sides } сторона, и игла затупилась. Ставим новую.
    [few] { $sides } стороны, и игла затупилась. Ставим новую.
   *[other] { $sides } сторон, и игла затупилась. Ставим новую.
 }
entry-chipped = На сапфире скол величиной с мысль. Снова сталь.
entry-press-run = { $count ->
    [one] «{ $song }»: { $count } отпечаток. Пахнет палёными речами.
    [few] «{ $song }»: { $count } отпечатка. Пахнут палёными речами.
   *[other] «{ $song }»: { $count } отпечатков. Пахнут палёными речами.
 }
entry-alarm = { $counter }: кому нужно столько речей? Сарай опечатан, пресса больше нет.
entry-notes = Десять старых за один новый. В ящике { $left_kop }.
entry-notes-lost = Вовремя не взял никто. Старые бумажки, годятся на кораблики.
entry-idle = { $missing ->
    [one] Не хватило { $missing } смены. «А живёте на что?» Записали.
   *[other] Не хватило { $missing } смен. «А живёте на что?» Записали.
 }
entry-word-up = Говорят: у этих слышно слова.
entry-word-down = Говорят: у этих слышно сковородку.

## Части станка и корм для пресса.
good-part_table-name = стол станка
good-part_felt_table-name = стол станка, опиленный, с войлоком
good-part_screw-name = ходовой винт
good-part_head-name = рекордер
good-part_works_head-name = рекордер с завода
good-part_motor-name = мотор
good-part_amplifier-name = усилитель
good-part_works_amplifier-name = усилитель с завода
good-speech-name = пластинка с речами

## Таз.
place-basin-name = Таз
place-basin-address = квартира 9, ванная, по списку на двери
place-basin-about = Тёплая вода, сода, верёвка на одиннадцать прищепок. Входит кто-то, выходит никто.
place-basin-go = Постирать
scene-basin-title = По списку на двери
scene-basin-1 = В списке: Корзун, один час. Кто-то приписал: чего?
scene-basin-2 = Тёплая вода и сода. Снимок отходит с уголка, как марка.
scene-basin-3 = С весны остался ящик видов: мосты, и все разведены.
scene-basin-cup = Вымыть чашку и уйти
scene-basin-cup-1 = Одна чашка. Выходит одиннадцать минут, как у всех в этой квартире.
scene-basin-cup-log = Из-за чашки: час по списку и чистые руки.
scene-basin-wash = Отмыть плёнки
scene-basin-wash-1 = Рёбра уходят в слив. На верёвке висит погода, потом совсем ничего.
scene-basin-wash-log = Из-за таза: плёнки, на которых никого. И шипят они меньше.
scene-basin-bridges = Отмыть и наклеить на виды
scene-basin-bridges-1 = Мокрой стороной вниз. К утру лист толстый, твёрдый и звенит, если положить.
scene-basin-bridges-log = Из-за видов: заготовки с мостом. За мост доплачивают.

## На кухонном столе.
craft-lathe = станок
craft-lathe-parts = { $count ->
    [one] { $count } хорошая часть из пяти
    [few] { $count } хорошие части из пяти
   *[other] { $count } хороших частей из пяти
 }
craft-blade = резец
craft-blade-sapphire = сапфир
craft-blade-dull = тупее на { $um } мкм
film-clear = никто
