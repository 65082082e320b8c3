"""Who was deleted, so that no backup brings them back: marks that nobody can be read from.

A mark is a keyed hash of an account: the person's id and the instant they agreed to be kept.
Whoever returns after a deletion has another one. The marks lie beside the database and not in
it, or restoring a backup would lose them; the key has a file of its own and is in no backup.
"""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from db.tables import EPOCH, MICROSECOND

MARKS = "deleted"
KEY = "deleted.key"
KEPT = timedelta(days=31)  # a day longer than the backups that they are for


class Deletions:
    """The marks in one folder."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self._folder = folder
        self._now = now

    def note(self, person_id: int, created_at: datetime) -> None:
        """Write an account's mark, on the disk before this returns. Raises OSError.

        Called before the deletion is committed: a mark too many is of no account that stays.
        """
        line = f"{self.mark(person_id, created_at)} {self._now():%Y-%m-%d}"
        self._write(MARKS, os.O_APPEND, f"\n{line}\n")  # the line before may have been cut short

    def marks(self) -> frozenset[str]:
        """Every mark there is."""
        return frozenset(line.split()[0] for line in self._lines())

    def mark(self, person_id: int, created_at: datetime | int) -> str:
        """The mark of an account; the instant may be told as the database keeps it."""
        if isinstance(created_at, datetime):
            created_at = (created_at - EPOCH) // MICROSECOND
        account = f"{person_id} {created_at}".encode()
        return blake2b(account, key=self._key, digest_size=16).hexdigest()

    def prune(self) -> None:
        """Forget the marks that no backup is left for."""
        lines = self._lines()
        first = f"{self._now() - KEPT:%Y-%m-%d}"
        kept = [line for line in lines if line.split()[1] >= first]
        if len(kept) < len(lines):
            self._replace(MARKS, "".join(f"{line}\n" for line in kept))

    def _lines(self) -> list[str]:
        try:
            text = (self._folder / MARKS).read_text("ascii")
        except FileNotFoundError:
            return []
        # A line that a full disk cut short is no mark.
        return [line for line in text.splitlines() if len(line.split()) == 2]

    @cached_property
    def _key(self) -> bytes:
        file = self._folder / KEY
        if not file.exists():
            self._replace(KEY, secrets.token_hex(32))
        return bytes.fromhex(file.read_text("ascii"))

    def _replace(self, name: str, text: str) -> None:
        """All of it or what was there: half a key would sign with no secret."""
        self._write(f"{name}.new", os.O_TRUNC, text)
        os.replace(self._folder / f"{name}.new", self._folder / name)

    def _write(self, name: str, how: int, text: str) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(self._folder / name, os.O_WRONLY | os.O_CREAT | how, 0o600)
        try:
            if os.write(handle, text.encode("ascii")) < len(text):
                raise OSError(errno.ENOSPC, "no room for all of it", name)
            os.fsync(handle)
        finally:
            os.close(handle)
        folder = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
