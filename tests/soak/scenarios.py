"""What is done to the bot, and what is found afterwards."""

from __future__ import annotations

import asyncio
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

from db.records import PushState
from tests.soak.harness import Harness, evenings, harness, until


@dataclass(frozen=True)
class Found:
    """The count of one scenario. `doubled` counts copies beyond the first."""

    scenario: str
    seed: int
    expected: int
    stored: int
    lost: int
    doubled: int
    stops: int
    worst_stop: float = 0.0  # doubled by one stop at most, or seconds it took
    bound: float = 0.0  # what `worst_stop` must not exceed

    @property
    def kept(self) -> bool:
        """Whether the promise held."""
        return self.lost == 0 and self.worst_stop <= self.bound

    def line(self) -> str:
        values = ", ".join(f"{name} {value}" for name, value in asdict(self).items())
        return f"{'kept  ' if self.kept else 'BROKEN'} {values}"


async def messages_under_kills(
    data: Path, *, messages: int, kills: int, seed: int, people: int = 50
) -> Found:
    """People write while the bot is killed again and again: every message is stored once."""
    chance = Random(seed)
    async with harness(data, people) as one:
        written = 0

        async def write() -> None:
            nonlocal written
            while written < messages:
                # A backlog at all times, so that every kill meets work.
                while len(one.sandbox.updates) < 300 and written < messages:
                    await one.people[written % people].say(f"run {written}")
                    written += 1
                await asyncio.sleep(0.005)

        writing = asyncio.create_task(write())
        for _ in range(kills):
            await one.start()
            before = await one.logs()

            async def busy(mark: int = before) -> bool:
                return await one.logs() > mark or not len(one.sandbox.updates)

            await until(busy, 20)
            await asyncio.sleep(chance.uniform(0, 0.25))
            await one.kill()
        await one.start()
        await writing

        async def done() -> bool:
            return len(one.sandbox.updates) == 0

        await until(done, 120)
        await one.stop()
        stored = await one.logs()
        async with one.database.reading() as store:
            logged = [
                await store.logs.by_message(person.id, message.message_id)
                for person in one.people
                for message in person.chat
                if not message.from_bot
            ]
    lost = sum(log is None for log in logged)
    return Found(
        "messages under kill -9", seed, messages, stored, lost, stored - (messages - lost), kills
    )


async def pushes_under_kills(
    data: Path, *, people: int, days: int, kills: int, concurrency: int, seed: int
) -> Found:
    """The bot is killed while it pushes: nobody misses an evening, few get one twice."""
    chance = Random(seed)
    worst = done_kills = 0
    async with harness(data, people) as one:
        for number, evening in enumerate(evenings(days)):
            one.set_clock(evening)
            for _ in range(kills // days + (number < kills % days)):
                before = _copies(one)
                await one.start(concurrency)
                mark = len(one.heard("evening"))

                async def busy(mark: int = mark) -> bool:
                    return len(one.heard("evening")) > mark or await one.pending() == 0

                await until(busy, 20)
                await asyncio.sleep(chance.uniform(0, 0.15))
                await one.kill()
                done_kills += 1
                worst = max(worst, _copies(one) - before)
            await _answer_everybody(one)
            await one.start(concurrency)
            await until(lambda: _none_pending(one), 120)
            await one.stop()
        return await _pushes_found(
            one, "pushes under kill -9", seed, days, done_kills, worst, concurrency
        )


async def pushes_undisturbed(data: Path, *, people: int, days: int, seed: int) -> Found:
    """Without a kill nobody gets anything twice."""
    async with harness(data, people) as one:
        await one.start(8)
        for evening in evenings(days):
            one.set_clock(evening)
            await until(lambda: _none_pending(one), 600)
            await _answer_everybody(one)
        await one.stop()
        return await _pushes_found(one, "pushes undisturbed", seed, days, 0, 0, 0)


async def pushes_under_faults(data: Path, *, people: int, seed: int) -> Found:
    """1 % of 429, 5 % accepted without an answer, 10 % blocked, all at once."""
    async with harness(data, people) as one:
        one.sandbox.faults.add(
            "too_many", methods=("sendMessage",), probability=0.01, retry_after=1
        )
        one.sandbox.faults.add("drop", methods=("sendMessage",), probability=0.05)
        blocked = one.people[::10]
        for person in blocked:
            await person.block()
        one.set_clock(evenings(1)[0])
        await one.start(4)
        calm = 0
        moment = evenings(1)[0]
        for _ in range(400 + people):
            await asyncio.sleep(0.1)
            moment += timedelta(seconds=3)  # the waits pass quicker than on the wall
            one.set_clock(moment)
            calm = calm + 1 if await one.pending() == 0 else 0
            if calm > 3:
                break
        await one.stop()
        pushes = await one.pushes()
        heard = one.heard("evening")
        away = {person.id for person in blocked}
        tries = sum(
            call.chat_id in away and call.method.lower() == "sendmessage" and call.status == 403
            for call in one.sandbox.journal.calls
        )
        reached = {who for who, _ in heard}
        lost = sum(person.id not in reached and person.id not in away for person in one.people)
        doubled = sum(heard.values()) - len(heard)
        ambiguous = sum(push.ambiguous for push in pushes)
        lost += sum(push.state is PushState.PENDING for push in pushes)
        lost += max(0, tries - len(away))
        return Found(
            "pushes under faults",
            seed,
            len(one.people) - len(away),
            len(heard),
            lost,
            doubled,
            ambiguous,
            float(doubled),
            float(ambiguous),
        )


async def messages_under_sigterm(
    data: Path, *, messages: int, stops: int, seed: int, people: int = 30
) -> Found:
    """SIGTERM under load: nothing lost, nothing twice, exit 0 within eight seconds."""
    chance = Random(seed)
    slowest = 0.0
    failures = 0
    async with harness(data, people) as one:
        written = 0
        share = messages // stops
        for _ in range(stops):
            before = await one.logs()
            await one.start()
            for _ in range(share):
                await one.people[written % people].say(f"run {written}")
                written += 1

            async def busy(mark: int = before) -> bool:
                return await one.logs() > mark

            await until(busy, 20)
            await asyncio.sleep(chance.uniform(0, 0.2))
            status, seconds = await one.stop()
            failures += status != 0
            slowest = max(slowest, seconds)
        await one.start()

        async def done() -> bool:
            return len(one.sandbox.updates) == 0

        await until(done, 60)
        await one.stop()
        stored = await one.logs()
        replies = one.heard("saved")
    doubled = sum(replies.values()) - len(replies)
    return Found(
        "messages under SIGTERM",
        seed,
        written,
        stored,
        written - stored + failures,
        doubled,
        stops,
        slowest,
        8.0,
    )


async def _pushes_found(
    one: Harness, scenario: str, seed: int, days: int, stops: int, worst: int, bound: int
) -> Found:
    heard = one.heard("evening")
    expected = len(one.people) * days
    unmarked = sum(push.state is not PushState.SENT for push in await one.pushes())
    return Found(
        scenario,
        seed,
        expected,
        len(heard),
        expected - len(heard) + unmarked,
        sum(heard.values()) - len(heard),
        stops,
        float(worst),
        float(bound),
    )


async def _answer_everybody(one: Harness) -> None:
    """Nobody falls silent: fatigue is another test's business."""
    async with one.database.transaction() as store:
        for person in one.people:
            await store.people.update(person.id, unanswered_pushes=0)


async def _none_pending(one: Harness) -> bool:
    return await one.pending() == 0


def _copies(one: Harness) -> int:
    heard = one.heard("evening")
    return sum(heard.values()) - len(heard)
