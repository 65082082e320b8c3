"""The card belongs to the weights that are committed, and says what the contract names."""

import json

import numpy as np
import pytest

from model.behaviour import Noise
from model.predictor import ARTIFACTS, Predictor
from model.simulator import windows

CARD = json.loads((ARTIFACTS / "card.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("noise", Noise)
@pytest.mark.parametrize("who", ["ceiling", "bundled", "documented_recipe"])
def test_every_figure_of_the_contract_is_there(noise: Noise, who: str) -> None:
    row = CARD[noise.key][who]
    for name in ("accuracy", "loss", "ece"):
        assert isinstance(row[name], float)
    assert 0 <= row["unseen"]["accuracy"] <= 1
    assert row["unseen"]["loss"] > 0


@pytest.mark.parametrize("noise", [Noise.HALF, Noise.FULL])
def test_the_bundled_weights_score_what_the_card_says(noise: Noise) -> None:
    test = windows(CARD["test_people"], noise, CARD["test_seed"])
    chances = Predictor.bundled().probabilities(test.sequences, test.profiles)
    right = chances.argmax(axis=1) == test.labels
    own = chances[np.arange(len(test)), test.labels]
    assert right.mean() == pytest.approx(CARD[noise.key]["bundled"]["accuracy"], abs=1e-4)
    assert -np.log(own).mean() == pytest.approx(CARD[noise.key]["bundled"]["loss"], abs=1e-4)


def test_after_the_rules_nothing_is_violated() -> None:
    for noise in Noise:
        assert CARD[noise.key]["bundled"]["violations_after_rules"] == 0


def test_nothing_beats_the_ceiling_by_more_than_chance() -> None:
    for noise in Noise:
        ceiling = CARD[noise.key]["ceiling"]
        for who in ("bundled", "documented_recipe"):
            assert CARD[noise.key][who]["accuracy"] <= ceiling["accuracy"] + 0.001
            assert CARD[noise.key][who]["loss"] >= ceiling["loss"] - 0.001


def test_the_card_says_that_the_people_are_simulated() -> None:
    assert "simulated" in CARD["people"]
