import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from bot.clock import ManualClock
from bot.delivery.bots import build_bot
from bot.delivery.service import DRAIN, Plan, Service
from bot.errors import AddressError, TokenError
from bot.sandbox import Person, Sandbox
from db.engine import Database
from tests.bot.delivery.small_bot import TOKEN, SmallBot


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.backoff.LONGEST", 0.1)


def service(
    sandbox: Sandbox,
    database: Database,
    talk: SmallBot,
    plan: Plan | None = None,
    token: str = TOKEN,
) -> Service:
    return Service(
        bot=build_bot(token, sandbox.api_url),
        database=database,
        clock=talk.clock,
        respond=talk.respond,
        compose=talk.compose,
        apologise=talk.apologise,
        plan=plan,
    )


@asynccontextmanager
async def running(one: Service) -> AsyncIterator[Service]:
    stop = asyncio.Event()
    task = asyncio.create_task(one.run(stop))
    try:
        yield one
    finally:
        stop.set()
        begin = time.monotonic()
        await task
        assert time.monotonic() - begin < DRAIN


async def test_a_message_is_answered_and_the_evening_comes_when_the_clock_jumps(
    sandbox: Sandbox, database: Database, talk: SmallBot, ann: Person, clock: ManualClock
) -> None:
    async with running(service(sandbox, database, talk)):
        await ann.say("ran")
        await ann.wait_for("saved 1")
        clock.set(datetime(2026, 11, 24, 20, 0, tzinfo=UTC))
        await ann.wait_for("evening 2026-11-24")


async def test_a_restart_neither_loses_nor_repeats(
    sandbox: Sandbox, database: Database, talk: SmallBot, ann: Person, clock: ManualClock
) -> None:
    async with running(service(sandbox, database, talk)):
        await ann.say("ran")
        await ann.wait_for("saved 1")
    await ann.say("swam while you were away")
    clock.set(datetime(2026, 11, 24, 20, 0, tzinfo=UTC))
    async with running(service(sandbox, database, talk)):
        await ann.wait_for("evening 2026-11-24")
        async with asyncio.timeout(5):
            while sum(m.from_bot for m in ann.chat) < 3:  # noqa: ASYNC110 - the page's own pace
                await asyncio.sleep(0.01)
    async with running(service(sandbox, database, talk)):
        await asyncio.sleep(0.3)
    texts = sorted(message.body.text for message in ann.chat if message.from_bot)
    assert texts == ["evening 2026-11-24", "saved 1", "saved 2"]


async def test_a_wrong_token_is_said_to_be_one(
    sandbox: Sandbox, database: Database, talk: SmallBot
) -> None:
    with pytest.raises(TokenError, match="TELEGRAM_BOT_TOKEN"):
        await service(sandbox, database, talk, token="1:wrong").run(asyncio.Event())


async def test_a_network_that_is_down_at_the_start_is_waited_for(
    sandbox: Sandbox, database: Database, talk: SmallBot, ann: Person
) -> None:
    sandbox.faults.add("refuse", methods=("getMe",), times=3)
    async with running(service(sandbox, database, talk)):
        await ann.say("ran")
        await ann.wait_for("saved 1")


async def test_stopping_in_a_halt_is_quick_and_loses_nothing(
    sandbox: Sandbox, database: Database, talk: SmallBot, ann: Person, clock: ManualClock
) -> None:
    one = service(sandbox, database, talk)
    async with running(one):
        await ann.say("ran")
        await ann.wait_for("saved 1")
        one.limiter.halt(30)
        clock.set(datetime(2026, 11, 24, 20, 0, tzinfo=UTC))
        await asyncio.sleep(0.2)
    async with running(service(sandbox, database, talk)):
        await ann.wait_for("evening 2026-11-24")


async def test_the_pages_tell_health_and_figures(
    sandbox: Sandbox, database: Database, talk: SmallBot, ann: Person
) -> None:
    one = service(sandbox, database, talk, Plan(health=("127.0.0.1", 0)))
    async with running(one), aiohttp.ClientSession() as web:
        await ann.say("ran")
        await ann.wait_for("saved 1")
        base = f"http://127.0.0.1:{one.health_pages.port}"
        for page in ("healthz", "readyz"):
            async with web.get(f"{base}/{page}") as answer:
                assert answer.status == 200
                assert (await answer.json())["ok"] is True
        async with web.get(f"{base}/metrics") as answer:
            figures = await answer.text()
        assert "dayseven_updates_total 1.0" in figures
        assert str(ann.id) not in figures


async def test_health_fails_when_the_evenings_stand_still(
    sandbox: Sandbox, database: Database, talk: SmallBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = service(sandbox, database, talk)
    async with running(one):
        await asyncio.sleep(0.1)
        assert (await one.alive()).well
        monkeypatch.setattr("bot.delivery.service.STALLED", -1.0)
        assert not (await one.alive()).well
    assert not (await one.ready()).well


async def test_an_address_in_use_is_named(
    sandbox: Sandbox, database: Database, talk: SmallBot
) -> None:
    port = int(sandbox.api_url.rsplit(":", 1)[1])
    one = service(sandbox, database, talk, Plan(health=("127.0.0.1", port)))
    with pytest.raises(AddressError, match="HEALTH_LISTEN"):
        await one.run(asyncio.Event())


async def test_a_backup_is_made_once_running(
    sandbox: Sandbox, database: Database, talk: SmallBot, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    async with running(service(sandbox, database, talk, Plan(backups=folder))):
        async with asyncio.timeout(5):
            while not list(folder.glob("*.db")):  # noqa: ASYNC110 - a file gives no signal
                await asyncio.sleep(0.02)
