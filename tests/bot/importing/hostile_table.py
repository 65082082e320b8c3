"""The hostile files, each with its outcome, seconds and memory, as a table.

Run with `python -m tests.bot.importing.hostile_table`.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from bot.importing.worker import examine
from tests.bot.importing.hostile import CORPUS


def main() -> None:
    """Print the table, one file after the other so that the times mean something."""
    print("| file | outcome | s | MB |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        for name, hostile in CORPUS.items():
            path.write_bytes(hostile.make())
            report = asyncio.run(examine(path, timezone="UTC"))
            if report.imported is not None:
                outcome = f"{len(report.imported.workouts)} workouts"
            else:
                outcome = type(report.failure).__name__
            print(f"| {name} | {outcome} | {report.seconds:.2f} | {report.peak / 1e6:.0f} |")


if __name__ == "__main__":
    main()
