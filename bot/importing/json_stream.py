"""JSON read an item at a time, so that neither size nor nesting can fill the memory."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import ijson

from bot.importing import limits
from bot.importing.documents import Document
from bot.importing.failures import Broken, TooLarge, Unsafe
from bot.importing.tables import encoding_of


class _Watched:
    """Counts the bytes read since the last whole item, and re-encodes what is not UTF-8."""

    def __init__(self, document: Document) -> None:
        encoding = encoding_of(document)
        stream = document.open()
        self._text = None if encoding == "utf-8" else io.TextIOWrapper(
            stream, encoding=encoding, errors="replace"
        )  # fmt: skip
        self._stream = stream
        self.since = 0

    def read(self, size: int = -1) -> bytes:
        size = 16 * 1024 if size is None or size < 0 else min(size, 16 * 1024)
        data = self._stream.read(size) if self._text is None else self._text.read(size).encode()
        self.since += len(data)
        if self.since > limits.MOST_ITEM:
            raise TooLarge("one item of more than a megabyte")
        return data


def items(document: Document, prefix: str = "item") -> Iterator[Any]:
    """The items of the list at `prefix` (ijson's notation; "item" for the outermost list).

    Numbers are floats or ints, as written. Raises Broken, TooLarge, Unsafe.
    """
    source = _Watched(document)
    try:
        for item in ijson.items(ijson.parse(_depth_checked(source)), prefix):
            source.since = 0
            yield item
    except (ijson.JSONError, UnicodeError, ValueError, ArithmeticError) as error:
        raise Broken(str(error)) from error
    except RecursionError as error:
        raise Unsafe("nested too deep") from error


def _depth_checked(source: _Watched) -> Iterator[tuple[str, Any]]:
    # Before ijson gives each event its path: paths grow with the depth.
    depth = 0
    for event, value in ijson.basic_parse(source, use_float=True):
        if event in ("start_map", "start_array"):
            depth += 1
            if depth > limits.MOST_DEPTH:
                raise Unsafe("nested too deep")
        elif event in ("end_map", "end_array"):
            depth -= 1
        yield event, value
