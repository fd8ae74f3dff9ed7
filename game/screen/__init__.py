"""To the eye: the window, its scenes and its input. The only room that knows pygame."""
