"""The card as pictures: calibration, accuracy beside the ceiling, unknown days.

`python -m model.training.plots` draws what model/artifacts/card.json holds.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")

from matplotlib import pyplot as plt

from model.behaviour import Noise
from model.training.evaluate import CARD

PICTURES = Path(__file__).parent / "pictures"
_INK, _PALE, _GREY = "#1f6f78", "#e9a15b", "#8a8f98"


def draw(card: dict[str, Any], folder: Path = PICTURES) -> list[Path]:
    """Write the pictures as SVG; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {"accuracy": _accuracy, "calibration": _calibration, "unknown-days": _unknown_days}
    paths = []
    # a fixed salt and no date: the same card gives the same picture
    plt.rcParams.update({"svg.hashsalt": "dayseven", "font.size": 10, "axes.spines.top": False})
    plt.rcParams.update({"axes.spines.right": False, "axes.edgecolor": _GREY})
    for name, paint in pictures.items():
        figure, axes = plt.subplots(figsize=(6.4, 3.6), layout="constrained")
        paint(axes, card)
        path = folder / f"{name}.svg"
        figure.savefig(path, metadata={"Date": None})
        plt.close(figure)
        paths.append(path)
    return paths


def _accuracy(axes: Any, card: dict[str, Any]) -> None:
    rows = {
        "ceiling": ("the best possible", _GREY),
        "bundled": ("bundled weights", _INK),
        "documented_recipe": ("documented recipe", _PALE),
    }
    for number, (who, (label, colour)) in enumerate(rows.items()):
        places = [place + (number - 1) * 0.27 for place in range(len(Noise))]
        heights = [100 * card[noise.key][who]["accuracy"] for noise in Noise]
        bars = axes.bar(places, heights, 0.25, label=label, color=colour)
        axes.bar_label(bars, fmt="%.1f", padding=2, fontsize=8)
    axes.axhline(100 * card["stated"]["accuracy"], color=_GREY, linestyle=":", linewidth=1)
    axes.set_xticks(range(len(Noise)), [f"noise: {noise.key}" for noise in Noise])
    axes.set_ylabel("accuracy on fresh simulated people, %")
    axes.set_ylim(0, 118)
    axes.legend(frameon=False, ncols=3, loc="upper center")


def _calibration(axes: Any, card: dict[str, Any]) -> None:
    axes.plot([0, 1], [0, 1], color=_GREY, linestyle=":", linewidth=1)
    for noise, colour in ((Noise.HALF, _INK), (Noise.FULL, _PALE)):
        bins = card["details"][noise.key]["calibration"]
        sure, right = [each[1] for each in bins], [each[2] for each in bins]
        axes.plot(sure, right, marker="o", markersize=4, color=colour, label=f"noise: {noise.key}")
    axes.set_xlabel("how sure the network says it is")
    axes.set_ylabel("how often it is right")
    axes.legend(frameon=False)


def _unknown_days(axes: Any, card: dict[str, Any]) -> None:
    found = card["unknown_days"][Noise.FULL.key]
    names = [*(f"random-{missing}" for missing in range(1, 6)), "all-6"]
    labels = {
        "ceiling": ("the best possible", _GREY),
        "expectation": ("averaged (what the coach does)", _INK),
        "likeliest": ("likeliest filled in", "#7aa6c2"),
        "rest": ("taken for rest", _PALE),
    }
    for way, (label, colour) in labels.items():
        heights = [100 * found[name][way]["accuracy"] for name in names]
        axes.plot(range(1, 7), heights, marker="o", markersize=4, color=colour, label=label)
    axes.set_xlabel("days of the six without a log")
    axes.set_ylabel("accuracy, %")
    axes.legend(frameon=False)


def main() -> int:
    """Draw the committed card."""
    for path in draw(json.loads(CARD.read_text(encoding="utf-8"))):
        print(path)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
