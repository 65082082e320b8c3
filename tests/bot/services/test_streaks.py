"""Streaks are of weeks: rest keeps them, a pause keeps them, a return is noticed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bot.services.statistics import Logged
from bot.services.streaks import Streak, paused_weeks, streak
from db.records import EVENING, GOODBYE, LoggedWorkout, Push, PushState
from model.vocabulary import Workout

MONDAY = date(2026, 11, 2)
REST, CARDIO = Workout.REST, Workout.CARDIO


def diary(*weeks: int, rest: bool = False) -> Logged:
    """Sessions on the first days of each week; the others at rest where asked."""
    found: dict[date, tuple[LoggedWorkout, ...]] = {}
    for week, sessions in enumerate(weeks):
        for offset in range(7):
            day = MONDAY + timedelta(days=7 * week + offset)
            if offset < sessions or rest:
                kind = CARDIO if offset < sessions else REST
                found[day] = (LoggedWorkout(1, 1, 7, day, kind, None, None, None, 0),)
    return found


def in_week(week: int, weekday: int = 6) -> date:
    return MONDAY + timedelta(days=7 * week + weekday)


def push(day: date, kind: str = EVENING) -> Push:
    at = datetime(2026, 11, 1, tzinfo=UTC)
    return Push(
        1,
        7,
        kind,
        day,
        at,
        at,
        PushState.SENT,
        1,
        0,
        at,
        None,
        None,
        None,
        None,
        None,
        None,
        at,
        None,
    )


def test_three_sessions_make_a_week_and_four_days_of_rest_do_not_break_it() -> None:
    assert streak(diary(3, 3, 4, rest=True), {}, (), in_week(2)) == Streak(3)
    assert streak(diary(3, 2, 3), {}, (), in_week(2)) == Streak(1)
    assert streak({}, {}, (), in_week(0)) == Streak(0)


def test_the_week_that_is_not_over_takes_nothing_away() -> None:
    assert streak(diary(3, 3, 1), {}, (), in_week(2, 0)) == Streak(2)


def test_sixty_percent_of_a_plan_make_a_week_with_rest_kept_as_planned() -> None:
    logged = diary(2, rest=True)
    days = [in_week(0, n) for n in range(5)]
    plan = {days[0]: (CARDIO,), days[1]: (Workout.YOGA,), days[3]: (REST,)}
    assert streak(logged, plan, (), in_week(0)) == Streak(1), "two of three"
    assert streak(logged, {**plan, days[2]: (CARDIO,)}, (), in_week(0)) == Streak(0), "two of four"
    idle = diary(0, rest=True)
    assert streak(idle, {days[3]: (REST,)}, (), in_week(0)) == Streak(0), "rest alone is no week"


def test_a_paused_week_neither_counts_nor_breaks() -> None:
    logged = diary(3, 0, 3)
    assert streak(logged, {}, (), in_week(2)).weeks == 1
    assert streak(logged, {}, {in_week(1, 0)}, in_week(2)).weeks == 2


def test_a_return_after_two_weeks_is_noticed_in_its_week() -> None:
    assert not streak(diary(3, 0, 1), {}, (), in_week(2)).returned, "eleven days"
    assert streak(diary(3, 0, 0, 1), {}, (), in_week(3)).returned
    assert not streak(diary(3, 0, 0, 3, 1), {}, (), in_week(4)).returned


def test_evenings_without_a_push_are_a_pause() -> None:
    days = [in_week(0, n) for n in range(21)]
    pushes = [push(day) for day in days if not in_week(1, 0) <= day <= in_week(1, 3)]
    assert paused_weeks(pushes, in_week(3), held_since=None) == {in_week(1, 0)}
    assert paused_weeks([push(day) for day in days], in_week(2), held_since=None) == set()


def test_our_own_silence_after_the_goodbye_is_no_pause() -> None:
    pushes = [push(in_week(0, 0)), push(in_week(0, 1), GOODBYE)]
    assert paused_weeks(pushes, in_week(3), held_since=None) == set()


def test_a_health_hold_keeps_its_weeks() -> None:
    held = paused_weeks([], in_week(2, 3), held_since=in_week(1, 4))
    assert held == {in_week(1, 0), in_week(2, 0)}
