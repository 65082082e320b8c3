"""How hard it was: rated with one tap after a log, and what two hard ones in a row lead to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import IntEnum

from bot.services import diary
from bot.services.diary import Change, Outcome, Spot
from db.records import LoggedWorkout, Person
from db.store import Store
from model.vocabulary import Workout


class Effort(IntEnum):
    """The three answers, as CR10 effort."""

    EASY = 3
    RIGHT = 5
    HARD = 8


IN_A_ROW = 2
COUNTS_FOR = timedelta(days=14)  # a rating older than that says nothing about the next session
ASKED_FOR = timedelta(days=1)  # how long ago a workout may be to be asked about


async def rate(
    store: Store, person: Person, spot: Spot, effort: Effort | None, now: datetime
) -> Change:
    """Keep how hard a workout was, None for not known; a second tap is as late as one on a
    changed log.
    """
    seen = await diary.look(store, person, spot)
    if seen.outcome is not Outcome.DONE or seen.log is None:
        return seen
    entries = [diary.as_new(each) for each in seen.before]
    felt = None if effort is None else int(effort)
    entries[spot.position] = replace(entries[spot.position], effort=felt)
    return await diary.rewrite(store, seen.log, entries, now)


def is_wanted(person: Person, workouts: Sequence[LoggedWorkout], today: date) -> bool:
    """Whether a confirmation may ask: one workout, fresh, not rated, and not unwelcome."""
    if not person.effort_asked or len(workouts) != 1:
        return False
    (entry,) = workouts
    fresh = today - ASKED_FOR <= entry.local_date <= today
    return fresh and entry.workout is not Workout.REST and entry.effort is None


def too_hard(logged: Mapping[date, Sequence[LoggedWorkout]], day: date) -> bool:
    """Whether the last two ratings before `day` were both too hard."""
    rated = [
        each.effort
        for when in sorted(logged)
        if day - COUNTS_FOR <= when < day
        for each in sorted(logged[when], key=lambda workout: workout.id)
        if each.effort is not None
    ]
    last = rated[-IN_A_ROW:]
    return len(last) == IN_A_ROW and min(last) >= Effort.HARD


async def is_too_hard(store: Store, person: Person, day: date) -> bool:
    """The same, looked up."""
    logged = await store.logs.days(person.id, day - COUNTS_FOR, day - timedelta(days=1))
    return too_hard(logged, day)
