"""JSON lines in, JSON lines out, in order: as fast as they come, as soon as they are answered."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol, cast

from bot.errors import UsageError

CHUNK = 1 << 16  # bytes: some hundreds of lines, enough to answer as one batch
LONGEST = 1 << 20  # bytes in a line; more is no question of ours


class Stream(Protocol):
    """Bytes that arrive when they arrive."""

    def read1(self, size: int, /) -> bytes: ...


Line = tuple[int, Mapping[str, Any]]


def batches(stream: Stream) -> Iterator[list[Line]]:
    """The JSON objects of `stream` with their line numbers, as many at a time as have come.

    A program that writes one line and waits gets its answer; one that writes a million is
    answered in large batches. Empty lines are skipped. What came before a wrong line is yielded
    first, then UsageError names that line.
    """
    rest, number = b"", 0
    while True:
        chunk = stream.read1(CHUNK)
        rest += chunk
        *whole, rest = rest.split(b"\n")
        if not chunk and rest:
            whole, rest = [rest], b""
        if len(rest) > LONGEST:
            raise UsageError(f"line {number + len(whole) + 1}: longer than {LONGEST} bytes")
        batch: list[Line] = []
        wrong: UsageError | None = None
        for text in whole:
            number += 1
            if not text.strip():
                continue
            try:
                batch.append((number, _object(text, number)))
            except UsageError as error:
                wrong = error
                break
        if batch:
            yield batch
        if wrong is not None:
            raise wrong
        if not chunk:
            return


def _object(text: bytes, number: int) -> Mapping[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        why = "not UTF-8" if isinstance(error, UnicodeDecodeError) else "not JSON"
        raise UsageError(f"line {number}: {why}; a JSON object a line is expected") from None
    if not isinstance(value, dict):
        raise UsageError(f"line {number}: not a JSON object; one a line is expected")
    return value


def asked() -> Stream:
    """Standard input as it arrives."""
    stream: Any = sys.stdin.buffer
    return cast(Stream, stream)


def write(answers: Sequence[Mapping[str, object]]) -> None:
    """Each answer as a line, flushed at once: whoever waits at the other end can go on."""
    text = "".join(
        json.dumps(answer, ensure_ascii=False, separators=(",", ":")) + "\n" for answer in answers
    )
    sys.stdout.write(text)
    sys.stdout.flush()
