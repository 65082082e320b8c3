"""A sandbox, the small bot, and the parts of delivery between them."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from random import Random

import pytest

from bot.clock import ManualClock
from bot.delivery.bots import Bot, build_bot
from bot.delivery.inbox import Inbox
from bot.delivery.limiter import Limiter
from bot.delivery.pushes import Pushes
from bot.delivery.sender import Sender
from bot.sandbox import Person, Sandbox
from db.engine import Database
from tests.bot.delivery.small_bot import TOKEN, SmallBot


@pytest.fixture(autouse=True)
def _durations_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client library's coming behaviour; without it, a 429 warns."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
def clock() -> ManualClock:
    """Noon UTC on Tuesday 24 November 2026."""
    return ManualClock(datetime(2026, 11, 24, 12, 0, tzinfo=UTC))


@pytest.fixture
async def sandbox(clock: ManualClock) -> AsyncIterator[Sandbox]:
    async with Sandbox(TOKEN, clock) as running:
        yield running


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with build_bot(TOKEN, sandbox.api_url, read_timeout=2) as running:
        yield running


@pytest.fixture
def limiter() -> Limiter:
    """Fast, so that only tests of the pace feel it."""
    return Limiter(1000)


@pytest.fixture
def sender(bot: Bot, limiter: Limiter, database: Database, clock: ManualClock) -> Sender:
    return Sender(bot, limiter, database, clock, random=Random(1))


@pytest.fixture
def talk(clock: ManualClock) -> SmallBot:
    return SmallBot(clock)


@pytest.fixture
def inbox(database: Database, talk: SmallBot, sender: Sender, clock: ManualClock) -> Inbox:
    return Inbox(database, talk.respond, sender, clock, apologise=talk.apologise)


@pytest.fixture
def pushes(database: Database, talk: SmallBot, sender: Sender, clock: ManualClock) -> Pushes:
    return Pushes(database, talk.compose, sender, clock, random=Random(1))


@pytest.fixture
def ann(sandbox: Sandbox) -> Person:
    """Somebody who has written to the bot before."""
    return sandbox.person("Ann", acquainted=True)
