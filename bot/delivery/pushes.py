"""The evening push: made due, claimed, worded, sent and marked.

    next_push_at ──tick──▶ pushes row ──claim──▶ words fixed ──▶ sendMessage ──▶ marked
       one transaction: row + next evening          no transaction open while sending

A row is the promise: it is made in the transaction that moves the due time on, there is one for
each person and date, and it stays pending until something is known about it. Rows are leased, so
that two pushers never send the same one, and marked one by one, so that a failure harms one row.
Telegram takes no idempotency key: a crash between its yes and our mark doubles that one push.
At most `concurrency` pushes are in that position at any time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from random import Random
from uuid import uuid4

import structlog

from bot.clock import Clock
from bot.delivery import outcomes
from bot.delivery.appointments import come_due
from bot.delivery.courtesy import give_way
from bot.delivery.crashpoints import reach
from bot.delivery.decisions import Go, Over, decide
from bot.delivery.limiter import Stopped
from bot.delivery.marks import Marks
from bot.delivery.sender import Sender
from bot.delivery.supply import Supply
from bot.delivery.wording import Compose, Composed, Illustrate, Skip, Wording
from db.engine import Database
from db.errors import DatabaseError
from db.records import REPORT, NewPush, Person, Push, PushState

__all__ = ["Compose", "Composed", "Pushes", "Skip"]

log = structlog.get_logger(__name__)

PEOPLE_A_TICK = 100  # in one transaction: whoever writes meanwhile waits for no more than these
SHARE = 0.5  # of the time that making rows may take: replies to others have the rest
BATCH = 25  # a second of sending; wording them holds the loop for some tens of milliseconds
HALT_SLICE = 20.0  # seconds
LEASE = timedelta(seconds=180)
PICTURED = 180.0  # seconds of sending, after which reports go without pictures: drawing takes long
MARGIN = timedelta(seconds=60)  # twice the longest a request takes: the lease must outlive it


Worded = Sequence[tuple[Push, Person]]


class Pushes:
    """Makes and sends the pushes of one bot. Run one at a time for each token."""

    def __init__(
        self,
        database: Database,
        compose: Compose,
        sender: Sender,
        clock: Clock,
        *,
        concurrency: int = 4,
        random: Random | None = None,
        illustrate: Illustrate | None = None,
    ) -> None:
        """`concurrency`: sends in flight, and so the most pushes one crash can double.

        `illustrate` makes the pictures of reports; where it fails the words go alone.
        """
        if concurrency < 1:
            raise ValueError("PUSH_CONCURRENCY must be at least 1")
        random = random or Random()  # noqa: S311 - jitter, no secret
        self._database = database
        self._sender = sender
        self._clock = clock
        self._metrics = sender.metrics
        self._concurrency = concurrency
        self._illustrate = illustrate
        self._pictured_until = 0.0
        self._illustrated: set[int] = set()  # reports whose words are still to follow their picture
        self._owner = uuid4().hex
        self._marks = Marks(database, self._owner, clock, sender.metrics, random)
        self._wording = Wording(database, self._owner, compose, self._marks, clock, random)
        self._beat: Callable[[], None] = _nothing

    async def recover(self) -> int:
        """Free what a process that died had leased. Only right while no other process pushes."""
        async with self._database.transaction() as store:
            return await store.pushes.release_leases()

    async def tick(self, some: Callable[[], None] | None = None) -> int:
        """Make the occurrences of everybody whose evening has come; how many were made.

        `some` is told whenever some of them are there to be sent.
        """
        made = 0
        while True:
            now, began = self._clock.now(), asyncio.get_running_loop().time()
            async with self._database.transaction() as store:
                people = await store.people.due(now, PEOPLE_A_TICK)
                dues = [(person.id, come_due(person, now)) for person in people]
                occurrences = [one for _, due in dues for one in due.occurrences]
                made += await store.pushes.enqueue(occurrences)
                await store.people.schedule(
                    [(who, due.next and due.next.at, due.next and due.next.on) for who, due in dues]
                )
            if occurrences:
                reach("push-enqueued")
                self._count(occurrences)
                (some or _nothing)()
            if len(people) < PEOPLE_A_TICK:
                return made
            await give_way(began, SHARE)

    def _count(self, occurrences: Sequence[NewPush]) -> None:
        self._metrics.due.inc(len(occurrences))
        missed = sum(one.state is PushState.EXPIRED for one in occurrences)
        if missed:
            self._metrics.expired.inc(missed)
            log.warning("evenings were missed and are written down as expired", rows=missed)

    async def drain(
        self, stop: asyncio.Event | None = None, beat: Callable[[], None] | None = None
    ) -> int:
        """Send what waits until nothing does, or the network fails, or `stop`; how many went.

        `beat` is called at least every HALT_SLICE seconds and for every push.
        """
        stop = stop or asyncio.Event()
        self._beat = beat or _nothing
        self._pictured_until = asyncio.get_running_loop().time() + PICTURED
        sent, go_on = 0, True
        while go_on and not stop.is_set():
            self._beat()
            if self._sender.limiter.halted_for > 0:
                await _either(stop, min(HALT_SLICE, self._sender.limiter.halted_for))
                continue
            ready = await self._next()
            if ready is None:
                break
            went, go_on = await self._send_all(ready, stop)
            sent += went
        return sent

    async def _next(self) -> Worded | None:
        """The next pushes to send, claimed and worded; None when none waits."""
        async with self._database.transaction() as store:
            claimed = await store.pushes.claim(self._owner, self._clock.now(), LEASE, BATCH)
        if not claimed:
            return None
        reach("push-claimed")
        self._metrics.risked.inc(sum(push.attempts > 1 for push in claimed))
        ready = await self._wording.ready(claimed)
        reach("push-composed")
        return ready

    async def _send_all(self, first: Worded, stop: asyncio.Event) -> tuple[int, bool]:
        """Send these and what follows, `concurrency` in flight; how many went, whether to go on.

        The next are worded while these go out, or Telegram would wait for us at every turn. It
        ends when none is found to follow, when we are told to wait, and at `stop`.
        """
        supply = Supply(first, self._following)
        sent = 0
        go_on = True

        async def work() -> None:
            nonlocal sent, go_on
            while go_on and not stop.is_set() and not self._sender.limiter.halted_for:
                if (one := await supply.take()) is None:
                    return
                push, person = one
                try:
                    went = await self._send(push, person)
                    sent += went  # not in one line with the await: others count meanwhile
                except outcomes.Failed as failure:
                    go_on = await self._marks.failed(push, failure) and go_on
                except Stopped:
                    await self._marks.let_go(push)
                    go_on = False

        workers = [asyncio.ensure_future(work()) for _ in range(self._concurrency)]
        try:
            await asyncio.gather(*workers)
        except BaseException:
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)
            await supply.close()
            raise
        if left := await supply.left():
            await self._marks.let_go(*(push for push, _ in left))
        return sent, go_on

    async def _following(self) -> Worded | None:
        """The next pushes, unless nothing can be sent for now: a halt may outlast their lease."""
        return None if self._sender.limiter.halted_for > 0 else await self._next()

    async def _send(self, push: Push, person: Person) -> bool:
        """One try; whether it went. Raises a Failed of `outcomes`."""

        async def still_wanted() -> bool:
            self._beat()
            now = self._clock.now()
            async with self._database.reading() as store:
                held = await store.pushes.held(push.id, self._owner, now + MARGIN)
                current = await store.people.get(person.id)
            if held is None:
                await self._marks.let_go(push)
                return False
            verdict = decide(held, current, now)
            if not isinstance(verdict, Go):
                await self._marks.settle(push, verdict)
            return isinstance(verdict, Go)

        body = push.body or ""
        if push.kind == REPORT and not await self._pictured(push, person, still_wanted):
            return False
        try:
            message_id = await self._sender.push(
                person.chat_id,
                body,
                push.keyboard,
                still_wanted=still_wanted,
                silent=person.silent,
            )
        except outcomes.Unparsable as failure:
            log.error("a push did not parse as HTML and is sent without markup", push=push.id)
            try:
                message_id = await self._sender.push(
                    person.chat_id,
                    body,
                    push.keyboard,
                    still_wanted=still_wanted,
                    plain=True,
                    silent=person.silent,
                )
            except outcomes.Rejected:
                await self._marks.settle(push, Over(PushState.DEAD, str(failure)))
                return False
        if message_id is None:
            return False
        reach("push-accepted")
        self._illustrated.discard(push.id)
        await self._marks.sent(push, message_id)
        reach("push-marked")
        return True

    async def _pictured(
        self, push: Push, person: Person, still_wanted: Callable[[], Awaitable[bool]]
    ) -> bool:
        """Send the picture before the words, where there is one; whether they are still wanted.

        With a long queue it is left out: half a second of drawing each would hold up everybody.
        """
        late = asyncio.get_running_loop().time() > self._pictured_until
        if self._illustrate is None or late or push.id in self._illustrated:
            return True
        if not await still_wanted():
            return False
        try:
            async with self._database.reading() as store:
                photo = await self._illustrate(push, person, store)
        except DatabaseError:
            raise
        except Exception as error:  # noqa: BLE001 - the words say the same
            log.error("a report has no picture", push=push.id, why=type(error).__name__)
            return True
        if photo is not None:
            await self._sender.illustrate(photo)
            self._illustrated.add(push.id)
        return True


def _nothing() -> None:
    """For who wants no beat."""


async def _either(stop: asyncio.Event, seconds: float) -> None:
    """Wait so long, or until `stop`."""
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        pass
