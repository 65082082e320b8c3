"""What people set for themselves: each setting with its bounds, and what else follows from it.

Every function answers with the person as they are afterwards, their next evening in line with it.
One that cannot be raises NotPossible, and nothing has changed.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Unpack

from bot.delivery import appointments
from bot.delivery.evenings import instant, next_evening, zone_named
from bot.services.coaching import profile_of
from bot.services.onboarding import ADULT, EASE_IN, OLDEST, YOUNGEST
from bot.services.zones import is_zone
from db.people import PersonChanges
from db.records import Person
from db.store import Store
from model.recommendation import Limits, UnsatisfiableError
from model.vocabulary import Goal, Level, Workout

LONGEST_PAUSE = 90  # days
LATEST_DAY_START = time(11, 59)
MOST_DAYS_OFF = 6


class Why(StrEnum):
    """Why a setting cannot be."""

    TOO_YOUNG = "too-young"
    NO_SUCH_AGE = "no-such-age"
    MINOR = "minor"  # no weight goal under 18
    NO_ZONE = "no-zone"
    DAY_START = "day-start"
    NO_DAY_LEFT = "no-day-left"  # all seven days off
    TOO_FEW = "too-few"  # workouts
    NO_LENGTH = "no-length"  # of a pause
    HELD = "held"  # by a matter of health


class NotPossible(ValueError):
    """A setting that cannot be; `why` says why not."""

    def __init__(self, why: Why) -> None:
        super().__init__(str(why))
        self.why = why


async def set_level(store: Store, person: Person, level: Level, now: datetime) -> Person:
    return await _save(store, person, now, level=level)


async def set_goal(store: Store, person: Person, goal: Goal, now: datetime) -> Person:
    if goal not in goals(person, now):
        raise NotPossible(Why.MINOR)
    return await _save(store, person, now, goal=goal)


async def set_age(store: Store, person: Person, age: int, now: datetime) -> Person:
    """The age of today. A weight goal is none under 18; from 45 on hard effort is asked about."""
    if age < YOUNGEST:
        raise NotPossible(Why.TOO_YOUNG)
    if age > OLDEST:
        raise NotPossible(Why.NO_SUCH_AGE)
    today = now.astimezone(zone_named(appointments.zone_of(person))).date()
    before = age_of(person, now)
    changes: PersonChanges = {"age": age, "age_recorded_on": today}
    if age < ADULT and person.goal is Goal.LOSE_WEIGHT:
        changes["goal"] = Goal.FITNESS
    if age >= EASE_IN and before is not None and before < EASE_IN:
        changes["hiit_confirmed"] = False
    return await _save(store, person, now, **changes)


async def set_zone(store: Store, person: Person, zone: str, now: datetime) -> Person:
    if not is_zone(zone):
        raise NotPossible(Why.NO_ZONE)
    return await _save(store, person, now, timezone=zone)


async def set_evening(store: Store, person: Person, at: time, now: datetime) -> Person:
    return await _save(store, person, now, push_time=at)


async def set_day_start(store: Store, person: Person, at: time, now: datetime) -> Person:
    if at > LATEST_DAY_START:
        raise NotPossible(Why.DAY_START)
    return await _save(store, person, now, day_start=at)


async def set_day_off(
    store: Store, person: Person, weekday: int, off: bool, now: datetime
) -> Person:
    """Whether the person rests on a weekday (Monday 0) by their own choice."""
    days = person.days_off | {weekday} if off else person.days_off - {weekday}
    if len(days) > MOST_DAYS_OFF:
        raise NotPossible(Why.NO_DAY_LEFT)
    return await _save(store, person, now, days_off=days)


async def set_available(
    store: Store, person: Person, workout: Workout, can: bool, now: datetime
) -> Person:
    """Whether a workout may be suggested at all; rest always may."""
    left = person.available | {workout} if can else person.available - {workout}
    try:
        allowed = Limits(available=left)
    except UnsatisfiableError:
        raise NotPossible(Why.TOO_FEW) from None
    return await _save(store, person, now, unavailable=frozenset(Workout) - allowed.available)


async def set_quiet(store: Store, person: Person, first: time, last: time, now: datetime) -> Person:
    """Between which hours a late push waits; the same twice: it never does."""
    return await _save(store, person, now, quiet_from=first, quiet_to=last)


async def set_silent(store: Store, person: Person, silent: bool, now: datetime) -> Person:
    return await _save(store, person, now, silent=silent)


async def set_effort_asked(store: Store, person: Person, asked: bool, now: datetime) -> Person:
    return await _save(store, person, now, effort_asked=asked)


async def set_language(store: Store, person: Person, language: str, now: datetime) -> Person:
    """The caller has made sure that there is a catalogue for it."""
    return await _save(store, person, now, language=language)


async def set_report_day(store: Store, person: Person, day: int | None, now: datetime) -> Person:
    """The weekday (Monday 0) on whose evening the weekly report comes; None: on none."""
    return await _save(store, person, now, report_day=day)


async def set_training(store: Store, person: Person, consent: bool, now: datetime) -> Person:
    return await _save(store, person, now, training_consent=consent)


async def pause(store: Store, person: Person, days: int, now: datetime) -> Person:
    """No push for the next `days` evenings: until the same hour of the clock that many days on."""
    if not 1 <= days <= LONGEST_PAUSE:
        raise NotPossible(Why.NO_LENGTH)
    zone = zone_named(appointments.zone_of(person))
    local = now.astimezone(zone)
    until = instant(local.date() + timedelta(days=days), local.time(), zone)
    return await _save(store, person, now, paused=True, paused_until=until)


async def resume(store: Store, person: Person, now: datetime) -> Person:
    return await _save(store, person, now, paused=False, paused_until=None)


async def set_cleared(store: Store, person: Person, cleared: bool, now: datetime) -> Person:
    """Whether a professional has cleared the person, or nothing needs clearing."""
    return await _save(store, person, now, needs_clearance=not cleared)


async def set_used_to_effort(store: Store, person: Person, used: bool, now: datetime) -> Person:
    """Whether intervals may be suggested; not to be switched on while a health hold stands."""
    if used and person.hold is not None:
        raise NotPossible(Why.HELD)
    return await _save(store, person, now, hiit_confirmed=used)


def next_message(person: Person, now: datetime) -> datetime | None:
    """When the next evening message comes, as things stand; None if none is to come.

    While a pause lasts the appointment that lies in it stands, and comes to nothing.
    """
    if person.next_push_at is None or not appointments.is_paused(person, now):
        return person.next_push_at
    if person.paused_until is None:
        return None
    zone = appointments.zone_of(person)
    return max(person.next_push_at, next_evening(person.paused_until, zone, person.push_time).at)


def age_of(person: Person, now: datetime) -> int | None:
    """The age of today, grown since it was told."""
    if person.age is None or person.level is None or person.goal is None:
        return person.age
    return profile_of(person, now.date()).age


def goals(person: Person, now: datetime) -> tuple[Goal, ...]:
    """The goals open to a person."""
    age = age_of(person, now)
    minor = age is not None and age < ADULT
    return tuple(goal for goal in Goal if not (minor and goal is Goal.LOSE_WEIGHT))


async def _save(
    store: Store, person: Person, now: datetime, **changes: Unpack[PersonChanges]
) -> Person:
    changed = await store.people.update(person.id, **changes)
    return await appointments.keep(store, person.id, now) or changed
