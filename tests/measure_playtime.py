"""How long the campaign takes by hand, by its wins: ``python tests/measure_playtime.py``."""

from playtime import Playtime, playtime

from game.levels import data_folder, read_levels, read_songs
from game.replay import from_dict
from game.saves import unseal
from game.screen.words import Words

CHAPTERS = tuple(f"{number:02}" for number in range(1, 13))


def campaign() -> tuple[Playtime, dict[str, Playtime]]:
    """Add up the twelve chapters; give each of them as well."""
    songs = read_songs(data_folder("assets") / "songs")
    levels = read_levels(data_folder("levels"), songs=songs)
    words, whole, found = Words(data_folder("assets") / "text"), Playtime(), {}
    for start in CHAPTERS:
        (path,) = (data_folder("levels") / "demos").glob(f"{start}*.json")
        recording = from_dict(unseal(path.read_bytes(), name=path.name))
        found[recording.level] = playtime(recording, levels[recording.level], words)
        whole.add(found[recording.level])
    return whole, found


def main() -> None:
    """Print the table."""
    whole, chapters = campaign()
    for name, spent in chapters.items():
        print(f"{name:<20} {60 * spent.hours:6.1f} min")
    print()
    for what, tenths in whole.seconds.most_common():
        if tenths:
            count = whole.counts[what]
            print(f"{what:<14} {count:5} x {tenths / 10 / count:6.1f} s = {tenths / 600:6.1f} min")
    print(f"\nin all {whole.hours:.1f} h")


if __name__ == "__main__":
    main()
