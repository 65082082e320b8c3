"""The proof run in small; the whole of it takes minutes: python -m model.training.proof."""

from __future__ import annotations

import pytest

from model.coach import Coach
from model.training.proof import prove_availability, prove_known, prove_many_unknown, prove_unknown


@pytest.fixture(scope="module")
def coach() -> Coach:
    return Coach.bundled()


def test_every_known_history_at_one_age(coach: Coach) -> None:
    assert prove_known(coach, range(66, 67)) == 9 * 117_649


def test_no_choice_of_workouts_has_a_dead_end() -> None:
    assert prove_availability() > 0


def test_drawn_histories_with_every_kind_of_gap(coach: Coach) -> None:
    assert prove_unknown(coach, 400, seed=5) == 400


def test_the_sample_is_shared_out_whole() -> None:
    assert prove_many_unknown(90, share=30, workers=2) == 90
