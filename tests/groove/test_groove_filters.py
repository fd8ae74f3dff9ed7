"""Filters in blocks: what matrices work out is what sums sample by sample are, whatever the cut."""

import subprocess
import sys
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.signal import sosfilt, sosfilt_zi

from game.groove.drive import _cutting_filter
from game.groove.hearing import _replay_filter
from game.groove.parts import Deck, Lathe
from game.groove.running import Digital, Running
from game.groove.weights import weigh, weights

FILTERS = {
    "horn": _replay_filter(Deck(), 3.5, 44100),
    "no horn": _replay_filter(Deck(horn=False), 3.5, 44100),
    "ideal deck": _replay_filter(Deck.ideal(), 3.5, 44100),
    "lathe": _cutting_filter(Lathe(), 44100),
    "nothing rings": Digital(np.array([0.2, 0.5, 0.3]), 1, np.zeros((0, 6))),
    "poles that meet": _replay_filter(Deck.ideal(arm_hz=200.0, arm_q=0.5), 3.5, 44100),
}


def noise(count: int, seed: int = 5) -> np.ndarray:
    """Something that wanders as the displacement of a groove does."""
    return np.cumsum(np.random.default_rng(seed).standard_normal(count)) * 0.1


@pytest.mark.parametrize("length", [1, 5, 8, 21])
@pytest.mark.parametrize("first", [0, 17, 511, 100_000])
def test_weights_are_a_convolution(length: int, first: int) -> None:
    dice = np.random.default_rng(length)
    line, taps = dice.standard_normal(3000), dice.standard_normal(length)
    (found,) = weigh(line, weights(taps), first=first)
    assert found == pytest.approx(np.convolve(line, taps, "valid"), abs=1e-12)


def test_weights_raise_and_lower_the_rate() -> None:
    dice = np.random.default_rng(2)
    line, taps = dice.standard_normal((2, 3000)), dice.standard_normal((4, 8))
    (raised,) = weigh(line, weights(*taps), first=77)
    for number, each in enumerate(taps):
        for one, row in zip(line, raised, strict=True):
            assert row[number::4] == pytest.approx(np.convolve(one, each, "valid"), abs=1e-12)
    (lowered,) = weigh(line, weights(taps[0], every=4), first=77, every=4)
    for one, row in zip(line, lowered, strict=True):
        assert row == pytest.approx(np.convolve(one, taps[0], "valid")[::4], abs=1e-12)


@settings(max_examples=20, deadline=None)
@given(first=st.integers(0, 5000), cuts=st.lists(st.integers(1, 2999), max_size=6))
def test_weights_do_not_know_how_the_line_was_cut(first: int, cuts: list[int]) -> None:
    line = noise(3000).astype(np.float32)
    band = weights(np.array([0.1, -0.7, 0.3], np.float32))
    (whole,) = weigh(line, band, first=first)
    ends = [0, *sorted({cut for cut in cuts if cut < len(whole)}), len(whole)]
    parts = [
        weigh(line[low : high + 2], band, first=first + low)[0] for low, high in pairwise(ends)
    ]
    assert np.array_equal(np.concatenate(parts), whole)


@pytest.mark.parametrize("name", list(FILTERS))
def test_a_filter_in_blocks_is_the_recursion(name: str) -> None:
    digital = FILTERS[name]
    line = noise(20_000)
    running = Running(digital)
    running.prime(float(line[0]))
    found = np.concatenate([running.push(line), running.flush()])
    before = np.full(len(digital.taps) - 1 - digital.ahead, line[0])
    wanted = np.convolve(
        np.concatenate([before, line, np.zeros(digital.ahead)]), digital.taps, "valid"
    )
    if len(digital.sections):
        rest = sosfilt_zi(digital.sections) * (line[0] * digital.taps.sum())
        wanted, _ = sosfilt(digital.sections, wanted, zi=rest)
    assert len(found) == len(line)
    assert found == pytest.approx(wanted, abs=1e-8 * np.abs(wanted).max())


@settings(max_examples=20, deadline=None)
@given(
    sizes=st.lists(st.integers(1, 5000), min_size=1, max_size=6),
    name=st.sampled_from(["horn", "lathe"]),
)
def test_a_filter_does_not_know_how_the_stream_was_cut(sizes: list[int], name: str) -> None:
    line = noise(sum(sizes))
    whole, parted = Running(FILTERS[name]), Running(FILTERS[name])
    wanted = np.concatenate([whole.push(line), whole.flush()])
    ends = np.cumsum([0, *sizes])
    found = [parted.push(line[a:b]) for a, b in pairwise(ends.tolist())]
    assert np.array_equal(np.concatenate([*found, parted.flush()]), wanted)


def test_a_primed_filter_rests() -> None:
    running = Running(FILTERS["horn"])
    running.prime(40.0)
    out = running.push(np.full(10_000, 40.0))
    assert np.ptp(out) < 1e-8


def test_cutting_and_playing_wait_for_no_part_of_scipy() -> None:
    script = (
        "import sys, numpy as np\n"
        "from game.groove import Film, Lathe, cut, play\n"
        "film = Film(density=np.random.default_rng(3).random((64, 64), np.float32))\n"
        "disc = cut(np.sin(np.arange(44100) / 9) * 0.3, film=film, lathe=Lathe.kitchen())\n"
        "assert len(play(disc)) > 44000\n"
        "print(sorted(name for name in sys.modules if name.startswith('scipy.')))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
