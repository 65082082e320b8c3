"""Both networks of the specification, row by row, and the NumPy pass beside Keras."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from model.histories import every_history
from model.predictor import Predictor
from model.weights import DOCUMENTED, HEADLINE, write_weights

pytestmark = [
    pytest.mark.tensorflow,
    # Keras and TensorFlow warn about their own future; none of it is about this code
    pytest.mark.filterwarnings("ignore"),
]

# name, parameters, shape out without the batch, in the order of the specification's table
TABLE = [
    ("embedding", 112, (6, 16)),
    ("lstm1", 20_736, (6, 64)),
    ("lstm2", 12_416, (6, 32)),
    ("lstm3", 3_136, (16,)),
    ("profile_dense", 128, (32,)),
    ("both", 0, (48,)),
    ("combined", 1_568, (32,)),
    ("dropout", 0, (32,)),
    ("output", 231, (7,)),
]


def build(name: str) -> Any:
    from model.training.network import build

    return build(name)


@pytest.mark.parametrize(("layer", "parameters", "shape"), TABLE)
def test_every_row_of_the_specification_s_table(
    layer: str, parameters: int, shape: tuple[int, ...]
) -> None:
    found = build("documented").get_layer(layer)
    assert found.count_params() == parameters
    assert tuple(found.output.shape[1:]) == shape


def test_the_rows_are_all_there_is() -> None:
    network = build("documented")
    assert network.count_params() == sum(parameters for _, parameters, _ in TABLE) == 38_327
    assert {layer.name for layer in network.layers} - {"sequence", "profile"} == {
        name for name, _, _ in TABLE
    }


def test_one_wider_layer_gives_the_stated_total() -> None:
    network = build("headline")
    assert network.count_params() == 41_975
    assert network.get_layer("wide").count_params() == 48 * 64 + 64
    assert network.get_layer("combined").count_params() == 64 * 32 + 32


def test_activations_and_dropout_are_those_of_the_specification() -> None:
    network = build("documented")
    assert network.get_layer("dropout").rate == pytest.approx(0.3)
    for name in ("profile_dense", "combined"):
        assert network.get_layer(name).activation.__name__ == "relu"
    assert network.get_layer("output").activation.__name__ == "softmax"
    for name in ("lstm1", "lstm2", "lstm3"):
        assert network.get_layer(name).activation.__name__ == "tanh"
        assert network.get_layer(name).recurrent_activation.__name__ == "sigmoid"


def test_an_unknown_network_is_refused() -> None:
    with pytest.raises(KeyError):
        build("other")


def keras_answers(network: Any, sequences: Any, profiles: Any) -> Any:
    inputs = {"sequence": sequences.astype(np.int32), "profile": profiles.astype(np.float32)}
    return network.predict(inputs, batch_size=8_192, verbose=0)


@pytest.mark.parametrize(("name", "shapes"), [("documented", DOCUMENTED), ("headline", HEADLINE)])
def test_numpy_agrees_with_keras_on_ten_thousand_inputs(
    name: str, shapes: dict[str, tuple[int, ...]], tmp_path: Path
) -> None:
    from model.training.export import weights_of

    network = build(name)
    weights = weights_of(network)
    assert {key: array.shape for key, array in weights.items()} == shapes
    write_weights(tmp_path / "w.npz", weights)
    predictor = Predictor.load(tmp_path / "w.npz")
    random = np.random.default_rng(1)
    sequences = random.integers(0, 7, (10_000, 6))
    profiles = np.stack(
        [
            random.integers(13, 101, 10_000) / 100,
            random.integers(0, 3, 10_000) / 2,
            random.integers(0, 3, 10_000) / 2,
        ],
        axis=1,
    )
    expected = keras_answers(network, sequences, profiles)
    assert np.abs(predictor.probabilities(sequences, profiles) - expected).max() < 1e-5
    assert np.abs(predictor.forward(sequences, profiles) - expected).max() < 1e-5


def test_the_bundled_weights_give_in_keras_what_they_give_in_numpy() -> None:
    from model.predictor import WEIGHTS
    from model.training.export import load_into
    from model.weights import read_weights

    network = build("documented")
    load_into(network, read_weights(WEIGHTS))
    sequences = every_history()[::11]
    profiles = np.tile([[0.25, 0.0, 0.5]], (len(sequences), 1))
    expected = keras_answers(network, sequences, profiles)
    given = Predictor.bundled().probabilities(sequences, profiles)
    assert np.abs(given - expected).max() < 1e-5


@pytest.mark.parametrize("name", ["simple-rnn", "gru", "transformer", "feed-forward", "cnn"])
def test_the_compared_networks_are_of_like_size(name: str) -> None:
    from model.training.architectures import build

    assert 34_000 < build(name).count_params() < 42_000
