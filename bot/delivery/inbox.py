"""Updates in: each has its effect once, in one transaction, before anybody is told it arrived.

One person's updates are handled in order, different people's side by side. An update whose
handling fails TRIES times is set aside, so that it harms nobody but itself; a database that does
not answer is no fault of the update, and is the caller's to wait for.
"""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import structlog

from bot.clock import Clock
from bot.delivery.appointments import keep
from bot.delivery.crashpoints import reach
from bot.delivery.ids import is_id
from bot.delivery.incoming import Incoming, read_update
from bot.delivery.outgoing import Outgoing
from bot.delivery.sender import Sender
from db.engine import Database
from db.errors import DatabaseError
from db.store import Store

log = structlog.get_logger(__name__)

Respond = Callable[[Incoming, Store], Awaitable[Sequence[Outgoing]]]
"""The conversation: effects made in the store's open transaction, what to say returned."""

Update = Mapping[str, Any]
"""An update as Telegram's JSON."""

KINDS = ("message", "edited_message", "callback_query", "my_chat_member")

TRIES = 3
TRY_PAUSE = 0.1  # seconds, times the tries so far
LONGEST = 5.0  # seconds for one try: with SQLite nobody else writes meanwhile
ORDER_PATIENCE = 0.5  # seconds a person's next update waits for the reply to the one before
PATIENT_FOR = 3  # replies to one person; with more on their way, Telegram's pace is not ours
MOST_REPLIES = 1000  # people with replies on their way; beyond, new updates wait


class Inbox:
    """The one door for updates, whether polled, posted or replayed."""

    def __init__(
        self,
        database: Database,
        respond: Respond,
        sender: Sender,
        clock: Clock,
        *,
        apologise: Respond | None = None,
    ) -> None:
        """`apologise` says sorry, in the person's language, for an update that was set aside."""
        self._database = database
        self._respond = respond
        self._sender = sender
        self._clock = clock
        self._apologise = apologise
        self._metrics = sender.metrics
        self._lanes: dict[int, tuple[asyncio.Lock, int]] = {}
        self._replies: dict[int, list[asyncio.Task[None]]] = {}

    async def handle(self, update: Update) -> None:
        """`accept`, then wait until the replies are out."""
        replies = await self.accept(update)
        if replies is not None:
            await replies

    async def accept(self, update: Update) -> asyncio.Task[None] | None:
        """Give an update its effect; when this returns, it is committed or set aside.

        Returns the task that says what is to be said, None when there is nothing. An update seen
        before has no second effect. Raises DatabaseError when the database does not answer: then
        the update has had no effect, and must be delivered again.
        """
        started = asyncio.get_running_loop().time()
        if not is_id(update.get("update_id")):
            log.error("an update without a number of its own was dropped")
            return None
        person_id = sender_of(update)
        async with self._lane(person_id):
            outgoing = await self._effect(update, person_id)
            self._metrics.update_seconds.observe(asyncio.get_running_loop().time() - started)
            if not outgoing:
                return None
            return self._say(person_id, outgoing)

    async def replay(self, number: int) -> bool:
        """Handle an update that was set aside, by its number; False when there is none such.

        It leaves the list in the transaction in which it has its effect. Failing again, it is
        set aside again, under a new number. Raises DatabaseError.
        """
        async with self._database.reading() as store:
            dead = await store.inbox.get_dead(number)
        if dead is None:
            return False
        person_id = sender_of(dead.payload)
        async with self._lane(person_id):
            outgoing = await self._effect(dead.payload, person_id, replaying=number)
        for one in outgoing:
            await self._sender.deliver(one)
        return True

    async def settle(self, seconds: float) -> None:
        """Let replies that are on their way arrive, for so long at most."""
        tasks = {task for several in self._replies.values() for task in several}
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _effect(
        self, update: Update, person_id: int, replaying: int | None = None
    ) -> Sequence[Outgoing]:
        reach("update-received")
        for tries in range(1, TRIES + 1):
            try:
                outgoing = await self._once(update, person_id, replaying)
            except DatabaseError:
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, it must not stop the others
                log.error(
                    "an update failed",
                    update=update.get("update_id"),
                    tries=tries,
                    error=type(error).__name__,
                    where=_where(error),
                )
                if tries == TRIES:
                    return await self._bury(update, person_id, error, replaying)
                await asyncio.sleep(TRY_PAUSE * tries)
            else:
                reach("update-committed")
                return outgoing
        raise AssertionError("the last try returns or raises")

    async def _once(
        self, update: Update, person_id: int, replaying: int | None
    ) -> Sequence[Outgoing]:
        """One try, one transaction."""
        now = self._clock.now()
        async with self._database.transaction() as store:
            if replaying is not None:
                await store.inbox.revive(replaying)
            if not await store.inbox.begin(int(update["update_id"]), now):
                self._metrics.repeated.inc()
                return ()
            parsed = read_update(update)
            async with asyncio.timeout(LONGEST):
                outgoing = await self._respond(parsed, store)
            await keep(store, person_id, now)
            reach("update-handled")
        self._metrics.updates.inc()
        return outgoing

    async def _bury(
        self, update: Update, person_id: int, error: Exception, replaying: int | None
    ) -> Sequence[Outgoing]:
        """Set the update aside and say sorry."""
        now = self._clock.now()
        update_id = int(update.get("update_id", 0))
        async with self._database.transaction() as store:
            if replaying is not None:
                await store.inbox.revive(replaying)
            await store.inbox.begin(update_id, now)
            await store.inbox.bury(
                update_id,
                update,
                f"{type(error).__name__}: {error}",
                TRIES,
                now,
                person_id or None,
            )
        self._metrics.buried.inc()
        log.error("an update was set aside; see `dayseven inbox list`", update=update_id)
        if self._apologise is None:
            return ()
        try:
            async with self._database.reading() as store:
                parsed = read_update(update)
                return await self._apologise(parsed, store)
        except Exception as sorry:  # noqa: BLE001 - the update may be what cannot even be read
            log.warning("no apology could be made", error=type(sorry).__name__)
            return ()

    def _say(self, person_id: int, outgoing: Sequence[Outgoing]) -> asyncio.Task[None]:
        """Say it in a task of its own, after what is still being said to the same person."""
        on_their_way = self._replies.setdefault(person_id, [])
        before = on_their_way[-1] if on_their_way else None

        async def say() -> None:
            if before is not None:
                await asyncio.wait({before})
            await self._sender.deliver_all(outgoing)
            reach("update-replied")

        def done(task: asyncio.Task[None]) -> None:
            on_their_way.remove(task)
            if not on_their_way and self._replies.get(person_id) is on_their_way:
                del self._replies[person_id]

        task = asyncio.create_task(say())
        on_their_way.append(task)
        task.add_done_callback(done)
        return task

    @asynccontextmanager
    async def _lane(self, person_id: int) -> AsyncIterator[None]:
        """One at a time for each person, first come first served, replies included if quick."""
        while len(self._replies) >= MOST_REPLIES:
            first = [several[0] for several in self._replies.values()]
            await asyncio.wait(first, return_when=asyncio.FIRST_COMPLETED)
        lock, users = self._lanes.get(person_id, (asyncio.Lock(), 0))
        self._lanes[person_id] = (lock, users + 1)
        try:
            async with lock:
                on_their_way = self._replies.get(person_id, [])
                if 0 < len(on_their_way) <= PATIENT_FOR:
                    await asyncio.wait({on_their_way[-1]}, timeout=ORDER_PATIENCE)
                yield
        finally:
            lock, users = self._lanes.pop(person_id)
            if users > 1:
                self._lanes[person_id] = (lock, users - 1)


def sender_of(update: Update) -> int:
    """The id of the person behind an update's JSON; 0 where there is none to be found."""
    for kind in KINDS:
        content = update.get(kind)
        if isinstance(content, Mapping):
            sender = content.get("from")
            if isinstance(sender, Mapping) and is_id(sender.get("id")):
                return int(sender["id"])
    return 0


def _where(error: Exception) -> list[str]:
    """File and line of each step, without the messages: those may hold what people wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames[-4:]]
