"""A tiny bot against the sandbox, with nothing between them but HTTP."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import NetworkError

from bot.clock import ManualClock, SystemClock
from bot.sandbox import Person, Sandbox


async def echo(bot: Bot) -> None:
    """Repeats what it is told, under a button that shouts it."""
    offset = 0
    while True:
        for update in await bot.get_updates(offset=offset, timeout=5):
            offset = update.update_id + 1
            await react(bot, update)


async def react(bot: Bot, update: Update) -> None:
    shout = InlineKeyboardMarkup([[InlineKeyboardButton("Louder", callback_data="louder")]])
    if update.message and update.message.text:
        await bot.send_message(update.message.chat_id, update.message.text, reply_markup=shout)
    elif update.edited_message:
        await bot.send_message(update.edited_message.chat_id, f"now {update.edited_message.text}")
    elif update.callback_query:
        await update.callback_query.answer("Louder it is")
        said = update.effective_message
        assert said is not None
        await update.callback_query.edit_message_text(f"{said.text}".upper())


@pytest.fixture
async def echoing(bot: Bot) -> AsyncIterator[None]:
    task = asyncio.create_task(echo(bot))
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def test_an_echo_bot_answers_taps_and_edits(sandbox: Sandbox, echoing: None) -> None:
    ann = sandbox.person("Ann")
    said = await ann.say("hello")
    answer = await ann.wait_for(1)
    assert (answer.text, answer.buttons) == ("hello", ["Louder"])

    await ann.tap("Louder")
    shouted = await ann.wait_for("HELLO")
    assert shouted is answer
    assert shouted.edit_date is not None
    assert shouted.buttons == []
    assert await ann.wait_for_answer() == "Louder it is"

    await ann.edit(said, "goodbye")
    assert (await ann.wait_for(1)).text == "now goodbye"
    assert [message.text for message in ann.chat] == ["goodbye", "HELLO", "now goodbye"]


async def test_people_have_chats_of_their_own(sandbox: Sandbox, echoing: None) -> None:
    ann, ben = sandbox.person("Ann"), sandbox.person("Ben")
    await asyncio.gather(ann.say("swim"), ben.say("run"))
    assert (await ann.wait_for(1)).text == "swim"
    assert (await ben.wait_for(1)).text == "run"
    assert len(ann.chat) == len(ben.chat) == 2


async def test_waiting_in_vain_shows_the_chat(sandbox: Sandbox, ann: Person) -> None:
    await ann.say("anyone there?")
    with pytest.raises(TimeoutError, match=r"waited 0\.05 s for 1.*\n.*anyone there"):
        await ann.wait_for(1, timeout=0.05)


async def test_only_what_came_after_the_last_action_is_news(bot: Bot, ann: Person) -> None:
    await bot.send_message(ann.id, "old")
    await ann.say("hm")
    with pytest.raises(TimeoutError):
        await ann.wait_for("old", timeout=0.05)


async def test_there_is_one_person_of_a_name(sandbox: Sandbox) -> None:
    assert sandbox.person("Ann") is sandbox.person("Ann")
    assert sandbox.person("Ann").id != sandbox.person("Ben").id


async def test_ids_go_on_where_an_earlier_run_stopped(
    monkeypatch: pytest.MonkeyPatch, clock: ManualClock
) -> None:
    """A bot's database outlives the sandbox; new messages must not look like old ones."""
    sandbox = Sandbox("1:t", clock)
    ann = sandbox.person("Ann")
    before = (
        await ann.say("x"),
        sandbox.updates.pending()[0].update_id,
        await ann.press("x", ann.chat[0]),
    )
    later = time.time() + 2
    monkeypatch.setattr(time, "time", lambda: later)
    again = Sandbox("1:t", clock)
    ann = again.person("Ann")
    after = (
        await ann.say("x"),
        again.updates.pending()[0].update_id,
        await ann.press("x", ann.chat[0]),
    )
    assert ann.id == sandbox.person("Ann").id
    assert after[0].message_id > before[0].message_id
    assert after[1:] > before[1:]


async def test_listens_on_loopback_only(clock: ManualClock) -> None:
    for host in ("0.0.0.0", "::", "192.168.1.5", "example.org"):
        with pytest.raises(ValueError, match="this machine only"):
            await Sandbox("1:t", clock).start(host=host)


async def test_names_a_port_that_is_taken(sandbox: Sandbox, clock: ManualClock) -> None:
    port = int(sandbox.url.rsplit(":", 1)[1].strip("/"))
    with pytest.raises(OSError, match=str(port)):
        await Sandbox("1:t", clock).start(port=port)


async def test_stopping_does_not_wait_for_a_long_poll(clock: ManualClock) -> None:
    sandbox = Sandbox("1:t", clock)
    await sandbox.start()
    async with Bot("1:t", base_url=f"{sandbox.api_url}/bot") as bot:
        poll = asyncio.create_task(bot.get_updates(timeout=50))
        async with asyncio.timeout(15):
            while not sandbox.updates.polled:  # noqa: ASYNC110 - a request takes its own time
                await asyncio.sleep(0.01)
            await sandbox.stop()
            assert await poll == ()


async def test_can_be_gone_for_a_while_and_come_back(
    ann: Person, bot: Bot, sandbox: Sandbox
) -> None:
    port = int(sandbox.api_url.rsplit(":", 1)[1])
    await ann.say("before")
    await sandbox.stop()
    with pytest.raises(NetworkError):
        await bot.get_updates()
    await ann.say("meanwhile")
    await sandbox.start(port)
    updates = await bot.get_updates()
    assert [update.message.text for update in updates if update.message] == ["before", "meanwhile"]


class TestClock:
    async def test_evening_is_the_moment_asked_for(self, clock: ManualClock) -> None:
        asked: list[int | None] = []

        async def next_evening(person_id: int | None) -> datetime:
            asked.append(person_id)
            return datetime(2026, 3, 12, 18, 30, tzinfo=UTC)

        sandbox = Sandbox("1:t", clock, next_evening=next_evening)
        assert await sandbox.to_this_evening(7) == datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
        assert clock.now() == datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
        assert asked == [7]

    async def test_evening_is_eight_where_nobody_knows_better(self, clock: ManualClock) -> None:
        sandbox = Sandbox("1:t", clock)
        assert await sandbox.to_this_evening() == datetime(2026, 3, 12, 20, 0, tzinfo=UTC)
        assert await sandbox.to_this_evening() == datetime(2026, 3, 13, 20, 0, tzinfo=UTC)

    async def test_one_day_on(self, clock: ManualClock) -> None:
        before = clock.now()
        await Sandbox("1:t", clock).one_day_on()
        assert clock.now() - before == timedelta(days=1)

    async def test_the_machines_own_clock_is_left_alone(self) -> None:
        sandbox = Sandbox("1:t", SystemClock())
        assert not sandbox.can_move_clock
        with pytest.raises(RuntimeError, match="cannot be moved"):
            await sandbox.one_day_on()
