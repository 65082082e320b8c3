"""Our own export format: what is read of it, and that its description says the same."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

from bot.importing import Broken, own, parse
from bot.importing.failures import Newer
from db.records import LoggedWorkout, Person, Source
from tests.bot.importing import files

PAGE = Path(__file__).resolve().parents[3] / "docs" / "export-format.md"


def named(part: str) -> set[str]:
    return set(re.findall(r"`([a-z_]+)`", part))


def test_the_page_describes_this_version() -> None:
    assert f"**version {own.VERSION}**" in PAGE.read_text(encoding="utf-8")


def test_the_page_names_what_is_brought_back_and_what_is_not() -> None:
    _, person, logs = re.split(r"\n## `person`\n|\n## `logs`\n", PAGE.read_text(encoding="utf-8"))
    table, _, rest = person.partition("The others are there to be read")
    assert set(own.PERSON) <= named(table)
    everything = {field.name for field in fields(Person)}
    assert everything - set(own.PERSON) == named(rest)
    assert set(own.LOG) | set(own.WORKOUT) | {source.value for source in Source} <= named(logs)


def test_what_is_read_of_a_workout_is_what_is_stored_of_it() -> None:
    stored = {field.name for field in fields(LoggedWorkout)}
    ours = {"id", "log_id", "person_id", "position"}
    assert {"local_date" if name == "date" else name for name in own.WORKOUT} == stored - ours


def test_fields_of_later_days_are_passed_over() -> None:
    content = files.own(person={"age": 30, "favourite_colour": "blue"}, moon="full")
    account = parse(content, timezone="UTC").account
    assert account is not None
    assert account["person"]["age"] == 30
    assert "favourite_colour" not in account["person"]


def test_another_version_is_refused_as_such() -> None:
    with pytest.raises(Newer):
        parse(files.own(version=own.VERSION + 1), timezone="UTC")


@pytest.mark.parametrize(
    "person",
    [
        {"age": 12},
        {"age": "30"},
        {"age": True},
        {"level": "godlike"},
        {"level": 1},
        {"timezone": "Mars/Olympus"},
        {"push_time": "25:00"},
        {"hold_since": "2024-01-01T00:00:00"},
        {"unavailable": ["rest", "chess"]},
        {"unavailable": "yoga"},
        {"paused": 1},
        {"language": "<b>"},
        [],
    ],
)
def test_a_profile_that_cannot_be_is_refused(person: object) -> None:
    with pytest.raises(Broken):
        parse(files.own(person=person), timezone="UTC")


@pytest.mark.parametrize(
    "change",
    [
        {"workout": "chess"},
        {"workout": 1},
        {"date": "2024-02-30"},
        {"date": "0001-01-01"},
        {"minutes": -1},
        {"minutes": 1.5},
        {"effort": 11},
    ],
)
def test_a_workout_that_cannot_be_is_refused(change: dict[str, object]) -> None:
    log = json.loads(files.own())["logs"][0]
    log["workouts"] = [{"date": "2024-06-01", "workout": "yoga", **change}]
    with pytest.raises(Broken):
        parse(files.own(logs=[log]), timezone="UTC")
