"""The words of a week, for whoever's week it is."""

from __future__ import annotations

import pytest

from bot.chat.messages import Messages
from bot.chat.report import read_data, week_button
from bot.clock import ManualClock
from model.vocabulary import Goal
from tests.bot.chat.regular import Regular


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


def test_the_button_brings_back_its_monday(clock: ManualClock) -> None:
    day = clock.now().date()
    monday = read_data(week_button(Messages(), day).data)
    assert monday is not None
    assert (monday.weekday(), (day - monday).days) == (0, day.weekday())


@pytest.mark.parametrize("data", ["report:week:2026-11-24", "report:week:2026-13-01", "report:"])
def test_data_of_nobodys_is_no_monday(data: str) -> None:
    assert read_data(data) is None
