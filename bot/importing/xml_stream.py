"""XML read as it flows by, and never held: elements come and go, nothing else is allowed.

This drives expat, as `defusedxml` does, and refuses what it refuses: document types, entities
and references to anything outside. Two things are different, and the reason for not using it:
no tree is built (a 20 MB track would be hundreds of megabytes as one), and there is no Python
between expat and the two callbacks, which makes an Apple Health export of hundreds of megabytes
readable in seconds. `gpxpy` was left aside for the same reason: it holds the whole track.
"""

from __future__ import annotations

from typing import IO, Protocol
from xml.parsers import expat

from bot.importing import limits
from bot.importing.failures import Broken, Unsafe

_CHUNK = 64 * 1024
_TEXT = 200  # characters of text kept for one element: dates, names, numbers


class Visitor(Protocol):
    """What is told about a document: every element as it begins and as it ends."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins; `name` without namespace."""

    def end(self, name: str, text: str) -> None:
        """An element ends; `text` is the beginning of its own text."""


def walk(stream: IO[bytes], visitor: Visitor, before: bytes = b"") -> None:
    """Show a document to a visitor; `before` is taken to stand in front of the stream.

    Raises Broken where the document is not well-formed, Unsafe where it tries anything.
    """
    parser = expat.ParserCreate()
    state = _State(visitor)
    parser.buffer_text = True
    parser.StartElementHandler = state.start
    parser.EndElementHandler = state.end
    parser.CharacterDataHandler = state.text
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.UnparsedEntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    try:
        # Several apps put blanks before the declaration, which XML forbids.
        chunk = (before or stream.read(_CHUNK)).lstrip(b" \t\r\n")
        while chunk:
            state.since += len(chunk)
            parser.Parse(chunk, False)
            if state.since > limits.MOST_ITEM:
                # Expat starts a token over with every chunk until it is whole.
                raise Unsafe("an element without end")
            chunk = stream.read(_CHUNK)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        if isinstance(error, expat.ExpatError) and "amplification" in str(error):
            raise Unsafe(str(error)) from error
        raise Broken(str(error)) from error


class _State:
    """What must be remembered between two calls from the parser."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._texts: list[str] = []
        self.since = 0  # bytes fed since the last element began or ended

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.since = 0
        if len(self._texts) > limits.MOST_DEPTH:
            raise Unsafe("nested too deep")
        self._texts.append("")
        self._visitor.start(name.rpartition(":")[2], attributes)

    def end(self, name: str) -> None:
        self.since = 0
        self._visitor.end(name.rpartition(":")[2], self._texts.pop())

    def text(self, data: str) -> None:
        if self._texts and len(self._texts[-1]) < _TEXT:
            self._texts[-1] = (self._texts[-1] + data[:_TEXT])[:_TEXT]


def _refuse(*_: object) -> int:
    raise Unsafe("a document type or an entity")
