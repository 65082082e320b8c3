from datetime import timedelta

import pytest

from db.engine import Database
from tests.db.builders import NOW


async def test_an_update_begins_once(database: Database) -> None:
    async with database.transaction() as store:
        assert await store.inbox.begin(9, NOW) is True
    async with database.transaction() as store:
        assert await store.inbox.begin(9, NOW) is False


async def test_an_update_whose_effect_was_undone_begins_again(database: Database) -> None:
    async def fail() -> None:
        async with database.transaction() as store:
            await store.inbox.begin(9, NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    async with database.transaction() as store:
        assert await store.inbox.begin(9, NOW) is True


async def test_ids_that_start_over_lower_are_new_updates(database: Database) -> None:
    async with database.transaction() as store:
        for update_id in (900_000_001, 900_000_002, 5, 6):
            assert await store.inbox.begin(update_id, NOW) is True


async def test_only_old_ids_are_forgotten(database: Database) -> None:
    async with database.transaction() as store:
        await store.inbox.begin(1, NOW - timedelta(hours=49))
        await store.inbox.begin(2, NOW - timedelta(hours=47))
        assert await store.inbox.prune(NOW - timedelta(hours=48)) == 1
        assert await store.inbox.begin(2, NOW) is False
        assert await store.inbox.begin(1, NOW) is True


async def test_what_is_set_aside_can_be_taken_up_again(database: Database) -> None:
    payload = {"update_id": 9, "message": {"text": "ü"}}
    async with database.transaction() as store:
        await store.inbox.begin(9, NOW)
        number = await store.inbox.bury(9, payload, "ValueError: x", 3, NOW, 1)
        (dead,) = await store.inbox.dead()
        assert dead == await store.inbox.get_dead(number)
        assert dead.payload == payload
        assert await store.inbox.count_dead() == 1
        assert await store.inbox.revive(number) == dead
        assert await store.inbox.dead() == []
        assert await store.inbox.begin(9, NOW) is True
        assert await store.inbox.revive(number) is None
