"""Filling unknown days from /tomorrow, and every area of buttons finding its handler."""

import pytest

from bot.chat import tomorrow, week
from bot.services.coaching import Coaching
from model.coach import Coach
from model.vocabulary import Goal, Level
from tests.bot.chat.conversation import Conversation, Handler


@pytest.fixture(scope="module")
def coaching() -> Coaching:
    return Coaching(Coach.bundled())


@pytest.fixture
async def advised(chat: Conversation, coaching: Coaching) -> Conversation:
    async with chat.database.transaction() as store:
        await store.people.update(7, age=30, level=Level.BEGINNER, goal=Goal.FITNESS)
    chat.coaching = coaching
    return chat


async def test_an_unknown_day_is_filled_from_tomorrow_and_leads_back(
    advised: Conversation,
) -> None:
    (shown,) = await advised.write("/tomorrow", handler=tomorrow.tomorrow)
    unknown = [label for label in shown.labels if "what was it" in label]
    taps = await advised.tap(shown, "Sun 22 Nov")
    data = taps.button("Yoga").data
    after = await advised.tap_data(taps, data)
    assert await advised.days() == {"2026-11-22": [("yoga", None)]}
    assert len([label for label in after.labels if "what was it" in label]) == len(unknown) - 1
    await advised.tap_data(taps, data)
    assert await advised.days() == {"2026-11-22": [("yoga", None)]}


async def test_a_question_about_tomorrow_is_answered_with_the_advice(
    advised: Conversation,
) -> None:
    (reply,) = await advised.write("what should I do tomorrow?")
    assert "Wed 25 Nov" in reply.html


async def test_a_question_about_the_week_is_answered_with_the_week(advised: Conversation) -> None:
    (reply,) = await advised.write("what's my week like?")
    assert "Tue 1 Dec" in reply.html


async def test_while_on_hold_the_question_is_answered_with_the_hold(
    advised: Conversation,
) -> None:
    await advised.write("I have chest pain")
    (reply,) = await advised.write("what should I do tomorrow?")
    assert reply.labels == ["A doctor has cleared me"]


async def test_tomorrow_while_on_hold_offers_the_way_out(advised: Conversation) -> None:
    await advised.write("I have chest pain")
    (shown,) = await advised.write("/tomorrow", handler=tomorrow.tomorrow)
    shown = await advised.tap(shown, "A doctor has cleared me")
    assert (await advised.person()).hold is None
    assert "How sure" in shown.html
    await advised.tap_data(shown, "health:end:emergency")
    assert "How sure" in advised.messages[shown.id].html


async def test_a_lesser_button_under_tomorrow_lifts_no_graver_hold(
    advised: Conversation,
) -> None:
    await advised.write("I have chest pain")
    (shown,) = await advised.write("/tomorrow", handler=tomorrow.tomorrow)
    await advised.tap_data(shown, "health:end:illness")
    assert (await advised.person()).hold == "emergency"


@pytest.mark.parametrize(
    ("command", "handler", "own"),
    [
        ("/week", week.week, "(your plan)"),
        ("/tomorrow", tomorrow.tomorrow, "You planned this yourself"),
    ],
)
async def test_a_plan_is_removed_from_where_it_is_shown(
    advised: Conversation, command: str, handler: Handler, own: str
) -> None:
    await advised.write("gym tomorrow")
    (shown,) = await advised.write(command, handler=handler)
    assert own in shown.html
    remove = shown.button("Remove").data
    shown = await advised.tap_data(shown, remove)
    assert own not in shown.html
    shown = await advised.tap_data(shown, remove)
    assert own not in shown.html
    assert not any("Remove" in label for label in shown.labels)


async def test_without_a_person_a_tap_is_answered_politely(
    advised: Conversation,
) -> None:
    (shown,) = await advised.log()
    async with advised.database.transaction() as store:
        await store.people.delete(7)
    before = shown.html
    after = await advised.tap(shown, "Yoga")
    assert after.html == before
    assert advised.notices[-1]
