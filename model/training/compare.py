"""`dayseven compare`: LSTM beside other networks, plain methods and the ceiling, and what it shows.

Every run is kept in runs.json as it ends, so an interrupted comparison goes on where it stopped.
Five seeds at 2,000 samples by the documented recipe; at 200,000 samples two seeds, at most twelve
epochs, batches of 512. Also `python -m model.training.compare [--large]`.
"""

from __future__ import annotations

import argparse
import sys
import time

import numpy as np

from model.behaviour import Noise
from model.simulator import windows
from model.training.baselines import BASELINES
from model.training.evaluate import exact_answers
from model.training.network_names import NETWORK_NAMES
from model.training.people import test_people
from model.training.records import Record, Records
from model.training.scoring import accuracy, loss, score, seen_inputs, violations
from model.training.targets import kept_law

NOISE = Noise.HALF
SMALL, SMALL_SEEDS = 2_000, range(5)
LARGE, LARGE_SEEDS, LARGE_EPOCHS, LARGE_BATCH = 200_000, range(2), 12, 512
_SLOW_TEST = 20_000  # test people for methods that compare with every training row


def compare(large: bool = False) -> str:
    """Run what is missing and return the table; `large` adds the 200,000-sample runs."""
    records = Records()
    sizes = [(SMALL, SMALL_SEEDS), *([(LARGE, LARGE_SEEDS)] if large else [])]
    for samples, seeds in sizes:
        for seed in seeds:
            for name in NETWORK_NAMES:
                _network(records, name, samples, seed)
    for seed in SMALL_SEEDS:
        for name in BASELINES:
            _baseline(records, name, seed)
    return table(records)


def _network(records: Records, name: str, samples: int, seed: int) -> None:
    key = f"{name}/{NOISE.key}/{samples}/{seed}"
    if key in records:
        return
    from model.training.runs import documented_run

    if samples == SMALL:
        record = documented_run(name, NOISE, samples, seed)
    else:
        record = documented_run(name, NOISE, samples, seed, LARGE_EPOCHS, LARGE_BATCH)
    records.add(key, record)
    print(f"{key}: {record['accuracy']:.4f} in {record['seconds']:.0f} s", file=sys.stderr)


def _baseline(records: Records, name: str, seed: int) -> None:
    key = f"{name}/{NOISE.key}/{SMALL}/{seed}"
    if key in records:
        return
    training = windows(SMALL, NOISE, seed).take(slice(0, SMALL - SMALL // 5))
    test = test_people(NOISE).take(slice(_SLOW_TEST))
    started = time.monotonic()
    chances = BASELINES[name](training, test)
    seen = seen_inputs(training, test)
    records.add(
        key,
        {
            **score(chances, test.labels),
            "seen_accuracy": accuracy(chances[seen], test.labels[seen]),
            "unseen_accuracy": accuracy(chances[~seen], test.labels[~seen]),
            "unseen_loss": loss(chances[~seen], test.labels[~seen]),
            "violations": violations(chances, test),
            "seconds": time.monotonic() - started,
        },
    )


def table(records: Records) -> str:
    """What was measured, as a Markdown table; rows without runs are left out."""
    lines = [
        "| samples | method | accuracy | seen | unseen | loss | ECE | parameters | seconds |"
        " runs |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for samples in (SMALL, LARGE):
        for name in (*NETWORK_NAMES, *BASELINES):
            prefix = f"{name}/{NOISE.key}/{samples}/"
            runs = [records[key] for key in records.names() if key.startswith(prefix)]
            if runs:
                lines.append(_row(samples, name, runs))
    test = test_people(NOISE)
    exact = score(exact_answers(kept_law(NOISE), test), test.labels)
    lines.append(
        f"| | the ceiling | {exact['accuracy']:.4f} | | | {exact['loss']:.4f} |"
        f" {exact['ece']:.4f} | | | |"
    )
    return "\n".join(lines)


def _row(samples: int, name: str, runs: list[Record]) -> str:
    def mean(key: str) -> str:
        found = [run[key] for run in runs if key in run]
        return f"{np.mean(found):.4f}" if found else ""

    spread = f" ± {np.std([run['accuracy'] for run in runs], ddof=1):.4f}" if len(runs) > 1 else ""
    parameters = runs[0].get("parameters", "")
    seconds = f"{np.mean([run['seconds'] for run in runs]):.1f}"
    return (
        f"| {samples:,} | {name} | {mean('accuracy')}{spread} | {mean('seen_accuracy')} |"
        f" {mean('unseen_accuracy')} | {mean('loss')} | {mean('ece')} | {parameters} |"
        f" {seconds} | {len(runs)} |"
    )


def main(argv: list[str] | None = None) -> int:
    """The command line of this module."""
    parser = argparse.ArgumentParser(prog="python -m model.training.compare")
    parser.add_argument("--large", action="store_true", help="the 200,000-sample runs too (hours)")
    try:
        print(compare(parser.parse_args(argv).large))
    except KeyboardInterrupt:
        print("\nstopped; what is done is kept, the next run goes on from there", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
