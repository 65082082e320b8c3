"""The data behind the buttons of /settings, and the reading of it.

`set:main` shows everything, `set:open:<topic>` one topic, `set:to:<topic>:<value>` makes a change.
A change names the value it leads to, never a step from the one that stands: an old button, or the
same one twice, does what it says on it and nothing else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

AREA = "set"
MAIN = f"{AREA}:main"
NO_REPORT = "none"

_CLOCK = re.compile(r"(?:[01][0-9]|2[0-3])[0-5][0-9]")
_FLAG = re.compile(r"([0-6]):([01])")
_NUMBER = re.compile(r"0|[1-9][0-9]{0,2}")


class Topic(StrEnum):
    """What can be set."""

    LEVEL = "level"
    GOAL = "goal"
    AGE = "age"
    ZONE = "zone"
    EVENING = "evening"
    DAY_START = "daystart"
    DAYS_OFF = "off"
    WORKOUTS = "can"
    QUIET = "quiet"
    SOUND = "sound"
    EFFORT = "effort"
    LANGUAGE = "language"
    HEALTH = "health"
    TRAINING = "training"
    REPORT = "report"
    PAUSE = "pause"


TYPED = frozenset({Topic.AGE, Topic.ZONE, Topic.EVENING, Topic.DAY_START, Topic.QUIET, Topic.PAUSE})
"""Topics whose answer can be typed as well."""


@dataclass(frozen=True)
class Tapped:
    """A topic to be shown, or with a value to be changed; no topic: everything is shown."""

    topic: Topic | None = None
    value: str | None = None


def opening(topic: Topic) -> str:
    return f"{AREA}:open:{topic}"


def change(topic: Topic, value: str) -> str:
    return f"{AREA}:to:{topic}:{value}"


def read_data(sent: str) -> Tapped | None:
    """What was tapped, or None for what /settings does not send."""
    if sent == MAIN:
        return Tapped()
    area, _, rest = sent.partition(":")
    verb, _, rest = rest.partition(":")
    topic, _, value = rest.partition(":")
    if area != AREA or topic not in set(Topic):
        return None
    if verb == "open" and sent == opening(Topic(topic)):
        return Tapped(Topic(topic))
    return Tapped(Topic(topic), value) if verb == "to" and value else None


def clock(at: time) -> str:
    """`2130`, as button data has it."""
    return f"{at:%H%M}"


def read_clock(digits: str) -> time | None:
    return time(int(digits[:2]), int(digits[2:])) if _CLOCK.fullmatch(digits) else None


def flag(number: int, on: bool) -> str:
    """`5:1`: number five is to be on."""
    return f"{number}:{int(on)}"


def read_flag(value: str) -> tuple[int, bool] | None:
    match = _FLAG.fullmatch(value)
    return None if match is None else (int(match[1]), match[2] == "1")


def read_number(value: str) -> int | None:
    return int(value) if _NUMBER.fullmatch(value) else None
