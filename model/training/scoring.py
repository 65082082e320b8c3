"""How good probabilities are: accuracy, loss, calibration, and where they go wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from model.bounds import BAND_STARTS, BANDS, cell_of
from model.histories import COUNT, TYPES, encode
from model.rules import allowed_bits, unpack
from model.simulator import Windows
from model.training.targets import Floats
from model.vocabulary import Goal, Level, Workout

BINS = 15
Bools = NDArray[np.bool_]
Score = dict[str, float]


def accuracy(chances: Floats, labels: NDArray[np.int64]) -> float:
    """The share of labels that the likeliest workout hits."""
    return float((chances.argmax(axis=1) == labels).mean())


def loss(chances: Floats, labels: NDArray[np.int64]) -> float:
    """Mean cross-entropy in nats."""
    own = chances[np.arange(len(labels)), labels].astype(np.float64)
    return float(-np.log(np.maximum(own, 1e-12)).mean())


def calibration_bins(sure: NDArray[np.floating], right: Bools) -> list[tuple[float, float, float]]:
    """For each of 15 even bins of confidence that is met: its share, mean confidence, hit rate."""
    place = np.minimum((sure * BINS).astype(int), BINS - 1)
    found = []
    for number in range(BINS):
        here = place == number
        if here.any():
            found.append((float(here.mean()), float(sure[here].mean()), float(right[here].mean())))
    return found


def calibration_error(sure: NDArray[np.floating], right: Bools) -> float:
    """Expected calibration error over 15 bins."""
    bins = calibration_bins(sure, right)
    return sum(share * abs(mean - hits) for share, mean, hits in bins)


def score(chances: Floats, labels: NDArray[np.int64]) -> Score:
    """Accuracy, loss and expected calibration error."""
    right = chances.argmax(axis=1) == labels
    return {
        "accuracy": accuracy(chances, labels),
        "loss": loss(chances, labels),
        "ece": calibration_error(chances.max(axis=1), right),
    }


def seen_inputs(training: Windows, test: Windows) -> Bools:
    """Which test inputs (history, level, goal) occur in training, (n,)."""
    return np.isin(_inputs(test), _inputs(training))


def _inputs(data: Windows) -> NDArray[np.int64]:
    codes: NDArray[np.int64] = encode(data.sequences)
    inputs: NDArray[np.int64] = (data.levels * len(Goal) + data.goals) * COUNT + codes
    return inputs


def violations(chances: Floats, test: Windows) -> float:
    """How often the likeliest workout breaks a rule, before the coach lets the rules act."""
    cells = cell_of(test.levels, test.ages)
    legal = unpack(allowed_bits(encode(test.sequences), cells))
    return float((~legal[np.arange(len(test)), chances.argmax(axis=1)]).mean())


def details(chances: Floats, test: Windows) -> dict[str, object]:
    """Top-2, recall by workout, confusion, accuracy by level, goal and age band, calibration."""
    best = chances.argmax(axis=1)
    right = best == test.labels
    two = np.argsort(-chances, axis=1)[:, :2]
    confusion = np.zeros((TYPES, TYPES), dtype=int)
    np.add.at(confusion, (test.labels, best), 1)
    bands = np.searchsorted(BAND_STARTS, test.ages, side="right")

    def by(groups: Mapping[str, Bools]) -> Score:
        return {name: float(right[group].mean()) for name, group in groups.items()}

    return {
        "top2": float((two == test.labels[:, None]).any(axis=1).mean()),
        "recall": {w.key: float(right[test.labels == w].mean()) for w in Workout},
        "confusion": confusion.tolist(),
        "by_level": by({each.key: test.levels == each for each in Level}),
        "by_goal": by({each.key: test.goals == each for each in Goal}),
        "by_age": by({name: bands == number for number, name in enumerate(BANDS)}),
        "calibration": calibration_bins(chances.max(axis=1), right),
    }


def in_parts(answer: Callable[[slice], Floats], rows: int, part: int = 20_000) -> Floats:
    """`answer` for slices of `rows`, put together; keeps memory small."""
    return np.concatenate([answer(slice(at, at + part)) for at in range(0, rows, part)])
