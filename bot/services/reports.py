"""What /stats and the weekly report show: figures read from the store for one person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from statistics import fmean

from bot.services import diary
from bot.services.calendar import local_day
from bot.services.coaching import own_plans, profile_of
from bot.services.statistics import (
    MOST_WEEKS,
    WEEK,
    Jump,
    Logged,
    WeekFigures,
    biggest_jump,
    change,
    minutes_of,
    week_figures,
    week_of,
)
from bot.services.streaks import Streak, paused_weeks, streak
from db.records import EVENING, Person, PushState
from db.store import Store
from model.vocabulary import Profile, Workout

LOOKED_AT = timedelta(weeks=104)  # how far back a streak is followed
ADULT, SENIOR = 18, 65
IN_RANGE = (150, 300)  # aerobic minutes a week (WHO 2020)
STRENGTH_TARGET, BALANCE_TARGET = 2, 3  # days a week


@dataclass(frozen=True)
class Overview:
    """Some weeks, the latest last. With `only` the logged days hold those types alone.

    `minutes` are by week: towards the aerobic guideline, or with `only` all of those types'.
    """

    today: date
    only: frozenset[Workout]
    logged: Logged
    weeks: tuple[WeekFigures, ...]
    minutes: tuple[int, ...]
    profile: Profile

    @property
    def first(self) -> date:
        return self.weeks[0].first

    @property
    def days(self) -> tuple[date, ...]:
        """Every date of the weeks, also those still ahead."""
        return tuple(self.first + timedelta(days=n) for n in range(WEEK * len(self.weeks)))

    def times(self, workout: Workout) -> int:
        """Sessions of a type; for rest, days."""
        if workout is Workout.REST:
            return sum(week.rest_days for week in self.weeks)
        return sum(dict(week.mix).get(workout, 0) for week in self.weeks)

    @property
    def sessions(self) -> int:
        return sum(week.sessions for week in self.weeks)

    @property
    def mean_minutes(self) -> int:
        """A week's, over the weeks in which anything is recorded."""
        told = [m for m, week in zip(self.minutes, self.weeks, strict=True) if week.recorded]
        return round(fmean(told)) if told else 0


@dataclass(frozen=True)
class WeekReport:
    """One week with what it is measured against. `planned` and `kept` are the person's own plans.

    `suggested` counts the days of the week for which an evening's push suggested training.
    `change` is against the mean of the weeks before, only for a week that is over; `over` says
    whether it is.
    """

    week: WeekFigures
    streak: Streak
    planned: int
    kept: int
    change: float | None
    jump: Jump | None
    weeks_of_data: int
    over: bool
    profile: Profile
    suggested: int = 0


async def overview(
    store: Store,
    person: Person,
    today: date,
    weeks: int,
    only: frozenset[Workout] = frozenset(),
    begins: int = 0,
) -> Overview:
    """The `weeks` weeks up to the one `today` is in; they begin on weekday `begins`."""
    profile = profile_of(person, today)
    last = week_of(today, begins)
    firsts = [last - timedelta(days=WEEK * back) for back in range(weeks - 1, -1, -1)]
    found: Logged = await diary.days(store, person, firsts[0], today)
    if only:
        kept = {
            day: tuple(each for each in entries if each.workout in only)
            for day, entries in found.items()
        }
        found = {day: entries for day, entries in kept.items() if entries}
    figures = tuple(week_figures(found, first, profile) for first in firsts)
    minutes = tuple(
        _minutes(found, each.first, profile) if only else each.aerobic_minutes for each in figures
    )
    return Overview(today, only, found, figures, minutes, profile)


def begins_on(person: Person) -> int:
    """The weekday on which the person's weeks begin: the one after that of their report."""
    return 0 if person.report_day is None else (person.report_day + 1) % WEEK


async def week_report(store: Store, person: Person, first: date, today: date) -> WeekReport:
    """The report of the week that begins on `first`, as it stands on `today`."""
    profile = profile_of(person, today)
    end = min(first + timedelta(days=WEEK - 1), today)
    logged = await diary.days(store, person, end - LOOKED_AT, end)
    plans = own_plans(await store.plans.on(person.id, end - LOOKED_AT, end))
    since = None
    if person.hold is not None and person.hold_since is not None:
        since = local_day(person.hold_since, person.timezone, person.day_start)
    pushes = await store.pushes.of_person(person.id)
    paused = paused_weeks(pushes, today, held_since=since)
    firsts = [first - timedelta(days=WEEK * back) for back in range(MOST_WEEKS, 0, -1)]
    before = [week_figures(logged, each, profile) for each in firsts]
    week = week_figures(logged, first, profile)
    own = [(day, workout) for day in plans if day >= first for workout in plans[day]]
    over = today >= week.last
    return WeekReport(
        week,
        streak(logged, plans, paused, end),
        len(own),
        sum(any(e.workout is workout for e in logged.get(day, ())) for day, workout in own),
        change(before, week) if over else None,
        biggest_jump(logged, first),
        sum(each.recorded > 0 for each in (*before, week)),
        over,
        profile,
        sum(
            push.kind == EVENING
            and push.state is PushState.SENT
            and first <= push.local_date + timedelta(days=1) <= week.last
            and push.recommended not in (None, Workout.REST)
            for push in pushes
        ),
    )


def _minutes(logged: Logged, first: date, profile: Profile) -> int:
    dates = (first + timedelta(days=offset) for offset in range(WEEK))
    return sum(minutes_of(each, profile) for day in dates for each in logged.get(day, ()))
