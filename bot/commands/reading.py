"""`read`: what a message would be understood as."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from bot.commands import lines, values
from bot.commands.command import PROGRAM, Command, Parser
from bot.errors import UsageError

if TYPE_CHECKING:
    from bot.reading import Reading

LINE = '{"id":1,"text":"45 min swim","today":"2026-03-12"}'


def arguments(parser: Parser) -> None:
    parser.add_argument("text", nargs="?", metavar="TEXT", help="the message")
    parser.add_argument("--today", type=values.day, help="the day it was sent, else the machine's")
    parser.add_argument("--explain", action="store_true", help="show how it came about")
    parser.add_argument(
        "--jsonl", action="store_true", help=f"answer a stream of lines such as {LINE}"
    )


def read(given: argparse.Namespace) -> int:
    from bot.clock import SystemClock
    from bot.reading import explain
    from bot.reading import read as read_message

    if given.jsonl:
        if given.text is not None or given.explain or given.today is not None:
            raise UsageError(
                "read: TEXT, --explain and --today do not go with --jsonl, whose lines hold them;"
                f" for example: echo '{LINE}' | {PROGRAM} read --jsonl"
            )
        for batch in lines.batches(lines.asked()):
            asked, wrong = _messages(batch)
            lines.write(
                [answer(identity, read_message(text, today)) for identity, text, today in asked]
            )
            if wrong is not None:
                raise wrong
        return 0
    if given.text is None:
        raise UsageError(f"read: TEXT or --jsonl is needed; for example: {COMMANDS[0].example}")
    # The machine's own date stands in for the person's where nobody says which day it is.
    today = given.today or SystemClock().now().astimezone().date()
    if given.explain:
        print(explain(given.text, today))
    else:
        lines.write([answer(None, read_message(given.text, today))])
    return 0


COMMANDS = (
    Command(
        "read",
        "show what a message is understood as",
        f'{PROGRAM} read "45 min swim, then yoga"',
        arguments,
        read,
    ),
)


def answer(identity: object, reading: Reading) -> dict[str, object]:
    """One reading as `read --jsonl` writes it."""
    return {
        "id": identity,
        "intent": str(reading.intent.value),
        "safety": None if reading.safety is None else str(reading.safety.value),
        "entries": [
            {
                "date": entry.date.isoformat(),
                "type": entry.workout.key,
                "minutes": entry.minutes,
                "distance_km": entry.distance_km,
            }
            for entry in reading.entries
        ],
    }


def _messages(
    batch: Sequence[lines.Line],
) -> tuple[list[tuple[object, str, date]], UsageError | None]:
    asked = []
    for number, line in batch:
        try:
            asked.append((line.get("id"), _text(line), _today(line)))
        except ValueError as error:
            return asked, UsageError(f"line {number}: {error}; for example {LINE}")
    return asked, None


def _text(line: Mapping[str, Any]) -> str:
    text = line.get("text")
    if not isinstance(text, str):
        raise ValueError("text must be a string")
    return text


def _today(line: Mapping[str, Any]) -> date:
    try:
        return date.fromisoformat(line.get("today") or "")
    except (TypeError, ValueError):
        raise ValueError("today must be a date such as 2026-03-12") from None
