"""Numbers as exports write them: durations, distances, decimals of several countries.

Nothing here raises: a value that is missing, not finite, negative or absurd is None, and the
workout it belongs to stays.
"""

from __future__ import annotations

import math
import re
import unicodedata

from bot.importing.formats import MOST_METRES, MOST_MINUTES

KM, MILE, YARD, FOOT = 1000.0, 1609.344, 0.9144, 0.3048

_METRES = {
    "m": 1.0,
    "meter": 1.0,
    "meters": 1.0,
    "metre": 1.0,
    "metres": 1.0,
    "km": KM,
    "kilometer": KM,
    "kilometers": KM,
    "kilometre": KM,
    "mi": MILE,
    "mile": MILE,
    "miles": MILE,
    "yd": YARD,
    "yard": YARD,
    "yards": YARD,
    "ft": FOOT,
    "foot": FOOT,
    "cm": 0.01,
}
_SECONDS = {
    "ms": 0.001,
    "s": 1.0,
    "sec": 1.0,
    "second": 1.0,
    "m": 60.0,
    "min": 60.0,
    "minute": 60.0,
    "h": 3600.0,
    "hr": 3600.0,
    "hour": 3600.0,
}
_CLOCK = re.compile(r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,]\d+)*")
_SPOKEN = re.compile(r"(\d+(?:[.,]\d+)?)\s*([a-zA-Z]+)")
_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)*|[.,]\d+)(?:[eE][+-]?\d{1,3})?")


def number(value: object) -> float | None:
    """A finite number, with a point or a comma, with or without thousands: "1.319,5" is 1319.5.

    With a single mark that three digits follow ("1,319") it is a decimal mark; the formats that
    mean thousands by it say so themselves.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return _finite(value)
    text = _plain(str(value))
    if len(text) > 40 or not _NUMBER.fullmatch(text):
        return None
    comma, point = text.rfind(","), text.rfind(".")
    if comma >= 0 and point >= 0:
        thousands = "," if comma < point else "."
        text = text.replace(thousands, "")
    text = text.replace(",", ".")
    if text.count(".") > 1:  # 1.234.567: marks of thousands throughout
        text = text.replace(".", "")
    try:
        return _finite(float(text))
    except ValueError:
        return None


def machine(value: str | None) -> float | None:
    """A finite number as machines write it, point and all: ten times as fast as `number`."""
    try:
        return None if value is None else _finite(float(value))
    except ValueError:
        return None


def seconds(value: object, unit: str = "s") -> float | None:
    """A duration in seconds: 95, "01:35:39", "24:10" (m:s), "1h 5min", "38min"."""
    text = "" if value is None else _plain(str(value))
    clock = _CLOCK.fullmatch(text)
    if clock:
        hours, minutes, rest = (int(part or 0) for part in clock.groups())
        return float(hours * 3600 + minutes * 60 + rest)
    plain = number(value)
    if plain is not None:
        return _finite(plain * _SECONDS.get(unit.casefold().rstrip("."), 1.0))
    spoken = _SPOKEN.findall(text[:60])
    if not spoken:
        return None
    total = 0.0
    for amount, word in spoken:
        word = word.casefold()
        factor = _SECONDS.get(word, _SECONDS.get(word.rstrip("s"), _SECONDS.get(word[:1])))
        size = number(amount)
        if factor is None or size is None:
            return None
        total += size * factor
    return _finite(total)


def metres(value: object, unit: str = "m") -> float | None:
    """A distance in metres; `unit` is m, km, mi, yd, ft or a word for them."""
    size = number(value)
    factor = _METRES.get(unit.strip().casefold())
    return None if size is None or factor is None else _finite(size * factor)


def whole_minutes(duration: float | None) -> int | None:
    """Seconds to whole minutes, at least one; None for nothing and for the impossible."""
    if duration is None or not 0 < duration <= MOST_MINUTES * 60:
        return None
    return max(1, round(duration / 60))


def whole_metres(distance: float | None) -> int | None:
    """Metres as a whole number; None for nothing and for the impossible."""
    if distance is None or not 0.5 < distance <= MOST_METRES:  # half a metre rounds to none
        return None
    return round(distance)


def _plain(text: str) -> str:
    """ASCII digits, no spaces of any width, no apostrophe that keeps spreadsheets from sums."""
    text = "".join(unicodedata.normalize("NFKC", text[:200]).split())
    text = text.removeprefix("'")
    return "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() and not sign.isascii() else sign
        for sign in text
    )


def _finite(value: float) -> float | None:
    try:
        size = float(value)
    except OverflowError:
        return None
    return size if math.isfinite(size) else None
