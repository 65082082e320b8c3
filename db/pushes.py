"""Pushes: occurrences enqueued, claimed under a lease, and marked one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, select, update

from db.connection import Connection
from db.push_queries import (
    BY_MESSAGE,
    ENQUEUE,
    GET,
    GIVEN_BACK,
    HELD,
    LATEST,
    LATEST_OF_KIND,
    MARK,
    OF_DATE,
    ONE_MORE,
    TABLE,
    push_found,
    push_of,
)
from db.queries import Query
from db.records import EVENING, NewPush, PastPush, Push, PushState
from model.vocabulary import Workout


class Pushes:
    """The outbox. A row is pending, then sent, expired, dead or cancelled, and that for good."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def enqueue(self, occurrences: Sequence[NewPush]) -> int:
        """Add occurrences; those whose (person, kind, date) is there already are left out.

        Returns how many were new.
        """
        if not occurrences:
            return 0
        rows = [
            {**vars(occurrence), "state": str(occurrence.state), "attempts": 0, "ambiguous": 0}
            for occurrence in occurrences
        ]
        if self._connection.backend == "sqlite":
            return (await self._connection.execute(ENQUEUE["sqlite"], rows)).rowcount
        added = 0
        for start in range(0, len(rows), 500):  # many to a statement, or nobody counts them
            statement = ENQUEUE["postgresql"].values(rows[start : start + 500])
            added += (await self._connection.execute(statement)).rowcount
        return added

    async def restore(self, pushes: Sequence[PastPush]) -> None:
        """Bring back occurrences of the past; where there is one for that evening, it stands."""
        rows = [
            {**vars(push), "state": str(push.state), "not_before": push.due_at} for push in pushes
        ]
        if rows:
            await self._connection.execute(ENQUEUE[self._connection.backend], rows)

    async def claim(self, owner: str, now: datetime, lease: timedelta, limit: int) -> list[Push]:
        """Lease up to `limit` pending pushes whose time has come, longest waiting first.

        A leased row is nobody else's until the lease ends; `attempts` counts this one.
        """
        waiting = (
            select(TABLE.c.id)
            .where(
                TABLE.c.state == PushState.PENDING.value,
                TABLE.c.not_before <= now,
                TABLE.c.lease_until.is_(None) | (TABLE.c.lease_until < now),
            )
            .order_by(TABLE.c.not_before, TABLE.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)  # SQLite has one writer and leaves this out
            .cte("waiting")
        )
        rows = await self._connection.execute(
            update(TABLE)
            .where(TABLE.c.id.in_(select(waiting.c.id)))
            .values(lease_owner=owner, lease_until=now + lease, attempts=TABLE.c.attempts + 1)
            .returning(TABLE)
        )
        # RETURNING promises no order.
        return sorted((push_of(row) for row in rows), key=lambda push: (push.not_before, push.id))

    async def get(self, push_id: int) -> Push | None:
        """One push, or None."""
        return await self._one(GET, push=push_id)

    async def many(self, push_ids: Sequence[int]) -> dict[int, Push]:
        """The pushes of these ids, by id; those there are not are absent."""
        rows = await self._connection.execute(select(TABLE).where(TABLE.c.id.in_(push_ids)))
        return {row.id: push_of(row) for row in rows}

    async def held(self, push_id: int, owner: str, now: datetime) -> Push | None:
        """The push if `owner` still holds its lease and it is still pending; None otherwise."""
        return await self._one(HELD, push=push_id, owner=owner, now=now)

    async def fix_content(
        self,
        push_id: int,
        owner: str,
        body: str,
        keyboard: Any,
        recommended: Workout | None,
    ) -> bool:
        """Write down the words, once and for all: a retry repeats them."""
        return await self._mark(
            push_id,
            owner,
            body=body,
            keyboard=keyboard,
            recommended=None if recommended is None else int(recommended),
        )

    async def mark_sent(
        self, push_id: int, owner: str, message_id: int | None, now: datetime
    ) -> bool:
        """Delivered. False when the lease was lost meanwhile, as for every mark below."""
        return await self._mark(
            push_id,
            owner,
            state=PushState.SENT.value,
            message_id=message_id,
            sent_at=now,
            lease_owner=None,
            lease_until=None,
            last_error=None,
        )

    async def mark_over(self, push_id: int, owner: str, state: PushState, why: str) -> bool:
        """Given up: EXPIRED, DEAD or CANCELLED, and why."""
        return await self._mark(
            push_id, owner, state=state.value, lease_owner=None, lease_until=None, last_error=why
        )

    async def mark_retry(
        self,
        push_id: int,
        owner: str,
        not_before: datetime,
        why: str | None,
        *,
        counts: bool = True,
        ambiguous: bool = False,
    ) -> bool:
        """Try again, not before then. `counts` False gives the attempt back (a 429, a wait).

        `ambiguous` counts a try of which nobody knows whether it arrived.
        """
        values: dict[str, Any] = {"not_before": not_before}
        if why is not None:
            values["last_error"] = why
        sums = ({} if counts else GIVEN_BACK) | (ONE_MORE if ambiguous else {})
        return await self._mark(push_id, owner, sums, lease_owner=None, lease_until=None, **values)

    async def release_leases(self) -> int:
        """Free every lease: right for the only process, when it starts. How many there were."""
        done = await self._connection.execute(
            update(TABLE)
            .where(TABLE.c.state == PushState.PENDING.value, TABLE.c.lease_owner.is_not(None))
            .values(lease_owner=None, lease_until=None)
        )
        return done.rowcount

    async def release(self, owner: str, push_ids: Sequence[int]) -> None:
        """Give leases back untried; their attempt is not counted."""
        await self._connection.execute(
            update(TABLE)
            .where(
                TABLE.c.id.in_(push_ids),
                TABLE.c.lease_owner == owner,
                TABLE.c.state == PushState.PENDING.value,
            )
            .values(lease_owner=None, lease_until=None, attempts=TABLE.c.attempts - 1)
        )

    async def cancel_pending(self, person_id: int, why: str) -> int:
        """Cancel what waits for a person; how many."""
        done = await self._connection.execute(
            update(TABLE)
            .where(TABLE.c.person_id == person_id, TABLE.c.state == PushState.PENDING.value)
            .values(state=PushState.CANCELLED.value, last_error=why)
        )
        return done.rowcount

    async def latest(
        self, person_id: int, kind: str | None = EVENING, *, since: date = date.min
    ) -> Push | None:
        """The person's last push that was sent in this chat, of the dates from `since` on."""
        if kind is None:
            return await self._one(LATEST, person=person_id, since=since)
        return await self._one(LATEST_OF_KIND, person=person_id, since=since, kind=kind)

    async def by_message(self, person_id: int, message_id: int) -> Push | None:
        """The push that arrived as our message of that id."""
        return await self._one(BY_MESSAGE, person=person_id, message=message_id)

    async def revise(
        self, push_id: int, body: str, keyboard: Any, recommended: Workout | None
    ) -> None:
        """Other words for a push that was sent and is being edited."""
        await self._connection.execute(
            update(TABLE)
            .where(TABLE.c.id == push_id)
            .values(
                body=body,
                keyboard=keyboard,
                recommended=None if recommended is None else int(recommended),
            )
        )

    async def has(self, person_id: int, local_date: date, kind: str = EVENING) -> bool:
        """Whether the person has a row for that date, whatever became of it."""
        return await self._one(OF_DATE, person=person_id, kind=kind, date=local_date) is not None

    async def recommended(self, person_id: int, local_date: date) -> Workout | None:
        """What the push of that evening recommended, if it was sent and recommended anything."""
        push = await self._one(OF_DATE, person=person_id, kind=EVENING, date=local_date)
        sent = push is not None and push.state is PushState.SENT
        return push.recommended if sent and push is not None else None

    async def last_date(self, person_id: int, kind: str = EVENING) -> date | None:
        """The latest local date that has a row for the person, whatever became of it."""
        statement = select(func.max(TABLE.c.local_date)).where(
            TABLE.c.person_id == person_id, TABLE.c.kind == kind
        )
        found: date | None = (await self._connection.execute(statement)).scalar()
        return found

    async def of_person(self, person_id: int) -> list[Push]:
        """Every push of a person, oldest date first."""
        rows = await self._connection.execute(
            select(TABLE).where(TABLE.c.person_id == person_id).order_by(TABLE.c.local_date)
        )
        return [push_of(row) for row in rows]

    async def counts(self) -> dict[PushState, int]:
        """How many pushes are in each state."""
        rows = await self._connection.execute(
            select(TABLE.c.state, func.count()).group_by(TABLE.c.state)
        )
        found = {PushState(row[0]): int(row[1]) for row in rows}
        return {state: found.get(state, 0) for state in PushState}

    async def next_moment(self) -> datetime | None:
        """When the next pending, unleased push may be tried, or None."""
        statement = select(func.min(TABLE.c.not_before)).where(
            TABLE.c.state == PushState.PENDING.value, TABLE.c.lease_until.is_(None)
        )
        found: datetime | None = (await self._connection.execute(statement)).scalar()
        return found

    async def dead(self, limit: int = 100) -> list[Push]:
        """Pushes given up, latest first."""
        rows = await self._connection.execute(
            select(TABLE)
            .where(TABLE.c.state == PushState.DEAD.value)
            .order_by(TABLE.c.id.desc())
            .limit(limit)
        )
        return [push_of(row) for row in rows]

    async def _one(self, query: Query, **which: Any) -> Push | None:
        rows = await self._connection.ask(query, **which)
        return push_found(rows[0]) if rows else None

    async def _mark(
        self,
        push_id: int,
        owner: str,
        sums: Mapping[str, ColumnElement[int]] | None = None,
        **values: Any,
    ) -> bool:
        """Set columns to `values`, and others to what `sums` makes of what they are."""
        statement = MARK.values(dict(sums)) if sums else MARK
        which = {"push": push_id, "holder": owner}
        return bool((await self._connection.execute(statement, which | values)).rowcount)
