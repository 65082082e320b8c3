"""All 7**6 histories as one numbered domain: the array side of model.history.

A history's code is its six ids read as a base-7 number, oldest day first, so that codes sort like
the sequences themselves and histories with the same first days are neighbours.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from model.history import DAYS
from model.vocabulary import Workout

TYPES = len(Workout)
COUNT = TYPES**DAYS  # 117,649

_WEIGHTS = TYPES ** np.arange(DAYS - 1, -1, -1, dtype=np.int64)


def checked(sequences: ArrayLike) -> NDArray[np.int64]:
    """`sequences` as an int64 array (n, 6) of ids 0..6; ValueError for anything else."""
    given = np.asarray(sequences)
    if given.ndim != 2 or given.shape[1] != DAYS:
        raise ValueError(f"sequences must have the shape (n, {DAYS}), not {given.shape}")
    whole = given.astype(np.int64)
    if given.dtype.kind not in "iu" and not np.array_equal(whole, given):
        raise ValueError("sequences must hold whole workout ids")
    if whole.size and not (whole.min() >= 0 and whole.max() < TYPES):
        raise ValueError(f"workout ids run from 0 to {TYPES - 1}")
    return whole


def encode(sequences: ArrayLike) -> NDArray[np.int64]:
    """Sequences (..., 6) to codes (...), 0 to 117,648. Ids are not checked."""
    codes: NDArray[np.int64] = np.asarray(sequences, dtype=np.int64) @ _WEIGHTS
    return codes


def decode(codes: ArrayLike) -> NDArray[np.int8]:
    """Codes (...) to sequences (..., 6)."""
    given = np.asarray(codes, dtype=np.int64)
    return (given[..., None] // _WEIGHTS % TYPES).astype(np.int8)


@cache
def every_history() -> NDArray[np.int8]:
    """All sequences in the order of their codes, (117649, 6), read-only."""
    table = decode(np.arange(COUNT))
    table.flags.writeable = False
    return table


def advance(codes: NDArray[np.int64], days: ArrayLike) -> NDArray[np.int64]:
    """The codes one day on: the oldest day falls out, `days` comes in. Broadcasts."""
    moved: NDArray[np.int64] = codes % (COUNT // TYPES) * TYPES + np.asarray(days, dtype=np.int64)
    return moved
