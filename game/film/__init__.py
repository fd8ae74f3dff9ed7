"""The picture: one radiograph renderer and its subjects."""
