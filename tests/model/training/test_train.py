"""The training recipes, in a small form: they learn, they repeat, they leave nothing broken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from model.behaviour import Noise
from model.histories import COUNT
from model.missing import PRIORS
from model.predictor import WEIGHTS, Predictor
from model.training.holdout import held_out
from model.training.paths import TWIN
from model.vocabulary import Workout

PINS = WEIGHTS.parent.parent / "pins.py"

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
    targets, recipe = small_targets(), Recipe(steps=200, families=4, warm_up=20, compiled=False)
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


class Stopped(Exception):
    """Somebody pulled the plug."""


def test_a_training_that_was_interrupted_goes_on_as_if_it_had_not_been(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from model.training import soft
    from model.training.export import weights_of

    monkeypatch.setattr(soft, "_KEEP_EVERY", 40)
    targets, recipe = small_targets(), soft.Recipe(steps=120, families=2, compiled=False)
    told: list[int] = []

    def pull(step: int, steps: int, figure: float) -> None:
        told.append(step)
        if told == [100]:
            raise Stopped

    kept = tmp_path / "run.npz"
    with pytest.raises(Stopped):
        soft.train_soft(targets, recipe, tell=pull, kept=kept)
    assert [path.name for path in tmp_path.iterdir()] == ["run.npz"]
    gone_on = weights_of(soft.train_soft(targets, recipe, tell=pull, kept=kept))
    assert told == [100, 100, 120]
    through = weights_of(soft.train_soft(targets, recipe))
    for key, array in through.items():
        assert np.abs(gone_on[key] - array).max() < 1e-4


def test_the_state_of_another_recipe_is_no_beginning(tmp_path: Path) -> None:
    from model.training.network import build
    from model.training.student import Student

    kept = tmp_path / "run.npz"
    Student(build("documented"), muon=5.0, compiled=False).keep(kept, 7, "one recipe")
    student = Student(build("documented"), muon=5.0, compiled=False)
    assert student.resume(kept, "another") == 0
    assert student.resume(tmp_path / "none.npz", "one recipe") == 0
    assert student.resume(kept, "one recipe") == 7


def test_families_are_drawn_once_a_step_and_the_commonest_always() -> None:
    from model.training.soft import _capped, _drawn

    sizes = np.array([50.0, 30.0, 8.0, 5.0, 4.0, 2.0, 1.0])
    chances = _capped(sizes, 3)
    assert chances.sum() == pytest.approx(3)
    assert chances.max() <= 1
    random = np.random.default_rng(5)
    draws = [_drawn(chances, 3, random) for _ in range(4_000)]
    assert all(len(set(rows)) == 3 and 0 in rows for rows in draws)
    often = np.bincount(np.concatenate(draws), minlength=7) / len(draws)
    assert often == pytest.approx(chances, abs=0.03)


def test_advice_without_strength_is_a_rut_for_everybody() -> None:
    from model.programmes import PROFILE_CELLS
    from model.training.ruts import ruts

    class Fond:
        """Likes one workout best wherever it is allowed."""

        def __init__(self, workout: Workout) -> None:
            self.likes = np.full(7, 0.1, dtype=np.float32)
            self.likes[workout] = 0.4

        def by_code(self, codes: Any, profiles: Any) -> Any:
            return np.tile(self.likes, (len(codes), 1))

    swims = ruts(Fond(Workout.SWIMMING))  # type: ignore[arg-type]
    assert swims.shape == (COUNT, PROFILE_CELLS)
    assert swims.any(axis=0).all()  # nobody ever lifts


def test_the_rate_rises_stays_and_falls_to_nothing() -> None:
    from model.training.soft import Recipe

    recipe = Recipe(steps=1_000, warm_up=100, fall=0.4, rate=1.0)
    assert recipe.rate_at(1) == pytest.approx(0.01)
    assert recipe.rate_at(100) == recipe.rate_at(600) == 1.0
    assert recipe.rate_at(800) == pytest.approx(0.5, abs=0.01)
    assert 0 < recipe.rate_at(1_000) < 0.01


@pytest.mark.parametrize("name", ["documented", "headline"])
def test_the_unrolled_step_computes_what_the_network_computes(name: str) -> None:
    import tensorflow as tf

    from model.training.network import build
    from model.training.student import Student

    network = build(name)
    student = Student(network, muon=5.0, compiled=False)
    starts = np.random.default_rng(2).integers(0, 7, (3, 5)).astype(np.int32)
    profiles = np.random.default_rng(3).random((45, 3)).astype(np.float32)
    unrolled = tf.nn.softmax(student.logits(tf.constant(starts), tf.constant(profiles)))
    followed = np.hstack([np.repeat(starts, 7, 0), np.tile(np.arange(7), 3)[:, None]])
    for row in range(0, 45, 11):
        inputs = {"sequence": followed, "profile": np.tile(profiles[row], (21, 1))}
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


def interrupted(*_: Any) -> Any:
    raise KeyboardInterrupt


def lingering(*_: Any) -> dict[str, Any]:
    """A twin that would take for ever."""
    import time

    time.sleep(3_600)
    return {}


@pytest.mark.parametrize("when", ["targets", "training"])
def test_an_interrupted_training_leaves_the_bundled_files_alone(
    when: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from model.training import train

    before = [path.read_bytes() for path in (WEIGHTS, PRIORS, PINS, TWIN)]
    if when == "targets":
        monkeypatch.setattr(train, "bundled_targets", interrupted)
    else:
        monkeypatch.setattr(train, "bundled_targets", small_targets)
        monkeypatch.setattr(train, "taught_beside", lingering)
        monkeypatch.setattr(train, "taught", interrupted)
    assert train.main(["--recipe", "bundled"]) == 130
    assert [path.read_bytes() for path in (WEIGHTS, PRIORS, PINS, TWIN)] == before


def test_the_bundled_recipe_takes_no_samples() -> None:
    from model.training.train import train

    with pytest.raises(ValueError, match="takes no samples"):
        train("bundled", samples=100)
    with pytest.raises(ValueError, match="documented or bundled"):
        train("other")


def test_the_twin_misses_a_tenth() -> None:
    assert held_out().mean() == pytest.approx(0.1, abs=0.005)
    assert np.array_equal(held_out(), held_out())
