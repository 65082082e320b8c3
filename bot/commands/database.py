"""`db upgrade`, `db check`, `db backup`, `db restore`: the database of the settings."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands import values
from bot.commands.command import PROGRAM, Command, Parser, no_arguments
from bot.errors import StorageError

if TYPE_CHECKING:
    from bot.settings import Settings


def _target(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", type=values.new_file, help="the backup to write")


def _source(parser: Parser) -> None:
    parser.add_argument(
        "file", metavar="FILE", type=values.existing_file, help="the backup to put back"
    )


def upgrade() -> str:
    from bot.clock import SystemClock
    from db.migrate import HEAD
    from db.migrate import upgrade as migrate

    settings = _settings()
    found = asyncio.run(
        migrate(settings.database, backups=settings.data_dir / "backups", now=SystemClock().now())
    )
    return f"schema {HEAD}" + (", as it was" if found == HEAD else f", before: {found or 'empty'}")


def check() -> str:
    """The schema is this program's and, for SQLite, the file is sound from end to end."""
    from db.backup import verify
    from db.engine import sqlite_file
    from db.errors import SchemaMismatch
    from db.migrate import HEAD, drift, revision

    url = _settings().database
    found = asyncio.run(revision(url))
    if found != HEAD:
        raise SchemaMismatch(
            f"The database has schema {found or 'none'}, this program needs {HEAD};"
            f" '{PROGRAM} db upgrade' brings it there"
        )
    differences = asyncio.run(drift(url))
    if differences:
        raise SchemaMismatch(
            f"The database differs from schema {HEAD} in {len(differences)} places, the first:"
            f" {differences[0]}; restore a backup"
        )
    file = sqlite_file(url)
    if file is not None:
        verify(file)
    return f"schema {HEAD}, nothing amiss"


def backup(target: Path) -> str:
    from db.backup import backup as copy
    from db.backup import file_behind

    copy(file_behind(_settings().database), target)
    return f"backed up to {target}"


def restore(source: Path) -> str:
    from bot.clock import SystemClock
    from db.backup import file_behind
    from db.backup import restore as put_back
    from db.deletions import Deletions
    from db.lock import ProcessLock

    settings = _settings()
    with ProcessLock(settings.data_dir):
        deletions = Deletions(settings.data_dir, SystemClock().now)
        done = put_back(source, file_behind(settings.database), deletions)
    said = f"restored from {source}"
    if done.deleted:
        said += f"; accounts deleted since, deleted again: {done.deleted}"
    return said + (f"; what was there is in {done.kept}" if done.kept else "")


def _settings() -> Settings:
    from bot.settings import load_settings

    return load_settings()


def _told(work: Callable[[], str]) -> int:
    from db.errors import DatabaseError

    try:
        print(work())
    except DatabaseError as error:
        raise StorageError(str(error)) from error
    return 0


def _with_file(work: Callable[[Path], str]) -> Callable[[argparse.Namespace], int]:
    return lambda given: _told(lambda: work(given.file))


COMMANDS = (
    Command(
        "db upgrade",
        "bring the database to this program's schema, after a backup",
        f"{PROGRAM} db upgrade",
        no_arguments,
        lambda _: _told(upgrade),
    ),
    Command(
        "db check",
        "check the schema, and an SQLite file from end to end",
        f"{PROGRAM} db check",
        no_arguments,
        lambda _: _told(check),
    ),
    Command(
        "db backup",
        "copy the database to FILE while the bot runs",
        f"{PROGRAM} db backup dayseven-backup.db",
        _target,
        _with_file(backup),
    ),
    Command(
        "db restore",
        "put a backup back while the bot is stopped; what was there is kept",
        f"{PROGRAM} db restore dayseven-backup.db",
        _source,
        _with_file(restore),
    ),
)
