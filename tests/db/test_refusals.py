from datetime import timedelta

from db.engine import Database
from db.records import RefusalReason
from model.vocabulary import Workout
from tests.db.builders import NOW, TODAY, a_person


async def test_a_workout_is_turned_down_once_for_a_date_and_the_last_reason_stands(
    database: Database,
) -> None:
    async with database.transaction() as store:
        await a_person(store)
        await store.refusals.add(1, TODAY, Workout.HIIT, RefusalReason.TIRED, NOW)
        await store.refusals.add(1, TODAY, Workout.YOGA, RefusalReason.NO_TIME, NOW)
        await store.refusals.add(1, TODAY, Workout.HIIT, RefusalReason.SORE, NOW)
        found = await store.refusals.on(1, TODAY, TODAY)
    assert [(each.workout, each.reason) for each in found] == [
        (Workout.YOGA, RefusalReason.NO_TIME),
        (Workout.HIIT, RefusalReason.SORE),
    ]


async def test_refusals_are_each_persons_and_each_dates_own(database: Database) -> None:
    later = TODAY + timedelta(days=1)
    async with database.transaction() as store:
        for who in (1, 2):
            await a_person(store, who)
            await store.refusals.add(who, TODAY, Workout.HIIT, RefusalReason.TIRED, NOW)
        await store.refusals.add(1, later, Workout.HIIT, RefusalReason.TIRED, NOW)
        assert await store.refusals.clear(1, TODAY) == 1
        assert [each.local_date for each in await store.refusals.on(1, TODAY, later)] == [later]
        assert len(await store.refusals.on(2, TODAY, later)) == 1


async def test_they_go_with_the_person(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        await store.refusals.add(1, TODAY, Workout.HIIT, RefusalReason.TIRED, NOW)
        await store.people.delete(1)
        assert await store.refusals.on(1, TODAY, TODAY) == []
