"""`simulate`, and the three that need the training extra: `train`, `evaluate`, `compare`."""

from __future__ import annotations

import argparse
from importlib.util import find_spec

from bot.commands import values
from bot.commands.command import PROGRAM, Command, Parser
from bot.errors import StopError, UsageError

MOST = 10_000_000  # people; more than anybody has patience for


def _simulate_arguments(parser: Parser) -> None:
    parser.add_argument(
        "--people", type=values.whole_number(1, MOST), required=True, help="how many"
    )
    parser.add_argument(
        "--seed", type=values.whole_number(0, 2**63 - 1), required=True, help="same seed, same file"
    )
    parser.add_argument("--out", type=values.new_file, required=True, help="the CSV to write")
    parser.add_argument(
        "--noise",
        type=values.one_of("none", "half", "full"),
        default="full",
        help="how strongly people deviate: none, half or full",
    )


def simulate(given: argparse.Namespace) -> int:
    from model.behaviour import Noise
    from model.simulator import simulate_to

    noise = next(each for each in Noise if each.key == given.noise)
    rows = simulate_to(given.out, given.people, noise, given.seed)
    print(f"{rows} days of {given.people} people in {given.out}")
    return 0


def _train_arguments(parser: Parser) -> None:
    parser.add_argument(
        "--samples",
        type=values.whole_number(100, MOST),
        help="people to train on, for the documented recipe; its own number unless said",
    )
    parser.add_argument(
        "--recipe",
        type=values.one_of("documented", "bundled"),
        default="documented",
        help="documented (the specification's, the default) or bundled (writes the weights)",
    )


def _evaluate_arguments(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="print the card as JSON")


def _compare_arguments(parser: Parser) -> None:
    parser.add_argument(
        "--large", action="store_true", help="also train on 200,000 samples (an hour or more)"
    )


def train(given: argparse.Namespace) -> int:
    if given.recipe == "bundled" and given.samples is not None:
        raise UsageError(
            "train: --samples does not go with --recipe bundled, which learns from every history;"
            f" for example: {PROGRAM} train --recipe bundled"
        )
    _needs_training_extra()
    from model.training.train import train as run

    print(run(given.recipe, given.samples))
    return 0


def evaluate(given: argparse.Namespace) -> int:
    from model.training.evaluate import evaluate as run

    try:
        print(run(as_json=given.json))
    except ModuleNotFoundError:  # scores that are kept from earlier runs need no TensorFlow
        _needs_training_extra()
        raise
    return 0


def compare(given: argparse.Namespace) -> int:
    _needs_training_extra()
    from model.training.compare import compare as run

    print(run(given.large))
    return 0


def _needs_training_extra() -> None:
    if find_spec("tensorflow") is None:
        raise StopError(
            "the training extra is not installed here; 'make test' makes .venv-test with it,"
            " then for example: .venv-test/bin/dayseven evaluate"
        )


COMMANDS = (
    Command(
        "simulate",
        "write training histories of simulated people as CSV",
        f"{PROGRAM} simulate --people 100 --seed 7 --out people.csv",
        _simulate_arguments,
        simulate,
    ),
    Command(
        "train",
        "train a network (needs the training extra)",
        f"{PROGRAM} train --samples 2000 --recipe documented",
        _train_arguments,
        train,
    ),
    Command(
        "evaluate",
        "score the bundled network and write its card (needs the training extra)",
        f"{PROGRAM} evaluate --json",
        _evaluate_arguments,
        evaluate,
    ),
    Command(
        "compare",
        "train and score other architectures beside it (needs the training extra)",
        f"{PROGRAM} compare",
        _compare_arguments,
        compare,
    ),
)
