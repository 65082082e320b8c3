"""The methods without a network: each does what its name says."""

from __future__ import annotations

import numpy as np
import pytest

from model.behaviour import Noise
from model.bounds import cell_of
from model.histories import encode
from model.rules import allowed_bits, unpack
from model.simulator import windows
from model.training.baselines import BASELINES
from model.training.scoring import accuracy

TRAINING = windows(1_200, Noise.HALF, 1)
TEST = windows(1_000, Noise.HALF, 2)


@pytest.mark.parametrize("name", BASELINES)
def test_every_method_answers_with_distributions(name: str) -> None:
    answers = BASELINES[name](TRAINING, TEST)
    assert answers.shape == (1_000, 7)
    assert answers.min() >= 0
    assert np.abs(answers.sum(axis=1) - 1).max() < 1e-4


def test_majority_and_yesterday_are_what_they_say() -> None:
    commonest = np.bincount(TRAINING.labels).argmax()
    assert (BASELINES["majority"](TRAINING, TEST).argmax(axis=1) == commonest).all()
    copied = BASELINES["repeat yesterday"](TRAINING, TEST).argmax(axis=1)
    assert (copied == TEST.sequences[:, -1]).all()


def test_the_nearest_neighbour_of_somebody_known_is_that_person() -> None:
    answers = BASELINES["nearest neighbour"](TRAINING, TRAINING)
    assert accuracy(answers, TRAINING.labels) > 0.95


def test_knowing_more_helps() -> None:
    scores = {
        name: accuracy(BASELINES[name](TRAINING, TEST), TEST.labels)
        for name in ("majority", "markov 1", "markov 2 + profile", "gradient boosting")
    }
    assert scores["majority"] < scores["markov 1"] < scores["markov 2 + profile"]
    assert scores["gradient boosting"] > scores["markov 2 + profile"]


def test_the_rules_alone_never_propose_what_they_forbid() -> None:
    legal = unpack(allowed_bits(encode(TEST.sequences), cell_of(TEST.levels, TEST.ages)))
    for name in ("rules only", "rules and programmes"):
        assert BASELINES[name](TRAINING, TEST)[~legal].max() == 0
