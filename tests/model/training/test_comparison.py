"""The comparison is computed from the runs that are kept, and judges no more than they show."""

from __future__ import annotations

from pathlib import Path

import pytest

from model.training.baselines import BASELINES
from model.training.comparison import comparison, markdown, told, verdict
from model.training.network_names import METHOD_NAMES
from model.training.records import Records


def kept(path: Path, accuracies: dict[str, list[float]], samples: int = 2_000) -> Records:
    records = Records(path / "runs.json")
    for name, values in accuracies.items():
        for seed, accuracy in enumerate(values):
            record = {"accuracy": accuracy, "loss": 1.0, "ece": 0.1, "cpu_seconds": 2.0 + seed}
            parts = {"seen_accuracy": 0.9, "unseen_accuracy": 0.3}
            records.add(f"{name}/half/{samples}/{seed}", record | parts)
    return records


def test_a_row_is_the_mean_over_the_seeds(tmp_path: Path) -> None:
    records = kept(tmp_path, {"documented": [0.6, 0.7], "majority": [0.3]})
    records.add("serving/documented", {"cpu_us": 12.5})
    records.add("documented/full/2000/0", {"accuracy": 0.1})  # another noise: not compared
    lstm, majority = comparison(records)["rows"]
    assert lstm["accuracy"] == pytest.approx(0.65)
    assert lstm["accuracy_sd"] == pytest.approx(0.0707, abs=1e-4)
    assert (lstm["cpu_seconds"], lstm["serving_us"], lstm["runs"]) == (2.5, 12.5, 2)
    assert "accuracy_sd" not in majority
    assert "serving_us" not in majority


@pytest.mark.parametrize(
    ("ours", "theirs", "said"),
    [
        ([0.70, 0.71, 0.72], [0.60, 0.61, 0.62], "true"),
        ([0.60, 0.61, 0.62], [0.70, 0.71, 0.72], "false"),
        ([0.60, 0.65, 0.70], [0.61, 0.66, 0.71], "not shown"),
        ([0.70], [0.60, 0.61], "true, one run"),
        ([0.50], [0.60], "false, one run"),
    ],
)
def test_a_reason_holds_only_beyond_what_the_seeds_explain(
    ours: list[float], theirs: list[float], said: str
) -> None:
    assert verdict(ours, theirs) == said


def test_each_reason_of_the_specification_is_judged_at_each_size(tmp_path: Path) -> None:
    kept(tmp_path, {"documented": [0.6, 0.6], "gru": [0.7, 0.7]})
    found = comparison(kept(tmp_path, {"documented": [0.9], "cnn": [0.8]}, samples=200_000))
    assert [(each["samples"], each["rival"], each["verdict"]) for each in found["reasons"]] == [
        (2_000, "gru", "false"),
        (200_000, "cnn", "true, one run"),
    ]
    assert "better than gru: false (-10.0 points)" in told(found)
    assert markdown(found).count("\n") == 1 + len(found["rows"])


def test_every_plain_method_has_its_place_in_the_table() -> None:
    assert tuple(BASELINES) == METHOD_NAMES
