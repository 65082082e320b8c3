"""Writes the parts of the README that are quoted, from what they quote.

    python scripts/quote.py            write them
    python scripts/quote.py --check    exit 1 if one of them is out of date

A quoted part stands between `<!-- quote: NAME -->` and `<!-- end -->`.
"""

from __future__ import annotations

import argparse
import io
import json
import re
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
PART = re.compile(r"(<!-- quote: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def commands() -> str:
    """The commands as the program itself lists them."""
    from bot.cli import COMMANDS, find

    return table(
        ["command", "does"],
        [[f"`{name}{told(find(name).parser())}`", find(name).does] for name in COMMANDS],
    )


def told(parser: argparse.ArgumentParser) -> str:
    """The arguments of a command, as its own usage line shows them."""
    return " ".join(parser.format_usage().split()).removeprefix(f"usage: {parser.prog} [-h]")


def chat() -> str:
    """The commands in the chat, as the bot registers them with Telegram."""
    from bot.chat.menu import COMMANDS
    from bot.chat.messages import Messages

    words = Messages()
    return table(
        ["in the chat", "does"],
        [[f"`/{name}`", words.plain(f"command-{name}")] for name in COMMANDS],
    )


def settings() -> str:
    """Name, default and comment of every setting, from the class and .env.example."""
    from bot.settings import Settings

    blocks = (ROOT / ".env.example").read_text("utf-8").strip().split("\n\n")[1:]
    meaning = {}
    for block in blocks:
        comment, assignment = block.splitlines()
        meaning[assignment.removeprefix("# ").partition("=")[0]] = comment.removeprefix("# ")
    return table(
        ["setting", "default", "meaning"],
        [
            [f"`{name.upper()}`", default(field.default), meaning[name.upper()]]
            for name, field in Settings.model_fields.items()
        ],
    )


def default(value: object) -> str:
    from datetime import time

    if value is None or value == "" or value == frozenset():
        return "none"
    if isinstance(value, time):
        return f"`{value:%H:%M}`"
    if isinstance(value, Path):
        return f"`./{value}`"
    return f"`{value:g}`" if isinstance(value, float) else f"`{value}`"


def prediction() -> str:
    """What `dayseven predict` answers to its own example."""
    from bot.cli import find, main

    words = find("predict").example.split()[1:]
    with redirect_stdout(io.StringIO()) as said:
        main(words)
    return "".join(f"    {line}\n" for line in said.getvalue().splitlines())


def kept(path: str) -> dict[str, Any]:
    """What was measured and kept in a file of the project."""
    return dict(json.loads((ROOT / path).read_text("utf-8")))


def measured() -> str:
    """What scripts/measure.py found."""
    found = kept("docs/measured.json")
    rows = [[f"`{row['command']}`", row["downloads"], row["takes"]] for row in found["rows"]]
    machine = f"Measured on {found['machine']}."
    return table(["", "downloads", "takes"], rows) + f"\n{machine} {found['note']}\n"


def card() -> str:
    """Accuracy, loss and calibration by noise level, from the model card."""
    found = kept("model/artifacts/card.json")
    names = {
        "ceiling": "the best any predictor could reach",
        "bundled": "the bundled weights",
        "documented_recipe": "the specification's training recipe",
    }
    rows = []
    for noise in ("none", "half", "full"):
        for name, words in names.items():
            each = found[noise][name]
            figures = [each["accuracy"], each["loss"], each["ece"], each["unseen"]["accuracy"]]
            rows.append([noise, words, *(f"{figure:.4f}" for figure in figures)])
    stated = found["stated"]
    return (
        table(["noise", "", "accuracy", "loss", "ECE", "accuracy, unseen histories"], rows)
        + f"\nOn {found['test_people']:,} simulated people that no training has met. Noise is how"
        + " strongly they deviate from their programmes. The bundled weights have learned from"
        + " every history, so for unseen ones a twin answers that was kept from them. Beside it,"
        + " the specification states a test accuracy of"
        + f" {stated['accuracy']:.4f} and a loss of {stated['loss']:.4f} on data it"
        + " does not give.\n"
    )


def comparison() -> str:
    """The networks and methods beside each other, and the reasons for the LSTM, from the card."""
    found = json.loads((ROOT / "model" / "artifacts" / "card.json").read_text("utf-8"))
    compared = found.get("comparison")
    if not compared:
        return "Not compared yet; `dayseven compare` does.\n"
    sizes = sorted({row["samples"] for row in compared["rows"]})
    by = {(row["method"], row["samples"]): row for row in compared["rows"]}
    lines = []
    for method in dict.fromkeys(row["method"] for row in compared["rows"]):
        cells = [method]
        for size in sizes:
            row = by.get((method, size), {})
            spread = f" ± {row['accuracy_sd']:.3f}" if "accuracy_sd" in row else ""
            cells.append(f"{row['accuracy']:.3f}{spread}" if row else "")
            cells += [f"{row[key]:.3f}" if key in row else "" for key in ("unseen", "loss")]
            cells.append(f"{row['runs']}" if row else "")
        small = by.get((method, sizes[0]), {})
        work = small.get("cpu_seconds"), small.get("serving_us")
        cells += [f"{each:.1f}" if each is not None else "" for each in work]
        lines.append(cells)
    head = ["method"]
    for size in sizes:
        head += [f"{size:,} samples: accuracy", "unseen", "loss", "runs"]
    told = []
    for size in sizes:
        reasons = [each for each in compared["reasons"] if each["samples"] == size]
        said = [
            f"{each['rival']} {each['verdict']} ({100 * each['lead']:+.1f})" for each in reasons
        ]
        if said:
            told.append(f"At {size:,} samples: {', '.join(said)}.")
    return (
        table([*head, "training, s", "an answer, µs"], lines)
        + f"\nAt noise `{compared['noise']}`. Unseen: accuracy on inputs that the training did not"
        + " hold. Processor time. Is the LSTM more accurate than the others, as the specification"
        + f" says? {' '.join(told)} In brackets its lead in points; not shown is what the spread of"
        + " the seeds alone could explain.\n"
    )


def serving() -> str:
    """How fast the predictor answers beside other runtimes, from `make bench`."""
    found = kept("model/training/bench.json")
    batches = ("1", "1000", "10000", "100000")
    rows = []
    for name, each in found["seconds"].items():
        if "failed" not in each:
            rows.append([name, *(f"{1e6 * each[batch]:,.0f}" for batch in batches)])
    coach = found["serving"]
    return (
        table(["µs for", "one person", *(f"{int(batch):,} people" for batch in batches[1:])], rows)
        + "\nOne thread, warm, medians of processor time. A process gives its first answer after"
        + f" {coach['start_to_answer_s']:.2f} s of it; the table of the sequence branch takes"
        + f" {coach['table_s']:.2f} s and {coach['table_more_mb']:.0f} MB, a week"
        + f" {coach['week_ms']:.1f} ms, three days without a log {coach['missing_3_ms']:.2f} ms and"
        + f" six {coach['missing_6_ms']:.1f} ms.\n"
    )


def delivery() -> str:
    """What killing the bot at random found, from `make soak`, and what pushing costs."""
    found = kept("docs/delivery.json")
    rows = []
    for each in found.get("soak", {}).values():
        worst = f"{each['worst_stop']:g} (at most {each['bound']:g})" if each["bound"] else ""
        figures = [each[name] for name in ("expected", "stops", "lost", "doubled")]
        rows.append([each["scenario"], *(f"{figure:,}" for figure in figures), worst])
    lines = table(["", "expected", "stops", "lost", "doubled", "worst"], rows)
    paces = [f"{one['in_flight']:g}: {one['a_second']:g}" for one in found.get("pace", {}).values()]
    return (
        f"{lines}\nThe worst is what a single kill doubled, or how many seconds a stop took."
        " Faults: 1 % of 429, 5 % accepted without an answer and 10 % blocked, at once; stops are"
        " then the calls of which nobody knew, each of which may double one push. With 100 ms to"
        f" Telegram, pushes a second by how many are in flight: {', '.join(paces)}.\n"
    )


def promises() -> str:
    """The promises that have a figure, by their numbers in the specification."""
    found = kept("docs/delivery.json")
    soak, paces, due = found["soak"], found["pace"], found["due"]
    logs = found["logs"]["written"]

    def runs(name: str) -> str:
        one = soak[name]
        words = f"{one['expected']:,}, {one['lost']} lost, {one['doubled']:,} doubled"
        return f"{words} in {one['stops']} stops" if one["stops"] else words

    hundred = due["100000"]
    slices = [
        (
            "P20",
            f"{part['people']:,} people, the first {part['seconds']:.0f} seconds, others writing",
            f"{part['sent']:,} pushes sent, replies {part['reply_median']:g} s in the median and "
            f"{min(part['reply_p95'], 10):g} s at p95 (10 s is when people give up), "
            f"{part['rows']:,} rows made, {part['memory']:g} MiB, "
            f"{part['processor']:.0%} of a processor",
        )
        for part in found.get("drain", {}).values()
    ]
    ways = [
        ("P1, P2", "A confirmed log is kept, once", runs("messages")),
        ("P3, P4", "An evening is pushed, across kills", runs("pushes")),
        ("P4", "Without kills nothing is doubled", runs("undisturbed")),
        (
            "P5, P6",
            "Thirty simulated days of faults and clock jumps, by seeds",
            f"{runs('simulation')}, in {soak['simulation']['seconds']:,} seconds",
        ),
        ("P8, P9, P10", "429, blocks and silences, at once", runs("faults")),
        ("P13", "SIGTERM loses and doubles nothing", runs("sigterm")),
        (
            "P20",
            "100,000 people in one zone",
            f"a look {hundred['look'] * 1000:.2g} ms, all rows {hundred['rows']:g} s, "
            f"{hundred['memory']:g} MiB; {paces['4']['a_second']:g} pushes a second",
        ),
        *slices,
        (
            "",
            "Logs written, through the whole path",
            f"{logs['a_second']:g} a second by the clock, "
            f"{logs['a_processor_second']:g} for each second of processor time",
        ),
    ]
    return table(["", "promise", "measured"], [list(way) for way in ways])


QUOTES: dict[str, Callable[[], str]] = {
    "commands": commands,
    "chat": chat,
    "settings": settings,
    "prediction": prediction,
    "measured": measured,
    "card": card,
    "comparison": comparison,
    "serving": serving,
    "delivery": delivery,
    "promises": promises,
}


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(
        f"| {' | '.join(cell.replace('|', '&#124;') for cell in line)} |\n" for line in lines
    )


def quoted(text: str) -> str:
    """`text` with every quoted part written anew."""
    return PART.sub(lambda part: f"{part[1]}{QUOTES[part[2]]()}{part[3]}", text)


def main() -> int:
    sys.path.insert(0, str(ROOT))
    old = README.read_text("utf-8")
    new = quoted(old)
    if "--check" in sys.argv[1:]:
        if new != old:
            print("README.md is out of date; run: python scripts/quote.py")
        return int(new != old)
    README.write_text(new, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
