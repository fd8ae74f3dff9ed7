"""To the ear: the mixer and its outputs."""
