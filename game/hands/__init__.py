"""The craft: what is done by hand, as pure machines at sixty ticks a second."""
