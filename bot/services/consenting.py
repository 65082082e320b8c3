"""What people have agreed to, by version, and their agreeing anew when it has changed."""

from __future__ import annotations

from datetime import datetime

from bot.services import reminding
from db.records import Person
from db.store import Store

CONSENT_VERSION = "2026-11"
"""Raised whenever /privacy or what people agree to changes in substance; kept with the instant
they agreed."""


def is_outdated(person: Person) -> bool:
    """Whether what the person agreed to is not what holds now."""
    return person.consent_version is not None and person.consent_version != CONSENT_VERSION


async def agree(store: Store, person: Person, now: datetime, *, again: bool = False) -> Person:
    """Keep that the person agrees to the version of now; `again`: a no had paused the evenings."""
    if again:
        person = await reminding.resume(store, person)
    return await store.people.update(person.id, consent_version=CONSENT_VERSION, consented_at=now)


async def decline(store: Store, person: Person) -> Person:
    """No more evening messages; nothing else happens before the person decides what is to go."""
    return await reminding.pause(store, person)
