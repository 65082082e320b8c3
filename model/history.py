"""Six days, oldest first, with days nobody logged marked unknown, never taken for rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from model.vocabulary import AEROBIC, Workout

DAYS = 6

Day = Workout | None  # None: nothing was logged, so we do not know


@dataclass(frozen=True, slots=True)
class History:
    """The six days before the one asked about; `days[-1]` is the latest. ValueError unless six."""

    days: tuple[Day, ...]

    def __post_init__(self) -> None:
        if len(self.days) != DAYS:
            raise ValueError(f"a history has {DAYS} days, oldest first, not {len(self.days)}")
        typed = tuple(None if day is None else Workout(day) for day in self.days)
        object.__setattr__(self, "days", typed)

    @classmethod
    def of(cls, days: Iterable[int | None]) -> History:
        """From ids, None for an unknown day."""
        return cls(tuple(None if day is None else Workout(day) for day in days))

    @property
    def known(self) -> bool:
        """Whether every day is known."""
        return None not in self.days

    @property
    def unknown_days(self) -> int:
        """How many days nobody logged, 0 to 6."""
        return self.days.count(None)

    def append(self, day: Day) -> History:
        """One day on: the oldest falls out, `day` becomes the latest."""
        return History((*self.days[1:], day))


@dataclass(frozen=True, slots=True)
class Session:
    """One thing done on a day; minutes where they are known."""

    workout: Workout
    minutes: int | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "workout", Workout(self.workout))
        if self.minutes is not None and self.minutes < 0:
            raise ValueError(f"minutes cannot be negative: {self.minutes}")


def main_type(sessions: Sequence[Session]) -> Workout:
    """The one type that stands for a day of several sessions; ValueError for an empty day.

    HIIT before Strength before aerobic before Yoga before Rest, so that a hard session is never
    hidden behind an easy one; within the aerobic types most minutes win (counted over the day),
    then the earlier in the list.
    """
    if not sessions:
        raise ValueError("a day without a session is unknown; it has no main type")
    minutes: dict[Workout, int] = {}
    for session in sessions:
        minutes[session.workout] = minutes.get(session.workout, 0) + (session.minutes or 0)
    return max(minutes, key=lambda workout: (_rank(workout), minutes[workout]))


def _rank(workout: Workout) -> int:
    if workout in AEROBIC:
        return 2
    return {Workout.HIIT: 4, Workout.STRENGTH: 3, Workout.YOGA: 1, Workout.REST: 0}[workout]
