"""The networks that the specification says LSTM beats, each of like size and with like inputs.

All end as the documented network does (profile branch, concatenation, Dense(32), Dropout(0.3),
softmax), so that only the sequence branch differs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras

from model.training import network as lstm

layers = keras.layers
_DAYS, _TYPES = 6, 7


def build(name: str) -> keras.Model:
    """A network by name: one of network.NETWORKS or BRANCHES."""
    if name in lstm.NETWORKS:
        return lstm.build(name)
    return _with_branch(name, BRANCHES[name])


def _with_branch(name: str, branch: Callable[[Any], Any]) -> keras.Model:
    sequence = keras.Input((_DAYS,), dtype="int32", name="sequence")
    profile = keras.Input((3,), dtype="float32", name="profile")
    x = branch(sequence)
    person = layers.Dense(32, activation="relu")(profile)
    both = layers.Dense(32, activation="relu")(layers.Concatenate()([x, person]))
    out = layers.Dense(_TYPES, activation="softmax")(layers.Dropout(0.3)(both))
    return keras.Model([sequence, profile], out, name=name)


def _embedded(sequence: Any, width: int = 16) -> Any:
    return layers.Embedding(_TYPES, width)(sequence)


def _simple_rnn(sequence: Any) -> Any:
    x = layers.SimpleRNN(128, return_sequences=True)(_embedded(sequence))
    x = layers.SimpleRNN(64, return_sequences=True)(x)
    return layers.SimpleRNN(32)(x)


def _gru(sequence: Any) -> Any:
    x = layers.GRU(72, return_sequences=True)(_embedded(sequence))
    x = layers.GRU(36, return_sequences=True)(x)
    return layers.GRU(18)(x)


def _transformer(sequence: Any) -> Any:
    width = 40
    x = layers.Embedding(_TYPES, width)(sequence)
    places = layers.Embedding(_DAYS, width)(keras.ops.arange(_DAYS))
    x = x + places
    for _ in range(2):
        attended = layers.MultiHeadAttention(4, width // 4)(x, x)
        x = layers.LayerNormalization()(x + attended)
        widened = layers.Dense(width)(layers.Dense(2 * width, activation="relu")(x))
        x = layers.LayerNormalization()(x + widened)
    return layers.Dense(24, activation="relu")(layers.Flatten()(x))


def _feed_forward(sequence: Any) -> Any:
    x = layers.Flatten()(_embedded(sequence))
    x = layers.Dense(160, activation="relu")(x)
    return layers.Dense(112, activation="relu")(x)


def _cnn(sequence: Any) -> Any:
    x = layers.Conv1D(64, 3, padding="same", activation="relu")(_embedded(sequence))
    x = layers.Conv1D(64, 3, padding="same", activation="relu")(x)
    x = layers.Conv1D(48, 3, padding="same", activation="relu")(x)
    return layers.Dense(32, activation="relu")(layers.Flatten()(x))


BRANCHES: dict[str, Callable[[Any], Any]] = {
    "simple-rnn": _simple_rnn,
    "gru": _gru,
    "transformer": _transformer,
    "feed-forward": _feed_forward,
    "cnn": _cnn,
}
