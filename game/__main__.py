"""The command line: play, demo, press your own song, and the proofs that the house stands."""

import math
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from game import GameError, __version__
from game.screen.reports import check_report, make_folder, write_report

if TYPE_CHECKING:
    from game.band import Song
    from game.city.brought import Brought
    from game.replay import Recording

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Ribs: contraband records on X-ray film, Leningrad, 1955 to 1964.",
)

LevelsFolder = Annotated[Path | None, typer.Option("--levels", help="Folder with other levels.")]
MOST_SEED = (1 << 31) - 1
Seed = Annotated[int, typer.Option(min=0, max=MOST_SEED, help="The same seed gives the same run.")]
# Typer keeps the base of all wrong use to itself; this is the parent of the one that it shows.
WrongUse: type[Exception] = typer.BadParameter.__bases__[0]
FilmName = Annotated[
    str, typer.Option(metavar="[ribs|skull|hand|pelvis|foot]", help="What the film shows.")
]
LatheName = Annotated[
    str, typer.Option(metavar="[kitchen|decent|studio]", help="What it is cut on.")
]


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"ribs {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def play(
    context: typer.Context,
    levels: LevelsFolder = None,
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Say which.")
    ] = False,
) -> None:
    """Open the game."""
    if context.invoked_subcommand is not None:
        if levels is not None:
            command = context.invoked_subcommand
            raise GameError(f"--levels stands after the command: ribs {command} --levels {levels}")
        return
    from game.screen.start import open_game

    open_game(levels)


@app.command()
def demo(
    headless: Annotated[bool, typer.Option(help="No window, no device, faster than time.")] = False,
    seed: Seed = 1956,
    days: Annotated[int | None, typer.Option(min=1, help="Stop after so many days.")] = None,
    speed: Annotated[float, typer.Option(min=0.1, max=64.0, help="How fast the bot plays.")] = 1.0,
    frames: Annotated[Path | None, typer.Option(help="Save a PNG of every scene here.")] = None,
    sound: Annotated[Path | None, typer.Option(help="Save what is heard as a WAV.")] = None,
    report: Annotated[Path | None, typer.Option(help="Save a JSON report.")] = None,
    digest: Annotated[
        bool | None,
        typer.Option(
            "--digest/--whole",
            help="Three chapters in three minutes, or a level from its first day on.",
        ),
    ] = None,
    levels: LevelsFolder = None,
) -> None:
    """Let a bot show three chapters in three minutes; with any option of a proof, a whole level.

    Those options are --headless, --days, --frames, --sound, --report and --levels.
    """
    from game.screen.start import open_demo

    if math.isnan(speed):
        raise GameError("--speed: want a number from 0.1 to 64, got nan")
    if digest and days is not None:
        raise GameError("--days belongs to a whole level: leave it out, or say --whole.")
    if digest is None:
        proofs = (days, frames, sound, report, levels)
        digest = not headless and all(proof is None for proof in proofs)
    check_report(report)
    outcome = open_demo(
        levels,
        seed=seed,
        days=days,
        speed=speed,
        headless=headless,
        frames=frames,
        sound=sound,
        digest=digest,
    )
    if report is not None:
        write_report(report, outcome)


@app.command()
def press(
    source: Annotated[Path, typer.Argument(metavar="IN", help="WAV, FLAC, OGG or MP3.")],
    out: Annotated[Path, typer.Argument(metavar="OUT.wav", help="How the bone sounds.")],
    film: FilmName = "ribs",
    lathe: LatheName = "kitchen",
    seed: Seed = 7,
    plays: Annotated[int, typer.Option(min=0, max=500, help="Wear it first.")] = 0,
    fit: Annotated[bool, typer.Option(help="Fade a song that is too long.")] = False,
    feature_um: Annotated[int, typer.Option(min=1, help="Smallest feature of the SVG.")] = 100,
    picture: Annotated[Path | None, typer.Option(help="PNG of the disc.")] = None,
    svg: Annotated[Path | None, typer.Option(help="SVG spiral for a laser cutter.")] = None,
    report: Annotated[Path | None, typer.Option(help="JSON of what is heard.")] = None,
) -> None:
    """Cut your own song into an X-ray film and hear it."""
    from rich.console import Console
    from rich.progress import Progress

    from game.screen.own_song import Order, press_own_song

    order = Order(film, lathe, seed, plays=plays, fit=fit, feature_um=feature_um)
    check_report(report)
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("reading")

        def tell(what: str, step: int, steps: int) -> None:
            bar.update(task, description=what, completed=step, total=steps)

        def warn(sentence: str) -> None:
            console.print(sentence, markup=False, highlight=False, soft_wrap=True)

        heard = press_own_song(
            source, out, order, picture=picture, svg=svg, report=report, told=tell,
            warned=warn,
        )  # fmt: skip
    if report is not None:
        write_report(report, heard)


@app.command()
def songs(
    render: Annotated[Path | None, typer.Option(help="Render every song as a WAV here.")] = None,
    add: Annotated[Path | None, typer.Option(help="Take a song of your own in.")] = None,
    title: Annotated[str, typer.Option(help="Its title, if the file does not say.")] = "",
    genre: Annotated[str, typer.Option(help="Its genre, as the city knows genres.")] = "",
    year: Annotated[int, typer.Option(help="Its year.")] = 0,
    seconds: Annotated[int, typer.Option(help="Fade it away there.")] = 0,
) -> None:
    """List the records of the story and your own, or render them."""
    from rich.progress import track

    from game.levels import data_folder, read_songs
    from game.pressing import Tapes
    from game.saves import folders
    from game.screen.own_music import Collection
    from game.screen.own_record import Told
    from game.sound.files import write_wav

    catalogue = read_songs(data_folder("assets") / "songs")
    own = Collection(folders().profile / "music")
    told = Told(title, genre, year, seconds)
    if add is None and told != Told():
        raise GameError("What is told of a song of your own needs the song: say --add FILE too.")
    if add is not None:
        own.bring(add, told)
    notices = own.look()
    for song in catalogue.values():
        typer.echo(f"{song.id:24} {song.year}  {song.genre:10} {song.title} / {song.title_ru}")
    for record in own.records:
        typer.echo(f"{record.id:24} {record.year or '????'}  {record.genre:10} {record.title}")
    for notice in notices:
        typer.echo(notice, err=True)
    if render is not None:
        make_folder(render)
        tapes = Tapes(folders().cache / "tapes")
        for song in track(catalogue.values(), description="performing"):
            write_wav(render / f"{song.id}.wav", tapes.song(song), rate_hz=44100)


@app.command()
def gallery(
    out: Annotated[Path, typer.Option(help="Folder for the PNG pictures.")],
    screens: Annotated[bool, typer.Option(help="Also every screen, which takes minutes.")] = True,
    days: Annotated[int, typer.Option(min=1, help="How long the bot plays for the screens.")] = 3,
) -> None:
    """Draw every film, disc, mood, place, person and screen, with contact sheets."""
    from rich.console import Console
    from rich.progress import Progress

    from game.film.gallery import gallery as draw_gallery
    from game.screen.start import open_gallery

    make_folder(out)
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("drawing")

        def tell(what: str, done: int, of: int | None = None) -> None:
            bar.update(task, description=what, completed=done, total=of)

        for path in draw_gallery(out, told=tell):
            typer.echo(str(path))
        if screens:
            for path in open_gallery(out, days=days, told=tell):
                typer.echo(str(path))


@app.command()
def check(levels: LevelsFolder = None) -> None:
    """Check every level, song, text and recording."""
    from game.screen.checking import problems

    found = problems(levels)
    for problem in found:
        typer.echo(problem, err=True)
    if found:
        raise typer.Exit(1)
    typer.echo("all is well")


@app.command()
def replay(
    recording: Annotated[Path, typer.Argument(metavar="FILE", help="A recording or a save.")],
    press: Annotated[
        bool, typer.Option("--press", help="Also press every disc again and compare the grades.")
    ] = False,
    share: Annotated[
        str, typer.Option(metavar="LINE", help="A result to be held against the recording.")
    ] = "",
    levels: LevelsFolder = None,
) -> None:
    """Re-run a recording and compare it with what it remembers."""
    from game.levels import data_folder, read_levels, read_songs
    from game.replay import ForeignError, from_dict, played_out, verify
    from game.saves import unseal
    from game.share import check_share

    try:
        body = unseal(recording.read_bytes(), name=recording.name)
    except OSError as error:
        raise GameError(f"{recording} could not be read ({error.strerror})") from error
    run = from_dict(body)
    songs = read_songs(data_folder("assets") / "songs")
    level = read_levels(levels or data_folder("levels"), songs=songs).get(run.level)
    if level is None:
        raise ForeignError(f"the level {run.level} of this recording is not here")
    difference = verify(run, level)
    if difference is not None:
        typer.echo(f"differs after command {difference.commands}:", err=True)
        for field in difference.fields:
            typer.echo(f"  {field}", err=True)
        raise typer.Exit(1)
    untrue = check_share(share, played_out(run, level)) if share else ""
    if untrue:
        typer.echo(f"the recording is true, the result is not: {untrue}", err=True)
        raise typer.Exit(1)
    if press:
        _press_again(run, songs)
    typer.echo(f"true: {len(run.commands)} commands, seed {run.seed}, level {run.level}")
    _tell_missing(run.brought)


def _press_again(run: "Recording", songs: "dict[str, Song]") -> None:
    """Press every disc of a recording anew; a grade that does not come back is a failed check."""
    from rich.console import Console
    from rich.progress import track

    from game.city.commands import Pressed
    from game.saves import folders
    from game.screen.own_music import Collection
    from game.screen.pressed_again import false_grades
    from game.screen.studio import Studio

    home = folders()
    own = Collection(home.profile / "music")
    own.look()
    studio = Studio(None, home.cache, songs, pictures=False)
    studio.bring(own.files_for(run.brought))
    discs = sum(isinstance(command, Pressed) for command in run.commands)
    console = Console(stderr=True)
    again = track(
        false_grades(run, studio),
        description="pressing",
        total=discs,
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    found = [line for line in again if line]
    for line in found:
        typer.echo(line, err=True)
    if found:
        raise typer.Exit(1)


def _tell_missing(brought: "tuple[Brought, ...]") -> None:
    """Say which music of a recording is not here, for it can be verified but not heard."""
    from game.saves import folders
    from game.screen.own_music import Collection

    own = Collection(folders().profile / "music")
    if brought:
        own.look()
    missing = own.missing(brought)
    if missing is not None:
        typer.echo(missing, err=True)


@app.command()
def balance(
    bots: Annotated[str, typer.Option(help="all, or names joined by commas.")] = "all",
    seeds: Annotated[str, typer.Option(help="First and last seed, as 1-50.")] = "1-20",
    jobs: Annotated[
        int | None, typer.Option(min=1, max=61, help="Processes; all cores if it is not said.")
    ] = None,
    difficulty: Annotated[
        str, typer.Option(metavar="[easy|normal|hard]", help="How hard it is.")
    ] = "normal",
    start: Annotated[
        str, typer.Option("--level", help="Where they begin: 01-water is the whole campaign.")
    ] = "01-water",
    study: Annotated[
        bool, typer.Option(help="Also deny the careful bot one thing after the other: long.")
    ] = False,
    report: Annotated[Path | None, typer.Option(help="Save a JSON report.")] = None,
    levels: LevelsFolder = None,
) -> None:
    """Let the bots play many campaigns, or weeks, and count who gets through."""
    from rich.console import Console
    from rich.progress import Progress

    from game.bots import balance as of
    from game.bots.balance_page import page
    from game.levels import data_folder, read_linked

    check_report(report)
    how, span = of.read_difficulty(difficulty), of.read_seeds(seeds)
    level = read_linked((levels or data_folder("levels")) / f"{start}.toml")
    console = Console(stderr=True)
    with (
        of.open_executor(jobs or of.cores()) as executor,
        Progress(console=console, transient=True, disable=not console.is_terminal) as bar,
    ):
        task = bar.add_task("playing", total=of.games(bots, span, study=study))
        field = of.Field(level, span, how, executor, lambda: bar.advance(task))
        told = of.run_balance(field, bots=bots, study=study)
    for line in page(told):
        typer.echo(line)
    if report is not None:
        write_report(report, told)


def main() -> None:
    """Run the command line; what a player can mend is one sentence on stderr and status 2."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        status = app(standalone_mode=False)
        sys.stdout.flush()
    except GameError as error:
        _leave(str(error))
    except WrongUse as error:
        _leave(f"{_sentence_of(error)} Try --help.")
    except (BrokenPipeError, SystemExit):
        # Somebody piped the list into ``head``; Typer leaves then, or the last flush fails.
        _drop_output()
    except OSError as error:
        _drop_output()
        _leave(f"{error.filename or 'a file'}: {error.strerror or error}")
    else:
        sys.exit(status)


def _drop_output() -> None:
    """Let what could not be written go, so that Python does not try it again at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _leave(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    sys.exit(2)


def _sentence_of(error: Exception) -> str:
    """Give what Typer would say, without its frame."""
    told: str = getattr(error, "format_message", error.__str__)()
    return told if told.endswith((".", "?", "!")) else f"{told}."


if __name__ == "__main__":
    main()
