"""Questions: totals out of the diary, how to log, what cannot be told."""

import pytest

from tests.bot.chat.conversation import Conversation


async def filled(chat: Conversation) -> None:
    for words in (
        *("swam 1000m on 3 november", "swam 30 min on 10 november", "gym on 11 november"),
        *("rest on 12 november", "ran 5k on 28 october"),
    ):
        await chat.write(words)


async def test_totals_count_one_type_in_a_month(chat: Conversation) -> None:
    await filled(chat)
    (reply,) = await chat.write("how often did I swim in November?")
    assert "Swimming: twice" in reply.html
    assert "Strength" not in reply.html
    assert "30 min" in reply.html
    assert "1 km" in reply.html


async def test_totals_count_everything_where_nothing_is_named(chat: Conversation) -> None:
    await filled(chat)
    (reply,) = await chat.write("how many workouts did I do in total?")
    for words in ("28 Oct", "Cardio: once", "Swimming: twice", "Rest: 1 day", "On 4 days"):
        assert words in reply.html


async def test_totals_of_a_month_that_is_over_end_with_it(chat: Conversation) -> None:
    await filled(chat)
    (reply,) = await chat.write("how many workouts did I do last month?")
    assert "Thu 1 Oct to Sat 31 Oct" in reply.html
    assert "Cardio: once" in reply.html
    assert "Swimming" not in reply.html


async def test_totals_say_when_there_is_nothing(chat: Conversation) -> None:
    (reply,) = await chat.write("how often did I swim in May?")
    assert "No Swimming recorded" in reply.html


async def test_how_to_log_is_explained(chat: Conversation) -> None:
    (reply,) = await chat.write("how do I log a workout?")
    assert "/log" in reply.html


async def test_what_is_beyond_it_is_said(chat: Conversation) -> None:
    (reply,) = await chat.write("How many calories is 5k?")
    assert await chat.days() == {}
    assert reply.html


@pytest.mark.parametrize("question", ["what should I do tomorrow?", "what about next week?"])
async def test_before_the_start_is_finished_there_is_nothing_to_suggest(
    chat: Conversation, question: str
) -> None:
    async with chat.database.transaction() as store:
        await store.people.update(7, onboarded_at=None)
    (reply,) = await chat.write(question)
    assert "/start" in reply.html
