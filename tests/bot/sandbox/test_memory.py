import asyncio
import json
from datetime import timedelta
from pathlib import Path

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram.error import Forbidden

from bot.clock import ManualClock, OffsetClock
from bot.sandbox import Sandbox
from bot.sandbox.memory import FIRST_NAME, Memory
from tests.bot.sandbox.material import png


def remembering(file: Path, base: ManualClock) -> tuple[Sandbox, OffsetClock]:
    clock = OffsetClock(base)
    sandbox = Sandbox("7:test", clock)
    Memory(file, sandbox, clock, base).recall()
    return sandbox, clock


def test_a_new_sandbox_has_one_person_to_talk_as(tmp_path: Path, clock: ManualClock) -> None:
    sandbox, _ = remembering(tmp_path / "sandbox.json", clock)
    assert [person.name for person in sandbox.people.values()] == [FIRST_NAME]


def test_people_and_clock_come_back_after_a_restart(tmp_path: Path, clock: ManualClock) -> None:
    file = tmp_path / "sandbox.json"
    before, moved = remembering(file, clock)
    added = before.person("Béla", language="de")
    moved.advance(timedelta(days=2))
    after, restored = remembering(file, clock)
    assert restored.now() == clock.now() + timedelta(days=2)
    again = after.person("Béla")
    assert (again.id, again.user.language_code) == (added.id, "de")
    assert len(after.people) == 2


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"people": [{}]}', '{"people": 3}'])
def test_what_cannot_be_read_is_begun_anew(tmp_path: Path, clock: ManualClock, kept: str) -> None:
    file = tmp_path / "sandbox.json"
    file.write_text(kept)
    sandbox, shown = remembering(file, clock)
    assert shown.now() == clock.now()
    assert len(sandbox.people) == 1
    assert file.with_suffix(".unreadable").read_text() == kept
    assert json.loads(file.read_text())["users"][0]["first_name"] == FIRST_NAME


async def test_everything_said_is_there_again(tmp_path: Path, clock: ManualClock) -> None:
    file = tmp_path / "sandbox.json"
    before, _ = remembering(file, clock)
    async with before:
        ann, ben = before.person("Ann"), before.person("Ben")
        said = await ann.say("/start")
        await ann.edit(said, "/help")
        async with Bot("7:test", base_url=f"{before.api_url}/bot") as bot:
            markup = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]])
            await bot.send_message(
                ann.id,
                "<b>Hi</b> <a href='https://x.org/'>you</a>",
                parse_mode="HTML",
                reply_markup=markup,
                reply_parameters=ReplyParameters(said.message_id),
            )
            await bot.send_photo(ann.id, png(70, 50), caption="x")
            await bot.send_message(ann.id, "?", reply_markup=ReplyKeyboardMarkup([["yes"]]))
            pending = await bot.get_updates()
        await ben.block()
        shown = [message.to_api() for message in ann.chat]

    after, _ = remembering(file, clock)
    async with after:
        ann, base = after.person("Ann"), after.api_url
        assert [message.to_api() for message in ann.chat] == shown
        async with Bot("7:test", f"{base}/bot", f"{base}/file/bot") as bot:
            assert (await bot.get_updates())[:2] == pending
            await bot.edit_message_text("edited", ann.id, ann.chat[1].message_id)
            fresh = await bot.send_message(ann.id, "new")
            assert fresh.message_id > shown[-1]["message_id"]
            with pytest.raises(Forbidden):
                await bot.send_message(after.person("Ben").id, "x")
            photo = await bot.get_file(shown[2]["photo"][0]["file_id"])
            assert await photo.download_as_bytearray() == png(70, 50)
        await ann.tap("yes")


async def test_what_is_said_is_written_down_without_a_clean_end(
    tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.sandbox.memory.WRITE_WITHIN", 0.01)
    file = tmp_path / "sandbox.json"
    sandbox, _ = remembering(file, clock)
    await sandbox.person("Ann").say("remember me")
    assert "remember me" not in file.read_text()
    await asyncio.sleep(0.05)
    assert "remember me" in file.read_text()


def test_only_the_owner_may_read_it(tmp_path: Path, clock: ManualClock) -> None:
    file = tmp_path / "sandbox.json"
    sandbox, _ = remembering(file, clock)
    sandbox.person("Ann")
    assert file.stat().st_mode & 0o777 == 0o600
