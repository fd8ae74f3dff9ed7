# How hard it is: three ways to live in the same city.

difficulty-title = How hard?
difficulty-easy-name = Easy
difficulty-normal-name = Normal
difficulty-hard-name = Hard
difficulty-easy = easy
difficulty-normal = normal
difficulty-hard = hard
difficulty-easy-1 = The sleeve is let out: two more discs that no search finds.
difficulty-easy-2 = Fines are little more than half. An order brings out half as many patrols.
difficulty-easy-3 =
    { $searches ->
        [1] The first search that finds much is fifteen days. The hand is steadier.
        [2] Fifteen days come only with the second search that finds much. The hand is steadier.
        [3] Fifteen days come only with the third search that finds much. The hand is steadier.
       *[other] Fifteen days come only with the { $searches }th search that finds much. The hand is steadier.
    }
difficulty-easy-4 = Every day: a second try at each movement, and one block taken back.
difficulty-normal-1 = The city as it is: four places in the sleeve, fines by the book.
difficulty-normal-2 =
    { $searches ->
        [1] The first search that finds much is fifteen days.
        [2] Fifteen days come with the second search that finds much.
        [3] Fifteen days come with the third search that finds much.
       *[other] Fifteen days come with the { $searches }th search that finds much.
    }
difficulty-normal-3 = Dangers are told in words and in numbers.
difficulty-hard-1 = The sleeve is taken in: two discs fewer that no search finds. Fines are dearer by more than half.
difficulty-hard-2 =
    { $searches ->
        [1] Towards the end of a chapter the patrols walk by one more order. The first search that finds much is fifteen days.
        [2] Towards the end of a chapter the patrols walk by one more order. Fifteen days come with the second search that finds much.
        [3] Towards the end of a chapter the patrols walk by one more order. Fifteen days come with the third search that finds much.
       *[other] Towards the end of a chapter the patrols walk by one more order. Fifteen days come with the { $searches }th search that finds much.
    }
difficulty-hard-3 = Dangers are told in words alone, and the hand trembles.
difficulty-hint = You can change this later, in the pause.
difficulty-begin = Begin
difficulty-keep = So be it
difficulty-changed = From here on: { $name }.
pause-difficulty = Difficulty: { $name }
runs-difficulty = Difficulty
runs-alike = This one is played on Normal by everybody.
end-score-difficulty = Difficulty: { $name }.
title-chapter-again = Chapter from its start
end-chapter-again = Chapter again

# Second chances, on Easy.
pause-block = The last block again
pause-block-ask = Take the last block back? It is lived once more, and only this once today.
block-taken-back = The block begins once more.
bar-try-again = second try
