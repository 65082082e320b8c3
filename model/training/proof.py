"""The proof run: every recommendation legal, none missing. `python -m model.training.proof`.

Known days: every history, level, goal and every age from 13 to 100, as the bundled network
recommends, and every availability that a person may choose. Unknown days: 100,000 drawn histories
with every pattern of missing days; what is recommended stays within the risk bounds wherever
anything does, and is the least risky otherwise.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import cache

import numpy as np
from numpy.typing import NDArray

from model.bounds import BAND_STARTS, age_band, cell_of
from model.coach import Coach
from model.fallback import satisfiable
from model.histories import COUNT, TYPES, every_history
from model.history import DAYS, History
from model.recommendation import ALL_WORKOUTS
from model.rules import allowed, allowed_table
from model.verdict import MOST_RISK, judge_known
from model.vocabulary import OLDEST, YOUNGEST, Goal, Level, Profile, Workout, mask

SAMPLE, SHARE = 100_000, 5_000
_ROUNDING = 1e-9
Say = Callable[[str], None]


@cache
def _legal(level: Level, band: int) -> NDArray[np.bool_]:
    """What the rules themselves allow after every history, (117649, 7); not the coach's table."""
    return allowed(every_history(), level, (YOUNGEST, *BAND_STARTS)[band])


def prove_known(coach: Coach, ages: range = range(YOUNGEST, OLDEST + 1)) -> int:
    """Check every known history for every level, goal and age; returns how many were checked."""
    codes = np.arange(COUNT)
    checked = 0
    for level in Level:
        for age in ages:
            cell = int(cell_of(level, age))
            legal = _legal(level, age_band(age))
            for goal in Goal:
                answers = coach.probabilities(codes, Profile(age, level, goal))
                verdicts = judge_known(codes, answers, np.int64(cell), mask(ALL_WORKOUTS))
                if not legal[codes, verdicts.recommended()].all():
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
        legal = _legal(profile.level, age_band(profile.age))[belief.codes]
        risks = belief.weights @ ~legal
        safe = risks <= MOST_RISK + _ROUNDING
        own = given.recommended
        within = safe[own] if safe.any() else risks[own] <= risks.min() + _ROUNDING
        if not within:
            raise AssertionError(f"too risky: {history} {profile}")
    return sample


def prove_many_unknown(sample: int = SAMPLE, share: int = SHARE, workers: int | None = None) -> int:
    """`prove_unknown` on all processors, each `share` of it drawn from a seed of its own."""
    with ProcessPoolExecutor(max_workers=workers or os.cpu_count()) as pool:
        return sum(pool.map(_share, [(share, seed) for seed in range(1, sample // share + 1)]))


def _share(job: tuple[int, int]) -> int:
    return prove_unknown(Coach.bundled(), *job)


def prove(say: Say, sample: int = SAMPLE) -> None:
    """All three, each with its count and time; AssertionError at the first violation."""
    parts: dict[str, Callable[[], int]] = {
        "history, level, goal, age: legal": lambda: prove_known(Coach.bundled()),
        "history, cell, availability: never empty": prove_availability,
        "histories with unknown days: within the risk": lambda: prove_many_unknown(sample),
    }
    for name, act in parts.items():
        started, worked = time.monotonic(), _work()
        count = act()
        seconds, work = time.monotonic() - started, _work() - worked
        say(f"{count:>13,} {name}, in {seconds:.0f} s, {work:.0f} s of processor time")


def _work() -> float:
    """Processor seconds of this process and of those it waited for."""
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


if __name__ == "__main__":
    prove(print)
