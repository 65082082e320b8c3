"""Many writers at once: read, add one, write, while others read and a backup runs."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path

from db.backup import backup
from db.engine import Database
from db.migrate import upgrade
from tests.db.builders import a_person


@dataclass(frozen=True)
class Writing:
    """What came of it. `slow` is the 99th percentile of a write, in seconds."""

    writes: int
    counted: int
    errors: int
    slow: float


async def write_at_once(folder: Path, *, writers: int, seconds: float) -> Writing:
    """So many writers on one counter for so long, half of them as if in another program."""
    file = folder / "dayseven.db"
    url = f"sqlite:///{file}"
    await upgrade(url)
    ours, theirs = Database(url), Database(url)
    async with ours.transaction() as store:
        await a_person(store)
    end = time.monotonic() + seconds
    took: list[float] = []
    errors = 0

    async def write(database: Database) -> None:
        nonlocal errors
        while time.monotonic() < end:
            begin = time.monotonic()
            try:
                async with database.transaction() as store:
                    person = await store.people.get(1)
                    if person is None:
                        raise LookupError
                    await asyncio.sleep(0)
                    await store.people.update(1, unanswered_pushes=person.unanswered_pushes + 1)
            except Exception:  # noqa: BLE001 - every kind counts
                errors += 1
            took.append(time.monotonic() - begin)
            await asyncio.sleep(0.02)

    async def read_and_back_up() -> None:
        nonlocal errors
        number = 0
        while time.monotonic() < end:
            try:
                async with ours.reading() as store:
                    await store.people.after(0, 500)
                await asyncio.to_thread(backup, file, folder / f"backup-{number % 3}.db")
            except Exception:  # noqa: BLE001 - every kind counts
                errors += 1
            number += 1
            await asyncio.sleep(0.1)

    await asyncio.gather(
        read_and_back_up(),
        *(write(theirs if number % 10 == 0 else ours) for number in range(writers)),
    )
    async with ours.reading() as store:
        person = await store.people.get(1)
    await ours.close()
    await theirs.close()
    counted = -1 if person is None else person.unanswered_pushes
    return Writing(len(took), counted, errors, sorted(took)[int(len(took) * 0.99)])
