"""What was read, as JSON: how the worker hands it back, and how a preview is kept until the tap.

JSON and never pickle: what comes from beside a stranger's file is data, not objects.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from bot.importing.formats import Format, Imported, ImportedWorkout
from model.vocabulary import Workout


def to_json(imported: Imported) -> dict[str, Any]:
    """An import as plain JSON values."""
    return {
        "format": str(imported.format),
        "workouts": [_row(workout) for workout in imported.workouts],
        "unknown_sports": dict(imported.unknown_sports),
        "left_out": dict(imported.left_out),
        "problems": dict(imported.problems),
        "account": imported.account,
    }


def from_json(told: Mapping[str, Any]) -> Imported:
    """The import that `to_json` wrote. Raises ValueError, KeyError, TypeError for anything else."""
    return Imported(
        Format(told["format"]),
        tuple(_workout(row) for row in told["workouts"]),
        _counts(told["unknown_sports"]),
        _counts(told["left_out"]),
        _counts(told["problems"]),
        told["account"],
    )


def _row(workout: ImportedWorkout) -> list[Any]:
    clock = workout.local_time
    return [
        workout.local_date.isoformat(),
        None if clock is None else clock.isoformat(),
        None if workout.workout is None else int(workout.workout),
        workout.sport_label,
        workout.minutes,
        workout.distance_m,
    ]


def _workout(row: list[Any]) -> ImportedWorkout:
    day, clock, workout, label, minutes, metres = row
    return ImportedWorkout(
        date.fromisoformat(day),
        None if clock is None else time.fromisoformat(clock),
        None if workout is None else Workout(workout),
        str(label),
        minutes,
        metres,
    )


def _counts(told: Mapping[str, Any]) -> dict[str, int]:
    return {str(name): int(times) for name, times in told.items()}
