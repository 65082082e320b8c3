"""The numbers behind the safety rules, by level and age band, and the bands themselves.

Fifteen cells (three levels, five age bands) are all that the rules can tell apart. The values are a
cautious synthesis; what each rests on stands beside its rule in model.rules.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from model.vocabulary import OLDEST, YOUNGEST, Level

Ints = NDArray[np.int64]
Cells = Ints | np.int64

BANDS = ("13-17", "18-44", "45-64", "65-79", "80+")
BAND_STARTS = (18, 45, 65, 80)  # the first year of each band after the first
CELLS = len(Level) * len(BANDS)  # level x age band: all that the rules can tell apart


@dataclass(frozen=True, slots=True)
class Bounds:
    """The rules' numbers for one level and age band (days, unless said otherwise)."""

    hiit_cap: int  # HIIT in any 7
    hiit_gap: int  # HIIT-free days before HIIT
    hiit_base: int  # training days in the last 6 that HIIT stands on
    hiit_back: int  # straight Rest days after which HIIT waits
    hard_run: int  # hard days in a row
    hard_cap: int  # hard days in any 7
    hard_over: int  # hard days in the last 6 that make the next one a recovery day
    strength_cap: int  # Strength in any 7
    strength_apart: int  # 1: never on consecutive days
    recovery_floor: int  # Rest or Yoga among the last 6 before training again
    training_run: int  # training days in a row
    full_rest: int  # 1: one true Rest in any 7
    cardio_run: int  # Cardio (impact) in a row


@cache
def bounds(level: Level, band: int) -> Bounds:
    """The numbers that bind a level and an age band (0 to 4, see BANDS)."""
    youth, senior, elder = band == 0, band == 3, band == 4
    old = senior or elder
    novice = level == Level.BEGINNER
    gentle = novice or youth or old
    if elder:
        hiit_cap = 0
    elif senior:
        hiit_cap = int(level)
    elif novice:
        hiit_cap = 2 if band == 1 else 1
    else:
        hiit_cap = 2 if youth else 3
    return Bounds(
        hiit_cap=hiit_cap,
        hiit_gap=2 if novice or old else 1,
        hiit_base=3 if gentle else 2,
        hiit_back=3 if gentle else 4,
        hard_run=1 if novice or old else 2 if youth or level == Level.INTERMEDIATE else 3,
        hard_cap=3 if novice or old else 4 if youth else 5,
        hard_over=4 if gentle else 5,
        strength_cap=3 if gentle else 3 + int(level),
        strength_apart=int(gentle),
        recovery_floor=2 if gentle else 1,
        training_run=4 if novice or old else 5 if youth or level == Level.INTERMEDIATE else 6,
        full_rest=int(gentle),
        cardio_run=2 if gentle else 3,
    )


def age_band(age: int) -> int:
    """The band of an age in years, 0 to 4."""
    return sum(age >= start for start in BAND_STARTS)


class BoundArrays:
    """Bounds of many people at once: the same names, arrays that broadcast with Facts."""

    def __init__(self, cells: Cells) -> None:
        for field in fields(Bounds):
            setattr(self, field.name, _bound_table(field.name)[cells])

    hiit_cap: Ints
    hiit_gap: Ints
    hiit_base: Ints
    hiit_back: Ints
    hard_run: Ints
    hard_cap: Ints
    hard_over: Ints
    strength_cap: Ints
    strength_apart: Ints
    recovery_floor: Ints
    training_run: Ints
    full_rest: Ints
    cardio_run: Ints


@cache
def _bound_table(name: str) -> Ints:
    cells = [bounds(level, band) for level in Level for band in range(len(BANDS))]
    return np.array([getattr(cell, name) for cell in cells], dtype=np.int64)


def cell_of(levels: ArrayLike, ages: ArrayLike) -> NDArray[np.int64]:
    """Rule cells, 0 to 14, of levels and ages in years (broadcast); ValueError out of range."""
    level = np.asarray(levels)
    age = np.asarray(ages)
    if level.size and not ((level >= 0) & (level < len(Level))).all():
        raise ValueError("levels run from 0 to 2")
    if age.size and not ((age >= YOUNGEST) & (age <= OLDEST)).all():
        raise ValueError(f"ages run from {YOUNGEST} to {OLDEST}")
    bands = np.searchsorted(BAND_STARTS, age, side="right")
    cells: NDArray[np.int64] = level.astype(np.int64) * len(BANDS) + bands
    return cells
