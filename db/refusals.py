"""Refusals: workouts that people turned down for a date, and why."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select

from db.connection import Connection
from db.records import Refusal, RefusalReason
from db.tables import RefusalRow, table
from model.vocabulary import Workout

TABLE = table(RefusalRow)


def _refusal(row: Row[Any]) -> Refusal:
    values = {**row._mapping, "workout": Workout(row.workout), "reason": RefusalReason(row.reason)}
    return Refusal(**values)


class Refusals:
    """What each person did not want on a date; a workout is turned down once for a date."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(
        self,
        person_id: int,
        local_date: date,
        workout: Workout,
        reason: RefusalReason,
        now: datetime,
    ) -> Refusal:
        """A refusal; in place of the one there is of this workout for the date."""
        await self._connection.execute(
            delete(TABLE).where(
                TABLE.c.person_id == person_id,
                TABLE.c.local_date == local_date,
                TABLE.c.workout == int(workout),
            )
        )
        done = await self._connection.execute(
            insert(TABLE)
            .values(
                person_id=person_id,
                local_date=local_date,
                workout=int(workout),
                reason=str(reason),
                created_at=now,
            )
            .returning(TABLE.c.id)
        )
        return Refusal(done.scalar_one(), person_id, local_date, Workout(workout), reason, now)

    async def on(self, person_id: int, first: date, last: date) -> list[Refusal]:
        """The refusals for `first` to `last`, both included, in the order they were made."""
        rows = await self._connection.execute(
            select(TABLE)
            .where(TABLE.c.person_id == person_id, TABLE.c.local_date.between(first, last))
            .order_by(TABLE.c.local_date, TABLE.c.id)
        )
        return [_refusal(row) for row in rows]

    async def clear(self, person_id: int, local_date: date) -> int:
        """Forget what was turned down for a date; how many there were."""
        done = await self._connection.execute(
            delete(TABLE).where(TABLE.c.person_id == person_id, TABLE.c.local_date == local_date)
        )
        return done.rowcount
