"""How the most probable week compares with following each day's recommendation."""

from __future__ import annotations

import numpy as np

from model.coach import Coach
from model.history import History
from model.simulator import Windows
from model.training.records import Record
from model.vocabulary import Goal, Level, Profile
from model.week import greedy_week, plan_week


def measure(test: Windows, coach: Coach) -> Record:
    """Over these people: how often the two weeks differ, and how probable each is (geometric mean).

    A week's probability is that of exactly its seven days in this order.
    """
    best, greedy, differ = [], [], 0
    for days, level, goal, age in zip(
        test.sequences.tolist(), test.levels, test.goals, test.ages, strict=True
    ):
        history, profile = History.of(days), Profile(int(age), Level(int(level)), Goal(int(goal)))
        plans = plan_week(coach, history, profile), greedy_week(coach, history, profile)
        differ += plans[0].days != plans[1].days
        best.append(plans[0].probability)
        greedy.append(plans[1].probability)
    return {
        "people": len(test),
        "differ_from_greedy": differ / len(test),
        "probability": _geometric(best),
        "probability_greedy": _geometric(greedy),
    }


def _geometric(values: list[float]) -> float:
    return float(np.exp(np.mean(np.log(values))))
