"""`dayseven evaluate`: scores the bundled network beside the ceiling and writes its card.

Also `python -m model.training.evaluate`. Needs TensorFlow only for documented runs that
model/training/runs.json does not hold yet.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.behaviour import RECORDING_SLIP, Noise
from model.bounds import BANDS, cell_of
from model.coach import Coach
from model.histories import COUNT, encode
from model.missing import UNLOGGED, Priors
from model.predictor import ARTIFACTS, Predictor
from model.programmes import PROFILE_CELLS
from model.simulator import BAND_SHARES, Windows
from model.training import gaps, weeks
from model.training.comparison import comparison
from model.training.holdout import held_out
from model.training.knowledge import with_thirteen_days, with_weekday
from model.training.paths import TWIN
from model.training.people import TEST_PEOPLE, TEST_SEED, test_people
from model.training.progress import progress_bar
from model.training.records import Record, Records, rounded, write_json
from model.training.scoring import (
    calibration_error,
    details,
    score,
    violations,
)
from model.training.targets import Floats, kept_law, mixed
from model.verdict import judge_known
from model.vocabulary import Goal, Workout, mask

CARD = ARTIFACTS / "card.json"
SEEDS = range(5)
SAMPLES = 2_000
STATED = {"train": 0.95, "validation": 0.93, "accuracy": 0.9, "loss": 0.5536}
PEOPLE = (
    "The people are simulated. They follow weekly programmes and deviate at rates from the"
    " literature where there are any; a figure here says how well the predictor knows these people,"
    " not how well it knows you."
)
_GAP_PEOPLE = 600
_WEEK_PEOPLE = 500
_KNOWLEDGE_PEOPLE = 5_000


def evaluate(as_json: bool = False) -> str:
    """Write the card; returns it as JSON, or as a few lines to read."""
    card = build_card(Records())
    write_json(CARD, card)
    return json.dumps(card) if as_json else summary(card)


def build_card(records: Records, people: int = TEST_PEOPLE) -> dict[str, Any]:
    """The whole card. people: how many of the test people to use."""
    bundled, twin, priors = Predictor.bundled(), Predictor.load(TWIN), Priors.bundled()
    card: dict[str, Any] = {"people": PEOPLE}
    laws = {}
    for noise in Noise:
        laws[noise] = kept_law(noise, progress_bar(f"exact law, {noise.key}"))
        test = test_people(noise).take(slice(people))
        card[noise.key] = _level(noise, test, laws[noise], bundled, twin, records)
    card["stated"] = STATED
    card |= {"test_people": people, "test_seed": TEST_SEED}
    card["details"] = {
        noise.key: details(_answers(bundled, test_people(noise)), test_people(noise))
        for noise in (Noise.HALF, Noise.FULL)
    }
    card["more_knowledge"] = {
        noise.key: _more_knowledge(records, noise) for noise in (Noise.HALF, Noise.FULL)
    }
    card["divergence"] = _divergence(bundled, laws[Noise.HALF], laws[Noise.FULL])
    card["unknown_days"] = _unknown_days(bundled, priors, laws)
    card["weeks"] = {
        noise.key: weeks.measure(test_people(noise).take(slice(_WEEK_PEOPLE)), Coach(bundled))
        for noise in (Noise.HALF, Noise.FULL)
    }
    card["comparison"] = comparison(records)
    card["recording_slip"] = RECORDING_SLIP
    card["age_shares"] = dict(zip(BANDS, BAND_SHARES, strict=True))
    whole: dict[str, Any] = rounded(card)
    return whole


def _level(
    noise: Noise,
    test: Windows,
    law: Floats,
    bundled: Predictor,
    twin: Predictor,
    records: Records,
) -> dict[str, Any]:
    exact = exact_answers(law, test)
    held = held_out()[encode(test.sequences)]
    answers, twins = _answers(bundled, test), _answers(twin, test)
    verdicts = judge_known(
        encode(test.sequences), answers, cell_of(test.levels, test.ages), mask(Workout)
    )
    recommended = verdicts.recommended()
    rows = np.arange(len(test))
    right = recommended == test.labels
    return {
        "ceiling": {
            **score(exact, test.labels),
            "unseen": score(exact[held], test.labels[held]),
            "expected": _expected(law),
        },
        "bundled": {
            **score(answers, test.labels),
            "unseen": score(twins[held], test.labels[held]),
            "violations_before_rules": violations(answers, test),
            "violations_after_rules": float((~verdicts.allowed[rows, recommended]).mean()),
            "coach_accuracy": float(right.mean()),
            "coach_ece": calibration_error(verdicts.shares[rows, recommended], right),
        },
        "twin": score(twins, test.labels),
        "documented_recipe": documented(records, "documented", noise),
        "majority": float(np.bincount(test.labels).max() / len(test)),
    }


def _more_knowledge(records: Records, noise: Noise) -> Record:
    """What the weekday, or thirteen days, would add; computed once, for it takes minutes."""
    name = f"knowledge/{noise.key}"
    if name not in records:
        people = test_people(noise).take(slice(_KNOWLEDGE_PEOPLE))
        longer = with_thirteen_days(people, noise)
        records.add(name, {"weekday": with_weekday(noise), "thirteen_days": longer})
    return records[name]


def documented(records: Records, architecture: str, noise: Noise) -> Record:
    """The documented recipe's figures, mean and deviation over five seeds; trains what lacks."""
    runs = []
    for seed in SEEDS:
        name = f"{architecture}/{noise.key}/{SAMPLES}/{seed}"
        if name not in records:
            from model.training.runs import documented_run

            records.add(name, documented_run(architecture, noise, SAMPLES, seed))
            print(name, records[name]["accuracy"], file=sys.stderr, flush=True)
        runs.append(records[name])
    return together(runs)


def together(runs: Sequence[Record]) -> Record:
    """Means over runs, with the deviation of the accuracy; `unseen` and `seen` apart."""

    def mean(name: str) -> float:
        return float(np.mean([run[name] for run in runs]))

    return {
        "accuracy": mean("accuracy"),
        "accuracy_sd": float(np.std([run["accuracy"] for run in runs], ddof=1)),
        "loss": mean("loss"),
        "ece": mean("ece"),
        "train_accuracy": mean("train_accuracy"),
        "train_loss": mean("train_loss"),
        "validation_accuracy": mean("validation_accuracy"),
        "validation_loss": mean("validation_loss"),
        "unseen": {"accuracy": mean("unseen_accuracy"), "loss": mean("unseen_loss")},
        "seen": {"accuracy": mean("seen_accuracy"), "loss": mean("seen_loss")},
        "seen_share": mean("seen_share"),
        "violations_before_rules": mean("violations"),
        "seeds": len(runs),
    }


def exact_answers(law: Floats, test: Windows) -> Floats:
    """The exact posterior for each person, (n, 7). law: (45, 7, 117649)."""
    joint = law[gaps.cell_of_people(test), :, encode(test.sequences)]
    answers: Floats = joint / joint.sum(axis=1, keepdims=True)
    return answers


def _answers(predictor: Predictor, test: Windows) -> NDArray[np.float32]:
    return predictor.probabilities(test.sequences, test.profiles)


def _expected(law: Floats) -> dict[str, float]:
    """The ceiling by the law itself rather than on people; cells weighed as users come."""
    from model.training.targets import CELL_SHARES

    accuracy = loss_ = 0.0
    for share, joint in zip(CELL_SHARES, law, strict=True):
        prior = joint.sum(axis=0, dtype=np.float64)
        accuracy += share * float(joint.max(axis=0).sum(dtype=np.float64))
        with np.errstate(divide="ignore", invalid="ignore"):
            surprise = np.where(joint > 0, joint * (np.log(prior) - np.log(joint)), 0.0)
        loss_ += share * float(surprise.sum(dtype=np.float64))
    return {"accuracy": accuracy, "loss": loss_}


def _divergence(bundled: Predictor, half: Floats, full: Floats) -> dict[str, float]:
    """Divergence from the exact answer over the uniform domain: every history, every cell."""
    targets = mixed(half, full)
    found = []
    for cell in range(PROFILE_CELLS):
        level, rest = divmod(cell, len(Goal) * len(BANDS))
        goal, band = divmod(rest, len(BANDS))
        features = np.array([[(15, 30, 55, 72, 85)[band] / 100, level / 2, goal / 2]], np.float32)
        given = bundled.by_code(np.arange(COUNT), features)
        exact = targets.posterior[:, cell]
        found.append((exact * (_log(exact) - _log(given))).sum(axis=1))
    every = np.concatenate(found)
    return {"median": float(np.median(every)), "mean": float(every.mean())}


def _log(chances: Floats) -> Floats:
    """In nats, of at least 1e-30: in float32 the rarest chances come out as nothing at all."""
    logarithms: Floats = np.log(np.maximum(chances, np.float32(1e-30)))
    return logarithms


def _unknown_days(bundled: Predictor, priors: Priors, laws: dict[Noise, Floats]) -> dict[str, Any]:
    rates = {workout.key: rate for workout, rate in UNLOGGED.items()}
    found: dict[str, Any] = {"assumed_unlogged": rates, "people": _GAP_PEOPLE}
    for noise in (Noise.HALF, Noise.FULL):
        few = test_people(noise).take(slice(_GAP_PEOPLE))
        found[noise.key] = gaps.measure(few, bundled, priors, laws[noise])
    some = test_people(Noise.FULL).take(slice(_GAP_PEOPLE))
    found["recommendations_moved"] = gaps.sensitivity(some, bundled, priors)
    return found


def summary(card: dict[str, Any]) -> str:
    """The card's headline as a small table."""
    lines = [f"{'noise':<6}{'':<20}{'accuracy':>9}{'loss':>9}{'ece':>8}{'unseen':>9}"]
    for noise in Noise:
        for who in ("ceiling", "bundled", "documented_recipe"):
            row = card[noise.key][who]
            lines.append(
                f"{noise.key:<6}{who:<20}{row['accuracy']:>9.4f}{row['loss']:>9.4f}"
                f"{row['ece']:>8.4f}{row['unseen']['accuracy']:>9.4f}"
            )
    return "\n".join([*lines, PEOPLE])


def main(argv: list[str] | None = None) -> int:
    """The command line of this module."""
    parser = argparse.ArgumentParser(prog="python -m model.training.evaluate")
    parser.add_argument("--json", action="store_true")
    print(evaluate(as_json=parser.parse_args(argv).json))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
