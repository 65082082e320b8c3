"""Database addresses: which we can use, and what to say when one cannot be used."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, OperationalError

from db.errors import DatabaseBusy, DatabaseError, DatabaseUnreachable

# Primary result codes of SQLite that mean the file or the machine, not the statement.
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


def database_url(url: str) -> URL:
    """`url` with the driver we use filled in; DatabaseError if it is no address we can use."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise DatabaseError(
            f"DATABASE_URL is no database address: {url!r}; "
            "write sqlite:///data/dayseven.db or postgresql://user:password@host/name"
        ) from None
    backend = parsed.get_backend_name()
    if backend == "sqlite":
        return parsed.set(drivername="sqlite+pysqlite")
    if backend in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+asyncpg")
    raise DatabaseError(
        f"DATABASE_URL names {backend}, which DaySeven does not speak; use sqlite or postgresql"
    )


def sqlite_file(url: str | URL) -> Path | None:
    """The file behind an SQLite address; None for a database server."""
    parsed = database_url(url) if isinstance(url, str) else url
    if parsed.get_backend_name() != "sqlite":
        return None
    if not parsed.database or parsed.database == ":memory:":
        raise DatabaseError("DATABASE_URL needs a file: memory would forget everybody's workouts")
    return Path(parsed.database)


def is_outage(error: BaseException) -> bool:
    """Whether the database failed us, rather than we it with a statement that is wrong."""
    if isinstance(error, DBAPIError):
        code = getattr(error.orig, "sqlite_errorcode", None)
        if code is not None:
            return code & 0xFF in OUTAGES
        return error.connection_invalidated or isinstance(error, OperationalError | InterfaceError)
    # asyncpg's own errors (no such database, wrong password) pass SQLAlchemy unwrapped.
    return isinstance(error, OSError) or type(error).__module__.startswith("asyncpg")


def is_locked(error: DBAPIError) -> bool:
    """Whether somebody else held SQLite's write lock for longer than we wait."""
    code = getattr(error.orig, "sqlite_errorcode", 0)
    return code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def unreachable(error: BaseException, url: URL) -> DatabaseError:
    """`error` from the driver in words that say what to mend; the password stays out of them."""
    where = url.set(drivername=url.get_backend_name()).render_as_string(hide_password=True)
    cause = str(getattr(error, "orig", None) or error) or type(error).__name__
    if isinstance(error, DBAPIError) and is_locked(error):
        return DatabaseBusy(
            f"The database {where} is locked by another program; end that program and try again"
        )
    return DatabaseUnreachable(
        f"The database {where} cannot be used ({' '.join(cause.split())}); "
        "check DATABASE_URL, DATA_DIR and that there is room and permission"
    )
