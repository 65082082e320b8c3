"""Statements that run to their end, even when whoever waits for them is cancelled.

A statement that is abandoned in the driver's thread may still take the write lock, with nobody
left to give it back; half a commit is no state to leave either. So cancelling waits for the
statement under way, and takes effect right after it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import CursorResult, Executable
from sqlalchemy.ext.asyncio import AsyncConnection

T = TypeVar("T")


async def see_through(work: Coroutine[Any, Any, T]) -> T:
    """Await `work` to its end; a cancellation that came meanwhile is raised then."""
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


class Connection:
    """What the store's shelves need of a connection: statements, and whose words to speak."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self.backend = connection.dialect.name

    async def execute(
        self,
        statement: Executable,
        parameters: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None,
    ) -> CursorResult[*tuple[Any, ...]]:
        """Run a statement, once for each set of `parameters` if there are several."""
        return await see_through(self._connection.execute(statement, parameters))
