"""Soft targets: the exact posterior over the whole input domain, computed once in parallel."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.behaviour import Noise
from model.bounds import BANDS
from model.exact import GRID, joint_law
from model.histories import COUNT, TYPES
from model.programmes import PROFILE_CELLS
from model.simulator import BAND_SHARES
from model.vocabulary import Goal, Level

Floats = NDArray[np.float32]

# How common each profile cell is among users: levels and goals alike, ages by their shares.
CELL_SHARES = np.tile(BAND_SHARES, len(Level) * len(Goal)) / (len(Level) * len(Goal))


@dataclass(frozen=True)
class Targets:
    """What the network learns.

    posterior: P(label | history, cell), (117649, 45, 7). prior: P(history | cell), (117649, 45).
    """

    posterior: Floats
    prior: Floats


def law(noise: Noise, tell: Callable[[int], None] = lambda done: None) -> Floats:
    """P(label, history | cell) for all cells, (45, 7, 117649); two cores take a few minutes.

    tell is called with the number of cells done, from 1 to 45.
    """
    joint = np.empty((PROFILE_CELLS, TYPES, COUNT), dtype=np.float32)
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        jobs = ((cell, noise) for cell in range(PROFILE_CELLS))
        for cell, answer in enumerate(pool.map(_cell, jobs)):
            joint[cell] = answer
            tell(cell + 1)
    return joint


def _cell(job: tuple[int, Noise]) -> Floats:
    cell, noise = job
    level, rest = divmod(cell, len(Goal) * len(BANDS))
    goal, band = divmod(rest, len(BANDS))
    return joint_law(Level(level), Goal(goal), band, noise, GRID).astype(np.float32)


def mixed(half: Floats, full: Floats) -> Targets:
    """The answer for someone of whom we do not know whether they are noisy: half and half.

    Scored under either noise alone it loses some 0.0002 in accuracy and 0.002 nats (LOG.md), which
    is the price of bundling one set of weights for both.
    """
    joint = (half + full) / 2
    prior = joint.sum(axis=1)
    posterior = joint / np.maximum(prior[:, None, :], np.float32(1e-37))
    return Targets(
        np.ascontiguousarray(posterior.transpose(2, 0, 1)), np.ascontiguousarray(prior.T)
    )
