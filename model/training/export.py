"""From a Keras network to the weights file, and the pins that tie the code to one such file."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from model.missing import PRIORS
from model.predictor import WEIGHTS, Predictor
from model.weights import Array, write_weights

if TYPE_CHECKING:
    import keras

PINS = Path(__file__).parent.parent / "pins.py"
GOLDEN_SEQUENCE = (1, 0, 2, 0, 1, 0)  # the specification's example
GOLDEN_PROFILE = (0.25, 0.0, 0.5)

_KERAS_NAMES = {
    "profile_dense": "profile",
    "combined": "combined",
    "output": "output",
    "wide": "wide",
}


def weights_of(network: keras.Model) -> dict[str, Array]:
    """A Keras network's weights under the file's keys."""
    found: dict[str, Array] = {"embedding": _array(network, "embedding", 0)}
    for name in ("lstm1", "lstm2", "lstm3"):
        for position, part in enumerate(("kernel", "recurrent", "bias")):
            found[f"{name}_{part}"] = _array(network, name, position)
    present = {layer.name for layer in network.layers}
    for layer, key in _KERAS_NAMES.items():
        if layer in present:
            found[f"{key}_kernel"] = _array(network, layer, 0)
            found[f"{key}_bias"] = _array(network, layer, 1)
    return found


def _array(network: keras.Model, layer: str, position: int) -> Array:
    return np.asarray(network.get_layer(layer).get_weights()[position], dtype=np.float32)


def load_into(network: keras.Model, weights: dict[str, Array]) -> None:
    """The way back: the file's arrays into a Keras network of the same kind."""
    network.get_layer("embedding").set_weights([weights["embedding"]])
    for name in ("lstm1", "lstm2", "lstm3"):
        parts = [weights[f"{name}_{part}"] for part in ("kernel", "recurrent", "bias")]
        network.get_layer(name).set_weights(parts)
    present = {layer.name for layer in network.layers}
    for layer, key in _KERAS_NAMES.items():
        if layer in present:
            parts = [weights[f"{key}_kernel"], weights[f"{key}_bias"]]
            network.get_layer(layer).set_weights(parts)


def bundle(weights: dict[str, Array]) -> None:
    """Make these the bundled weights, and pin them."""
    write_weights(WEIGHTS, weights)
    pin()


def pin() -> None:
    """Tie the code to the weights and priors files as they are now."""
    golden = Predictor.load(WEIGHTS).forward([GOLDEN_SEQUENCE], [GOLDEN_PROFILE])[0]
    answer = "".join(f"    {value:.7f},\n" for value in golden)
    sums = "".join(
        f'{name}_SIZE = {len(content)}\n{name}_SHA256 = (\n    "{sha256(content).hexdigest()}"\n)\n'
        for name, content in (("WEIGHTS", WEIGHTS.read_bytes()), ("PRIORS", PRIORS.read_bytes()))
    )
    text = (
        '"""What the artifacts must be, byte for byte. Written by model.training.export."""\n'
        f"\n{sums}\n"
        f"GOLDEN_SEQUENCE = {GOLDEN_SEQUENCE}\n"
        f"GOLDEN_PROFILE = {GOLDEN_PROFILE}\n"
        f"GOLDEN_ANSWER = (\n{answer})\n"
    )
    partial = PINS.with_name(PINS.name + ".part")
    try:
        partial.write_text(text, encoding="utf-8")
        partial.replace(PINS)
    finally:
        partial.unlink(missing_ok=True)
