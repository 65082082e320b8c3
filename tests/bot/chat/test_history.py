"""/history: any day back, in one message edited in place."""

from datetime import date

import pytest

from bot.chat.day_data import read_day, written
from bot.chat.history import fill_button
from tests.bot.chat.conversation import Conversation, Shown

TODAY = "2026-11-24"


async def open_page(chat: Conversation) -> Shown:
    (page,) = await chat.history()
    return page


async def test_the_page_shows_seven_days_with_what_was_done(chat: Conversation) -> None:
    await chat.write("45 min swim yesterday")
    page = await open_page(chat)
    assert len([label for label in page.labels if "·" in label]) == 7
    assert "Swimming, 45 min" in page.button("Yesterday").label
    assert "not recorded" in page.button("Today").label
    assert "1 of 7" in page.html


async def test_a_day_is_opened_changed_and_shown_again(chat: Conversation) -> None:
    await chat.write("45 min swim")
    page = await open_page(chat)
    menu = await chat.tap(await chat.tap(page, "Today"), "Swimming")
    shown = await chat.tap(await chat.tap(menu, "Type"), "Cycling")
    assert shown.id == page.id
    assert "Cycling, 45 min" in shown.html
    assert await chat.days() == {TODAY: [("cycling", 45)]}


async def test_a_workout_moved_away_is_shown_on_its_new_day(chat: Conversation) -> None:
    await chat.write("45 min swim")
    menu = await chat.tap(await chat.tap(await open_page(chat), "Today"), "Swimming")
    shown = await chat.tap(await chat.tap(menu, "Day"), "Yesterday")
    assert "Yesterday" in shown.html
    assert await chat.days() == {"2026-11-23": [("swimming", 45)]}


async def test_a_workout_is_added_to_a_day_that_has_one(chat: Conversation) -> None:
    await chat.write("45 min swim")
    day = await chat.tap(await open_page(chat), "Today")
    shown = await chat.tap(await chat.tap(day, "Add"), "Yoga")
    assert "Swimming" in shown.html
    assert "Yoga" in shown.html
    assert await chat.days() == {TODAY: [("swimming", 45), ("yoga", None)]}


async def test_rest_cannot_be_added_beside_a_workout(chat: Conversation) -> None:
    await chat.write("45 min swim")
    types = await chat.tap(await chat.tap(await open_page(chat), "Today"), "Add")
    assert not any("Rest" in label for label in types.labels)


async def test_a_workout_is_removed_and_the_day_can_be_filled_at_once(chat: Conversation) -> None:
    await chat.write("45 min swim")
    menu = await chat.tap(await chat.tap(await open_page(chat), "Today"), "Swimming")
    shown = await chat.tap(menu, "Take it out")
    assert await chat.days() == {}
    await chat.tap(shown, "Rest")
    assert await chat.days() == {TODAY: [("rest", None)]}


async def test_a_gap_is_filled_with_one_tap_and_a_second_adds_nothing(chat: Conversation) -> None:
    gap = await chat.tap(await open_page(chat), "Sun 22 Nov")
    data = gap.button("Yoga").data
    await chat.tap_data(gap, data)
    await chat.tap_data(gap, data)
    assert await chat.days() == {"2026-11-22": [("yoga", None)]}
    assert chat.notices[-1]


async def test_earlier_pages_reach_any_day_back_and_later_ones_return(chat: Conversation) -> None:
    page = await open_page(chat)
    for _ in range(20):
        page = await chat.tap(page, "4 weeks")
    day = await chat.tap(await chat.tap(page, "Earlier"), "Tue 6 May 2025")
    await chat.tap(day, "Cycling")
    assert await chat.days() == {"2025-05-06": [("cycling", None)]}
    page = await chat.tap(await chat.tap(day, "All days"), "Back to today")
    assert "Today" in page.labels[0]
    assert not any("Later" in label for label in page.labels)


async def test_a_date_after_the_command_opens_that_day(chat: Conversation) -> None:
    (shown,) = await chat.history("/history 2026-03-12")
    assert "Thu 12 Mar" in shown.html


async def test_a_day_in_words_after_the_command_opens_it(chat: Conversation) -> None:
    (shown,) = await chat.history("/history last sunday")
    assert "Sun 22 Nov" in shown.html


@pytest.mark.parametrize("wrong", ["2026-13-40", "2030-01-01", "soon"])
async def test_a_date_that_is_none_is_explained(chat: Conversation, wrong: str) -> None:
    (shown,) = await chat.history(f"/history {wrong}")
    assert "/history 2026-11-24" in shown.html


async def test_a_change_screen_of_a_log_changed_elsewhere_shows_the_day(
    chat: Conversation,
) -> None:
    (reply,) = await chat.write("45 min swim")
    menu = await chat.tap(await chat.tap(await open_page(chat), "Today"), "Swimming")
    await chat.tap(reply, "Undo")
    shown = await chat.tap(menu, "Type")
    assert "nothing recorded" in shown.html
    assert chat.notices[-1]


@pytest.mark.parametrize("day", [date(2026, 11, 24), date(2000, 1, 1), date(999, 2, 3)])
def test_a_date_in_a_button_is_read_back(day: date) -> None:
    assert read_day(written(day)) == day


@pytest.mark.parametrize("digits", ["", "2026112", "20261301", "٢٠٢٦١١٢٤", "2026-1-1", "00000000"])
def test_digits_that_are_no_date_are_none(digits: str) -> None:
    assert read_day(digits) is None


def test_the_fill_button_carries_its_day() -> None:
    assert fill_button(date(2026, 11, 22), "Sun?").data == "day:fill:20261122"
