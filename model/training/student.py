"""One compiled training step: the network of network.py unrolled over its own variables, and Muon.

Kernels are updated with Muon (momentum, orthogonalised by Newton-Schulz steps; Jordan et al. 2024),
everything else with Adam: Muon reaches in 5,000 steps what Adam needs 30,000 for (LOG.md).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from model.histories import TYPES

_ADAM_FAST, _ADAM_SLOW, _TINY = 0.9, 0.999, 1e-8
_MOMENTUM = 0.95
_NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)  # the quintic of Muon's authors
_GATES = 4  # of an LSTM


class Student:
    """A network in training.

    muon: how much larger Muon's rate is than Adam's. compiled: by XLA.
    """

    def __init__(self, network: keras.Model, muon: float, compiled: bool) -> None:
        def of(name: str) -> list[Any]:
            return [variable.value for variable in network.get_layer(name).trainable_variables]

        (self._embedding,) = of("embedding")
        self._lstms = [of(name) for name in ("lstm1", "lstm2", "lstm3")]
        self._profile, self._combined, self._output = (
            of(name) for name in ("profile_dense", "combined", "output")
        )
        self._variables = [self._embedding, *(each for lstm in self._lstms for each in lstm)]
        wide = [of("wide")] if "wide" in {layer.name for layer in network.layers} else []
        self._hidden = [*wide, self._combined]
        self._variables += [*self._profile, *self._output]
        self._variables += [each for layer in self._hidden for each in layer]
        self._fast = [tf.Variable(tf.zeros_like(each)) for each in self._variables]
        self._slow = [tf.Variable(tf.zeros_like(each)) for each in self._variables]
        self._gated = {id(each) for lstm in self._lstms for each in lstm}
        self._muon = muon
        # two functions: as one, XLA takes a minute to compile them
        self._slopes = tf.function(self._lesson, jit_compile=compiled)
        self._update = tf.function(self._follow, jit_compile=compiled)

    def logits(self, starts: Any, profiles: Any) -> Any:
        """Five days (n, 5) and whatever follows them, with every profile: (7n, 45, 7).

        The layers of network.py, unrolled.
        """
        days = tf.unstack(tf.one_hot(starts, TYPES) @ self._embedding, axis=1)  # 5 x (n, 16)
        last = self._embedding  # (7, 16) at first, then (n, 7, units)
        for kernel, recurrent, bias in self._lstms:
            gates = tf.split(tf.concat(days, 0) @ kernel + bias, len(days), 0)
            units = recurrent.shape[0]
            hidden = cell = tf.zeros((starts.shape[0], units))
            days = []
            for gate in gates:
                hidden, cell = _remember(gate + hidden @ recurrent, cell)
                days.append(hidden)
            below = tf.reshape(last, (-1, last.shape[-1])) @ kernel + bias
            final = tf.reshape(below, (-1, TYPES, _GATES * units)) + (hidden @ recurrent)[:, None]
            last, _ = _remember(final, cell[:, None])
        state = tf.reshape(last, (-1, last.shape[-1]))  # (7n, 16)
        person = tf.nn.relu(profiles @ self._profile[0] + self._profile[1])  # (45, 32)
        (kernel, bias), *deeper = self._hidden
        split = state.shape[1]
        joined = (state @ kernel[:split])[:, None] + (person @ kernel[split:])[None] + bias
        x = tf.nn.relu(joined)
        for kernel, bias in deeper:
            x = tf.nn.relu(x @ kernel + bias)
        return x @ self._output[0] + self._output[1]

    def keep(self, path: Path, step: int, run: str) -> None:
        """Write the state after `step` of a run to a file that appears only when it is whole."""
        partial = path.with_name(path.name + ".part")
        arrays = {str(place): each.numpy() for place, each in enumerate(self._state())}
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with partial.open("wb") as out:
                np.savez(out, **arrays, step=step, run=np.array(run))
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)

    def resume(self, path: Path, run: str) -> int:
        """Take up the state that such a file holds; its step, 0 if there is none of this run."""
        if not path.exists():
            return 0
        with np.load(path, allow_pickle=False) as kept:
            if str(kept["run"]) != run:
                return 0
            for place, variable in enumerate(self._state()):
                variable.assign(kept[str(place)])
            return int(kept["step"])

    def _state(self) -> list[Any]:
        return [*self._variables, *self._fast, *self._slow]

    def learn(
        self, starts: Any, profiles: Any, answers: Any, weights: Any, rate: Any, step: Any
    ) -> Any:
        """One step; returns the mean divergence before it."""
        divergence, slopes = self._slopes(starts, profiles, answers, weights)
        self._update(slopes, rate, step)
        return divergence

    def _lesson(self, starts: Any, profiles: Any, answers: Any, weights: Any) -> Any:
        with tf.GradientTape() as tape:
            guesses = tf.nn.log_softmax(self.logits(starts, profiles))
            certain = tf.math.log(tf.maximum(answers, 1e-30))
            each = tf.reduce_sum(answers * (certain - guesses), axis=-1)  # (7n, cells)
            divergence = tf.reduce_sum(weights * each)
        return divergence, tape.gradient(divergence, self._variables)

    def _follow(self, slopes: Any, rate: Any, step: Any) -> None:
        length = tf.sqrt(tf.add_n([tf.reduce_sum(slope * slope) for slope in slopes]))
        shorten = tf.minimum(1.0, 1.0 / length)
        for variable, slope, fast, slow in zip(
            self._variables, slopes, self._fast, self._slow, strict=True
        ):
            if len(variable.shape) == 2 and variable is not self._embedding:
                fast.assign(_MOMENTUM * fast + slope * shorten)
                ahead = slope * shorten + _MOMENTUM * fast
                tall = max(1.0, variable.shape[0] / variable.shape[1]) ** 0.5
                parts = tf.split(ahead, _GATES if id(variable) in self._gated else 1, 1)
                update = tf.concat([_orthogonal(part) for part in parts], 1)
                variable.assign_sub(rate * self._muon * tall * update)
            else:
                fast.assign(_ADAM_FAST * fast + (1 - _ADAM_FAST) * slope * shorten)
                slow.assign(_ADAM_SLOW * slow + (1 - _ADAM_SLOW) * (slope * shorten) ** 2)
                mean = fast / (1 - tf.pow(_ADAM_FAST, step))
                spread = tf.sqrt(slow / (1 - tf.pow(_ADAM_SLOW, step)))
                variable.assign_sub(rate * mean / (spread + _TINY))


def _remember(gates: Any, cell: Any) -> tuple[Any, Any]:
    """One day of an LSTM from its gates before activation; the new hidden state and cell."""
    keep_in, forget, fresh, out = tf.split(gates, _GATES, -1)
    cell = tf.sigmoid(forget) * cell + tf.sigmoid(keep_in) * tf.tanh(fresh)
    return tf.sigmoid(out) * tf.tanh(cell), cell


def _orthogonal(matrix: Any) -> Any:
    """The nearest matrix with singular values near 1, by five Newton-Schulz steps."""
    tall = matrix.shape[0] > matrix.shape[1]
    x = tf.transpose(matrix) if tall else matrix
    x /= tf.norm(x) + 1e-12
    a, b, c = _NEWTON_SCHULZ
    for _ in range(5):
        square = tf.matmul(x, x, transpose_b=True)
        x = a * x + (b * square + c * square @ square) @ x
    return tf.transpose(x) if tall else x
