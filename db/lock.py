"""One process for each data directory."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from types import TracebackType
from typing import Self

from db.errors import DatabaseUnreachable, DataDirectoryInUse


class ProcessLock:
    """Holds the data directory for this process; the system lets go when the process dies.

    A context manager. Entering raises DataDirectoryInUse while another process holds it.
    """

    def __init__(self, directory: Path) -> None:
        self._path = directory / "dayseven.lock"
        self._handle: int | None = None

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

    def acquire(self) -> None:
        """Take the lock or raise at once."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise DatabaseUnreachable(
                f"The data directory {self._path.parent} cannot be used ({error.strerror}); "
                "set DATA_DIR to a folder that can be written"
            ) from error
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            holder = os.pread(handle, 32, 0).decode("ascii", "replace").strip()
            os.close(handle)
            who = f" (process {holder})" if holder else ""
            raise DataDirectoryInUse(
                f"The data directory {self._path.parent} is in use by another DaySeven{who}; "
                "stop that one first, or give this one a DATA_DIR of its own"
            ) from None
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)
        self._handle = handle

    def release(self) -> None:
        """Let go; the file stays, for deleting it would let two processes lock two files."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
