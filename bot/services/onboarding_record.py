"""What is kept of /start: the half-done dialogue, then the person it has made known.

Until somebody has agreed to be remembered, the dialogue is all there is of them; when they refuse
it is removed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from bot.delivery import appointments
from bot.services.calendar import local_day
from bot.services.consenting import CONSENT_VERSION
from bot.services.onboarding import Answers, Progress, Step
from bot.services.places import Place
from db.people import DAY_START
from db.records import NewWorkout, Person, Source
from db.store import Store
from model.vocabulary import Goal, Level, Workout

DIALOGUE = "start"
REPORT_DAY = 6  # the week is looked back on on Sunday, until the person says otherwise


@dataclass(frozen=True)
class HalfDone:
    """A start that is under way, and the message that shows it, once that has been sent."""

    progress: Progress
    message_id: int | None


async def half_done(store: Store, person_id: int) -> HalfDone | None:
    """The start somebody is in the middle of, if any."""
    dialogue = await store.dialogues.get(person_id)
    if dialogue is None or dialogue.name != DIALOGUE:
        return None
    try:
        progress = Progress(Step(dialogue.step), from_json(dialogue.answers))
    except (KeyError, TypeError, ValueError):
        # Kept by a version that asked other questions: better to begin anew than to guess.
        return None
    return HalfDone(progress, dialogue.message_id)


async def keep(
    store: Store,
    person_id: int,
    chat_id: int,
    message_id: int | None,
    progress: Progress,
    now: datetime,
) -> None:
    """Remember where somebody stands; `message_id` None keeps the message that is known."""
    await store.dialogues.save(
        person_id,
        DIALOGUE,
        str(progress.step),
        to_json(progress.answers),
        chat_id,
        message_id,
        now,
    )


def to_json(answers: Answers) -> dict[str, Any]:
    """The answers as they are kept between two messages."""
    return {
        "again": answers.again,
        "consented_at": answers.consented_at.isoformat() if answers.consented_at else None,
        "age": answers.age,
        "health": answers.health,
        "cleared": answers.cleared,
        "used_to_effort": answers.used_to_effort,
        "level": answers.level,
        "goal": answers.goal,
        "offered": [[p.name, p.region, p.country, p.timezone, p.people] for p in answers.offered],
        "timezone": answers.timezone,
        "push_time": answers.push_time.isoformat() if answers.push_time else None,
        "today": answers.today.isoformat() if answers.today else None,
        "days": list(answers.days),
        "hold": answers.hold,
    }


def from_json(kept: Mapping[str, Any]) -> Answers:
    """The answers back; KeyError, TypeError or ValueError for what another version has kept."""

    def optional(key: str, make: Any) -> Any:
        return None if kept[key] is None else make(kept[key])

    return Answers(
        again=kept["again"],
        consented_at=optional("consented_at", datetime.fromisoformat),
        age=kept["age"],
        health=kept["health"],
        cleared=kept["cleared"],
        used_to_effort=kept["used_to_effort"],
        level=optional("level", Level),
        goal=optional("goal", Goal),
        offered=tuple(Place(*place) for place in kept["offered"]),
        timezone=kept["timezone"],
        push_time=optional("push_time", time.fromisoformat),
        today=optional("today", date.fromisoformat),
        days=tuple(None if day is None else Workout(day) for day in kept["days"]),
        hold=kept["hold"],
    )


async def finish(
    store: Store, person_id: int, chat_id: int, language: str, answers: Answers, now: datetime
) -> Person:
    """Save a person, their evening and the days they remember; the dialogue is over.

    A day not remembered gets no log: it is unknown, never a day of rest. Somebody known keeps
    consent, diary and everything else that is not asked here.
    """
    if answers.timezone is None or answers.push_time is None:
        raise LookupError("not everything has been answered")
    await store.people.create(
        person_id, chat_id, language, answers.timezone, answers.push_time, now
    )
    if not answers.again:
        await store.people.update(
            person_id,
            consent_version=CONSENT_VERSION,
            consented_at=answers.consented_at,
            onboarded_at=now,
            report_day=REPORT_DAY,
            hold=answers.hold,
            hold_since=now if answers.hold else None,
        )
    person = await store.people.update(
        person_id,
        chat_id=chat_id,
        timezone=answers.timezone,
        push_time=answers.push_time,
        age=answers.age,
        age_recorded_on=local_day(now, answers.timezone, DAY_START),
        level=answers.level,
        goal=answers.goal,
        needs_clearance=answers.needs_clearance,
        hiit_confirmed=answers.hiit_confirmed,
    )
    remembered = [
        NewWorkout(day, workout)
        for day, workout in zip(answers.dates if answers.days else (), answers.days, strict=False)
        if workout is not None
    ]
    if remembered:
        await store.logs.add(person_id, remembered, Source.ONBOARDING, now)
    await store.dialogues.clear(person_id)
    return await appointments.keep(store, person_id, now) or person


async def confirm_clearance(store: Store, person: Person) -> Person:
    """A professional has cleared the person: more than easy movement may be suggested."""
    return await store.people.update(person.id, needs_clearance=False)


async def confirm_hard_effort(store: Store, person: Person) -> Person:
    """The person is used to hard effort by now: intervals may be suggested."""
    return await store.people.update(person.id, hiit_confirmed=True)
