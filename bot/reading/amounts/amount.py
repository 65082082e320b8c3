"""The value that an amount is, the kinds of it, and the reading of one figure."""

from dataclasses import dataclass
from typing import Final

MINUTES: Final = "minutes"
KM: Final = "km"
METRES: Final = "m"  # metres or minutes, by what it stands beside
CLOCKED: Final = "clock"  # h:mm or mm:ss, by what it stands beside
BARE: Final = "bare"
LAPS: Final = "laps"
NOTHING: Final = "nothing"  # a pace, a load, a price, a time of day


@dataclass(slots=True)
class Amount:
    """Tokens i to j say `value` of `kind`; None where it is said but impossible or unsure."""

    i: int
    j: int
    kind: str
    value: float | None
    each: bool = False
    total: bool = False
    sets: int = 1
    parts: tuple[int, int, int] = (0, 0, 0)  # of a clock reading
    before: str = ""  # "pool" where it is the length of one
    used: bool = False


def figure(text: str, unit: str) -> float:
    """The number that a figure means: "1,5" is a decimal, "1,500" and "1.500" m are thousands."""
    plain = text
    pieces = text.replace(",", ".").split(".")
    if len(pieces) > 1:
        thousands = all(len(piece) == 3 for piece in pieces[1:]) and 1 <= len(pieces[0]) <= 3
        if thousands and not (unit in ("km", "mile", "hour") and len(pieces) == 2):
            plain = "".join(pieces)
        elif len(pieces) == 2:
            plain = ".".join(pieces)
        else:
            plain = pieces[0]
    try:
        return float(plain[:40])
    except ValueError:
        return 0.0
