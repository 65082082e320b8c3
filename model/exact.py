"""The exact answer: what the simulator's own law says, by forward filtering, for every history.

For each level, goal and age band the filter carries the joint law of programme, weekday, adherence
(a grid), missed-yesterday, days of layoff left and the six true days before, through four weeks'
burn-in to the weekly cycle it settles into. Summing out everything but the programme's next slot
and the six days, then letting each day slip as the recording does, gives

    P(label, recorded six days | level, goal, age band)

which is both the best that any predictor could know (the ceiling) and the prior of the days that
nobody logged. Only what is reachable is carried: some thousand true histories a programme.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.behaviour import (
    ADHERENCE_RANGE,
    LAYOFF_DAYS,
    Noise,
    Rates,
    adherence_beta,
    slip_matrix,
)
from model.bounds import BANDS
from model.fallback import fallback_table
from model.histories import COUNT, TYPES, advance, encode
from model.programmes import programmes_of
from model.rules import allowed_table
from model.simulator import BURN_IN
from model.vocabulary import TRAINING, Goal, Level, Workout

GRID = 8  # adherence values; twice or three times as many move the ceiling by under 0.0002
_QUADRATURE = 4_000  # cells of the numerical integration of the Beta density

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

# Hidden states of a person besides adherence: fine, missed yesterday, then the days of a layoff
# that are still to come, 1 to 7.
_FINE, _MISSED = 0, 1
_LONGEST = max(LAYOFF_DAYS) - 1
_STATES = 2 + _LONGEST


def adherence_grid(level: Level, older: bool, points: int = GRID) -> tuple[Floats, Floats]:
    """Adherence as `points` values with weights: the means of equally likely slices of the Beta."""
    a, b = adherence_beta(level, older)
    x = (np.arange(_QUADRATURE) + 0.5) / _QUADRATURE
    density = x ** (a - 1) * (1 - x) ** (b - 1)
    density /= density.sum()
    slices = np.minimum((np.cumsum(density) - density / 2) * points, points - 1e-9).astype(int)
    weights: Floats = np.bincount(slices, density, minlength=points).astype(np.float64)
    clipped = np.clip(x, *ADHERENCE_RANGE)
    values = np.bincount(slices, density * clipped, minlength=points) / weights
    return values, weights


@dataclass(frozen=True)
class _Settled:
    """One programme in its weekly cycle: for each weekday of the coming day, histories and law."""

    codes: list[Ints]
    mass: list[Floats]


def slots_and_truth(
    level: Level, goal: Goal, band: int, noise: Noise, points: int = GRID
) -> Floats:
    """P(weekday, slot of the programme, true six days), (7, 7, 117649), summing to 1.

    The slot is the programme's, before any fallback; the weekday is that of the coming day.
    """
    rates = Rates.of(noise)
    adherence, weights = adherence_grid(level, band >= 3, points)
    legal = allowed_table()[level * len(BANDS) + band]
    joint = np.zeros((7, TYPES, COUNT))
    plans = programmes_of(level, goal)
    for programme in plans:
        week = programme.weeks[band]
        settled = _settle(week, rates, adherence, weights, legal)
        for weekday in range(7):
            joint[weekday, week[weekday], settled.codes[weekday]] += settled.mass[weekday]
    joint /= joint.sum()
    return joint


def _settle(
    week: tuple[Workout, ...],
    rates: Rates,
    adherence: Floats,
    weights: Floats,
    legal: NDArray[np.uint8],
) -> _Settled:
    """Burn in from a perfect week and give the law before each weekday, hidden states summed."""
    codes = encode([[week[day % 7] for day in range(1, 7)]])  # Tuesday to Sunday; Monday is next
    law = np.zeros((1, _STATES, len(adherence)))
    law[0, _FINE] = weights
    by_weekday: list[Ints] = [codes] * 7
    mass: list[Floats] = [law.sum(axis=(1, 2))] * 7
    for day in range(BURN_IN + 7):
        weekday = day % 7
        if day >= BURN_IN:
            by_weekday[weekday], mass[weekday] = codes, law.sum(axis=(1, 2))
        attends = rates.attendance(adherence, weekday)
        codes, law = _one_day(codes, law, week[weekday], rates, attends, legal)
    return _Settled(by_weekday, mass)


def _one_day(
    codes: Ints,
    law: Floats,
    slot: Workout,
    rates: Rates,
    attends: Floats,
    legal: NDArray[np.uint8],
) -> tuple[Ints, Floats]:
    """codes (m,) distinct; law (m, states, points). Returns the same for the next day."""
    plans = fallback_table()[slot, legal[codes]]
    well = law[:, _FINE] + law[:, _MISSED]
    awake = 1 - rates.layoff_start
    training = np.array([Workout(plan) in TRAINING for plan in range(TYPES)])[plans]
    may = (law[:, _FINE] + law[:, _MISSED] * rates.after_a_miss) * attends
    does = np.where(training[:, None], may, well) * awake
    rested = np.zeros_like(law)
    rested[:, _MISSED] = well * awake - does + law[:, 2]  # a miss, or a layoff's last day
    rested[:, 2:-1] = law[:, 3:]
    begins = well * (rates.layoff_start / len(LAYOFF_DAYS))
    for length in LAYOFF_DAYS:
        rested[:, 1 + length - 1] += begins
    # histories that differ in their oldest day alone become one
    tails = advance(codes, 0)
    order = np.argsort(tails, kind="stable")
    first = np.flatnonzero(np.diff(tails[order], prepend=-1))
    new = np.zeros((len(first), TYPES, *law.shape[1:]))
    new[:, int(Workout.REST)] = np.add.reduceat(rested[order], first, axis=0)
    for done in range(TYPES):
        flow = does * rates.swaps[plans, done][:, None]
        new[:, done, _FINE] += np.add.reduceat(flow[order], first, axis=0)
    every = (tails[order][first][:, None] + np.arange(TYPES)).ravel()
    law = new.reshape(-1, *law.shape[1:])
    alive = law.any(axis=(1, 2))
    return every[alive], law[alive]


def record(truth: Floats) -> Floats:
    """Let each of the six days slip: (..., 117649) over true to the same over recorded days."""
    slip = slip_matrix()
    days = truth.reshape(-1, *([TYPES] * 6))
    for day in range(6):
        days = np.moveaxis(np.tensordot(days, slip, axes=(day + 1, 0)), -1, day + 1)
    return np.ascontiguousarray(days).reshape(truth.shape)


def labels(slots: Floats, level: Level, band: int) -> Floats:
    """Slots (..., 7, 117649) over recorded histories to labels: each slot after the fallback."""
    legal = allowed_table()[level * len(BANDS) + band]
    becomes = fallback_table()[:, legal]  # (7, 117649)
    out = np.zeros_like(slots)
    for slot in range(TYPES):
        for label in range(TYPES):
            out[..., label, :] += np.where(becomes[slot] == label, slots[..., slot, :], 0.0)
    return out


def joint_law(level: Level, goal: Goal, band: int, noise: Noise, points: int = GRID) -> Floats:
    """P(label, recorded six days | level, goal, age band), (7, 117649), summing to 1."""
    slots = slots_and_truth(level, goal, band, noise, points).sum(axis=0)
    return labels(record(slots), level, band)


def joint_law_with_weekday(level: Level, goal: Goal, band: int, noise: Noise) -> Floats:
    """P(weekday, label, recorded six days | ...), (7, 7, 117649): what the weekday would add."""
    return labels(record(slots_and_truth(level, goal, band, noise)), level, band)


def ceiling(joint: Floats) -> tuple[float, float]:
    """The best possible accuracy and expected loss (nats) under a joint law (labels, histories)."""
    prior = joint.sum(axis=-2)
    accuracy = float(joint.max(axis=-2).sum())
    with np.errstate(divide="ignore", invalid="ignore"):
        surprise = np.where(joint > 0, joint * (np.log(prior)[..., None, :] - np.log(joint)), 0.0)
    return accuracy, float(surprise.sum())
