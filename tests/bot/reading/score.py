"""Scores the reader on labelled messages, by set and by language.

    python -m tests.bot.reading.score PATH... [--failures]
    python -m tests.bot.reading.score --write    # the figures of docs/reading.md

A `.jsonl` path holds labelled messages (id, text, today, intent, entries, lang); a `.csv` path
holds activity titles (title, mapped_type). Intent counts over all messages; sets of (date, type)
over the messages labelled log; minutes (within 1) and distances (within 2 %) over the entries
whose date and type were right; false logs over the messages that are not logs.
"""

import argparse
import csv
import json
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from bot.reading import Entry, Intent, Reading, read

LABELLED = Path(__file__).with_name("corpus")
PAGE = Path(__file__).parents[3] / "docs" / "reading.md"
BLOCK = re.compile(r"(?<=<!-- scores -->\n).*?(?=<!-- end -->)", re.DOTALL)
SHOWN = ("intent", "sets", "minutes", "distance", "false logs")
#: The labels of titles keep walks apart; the seven types count them as cardio.
TITLE_TYPES = {"walk": "cardio"}


@dataclass
class Score:
    """Right and seen, by what is measured."""

    right: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)

    def count(self, what: str, right: bool) -> None:
        """Counts one answer."""
        self.seen[what] += 1
        self.right[what] += right

    def share(self, what: str) -> float:
        """Right of seen, 1 where nothing was seen."""
        return self.right[what] / self.seen[what] if self.seen[what] else 1.0

    def line(self) -> str:
        """All shares in one line."""
        return "  ".join(
            f"{what} {self.right[what]}/{self.seen[what]} {100 * self.share(what):.1f} %"
            for what in ("intent", "sets", "minutes", "distance", "false logs", "type", "read")
            if self.seen[what]
        )


def messages(path: Path) -> Iterator[dict[str, Any]]:
    """The labelled messages of a file."""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            yield json.loads(line)


def pairs(entries: Iterable[Entry]) -> Counter[tuple[str, str]]:
    """Date and type of each entry, as the labels write them."""
    return Counter((entry.date.isoformat(), entry.workout.key) for entry in entries)


def judge(item: dict[str, Any], reading: Reading, score: Score) -> list[str]:
    """Counts one message; returns what was wrong with it."""
    wrong = []
    score.count("intent", reading.intent == item["intent"])
    if reading.intent != item["intent"]:
        wrong.append(f"{item['intent']} read as {reading.intent}")
    if item["intent"] != Intent.LOG:
        score.count("false logs", reading.intent is Intent.LOG)
        return wrong
    wanted = Counter((entry["date"], entry["type"]) for entry in item["entries"])
    exact = pairs(reading.entries) == wanted
    score.count("sets", exact)
    if not exact:
        wrong.append(
            f"{sorted(wanted.elements())} read as {sorted(pairs(reading.entries).elements())}"
        )
    remaining = list(reading.entries)
    for entry in item["entries"]:
        same = [
            e
            for e in remaining
            if (e.date.isoformat(), e.workout.key) == (entry["date"], entry["type"])
        ]
        if not same:
            continue
        best = max(same, key=lambda e: near(entry["minutes"], e.minutes, 1) + far(entry, e))
        remaining.remove(best)
        for what, right, mine, theirs in (
            ("minutes", near(entry["minutes"], best.minutes, 1), best.minutes, entry["minutes"]),
            ("distance", far(entry, best), best.distance_km, entry["distance_km"]),
        ):
            score.count(what, right)
            if not right:
                wrong.append(f"{what} {theirs} read as {mine}")
    return wrong


def near(wanted: float | None, found: float | None, slack: float) -> bool:
    """Both unknown, or close."""
    if wanted is None or found is None:
        return wanted is found
    return abs(wanted - found) <= slack


def far(wanted: dict[str, Any], found: Entry) -> bool:
    """Whether the distance is right within 2 %."""
    km = wanted["distance_km"]
    return near(km, found.distance_km, 0.02 * km if km else 0)


def titles(path: Path, failures: bool) -> Score:
    """Of the titles read as one workout, how many have the right type; how many are read at all."""
    score = Score()
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            reading = read(row["title"], date(2026, 3, 12))
            one = len(reading.entries) == 1
            score.count("read", one)
            if one:
                right = reading.entries[0].workout.key == TITLE_TYPES.get(
                    row["mapped_type"].strip().lower(), row["mapped_type"].strip().lower()
                )
                score.count("type", right)
                if failures and not right:
                    key = reading.entries[0].workout.key
                    print(f"  {row['title']!r}: {row['mapped_type']} read as {key}")
    return score


def table() -> str:
    """What docs/reading.md shows: right of seen, by set and by language, in whole messages."""
    sets: dict[str, Score] = {}
    languages: dict[str, Score] = defaultdict(Score)
    for path in sorted(LABELLED.glob("*.jsonl")):
        sets[path.name] = Score()
        for item in messages(path):
            reading = read(item["text"], date.fromisoformat(item["today"]))
            judge(item, reading, sets[path.name])
            judge(item, reading, languages[item["lang"]])
    lines = ["| set or language | " + " | ".join(SHOWN) + " |", "|---|" + "---|" * len(SHOWN)]
    for name, score in (*sets.items(), *sorted(languages.items())):
        cells = (f"{score.right[w]}/{score.seen[w]}" if score.seen[w] else "" for w in SHOWN)
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> None:
    """Prints one line a file and one a language."""
    parser = argparse.ArgumentParser(
        prog="score", description=__doc__.split("\n")[0] if __doc__ else ""
    )
    parser.add_argument("paths", nargs="*", type=Path, default=sorted(LABELLED.glob("*.jsonl")))
    parser.add_argument("--failures", action="store_true", help="print every misreading")
    parser.add_argument("--write", action="store_true", help="put the figures into the page")
    chosen = parser.parse_args(arguments)
    if chosen.write:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(BLOCK.sub(lambda _: table(), page), encoding="utf-8")
        return
    languages: dict[str, Score] = defaultdict(Score)
    took: list[float] = []
    read("warm up", date(2026, 3, 12))
    for path in chosen.paths:
        if path.suffix == ".csv":
            print(f"{path.name}: {titles(path, chosen.failures).line()}")
            continue
        whole = Score()
        for item in messages(path):
            start = time.perf_counter()
            reading = read(item["text"], date.fromisoformat(item["today"]))
            took.append(time.perf_counter() - start)
            wrong = judge(item, reading, whole)
            judge(item, reading, languages[item["lang"]])
            if wrong and chosen.failures:
                print(f"  {item['id']} {item['text']!r}: {'; '.join(wrong)}")
        print(f"{path.name}: {whole.line()}")
    for language, score in sorted(languages.items()):
        print(f"  {language}: {score.line()}")
    if took:
        took.sort()
        print(
            f"milliseconds a message: median {1000 * took[len(took) // 2]:.2f},"
            f" 99th percentile {1000 * took[int(len(took) * 0.99)]:.2f}"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
