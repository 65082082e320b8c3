"""What was found, kept in docs/delivery.json, from which the README quotes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.soak.scenarios import Found

FILE = Path(__file__).parents[2] / "docs" / "delivery.json"


def read() -> dict[str, Any]:
    """Everything found so far."""
    if not FILE.exists():
        return {}
    known: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    return known


def keep(part: str, name: str, values: Mapping[str, Any]) -> None:
    """Put one finding in the place of the older one of that name."""
    known = read()
    known.setdefault(part, {})[name] = dict(values)
    FILE.write_text(json.dumps(known, indent=2, sort_keys=True) + "\n", "utf-8")


def keep_found(name: str, found: Found, seconds: float) -> None:
    """Keep what a scenario found."""
    keep("soak", name, asdict(found) | {"kept": found.kept, "seconds": round(seconds)})
