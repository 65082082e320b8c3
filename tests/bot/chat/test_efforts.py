"""How hard it was: asked under a fresh log, never twice, and heeded."""

import pytest

from bot.chat.efforts import data, read_data
from bot.services.diary import Spot
from bot.services.effort import Effort
from tests.bot.chat.conversation import Conversation
from tests.bot.chat.regular import Regular

ANSWERS = ["Easy", "Just right", "Too hard"]


@pytest.mark.parametrize("effort", Effort)
def test_every_button_is_read_back_as_it_was_written(effort: Effort) -> None:
    assert read_data(data(Spot(12, 3, 0), effort)) == (Spot(12, 3, 0), effort)


@pytest.mark.parametrize(
    "sent", ["log:felt:1:1:0", "log:felt:1:1:0:4", "log:felt:1:1:0:²", "log:to:1:1:0:5", ""]
)
def test_what_is_not_ours_is_not_read(sent: str) -> None:
    assert read_data(sent) is None


async def test_one_tap_says_how_hard_it_was_and_it_is_not_asked_again(chat: Conversation) -> None:
    (reply,) = await chat.write("45 min swim")
    assert reply.labels[-3:] == ANSWERS
    old = reply.button("Too hard").data
    shown = await chat.tap(reply, "Just right")
    assert "Felt just right" in shown.html
    assert not set(ANSWERS) & set(shown.labels)
    await chat.tap_data(shown, old)
    async with chat.database.reading() as store:
        log = await store.logs.latest(7)
    assert log is not None
    assert [each.effort for each in log.workouts] == [Effort.RIGHT]


@pytest.mark.parametrize("text", ["rest", "ran and swam", "45 min swim last week friday"])
async def test_rest_several_and_old_workouts_are_not_asked_about(
    chat: Conversation, text: str
) -> None:
    (reply,) = await chat.write(text)
    assert not set(ANSWERS) & set(reply.labels)


async def test_whoever_does_not_want_to_be_asked_is_not(regular: Regular) -> None:
    await regular.change(effort_asked=False)
    assert not set(ANSWERS) & set((await regular.say("45 min swim")).labels)


async def test_in_the_diary_any_days_effort_is_set_changed_and_taken_back(
    chat: Conversation,
) -> None:
    await chat.write("45 min swim on 12 November")
    (shown,) = await chat.history("/history 2026-11-12")
    for label, words in (("Too hard", "Felt too hard"), ("Easy", "Felt easy")):
        shown = await chat.tap(await chat.tap(shown, "Swimming, 45 min"), "How hard")
        shown = await chat.tap(shown, label)
        assert words in shown.html
    shown = await chat.tap(await chat.tap(shown, "Swimming, 45 min"), "How hard")
    assert "✓ Easy" in shown.labels
    assert "Felt" not in (await chat.tap(shown, "I don't know")).html


async def test_too_hard_twice_makes_the_next_one_lighter_and_says_so(regular: Regular) -> None:
    await regular.tap(await regular.say("45 min swim yesterday"), "Too hard")
    assert regular.notices[-1] == "Noted, thank you."
    await regular.tap(await regular.say("30 min run"), "Too hard")
    assert "two in a row" in regular.notices[-1]
    session = (await regular.advice()).session
    assert session is not None
    assert session.minutes == 0 or "note-too-hard" in session.notes
    assert session.minutes == 0 or "felt too hard" in (await regular.say("/tomorrow")).html
