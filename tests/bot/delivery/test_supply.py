import asyncio
from collections.abc import Awaitable, Callable, Sequence

import pytest

from bot.delivery.supply import Supply

Fetch = Callable[[], Awaitable[Sequence[int] | None]]


def batches(*several: Sequence[int] | None) -> Fetch:
    """One after the other; then None."""
    ahead = iter(several)

    async def fetch() -> Sequence[int] | None:
        await asyncio.sleep(0)
        return next(ahead, None)

    return fetch


async def test_everything_is_taken_once_and_in_order() -> None:
    supply = Supply([1, 2], batches([3], [], [4, 5]))
    assert [await supply.take() for _ in range(7)] == [1, 2, 3, 4, 5, None, None]


async def test_several_who_wait_get_one_each() -> None:
    supply = Supply([], batches([1, 2, 3], [4]))
    taken = await asyncio.gather(*(supply.take() for _ in range(6)))
    assert taken == [1, 2, 3, 4, None, None]


async def test_the_next_batch_is_fetched_while_this_one_is_used() -> None:
    fetched = asyncio.Event()

    async def fetch() -> Sequence[int] | None:
        fetched.set()
        return None

    supply = Supply([1, 2, 3], fetch)
    async with asyncio.timeout(5):
        await fetched.wait()
    assert await supply.left() == [1, 2, 3]


async def test_what_nobody_took_is_left_and_no_more_is_fetched() -> None:
    supply = Supply([1, 2], batches([3, 4], [5]))
    assert await supply.take() == 1
    assert await supply.left() == [2, 3, 4]
    assert [await supply.take() for _ in range(4)] == [2, 3, 4, None]


async def test_all_who_wait_are_told_of_a_failure() -> None:
    async def fetch() -> Sequence[int] | None:
        await asyncio.sleep(0)
        raise LookupError("nothing to be had")

    supply: Supply[int] = Supply([], fetch)
    told = await asyncio.gather(supply.take(), supply.take(), return_exceptions=True)
    assert [type(error) for error in told] == [LookupError, LookupError]


async def test_a_closed_supply_has_stopped_fetching() -> None:
    ended = asyncio.Event()

    async def fetch() -> Sequence[int] | None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.set()
        return None

    supply = Supply([1], fetch)
    await asyncio.sleep(0)
    await supply.close()
    assert ended.is_set()


@pytest.mark.parametrize("workers", [2, 4])
async def test_a_slow_one_holds_up_nobody_else(workers: int) -> None:
    """Whoever has the first waits until all the others are done, over several batches."""
    supply = Supply([1, 2, 3], batches([4, 5, 6], [7, 8, 9]))
    others: list[int] = []
    all_others = asyncio.Event()

    async def work() -> None:
        while (one := await supply.take()) is not None:
            if one == 1:
                await all_others.wait()
            else:
                others.append(one)
                if len(others) == 8:
                    all_others.set()

    async with asyncio.timeout(5):
        await asyncio.gather(*(work() for _ in range(workers)))
