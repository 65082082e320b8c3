"""The bundled training: the documented network learns the exact posterior over its whole domain.

Nothing forces the network to learn from 2,000 draws: every history can be enumerated and its exact
answer computed. A step takes some hundred histories, each with all 45 profile cells at once (the
sequence branch runs once for all of them), and ages drawn anew inside each band. Histories come as
families: five days and all seven days that may follow them, so that the LSTMs go through the five
days once for seven histories. Families are drawn more evenly than they occur, never twice in a
step, and weighted back, so that rare ones are met often enough.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from model.bounds import BAND_STARTS, BANDS
from model.histories import COUNT, TYPES, every_history
from model.history import DAYS
from model.predictor import Predictor
from model.programmes import PROFILE_CELLS
from model.simulator import BAND_SHARES
from model.training.export import weights_of
from model.training.network import build
from model.training.progress import Tell, silent
from model.training.ruts import ruts
from model.training.student import Student
from model.training.targets import CELL_SHARES, Targets
from model.vocabulary import OLDEST, YOUNGEST, Goal, Level

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_STRESS = 0.05  # of the weight of all else
_TELL_EVERY, _KEEP_EVERY = 100, 1_000  # steps
FAMILIES = COUNT // TYPES  # beginnings of five days
_GROUPS = len(Level) * len(Goal)


@dataclass(frozen=True)
class Recipe:
    """How the bundled weights are trained.

    families: how many five-day beginnings a step takes, each with its seven histories.
    bands: how many of the five age bands it takes for each level and goal, drawn anew. floor: the
    share of the weight that is spread evenly over all histories, so that rare ones count.
    evenness: the power to which a family's weight is raised for drawing it. cell_floor: the share
    of the weight spread evenly over profile cells rather than by how common they are. muon: how
    much larger Muon's rate is than Adam's. The rate rises over `warm_up` steps, stays, and falls
    to nothing in a straight line over the last `fall` of all steps. Layer 8 drops nothing (LOG.md).
    """

    steps: int = 64_000
    families: int = 128
    bands: int = 2
    rate: float = 3e-3
    muon: float = 8.0
    warm_up: int = 500
    fall: float = 0.4
    evenness: float = 0.7
    floor: float = 0.01
    cell_floor: float = 0.1
    seed: int = 7
    network: str = "documented"
    compiled: bool = True  # by XLA: pays from some hundred steps on

    def rate_at(self, step: int) -> float:
        """The rate of a step, counted from 1."""
        falling = (self.steps - step + 1) / (self.fall * self.steps)
        return self.rate * min(1.0, step / self.warm_up, falling)


def train_soft(
    targets: Targets,
    recipe: Recipe,
    keep: NDArray[np.bool_] | None = None,
    tell: Tell = silent,
    kept: Path | None = None,
    network: keras.Model | None = None,
    stressed: NDArray[np.bool_] | None = None,
) -> keras.Model:
    """The trained network.

    keep: which of the 117,649 histories may be learned from (all, unless given). tell is called
    every 100 steps with the mean divergence (nats) since the last call. kept: a file that takes
    the state every thousand steps; a run that was interrupted goes on from there. Seeded: every
    step draws from its own seed, so going on gives what going through would have given. network:
    one to teach further, instead of a new one. stressed: histories of cells, (117649, 45), that
    count for more than their frequency.
    """
    keras.utils.set_random_seed(recipe.seed)
    network = network or build(recipe.network)
    student = Student(network, recipe.muon, recipe.compiled)
    weights, chances = _draws(targets, recipe, keep, stressed)
    odds = _capped(np.array(BAND_SHARES) ** 0.5, recipe.bands).astype(np.float32)
    sequences = every_history().astype(np.int32).reshape(FAMILIES, TYPES, DAYS)
    posterior = targets.posterior.reshape(FAMILIES, TYPES, PROFILE_CELLS, TYPES)
    run = _run(targets, recipe, keep)
    first = student.resume(kept, run) if kept is not None else 0
    since: list[float] = []
    for step in range(first + 1, recipe.steps + 1):
        random = np.random.default_rng([recipe.seed, step])
        rows = _drawn(chances, recipe.families, random)
        bands = np.concatenate([_drawn(odds, recipe.bands, random) for _ in range(_GROUPS)])
        cells = np.repeat(np.arange(_GROUPS), recipe.bands) * len(BANDS) + bands
        lesson = student.learn(
            tf.constant(sequences[rows, 0, :-1]),
            tf.constant(_profiles(cells, random)),
            tf.constant(posterior[rows][:, :, cells].reshape(-1, len(cells), TYPES)),
            tf.constant((weights[rows][:, :, cells] / odds[bands]).reshape(-1, len(cells))),
            tf.constant(recipe.rate_at(step), tf.float32),
            tf.constant(float(step)),
        )
        since.append(float(lesson))
        if step % _TELL_EVERY == 0 or step == recipe.steps:
            tell(step, recipe.steps, float(np.mean(since)))
            since.clear()
        if kept is not None and step % _KEEP_EVERY == 0:
            student.keep(kept, step, run)
    return network


def out_of_ruts(network: keras.Model, targets: Targets, recipe: Recipe) -> keras.Model:
    """The network taught a little further wherever its advice leads into a rut, until none does.

    RuntimeError if ten short lessons do not do it.
    """
    lesson = replace(recipe, steps=500, rate=recipe.rate / 10, warm_up=50, fall=0.9, compiled=False)
    stressed = np.zeros((COUNT, PROFILE_CELLS), dtype=np.bool_)
    for extra in range(10):
        stuck = ruts(Predictor(weights_of(network)))
        if not stuck.any():
            return network
        stressed |= stuck
        again = replace(lesson, seed=recipe.seed + 1 + extra)
        network = train_soft(targets, again, network=network, stressed=stressed)
    raise RuntimeError("the advice still leads somebody into weeks that are not sound")


def _draws(
    targets: Targets,
    recipe: Recipe,
    keep: NDArray[np.bool_] | None,
    stressed: NDArray[np.bool_] | None,
) -> tuple[Floats, NDArray[np.float64]]:
    """What each history counts for each cell when drawn, (families, 7, 45); each family's chance.

    Chances add up to the number of families in a step and are at most 1: the commonest come always.
    """
    shares = (1 - recipe.cell_floor) * CELL_SHARES + recipe.cell_floor / PROFILE_CELLS
    weights = (targets.prior * (1 - recipe.floor) + recipe.floor / COUNT) * shares.astype(
        np.float32
    )
    if stressed is not None:
        weights = weights + stressed * np.float32(_STRESS / np.count_nonzero(stressed))
    if keep is not None:
        weights = weights * keep[:, None]
    weights = weights.reshape(FAMILIES, TYPES, PROFILE_CELLS)
    chances = _capped(
        weights.sum(axis=(1, 2), dtype=np.float64) ** recipe.evenness, recipe.families
    )
    weights = (weights / np.maximum(chances, 1e-30)[:, None, None]).astype(np.float32)
    return weights, chances


def _capped(sizes: NDArray[np.float64], drawn: int) -> NDArray[np.float64]:
    """Chances in proportion to sizes that add up to `drawn`, none above 1."""
    chances = np.zeros(len(sizes))
    for _ in range(50):  # what is cut off at 1 is given to the others
        free = chances < 1
        left = drawn - np.count_nonzero(~free)
        chances[free] = np.minimum(1.0, sizes[free] * (left / sizes[free].sum()))
    return chances


def _drawn(chances: NDArray[np.floating], draws: int, random: np.random.Generator) -> Ints:
    """`draws` different places, each with its chance: evenly spaced, less noisy than free draws."""
    ladder = np.cumsum(chances)
    places = (np.arange(draws) + random.random()) * (ladder[-1] / draws)
    rows: Ints = np.minimum(np.searchsorted(ladder, places, side="right"), len(chances) - 1)
    return rows


def _profiles(cells: Ints, random: np.random.Generator) -> Floats:
    """One profile of each cell, (n, 3), its age drawn from the band."""
    starts = np.array([YOUNGEST, *BAND_STARTS])
    ends = np.array([*BAND_STARTS, OLDEST + 1])
    group, band = np.divmod(cells, len(BANDS))
    level, goal = np.divmod(group, len(Goal))
    ages = random.integers(starts[band], ends[band])
    return np.stack([ages / 100, level / 2, goal / 2], axis=1).astype(np.float32)


def _run(targets: Targets, recipe: Recipe, keep: NDArray[np.bool_] | None) -> str:
    """What two runs must share for one to go on where the other stopped."""
    lessons = sha256(targets.posterior.tobytes())
    lessons.update(b"" if keep is None else keep.tobytes())
    return f"{recipe} {lessons.hexdigest()}"
