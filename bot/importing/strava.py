"""Strava's bulk export: `activities.csv`, alone or in its zip.

Its headings come in the language of the account, its columns always in the same order, which is
what this goes by. Times are UTC. The first distance is in kilometres; since 2019 or so a second
one, in metres, stands further right beside a second elapsed time and the moving time. Until 2018
the headings were short English words and the distance was in metres.
"""

from __future__ import annotations

from datetime import UTC

from bot.importing import moments
from bot.importing.harvest import Harvest
from bot.importing.quantities import KM, number, seconds
from bot.importing.sports import sport_of
from bot.importing.tables import Row, Table
from model.vocabulary import Workout

_ID, _DATE, _NAME, _TYPE, _ELAPSED, _DISTANCE = 0, 1, 2, 3, 5, 6
_OLDEST = ("id", "date", "name", "type", "description", "elapsedtime", "distance")
_FEWEST = 9  # columns
_SURELY_METRES = 50.0  # nobody swims that many kilometres


def fits(table: Table, first: Row | None) -> bool:
    """Whether a table is Strava's: by its headings in English, by its first row in any language."""
    if table.has("Activity ID", "Activity Date", "Activity Type"):
        return True
    if table.headings[:7] == _OLDEST:
        return True
    return (
        first is not None
        and len(table.headings) >= _FEWEST
        and first.at(_ID).isdecimal()
        and len(first.at(_ID)) >= 5
        and number(first.at(_ELAPSED)) is not None
        and number(first.at(_DISTANCE)) is not None
        and moments.written(first.at(_DATE)) is not None
    )


def read(table: Table, harvest: Harvest) -> None:
    """Every activity of the table."""
    oldest = table.headings[:7] == _OLDEST
    elapsed = table.columns[table.headings[_ELAPSED]] if len(table.headings) > _ELAPSED else []
    distances = table.columns[table.headings[_DISTANCE]] if len(table.headings) > _DISTANCE else []
    for row in table.rows:
        if not row.at(_ID):
            continue
        when = moments.written(row.at(_DATE))
        duration = seconds(row.at(_ELAPSED))
        if len(elapsed) > 1:  # the moving time stands to the right of the second elapsed time
            duration = seconds(row.at(elapsed[1] + 1)) or seconds(row.at(elapsed[1])) or duration
        distance = number(row.at(_DISTANCE))
        if len(distances) > 1 and number(row.at(distances[1])) is not None:
            distance = number(row.at(distances[1]))
        elif distance is not None and not oldest:
            swum = sport_of(row.at(_TYPE)) is Workout.SWIMMING and distance > _SURELY_METRES
            distance = distance if swum else distance * KM
        harvest.add(
            when and when.replace(tzinfo=UTC),
            row.at(_TYPE),
            title=row.at(_NAME),
            duration=duration,
            distance=distance,
        )
