"""The diary: what a person did, day by day, and every change they make to it.

A log is one act of logging, with one workout or several. Whatever comes back from a button is
looked up together with the person, so another person's log is simply not there; and it carries
the version it was made for, so that a second tap, or a tap on an old screen, changes nothing.

Rest and a workout never stand together on a day: a rest stays in its log but steps back while
there is a workout on the date, and counts again when that workout is taken away.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import EllipsisType

from db.records import Log, LoggedWorkout, NewWorkout, Person, Source
from db.store import Store
from model.history import Session, main_type
from model.vocabulary import Workout

LONG_AGO = timedelta(days=28)
"""A day further back than this is asked about once before it is logged."""

EARLIEST = date(1920, 1, 1)
"""No diary of anybody alive goes back further."""

MOST_MINUTES = 1440


class Outcome(StrEnum):
    """What became of a change that somebody asked for."""

    DONE = "done"
    ALREADY = "already"  # it stands so already: a second tap
    STALE = "stale"  # the log has changed since the button was made
    MISSING = "missing"  # no such log of this person


@dataclass(frozen=True)
class Change:
    """The outcome, the log as it stands now, and its workouts as they stood before."""

    outcome: Outcome
    log: Log | None = None
    before: tuple[LoggedWorkout, ...] = ()


@dataclass(frozen=True)
class Clashes:
    """Where a log meets what the diary holds of the same days.

    `kept` are the days that the log calls rest although the diary holds a workout, which stands;
    `replaced` the days that were rest in the diary until the log named a workout; `again` what
    the log names that another log has named for the day, with how often it is there now: two
    sessions, or one written down twice.
    """

    kept: tuple[date, ...] = ()
    replaced: tuple[date, ...] = ()
    again: tuple[tuple[date, Workout, int], ...] = ()


async def log(
    store: Store,
    person: Person,
    entries: Sequence[NewWorkout],
    source: Source,
    now: datetime,
    *,
    chat_id: int | None = None,
    message_id: int | None = None,
) -> Log:
    """Write `entries` (at least one) down; the same message a second time gives the first log."""
    if not entries:
        raise ValueError("a log needs at least one workout")
    return await store.logs.add(person.id, entries, source, now, chat_id, message_id)


async def log_day(
    store: Store,
    person: Person,
    day: date,
    workout: Workout,
    minutes: int | None,
    source: Source,
    now: datetime,
    *,
    chat_id: int | None = None,
    message_id: int | None = None,
) -> Log:
    """One workout for one day, as a single tap says it."""
    entry = NewWorkout(day, workout, minutes)
    return await log(store, person, [entry], source, now, chat_id=chat_id, message_id=message_id)


async def undo(store: Store, person: Person, log_id: int, now: datetime) -> Change:
    """Take a log back; its workouts are kept for `redo`."""
    known = await store.logs.get(log_id, person.id)
    if known is None:
        return Change(Outcome.MISSING)
    if known.undone_at is not None:
        return Change(Outcome.ALREADY, known)
    return Change(Outcome.DONE, await store.logs.undo(log_id, now), known.workouts)


async def redo(store: Store, person: Person, log_id: int, now: datetime) -> Change:
    """Bring back a log that was taken back."""
    known = await store.logs.get(log_id, person.id)
    if known is None:
        return Change(Outcome.MISSING)
    if known.undone_at is None:
        return Change(Outcome.ALREADY, known, known.workouts)
    return Change(Outcome.DONE, await store.logs.redo(log_id, now))


@dataclass(frozen=True)
class Spot:
    """One workout of a log, as a button names it: log, the version seen, place in the log."""

    log_id: int
    version: int
    position: int


async def look(store: Store, person: Person, spot: Spot) -> Change:
    """The log that a button is about; STALE where it has changed or been taken back since."""
    known = await store.logs.get(spot.log_id, person.id)
    if known is None:
        return Change(Outcome.MISSING)
    stands = known.undone_at is None and known.version == spot.version
    if not stands or not 0 <= spot.position < len(known.workouts):
        return Change(Outcome.STALE, known, known.workouts)
    return Change(Outcome.DONE, known, known.workouts)


async def change_type(
    store: Store, person: Person, spot: Spot, workout: Workout, now: datetime
) -> Change:
    """Another type for one workout; a rest keeps neither minutes nor distance."""
    return await _change(store, person, spot, now, workout=workout)


async def change_day(store: Store, person: Person, spot: Spot, day: date, now: datetime) -> Change:
    """Another day for one workout. The caller has made sure it is not in the future."""
    return await _change(store, person, spot, now, local_date=day)


async def change_minutes(
    store: Store, person: Person, spot: Spot, minutes: int | None, now: datetime
) -> Change:
    """Other minutes (1 to 1440, None for not known) for one workout."""
    if minutes is not None and not 1 <= minutes <= MOST_MINUTES:
        raise ValueError(f"minutes must be 1 to {MOST_MINUTES}, not {minutes}")
    return await _change(store, person, spot, now, minutes=minutes)


async def remove(store: Store, person: Person, spot: Spot, now: datetime) -> Change:
    """Take one workout out of its log; the last one takes the log back as a whole."""
    seen = await look(store, person, spot)
    if seen.outcome is not Outcome.DONE or seen.log is None:
        return seen
    left = [as_new(each) for each in seen.before if each != seen.before[spot.position]]
    if not left:
        return await undo(store, person, spot.log_id, now)
    return Change(Outcome.DONE, await store.logs.replace(spot.log_id, left, now), seen.before)


async def rewrite(store: Store, known: Log, entries: Sequence[NewWorkout], now: datetime) -> Change:
    """What a log says, said anew: by an edited message, or a correction in words."""
    if known.undone_at is None and [as_new(each) for each in known.workouts] == list(entries):
        return Change(Outcome.ALREADY, known, known.workouts)
    return Change(Outcome.DONE, await store.logs.replace(known.id, entries, now), known.workouts)


async def days(
    store: Store, person: Person, first: date, last: date
) -> dict[date, tuple[LoggedWorkout, ...]]:
    """What counts on each day from `first` to `last`; a day without a log is absent."""
    found = await store.logs.days(person.id, first, last)
    return {day: counted(workouts) for day, workouts in found.items()}


async def sessions(store: Store, person: Person, day: date) -> tuple[LoggedWorkout, ...]:
    """What counts on one day, in the order it was logged."""
    return (await days(store, person, day, day)).get(day, ())


def counted(workouts: Sequence[LoggedWorkout]) -> tuple[LoggedWorkout, ...]:
    """The workouts of one day that count: no rest beside a workout, and a rest only once."""
    # A changed log is stored anew; it keeps its place in the day.
    ordered = sorted(workouts, key=lambda each: (each.log_id, each.position))
    active = tuple(each for each in ordered if each.workout is not Workout.REST)
    return active or tuple(ordered[:1])


def day_type(workouts: Iterable[LoggedWorkout]) -> Workout:
    """The one type that stands for a day; ValueError for a day without a log."""
    return main_type([Session(each.workout, each.minutes) for each in workouts])


async def clashes(store: Store, known: Log) -> Clashes:
    """Where `known` meets what the diary holds of the same days."""
    dates = sorted({each.local_date for each in known.workouts})
    if not dates:
        return Clashes()
    everything = await store.logs.days(known.person_id, dates[0], dates[-1])
    kept, replaced, again = [], [], []
    for day in dates:
        mine = [each for each in everything[day] if each.log_id == known.id]
        others = [each for each in everything[day] if each.log_id != known.id]
        if not others:
            continue
        resting = day_type(mine) is Workout.REST
        if resting and day_type(others) is not Workout.REST:
            kept.append(day)
        if not resting and day_type(others) is Workout.REST:
            replaced.append(day)
        for workout in sorted({each.workout for each in mine} - {Workout.REST}):
            if any(each.workout is workout for each in others):
                times = sum(each.workout is workout for each in everything[day])
                again.append((day, workout, times))
    return Clashes(tuple(kept), tuple(replaced), tuple(again))


async def likeliest(store: Store, person: Person, today: date) -> tuple[Workout, ...]:
    """All seven types, the likeliest today first: planned, then most often in four weeks.

    Among types done equally often the later one comes first; rest, which people say in words
    more often than any other, is last unless it was planned or logged.
    """
    planned = [plan.workout for plan in await store.plans.on(person.id, today, today)]
    recent = await store.logs.days(person.id, today - LONG_AGO, today - timedelta(days=1))
    times = dict.fromkeys(Workout, 0)
    last_done: dict[Workout, date] = {}
    for day, workouts in recent.items():
        for workout in {each.workout for each in counted(workouts)}:
            times[workout] += 1
            last_done[workout] = day
    return tuple(
        sorted(
            Workout,
            key=lambda workout: (
                workout not in planned,
                -times[workout],
                -last_done.get(workout, date.min).toordinal(),
                workout is Workout.REST,
                workout,
            ),
        )
    )


def as_new(workout: LoggedWorkout) -> NewWorkout:
    """What a stored workout says, without where it is stored."""
    return NewWorkout(
        workout.local_date, workout.workout, workout.minutes, workout.distance_m, workout.effort
    )


def with_type(entry: NewWorkout, workout: Workout) -> NewWorkout:
    """The entry as another workout; a rest has neither minutes nor distance."""
    if workout is Workout.REST:
        return NewWorkout(entry.local_date, workout)
    return replace(entry, workout=workout)


async def _change(
    store: Store,
    person: Person,
    spot: Spot,
    now: datetime,
    *,
    workout: Workout | None = None,
    local_date: date | None = None,
    minutes: int | EllipsisType | None = ...,
) -> Change:
    seen = await look(store, person, spot)
    if seen.outcome is not Outcome.DONE or seen.log is None:
        return seen
    entries = [as_new(each) for each in seen.before]
    entry = entries[spot.position]
    if workout is not None:
        entry = with_type(entry, workout)
    if local_date is not None:
        entry = replace(entry, local_date=local_date)
    if not isinstance(minutes, EllipsisType):
        entry = replace(entry, minutes=minutes)
    entries[spot.position] = entry
    return await rewrite(store, seen.log, entries, now)
