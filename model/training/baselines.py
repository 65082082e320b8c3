"""What needs no network: counting, copying, neighbours, boosted trees, the rules alone.

Each learns from the same windows as the networks do and answers with probabilities, (n, 7).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from model.bounds import BAND_STARTS, cell_of
from model.histories import TYPES, encode
from model.rules import allowed_bits, unpack
from model.simulator import Windows
from model.starter import starter_probabilities
from model.training.gaps import profiles_of
from model.training.scoring import in_parts
from model.training.targets import Floats

Baseline = Callable[[Windows, Windows], Floats]

_SMOOTHING = 0.5  # pseudo-counts, shared out as the labels are
_COPY_SURE = 0.9  # how sure "repeat yesterday" claims to be; accuracy does not depend on it


def _counted(
    keys: NDArray[np.int64], asked: NDArray[np.int64], labels: NDArray[np.int64]
) -> Floats:
    """Label frequencies by key, smoothed by the overall ones."""
    overall = np.bincount(labels, minlength=TYPES) / len(labels)
    found, place = np.unique(keys, return_inverse=True)
    counts = np.zeros((len(found) + 1, TYPES))
    np.add.at(counts, (place, labels), 1)
    counts += _SMOOTHING * overall
    chances = counts / counts.sum(axis=1, keepdims=True)
    where = np.minimum(np.searchsorted(found, asked), len(found) - 1)
    row = np.where(found[where] == asked, where, len(found))
    answers: Floats = chances[row].astype(np.float32)
    return answers


def majority(training: Windows, test: Windows) -> Floats:
    """The commonest workout, whatever the days."""
    zeros = np.zeros(len(training), dtype=np.int64)
    return _counted(zeros, np.zeros(len(test), dtype=np.int64), training.labels)


def yesterday(training: Windows, test: Windows) -> Floats:
    """The same as yesterday."""
    answers = np.full((len(test), TYPES), (1 - _COPY_SURE) / (TYPES - 1), dtype=np.float32)
    answers[np.arange(len(test)), test.sequences[:, -1]] = _COPY_SURE
    return answers


def markov(order: int, with_profile: bool) -> Baseline:
    """Counts by the last `order` days, with or without level and goal."""

    def keys(data: Windows) -> NDArray[np.int64]:
        codes: NDArray[np.int64] = encode(data.sequences) % TYPES**order
        return codes + TYPES**order * (data.levels * 3 + data.goals) if with_profile else codes

    return lambda training, test: _counted(keys(training), keys(test), training.labels)


def _plain(data: Windows) -> NDArray[np.float32]:
    """Six days, level, goal as one-hot, age as steps: 57 columns of 0 and 1."""
    days = np.eye(TYPES)[data.sequences].reshape(len(data), -1)
    steps = np.stack([data.ages >= age for age in range(20, 100, 10)], axis=1)
    profile = [np.eye(3)[data.levels], np.eye(3)[data.goals], steps]
    return np.concatenate([days, *profile], axis=1).astype(np.float32)


def nearest(neighbours: int) -> Baseline:
    """The labels of the nearest people: days that differ, level, goal, age in decades."""

    def answer(training: Windows, test: Windows) -> Floats:
        known, asked = _plain(training), _plain(test)
        squares = (known**2).sum(axis=1)
        labels = np.eye(TYPES)[training.labels]

        def part(rows: slice) -> Floats:
            distance = squares - 2 * asked[rows] @ known.T
            best = np.argpartition(distance, neighbours, axis=1)[:, :neighbours]
            counts = labels[best].sum(axis=1) + _SMOOTHING / TYPES
            found: Floats = (counts / counts.sum(axis=1, keepdims=True)).astype(np.float32)
            return found

        return in_parts(part, len(test), max(1, 40_000_000 // len(training)))

    return answer


def boosted(rounds: int = 60, depth: int = 4, rate: float = 0.2) -> Baseline:
    """Gradient-boosted trees on the 0-and-1 columns, one tree for each workout and round.

    Second-order boosting with a softmax loss (Friedman 2001; Chen and Guestrin 2016), whole levels
    at once: all nodes of a level choose their best column from one matrix product.
    """

    def answer(training: Windows, test: Windows) -> Floats:
        known, asked = _plain(training), _plain(test)
        target = np.eye(TYPES)[training.labels]
        overall = np.log(target.mean(axis=0) + 1e-6)
        scores = np.tile(overall, (len(known), 1))
        answers = np.tile(overall, (len(asked), 1))
        for _ in range(rounds):
            chances = np.exp(scores - scores.max(axis=1, keepdims=True))
            chances /= chances.sum(axis=1, keepdims=True)
            for label in range(TYPES):
                slope = target[:, label] - chances[:, label]
                bend = np.maximum(chances[:, label] * (1 - chances[:, label]), 1e-6)
                step, asked_step = _tree(known, slope, bend, asked, depth)
                scores[:, label] += rate * step
                answers[:, label] += rate * asked_step
        raised = np.exp(answers - answers.max(axis=1, keepdims=True))
        found: Floats = (raised / raised.sum(axis=1, keepdims=True)).astype(np.float32)
        return found

    return answer


def _tree(
    known: NDArray[np.float32],
    slope: NDArray[np.float64],
    bend: NDArray[np.float64],
    asked: NDArray[np.float32],
    depth: int,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Grow one tree; returns its values for the known and the asked rows."""
    ridge = 1.0
    node, asked_node = np.zeros(len(known), dtype=int), np.zeros(len(asked), dtype=int)
    for level in range(depth):
        nodes = 2**level
        one = np.zeros((nodes, len(known)), dtype=np.float32)
        one[node, np.arange(len(known))] = 1
        right_slope, right_bend = (one * slope) @ known, (one * bend) @ known
        all_slope, all_bend = (one @ each for each in (slope, bend))
        left_slope, left_bend = all_slope[:, None] - right_slope, all_bend[:, None] - right_bend
        gain = right_slope**2 / (right_bend + ridge) + left_slope**2 / (left_bend + ridge)
        column = gain.argmax(axis=1)
        node = 2 * node + known[np.arange(len(known)), column[node]].astype(int)
        asked_node = 2 * asked_node + asked[np.arange(len(asked)), column[asked_node]].astype(int)
    leaves = 2**depth
    value = np.bincount(node, slope, leaves) / (np.bincount(node, bend, leaves) + ridge)
    return value[node], value[asked_node]


def rules_only(training: Windows, test: Windows) -> Floats:
    """Every workout that the rules allow, alike."""
    legal = unpack(allowed_bits(encode(test.sequences), cell_of(test.levels, test.ages)))
    answers: Floats = (legal / legal.sum(axis=1, keepdims=True)).astype(np.float32)
    return answers


def rules_and_programmes(training: Windows, test: Windows) -> Floats:
    """The starter suggestion: programmes weighed by the days that fit them, no learning."""
    codes = encode(test.sequences)
    answers = np.empty((len(test), TYPES), dtype=np.float32)
    bands = np.searchsorted(BAND_STARTS, test.ages, side="right")
    cells = (test.levels * 3 + test.goals) * 5 + bands
    for cell in np.unique(cells):
        here = np.flatnonzero(cells == cell)
        profile = profiles_of(test.take(here[:1]))[0]
        answers[here] = starter_probabilities(codes[here], profile)
    return answers


BASELINES: dict[str, Baseline] = {
    "majority": majority,
    "repeat yesterday": yesterday,
    "markov 1": markov(1, with_profile=False),
    "markov 1 + profile": markov(1, with_profile=True),
    "markov 2": markov(2, with_profile=False),
    "markov 2 + profile": markov(2, with_profile=True),
    "nearest neighbour": nearest(1),
    "nearest 5": nearest(5),
    "gradient boosting": boosted(),
    "rules only": rules_only,
    "rules and programmes": rules_and_programmes,
}
