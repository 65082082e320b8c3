"""Argument values: from words on the command line to what they mean.

A wrong word raises ArgumentTypeError, which argparse prefixes with the argument's name.
"""

from __future__ import annotations

from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import date
from pathlib import Path

from model.history import DAYS, History
from model.vocabulary import OLDEST, YOUNGEST, Goal, Level, Workout

UNKNOWN = ("unknown", "?")


def history(words: str) -> History:
    """Six workouts, oldest first, with commas between them; `unknown` or `?` is a gap."""
    allowed = ", ".join([*(workout.key for workout in Workout), *UNKNOWN])
    days: list[Workout | None] = []
    for word in (word.strip().lower() for word in words.split(",")):
        try:
            days.append(None if word in UNKNOWN else Workout.from_key(word))
        except ValueError:
            raise ArgumentTypeError(f"{word!r} is not a workout; allowed: {allowed}") from None
    if len(days) != DAYS:
        raise ArgumentTypeError(
            f"{len(days)} {'day' if len(days) == 1 else 'days'} given; exactly {DAYS} are needed,"
            f" oldest first, with commas between them, each one of {allowed}"
        )
    return History(tuple(days))


def age(word: str) -> int:
    return whole_number(YOUNGEST, OLDEST, "years")(word)


def level(word: str) -> Level:
    try:
        return Level.from_key(word.strip().lower())
    except ValueError:
        allowed = ", ".join(each.key for each in Level)
        raise ArgumentTypeError(f"{word!r} is not a level; allowed: {allowed}") from None


def goal(word: str) -> Goal:
    try:
        return Goal.from_key(word.strip().lower())
    except ValueError:
        allowed = ", ".join(each.key for each in Goal)
        raise ArgumentTypeError(f"{word!r} is not a goal; allowed: {allowed}") from None


def whole_number(least: int, most: int, unit: str = "") -> Callable[[str], int]:
    """A whole number from `least` to `most`."""

    def read(word: str) -> int:
        allowed = f"a whole number from {least} to {most}{' ' * bool(unit)}{unit}"
        try:
            number = int(word)
        except ValueError:
            raise ArgumentTypeError(f"{word!r} is not a number; allowed: {allowed}") from None
        if not least <= number <= most:
            raise ArgumentTypeError(f"{number} is out of range; allowed: {allowed}")
        return number

    return read


def one_of(*allowed: str) -> Callable[[str], str]:
    """One of a few words."""

    def read(word: str) -> str:
        if word not in allowed:
            raise ArgumentTypeError(f"{word!r} is not known; allowed: {', '.join(allowed)}")
        return word

    return read


def day(word: str) -> date:
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise ArgumentTypeError(
            f"{word!r} is not a date; allowed: year-month-day, as in 2026-03-12"
        ) from None


def new_file(word: str) -> Path:
    """A file that can be written: its folder exists and the name is no folder's."""
    path = Path(word)
    if path.is_dir():
        raise ArgumentTypeError(f"{word!r} is a folder; allowed: the name of a file to write")
    if not path.parent.is_dir():
        raise ArgumentTypeError(f"there is no folder {str(path.parent)!r}; make it first")
    return path


def existing_file(word: str) -> Path:
    path = Path(word)
    if not path.is_file():
        raise ArgumentTypeError(f"there is no file {word!r}; allowed: the name of one that exists")
    return path
