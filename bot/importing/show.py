"""What is recognised in files, as a table: `python -m bot.importing.show FILE ...`."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from bot.importing.worker import Report, examine

HEADINGS = (
    "file",
    "format",
    "workouts",
    "from",
    "to",
    "types",
    "asked about",
    "left out",
    "s",
    "MB",
)


def row(name: str, report: Report) -> str:
    """One file's line of the table."""
    cells: list[object] = [name]
    if report.imported is None:
        why = report.failure.key if report.failure is not None else ""
        cells += [why.removeprefix("import-"), 0, "", "", "", "", ""]
    else:
        found = report.imported
        types = Counter(each.workout.key for each in found.workouts if each.workout is not None)
        cells += [found.format, len(found.workouts), found.first or "", found.last or ""]
        cells += [_counted(dict(types.most_common())), _counted(found.unknown_sports)]
        cells.append(_counted({**found.left_out, **found.problems}))
    cells += [f"{report.seconds:.2f}", round(report.peak / 1e6)]
    return f"| {' | '.join(map(str, cells))} |"


def _counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{times} {name}" for name, times in counts.items())


async def show(paths: list[Path], timezone: str = "UTC") -> None:
    """Print the table."""
    print(f"| {' | '.join(HEADINGS)} |")
    print("|---" * len(HEADINGS) + "|")
    for path in paths:
        print(row(path.name, await examine(path, timezone=timezone)), flush=True)


if __name__ == "__main__":
    asyncio.run(show([Path(name) for name in sys.argv[1:]]))
