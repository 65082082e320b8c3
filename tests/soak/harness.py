"""A sandbox, a data directory, and a bot process to be started, killed and stopped."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from bot.clock import ManualClock
from bot.sandbox import Person, Sandbox
from db.engine import Database
from db.migrate import upgrade
from db.records import Push
from tests.bot.delivery.small_bot import TOKEN

START = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ROOT = Path(__file__).parents[2]


@dataclass
class Harness:
    """One sandbox and one bot at a time."""

    data: Path
    sandbox: Sandbox
    clock: ManualClock
    database: Database
    people: list[Person] = field(default_factory=list)
    process: asyncio.subprocess.Process | None = None

    async def start(self, concurrency: int = 4, *crash: str) -> asyncio.subprocess.Process:
        """Start the bot; `crash`: a crash point and at which visit."""
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.soak.child"),
            *(str(self.data), self.sandbox.api_url, str(concurrency), *crash),
            cwd=ROOT,
            env={**os.environ, "PYTHONWARNINGS": "ignore", "PTB_TIMEDELTA": "1"},
        )
        return self.process

    async def kill(self) -> None:
        """kill -9."""
        if self.process is not None and self.process.returncode is None:
            self.process.kill()
        if self.process is not None:
            await self.process.wait()

    async def stop(self) -> tuple[int, float]:
        """SIGTERM: exit status and seconds it took."""
        if self.process is None:
            raise RuntimeError("nothing runs")
        begin = asyncio.get_running_loop().time()
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        status = await self.process.wait()
        return status, asyncio.get_running_loop().time() - begin

    def set_clock(self, moment: datetime) -> None:
        """Move everybody's time, the bot's too."""
        self.clock.set(moment)
        fresh = self.data / "now.new"
        fresh.write_text(moment.isoformat())
        fresh.replace(self.data / "now")

    async def enrol(self, number: int) -> None:
        """So many people whose evening is at 20:00 UTC."""
        first = len(self.people)
        self.people += [
            self.sandbox.person(f"Person {first + index}", acquainted=True)
            for index in range(number)
        ]
        evening = self.clock.now().replace(hour=20)
        async with self.database.transaction() as store:
            for person in self.people[first:]:
                await store.people.create(
                    person.id, person.id, "en", "UTC", time(20, 0), self.clock.now()
                )
                await store.people.update(
                    person.id,
                    onboarded_at=self.clock.now(),
                    next_push_at=evening,
                    next_push_on=evening.date(),
                )

    async def logs(self) -> int:
        async with self.database.reading() as store:
            return await store.logs.count()

    async def pending(self) -> int:
        """Pushes waiting, and people due for whom there is no row yet."""
        async with self.database.reading() as store:
            counts = await store.pushes.counts()
            due = await store.people.due(self.clock.now(), 1)
        return next(iter(counts.values())) + len(due)

    async def pushes(self) -> list[Push]:
        async with self.database.reading() as store:
            return [
                push for person in self.people for push in await store.pushes.of_person(person.id)
            ]

    def heard(self, prefix: str) -> Counter[tuple[int, str]]:
        """How often each person got each text that begins so, by what the server accepted."""
        return Counter(
            (person.id, message.body.text)
            for person in self.people
            for message in person.chat
            if message.from_bot and message.body.text.startswith(prefix)
        )


@asynccontextmanager
async def harness(data: Path, people: int) -> AsyncIterator[Harness]:
    """Everything but the bot, running."""
    url = f"sqlite:///{data / 'dayseven.db'}"
    await upgrade(url)
    clock = ManualClock(START)
    database = Database(url)
    async with Sandbox(TOKEN, clock) as sandbox:
        one = Harness(data, sandbox, clock, database)
        one.set_clock(START)
        await one.enrol(people)
        try:
            yield one
        finally:
            await one.kill()
            await database.close()


async def until(condition: object, seconds: float) -> bool:
    """Wait for an async condition; whether it came true in time."""
    deadline = asyncio.get_running_loop().time() + seconds
    while asyncio.get_running_loop().time() < deadline:
        if await condition():  # type: ignore[operator]
            return True
        await asyncio.sleep(0.05)
    return False


def evenings(count: int) -> Sequence[datetime]:
    """20:00 UTC of so many days from START on."""
    return [START.replace(hour=20) + timedelta(days=day) for day in range(count)]
