"""Days without a log: never taken for rest, every possibility weighed."""

from pathlib import Path

import numpy as np
import pytest

from model.behaviour import Noise
from model.exact import joint_law
from model.histories import COUNT, decode
from model.history import History
from model.missing import PRIORS, STEP, UNLOGGED, Priors, believe, completions, write_priors
from model.vocabulary import Goal, Level, Profile, Workout
from model.weights import ModelFileError

ADVANCED = Profile(30, Level.ADVANCED, Goal.LOSE_WEIGHT)


@pytest.fixture(scope="module")
def priors() -> Priors:
    return Priors.bundled()


def test_completions_are_all_histories_that_agree_with_what_is_known() -> None:
    codes = completions(History.of([1, None, 2, 0, None, 3]))
    days = decode(codes)
    assert len(codes) == len(set(codes.tolist())) == 49
    assert (days[:, [0, 2, 3, 5]] == [1, 2, 0, 3]).all()


def test_known_days_leave_one_history_with_certainty() -> None:
    belief = believe(History.of([1, 0, 2, 0, 1, 0]), None)
    assert decode(belief.codes).tolist() == [[1, 0, 2, 0, 1, 0]]
    assert belief.weights.tolist() == [1.0]


@pytest.mark.parametrize("unknown", range(1, 7))
def test_weights_sum_to_one_for_any_number_of_missing_days(priors: Priors, unknown: int) -> None:
    history = History.of([None] * unknown + [2] * (6 - unknown))
    belief = believe(history, priors.of(ADVANCED))
    assert len(belief.codes) == 7**unknown
    assert belief.weights.sum() == pytest.approx(1.0)
    assert (belief.weights > 0).all()


def test_an_unlogged_day_is_likelier_rest_than_its_prior_says(priors: Priors) -> None:
    history = History.of([1, 3, 6, None, 1, 2])
    prior = priors.of(ADVANCED)[completions(history)]
    belief = believe(history, priors.of(ADVANCED))
    assert belief.weights[Workout.REST] > (prior / prior.sum())[Workout.REST]
    assert UNLOGGED[Workout.REST] > UNLOGGED[Workout.CARDIO]


def test_the_days_after_a_tail_keep_their_weight(priors: Priors) -> None:
    belief = believe(History.of([None, 2, None, 0, 1, 0]), priors.of(ADVANCED))
    tail = belief.tail(4)
    assert tail.weights.sum() == pytest.approx(1.0)
    for code, weight in zip(tail.codes, tail.weights, strict=True):
        assert weight == pytest.approx(belief.weights[belief.codes % 7**4 == code].sum())
    assert belief.tail(0).weights == pytest.approx([1.0])


def test_the_priors_are_the_exact_law_within_their_resolution(priors: Priors) -> None:
    half, full = (
        joint_law(*(ADVANCED.level, ADVANCED.goal, 1), noise).sum(axis=0)
        for noise in (Noise.HALF, Noise.FULL)
    )
    law = (half + full) / 2
    off = np.abs(np.log(priors.of(ADVANCED)) - np.log(law))
    # the grid of adherence may differ a little between the artifact and this computation
    assert np.average(off, weights=law) < 2 * STEP


def test_every_profile_has_a_prior_over_every_history(priors: Priors) -> None:
    for level in Level:
        for goal in Goal:
            for age in (15, 30, 50, 70, 85):
                law = priors.of(Profile(age, level, goal))
                assert law.shape == (COUNT,)
                assert law.sum() == pytest.approx(1.0)
                assert (law > 0).all()


def test_the_artifact_is_at_most_ten_megabytes() -> None:
    assert PRIORS.stat().st_size <= 10_000_000


def test_damaged_priors_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "priors.npz"
    with pytest.raises(ModelFileError, match="cannot be read"):
        Priors(path)
    path.write_bytes(b"nothing of the kind")
    with pytest.raises(ModelFileError, match="not a readable"):
        Priors(path)
    with pytest.raises(ModelFileError, match="checksum"):
        Priors(path, sha256="0" * 64)


def test_priors_survive_the_file(tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    laws = random.dirichlet(np.full(COUNT, 0.2), 2) + 1e-12
    laws /= laws.sum(axis=1, keepdims=True)
    cells = np.arange(45) % 2
    write_priors(tmp_path / "p.npz", laws, cells)
    read = Priors(tmp_path / "p.npz").of(Profile(13, Level.BEGINNER, Goal.LOSE_WEIGHT))
    assert np.abs(np.log(read) - np.log(laws[0])).max() <= STEP
