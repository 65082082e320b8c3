from datetime import timedelta

import pytest

from db.engine import Database
from db.records import Source
from model.vocabulary import Workout
from tests.db.builders import NOW, TODAY, a_person, a_workout

DAY = timedelta(days=1)


async def test_the_same_message_makes_one_log(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        first = await store.logs.add(1, [a_workout()], Source.MESSAGE, NOW, 1, 77)
        second = await store.logs.add(1, [a_workout(Workout.YOGA)], Source.MESSAGE, NOW, 1, 77)
        assert second == first
        assert await store.logs.count() == 1


async def test_a_log_is_read_back_as_it_was_written(database: Database) -> None:
    entries = [a_workout(Workout.YOGA, minutes=None), a_workout(Workout.SWIMMING)]
    async with database.transaction() as store:
        await a_person(store)
        written = await store.logs.add(1, entries, Source.MESSAGE, NOW, 1, 77)
    async with database.reading() as store:
        assert await store.logs.get(written.id, 1) == written
        assert await store.logs.by_message(1, 77) == written
        assert await store.logs.latest(1) == written
    assert [entry.workout for entry in written.workouts] == [Workout.YOGA, Workout.SWIMMING]
    assert written.logged_at == NOW


async def test_a_log_is_shown_to_nobody_else(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store, 1)
        await a_person(store, 2)
        log = await store.logs.add(1, [a_workout()], Source.MESSAGE, NOW)
        assert await store.logs.get(log.id, 2) is None
        assert await store.logs.latest(2) is None
        assert await store.logs.days(2, TODAY, TODAY) == {}


async def test_an_undone_log_counts_nowhere_until_it_is_redone(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        log = await store.logs.add(1, [a_workout()], Source.MESSAGE, NOW)
        undone = await store.logs.undo(log.id, NOW)
        assert undone.workouts == ()
        assert undone.version == log.version + 1
        assert await store.logs.days(1, TODAY, TODAY) == {}
        assert await store.logs.latest(1) is None
        redone = await store.logs.redo(log.id, NOW)
        assert [one.workout for one in redone.workouts] == [Workout.CARDIO]
        assert list(await store.logs.days(1, TODAY, TODAY)) == [TODAY]


@pytest.mark.parametrize("act", ["undo", "redo"])
async def test_undoing_or_redoing_twice_is_the_same_as_once(database: Database, act: str) -> None:
    async with database.transaction() as store:
        await a_person(store)
        log = await store.logs.add(1, [a_workout()], Source.MESSAGE, NOW)
        if act == "redo":
            await store.logs.undo(log.id, NOW)
        once = await getattr(store.logs, act)(log.id, NOW)
        assert await getattr(store.logs, act)(log.id, NOW) == once


async def test_replacing_takes_the_place_of_all_that_was_said(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        log = await store.logs.add(1, [a_workout(), a_workout(Workout.YOGA)], Source.MESSAGE, NOW)
        changed = await store.logs.replace(log.id, [a_workout(Workout.HIIT, TODAY - DAY)], NOW)
        assert changed.version > log.version
        days = await store.logs.days(1, TODAY - DAY, TODAY)
        assert {day: [one.workout for one in done] for day, done in days.items()} == {
            TODAY - DAY: [Workout.HIIT]
        }


async def test_days_hold_several_workouts_in_the_order_they_were_said(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        await store.logs.add(1, [a_workout(Workout.YOGA)], Source.MESSAGE, NOW)
        await store.logs.add(1, [a_workout(Workout.CYCLING)], Source.BUTTON, NOW)
        await store.logs.add(1, [a_workout(Workout.REST, TODAY - DAY)], Source.BUTTON, NOW)
        days = await store.logs.days(1, TODAY, TODAY)
        assert [one.workout for one in days[TODAY]] == [Workout.YOGA, Workout.CYCLING]
        assert TODAY - DAY not in days
        assert await store.logs.first_day(1) == TODAY - DAY


async def test_many_people_are_read_at_once_without_mixing(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store, 1)
        await a_person(store, 2)
        await store.logs.add(1, [a_workout(Workout.YOGA)], Source.MESSAGE, NOW)
        found = await store.logs.days_of_many([1, 2], TODAY, TODAY)
        assert [one.workout for one in found[1][TODAY]] == [Workout.YOGA]
        assert found[2] == {}


async def test_replacing_a_day_leaves_the_days_beside_it(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        entries = [a_workout(on=TODAY - DAY), a_workout(on=TODAY)]
        await store.logs.add(1, entries, Source.MESSAGE, NOW)
        await store.logs.replace_day(1, TODAY, [a_workout(Workout.REST)], Source.HISTORY, NOW)
        days = await store.logs.days(1, TODAY - DAY, TODAY)
        assert [one.workout for one in days[TODAY - DAY]] == [Workout.CARDIO]
        assert [one.workout for one in days[TODAY]] == [Workout.REST]
        assert await store.logs.clear_days(1, TODAY - DAY, TODAY) == 2


async def test_the_message_that_confirms_a_log_finds_it_again(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        log = await store.logs.add(1, [a_workout()], Source.MESSAGE, NOW, 1, 77)
        await store.logs.set_reply(log.id, 78, 1)
        found = await store.logs.by_reply(1, 78)
        assert found is not None
        assert found.id == log.id
        assert await store.logs.by_reply(2, 78) is None


async def test_a_deleted_log_leaves_its_number_to_nobody(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store, 1)
        old = await store.logs.add(1, [a_workout()], Source.MESSAGE, NOW)
        await store.people.delete(1)
        await a_person(store, 2)
        new = await store.logs.add(2, [a_workout()], Source.MESSAGE, NOW)
        assert new.id != old.id


async def test_all_logs_of_a_person_are_told_oldest_first_and_nobody_elses(
    database: Database,
) -> None:
    async with database.transaction() as store:
        await a_person(store, 1)
        await a_person(store, 2)
        first = await store.logs.add(1, [a_workout(), a_workout(Workout.YOGA)], Source.MESSAGE, NOW)
        await store.logs.add(2, [a_workout()], Source.MESSAGE, NOW)
        second = await store.logs.add(1, [a_workout(Workout.HIIT)], Source.BUTTON, NOW)
        undone = await store.logs.undo(second.id, NOW)
        assert await store.logs.of_person(1) == [first, undone]


async def test_thousands_of_workouts_in_one_log_keep_their_order(database: Database) -> None:
    entries = [a_workout(Workout(number % 7), minutes=number % 90 + 1) for number in range(3000)]
    async with database.transaction() as store:
        await a_person(store)
        log = await store.logs.add(1, entries, Source.IMPORT, NOW)
        assert [one.workout for one in log.workouts] == [entry.workout for entry in entries]
        assert await store.logs.get(log.id, 1) == log
