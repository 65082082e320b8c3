"""The words of a week, for whoever's week it is."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.chat.messages import Messages
from bot.chat.push_words import PushWords
from bot.chat.report import read_data, week_button
from bot.clock import ManualClock
from bot.delivery.wording import Skip
from db.records import REPORT, NewPush, PushState
from model.vocabulary import Goal, Workout
from tests.bot.chat.regular import COACHING, Regular


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (20, "a good start"),
        (100, "on the way"),
        (200, "in the range"),
        (400, "more than the range"),
    ],
)
async def test_minutes_are_placed_against_the_range(
    regular: Regular, minutes: int, words: str
) -> None:
    today = regular.clock.now().date()
    async with regular.database.transaction() as store:
        await store.logs.clear_days(regular.person_id, today.replace(day=1), today)
    await regular.say(f"{minutes} min swim")
    report = (await regular.say("/report")).html
    assert f"{minutes} min</b> of 150 to 300, {words}" in report


async def test_nobody_under_eighteen_gets_the_range_of_adults(regular: Regular) -> None:
    await regular.change(age=15)
    report = (await regular.say("/report")).html
    assert "about 60 minutes a day" in report
    assert "150 to 300" not in report


async def test_from_sixty_five_balance_days_are_told(regular: Regular) -> None:
    assert "Balance" not in (await regular.say("/report")).html
    await regular.change(age=70)
    assert "Balance" in (await regular.say("/report")).html


async def test_the_mark_for_weight_is_information_for_that_goal_only(regular: Regular) -> None:
    assert "250" not in (await regular.say("/report")).html
    await regular.change(goal=Goal.LOSE_WEIGHT)
    assert "For information: 250" in (await regular.say("/report")).html


async def test_while_a_health_hold_lasts_no_week_is_planned(
    regular: Regular, clock: ManualClock
) -> None:
    await regular.change(hold="ill", hold_since=clock.now())
    report = (await regular.say("/report")).html
    assert "on hold" in report
    assert "next seven days" not in report
    assert "aim for" not in report


@pytest.mark.parametrize("begins", range(7))
def test_the_button_brings_back_the_first_day_of_the_week(clock: ManualClock, begins: int) -> None:
    day = clock.now().date()
    first = read_data(week_button(Messages(), begins, day).data)
    assert first is not None
    assert first.weekday() == begins
    assert 0 <= (day - first).days < 7


@pytest.mark.parametrize("data", ["report:week:0001-11-24", "report:week:2026-13-01", "report:"])
def test_data_of_nobodys_is_no_week(data: str) -> None:
    assert read_data(data) is None


async def test_weeks_end_on_the_day_of_the_report(regular: Regular) -> None:
    await regular.change(report_day=3)  # it is Tuesday
    report = (await regular.say("/report")).html
    assert "20 Nov to 26 Nov</b> (so far)" in report
    await regular.change(report_day=1)
    assert "18 Nov to 24 Nov</b>" in (await regular.say("/report")).html
    await regular.change(report_day=0)  # the new week has nothing to tell yet
    assert "17 Nov to 23 Nov</b>" in (await regular.say("/report")).html


async def test_the_report_that_is_pushed_is_about_the_seven_days_up_to_it(
    regular: Regular,
) -> None:
    push = await regular.push(kind=REPORT)
    assert push.html.startswith("<b>Your week, 18 Nov to 24 Nov</b>")
    assert "(so far)" not in push.html
    assert "next seven days" in push.html
    assert "One thing to aim for" in push.html
    assert "If you like" in push.html
    await regular.tap(push, "week before")
    assert "11 Nov to 17 Nov" in regular.messages[max(regular.messages)].html


async def test_a_log_after_the_report_leaves_it_alone(regular: Regular) -> None:
    push = await regular.push(kind=REPORT)
    await regular.say("90 min bike")
    assert regular.messages[push.id].html == push.html


async def test_what_was_suggested_is_told_beside_what_was_done(
    regular: Regular, clock: ManualClock
) -> None:
    await regular.push()
    clock.advance(timedelta(days=1))
    await regular.say("45 min swim")
    assert "One was suggested." in (await regular.push(kind=REPORT)).html


async def test_what_was_never_sent_suggested_nothing(regular: Regular, clock: ManualClock) -> None:
    now = clock.now()
    async with regular.database.transaction() as store:
        await store.pushes.enqueue([NewPush(7, now.date(), now, now, now)])
        (push,) = await store.pushes.claim("test", now, timedelta(minutes=3), 1)
        await store.pushes.fix_content(push.id, "test", "words", None, Workout.HIIT)
        await store.pushes.mark_over(push.id, "test", PushState.EXPIRED, "too late")
    clock.advance(timedelta(days=1))
    await regular.say("45 min swim")
    assert "suggested" not in (await regular.push(kind=REPORT)).html


async def test_a_week_of_which_nothing_is_known_gets_no_report(
    regular: Regular, clock: ManualClock
) -> None:
    clock.advance(timedelta(days=30))
    now = clock.now()
    async with regular.database.transaction() as store:
        await store.pushes.enqueue([NewPush(7, now.date(), now, now, now, REPORT)])
        (push,) = await store.pushes.claim("test", now, timedelta(minutes=3), 1)
        words = await PushWords(COACHING, clock).compose([push], store)
    assert words == {push.id: Skip("nothing recorded")}
