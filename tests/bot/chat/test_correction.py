"""Corrections in words and edited messages: the log follows."""

from datetime import timedelta

import pytest

from db.records import NewWorkout, Source
from model.vocabulary import Workout
from tests.bot.chat.conversation import Conversation

TODAY, YESTERDAY = "2026-11-24", "2026-11-23"


@pytest.mark.parametrize(
    ("first", "correction", "expected"),
    [
        ("30 min swim", "45 min, not 30", {TODAY: [("swimming", 45)]}),
        ("30 min swim", "that was yesterday", {YESTERDAY: [("swimming", 30)]}),
        ("30 min swim", "delete that", {}),
        ("30 min cardio", "not cardio, it was hiit", {TODAY: [("hiit", 30)]}),
        (
            "30 min yoga, 60 min gym",
            "gym was 45 min, not 60",
            {TODAY: [("yoga", 30), ("strength", 45)]},
        ),
        (
            "30 min yoga and gym",
            "that was yesterday",
            {YESTERDAY: [("yoga", 30), ("strength", None)]},
        ),
        ("30 min yoga and gym", "delete the yoga", {TODAY: [("strength", None)]}),
    ],
)
async def test_a_correction_changes_the_latest_log(
    chat: Conversation,
    first: str,
    correction: str,
    expected: dict[str, list[tuple[str, int | None]]],
) -> None:
    await chat.write(first)
    await chat.write(correction)
    assert await chat.days() == expected


async def test_what_replies_to_a_confirmation_is_a_correction(chat: Conversation) -> None:
    (first,) = await chat.write("an hour of yoga")
    await chat.write("gym")
    await chat.write("it was 1h15 actually", reply_to=first.id)
    assert await chat.days() == {TODAY: [("yoga", 75), ("strength", None)]}


async def test_a_workout_added_in_reply_is_a_log_of_its_own(chat: Conversation) -> None:
    (first,) = await chat.write("an hour of yoga")
    await chat.write("gym 30 min", reply_to=first.id)
    assert await chat.days() == {TODAY: [("yoga", 60), ("strength", 30)]}


@pytest.mark.parametrize(
    ("first", "then", "expected"),
    [
        ("yoga", "50 minutes", [("yoga", 50)]),
        ("30 min yoga", "no, 50 minutes", [("yoga", 50)]),
        ("an hour of yoga", "it was 1h15 actually", [("yoga", 75)]),
        ("30 min run", "that was cycling not running", [("cycling", 30)]),
        ("ran 5k", "gym 40 min", [("cardio", None), ("strength", 40)]),
        ("30 min yoga", "worked out 40 min", [("yoga", 30)]),
    ],
)
async def test_a_few_words_right_after_a_log_are_about_it(
    chat: Conversation, first: str, then: str, expected: list[tuple[str, int | None]]
) -> None:
    await chat.write(first)
    await chat.write(then)
    assert await chat.days() == {TODAY: expected}


async def test_sorry_and_another_distance_is_no_second_run(chat: Conversation) -> None:
    await chat.write("ran 5k")
    (reply,) = await chat.write("sorry 6k")
    assert "6 km" in reply.html
    assert await chat.days() == {TODAY: [("cardio", None)]}


async def test_a_forgotten_second_run_is_a_second_run(chat: Conversation) -> None:
    await chat.write("ran 5k")
    await chat.write("oops, and I ran 30 min in the evening yesterday")
    assert await chat.days() == {TODAY: [("cardio", None)], YESTERDAY: [("cardio", 30)]}


async def test_the_same_words_an_hour_later_are_not_about_it(chat: Conversation) -> None:
    await chat.write("30 min yoga")
    chat.clock.advance(timedelta(hours=1))
    (reply,) = await chat.write("50 minutes")
    assert "50 minutes of what?" in reply.html
    assert await chat.days() == {TODAY: [("yoga", 30)]}


async def test_a_distance_is_put_right(chat: Conversation) -> None:
    await chat.write("ran 52 km")
    (reply,) = await chat.write("Sorry, that should be 5.2 not 52 km")
    assert "5.2 km" in reply.html


async def test_a_reply_corrects_the_log_it_replies_to(chat: Conversation) -> None:
    (first,) = await chat.write("30 min swim")
    await chat.write("gym")
    await chat.write("that was yesterday", reply_to=first.id)
    assert await chat.days() == {YESTERDAY: [("swimming", 30)], TODAY: [("strength", None)]}


async def test_a_reply_to_ones_own_message_corrects_its_log(chat: Conversation) -> None:
    await chat.write("30 min swim")
    mine = chat.last_message - 1
    await chat.write("gym")
    await chat.write("delete that", reply_to=mine)
    assert await chat.days() == {TODAY: [("strength", None)]}


async def test_the_confirmation_on_screen_follows_a_correction(chat: Conversation) -> None:
    (first,) = await chat.write("30 min swim")
    (news,) = await chat.write("45 min, not 30")
    assert "45 min" in news.html
    assert "45 min" in chat.messages[first.id].html
    await chat.tap(chat.messages[first.id], "Undo")
    assert await chat.days() == {}


async def test_yesterdays_log_is_found_by_its_day(chat: Conversation) -> None:
    await chat.write("ran 30 min yesterday")
    await chat.write("gym today")
    await chat.write("delete yesterday's run")
    assert await chat.days() == {TODAY: [("strength", None)]}


async def test_a_correction_that_says_nothing_lets_the_person_pick(chat: Conversation) -> None:
    await chat.write("30 min swim")
    (menu,) = await chat.write("you got that wrong")
    await chat.tap(await chat.tap(menu, "Day"), "Yesterday")
    assert await chat.days() == {YESTERDAY: [("swimming", 30)]}


async def test_a_correction_without_any_log_says_so(chat: Conversation) -> None:
    (reply,) = await chat.write("delete that")
    assert "nothing in your diary" in reply.html


async def test_deleting_a_day_leaves_the_other_days_of_its_log(chat: Conversation) -> None:
    await chat.write("yesterday yoga, today 30 min swim")
    before = await chat.days()
    assert [len(before[day]) for day in sorted(before)] == [1, 1]
    await chat.write("delete yesterday's")
    assert await chat.days() == {TODAY: [("swimming", 30)]}


async def test_deleted_by_words_can_be_put_back(chat: Conversation) -> None:
    await chat.write("30 min swim")
    (reply,) = await chat.write("delete that")
    await chat.tap(reply, "Put it back")
    assert await chat.days() == {TODAY: [("swimming", 30)]}


async def test_a_bare_number_right_after_a_log_is_its_minutes(chat: Conversation) -> None:
    await chat.write("swam")
    await chat.write("40")
    assert await chat.days() == {TODAY: [("swimming", 40)]}


async def test_an_edited_message_changes_its_log_and_the_reply_in_place(
    chat: Conversation,
) -> None:
    (reply,) = await chat.write("30 min swim")
    new = await chat.edit(chat.last_message - 1, "50 min swim and yoga")
    assert new == []
    assert await chat.days() == {TODAY: [("swimming", 50), ("yoga", None)]}
    assert "50 min" in chat.messages[reply.id].html
    assert "Yoga" in chat.messages[reply.id].html


async def test_an_edit_that_changes_no_meaning_says_nothing(chat: Conversation) -> None:
    (reply,) = await chat.write("30 min swim")
    before = reply.html
    assert await chat.edit(chat.last_message - 1, "30 min swim!") == []
    assert chat.messages[reply.id].html == before


async def test_an_edit_that_names_no_workout_any_more_takes_the_log_back(
    chat: Conversation,
) -> None:
    (reply,) = await chat.write("30 min swim")
    await chat.edit(chat.last_message - 1, "thanks a lot")
    assert await chat.days() == {}
    shown = await chat.tap(chat.messages[reply.id], "Put it back")
    assert "Swimming" in shown.html
    assert await chat.days() == {TODAY: [("swimming", 30)]}


async def test_an_edit_that_becomes_unclear_asks_in_the_reply(chat: Conversation) -> None:
    (reply,) = await chat.write("30 min swim")
    assert await chat.edit(chat.last_message - 1, "worked out 40 min") == []
    assert await chat.days() == {}
    shown = await chat.tap(chat.messages[reply.id], "Strength")
    assert await chat.days() == {TODAY: [("strength", 40)]}
    assert "Undo" in "".join(shown.labels)


async def test_editing_small_talk_into_a_log_logs_it(chat: Conversation) -> None:
    await chat.write("hello")
    (reply,) = await chat.edit(chat.last_message - 1, "45 min swim")
    assert "Logged" in reply.html
    assert await chat.days() == {TODAY: [("swimming", 45)]}


async def test_an_edit_counts_for_the_day_the_message_was_sent(chat: Conversation) -> None:
    sent = chat.clock.now()
    await chat.write("swam", sent_at=sent)
    mine = chat.last_message - 1
    await chat.edit(mine, "30 min swim")
    assert await chat.days() == {TODAY: [("swimming", 30)]}


async def test_correcting_an_undone_log_shows_that_it_is_undone(chat: Conversation) -> None:
    (reply,) = await chat.write("30 min swim")
    await chat.tap(reply, "Undo")
    (said,) = await chat.write("45 min, not 30", reply_to=reply.id)
    assert said.labels == ["Put it back"]
    assert await chat.days() == {}


async def test_a_whole_import_is_never_taken_for_that(chat: Conversation) -> None:
    day = chat.clock.now().date()
    async with chat.database.transaction() as store:
        await store.logs.add(7, [NewWorkout(day, Workout.YOGA)], Source.IMPORT, chat.clock.now())
    (reply,) = await chat.write("delete that")
    assert "/history" in reply.html
    assert await chat.days() == {TODAY: [("yoga", None)]}


async def test_a_log_of_weeks_ago_is_not_what_that_means(chat: Conversation) -> None:
    await chat.write("30 min swim")
    chat.clock.advance(timedelta(days=15))
    (reply,) = await chat.write("delete that")
    assert "/history" in reply.html
    assert await chat.days() == {TODAY: [("swimming", 30)]}
