"""The scheduler: a handful of the system's own ticks, none for a person.

Everything that is due lives in the database; a tick only says "look now". So a tick that comes
late or twice does no harm, and one that was missed is made up for by the next.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

log = structlog.get_logger(__name__)

Job = Callable[[], Awaitable[object]]


class Ticks:
    """APScheduler, kept to what it is good at."""

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={
                "coalesce": True,  # after a pause, once
                "max_instances": 1,  # never beside itself
                "misfire_grace_time": None,  # late is better than not at all
            },
        )

    def every(self, seconds: float, job: Job, name: str) -> None:
        """Run `job` now and then every so many seconds."""
        self._scheduler.add_job(
            self._guard(job, name),
            IntervalTrigger(seconds=seconds, timezone=UTC),
            id=name,
            next_run_time=datetime.now(UTC),  # the machine's time: how often, not what is due
        )

    def daily(self, hour: int, minute: int, job: Job, name: str) -> None:
        """Run `job` at that UTC time of the machine's day."""
        trigger = CronTrigger(hour=hour, minute=minute, timezone=UTC)
        self._scheduler.add_job(self._guard(job, name), trigger, id=name)

    def start(self) -> None:
        """From now on."""
        self._scheduler.start()

    def stop(self) -> None:
        """No tick starts any more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    @staticmethod
    def _guard(job: Job, name: str) -> Job:
        async def guarded() -> None:
            try:
                await job()
            except asyncio.CancelledError:
                return  # stop() ends what runs; APScheduler would report it as a failure
            except Exception as error:  # noqa: BLE001 - the next tick tries again
                log.error("a tick failed", tick=name, error=type(error).__name__, why=str(error))

        return guarded
