"""SQLite's write-ahead log folded into its file and emptied: what was deleted is in neither then.

The file overwrites what is deleted (`secure_delete`), but the log keeps the pages as they were
until it happens to be written over.
"""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

PATIENCE = 2.0  # seconds for those who read at the moment


def fold(file: Path) -> bool:
    """Empty the log; False where somebody is in the way, and it has to be tried again."""
    try:
        with contextlib.closing(
            sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)
        ) as connection:
            busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.OperationalError:
        return False
    return not busy
