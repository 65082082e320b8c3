"""The activity list that Garmin Connect saves as CSV, in the language of the account.

The first seven columns are type, date, favourite, title, distance, calories, time in every
language, which is what this goes by. Times are local. Distances are in kilometres, or in metres
for swims, and the file does not say which; those of accounts set to miles cannot be told apart
and are read as kilometres.
"""

from __future__ import annotations

import re

from bot.importing import moments
from bot.importing.harvest import Harvest
from bot.importing.quantities import KM, number, seconds
from bot.importing.sports import sport_of
from bot.importing.tables import Row, Table
from model.vocabulary import Workout

_TYPE, _DATE, _FAVOURITE, _TITLE, _DISTANCE, _TIME = 0, 1, 2, 3, 4, 6
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}[ T]\d{1,2}:\d{2}")
_CLOCK = re.compile(r"'?\d{1,3}:\d{2}(:\d{2})?([.,]\d+)?")
_THOUSANDS = re.compile(r"\d{1,3}[.,\s]\d{3}")
_FEWEST = 8
_SHORT_SWIM = 20.0  # a swim of fewer, with decimals, is in kilometres


def fits(table: Table, first: Row | None) -> bool:
    """Whether a table is Garmin's: its headings in English, or its first row in any language."""
    if table.headings[:4] == ("activitytype", "date", "favorite", "title"):
        return True
    return (
        first is not None
        and len(table.headings) >= _FEWEST
        and _ISO.match(first.at(_DATE)) is not None
        and first.at(_FAVOURITE).casefold() in ("true", "false")
        and _CLOCK.fullmatch(first.at(_TIME)) is not None
    )


def read(table: Table, harvest: Harvest) -> None:
    """Every activity of the table."""
    for row in table.rows:
        harvest.add(
            moments.written(row.at(_DATE)),
            row.at(_TYPE),
            title=row.at(_TITLE),
            duration=seconds(row.at(_TIME)),
            distance=_metres(row.at(_DISTANCE), sport_of(row.at(_TYPE)) is Workout.SWIMMING),
        )


def _metres(text: str, swum: bool) -> float | None:
    """Kilometres always have two decimals; three digits after a mark are thousands."""
    size = number(re.sub(r"[.,\s]", "", text) if _THOUSANDS.fullmatch(text) else text)
    if size is None:
        return None
    if swum and not (size < _SHORT_SWIM and size != int(size)):
        return size
    return size * KM
