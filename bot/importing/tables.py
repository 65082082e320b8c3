"""CSV of every make: encodings, separators, quotes, repeated headings; a row at a time."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.importing import limits
from bot.importing.documents import Document
from bot.importing.failures import Broken, TooLarge
from bot.importing.sports import words

MOST_ROWS = 500_000
_SEPARATORS = ",;\t"
_LINE = 256 * 1024
_FALLBACK = "cp1252"  # Western European; what Windows spreadsheets save


@dataclass(frozen=True)
class Row:
    """One row, by heading. Headings are compared by their words, case and accents aside."""

    _columns: dict[str, list[int]]
    cells: Sequence[str]

    def get(self, *headings: str, nth: int = 0) -> str:
        """The cell under the first of the headings there is, "" without one.

        `nth` chooses among columns that have the same heading, from the left; negative from the
        right.
        """
        for heading in headings:
            places = self._columns.get(fold(heading))
            if places is not None and -len(places) <= nth < len(places):
                place = places[nth]
                return self.cells[place].strip() if place < len(self.cells) else ""
        return ""

    def at(self, place: int) -> str:
        """The cell in a column by position, "" beyond the last."""
        return self.cells[place].strip() if place < len(self.cells) else ""


class Table:
    """A table's headings, as `fold` leaves them, and its rows, to be gone through once."""

    def __init__(self, lines: Iterator[list[str]]) -> None:
        self.headings = tuple(fold(cell) for cell in next(lines, []))
        self.columns: dict[str, list[int]] = {}
        for place, heading in enumerate(self.headings):
            self.columns.setdefault(heading, []).append(place)
        self._lines = lines
        self.cut = False  # known once the rows are through: the last one was not whole

    def has(self, *headings: str) -> bool:
        """Whether every one of the headings is there."""
        return all(fold(heading) in self.columns for heading in headings)

    @property
    def rows(self) -> Iterator[Row]:
        """The rows but for empty ones, and for a last one that is shorter than the others."""
        before: list[str] | None = None
        longest = 0
        for cells in self._lines:
            if not any(cells):
                continue
            if before is not None:
                longest = max(longest, len(before))
                yield Row(self.columns, before)
            before = cells
        if before is None:
            return
        self.cut = len(before) < (longest or len(self.headings))
        if not self.cut:
            yield Row(self.columns, before)


def fold(heading: str) -> str:
    """A heading's words alone: "Duration (min)" and "duration_min" are the same."""
    return "".join(words(heading))


def encoding_of(document: Document) -> str:
    """How a document's text is encoded, by its mark, its zeros, or what it cannot be."""
    head = document.head
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    zeros = head[:512].count(0)
    if zeros > len(head[:512]) // 4:
        return "utf-16-le" if head[1:2] == b"\x00" else "utf-16-be"
    decoder = codecs.getincrementaldecoder("utf-8")()
    with document.open() as stream:
        try:
            while chunk := stream.read(_LINE):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return _FALLBACK
    return "utf-8"


def head_text(head: bytes) -> str:
    """The first characters of a document, for recognising it; never fails."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head[: len(head) // 2 * 2].decode("utf-16", errors="replace")
    zeros = head[:512].count(0)
    if zeros > len(head[:512]) // 4 and len(head) > 3:
        order = "utf-16-le" if head[1] == 0 else "utf-16-be"
        return head.decode(order, errors="replace")
    return head.decode("utf-8-sig", errors="replace")


def read_table(document: Document) -> Table:
    """The table in a document. Raises Broken for text that no table can be, TooLarge."""
    encoding = encoding_of(document)
    # Whatever a code page has no sign for is no reason to lose the row.
    text = io.TextIOWrapper(document.open(), encoding=encoding, errors="replace", newline="")
    lines = _lines(text)
    first = next(lines, "")
    separator = max(_SEPARATORS, key=first.count)
    return Table(_guarded(csv.reader(_chain(first, lines), delimiter=separator)))


def table_in(text: str) -> Table:
    """The table that begins a text, cut off anywhere: for recognising one."""
    first, _, _ = text.partition("\n")
    separator = max(_SEPARATORS, key=first.count)
    return Table(_guarded(csv.reader(text.splitlines(keepends=True), delimiter=separator)))


def _guarded(reader: Iterable[list[str]]) -> Iterator[list[str]]:
    # The module's limit is global and low by default; ours holds wherever this runs.
    csv.field_size_limit(limits.MOST_CELL)
    try:
        for count, cells in enumerate(reader):
            if count > MOST_ROWS:
                raise TooLarge(f"more than {MOST_ROWS} rows")
            yield cells
    except csv.Error as error:
        raise Broken(str(error)) from error


def _lines(text: io.TextIOWrapper) -> Iterator[str]:
    while line := text.readline(_LINE):
        if len(line) == _LINE and not line.endswith("\n"):
            raise Broken("a line without end")
        yield line


def _chain(first: str, lines: Iterator[str]) -> Iterator[str]:
    yield first
    yield from lines
