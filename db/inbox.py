"""The inbox: which updates have had their effect, and which were set aside."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from db.connection import Connection
from db.queries import Query
from db.records import DeadUpdate, Json
from db.tables import DeadUpdateRow, ProcessedUpdateRow, table

SEEN = table(ProcessedUpdateRow)
DEAD = table(DeadUpdateRow)

BEGIN = {
    backend: Query(
        dialect.insert(SEEN).on_conflict_do_nothing().returning(SEEN.c.update_id),
        ("update_id", "seen_at"),
    )
    for backend, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}


class Inbox:
    """A set of update ids, not a high-water mark: Telegram's ids may start over, lower."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def begin(self, update_id: int, now: datetime) -> bool:
        """Claim an update; False when its effect was committed before.

        First thing in the transaction, so that two deliveries of the same update at the same time
        wait for each other and only one has an effect.
        """
        begin = BEGIN[self._connection.backend]
        return bool(await self._connection.ask(begin, update_id=update_id, seen_at=now))

    async def bury(
        self,
        update_id: int,
        payload: Json,
        error: str,
        tries: int,
        now: datetime,
        person_id: int | None = None,
    ) -> int:
        """Set an update aside with what is needed to replay it; its number in the list."""
        done = await self._connection.execute(
            insert(DEAD)
            .values(
                update_id=update_id,
                person_id=person_id,
                payload=dict(payload),
                error=error,
                tries=tries,
                created_at=now,
            )
            .returning(DEAD.c.id)
        )
        return int(done.scalar_one())

    async def dead(self, limit: int = 100) -> list[DeadUpdate]:
        """The updates set aside, oldest first."""
        rows = await self._connection.execute(select(DEAD).order_by(DEAD.c.id).limit(limit))
        return [_dead(row) for row in rows]

    async def get_dead(self, number: int) -> DeadUpdate | None:
        """One update set aside, by its number in the list."""
        row = (
            await self._connection.execute(select(DEAD).where(DEAD.c.id == number))
        ).one_or_none()
        return None if row is None else _dead(row)

    async def revive(self, number: int) -> DeadUpdate | None:
        """Take an update off the list and forget that it was seen, so that it can be replayed."""
        found = await self.get_dead(number)
        if found is not None:
            await self._connection.execute(delete(DEAD).where(DEAD.c.id == number))
            await self._connection.execute(delete(SEEN).where(SEEN.c.update_id == found.update_id))
        return found

    async def count_dead(self) -> int:
        """How many updates are set aside."""
        rows = await self._connection.execute(select(func.count()).select_from(DEAD))
        return int(rows.scalar_one())

    async def forget_dead(self, before: datetime) -> int:
        """Forget for good what was set aside before then and not replayed since; how many."""
        done = await self._connection.execute(delete(DEAD).where(DEAD.c.created_at < before))
        return done.rowcount

    async def prune(self, before: datetime) -> int:
        """Forget the ids of updates seen before then; how many.

        Telegram holds an update for 24 hours: keep ids at least twice as long.
        """
        done = await self._connection.execute(delete(SEEN).where(SEEN.c.seen_at < before))
        return done.rowcount


def _dead(row: Row[Any]) -> DeadUpdate:
    return DeadUpdate(**row._mapping)
