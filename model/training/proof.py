"""The proof run: every recommendation legal, none missing. `python -m model.training.proof`.

Known days: every history, level, goal and every age from 13 to 100, as the bundled network
recommends, and every availability that a person may choose. Unknown days: 100,000 drawn histories
with every pattern of missing days; what is recommended stays within the risk bounds wherever
anything does, and is the least risky otherwise.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from model.bounds import cell_of
from model.coach import Coach
from model.fallback import satisfiable
from model.histories import COUNT, TYPES, every_history
from model.history import DAYS, History
from model.recommendation import ALL_WORKOUTS
from model.rules import allowed, allowed_table
from model.verdict import MOST_RISK, judge_known
from model.vocabulary import OLDEST, YOUNGEST, Goal, Level, Profile, Workout, mask

SAMPLE = 100_000
_ROUNDING = 1e-9
Say = Callable[[str], None]


def prove_known(coach: Coach, ages: range = range(YOUNGEST, OLDEST + 1)) -> int:
    """Check every known history for every level, goal and age; returns how many were checked."""
    codes = np.arange(COUNT)
    checked = 0
    for level in Level:
        legal = {}
        for age in ages:
            cell = int(cell_of(level, age))
            if cell not in legal:
                legal[cell] = allowed(every_history(), level, age)
            for goal in Goal:
                answers = coach.probabilities(codes, Profile(age, level, goal))
                verdicts = judge_known(codes, answers, np.int64(cell), mask(ALL_WORKOUTS))
                if not legal[cell][codes, verdicts.recommended()].all():
                    raise AssertionError(f"an illegal recommendation: {level.key}, {age}")
                checked += COUNT
    return checked


def prove_availability() -> int:
    """Check that every choice of workouts that may be made leaves something after any history."""
    table = allowed_table()
    checked = 0
    for bits in range(1 << TYPES):
        choices = frozenset(workout for workout in Workout if bits >> workout & 1)
        if satisfiable(choices):
            if not (table & bits != 0).all():
                raise AssertionError(f"a dead end for {sorted(choices)}")
            checked += table.size
    return checked


def prove_unknown(coach: Coach, sample: int, seed: int = 1) -> int:
    """Check drawn histories with drawn patterns of missing days, every pattern alike."""
    random = np.random.default_rng(seed)
    patterns = random.integers(0, 1 << DAYS, sample)
    days = random.integers(0, TYPES, (sample, DAYS))
    profiles = [
        Profile(int(age), Level(int(level)), Goal(int(goal)))
        for age, level, goal in zip(
            random.integers(YOUNGEST, OLDEST + 1, sample),
            random.integers(0, len(Level), sample),
            random.integers(0, len(Goal), sample),
            strict=True,
        )
    ]
    for pattern, row, profile in zip(patterns.tolist(), days.tolist(), profiles, strict=True):
        history = History.of(
            [None if pattern >> place & 1 else day for place, day in enumerate(row)]
        )
        given = coach.recommend(history, profile)
        belief = coach.believe(history, profile)
        legal = allowed(every_history()[belief.codes], profile.level, profile.age)
        risks = belief.weights @ ~legal
        safe = risks <= MOST_RISK + _ROUNDING
        own = given.recommended
        within = safe[own] if safe.any() else risks[own] <= risks.min() + _ROUNDING
        if not within:
            raise AssertionError(f"too risky: {history} {profile}")
    return sample


def prove(say: Say, sample: int = SAMPLE) -> None:
    """All three, each with its count and time; AssertionError at the first violation."""
    coach = Coach.bundled()
    parts: dict[str, Callable[[], int]] = {
        "history, level, goal, age: legal": lambda: prove_known(coach),
        "history, cell, availability: never empty": prove_availability,
        "histories with unknown days: within the risk": lambda: prove_unknown(coach, sample),
    }
    for name, act in parts.items():
        started = time.monotonic()
        count = act()
        say(f"{count:>13,} {name}, in {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    prove(print)
