import asyncio
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import ManualClock
from bot.delivery.housekeeping import Housekeeping
from bot.delivery.metrics import Metrics
from db.backup import verify
from db.engine import Database
from db.migrate import HEAD
from tests.db.builders import a_person

TODAY = date(2026, 11, 24)


def keeper(database: Database, clock: ManualClock, backups: Path | None = None) -> Housekeeping:
    return Housekeeping(database, clock, Metrics(), backups)


async def test_update_ids_are_kept_as_long_as_telegram_can_repeat_them(
    database: Database, clock: ManualClock
) -> None:
    async with database.transaction() as store:
        await store.inbox.begin(1, clock.now())
    clock.advance(timedelta(hours=47))
    assert await keeper(database, clock).prune() == 0
    clock.advance(timedelta(hours=2))
    assert await keeper(database, clock).prune() == 1


async def test_words_set_aside_are_kept_for_thirty_days_at_most(
    database: Database, clock: ManualClock
) -> None:
    async with database.transaction() as store:
        await store.inbox.bury(1, {"text": "my knee hurts"}, "ValueError", 3, clock.now(), 7)
    clock.advance(timedelta(days=29, hours=23))
    await keeper(database, clock).prune()
    async with database.reading() as store:
        assert await store.inbox.count_dead() == 1
    clock.advance(timedelta(hours=2))
    await keeper(database, clock).prune()
    async with database.reading() as store:
        assert await store.inbox.count_dead() == 0


async def test_the_daily_backup_can_be_trusted(
    database: Database, clock: ManualClock, tmp_path: Path
) -> None:
    made = await keeper(database, clock, tmp_path / "backups").backup()
    assert made is not None
    assert verify(made) == HEAD


async def test_evenings_that_are_not_as_they_should_be_are_mended_and_counted(
    database: Database, clock: ManualClock
) -> None:
    """New time zone data moved one; a clock once far ahead left the other years away."""
    evening = clock.now().replace(hour=20)
    async with database.transaction() as store:
        await a_person(store, 1, next_push_at=evening, next_push_on=TODAY)
        await a_person(store, 2, next_push_at=evening - timedelta(hours=1), next_push_on=TODAY)
        years = datetime.fromisoformat("2031-01-01T20:00+00:00")
        await a_person(store, 3, next_push_at=years, next_push_on=years.date())
        await a_person(store, 4)
    assert await keeper(database, clock).reconcile() == 3
    async with database.reading() as store:
        people = await store.people.many([1, 2, 3, 4])
    assert {person.next_push_at for person in people.values()} == {evening}
    assert await keeper(database, clock).reconcile() == 0


async def test_an_evening_long_overdue_is_reported_and_left_to_the_tick(
    database: Database, clock: ManualClock
) -> None:
    late = clock.now() - timedelta(hours=1)
    async with database.transaction() as store:
        await a_person(store, 1, next_push_at=late, next_push_on=TODAY)
    assert await keeper(database, clock).reconcile() == 1
    async with database.reading() as store:
        person = await store.people.get(1)
    assert person is not None
    assert person.next_push_at == late


async def test_a_walk_over_everybody_makes_way_for_others(
    database: Database, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    shares: list[float] = []

    async def reply(began: float, share: float) -> None:
        async with asyncio.timeout(5), database.transaction() as store:
            await store.people.update(1, language="de")
        shares.append(share)

    monkeypatch.setattr("bot.delivery.housekeeping.PEOPLE_AT_ONCE", 2)
    monkeypatch.setattr("bot.delivery.housekeeping.give_way", reply)
    async with database.transaction() as store:
        for who in range(1, 6):
            await a_person(store, who)
    await keeper(database, clock).reconcile()
    assert shares == [0.2, 0.2]
