"""What is done now and then so that the store stays small, safe and true."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import structlog

from bot.clock import Clock
from bot.delivery.appointments import appointment, keep, wants_pushes
from bot.delivery.courtesy import give_way
from bot.delivery.evenings import Evening
from bot.delivery.metrics import Metrics
from db.backup import daily_backup, forget
from db.engine import Database
from db.records import Person

log = structlog.get_logger(__name__)

SEEN_KEPT = timedelta(hours=48)  # twice as long as Telegram keeps an update
SET_ASIDE_KEPT = timedelta(days=30)  # the words in it are somebody's: /privacy promises no longer
DIALOGUES_KEPT = timedelta(days=30)  # somebody who never agreed leaves nothing behind for good
BACKUPS_KEPT = timedelta(days=30)  # those who delete their account are promised no longer
PEOPLE_AT_ONCE = 50
SHARE = 0.2  # of the time: nobody waits for a walk over everybody
OVERDUE = timedelta(minutes=10)


class Housekeeping:
    """Each method is one tick, safe to run at any time and as often as one likes."""

    def __init__(
        self, database: Database, clock: Clock, metrics: Metrics, backups: Path | None
    ) -> None:
        """`backups` None: no backups from here, as for a database server."""
        self._database = database
        self._clock = clock
        self._metrics = metrics
        self._backups = backups

    async def prune(self) -> int:
        """Forget update ids that Telegram cannot repeat, talks left half done, old failures."""
        now = self._clock.now()
        async with self._database.transaction() as store:
            if self._database.deletions is not None:
                self._database.deletions.prune()
            gone = await store.dialogues.prune(now - DIALOGUES_KEPT)
            gone += await store.inbox.forget_dead(now - SET_ASIDE_KEPT)
            return gone + await store.inbox.prune(now - SEEN_KEPT)

    async def backup(self) -> Path | None:
        """Today's backup, verified, beside the loop; old ones go."""
        file = self._database.file
        if file is None or self._backups is None:
            return None
        now = self._clock.now()
        made = await asyncio.to_thread(daily_backup, file, self._backups, now)
        await asyncio.to_thread(forget, self._backups, now - BACKUPS_KEPT, file)
        return made

    async def reconcile(self) -> int:
        """Hold what is planned against what should be, for everybody, and mend what differs.

        Differences come from new time zone data and from clocks put right; people whose evening
        has passed without a row mean that the ticks do not run. Returns how many people there were
        of either kind.
        """
        amiss = 0
        async for person in self._everybody():
            now = self._clock.now()
            if person.next_push_at is not None and person.next_push_at < now - OVERDUE:
                amiss += wants_pushes(person)
            elif _planned(person) != appointment(person, now):
                async with self._database.transaction() as store:
                    kept = await keep(store, person.id, now)
                amiss += kept is not None and _planned(kept) != _planned(person)
        self._metrics.missing.set(amiss)
        if amiss:
            log.warning("people whose next evening was not as it should be", people=amiss)
        return amiss

    async def _everybody(self) -> AsyncIterator[Person]:
        last = -1
        while True:
            began = asyncio.get_running_loop().time()
            async with self._database.reading() as store:
                people = await store.people.after(last, PEOPLE_AT_ONCE)
            for person in people:
                yield person
            if len(people) < PEOPLE_AT_ONCE:
                return
            await give_way(began, SHARE)
            last = people[-1].id


def _planned(person: Person) -> Evening | None:
    if person.next_push_at is None or person.next_push_on is None:
        return None
    return Evening(person.next_push_at, person.next_push_on)
