"""One of our own exports brought back: the same account in a new place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.importing import Imported
from db.people import PersonChanges
from db.records import NewWorkout, PastPush, Person, PushState, RefusalReason, Source
from db.store import Store
from model.vocabulary import Goal, Level, Workout


@dataclass(frozen=True)
class Restored:
    """What came back: how many logs, workouts and plans."""

    logs: int
    workouts: int
    plans: int


async def is_blank(store: Store, person: Person) -> bool:
    """Whether the person has logged nothing yet but what /start asked for."""
    logs = await store.logs.of_person(person.id)
    return all(log.undone_at is not None or log.source is Source.ONBOARDING for log in logs)


async def restore(
    store: Store, person: Person, imported: Imported, now: datetime
) -> Restored | None:
    """Bring an account back as it was: settings, every log with its own time, plans, refusals.

    Only into a blank account, None otherwise and for other formats. What /start asked about the
    last six days gives way to what the file knows. A health question once answered with yes stays
    so, whichever of the two says it. The evening messages of the past come back as what was said,
    not to be sent again: which weeks were paused, and so the streak, follows from them.
    """
    account = imported.account
    if account is None or not await is_blank(store, person):
        return None
    for log in await store.logs.of_person(person.id):
        await store.logs.undo(log.id, now)
    await store.people.update(person.id, **changes(person, account["person"]))
    workouts = 0
    for told in account["logs"]:
        entries = [_entry(workout) for workout in told["workouts"]]
        workouts += len(entries) if told["undone_at"] is None else 0
        logged_at = datetime.fromisoformat(told["logged_at"])
        log = await store.logs.add(person.id, entries, Source(told["source"]), logged_at)
        if told["undone_at"] is not None:
            await store.logs.undo(log.id, datetime.fromisoformat(told["undone_at"]))
    for told in account["plans"]:
        await store.plans.add(
            person.id,
            date.fromisoformat(told["date"]),
            Workout.from_key(told["workout"]),
            datetime.fromisoformat(told["created_at"]),
        )
    for told in account["refusals"]:
        await store.refusals.add(
            person.id,
            date.fromisoformat(told["date"]),
            Workout.from_key(told["workout"]),
            RefusalReason(told["reason"]),
            datetime.fromisoformat(told["created_at"]),
        )
    await store.pushes.restore(
        [_push(person, told) for told in account["pushes"] if _is_past(told, now)]
    )
    return Restored(len(account["logs"]), workouts, len(account["plans"]))


def changes(person: Person, told: Mapping[str, Any]) -> PersonChanges:
    """The settings of a checked export (`bot.importing.own`) for a person."""
    found: PersonChanges = {
        "needs_clearance": person.needs_clearance or told["needs_clearance"],
        "hiit_confirmed": told["hiit_confirmed"] and not person.needs_clearance,
        "unavailable": frozenset(Workout.from_key(key) for key in told["unavailable"]),
        "paused": told["paused"],
        "paused_until": _instant(told["paused_until"]),
        "training_consent": told["training_consent"],
        "days_off": frozenset(told["days_off"]),
        "silent": told["silent"],
        "effort_asked": told["effort_asked"],
    }
    if "report_day" in told:
        found["report_day"] = told["report_day"]
    if told["quiet_from"] is not None and told["quiet_to"] is not None:
        found["quiet_from"] = time.fromisoformat(told["quiet_from"])
        found["quiet_to"] = time.fromisoformat(told["quiet_to"])
    if told["language"] is not None:
        found["language"] = told["language"]
    if told["timezone"] is not None:
        found["timezone"] = told["timezone"]
    if told["push_time"] is not None:
        found["push_time"] = time.fromisoformat(told["push_time"])
    if told["day_start"] is not None:
        found["day_start"] = time.fromisoformat(told["day_start"])
    if told["age"] is not None:
        recorded = told["age_recorded_on"]
        found["age"] = told["age"]
        found["age_recorded_on"] = None if recorded is None else date.fromisoformat(recorded)
    if told["level"] is not None:
        found["level"] = Level.from_key(told["level"])
    if told["goal"] is not None:
        found["goal"] = Goal.from_key(told["goal"])
    if told["hold"] is not None and person.hold is None:
        found["hold"] = told["hold"]
        found["hold_since"] = _instant(told["hold_since"])
    return found


def _entry(told: Mapping[str, Any]) -> NewWorkout:
    return NewWorkout(
        date.fromisoformat(told["date"]),
        Workout.from_key(told["workout"]),
        told["minutes"],
        told["distance_m"],
        told["effort"],
    )


def _is_past(told: Mapping[str, Any], now: datetime) -> bool:
    """Whether an evening is over: a file must not take the evenings to come for sent."""
    latest = now.date() + timedelta(days=1)  # by then it is tomorrow somewhere
    return told["state"] != "pending" and date.fromisoformat(told["date"]) <= latest


def _push(person: Person, told: Mapping[str, Any]) -> PastPush:
    return PastPush(
        person_id=person.id,
        kind=told["kind"],
        local_date=date.fromisoformat(told["date"]),
        due_at=datetime.fromisoformat(told["due_at"]),
        expires_at=datetime.fromisoformat(told["expires_at"]),
        state=PushState(told["state"]),
        attempts=told["attempts"],
        ambiguous=told["ambiguous"],
        body=told["body"],
        recommended=None if told["recommended"] is None else Workout.from_key(told["recommended"]),
        sent_at=_instant(told["sent_at"]),
        last_error=told["last_error"],
    )


def _instant(told: str | None) -> datetime | None:
    return None if told is None else datetime.fromisoformat(told)
