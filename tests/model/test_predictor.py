"""The bundled predictor: the right file, the same answers with and without the table."""

import numpy as np
import pytest

from model.histories import every_history
from model.predictor import WEIGHTS, Predictor
from model.weights import DOCUMENTED, HEADLINE, Array


@pytest.fixture(scope="module")
def bundled() -> Predictor:
    return Predictor.bundled()


def random_weights(shapes: dict[str, tuple[int, ...]], seed: int) -> dict[str, Array]:
    random = np.random.default_rng(seed)
    return {key: random.normal(0, 0.3, shape).astype(np.float32) for key, shape in shapes.items()}


def test_the_bundled_network_is_the_documented_one(bundled: Predictor) -> None:
    assert bundled.parameters == 38_327


def test_the_specification_s_example_is_a_distribution(bundled: Predictor) -> None:
    answer = bundled.probabilities([[1, 0, 2, 0, 1, 0]], [[0.25, 0.0, 0.5]])
    assert answer.dtype == np.float32
    assert answer.shape == (1, 7)
    assert answer.sum() == pytest.approx(1.0, abs=1e-5)


@pytest.mark.parametrize("shapes", [DOCUMENTED, HEADLINE], ids=["documented", "headline"])
def test_the_table_gives_what_the_layers_give(shapes: dict[str, tuple[int, ...]]) -> None:
    predictor = Predictor(random_weights(shapes, 1))
    random = np.random.default_rng(2)
    sequences = random.integers(0, 7, (5_000, 6))
    profiles = random.random((5_000, 3))
    assert not predictor.tabulated
    direct = predictor.forward(sequences, profiles)
    assert not predictor.tabulated
    looked_up = predictor.probabilities(sequences, profiles)
    assert predictor.tabulated
    assert np.abs(direct - looked_up).max() < 5e-6


def test_one_person_gets_the_same_answer_alone_and_in_a_crowd(bundled: Predictor) -> None:
    random = np.random.default_rng(3)
    sequences, profiles = random.integers(0, 7, (9_000, 6)), random.random((9_000, 3))
    crowd = bundled.probabilities(sequences, profiles)
    for row in (0, 4_095, 4_096, 8_999):
        alone = bundled.probabilities(sequences[row : row + 1], profiles[row : row + 1])
        assert np.abs(alone[0] - crowd[row]).max() < 1e-6


def test_every_history_gets_a_distribution(bundled: Predictor) -> None:
    answers = bundled.probabilities(every_history(), [[0.4, 0.5, 1.0]])
    assert np.isfinite(answers).all()
    assert np.abs(answers.sum(axis=1) - 1).max() < 1e-5


@pytest.mark.parametrize(
    ("sequences", "profiles", "message"),
    [
        ([[0, 1, 2, 3, 4, 7]], [[0.3, 0, 0]], "ids run from 0 to 6"),
        ([[0, 1, 2, 3, 4]], [[0.3, 0, 0]], "shape"),
        ([[0, 1, 2, 3, 4, 5]], [[0.3, 0]], "profiles must have the shape"),
        ([[0, 1, 2, 3, 4, 5]], [[0.3, 0, float("nan")]], "finite"),
        ([[0, 1, 2, 3, 4, 5]] * 3, [[0.3, 0, 0]] * 2, "profiles must have the shape"),
    ],
)
def test_nonsense_is_refused(
    bundled: Predictor, sequences: object, profiles: object, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        bundled.probabilities(sequences, profiles)  # type: ignore[arg-type]


def test_no_row_is_an_answer_without_rows(bundled: Predictor) -> None:
    empty = bundled.probabilities(np.zeros((0, 6), dtype=int), np.zeros((0, 3)))
    assert empty.shape == (0, 7)


def test_the_file_is_small() -> None:
    assert WEIGHTS.stat().st_size < 200_000
