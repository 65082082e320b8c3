"""The token and what people write stay out of every log, even when all goes wrong at DEBUG."""

import asyncio
import io
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot.clock import ManualClock
from bot.delivery.bots import build_bot
from bot.delivery.inbox import Inbox
from bot.delivery.limiter import Limiter
from bot.delivery.polling import Polling
from bot.delivery.pushes import Pushes
from bot.delivery.sender import Sender
from bot.logs import set_up_logs
from bot.sandbox import Person, Sandbox
from db.engine import Database
from tests.bot.delivery.small_bot import POISON, TOKEN, SmallBot
from tests.bot.delivery.test_pushes import evening, join, on

CANARY = "my-secret-knee-operation"


@pytest.fixture(params=["text", "json"])
def lines(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    """All that is logged, at DEBUG."""
    stream = io.StringIO()
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    set_up_logs("DEBUG", request.param, stream)
    yield stream
    root.handlers, root.level = before, level
    structlog.reset_defaults()


async def test_neither_token_nor_words_are_logged_when_everything_fails(
    lines: io.StringIO,
    sandbox: Sandbox,
    database: Database,
    clock: ManualClock,
    ann: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.delivery.backoff.LONGEST", 0.05)
    monkeypatch.setattr("bot.delivery.inbox.TRY_PAUSE", 0.001)
    monkeypatch.setattr("tests.bot.delivery.small_bot.POISON", f"{POISON} {CANARY}")
    talk = SmallBot(clock)
    bot = build_bot(TOKEN, sandbox.api_url, read_timeout=0.5)
    async with bot:
        sender = Sender(bot, Limiter(1000), database, clock)
        inbox = Inbox(database, talk.respond, sender, clock, apologise=talk.apologise)
        await join(database, clock, ann)
        for kind in ("refuse", "drop", "server_error", "bad_request", "forbidden"):
            sandbox.faults.add(kind, times=2, description="Bad Request: no", methods=())
            sandbox.faults.add(kind, times=1, description="no", methods=("getUpdates",))
        await ann.say(f"{POISON} {CANARY}")
        await ann.say(CANARY)
        stop = asyncio.Event()
        receiving = asyncio.create_task(Polling(bot, inbox, long_poll=1).run(stop))
        for _ in range(200):
            await asyncio.sleep(0.02)
            if not len(sandbox.updates):
                break
        stop.set()
        await receiving
        await inbox.settle(3)
        clock.set(on(24))
        await evening(Pushes(database, talk.compose, sender, clock))
        logging.getLogger("anything").error("at %s/bot%s/getMe", sandbox.api_url, TOKEN)
    written = lines.getvalue()
    assert "an update was set aside" in written
    assert TOKEN not in written
    assert TOKEN.partition(":")[2] not in written
    assert CANARY not in written
