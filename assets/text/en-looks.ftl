## The four inks, and the palettes that tell them apart.
option-palette = Colours
option-palette-about = Three sets keep the inks apart for eyes that see fewer colours. Yours is look.toml, beside the saves.
option-palette-plain = as filmed
option-palette-protan = little red
option-palette-deutan = little green
option-palette-tritan = little blue
option-palette-own = your own

look-unreadable = { $file } cannot be read: { $why }. The colours stay as they were.
look-ink = { $file }: there is no ink called { $ink }. There are { $known }.
look-colour = { $file }: { $ink } wants a colour like { $example }, not { $found }. The colours stay as they were.

face-missing = These letters are not installed: { $faces }. Others stand in for them.
