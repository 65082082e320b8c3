"""Plans: what people mean to do on a date to come."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import bindparam, delete, insert, select

from db.connection import Connection
from db.records import Plan
from db.tables import PlanRow, table
from model.vocabulary import Workout

TABLE = table(PlanRow)

ON = (
    select(TABLE)
    .where(
        TABLE.c.person_id == bindparam("who"),
        TABLE.c.local_date.between(bindparam("first"), bindparam("last")),
    )
    .order_by(TABLE.c.local_date, TABLE.c.id)
)


class Plans:
    """Each person's own plans; none is repeated for a date."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(self, person_id: int, local_date: date, workout: Workout, now: datetime) -> Plan:
        """A plan; the one there is if it was made before."""
        for plan in await self.on(person_id, local_date, local_date):
            if plan.workout == workout:
                return plan
        done = await self._connection.execute(
            insert(TABLE)
            .values(
                person_id=person_id, local_date=local_date, workout=int(workout), created_at=now
            )
            .returning(TABLE.c.id)
        )
        return Plan(done.scalar_one(), person_id, local_date, Workout(workout), now)

    async def on(self, person_id: int, first: date, last: date) -> list[Plan]:
        """The plans from `first` to `last`, both included, in order of date."""
        rows = await self._connection.execute(ON, {"who": person_id, "first": first, "last": last})
        return [Plan(**{**row._mapping, "workout": Workout(row.workout)}) for row in rows]

    async def remove(self, plan_id: int, person_id: int) -> bool:
        """Take a plan back; False when it is not there or somebody else's."""
        done = await self._connection.execute(
            delete(TABLE).where(TABLE.c.id == plan_id, TABLE.c.person_id == person_id)
        )
        return bool(done.rowcount)
