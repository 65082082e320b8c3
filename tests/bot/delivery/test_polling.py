import asyncio
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.clock import ManualClock
from bot.delivery import outcomes
from bot.delivery.backoff import Backoff
from bot.delivery.bots import Bot, build_bot
from bot.delivery.inbox import Inbox
from bot.delivery.polling import Polling
from bot.sandbox import Person, Sandbox
from db.engine import Database
from tests.bot.delivery.small_bot import POISON, TOKEN, SmallBot


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.backoff.LONGEST", 0.1)


@asynccontextmanager
async def polling(bot: Bot, inbox: Inbox):  # type: ignore[no-untyped-def]
    stop = asyncio.Event()
    task = asyncio.create_task(Polling(bot, inbox, long_poll=5).run(stop))
    try:
        yield task
    finally:
        stop.set()
        async with asyncio.timeout(8):
            await task


async def until(condition: Callable[[], Awaitable[bool]], seconds: float = 8) -> None:
    async with asyncio.timeout(seconds):
        while not await condition():  # noqa: ASYNC110 - what it asks about gives no signal
            await asyncio.sleep(0.01)


async def logs(database: Database) -> int:
    async with database.reading() as store:
        return await store.logs.count()


async def test_what_is_said_is_handled_and_confirmed(
    bot: Bot, inbox: Inbox, ann: Person, sandbox: Sandbox, database: Database
) -> None:
    async with polling(bot, inbox):
        for number in range(5):
            await ann.say(f"run {number}")

        async def done() -> bool:
            return await logs(database) == 5

        await until(done)
    assert len(sandbox.updates) == 0


async def test_nothing_is_confirmed_before_its_effect_is_committed(
    bot: Bot, inbox: Inbox, ann: Person, sandbox: Sandbox, database: Database, talk: SmallBot
) -> None:
    """The moment a handler runs, Telegram must still hold the update."""
    held: list[bool] = []
    respond = talk.respond

    async def watch(update, store):  # type: ignore[no-untyped-def]
        held.append(any(one.update_id == update.update_id for one in sandbox.updates.everything()))
        return await respond(update, store)

    inbox._respond = watch
    async with polling(bot, inbox):
        for number in range(30):
            await ann.say(f"run {number}")

        async def done() -> bool:
            return await logs(database) == 30

        await until(done)
    assert held == [True] * 30


async def test_ids_that_start_over_lower_are_handled(
    bot: Bot, inbox: Inbox, ann: Person, sandbox: Sandbox, database: Database
) -> None:
    async with polling(bot, inbox):
        for start in (900_000_000, 400_000_000, 5):
            before = await logs(database)
            sandbox.updates.restart_ids(start)
            await ann.say(f"run {start}")

            async def done(more: int = before + 1) -> bool:
                return await logs(database) == more

            await until(done)


async def test_a_poisoned_update_is_passed_by(
    bot: Bot, inbox: Inbox, ann: Person, sandbox: Sandbox, database: Database
) -> None:
    async with polling(bot, inbox):
        for text in ("before", POISON, "after"):
            await ann.say(text)

        async def done() -> bool:
            return await logs(database) == 2

        await until(done)
    assert len(sandbox.updates) == 0


async def test_a_network_that_is_down_is_waited_for_and_said_once(
    bot: Bot, inbox: Inbox, ann: Person, sandbox: Sandbox, database: Database
) -> None:
    sandbox.faults.add("refuse", methods=("getUpdates",), times=4)
    with capture_logs() as logged:
        async with polling(bot, inbox):
            await ann.say("ran")

            async def done() -> bool:
                return await logs(database) == 1

            await until(done)
    events = [entry["event"] for entry in logged]
    assert events.count("Telegram cannot be reached; waiting for it") == 1
    assert events.count("Telegram is back") == 1


async def test_being_told_to_stop_is_not_taken_for_an_answer(
    bot: Bot, inbox: Inbox, sandbox: Sandbox
) -> None:
    sandbox.faults.add("refuse", methods=("getUpdates",), times=1)
    with capture_logs() as logged:
        async with polling(bot, inbox):
            await asyncio.sleep(0.5)  # refused, and asking a second time
    events = [entry["event"] for entry in logged]
    assert "Telegram cannot be reached; waiting for it" in events
    assert "Telegram is back" not in events


async def test_another_poller_is_named_and_outlasted(
    bot: Bot, inbox: Inbox, ann: Person, sandbox: Sandbox, database: Database
) -> None:
    with capture_logs() as logged:
        async with polling(bot, inbox):
            await asyncio.sleep(0.2)
            async with build_bot(TOKEN, sandbox.api_url) as other:
                await other.raw_updates(None, limit=1, wait=0, kinds=("message",), grace=2)
            await ann.say("ran")

            async def done() -> bool:
                return await logs(database) == 1

            await until(done)
    assert any("409" in entry["event"] for entry in logged)


async def test_a_wrong_token_ends_it(sandbox: Sandbox, inbox: Inbox) -> None:
    bot = build_bot("1:wrong", sandbox.api_url)
    await bot._request[0].initialize()
    with pytest.raises(outcomes.TokenRefused):
        await Polling(bot, inbox, long_poll=1).run(asyncio.Event())
    await bot._request[0].shutdown()


async def test_a_database_that_is_away_leaves_updates_with_telegram(
    bot: Bot, inbox: Inbox, ann: Person, sandbox: Sandbox, database: Database
) -> None:
    assert database.file is not None
    away = database.file.with_suffix(".away")
    database.file.rename(away)
    database.file.mkdir()
    async with polling(bot, inbox):
        await ann.say("ran")
        await asyncio.sleep(0.5)
        assert len(sandbox.updates) == 1
        database.file.rmdir()
        away.rename(database.file)

        async def done() -> bool:
            return await logs(database) == 1

        await until(done)


async def test_stopping_does_not_wait_for_the_long_poll(bot: Bot, inbox: Inbox) -> None:
    stop = asyncio.Event()
    task = asyncio.create_task(Polling(bot, inbox, long_poll=30).run(stop))
    await asyncio.sleep(0.2)
    stop.set()
    async with asyncio.timeout(2):
        await task


async def test_updates_sent_while_we_were_down_count_at_their_own_time(
    bot: Bot, inbox: Inbox, ann: Person, clock: ManualClock, database: Database
) -> None:
    await ann.say("ran")
    sent_on = clock.now().date()
    clock.advance(timedelta(hours=20))
    async with polling(bot, inbox):

        async def done() -> bool:
            return await logs(database) == 1

        await until(done)
    async with database.reading() as store:
        assert list(await store.logs.days(ann.id, sent_on, sent_on)) == [sent_on]


async def test_waits_grow_and_end_with_the_trouble() -> None:
    backoff = Backoff("down", "up")
    with capture_logs() as logged:
        for _ in range(3):
            await backoff.wait(asyncio.Event())
        backoff.over()
        backoff.over()
    assert [entry["event"] for entry in logged] == ["down", "up"]
