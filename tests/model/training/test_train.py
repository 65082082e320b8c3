"""The training recipes, in a small form: they learn, they repeat, they leave nothing broken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from model.behaviour import Noise
from model.histories import COUNT
from model.predictor import WEIGHTS, Predictor
from model.training.holdout import held_out

pytestmark = [pytest.mark.tensorflow, pytest.mark.filterwarnings("ignore")]


def small_targets() -> Any:
    """Made-up answers that depend on the goal alone: something a few steps can learn."""
    from model.training.targets import Targets

    posterior = np.full((COUNT, 45, 7), 0.05, dtype=np.float32)
    cells = np.arange(45)
    posterior[:, cells, cells // 5 % 3] = 0.7
    return Targets(posterior, np.full((COUNT, 45), 1 / COUNT, dtype=np.float32))


def test_soft_training_learns_and_the_same_seed_gives_the_same_network() -> None:
    from model.training.export import weights_of
    from model.training.soft import Recipe, train_soft

    told: list[float] = []
    targets, recipe = small_targets(), Recipe(steps=200, histories=16, warm_up=20, compiled=False)
    networks = [
        train_soft(targets, recipe, tell=lambda step, steps, figure: told.append(figure))
        for _ in range(2)
    ]
    assert told[1] < 0.5 * told[0]
    assert told[2:] == pytest.approx(told[:2], rel=1e-3)
    one, two = (Predictor(weights_of(network)) for network in networks)
    sequences = np.random.default_rng(1).integers(0, 7, (500, 6))
    for goal in range(3):
        answers = one.forward(sequences, [[0.3, 0.5, goal / 2]])
        assert (answers.argmax(axis=1) == goal).mean() > 0.9
        assert np.abs(answers - two.forward(sequences, [[0.3, 0.5, goal / 2]])).max() < 1e-3


@pytest.mark.parametrize("name", ["documented", "headline"])
def test_the_unrolled_step_computes_what_the_network_computes(name: str) -> None:
    import tensorflow as tf

    from model.training.network import build
    from model.training.soft import Recipe, _Student

    network = build(name)
    student = _Student(network, Recipe(network=name))
    sequences = np.random.default_rng(2).integers(0, 7, (20, 6)).astype(np.int32)
    profiles = np.random.default_rng(3).random((45, 3)).astype(np.float32)
    unrolled = tf.nn.softmax(student._logits(tf.constant(sequences), tf.constant(profiles)))
    for row in range(0, 45, 11):
        inputs = {"sequence": sequences, "profile": np.tile(profiles[row], (20, 1))}
        plain = network.predict(inputs, verbose=0)
        assert np.abs(unrolled.numpy()[:, row] - plain).max() < 1e-5


def test_the_documented_recipe_in_small() -> None:
    from model.training.recipes import documented_recipe

    run = documented_recipe(Noise.NONE, seed=1, samples=200, epochs=2)
    assert len(run.history["loss"]) == 2
    assert len(run.training) == 160
    assert len(run.validation) == 40
    assert "learning_rate" in run.history  # ReduceLROnPlateau is at work


def test_bundling_pins_what_it_wrote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from model.training import export
    from model.weights import read_weights

    weights = read_weights(WEIGHTS)
    monkeypatch.setattr(export, "WEIGHTS", tmp_path / "weights.npz")
    monkeypatch.setattr(export, "PINS", tmp_path / "pins.py")
    export.bundle(weights)
    pinned: dict[str, Any] = {}
    exec((tmp_path / "pins.py").read_text(), pinned)
    assert (tmp_path / "weights.npz").read_bytes() == WEIGHTS.read_bytes()
    assert pinned["WEIGHTS_SIZE"] == WEIGHTS.stat().st_size
    assert sum(pinned["GOLDEN_ANSWER"]) == pytest.approx(1.0, abs=1e-5)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pins.py", "weights.npz"]


def test_the_committed_pins_are_those_that_bundling_would_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from model import pins
    from model.training import export

    monkeypatch.setattr(export, "PINS", tmp_path / "pins.py")
    export.pin()
    again: dict[str, Any] = {}
    exec((tmp_path / "pins.py").read_text(), again)
    for name in ("WEIGHTS_SIZE", "WEIGHTS_SHA256", "PRIORS_SIZE", "PRIORS_SHA256"):
        assert again[name] == getattr(pins, name)


def test_an_interrupted_training_leaves_the_bundled_files_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from model.training import train

    def interrupted() -> None:
        raise KeyboardInterrupt

    before = WEIGHTS.read_bytes()
    monkeypatch.setattr(train, "bundled_targets", interrupted)
    assert train.main(["--recipe", "bundled"]) == 130
    assert WEIGHTS.read_bytes() == before


def test_the_bundled_recipe_takes_no_samples() -> None:
    from model.training.train import train

    with pytest.raises(ValueError, match="takes no samples"):
        train("bundled", samples=100)
    with pytest.raises(ValueError, match="documented or bundled"):
        train("other")


def test_the_twin_misses_a_tenth() -> None:
    assert held_out().mean() == pytest.approx(0.1, abs=0.005)
    assert np.array_equal(held_out(), held_out())
