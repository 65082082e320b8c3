"""Not this one: a reason in one tap, effective at once, and a way back."""

import itertools
from datetime import date, timedelta

import pytest

from bot.chat.refusals import Wish, read_wish
from bot.services.health import hold_of
from db.records import RefusalReason
from model.vocabulary import HARD, Workout
from tests.bot.chat.regular import Regular

ON = date(2026, 11, 24)


async def turned_down(regular: Regular, reason: str) -> tuple[Workout, str]:
    """What was suggested, and the push after it was turned down."""
    push = await regular.push()
    suggested = (await regular.advice()).chosen
    assert suggested is not None
    asked = await regular.tap(push, "Not tomorrow")
    return suggested, (await regular.tap(asked, reason)).html


def test_every_button_is_read_back_as_it_was_written() -> None:
    wishes = [Wish("undo", ON), *(Wish("no", ON, workout) for workout in Workout)]
    wishes += [Wish("why", ON, *each) for each in itertools.product(Workout, RefusalReason)]
    for wish in wishes:
        assert read_wish(wish.data) == wish


@pytest.mark.parametrize(
    "data",
    [
        *("push:no:2026-11-24", "push:no:2026-13-24:1", "push:why:2026-11-24:1", "push:undo"),
        *("push:why:2026-11-24:1:bored", "push:undo:2026-11-24:1", "push:no:2026-11-24:7"),
        *("push:log:2026-11-24:1", "no:no:2026-11-24:1"),
    ],
)
def test_what_is_not_ours_is_not_read(data: str) -> None:
    assert read_wish(data) is None


@pytest.mark.parametrize("reason", ["Too tired", "Sore"])
async def test_tired_or_sore_gets_an_easier_day_at_once(regular: Regular, reason: str) -> None:
    before, html = await turned_down(regular, reason)
    after = await regular.advice()
    assert before in HARD
    assert after.chosen not in HARD
    assert "Understood" in html
    assert f"<b>Tomorrow, Wed 25 Nov: {after.chosen.name.title()}</b>" in html  # type: ignore[union-attr]
    assert "easier day that fits best" in html


async def test_no_time_keeps_the_workout_short(regular: Regular) -> None:
    before, html = await turned_down(regular, "No time")
    assert (await regular.advice()).chosen is before
    assert "Kept short" in html


async def test_without_the_kit_it_leaves_the_list_and_one_tap_brings_it_back(
    regular: Regular,
) -> None:
    before, html = await turned_down(regular, "Don't have")
    assert "off your list" in html
    assert (await regular.person()).unavailable == {before}
    push = regular.messages[max(regular.messages)]
    await regular.tap(push, "Take that back")
    assert (await regular.person()).unavailable == frozenset()
    assert (await regular.advice()).chosen is before


async def test_ill_gets_the_fixed_words_and_a_hold_that_one_tap_lifts(regular: Regular) -> None:
    _, html = await turned_down(regular, "ill")
    assert "fever" in html
    assert hold_of(await regular.person()) == "illness"
    push = regular.messages[max(regular.messages)]
    assert not any("Take that back" in label for label in push.labels)
    await regular.tap(push, "better now")
    assert hold_of(await regular.person()) is None


async def test_a_button_about_another_suggestion_changes_nothing(regular: Regular) -> None:
    push = await regular.push()
    assert (await regular.advice()).chosen is not Workout.SWIMMING
    data = Wish("why", ON, Workout.SWIMMING, RefusalReason.NO_KIT).data
    await regular.tap_data(push, data)
    assert (await regular.person()).unavailable == frozenset()
    assert "earlier message" in regular.notices[-1]


async def test_a_day_that_is_over_cannot_be_turned_down(regular: Regular) -> None:
    push = await regular.push()
    data = push.button("Not tomorrow").data
    regular.clock.advance(timedelta(days=3))
    shown = await regular.tap_data(push, data)
    assert shown.html == push.html
    assert "had its day" in regular.notices[-1]


async def test_back_leaves_everything_as_it_was(regular: Regular) -> None:
    push = await regular.push()
    asked = await regular.tap(push, "Not tomorrow")
    assert "in the way" in asked.html
    shown = await regular.tap(asked, "Back")
    assert shown.labels == push.labels


async def test_a_day_of_rest_is_not_to_be_turned_down(regular: Regular) -> None:
    await regular.change(days_off=frozenset({2}))
    push = await regular.push()
    assert "your day off" in push.html
    assert "Left to me" not in push.html
    assert not any("Not tomorrow" in label for label in push.labels)
