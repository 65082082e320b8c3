"""Deleting logs and measuring the ways to cope with it."""

from __future__ import annotations

import numpy as np
import pytest

from model.behaviour import Noise
from model.histories import COUNT
from model.missing import UNLOGGED, Priors
from model.predictor import Predictor
from model.simulator import windows
from model.training.gaps import WAYS, delete, measure, sensitivity
from model.vocabulary import Workout

PEOPLE = windows(400, Noise.FULL, 5)


@pytest.mark.parametrize("missing", range(1, 7))
def test_as_many_days_go_missing_as_asked_and_the_others_stay(missing: int) -> None:
    for history, days in zip(
        delete(PEOPLE, missing, False, 1), PEOPLE.sequences.tolist(), strict=True
    ):
        assert history.unknown_days == missing
        assert all(
            known is None or known == true for known, true in zip(history.days, days, strict=True)
        )


def test_a_run_is_a_run() -> None:
    for history in delete(PEOPLE, 3, True, 2):
        pattern = "".join("?" if day is None else "." for day in history.days)
        assert "???" in pattern


def test_rest_goes_missing_more_readily() -> None:
    gone = dict.fromkeys((True, False), 0)
    there = dict(gone)
    for history, days in zip(delete(PEOPLE, 1, False, 3), PEOPLE.sequences, strict=True):
        for known, true in zip(history.days, days, strict=True):
            (gone if known is None else there)[bool(true == Workout.REST)] += 1
    rest, other = (gone[kind] / (gone[kind] + there[kind]) for kind in (True, False))
    assert rest > 1.5 * other


def test_every_pattern_and_way_is_scored() -> None:
    few = PEOPLE.take(slice(0, 12))
    law = np.full((45, 7, COUNT), 1 / COUNT / 7, dtype=np.float32)
    found = measure(few, Predictor.bundled(), Priors.bundled(), law)
    assert len(found) == 11
    for scores in found.values():
        assert set(scores) == set(WAYS)
        assert scores["ceiling"]["loss"] == pytest.approx(np.log(7), rel=1e-4)
        assert 0 < scores["expectation"]["confidence"] <= 1


def test_the_rates_are_put_back_after_they_were_varied() -> None:
    before = dict(UNLOGGED)
    moved = sensitivity(PEOPLE.take(slice(0, 20)), Predictor.bundled(), Priors.bundled())
    assert before == UNLOGGED
    assert set(moved) == {"as_often_as_workouts", "six_times_as_often"}
