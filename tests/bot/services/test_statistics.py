"""The figures of a week, each against a week whose figures are known by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.services.statistics import (
    Jump,
    Logged,
    WeekFigures,
    biggest_jump,
    change,
    monday_of,
    week_figures,
)
from db.records import LoggedWorkout
from model.vocabulary import Goal, Level, Profile, Workout

MONDAY = date(2026, 11, 16)
ADULT = Profile(34, Level.INTERMEDIATE, Goal.FITNESS)
REST, CARDIO, STRENGTH = Workout.REST, Workout.CARDIO, Workout.STRENGTH


def entry(
    offset: int, workout: Workout, minutes: int | None = None, effort: int | None = None
) -> LoggedWorkout:
    day = MONDAY + timedelta(days=offset)
    return LoggedWorkout(1, 1, 7, day, workout, minutes, None, effort, 0)


def logged(*entries: LoggedWorkout) -> Logged:
    found: dict[date, tuple[LoggedWorkout, ...]] = {}
    for each in entries:
        found[each.local_date] = (*found.get(each.local_date, ()), each)
    return found


def figures(*entries: LoggedWorkout, profile: Profile = ADULT) -> WeekFigures:
    return week_figures(logged(*entries), MONDAY, profile)


def test_weeks_begin_on_monday() -> None:
    assert {monday_of(MONDAY + timedelta(days=n)) for n in range(7)} == {MONDAY}
    assert monday_of(MONDAY - timedelta(days=1)) == MONDAY - timedelta(days=7)


def test_told_minutes_count_as_told() -> None:
    week = figures(entry(0, CARDIO, 30), entry(2, Workout.SWIMMING, 45), entry(3, STRENGTH, 50))
    assert week.aerobic_minutes == 75
    assert not week.estimated


def test_untold_minutes_are_the_ordinary_sessions_and_called_estimated() -> None:
    week = figures(entry(0, CARDIO), entry(1, Workout.CYCLING))
    assert week.aerobic_minutes == 45 + 60
    assert week.estimated
    slimmer = replace(ADULT, goal=Goal.LOSE_WEIGHT)
    assert figures(entry(0, CARDIO), profile=slimmer).aerobic_minutes == 55


def test_only_the_main_part_of_hiit_counts_and_counts_double() -> None:
    # 25 minutes, of which 7 and 4 are the way in and out.
    assert figures(entry(0, Workout.HIIT, 25)).aerobic_minutes == 2 * 14
    assert figures(entry(0, Workout.HIIT, 50)).aerobic_minutes == 2 * 28


def test_days_are_counted_once_and_sessions_each() -> None:
    week = figures(
        entry(0, STRENGTH),
        entry(0, STRENGTH),
        entry(1, REST),
        entry(2, Workout.YOGA),
        entry(4, CARDIO),
    )
    assert (week.sessions, week.strength_days, week.balance_days) == (4, 1, 2)
    assert (week.rest_days, week.yoga_days, week.recorded) == (1, 1, 4)
    assert week.mix == ((STRENGTH, 2), (CARDIO, 1), (Workout.YOGA, 1))
    assert week.days == (STRENGTH, REST, Workout.YOGA, None, CARDIO, None, None)


def test_a_day_without_a_log_is_not_rest_and_ends_a_run_of_training() -> None:
    week = figures(*(entry(n, CARDIO) for n in (0, 1, 3, 4, 5)))
    assert week.rest_days == 0
    assert week.longest_run == 3


def test_load_is_effort_times_minutes() -> None:
    assert figures(entry(0, CARDIO, 30, effort=8)).load == 240
    # An effort that was not told is the ordinary session's: 3 to 4.
    assert figures(entry(0, CARDIO, 30)).load == pytest.approx(105)
    assert figures(entry(0, REST)).load == 0


def test_monotony_wants_seven_recorded_days_that_differ() -> None:
    loads = [entry(n, CARDIO, 30, effort=5) for n in range(6)]
    assert figures(*loads).monotony is None, "the seventh day is not recorded, not rest"
    # Six loads of 150 and a zero: mean 128.57, sample deviation 56.69.
    assert figures(*loads, entry(6, REST)).monotony == pytest.approx(2.268, abs=0.001)
    assert figures(*loads, entry(6, CARDIO, 30, effort=5)).monotony is None, "all alike"


def test_change_leaves_the_week_itself_out() -> None:
    usual = figures(*(entry(n, CARDIO, 20, effort=5) for n in range(4)))
    more = figures(*(entry(n, CARDIO, 30, effort=5) for n in range(4)))
    sparse = figures(entry(0, CARDIO, 600, effort=9))
    assert change([usual] * 3, more) == pytest.approx(0.5)
    assert change([usual] * 2, more) is None, "too few weeks"
    assert change([sparse, usual, usual, usual], more) == pytest.approx(0.5)
    assert change([more, *[usual] * 4], more) == pytest.approx(0.5), "only the last four"
    assert change([usual] * 3, sparse) is None


def test_a_jump_is_more_than_a_tenth_over_the_longest_of_thirty_days() -> None:
    before = entry(-10, CARDIO, 50)
    assert biggest_jump(logged(before, entry(1, CARDIO, 55)), MONDAY) is None
    assert biggest_jump(logged(before, entry(1, CARDIO, 56)), MONDAY) == Jump(CARDIO, 56, 50)
    assert biggest_jump(logged(entry(-31, CARDIO, 50), entry(1, CARDIO, 90)), MONDAY) is None
    assert biggest_jump(logged(before, entry(1, STRENGTH, 90)), MONDAY) is None
