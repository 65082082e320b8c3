"""`dayseven train`: the specification's recipe, or the bundled weights anew.

Also `python -m model.training.train --recipe bundled`.
"""

from __future__ import annotations

import argparse
import sys
import time

import numpy as np

from model.behaviour import Noise
from model.missing import PRIORS, write_priors
from model.training.holdout import held_out
from model.training.paths import TWIN
from model.training.progress import progress_bar
from model.training.records import rounded
from model.training.targets import MIXED, Targets, kept_law, mixed
from model.weights import write_weights

TWIN_STEPS = 8_000  # shorter than the bundled training, with all else alike


def train(recipe: str, samples: int | None = None, noise: Noise = Noise.HALF) -> str:
    """Train by a recipe and say what came out.

    documented: one run on simulated people; writes nothing. bundled: rewrites the weights, the
    priors of missing days and their pins, then the twin; nothing is written before it is whole.
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
    from model.training.export import bundle, weights_of
    from model.training.soft import Recipe, train_soft

    started = time.monotonic()
    targets = bundled_targets()
    _bundle_priors(targets)
    network = train_soft(targets, Recipe(), tell=progress_bar("training"))
    bundle(weights_of(network))
    minutes = (time.monotonic() - started) / 60
    twin = train_soft(
        targets, Recipe(steps=TWIN_STEPS), keep=~held_out(), tell=progress_bar("its twin")
    )
    write_weights(TWIN, weights_of(twin))
    return f"bundled weights in {minutes:.0f} minutes; `dayseven evaluate` writes their card"


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
