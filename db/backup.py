"""Backups of an SQLite database while it is in use: made, verified, kept, restored.

Copying the file of a live database is no backup: what is in the write-ahead log is missing. These
go through SQLite, are checked before they get their name, and are readable by the owner only.
PostgreSQL has tools of its own (pg_dump, base backups); here it is refused with that advice.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db.addresses import sqlite_file
from db.deletions import Deletions
from db.errors import BackupError

KEPT = 14
DAILY = "dayseven-"
BEFORE_RESTORE = ".before-restore"


def file_behind(url: str) -> Path:
    """The SQLite file of `url`; BackupError with advice for a server."""
    file = sqlite_file(url)
    if file is None:
        raise BackupError("PostgreSQL is backed up with its own tools: pg_dump, pg_restore")
    return file


def backup(file: Path, target: Path) -> None:
    """Write a verified copy of the live database `file` to `target`, mode 0600.

    `target` appears whole or not at all; one that is there is replaced. Raises BackupError.
    """
    if not file.exists():
        raise BackupError(f"There is no database at {file} to back up")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _beside(target) as copy:
            source = sqlite3.connect(file, timeout=10)
            try:
                into = sqlite3.connect(copy)
                try:
                    source.backup(into)
                    # A file of its own: no write-ahead log to lose.
                    into.execute("PRAGMA journal_mode=DELETE")
                finally:
                    into.close()
            finally:
                source.close()
            verify(copy)
            _settle(copy, target)
    except (sqlite3.Error, OSError) as error:
        raise BackupError(f"Backing up {file} to {target} failed: {error}") from error


def verify(file: Path) -> str | None:
    """Check a database file from end to end; its schema revision. Raises BackupError."""
    if not file.exists():
        raise BackupError(f"There is no file {file}")
    try:
        connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, timeout=10)
        try:
            verdict = [row[0] for row in connection.execute("PRAGMA integrity_check")]
            broken = connection.execute("PRAGMA foreign_key_check").fetchall()
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        finally:
            connection.close()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise BackupError(f"{file} is no DaySeven database: {error}") from error
    if verdict != ["ok"]:
        raise BackupError(f"{file} is damaged: {verdict[0]}; use another backup")
    if broken:
        raise BackupError(f"{file} is damaged: {len(broken)} rows refer to nothing")
    return None if found is None else str(found[0])


@dataclass(frozen=True)
class Restored:
    """Where what was there is kept, if anything was, and how many accounts were deleted again."""

    kept: Path | None
    deleted: int


def restore(source: Path, file: Path, deletions: Deletions | None = None) -> Restored:
    """Put the backup `source` in the place of the database `file`.

    Accounts that `deletions` has a mark of do not come back: they are gone from the copy before it
    takes its place.

    The bot must not be running: hold the process lock. What was there is kept beside it as
    `<name>.before-restore`. Raises BackupError, having changed nothing,
    when `source` cannot be trusted.
    """
    verify(source)
    kept: Path | None = None
    deleted = 0
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with _beside(file) as copy:
            with sqlite3.connect(source) as connection, sqlite3.connect(copy) as into:
                connection.backup(into)
            connection.close()
            into.close()
            if deletions is not None:
                deleted = _delete_again(copy, deletions)
            verify(copy)
            if file.exists():
                kept = file.with_name(file.name + BEFORE_RESTORE)
                backup(file, kept)
            # A write-ahead log left behind would be replayed onto the restored file.
            for stale in (file.with_name(file.name + end) for end in ("-wal", "-shm")):
                stale.unlink(missing_ok=True)
            _settle(copy, file)
    except (sqlite3.Error, OSError) as error:
        raise BackupError(f"Restoring {source} failed: {error}") from error
    return Restored(kept, deleted)


def _delete_again(copy: Path, deletions: Deletions) -> int:
    """Delete the marked accounts, whatever the schema's age, as `People.delete` does."""
    marks = deletions.marks()
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA secure_delete=ON")
        accounts = (
            connection.execute("SELECT id, created_at FROM people").fetchall() if marks else []
        )
        back = [(who,) for who, since in accounts if deletions.mark(who, since) in marks]
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("DELETE FROM dialogues WHERE person_id = ?", back)
        connection.executemany("DELETE FROM dead_updates WHERE person_id = ?", back)
        connection.executemany("DELETE FROM people WHERE id = ?", back)
        connection.execute("COMMIT")
    finally:
        connection.close()
    return len(back)


def daily_backup(file: Path, folder: Path, now: datetime) -> Path:
    """Today's backup in `folder`, made if it is not there; only the KEPT newest stay."""
    target = folder / f"{DAILY}{now:%Y-%m-%d}.db"
    if not target.exists():
        backup(file, target)
    for old in sorted(folder.glob(f"{DAILY}????-??-??.db"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def forget(folder: Path, before: datetime, file: Path | None = None) -> int:
    """Delete backups of every kind last written before then; how many went.

    What a restore has kept of the database `file` is one. People who delete their account are
    promised that backups age out.
    """
    gone = 0
    replaced = [] if file is None else [file.with_name(file.name + BEFORE_RESTORE)]
    for old in [*folder.glob("*.db"), *filter(Path.exists, replaced)]:
        if old.stat().st_mtime < before.timestamp():
            old.unlink(missing_ok=True)
            gone += 1
    return gone


@contextlib.contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A temporary file in the target's folder, so that taking its place is one step."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)  # mode 0600
    os.close(handle)
    copy = Path(name)
    try:
        yield copy
    finally:
        for end in ("", "-journal", "-wal", "-shm"):
            copy.with_name(copy.name + end).unlink(missing_ok=True)


def _settle(copy: Path, target: Path) -> None:
    """Give the copy its name, durably: the file's bytes first, then the folder's entry."""
    for path in (copy, None):
        if path is None:
            os.replace(copy, target)
        handle = os.open(path or target.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
