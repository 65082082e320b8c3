"""Totals add up what was told, and count no rest beside a workout."""

from datetime import UTC, date, datetime

from bot.services import diary
from bot.services.totals import totals
from db.engine import Database
from db.records import NewWorkout, Source
from model.vocabulary import Workout

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


async def test_totals(database: Database) -> None:
    first, second = date(2026, 11, 1), date(2026, 11, 2)
    entries = [
        NewWorkout(first, Workout.SWIMMING, 45, 2000),
        NewWorkout(first, Workout.SWIMMING, None, 1000),
        NewWorkout(first, Workout.REST),
        NewWorkout(second, Workout.REST),
        NewWorkout(date(2026, 12, 1), Workout.YOGA, 90),
    ]
    async with database.transaction() as store:
        person = await store.people.create(7, 7, "en", "UTC", NOW.time(), NOW)
        for entry in entries:
            await diary.log(store, person, [entry], Source.MESSAGE, NOW)
        found = await totals(store, person, first, date(2026, 11, 30))
        swims = await totals(store, person, first, second, frozenset({Workout.SWIMMING}))
    assert found.sessions == ((Workout.SWIMMING, 2), (Workout.REST, 1))
    assert (found.days, found.recorded, found.workouts) == (1, 2, 2)
    assert (found.minutes, found.metres) == (45, 3000)
    assert swims.sessions == ((Workout.SWIMMING, 2),)
    assert swims.times(Workout.REST) == 0
