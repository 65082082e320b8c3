"""When something happened, as exports write it, turned into a local date and time."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

Moment = tuple[date, time | None]
"""A local date with its time of day, where known."""

EARLIEST = date(1970, 1, 1)
_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?"
)
_TIME = re.compile(r"(\d{1,2})[:h](\d{2})(?::(\d{2}))?")
_DOTTED = re.compile(r"\d{4}\D{1,8}?(\d{1,2})\.(\d{2})\.(\d{2})$")  # "1. jan. 2006 17.05.09"
_NUMBERS = re.compile(r"\d+")
_AFTERNOON = re.compile(r"p\.?m\b|下午|오후|午後")
_MORNING = re.compile(r"a\.?m\b|上午|오전|午前")
_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?")


def local(instant: datetime, zone: tzinfo) -> Moment:
    """The wall clock of `zone` at `instant` (aware)."""
    there = instant.astimezone(zone)
    return there.date(), there.time().replace(microsecond=0, tzinfo=None)


def zone_named(name: str) -> ZoneInfo | None:
    """The time zone of that name, None when there is none such."""
    if not re.fullmatch(r"[A-Za-z0-9_+/-]{1,64}", name):
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def offset_named(text: str) -> tzinfo | None:
    """A fixed zone like "UTC+01:00" or "Z"."""
    text = text.strip().upper()
    if text in ("Z", "UTC", "GMT"):
        return UTC
    match = _OFFSET.fullmatch(text)
    if not match:
        return None
    sign, hours, minutes = match.groups()
    size = timedelta(hours=int(hours), minutes=int(minutes or 0))
    if size >= timedelta(hours=15):
        return None
    return timezone(-size if sign == "-" else size)


def iso(text: str) -> datetime | None:
    """ "2022-07-16T16:08:25.000Z", "2019-07-19 10:36:11 -0700", "2023-12-31".

    Aware where the text names an offset; naive (as `written`) where it does not.
    """
    match = _ISO.fullmatch(text.strip()[:40])
    if not match:
        return None
    year, month, day, hour, minute, second, offset = match.groups()
    zone = offset_named(offset) if offset else None
    return _built(
        int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), zone
    )


def instant(text: str) -> datetime | None:
    """An ISO time that is UTC unless it says otherwise."""
    found = iso(text)
    if found is None:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def written(text: str, *, month_first: bool = False) -> datetime | None:
    """A time in the words of a country, without a zone (naive): "Sep 3, 2020, 11:03:54 PM",
    "09.12.2022, 15:24:49", "3 sept. 2020 à 23:03", "2014年4月15日 20:04:24", "10/03/17 20:04:33".

    A date of digits alone is day first, unless `month_first`, unless only the other reading exists.
    """
    found = iso(text)
    if found is not None:
        return found.replace(tzinfo=None)
    plain = unicodedata.normalize("NFKC", text[:80]).casefold()
    clock = _TIME.search(plain) or _DOTTED.search(plain)
    day = _date(plain[: clock.start(1)] if clock else plain, month_first)
    if day is None:
        return None
    if clock is None:
        return _built(day[0], day[1], day[2], 0, 0, 0, None)
    hour, minute, second = (int(part or 0) for part in clock.groups())
    around = plain[: clock.start(1)] + plain[clock.end() :]
    if _AFTERNOON.search(around):
        hour = hour % 12 + 12
    elif _MORNING.search(around):
        hour = hour % 12
    return _built(day[0], day[1], day[2], hour, minute, second, None)


def _date(text: str, month_first: bool) -> tuple[int, int, int] | None:
    numbers = [int(digits) for digits in _NUMBERS.findall(text)[:4] if len(digits) <= 4]
    month = _month(text)
    if month is not None and len(numbers) == 2:
        year, day = (numbers[0], numbers[1]) if numbers[0] > 31 else (numbers[1], numbers[0])
        return _century(year), month, day
    if len(numbers) != 3:
        return None
    one, two, three = numbers
    if one > 31:
        return one, two, three
    if (month_first and one <= 12) or two > 12 >= one:
        return _century(three), one, two
    return _century(three), two, one


def _century(year: int) -> int:
    return year if year >= 100 else 2000 + year


def _month(text: str) -> int | None:
    words = re.findall(r"[^\W\d_]{3,}", text)
    for word in words:
        found = _months().get(_bare(word)[:8])
        if found is not None:
            return found
    for word in words:
        bare = _bare(word)
        for length in range(min(8, len(bare)), 2, -1):
            found = _months().get(bare[:length])
            if found is not None:
                return found
    return None


@cache
def _months() -> dict[str, int]:
    """Month names from their table, whole and by every beginning that means only one month."""
    meanings: dict[str, set[int]] = {}
    table = Path(__file__).with_name("months.tsv").read_text(encoding="utf-8")
    for line in table.splitlines():
        if not line or line.startswith("#"):
            continue
        _, *names = line.split("\t")
        for position, name in enumerate(names, 1):
            bare = _bare(name)
            for length in range(3, len(bare) + 1):
                meanings.setdefault(bare[:length], set()).add(position)
    return {word: months.pop() for word, months in meanings.items() if len(months) == 1}


def _bare(word: str) -> str:
    split = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in split if not unicodedata.combining(sign))


def _built(
    year: int, month: int, day: int, hour: int, minute: int, second: int, zone: tzinfo | None
) -> datetime | None:
    try:
        found = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone)
    except ValueError:
        return None
    return found if EARLIEST <= found.date() <= date(9000, 1, 1) else None
