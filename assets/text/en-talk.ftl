## Talks: what the screen says around them. What people say stands with the story.
talk-on = On
talk-all = All of it
talk-say = Say that
talk-before = line back
talk-again = once more
talk-skip = skip
talk-hidden = Something comes of this that nobody says beforehand.
talk-skip-ask = Skip this talk? Then the answer is “{ $answer }”, and the morning report will say what came of it.
talk-no-skip = There is no answer here that can be given now.
talk-cash-cost = { $sum }
talk-debt-cost = debt { $sum }
talk-dossier-cost = dossier { $points }
talk-dossier-more = the folder grows
talk-dossier-less = the folder thins
talk-heat-cost = heat { $points }
talk-heat-more = the street warms
talk-heat-less = the street cools

## The page of talks in the book.
talks-heading = WHAT WAS SAID
talks-empty = Nobody has asked for an answer yet.
talks-said = { $name }: { $text }
talks-answer = — { $answer }
talk-log-before = some time before

## Chapters.
chapter-plain = Chapter { $number }
intro-go = Begin
intro-dates = { $first } to { $last }
outro-heading = “{ $title }” is over
outro-text = The last evening of it goes like the others. Somebody washes a cup. The lathe is warm and then it is not.
outro-rating-1 = You came through, and the drawer shows its bottom.
outro-rating-2 = You came through, and something is left over.
outro-rating-3 = You came through well. The street whistles what you cut.
outro-strikes = { $count ->
    [0] There is no line against you in Glukhov’s book.
    [1] There is one line against you in Glukhov’s book. At the third he closes it.
    [2] There are two lines against you in Glukhov’s book. At the third he closes it.
   *[other] There are three lines in Glukhov’s book, and it is closed.
 }
outro-turn = Turn the page
report-ring = Taken for the ring.
report-more = Read on

## What the window is called on each screen.
screen-Talk = talk
screen-SkipTalk = question
screen-ChapterCard = a chapter begins
screen-ChapterEnd = a chapter ends
