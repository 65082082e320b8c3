"""A file, or each file inside an archive, as a document that can be read with a limit.

What leaves here is never more than `limits` allows, whatever sizes an archive claims: bytes are
counted as they come out. Nothing is ever unpacked to disk, and names inside archives decide
nothing but whether the archive is honest.
"""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, cast

from bot.importing import limits
from bot.importing.failures import Broken, Empty, Locked, TooLarge, Unsafe

HEAD = 8192
_ZIP, _EMPTY_ZIP, _GZIP = b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b"
_DIRECTORY_ENTRY = b"PK\x01\x02"
_PLAIN_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # the others can ask for gigabytes
_ENCRYPTED = 0x1


@dataclass
class Budget:
    """Bytes still allowed out of one input, and how many its own size justifies."""

    packed: int
    spent: int = 0
    most: int = limits.MOST_UNPACKED

    def spend(self, size: int) -> None:
        """Count bytes that came out; TooLarge or Unsafe once they are too many."""
        self.spent += size
        if self.spent > limits.RATIO_FREE and self.spent > limits.MOST_RATIO * self.packed:
            raise Unsafe(f"{self.spent} bytes out of {self.packed}")
        if self.spent > self.most:
            raise TooLarge(f"more than {self.most} bytes unpacked")


@dataclass
class Document:
    """One file to be read: its first bytes, and a stream of all of them as often as needed."""

    head: bytes
    _opener: Callable[[], IO[bytes]] = field(repr=False)
    _budget: Budget = field(repr=False)
    _seen: int = 0

    def open(self) -> io.BufferedReader:
        """The bytes from the start. Bytes read a second time are not counted again."""
        return io.BufferedReader(_Counted(self), 64 * 1024)

    def streamed(self) -> None:
        """Read past far more than usual, where the reader promises to hold none of it."""
        self._budget.most = limits.MOST_STREAMED


class _Counted(io.RawIOBase):
    """The stream behind a document: counts, and speaks of damage in our own words."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._at = 0
        with _damage():
            self._stream = document._opener()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type] # what io hands over is a buffer
        with _damage():
            data = self._stream.read(len(view))
        view[: len(data)] = data
        self._at += len(data)
        if self._at > self._document._seen:
            self._document._budget.spend(self._at - self._document._seen)
            self._document._seen = self._at
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()


def read_input(data: bytes | Path) -> bytes:
    """The bytes of a file, which are few enough. Raises TooLarge, Empty."""
    size = len(data) if isinstance(data, bytes) else data.stat().st_size
    if size > limits.MOST_BYTES:
        raise TooLarge(f"{size} bytes")
    content = data if isinstance(data, bytes) else data.read_bytes()
    if not content.strip(b"\x00\t\n\r "):
        raise Empty("nothing in the file")
    return content


def documents(content: bytes) -> list[Document]:
    """What there is to read: the file itself, or the files in it where it is an archive.

    One layer of packing is taken off, and a second only for a single compressed file inside an
    archive. Archives inside archives are left alone. Raises the failures of `failures`.
    """
    budget = Budget(len(content))
    if content.startswith((_ZIP, _EMPTY_ZIP)):
        return list(_members(content, budget))

    def opener() -> IO[bytes]:
        return io.BytesIO(content)

    if content.startswith(_GZIP):
        unpacking = _unpacking(opener)
        return [Document(_head(unpacking), unpacking, budget)]
    return [Document(content[:HEAD], opener, budget)]


def is_archive(head: bytes) -> bool:
    """Whether these first bytes are an archive's."""
    return head.startswith((_ZIP, _EMPTY_ZIP))


def _members(content: bytes, budget: Budget) -> Iterator[Document]:
    if content.count(_DIRECTORY_ENTRY) > limits.MOST_LISTED:
        raise TooLarge("too many names in the archive")
    with _damage():
        archive = zipfile.ZipFile(io.BytesIO(content))
        entries = archive.infolist()
    for entry in entries:
        if _dishonest(entry.filename):
            raise Unsafe("a name that leads out of the archive")
    files = [entry for entry in entries if not entry.is_dir() and entry.file_size]
    if not files:
        raise Empty("an archive without files")
    readable = [entry for entry in files if entry.compress_type in _PLAIN_METHODS]
    unlocked = [entry for entry in readable if not entry.flag_bits & _ENCRYPTED]
    if not unlocked:
        raise Locked("encrypted") if readable else Broken("an unusual compression")
    for entry in unlocked[: limits.MOST_PEEKED]:
        opener = _opening(archive, entry)
        head = _head(opener)
        if head.startswith(_GZIP):
            opener = _unpacking(opener)
            try:
                head = _head(opener)
            except Broken:
                continue
        yield Document(head, opener, budget)


def _opening(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Callable[[], IO[bytes]]:
    return lambda: archive.open(entry)


def _unpacking(packed: Callable[[], IO[bytes]]) -> Callable[[], IO[bytes]]:
    return lambda: cast(IO[bytes], gzip.GzipFile(fileobj=packed()))


def _head(opener: Callable[[], IO[bytes]]) -> bytes:
    with _damage(), opener() as stream:
        return stream.read(HEAD)


def _dishonest(name: str) -> bool:
    """Whether a name would lead out of a folder it was unpacked into."""
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or parts[0].endswith(":")


@contextmanager
def _damage() -> Iterator[None]:
    """The many ways in which archives break, in our own words."""
    try:
        yield
    except RuntimeError as error:  # zipfile says so when a password is missing
        raise Locked(str(error)) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
        raise Broken(str(error)) from error
    except (ValueError, OverflowError, IndexError, KeyError) as error:  # zipfile, on nonsense
        raise Broken(str(error)) from error
