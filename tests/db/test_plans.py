from datetime import timedelta

from db.engine import Database
from model.vocabulary import Workout
from tests.db.builders import NOW, TODAY, a_person


async def test_a_plan_made_twice_is_one_plan(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        first = await store.plans.add(1, TODAY, Workout.YOGA, NOW)
        assert await store.plans.add(1, TODAY, Workout.YOGA, NOW) == first
        await store.plans.add(1, TODAY + timedelta(days=1), Workout.HIIT, NOW)
        assert await store.plans.on(1, TODAY, TODAY) == [first]


async def test_nobody_takes_back_the_plan_of_another(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        plan = await store.plans.add(1, TODAY, Workout.YOGA, NOW)
        assert await store.plans.remove(plan.id, 2) is False
        assert await store.plans.remove(plan.id, 1) is True
        assert await store.plans.on(1, TODAY, TODAY) == []
