"""What is asked of the outbox all the time, and how its rows become pushes."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, literal_column, select, update
from sqlalchemy.dialects import postgresql, sqlite

from db.queries import Found, Query
from db.records import Push, PushState
from db.tables import PushRow, UtcDateTime, table
from model.vocabulary import Workout

TABLE = table(PushRow)

ENQUEUE = {
    "sqlite": sqlite.insert(TABLE).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(TABLE).on_conflict_do_nothing(),
}

# Every mark of a push: only its holder makes it, and only once. Built once; new values beside it.
MARK = update(TABLE).where(
    TABLE.c.id == bindparam("push"),
    TABLE.c.lease_owner == bindparam("holder"),
    TABLE.c.state == PushState.PENDING.value,
)
GIVEN_BACK = {"attempts": TABLE.c.attempts - 1}
ONE_MORE = {"ambiguous": TABLE.c.ambiguous + 1}


def _last_where(*conditions: Any) -> Query:
    return Query(select(TABLE).where(*conditions).order_by(TABLE.c.id.desc()).limit(1))


OF_PERSON = TABLE.c.person_id == bindparam("person")
GET = _last_where(TABLE.c.id == bindparam("push"))
HELD = _last_where(
    TABLE.c.id == bindparam("push"),
    TABLE.c.lease_owner == bindparam("owner"),
    TABLE.c.lease_until > bindparam("now", type_=UtcDateTime()),
    TABLE.c.state == PushState.PENDING.value,
)
# What an import has brought back was sent to another account, and is no message in this chat.
# The state is no parameter: with an index on some states SQLite prepares anew for every value.
SENT: ColumnElement[str] = literal_column(f"'{PushState.SENT.value}'")
SENT_HERE = TABLE.c.message_id.is_not(None) & (TABLE.c.state == SENT)
SINCE = TABLE.c.local_date >= bindparam("since")
LATEST = _last_where(OF_PERSON, SENT_HERE, SINCE)
LATEST_OF_KIND = _last_where(OF_PERSON, SENT_HERE, SINCE, TABLE.c.kind == bindparam("kind"))
BY_MESSAGE = _last_where(OF_PERSON, TABLE.c.message_id == bindparam("message"))
OF_DATE = _last_where(
    OF_PERSON, TABLE.c.kind == bindparam("kind"), TABLE.c.local_date == bindparam("date")
)


def push_of(row: Row[Any]) -> Push:
    return push_found(dict(row._mapping))


def push_found(values: Found) -> Push:
    values["state"] = PushState(values["state"])
    if values["recommended"] is not None:
        values["recommended"] = Workout(values["recommended"])
    return Push(**values)
