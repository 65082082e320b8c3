"""Imports: what a file adds to the diary, shown first, applied once, undone within a day.

What is in the diary already is not added again: on each day the file's workouts and the diary's
are paired, first those that are alike in everything, then those of one type whose minutes are
nearly the same or not known. So the same file a second time changes nothing, and a run that was
logged by hand does not appear twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.importing import Imported, ImportedWorkout
from bot.services.calendar import local_day
from db.records import Log, LoggedWorkout, NewWorkout, Person, Source
from db.store import Store
from model.vocabulary import Workout

UNDO_WITHIN = timedelta(hours=24)
EARLIEST = date(1990, 1, 1)  # before this a watch had lost its clock
_NEAR_MINUTES = 5
_NEAR_SHARE = 0.1

Choices = Mapping[str, Workout | None]
"""What the person said unknown sports are, by label; None leaves a sport out."""


@dataclass(frozen=True)
class Preview:
    """What an import would do.

    `new` is what would be stored; `already` how many workouts the diary has; `unknown` counts, by
    label, those whose type the person has still to say, `left_out` those that do not count;
    `impossible` how many lie in the future or long ago. `first` and `last` are the dates of all
    the file's workouts.
    """

    new: tuple[NewWorkout, ...]
    already: int = 0
    unknown: Mapping[str, int] = field(default_factory=dict)
    left_out: int = 0
    impossible: int = 0
    first: date | None = None
    last: date | None = None

    @property
    def total(self) -> int:
        """The file's workouts that count: new, known, or of a type to be asked for."""
        return len(self.new) + self.already + sum(self.unknown.values())


@dataclass(frozen=True)
class Applied:
    """The log an import made, None when there was nothing new; and what it was made from."""

    log: Log | None
    preview: Preview


class Undo(StrEnum):
    """What became of the wish to take an import back."""

    DONE = "done"
    ALREADY = "already"
    TOO_LATE = "too-late"
    MISSING = "missing"


async def preview(
    store: Store, person: Person, imported: Imported, now: datetime, choices: Choices | None = None
) -> Preview:
    """What `apply` would do now. Changes nothing."""
    dated = [(_day(person, workout), workout) for workout in imported.workouts]
    today = local_day(now, person.timezone, person.day_start)
    possible = [(day, workout) for day, workout in dated if EARLIEST <= day <= today]
    if not possible:
        return Preview((), impossible=len(dated))
    days = [day for day, _ in possible]
    first, last = min(days), max(days)
    stored = await store.logs.days(person.id, first, last)
    by_day: dict[date, list[ImportedWorkout]] = {}
    for day, workout in possible:
        by_day.setdefault(day, []).append(workout)
    sorter = _Sorter(choices or {})
    for day in sorted(by_day):
        sorter.sort(day, by_day[day], stored.get(day, ()))
    return Preview(
        tuple(sorter.new),
        sorter.already,
        dict(sorter.unknown.most_common()),
        sorter.left_out + sum(imported.left_out.values()),
        len(dated) - len(possible),
        first,
        last,
    )


async def apply(
    store: Store, person: Person, imported: Imported, now: datetime, choices: Choices | None = None
) -> Applied:
    """Add what is new, as one log. A second time there is nothing new, and no log."""
    shown = await preview(store, person, imported, now, choices)
    if not shown.new:
        return Applied(None, shown)
    return Applied(await store.logs.add(person.id, shown.new, Source.IMPORT, now), shown)


async def undo(store: Store, person: Person, log_id: int, now: datetime) -> Undo:
    """Take an import back, all of it, within 24 hours."""
    log = await store.logs.get(log_id, person.id)
    if log is None or log.source is not Source.IMPORT:
        return Undo.MISSING
    if log.undone_at is not None:
        return Undo.ALREADY
    if now - log.logged_at > UNDO_WITHIN:
        return Undo.TOO_LATE
    await store.logs.undo(log_id, now)
    return Undo.DONE


def _day(person: Person, workout: ImportedWorkout) -> date:
    """The person's own day: a run at 01:30 belongs to the evening before."""
    if workout.local_time is not None and workout.local_time < person.day_start:
        return workout.local_date - timedelta(days=1)
    return workout.local_date


class _Sorter:
    """Sorts a file's workouts, a day at a time, into new ones, known ones and questions."""

    def __init__(self, choices: Choices) -> None:
        self._choices = choices
        self.new: list[NewWorkout] = []
        self.unknown: Counter[str] = Counter()
        self.already = 0
        self.left_out = 0

    def sort(
        self, day: date, workouts: Sequence[ImportedWorkout], stored: Iterable[LoggedWorkout]
    ) -> None:
        """Sort one day's workouts against what the diary has of that day."""
        there = list(stored)
        resting = any(each.workout is not Workout.REST for each in there)
        left = list(workouts)
        for alike in (_same, _near):
            left = self._without_pairs(left, there, alike)
        active = resting or any(self._type(each) not in (Workout.REST, None) for each in left)
        for workout in left:
            kind = self._type(workout)
            if workout.workout is None and workout.sport_label not in self._choices:
                self.unknown[workout.sport_label] += 1
            elif kind is None:
                self.left_out += 1
            elif kind is Workout.REST:
                self._rest(day, active)
                active = True
            else:
                self.new.append(NewWorkout(day, kind, workout.minutes, workout.distance_m))

    def _rest(self, day: date, active: bool) -> None:
        """A rest counts once, and on no day with a workout."""
        if active:
            self.left_out += 1
        else:
            self.new.append(NewWorkout(day, Workout.REST))

    def _without_pairs(
        self,
        workouts: list[ImportedWorkout],
        there: list[LoggedWorkout],
        alike: Callable[[Workout | None, ImportedWorkout, LoggedWorkout], bool],
    ) -> list[ImportedWorkout]:
        """Those without a partner in the diary; partners found are taken out of `there`."""
        left = []
        for workout in workouts:
            kind = self._type(workout)
            partner = next((each for each in there if alike(kind, workout, each)), None)
            if partner is None:
                left.append(workout)
            else:
                there.remove(partner)
                self.already += 1
        return left

    def _type(self, workout: ImportedWorkout) -> Workout | None:
        return (
            workout.workout
            if workout.workout is not None
            else self._choices.get(workout.sport_label)
        )


def _same(kind: Workout | None, workout: ImportedWorkout, stored: LoggedWorkout) -> bool:
    """Alike in everything; a workout of unknown type is recognised by its numbers."""
    numbers = (workout.minutes, workout.distance_m) == (stored.minutes, stored.distance_m)
    if kind is None:
        return numbers and stored.workout is not Workout.REST
    return numbers and stored.workout is kind


def _near(kind: Workout | None, workout: ImportedWorkout, stored: LoggedWorkout) -> bool:
    """Of one type, and about as long as far as anybody knows."""
    if kind is None or stored.workout is not kind:
        return False
    if workout.minutes is None or stored.minutes is None:
        return True
    apart = abs(workout.minutes - stored.minutes)
    return apart <= max(_NEAR_MINUTES, _NEAR_SHARE * max(workout.minutes, stored.minutes))
