"""The export is complete, harmless in a spreadsheet, and gives the same account again."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery import appointments
from bot.importing import Format, parse
from bot.services import account, exporting, importing, restoring
from db.engine import Database
from db.records import (
    REPORT,
    Log,
    LoggedWorkout,
    NewPush,
    NewWorkout,
    Person,
    Plan,
    PushState,
    Refusal,
    RefusalReason,
    Source,
)
from db.store import Store
from model.vocabulary import Goal, Level, Workout

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = date(2026, 11, 20)


async def a_life(store: Store) -> Person:
    """An account with something in every drawer."""
    person = await store.people.create(7, 7, "de", "Europe/Berlin", time(20), NOW)
    await store.people.update(
        7,
        age=44,
        age_recorded_on=date(2026, 1, 2),
        level=Level.ADVANCED,
        goal=Goal.MUSCLE,
        day_start=time(3, 30),
        push_time=time(19, 15),
        needs_clearance=True,
        hold="pain",
        hold_since=NOW,
        unavailable=frozenset({Workout.SWIMMING, Workout.CYCLING}),
        paused=True,
        paused_until=NOW + timedelta(days=3),
        onboarded_at=NOW,
        training_consent=True,
        days_off=frozenset({2, 6}),
        quiet_from=time(22, 15),
        quiet_to=time(8),
        silent=True,
        effort_asked=False,
        report_day=3,
        consent_version="1",
        consented_at=NOW,
    )
    await store.logs.add(
        7,
        [NewWorkout(DAY, Workout.STRENGTH, 50, None, 7), NewWorkout(DAY, Workout.CARDIO, 20, 4000)],
        Source.MESSAGE,
        NOW - timedelta(days=3),
        7,
        100,
    )
    await store.logs.add(7, [NewWorkout(DAY, Workout.REST)], Source.PUSH, NOW - timedelta(days=2))
    undone = await store.logs.add(7, [NewWorkout(DAY, Workout.HIIT, 9)], Source.BUTTON, NOW)
    await store.logs.undo(undone.id, NOW + timedelta(minutes=1))
    await store.plans.add(7, date(2026, 11, 26), Workout.YOGA, NOW)
    await store.refusals.add(7, date(2026, 11, 26), Workout.HIIT, RefusalReason.NO_TIME, NOW)
    evening = NewPush(7, DAY, NOW, NOW + timedelta(hours=5), NOW)
    await store.pushes.enqueue([evening, replace(evening, kind=REPORT)])
    for sent in await store.pushes.claim("here", NOW, timedelta(minutes=3), 2):
        await store.pushes.fix_content(sent.id, "here", "<b>Words</b>", None, Workout.YOGA)
        await store.pushes.mark_sent(sent.id, "here", 5, NOW)
    expired = replace(evening, local_date=date(2026, 11, 21), state=PushState.EXPIRED)
    await store.pushes.enqueue([expired, replace(evening, local_date=date(2026, 11, 22))])
    await store.dialogues.save(7, "log", "minutes", {"log": 1}, 7, 9, NOW)
    found = await store.people.get(person.id)
    assert found is not None
    return found


def opened(content: bytes) -> dict[str, Any]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        told: dict[str, Any] = json.loads(archive.read("dayseven.json"))
        return told


async def test_the_export_has_every_field_of_every_record(database: Database) -> None:
    async with database.transaction() as store:
        person = await a_life(store)
        told = opened(await exporting.export(store, person, NOW))
    assert set(told["person"]) == {field.name for field in fields(Person)}
    log = {field.name for field in fields(Log)} - {"id", "person_id"}
    assert set(told["logs"][0]) == log
    workout = {field.name for field in fields(LoggedWorkout)}
    workout -= {"id", "log_id", "person_id", "position", "local_date"}
    assert set(told["logs"][0]["workouts"][0]) == workout | {"date"}
    plan = {field.name for field in fields(Plan)} - {"id", "person_id", "local_date"}
    assert set(told["plans"][0]) == plan | {"date"}
    refusal = {field.name for field in fields(Refusal)} - {"id", "person_id", "local_date"}
    assert set(told["refusals"][0]) == refusal | {"date"}
    assert told["pushes"][0]["date"] == DAY.isoformat()
    assert told["conversation"]["answers"] == {"log": 1}


async def test_export_delete_import_gives_the_same_account(database: Database) -> None:
    later = NOW + timedelta(days=1)
    async with database.transaction() as store:
        before = await a_life(store)
        content = await exporting.export(store, before, NOW)
        kept = await exporting.everything(store, before, NOW)
        await account.forget(store, 7)
        person = await store.people.create(7, 7, "en", "UTC", time(21), later)
        imported = parse(content, timezone="UTC")
        assert imported.format is Format.OWN
        restored = await restoring.restore(store, person, imported, later)
        assert restored == restoring.Restored(logs=3, workouts=3, plans=1)
        after = await store.people.get(7)
        assert after is not None
        again = await exporting.everything(store, after, NOW)
    # What belongs to this account and these messages, not to the person's history.
    ours = {"consent_version", "consented_at", "onboarded_at", "created_at"}
    for name in set(kept["person"]) - ours:
        assert again["person"][name] == kept["person"][name], name
    of_messages = {"chat_id", "message_id", "reply_message_id", "version"}
    for one, other in zip(kept["logs"], again["logs"], strict=True):
        for name in set(one) - of_messages:
            assert one[name] == other[name], name
    assert again["plans"] == kept["plans"]
    assert again["refusals"] == kept["refusals"]
    past = [push for push in kept["pushes"] if push["state"] != "pending"]
    assert len(past) == len(again["pushes"]) == 3
    for one, other in zip(past, again["pushes"], strict=True):
        for name in set(one) - {"message_id", "not_before"}:
            assert one[name] == other[name], name


async def test_what_was_taken_back_can_be_put_back_after_an_import(database: Database) -> None:
    async with database.transaction() as store:
        content = await exporting.export(store, await a_life(store), NOW)
        await account.forget(store, 7)
        person = await store.people.create(7, 7, "en", "UTC", time(21), NOW)
        await restoring.restore(store, person, parse(content, timezone="UTC"), NOW)
        (undone,) = [log for log in await store.logs.of_person(7) if log.undone_at is not None]
        assert undone.workouts == ()
        redone = await store.logs.redo(undone.id, NOW)
    assert [(each.workout, each.minutes) for each in redone.workouts] == [(Workout.HIIT, 9)]


async def test_a_message_of_this_evening_is_not_sent_again_after_an_import(
    database: Database,
) -> None:
    """The old account had it already: its row stands, and the next evening is tomorrow's."""
    async with database.transaction() as store:
        await a_life(store)
        await store.people.update(7, paused=False, paused_until=None, timezone="UTC")
        evening = NewPush(7, NOW.date(), NOW, NOW + timedelta(hours=5), NOW)
        await store.pushes.enqueue([replace(evening, state=PushState.EXPIRED)])
        before = await store.people.get(7)
        assert before is not None
        content = await exporting.export(store, before, NOW)
        await account.forget(store, 7)
        person = await store.people.create(7, 7, "en", "UTC", time(21), NOW)
        await restoring.restore(store, person, parse(content, timezone="UTC"), NOW)
        await store.people.update(7, onboarded_at=NOW)
        kept = await appointments.keep(store, 7, NOW)
    assert kept is not None
    assert kept.next_push_on == NOW.date() + timedelta(days=1)


async def test_a_file_cannot_call_evenings_to_come_sent(database: Database) -> None:
    async with database.transaction() as store:
        person = await a_life(store)
        imported = parse(await exporting.export(store, person, NOW), timezone="UTC")
        assert imported.account is not None
        for told in imported.account["pushes"]:
            told["date"] = (NOW.date() + timedelta(days=2)).isoformat()
        await account.forget(store, 7)
        person = await store.people.create(7, 7, "en", "UTC", time(21), NOW)
        await restoring.restore(store, person, imported, NOW)
        assert await store.pushes.of_person(7) == []


async def test_an_account_with_a_diary_is_merged_and_not_overwritten(database: Database) -> None:
    async with database.transaction() as store:
        person = await a_life(store)
        imported = parse(await exporting.export(store, person, NOW), timezone="UTC")
        assert await restoring.restore(store, person, imported, NOW) is None
        applied = await importing.apply(store, person, imported, NOW)
        assert (applied.log, applied.preview.already) == (None, 3)


async def test_answers_at_the_start_give_way_to_what_the_file_knows(database: Database) -> None:
    async with database.transaction() as store:
        imported = parse(await exporting.export(store, await a_life(store), NOW), timezone="UTC")
        await account.forget(store, 7)
        person = await store.people.create(7, 7, "en", "UTC", time(21), NOW)
        await store.logs.add(7, [NewWorkout(DAY, Workout.YOGA)], Source.ONBOARDING, NOW)
        assert await restoring.restore(store, person, imported, NOW) is not None
        types = {each.workout for each in (await store.logs.days(7, DAY, DAY))[DAY]}
    assert types == {Workout.STRENGTH, Workout.CARDIO, Workout.REST}


async def test_a_file_cannot_take_a_health_answer_back(database: Database) -> None:
    async with database.transaction() as store:
        await store.people.create(8, 8, "en", "UTC", time(20), NOW)
        careless = await store.people.update(8, hiit_confirmed=True)
        imported = parse(await exporting.export(store, careless, NOW), timezone="UTC")
        await store.people.create(7, 7, "en", "UTC", time(20), NOW)
        person = await store.people.update(7, needs_clearance=True, hold="pain", hold_since=NOW)
        await restoring.restore(store, person, imported, NOW)
        found = await store.people.get(7)
        assert found is not None
        assert (found.needs_clearance, found.hiit_confirmed, found.hold) == (True, False, "pain")


async def test_nobody_elses_rows_are_in_an_export(database: Database) -> None:
    async with database.transaction() as store:
        await a_life(store)
        other = await store.people.create(8, 8, "en", "UTC", time(20), NOW)
        await store.inbox.bury(1, {"text": "mine"}, "ValueError", 3, NOW, 7)
        told = await exporting.everything(store, other, NOW)
    assert (told["logs"], told["plans"], told["pushes"]) == ([], [], [])
    assert (told["conversation"], told["set_aside"]) == (None, [])


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1"])
def test_no_text_can_be_taken_for_a_formula(text: str) -> None:
    assert exporting.cell(text) == "'" + text


def test_negative_numbers_stay_numbers() -> None:
    assert exporting.cell(-5) == -5


@given(st.text())
def test_whatever_the_text_the_table_can_be_read_back_and_has_no_formula(text: str) -> None:
    content = exporting.table(("a", "b"), [{"a": text, "b": -1}])
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert rows[1][0] in (text, "'" + text)
    assert not rows[1][0].startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert rows[1][1] == "-1"
