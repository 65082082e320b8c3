"""Whether and when a person hears from us in the evening."""

from __future__ import annotations

from datetime import datetime
from typing import Unpack

from bot.delivery.evenings import next_evening
from db.people import PersonChanges
from db.records import Person
from db.store import Store


async def pause(store: Store, person: Person, until: datetime | None = None) -> Person:
    """No pushes until `until`, or until the person says otherwise."""
    return await store.people.update(person.id, paused=True, paused_until=until)


async def resume(store: Store, person: Person, now: datetime) -> Person:
    """Pushes again, from the next evening that lies ahead."""
    return await _on_again(store, person, now, paused=False, paused_until=None)


async def came_back(store: Store, person: Person, now: datetime) -> Person:
    """The person did something: whatever stopped us from writing to them is over.

    Being blocked and having been silent end with any sign of life; a pause that they asked for
    does not.
    """
    if person.blocked_at is not None:
        return await _on_again(store, person, now, blocked_at=None, unanswered_pushes=0)
    if person.unanswered_pushes:
        return await _on_again(store, person, now, unanswered_pushes=0)
    return person


async def went_away(store: Store, person: Person, now: datetime) -> Person:
    """The person has blocked the bot; nothing is sent until they come back."""
    if person.blocked_at is not None:
        return person
    return await store.people.update(person.id, blocked_at=now)


async def _on_again(
    store: Store, person: Person, now: datetime, **changes: Unpack[PersonChanges]
) -> Person:
    """Apply `changes`; the next push is the next evening ahead, not one put off for silence.

    A push that is due already stays due: the tick decides whether it is still of use.
    """
    ahead = next_evening(now, person.timezone, person.push_time)
    if person.onboarded_at is not None and (
        person.next_push_at is None or person.next_push_at > ahead.at
    ):
        changes["next_push_at"], changes["next_push_on"] = ahead.at, ahead.on
    return await store.people.update(person.id, **changes)
