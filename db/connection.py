"""What the store's shelves need of a connection, for a file beside us and for a server."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Coroutine, Mapping, Sequence
from typing import Any, Protocol, TypeVar, cast

from sqlalchemy import Connection as BlockingConnection
from sqlalchemy import CursorResult, Executable
from sqlalchemy.ext.asyncio import AsyncConnection

from db.queries import Found, Query

T = TypeVar("T")

MOST_KNOWN = 32  # answers that a transaction keeps

Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]] | None
Rows = CursorResult[*tuple[Any, ...]]


class Connection(Protocol):
    """Runs statements inside a transaction that somebody else begins and ends."""

    @property
    def backend(self) -> str:
        """Whose words to speak: `sqlite` or `postgresql`."""
        ...

    async def execute(self, statement: Executable, parameters: Parameters = None) -> Rows:
        """Run a statement, once for each set of `parameters` if there are several."""
        ...

    async def ask(self, query: Query, **parameters: Any) -> list[Found]:
        """The rows of a query that is asked often."""
        ...


class Inline:
    """A file beside us: a statement takes microseconds, less than any detour around them.

    What was asked is known until the transaction writes there: nobody else changes what it sees.
    """

    backend = "sqlite"

    def __init__(self, connection: BlockingConnection) -> None:
        self._connection = connection
        self._driver = cast(sqlite3.Connection, connection.connection.driver_connection)
        self._known: dict[tuple[Any, ...], list[Found]] = {}

    async def execute(self, statement: Executable, parameters: Parameters = None) -> Rows:
        if not statement.is_select:
            self._known.clear()
        return self._connection.execute(statement, parameters)

    async def ask(self, query: Query, **parameters: Any) -> list[Found]:
        if query.writes is not None:
            for which in [which for which in self._known if query.writes in which[0].reads]:
                del self._known[which]
            return query.ask(self._driver, parameters)
        which = (query, *parameters.items())
        found = self._known.get(which)
        if found is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            found = self._known[which] = query.ask(self._driver, parameters)
        return [dict(row) for row in found]  # whoever asks may make something else of a row


class Remote:
    """A server: every statement is a round trip, seen through to its end when cancelled."""

    backend = "postgresql"

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def execute(self, statement: Executable, parameters: Parameters = None) -> Rows:
        return await see_through(self._connection.execute(statement, parameters))

    async def ask(self, query: Query, **parameters: Any) -> list[Found]:
        rows = await self.execute(query.statement, parameters)
        return [dict(row) for row in rows.mappings()]


async def see_through(work: Coroutine[Any, Any, T] | asyncio.Future[T]) -> T:
    """Await `work` to its end; a cancellation that came meanwhile is raised then.

    Half a commit is no state to leave, nor is a statement whose outcome nobody waits for.
    """
    task = asyncio.ensure_future(work)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            cancelled = error
        except Exception:  # noqa: BLE001 - raised by result() below
            break
    if cancelled is not None:
        if not task.cancelled():
            task.exception()  # seen, so that nobody warns of it
        raise cancelled
    return task.result()
