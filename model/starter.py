"""The starter suggestion: what the programmes alone say, for when the weights cannot be used."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from model.bounds import age_band, cell_of
from model.fallback import fallback_table
from model.histories import TYPES, decode
from model.programmes import programmes_of
from model.rules import allowed_table
from model.vocabulary import Goal, Level, Profile

# How often a day goes as planned, for weighing programmes against six days; the middle of the
# simulator's adherences. Any value between a half and one orders them alike.
AS_PLANNED = 0.8


@cache
def _weeks(level: Level, goal: Goal, band: int) -> tuple[NDArray[np.int8], NDArray[np.int8]]:
    """Every programme at every weekday: the six days before (k, 6) and the slot (k,)."""
    turned = np.array(
        [
            np.roll(programme.weeks[band], -shift)
            for programme in programmes_of(level, goal)
            for shift in range(7)
        ],
        dtype=np.int8,
    )
    return turned[:, :6], turned[:, 6]


def starter_probabilities(codes: NDArray[np.int64], profile: Profile) -> NDArray[np.float32]:
    """Next-day probabilities for histories (n,): programmes weighed by the days that fit them.

    Each programme's slot is replaced by its fallback where the rules forbid it. (n, 7) float32.
    """
    before, slots = _weeks(profile.level, profile.goal, age_band(profile.age))
    masks = allowed_table()[int(cell_of(profile.level, profile.age)), codes]
    days = decode(codes)
    out = np.zeros((len(codes), TYPES))
    total = np.zeros(len(codes))
    rows = np.arange(len(codes))
    miss = (1 - AS_PLANNED) / (TYPES - 1)
    for week, slot in zip(before, slots, strict=True):
        fits = (days == week).sum(axis=1)
        weight = AS_PLANNED**fits * miss ** (6 - fits)
        out[rows, fallback_table()[slot, masks]] += weight
        total += weight
    answer: NDArray[np.float32] = (out / total[:, None]).astype(np.float32)
    return answer
