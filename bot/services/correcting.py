"""What a log says after a correction in words: "45 min, not 30", "that was yesterday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.services.diary import with_type
from db.records import NewWorkout
from model.vocabulary import Workout


@dataclass(frozen=True)
class Fix:
    """What a correction says is right, and what it says was wrong; None where it says nothing."""

    workout: Workout | None = None
    day: date | None = None
    minutes: int | None = None
    distance_m: int | None = None
    not_workout: Workout | None = None
    not_minutes: int | None = None
    not_distance_m: int | None = None

    @property
    def says_something(self) -> bool:
        """Whether there is anything to put right."""
        right = (self.workout, self.day, self.minutes, self.distance_m)
        return any(value is not None for value in right)


def corrected(entries: Sequence[NewWorkout], fix: Fix) -> list[NewWorkout] | None:
    """The entries with the fix made, or None where it cannot be told which one is meant."""
    if not fix.says_something:
        return None
    meant = meant_entries(entries, fix)
    if not meant:
        return None
    return [_mended(entry, fix) if index in meant else entry for index, entry in enumerate(entries)]


def meant_entries(entries: Sequence[NewWorkout], fix: Fix) -> frozenset[int]:
    """The places of the entries that the correction is about; empty where it cannot be told."""
    everyone = frozenset(range(len(entries)))
    if len(entries) == 1:
        return everyone
    wrong = (
        ("workout", fix.not_workout),
        ("minutes", fix.not_minutes),
        ("distance_m", fix.not_distance_m),
        ("workout", fix.workout),
    )
    for name, value in wrong:
        if value is None:
            continue
        found = frozenset(
            index for index, entry in enumerate(entries) if getattr(entry, name) == value
        )
        if len(found) == 1:
            return found
    only_day = fix.minutes is None and fix.distance_m is None and fix.workout is None
    if only_day and len({entry.local_date for entry in entries}) == 1:
        return everyone  # "that was yesterday" is about all that was said to be today
    return frozenset()


def _mended(entry: NewWorkout, fix: Fix) -> NewWorkout:
    if fix.workout is not None:
        entry = with_type(entry, fix.workout)
    if fix.day is not None:
        entry = replace(entry, local_date=fix.day)
    if entry.workout is Workout.REST:
        return entry
    if fix.minutes is not None:
        entry = replace(entry, minutes=fix.minutes)
    if fix.distance_m is not None:
        entry = replace(entry, distance_m=fix.distance_m)
    return entry
