"""The queue of updates: kept until confirmed by a higher offset, or for a day."""

import asyncio
import random
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.clock import Clock
from bot.sandbox.errors import conflict

KEPT_FOR = timedelta(hours=24)
MOST_AT_ONCE = 100
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
FAR_FUTURE = 10
"""An offset this far past the newest update belongs to an older numbering: nothing is confirmed."""


@dataclass(frozen=True)
class Update:
    """One update as the bot will get it. `chat_id` keeps webhook deliveries in order."""

    update_id: int
    kind: str
    content: Mapping[str, Any]
    chat_id: int
    made: datetime

    def to_api(self) -> dict[str, Any]:
        return {"update_id": self.update_id, self.kind: dict(self.content)}


class UpdateQueue:
    """What the bot has not confirmed yet, oldest first."""

    def __init__(self, clock: Clock, first_id: int, seed: int = 0) -> None:
        self._clock = clock
        self._random = random.Random(seed)  # noqa: S311 - numbers, not secrets
        self._next_id = first_id
        self._waiting: deque[Update] = deque()
        self._poller: asyncio.Future[bool] | None = None
        self._watchers: list[asyncio.Future[None]] = []
        self.allowed: frozenset[str] | None = None
        self.expired = 0
        """How many updates were given up because nobody fetched them within a day."""

    def __len__(self) -> int:
        self._drop_expired()
        return len(self._waiting)

    def wants(self, kind: str) -> bool:
        return kind not in NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed

    def allow(self, kinds: list[str] | None) -> None:
        """Remember `allowed_updates`; None keeps what was set before, empty means the default."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def add(self, kind: str, content: Mapping[str, Any], chat_id: int) -> Update | None:
        """Queue an update; None where the bot did not ask for this kind."""
        if not self.wants(kind):
            return None
        update = Update(self._next_id, kind, content, chat_id, self._clock.now())
        self._next_id += 1
        self._waiting.append(update)
        for watcher in self._watchers:
            if not watcher.done():
                watcher.set_result(None)
        self._watchers.clear()
        return update

    def restart_ids(self, start: int | None = None) -> int:
        """Number updates anew from `start` (default: somewhere lower), as after a quiet week.

        Returns the first number, which the oldest update that still waits gets, too.
        """
        self._next_id = start or self._random.randrange(1, max(2, self._next_id // 2))
        first = self._next_id
        renumbered = [
            Update(first + index, old.kind, old.content, old.chat_id, old.made)
            for index, old in enumerate(self._waiting)
        ]
        self._waiting = deque(renumbered)
        self._next_id = first + len(renumbered)
        return first

    def take_back(self, updates: list[Update]) -> None:
        """Put in what an earlier run had not delivered; counting goes on above it."""
        self._waiting.extendleft(reversed(updates))
        self._next_id = max([self._next_id, *(update.update_id + 1 for update in updates)])

    def confirm(self, offset: int) -> None:
        """Forget what is older than `offset`; a negative one keeps that many of the newest."""
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
        elif offset <= self._next_id + FAR_FUTURE:
            while self._waiting and self._waiting[0].update_id < offset:
                self._waiting.popleft()

    def clear(self) -> None:
        self._waiting.clear()

    def pending(self, limit: int = MOST_AT_ONCE) -> list[Update]:
        self._drop_expired()
        return [update for update, _ in zip(self._waiting, range(limit), strict=False)]

    def everything(self) -> list[Update]:
        """All that wait, oldest first."""
        self._drop_expired()
        return list(self._waiting)

    def first_of(self, chat_id: int) -> Update | None:
        """The oldest update of one chat."""
        self._drop_expired()
        return next((update for update in self._waiting if update.chat_id == chat_id), None)

    def remove(self, update: Update) -> None:
        if update in self._waiting:
            self._waiting.remove(update)

    def _drop_expired(self) -> None:
        oldest = self._clock.now() - KEPT_FOR
        while self._waiting and self._waiting[0].made < oldest:
            self._waiting.popleft()
            self.expired += 1

    async def poll(self, offset: int, limit: int, wait: float) -> list[Update]:
        """One getUpdates: confirm, then what there is, or the first to come within `wait` seconds.

        Raises:
            ApiError: 409 when another poll takes over while this one waits.
        """
        self.end_poll()
        mine: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._poller = mine
        if offset:
            self.confirm(offset)
        try:
            deadline = asyncio.get_running_loop().time() + wait
            while not (found := self.pending(limit)):
                left = deadline - asyncio.get_running_loop().time()
                if left <= 0:
                    break
                await self._wait(mine, left)
                if mine.done() and not mine.result():
                    break
                if mine.done():
                    raise conflict(
                        "terminated by other getUpdates request; make sure that only one bot "
                        "instance is running"
                    )
            return found
        finally:
            if self._poller is mine:
                self._poller = None

    def arrival(self) -> asyncio.Future[None]:
        """A future done when the next update is added; ask for it before looking, not after."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._watchers.append(future)
        return future

    async def _wait(self, mine: asyncio.Future[bool], left: float) -> None:
        arrival = self.arrival()
        try:
            either: set[asyncio.Future[Any]] = {arrival, mine}
            await asyncio.wait(either, timeout=left, return_when=asyncio.FIRST_COMPLETED)
        finally:
            arrival.cancel()

    @property
    def polled(self) -> bool:
        """Whether somebody waits for what comes."""
        return self._poller is not None and not self._poller.done()

    def end_poll(self, *, in_conflict: bool = True) -> bool:
        """Make the poll that waits answer 409; or nothing new, where all is well.

        Returns whether there was one.
        """
        if self._poller is None or self._poller.done():
            return False
        self._poller.set_result(in_conflict)
        return True
