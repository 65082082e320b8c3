"""Weeks beside the greedy walk: what is measured is what the plans say."""

from __future__ import annotations

from model.behaviour import Noise
from model.coach import Coach
from model.simulator import windows
from model.training import weeks


def test_the_best_week_is_the_likelier_where_they_differ() -> None:
    found = weeks.measure(windows(40, Noise.FULL, 3), Coach.bundled())
    assert found["people"] == 40
    assert 0 <= found["differ_from_greedy"] < 1
    assert 0 < found["probability_greedy"] <= found["probability"] * (1 + 1e-5)
