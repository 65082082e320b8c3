"""The exact law against counts of simulated people, and its own consistency."""

import numpy as np
import pytest

from model.behaviour import Noise
from model.bounds import BANDS
from model.exact import adherence_grid, ceiling, joint_law, record, slots_and_truth
from model.histories import COUNT, encode
from model.rules import allowed_table, unpack
from model.simulator import windows
from model.vocabulary import Goal, Level

CELL = (Level.ADVANCED, Goal.LOSE_WEIGHT, 1)  # the quickest to compute


@pytest.fixture(scope="module")
def joint() -> np.ndarray:
    return joint_law(*CELL, Noise.FULL, points=6)


def test_no_history_is_impossible(joint: np.ndarray) -> None:
    assert joint.shape == (7, COUNT)
    assert joint.sum() == pytest.approx(1.0)
    assert (joint.sum(axis=0) > 0).all()


def test_labels_are_always_legal(joint: np.ndarray) -> None:
    level, _, band = CELL
    legal = unpack(allowed_table()[level * len(BANDS) + band])
    assert joint.T[~legal].max() == 0


def test_the_ceiling_is_what_simulated_people_let_the_exact_answer_score(
    joint: np.ndarray,
) -> None:
    data = windows(150_000, Noise.FULL, 12)
    mine = (data.levels == CELL[0]) & (data.goals == CELL[1]) & (data.ages >= 18)
    mine &= data.ages < 45
    codes, labels = encode(data.sequences[mine]), data.labels[mine]
    right = joint[:, codes].argmax(axis=0) == labels
    own = joint[labels, codes] / joint[:, codes].sum(axis=0)
    accuracy, loss = ceiling(joint)
    error = 4 / np.sqrt(len(labels))
    assert right.mean() == pytest.approx(accuracy, abs=error * right.std())
    assert -np.log(own).mean() == pytest.approx(loss, abs=error * np.log(own).std())


def test_the_law_of_histories_is_that_of_simulated_people(joint: np.ndarray) -> None:
    data = windows(150_000, Noise.FULL, 13)
    mine = (data.levels == CELL[0]) & (data.goals == CELL[1]) & (data.ages >= 18)
    mine &= data.ages < 45
    counts = np.bincount(encode(data.sequences[mine]), minlength=COUNT)
    prior = joint.sum(axis=0)
    common = prior > 0.001
    expected = prior[common] * counts.sum()
    squares = (counts[common] - expected) ** 2 / expected
    assert squares.mean() < 1 + 6 / np.sqrt(common.sum())  # chi-squared per degree of freedom


def test_a_finer_grid_of_adherence_hardly_moves_the_ceiling(joint: np.ndarray) -> None:
    coarse, fine = ceiling(joint), ceiling(joint_law(*CELL, Noise.FULL, points=12))
    assert coarse[0] == pytest.approx(fine[0], abs=0.0005)
    assert coarse[1] == pytest.approx(fine[1], abs=0.001)


def test_the_grid_keeps_the_mean() -> None:
    values, weights = adherence_grid(Level.BEGINNER, older=False, points=8)
    assert weights.sum() == pytest.approx(1.0)
    assert (values * weights).sum() == pytest.approx(5.1 / 7.5, abs=0.002)
    assert (np.diff(values) > 0).all()


def test_every_slot_is_equally_often_on_each_weekday() -> None:
    truth = slots_and_truth(*CELL, Noise.HALF, points=3)
    assert truth.sum(axis=(1, 2)) == pytest.approx(np.full(7, 1 / 7))


def test_a_slip_keeps_the_mass_and_the_unslipped_most_likely() -> None:
    truth = np.zeros(COUNT)
    truth[12345] = 1.0
    recorded = record(truth)
    assert recorded.sum() == pytest.approx(1.0)
    assert recorded.argmax() == 12345
    assert recorded[12345] == pytest.approx((1 - 0.003) ** 6)
