"""Health holds: while one stands, nothing but rest is suggested, until the person lifts it."""

from __future__ import annotations

from datetime import datetime

from bot.reading import Safety
from db.records import Person
from db.store import Store

# Classes that end the plan until the person says otherwise. Soreness, an old ache, a wish for
# more and questions about food are answered, and the plan goes on.
HOLDING = frozenset(
    {
        Safety.EMERGENCY,
        Safety.CRISIS,
        Safety.INJURY,
        Safety.PREGNANCY,
        Safety.CONDITION,
        Safety.ILLNESS,
    }
)
GRAVEST_FIRST = tuple(Safety)


def holds(safety: Safety) -> bool:
    """Whether a matter of this class puts the plan on hold."""
    return safety in HOLDING


async def note(store: Store, person: Person, safety: Safety, now: datetime) -> Person:
    """The person after saying something of class `safety`; a graver hold is never softened."""
    if safety not in HOLDING:
        return person
    standing = hold_of(person)
    if standing is not None and GRAVEST_FIRST.index(standing) < GRAVEST_FIRST.index(safety):
        return person
    if safety is Safety.PREGNANCY:
        # Intervals stay off after the hold is lifted, too, until they are confirmed anew.
        await store.people.update(person.id, hiit_confirmed=False)
    return await store.people.update(person.id, hold=str(safety), hold_since=now)


async def lift(store: Store, person: Person, safety: Safety) -> bool:
    """Lift the hold of class `safety`; False when that is not the one that stands."""
    if hold_of(person) is not safety:
        return False
    await store.people.update(person.id, hold=None, hold_since=None)
    return True


def hold_of(person: Person) -> Safety | None:
    """The class of the hold that stands, if one does."""
    return None if person.hold is None else Safety(person.hold)
