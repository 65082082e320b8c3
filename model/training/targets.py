"""Soft targets: the exact posterior over the whole input domain, computed once in parallel."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.behaviour import (
    ADHERENCE,
    ADHERENCE_RANGE,
    LAYOFF_DAYS,
    OLDER_MEAN_SHIFT,
    RECORDING_SLIP,
    WEEKDAY_ODDS,
    Noise,
    Rates,
)
from model.bounds import BANDS
from model.exact import GRID, joint_law
from model.histories import COUNT, TYPES
from model.programmes import PROFILE_CELLS, week_table
from model.rules import allowed_table
from model.simulator import BAND_SHARES
from model.training.progress import Tell, silent
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


MIXED = (Noise.HALF, Noise.FULL)
LAWS = Path(__file__).parents[2] / "build" / "laws"


def kept_law(noise: Noise, tell: Tell = silent, folder: Path = LAWS) -> Floats:
    """`law`, computed once and kept in the build folder under the rates and grid it belongs to."""
    path = folder / f"{noise.key}-{_fingerprint(noise)}.npy"
    if path.exists():
        kept: Floats = np.load(path, allow_pickle=False)
        return kept
    joint = law(noise, tell)
    folder.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".part")
    with partial.open("wb") as out:
        np.save(out, joint, allow_pickle=False)
    partial.replace(path)
    return joint


def _fingerprint(noise: Noise) -> str:
    rates = Rates.of(noise)
    parts = (GRID, week_table().tobytes(), allowed_table().tobytes(), rates.swaps.tobytes())
    behaviour = (ADHERENCE, ADHERENCE_RANGE, WEEKDAY_ODDS, OLDER_MEAN_SHIFT, RECORDING_SLIP)
    rest = (rates.layoff_start, rates.after_a_miss, LAYOFF_DAYS, behaviour)
    return sha256(repr((parts, rest)).encode()).hexdigest()[:12]


def law(noise: Noise, tell: Tell = silent) -> Floats:
    """P(label, history | cell) for all cells, (45, 7, 117649); two cores take a few minutes.

    tell is called with the number of cells done, 45, and nan.
    """
    joint = np.empty((PROFILE_CELLS, TYPES, COUNT), dtype=np.float32)
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        jobs = ((cell, noise) for cell in range(PROFILE_CELLS))
        for cell, answer in enumerate(pool.map(_cell, jobs)):
            joint[cell] = answer
            tell(cell + 1, PROFILE_CELLS, float("nan"))
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
