"""What may be proposed, and what of it should be: arrays in, arrays out, no words.

Known days: a workout may be proposed if it breaks no rule. Unknown days: its risk is the
probability that it breaks one, and it may be proposed at a risk of at most 5 % (HIIT 1 %); if
nothing may, the least risky is. Of what may be proposed the likeliest is.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.bounds import Cells
from model.histories import TYPES
from model.rules import allowed_bits, unpack
from model.vocabulary import Workout

MOST_RISK = np.full(TYPES, 0.05)
MOST_RISK[Workout.HIIT] = 0.01

_MASKS = 1 << TYPES
_SAME_RISK = 1e-12  # rounding must not decide between equals
_LEAST = np.float32(1e-30)  # of what is allowed; less than this says nothing

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Verdicts:
    """probabilities, risks, shares: (n, 7); allowed: (n, 7), never all false in a row.

    shares: each workout's part of the probability of what is allowed; with unknown days the
    expectation of that over what they may have been, so that not knowing makes less sure.
    """

    probabilities: Floats
    risks: Floats
    shares: Floats
    allowed: Bools

    def recommended(self) -> NDArray[np.int64]:
        """The likeliest allowed workout of each row, the lower id where two are equal."""
        best: NDArray[np.int64] = np.where(self.allowed, self.probabilities, -1.0).argmax(axis=1)
        return best


def judge_known(
    codes: NDArray[np.int64],
    probabilities: NDArray[np.floating],
    cells: Cells,
    choices: NDArray[np.uint8] | int,
) -> Verdicts:
    """One known history a row. cells: rule cells (n,) or one; choices: masks (n,) or one."""
    legal = unpack(allowed_bits(codes, cells))
    may = unpack(np.broadcast_to(np.asarray(choices, dtype=np.uint8), codes.shape))
    chances = probabilities.astype(np.float64)
    fine = legal & may
    return Verdicts(chances, (~legal).astype(np.float64), _shares(chances, fine), fine)


def judge_uncertain(
    codes: NDArray[np.int64],
    weights: Floats,
    probabilities: NDArray[np.float32],
    cell: int,
    choices: int,
) -> Verdicts:
    """Rows of possible histories: codes (n, m), weights (m,), probabilities (n, m, 7)."""
    bits = allowed_bits(codes, np.int64(cell))  # (n, m)
    may = unpack(np.asarray(choices, dtype=np.uint8))
    # there are many possible histories but only 128 masks: sum the weights by mask first
    masks = np.arange(_MASKS)
    by_mask: Floats = np.array(
        [np.bincount(row, weights, _MASKS) for row in bits], dtype=np.float64
    )
    risks = by_mask @ (~unpack(masks.astype(np.uint8))).astype(np.float64)
    light = weights.astype(np.float32)
    expected = (light @ probabilities).astype(np.float64)
    fit = probabilities * unpack((masks & choices).astype(np.uint8)).astype(np.float32)[bits]
    total = fit @ np.ones(TYPES, dtype=np.float32)  # (n, m), of what is allowed
    shares = np.einsum("nm,nmt->nt", light / np.maximum(total, _LEAST), fit).astype(np.float64)
    fine = (risks <= MOST_RISK + _SAME_RISK) & may
    least = np.where(may, risks, np.inf)
    least_risky = least <= least.min(axis=1, keepdims=True) + _SAME_RISK
    allowed = np.where(fine.any(axis=1, keepdims=True), fine, least_risky)
    return Verdicts(expected, risks, shares, allowed)


def _shares(chances: Floats, fine: Bools) -> Floats:
    masked = np.where(fine, chances, 0.0)
    total = masked.sum(axis=-1, keepdims=True)
    # where the model gives what is allowed no weight at all, nothing speaks for any of it
    even = fine / fine.sum(axis=-1, keepdims=True)
    shares: Floats = np.where(total > 0, masked / np.where(total > 0, total, 1.0), even)
    return shares
