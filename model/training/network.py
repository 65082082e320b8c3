"""The networks of the specification in Keras: `documented` (38,327) and `headline` (41,975).

The specification's layer table sums to 38,327 parameters while it states 41,975; one more
Dense(64, relu) between the concatenation and the Dense(32) gives exactly the stated number.
"""

from __future__ import annotations

import keras

NETWORKS = ("documented", "headline")


def documented(dropout: float = 0.3) -> keras.Model:
    """The network as tabled. dropout: how much layer 8 drops while training."""
    return _network(wide=False, dropout=dropout)


def headline(dropout: float = 0.3) -> keras.Model:
    """The network that the stated total belongs to."""
    return _network(wide=True, dropout=dropout)


def build(name: str, dropout: float = 0.3) -> keras.Model:
    """By name, one of NETWORKS."""
    return {"documented": documented, "headline": headline}[name](dropout)


def _network(wide: bool, dropout: float) -> keras.Model:
    layers = keras.layers
    sequence = keras.Input((6,), dtype="int32", name="sequence")
    profile = keras.Input((3,), dtype="float32", name="profile")
    x = layers.Embedding(7, 16, name="embedding")(sequence)  # (n, 6, 16)
    x = layers.LSTM(64, return_sequences=True, name="lstm1")(x)  # (n, 6, 64)
    x = layers.LSTM(32, return_sequences=True, name="lstm2")(x)  # (n, 6, 32)
    x = layers.LSTM(16, name="lstm3")(x)  # (n, 16)
    person = layers.Dense(32, activation="relu", name="profile_dense")(profile)  # (n, 32)
    both = layers.Concatenate(name="both")([x, person])  # (n, 48)
    if wide:
        both = layers.Dense(64, activation="relu", name="wide")(both)  # (n, 64)
    both = layers.Dense(32, activation="relu", name="combined")(both)  # (n, 32)
    both = layers.Dropout(dropout, name="dropout")(both)
    out = layers.Dense(7, activation="softmax", name="output")(both)  # (n, 7)
    return keras.Model([sequence, profile], out, name="headline" if wide else "documented")
