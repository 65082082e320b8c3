"""Words in: logged first, confirmed after, for the day they were sent."""

from datetime import UTC, datetime

import pytest

from tests.bot.chat.conversation import Conversation

TODAY, YESTERDAY = "2026-11-24", "2026-11-23"


@pytest.mark.parametrize(
    ("text", "day", "entries"),
    [
        ("45 min swim", TODAY, [("swimming", 45)]),
        ("rest", TODAY, [("rest", None)]),
        ("ran 5k yesterday", YESTERDAY, [("cardio", None)]),
        ("yoga and cycling", TODAY, [("yoga", None), ("cycling", None)]),
    ],
)
async def test_plain_words_are_logged(
    chat: Conversation, text: str, day: str, entries: list[tuple[str, int | None]]
) -> None:
    await chat.write(text)
    assert await chat.days() == {day: entries}


async def test_one_reply_names_type_minutes_distance_and_day(chat: Conversation) -> None:
    (reply,) = await chat.write("swam 2 km yesterday, 45 min")
    for word in ("Swimming", "45 min", "2 km", "yesterday, Mon 23 Nov"):
        assert word in reply.html
    assert reply.labels == ["↩️ Undo", "✏️ Change", "Easy", "Just right", "Too hard"]
    assert "Undo" in reply.labels[0]
    assert "Change" in reply.labels[1]


async def test_several_days_are_each_named(chat: Conversation) -> None:
    (reply,) = await chat.write("yoga yesterday, gym today")
    assert "(today)" in reply.html
    assert "(yesterday, Mon 23 Nov)" in reply.html


async def test_a_late_message_counts_for_the_day_it_was_sent(chat: Conversation) -> None:
    chat.clock.set(datetime(2026, 11, 26, 9, 0, tzinfo=UTC))
    (reply,) = await chat.write("45 min swim", sent_at=datetime(2026, 11, 24, 9, 0, tzinfo=UTC))
    assert await chat.days() == {TODAY: [("swimming", 45)]}
    assert "Tue 24 Nov" in reply.html


async def test_the_small_hours_belong_to_the_evening_before(chat: Conversation) -> None:
    at = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
    await chat.write("45 min swim", sent_at=at)
    assert list(await chat.days()) == [YESTERDAY]


async def test_two_messages_make_two_sessions(chat: Conversation) -> None:
    await chat.write("30 min yoga")
    await chat.write("gym")
    assert await chat.days() == {TODAY: [("yoga", 30), ("strength", None)]}


async def test_rest_after_a_workout_leaves_the_training_day_standing(chat: Conversation) -> None:
    await chat.write("45 min swim")
    (reply,) = await chat.write("rest day")
    assert "stays a training day" in reply.html
    page = await chat.history()
    assert "Rest" not in page[0].labels[0]


async def test_a_workout_replaces_rest_and_undo_brings_it_back(chat: Conversation) -> None:
    await chat.write("rest day")
    (reply,) = await chat.write("45 min swim after all")
    assert "replaces the rest" in reply.html
    assert "Rest" not in (await chat.history())[0].labels[0]
    await chat.tap(reply, "Undo")
    assert "Rest" in (await chat.history())[0].labels[0]


async def test_more_than_28_days_back_asks_once_and_logs_after_yes(chat: Conversation) -> None:
    (question,) = await chat.write("ran 5k on 3 october")
    assert await chat.days() == {}
    assert "52 days back" in question.html
    shown = await chat.tap(question, "Yes")
    assert await chat.days() == {"2026-10-03": [("cardio", None)]}
    assert "Sat 3 Oct" in shown.html
    again = await chat.tap_data(question, question.button("Yes").data)
    assert "In the diary" in again.html
    assert await chat.days() == {"2026-10-03": [("cardio", None)]}


async def test_more_than_28_days_back_is_not_logged_after_no(chat: Conversation) -> None:
    (question,) = await chat.write("ran 5k on 3 october")
    shown = await chat.tap(question, "No")
    assert shown.keyboard == ()
    shown = await chat.tap_data(question, question.button("Yes").data)
    assert "passed" in shown.html
    assert await chat.days() == {}


async def test_yes_in_words_answers_the_question_too(chat: Conversation) -> None:
    await chat.write("ran 5k on 3 october")
    (reply,) = await chat.write("Yes!")
    assert "Logged" in reply.html
    assert list(await chat.days()) == ["2026-10-03"]


async def test_the_right_day_told_after_the_question_is_logged(chat: Conversation) -> None:
    await chat.write("ran 5k on 3 october")
    (reply,) = await chat.write("that was yesterday")
    assert "yesterday" in reply.html
    assert await chat.days() == {YESTERDAY: [("cardio", None)]}


async def test_28_days_back_is_logged_without_asking(chat: Conversation) -> None:
    await chat.write("swam 28 days ago")
    assert list(await chat.days()) == ["2026-10-27"]


@pytest.mark.parametrize("kind", ["sticker", "voice", "photo", "video_note", "dice"])
async def test_what_is_no_text_gets_a_friendly_answer(chat: Conversation, kind: str) -> None:
    (reply,) = await chat.send(kind)
    assert "<i>" in reply.html or "words" in reply.html
    assert await chat.days() == {}


async def test_markup_in_a_message_never_reaches_the_reply(chat: Conversation) -> None:
    (reply,) = await chat.write("<b>45 min swim</b> & <script>x</script>")
    assert "script" not in reply.html


async def test_a_type_logged_twice_for_a_day_is_pointed_out(chat: Conversation) -> None:
    await chat.write("swam")
    (reply,) = await chat.write("45 min swim")
    assert "2 × Swimming" in reply.html
