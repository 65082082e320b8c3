"""Ruts: where somebody who follows the advice day after day ends in weeks that are not sound.

The exact answer leads nobody there, but a network that errs by a little on seven rare histories can
close a circle. Whether it does is known for certain: there are only so many histories.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from model.bounds import BANDS, age_band, bounds, cell_of
from model.histories import COUNT, advance
from model.predictor import Predictor
from model.programmes import PROFILE_CELLS
from model.verdict import judge_known
from model.vocabulary import Goal, Level, Workout, mask

AGES = (15, 30, 50, 70, 85)  # one of each band
_DOUBLINGS = 9  # of a day: after 512 days every walk goes in its circle
_WEEK = 7
_LEAST_STRENGTH = 2


def ruts(predictor: Predictor) -> NDArray[np.bool_]:
    """Which histories of which cells lie in such a circle at the age of AGES, (117649, 45)."""
    found = np.zeros((COUNT, PROFILE_CELLS), dtype=np.bool_)
    for cell in range(PROFILE_CELLS):
        level, rest = divmod(cell, len(Goal) * len(BANDS))
        goal, band = divmod(rest, len(BANDS))
        found[_circling(predictor, Level(level), Goal(goal), AGES[band]), cell] = True
    return found


def _circling(predictor: Predictor, level: Level, goal: Goal, age: int) -> NDArray[np.int64]:
    everywhere = np.arange(COUNT)
    features = np.array([[age / 100, level / 2, goal / 2]], dtype=np.float32)
    cell = np.int64(cell_of(level, age))
    answers = predictor.by_code(everywhere, features)
    advice = judge_known(everywhere, answers, cell, mask(Workout)).recommended()
    tomorrow = advance(everywhere, advice)
    far = tomorrow
    for _ in range(_DOUBLINGS):
        far = far[far]
    settled = now = np.unique(far)
    week = []
    for _ in range(_WEEK):
        week.append(advice[now])
        now = tomorrow[now]
    strength, rest, yoga = (
        np.count_nonzero(np.array(week) == workout, axis=0)
        for workout in (Workout.STRENGTH, Workout.REST, Workout.YOGA)
    )
    pauses = rest if bounds(level, age_band(age)).full_rest else rest + yoga
    stuck: NDArray[np.int64] = settled[(strength < _LEAST_STRENGTH) | (pauses < 1)]
    return stuck
