"""bot/commands/training.py: `simulate`, and what needs the training extra."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import pytest

from bot import cli
from model.vocabulary import Goal, Level, Workout

Captured = pytest.CaptureFixture[str]
HEADER = ["person", "day", "weekday", "age", "level", "goal", "programme", "planned", "done"]


def simulated(file: Path, *words: str) -> list[dict[str, str]]:
    given = ("simulate", "--people", "5", "--seed", "3", "--out", str(file), *words)
    assert cli.main(given) == 0
    with file.open(newline="") as rows:
        reader = csv.DictReader(rows)
        assert reader.fieldnames == HEADER
        return list(reader)


def test_simulate_writes_the_days_of_every_person(tmp_path: Path, capsys: Captured) -> None:
    rows = simulated(tmp_path / "people.csv")
    assert len({row["person"] for row in rows}) == 5
    keys = {workout.key for workout in Workout}
    assert {row["planned"] for row in rows} | {row["done"] for row in rows} <= keys
    assert {row["level"] for row in rows} <= {level.key for level in Level}
    assert {row["goal"] for row in rows} <= {goal.key for goal in Goal}
    assert capsys.readouterr().out.startswith(f"{len(rows)} days of 5 people")


def test_the_same_seed_gives_the_same_file_another_seed_another(tmp_path: Path) -> None:
    first, again = (simulated(tmp_path / name) for name in ("a.csv", "b.csv"))
    assert first == again
    assert simulated(tmp_path / "c.csv", "--seed", "4") != first


def test_without_noise_people_do_what_is_planned(tmp_path: Path) -> None:
    def kept(*words: str) -> float:
        rows = simulated(tmp_path / "people.csv", "--people", "200", *words)
        return sum(row["planned"] == row["done"] for row in rows) / len(rows)

    assert kept("--noise", "none") > 0.98  # what is left is a slip in the diary
    assert kept() < 0.8


@pytest.mark.parametrize("command", ["train", "compare"])
def test_what_needs_the_training_extra_says_where_to_find_it(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setitem(sys.modules, "tensorflow", None)  # as where it is not installed
    assert cli.main([command]) == 2
    assert ".venv-test" in capsys.readouterr().err
