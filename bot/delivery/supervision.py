"""Loops that must not stop: restarted when they fail, and when they stand still."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

import structlog

from bot.delivery.backoff import Backoff

log = structlog.get_logger(__name__)


class Heartbeat:
    """When something last moved, by the loop's monotonic clock: no jump of the time disturbs it."""

    def __init__(self) -> None:
        self._last: float | None = None

    def beat(self) -> None:
        """It moves."""
        self._last = asyncio.get_running_loop().time()

    @property
    def age(self) -> float:
        """Seconds since the last beat; 0 before the first."""
        if self._last is None:
            return 0.0
        return asyncio.get_running_loop().time() - self._last


async def keep_running(
    work: Callable[[], Awaitable[None]],
    name: str,
    stop: asyncio.Event,
    heartbeat: Heartbeat,
    stalled_after: float,
    fatal: tuple[type[Exception], ...] = (),
) -> None:
    """Run `work` until it returns after `stop`; again when it raises or its heart stops.

    Errors of the kinds in `fatal` are raised instead: trying again could not mend them.
    """
    trouble = Backoff(f"{name} failed and is started again", f"{name} runs again")
    while not stop.is_set():
        heartbeat.beat()
        task = asyncio.ensure_future(work())
        try:
            await _watch(task, name, heartbeat, stalled_after)
            trouble.over()
        except fatal:
            raise
        except Exception as error:  # noqa: BLE001 - a loop that dies quietly is the worst outcome
            log.error("a loop failed", loop=name, error=type(error).__name__, why=str(error))
            await trouble.wait(stop)
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await task


async def _watch(
    task: asyncio.Future[None], name: str, heartbeat: Heartbeat, stalled_after: float
) -> None:
    while not task.done():
        await asyncio.wait({task}, timeout=max(0.05, min(5.0, stalled_after / 4)))
        if not task.done() and heartbeat.age > stalled_after:
            log.error("a loop stands still and is started again", loop=name, age=heartbeat.age)
            return
    task.result()
