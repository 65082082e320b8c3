"""The documented recipe: the specification's training, on simulated people."""

from __future__ import annotations

from dataclasses import dataclass

import keras
import numpy as np

from model.behaviour import Noise
from model.simulator import Windows, windows
from model.training.architectures import build

SAMPLES = 2_000
VALIDATION_SHARE = 0.2
BATCH = 64
EPOCHS = 100


@dataclass(frozen=True)
class Documented:
    """What one run of the documented recipe gave.

    history: Keras's record by epoch. training: the people it was trained on, validation excluded.
    """

    network: keras.Model
    history: dict[str, list[float]]
    training: Windows
    validation: Windows


def inputs(data: Windows) -> dict[str, np.ndarray]:
    """The network's two inputs, by name."""
    return {
        "sequence": data.sequences.astype(np.int32),
        "profile": data.profiles.astype(np.float32),
    }


def documented_recipe(
    noise: Noise,
    seed: int,
    samples: int = SAMPLES,
    name: str = "documented",
    epochs: int = EPOCHS,
    batch: int = BATCH,
    verbose: int = 0,
) -> Documented:
    """Adam(1e-3), sparse cross-entropy, batch 64, 20 % for validation, the two callbacks.

    Every sample is a different person, so validation shares none with training. The best epoch's
    weights are restored, which the specification leaves open.
    """
    keras.utils.set_random_seed(seed)
    data = windows(samples, noise, seed)
    held = round(samples * VALIDATION_SHARE)
    training, validation = data.take(slice(None, -held)), data.take(slice(-held, None))
    network = build(name)
    network.compile(
        optimizer=keras.optimizers.Adam(1e-3),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    record = network.fit(
        inputs(training),
        training.labels,
        validation_data=(inputs(validation), validation.labels),
        batch_size=batch,
        epochs=epochs,
        verbose=verbose,
        callbacks=[
            keras.callbacks.EarlyStopping(patience=10, restore_best_weights=True),
            keras.callbacks.ReduceLROnPlateau(patience=5),
        ],
    )
    return Documented(network, record.history, training, validation)
