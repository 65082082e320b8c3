"""Unclear messages: one question, likeliest first, and the answer completes the log."""

from datetime import timedelta

import pytest

from tests.bot.chat.conversation import Conversation

TODAY, YESTERDAY = "2026-11-24", "2026-11-23"


async def test_the_answer_completes_the_log_with_what_was_understood(chat: Conversation) -> None:
    (question,) = await chat.write("worked out for 40 mins")
    assert "40 minutes" in question.html
    assert len(question.labels) == 8
    shown = await chat.tap(question, "Strength")
    assert await chat.days() == {TODAY: [("strength", 40)]}
    assert "Undo" in "".join(shown.labels)


async def test_the_persons_own_likeliest_come_first(chat: Conversation) -> None:
    for words in ("yoga yesterday", "yoga 3 days ago", "swam 2 days ago"):
        await chat.write(words)
    (question,) = await chat.write("exercised")
    assert [label.split()[-1] for label in question.labels[:2]] == ["Yoga", "Swimming"]


async def test_a_planned_workout_is_the_likeliest(chat: Conversation) -> None:
    await chat.write("yoga yesterday")
    await chat.write("going to go cycling later")
    (question,) = await chat.write("exercised")
    assert "Cycling" in question.labels[0]


async def test_a_word_answers_as_well_as_a_tap(chat: Conversation) -> None:
    await chat.write("worked out for 40 mins")
    (reply,) = await chat.write("swimming")
    assert await chat.days() == {TODAY: [("swimming", 40)]}
    assert "40 min" in reply.html


async def test_a_whole_log_after_a_question_is_a_log_of_its_own(chat: Conversation) -> None:
    await chat.write("worked out for 40 mins")
    await chat.write("ran 20 min yesterday")
    assert await chat.days() == {YESTERDAY: [("cardio", 20)]}


async def test_never_two_questions_in_a_row(chat: Conversation) -> None:
    await chat.write("exercised")
    (reply,) = await chat.write("exercised")
    assert "?" not in reply.html
    assert reply.keyboard == ()
    (third,) = await chat.write("exercised")
    assert "?" in third.html


@pytest.mark.parametrize(
    ("told", "day", "minutes"),
    [("that was yesterday", YESTERDAY, None), ("30", TODAY, 30), ("30 min", TODAY, 30)],
)
async def test_what_is_told_after_the_question_goes_into_it(
    chat: Conversation, told: str, day: str, minutes: int | None
) -> None:
    (question,) = await chat.write("exercised")
    assert await chat.write(told) == []
    await chat.tap(chat.messages[question.id], "Yoga")
    assert await chat.days() == {day: [("yoga", minutes)]}


async def test_a_day_that_is_none_is_asked_for_with_the_rest_kept(chat: Conversation) -> None:
    (question,) = await chat.write("swam 30 min on february 30")
    assert "Which day" in question.html
    assert "Swimming, 30 min" in question.html
    await chat.tap(question, "Yesterday")
    assert await chat.days() == {YESTERDAY: [("swimming", 30)]}


async def test_the_day_may_be_written_too(chat: Conversation) -> None:
    await chat.write("gym on february 30")
    (reply,) = await chat.write("that was yesterday")
    assert "Strength" in reply.html
    assert await chat.days() == {YESTERDAY: [("strength", None)]}


async def test_rest_is_offered_last(chat: Conversation) -> None:
    await chat.write("rest yesterday")
    (question,) = await chat.write("exercised")
    assert "Rest" in question.labels[6]


async def test_nothing_logs_nothing(chat: Conversation) -> None:
    (question,) = await chat.write("exercised")
    shown = await chat.tap(question, "Nothing")
    assert await chat.days() == {}
    assert shown.keyboard == ()


@pytest.mark.parametrize("second", ["Yoga", "Nothing"])
async def test_a_second_tap_changes_nothing(chat: Conversation, second: str) -> None:
    (question,) = await chat.write("worked out for 40 mins")
    late = question.button(second).data
    await chat.tap(question, "Strength")
    shown = await chat.tap_data(question, late)
    assert await chat.days() == {TODAY: [("strength", 40)]}
    assert "Strength" in shown.html


async def test_an_old_question_still_logs_after_other_talk(chat: Conversation) -> None:
    (question,) = await chat.write("worked out for 40 mins")
    await chat.write("thanks")
    await chat.tap(question, "Strength")
    assert await chat.days() == {TODAY: [("strength", 40)]}


async def test_editing_the_unclear_message_turns_the_question_into_the_confirmation(
    chat: Conversation,
) -> None:
    (question,) = await chat.write("exercised")
    assert await chat.edit(chat.last_message - 1, "did my 30 min yoga") == []
    assert await chat.days() == {TODAY: [("yoga", 30)]}
    assert "Logged" in chat.messages[question.id].html


async def test_a_question_does_not_push_a_half_done_start_aside(chat: Conversation) -> None:
    async with chat.database.transaction() as store:
        await store.dialogues.save(7, "start", "age", {}, 7, 5, chat.clock.now())
    (question,) = await chat.write("exercised")
    async with chat.database.reading() as store:
        dialogue = await store.dialogues.get(7)
    assert dialogue is not None
    assert dialogue.name == "start"
    await chat.tap(question, "Yoga")
    assert await chat.days() == {TODAY: [("yoga", None)]}


async def test_a_word_on_another_day_is_no_answer_to_an_old_question(chat: Conversation) -> None:
    (question,) = await chat.write("worked out for 40 mins")
    chat.clock.advance(timedelta(days=1))
    await chat.write("swimming")
    assert await chat.days() == {"2026-11-25": [("swimming", None)]}
    await chat.tap(question, "Strength")
    assert (await chat.days())[TODAY] == [("strength", 40)]


async def test_days_later_an_unclear_message_is_asked_about_again(chat: Conversation) -> None:
    await chat.write("exercised")
    chat.clock.advance(timedelta(days=3))
    (question,) = await chat.write("exercised")
    assert "?" in question.html
