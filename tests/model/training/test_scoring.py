"""Scores by hand on a few rows."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from model.behaviour import Noise
from model.simulator import windows
from model.training.records import Records, rounded
from model.training.scoring import (
    accuracy,
    calibration_error,
    details,
    in_parts,
    loss,
    score,
    seen_inputs,
    violations,
)
from model.training.targets import CELL_SHARES

CHANCES = np.array(
    [[0.9, 0.1, 0, 0, 0, 0, 0], [0.2, 0.8, 0, 0, 0, 0, 0], [0.6, 0.4, 0, 0, 0, 0, 0]],
    dtype=np.float32,
)
LABELS = np.array([0, 1, 1])


def test_accuracy_and_loss_by_hand() -> None:
    assert accuracy(CHANCES, LABELS) == pytest.approx(2 / 3)
    assert loss(CHANCES, LABELS) == pytest.approx(-np.log([0.9, 0.8, 0.4]).mean(), rel=1e-5)


def test_calibration_is_perfect_when_seven_in_ten_of_the_seventy_per_cent_are_right() -> None:
    sure = np.full(10, 0.7)
    right = np.array([True] * 7 + [False] * 3)
    assert calibration_error(sure, right) == pytest.approx(0.0, abs=1e-9)
    assert calibration_error(sure, np.ones(10, bool)) == pytest.approx(0.3)


def test_a_perfect_forecast_scores_perfectly() -> None:
    perfect = np.eye(7, dtype=np.float32)
    assert score(perfect, np.arange(7)) == {"accuracy": 1.0, "loss": 0.0, "ece": 0.0}


def test_seen_means_the_same_history_level_and_goal() -> None:
    data = windows(300, Noise.FULL, 3)
    assert seen_inputs(data, data).all()
    first, second = data.take(slice(0, 150)), data.take(slice(150, 300))
    known = {
        (tuple(days), level, goal)
        for days, level, goal in zip(
            first.sequences.tolist(), first.levels.tolist(), first.goals.tolist(), strict=True
        )
    }
    expected = [
        (tuple(days), level, goal) in known
        for days, level, goal in zip(
            second.sequences.tolist(), second.levels.tolist(), second.goals.tolist(), strict=True
        )
    ]
    assert seen_inputs(first, second).tolist() == expected


def test_labels_themselves_break_no_rule() -> None:
    data = windows(2_000, Noise.FULL, 4)
    assert violations(np.eye(7, dtype=np.float32)[data.labels], data) == 0
    always_hiit = np.tile(np.eye(7, dtype=np.float32)[3], (2_000, 1))
    assert violations(always_hiit, data) > 0.3


def test_details_of_a_perfect_forecast() -> None:
    data = windows(3_000, Noise.HALF, 5)
    found = details(np.eye(7, dtype=np.float32)[data.labels], data)
    assert found["top2"] == 1.0
    assert set(found["recall"].values()) == {1.0}  # type: ignore[attr-defined]
    assert np.trace(np.array(found["confusion"])) == 3_000


def test_parts_put_together_are_the_whole() -> None:
    whole = np.arange(70_000, dtype=np.float32).reshape(-1, 7)
    assert np.array_equal(in_parts(lambda part: whole[part], len(whole), part=3_000), whole)


def test_cells_are_weighed_as_users_come() -> None:
    assert CELL_SHARES.sum() == pytest.approx(1.0)
    assert len(CELL_SHARES) == 45


def test_records_are_on_disk_after_each_run_and_rounded(tmp_path: Path) -> None:
    path = tmp_path / "runs.json"
    Records(path).add("a/half/2000/0", {"accuracy": 0.123456789})
    assert json.loads(path.read_text()) == {"a/half/2000/0": {"accuracy": 0.12346}}
    again = Records(path)
    assert "a/half/2000/0" in again
    again.add("b", {"loss": 1.0})
    assert Records(path).names() == ["a/half/2000/0", "b"]
    assert [each.name for each in tmp_path.iterdir()] == ["runs.json"]
    assert rounded({"x": (1.23456789, [2.0])}) == {"x": [1.23457, [2.0]]}
