"""Bringing a database to this program's schema, and telling quickly whether it is there.

Alembic is imported only when there is something to do: asking costs a millisecond, Alembic a
third of a second, and nearly every start finds nothing to do.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, text

from db.addresses import database_url, is_outage, sqlite_file, unreachable
from db.backup import backup
from db.engine import backend_for
from db.errors import DatabaseError, SchemaMismatch

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0003"  # the newest revision in migrations/versions; a test compares the two
MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"
LOCK = 7_317_370  # any number, the same for all: one replica migrates, the others wait


async def revision(url: str) -> str | None:
    """The database's revision; None for one that is empty or not there.

    Raises DatabaseUnreachable.
    """
    address = database_url(url)
    file = sqlite_file(address)
    if file is not None and (not file.exists() or file.stat().st_size == 0):
        return None
    backend = backend_for(address)
    try:
        return await backend.run(_revision)
    except Exception as error:
        if is_outage(error):
            raise unreachable(error, address) from error
        raise
    finally:
        await backend.close()


async def upgrade(
    url: str,
    *,
    backups: Path | None = None,
    now: datetime | None = None,
    target: str = HEAD,
) -> str | None:
    """Bring the database to `target`; the revision it was at before, None if it was empty.

    An SQLite file that holds data is backed up first, into `backups` (default: a folder `backups`
    beside it), under a name with its revision and `now`. The whole way is one transaction: a kill
    leaves the old schema or the new one. Raises SchemaMismatch when the database is newer than
    this program, DatabaseUnreachable, BackupError.
    """
    address = database_url(url)
    file = sqlite_file(address)
    found = await revision(url)
    if found == target:
        return found
    if found is not None and found > target:
        raise SchemaMismatch(
            f"The database has schema {found}, newer than this program's {target}; "
            "update DaySeven, or restore a backup made before the upgrade"
        )
    if file is not None:
        _make_room(file)
        if found is not None:
            folder = backups or file.parent / "backups"
            stamp = f"-{now:%Y%m%d-%H%M%S}" if now is not None else ""
            backup(file, folder / f"before-{target}-from-{found}{stamp}.db")
    await _run(url, "upgrade", target)
    return found


async def downgrade(url: str, target: str) -> None:
    """Take the database back to `target` ("base" for empty). For tests and for emergencies."""
    await _run(url, "downgrade", target)


async def drift(url: str) -> list[Any]:
    """What `alembic check` would complain about: differences between tables.py and the database."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from db.tables import Base

    def compare(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, Base.metadata))

    backend = backend_for(database_url(url))
    try:
        return await backend.run(compare)
    finally:
        await backend.close()


def alembic_config() -> Config:
    """Alembic's settings, without a file."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    return config


def _make_room(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)  # what people tell us is nobody else's on this machine
    except OSError as error:
        raise DatabaseError(
            f"The database file {file} cannot be made ({error.strerror}); "
            "set DATA_DIR to a folder that can be written"
        ) from error


def _revision(connection: Connection) -> str | None:
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


async def _run(url: str, direction: str, target: str) -> None:
    from alembic import command

    config = alembic_config()
    address = database_url(url)

    def run(connection: Connection) -> None:
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))
        config.attributes["connection"] = connection
        getattr(command, direction)(config, target)
        if connection.dialect.name == "sqlite":
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if broken:
                raise SchemaMismatch(
                    f"Migrating would leave {len(broken)} rows without what they refer to; "
                    "nothing was changed, please report this"
                )

    # Foreign keys rest meanwhile: Alembic copies tables on SQLite, and dropping the old one would
    # delete every row that refers to it.
    backend = backend_for(address, foreign_keys=False)
    try:
        await backend.run(run)
    except Exception as error:
        if is_outage(error):
            raise unreachable(error, address) from error
        raise
    finally:
        await backend.close()
