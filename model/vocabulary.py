"""The words everything else is written in: workouts, levels, goals and a person's profile.

The ids are the ones the network was trained with; they are part of the weights file's meaning.
Standard library only.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Self

YOUNGEST, OLDEST = 13, 100  # years; the rules and the programmes are proven inside this range


class _Keyed(IntEnum):
    """An id that also has a key, the lower-case word used on command lines and in catalogues."""

    @property
    def key(self) -> str:
        """The member's name as users write it, e.g. "lose-weight"."""
        return self.name.lower().replace("_", "-")

    @classmethod
    def from_key(cls, key: str) -> Self:
        """The member whose key is `key`; ValueError that lists the keys allowed otherwise."""
        for member in cls:
            if member.key == key:
                return member
        raise ValueError(f"{key!r} is not one of {', '.join(member.key for member in cls)}")


class Workout(_Keyed):
    """One day's main type of training."""

    REST = 0
    CARDIO = 1
    STRENGTH = 2
    HIIT = 3
    YOGA = 4
    SWIMMING = 5
    CYCLING = 6


class Level(_Keyed):
    """How used to training a person is."""

    BEGINNER = 0
    INTERMEDIATE = 1
    ADVANCED = 2


class Goal(_Keyed):
    """What a person trains for; decides the programme, never what is safe."""

    LOSE_WEIGHT = 0
    FITNESS = 1
    MUSCLE = 2


HARD = frozenset({Workout.STRENGTH, Workout.HIIT})
RECOVERY = frozenset({Workout.REST, Workout.YOGA})
TRAINING = frozenset(Workout) - RECOVERY
AEROBIC = frozenset({Workout.CARDIO, Workout.SWIMMING, Workout.CYCLING})


def mask(workouts: Iterable[Workout]) -> int:
    """A set of workouts as bits: bit i for the workout with id i."""
    return sum(1 << workout for workout in set(workouts))


@dataclass(frozen=True, slots=True)
class Profile:
    """Who trains. Age in whole years, 13 to 100; ValueError outside."""

    age: int
    level: Level
    goal: Goal

    def __post_init__(self) -> None:
        if isinstance(self.age, bool) or not isinstance(self.age, int):
            raise ValueError(f"age must be a whole number of years, not {self.age!r}")
        if not YOUNGEST <= self.age <= OLDEST:
            raise ValueError(f"age must be {YOUNGEST} to {OLDEST}, not {self.age}")
        object.__setattr__(self, "level", Level(self.level))
        object.__setattr__(self, "goal", Goal(self.goal))

    @property
    def features(self) -> tuple[float, float, float]:
        """The network's second input: age / 100, level / 2, goal / 2."""
        return (self.age / 100, self.level / 2, self.goal / 2)
