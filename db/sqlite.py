"""SQLite, set up for what the bot promises.

A commit is on the disk (WAL, synchronous=FULL); a writer takes the write lock when it begins
(BEGIN IMMEDIATE: a reader that turns writer is refused at once, whatever the busy timeout);
foreign keys hold. Writers of this process queue in memory, first come first served, because
SQLite's own waiting is polling and knows no order.

Statements run where they are called, not in a thread: on a file beside us they take less time
than handing them over. Only the commit, which waits for the disk, leaves the loop free meanwhile.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection as BlockingConnection
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, OperationalError

from db.addresses import is_locked
from db.connection import Connection, Inline, see_through

T = TypeVar("T")

LOCK_PATIENCE = 10.0  # seconds for another program to finish writing
LOCK_PAUSE = 0.02  # between looks; the loop runs meanwhile

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "busy_timeout": "50",  # short, for it holds the loop: the patient waiting is done in `_begin`
    "trusted_schema": "OFF",
    "secure_delete": "ON",  # what a person deletes is overwritten, not only unlinked
}
EXPECTED = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def sqlite_engine(url: URL, *, foreign_keys: bool = True) -> Engine:
    """An engine whose transactions behave as the module says. Opens nothing yet."""
    # Never wait for the pool: that would hold the loop, and with it whoever is to give back.
    engine = create_engine(
        url, pool_size=5, max_overflow=-1, connect_args={"check_same_thread": False}
    )
    pragmas = PRAGMAS | {"foreign_keys": "ON" if foreign_keys else "OFF"}

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves, below
        cursor = connection.cursor()
        for name, value in pragmas.items():
            cursor.execute(f"PRAGMA {name}={value}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: BlockingConnection) -> None:
        write = connection.get_execution_options().get("write", True)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


class Sqlite:
    """One file, used by one event loop."""

    def __init__(self, url: URL, *, foreign_keys: bool = True) -> None:
        self._engine = sqlite_engine(url, foreign_keys=foreign_keys)
        self._writer = asyncio.Lock()

    @asynccontextmanager
    async def connected(self, *, write: bool) -> AsyncIterator[Connection]:
        """A connection in a transaction: committed at the end, undone when the block raises."""
        async with self._begun(write=write) as connection:
            yield Inline(connection)

    async def run(self, work: Callable[[BlockingConnection], T]) -> T:
        """`work` with a connection of its own, in a transaction that may change the schema."""
        async with self._begun(write=True) as connection:
            return work(connection)

    @asynccontextmanager
    async def _begun(self, *, write: bool) -> AsyncIterator[BlockingConnection]:
        async with self._writer if write else contextlib.nullcontext():
            connection = self._engine.connect()
            try:
                await self._begin(connection, write=write)
                try:
                    yield connection
                except BaseException:
                    connection.rollback()
                    raise
                if write:
                    await see_through(asyncio.to_thread(connection.commit))
                else:
                    connection.rollback()
            finally:
                connection.close()

    async def _begin(self, connection: BlockingConnection, *, write: bool) -> None:
        connection.execution_options(write=write)
        deadline = asyncio.get_running_loop().time() + LOCK_PATIENCE
        while True:
            try:
                connection.begin()
            except OperationalError as error:
                if not is_locked(error) or asyncio.get_running_loop().time() > deadline:
                    raise
                await asyncio.sleep(LOCK_PAUSE)
            else:
                return

    async def close(self) -> None:
        """Close every connection; the write-ahead log is folded in by the last one to go."""
        with contextlib.suppress(DBAPIError):
            self._engine.dispose()
