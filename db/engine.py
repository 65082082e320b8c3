"""The engine, and one transaction at a time out of it.

SQLite is set up for what the bot promises: a commit is on the disk (WAL, synchronous=FULL), a
writer takes the write lock when it begins (BEGIN IMMEDIATE: a reader that turns writer is refused
at once, whatever the busy timeout) and foreign keys hold. Writers of this process queue in memory,
first come first served, because SQLite's own waiting is polling and knows no order.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection as SyncConnection
from sqlalchemy import event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from db.connection import Connection, see_through
from db.errors import DatabaseBusy, DatabaseError, DatabaseUnreachable, DatabaseUnsafe
from db.store import Store

BUSY_TIMEOUT_MS = 10_000
POOL_SIZE = 5

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "busy_timeout": str(BUSY_TIMEOUT_MS),
    "trusted_schema": "OFF",
    "secure_delete": "ON",  # what a person deletes is overwritten, not only unlinked
}
# Primary result codes that mean the file or the machine, not the statement.
OUTAGES = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOTADB,
}

EXPECTED = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def database_url(url: str) -> URL:
    """`url` with the asynchronous driver we use filled in; DatabaseError if it is no such URL."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise DatabaseError(
            f"DATABASE_URL is no database address: {url!r}; "
            "write sqlite:///data/dayseven.db or postgresql://user:password@host/name"
        ) from None
    backend = parsed.get_backend_name()
    if backend == "sqlite":
        return parsed.set(drivername="sqlite+aiosqlite")
    if backend in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+asyncpg")
    raise DatabaseError(
        f"DATABASE_URL names {backend}, which DaySeven does not speak; use sqlite or postgresql"
    )


def sqlite_file(url: str | URL) -> Path | None:
    """The file behind a SQLite URL; None for a database server."""
    parsed = database_url(url) if isinstance(url, str) else url
    if parsed.get_backend_name() != "sqlite":
        return None
    if not parsed.database or parsed.database == ":memory:":
        raise DatabaseError("DATABASE_URL needs a file: memory would forget everybody's workouts")
    return Path(parsed.database)


def create_engine(url: URL, *, foreign_keys: bool = True) -> AsyncEngine:
    """An engine whose transactions behave as the module says. Opens nothing yet."""
    file = sqlite_file(url)
    if file is None:
        return create_async_engine(url, pool_size=POOL_SIZE, pool_pre_ping=True)
    engine = create_async_engine(url, pool_size=POOL_SIZE, max_overflow=POOL_SIZE)
    pragmas = PRAGMAS | {"foreign_keys": "ON" if foreign_keys else "OFF"}

    @event.listens_for(engine.sync_engine, "connect")
    def set_up(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves, below
        cursor = connection.cursor()
        for name, value in pragmas.items():
            cursor.execute(f"PRAGMA {name}={value}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: SyncConnection) -> None:
        write = connection.get_execution_options().get("write", True)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


def _is_outage(error: DBAPIError) -> bool:
    """Whether the database failed us, rather than we it with a statement that is wrong."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return code & 0xFF in OUTAGES
    return error.connection_invalidated or isinstance(error, OperationalError | InterfaceError)


def unreachable(error: BaseException, url: URL) -> DatabaseError:
    """`error` from the driver in words that say what to mend; the password stays out of them."""
    where = url.render_as_string(hide_password=True)
    cause = str(getattr(error, "orig", None) or error) or type(error).__name__
    if "is locked" in cause:
        return DatabaseBusy(
            f"The database {where} is locked by another program; end that program and try again"
        )
    return DatabaseUnreachable(
        f"The database {where} cannot be used ({' '.join(cause.split())}); "
        "check DATABASE_URL, DATA_DIR and that there is room and permission"
    )


class Database:
    """A database to be used by one event loop. Opens connections when first needed."""

    def __init__(self, url: str) -> None:
        """`url` as in DATABASE_URL; DatabaseError when it is none we can use."""
        self.url = database_url(url)
        self.file = sqlite_file(self.url)
        self._engine = create_engine(self.url)
        self._writer = asyncio.Lock() if self.file is not None else None

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Store]:
        """A store to read and write in: committed when the block ends, undone when it raises.

        Never wait for a network inside: with SQLite nobody else writes meanwhile.
        Raises DatabaseUnreachable (or DatabaseBusy) when the database does not answer.
        """
        async with AsyncExitStack() as stack:
            if self._writer is not None:
                await stack.enter_async_context(self._writer)
            yield await stack.enter_async_context(self._store(write=True))

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Store]:
        """A store to read in: one consistent view, beside any writer."""
        async with self._store(write=False) as store:
            yield store

    @asynccontextmanager
    async def _store(self, *, write: bool) -> AsyncIterator[Store]:
        connection = await self._connect(write=write)
        try:
            try:
                yield Store(Connection(connection))
            except BaseException:
                await see_through(connection.rollback())
                raise
            await see_through(connection.commit() if write else connection.rollback())
        except DBAPIError as error:
            if _is_outage(error):
                raise unreachable(error, self.url) from error
            raise
        finally:
            await see_through(connection.close())

    async def _connect(self, *, write: bool) -> AsyncConnection:
        """A connection in a transaction: both or neither, whenever it is cancelled."""
        opened: list[AsyncConnection] = []

        async def open_and_begin() -> None:
            opened.append(await self._engine.connect())
            if not write:
                await opened[0].execution_options(write=False)
            await opened[0].begin()

        try:
            await see_through(open_and_begin())
        except BaseException as error:
            if opened:
                await see_through(opened[0].close())
            # asyncpg's own errors (no such database, wrong password) pass SQLAlchemy unwrapped.
            foreign = type(error).__module__.startswith("asyncpg")
            if foreign or isinstance(error, DBAPIError | OSError):
                raise unreachable(error, self.url) from error
            raise
        return opened[0]

    async def check(self) -> None:
        """Make sure the database answers and keeps what it is told to.

        Raises DatabaseUnreachable, or DatabaseUnsafe where a setting that durability rests on was
        silently refused (WAL on some network drives).
        """
        async with self.reading() as store:
            await store.ping()
            if self.file is None:
                return
            found = {name: await store.pragma(name) for name in EXPECTED}
        wrong = {name: value for name, value in found.items() if value != EXPECTED[name]}
        if wrong:
            settings = ", ".join(f"{name} is {value}" for name, value in wrong.items())
            raise DatabaseUnsafe(
                f"SQLite at {self.file} would not keep what it confirms ({settings}); "
                "move DATA_DIR to a local disk"
            )

    async def close(self) -> None:
        """Give every connection back; with SQLite the write-ahead log is folded in."""
        if self.file is not None and self.file.exists():
            try:
                async with self._engine.connect() as connection:
                    await connection.execution_options(write=False, isolation_level="AUTOCOMMIT")
                    await connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
            except (DBAPIError, OSError):
                pass  # the next start does it
        await self._engine.dispose()
