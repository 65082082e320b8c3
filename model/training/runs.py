"""One training run by the documented recipe, and its scores on fresh people."""

from __future__ import annotations

import time

import numpy as np

from model.behaviour import Noise
from model.training.people import test_people
from model.training.recipes import documented_recipe, inputs
from model.training.records import Record
from model.training.scoring import accuracy, loss, score, seen_inputs, violations


def documented_run(
    architecture: str,
    noise: Noise,
    samples: int,
    seed: int,
    epochs: int = 100,
    batch: int = 64,
    verbose: bool = False,
) -> Record:
    """Train `architecture` by the recipe and score it; a row of the comparison."""
    started, worked = time.monotonic(), time.process_time()
    run = documented_recipe(noise, seed, samples, architecture, epochs, batch, int(verbose))
    seconds, work = time.monotonic() - started, time.process_time() - worked
    test = test_people(noise)
    chances = np.asarray(run.network.predict(inputs(test), batch_size=4_096, verbose=0))
    seen = seen_inputs(run.training, test)
    train_chances, validation_chances = (
        np.asarray(run.network.predict(inputs(part), batch_size=4_096, verbose=0))
        for part in (run.training, run.validation)
    )
    return {
        "train_accuracy": accuracy(train_chances, run.training.labels),
        "validation_accuracy": accuracy(validation_chances, run.validation.labels),
        "train_loss": loss(train_chances, run.training.labels),
        "validation_loss": loss(validation_chances, run.validation.labels),
        **score(chances, test.labels),
        "seen_accuracy": accuracy(chances[seen], test.labels[seen]),
        "seen_loss": loss(chances[seen], test.labels[seen]),
        "unseen_accuracy": accuracy(chances[~seen], test.labels[~seen]),
        "unseen_loss": loss(chances[~seen], test.labels[~seen]),
        "seen_share": float(seen.mean()),
        "violations": violations(chances, test),
        "parameters": int(run.network.count_params()),
        "epochs": len(run.history["loss"]),
        "seconds": seconds,
        "cpu_seconds": work,
    }
