"""People: profile, settings, standing, and when their next push is due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, TypedDict, Unpack

from sqlalchemy import Integer, Row, bindparam, delete, func, insert, select, update

from db.connection import Connection
from db.deletions import Deletions
from db.queries import Found, Query
from db.records import Person
from db.tables import DeadUpdateRow, DialogueRow, PersonRow, UtcDateTime, table
from model.vocabulary import Goal, Level, Workout

TABLE = table(PersonRow)
DAY_START = time(4, 0)


# What every message and every push asks is built once: building costs more than running.
GET = Query(select(TABLE).where(TABLE.c.id == bindparam("who")))
MANY = select(TABLE).where(TABLE.c.id.in_(bindparam("whom", expanding=True)))
INSERT = insert(TABLE)
UPDATE = update(TABLE).where(TABLE.c.id == bindparam("who"))
PUSHED = UPDATE.values(unanswered_pushes=TABLE.c.unanswered_pushes + 1)
SCHEDULE = UPDATE.values(next_push_at=bindparam("at"), next_push_on=bindparam("date"))
DUE = Query(
    select(TABLE)
    .where(TABLE.c.next_push_at <= bindparam("now", type_=UtcDateTime()))
    .order_by(TABLE.c.next_push_at, TABLE.c.id)
    .limit(bindparam("most", type_=Integer()))
    .with_for_update(skip_locked=True)  # SQLite has one writer and leaves this out
)


class PersonChanges(TypedDict, total=False):
    """What `People.update` can change; each as in `Person`."""

    chat_id: int
    language: str
    timezone: str
    push_time: time
    day_start: time
    age: int | None
    age_recorded_on: date | None
    level: Level | None
    goal: Goal | None
    consent_version: str | None
    consented_at: datetime | None
    needs_clearance: bool
    hiit_confirmed: bool
    hold: str | None
    hold_since: datetime | None
    unavailable: frozenset[Workout]
    paused: bool
    paused_until: datetime | None
    blocked_at: datetime | None
    onboarded_at: datetime | None
    next_push_at: datetime | None
    next_push_on: date | None
    unanswered_pushes: int
    training_consent: bool
    days_off: frozenset[int]
    quiet_from: time
    quiet_to: time
    silent: bool
    effort_asked: bool
    report_day: int | None


def _person(row: Row[Any]) -> Person:
    return _found(dict(row._mapping))


def _found(values: Found) -> Person:
    if values["level"] is not None:
        values["level"] = Level(values["level"])
    if values["goal"] is not None:
        values["goal"] = Goal(values["goal"])
    values["unavailable"] = frozenset(
        Workout(int(number)) for number in values["unavailable"].split(",") if number
    )
    values["days_off"] = frozenset(int(day) for day in values["days_off"].split(",") if day)
    return Person(**values)


def _columns(changes: Mapping[str, Any]) -> dict[str, Any]:
    values = dict(changes)
    if "unavailable" in values:
        values["unavailable"] = ",".join(str(int(w)) for w in sorted(values["unavailable"]))
    if "days_off" in values:
        values["days_off"] = ",".join(str(day) for day in sorted(values["days_off"]))
    for name in ("level", "goal"):
        if values.get(name) is not None:
            values[name] = int(values[name])
    return values


class People:
    """Everybody DaySeven knows, by Telegram user id."""

    def __init__(self, connection: Connection, deletions: Deletions | None = None) -> None:
        self._connection = connection
        self.forgotten = False  # whether anybody was deleted
        self._deletions = deletions

    async def get(self, person_id: int) -> Person | None:
        """The person, or None."""
        rows = await self._connection.ask(GET, who=person_id)
        return _found(rows[0]) if rows else None

    async def create(
        self,
        person_id: int,
        chat_id: int,
        language: str,
        timezone: str,
        push_time: time,
        now: datetime,
        day_start: time = DAY_START,
    ) -> Person:
        """A new person with nothing told yet; the one there is, unchanged, if already known."""
        known = await self.get(person_id)
        if known is not None:
            return known
        person = Person(
            id=person_id,
            chat_id=chat_id,
            language=language,
            timezone=timezone,
            push_time=push_time,
            day_start=day_start,
            created_at=now,
        )
        await self._connection.execute(INSERT, _columns(vars(person)))
        return person

    async def update(self, person_id: int, **changes: Unpack[PersonChanges]) -> Person:
        """The person with `changes` made; LookupError when there is no such person."""
        if changes:
            await self._connection.execute(UPDATE, {"who": person_id, **_columns(changes)})
        person = await self.get(person_id)
        if person is None:
            raise LookupError(f"no person {person_id}")
        return person

    async def delete(self, person_id: int) -> bool:
        """Forget a person and everything of theirs; False when there was nobody.

        A mark is kept where the database has a place for them, so that no backup brings the
        account back. Logs, workouts, plans and pushes go with the row by foreign key; the
        dialogue and updates set aside have none and are removed here.
        """
        for loose in (table(DialogueRow), table(DeadUpdateRow)):
            await self._connection.execute(delete(loose).where(loose.c.person_id == person_id))
        known = await self.get(person_id)
        if known is not None and self._deletions is not None:
            self._deletions.note(person_id, known.created_at)
        done = await self._connection.execute(delete(TABLE).where(TABLE.c.id == person_id))
        self.forgotten |= bool(done.rowcount)
        return bool(done.rowcount)

    async def accounts(self, person_id: int, limit: int) -> list[tuple[int, datetime]]:
        """The next `limit` people by id, each with the instant of their account."""
        statement = select(TABLE.c.id, TABLE.c.created_at).where(TABLE.c.id > person_id)
        rows = await self._connection.execute(statement.order_by(TABLE.c.id).limit(limit))
        return [(row[0], row[1]) for row in rows]

    async def count(self) -> int:
        """How many people there are."""
        rows = await self._connection.execute(select(func.count()).select_from(TABLE))
        return int(rows.scalar_one())

    async def many(self, person_ids: Sequence[int]) -> dict[int, Person]:
        """The people of these ids, by id; those there are not are absent."""
        rows = await self._connection.execute(MANY, {"whom": list(person_ids)})
        return {row.id: _person(row) for row in rows}

    async def pushed(self, person_id: int) -> None:
        """One more push that awaits an answer."""
        await self._connection.execute(PUSHED, {"who": person_id})

    async def due(self, now: datetime, limit: int) -> list[Person]:
        """Those whose next push is due at `now`, longest overdue first."""
        return [_found(row) for row in await self._connection.ask(DUE, now=now, most=limit)]

    async def schedule(
        self, appointments: Sequence[tuple[int, datetime | None, date | None]]
    ) -> None:
        """Set the next push of many: (person id, instant, the local date it is meant for)."""
        if not appointments:
            return
        await self._connection.execute(
            SCHEDULE, [{"who": who, "at": at, "date": on} for who, at, on in appointments]
        )

    async def after(self, person_id: int, limit: int) -> list[Person]:
        """The next `limit` people by id, for walks over everybody."""
        statement = select(TABLE).where(TABLE.c.id > person_id).order_by(TABLE.c.id).limit(limit)
        return [_person(row) for row in await self._connection.execute(statement)]
