"""What the import recognises, and what hostile files cost: `docs/imports.md`, measured anew.

    python scripts/import_tables.py FILE ...

reads the files given, which need not be ours to give away: only names and figures are written.
Then every file of the hostile corpus, one after the other. Each runs in the worker of its own
that the bot uses, so that seconds and memory are what a person and the machine see.
"""

from __future__ import annotations

import asyncio
import os
import platform
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bot.importing import limits  # noqa: E402 - found by the line above
from bot.importing.show import HEADINGS, row  # noqa: E402
from bot.importing.worker import examine  # noqa: E402
from tests.bot.importing.hostile import CORPUS  # noqa: E402

PAGE = ROOT / "docs" / "imports.md"
MB = 1_000_000
TEXT = """# Files from other apps

Made by `scripts/import_tables.py`; do not edit. {where}

## What was recognised

Real exports of other apps, which are not part of this project. Formats are told by content, never
by name. "Asked about" are sports whose type the person is asked for with one tap; "left out" is
what is no workout, such as breathing exercises.

{recognised}

## What hostile files do

{files} files made to do harm: each is read in a process of its own with {data} MB for its data and
{seconds:.0f} s of time. The slowest took {slowest:.1f} s, the greediest {greediest:.0f} MB, Python
itself included. A failure is told in a word and leaves nothing behind; where workouts are counted,
what was whole of a file was read and the rest said to be missing.

{hostile}
"""


async def recognised(files: list[Path]) -> str:
    """The table of formats."""
    lines = [_line(HEADINGS), _rule(len(HEADINGS))]
    for file in sorted(files):
        lines.append(row(file.name, await examine(file, timezone="UTC")))
    return "\n".join(lines)


async def hostile() -> tuple[str, float, float]:
    """The table of hostile files, the most seconds and the most MB."""
    headings = ("file", "outcome", "s", "MB")
    lines, slowest, greediest = [_line(headings), _rule(len(headings))], 0.0, 0.0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        for name, each in CORPUS.items():
            path.write_bytes(each.make())
            report = await examine(path, timezone="UTC")
            peak = report.peak / MB
            slowest, greediest = max(slowest, report.seconds), max(greediest, peak)
            if report.imported is None:
                key = report.failure.key if report.failure is not None else ""
                outcome = key.removeprefix("import-")
            else:
                outcome = f"{len(report.imported.workouts)} workouts"
            shown = name.replace("\\", "\\\\").replace("|", "\\|")
            lines.append(_line((shown, outcome, f"{report.seconds:.2f}", f"{peak:.0f}")))
    return "\n".join(lines), slowest, greediest


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _rule(columns: int) -> str:
    return "|---" * columns + "|"


async def main(files: list[Path]) -> None:
    """Measure and write the page."""
    formats = await recognised(files)
    table, slowest, greediest = await hostile()
    where = (
        f"Measured on {os.cpu_count()} cores of {platform.machine()}, Python "
        f"{platform.python_version()}, with {os.getloadavg()[0]:.0f} other programs at work."
    )
    PAGE.write_text(
        TEXT.format(
            where=where,
            recognised=formats,
            files=len(CORPUS),
            data=limits.DATA // limits.MIB,
            seconds=limits.SECONDS,
            slowest=slowest,
            greediest=greediest,
            hostile=table,
        ),
        encoding="utf-8",
    )


if __name__ == "__main__":
    asyncio.run(main([Path(name) for name in sys.argv[1:]]))
