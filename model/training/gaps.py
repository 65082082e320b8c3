"""Days without a log, measured: people's logs are deleted, and each way of coping is scored.

Compared on the same people and deletions: the expectation over what the missing days may have been
(what the coach does), calling them Rest, filling in the likeliest completion, and the exact law
given the same knowledge (the ceiling).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from model.bounds import age_band
from model.coach import Coach
from model.history import History
from model.missing import UNLOGGED, Priors, believe, completions
from model.predictor import Predictor
from model.programmes import profile_cell
from model.simulator import Windows
from model.training.scoring import score
from model.training.targets import Floats
from model.vocabulary import Goal, Level, Profile, Workout

WAYS = ("expectation", "rest", "likeliest", "ceiling")


def delete(test: Windows, missing: int, in_a_run: bool, seed: int) -> list[History]:
    """The people's six days with `missing` of them unlogged, days off likelier to be.

    at random: days are drawn one after another by how readily they go unlogged. in a run: one
    stretch, ending anywhere, drawn by the product of its days' rates.
    """
    random = np.random.default_rng([seed, missing, int(in_a_run)])
    rates = np.array([UNLOGGED[workout] for workout in Workout])[test.sequences]
    histories = []
    for days, rate in zip(test.sequences.tolist(), rates, strict=True):
        if in_a_run:
            starts = range(len(days) - missing + 1)
            weights = np.array([rate[at : at + missing].prod() for at in starts])
            at = int(random.choice(len(weights), p=weights / weights.sum()))
            gone = set(range(at, at + missing))
        else:
            # Efraimidis-Spirakis: weighted draws without replacement
            keys = random.random(len(days)) ** (1 / rate)
            gone = set(np.argsort(-keys)[:missing].tolist())
        histories.append(
            History.of([None if place in gone else day for place, day in enumerate(days)])
        )
    return histories


def measure(
    test: Windows, predictor: Predictor, priors: Priors, law: Floats, seed: int = 1
) -> dict[str, dict[str, dict[str, float]]]:
    """Scores by pattern ("random-1" ... "run-5", "all-6") and way; law: (45, 7, 117649)."""
    coach = Coach(predictor, priors)
    found = {}
    patterns = [(missing, run) for run in (False, True) for missing in range(1, 6)]
    for missing, run in [*patterns, (6, False)]:
        histories = delete(test, missing, run, seed)
        name = "all-6" if missing == 6 else f"{'run' if run else 'random'}-{missing}"
        chances = [
            _ways(coach, predictor, priors, law, history, profile)
            for history, profile in zip(histories, profiles_of(test), strict=True)
        ]
        stacked = np.array([each[0] for each in chances], dtype=np.float32)
        found[name] = {
            way: score(stacked[:, number], test.labels) for number, way in enumerate(WAYS)
        }
        found[name]["expectation"]["confidence"] = float(np.mean([each[1] for each in chances]))
    return found


def profiles_of(test: Windows) -> list[Profile]:
    """The people's profiles."""
    return [
        Profile(int(age), Level(int(level)), Goal(int(goal)))
        for age, level, goal in zip(test.ages, test.levels, test.goals, strict=True)
    ]


def _ways(
    coach: Coach,
    predictor: Predictor,
    priors: Priors,
    law: Floats,
    history: History,
    profile: Profile,
) -> tuple[NDArray[np.floating], float]:
    """The four ways' probabilities (4, 7), and the coach's confidence."""
    features = np.array([profile.features], dtype=np.float32)
    given = coach.recommend(history, profile)
    belief = believe(history, priors.of(profile))
    likeliest = belief.codes[belief.weights.argmax()]
    as_rest = History(tuple(Workout.REST if day is None else day for day in history.days))
    filled = np.concatenate([completions(as_rest), [likeliest]])
    rest, likely = predictor.by_code(filled, features)
    # the ceiling weighs by the true law at this noise, not by the bundled priors
    joint = law[profile_cell(profile)][:, belief.codes].astype(np.float64)
    readiness = np.ones(1)
    for day in history.days:
        if day is None:
            readiness = np.outer(readiness, [UNLOGGED[workout] for workout in Workout]).ravel()
    best = joint @ readiness
    ways = np.array([given.probabilities, rest, likely, best / best.sum()])
    return ways, given.confidence


def sensitivity(
    test: Windows, predictor: Predictor, priors: Priors, missing: int = 2
) -> dict[str, float]:
    """How the answer moves with the assumed rate of unlogged rest days.

    The share of people whose recommendation changes when rest is assumed to go unlogged as often
    as workouts, or six times as often, in place of three times.
    """
    histories = delete(test, missing, False, seed=3)
    base = _recommended(Coach(predictor, priors), histories, test)
    moved = {}
    kept = dict(UNLOGGED)
    try:
        for name, factor in (("as_often_as_workouts", 1), ("six_times_as_often", 6)):
            UNLOGGED[Workout.REST] = factor * UNLOGGED[Workout.CARDIO]
            moved[name] = float(
                (_recommended(Coach(predictor, priors), histories, test) != base).mean()
            )
    finally:
        UNLOGGED.update(kept)
    return moved


def _recommended(coach: Coach, histories: list[History], test: Windows) -> NDArray[np.int64]:
    return np.array(
        [
            int(coach.recommend(history, profile).recommended)
            for history, profile in zip(histories, profiles_of(test), strict=True)
        ]
    )


def cell_of_people(test: Windows) -> NDArray[np.int64]:
    """Each person's profile cell, (n,)."""
    bands = np.array([age_band(int(age)) for age in test.ages])
    cells: NDArray[np.int64] = (test.levels * len(Goal) + test.goals) * 5 + bands
    return cells
