"""Results of training runs, kept run by run, so that an interrupted comparison goes on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

RUNS = Path(__file__).parent / "runs.json"

Record = dict[str, Any]


def write_json(path: Path, content: object) -> None:
    """JSON that appears only when it is whole."""
    partial = path.with_name(path.name + ".part")
    try:
        partial.write_text(json.dumps(content, indent=1, sort_keys=False) + "\n", encoding="utf-8")
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def rounded(content: Any, digits: int = 5) -> Any:
    """The same with every float rounded, for files that people read and diff."""
    if isinstance(content, float):
        return round(content, digits)
    if isinstance(content, dict):
        return {key: rounded(value, digits) for key, value in content.items()}
    if isinstance(content, (list, tuple)):
        return [rounded(value, digits) for value in content]
    return content


class Records:
    """Runs by name, `architecture/noise/samples/seed`, in a JSON file written after each one."""

    def __init__(self, path: Path = RUNS) -> None:
        self._path = path
        self._runs: dict[str, Record] = {}
        if path.exists():
            self._runs = json.loads(path.read_text(encoding="utf-8"))

    def __contains__(self, name: str) -> bool:
        return name in self._runs

    def __getitem__(self, name: str) -> Record:
        return self._runs[name]

    def names(self) -> list[str]:
        """All runs that are there, in order."""
        return sorted(self._runs)

    def add(self, name: str, record: Record) -> None:
        """Keep a run's results for good."""
        self._runs[name] = rounded(record)
        write_json(self._path, dict(sorted(self._runs.items())))
