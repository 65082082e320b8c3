"""PostgreSQL: a server in the place of the file."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from sqlalchemy import Connection as BlockingConnection
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from db.connection import Connection, Remote, see_through

T = TypeVar("T")

POOL_SIZE = 5


class Postgresql:
    """One database on a server, used by one event loop."""

    def __init__(self, url: URL) -> None:
        self._engine = create_async_engine(
            url, pool_size=POOL_SIZE, max_overflow=POOL_SIZE, pool_pre_ping=True
        )

    @asynccontextmanager
    async def connected(self, *, write: bool) -> AsyncIterator[Connection]:
        """A connection in a transaction: committed at the end, undone when the block raises."""
        connection = await self._begun()
        try:
            try:
                yield Remote(connection)
            except BaseException:
                await see_through(connection.rollback())
                raise
            await see_through(connection.commit() if write else connection.rollback())
        finally:
            await see_through(connection.close())

    async def run(self, work: Callable[[BlockingConnection], T]) -> T:
        """`work` with a connection of its own, in a transaction that may change the schema."""
        async with self._engine.begin() as connection:
            return await connection.run_sync(work)

    async def _begun(self) -> AsyncConnection:
        """A connection in a transaction: both or neither, whenever it is cancelled."""
        opened: list[AsyncConnection] = []

        async def open_and_begin() -> None:
            opened.append(await self._engine.connect())
            await opened[0].begin()

        try:
            await see_through(open_and_begin())
        except BaseException:
            if opened:
                await see_through(opened[0].close())
            raise
        return opened[0]

    async def close(self) -> None:
        """Give every connection back."""
        await self._engine.dispose()
