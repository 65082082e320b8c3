"""What is kept of /start: the dialogue while it is half done, then the person and their days."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.services.consenting import CONSENT_VERSION
from bot.services.onboarding import (
    Answers,
    Progress,
    Step,
)
from bot.services.onboarding_record import (
    confirm_clearance,
    confirm_hard_effort,
    finish,
    half_done,
    keep,
)
from bot.services.places import Place
from db.engine import Database
from db.records import NewWorkout, Source
from model.vocabulary import Goal, Level, Workout

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
LISBON = Place("Lisbon", "", "PT", "Europe/Lisbon", 500_000)
ME = 7


def at(step: Step, **answers: object) -> Progress:
    return Progress(step, replace(Answers(), **answers))  # type: ignore[arg-type]


def answered(**different: object) -> Answers:
    """Everything answered by a healthy adult who remembers nothing."""
    told: dict[str, object] = {
        "consented_at": NOW,
        "age": 34,
        "health": False,
        "level": Level.INTERMEDIATE,
        "goal": Goal.FITNESS,
        "timezone": "Europe/Berlin",
        "push_time": time(20),
        "today": date(2026, 11, 24),
    }
    return replace(Answers(), **(told | different))  # type: ignore[arg-type]


async def test_finishing_saves_the_person_the_evening_and_the_consent(database: Database) -> None:
    async with database.transaction() as store:
        person = await finish(store, ME, ME, "en", answered(), NOW)
    assert (person.age, person.level, person.goal) == (34, Level.INTERMEDIATE, Goal.FITNESS)
    assert person.age_recorded_on == date(2026, 11, 24)
    assert (person.consent_version, person.consented_at) == (CONSENT_VERSION, NOW)
    assert person.onboarded_at == NOW
    assert person.hiit_confirmed
    assert not person.needs_clearance
    assert person.next_push_at == datetime(2026, 11, 24, 19, 0, tzinfo=UTC)  # 20:00 in Berlin
    assert person.next_push_on == date(2026, 11, 24)


async def test_a_day_not_remembered_is_never_taken_for_rest(database: Database) -> None:
    days = (Workout.REST, None, Workout.HIIT, None)
    async with database.transaction() as store:
        await finish(store, ME, ME, "en", answered(days=days), NOW)
        logged = await store.logs.days(ME, date(2026, 11, 1), date(2026, 11, 30))
        latest = await store.logs.latest(ME)
    assert {day: [w.workout for w in workouts] for day, workouts in logged.items()} == {
        date(2026, 11, 18): [Workout.REST],
        date(2026, 11, 20): [Workout.HIIT],
    }
    assert latest is not None
    assert latest.source is Source.ONBOARDING


async def test_nothing_remembered_logs_nothing(database: Database) -> None:
    async with database.transaction() as store:
        await finish(store, ME, ME, "en", answered(days=(None,) * 6), NOW)
        assert await store.logs.latest(ME) is None


async def test_finishing_ends_the_dialogue(database: Database) -> None:
    async with database.transaction() as store:
        await keep(store, ME, ME, 55, at(Step.DAYS), NOW)
        await finish(store, ME, ME, "en", answered(), NOW)
        assert await half_done(store, ME) is None


async def test_telling_the_profile_anew_keeps_diary_consent_and_holds(database: Database) -> None:
    async with database.transaction() as store:
        await finish(store, ME, ME, "en", answered(), NOW)
        await store.logs.add(
            ME, [NewWorkout(date(2026, 11, 24), Workout.YOGA)], Source.MESSAGE, NOW
        )
        await store.people.update(ME, hold="injury", hold_since=NOW)
        later = NOW + timedelta(days=30)
        anew = answered(again=True, consented_at=None, age=50, today=None, used_to_effort=False)
        person = await finish(store, ME, ME, "en", anew, later)
        logged = await store.logs.days(ME, date(2026, 11, 24), date(2026, 11, 24))
    assert person.age == 50
    assert not person.hiit_confirmed
    assert (person.consented_at, person.onboarded_at, person.hold) == (NOW, NOW, "injury")
    assert logged[date(2026, 11, 24)]


async def test_a_health_matter_spoken_of_on_the_way_holds_the_plan(database: Database) -> None:
    async with database.transaction() as store:
        person = await finish(store, ME, ME, "en", answered(hold="emergency"), NOW)
    assert (person.hold, person.hold_since) == ("emergency", NOW)


async def test_half_told_answers_are_never_saved(database: Database) -> None:
    async with database.transaction() as store:
        with pytest.raises(LookupError):
            await finish(store, ME, ME, "en", answered(timezone=None), NOW)
        assert await store.people.get(ME) is None


async def test_a_half_done_start_is_there_for_whoever_comes_next(database: Database) -> None:
    progress = at(Step.ZONE, age=41, health=True, cleared=True).offer((LISBON,))
    async with database.transaction() as store:
        await keep(store, ME, ME, 55, progress, NOW)
    async with database.reading() as store:
        found = await half_done(store, ME)
    assert found is not None
    assert (found.progress, found.message_id) == (progress, 55)


async def test_answers_of_another_version_begin_anew(database: Database) -> None:
    async with database.transaction() as store:
        await store.dialogues.save(ME, "start", "shoe-size", {"shoe": 43}, ME, 1, NOW)
        assert await half_done(store, ME) is None
        await store.dialogues.save(ME, "start", "age", {"shoe": 43}, ME, 1, NOW)
        assert await half_done(store, ME) is None


async def test_clearance_and_hard_effort_can_be_confirmed_later(database: Database) -> None:
    async with database.transaction() as store:
        person = await finish(store, ME, ME, "en", answered(age=60, health=True), NOW)
        assert person.needs_clearance
        assert not person.hiit_confirmed
        assert not (await confirm_clearance(store, person)).needs_clearance
        assert (await confirm_hard_effort(store, person)).hiit_confirmed
