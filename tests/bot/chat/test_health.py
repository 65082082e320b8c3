"""Matters of health: the fixed reply first, a hold that only the person lifts."""

from datetime import timedelta

import pytest

from bot.chat.messages import Messages
from bot.reading import Safety
from bot.services.health import HOLDING
from model.vocabulary import Workout
from tests.bot.chat.conversation import Conversation


@pytest.mark.parametrize("safety", list(Safety))
def test_every_class_has_its_reply_and_every_hold_its_button(safety: Safety) -> None:
    messages = Messages("en")
    assert len(messages.text(f"safety-{safety}")) > 40
    if safety in HOLDING:
        assert messages.plain("health-lift", safety=str(safety))


async def test_chest_pain_answers_with_emergency_numbers_and_holds(chat: Conversation) -> None:
    (reply,) = await chat.write("I have chest pain")
    for number in ("112", "911", "999"):
        assert number in reply.html
    assert (await chat.person()).hold == "emergency"
    assert (await chat.person()).hold_since == chat.clock.now()


async def test_the_hold_is_lifted_by_its_button_only_once(chat: Conversation) -> None:
    (reply,) = await chat.write("I have chest pain")
    shown = await chat.tap(reply, "doctor has cleared me")
    assert (await chat.person()).hold is None
    assert "112" in shown.html
    shown = await chat.tap_data(reply, "health:lift:emergency")
    assert "not on hold any more" in shown.html


async def test_a_log_with_pain_is_answered_and_logged(chat: Conversation) -> None:
    first, second = await chat.write("couldn't run today, sprained my ankle")
    assert "paused" in first.html
    assert "Rest" in second.html
    assert await chat.days() == {"2026-11-24": [("rest", None)]}
    assert (await chat.person()).hold == "injury"


async def test_soreness_does_not_hold(chat: Conversation) -> None:
    replies = await chat.write("my legs are sore from yesterday's squats")
    assert "sore" in replies[0].html
    assert (await chat.person()).hold is None


async def test_a_graver_hold_is_not_softened_nor_lifted_by_a_lesser_button(
    chat: Conversation,
) -> None:
    (ill, *_) = await chat.write("I have the flu")
    (grave,) = await chat.write("I have chest pain")
    await chat.write("I have the flu")
    assert (await chat.person()).hold == "emergency"
    shown = await chat.tap(ill, "better now")
    assert (await chat.person()).hold == "emergency"
    assert "another reason" in shown.html
    await chat.tap(grave, "cleared")
    assert (await chat.person()).hold is None


async def test_pregnancy_keeps_intervals_off_after_the_hold(chat: Conversation) -> None:
    async with chat.database.transaction() as store:
        await store.people.update(7, hiit_confirmed=True)
    (reply,) = await chat.write("I'm pregnant")
    await chat.tap(reply, "cleared")
    assert (await chat.person()).hold is None
    assert not (await chat.person()).hiit_confirmed


async def test_no_small_talk_and_no_hint_in_a_crisis(chat: Conversation) -> None:
    replies = await chat.write("I don't want to live anymore")
    assert len(replies) == 1
    assert "crisis line" in replies[0].html
    assert "swim" not in replies[0].html


async def test_a_question_while_on_hold_gets_the_way_out_of_it(chat: Conversation) -> None:
    await chat.write("I have chest pain")
    (reply,) = await chat.write("what should I do tomorrow?")
    assert "still on hold" in reply.html
    await chat.tap(reply, "cleared")
    assert (await chat.person()).hold is None


async def test_an_edit_that_tells_of_pain_is_answered_too(chat: Conversation) -> None:
    await chat.write("30 min run")
    replies = await chat.edit(chat.last_message - 1, "30 min run, chest pain at the end")
    assert "112" in replies[0].html
    assert (await chat.person()).hold == "emergency"


async def test_soreness_offers_an_easy_tomorrow_that_becomes_a_plan(chat: Conversation) -> None:
    replies = await chat.write("my legs are sore from yesterday's squats")
    shown = await chat.tap(replies[0], "Yoga tomorrow")
    assert "sore" in shown.html
    async with chat.database.reading() as store:
        tomorrow = chat.clock.now().date() + timedelta(days=1)
        (plan,) = await store.plans.on(7, tomorrow, tomorrow)
    assert plan.workout is Workout.YOGA
    await chat.tap(shown, "Remove")
    async with chat.database.reading() as store:
        assert await store.plans.on(7, tomorrow, tomorrow) == []
