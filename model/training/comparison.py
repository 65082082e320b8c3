"""What the kept runs show: the table of the comparison, and the specification's reasons judged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from model.behaviour import Noise
from model.training.network_names import METHOD_NAMES, NETWORK_NAMES
from model.training.records import Record, Records

NOISE = Noise.HALF
SMALL, LARGE = 2_000, 200_000  # samples, validation included
# What the specification prefers the LSTM to.
RIVALS = ("simple-rnn", "gru", "transformer", "feed-forward", "cnn")
_MEANS = {
    "accuracy": "accuracy",
    "seen": "seen_accuracy",
    "unseen": "unseen_accuracy",
    "loss": "loss",
    "ece": "ece",
    "epochs": "epochs",
    "cpu_seconds": "cpu_seconds",
}
_SURE = 2.0  # standard errors that a difference must exceed to count as one


def comparison(records: Records) -> dict[str, Any]:
    """The comparison for the card: `rows` and `reasons`, from whatever runs are there."""
    return {"noise": NOISE.key, "rows": rows(records), "reasons": reasons(records)}


def runs_of(records: Records, name: str, samples: int) -> list[Record]:
    """The kept runs of a method with that many samples, over all seeds."""
    prefix = f"{name}/{NOISE.key}/{samples}/"
    return [records[key] for key in records.names() if key.startswith(prefix)]


def rows(records: Records) -> list[Record]:
    """A row for each method and sample size that was run: means over seeds.

    cpu_seconds: processor time of training (of plain methods, with their answers). serving_us:
    processor time a person where a thousand (networks) or twenty thousand are asked at once.
    """
    found = []
    for samples in (SMALL, LARGE):
        for name in (*NETWORK_NAMES, *METHOD_NAMES):
            runs = runs_of(records, name, samples)
            if not runs:
                continue
            row: Record = {"samples": samples, "method": name, "runs": len(runs)}
            for ours, theirs in _MEANS.items():
                values = [run[theirs] for run in runs if theirs in run]
                if values:
                    row[ours] = float(np.mean(values))
            if len(runs) > 1:
                row["accuracy_sd"] = float(np.std([run["accuracy"] for run in runs], ddof=1))
            if "parameters" in runs[0]:
                row["parameters"] = runs[0]["parameters"]
            serving = serving_key(name, samples)
            if serving in records:
                row["serving_us"] = records[serving]["cpu_us"]
            found.append(row)
    return found


def serving_key(name: str, samples: int) -> str:
    """Where the time to answer is kept: a network's does not depend on what it learned from."""
    return f"serving/{name}" if name in NETWORK_NAMES else f"serving/{name}/{samples}"


def reasons(records: Records) -> list[Record]:
    """Each claim "the LSTM is more accurate than X", with the verdict at each sample size."""
    found = []
    for samples in (SMALL, LARGE):
        ours = [run["accuracy"] for run in runs_of(records, "documented", samples)]
        for rival in RIVALS:
            theirs = [run["accuracy"] for run in runs_of(records, rival, samples)]
            if ours and theirs:
                lead = float(np.mean(ours) - np.mean(theirs))
                found.append(
                    {
                        "samples": samples,
                        "rival": rival,
                        "lead": lead,
                        "runs": [len(ours), len(theirs)],
                        "verdict": verdict(ours, theirs),
                    }
                )
    return found


def verdict(ours: Sequence[float], theirs: Sequence[float]) -> str:
    """`true`, `false`, or `not shown` where the seeds alone could make the difference.

    A single run on either side tells no spread: then the sign alone, with `one run`.
    """
    lead = float(np.mean(ours) - np.mean(theirs))
    sign = "true" if lead > 0 else "false"
    if min(len(ours), len(theirs)) < 2:
        return f"{sign}, one run"
    error = np.sqrt(sum(np.var(each, ddof=1) / len(each) for each in (ours, theirs)))
    return sign if abs(lead) > _SURE * error else "not shown"


def markdown(found: dict[str, Any]) -> str:
    """The rows of a `comparison` as a Markdown table."""
    lines = [
        "| samples | method | accuracy | seen | unseen | loss | ECE | parameters |"
        " a run, CPU s | serving, CPU us | epochs | runs |",
        "|" + "---|" * 12,
    ]
    for row in found["rows"]:
        spread = f" ± {row['accuracy_sd']:.4f}" if "accuracy_sd" in row else ""
        cells = [
            f"{row['samples']:,}",
            row["method"],
            f"{row['accuracy']:.4f}{spread}",
            *(f"{row[key]:.4f}" for key in ("seen", "unseen", "loss", "ece")),
            f"{row['parameters']:,}" if "parameters" in row else "",
            *(f"{row[key]:.1f}" if key in row else "" for key in ("cpu_seconds", "serving_us")),
            f"{row['epochs']:.0f}" if "epochs" in row else "",
            str(row["runs"]),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def told(found: dict[str, Any]) -> str:
    """The reasons of a `comparison`, one a line."""
    return "\n".join(
        f"{reason['samples']:,} samples, better than {reason['rival']}: {reason['verdict']}"
        f" ({100 * reason['lead']:+.1f} points)"
        for reason in found["reasons"]
    )
