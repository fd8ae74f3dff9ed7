"""Each turn pushes the wall of its neighbour: the echo one turn early and one turn late."""

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import CELLS

_LOUDEST = 0.2
"""What an echo of a wide groove may grow to, unless it is louder where the groove is not."""


def add_echo(
    lateral_um: NDArray[np.float32],
    width_um: NDArray[np.float32],
    *,
    samples_per_turn: int,
    pitch_um: float,
    echo_db: float,
) -> None:
    """Add the neighbours to every turn, in place.

    The level is `echo_db` at nominal land (pitch less mean width) and grows as
    exp(-land / (w / 2)) where the groove is wider than the mean. That it comes a turn early and
    a turn late is practice; no level was found measured anywhere (tunable).

    Parameters
    ----------
    lateral_um : (turns * samples_per_turn,) float32
        Displacement; changed.
    width_um : (turns, CELLS) float32
        Width of the groove.
    samples_per_turn : int
        The grid.
    pitch_um : float
        Nominal distance of turns.
    echo_db : float
        Ratio of displacements; -inf for none.
    """
    if echo_db == -np.inf:
        return
    turns = lateral_um.reshape(-1, samples_per_turn)
    cut = width_um[width_um > 0]
    mean = float(cut.mean()) if cut.size else pitch_um / 2
    swelling = np.clip((width_um - mean) / (mean / 2), -3, 3)
    nominal = 10 ** (echo_db / 20)
    level = (nominal * np.exp(swelling)).astype(np.float32)
    level = np.minimum(level, np.float32(max(_LOUDEST, nominal)))
    before: NDArray[np.float32] | None = None
    for turn in range(len(turns)):
        now = turns[turn].copy()
        neighbours = np.zeros_like(now) if before is None else before
        if turn + 1 < len(turns):
            neighbours = neighbours + turns[turn + 1]
        by_cell = turns[turn].reshape(CELLS, -1)
        by_cell += neighbours.reshape(CELLS, -1) * level[turn][:, None]
        before = now
