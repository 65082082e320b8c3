"""People and pushes with everything filled in; a test states only what matters to it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from db.records import NewPush, NewWorkout, Person, PushState
from db.store import Store
from model.vocabulary import Goal, Level, Workout

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 24)


async def a_person(
    store: Store,
    person_id: int = 1,
    *,
    timezone: str = "UTC",
    push_time: time = time(20, 0),
    next_push_at: datetime | None = None,
    next_push_on: date | None = None,
) -> Person:
    """Somebody who has finished the start, 30 and intermediate."""
    await store.people.create(person_id, person_id, "en", timezone, push_time, NOW)
    return await store.people.update(
        person_id,
        age=30,
        level=Level.INTERMEDIATE,
        goal=Goal.FITNESS,
        onboarded_at=NOW,
        next_push_at=next_push_at,
        next_push_on=next_push_on,
    )


def a_workout(
    workout: Workout = Workout.CARDIO, on: date = TODAY, minutes: int | None = 30
) -> NewWorkout:
    return NewWorkout(on, workout, minutes)


def an_occurrence(
    person_id: int = 1,
    on: date = TODAY,
    *,
    due_at: datetime = NOW,
    state: PushState = PushState.PENDING,
) -> NewPush:
    return NewPush(
        person_id=person_id,
        local_date=on,
        due_at=due_at,
        expires_at=due_at + timedelta(hours=16),
        not_before=due_at,
        state=state,
    )
