"""The database: a store for each transaction, whichever database it is.

Nothing outside this room knows which one. What differs between a file and a server is in
`db.sqlite` and `db.postgresql`; errors of either become those of `db.errors` here.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.engine import URL

from db.addresses import database_url, is_outage, sqlite_file, unreachable
from db.deletions import Deletions
from db.errors import DatabaseUnsafe
from db.folding import fold
from db.postgresql import Postgresql
from db.sqlite import EXPECTED, Sqlite
from db.store import Store

__all__ = ["Database", "backend_for", "database_url", "sqlite_file"]


def backend_for(url: URL, *, foreign_keys: bool = True) -> Sqlite | Postgresql:
    """The way to the database at `url`; opens nothing yet.

    `foreign_keys` False is for migrations, and means something to SQLite only.
    """
    if sqlite_file(url) is None:
        return Postgresql(url)
    return Sqlite(url, foreign_keys=foreign_keys)


class Database:
    """A database to be used by one event loop. Opens connections when first needed."""

    def __init__(self, url: str, deletions: Deletions | None = None) -> None:
        """`url` as in DATABASE_URL; DatabaseError when it is none we can use.

        `deletions` is where deleted accounts leave their mark; None where no backup is made.
        """
        self.deletions = deletions
        self.url = database_url(url)
        self.file = sqlite_file(self.url)
        self._backend = backend_for(self.url)
        self._to_fold = False

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Store]:
        """A store to read and write in: committed when the block ends, undone when it raises.

        Never wait for a network inside: with SQLite nobody else writes meanwhile. After somebody
        was deleted, SQLite's write-ahead log is emptied, then or with the next transaction.
        Raises DatabaseUnreachable (or DatabaseBusy) when the database does not answer.
        """
        used: Store | None = None
        try:
            async with self._store(write=True) as store:
                used = store
                yield store
        finally:  # a cancellation may follow a commit
            self._to_fold |= used is not None and used.people.forgotten
        if self._to_fold and self.file is not None:
            self._to_fold = False  # first, so that a deletion meanwhile is not forgotten
            folded = False
            try:
                folded = await asyncio.to_thread(fold, self.file)
            finally:
                self._to_fold |= not folded

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Store]:
        """A store to read in: one consistent view, beside any writer."""
        async with self._store(write=False) as store:
            yield store

    @asynccontextmanager
    async def _store(self, *, write: bool) -> AsyncIterator[Store]:
        inside = False
        try:
            async with self._backend.connected(write=write) as connection:
                inside = True
                yield Store(connection, self.deletions)
                inside = False
        except Exception as error:
            # An OSError of the block's own is none of the database's.
            if is_outage(error) and not (inside and isinstance(error, OSError)):
                raise unreachable(error, self.url) from error
            raise

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

    async def delete_again(self) -> int:
        """Delete the accounts that a restored backup has brought back; how many."""
        marks = frozenset[str]() if self.deletions is None else self.deletions.marks()
        if self.deletions is None or not marks:
            return 0
        gone, last = 0, -1
        while True:
            async with self.reading() as store:
                accounts = await store.people.accounts(last, 5000)
            back = [who for who, since in accounts if self.deletions.mark(who, since) in marks]
            for who in back:
                async with self.transaction() as store:
                    gone += await store.people.delete(who)
            if not accounts:
                return gone
            last = accounts[-1][0]

    async def close(self) -> None:
        """Give every connection back; with SQLite the write-ahead log is folded in."""
        await self._backend.close()
