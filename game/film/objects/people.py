"""The people: officers, sailors, buyers, neighbours, each with a shape and a metal of their own."""

from types import MappingProxyType

import numpy as np

from game.film.objects.person import Person
from game.film.objects.skull_front import Face

_EYES_Y = -72.0
"""Where glasses sit, in the frame of the body."""

PEOPLE: MappingProxyType[str, Person] = MappingProxyType(
    {
        "kostya": Person(
            hair="quiff", clothes="wide_jacket", neck="tie", shoulders=1.06,
            face=Face(wide=0.96, jaw=6, gaze=(0.5, -0.2)),
            seen=(("comb", 64, 132),),
            hidden=(("disc", -52, 128, 1.0), ("disc", -8, 178, 0.9)),
        ),
        "juhan": Person(
            hat="knit_cap", clothes="sweater", face=Face(wide=1.06, gaze=(-0.4, 0.3)),
            shoulders=1.04, seen=(("chain_ring", 0, 92),),
            hidden=(("record", -64, 150, 1.1), ("record", 62, 166, 1.0), ("spanner", 92, 120, 1.0)),
        ),
        "vasya": Person(
            hair="shaggy", hat="sailor_cap", clothes="striped",
            face=Face(wide=1.02, jaw=8, missing=(2,), gaze=(0.6, 0.0)),
            hidden=(("record", 0, 140, 1.1), ("bottle", 84, 170, 1.0)),
        ),
        "bogdan": Person(
            hair="three_hairs", clothes="shirt", shoulders=1.16, head=0.74,
            face=Face(wide=1.14, long=1.3, steel=(5,), gaze=(-0.5, 0.0)),
            seen=(("keys", -70, 150, 1.0),),
            hidden=(("record", 46, 160, 1.1), ("letter", -20, 190, 1.0)),
        ),
        "sinitsyn": Person(
            stoop_deg=3,
            hat="big_cap", clothes="uniform", ink="red", face=Face(wide=0.94, gaze=(0.3, 0.8)),
            seen=(("mended_glasses", 0, _EYES_Y), ("pens", 62, 132)),
            hidden=(("letter", -58, 158, 1.0),),
        ),
        "baklanova": Person(
            hair="bob", hat="beret", clothes="uniform", ink="red", shoulders=0.9,
            face=Face(wide=0.90, gaze=(-0.7, 0.3)),
            seen=(("badge", -58, 132, 0.9), ("badge", 6, -158, 0.8)),
            hidden=(("sapphires", 56, 176, 0.9), ("holder", 56, 140, 0.5)),
        ),
        "klyuev": Person(
            hat="officer_cap", clothes="greatcoat", ink="red", shoulders=1.12, head=0.74,
            face=Face(wide=1.12, long=1.5, jaw=1, steel=(3, 4), gaze=(0.0, 0.6)),
            hidden=(("bottle", 62, 166, 1.0), ("money", -54, 168, 0.9)),
        ),
        "zuyeva": Person(
            hat="kerchief", clothes="apron", shoulders=0.92, face=Face(wide=0.92, gaze=(0.4, 0.0)),
            hidden=(("film", 104, 176, 1.0),),
        ),
        "orderly": Person(
            hair="crew", hat="", clothes="gown", shoulders=1.08,
            face=Face(wide=1.04, long=1.2, gaze=(-0.8, 0.2)),
            seen=(("thermometer", 58, 190, 1.0), ("keys", -70, 190, 1.0)),
            hidden=(("film", -34, 140, 0.9), ("bottle", 40, 130, 0.8)),
        ),
        "osip": Person(
            stoop_deg=8,
            hat="flat_cap", clothes="padded", low_shoulder=22, tilt_deg=-7,
            face=Face(wide=1.02, jaw=5, steel=tuple(range(8)), gaze=(0.8, 0.0)),
            hidden=(("fork", 62, 150, 1.0),),
        ),
        "klavdia": Person(
            carries="tags", stoop_deg=5,
            hair="flat", hat="hairnet", clothes="coat", shoulders=0.94, tilt_deg=9,
            face=Face(wide=0.94, jaw=1, missing=(6,), gaze=(0.9, 0.0)),
            seen=(("tags", -62, 176, 1.0), ("tumbler", 96, -64, 0.95)),
            hidden=(("letter", 44, 186, 0.9),),
        ),
        "wolski": Person(
            hair="wave", clothes="jacket", neck="bow", tilt_deg=-3, shoulders=0.96, carries="cane",
            face=Face(wide=0.92, jaw=1, gaze=(0.0, -0.9)),
            seen=(("dark_glasses", 0, _EYES_Y), ("fork", 58, 142, 1.0), ("cane", -128, 84, 1.0)),
            hidden=(("money", -44, 170, 0.9),),
        ),
        "edik": Person(
            stoop_deg=-5,
            hair="wave", clothes="wide_jacket", neck="tie", shoulders=1.14,
            face=Face(wide=0.98, jaw=3, gaze=(0.7, -0.4)),
            seen=(("holder", 14, -24, 0.9), ("signet", -30, 180, 1.0)),
            hidden=(("money", 56, 150, 1.1), ("money", 46, 178, 1.1), ("record", -62, 140, 1.0)),
        ),
        "lida": Person(
            hair="crown", clothes="dress", neck="", shoulders=0.90, face=Face(wide=0.88, jaw=5,
            gaze=(0.2, 0.3)),
            hidden=(("disc", 0, 150, 1.0),),
        ),
        "pryakhin": Person(
            hat="officer_cap", clothes="greatcoat", ink="red", shoulders=1.02,
            face=Face(wide=1.0, jaw=7, missing=(3,), gaze=(0.4, 0.0)),
            seen=(("whistle", 44, 130, 1.0),), hidden=(("disc", -50, 150, 1.0),
            ("pistol", 70, 196, 0.9)),
        ),
        "arkady": Person(
            carries="shears", stoop_deg=6,
            hair="three_hairs", clothes="gown", face=Face(wide=1.04, jaw=9, gaze=(-0.9, 0.0)),
            seen=(("shears", 56, 150, 1.0),), hidden=(("letter", -56, 150, 1.0),
            ("money", 0, 186, 0.9)),
        ),
        "grisha": Person(
            carries="brushes", stoop_deg=-3,
            hair="curls", clothes="shirt", neck="bow", tilt_deg=6, face=Face(wide=0.96, jaw=8,
            gaze=(0.0, 0.5)),
            seen=(("brushes", 66, 146, 1.0),), hidden=(("disc", -46, 140, 0.9),),
        ),
        "marfa": Person(
            carries="pram", stoop_deg=9,
            hat="headscarf", clothes="coat", shoulders=0.96, face=Face(wide=0.94, jaw=0,
            missing=(1, 5), gaze=(-0.3, 0.6)),
            seen=(("loupe", 0, 120, 1.0),), hidden=(("sapphires", 50, 190, 1.1),
            ("spanner", -60, 180, 0.9)),
        ),
        "jirka": Person(
            hair="flat", hat="beret", clothes="sweater", shoulders=0.94, carries="staff",
            face=Face(wide=0.93, jaw=5, gaze=(0.8, -0.3)),
            seen=(("staff", 118, 20, 1.0),), hidden=(("record", -30, 150, 1.1),
            ("letter", 56, 170, 1.0)),
        ),
        "perov": Person(
            hair="flat", clothes="jacket", neck="bow", carries="bag",
            face=Face(wide=1.0, jaw=2, gaze=(-0.5, -0.3)),
            seen=(("pencil", 55, -88, 1.1), ("sandwich", -64, 176, 1.0)),
            hidden=(("letter", 52, 150, 1.0), ("letter", 44, 182, 0.9)),
        ),
        "belenkaya": Person(
            carries="suitcase", stoop_deg=-4,
            hair="flat", hat="white_cap", clothes="gown", shoulders=0.90,
            face=Face(wide=0.90, jaw=0, gaze=(0.0, 0.0)),
            seen=(("stethoscope", 0, 84, 1.0), ("glasses", 0, _EYES_Y)),
            hidden=(("film", 60, 186, 0.9),),
        ),
        "vera": Person(
            carries="handle",
            hair="curls", hat="beret", clothes="jacket", neck="scarf", shoulders=0.96,
            face=Face(wide=0.92, jaw=4, gaze=(0.0, -0.2)),
            seen=(("handle", -80, 168, 1.1),), hidden=(("points", 48, 108, 1.0),
            ("disc", 50, 176, 0.8)),
        ),
        "lapin": Person(
            carries="reels",
            hair="crew", clothes="jacket", neck="tie", face=Face(wide=0.98, jaw=1, gaze=(0.0, 0.4)),
            seen=(("earphones", 0, _EYES_Y + 2, 0.98), ("slide_rule", 58, 150, 1.0)),
            hidden=(("reel", -96, 170, 1.0), ("reel", 108, 182, 1.0)),
        ),
        "glukhov": Person(
            carries="abacus", stoop_deg=3,
            hat="brim", hair="", clothes="coat", shoulders=1.06, face=Face(wide=1.06, long=1.2,
            jaw=1, gaze=(-0.2, 0.7)),
            seen=(("trumpet", 58, -70, 1.1), ("abacus", -66, 176, 1.0)),
            hidden=(("key", 0, 130, 1.0), ("money", 62, 170, 1.2)),
        ),
        "rubtsova": Person(
            hair="bun", clothes="dress", neck="beads", shoulders=0.96, face=Face(wide=0.96,
            jaw=2, gaze=(0.3, 0.6)),
            seen=(("keys", -56, 176, 1.0),), hidden=(("disc", 46, 150, 0.9),
            ("letter", 20, 190, 0.9)),
        ),
        "valerka": Person(
            hair="shaggy", clothes="boy", shoulders=0.72, head=0.66, lower=58,
            face=Face(wide=0.98, jaw=9, missing=(4,), gaze=(0.6, -0.6)),
            seen=(("catapult", 66, 150, 0.9),), hidden=(("disc", -34, 126, 0.8),
            ("disc", 20, 150, 0.8)),
        ),
        "galoshes": Person(
            hat="brim", hair="", clothes="coat", shoulders=1.08, face=Face(wide=1.02, jaw=0,
            gaze=(-1.0, 0.0)),
            hidden=(("whistle", 48, 150, 1.2), ("badge", -52, 146, 1.0)),
        ),
        "cousin": Person(
            hair="flat", hat="flat_cap", clothes="wide_jacket", neck="scarf", shoulders=1.0,
            face=Face(wide=0.96, jaw=6, steel=(2,), gaze=(1.0, 0.0)),
            hidden=(("whistle", 50, 152, 1.2), ("letter", -50, 150, 1.0)),
        ),
        "patrol": Person(
            hat="officer_cap", clothes="greatcoat", ink="red", shoulders=1.06,
            face=Face(wide=1.02, jaw=2, gaze=(0.7, 0.0)),
            seen=(("whistle", 58, 136, 0.9),), hidden=(("pistol", -62, 196, 1.0),),
        ),
    }
)  # fmt: skip
"""By their ids; whoever is not here is made up by `stranger`."""

OTHER_NAMES: MappingProxyType[str, str] = MappingProxyType(
    {
        "tamara": "zuyeva", "bubnov": "arkady", "roza": "belenkaya", "igor": "lapin",
        "serafim": "glukhov", "nadezhda": "rubtsova", "tamm": "juhan", "vetrov": "osip",
        "shubina": "klavdia", "gvozdeva": "marfa", "havelka": "jirka", "militia": "patrol",
        "tishe": "grisha",
    }
)  # fmt: skip

_STRANGERS = (
    ("quiff", "", "wide_jacket", "tie"), ("bob", "", "coat", "beads"),
    ("flat", "flat_cap", "padded", "scarf"),
    ("curls", "", "dress", "beads"), ("crew", "", "jacket", "tie"), ("", "ushanka", "coat", ""),
    ("plaits", "", "dress", ""), ("", "headscarf", "coat", ""), ("wave", "", "jacket", "bow"),
    ("shaggy", "beret", "sweater", ""), ("three_hairs", "", "shirt", ""),
    ("flat", "brim", "coat", "scarf"),
)  # fmt: skip
_THINGS = ("letter", "money", "key", "pens", "tags", "comb", "film", "bottle", "signet", "badge")


def find_person(name: str, *, seed: int) -> Person:
    """Give a person by id; somebody unknown is a stranger whom the id and the seed make up."""
    known = PEOPLE.get(OTHER_NAMES.get(name, name))
    return known if known is not None else stranger(name, seed=seed)


def stranger(name: str, *, seed: int) -> Person:
    """Make up a passer-by."""
    dice = np.random.default_rng([seed, 1957, *name.encode()])
    hair, hat, clothes, neck = _STRANGERS[int(dice.integers(len(_STRANGERS)))]
    things = dice.choice(len(_THINGS), 3, replace=False)
    missing = tuple(int(tooth) for tooth in dice.choice(8, int(dice.integers(0, 3)), replace=False))
    woman = clothes in {"dress", "coat"} and hair in {"bob", "curls", "plaits", ""}
    return Person(
        hair=hair,
        hat=hat,
        clothes=clothes,
        neck=neck,
        shoulders=float(dice.uniform(0.88, 0.98) if woman else dice.uniform(0.96, 1.12)),
        face=Face(
            wide=float(dice.uniform(0.88, 0.96) if woman else dice.uniform(0.94, 1.1)),
            jaw=float(dice.uniform(0, 8)),
            missing=missing,
            gaze=(float(dice.uniform(-0.9, 0.9)), float(dice.uniform(-0.4, 0.6))),
        ),
        seen=((_THINGS[int(things[0])], 58.0, 146.0),),
        hidden=((_THINGS[int(things[1])], -54.0, 150.0), (_THINGS[int(things[2])], 30.0, 190.0)),
    )
