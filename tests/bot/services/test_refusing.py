from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.services import refusing
from bot.services.coaching import Coaching
from db.engine import Database
from db.records import NewWorkout, Person, RefusalReason, Source
from db.store import Store
from model.coach import Coach
from model.rules import broken
from model.vocabulary import HARD, Goal, Level, Workout

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TODAY = NOW.date()
TOMORROW = TODAY + timedelta(days=1)
SIX = (Workout.CARDIO, Workout.REST, Workout.STRENGTH, Workout.CARDIO, Workout.REST, Workout.CARDIO)


@pytest.fixture(scope="module")
def coaching() -> Coaching:
    return Coaching(Coach.bundled())


@pytest.fixture
async def store(database: Database) -> AsyncIterator[Store]:
    async with database.transaction() as store:
        yield store


@pytest.fixture
async def person(store: Store) -> Person:
    """Somebody whose six days lead on to strength."""
    await store.people.create(1, 1, "en", "UTC", time(20), NOW)
    entries = [NewWorkout(TOMORROW - timedelta(days=6 - n), each) for n, each in enumerate(SIX)]
    await store.logs.add(1, entries, Source.BUTTON, NOW)
    return await store.people.update(
        1, age=34, level=Level.INTERMEDIATE, goal=Goal.FITNESS, hiit_confirmed=True
    )


@pytest.mark.parametrize("reason", [RefusalReason.TIRED, RefusalReason.SORE])
async def test_tired_or_sore_makes_the_day_easy_and_the_session_lighter(
    store: Store, coaching: Coaching, person: Person, reason: RefusalReason
) -> None:
    before = await coaching.advise(store, person, TOMORROW)
    assert before.chosen in HARD
    assert before.chosen is not None
    await refusing.refuse(store, person, TOMORROW, before.chosen, reason, NOW)
    after = await coaching.advise(store, person, TOMORROW)
    assert after.recommendation is not None
    assert after.chosen == after.recommendation.recommended
    assert not HARD & {after.chosen, *after.recommendation.alternatives}
    assert broken(SIX, Level.INTERMEDIATE, 34, after.chosen) == ()
    assert after.recommendation.reason.key == "refused"
    assert after.session is not None
    assert after.chosen is Workout.REST or "note-not-fresh" in after.session.notes
    later = await coaching.advise(store, person, TOMORROW + timedelta(days=1))
    assert later.recommendation is not None
    assert later.recommendation.reason.key != "refused"


async def test_short_of_time_is_the_same_workout_and_shorter(
    store: Store, coaching: Coaching, person: Person
) -> None:
    before = await coaching.advise(store, person, TOMORROW)
    assert before.chosen is not None
    assert before.session is not None
    await refusing.refuse(store, person, TOMORROW, before.chosen, RefusalReason.NO_TIME, NOW)
    after = await coaching.advise(store, person, TOMORROW)
    assert after.chosen is before.chosen
    assert after.session is not None
    assert after.session.minutes < before.session.minutes


async def test_without_the_kit_a_workout_is_never_offered_again(
    store: Store, coaching: Coaching, person: Person
) -> None:
    refused = await refusing.refuse(
        store, person, TOMORROW, Workout.STRENGTH, RefusalReason.NO_KIT, NOW
    )
    assert refused.gone
    for ahead in range(14):
        advice = await coaching.advise(store, refused.person, TOMORROW + timedelta(days=ahead))
        assert advice.recommendation is not None
        offered = {advice.chosen, *advice.recommendation.alternatives}
        assert Workout.STRENGTH not in offered
    back = await refusing.take_back(store, refused.person, TOMORROW)
    assert back.unavailable == frozenset()
    assert (await coaching.advise(store, back, TOMORROW)).chosen is Workout.STRENGTH


async def test_the_last_workout_that_can_be_suggested_stays_on_the_list(
    store: Store, coaching: Coaching, person: Person
) -> None:
    only = frozenset({Workout.REST, Workout.CARDIO})
    person = await store.people.update(1, unavailable=frozenset(Workout) - only)
    refused = await refusing.refuse(
        store, person, TOMORROW, Workout.CARDIO, RefusalReason.NO_KIT, NOW
    )
    assert not refused.gone
    advice = await coaching.advise(store, refused.person, TOMORROW)
    assert advice.chosen is Workout.REST


async def test_ill_is_a_hold(store: Store, coaching: Coaching, person: Person) -> None:
    refused = await refusing.refuse(
        store, person, TOMORROW, Workout.STRENGTH, RefusalReason.ILL, NOW
    )
    assert refused.person.hold == "illness"
    assert (await coaching.advise(store, refused.person, TOMORROW)).chosen is None


async def test_whoever_turns_everything_down_rests_by_their_own_choice(
    store: Store, coaching: Coaching, person: Person
) -> None:
    for workout in Workout:
        await refusing.refuse(store, person, TOMORROW, workout, RefusalReason.TIRED, NOW)
    advice = await coaching.advise(store, person, TOMORROW)
    assert (advice.chosen, advice.own_rest) == (Workout.REST, "refused")


async def test_a_plan_that_is_turned_down_goes(
    store: Store, coaching: Coaching, person: Person
) -> None:
    await store.plans.add(1, TOMORROW, Workout.HIIT, NOW)
    await refusing.refuse(store, person, TOMORROW, Workout.HIIT, RefusalReason.TIRED, NOW)
    assert await store.plans.on(1, TOMORROW, TOMORROW) == []


async def test_a_day_off_is_rest_and_the_week_follows_from_it(
    store: Store, coaching: Coaching, person: Person
) -> None:
    off = frozenset({TOMORROW.weekday(), 6})
    person = await store.people.update(1, days_off=off)
    advice = await coaching.advise(store, person, TOMORROW)
    assert (advice.chosen, advice.own_rest) == (Workout.REST, "day-off")
    week = await coaching.week(store, person, TOMORROW)
    days = list(SIX)
    for day, workout, own in week.days:
        assert own is (day.weekday() in off)
        assert not own or workout is Workout.REST
        assert own or broken(days[-6:], Level.INTERMEDIATE, 34, workout) == ()
        days.append(workout)


async def test_a_plan_beats_a_day_off(store: Store, coaching: Coaching, person: Person) -> None:
    person = await store.people.update(1, days_off=frozenset({TOMORROW.weekday()}))
    await store.plans.add(1, TOMORROW, Workout.CYCLING, NOW)
    advice = await coaching.advise(store, person, TOMORROW)
    assert (advice.chosen, advice.own_rest) == (Workout.CYCLING, None)


async def test_two_sessions_that_felt_too_hard_make_the_next_one_shorter(
    store: Store, coaching: Coaching, person: Person
) -> None:
    usual = await coaching.advise(store, person, TOMORROW)
    for back, felt in ((2, 8), (0, 8)):
        entry = NewWorkout(TODAY - timedelta(days=back), Workout.CARDIO, effort=felt)
        await store.logs.replace_day(1, entry.local_date, [entry], Source.BUTTON, NOW)
    eased = await coaching.advise(store, person, TOMORROW)
    assert eased.chosen is usual.chosen
    assert eased.session is not None
    assert usual.session is not None
    assert eased.session.minutes < usual.session.minutes
    assert "note-too-hard" in eased.session.notes
