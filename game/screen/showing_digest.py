"""Showing the digest: on the title, in a window of its own, and without one for the proofs."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import CancelledError
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

from game import GameError
from game.band import Song
from game.city.digest import digest as digest_of
from game.city.level import Level
from game.saves import ring_folder
from game.screen.app import App
from game.screen.digest import Digest
from game.screen.digest_moments import Moment, digest_moments
from game.screen.kit import Kit
from game.screen.menu import Menu
from game.screen.opening import make_kit, open_home, open_sdl, open_window
from game.screen.run import Run
from game.screen.scene import (
    POP,
    STAY,
    TICKS_PER_S,
    Change,
    Clicked,
    Pressed,
    Push,
    Signal,
    Stray,
    Swap,
)
from game.screen.scenes.demo import Demo
from game.screen.scenes.loading import Loading
from game.screen.showing_off import QUIT, Showing, demo_scene, film_headless, let_go, unseen
from game.screen.studio import Studio
from game.screen.workers import Workers
from game.session import Session
from game.sound.ear import open_ear
from game.sound.errands import Errands

SEEDS = 1 << 31
BROKEN = (GameError, BrokenProcessPool, CancelledError, MemoryError)
BOT_SHARE = 0.5
MOST_BAND_TICKS = 60 * TICKS_PER_S


class Rehearsal:
    """A bot that plays on its way to what is worth showing, and a band that learns its song."""

    def __init__(self, studio: Studio, campaign: Level, seed: int) -> None:
        self._studio = studio
        self._prepared = studio.commission(digest_moments, campaign, seed)
        self._ticks = 0

    @property
    def moments(self) -> tuple[Moment, ...]:
        """What was found; nothing, where it came to grief."""
        if not self._prepared.done():
            return ()
        try:
            return self._prepared.result()
        except BROKEN:
            return ()

    def share(self) -> float:
        """Tell how much is ready, 0 to 1; nobody waits for a slow band for ever."""
        if not self._prepared.done():
            return BOT_SHARE / 2
        self._ticks += 1
        songs = {moment.song for moment in self.moments if moment.song}
        ready = sum(self._studio.master(song) is not None for song in songs)
        if ready == len(songs) or self._ticks > MOST_BAND_TICKS:
            return 1.0
        return BOT_SHARE + (1 - BOT_SHARE) * ready / len(songs)


class GettingReady(Loading):
    """The wait for the bot; any input ends it."""

    def react(self, signal: Signal) -> Change:
        """Go, if anybody touches anything."""
        return POP if isinstance(signal, Pressed | Clicked | Stray) else super().react(signal)


def first_chapter(levels: Mapping[str, Level]) -> Level | None:
    """Find the level that a campaign begins with."""
    return next((level for level in levels.values() if level.chapter == 1), None)


def digest_scene(
    kit: Kit,
    studio: Studio,
    moments: Sequence[Moment],
    *,
    ends: Callable[[], Change],
    take_over: Callable[[Session], Change],
    loops: bool = False,
) -> Demo:
    """Make the scene of a bot that shows three chapters until anybody touches anything."""

    def open_run(session: Session) -> Run:
        return Run(kit, studio, session, title=ends)

    shown = Digest(kit, moments, open_run=open_run, loops=loops)
    return Demo(
        kit,
        shown.begin(),
        shown,
        ends=lambda: let_go(kit, ends),
        take_over=lambda: let_go(kit, lambda: take_over(shown.run.session)),
    )


class Attract:
    """What the title shows when nobody touches it: the digest, as soon as a bot has played it."""

    def __init__(
        self,
        kit: Kit,
        studio: Studio,
        levels: Mapping[str, Level],
        first: str,
        *,
        ends: Callable[[], Change],
        take_over: Callable[[Session], Change],
    ) -> None:
        self._kit = kit
        self._studio = studio
        self._levels = levels
        self._first = first
        self._ends = ends
        self._take_over = take_over
        self._rehearsal: Rehearsal | None = None

    def __call__(self) -> Change:
        """Begin to show, or wait one more tick for the bot."""
        # What the title shows is never anybody's run, so its dice need not be remembered.
        seed, campaign = secrets.randbelow(SEEDS), first_chapter(self._levels)
        if campaign is None:
            return self._show_first(seed)
        if self._rehearsal is None:
            self._rehearsal = Rehearsal(self._studio, campaign, seed)
        if self._rehearsal.share() < 1:
            return STAY
        moments, self._rehearsal = self._rehearsal.moments, None
        if not moments:
            return self._show_first(seed)
        scene = digest_scene(
            self._kit, self._studio, moments, ends=self._ends, take_over=self._take_over
        )
        return Push(scene)

    def _show_first(self, seed: int) -> Change:
        """Show a level from its beginning, where there are no chapters to choose from."""
        session = Session(self._levels[self._first], seed=seed)
        scene = demo_scene(
            self._kit, self._studio, session, ends=self._ends, take_over=self._take_over
        )
        return Push(scene)


def digest_on_screen(
    levels: Mapping[str, Level],
    songs: Mapping[str, Song],
    order: Showing,
    *,
    first: str,
    folder: Path | None,
) -> dict[str, Any]:
    """Show the digest in a window over and over; any input ends it, a hold takes it over."""
    with (
        open_home() as (home, notice),
        open_window() as window,
        Workers(most=1) as painters,
        Workers(most=2) as makers,
        Errands("plates") as readers,
        open_ear(sdl=open_sdl, wav=order.sound) as ear,
    ):
        kit = make_kit(home, workers=painters, ear=ear, readers=readers, notice=notice)
        studio = Studio(makers, home.cache, songs)
        saves = ring_folder(home.profile, levels=folder)
        menu = Menu(kit, studio, levels, saves, first=first)
        rehearsal = Rehearsal(studio, _campaign(levels), order.seed)
        kit.plates.bake_ahead()

        def show() -> Change:
            moments = _some(rehearsal.moments, order.seed)
            return Swap(
                digest_scene(
                    kit, studio, moments, ends=lambda: POP, take_over=menu.take_over, loops=True
                )
            )

        wait = GettingReady(kit, what="demo-getting-ready", progress=rehearsal.share, then=show)
        try:
            App(kit, wait, window=window, speed=order.speed).run()
        finally:
            menu.closing()
            window.close()
        return report_of(rehearsal.moments, seed=order.seed, underruns=ear.underruns)


def digest_headless(
    levels: Mapping[str, Level], songs: Mapping[str, Song], order: Showing
) -> dict[str, Any]:
    """Show the digest once to nobody, as fast as the machine can."""
    with unseen(order, songs) as (kit, studio, ear):
        moments = _some(digest_moments(_campaign(levels), order.seed), order.seed)
        scene = digest_scene(
            kit, studio, moments, ends=lambda: QUIT, take_over=lambda _session: QUIT
        )
        ticks = film_headless(scene, order, ear)
        return {**report_of(moments, seed=order.seed, underruns=ear.underruns), "ticks": ticks}


def report_of(moments: Sequence[Moment], *, seed: int, underruns: int) -> dict[str, Any]:
    """Write down what was shown, in whole numbers."""
    shown = [
        {
            "chapter": moment.chapter,
            "kind": moment.kind,
            "seed": moment.session.seed,
            "digest": digest_of(moment.session.state),
        }
        for moment in moments
    ]
    return {"seed": seed, "moments": shown, "underruns": underruns}


def _campaign(levels: Mapping[str, Level]) -> Level:
    first = first_chapter(levels)
    if first is None:
        raise GameError("These levels have no chapters to show: say ribs demo --whole.")
    return first


def _some(moments: tuple[Moment, ...], seed: int) -> tuple[Moment, ...]:
    if not moments:
        raise GameError(f"The bot came to nothing worth showing with seed {seed}: try another.")
    return moments
