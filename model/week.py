"""The most probable legal seven days, exactly.

A week's probability is the product of the model's seven next-day probabilities, each day's choice
becoming history. Among the weeks whose every day the rules (or, with unknown days, the risk bounds)
and the person's limits allow, the likeliest is found by branch and bound: the greedy walk gives a
bound, and a beginning that is already less likely than a whole week cannot lead to a likelier one.
Unknown days are averaged over what they may have been; a plan is no evidence about them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.coach import Coach
from model.histories import COUNT, TYPES
from model.history import DAYS, History
from model.missing import Belief
from model.recommendation import NO_LIMITS, Limits
from model.verdict import Verdicts
from model.vocabulary import Profile, Workout, mask

LENGTH = 7


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """Seven days from tomorrow on, and the model's probability of exactly these seven."""

    days: tuple[Workout, ...]
    probability: float


def plan_week(
    coach: Coach,
    history: History,
    profile: Profile,
    limits: Limits = NO_LIMITS,
    decided: Mapping[int, Workout] | None = None,
) -> WeekPlan:
    """The most probable legal week after `history`; exact, also with unknown days.

    `decided` holds what the person has decided for some of the days, by number from 0: those are
    taken as they are, whatever the rules say of them, and the other days are planned around them.
    The probability is that of the other days.
    """
    walk = _Walk(coach, history, profile, limits, decided or {})
    bound = walk.greedy().probability
    beginnings = np.zeros((1, 0), dtype=np.int64)
    likelihood = np.ones(1)
    for _ in range(LENGTH):
        verdicts = walk.verdicts(beginnings)
        chances = np.where(verdicts.allowed, verdicts.probabilities, 0.0) * likelihood[:, None]
        # a little below the bound, so that rounding cannot lose the greedy week itself
        keep = (chances >= bound * (1 - 1e-4)) & verdicts.allowed
        rows, days = np.nonzero(keep)
        beginnings = np.column_stack([beginnings[rows], days])
        likelihood = chances[rows, days]
    best = int(likelihood.argmax())
    return _plan(beginnings[best], float(likelihood[best]))


def greedy_week(
    coach: Coach, history: History, profile: Profile, limits: Limits = NO_LIMITS
) -> WeekPlan:
    """Seven recommendations in a row, each becoming history: legal, not always the likeliest."""
    return _Walk(coach, history, profile, limits, {}).greedy()


def _plan(days: NDArray[np.int64], probability: float) -> WeekPlan:
    return WeekPlan(tuple(Workout(int(day)) for day in days), probability)


def _certainty(workout: Workout, rows: int) -> Verdicts:
    """Verdicts that leave one workout, whatever came before."""
    only = np.zeros((rows, TYPES), dtype=bool)
    only[:, workout] = True
    certain = only.astype(np.float64)
    return Verdicts(probabilities=certain, risks=1 - certain, shares=certain, allowed=only)


class _Walk:
    """Verdicts on what follows a beginning of the week, whatever the unknown days were."""

    def __init__(
        self,
        coach: Coach,
        history: History,
        profile: Profile,
        limits: Limits,
        decided: Mapping[int, Workout],
    ) -> None:
        self._decided = decided
        self._coach, self._profile, self._choices = coach, profile, mask(limits.choices)
        start = coach.believe(history, profile)
        self._beliefs = [start, *(start.tail(DAYS - day) for day in range(1, LENGTH))]

    def verdicts(self, beginnings: NDArray[np.int64]) -> Verdicts:
        """For each beginning (n, days so far): the verdicts on the day after it."""
        so_far = beginnings.shape[1]
        if so_far in self._decided:
            return _certainty(self._decided[so_far], len(beginnings))
        belief: Belief = self._beliefs[so_far]
        chosen = beginnings[:, max(0, so_far - DAYS) :]
        shift = TYPES ** chosen.shape[1]
        added = chosen @ TYPES ** np.arange(chosen.shape[1] - 1, -1, -1, dtype=np.int64)
        codes = (belief.codes[None, :] * shift + added[:, None]) % COUNT
        return self._coach.judge(codes, belief.weights, self._profile, self._choices)

    def greedy(self) -> WeekPlan:
        days = np.zeros((1, 0), dtype=np.int64)
        probability = 1.0
        for _ in range(LENGTH):
            verdicts = self.verdicts(days)
            day = verdicts.recommended()
            probability *= float(verdicts.probabilities[0, day[0]])
            days = np.column_stack([days, day])
        return _plan(days[0], probability)
