"""Simulated people: reproducible, legal labels, rates as stated."""

import csv
import io
import itertools
import time
from pathlib import Path

import numpy as np
import pytest

from model.behaviour import RECORDING_SLIP, Noise, Rates, adherence_beta
from model.histories import TYPES
from model.programmes import PROGRAMMES
from model.rules import allowed
from model.simulator import BAND_SHARES, HEADER, Crowd, simulate_to, windows, write_csv
from model.vocabulary import Level, Workout


@pytest.mark.parametrize("noise", Noise)
def test_every_label_is_legal_after_the_recorded_days(noise: Noise) -> None:
    data = windows(4_000, noise, 1)
    legal = allowed(data.sequences, data.levels, data.ages)
    assert legal[np.arange(len(data)), data.labels].all()


def test_the_same_seed_gives_the_same_people_and_another_gives_others() -> None:
    one, again, other = (windows(500, Noise.FULL, seed) for seed in (4, 4, 5))
    assert all(np.array_equal(one_value, vars(again)[k]) for k, one_value in vars(one).items())
    assert not np.array_equal(one.sequences, other.sequences)


def test_without_noise_only_recording_slips_break_the_programme() -> None:
    data = windows(20_000, Noise.NONE, 2)
    weeks = np.array([p.weeks for p in PROGRAMMES])
    bands = np.searchsorted((18, 45, 65, 80), data.ages, side="right")
    back = (data.weekdays[:, None] + np.arange(1, 7)) % 7
    planned = np.take_along_axis(weeks[data.programmes, bands], back, axis=1)
    slipped = float((planned != data.sequences).mean())
    assert slipped == pytest.approx(RECORDING_SLIP, rel=0.25)


def test_more_noise_means_more_rest() -> None:
    shares = [
        float((windows(5_000, noise, 3).sequences == Workout.REST).mean())
        for noise in (Noise.NONE, Noise.HALF, Noise.FULL)
    ]
    assert shares[0] < shares[1] < shares[2]


def test_two_hundred_thousand_windows_take_less_than_ten_seconds() -> None:
    started = time.perf_counter()
    assert len(windows(200_000, Noise.FULL, 6)) == 200_000
    assert time.perf_counter() - started < 10


def test_swaps_are_distributions_and_scale_with_noise() -> None:
    for noise in Noise:
        assert Rates.of(noise).swaps.sum(axis=1) == pytest.approx(np.ones(TYPES))
    half, full = Rates.of(Noise.HALF).swaps, Rates.of(Noise.FULL).swaps
    assert full[Workout.YOGA, Workout.REST] == pytest.approx(0.35)
    assert half[Workout.YOGA, Workout.REST] == pytest.approx(0.175)


def test_a_planned_session_is_done_as_often_as_published() -> None:
    a, b = adherence_beta(Level.BEGINNER, older=False)
    assert a / (a + b) == pytest.approx(0.682, abs=0.003)  # Santos et al. 2023
    older_a, older_b = adherence_beta(Level.BEGINNER, older=True)
    assert older_a / (older_a + older_b) == pytest.approx(a / (a + b) - 0.03)
    rates = Rates.of(Noise.FULL)
    monday, friday = (float(rates.attendance(np.array(0.7), day)) for day in (0, 4))
    assert monday > 0.7 > friday


def test_layoffs_last_three_to_eight_days_of_rest() -> None:
    crowd = Crowd(30_000, Noise.FULL, np.random.default_rng(8))
    crowd._rates = Rates(Noise.FULL, np.eye(TYPES), layoff_start=1.0, after_a_miss=1.0)
    lengths = set()
    crowd.step()
    for person in range(50):
        lengths.add(int(crowd._layoff[person]) + 1)
    assert lengths <= {3, 4, 5, 6, 7, 8}
    assert len(lengths) > 3


def test_ages_follow_the_stated_shares() -> None:
    data = windows(50_000, Noise.NONE, 9)
    bands = np.searchsorted((18, 45, 65, 80), data.ages, side="right")
    shares = np.bincount(bands, minlength=5) / len(data)
    assert shares == pytest.approx(np.array(BAND_SHARES), abs=0.01)
    assert data.ages.min() == 13
    assert data.ages.max() == 100


def test_the_csv_has_the_promised_columns_and_whole_people() -> None:
    out = io.StringIO()
    rows = write_csv(out, people=40, noise=Noise.FULL, seed=7, days=60)
    table = list(csv.DictReader(io.StringIO(out.getvalue())))
    assert tuple(table[0]) == HEADER
    assert len(table) == rows
    assert {int(row["person"]) for row in table} == set(range(40))
    assert {Workout.from_key(row["done"]) for row in table} <= set(Workout)
    for row, following in itertools.pairwise(table):
        if row["person"] == following["person"]:
            assert int(following["day"]) == int(row["day"]) + 1
            assert int(following["weekday"]) == (int(row["weekday"]) + 1) % 7
    lengths = [int(row["day"]) + 1 for row in table if row["person"] == "0"]
    assert max(lengths) % 7 == 0 or max(lengths) == 60


def test_a_failed_simulation_leaves_no_half_file(tmp_path: Path) -> None:
    target = tmp_path / "people.csv"
    with pytest.raises(ValueError, match="at least 1"):
        simulate_to(target, people=0, noise=Noise.FULL, seed=1)
    assert list(tmp_path.iterdir()) == []
    assert simulate_to(target, people=3, noise=Noise.FULL, seed=1) > 0
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]
