"""The bundled training: the documented network learns the exact posterior over its whole domain.

Nothing forces the network to learn from 2,000 draws: every history can be enumerated and its exact
answer computed. A step takes some hundred histories, each with all 45 profile cells at once (the
sequence branch runs once for all of them), and ages drawn anew inside each band. Histories are
drawn more evenly than they occur, and weighted back, so that rare ones are met often enough.

Kernels are updated with Muon (momentum, orthogonalised by Newton-Schulz steps; Jordan et al. 2024),
everything else with Adam: Muon reaches in 5,000 steps what Adam needs 30,000 for (LOG.md).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from model.bounds import BAND_STARTS, BANDS
from model.histories import COUNT, every_history
from model.programmes import PROFILE_CELLS
from model.training.network import build
from model.training.targets import CELL_SHARES, Targets
from model.vocabulary import OLDEST, YOUNGEST, Goal, Level

Tell = Callable[[int, int, float], None]
Floats = NDArray[np.float32]

_ADAM_FAST, _ADAM_SLOW, _TINY = 0.9, 0.999, 1e-8
_MOMENTUM = 0.95
_TELL_EVERY = 100  # steps
_NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)  # the quintic of Muon's authors


@dataclass(frozen=True)
class Recipe:
    """How the bundled weights are trained.

    floor: the share of the weight that is spread evenly over all histories, so that rare ones
    count. evenness: the power to which a history's weight is raised for drawing it. cell_floor:
    the share of the weight spread evenly over profile cells rather than by how common they are.
    muon: how much larger Muon's rate is than Adam's. The rate rises over `warm_up` steps and then
    falls to nothing along a cosine. Layer 8 drops nothing (LOG.md).
    """

    steps: int = 60_000
    histories: int = 512
    rate: float = 3e-3
    muon: float = 5.0
    warm_up: int = 500
    evenness: float = 0.7
    floor: float = 0.01
    cell_floor: float = 0.1
    seed: int = 7
    network: str = "documented"
    compiled: bool = True  # by XLA: pays from some hundred steps on


def train_soft(
    targets: Targets,
    recipe: Recipe,
    keep: NDArray[np.bool_] | None = None,
    tell: Tell = lambda step, steps, divergence: None,
) -> keras.Model:
    """The trained network.

    keep: which of the 117,649 histories may be learned from (all, unless given). tell is called
    every 100 steps with the mean divergence (nats) since the last call. Seeded.
    """
    keras.utils.set_random_seed(recipe.seed)
    network = build(recipe.network)
    student = _Student(network, recipe)
    shares = (1 - recipe.cell_floor) * CELL_SHARES + recipe.cell_floor / PROFILE_CELLS
    weights = (targets.prior * (1 - recipe.floor) + recipe.floor / COUNT) * shares.astype(
        np.float32
    )
    if keep is not None:
        weights = weights * keep[:, None]
    drawn = weights.sum(axis=1, dtype=np.float64) ** recipe.evenness
    drawn /= drawn.sum()
    weights = (weights / np.maximum(drawn, 1e-30)[:, None]).astype(np.float32)
    ladder = np.cumsum(drawn)
    sequences = every_history().astype(np.int32)
    random = np.random.default_rng(recipe.seed)
    since: list[float] = []
    for step in range(1, recipe.steps + 1):
        # one draw from each of equally likely slices of the domain: less noise than free draws
        places = (np.arange(recipe.histories) + random.random(recipe.histories)) / recipe.histories
        rows = np.minimum(np.searchsorted(ladder, places * ladder[-1]), COUNT - 1)
        rate = recipe.rate * min(1.0, step / recipe.warm_up)
        rate *= 0.5 * (1 + np.cos(np.pi * step / recipe.steps))
        lesson = student.learn(
            tf.constant(sequences[rows]),
            tf.constant(_profiles(random)),
            tf.constant(targets.posterior[rows]),
            tf.constant(weights[rows]),
            tf.constant(rate, tf.float32),
            tf.constant(float(step)),
        )
        since.append(float(lesson))
        if step % _TELL_EVERY == 0 or step == recipe.steps:
            tell(step, recipe.steps, float(np.mean(since)))
            since.clear()
    return network


def _profiles(random: np.random.Generator) -> Floats:
    """One profile of each cell, (45, 3), its age drawn from the band."""
    starts = np.array([YOUNGEST, *BAND_STARTS])
    ends = np.array([*BAND_STARTS, OLDEST + 1])
    goals_and_levels = len(Level) * len(Goal)
    ages = random.integers(np.tile(starts, goals_and_levels), np.tile(ends, goals_and_levels))
    levels = np.repeat(np.arange(len(Level)), len(Goal) * len(BANDS)) / 2
    goals = np.tile(np.repeat(np.arange(len(Goal)), len(BANDS)), len(Level)) / 2
    return np.stack([ages / 100, levels, goals], axis=1).astype(np.float32)


class _Student:
    """One compiled training step over a network's own variables."""

    def __init__(self, network: keras.Model, recipe: Recipe) -> None:
        def of(name: str) -> list[Any]:
            return [variable.value for variable in network.get_layer(name).trainable_variables]

        (self._embedding,) = of("embedding")
        self._lstms = [of(name) for name in ("lstm1", "lstm2", "lstm3")]
        self._profile, self._combined, self._output = (
            of(name) for name in ("profile_dense", "combined", "output")
        )
        self._variables = [self._embedding, *(each for lstm in self._lstms for each in lstm)]
        wide = [of("wide")] if recipe.network == "headline" else []
        self._hidden = [*wide, self._combined]
        self._variables += [*self._profile, *self._output]
        self._variables += [each for layer in self._hidden for each in layer]
        self._fast = [tf.Variable(tf.zeros_like(each)) for each in self._variables]
        self._slow = [tf.Variable(tf.zeros_like(each)) for each in self._variables]
        self._muon = recipe.muon
        self.learn = tf.function(self._learn, jit_compile=recipe.compiled)

    def _logits(self, sequences: Any, profiles: Any) -> Any:
        """Every history with every profile: (n, 45, 7). The layers of network.py, unrolled."""
        days = tf.unstack(tf.one_hot(sequences, 7) @ self._embedding, axis=1)  # 6 x (n, 16)
        for kernel, recurrent, bias in self._lstms:
            gates = tf.split(tf.concat(days, 0) @ kernel + bias, 6, 0)
            hidden = cell = tf.zeros((sequences.shape[0], recurrent.shape[0]))
            days = []
            for gate in gates:
                keep_in, forget, fresh, out = tf.split(gate + hidden @ recurrent, 4, 1)
                cell = tf.sigmoid(forget) * cell + tf.sigmoid(keep_in) * tf.tanh(fresh)
                hidden = tf.sigmoid(out) * tf.tanh(cell)
                days.append(hidden)
        person = tf.nn.relu(profiles @ self._profile[0] + self._profile[1])  # (45, 32)
        (kernel, bias), *deeper = self._hidden
        split = days[-1].shape[1]
        joined = (days[-1] @ kernel[:split])[:, None] + (person @ kernel[split:])[None] + bias
        x = tf.nn.relu(joined)
        for kernel, bias in deeper:
            x = tf.nn.relu(x @ kernel + bias)
        return x @ self._output[0] + self._output[1]

    def _learn(
        self, sequences: Any, profiles: Any, answers: Any, weights: Any, rate: Any, step: Any
    ) -> Any:
        with tf.GradientTape() as tape:
            guesses = tf.nn.log_softmax(self._logits(sequences, profiles))
            certain = tf.math.log(tf.maximum(answers, 1e-30))
            each = tf.reduce_sum(answers * (certain - guesses), axis=-1)  # (n, 45)
            divergence = tf.reduce_sum(weights * each) / sequences.shape[0]
        slopes = tape.gradient(divergence, self._variables)
        length = tf.sqrt(tf.add_n([tf.reduce_sum(slope * slope) for slope in slopes]))
        shorten = tf.minimum(1.0, 1.0 / length)
        for variable, slope, fast, slow in zip(
            self._variables, slopes, self._fast, self._slow, strict=True
        ):
            if len(variable.shape) == 2 and variable is not self._embedding:
                fast.assign(_MOMENTUM * fast + slope * shorten)
                ahead = slope * shorten + _MOMENTUM * fast
                tall = max(1.0, variable.shape[0] / variable.shape[1]) ** 0.5
                variable.assign_sub(rate * self._muon * tall * _orthogonal(ahead))
            else:
                fast.assign(_ADAM_FAST * fast + (1 - _ADAM_FAST) * slope * shorten)
                slow.assign(_ADAM_SLOW * slow + (1 - _ADAM_SLOW) * (slope * shorten) ** 2)
                mean = fast / (1 - tf.pow(_ADAM_FAST, step))
                spread = tf.sqrt(slow / (1 - tf.pow(_ADAM_SLOW, step)))
                variable.assign_sub(rate * mean / (spread + _TINY))
        return divergence


def _orthogonal(matrix: Any) -> Any:
    """The nearest matrix with singular values near 1, by five Newton-Schulz steps."""
    tall = matrix.shape[0] > matrix.shape[1]
    x = tf.transpose(matrix) if tall else matrix
    x /= tf.norm(x) + 1e-12
    a, b, c = _NEWTON_SCHULZ
    for _ in range(5):
        square = x @ tf.transpose(x)
        x = a * x + (b * square + c * square @ square) @ x
    return tf.transpose(x) if tall else x
