"""WHOOP's `workouts.csv`. Its times are those of the wall clock where the person was."""

from __future__ import annotations

from bot.importing import moments
from bot.importing.harvest import Harvest
from bot.importing.quantities import metres, seconds
from bot.importing.tables import Row, Table


def fits(table: Table, first: Row | None) -> bool:
    """Whether a table is WHOOP's list of workouts."""
    return table.has("Workout start time", "Activity name")


def read(table: Table, harvest: Harvest) -> None:
    """Every workout of the table."""
    for row in table.rows:
        start = moments.written(row.get("Workout start time"))
        end = moments.written(row.get("Workout end time"))
        duration = seconds(row.get("Duration (min)"), "min")
        if duration is None and start and end:
            duration = (end - start).total_seconds()
        harvest.add(
            start,
            row.get("Activity name"),
            duration=duration,
            distance=metres(row.get("Distance (meters)")),
        )
