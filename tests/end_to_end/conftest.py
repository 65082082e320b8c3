"""The whole bot against the sandbox, over HTTP, on a clock that the test moves."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest

from bot.app import SANDBOX_TOKEN, App, opened
from bot.clock import ManualClock
from bot.delivery.service import Plan
from bot.sandbox import Sandbox
from bot.settings import Settings

RunningBot = Callable[[], AbstractAsyncContextManager[App]]


@pytest.fixture
async def sandbox(clock: ManualClock) -> AsyncIterator[Sandbox]:
    async with Sandbox(SANDBOX_TOKEN, clock) as sandbox:
        yield sandbox


@pytest.fixture
def running_bot(
    sandbox: Sandbox, clock: ManualClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> RunningBot:
    """Starts the bot on one and the same data folder, as often as the test wants it to live."""
    monkeypatch.chdir(tmp_path)  # no .env of whoever runs the tests
    settings = Settings(_env_file=None, data_dir=tmp_path / "data")

    @asynccontextmanager
    async def running() -> AsyncIterator[App]:
        plan = Plan(long_poll=1)
        async with opened(settings, clock, SANDBOX_TOKEN, sandbox.api_url, plan) as app:
            await app.service.start()
            try:
                yield app
            finally:
                await app.service.stop()

    return running
