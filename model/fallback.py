"""What stands in for a planned workout that the rules forbid, and which choices never run dry."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from model.histories import TYPES
from model.vocabulary import AEROBIC, Workout, mask

_CHAINS: dict[Workout, tuple[Workout, ...]] = {
    Workout.REST: (Workout.YOGA, Workout.CARDIO, Workout.CYCLING, Workout.SWIMMING),
    Workout.CARDIO: (Workout.CYCLING, Workout.SWIMMING, Workout.YOGA, Workout.REST),
    Workout.STRENGTH: (
        Workout.CARDIO,
        Workout.CYCLING,
        Workout.SWIMMING,
        Workout.YOGA,
        Workout.REST,
    ),
    Workout.HIIT: (
        Workout.CYCLING,
        Workout.CARDIO,
        Workout.SWIMMING,
        Workout.YOGA,
        Workout.REST,
    ),
    Workout.YOGA: (Workout.REST, Workout.CARDIO, Workout.CYCLING, Workout.SWIMMING),
    Workout.SWIMMING: (Workout.CARDIO, Workout.CYCLING, Workout.YOGA, Workout.REST),
    Workout.CYCLING: (Workout.CARDIO, Workout.SWIMMING, Workout.YOGA, Workout.REST),
}


@cache
def fallback_table() -> NDArray[np.int8]:
    """What a planned workout becomes under a mask of allowed ones: int8 (7, 128), -1 if nothing.

    The plan itself if allowed, else the nearest allowed substitute of its chain.
    """
    table = np.full((TYPES, 1 << TYPES), -1, dtype=np.int8)
    for planned, chain in _CHAINS.items():
        for bits in range(1 << TYPES):
            for candidate in (planned, *chain):
                if bits >> candidate & 1:
                    table[planned, bits] = candidate
                    break
    table.flags.writeable = False
    return table


def fallback(planned: Workout, choices: frozenset[Workout]) -> Workout:
    """`planned` if it is among `choices`, else its nearest substitute; ValueError if none is."""
    found = int(fallback_table()[planned, mask(choices)])
    if found < 0:
        raise ValueError(f"nothing among {sorted(choices)} can stand in for {planned.key}")
    return Workout(found)


def satisfiable(choices: frozenset[Workout]) -> bool:
    """Whether someone who can only do `choices` always has something legal to do.

    Rest plus any one aerobic type, or Rest plus Strength and Yoga; every other set has dead ends.
    """
    if Workout.REST not in choices:
        return False
    return bool(choices & AEROBIC) or {Workout.STRENGTH, Workout.YOGA} <= choices
