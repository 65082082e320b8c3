"""bot/commands/lines.py: JSON lines in order, as they come."""

from __future__ import annotations

import pytest

from bot.commands.lines import LONGEST, Line, batches
from bot.errors import UsageError


class Arriving:
    """A stream whose bytes arrive in the pieces given."""

    def __init__(self, *pieces: bytes) -> None:
        self._pieces = list(pieces)

    def read1(self, _size: int, /) -> bytes:
        return self._pieces.pop(0) if self._pieces else b""


def read(*pieces: bytes) -> list[list[Line]]:
    return list(batches(Arriving(*pieces)))


def test_answers_what_has_come_before_waiting_for_more() -> None:
    assert read(b'{"a":1}\n{"a":2}\n{"a"', b":3}\n") == [
        [(1, {"a": 1}), (2, {"a": 2})],
        [(3, {"a": 3})],
    ]


def test_the_last_line_needs_no_end() -> None:
    assert read(b'{"a":1}\n', b'{"a":2}') == [[(1, {"a": 1})], [(2, {"a": 2})]]


def test_empty_lines_are_skipped_but_counted() -> None:
    assert read(b'\n  \r\n{"a":1}\r\n') == [[(3, {"a": 1})]]


def test_nothing_in_is_nothing_out() -> None:
    assert read() == []


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (b"{", "not JSON"),
        (b"[1]", "not a JSON object"),
        (b"null", "not a JSON object"),
        (b'{"a":"\xff"}', "not UTF-8"),
        (b"[" * 200_000, "not JSON"),
        (b'{"a":' + b"9" * 5000 + b"}", "not JSON"),
    ],
)
def test_a_wrong_line_is_named_after_what_came_before_it(wrong: bytes, why: str) -> None:
    found = batches(Arriving(b'{"a":1}\n' + wrong + b'\n{"a":3}\n'))
    assert next(found) == [(1, {"a": 1})]
    with pytest.raises(UsageError, match=f"line 2: {why}"):
        next(found)


def test_a_line_without_end_is_refused_before_it_fills_the_memory() -> None:
    with pytest.raises(UsageError, match="line 1: longer than"):
        read(*[b"x" * 65536] * (LONGEST // 65536 + 1))
