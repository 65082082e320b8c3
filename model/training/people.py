"""The people that every published figure is measured on."""

from __future__ import annotations

from functools import cache

from model.behaviour import Noise
from model.simulator import Windows, windows

TEST_SEED, TEST_PEOPLE = 2_026, 100_000


@cache
def test_people(noise: Noise) -> Windows:
    """The held-out people that every figure is measured on; no training uses their seed."""
    return windows(TEST_PEOPLE, noise, TEST_SEED)
