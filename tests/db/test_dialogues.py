from datetime import timedelta

from db.engine import Database
from tests.db.builders import NOW


async def test_a_dialogue_grows_in_version_and_keeps_its_message(database: Database) -> None:
    async with database.transaction() as store:
        first = await store.dialogues.save(1, "start", "age", {}, 1, None, NOW)
        await store.dialogues.set_message(1, 55)
        second = await store.dialogues.save(1, "start", "level", {"age": 30}, 1, None, NOW)
    assert (first.version, second.version) == (1, 2)
    assert second.message_id == 55
    async with database.reading() as store:
        assert await store.dialogues.get(1) == second


async def test_another_dialogue_does_not_inherit_the_message(database: Database) -> None:
    async with database.transaction() as store:
        await store.dialogues.save(1, "start", "age", {}, 1, 55, NOW)
        other = await store.dialogues.save(1, "settings", "zone", {}, 1, None, NOW)
    assert other.message_id is None


async def test_a_cleared_dialogue_is_gone(database: Database) -> None:
    async with database.transaction() as store:
        await store.dialogues.save(1, "start", "age", {}, 1, None, NOW)
        await store.dialogues.clear(1)
        assert await store.dialogues.get(1) is None
        await store.dialogues.set_message(1, 5)
        assert await store.dialogues.get(1) is None


async def test_dialogues_nobody_comes_back_to_are_forgotten(database: Database) -> None:
    async with database.transaction() as store:
        await store.dialogues.save(1, "start", "age", {}, 1, None, NOW - timedelta(days=40))
        await store.dialogues.save(2, "start", "age", {}, 2, None, NOW)
        assert await store.dialogues.prune(NOW - timedelta(days=30)) == 1
        assert await store.dialogues.get(1) is None
        assert await store.dialogues.get(2) is not None
