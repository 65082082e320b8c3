"""Logs: what people say they did, each act of logging with the workouts it named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, insert, select, update

from db.connection import Connection
from db.queries import Found, Query
from db.records import Log, LoggedWorkout, NewWorkout, Source
from db.tables import LogRow, WorkoutRow, table
from model.vocabulary import Workout

LOGS = table(LogRow)
WORKOUTS = table(WorkoutRow)

LOG_COLUMNS = [column for column in LOGS.c if column.name != "undone"]


def _latest_where(*conditions: Any) -> Query:
    return Query(select(*LOG_COLUMNS).where(*conditions).order_by(LOGS.c.id.desc()).limit(1))


# What every message asks is built once: building a statement costs more than running it.
BY_ID = _latest_where(LOGS.c.id == bindparam("log"))
OWN = _latest_where(LOGS.c.id == bindparam("log"), LOGS.c.person_id == bindparam("person"))
LATEST = _latest_where(LOGS.c.person_id == bindparam("person"), LOGS.c.undone_at.is_(None))
BY_MESSAGE = _latest_where(
    LOGS.c.chat_id == bindparam("chat"), LOGS.c.message_id == bindparam("message")
)
BY_REPLY = _latest_where(
    LOGS.c.chat_id == bindparam("chat"), LOGS.c.reply_message_id == bindparam("message")
)
WORKOUTS_OF_LOG = Query(
    select(WORKOUTS).where(WORKOUTS.c.log_id == bindparam("log")).order_by(WORKOUTS.c.position)
)
DAYS = Query(
    select(WORKOUTS)
    .where(
        WORKOUTS.c.person_id == bindparam("person"),
        WORKOUTS.c.local_date.between(bindparam("first"), bindparam("last")),
    )
    .order_by(WORKOUTS.c.local_date, WORKOUTS.c.id)
)
INSERT_LOG = Query(
    insert(LOGS).returning(LOGS.c.id),
    ("person_id", "chat_id", "message_id", "source", "logged_at", "version"),
)
INSERT_WORKOUT = Query(insert(WORKOUTS).returning(*WORKOUTS.c), WORKOUTS.c.keys()[1:])
INSERT_WORKOUTS = insert(WORKOUTS)
SET_REPLY = Query(
    update(LOGS)
    .where(LOGS.c.id == bindparam("log"))
    .values(reply_message_id=bindparam("message"), chat_id=bindparam("chat"))
    .returning(LOGS.c.id)
)


def _workout(row: Row[Any]) -> LoggedWorkout:
    return _found(dict(row._mapping))


def _found(values: Found) -> LoggedWorkout:
    values["workout"] = Workout(values["workout"])
    return LoggedWorkout(**values)


def _as_json(entry: NewWorkout | LoggedWorkout) -> dict[str, Any]:
    return {
        "local_date": entry.local_date.isoformat(),
        "workout": int(entry.workout),
        "minutes": entry.minutes,
        "distance_m": entry.distance_m,
        "effort": entry.effort,
    }


def _from_json(value: dict[str, Any]) -> NewWorkout:
    return NewWorkout(**{**value, "local_date": date.fromisoformat(value["local_date"])})


class Logs:
    """Everybody's logs. Ids alone prove nothing: `get` asks whose log it is."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(
        self,
        person_id: int,
        entries: Sequence[NewWorkout],
        source: Source,
        now: datetime,
        chat_id: int | None = None,
        message_id: int | None = None,
    ) -> Log:
        """A new log. The same (chat, message) a second time gives the log there is, unchanged."""
        if chat_id is not None and message_id is not None:
            known = await self.by_message(chat_id, message_id)
            if known is not None:
                return known
        made = await self._connection.ask(
            INSERT_LOG,
            person_id=person_id,
            chat_id=chat_id,
            message_id=message_id,
            source=str(source),
            logged_at=now,
            version=1,
        )
        log_id = made[0]["id"]
        workouts = await self._insert(log_id, person_id, entries)
        return Log(
            id=log_id,
            person_id=person_id,
            chat_id=chat_id,
            message_id=message_id,
            reply_message_id=None,
            source=Source(source),
            logged_at=now,
            undone_at=None,
            version=1,
            workouts=workouts,
        )

    async def get(self, log_id: int, person_id: int) -> Log | None:
        """The log, if it is this person's; None for anybody else's."""
        return await self._one(OWN, log=log_id, person=person_id)

    async def latest(self, person_id: int) -> Log | None:
        """The person's last log that is not undone."""
        return await self._one(LATEST, person=person_id)

    async def by_message(self, chat_id: int, message_id: int) -> Log | None:
        """The log that the person's message made."""
        return await self._one(BY_MESSAGE, chat=chat_id, message=message_id)

    async def by_reply(self, chat_id: int, reply_message_id: int) -> Log | None:
        """The log that our message confirmed."""
        return await self._one(BY_REPLY, chat=chat_id, message=reply_message_id)

    async def set_reply(self, log_id: int, message_id: int, chat_id: int) -> None:
        """Our message that confirms the log, and the chat it is in."""
        await self._connection.ask(SET_REPLY, log=log_id, message=message_id, chat=chat_id)

    async def replace(self, log_id: int, entries: Sequence[NewWorkout], now: datetime) -> Log:
        """The log with other workouts in place of its own (version + 1); undone no longer."""
        await self._mark(log_id, undone_at=None, undone=None)
        await self._connection.execute(delete(WORKOUTS).where(WORKOUTS.c.log_id == log_id))
        log = await self._known(log_id)
        await self._insert(log_id, log.person_id, entries)
        return await self._known(log_id)

    async def undo(self, log_id: int, now: datetime) -> Log:
        """The log without its workouts, kept for a redo; a second undo changes nothing."""
        log = await self._known(log_id)
        if log.undone_at is not None:
            return log
        kept = [_as_json(entry) for entry in log.workouts]
        await self._mark(log_id, undone_at=now, undone=kept)
        await self._connection.execute(delete(WORKOUTS).where(WORKOUTS.c.log_id == log_id))
        return await self._known(log_id)

    async def redo(self, log_id: int, now: datetime) -> Log:
        """The log with the workouts it had before it was undone; no change if it was not."""
        log = await self._known(log_id)
        if log.undone_at is None:
            return log
        kept = await self.undone(log_id)
        await self._mark(log_id, undone_at=None, undone=None)
        await self._insert(log_id, log.person_id, kept)
        return await self._known(log_id)

    async def undone(self, log_id: int) -> list[NewWorkout]:
        """What a redo would bring back: nothing for a log that stands."""
        statement = select(LOGS.c.undone).where(LOGS.c.id == log_id)
        kept = (await self._connection.execute(statement)).scalar_one_or_none() or ()
        return [_from_json(value) for value in kept]

    async def days(
        self, person_id: int, first: date, last: date
    ) -> dict[date, tuple[LoggedWorkout, ...]]:
        """What was done from `first` to `last`, both included; dates without a log are absent."""
        rows = await self._connection.ask(DAYS, person=person_id, first=first, last=last)
        days: dict[date, tuple[LoggedWorkout, ...]] = {}
        for workout in map(_found, rows):
            days[workout.local_date] = (*days.get(workout.local_date, ()), workout)
        return days

    async def days_of_many(
        self, person_ids: Sequence[int], first: date, last: date
    ) -> dict[int, dict[date, tuple[LoggedWorkout, ...]]]:
        """`days` for several people in one query; everybody asked for is in the answer."""
        rows = await self._connection.execute(
            select(WORKOUTS)
            .where(WORKOUTS.c.person_id.in_(person_ids), WORKOUTS.c.local_date.between(first, last))
            .order_by(WORKOUTS.c.local_date, WORKOUTS.c.id)
        )
        people: dict[int, dict[date, tuple[LoggedWorkout, ...]]] = {who: {} for who in person_ids}
        for row in rows:
            days = people[row.person_id]
            days[row.local_date] = (*days.get(row.local_date, ()), _workout(row))
        return people

    async def first_day(self, person_id: int) -> date | None:
        """The earliest date with a workout, or None."""
        statement = select(func.min(WORKOUTS.c.local_date)).where(WORKOUTS.c.person_id == person_id)
        found: date | None = (await self._connection.execute(statement)).scalar()
        return found

    async def clear_days(self, person_id: int, first: date, last: date) -> int:
        """Make the dates from `first` to `last` unknown again; how many workouts went."""
        done = await self._connection.execute(
            delete(WORKOUTS).where(
                WORKOUTS.c.person_id == person_id, WORKOUTS.c.local_date.between(first, last)
            )
        )
        return done.rowcount

    async def replace_day(
        self,
        person_id: int,
        local_date: date,
        entries: Sequence[NewWorkout],
        source: Source,
        now: datetime,
    ) -> Log:
        """`entries`, in a log of their own, in place of everything on that date."""
        await self.clear_days(person_id, local_date, local_date)
        return await self.add(person_id, entries, source, now)

    async def of_person(self, person_id: int) -> list[Log]:
        """Every log of a person, undone ones too, oldest first."""
        workouts: dict[int, list[LoggedWorkout]] = {}
        for row in await self._connection.execute(
            select(WORKOUTS).where(WORKOUTS.c.person_id == person_id).order_by(WORKOUTS.c.position)
        ):
            workouts.setdefault(row.log_id, []).append(_workout(row))
        rows = await self._connection.execute(
            select(*LOG_COLUMNS).where(LOGS.c.person_id == person_id).order_by(LOGS.c.id)
        )
        return [
            Log(
                **{**row._mapping, "source": Source(row.source)},
                workouts=tuple(workouts.get(row.id, ())),
            )
            for row in rows
        ]

    async def count(self) -> int:
        """How many logs stand, over everybody."""
        statement = select(func.count()).select_from(LOGS).where(LOGS.c.undone_at.is_(None))
        return int((await self._connection.execute(statement)).scalar_one())

    async def _one(self, query: Query, **which: int) -> Log | None:
        rows = await self._connection.ask(query, **which)
        if not rows:
            return None
        values = rows[0]
        values["source"] = Source(values["source"])
        workouts = await self._connection.ask(WORKOUTS_OF_LOG, log=values["id"])
        return Log(**values, workouts=tuple(map(_found, workouts)))

    async def _known(self, log_id: int) -> Log:
        log = await self._one(BY_ID, log=log_id)
        if log is None:
            raise LookupError(f"no log {log_id}")
        return log

    async def _mark(self, log_id: int, **values: Any) -> None:
        await self._connection.execute(
            update(LOGS).where(LOGS.c.id == log_id).values(version=LOGS.c.version + 1, **values)
        )

    async def _insert(
        self, log_id: int, person_id: int, entries: Sequence[NewWorkout]
    ) -> tuple[LoggedWorkout, ...]:
        if not entries:
            return ()
        rows = [
            {
                "log_id": log_id,
                "person_id": person_id,
                "local_date": entry.local_date,
                "workout": int(entry.workout),
                "minutes": entry.minutes,
                "distance_m": entry.distance_m,
                "effort": entry.effort,
                "position": position,
            }
            for position, entry in enumerate(entries)
        ]
        if len(rows) == 1:
            return (_found((await self._connection.ask(INSERT_WORKOUT, **rows[0]))[0]),)
        # Nothing returned, then read at once: an import writes thousands while others wait.
        await self._connection.execute(INSERT_WORKOUTS, rows)
        return tuple(map(_found, await self._connection.ask(WORKOUTS_OF_LOG, log=log_id)))
