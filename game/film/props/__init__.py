"""Props: the things of this city, as lists of parts."""
