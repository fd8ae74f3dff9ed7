# Как трудно: три способа жить в одном городе.

difficulty-title = Какая игра?
difficulty-easy-name = Лёгкая
difficulty-normal-name = Обычная
difficulty-hard-name = Трудная
difficulty-easy = лёгкая
difficulty-normal = обычная
difficulty-hard = трудная
difficulty-easy-1 = Рукав просторнее: ещё две пластинки, которых не найдёт никто.
difficulty-easy-2 = Штрафы почти вдвое меньше. По приказу выходит вдвое меньше патрулей.
difficulty-easy-3 = Пятнадцать суток дают только за третий обыск с уловом. Рука твёрже.
difficulty-normal-1 = Город как есть: в рукаве четыре места, штраф как положено.
difficulty-normal-2 = Пятнадцать суток дают за второй обыск с уловом.
difficulty-normal-3 = Опасность сказана и словом, и числом.
difficulty-hard-1 = Рукав ушит: на две пластинки меньше там, где не найдут. Штрафы больше чем в полтора раза.
difficulty-hard-2 = Под конец главы патрули выходят ещё по одному приказу. Пятнадцать суток дают за первый же обыск с уловом.
difficulty-hard-3 = Опасность сказана только словом, и рука дрожит.
difficulty-hint = Потом это можно поменять, в паузе.
difficulty-begin = Начать
difficulty-keep = Пусть так
difficulty-changed = Отсюда игра { $name }.
pause-difficulty = Игра: { $name }
runs-difficulty = Игра
runs-alike = Здесь у всех игра обычная.
end-score-difficulty = Игра: { $name }.
title-chapter-again = Глава с начала
end-chapter-again = Глава с начала
