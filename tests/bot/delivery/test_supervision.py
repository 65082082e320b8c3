import asyncio

import pytest

from bot.delivery.supervision import Heartbeat, keep_running
from bot.delivery.ticks import Ticks


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.backoff.LONGEST", 0.05)


async def test_a_loop_that_fails_is_started_again() -> None:
    runs = 0
    stop = asyncio.Event()

    async def work() -> None:
        nonlocal runs
        runs += 1
        if runs < 4:
            raise RuntimeError
        stop.set()

    await keep_running(work, "work", stop, Heartbeat(), 10)
    assert runs == 4


async def test_a_loop_that_stands_still_is_started_again() -> None:
    runs = 0
    stop = asyncio.Event()

    async def work() -> None:
        nonlocal runs
        runs += 1
        if runs == 2:
            stop.set()
            return
        await asyncio.sleep(60)

    async with asyncio.timeout(5):
        await keep_running(work, "work", stop, Heartbeat(), 0.2)
    assert runs == 2


async def test_what_trying_again_cannot_mend_is_raised() -> None:
    async def work() -> None:
        raise KeyError

    with pytest.raises(KeyError):
        await keep_running(work, "work", asyncio.Event(), Heartbeat(), 10, (KeyError,))


async def test_a_tick_runs_at_once_and_survives_its_failures() -> None:
    ran: list[int] = []
    ticks = Ticks()

    async def fail() -> None:
        ran.append(1)
        raise RuntimeError

    ticks.every(0.05, fail, "failing")
    ticks.start()
    await asyncio.sleep(0.4)
    ticks.stop()
    assert len(ran) >= 3
