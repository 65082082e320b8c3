"""The bundled network at work: loads and verifies the weights, answers in batches, NumPy only."""

from __future__ import annotations

import threading
from math import isfinite
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from model import pins
from model.histories import TYPES, checked, encode
from model.history import DAYS
from model.layers import Array, dense, lstm, relu, softmax
from model.sequence_table import fold, tabulate
from model.weights import ModelFileError, read_weights

__all__ = ["ARTIFACTS", "WEIGHTS", "ModelFileError", "Predictor"]

ARTIFACTS = Path(__file__).parent / "artifacts"
WEIGHTS = ARTIFACTS / "weights.npz"

_CHUNK = 4096  # rows at a time: the working arrays stay in the processor's cache
_ZERO = np.float32(0)
_GOLDEN_TOLERANCE = 1e-4  # other processors round float32 differently, but not by this much


class Predictor:
    """Next-day probabilities from six known days and a profile.

    The sequence branch depends on the sequence alone, of which there are 117,649: the first
    `probabilities` tabulates it exactly (some 15 MB, under half a second) and all later ones look
    it up. `forward` answers without the table.
    """

    def __init__(self, weights: dict[str, Array]) -> None:
        self._weights = weights
        self._wide = "wide_kernel" in weights
        self._table: Array | None = None
        self._building = threading.Lock()
        first = "wide" if self._wide else "combined"
        split = weights["lstm3_recurrent"].shape[0]
        self._join_sequence = weights[f"{first}_kernel"][:split]  # (16, 32) or (16, 64)
        self._join_profile = np.ascontiguousarray(weights[f"{first}_kernel"][split:])
        self._join_bias = weights[f"{first}_bias"]

    @classmethod
    def bundled(cls) -> Self:
        """The weights that came with the code.

        ModelFileError unless the file is byte for byte the pinned one and gives the pinned answer.
        """
        predictor = cls(read_weights(WEIGHTS, size=pins.WEIGHTS_SIZE, sha256=pins.WEIGHTS_SHA256))
        given = predictor.forward([pins.GOLDEN_SEQUENCE], [pins.GOLDEN_PROFILE])[0]
        if not np.allclose(given, pins.GOLDEN_ANSWER, rtol=0, atol=_GOLDEN_TOLERANCE):
            raise ModelFileError(f"{WEIGHTS}: does not give the answer pinned in the code")
        return predictor

    @classmethod
    def load(cls, path: Path) -> Self:
        """Any weights file of either network; ModelFileError if it is damaged or foreign."""
        return cls(read_weights(path))

    @property
    def parameters(self) -> int:
        """How many numbers the network has: 38,327 or 41,975."""
        return sum(array.size for array in self._weights.values())

    @property
    def tabulated(self) -> bool:
        """Whether the table is there, that is, whether `probabilities` was called before."""
        return self._table is not None

    def probabilities(self, sequences: ArrayLike, profiles: ArrayLike) -> Array:
        """Each workout's probability for the next day.

        sequences: ids 0..6, oldest day first, (n, 6). profiles: [age / 100, level / 2, goal / 2],
        (n, 3). Returns float32 (n, 7), rows summing to 1. ValueError for other shapes or ids.
        """
        if isinstance(sequences, np.ndarray) and sequences.shape == (1, DAYS):
            return self._single(sequences, profiles)
        codes = encode(checked(sequences))
        return self.by_code(codes, _checked_profiles(profiles, len(codes)))

    def _single(self, sequences: NDArray[np.generic], profiles: ArrayLike) -> Array:
        """One row: the same arithmetic without what only pays for many."""
        code = 0
        for day in sequences.tolist()[0]:
            if not (isinstance(day, int) and 0 <= day < TYPES):
                checked(sequences)  # says what is wrong with it
            code = code * TYPES + int(day)
        features = np.asarray(profiles, dtype=np.float32)
        if features.shape != (1, 3) or not isfinite(sum(features[0].tolist())):
            features = _checked_profiles(profiles, 1)
        person = features[0].dot(self._weights["profile_kernel"])
        person += self._weights["profile_bias"]
        x = np.maximum(person, _ZERO, out=person).dot(self._join_profile)
        x += self._tabulated()[code]
        np.maximum(x, _ZERO, out=x)
        if self._wide:
            x = relu(dense(x, self._weights["combined_kernel"], self._weights["combined_bias"]))
        x = x.dot(self._weights["output_kernel"])
        x += self._weights["output_bias"]
        x -= max(x.tolist())
        np.exp(x, out=x)
        x /= sum(x.tolist())
        answer: Array = x[None]
        return answer

    def by_code(self, codes: NDArray[np.int64], profiles: Array) -> Array:
        """`probabilities` for codes (n,), unchecked; profiles (n, 3), or (1, 3) for all."""
        table = self._tabulated()
        single = len(profiles) == 1
        if len(codes) <= _CHUNK:
            return self._head(table[codes], profiles)
        out = np.empty((len(codes), 7), dtype=np.float32)
        for start in range(0, len(codes), _CHUNK):
            part = slice(start, start + _CHUNK)
            out[part] = self._head(table[codes[part]], profiles if single else profiles[part])
        return out

    def forward(self, sequences: ArrayLike, profiles: ArrayLike) -> Array:
        """The same as `probabilities`, layer by layer and without the table."""
        days = checked(sequences)
        w = self._weights
        x = w["embedding"][days]  # (n, 6, 16)
        x = lstm(x, w["lstm1_kernel"], w["lstm1_recurrent"], w["lstm1_bias"])  # (n, 6, 64)
        x = lstm(x, w["lstm2_kernel"], w["lstm2_recurrent"], w["lstm2_bias"])  # (n, 6, 32)
        x = lstm(x, w["lstm3_kernel"], w["lstm3_recurrent"], w["lstm3_bias"])[:, -1]  # (n, 16)
        joined = fold(x, self._join_sequence, self._join_bias)
        return self._head(joined, _checked_profiles(profiles, len(days)))

    def _head(self, joined: Array, profiles: Array) -> Array:
        """joined: the sequences' share of the layer after the concatenation, bias included."""
        w = self._weights
        person = relu(dense(profiles, w["profile_kernel"], w["profile_bias"]))  # (n, 32)
        x = relu(joined + person @ self._join_profile)
        if self._wide:
            x = relu(dense(x, w["combined_kernel"], w["combined_bias"]))
        return softmax(dense(x, w["output_kernel"], w["output_bias"]))  # (n, 7)

    def _tabulated(self) -> Array:
        if self._table is None:
            with self._building:  # two threads must not both pay for it
                if self._table is None:
                    self._table = tabulate(self._weights, self._join_sequence, self._join_bias)
        return self._table


def _checked_profiles(profiles: ArrayLike, rows: int) -> Array:
    given = np.asarray(profiles, dtype=np.float32)
    if given.ndim != 2 or given.shape[1] != 3 or len(given) not in (1, rows):
        raise ValueError(f"profiles must have the shape ({rows}, 3), not {given.shape}")
    if not np.isfinite(given).all():
        raise ValueError("profiles must be finite numbers")
    return given
