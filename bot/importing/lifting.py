"""Strong and Hevy: a row for every set, gathered into workouts.

Both write down lifting, so a workout is strength training, unless all its exercises are of one
other kind: half an hour of nothing but the rowing machine is cardio.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from bot.importing import moments
from bot.importing.harvest import Harvest
from bot.importing.quantities import metres, seconds
from bot.importing.sports import sport_of
from bot.importing.tables import Row, Table
from model.vocabulary import Workout

_OTHER = frozenset({Workout.CARDIO, Workout.SWIMMING, Workout.CYCLING, Workout.YOGA})
_MOVING = _OTHER - {Workout.YOGA}


@dataclass
class _Session:
    """One workout while its rows come in."""

    when: datetime | None
    title: str
    duration: float | None
    exercises: set[str] = field(default_factory=set)
    distance: float = 0.0


def strong_fits(table: Table, first: Row | None) -> bool:
    """Whether a table is Strong's, of any age."""
    return table.has("Workout Name", "Exercise Name", "Set Order", "Date")


def hevy_fits(table: Table, first: Row | None) -> bool:
    """Whether a table is Hevy's, metric or not."""
    return table.has("title", "start_time", "exercise_title", "set_index")


def read_strong(table: Table, harvest: Harvest) -> None:
    """Every workout of a Strong export. Times are local."""
    sessions: dict[tuple[str, str], _Session] = {}
    for row in table.rows:
        date, name = row.get("Date"), row.get("Workout Name")
        session = sessions.get((date, name))
        if session is None:
            duration = row.get("Duration", "Duration (sec)", "Workout Duration")
            session = _Session(moments.written(date), name, seconds(duration))
            sessions[date, name] = session
        session.exercises.add(row.get("Exercise Name"))
        unit = row.get("Distance Unit") or (
            "m" if table.has("Distance (meters)") else "mi" if table.has("Distance (mi)") else "km"
        )
        distance = row.get("Distance", "Distance (meters)", "Distance (km)", "Distance (mi)")
        session.distance += metres(distance, unit) or 0.0
    _gather(sessions.values(), harvest)


def read_hevy(table: Table, harvest: Harvest) -> None:
    """Every workout of a Hevy export. Times are local."""
    sessions: dict[tuple[str, str], _Session] = {}
    for row in table.rows:
        begun, name = row.get("start_time"), row.get("title")
        session = sessions.get((begun, name))
        if session is None:
            start, end = moments.written(begun), moments.written(row.get("end_time"))
            duration = (end - start).total_seconds() if start and end else None
            session = _Session(start, name, duration)
            sessions[begun, name] = session
        session.exercises.add(row.get("exercise_title"))
        session.distance += metres(row.get("distance_km"), "km") or 0.0
        session.distance += metres(row.get("distance_miles"), "mi") or 0.0
    _gather(sessions.values(), harvest)


def _gather(sessions: Iterable[_Session], harvest: Harvest) -> None:
    for session in sessions:
        kinds = {sport_of(exercise) for exercise in session.exercises}
        only = kinds.pop() if len(kinds) == 1 else None
        sport = only if only in _OTHER else Workout.STRENGTH
        harvest.add(
            session.when,
            session.title or "Workout",
            duration=session.duration,
            distance=session.distance if sport in _MOVING else None,
            sport=sport,
        )
