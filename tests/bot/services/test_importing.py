"""What an import adds to the diary: what is new, once, and not for good."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.importing import Format, Imported, ImportedWorkout
from bot.services import diary, importing
from bot.services.importing import Undo
from db.engine import Database
from db.records import NewWorkout, Person, Source
from db.store import Store
from model.vocabulary import Workout

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = date(2026, 11, 20)


async def somebody(store: Store, person_id: int = 7) -> Person:
    return await store.people.create(person_id, person_id, "en", "UTC", time(20), NOW)


def one(
    workout: Workout | None = Workout.CARDIO,
    minutes: int | None = 30,
    day: date = DAY,
    at: time | None = time(18),
    label: str = "Run",
    metres: int | None = None,
) -> ImportedWorkout:
    return ImportedWorkout(day, at, workout, label, minutes, metres)


def a_file(*workouts: ImportedWorkout) -> Imported:
    ordered = sorted(workouts, key=lambda each: each.local_date)
    return Imported(Format.STRAVA, tuple(ordered))


async def test_the_same_file_twice_changes_nothing(database: Database) -> None:
    file = a_file(
        one(), one(minutes=31), one(Workout.YOGA, None), one(Workout.REST, None, date(2026, 11, 19))
    )
    async with database.transaction() as store:
        person = await somebody(store)
        first = await importing.apply(store, person, file, NOW)
        assert first.log is not None
        assert len(first.log.workouts) == 4
        again = await importing.apply(store, person, file, NOW)
        assert (again.log, again.preview.already) == (None, 4)
        assert await store.logs.of_person(7) == [first.log]


async def test_a_preview_promises_what_applying_does_and_does_nothing_itself(
    database: Database,
) -> None:
    file = a_file(one(), one(Workout.SWIMMING, 20, metres=800), one(None, 50, label="Workout"))
    async with database.transaction() as store:
        person = await somebody(store)
        shown = await importing.preview(store, person, file, NOW)
        assert await store.logs.of_person(7) == []
        assert (shown.total, shown.first, shown.last) == (3, DAY, DAY)
        assert shown.unknown == {"Workout": 1}
        applied = await importing.apply(store, person, file, NOW)
        assert applied.preview == shown
        assert applied.log is not None
        assert tuple(diary.as_new(each) for each in applied.log.workouts) == shown.new
        assert applied.log.source is Source.IMPORT


@pytest.mark.parametrize(
    ("stored", "imported", "added"),
    [
        (45, 45, 0),
        (45, 47, 0),
        (200, 215, 0),
        (None, 45, 0),
        (45, None, 0),
        (30, 60, 1),
    ],
)
async def test_what_was_logged_by_hand_is_not_added_again(
    database: Database, stored: int | None, imported: int | None, added: int
) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        entry = NewWorkout(DAY, Workout.CARDIO, stored)
        await diary.log(store, person, [entry], Source.MESSAGE, NOW)
        shown = await importing.preview(store, person, a_file(one(minutes=imported)), NOW)
    assert (len(shown.new), shown.already) == (added, 1 - added)


async def test_two_sessions_alike_are_two_when_one_is_there(database: Database) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        entry = NewWorkout(DAY, Workout.CARDIO, 30)
        await diary.log(store, person, [entry], Source.MESSAGE, NOW)
        file = a_file(one(at=time(7)), one(at=time(19)))
        shown = await importing.preview(store, person, file, NOW)
    assert (len(shown.new), shown.already) == (1, 1)


async def test_an_exact_partner_is_found_before_a_near_one(database: Database) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        entries = [NewWorkout(DAY, Workout.CARDIO, minutes) for minutes in (32, 30)]
        await diary.log(store, person, entries, Source.MESSAGE, NOW)
        file = a_file(one(minutes=30), one(minutes=36))
        shown = await importing.preview(store, person, file, NOW)
    assert (shown.new, shown.already) == ((), 2)


async def test_unknown_sports_count_once_the_person_has_said_what_they_are(
    database: Database,
) -> None:
    file = a_file(one(None, 50, label="Workout"), one(None, 20, label="Other"))
    choices = {"Workout": Workout.STRENGTH, "Other": None}
    async with database.transaction() as store:
        person = await somebody(store)
        applied = await importing.apply(store, person, file, NOW, choices)
        assert applied.preview.new == (NewWorkout(DAY, Workout.STRENGTH, 50),)
        assert (applied.preview.unknown, applied.preview.left_out) == ({}, 1)
        again = await importing.preview(store, person, file, NOW)
        # What was chosen before is recognised by its numbers, and not asked about again.
        assert (again.already, again.unknown) == (1, {"Other": 1})


async def test_a_run_after_midnight_belongs_to_the_evening_before(database: Database) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        shown = await importing.preview(store, person, a_file(one(at=time(1, 30))), NOW)
    assert [each.local_date for each in shown.new] == [DAY - timedelta(days=1)]


async def test_rest_from_a_file_gives_way_to_workouts(database: Database) -> None:
    rest = one(Workout.REST, None, at=None, label="Day Off")
    async with database.transaction() as store:
        person = await somebody(store)
        shown = await importing.preview(store, person, a_file(rest, one()), NOW)
        assert [each.workout for each in shown.new] == [Workout.CARDIO]
        await diary.log(store, person, [NewWorkout(DAY, Workout.YOGA, 20)], Source.BUTTON, NOW)
        shown = await importing.preview(store, person, a_file(rest), NOW)
        assert (shown.new, shown.left_out) == ((), 1)


async def test_the_future_and_the_distant_past_do_not_count(database: Database) -> None:
    file = a_file(one(day=date(2026, 11, 25)), one(day=date(1980, 1, 1)), one())
    async with database.transaction() as store:
        person = await somebody(store)
        shown = await importing.preview(store, person, file, NOW)
        assert (len(shown.new), shown.impossible) == (1, 2)
        nothing = await importing.preview(store, person, a_file(one(day=date(2030, 1, 1))), NOW)
        assert (nothing.new, nothing.impossible, nothing.first) == ((), 1, None)


async def test_an_import_is_taken_back_as_a_whole_and_once(database: Database) -> None:
    async with database.transaction() as store:
        person = await somebody(store)
        before = await diary.log(
            store, person, [NewWorkout(DAY, Workout.YOGA, 9)], Source.PUSH, NOW
        )
        applied = await importing.apply(store, person, a_file(one(), one(minutes=90)), NOW)
        assert applied.log is not None
        log_id = applied.log.id
        assert await importing.undo(store, person, log_id, NOW) is Undo.DONE
        assert await store.logs.days(7, DAY, DAY) == {DAY: before.workouts}
        assert await importing.undo(store, person, log_id, NOW) is Undo.ALREADY
        assert (await importing.apply(store, person, a_file(one()), NOW)).log is not None


async def test_an_import_is_taken_back_within_a_day_by_its_owner_only(database: Database) -> None:
    async with database.transaction() as store:
        person, other = await somebody(store), await somebody(store, 8)
        applied = await importing.apply(store, person, a_file(one()), NOW)
        by_hand = await diary.log(store, person, [NewWorkout(DAY, Workout.HIIT)], Source.PUSH, NOW)
        assert applied.log is not None
        late = NOW + timedelta(hours=24, seconds=1)
        assert await importing.undo(store, other, applied.log.id, NOW) is Undo.MISSING
        assert await importing.undo(store, person, by_hand.id, NOW) is Undo.MISSING
        assert await importing.undo(store, person, applied.log.id, late) is Undo.TOO_LATE
        assert await importing.undo(store, person, applied.log.id, NOW) is Undo.DONE
