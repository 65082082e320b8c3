"""The pieces a sheet is made of, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from model.vocabulary import Workout


@dataclass(frozen=True)
class DayCell:
    """A day: its types in the order of their rank, none where nothing is recorded.

    `ahead` is a day that has not come yet.
    """

    day: date
    workouts: tuple[Workout, ...]
    ahead: bool = False


@dataclass(frozen=True)
class WeekBar:
    """A week: what stands under its bar, its aerobic minutes, its strength days."""

    label: str
    minutes: int
    strength_days: int
    estimated: bool = False


@dataclass(frozen=True)
class MixPart:
    """How often a type occurred, and its name."""

    workout: Workout
    name: str
    times: int
