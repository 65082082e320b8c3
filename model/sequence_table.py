"""The sequence branch of the network for all 7**6 sequences, computed over shared prefixes.

Sequences that begin alike share their first days' states, so each of the three LSTMs runs once for
each distinct prefix instead of once for each sequence and day: 137,256 steps in place of 705,894.
The work goes in blocks below each pair of first days, which keeps memory small.
"""

from __future__ import annotations

import numpy as np

from model.histories import COUNT, TYPES
from model.layers import Array, lstm_gates
from model.weights import DOCUMENTED

_LAYERS = ("lstm1", "lstm2", "lstm3")
_UNITS = {name: DOCUMENTED[f"{name}_recurrent"][0] for name in _LAYERS}

State = dict[str, tuple[Array, Array]]  # hidden and cell of each layer, (prefixes, units)


def fold(sequence_state: Array, kernel: Array, bias: Array) -> Array:
    """The last LSTM's state (n, 16) through its part of the layer after the concatenation."""
    joined: Array = sequence_state @ kernel + bias
    return joined


def tabulate(weights: dict[str, Array], kernel: Array, bias: Array) -> Array:
    """`fold` for every sequence in the order of its code: (117649, 32), or 64 for headline."""
    inputs = weights["embedding"] @ weights["lstm1_kernel"] + weights["lstm1_bias"]  # (7, 256)
    table = np.empty((COUNT, kernel.shape[1]), dtype=np.float32)
    state = _deeper(_nothing(), inputs, weights)
    state = _deeper(state, inputs, weights)  # the 49 pairs of first days
    below = COUNT // TYPES**2
    for pair in range(TYPES**2):
        block: State = {
            name: (hidden[pair : pair + 1], cell[pair : pair + 1])
            for name, (hidden, cell) in state.items()
        }
        for _ in range(4):
            block = _deeper(block, inputs, weights)
        table[pair * below : (pair + 1) * below] = fold(block["lstm3"][0], kernel, bias)
    table.flags.writeable = False
    return table


def _nothing() -> State:
    zero = {name: np.zeros((1, units), dtype=np.float32) for name, units in _UNITS.items()}
    return {name: (array, array) for name, array in zero.items()}


def _deeper(state: State, inputs: Array, weights: dict[str, Array]) -> State:
    """All prefixes one day longer: row r of the old states becomes rows 7r to 7r + 6."""
    new: State = {}
    below: Array | None = None  # the layer below's new hidden states
    for name in _LAYERS:
        hidden, cell = state[name]
        carried = hidden @ weights[f"{name}_recurrent"]  # (prefixes, 4u), once for all 7 children
        if below is None:
            gates = (carried[:, None, :] + inputs).reshape(-1, carried.shape[1])
        else:
            gates = below @ weights[f"{name}_kernel"] + weights[f"{name}_bias"]
            gates += np.repeat(carried, TYPES, axis=0)
        new[name] = lstm_gates(gates, np.repeat(cell, TYPES, axis=0))
        below = new[name][0]
    return new
