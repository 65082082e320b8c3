"""Things taken one at a time by several, the next batch fetched while this one is used."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Supply(Generic[T]):
    """A batch and those that follow it. Whoever is slow with one of them holds up nobody else."""

    def __init__(
        self, first: Sequence[T], fetch: Callable[[], Awaitable[Sequence[T] | None]]
    ) -> None:
        """`fetch` gives the next batch, which may be empty, or None when there is no more."""
        self._waiting = deque(first)
        self._fetch = fetch
        self._following: asyncio.Future[Sequence[T] | None] | None = asyncio.ensure_future(fetch())

    async def take(self) -> T | None:
        """The next, or None when there is no more; raises what `fetch` raises."""
        while not self._waiting:
            following = self._following
            if following is None:
                return None
            await asyncio.wait({following})
            if following is self._following:  # nobody who waited beside us has been here
                found = following.result()
                self._waiting.extend(found or ())
                self._following = None if found is None else asyncio.ensure_future(self._fetch())
        return self._waiting.popleft()

    async def left(self) -> list[T]:
        """What nobody has taken, that on its way included. No more is fetched."""
        if self._following is not None:
            self._waiting.extend(await self._following or ())
            self._following = None
        return list(self._waiting)

    async def close(self) -> None:
        """Fetch no more, nor wait for what is being fetched."""
        if self._following is not None:
            self._following.cancel()
            await asyncio.gather(self._following, return_exceptions=True)
