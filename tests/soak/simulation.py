"""Thirty days of evenings with everything going wrong, from a seed that is printed.

The pushes are the real ones on a real database; Telegram is a stand-in that fails as told, and the
clock jumps. What must hold: nobody gets more copies of an evening than there were tries of which
nobody knows; every date ends in a row; nothing of use is left unsent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random
from shutil import copyfile
from typing import Any, cast

from bot.clock import ManualClock
from bot.delivery import outcomes
from bot.delivery.appointments import keep
from bot.delivery.limiter import Limiter
from bot.delivery.metrics import Metrics
from bot.delivery.pushes import Composed, Pushes, Skip
from bot.delivery.sender import Sender
from db.engine import Database
from db.records import Push, PushState
from db.store import Store

DAYS = 30
PEOPLE = 3
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia")
START = datetime(2026, 10, 10, 12, 0, tzinfo=UTC)


class Crash(BaseException):
    """The process died here."""


class Telegram:
    """Takes pushes, or not, by chance. Never waits: time belongs to the simulation."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.arrived: Counter[tuple[int, str]] = Counter()
        self.unsure: Counter[tuple[int, str]] = Counter()
        self.trouble = 0.3
        self.limiter = Limiter(1e6)
        self.metrics = Metrics()
        self._messages = 0

    async def push(
        self, chat_id: int, html: str, keyboard: Any, *, still_wanted: Any, **_: object
    ) -> int | None:
        if not await still_wanted():
            return None
        chance = self.random.random() / self.trouble if self.trouble else 2.0
        if chance < 0.15:
            raise outcomes.NotSent("no network")
        if chance < 0.3:
            raise outcomes.Halted(self.random.randrange(1, 90))
        if chance < 0.4:
            self.unsure[chat_id, html] += 1
            raise outcomes.Ambiguous("no answer, and it did not arrive")
        self._messages += 1
        self.arrived[chat_id, html] += 1
        if chance < 0.6:
            self.unsure[chat_id, html] += 1
            raise outcomes.Ambiguous("no answer, but it arrived")
        if chance < 0.8:
            self.unsure[chat_id, html] += 1
            raise Crash
        return self._messages


async def compose(pushes: Sequence[Push], store: Store) -> Mapping[int, Composed | Skip]:
    return {push.id: Composed(str(push.local_date)) for push in pushes}


async def simulate(database: Database, seed: int) -> tuple[Telegram, list[Push], int]:
    """DAYS of ticks; what Telegram got, all rows, and how often the process died."""
    random = Random(seed)
    clock = ManualClock(START)
    telegram = Telegram(random)
    async with database.transaction() as store:
        for who in range(1, PEOPLE + 1):
            wall = time(random.randrange(17, 23), random.choice((0, 30)))
            await store.people.create(who, who, "en", random.choice(ZONES), wall, START)
            await store.people.update(who, onboarded_at=START)
            await keep(store, who, START)

    def pusher() -> Pushes:
        # One at a time, so that a crash leaves exactly one push in doubt.
        return Pushes(
            database, compose, cast(Sender, telegram), clock, concurrency=1, random=random
        )

    pushes = pusher()
    crashes = 0
    while clock.now() < START + timedelta(days=DAYS):
        clock.advance(timedelta(minutes=random.choice((20, 40, 90, 240))))
        if random.random() < 0.03:
            clock.advance(timedelta(hours=random.choice((-3, -1, 9, 30, 70))))
        if random.random() < 0.2:
            async with database.transaction() as store:
                who = random.randrange(1, PEOPLE + 1)
                await store.people.update(who, unanswered_pushes=0)
                await keep(store, who, clock.now())
        try:
            await pushes.tick()
            await pushes.drain()
        except Crash:
            crashes += 1
            pushes = pusher()
            await pushes.recover()
    telegram.trouble = 0.0
    for _ in range(40):
        clock.advance(timedelta(hours=1))
        await pushes.drain()
    async with database.reading() as store:
        rows = [row for who in range(1, PEOPLE + 1) for row in await store.pushes.of_person(who)]
    return telegram, rows, crashes


def amiss(telegram: Telegram, rows: Sequence[Push]) -> list[str]:
    """What does not hold; nothing, if all is well."""
    found = []
    for row in rows:
        name = f"person {row.person_id}, {row.local_date}: {row.state}"
        heard = telegram.arrived[row.person_id, str(row.local_date)]
        if row.state is PushState.PENDING:
            found.append(f"{name}: still waiting")
        if row.state is PushState.SENT and not heard:
            found.append(f"{name}: never arrived")
        if row.state is PushState.DEAD and not row.ambiguous:
            found.append(f"{name}: {row.last_error}")  # not for a network that is down, not for 429
        if heard > 1 + telegram.unsure[row.person_id, str(row.local_date)]:
            found.append(f"{name}: {heard} copies")
    dates = Counter((row.person_id, row.local_date) for row in rows)
    found += [f"{key}: {rows} rows" for key, rows in dates.items() if rows > 1]
    if len({who for who, _ in dates}) != PEOPLE:
        found.append("somebody has no row at all")
    return found


async def simulated(migrated: Path, folder: Path, seed: int) -> list[str]:
    """One simulation on a database of its own; what does not hold."""
    copyfile(migrated, folder / f"{seed}.db")
    database = Database(f"sqlite:///{folder / f'{seed}.db'}")
    try:
        telegram, rows, _ = await simulate(database, seed)
    finally:
        await database.close()
    return amiss(telegram, rows)
