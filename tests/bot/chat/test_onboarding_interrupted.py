"""/start interrupted: restarts, other devices, late and forged buttons, leaving."""

from __future__ import annotations

from random import Random

import pytest

from bot.clock import ManualClock
from db.engine import Database
from tests.bot.chat.newcomer import (
    NOW,
    TO_THE_DAYS,
    TO_THE_EVENING,
    TO_THE_ZONE,
    Newcomer,
    started,
)


async def test_a_late_button_is_answered_and_the_open_question_shown(newcomer: Newcomer) -> None:
    shown = await started(newcomer)
    agree = shown.button("agree").data
    await newcomer.press_all("agree", "30–39", "34")
    shown = await newcomer.press_data(agree)
    assert newcomer.notices[-1]
    assert "apply to you" in shown.html


async def test_start_again_half_way_goes_on_in_a_new_message(newcomer: Newcomer) -> None:
    before = await started(newcomer, *TO_THE_EVENING)
    after = await newcomer.say("/start whatever")
    assert after.id != before.id
    assert before.id not in newcomer.messages
    assert "left off" in after.html
    assert "in the evening" in after.html
    await newcomer.say("20:00")
    assert len(newcomer.messages) == 1


@pytest.mark.parametrize("command", ["/tomorrow", "/log", "/settings", "/back"])
async def test_a_command_half_way_brings_the_open_question_back(
    newcomer: Newcomer, command: str
) -> None:
    await started(newcomer, *TO_THE_EVENING)
    shown = await newcomer.say(command)
    assert "left off" in shown.html
    assert "in the evening" in shown.html
    assert len(newcomer.messages) == 1


async def test_only_one_message_asks_even_after_a_tap_on_an_older_one(
    newcomer: Newcomer,
) -> None:
    first = await started(newcomer)
    # A second device said /start before the first message was known to have arrived.
    async with newcomer.database.transaction() as store:
        await store.dialogues.clear(newcomer.person_id)
    await newcomer.say("/start")
    assert len(newcomer.messages) == 2
    shown = await newcomer.press("agree", on=first)
    assert "How old" in newcomer.messages[first.id].html
    assert list(newcomer.messages) == [shown.id] == [first.id]


async def test_a_dialogue_of_another_version_begins_anew(newcomer: Newcomer) -> None:
    async with newcomer.database.transaction() as store:
        await store.dialogues.save(7, "start", "shoe-size", {"shoe": 43}, 7, None, NOW)
    shown = await newcomer.say("43")
    assert "Hello" in shown.html


async def test_a_half_done_start_survives_a_restart(
    newcomer: Newcomer, database: Database, clock: ManualClock
) -> None:
    await started(newcomer, *TO_THE_ZONE)
    after = Newcomer(database, clock, messages=newcomer.messages, next_id=newcomer.next_id)
    await after.press_all("London", "20:00", "Skip")
    assert await after.known() is not None


async def test_a_message_that_was_deleted_is_sent_anew_and_used_from_then_on(
    newcomer: Newcomer,
) -> None:
    shown = await started(newcomer, "agree")
    del newcomer.messages[shown.id]
    fresh = await newcomer.say("34")
    assert "apply to you" in fresh.html
    await newcomer.say("no")
    assert len(newcomer.messages) == 1


@pytest.mark.parametrize("reached", range(len(TO_THE_DAYS) + 1))
async def test_cancel_works_at_every_question(newcomer: Newcomer, reached: int) -> None:
    await started(newcomer, *TO_THE_DAYS[:reached])
    shown = await newcomer.say("/cancel")
    assert "nothing was kept" in shown.html
    assert len(newcomer.messages) == 1
    assert await newcomer.dialogue() is None
    assert await newcomer.known() is None


@pytest.mark.parametrize("reached", range(len(TO_THE_DAYS) + 1))
async def test_a_sticker_keeps_the_place_at_every_question(
    newcomer: Newcomer, reached: int
) -> None:
    await started(newcomer, *TO_THE_DAYS[:reached])
    before = await newcomer.dialogue()
    shown = await newcomer.sticker()
    after = await newcomer.dialogue()
    assert before is not None
    assert after is not None
    assert after.step == before.step
    assert shown.keyboard
    assert len(newcomer.messages) == 1


async def test_a_tap_after_the_end_changes_nothing(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_DAYS, "Skip")
    before = await newcomer.known()
    await newcomer.press_data("start:level:is:2")
    assert newcomer.notices[-1]
    assert await newcomer.known() == before


@pytest.mark.parametrize(
    ("code", "words"),
    [("en", "crushing chest pain"), ("es", "quiero morirme"), ("pt", "dor no peito ao correr")],
)
async def test_a_stranger_in_danger_is_told_where_help_is(
    newcomer: Newcomer, code: str, words: str
) -> None:
    newcomer.language_code = code
    shown = await newcomer.say(words)
    assert "112" in shown.html
    assert await newcomer.known() is None
    assert await newcomer.dialogue() is None
    assert "/start" in (await newcomer.say("45 min swim")).html


async def test_a_strangers_tap_on_an_old_button_is_told_how_to_begin(newcomer: Newcomer) -> None:
    await started(newcomer, "No, thanks")
    await newcomer.press_data("start:consent:yes")
    assert "/start" in newcomer.notices[-1]
    assert await newcomer.dialogue() is None


@pytest.mark.parametrize(
    "sent",
    [
        "start:",
        "start:age",
        "start:age:is:",
        "start:age:is:200",
        "start:age:is:-4",
        "start:age:from:5",
        "start:health:maybe",
        "start:days:0:9",
        "start:days:5:1",
        "start:nowhere:yes",
        "start:done:yes",
        "start:age:is:34:extra",
        "start:evening:at:2561",
        "start:level:is:7",
    ],
)
async def test_nonsense_from_a_button_changes_nothing(newcomer: Newcomer, sent: str) -> None:
    await started(newcomer, "agree")
    before = await newcomer.dialogue()
    await newcomer.press_data(sent)
    after = await newcomer.dialogue()
    assert before is not None
    assert after is not None
    assert (after.step, after.answers) == (before.step, before.answers)


async def test_a_workout_told_while_changing_the_profile_goes_to_the_diary(
    newcomer: Newcomer,
) -> None:
    await started(newcomer, *TO_THE_DAYS, "Skip")
    await newcomer.say("/start")
    await newcomer.press_all("Change my profile", "40–49", "41", "none of these")
    await newcomer.say("45 min swim")
    assert await newcomer.days() == {"2026-11-24": [("swimming", 45)]}
    dialogue = await newcomer.dialogue()
    assert dialogue is not None
    assert dialogue.step == "level"


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_people_do_there_is_one_question_and_no_way_to_break_it(
    newcomer: Newcomer, seed: int
) -> None:
    random = Random(seed)
    seen: list[tuple[int, str]] = []
    words = ("34", "15", "Lisbon", "Portland", "9", "yes", "no", "back", "ran 5k", "<i>", "1990")
    await newcomer.say("/start")
    for _ in range(120):
        shown = newcomer.screen
        seen += [(shown.id, b.data) for row in shown.keyboard for b in row]
        match random.randrange(10):
            case 0:
                await newcomer.say(random.choice(words))
            case 1:
                message, data = random.choice(seen)
                if message in newcomer.messages and data.startswith("start:"):
                    await newcomer.press_data(data, on=newcomer.messages[message])
            case 2:
                await random.choice((newcomer.sticker, lambda: newcomer.share(38.7, -9.1)))()
            case 3:
                await newcomer.say(random.choice(("/start", "/start", "/cancel", "/privacy")))
            case _:
                ours = [b.data for row in shown.keyboard for b in row if "start:" in b.data]
                if ours:
                    await newcomer.press_data(random.choice(ours))
        dialogue = await newcomer.dialogue()
        person = await newcomer.known()
        asking = [m for m in newcomer.messages.values() if " · /cancel" in m.html]
        assert len(asking) == (dialogue is not None and dialogue.name == "start")
        if person is not None:
            assert person.consented_at is not None
            assert person.age is not None
            assert person.age >= 16
