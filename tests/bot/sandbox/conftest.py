from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from telegram import Bot

from bot.clock import ManualClock
from bot.sandbox import Person, Sandbox
from tests.bot.sandbox.material import TOKEN


@pytest.fixture(autouse=True)
def _durations_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client library's coming behaviour; without it, reading retry_after warns."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 3, 12, 9, 0, tzinfo=UTC))


@pytest.fixture
async def sandbox(clock: ManualClock) -> AsyncIterator[Sandbox]:
    async with Sandbox(TOKEN, clock) as running:
        yield running


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    """The real client, talking to the sandbox over HTTP."""
    base = sandbox.api_url
    async with Bot(TOKEN, base_url=f"{base}/bot", base_file_url=f"{base}/file/bot") as client:
        yield client


@pytest.fixture
async def ann(sandbox: Sandbox, bot: Bot) -> Person:
    """Somebody who has written to the bot already."""
    return sandbox.person("Ann", acquainted=True)
