from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.appointments import come_due
from bot.delivery.evenings import next_evening
from bot.services import preferences
from bot.services.preferences import NotPossible, Why
from bot.services.refusing import can_do_without
from db.engine import Database
from db.records import Person
from db.store import Store
from model.fallback import satisfiable
from model.vocabulary import Goal, Level, Workout

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
async def store(database: Database) -> AsyncIterator[Store]:
    async with database.transaction() as store:
        yield store


async def somebody(store: Store, zone: str = "UTC", now: datetime = NOW) -> Person:
    await store.people.create(1, 1, "en", zone, time(20), now)
    return await store.people.update(
        1,
        age=44,
        age_recorded_on=date(2026, 1, 2),
        level=Level.ADVANCED,
        goal=Goal.LOSE_WEIGHT,
        hiit_confirmed=True,
        onboarded_at=now,
    )


@pytest.mark.parametrize(("age", "why"), [(15, Why.TOO_YOUNG), (101, Why.NO_SUCH_AGE)])
async def test_an_age_out_of_bounds_changes_nothing(store: Store, age: int, why: Why) -> None:
    person = await somebody(store)
    with pytest.raises(NotPossible) as refused:
        await preferences.set_age(store, person, age, NOW)
    assert refused.value.why is why
    assert await store.people.get(1) == person


async def test_a_minor_has_no_weight_goal(store: Store) -> None:
    person = await preferences.set_age(store, await somebody(store), 17, NOW)
    assert person.goal is Goal.FITNESS
    with pytest.raises(NotPossible) as refused:
        await preferences.set_goal(store, person, Goal.LOSE_WEIGHT, NOW)
    assert refused.value.why is Why.MINOR


async def test_only_crossing_45_asks_about_hard_effort_anew(store: Store) -> None:
    person = await preferences.set_age(store, await somebody(store), 43, NOW)
    assert person.hiit_confirmed
    person = await preferences.set_age(store, person, 50, NOW)
    assert not person.hiit_confirmed
    person = await preferences.set_used_to_effort(store, person, True, NOW)
    person = await preferences.set_age(store, person, 51, NOW)
    assert person.hiit_confirmed


@given(available=st.frozensets(st.sampled_from(Workout)), out=st.sampled_from(Workout))
def test_the_workouts_left_are_always_enough(available: frozenset[Workout], out: Workout) -> None:
    person = Person(
        1, 1, "en", "UTC", time(20), time(4), NOW, unavailable=frozenset(Workout) - available
    )
    left = available - {out} | {Workout.REST}
    assert can_do_without(person, out) is (out is not Workout.REST and satisfiable(left))


@pytest.mark.parametrize("days", [1, 2, 7, 30, 90])
@pytest.mark.parametrize("now", [NOW, datetime(2026, 10, 24, 17, 59, tzinfo=UTC)])
async def test_a_pause_skips_just_that_many_evenings_whatever_the_clocks_do(
    store: Store, days: int, now: datetime
) -> None:
    person = await somebody(store, "Europe/Berlin", now)
    person = await preferences.resume(store, person, now)
    assert person.next_push_at is not None
    first = person.next_push_at.astimezone(BERLIN)
    person = await preferences.pause(store, person, days, now)
    ahead = preferences.next_message(person, now)
    assert ahead is not None
    # In one zone a difference is one of wall clocks.
    assert ahead.astimezone(BERLIN) - first == timedelta(days=days)
    moment, pushed = first.astimezone(UTC), []
    while moment <= ahead:
        person = await store.people.update(1, next_push_at=moment, next_push_on=None)
        pushed += [each.due_at for each in come_due(person, moment).occurrences]
        moment = next_evening(moment, "Europe/Berlin", time(20)).at
    assert pushed == [ahead]
    person = await preferences.resume(store, person, now)
    assert preferences.next_message(person, now) == first


async def test_a_pause_for_good_has_no_next_message(store: Store) -> None:
    person = await somebody(store)
    person = await store.people.update(1, paused=True)
    assert preferences.next_message(person, NOW) is None


@pytest.mark.parametrize("days", [0, -1, 91])
async def test_a_pause_has_its_bounds(store: Store, days: int) -> None:
    person = await somebody(store)
    with pytest.raises(NotPossible):
        await preferences.pause(store, person, days, NOW)


async def test_a_new_zone_moves_the_evening(store: Store) -> None:
    person = await preferences.set_zone(store, await somebody(store), "America/New_York", NOW)
    assert person.next_push_at == datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
    with pytest.raises(NotPossible):
        await preferences.set_zone(store, person, "Mars/Base", NOW)


async def test_one_weekday_stays_open(store: Store) -> None:
    person = await somebody(store)
    for day in range(6):
        person = await preferences.set_day_off(store, person, day, True, NOW)
    with pytest.raises(NotPossible):
        await preferences.set_day_off(store, person, 6, True, NOW)
    person = await preferences.set_day_off(store, person, 0, False, NOW)
    assert person.days_off == {1, 2, 3, 4, 5}
