"""Figures of a week out of the diary: minutes, strength days, recovery, load, change, streak.

Pure arithmetic over logged days. A day without a log is None, not recorded: it is never taken for
rest. Minutes that were not told are the person's ordinary session's, and
then the sum says that it is estimated. Load is the session rating of Foster et al. 2001: CR10
effort times minutes. The change of load compares a week with the mean of the weeks before it,
without itself (Lolli et al. 2019); it says nothing of injuries, and neither may its words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import fmean, stdev

from bot.services.diary import day_type
from db.records import LoggedWorkout
from model.history import Day
from model.session_plans import plan_of
from model.sessions import usual
from model.vocabulary import AEROBIC, TRAINING, Profile, Workout

Logged = Mapping[date, Sequence[LoggedWorkout]]

WEEK = 7
ENOUGH_DAYS = 4  # recorded days from which a week's load can be compared with another's
FEWEST_WEEKS, MOST_WEEKS = 3, 4  # before, for a mean to compare with
LOOK_BACK = timedelta(days=30)
BIG_STEP = 1.1  # of the longest session in 30 days: Frandsen et al. 2025
ALIKE = 2.0  # monotony above which days look alike: a convention (Foster 1998)
MORE_THAN_USUAL = 0.5


def week_of(day: date, begins: int = 0) -> date:
    """The first day of the week that `day` is in, for weeks that begin on that weekday."""
    return day - timedelta(days=(day.weekday() - begins) % WEEK)


def monday_of(day: date) -> date:
    """The Monday of the week that `day` is in."""
    return week_of(day)


@dataclass(frozen=True)
class Jump:
    """A session longer than `before`, the longest of its type in the 30 days before, by a tenth."""

    workout: Workout
    minutes: int
    before: int


@dataclass(frozen=True)
class WeekFigures:
    """Seven days from `first`. `days` are main types, None where nothing is recorded.

    `aerobic_minutes` count the main part of HIIT twice; `load` is CR10 x minutes, `estimated` says
    that an ordinary session stood in for minutes that were not told. `monotony` is the mean of the
    seven daily loads over their sample deviation, None where days are missing or all are alike.
    """

    first: date
    days: tuple[Day, ...]
    sessions: int
    mix: tuple[tuple[Workout, int], ...]
    aerobic_minutes: int
    strength_days: int
    balance_days: int
    rest_days: int
    yoga_days: int
    longest_run: int
    load: float
    estimated: bool
    monotony: float | None

    @property
    def last(self) -> date:
        return self.first + timedelta(days=WEEK - 1)

    @property
    def recorded(self) -> int:
        """Days with a log."""
        return sum(day is not None for day in self.days)


def week_figures(logged: Logged, first: date, profile: Profile) -> WeekFigures:
    """The figures of the week that begins on `first`."""
    dates = [first + timedelta(days=offset) for offset in range(WEEK)]
    by_day = [tuple(logged.get(day, ())) for day in dates]
    entries = [each for entries in by_day for each in entries]
    active = [each for each in entries if each.workout is not Workout.REST]
    days: tuple[Day, ...] = tuple(day_type(each) if each else None for each in by_day)
    kinds = [{each.workout for each in entries} for entries in by_day]
    loads = [sum(load_of(each, profile) for each in entries) for entries in by_day]
    counts = {kind: sum(each.workout is kind for each in active) for kind in Workout}
    return WeekFigures(
        first,
        days,
        len(active),
        tuple(
            sorted(((k, n) for k, n in counts.items() if n), key=lambda pair: (-pair[1], pair[0]))
        ),
        round(sum(aerobic_minutes(each, profile) for each in entries)),
        sum(Workout.STRENGTH in each for each in kinds),
        sum(bool(each & {Workout.STRENGTH, Workout.YOGA}) for each in kinds),
        sum(day is Workout.REST for day in days),
        sum(Workout.YOGA in each for each in kinds),
        _longest_run(kinds),
        sum(loads),
        any(each.minutes is None for each in active),
        _monotony(loads) if None not in days else None,
    )


def minutes_of(entry: LoggedWorkout, profile: Profile) -> int:
    """The minutes that were told, else those of the person's ordinary session; rest has none."""
    if entry.workout is Workout.REST:
        return 0
    return entry.minutes if entry.minutes is not None else usual(entry.workout, profile)[0]


def aerobic_minutes(entry: LoggedWorkout, profile: Profile) -> float:
    """Minutes towards the guideline: easy and steady ones once, the hard part of HIIT twice."""
    minutes = minutes_of(entry, profile)
    if entry.workout in AEROBIC:
        return minutes
    if entry.workout is not Workout.HIIT:
        return 0
    plan = plan_of(Workout.HIIT, profile)
    edges = plan.facts.get("warmup", 0) + plan.facts.get("cooldown", 0)
    # A session of another length is taken to have a main part of the same share.
    return 2 * minutes * (plan.minutes - edges) / plan.minutes


def load_of(entry: LoggedWorkout, profile: Profile) -> float:
    """CR10 effort times minutes; an effort that was not told is the ordinary session's."""
    if entry.workout is Workout.REST:
        return 0
    effort = entry.effort if entry.effort is not None else fmean(usual(entry.workout, profile)[1])
    return effort * minutes_of(entry, profile)


def change(before: Sequence[WeekFigures], week: WeekFigures) -> float | None:
    """The load of `week` over the mean of those before it, less 1; None with too little to go by.

    `before` are the weeks before it, the latest last; the last four are looked at, and those with
    too few recorded days are left out.
    """
    if week.recorded < ENOUGH_DAYS:
        return None
    usable = [each.load for each in before[-MOST_WEEKS:] if each.recorded >= ENOUGH_DAYS]
    if len(usable) < FEWEST_WEEKS or not any(usable):
        return None
    return week.load / fmean(usable) - 1


def biggest_jump(logged: Logged, first: date) -> Jump | None:
    """The session of the week that outgrew the longest of its type in 30 days by most, if any."""
    found: list[tuple[float, Jump]] = []
    for day in (first + timedelta(days=offset) for offset in range(WEEK)):
        for entry in logged.get(day, ()):
            longest = max(
                (
                    each.minutes or 0
                    for when, entries in logged.items()
                    if day - LOOK_BACK <= when < day
                    for each in entries
                    if each.workout is entry.workout
                ),
                default=0,
            )
            if longest and entry.minutes is not None and entry.minutes > BIG_STEP * longest:
                jump = Jump(entry.workout, entry.minutes, longest)
                found.append((entry.minutes / longest, jump))
    return max(found, key=lambda pair: pair[0])[1] if found else None


def _longest_run(kinds: Sequence[set[Workout]]) -> int:
    """The most days in a row with training; a day without a log ends a run."""
    longest = run = 0
    for each in kinds:
        run = run + 1 if each & TRAINING else 0
        longest = max(longest, run)
    return longest


def _monotony(loads: Sequence[float]) -> float | None:
    spread = stdev(loads)
    return fmean(loads) / spread if spread else None
