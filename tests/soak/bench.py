"""What delivery costs: `python -m tests.soak.bench [logs] [due] [drain] [pace]`.

Where this machine is busy, seconds say little: figures for each second of processor time say more.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import resource
import sys
import tempfile
import time as watch
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import structlog

from bot.chat.messages import Messages
from bot.chat.respond import Chat
from bot.clock import ManualClock
from bot.delivery.bots import build_bot
from bot.delivery.inbox import Inbox, Update
from bot.delivery.limiter import Limiter
from bot.delivery.polling import Polling
from bot.delivery.pushes import Pushes
from bot.delivery.sender import Sender
from bot.reading import read
from bot.sandbox import Sandbox
from bot.services.coaching import Coaching
from db.engine import Database
from db.migrate import upgrade
from db.records import NewPush
from model.coach import Coach
from tests.bot.delivery.small_bot import TOKEN, SmallBot
from tests.soak.crowds import EVENING, NOW, crowd, fill
from tests.soak.drain import drain
from tests.soak.results import keep

ROOT = Path(__file__).parents[2]
PEOPLE = 900
DAY = date(2026, 11, 24)


@asynccontextmanager
async def server(people: int, messages: int) -> AsyncIterator[tuple[str, list[float]]]:
    """A sandbox in a process of its own: its address, and at the end what it used, in seconds."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.soak.bench_server", str(people), str(messages)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
    )
    used: list[float] = []
    try:
        assert process.stdout is not None
        yield (await process.stdout.readline()).decode().strip(), used
    finally:
        said, _ = await process.communicate(b"")
        used.append(float(said))


class Counted(Inbox):
    """An inbox that says when so many updates have had their effect."""

    def __init__(self, *given: Any, messages: int, **named: Any) -> None:
        super().__init__(*given, **named)
        self._left = messages
        self.all_in = asyncio.Event()

    async def accept(self, update: Update) -> asyncio.Task[None] | None:
        replies = await super().accept(update)
        self._left -= 1
        if not self._left:
            self.all_in.set()
        return replies


async def logs(folder: Path, *, answered: bool) -> dict[str, float]:
    """Messages through the whole path: fetched, read, written, committed, answered.

    The sandbox's server runs in a process of its own. Not `answered`: the replies wait in the
    limiter until the writing is done. Telegram takes thirty of them a second, so that nearly all
    would wait there; what is timed is what fetching and writing alone can do.
    """
    url = f"sqlite:///{folder / f'logs{answered}.db'}"
    await upgrade(url)
    database = Database(url)
    clock = ManualClock(NOW)
    people = PEOPLE  # one message each while replies wait: more is held back by design
    messages = 3 * people if answered else people
    chat = Chat(clock, Coaching(Coach.bundled()))
    read("ran 5k", NOW.date())  # what is loaded once is no cost of a log
    Messages().text("help")
    await fill(database, people)
    async with server(people, messages) as (api_url, server_used):
        async with build_bot(TOKEN, api_url) as bot:
            limiter = Limiter(100_000)
            if not answered:
                limiter.halt(3600)
            sender = Sender(bot, limiter, database, clock)
            inbox = Counted(database, chat.respond, sender, clock, messages=messages)
            stop = asyncio.Event()
            begin, used = watch.perf_counter(), watch.process_time()
            polling = asyncio.create_task(Polling(bot, inbox, long_poll=1).run(stop))
            await inbox.all_in.wait()
            stored, writing = watch.perf_counter() - begin, watch.process_time() - used
            await inbox.settle(300 if answered else 0.01)
            everything, used = watch.perf_counter() - begin, watch.process_time() - used
            stop.set()
            await polling
        async with database.reading() as store:
            assert await store.logs.count() == messages
    await database.close()
    found: dict[str, float] = {
        "messages": messages,
        "a_second": round(messages / stored),
        "a_processor_second": round(messages / writing),
        "microseconds": round(writing / messages * 1e6),
    }
    if answered:
        found |= {
            "replied_a_second": round(messages / everything),
            "server_microseconds": round(server_used[0] / messages * 1e6),
        }
    print(f"logs, {'answered' if answered else 'written'}: {found}", flush=True)
    return found


@dataclass(frozen=True)
class Cost:
    """What so many people cost: a look, all their rows, both in seconds; memory in MiB."""

    people: int
    look: float
    rows: float
    memory: float


async def due(folder: Path, people: int) -> Cost:
    """One tick's look for due evenings, and making all their rows."""
    url = f"sqlite:///{folder / f'due{people}.db'}"
    await upgrade(url)
    database = Database(url)
    await crowd(database, people)
    looks = []
    for minute in range(40):
        begin = watch.perf_counter()
        async with database.reading() as store:
            found = await store.people.due(NOW + timedelta(minutes=minute), 500)
        looks.append(watch.perf_counter() - begin)
        assert not found
    clock = ManualClock(EVENING)
    talk = SmallBot(clock)
    sender = Sender(build_bot(TOKEN, "http://127.0.0.1:9"), Limiter(25), database, clock)
    begin = watch.process_time()
    made = await Pushes(database, talk.compose, sender, clock).tick()
    rows = watch.process_time() - begin
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    await database.close()
    look = sorted(looks)[20]
    print(
        f"due: {people} people, a look takes {look * 1000:.2f} ms; "
        f"{made} rows made in {rows:.1f} s of processor time; {memory:.0f} MiB at most",
        flush=True,
    )
    return Cost(people, look, rows, memory)


def plot(costs: Sequence[Cost], file: Path) -> None:
    """How the cost grows, as a picture."""
    import matplotlib

    matplotlib.use("svg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 4))
    people = [cost.people for cost in costs]
    axes.loglog(people, [cost.people / 25 for cost in costs], "o-", label="sending at 25 a second")
    axes.loglog(people, [cost.rows for cost in costs], "s-", label="making all rows (processor)")
    axes.loglog(people, [cost.look for cost in costs], "^-", label="one look for who is due")
    axes.set_xlabel("people with the same evening")
    axes.set_ylabel("seconds")
    axes.grid(visible=True, alpha=0.3)
    axes.legend()
    figure.tight_layout()
    figure.savefig(file, metadata={"Date": None})


async def pace(folder: Path, concurrency: int, latency: float) -> dict[str, float]:
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
    return {"in_flight": concurrency, "latency": latency, "a_second": round(sent / took, 1)}


async def main(
    wanted: list[str], sizes: Sequence[int], picture: Path | None, *, keeping: bool
) -> None:
    """Everything, or what is wanted."""
    with tempfile.TemporaryDirectory(prefix="dayseven-bench-") as name:
        folder = Path(name)
        if not wanted or "logs" in wanted:
            for name in ("written", "answered"):
                found = await logs(folder, answered=name == "answered")
                if keeping:
                    keep("logs", name, found)
        if not wanted or "due" in wanted:
            costs = [await due(folder, people) for people in sizes]
            if picture is not None:
                plot(costs, picture)
            if keeping:
                for cost in costs:
                    keep("due", str(cost.people), asdict(cost))
        if not wanted or "drain" in wanted:
            slice_of_it = await drain(folder)
            if keeping:
                keep("drain", "slice", slice_of_it)
        if not wanted or "pace" in wanted:
            for concurrency in (1, 2, 4, 8):
                sent = await pace(folder, concurrency, 0.1)
                if keeping:
                    keep("pace", str(concurrency), sent)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.soak.bench")
    parser.add_argument("what", nargs="*", choices=["logs", "due", "drain", "pace", []])
    parser.add_argument("--keep", action="store_true", help="write docs/delivery.json")
    parser.add_argument("--million", action="store_true", help="go up to a million people")
    parser.add_argument("--plot", type=Path, help="draw how the cost grows into this file")
    given = parser.parse_args()
    sizes = (1000, 10_000, 100_000, *((1_000_000,) if given.million else ()))
    os.environ["PTB_TIMEDELTA"] = "1"
    logging.disable(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    asyncio.run(main(list(given.what), sizes, given.plot, keeping=given.keep))
