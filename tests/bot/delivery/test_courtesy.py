import asyncio

import pytest

from bot.delivery.courtesy import LONGEST, give_way


@pytest.mark.parametrize(
    ("took", "share", "pause"),
    [(0.01, 0.5, 0.01), (0.01, 0.2, 0.04), (0.01, 1, 0), (0.5, 0.5, LONGEST)],
)
async def test_the_pause_is_in_proportion_to_the_work(
    monkeypatch: pytest.MonkeyPatch, took: float, share: float, pause: float
) -> None:
    paused: list[float] = []

    async def sleep(seconds: float) -> None:
        paused.append(seconds)

    loop = asyncio.get_running_loop()
    now = loop.time()
    monkeypatch.setattr(loop, "time", lambda: now)
    monkeypatch.setattr(asyncio, "sleep", sleep)
    await give_way(now - took, share)
    monkeypatch.undo()
    assert paused == [pytest.approx(pause)]
