"""The network's layers in NumPy, float32, with shapes beside each line.

The same names in the same order as model/training/network.py; tests hold the two together.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]


def sigmoid(x: Array) -> Array:
    """1 / (1 + exp(-x)), written with tanh because that never overflows."""
    half = np.float32(0.5)
    y: Array = np.tanh(x * half) * half + half
    return y


def relu(x: Array) -> Array:
    """max(x, 0)."""
    y: Array = np.maximum(x, np.float32(0))
    return y


def softmax(x: Array) -> Array:
    """Over the last axis; rows sum to 1."""
    raised = np.exp(x - x.max(axis=-1, keepdims=True))
    y: Array = raised / raised.sum(axis=-1, keepdims=True)
    return y


def dense(x: Array, kernel: Array, bias: Array) -> Array:
    """x (n, in) @ kernel (in, out) + bias (out) -> (n, out)."""
    y: Array = x @ kernel + bias
    return y


def lstm_step(gates: Array, hidden: Array, cell: Array, recurrent: Array) -> tuple[Array, Array]:
    """One day of an LSTM of `units` = u.

    gates: the input's share, x @ kernel + bias, (n, 4u), in the order input, forget, cell, output;
    hidden, cell: (n, u); recurrent: (u, 4u). Returns the new hidden and cell.
    """
    return lstm_gates(gates + hidden @ recurrent, cell)


def lstm_gates(gates: Array, cell: Array) -> tuple[Array, Array]:
    """The gates' arithmetic alone: all of them before activation (n, 4u), cell (n, u)."""
    units = gates.shape[-1] // 4
    keep = sigmoid(gates[:, : 2 * units])  # (n, 2u): input and forget
    new_cell = keep[:, units:] * cell + keep[:, :units] * np.tanh(gates[:, 2 * units : 3 * units])
    hidden: Array = sigmoid(gates[:, 3 * units :]) * np.tanh(new_cell)
    return hidden, new_cell


def lstm(x: Array, kernel: Array, recurrent: Array, bias: Array) -> Array:
    """A whole LSTM: x (n, days, in) -> every day's hidden state (n, days, u)."""
    n, days, _ = x.shape
    units = recurrent.shape[0]
    gates = x @ kernel + bias  # (n, days, 4u)
    hidden = np.zeros((n, units), dtype=np.float32)
    cell = np.zeros((n, units), dtype=np.float32)
    out = np.empty((n, days, units), dtype=np.float32)
    for day in range(days):
        hidden, cell = lstm_step(gates[:, day], hidden, cell, recurrent)
        out[:, day] = hidden
    return out
