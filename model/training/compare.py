"""`dayseven compare`: LSTM beside other networks, plain methods and the ceiling, and what it shows.

Every run is kept in runs.json as it ends, so an interrupted comparison goes on where it stopped.
Five seeds at 2,000 samples by the documented recipe; at 200,000 samples two seeds, five epochs at
most, batches of 512. Also `python -m model.training.compare [--large]`.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable

import numpy as np

from model.simulator import Windows, windows
from model.training.baselines import BASELINES
from model.training.comparison import (
    LARGE,
    NOISE,
    SMALL,
    comparison,
    markdown,
    serving_key,
    told,
)
from model.training.evaluate import CARD, exact_answers
from model.training.network_names import METHOD_NAMES, NETWORK_NAMES
from model.training.people import test_people
from model.training.records import Records, rounded, write_json
from model.training.scoring import accuracy, loss, score, seen_inputs, violations
from model.training.targets import kept_law

SMALL_SEEDS, LARGE_SEEDS = range(5), range(2)
LARGE_EPOCHS, LARGE_BATCH = 5, 512
_SLOW_TEST = 20_000  # test people for methods that compare with every training row
_ASKED = 1_000  # people asked at once where a network's serving is timed


def compare(large: bool = False) -> str:
    """Run what is missing, write it into the card and return the table.

    large: with the 200,000-sample runs, which take an hour or more.
    """
    records = Records()
    sizes = [(SMALL, SMALL_SEEDS), *([(LARGE, LARGE_SEEDS)] if large else [])]
    for samples, seeds in sizes:
        for seed in seeds:
            for name in NETWORK_NAMES:
                _network(records, name, samples, seed)
            for name in METHOD_NAMES:
                _method(records, name, samples, seed)
    for name in (*NETWORK_NAMES, *METHOD_NAMES):
        _serving(records, name)
    found = rounded(comparison(records))
    if CARD.exists():
        card = json.loads(CARD.read_text(encoding="utf-8"))
        write_json(CARD, {**card, "comparison": found})
    test = test_people(NOISE)
    exact = score(exact_answers(kept_law(NOISE), test), test.labels)
    ceiling = f"The ceiling: accuracy {exact['accuracy']:.4f}, loss {exact['loss']:.4f}."
    return f"{markdown(found)}\n\n{ceiling}\n\n{told(found)}"


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


def _training(samples: int, seed: int) -> Windows:
    """The people that a network of this size and seed learns from, validation left out."""
    return windows(samples, NOISE, seed).take(slice(0, samples - samples // 5))


def _method(records: Records, name: str, samples: int, seed: int) -> None:
    key = f"{name}/{NOISE.key}/{samples}/{seed}"
    if key in records:
        return
    training, test = _training(samples, seed), test_people(NOISE).take(slice(_SLOW_TEST))
    started, worked = time.monotonic(), time.process_time()
    chances = BASELINES[name](training, test)
    seconds, work = time.monotonic() - started, time.process_time() - worked
    seen = seen_inputs(training, test)
    records.add(
        key,
        {
            **score(chances, test.labels),
            "seen_accuracy": accuracy(chances[seen], test.labels[seen]),
            "unseen_accuracy": accuracy(chances[~seen], test.labels[~seen]),
            "unseen_loss": loss(chances[~seen], test.labels[~seen]),
            "violations": violations(chances, test),
            "seconds": seconds,
            "cpu_seconds": work,
        },
    )
    print(f"{key}: {records[key]['accuracy']:.4f} in {seconds:.0f} s", file=sys.stderr)


def _serving(records: Records, name: str) -> None:
    """Keep how long an answer takes; a network's weights do not matter for that."""
    key = serving_key(name, SMALL)
    if key in records:
        return
    if name in METHOD_NAMES:
        training, test = _training(SMALL, 0), test_people(NOISE).take(slice(_SLOW_TEST))
        one = test.take(slice(1))  # learning from `training` is in both, so not in the difference
        work = _work(lambda: BASELINES[name](training, test))
        work -= _work(lambda: BASELINES[name](training, one))
    else:
        from model.training.architectures import build
        from model.training.recipes import inputs

        network, test = build(name), test_people(NOISE).take(slice(_ASKED))
        given = inputs(test)
        work = _work(lambda: network.predict_on_batch(given))
    records.add(key, {"cpu_us": 1e6 * max(work, 0.0) / len(test)})


def _work(act: Callable[[], object], times: int = 3) -> float:
    """Median processor seconds of a few calls, after one to warm up."""
    act()
    spent = []
    for _ in range(times):
        worked = time.process_time()
        act()
        spent.append(time.process_time() - worked)
    return float(np.median(spent))


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
