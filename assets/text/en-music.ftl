# Music of the player's own: the cupboard, its records, and what a file can be refused for.

title-music = Own music
title-new-along = { $count ->
    [one] one record of your own comes along
   *[other] { $count } records of your own come along
}
screen-OwnMusic = own music
screen-OwnFolder = a folder
screen-OwnRecordPage = a record of your own

music-heading = Own music
music-how = How it gets here
music-how-about = Drop a file on the window: WAV, FLAC, OGG or MP3. It is copied into your profile, and never leaves this machine.
    Up to { $most } records lie at home when a run begins. They can be cut like any other, and are worth nothing else.
music-add-line = Add a file
music-add-under = or drop it on the window
music-add = Look for it
music-change = Change
music-take = take along
music-leave = leave here
music-remove = throw away
music-remove-ask = Throw away the copy of “{ $title }”? Your own file stays where it is. A run that has it can go on, but will not be heard.
music-quoted = “{ $name }”
music-of-year = of { $year }
music-comes = comes along
music-comes-about = It lies at home when the next run begins.
music-stays-about = It stays in the cupboard. The next run begins without it.
music-unknown = unknown

music-title = Title
music-title-about = What it is called in the city. Write it; Enter ends it, Esc leaves it as it was.
music-genre = Genre
music-genre-about = Where people put it. They pay for what they love, and not for the rest.
music-year = Year
music-year-about = When it was made. The city asks no questions about years to come.
music-seconds = Fades out at
music-seconds-about = What is longer than the film can hold is faded away here. Four minutes at most.
music-along = Comes along
music-along-about = Whether it lies at home when the next run begins.
music-guess = This was guessed. You know better.
music-guessed = Guessed: { $facts }.
music-guessed-title = title
music-guessed-genre = genre
music-guessed-year = year
music-write = Write
music-written = That is it
music-letter = letter
music-letters = fewer, more

music-folder-up = up
music-folder-above = the folder above
music-folder-page = leaf
music-take-file = Take it
music-open-folder = Open
music-megabytes = { $megabytes } MB

music-reading = Listening to { $file }
music-taken-along = “{ $title }” is in the cupboard. It comes along when the next run begins.
music-taken = “{ $title }” is in the cupboard.
music-missing = Not here: { $titles }. The run goes on, but this music will not be heard. Put the file back into { $folder }.
music-not-here = The music for this disc is not here.
music-unmade = This could not be made: { $why }

music-full = Only { $most } records fit. Leave another one in the cupboard.
music-none = There is no file { $file }.
music-folder = { $file } is a folder. Give one file with music.
music-device = { $file } is no file but a device.
music-unreadable = { $file } cannot be read.
music-no-sound = { $file } is not a sound this game knows. Use WAV, FLAC, OGG or MP3.
music-rate = { $file } has an unlikely sample rate: { $hz } Hz.
music-long = { $file } is longer than { $minutes } minutes.
music-empty = { $file } holds no sound.
music-damaged = { $file } is damaged.
music-silent = { $file } is silent from start to end.
music-short = { $file } is shorter than { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}: too little for a record.
music-large = { $file } is larger than { $megabytes } megabytes.
music-odd-name = The name of { $file } is no text. Give the file another one.
music-changed = { $file } was changed since it was taken in. It is another record now.
music-other = { $file } was changed: it is another record now.
music-index = { $file } was damaged. Titles and genres were read from the files again.

press-no-lathe = There is no lathe called { $lathe } here.
press-no-room = No record fits on this film: the compass mark is too close to its edge.
press-cut-away = The scissors left { $mm } mm: too little for a record.
press-too-long = The song is longer than the film: { $seconds ->
    [one] one second fits
   *[other] { $seconds } seconds fit
}.
press-no-music = There is less than a second of music on this disc.
press-empty-tape = There is nothing on this tape.
