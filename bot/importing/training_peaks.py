"""TrainingPeaks' `workouts.csv`: planned and done in one table, by the day.

A row without a total time or a distance was planned only and is left out; "Day Off" is rest.
"""

from __future__ import annotations

from bot.importing import moments
from bot.importing.harvest import ONLY_PLANNED, Harvest
from bot.importing.quantities import metres, number
from bot.importing.sports import Unclear, sport_of
from bot.importing.tables import Row, Table
from model.vocabulary import Workout


def fits(table: Table, first: Row | None) -> bool:
    """Whether a table is TrainingPeaks' list of workouts."""
    return table.has("WorkoutType", "WorkoutDay", "TimeTotalInHours")


def read(table: Table, harvest: Harvest) -> None:
    """Every workout done, and every day off."""
    for row in table.rows:
        kind, title = row.get("WorkoutType"), row.get("Title")
        hours = number(row.get("TimeTotalInHours"))
        distance = metres(row.get("DistanceInMeters"))
        sport = sport_of(kind, title)
        if not hours and not distance and sport not in (Workout.REST, Unclear.NONE):
            harvest.problem(ONLY_PLANNED)
            continue
        day = moments.written(row.get("WorkoutDay"))
        harvest.add(
            day and (day.date(), None),
            kind,
            title=title,
            duration=None if hours is None else hours * 3600,
            distance=distance,
        )
