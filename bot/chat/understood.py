"""From what the reading found to what the diary takes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from bot.chat.turn import Turn
from bot.chat.unclear import Gap
from bot.reading import Entry
from bot.reading.mentions import Mentions
from db.records import NewWorkout

BARE_NUMBER = re.compile(r"(\d{1,4})\s*(?:m|min|mins|minutes|')?[.!]?", re.IGNORECASE)


def metres(kilometres: float | None) -> int | None:
    """Whole metres; a distance that rounds to none is not known."""
    return None if kilometres is None else round(kilometres * 1000) or None


def new_workouts(entries: Sequence[Entry]) -> list[NewWorkout]:
    """The entries of a reading as the diary keeps them."""
    return [
        NewWorkout(entry.date, entry.workout, entry.minutes, metres(entry.distance_km))
        for entry in entries
    ]


def gap_in(turn: Turn, said: Mentions) -> Gap:
    """The log that an unclear message would be if its type, or its day, were known."""
    day = said.day if said.day is not None and said.day <= turn.said_on else turn.said_on
    one = said.workouts[0] if said.no_such_day and len(said.workouts) == 1 else None
    return Gap(message_of(turn), day, said.minutes, metres(said.distance_km), one)


def message_of(turn: Turn) -> int:
    """The id of the message in words that this turn is about."""
    if turn.message_id is None:
        raise LookupError("only a message has words")
    return turn.message_id


def bare_number(text: str) -> int | None:
    """The minutes in a message that is nothing but a number; None where it says more."""
    plain = unicodedata.normalize("NFKC", text).strip()
    match = BARE_NUMBER.fullmatch(plain)
    number = int(match[1]) if match else 0
    return number if 1 <= number <= 1440 else None
