"""`dayseven train`: the specification's recipe, or the bundled weights anew.

Also `python -m model.training.train --recipe bundled`.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from model.behaviour import Noise
from model.missing import PRIORS, write_priors
from model.training.holdout import held_out
from model.training.paths import TWIN
from model.training.progress import Tell, progress_bar, silent
from model.training.records import rounded
from model.training.targets import LAWS, MIXED, Targets, kept_law, mixed
from model.weights import Array, write_weights

if TYPE_CHECKING:
    import keras

RUNS = LAWS.with_name("runs")  # where a training that was interrupted goes on from


def train(recipe: str, samples: int | None = None, noise: Noise = Noise.HALF) -> str:
    """Train by a recipe and say what came out.

    documented: one run on simulated people; writes nothing. bundled: rewrites the weights, the
    priors of missing days and their pins, and the twin; nothing is written before it is whole.
    """
    if recipe == "documented":
        from model.training.runs import documented_run

        record = documented_run("documented", noise, samples or 2_000, seed=0, verbose=True)
        lines = [f"{name:<22}{value}" for name, value in rounded(record, 4).items()]
        return "\n".join(lines)
    if recipe != "bundled":
        raise ValueError(f"recipe must be documented or bundled, not {recipe!r}")
    if samples is not None:
        raise ValueError("the bundled recipe learns from every history; it takes no samples")
    from model.training.export import bundle

    started = time.monotonic()
    targets = bundled_targets()
    # The twin beside it in a process of its own: on one thread each, two cores are used up, and
    # sums are added in the same order at every run.
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as beside:
        try:
            twin = beside.submit(taught_beside)
            weights = taught(targets)
            twins = twin.result()
        except BaseException:
            for process in multiprocessing.active_children():
                process.terminate()
            raise
    _bundle_priors(targets)
    bundle(weights)
    write_weights(TWIN, twins)
    for kept in RUNS.glob("*.npz"):
        kept.unlink()
    minutes = (time.monotonic() - started) / 60
    return f"bundled weights and their twin in {minutes:.0f} minutes; `dayseven evaluate` next"


def taught(targets: Targets) -> dict[str, Array]:
    """The weights to bundle, on one thread, with a progress bar."""
    from model.training.export import weights_of
    from model.training.soft import Recipe, out_of_ruts

    network = _taught(targets, "bundled", None, progress_bar("training"))
    return weights_of(out_of_ruts(network, targets, Recipe()))


def taught_beside() -> dict[str, Array]:
    """The weights of the twin, who never sees a tenth of the histories; without a word."""
    from model.training.export import weights_of

    return weights_of(_taught(bundled_targets(), "twin", ~held_out(), silent))


def _taught(targets: Targets, name: str, keep: NDArray[np.bool_] | None, tell: Tell) -> keras.Model:
    import tensorflow as tf

    from model.training.soft import Recipe, train_soft

    tf.config.threading.set_intra_op_parallelism_threads(1)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    return train_soft(targets, Recipe(), keep, tell, RUNS / f"{name}.npz")


def bundled_targets() -> Targets:
    """The exact answers, computed with a progress bar."""
    return mixed(*(kept_law(noise, progress_bar(f"exact law, {noise.key}")) for noise in MIXED))


def _bundle_priors(targets: Targets) -> None:
    laws, unique = np.unique(targets.prior.T, axis=0, return_inverse=True)
    write_priors(PRIORS, laws, unique.ravel())


def main(argv: list[str] | None = None) -> int:
    """The command line of this module."""
    parser = argparse.ArgumentParser(prog="python -m model.training.train")
    parser.add_argument("--recipe", choices=("documented", "bundled"), default="documented")
    parser.add_argument("--samples", type=int)
    given = parser.parse_args(argv)
    try:
        print(train(given.recipe, given.samples))
    except KeyboardInterrupt:
        print("\nstopped; the bundled files are as they were", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
