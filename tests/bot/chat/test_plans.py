"""Plans: kept when said, removed by a tap, changed by an edit."""

import pytest

from tests.bot.chat.conversation import Conversation


async def planned(chat: Conversation) -> list[tuple[str, str]]:
    async with chat.database.reading() as store:
        today = chat.clock.now().date()
        found = await store.plans.on(7, today, today.replace(year=today.year + 1))
    return [(plan.local_date.isoformat(), plan.workout.key) for plan in found]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("gym tomorrow", [("2026-11-25", "strength")]),
        ("I will go swimming on Thursday", [("2026-11-26", "swimming")]),
        ("tomorrow rest", [("2026-11-25", "rest")]),
        ("going to the gym later", [("2026-11-24", "strength")]),
    ],
)
async def test_a_plan_is_kept_and_nothing_is_logged(
    chat: Conversation, words: str, expected: list[tuple[str, str]]
) -> None:
    (reply,) = await chat.write(words)
    assert await planned(chat) == expected
    assert await chat.days() == {}
    assert len(reply.labels) == len(expected)


async def test_a_plan_is_removed_by_a_tap_and_put_back_by_another(chat: Conversation) -> None:
    (reply,) = await chat.write("gym tomorrow")
    shown = await chat.tap(reply, "Remove")
    assert await planned(chat) == []
    shown = await chat.tap(shown, "Put it back")
    assert await planned(chat) == [("2026-11-25", "strength")]
    await chat.tap(shown, "Remove")
    assert await planned(chat) == []


async def test_removing_twice_does_no_harm(chat: Conversation) -> None:
    (reply,) = await chat.write("gym tomorrow")
    remove = reply.button("Remove").data
    await chat.tap_data(reply, remove)
    await chat.tap_data(reply, remove)
    assert await planned(chat) == []


async def test_somebody_elses_plan_stays(chat: Conversation) -> None:
    (reply,) = await chat.write("gym tomorrow")
    stranger = Conversation(chat.database, chat.clock, person_id=8)
    await stranger.begin()
    (theirs,) = await stranger.write("hello")
    await stranger.tap_data(theirs, reply.button("Remove").data)
    assert await planned(chat) == [("2026-11-25", "strength")]


async def test_a_plan_for_no_known_day_is_only_cheered(chat: Conversation) -> None:
    (reply,) = await chat.write("next month I will run a marathon")
    assert reply.keyboard == ()
    assert await planned(chat) == []


async def test_rest_and_a_workout_are_not_both_planned(chat: Conversation) -> None:
    await chat.write("gym tomorrow")
    await chat.write("tomorrow rest")
    assert await planned(chat) == [("2026-11-25", "rest")]


async def test_an_edited_plan_replaces_the_one_it_made(chat: Conversation) -> None:
    (reply,) = await chat.write("gym tomorrow")
    assert await chat.edit(chat.last_message - 1, "swimming tomorrow") == []
    assert await planned(chat) == [("2026-11-25", "swimming")]
    assert "Swimming" in chat.messages[reply.id].html


async def test_a_plan_edited_into_a_log_is_logged(chat: Conversation) -> None:
    (reply,) = await chat.write("gym tomorrow")
    assert await chat.edit(chat.last_message - 1, "gym today, 40 min") == []
    assert await planned(chat) == []
    assert await chat.days() == {"2026-11-24": [("strength", 40)]}
    assert "Logged" in chat.messages[reply.id].html
