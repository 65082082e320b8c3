"""Whether a person hears from us in the evening.

When the next push is due follows from these settings; the inbox brings it in line
(`bot.delivery.appointments.keep`) in the transaction in which they change.
"""

from __future__ import annotations

from datetime import datetime

from db.records import Person
from db.store import Store


async def pause(store: Store, person: Person, until: datetime | None = None) -> Person:
    """No pushes until `until`, or until the person says otherwise."""
    return await store.people.update(person.id, paused=True, paused_until=until)


async def resume(store: Store, person: Person) -> Person:
    """Pushes again, from the next evening that lies ahead."""
    return await store.people.update(person.id, paused=False, paused_until=None)


async def came_back(store: Store, person: Person) -> Person:
    """The person did something: whatever stopped us from writing to them is over.

    Being blocked and having been silent end with any sign of life; a pause that they asked for
    does not.
    """
    if person.blocked_at is None and not person.unanswered_pushes:
        return person
    return await store.people.update(person.id, blocked_at=None, unanswered_pushes=0)


async def went_away(store: Store, person: Person, now: datetime) -> Person:
    """The person has blocked the bot; nothing is sent until they come back."""
    if person.blocked_at is not None:
        return person
    return await store.people.update(person.id, blocked_at=now)
