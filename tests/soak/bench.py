"""What delivery costs: `python -m tests.soak.bench [logs] [due] [pace]`.

Everything runs in this one process, the sandbox's server included, so that the figures are a floor.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import resource
import tempfile
import time as watch
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import structlog

from bot.chat.respond import Chat
from bot.clock import ManualClock
from bot.delivery.bots import build_bot
from bot.delivery.inbox import Inbox
from bot.delivery.limiter import Limiter
from bot.delivery.pushes import Pushes
from bot.delivery.sender import Sender
from bot.sandbox import Sandbox
from bot.services.coaching import Coaching
from db.engine import Database
from db.migrate import upgrade
from db.records import NewPush
from model.coach import Coach
from model.vocabulary import Goal, Level
from tests.bot.delivery.small_bot import TOKEN, SmallBot

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
EVENING = NOW.replace(hour=20)
DAY = date(2026, 11, 24)


async def fill(database: Database, people: int) -> None:
    """So many people with their evening at 20:00 UTC."""
    for start in range(1, people + 1, 5000):
        async with database.transaction() as store:
            for who in range(start, min(start + 5000, people + 1)):
                await store.people.create(who, who, "en", "UTC", time(20, 0), NOW)
                await store.people.update(
                    who,
                    onboarded_at=NOW,
                    consented_at=NOW,
                    consent_version="1",
                    age=30,
                    level=Level.INTERMEDIATE,
                    goal=Goal.FITNESS,
                    next_push_at=EVENING,
                    next_push_on=EVENING.date(),
                )


async def logs(folder: Path) -> None:
    """Messages through the whole handler path, replies over HTTP included."""
    url = f"sqlite:///{folder / 'logs.db'}"
    await upgrade(url)
    database = Database(url)
    clock = ManualClock(NOW)
    people, messages = 100, 2000
    chat = Chat(clock, Coaching(Coach.bundled()))
    async with Sandbox(TOKEN, clock) as sandbox, build_bot(TOKEN, sandbox.api_url) as bot:
        sender = Sender(bot, Limiter(100_000), database, clock)
        inbox = Inbox(database, chat.respond, sender, clock)
        persons = [
            sandbox.person(f"P{number}", user_id=number, acquainted=True)
            for number in range(1, people + 1)
        ]
        await fill(database, people)
        for number in range(messages):
            await persons[number % people].say("ran 5k")
        updates = [update.to_api() for update in sandbox.updates.everything()]
        took: list[float] = []

        async def one(update: dict[str, object]) -> None:
            begin = watch.perf_counter()
            await inbox.accept(update)
            took.append(watch.perf_counter() - begin)

        begin = watch.perf_counter()
        for start in range(0, messages, 100):
            await asyncio.gather(*(one(update) for update in updates[start : start + 100]))
        stored = watch.perf_counter() - begin
        await inbox.settle(300)
        everything = watch.perf_counter() - begin
        async with database.reading() as store:
            count = await store.logs.count()
    await database.close()
    print(
        f"logs: {count} stored at {messages / stored:.0f} a second; "
        f"with every reply delivered {messages / everything:.0f} a second"
    )


async def due(folder: Path, people: int) -> None:
    """One tick's look for due evenings, and making all their rows."""
    url = f"sqlite:///{folder / f'due{people}.db'}"
    await upgrade(url)
    database = Database(url)
    await fill(database, people)
    looks = []
    for minute in range(40):
        begin = watch.perf_counter()
        async with database.reading() as store:
            found = await store.people.due(NOW + timedelta(minutes=minute), 500)
        looks.append(watch.perf_counter() - begin)
        assert not found
    clock = ManualClock(EVENING)
    talk = SmallBot(clock)
    bot = build_bot(TOKEN, "http://127.0.0.1:9")
    sender = Sender(bot, Limiter(25), database, clock)
    begin = watch.perf_counter()
    made = await Pushes(database, talk.compose, sender, clock).tick()
    rows = watch.perf_counter() - begin
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    await database.close()
    print(
        f"due: {people} people, a look takes {sorted(looks)[20] * 1000:.2f} ms; "
        f"{made} rows made in {rows:.1f} s; {memory:.0f} MiB at most",
        flush=True,
    )


async def pace(folder: Path, concurrency: int, latency: float) -> None:
    """Pushes a second, with so much latency in the server and so many in flight."""
    url = f"sqlite:///{folder / f'pace{concurrency}.db'}"
    await upgrade(url)
    database = Database(url)
    clock = ManualClock(EVENING)
    talk = SmallBot(clock)
    number = 200
    async with Sandbox(TOKEN, clock) as sandbox, build_bot(TOKEN, sandbox.api_url) as bot:
        for who in range(1, number + 1):
            sandbox.person(f"P{who}", user_id=who, acquainted=True)
        sandbox.faults.add("delay", methods=("sendMessage",), seconds=latency)
        await fill(database, number)
        async with database.transaction() as store:
            await store.pushes.enqueue(
                [
                    NewPush(
                        who, date(2026, 11, 24), EVENING, EVENING + timedelta(hours=16), EVENING
                    )
                    for who in range(1, number + 1)
                ]
            )
        sender = Sender(bot, Limiter(25), database, clock)
        pushes = Pushes(database, talk.compose, sender, clock, concurrency=concurrency)
        begin = watch.perf_counter()
        sent = await pushes.drain()
        took = watch.perf_counter() - begin
    await database.close()
    print(
        f"pace: {latency * 1000:.0f} ms latency, {concurrency} in flight, limit 25/s: "
        f"{sent / took:.1f} a second; 100,000 people in {100_000 * took / sent / 60:.0f} minutes",
        flush=True,
    )


async def main(wanted: list[str]) -> None:
    """Everything, or what is wanted."""
    with tempfile.TemporaryDirectory(prefix="dayseven-bench-") as name:
        folder = Path(name)
        if not wanted or "logs" in wanted:
            await logs(folder)
        if not wanted or "due" in wanted:
            for people in (1000, 10_000, 100_000):
                await due(folder, people)
        if not wanted or "pace" in wanted:
            for concurrency in (1, 2, 4, 8):
                await pace(folder, concurrency, 0.1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.soak.bench")
    parser.add_argument("what", nargs="*", choices=["logs", "due", "pace", []])
    given = parser.parse_args()
    os.environ["PTB_TIMEDELTA"] = "1"
    logging.disable(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    asyncio.run(main(list(given.what)))
