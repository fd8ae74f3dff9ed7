## Четыре краски и наборы, в которых их не спутать.
option-palette = Цвета
option-palette-about = Три набора разводят краски для глаз, которым цветов видно меньше. Свой лежит в look.toml, рядом с записями игры.
option-palette-plain = как снято
option-palette-protan = мало красного
option-palette-deutan = мало зелёного
option-palette-tritan = мало синего
option-palette-own = свои

look-unreadable = { $file } не читается: { $why }. Цвета остались прежними.
look-ink = { $file }: краски { $ink } нет. Есть { $known }.
look-colour = { $file }: для { $ink } нужен цвет вида { $example }, а стоит { $found }. Цвета остались прежними.

face-missing = Не установлены шрифты: { $faces }. Вместо них взяты другие.
