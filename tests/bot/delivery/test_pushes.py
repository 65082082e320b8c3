import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from random import Random
from time import perf_counter, sleep
from typing import Any

import pytest

from bot.clock import ManualClock
from bot.delivery.appointments import keep
from bot.delivery.outgoing import Photo
from bot.delivery.pushes import BATCH, LEASE, Composed, Pushes, Skip
from bot.delivery.sender import Sender
from bot.sandbox import Person, Sandbox
from db.engine import Database
from db.pushes import Pushes as Outbox
from db.records import GOODBYE, NewPush, Push, PushState
from db.records import Person as Known
from db.store import Store
from model.vocabulary import Workout
from tests.bot.delivery.small_bot import SmallBot, composed
from tests.bot.delivery.test_photos import png

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


async def join(database: Database, clock: ManualClock, *people: Person, zone: str = "UTC") -> None:
    """Everybody sets DaySeven up, with their evening at 20:00."""
    async with database.transaction() as store:
        for person in people:
            await store.people.create(person.id, person.id, "en", zone, time(20, 0), clock.now())
            await store.people.update(person.id, onboarded_at=clock.now())
            await keep(store, person.id, clock.now())


async def evening(pushes: Pushes) -> int:
    """One tick, and everything sent that is to be sent."""
    await pushes.tick()
    return await pushes.drain()


async def rows(database: Database, person: Person) -> list[tuple[date, PushState]]:
    async with database.reading() as store:
        found = await store.pushes.of_person(person.id)
    return [(push.local_date, push.state) for push in found]


def said(person: Person) -> list[str]:
    return [message.body.text for message in person.chat if message.from_bot]


def hold(seconds: float) -> None:
    """Hold the loop, as a slow disk does."""
    sleep(seconds)


def on(day: int, hour: int = 20, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


async def test_everybody_gets_one_push_at_their_evening(
    pushes: Pushes, sandbox: Sandbox, database: Database, clock: ManualClock
) -> None:
    people = [sandbox.person(f"Person {number}", acquainted=True) for number in range(30)]
    await join(database, clock, *people)
    clock.set(on(24, 19, 59))
    assert await evening(pushes) == 0
    clock.set(on(24))
    assert await evening(pushes) == 30
    assert await evening(pushes) == 0
    assert all(said(person) == ["evening 2026-11-24"] for person in people)


async def test_a_week_of_evenings_is_seven_pushes(
    pushes: Pushes, ann: Person, database: Database, clock: ManualClock
) -> None:
    await join(database, clock, ann)
    for day in range(24, 31):
        clock.set(on(day))
        await evening(pushes)
    assert said(ann) == [f"evening 2026-11-{day}" for day in range(24, 31)]


async def test_two_pushers_at_once_send_one_push(
    sender: Sender, talk: SmallBot, sandbox: Sandbox, database: Database, clock: ManualClock
) -> None:
    people = [sandbox.person(f"Person {number}", acquainted=True) for number in range(20)]
    await join(database, clock, *people)
    clock.set(on(24))
    several = [Pushes(database, talk.compose, sender, clock) for _ in range(3)]
    await asyncio.gather(*(evening(one) for one in several))
    assert all(said(person) == ["evening 2026-11-24"] for person in people)


async def test_between_two_lots_of_rows_others_have_their_turn(
    pushes: Pushes,
    sandbox: Sandbox,
    database: Database,
    clock: ManualClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """While one lot is there and the next is yet to come, somebody's reply is written."""
    people = [sandbox.person(f"Person {number}", acquainted=True) for number in range(10)]
    await join(database, clock, *people)
    clock.set(on(24))
    there: list[int] = []

    async def reply(began: float, share: float) -> None:
        async with asyncio.timeout(5), database.transaction() as store:
            await store.people.update(people[0].id, language="de")
            there.append((await store.pushes.counts())[PushState.PENDING])

    monkeypatch.setattr("bot.delivery.pushes.PEOPLE_A_TICK", 4)
    monkeypatch.setattr("bot.delivery.pushes.give_way", reply)
    assert await pushes.tick() == 10
    assert there == [4, 8]


async def test_the_longer_rows_take_the_longer_others_have(
    pushes: Pushes,
    sandbox: Sandbox,
    database: Database,
    clock: ManualClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A store that is slow leaves others at least as much of the time as it takes itself."""
    people = [sandbox.person(f"Person {number}", acquainted=True) for number in range(10)]
    await join(database, clock, *people)
    clock.set(on(24))
    enqueue, slow = Outbox.enqueue, 0.03

    async def slowly(self: Outbox, occurrences: Sequence[NewPush]) -> int:
        hold(slow)
        return await enqueue(self, occurrences)

    monkeypatch.setattr(Outbox, "enqueue", slowly)
    monkeypatch.setattr("bot.delivery.pushes.PEOPLE_A_TICK", 2)
    begin = perf_counter()
    assert await pushes.tick() == 10
    assert perf_counter() - begin > 2 * 5 * slow


async def test_a_slow_push_holds_up_no_other(
    sender: Sender,
    talk: SmallBot,
    sandbox: Sandbox,
    database: Database,
    clock: ManualClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The first has its answer only when those of later batches have theirs."""
    people = [sandbox.person(f"Person {number}", acquainted=True) for number in range(12)]
    await join(database, clock, *people)
    clock.set(on(24))
    send, others, all_others = sender.push, set[int](), asyncio.Event()

    async def push(chat_id: int, *given: Any, **named: Any) -> int | None:
        message_id = await send(chat_id, *given, **named)
        if chat_id == people[0].id:
            async with asyncio.timeout(10):
                await all_others.wait()
        else:
            others.add(chat_id)
            if len(others) == 11:
                all_others.set()
        return message_id

    monkeypatch.setattr("bot.delivery.pushes.BATCH", 3)
    monkeypatch.setattr(sender, "push", push)
    assert await evening(Pushes(database, talk.compose, sender, clock, concurrency=2)) == 12


async def test_a_clock_that_jumps_back_sends_nothing_twice(
    pushes: Pushes, ann: Person, database: Database, clock: ManualClock
) -> None:
    await join(database, clock, ann)
    clock.set(on(25))
    await evening(pushes)
    before = list(said(ann))
    for moment in (on(25, 18), on(24), on(25, 19, 59), on(25, 20, 1)):
        clock.set(moment)
        async with database.transaction() as store:
            await keep(store, ann.id, clock.now())
        await evening(pushes)
    assert said(ann) == before


async def test_after_an_outage_the_latest_is_sent_and_the_older_are_written_down(
    pushes: Pushes, ann: Person, database: Database, clock: ManualClock
) -> None:
    await join(database, clock, ann)
    clock.set(on(26, 21))
    assert await evening(pushes) == 1
    assert said(ann) == ["evening 2026-11-26"]
    assert await rows(database, ann) == [
        (date(2026, 11, 24), PushState.EXPIRED),
        (date(2026, 11, 25), PushState.EXPIRED),
        (date(2026, 11, 26), PushState.SENT),
    ]


async def test_a_push_too_late_to_be_of_use_is_not_sent(
    pushes: Pushes, ann: Person, database: Database, clock: ManualClock
) -> None:
    await join(database, clock, ann)
    clock.set(on(25, 12, 1))  # the day it was about is half over
    assert await evening(pushes) == 0
    assert await rows(database, ann) == [(date(2026, 11, 24), PushState.EXPIRED)]
    clock.set(on(25))
    assert await evening(pushes) == 1


async def test_a_backlog_does_not_ring_at_night(
    pushes: Pushes, ann: Person, database: Database, clock: ManualClock
) -> None:
    await join(database, clock, ann)
    clock.set(on(25, 2))
    assert await evening(pushes) == 0
    clock.set(on(25, 6, 59))
    assert await evening(pushes) == 0
    clock.set(on(25, 7))
    assert await evening(pushes) == 1
    assert said(ann) == ["evening 2026-11-24"]


async def test_a_backlog_waits_for_the_persons_own_morning(
    pushes: Pushes, sandbox: Sandbox, database: Database, clock: ManualClock, ann: Person
) -> None:
    await join(database, clock, ann)
    async with database.transaction() as store:
        await store.people.update(ann.id, quiet_from=time(21, 0), quiet_to=time(9, 30))
    clock.set(on(24, 21, 45))
    assert await evening(pushes) == 0
    clock.set(on(25, 9, 29))
    assert await evening(pushes) == 0
    clock.set(on(25, 9, 31))
    assert await evening(pushes) == 1


@pytest.mark.parametrize("silent", [True, False])
async def test_a_push_rings_unless_its_person_wants_it_silent(
    pushes: Pushes,
    sandbox: Sandbox,
    database: Database,
    clock: ManualClock,
    ann: Person,
    silent: bool,
) -> None:
    await join(database, clock, ann)
    async with database.transaction() as store:
        await store.people.update(ann.id, silent=silent)
    clock.set(on(24))
    assert await evening(pushes) == 1
    (call,) = [each for each in sandbox.journal.calls if each.method.lower() == "sendmessage"]
    assert bool(call.parameters.get("disable_notification")) is silent


@pytest.mark.parametrize("why", ["paused", "blocked", "deleted"])
async def test_who_went_away_between_due_and_sending_hears_nothing(
    pushes: Pushes, ann: Person, database: Database, clock: ManualClock, why: str
) -> None:
    await join(database, clock, ann)
    clock.set(on(24))
    await pushes.tick()
    async with database.transaction() as store:
        if why == "paused":
            await store.people.update(ann.id, paused=True)
        elif why == "blocked":
            await store.people.update(ann.id, blocked_at=clock.now())
        else:
            await store.people.delete(ann.id)
    assert await pushes.drain() == 0
    assert said(ann) == []
    states = [state for _, state in await rows(database, ann)]
    assert states == ([] if why == "deleted" else [PushState.CANCELLED])


async def test_a_pause_with_an_end_ends_by_itself(
    pushes: Pushes, ann: Person, database: Database, clock: ManualClock
) -> None:
    await join(database, clock, ann)
    async with database.transaction() as store:
        await store.people.update(ann.id, paused=True, paused_until=on(26, 4))
    for day in range(24, 28):
        clock.set(on(day))
        await evening(pushes)
    assert said(ann) == ["evening 2026-11-26", "evening 2026-11-27"]


async def test_somebody_who_blocked_us_is_tried_once_and_comes_back(
    pushes: Pushes, ann: Person, sandbox: Sandbox, database: Database, clock: ManualClock
) -> None:
    await join(database, clock, ann)
    await ann.block()
    for day in (24, 25, 26):
        clock.set(on(day))
        await evening(pushes)
    tries = [call for call in sandbox.journal.calls if call.method.lower() == "sendmessage"]
    assert len(tries) == 1
    await ann.unblock()
    async with database.transaction() as store:
        await store.people.update(ann.id, blocked_at=None)
        await keep(store, ann.id, clock.now())
    clock.set(on(27))
    assert await evening(pushes) == 1


async def test_a_halt_costs_no_attempt_and_no_push(
    pushes: Pushes, sandbox: Sandbox, database: Database, clock: ManualClock
) -> None:
    people = [sandbox.person(f"Person {number}", acquainted=True) for number in range(6)]
    await join(database, clock, *people)
    sandbox.faults.add("too_many", retry_after=1, times=1)
    clock.set(on(24))
    await evening(pushes)
    clock.advance(timedelta(seconds=2))
    await pushes.drain()
    assert all(said(person) == ["evening 2026-11-24"] for person in people)
    async with database.reading() as store:
        found = [push for person in people for push in await store.pushes.of_person(person.id)]
    assert {push.attempts for push in found} == {1}


async def test_a_network_that_is_down_for_hours_kills_no_push(
    pushes: Pushes,
    ann: Person,
    sandbox: Sandbox,
    database: Database,
    clock: ManualClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await join(database, clock, ann)
    clock.set(on(24))
    await pushes.tick()
    port = int(sandbox.api_url.rsplit(":", 1)[1])
    await sandbox.stop()
    for _ in range(20):
        await pushes.drain()
        clock.advance(timedelta(minutes=6))
    assert await rows(database, ann) == [(date(2026, 11, 24), PushState.PENDING)]
    await sandbox.start(port)
    assert await pushes.drain() == 1
    assert len(said(ann)) == 1


@pytest.mark.parametrize(("times", "heard"), [(1, 2), (5, 2)])
async def test_a_push_without_an_answer_is_repeated_once_at_most(
    pushes: Pushes,
    ann: Person,
    sandbox: Sandbox,
    database: Database,
    clock: ManualClock,
    times: int,
    heard: int,
) -> None:
    await join(database, clock, ann)
    sandbox.faults.add("drop", methods=("sendMessage",), times=times)
    clock.set(on(24))
    await evening(pushes)
    for _ in range(10):
        clock.advance(timedelta(minutes=1))
        await pushes.drain()
    assert said(ann) == ["evening 2026-11-24"] * heard
    ((_, state),) = await rows(database, ann)
    assert state is (PushState.SENT if times == 1 else PushState.DEAD)


async def test_a_retry_says_the_same_words(
    database: Database, sender: Sender, ann: Person, sandbox: Sandbox, clock: ManualClock
) -> None:
    composings = 0

    async def compose(some: Sequence[Push], store: Store) -> Mapping[int, Composed | Skip]:
        nonlocal composings
        composings += 1
        return {push.id: Composed(f"words {composings}") for push in some}

    pushes = Pushes(database, compose, sender, clock, random=Random(1))
    await join(database, clock, ann)
    sandbox.faults.add("refuse", methods=("sendMessage",), times=1)
    clock.set(on(24))
    await evening(pushes)
    clock.advance(timedelta(minutes=5))
    await Pushes(database, compose, sender, clock).drain()
    assert said(ann) == ["words 1"]


async def test_predictions_share_one_batch(
    pushes: Pushes, talk: SmallBot, sandbox: Sandbox, database: Database, clock: ManualClock
) -> None:
    people = [sandbox.person(f"Person {number}", acquainted=True) for number in range(40)]
    await join(database, clock, *people)
    clock.set(on(24))
    await evening(pushes)
    assert [len(batch) for batch in talk.composed] == [BATCH, 40 - BATCH]


async def test_one_push_that_cannot_be_composed_silences_nobody_else(
    database: Database, sender: Sender, sandbox: Sandbox, clock: ManualClock
) -> None:
    ann, ben = (sandbox.person(name, acquainted=True) for name in ("Ann", "Ben"))

    async def compose(some: Sequence[Push], store: Store) -> Mapping[int, Composed | Skip]:
        if any(push.person_id == ann.id for push in some):
            raise ValueError("Ann's days make no sense")
        return {push.id: composed(push) for push in some}

    pushes = Pushes(database, compose, sender, clock, random=Random(1))
    await join(database, clock, ann, ben)
    clock.set(on(24))
    await evening(pushes)
    assert said(ben) == ["evening 2026-11-24"]
    for _ in range(20):
        clock.advance(timedelta(minutes=6))
        await pushes.drain()
    assert [state for _, state in await rows(database, ann)] == [PushState.DEAD]


async def test_what_the_conversation_skips_is_cancelled_and_says_why(
    database: Database, sender: Sender, ann: Person, clock: ManualClock
) -> None:
    async def compose(some: Sequence[Push], store: Store) -> Mapping[int, Composed | Skip]:
        return {push.id: Skip("served already") for push in some}

    await join(database, clock, ann)
    clock.set(on(24))
    await evening(Pushes(database, compose, sender, clock))
    async with database.reading() as store:
        (push,) = await store.pushes.of_person(ann.id)
    assert (push.state, push.last_error) == (PushState.CANCELLED, "served already")


async def test_html_that_does_not_parse_is_pushed_without_markup(
    database: Database, sender: Sender, ann: Person, clock: ManualClock
) -> None:
    async def compose(some: Sequence[Push], store: Store) -> Mapping[int, Composed | Skip]:
        return {push.id: Composed("run <b>fast") for push in some}

    await join(database, clock, ann)
    clock.set(on(24))
    await evening(Pushes(database, compose, sender, clock))
    assert said(ann) == ["run fast"]


async def test_silence_is_met_with_weekly_pushes_then_one_goodbye(
    pushes: Pushes, ann: Person, database: Database, clock: ManualClock
) -> None:
    await join(database, clock, ann)
    for _ in range(60):
        clock.set(clock.now().replace(hour=20) if clock.now().hour < 20 else clock.now() + DAY)
        await evening(pushes)
    spoken = [text.split()[1] for text in said(ann)]
    gaps = [
        (date.fromisoformat(later) - date.fromisoformat(earlier)).days
        for earlier, later in pairwise(spoken)
    ]
    assert gaps == [1] * 6 + [7] * 4
    assert [text.split()[0] for text in said(ann)].count(GOODBYE) == 1
    assert said(ann)[-1].startswith(GOODBYE)


async def test_one_word_from_the_person_brings_the_daily_evening_back(
    pushes: Pushes, ann: Person, database: Database, clock: ManualClock
) -> None:
    await join(database, clock, ann)
    for _ in range(9):
        clock.set(clock.now().replace(hour=20) if clock.now().hour < 20 else clock.now() + DAY)
        await evening(pushes)
    assert len(said(ann)) == 7
    async with database.transaction() as store:
        await store.people.update(ann.id, unanswered_pushes=0)
        await keep(store, ann.id, clock.now())
    for _ in range(3):
        clock.advance(DAY)
        await evening(pushes)
    assert len(said(ann)) == 10


async def test_a_lease_near_its_end_is_not_used(
    database: Database, sender: Sender, ann: Person, clock: ManualClock
) -> None:
    async def compose(some: Sequence[Push], store: Store) -> Mapping[int, Composed | Skip]:
        clock.advance(LEASE - timedelta(seconds=30))
        return {push.id: composed(push) for push in some}

    pushes = Pushes(database, compose, sender, clock)
    await join(database, clock, ann)
    clock.set(on(24))
    await pushes.tick()
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(0.3, stop.set)
    await pushes.drain(stop)
    assert said(ann) in ([], ["evening 2026-11-24"])
    await pushes.drain()
    assert said(ann) == ["evening 2026-11-24"]


async def test_a_restart_sends_at_once_what_a_dead_process_had_leased(
    pushes: Pushes, ann: Person, database: Database, clock: ManualClock
) -> None:
    await join(database, clock, ann)
    clock.set(on(24))
    await pushes.tick()
    async with database.transaction() as store:
        await store.pushes.claim("a process that died", clock.now(), LEASE, 10)
    assert await pushes.drain() == 0
    assert await pushes.recover() == 1
    assert await pushes.drain() == 1


async def test_what_was_sent_can_be_found_by_its_message(
    pushes: Pushes, ann: Person, database: Database, clock: ManualClock
) -> None:
    await join(database, clock, ann)
    clock.set(on(24))
    await evening(pushes)
    async with database.reading() as store:
        push = await store.pushes.by_message(ann.id, ann.last.message_id)
        person = await store.people.get(ann.id)
    assert push is not None
    assert (push.recommended, push.body) == (Workout.REST, "evening 2026-11-24")
    assert person is not None
    assert person.unanswered_pushes == 1


async def test_stopping_in_the_middle_gives_untried_pushes_back(
    database: Database, sender: Sender, sandbox: Sandbox, clock: ManualClock, talk: SmallBot
) -> None:
    people = [sandbox.person(f"Person {number}", acquainted=True) for number in range(30)]
    await join(database, clock, *people)
    clock.set(on(24))
    pushes = Pushes(database, talk.compose, sender, clock, concurrency=2)
    sandbox.faults.add("delay", seconds=0.02)
    await pushes.tick()
    stop = asyncio.Event()

    async def stop_in_the_middle() -> None:
        async with asyncio.timeout(20):
            await people[4].wait_for()
        stop.set()

    stopping = asyncio.create_task(stop_in_the_middle())
    went = await pushes.drain(stop)
    await stopping
    assert 0 < went < 30
    async with database.reading() as store:
        found = [push for person in people for push in await store.pushes.of_person(person.id)]
    assert {push.lease_owner for push in found} == {None}
    await pushes.drain()
    assert all(len(said(person)) == 1 for person in people)


async def reported(database: Database, clock: ManualClock, person: Person) -> None:
    """Set up, with a report on the weekday it is."""
    await join(database, clock, person)
    async with database.transaction() as store:
        await store.people.update(person.id, report_day=clock.now().weekday())


async def picture(push: Push, person: Known, store: Store) -> Photo:
    return Photo(person.chat_id, lambda: png(1), "in words")


async def test_the_report_comes_after_the_evening_once_and_asks_for_no_answer(
    sender: Sender, talk: SmallBot, ann: Person, database: Database, clock: ManualClock
) -> None:
    await reported(database, clock, ann)
    pushes = Pushes(
        database, talk.compose, sender, clock, random=Random(1), concurrency=1, illustrate=picture
    )
    for day in range(24, 31):
        clock.set(on(day))
        await evening(pushes)
    days = [f"evening 2026-11-{day}" for day in range(24, 31)]
    assert said(ann) == [days[0], "in words", "report 2026-11-24", *days[1:]]
    async with database.reading() as store:
        person = await store.people.get(ann.id)
    assert person is not None
    assert person.unanswered_pushes == 7


async def test_a_report_whose_picture_fails_goes_without_it(
    sender: Sender, talk: SmallBot, ann: Person, database: Database, clock: ManualClock
) -> None:
    async def fails(push: Push, person: Known, store: Store) -> Photo:
        raise ValueError("no picture today")

    await reported(database, clock, ann)
    pushes = Pushes(database, talk.compose, sender, clock, random=Random(1), illustrate=fails)
    clock.set(on(24))
    await evening(pushes)
    assert sorted(said(ann)) == ["evening 2026-11-24", "report 2026-11-24"]


async def test_in_a_long_queue_reports_do_not_wait_for_drawings(
    sender: Sender,
    talk: SmallBot,
    ann: Person,
    database: Database,
    clock: ManualClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.delivery.pushes.PICTURED", -1.0)
    await reported(database, clock, ann)
    pushes = Pushes(database, talk.compose, sender, clock, random=Random(1), illustrate=picture)
    clock.set(on(24))
    await evening(pushes)
    assert sorted(said(ann)) == ["evening 2026-11-24", "report 2026-11-24"]


async def test_a_refused_picture_does_not_hold_the_words_back(
    sender: Sender,
    talk: SmallBot,
    sandbox: Sandbox,
    ann: Person,
    database: Database,
    clock: ManualClock,
) -> None:
    await reported(database, clock, ann)
    sandbox.faults.add("bad_request", times=1, description="no", methods=("sendPhoto",))
    pushes = Pushes(database, talk.compose, sender, clock, random=Random(1), illustrate=picture)
    clock.set(on(24))
    await evening(pushes)
    assert sorted(said(ann)) == ["evening 2026-11-24", "report 2026-11-24"]


async def test_words_that_fail_after_their_picture_come_without_it(
    sender: Sender,
    talk: SmallBot,
    sandbox: Sandbox,
    ann: Person,
    database: Database,
    clock: ManualClock,
) -> None:
    await reported(database, clock, ann)
    # The evening's own words go first; those of the report are told to wait.
    sandbox.faults.add("too_many", retry_after=1, times=1, skip=1, methods=("sendMessage",))
    pushes = Pushes(
        database, talk.compose, sender, clock, random=Random(1), concurrency=1, illustrate=picture
    )
    clock.set(on(24))
    await evening(pushes)
    clock.advance(timedelta(seconds=2))
    await pushes.drain()
    assert said(ann) == ["evening 2026-11-24", "in words", "report 2026-11-24"]
