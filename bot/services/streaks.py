"""Streaks in weeks, not in days: a streak of days would punish rest.

A week counts with three sessions, or with 60 % of what the person had planned for it, rest kept as
planned included. A week in which the bot was asked to be quiet, or a health hold lasted, neither
counts nor ends a streak, and the week that is not over yet only ever adds to it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.services.statistics import WEEK, Logged, monday_of
from db.records import GOODBYE, Log, Push
from db.store import Store
from model.vocabulary import Workout

SESSIONS = 3
SHARE = 0.6  # of the plan
QUIET_EVENINGS = 2  # without a push, from which a week was a paused one
FRESH = timedelta(days=1)  # how long ago a session may be to be a return
LONG_AGO = timedelta(days=400)  # whoever was away for longer begins anew
AWAY = 14  # days without a session, after which the next one is a return


@dataclass(frozen=True)
class Streak:
    """`weeks` in a row that counted; `returned`: this week has the first session after a gap."""

    weeks: int
    returned: bool = False


def streak(
    logged: Logged,
    planned: Mapping[date, Collection[Workout]],
    paused: Collection[date],
    today: date,
) -> Streak:
    """The streak as it stands on `today`. `paused` are the Mondays of weeks that may be empty."""
    if not logged:
        return Streak(0)
    monday, first = monday_of(today), monday_of(min(logged))
    weeks = int(_counts(logged, planned, monday))
    monday -= timedelta(days=WEEK)
    while monday >= first:
        if _counts(logged, planned, monday):
            weeks += 1
        elif monday not in paused:
            break
        monday -= timedelta(days=WEEK)
    return Streak(weeks, _returned(logged, today))


async def is_back(store: Store, log: Log, today: date) -> bool:
    """Whether a log of these days holds the first session after AWAY days or more without one."""
    trained = [each.local_date for each in log.workouts if each.workout is not Workout.REST]
    if not trained or max(trained) < today - FRESH:
        return False
    first, day = min(trained), timedelta(days=1)
    lately = await store.logs.days(log.person_id, first - (AWAY - 1) * day, first)
    if _has_training(lately, log):
        return False
    before = await store.logs.days(log.person_id, first - LONG_AGO, first - AWAY * day)
    return _has_training(before, log)


def _has_training(logged: Logged, but: Log) -> bool:
    return any(
        each.workout is not Workout.REST and each.log_id != but.id
        for found in logged.values()
        for each in found
    )


def paused_weeks(pushes: Sequence[Push], today: date, *, held_since: date | None) -> set[date]:
    """The Mondays of weeks in which evenings went by without a push because none was wanted.

    Every evening has its push, sent or not, from the first one on, unless the person paused them
    or we had said goodbye. A person who stays silent gets fewer, but not within a week of activity.
    """
    evenings = {push.local_date for push in pushes}
    if not evenings:
        return _held_weeks(held_since, today)
    silent_from = {p.local_date for p in pushes if p.kind == GOODBYE}
    found = _held_weeks(held_since, today)
    day, heard, quiet = min(evenings), True, 0
    while day < today:
        if day in evenings:
            heard = day not in silent_from
        elif heard:
            quiet += 1
        if day.weekday() == WEEK - 1:
            if quiet >= QUIET_EVENINGS:
                found.add(monday_of(day))
            quiet = 0
        day += timedelta(days=1)
    return found


def _held_weeks(since: date | None, today: date) -> set[date]:
    if since is None:
        return set()
    first = monday_of(since)
    weeks = (today - first).days // WEEK + 1
    return {first + timedelta(days=WEEK * offset) for offset in range(weeks)}


def _counts(logged: Logged, planned: Mapping[date, Collection[Workout]], monday: date) -> bool:
    dates = [monday + timedelta(days=offset) for offset in range(WEEK)]
    done = {day: {each.workout for each in logged.get(day, ())} for day in dates}
    sessions = sum(
        each.workout is not Workout.REST for day in dates for each in logged.get(day, ())
    )
    if sessions >= SESSIONS:
        return True
    plans = [(day, workout) for day in dates for workout in planned.get(day, ())]
    kept = sum(workout in done[day] for day, workout in plans)
    return sessions > 0 and bool(plans) and kept >= SHARE * len(plans)


def _returned(logged: Logged, today: date) -> bool:
    trained = sorted(
        day
        for day, entries in logged.items()
        if any(e.workout is not Workout.REST for e in entries)
    )
    this_week = [day for day in trained if monday_of(today) <= day <= today]
    earlier = [day for day in trained if day < monday_of(today)]
    return bool(this_week and earlier) and (this_week[0] - earlier[-1]).days >= AWAY
