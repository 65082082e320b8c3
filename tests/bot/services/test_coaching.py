from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random

import pytest

from bot.services.coaching import Coaching, days_before, limits_of, profile_of
from db.engine import Database
from db.records import LoggedWorkout, NewWorkout, Person, Source
from db.store import Store
from model.coach import Coach
from model.rules import broken
from model.vocabulary import Goal, Level, Workout

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TODAY = NOW.date()
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture(scope="module")
def coaching() -> Coaching:
    return Coaching(Coach.bundled())


@pytest.fixture
async def store(database: Database) -> AsyncIterator[Store]:
    async with database.transaction() as store:
        yield store


async def person_in(store: Store, number: int = 1, **changes: object) -> Person:
    await store.people.create(number, number, "en", "UTC", time(20), NOW)
    profile = {
        "age": 34,
        "age_recorded_on": TODAY,
        "level": Level.INTERMEDIATE,
        "goal": Goal.FITNESS,
        "hiit_confirmed": True,
        "onboarded_at": NOW,
    }
    return await store.people.update(number, **(profile | changes))  # type: ignore[arg-type]


async def log(store: Store, person: Person, *days: Workout | None, last: date = TODAY) -> None:
    """Log one workout a day, ending with `last`; None leaves the day unlogged."""
    for back, workout in enumerate(reversed(days)):
        if workout is not None:
            entry = NewWorkout(last - timedelta(days=back), workout)
            await store.logs.add(person.id, [entry], Source.BUTTON, NOW)


def logged(day: date, workout: Workout, minutes: int | None = None) -> LoggedWorkout:
    return LoggedWorkout(1, 1, 1, day, workout, minutes, None, None, 0)


def test_a_day_without_a_log_is_unknown_and_never_rest() -> None:
    days = days_before(TODAY, {})
    assert [workout for _, workout in days] == [None] * 6


def test_a_hard_session_is_not_hidden_behind_a_longer_easy_one() -> None:
    yesterday = TODAY - timedelta(days=1)
    entries = [logged(yesterday, Workout.YOGA, 90), logged(yesterday, Workout.HIIT, 15)]
    assert days_before(TODAY, {yesterday: entries})[-1] == (yesterday, Workout.HIIT)


async def test_age_grows_with_the_years(store: Store) -> None:
    person = await person_in(store, age=44, age_recorded_on=date(2024, 6, 1))
    assert profile_of(person, date(2025, 5, 31)).age == 44
    assert profile_of(person, date(2025, 6, 2)).age == 45


async def test_under_18_there_is_no_weight_goal(store: Store) -> None:
    person = await person_in(store, age=17, goal=Goal.LOSE_WEIGHT)
    assert profile_of(person, TODAY).goal is Goal.FITNESS


async def test_what_is_not_available_is_never_recommended(store: Store, coaching: Coaching) -> None:
    person = await person_in(store, unavailable=frozenset({Workout.SWIMMING, Workout.CYCLING}))
    advice = await coaching.advise(store, person, TOMORROW)
    assert advice.recommendation is not None
    assert not {Workout.SWIMMING, Workout.CYCLING} & set(advice.recommendation.allowed)


async def test_until_cleared_only_rest_and_easy_cardio(store: Store, coaching: Coaching) -> None:
    person = await person_in(store, needs_clearance=True)
    await log(store, person, *[Workout.REST] * 3)
    advice = await coaching.advise(store, person, TOMORROW)
    assert advice.chosen in (Workout.REST, Workout.CARDIO)
    assert limits_of(person).easy_only


async def test_a_health_hold_leaves_nothing_to_recommend(store: Store, coaching: Coaching) -> None:
    person = await person_in(store, hold="emergency")
    advice = await coaching.advise(store, person, TOMORROW)
    assert (advice.recommendation, advice.chosen, advice.session) == (None, None, None)


async def test_the_persons_own_plan_is_what_the_session_is_for(
    store: Store, coaching: Coaching
) -> None:
    person = await person_in(store, level=Level.BEGINNER)
    await log(store, person, Workout.STRENGTH)
    # Strength two days running is what the rules would not propose to a beginner.
    await store.plans.add(person.id, TOMORROW, Workout.STRENGTH, NOW)
    advice = await coaching.advise(store, person, TOMORROW)
    assert advice.chosen is Workout.STRENGTH
    assert advice.recommendation is not None
    assert advice.recommendation.recommended is not Workout.STRENGTH
    days = [int(workout or 0) for _, workout in advice.days]
    assert broken(days, Level.BEGINNER, 34, Workout.STRENGTH)


async def test_many_are_advised_as_each_alone(store: Store, coaching: Coaching) -> None:
    people = [
        await person_in(store, 1),
        await person_in(store, 2, hold="illness"),
        await person_in(store, 3, level=Level.ADVANCED, goal=Goal.MUSCLE),
    ]
    await log(store, people[0], Workout.CARDIO, None, Workout.YOGA)
    await log(store, people[2], *[Workout.STRENGTH, Workout.CARDIO] * 3)
    together = await coaching.advise_many(store, [(person, TOMORROW) for person in people])
    alone = [await coaching.advise(store, person, TOMORROW) for person in people]
    assert [each.chosen for each in together] == [each.chosen for each in alone]
    assert [each.session for each in together] == [each.session for each in alone]


async def test_the_week_shows_a_plan_as_the_persons_own(store: Store, coaching: Coaching) -> None:
    person = await person_in(store)
    third = TOMORROW + timedelta(days=2)
    await store.plans.add(person.id, third, Workout.SWIMMING, NOW)
    week = await coaching.week(store, person, TOMORROW)
    assert [day for day, _, own in week.days if own] == [third]
    assert week.days[2][1] is Workout.SWIMMING


async def test_the_week_begins_with_what_is_recommended_for_its_first_day(
    store: Store, coaching: Coaching
) -> None:
    random = Random(7)
    for number in range(1, 13):
        person = await person_in(store, number)
        await log(store, person, *random.choices([None, *Workout], k=6))
        advice = await coaching.advise(store, person, TOMORROW)
        week = await coaching.week(store, person, TOMORROW)
        assert week.days[0] == (TOMORROW, advice.chosen, False)
