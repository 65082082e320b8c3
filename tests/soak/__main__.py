"""The long form: `make soak`, or one scenario with `python -m tests.soak NAME`.

python -m tests.soak [--short] [--keep] [--seed N] [messages pushes undisturbed faults sigterm ...]
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine
from pathlib import Path

import structlog

from db.migrate import upgrade
from tests.soak import scenarios
from tests.soak.results import keep_found
from tests.soak.scenarios import Found
from tests.soak.simulation import simulated
from tests.soak.writers import write_at_once

Scenario = Callable[[Path], Coroutine[None, None, Found]]


def plan(seed: int, *, short: bool) -> dict[str, Scenario]:
    """The scenarios by name, at the size promised or a tenth of it."""
    part = 10 if short else 1
    return {
        "messages": lambda data: scenarios.messages_under_kills(
            data, messages=10_000 // part, kills=200 // part, seed=seed
        ),
        "pushes": lambda data: scenarios.pushes_under_kills(
            data, people=500 // part, days=10, kills=200 // part, concurrency=4, seed=seed
        ),
        "undisturbed": lambda data: scenarios.pushes_undisturbed(
            data, people=5000 // part, days=10, seed=seed
        ),
        "faults": lambda data: scenarios.pushes_under_faults(data, people=5000 // part, seed=seed),
        "writers": _writers,
        "simulation": lambda data: _simulations(data, seed, 1000 // part),
        "sigterm": lambda data: scenarios.messages_under_sigterm(
            data, messages=5000 // part, stops=50 // part, seed=seed
        ),
    }


async def _writers(data: Path) -> Found:
    """Fifty writers for a minute."""
    found = await write_at_once(data, writers=50, seconds=60)
    return Found(
        "50 writers",
        0,
        found.writes,
        found.counted,
        abs(found.writes - found.counted),
        0,
        found.errors,
        round(found.slow, 3),
        0.25,
    )


async def _simulations(data: Path, first: int, seeds: int) -> Found:
    """Thirty days of evenings for each of so many seeds; a seed that fails is printed."""
    await upgrade(f"sqlite:///{data / 'migrated.db'}")
    wrong = 0
    for seed in range(first, first + seeds):
        amiss = await simulated(data / "migrated.db", data, seed)
        wrong += bool(amiss)
        if amiss:
            print(f"simulation seed {seed}: {amiss}", flush=True)
    return Found("30 days simulated", first, seeds, seeds - wrong, wrong, 0, 0)


def main() -> int:
    """Run, print a line for each; 1 when a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("scenarios", nargs="*", help="which; all unless said")
    parser.add_argument("--short", action="store_true", help="a tenth of everything")
    parser.add_argument("--keep", action="store_true", help="write docs/delivery.json")
    parser.add_argument("--seed", type=int, default=int(time.time()) % 100_000)
    given = parser.parse_args()
    logging.disable(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    os.environ["PTB_TIMEDELTA"] = "1"
    everything = plan(given.seed, short=given.short)
    unknown = set(given.scenarios) - set(everything)
    if unknown:
        parser.error(f"{unknown.pop()!r} is none of {', '.join(everything)}")
    broken = 0
    for name in given.scenarios or everything:
        with tempfile.TemporaryDirectory(prefix="dayseven-soak-") as folder:
            begin = time.monotonic()
            found = asyncio.run(everything[name](Path(folder)))
        broken += not found.kept
        seconds = time.monotonic() - begin
        print(f"{found.line()}, seconds {seconds:.0f}", flush=True)
        if given.keep:
            keep_found(name, found, seconds)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
