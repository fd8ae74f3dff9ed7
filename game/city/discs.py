"""The words that craft, rules and physics share about a disc, all in whole numbers."""

from dataclasses import dataclass

Curve = tuple[tuple[int, int], ...]
"""Points (tenth of a second, value), linear between them, rising in time."""


@dataclass(frozen=True, slots=True)
class Scratch:
    """A line across the film: where it starts, how deep it goes, how it slants."""

    angle_ddeg: int
    """Tenths of a degree, counter-clockwise from +x of the film."""
    depth_um: int
    slant_ddeg: int = 0
    """Tenths of a degree away from the radius."""


@dataclass(frozen=True, slots=True)
class Blank:
    """One X-ray film as it comes out of the bin."""

    number: int
    """The number on its strip; unique within a run."""
    subject: str
    """chest, skull, hand, pelvis or foot."""
    seed: int
    """Draws the picture."""
    width_mm: int
    height_mm: int
    thickness_um: int
    hardness_mpa: int
    roughness_nm: int
    dust_per_cm2: int
    exposure: int
    """Percent of the film curve's exposure; 88 is a normal film, 0 one that was washed clear."""
    scratches: tuple[Scratch, ...] = ()
    name_cut: bool = False
    centre_x_cmm: int = 0
    """Compass mark, hundredths of a millimetre right of the sheet's centre."""
    centre_y_cmm: int = 0
    """Compass mark, hundredths of a millimetre above the sheet's centre."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What the hand is shown of master and blank before it cuts, at ten values a second."""

    song: str
    seconds: int
    peak_dum: tuple[int, ...]
    """Peak displacement in tenths of a um at 3.5 cm/s, ten a second."""
    loudness: tuple[int, ...]
    """0 to 100, ten a second."""
    passages: tuple[tuple[int, int], ...]
    """The parts to be cut by hand: (start, end) in tenths of a second."""
    density: tuple[tuple[int, ...], ...]
    """Percent of blackening, one row a ring of 2 mm from the rim (radius 120 mm) inward,
    36 columns of 10 degrees, counter-clockwise from +x."""
    edge_cdb: int = -800
    """What of the programme's power lies from 1.2 to 3 kHz, hundredths of a decibel: it is there
    that clicks hide or are heard."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that one pressing is made of: the same recipe gives the same disc."""

    song: str
    blank: Blank
    lathe: str
    """kitchen, decent or studio."""
    seed: int
    trim: tuple[tuple[int, int], ...]
    """Vertices (tenth of a degree, hundredths of a mm) as the scissors left them."""
    tears: tuple[int, ...] = ()
    """Where the sheet tore, tenths of a degree."""
    hole_ddeg: int = 0
    hole_cmm: int = 0
    """Offset of the hole from the centre of the spiral."""
    hole_size_cmm: int = 760
    char: int = 0
    """Soot round the hole, 0 to 1000."""
    burnt_first: bool = True
    """Burnt before cutting: the offset is the same while cutting and playing, and cancels."""
    pitch_um: int = 184
    facet_um: int = 25
    level: Curve = ()
    """Tenths of a decibel."""
    weight: Curve = ()
    """Millinewton."""
    speed: Curve = ()
    """Parts per million."""
    jumps: Curve = ()
    """(tenth of a second, um of lift): the cutter thrown by swarf or a knock."""
    gaps: tuple[int, ...] = ()
    """Tenths of a second at which the head was lifted for three seconds."""
    end_tenths: int = 0
    """Where the cut ended."""
    tape: int = 0
    """Number of the tape that it was copied from; 0 = from a record."""


@dataclass(frozen=True, slots=True)
class Tape:
    """A song off the air: what was spliced of a night, and all it takes to hear it again."""

    song: str
    station: str
    seconds: int
    bandwidth_hz: int
    """What the set let through."""
    noise_cdb: int
    """Everything else against the station, hundredths of a decibel; lower is better."""
    season: str
    minute: int
    """Minutes after midnight when the set was turned on."""
    night: int
    seed: int
    songs: tuple[str, ...]
    """What the stations played on that night."""
    needle: Curve
    """(tenth of the tape, Hz)."""
    width: Curve
    """(tenth of the tape, Hz) of half the passband."""
    pieces: tuple[tuple[int, int, int], ...]
    """(sixtieth of a second of the night, first second of the tape, seconds)."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the disc where something is heard."""

    tenth: int
    """Tenth of a second from the start."""
    kind: str
    """hiss, tick, sway, dull, harsh, skip or gap."""
    size: int
    """0 to 100."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an ear says of a fresh disc, measured once and carried in the command."""

    wow_ppm: int
    noise_cdb: int
    """Hundredths of a decibel re programme; negative, lower is better."""
    treble_hz: int
    distortion_ppm: int
    clicks_per_100s: int
    skips: int
    grade: int
    """0 to 100."""
    seconds: int
    marks: tuple[Mark, ...] = ()
