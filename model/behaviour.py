"""How people deviate from their programmes: every rate beside its source.

`full` noise is what the literature reports; where nothing is published the value is judgement and
says so. `half` halves every deviation, `none` leaves only the recording slip. No rate was ever
turned to make a score come out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from model.histories import TYPES
from model.vocabulary import Level, Workout

Floats = NDArray[np.float64]


class Noise(Enum):
    """How strongly people deviate; the value scales every deviation."""

    NONE = 0.0
    HALF = 0.5
    FULL = 1.0

    @property
    def key(self) -> str:
        """The name as written on command lines and in the card."""
        return self.name.lower()


# Chance of doing a planned session, Beta(a, b) over people. Beginners: Santos et al. 2023 (188
# studies), unsupervised moderate training, 68.2 % (SD 16). Intermediate and advanced: judgement,
# between that and supervised attendance (89-93 %, same source).
ADHERENCE = {
    Level.BEGINNER: (5.1, 2.4),
    Level.INTERMEDIATE: (8.1, 2.0),
    Level.ADVANCED: (11.8, 1.3),
}
ADHERENCE_RANGE = (0.05, 0.98)  # judgement: nobody is a machine

# From 65 the mean is lower by this, same SD: Picorelli et al. 2014 (58-77 % attended).
OLDER_MEAN_SHIFT = -0.03

# Factors on the odds of doing a session, Monday to Sunday: order from Jawbone 2014 (> 100,000
# users: peak on Monday, lowest on Friday), fresh starts from Dai, Milkman, Riis 2014; sizes are
# judgement.
WEEKDAY_ODDS = (1.15, 1.08, 1.03, 0.98, 0.86, 0.95, 0.93)

# The day after a missed session the chance is multiplied by this: judgement.
AFTER_A_MISS = 0.8

# Illness or travel: a layoff starts with this chance a day and lasts 3 to 8 days, each length
# equally likely: judgement.
LAYOFF_START = 0.005
LAYOFF_DAYS = (3, 4, 5, 6, 7, 8)

# What is done instead, given that the person does something: no published numbers exist for swaps.
# HIIT to Cardio 10 %: judgement, from the lower compliance with intensity in Santos et al. 2023.
# Swimming to Cardio 10 % (pool closed), Cycling and Cardio 6 % each way (weather), Strength to
# Yoga 3 %, Yoga skipped 35 %, an unplanned session on a Rest day 6 % of days: judgement.
SWAPS: dict[Workout, dict[Workout, float]] = {
    Workout.REST: {
        Workout.CARDIO: 0.03,
        Workout.YOGA: 0.015,
        Workout.CYCLING: 0.009,
        Workout.SWIMMING: 0.006,
    },
    Workout.CARDIO: {Workout.CYCLING: 0.06},
    Workout.STRENGTH: {Workout.YOGA: 0.03},
    Workout.HIIT: {Workout.CARDIO: 0.10},
    Workout.YOGA: {Workout.REST: 0.35},
    Workout.SWIMMING: {Workout.CARDIO: 0.10},
    Workout.CYCLING: {Workout.CARDIO: 0.06},
}

# A day's record names another type, each equally likely, by a slip of the finger: judgement. It
# acts at every noise level, so that no history is impossible and no posterior is 0/0.
RECORDING_SLIP = 0.003

# New users stop for good with this chance a week: Sperandei et al. 2016 (63 % gone before month 3).
# Independent of everything else, so it ends series and does not bend what is left of them.
DROP_OUT_A_WEEK = 0.07


@dataclass(frozen=True)
class Rates:
    """The rates of one noise level as arrays.

    swaps: (7, 7), row = planned, column = done, rows sum to 1; given that the person does it.
    """

    noise: Noise
    swaps: Floats
    layoff_start: float
    after_a_miss: float

    @staticmethod
    def of(noise: Noise) -> Rates:
        """The rates at a noise level."""
        swaps = np.zeros((TYPES, TYPES))
        for planned, others in SWAPS.items():
            for done, rate in others.items():
                swaps[planned, done] = rate * noise.value
        swaps[np.arange(TYPES), np.arange(TYPES)] = 1 - swaps.sum(axis=1)
        after = 1 - (1 - AFTER_A_MISS) * noise.value
        return Rates(noise, swaps, LAYOFF_START * noise.value, after)

    def attendance(self, adherence: Floats, weekday: NDArray[np.int64] | int) -> Floats:
        """Chance to do a planned training session, from a person's own adherence and the weekday.

        Not yet lowered for a miss on the day before. Broadcasts; weekday 0 is Monday.
        """
        if self.noise is Noise.NONE:
            return np.ones(np.broadcast(adherence, weekday).shape)
        own = 1 - (1 - adherence) * self.noise.value
        odds = own / (1 - own) * np.asarray(WEEKDAY_ODDS)[weekday]
        chance: Floats = odds / (1 + odds)
        return chance


def adherence_beta(level: Level, older: bool) -> tuple[float, float]:
    """The Beta parameters of adherence; `older` from 65."""
    a, b = ADHERENCE[level]
    if not older:
        return a, b
    mean = a / (a + b)
    variance = mean * (1 - mean) / (a + b + 1)
    mean += OLDER_MEAN_SHIFT
    total = mean * (1 - mean) / variance - 1
    return mean * total, (1 - mean) * total


def slip_matrix() -> Floats:
    """P(recorded | true), (7 true, 7 recorded)."""
    matrix = np.full((TYPES, TYPES), RECORDING_SLIP / (TYPES - 1))
    np.fill_diagonal(matrix, 1 - RECORDING_SLIP)
    return matrix
