"""What an import is made of: the formats we know, one workout read, and all that a file gave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import Any

from model.vocabulary import Workout

MOST_MINUTES = 1440
MOST_METRES = 300_000


class Format(StrEnum):
    """A kind of file that can be read."""

    OWN = "own"
    STRAVA = "strava"
    APPLE_HEALTH = "apple-health"
    GARMIN = "garmin"
    FITBIT = "fitbit"
    STRONG = "strong"
    HEVY = "hevy"
    WHOOP = "whoop"
    TRAINING_PEAKS = "training-peaks"
    RUNNING_PAGE = "running-page"
    FIT = "fit"
    TCX = "tcx"
    GPX = "gpx"


@dataclass(frozen=True, slots=True)
class ImportedWorkout:
    """One workout as a file told it.

    The date and the time are the wall clock where the person was, as far as the file knows it, or
    else in their own time zone; `local_time` is None where a file names the day only. `workout` is
    None where `sport_label` does not say which of the seven types it is: the person is asked.
    Minutes and metres are None where not told or impossible.
    """

    local_date: date
    local_time: time | None
    workout: Workout | None
    sport_label: str
    minutes: int | None = None
    distance_m: int | None = None

    def __post_init__(self) -> None:
        if self.minutes is not None and not 0 < self.minutes <= MOST_MINUTES:
            raise ValueError(f"minutes must be 1 to {MOST_MINUTES}, not {self.minutes}")
        if self.distance_m is not None and not 0 < self.distance_m <= MOST_METRES:
            raise ValueError(f"distance_m must be 1 to {MOST_METRES}, not {self.distance_m}")


@dataclass(frozen=True)
class Imported:
    """What a file held, nothing of it stored yet.

    `workouts` are in order of time. `unknown_sports` counts the labels whose type must be asked
    for; `left_out` those that are no workouts (meditation, yard work); `problems` counts, by
    message key, what could not be used. `account` is the rest of one of our own exports, checked
    (see `bot.importing.own`), and None for every other format.
    """

    format: Format
    workouts: tuple[ImportedWorkout, ...]
    unknown_sports: Mapping[str, int] = field(default_factory=dict)
    left_out: Mapping[str, int] = field(default_factory=dict)
    problems: Mapping[str, int] = field(default_factory=dict)
    account: Mapping[str, Any] | None = None

    @property
    def first(self) -> date | None:
        """The earliest date, None without workouts."""
        return self.workouts[0].local_date if self.workouts else None

    @property
    def last(self) -> date | None:
        """The latest date, None without workouts."""
        return self.workouts[-1].local_date if self.workouts else None
