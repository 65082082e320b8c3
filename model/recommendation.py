"""What goes into a recommendation beside the history, and what comes out of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from model.fallback import satisfiable
from model.rules import Rule
from model.vocabulary import AEROBIC, Workout

ALL_WORKOUTS = frozenset(Workout)


class UnsatisfiableError(ValueError):
    """A choice of workouts with which some histories would leave nothing legal to propose."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a person can and may do, beside the safety rules.

    available: what they can do (no pool, no bike...); Rest is always among it. It must contain one
    of Cardio, Swimming or Cycling, or Strength with Yoga; UnsatisfiableError otherwise.
    no_hiit: no HIIT until it is confirmed to be fine.
    easy_only: health not cleared; Rest and easy Cardio only (another aerobic type where Cardio is
    not available; a walk where none is, for walking needs nothing).
    """

    no_hiit: bool = False
    easy_only: bool = False
    available: frozenset[Workout] = ALL_WORKOUTS

    def __post_init__(self) -> None:
        given = frozenset(Workout(workout) for workout in self.available) | {Workout.REST}
        object.__setattr__(self, "available", given)
        if not satisfiable(given):
            raise UnsatisfiableError(
                "besides rest choose at least cardio, swimming or cycling, or strength with yoga"
            )

    @property
    def choices(self) -> frozenset[Workout]:
        """The workouts that may be proposed as far as these limits go; always satisfiable."""
        if self.easy_only:
            aerobic = self.available & AEROBIC
            if Workout.CARDIO in aerobic or not aerobic:
                return frozenset({Workout.REST, Workout.CARDIO})
            return aerobic | {Workout.REST}
        return self.available - {Workout.HIIT} if self.no_hiit else self.available


NO_LIMITS = Limits()

Fact = int | float | str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why this workout: a key of the catalogue (`reason-<key>`) and the facts its words need."""

    key: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recommendation:
    """Tomorrow.

    probabilities: the model's, one for each workout by id, before any rule acts.
    model_choice: the likeliest of them. recommended: the likeliest of `allowed`.
    allowed: what rules and limits leave, by id. alternatives: up to two more of them, likeliest
    first; where there is none, `blockers` says which rules leave none (empty if limits do).
    confidence: the recommended one's share of the probability of what is allowed; with unknown days
    the expectation of that over what they may have been, so not knowing makes less sure.
    risk: the probability that the recommended workout breaks a rule; 0.0 when all days are known.
    starter: by programmes and rules alone, because the weights could not be used.
    """

    probabilities: tuple[float, ...]
    model_choice: Workout
    recommended: Workout
    allowed: tuple[Workout, ...]
    alternatives: tuple[Workout, ...]
    blockers: tuple[Rule, ...]
    confidence: float
    reason: Reason
    starter: bool
    unknown_days: int
    risk: float = 0.0
