"""Waiting for something that is down: said once, longer each time, over when it is over."""

from __future__ import annotations

import asyncio
from random import Random

import structlog

log = structlog.get_logger(__name__)

LONGEST = 30.0


class Backoff:
    """Counts failures in a row of one thing."""

    def __init__(self, trouble: str, relief: str, random: Random | None = None) -> None:
        """`trouble` and `relief` are what is logged, each once, when it starts and ends."""
        self._trouble = trouble
        self._relief = relief
        self._random = random or Random()  # noqa: S311 - jitter, no secret
        self.failures = 0

    async def wait(
        self, stop: asyncio.Event, *, why: str | None = None, at_least: float = 0.0
    ) -> None:
        """One more failure: wait up to 1, 2, 4 ... LONGEST seconds, or until `stop`."""
        self.failures += 1
        if self.failures == 1:
            log.warning(self._trouble, why=why)
        longest = min(LONGEST, 2.0 ** min(self.failures - 1, 10))
        seconds = max(at_least, self._random.uniform(longest / 2, longest))
        try:
            async with asyncio.timeout(seconds):
                await stop.wait()
        except TimeoutError:
            pass

    def over(self) -> None:
        """It works."""
        if self.failures:
            log.info(self._relief, failures=self.failures)
            self.failures = 0
