"""The tables, as SQLAlchemy 2 declarative classes. Only `db` reads this file.

The migrations are the authority on the schema; `alembic check` keeps this file equal to them.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, cast

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Date,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

# SQLite makes a 64-bit row id only out of a column declared exactly INTEGER.
Id = BigInteger().with_variant(Integer(), "sqlite")


class UtcDateTime(TypeDecorator[datetime]):
    """An instant, kept as whole microseconds since 1970 UTC; a naive datetime is refused.

    SQLite has no instants and would drop the zone; a number means the same everywhere.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"an instant needs a time zone: {value!r}")
        return (value - EPOCH) // MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else EPOCH + timedelta(microseconds=value)


class Base(DeclarativeBase):
    """Every table, under one naming convention: a constraint without a name cannot be dropped."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it as a plain class attribute
        datetime: UtcDateTime(),
        date: Date(),
        time: Time(),
        dict[str, Any]: JSON(),
    }


def table(row: type[Base]) -> Table:
    """The table behind a class: our statements name tables and columns, never live objects."""
    return cast(Table, row.__table__)


class PersonRow(Base):
    __tablename__ = "people"

    id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    language: Mapped[str] = mapped_column(String(16))
    timezone: Mapped[str] = mapped_column(String(64))
    push_time: Mapped[time]
    day_start: Mapped[time]
    age: Mapped[int | None]
    age_recorded_on: Mapped[date | None]
    level: Mapped[int | None]
    goal: Mapped[int | None]
    consent_version: Mapped[str | None] = mapped_column(String(32))
    consented_at: Mapped[datetime | None]
    needs_clearance: Mapped[bool]
    hiit_confirmed: Mapped[bool]
    hold: Mapped[str | None] = mapped_column(String(32))
    hold_since: Mapped[datetime | None]
    unavailable: Mapped[str] = mapped_column(String(32))
    paused: Mapped[bool]
    paused_until: Mapped[datetime | None]
    blocked_at: Mapped[datetime | None]
    onboarded_at: Mapped[datetime | None]
    next_push_at: Mapped[datetime | None] = mapped_column(index=True)
    next_push_on: Mapped[date | None]
    unanswered_pushes: Mapped[int]
    training_consent: Mapped[bool]
    days_off: Mapped[str] = mapped_column(String(16))
    quiet_from: Mapped[time]
    quiet_to: Mapped[time]
    silent: Mapped[bool]
    effort_asked: Mapped[bool]
    report_day: Mapped[int | None]
    created_at: Mapped[datetime]


def _person(*, primary_key: bool = False) -> Mapped[int]:
    return mapped_column(
        Id,
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=primary_key,
        autoincrement=False,
    )


class DialogueRow(Base):
    __tablename__ = "dialogues"

    # No foreign key: the first dialogue comes before the person agrees to be remembered at all.
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(String(32))
    step: Mapped[str] = mapped_column(String(64))
    answers: Mapped[dict[str, Any]]
    chat_id: Mapped[int] = mapped_column(BigInteger)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    version: Mapped[int]
    updated_at: Mapped[datetime]


class LogRow(Base):
    __tablename__ = "logs"
    __table_args__ = (
        UniqueConstraint("chat_id", "message_id"),
        Index(None, "person_id"),
        Index(None, "chat_id", "reply_message_id"),
        # Ids stay out of use after a deletion: an old button must not find somebody's new log.
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    person_id: Mapped[int] = _person()
    chat_id: Mapped[int | None] = mapped_column(BigInteger)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    reply_message_id: Mapped[int | None] = mapped_column(BigInteger)
    source: Mapped[str] = mapped_column(String(16))
    logged_at: Mapped[datetime]
    undone_at: Mapped[datetime | None]
    undone: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))  # what a redo brings back
    version: Mapped[int]


class WorkoutRow(Base):
    __tablename__ = "workouts"
    __table_args__ = (
        CheckConstraint("workout BETWEEN 0 AND 6", name="workout"),
        Index(None, "person_id", "local_date"),
        Index(None, "log_id"),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    log_id: Mapped[int] = mapped_column(Id, ForeignKey("logs.id", ondelete="CASCADE"))
    person_id: Mapped[int] = _person()
    local_date: Mapped[date]
    workout: Mapped[int]
    minutes: Mapped[int | None]
    distance_m: Mapped[int | None]
    effort: Mapped[int | None]
    position: Mapped[int]


class PlanRow(Base):
    __tablename__ = "plans"
    __table_args__ = (
        UniqueConstraint("person_id", "local_date", "workout"),
        CheckConstraint("workout BETWEEN 0 AND 6", name="workout"),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    person_id: Mapped[int] = _person()
    local_date: Mapped[date]
    workout: Mapped[int]
    created_at: Mapped[datetime]


class RefusalRow(Base):
    __tablename__ = "refusals"
    __table_args__ = (
        UniqueConstraint("person_id", "local_date", "workout"),
        CheckConstraint("workout BETWEEN 0 AND 6", name="workout"),
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    person_id: Mapped[int] = _person()
    local_date: Mapped[date]
    workout: Mapped[int]
    reason: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[datetime]


class PushRow(Base):
    __tablename__ = "pushes"
    __table_args__ = (
        # The anchor of "once per person and evening"; everything else may fail around it.
        UniqueConstraint("person_id", "kind", "local_date"),
        CheckConstraint(
            "state IN ('pending', 'sent', 'expired', 'dead', 'cancelled')", name="state"
        ),
        Index(
            "ix_pushes_waiting",
            "not_before",
            "id",
            sqlite_where=text("state = 'pending'"),
            postgresql_where=text("state = 'pending'"),
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    person_id: Mapped[int] = _person()
    kind: Mapped[str] = mapped_column(String(16))
    local_date: Mapped[date]
    due_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(16))
    attempts: Mapped[int]
    ambiguous: Mapped[int]
    not_before: Mapped[datetime]
    lease_owner: Mapped[str | None] = mapped_column(String(64))
    lease_until: Mapped[datetime | None]
    body: Mapped[str | None] = mapped_column(Text)
    keyboard: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    recommended: Mapped[int | None]
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    sent_at: Mapped[datetime | None]
    last_error: Mapped[str | None] = mapped_column(Text)


class ProcessedUpdateRow(Base):
    __tablename__ = "processed_updates"

    update_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    seen_at: Mapped[datetime] = mapped_column(index=True)


class DeadUpdateRow(Base):
    __tablename__ = "dead_updates"
    __table_args__ = (Index(None, "person_id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    update_id: Mapped[int] = mapped_column(BigInteger)
    # No foreign key: an update can fail before its sender is known. Deletion clears these by hand.
    person_id: Mapped[int | None] = mapped_column(BigInteger)
    payload: Mapped[dict[str, Any]]
    error: Mapped[str] = mapped_column(Text)
    tries: Mapped[int]
    created_at: Mapped[datetime]
