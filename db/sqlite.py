"""SQLite, set up for what the bot promises.

A commit is on the disk (WAL, synchronous=FULL); a writer takes the write lock when it begins
(BEGIN IMMEDIATE: a reader that turns writer is refused at once, whatever the busy timeout);
foreign keys hold. Writers of this process queue in memory, first come first served, because
SQLite's own waiting is polling and knows no order.

Statements run where they are called, not in a thread: on a file beside us they take less time
than handing them over. Only the commit, which waits for the disk, leaves the loop free meanwhile.

Writers that wait at the same time share a commit: each has a savepoint of its own, so that one
that fails undoes nothing but itself, and none of them goes on before all of it is on the disk.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar, cast

from sqlalchemy import Connection as BlockingConnection
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, OperationalError

from db.addresses import is_locked
from db.connection import Connection, Inline, see_through

T = TypeVar("T")

LOCK_PATIENCE = 10.0  # seconds for another program to finish writing
LOCK_PAUSE = 0.02  # between looks; the loop runs meanwhile
MOST_WRITERS = 16  # that share a commit: the first of them waits for all the others

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


class Batch:
    """Writers that share a transaction, and what they wait for: the commit of it."""

    def __init__(self, connection: BlockingConnection) -> None:
        self.connection = connection
        self.committed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.writers = 0
        self._driver = cast(sqlite3.Connection, connection.connection.driver_connection)

    def say(self, verb: str) -> None:
        """A word about the one writer's savepoint, straight to SQLite."""
        statement = f"{verb} one_writer"
        try:
            self._driver.execute(statement)
        except sqlite3.Error as error:
            raise OperationalError(statement, None, error) from error

    def end(self, error: BaseException | None) -> None:
        """Tell whoever waits how it went; with an error nothing of it is written."""
        if error is None:
            self.committed.set_result(None)
        else:
            self.committed.set_exception(error)
            self.committed.exception()  # seen, also where every writer has been cancelled
            with contextlib.suppress(DBAPIError):
                self.connection.rollback()
        self.connection.close()


class Sqlite:
    """One file, used by one event loop."""

    def __init__(self, url: URL, *, foreign_keys: bool = True) -> None:
        self._engine = sqlite_engine(url, foreign_keys=foreign_keys)
        self._writer = asyncio.Lock()
        self._batch: Batch | None = None
        self._committing: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def connected(self, *, write: bool) -> AsyncIterator[Connection]:
        """A connection in a transaction: committed at the end, undone when the block raises."""
        if not write:
            async with self._begun(write=False) as connection:
                yield Inline(connection)
            return
        async with self._writer:
            batch = self._batch or await self._open()
            batch.say("SAVEPOINT")
            try:
                yield Inline(batch.connection)
                batch.say("RELEASE")
            except BaseException:
                self._undo(batch)
                raise
            batch.writers += 1
            if batch.writers >= MOST_WRITERS:
                await see_through(self._commit(batch))
        await see_through(batch.committed)

    async def run(self, work: Callable[[BlockingConnection], T]) -> T:
        """`work` with a connection of its own, in a transaction that may change the schema."""
        async with self._writer:
            if self._batch is not None:
                await see_through(self._commit(self._batch))
            async with self._begun(write=True) as connection:
                return work(connection)

    async def _open(self) -> Batch:
        """A new batch, its commit queued behind those who wait to write by now."""
        connection = self._engine.connect()
        try:
            await self._begin(connection, write=True)
        except BaseException:
            connection.close()
            raise
        self._batch = batch = Batch(connection)
        self._queue(batch)
        return batch

    def _queue(self, batch: Batch) -> None:
        """Queue the commit; anew where it is cancelled, for its writers wait for it to the end."""
        task = asyncio.create_task(self._close(batch))
        self._committing.add(task)

        def closed(task: asyncio.Task[None]) -> None:
            self._committing.discard(task)
            if not batch.committed.done():
                self._queue(batch)

        task.add_done_callback(closed)

    async def _close(self, batch: Batch) -> None:
        """Commit when the writers that queued before us have written."""
        async with self._writer:
            if self._batch is batch:
                await self._commit(batch)

    async def _commit(self, batch: Batch) -> None:
        """Commit, and tell the writers, also when cancelled meanwhile. The lock is held."""
        self._batch = None
        end = batch.connection.commit if batch.writers else batch.connection.rollback
        # No task, which whoever ends the loop would cancel: the thread goes on all the same.
        ended = asyncio.get_running_loop().run_in_executor(None, end)
        with contextlib.suppress(Exception):  # raised by each of the writers
            try:
                await see_through(ended)
            finally:
                batch.end(ended.exception())

    def _undo(self, batch: Batch) -> None:
        """Undo one writer; where SQLite has undone everybody already, everybody is told."""
        try:
            batch.say("ROLLBACK TO")
            batch.say("RELEASE")
        except OperationalError as error:
            # A full disk, say, ends the whole transaction: those before us have written nothing.
            self._batch = None
            ended = sqlite3.OperationalError(f"the transaction has ended early: {error.orig}")
            batch.end(OperationalError(None, None, ended))

    @asynccontextmanager
    async def _begun(self, *, write: bool) -> AsyncIterator[BlockingConnection]:
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
        while self._committing:
            await asyncio.gather(*self._committing)
        with contextlib.suppress(DBAPIError):
            self._engine.dispose()
