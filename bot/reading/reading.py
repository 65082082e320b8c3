"""What a message means: the values that the reader hands out."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from model.vocabulary import Workout

MAX_MINUTES = 1440
MAX_KILOMETRES = 300.0


class Intent(StrEnum):
    """What the writer does with the message."""

    LOG = "log"
    PLAN = "plan"
    QUESTION = "question"
    SMALLTALK = "smalltalk"
    CORRECTION = "correction"
    UNCLEAR = "unclear"
    INJURY = "injury"


class Safety(StrEnum):
    """A matter of health in the message, gravest first; each has its fixed reply."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    INJURY = "injury"
    PREGNANCY = "pregnancy"
    CONDITION = "condition"
    ILLNESS = "illness"
    ACHE = "ache"
    SORENESS = "soreness"
    OVERREACH = "overreach"
    DIET = "diet"


@dataclass(frozen=True, slots=True)
class Entry:
    """One activity, or one day of rest.

    Raises ValueError for minutes outside 1..1440 or a distance outside 0..300 km: a reader that is
    unsure says None.
    """

    date: date
    workout: Workout
    minutes: int | None = None
    distance_km: float | None = None

    def __post_init__(self) -> None:
        if self.minutes is not None and not 1 <= self.minutes <= MAX_MINUTES:
            raise ValueError(f"minutes must be 1..{MAX_MINUTES}, not {self.minutes}")
        if self.distance_km is not None and not 0 < self.distance_km <= MAX_KILOMETRES:
            raise ValueError(f"distance must be 0..{MAX_KILOMETRES} km, not {self.distance_km}")


@dataclass(frozen=True, slots=True)
class Reading:
    """The whole message.

    `entries` is in the order of the message and has something in it for a LOG, and sometimes for a
    CORRECTION (what the record should say). `language` is the ISO 639-1 code of the language that
    most of the words belong to, "mul" where two languages share them, "und" where there is none.
    """

    intent: Intent
    entries: tuple[Entry, ...] = ()
    safety: Safety | None = None
    language: str = "und"

    def __post_init__(self) -> None:
        if self.entries and self.intent not in (Intent.LOG, Intent.CORRECTION):
            raise ValueError(f"a {self.intent} has no entries")
        if self.intent is Intent.LOG and not self.entries:
            raise ValueError("a log has at least one entry")
