import asyncio
import time

import pytest

from bot.delivery.limiter import CATCH_UP, CHAT_BURST, Limiter, Stopped


async def starts(limiter: Limiter, calls: int, *, push: bool, chat_id: int | None) -> list[float]:
    """When each of so many calls was let through, in seconds from now."""
    begin = time.monotonic()
    moments: list[float] = []

    async def one() -> None:
        await limiter.turn(chat_id, push=push)
        moments.append(time.monotonic() - begin)

    await asyncio.gather(*(one() for _ in range(calls)))
    return sorted(moments)


async def test_pushes_keep_their_pace() -> None:
    moments = await starts(Limiter(50), 26, push=True, chat_id=None)
    assert moments[-1] >= (25 - CATCH_UP) / 50 * 0.95


async def test_no_second_holds_more_calls_than_telegram_takes() -> None:
    limiter = Limiter(25, reserve=5)
    moments = await starts(limiter, 65, push=False, chat_id=None)
    for first in range(len(moments) - 30):
        assert moments[first + 30] - moments[first] >= 0.99


async def test_replies_go_before_pushes_that_wait_longer() -> None:
    limiter = Limiter(20, reserve=0)
    order: list[str] = []

    async def one(what: str) -> None:
        await limiter.turn(None, push=what == "push")
        order.append(what)

    await starts(limiter, 20, push=False, chat_id=None)  # the second is full
    pushes = [asyncio.create_task(one("push")) for _ in range(3)]
    await asyncio.sleep(0.05)
    replies = [asyncio.create_task(one("reply")) for _ in range(3)]
    await asyncio.gather(*pushes, *replies)
    assert order == ["reply"] * 3 + ["push"] * 3


async def test_nothing_starts_during_a_halt_and_everything_after() -> None:
    limiter = Limiter(1000)
    limiter.halt(0.3)
    assert 0.2 < limiter.halted_for <= 0.3
    moments = await starts(limiter, 10, push=True, chat_id=None)
    assert moments[0] >= 0.3
    assert limiter.halted_for == 0


async def test_a_shorter_halt_does_not_end_a_longer_one() -> None:
    limiter = Limiter(1000)
    limiter.halt(0.3)
    limiter.halt(0.01)
    moments = await starts(limiter, 1, push=False, chat_id=None)
    assert moments[0] >= 0.3


async def test_a_halt_catches_those_let_through_together_but_not_yet_running() -> None:
    limiter = Limiter(1000)
    limiter.halt(0.05)
    moments: list[float] = []

    async def one() -> None:
        await limiter.turn()
        moments.append(time.monotonic())
        limiter.halt(0.2)

    await asyncio.gather(one(), one())
    assert moments[1] - moments[0] >= 0.19


async def test_one_chat_is_not_flooded_while_others_go_on() -> None:
    limiter = Limiter(1000)
    flooded = asyncio.create_task(starts(limiter, CHAT_BURST + 1, push=False, chat_id=1))
    others = await starts(limiter, CHAT_BURST, push=False, chat_id=2)
    assert others[-1] < 0.5
    assert (await flooded)[-1] >= 0.9


async def test_whoever_gives_up_waiting_leaves_the_queue() -> None:
    limiter = Limiter(1000)
    limiter.halt(0.2)
    waiting = asyncio.create_task(limiter.turn())
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    assert limiter.waiting == 0


async def test_stopping_sends_pushes_home_but_lets_replies_through() -> None:
    limiter = Limiter(1000)
    limiter.halt(0.1)
    push = asyncio.create_task(limiter.turn(push=True))
    reply = asyncio.create_task(limiter.turn())
    await asyncio.sleep(0)
    limiter.stop_pushes()
    with pytest.raises(Stopped):
        await push
    await reply
    with pytest.raises(Stopped):
        await limiter.turn(push=True)


def test_a_rate_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="above zero"):
        Limiter(0)
