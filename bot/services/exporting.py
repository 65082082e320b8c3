"""Everything kept about a person, as a zip for them: JSON to keep or bring back, CSV to look at.

The JSON is complete and described in `docs/export-format.md`; `bot.importing.own` reads it. The
CSV files hold the same rows for a spreadsheet, and nothing in them can be taken for a formula.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime, time
from enum import IntEnum, StrEnum
from typing import Any

from bot.importing.own import FILE, NAME, VERSION
from db.records import Log, Person
from db.store import Store
from model.vocabulary import Goal, Level, Workout

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_EARLIEST, _LATEST = date(1, 1, 1), date(9999, 12, 31)
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)  # the instant of the export stands in the JSON
_MOST_SET_ASIDE = 10_000


async def everything(store: Store, person: Person, now: datetime) -> dict[str, Any]:
    """All that is kept about a person, as plain JSON values."""
    plans = await store.plans.on(person.id, _EARLIEST, _LATEST)
    dialogue = await store.dialogues.get(person.id)
    set_aside = await store.inbox.dead(_MOST_SET_ASIDE)
    return {
        "format": NAME,
        "version": VERSION,
        "exported_at": plain(now),
        "person": _fields(person),
        "logs": [await _log(store, log) for log in await store.logs.of_person(person.id)],
        "plans": [_renamed(_fields(plan, "id", "person_id")) for plan in plans],
        "refusals": [
            _renamed(_fields(refusal, "id", "person_id"))
            for refusal in await store.refusals.on(person.id, _EARLIEST, _LATEST)
        ],
        "pushes": [
            _renamed(_fields(push, "id", "person_id", "lease_owner", "lease_until", "keyboard"))
            for push in await store.pushes.of_person(person.id)
        ],
        "conversation": None if dialogue is None else _fields(dialogue, "person_id"),
        "set_aside": [
            _fields(update, "id", "person_id")
            for update in set_aside
            if update.person_id == person.id
        ],
    }


async def export(
    store: Store, person: Person, now: datetime, extra: Mapping[str, bytes] | None = None
) -> bytes:
    """The zip of everything about a person as of now."""
    return pack(await everything(store, person, now), extra)


def pack(told: Mapping[str, Any], extra: Mapping[str, bytes] | None = None) -> bytes:
    """The zip: `dayseven.json`, the tables as CSV, and `extra` files, pictures for instance."""
    workouts = [
        {"logged_at": log["logged_at"], "source": log["source"], **workout}
        for log in told["logs"]
        if log["undone_at"] is None
        for workout in log["workouts"]
    ]
    members = {
        FILE: json.dumps(told, ensure_ascii=False, indent=1).encode(),
        "workouts.csv": table(
            ("date", "workout", "minutes", "distance_m", "effort", "source", "logged_at"),
            sorted(workouts, key=lambda each: (each["date"], each["logged_at"])),
        ),
        "plans.csv": table(("date", "workout", "created_at"), told["plans"]),
        "refusals.csv": table(("date", "workout", "reason", "created_at"), told["refusals"]),
        "pushes.csv": table(
            ("date", "kind", "state", "recommended", "sent_at", "body"), told["pushes"]
        ),
        **(extra or {}),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()


def table(headings: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> bytes:
    """A CSV that spreadsheets open as they should: UTF-8 with its mark, and no formulas."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headings)
    for row in rows:
        writer.writerow([cell(row.get(heading)) for heading in headings])
    return out.getvalue().encode("utf-8-sig")


def cell(value: Any) -> str | int | float:
    """A value for a cell. Text that a spreadsheet could take for a formula gets an apostrophe.

    Numbers stay numbers, negative ones too.
    """
    if value is None:
        return ""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    text = str(value)
    return "'" + text if text.startswith(_DANGEROUS) else text


def plain(value: Any) -> Any:
    """A stored value as JSON has it: keys for ids, ISO for dates and times."""
    if isinstance(value, (Workout, Level, Goal)):
        return value.key
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, (frozenset, set)):
        return sorted(plain(each) for each in value)
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, IntEnum):
        return int(value)
    return value


def _fields(record: Any, *without: str) -> dict[str, Any]:
    """Every field of a record: one that is added to it is in the next export."""
    return {
        field.name: plain(getattr(record, field.name))
        for field in fields(record)
        if field.name not in without
    }


async def _log(store: Store, log: Log) -> dict[str, Any]:
    """A log; one that was taken back with what it held."""
    told = _fields(log, "id", "person_id", "workouts")
    held = log.workouts if log.undone_at is None else await store.logs.undone(log.id)
    workouts = [_fields(each, "id", "log_id", "person_id", "position") for each in held]
    return {**told, "workouts": [_renamed(workout) for workout in workouts]}


def _renamed(told: dict[str, Any]) -> dict[str, Any]:
    """`local_date` is a word of ours; in a file it is the `date`."""
    return {("date" if name == "local_date" else name): value for name, value in told.items()}
