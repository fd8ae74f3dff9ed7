"""Money as it is written: roubles, with kopecks where there are any."""

MINUS = "−"
THIN_SPACE = "\u202f"


def roubles(kopecks: int, *, signed: bool = False, point: str = ".") -> str:
    """Write an amount in roubles, thousands apart: 1240, 12 400, −4, 3.50 or 3,50."""
    whole, rest = divmod(abs(kopecks), 100)
    text = f"{whole:,}".replace(",", THIN_SPACE) if whole >= 10_000 else str(whole)
    if rest:
        text += f"{point}{rest:02d}"
    if kopecks < 0:
        return MINUS + text
    return "+" + text if signed and kopecks else text
