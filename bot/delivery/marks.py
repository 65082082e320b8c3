"""What is written down about a push after its turn: what each failure means, one row at a time."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

import structlog

from bot.clock import Clock
from bot.delivery import outcomes
from bot.delivery.decisions import MOST_AMBIGUOUS, Go, Over, Verdict, Wait
from bot.delivery.metrics import Metrics
from db.engine import Database
from db.records import REPORT, Push, PushState

log = structlog.get_logger(__name__)

AMBIGUOUS_WAIT = timedelta(seconds=30)
TOKEN_WAIT = timedelta(minutes=1)


def wait_after(tries: int, random: Random, longest: float = 300.0) -> timedelta:
    """Exponential backoff with full jitter: up to 2, 4, 8 ... `longest` seconds."""
    return timedelta(seconds=random.uniform(0, min(longest, 2.0 ** min(tries, 16))))


class Marks:
    """Marks pushes leased by `owner`. A mark on a lease that was lost changes nothing."""

    def __init__(
        self, database: Database, owner: str, clock: Clock, metrics: Metrics, random: Random
    ) -> None:
        self._database = database
        self._owner = owner
        self._clock = clock
        self._metrics = metrics
        self._random = random

    async def sent(self, push: Push, message_id: int) -> None:
        """Telegram has it; one more push that awaits an answer, which a report does not."""
        now = self._clock.now()
        async with self._database.transaction() as store:
            if not await store.pushes.mark_sent(push.id, self._owner, message_id, now):
                log.warning("a push was sent after its lease was lost", push=push.id)
            elif push.kind != REPORT:
                await store.people.pushed(push.person_id)
        self._metrics.sent.inc()
        self._metrics.lag.observe(max(0.0, (now - push.due_at).total_seconds()))

    async def settle(self, push: Push, verdict: Verdict) -> None:
        """Decided before any try: put off, or over."""
        match verdict:
            case Wait(until):
                await self.retry(push, until, None, counts=False)
            case Over(state, why):
                async with self._database.transaction() as store:
                    await store.pushes.mark_over(push.id, self._owner, state, why)
                counted = {
                    PushState.EXPIRED: self._metrics.expired,
                    PushState.DEAD: self._metrics.dead,
                    PushState.CANCELLED: self._metrics.cancelled,
                }
                counted[state].inc()
                if state is PushState.DEAD:
                    log.error("a push was given up", push=push.id, why=why)
            case Go():
                raise ValueError("a push that is to be sent is not settled")

    async def retry(
        self,
        push: Push,
        later: datetime,
        why: str | None,
        *,
        counts: bool = True,
        ambiguous: bool = False,
    ) -> None:
        """Free it, to be tried again not before `later`."""
        async with self._database.transaction() as store:
            await store.pushes.mark_retry(
                push.id, self._owner, later, why, counts=counts, ambiguous=ambiguous
            )

    async def let_go(self, *pushes: Push) -> None:
        """Free them untried: the lease is too near its end, or we are stopping."""
        async with self._database.transaction() as store:
            await store.pushes.release(self._owner, [push.id for push in pushes])

    async def failed(self, push: Push, failure: outcomes.Failed) -> bool:
        """Write a failed try down; whether trying other pushes now makes sense."""
        now = self._clock.now()
        why = f"{type(failure).__name__}: {failure}"
        match failure:
            case outcomes.Halted(seconds=seconds):
                await self.retry(push, now + timedelta(seconds=seconds), why, counts=False)
            case outcomes.NotSent():
                await self.retry(push, now + wait_after(push.attempts, self._random), why)
                return False
            case outcomes.TokenRefused() | outcomes.TakenOver():
                log.error("pushes wait: Telegram refuses the token")
                await self.retry(push, now + TOKEN_WAIT, why, counts=False)
                return False
            case outcomes.Ambiguous() if push.ambiguous + 1 < MOST_AMBIGUOUS:
                await self.retry(push, now + AMBIGUOUS_WAIT, why, ambiguous=True)
            case outcomes.Migrated(chat_id=chat_id):
                async with self._database.transaction() as store:
                    await store.people.update(push.person_id, chat_id=chat_id)
                await self.retry(push, now, why, counts=False)
            case outcomes.Unreachable():
                await self._blocked(push, why)
            case _:
                await self.settle(push, Over(PushState.DEAD, why))
        return True

    async def _blocked(self, push: Push, why: str) -> None:
        async with self._database.transaction() as store:
            await store.pushes.mark_over(push.id, self._owner, PushState.CANCELLED, why)
            if await store.people.get(push.person_id) is not None:
                await store.people.update(push.person_id, blocked_at=self._clock.now())
        self._metrics.cancelled.inc()
        self._metrics.blocked.inc()
