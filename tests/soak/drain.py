"""100,000 people with the same evening: what pushing to them does to those who write meanwhile.

Telegram takes 25 pushes a second, so all of it takes 67 minutes. A slice of it is run at its true
pace, from the first look for who is due on: the bot as it is shipped, 100 ms of latency in a
server of its own process, and a message of somebody's every half second. What is counted is how
many pushes a second went, how long replies took, and what memory and processor it needed.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import resource
import sys
import time as watch
from pathlib import Path

from bot.chat.push_words import PushWords
from bot.chat.respond import Chat
from bot.clock import ManualClock
from bot.delivery.bots import build_bot
from bot.delivery.service import Plan, Service
from bot.sandbox import Sandbox
from bot.services.coaching import Coaching
from db.engine import Database
from db.migrate import upgrade
from model.coach import Coach
from tests.bot.delivery.small_bot import TOKEN
from tests.soak.crowds import EVENING, crowd

PEOPLE = 100_000
REACHED = 4000  # chats there are: more than a slice gets to
WRITERS = range(90_001, 90_041)  # far from their turn, so that what they hear is a reply
PAUSE = 0.5  # seconds from message to message
LATENCY = 0.1
ROOT = Path(__file__).parents[2]


async def serve(seconds: float) -> None:
    """The server, and the people who write; at the end how long each reply took, as JSON."""
    async with Sandbox(TOKEN, ManualClock(EVENING)) as sandbox:
        for who in (*range(1, REACHED + 1), *WRITERS):
            sandbox.person(f"P{who}", user_id=who, acquainted=True)
        sandbox.faults.add("delay", methods=("sendMessage",), seconds=LATENCY)
        print(sandbox.api_url, flush=True)
        took: list[float] = []
        waiting: set[asyncio.Task[None]] = set()

        async def write(who: int) -> None:
            person = sandbox.person(f"P{who}", user_id=who, acquainted=True)
            begin = watch.perf_counter()
            await person.say("ran 5k")
            with contextlib.suppress(TimeoutError):
                await person.wait_for()
            took.append(watch.perf_counter() - begin)

        await asyncio.to_thread(sys.stdin.readline)
        end = watch.perf_counter() + seconds
        number = 0
        while watch.perf_counter() < end:
            waiting.add(asyncio.create_task(write(WRITERS[number % len(WRITERS)])))
            number += 1
            await asyncio.sleep(PAUSE)
        await asyncio.gather(*waiting)
        print(json.dumps(sorted(took)), flush=True)


async def drain(folder: Path, seconds: float = 60.0) -> dict[str, float]:
    """A slice of so many seconds."""
    url = f"sqlite:///{folder / 'drain.db'}"
    await upgrade(url)
    database = Database(url)
    await crowd(database, PEOPLE)
    clock = ManualClock(EVENING)
    coach = Coach.bundled()
    await asyncio.to_thread(coach.prepare)
    coaching = Coaching(coach)
    server = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.soak.drain", str(seconds)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
    )
    assert server.stdout is not None
    api_url = (await server.stdout.readline()).decode().strip()
    chat = Chat(clock, coaching)
    service = Service(
        bot=build_bot(TOKEN, api_url),
        database=database,
        clock=clock,
        respond=chat.respond,
        compose=PushWords(coaching, clock).compose,
        plan=Plan(),
    )
    lags: list[float] = []

    async def lag() -> None:
        while True:
            begin = watch.perf_counter()
            await asyncio.sleep(0.02)
            lags.append(watch.perf_counter() - begin - 0.02)

    begin, used = watch.perf_counter(), watch.process_time()
    await service.start()
    looking = asyncio.create_task(lag())
    said, _ = await server.communicate(b"\n")
    used, took = watch.process_time() - used, watch.perf_counter() - begin
    looking.cancel()
    await service.stop()
    async with database.reading() as store:
        rows = sum((await store.pushes.counts()).values())
    await database.close()
    replies = json.loads(said)
    sent = int(service.metrics.sent._value.get())
    # The first pushes wait for the rows of everybody: what comes after is the pace.
    found = {
        "people": PEOPLE,
        "rows": rows,
        "seconds": round(took, 1),
        "sent": sent,
        "replies": len(replies),
        "reply_median": round(replies[len(replies) // 2], 3),
        "reply_p95": round(replies[int(len(replies) * 0.95)], 3),
        "lag_p99": round(sorted(lags)[int(len(lags) * 0.99)], 3),
        "processor": round(used / took, 2),
        "memory": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }
    print(f"drain: {found}", flush=True)
    return found


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    asyncio.run(serve(float(sys.argv[1])))
