"""The one gate all outgoing calls pass: so many a second, replies before pushes, halted by a 429.

Telegram counts per bot, so there is one limiter per bot. A 429 is an instruction, not a hint:
after `halt(seconds)` nothing starts, for anybody, until that time is over.
"""

from __future__ import annotations

import asyncio
import math
from collections import OrderedDict, deque

WINDOW = 1.0  # seconds
CHAT_BURST = 20  # messages at once to one chat before its own pace counts
CHAT_PACE = 1.0  # seconds for each message after that
CHATS_REMEMBERED = 10_000
CATCH_UP = 3  # pushes that may follow each other at once when the pace has fallen behind


class Stopped(Exception):
    """The push did not get its turn: the bot is stopping."""


class Limiter:
    """Paces calls. Belongs to one event loop and measures by its monotonic clock."""

    def __init__(self, push_rate: float = 25.0, *, reserve: float = 5.0) -> None:
        """`push_rate` pushes a second at most; `reserve` more calls a second for replies."""
        if push_rate <= 0 or reserve < 0:
            raise ValueError("the rates of a limiter must be above zero")
        self._push_gap = 1 / push_rate
        self._window_size = max(1, math.floor(push_rate + reserve))
        self._replies: deque[asyncio.Future[None]] = deque()
        self._pushes: deque[asyncio.Future[None]] = deque()
        self._started: deque[float] = deque()
        self._next_push = -math.inf
        self._halted_until = -math.inf
        self._chats: OrderedDict[int, float] = OrderedDict()
        self._timer: asyncio.TimerHandle | None = None
        self._stopped = False
        self.halts = 0  # how often Telegram told us to stop

    @property
    def waiting(self) -> int:
        """How many calls wait for their turn."""
        return len(self._replies) + len(self._pushes)

    @property
    def halted_for(self) -> float:
        """Seconds until calls may start again; 0 when they may."""
        return max(0.0, self._halted_until - self._now())

    def halt(self, seconds: float) -> None:
        """Start nothing for so many seconds from now; an earlier, longer halt stands."""
        self.halts += 1
        self._halted_until = max(self._halted_until, self._now() + seconds)

    def stop_pushes(self) -> None:
        """No push starts from now on; those that wait for their turn get Stopped."""
        self._stopped = True
        while self._pushes:
            place = self._pushes.popleft()
            if not place.done():
                place.set_exception(Stopped())

    async def turn(self, chat_id: int | None = None, *, push: bool = False) -> None:
        """Wait until a call may start. `chat_id` None: a call that puts nothing into a chat.

        Raises Stopped for a push once the bot is stopping.
        """
        if chat_id is not None:
            delay = self._reserve_in_chat(chat_id)
            if delay > 0:
                await asyncio.sleep(delay)
        queue = self._pushes if push else self._replies
        again = False
        while True:
            if push and self._stopped:
                raise Stopped
            place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            if again:
                queue.appendleft(place)
            else:
                queue.append(place)
            self._pump()
            try:
                await place
            except asyncio.CancelledError:
                if place in queue:
                    queue.remove(place)
                raise
            if self._halted_until <= self._now():
                return
            again = True  # a 429 came between being let through and getting to run

    def _reserve_in_chat(self, chat_id: int) -> float:
        """Take the chat's next place; seconds until it comes (a leaky bucket, one number each)."""
        now = self._now()
        full_at = max(now, self._chats.pop(chat_id, now)) + CHAT_PACE
        self._chats[chat_id] = full_at
        if len(self._chats) > CHATS_REMEMBERED:
            self._chats.popitem(last=False)
        return full_at - now - CHAT_BURST * CHAT_PACE

    def _pump(self) -> None:
        """Let through whoever may start now; set the alarm for the next."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._replies or self._pushes:
            queue = self._replies or self._pushes
            now = self._now()
            moment = self._moment(now, push=queue is self._pushes)
            if moment > now:
                self._timer = asyncio.get_running_loop().call_at(moment, self._pump)
                return
            place = queue.popleft()
            if place.done():
                continue
            self._started.append(now)
            if queue is self._pushes:
                # A push that came late does not cost those after it their pace.
                behind = now - CATCH_UP * self._push_gap
                self._next_push = max(behind, self._next_push) + self._push_gap
            place.set_result(None)

    def _moment(self, now: float, *, push: bool) -> float:
        """When the next call may start."""
        while self._started and self._started[0] <= now - WINDOW:
            self._started.popleft()
        moment = self._halted_until
        if len(self._started) >= self._window_size:
            moment = max(moment, self._started[-self._window_size] + WINDOW)
        return max(moment, self._next_push) if push else moment

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()
