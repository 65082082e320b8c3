"""The diary's rules: what counts on a day, what comes back, what is nobody else's."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.services import diary
from bot.services.diary import Outcome, Spot
from db.engine import Database
from db.records import NewWorkout, Person, Source
from db.store import Store
from model.vocabulary import Workout

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = date(2026, 11, 24)
SWIM = NewWorkout(DAY, Workout.SWIMMING, 45, 2000)
REST = NewWorkout(DAY, Workout.REST)
YOGA = NewWorkout(DAY, Workout.YOGA, 20)


async def somebody(store: Store, person_id: int = 7) -> Person:
    start = NOW.time()
    return await store.people.create(person_id, person_id, "en", "UTC", start, NOW)


async def test_a_log_without_a_workout_is_refused(database: Database) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        with pytest.raises(ValueError, match="at least one"):
            await diary.log(store, person, [], Source.MESSAGE, NOW)


async def test_the_same_message_logs_once(database: Database) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        first = await diary.log(store, person, [SWIM], Source.MESSAGE, NOW, chat_id=7, message_id=1)
        again = await diary.log(store, person, [YOGA], Source.MESSAGE, NOW, chat_id=7, message_id=1)
    assert again == first


@pytest.mark.parametrize("first", [SWIM, REST])
async def test_rest_never_counts_beside_a_workout(database: Database, first: NewWorkout) -> None:
    second = REST if first is SWIM else SWIM
    async with database.transaction() as store:
        person = await somebody(store)
        for entry in (first, second):
            await diary.log(store, person, [entry], Source.MESSAGE, NOW)
        found = await diary.sessions(store, person, DAY)
    assert [each.workout for each in found] == [Workout.SWIMMING]


async def test_rest_said_twice_counts_once(database: Database) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        for _ in range(2):
            await diary.log(store, person, [REST], Source.BUTTON, NOW)
        found = await diary.sessions(store, person, DAY)
    assert [each.workout for each in found] == [Workout.REST]


async def test_a_hard_session_is_never_hidden_behind_an_easy_one(database: Database) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        hiit = NewWorkout(DAY, Workout.HIIT, 10)
        long_ride = NewWorkout(DAY, Workout.CYCLING, 120)
        await diary.log(store, person, [long_ride, hiit], Source.MESSAGE, NOW)
        found = await diary.sessions(store, person, DAY)
    assert diary.day_type(found) is Workout.HIIT


async def test_clashes_name_the_days_that_disagree_about_resting(database: Database) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        rested = await diary.log(store, person, [REST], Source.MESSAGE, NOW)
        assert await diary.clashes(store, rested) == diary.Clashes()
        swam = await diary.log(store, person, [SWIM], Source.MESSAGE, NOW)
        assert await diary.clashes(store, swam) == diary.Clashes(replaced=(DAY,))
        assert await diary.clashes(store, rested) == diary.Clashes(kept=(DAY,))


async def test_another_persons_log_is_missing(database: Database) -> None:
    async with database.transaction() as store:
        mine, other = await somebody(store), await somebody(store, 8)
        log = await diary.log(store, mine, [SWIM], Source.MESSAGE, NOW)
        spot = Spot(log.id, log.version, 0)
        outcomes = [
            (await diary.undo(store, other, log.id, NOW)).outcome,
            (await diary.redo(store, other, log.id, NOW)).outcome,
            (await diary.remove(store, other, spot, NOW)).outcome,
            (await diary.change_type(store, other, spot, Workout.YOGA, NOW)).outcome,
            (await diary.change_day(store, other, spot, DAY - timedelta(1), NOW)).outcome,
            (await diary.change_minutes(store, other, spot, 5, NOW)).outcome,
        ]
        found = await diary.sessions(store, mine, DAY)
    assert set(outcomes) == {Outcome.MISSING}
    assert [diary.as_new(each) for each in found] == [SWIM]


async def test_a_change_seen_on_an_older_version_is_stale(database: Database) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        log = await diary.log(store, person, [SWIM, YOGA], Source.MESSAGE, NOW)
        spot = Spot(log.id, log.version, 0)
        removed = await diary.remove(store, person, spot, NOW)
        again = await diary.remove(store, person, spot, NOW)
    assert removed.outcome is Outcome.DONE
    assert again.outcome is Outcome.STALE
    assert again.log is not None
    assert [diary.as_new(each) for each in again.log.workouts] == [YOGA]


async def test_changing_one_thing_keeps_the_others(database: Database) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        log = await diary.log(store, person, [SWIM, YOGA], Source.MESSAGE, NOW)
        change = await diary.change_day(
            store, person, Spot(log.id, log.version, 1), DAY - timedelta(1), NOW
        )
    assert change.log is not None
    moved = NewWorkout(DAY - timedelta(1), Workout.YOGA, 20)
    assert [diary.as_new(each) for each in change.log.workouts] == [SWIM, moved]


async def test_changing_to_what_it_is_already_changes_nothing(database: Database) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        log = await diary.log(store, person, [SWIM], Source.MESSAGE, NOW)
        spot = Spot(log.id, log.version, 0)
        change = await diary.change_type(store, person, spot, Workout.SWIMMING, NOW)
    assert change.outcome is Outcome.ALREADY
    assert change.log == log


@pytest.mark.parametrize("minutes", [0, 1441, -5])
async def test_impossible_minutes_are_refused(database: Database, minutes: int) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        with pytest.raises(ValueError, match="1 to 1440"):
            await diary.change_minutes(store, person, Spot(1, 1, 0), minutes, NOW)


async def test_all_seven_types_are_offered_the_likeliest_first(database: Database) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        assert set(await diary.likeliest(store, person, DAY)) == set(Workout)
        await store.plans.add(7, DAY, Workout.HIIT, NOW)
        for back, workout in ((1, Workout.YOGA), (2, Workout.CYCLING), (3, Workout.CYCLING)):
            await diary.log_day(
                store, person, DAY - timedelta(back), workout, None, Source.BUTTON, NOW
            )
        found = await diary.likeliest(store, person, DAY)
    assert found[:3] == (Workout.HIIT, Workout.CYCLING, Workout.YOGA)
    assert found[-1] is Workout.REST
