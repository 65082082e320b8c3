"""When each person's next push is, and which occurrences a due one makes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfoNotFoundError

from bot.delivery.evenings import (
    Evening,
    evening,
    expiry,
    is_goodbye,
    latest_evening,
    moved_evening,
    next_evening,
    step,
    zone_named,
)
from db.records import EVENING, GOODBYE, REPORT, NewPush, Person, PushState
from db.store import Store

LONGEST_OUTAGE = 400  # days for which missed evenings are still written down one by one


@dataclass(frozen=True)
class Due:
    """What a due person gets: rows for the evenings since, and the evening after them."""

    occurrences: tuple[NewPush, ...]
    next: Evening | None


def is_paused(person: Person, now: datetime) -> bool:
    """Whether the person has asked for silence that still lasts."""
    return person.paused and (person.paused_until is None or now < person.paused_until)


def wants_pushes(person: Person) -> bool:
    """Whether evenings are to be planned at all: set up, not blocked, not paused for good."""
    return (
        person.onboarded_at is not None
        and person.blocked_at is None
        and not (person.paused and person.paused_until is None)
    )


def come_due(person: Person, now: datetime) -> Due:
    """The occurrences of a person whose `next_push_at` has come, and the next evening.

    One for every evening since, the latest to be sent and the older ones expired, so that every
    date is accounted for; on the weekday of the weekly report one more for that. None for people
    who want none.
    """
    if person.next_push_at is None or not wants_pushes(person):
        return Due((), None)
    zone = zone_of(person)
    if is_paused(person, now) and person.paused_until is not None:
        return Due((), next_evening(person.paused_until, zone, person.push_time))
    first = person.next_push_on or person.next_push_at.astimezone(zone_named(zone)).date()
    last = max(first, latest_evening(now, zone, person.push_time).on)
    first = max(first, last - timedelta(days=LONGEST_OUTAGE))
    stride = step(person.unanswered_pushes) or 1
    dates = [first + timedelta(days=days) for days in range(0, (last - first).days + 1, stride)]
    evenings = [found for day in dates if (found := evening(day, zone, person.push_time))]
    kind = GOODBYE if is_goodbye(person.unanswered_pushes) else EVENING
    occurrences = tuple(
        _occurrence(person, found, zone, now, kind, latest=found is evenings[-1])
        for found in evenings
    )
    if kind == EVENING and evenings and evenings[-1].on.weekday() == person.report_day:
        report = _occurrence(person, evenings[-1], zone, now, REPORT, latest=True)
        occurrences = (*occurrences, report)
    stride_on = step(person.unanswered_pushes + 1)
    if stride_on is None:
        return Due(occurrences, None)
    after = dates[-1] + timedelta(days=stride_on - 1)
    return Due(occurrences, next_evening(now, zone, person.push_time, after=after))


def _occurrence(
    person: Person, found: Evening, zone: str, now: datetime, kind: str, *, latest: bool
) -> NewPush:
    expires_at = expiry(found.on, zone)
    of_use = latest and now < expires_at
    return NewPush(
        person_id=person.id,
        kind=kind,
        local_date=found.on,
        due_at=found.at,
        expires_at=expires_at,
        not_before=found.at,
        state=PushState.PENDING if of_use else PushState.EXPIRED,
    )


def appointment(person: Person, now: datetime) -> Evening | None:
    """The evening a person should have ahead, given the one they have.

    Follows a change of zone, hour or tzdata; brings evenings back to daily once the person has
    answered; leaves what is due already to the tick.
    """
    if not wants_pushes(person):
        return None
    zone = zone_of(person)
    start = now
    if is_paused(person, now) and person.paused_until is not None:
        start = person.paused_until
    ahead = next_evening(start, zone, person.push_time)
    if person.next_push_at is None:
        return None if person.unanswered_pushes else ahead
    pending = Evening(
        person.next_push_at,
        person.next_push_on or person.next_push_at.astimezone(zone_named(zone)).date(),
    )
    if pending.at <= now:
        return pending
    planned = evening(pending.on, zone, person.push_time)
    if planned is None or planned.at != pending.at:
        pending = moved_evening(pending, now, zone, person.push_time)
    return ahead if person.unanswered_pushes == 0 and ahead.on < pending.on else pending


async def keep(store: Store, person_id: int, now: datetime) -> Person | None:
    """Bring a person's next push in line with who they are now; the person, or None.

    Called after everything that may have changed them. A date that has had its push is skipped.
    """
    person = await store.people.get(person_id)
    if person is None:
        return None
    wanted = appointment(person, now)
    at, on = wanted if wanted is not None else (None, None)
    if (at, on) == (person.next_push_at, person.next_push_on):
        return person
    while on is not None and await store.pushes.has(person_id, on):
        later = next_evening(now, zone_of(person), person.push_time, after=on)
        at, on = later
    if (at, on) == (person.next_push_at, person.next_push_on):
        return person
    return await store.people.update(person_id, next_push_at=at, next_push_on=on)


def zone_of(person: Person) -> str:
    """The person's zone; UTC where the name means nothing to this machine."""
    try:
        zone_named(person.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
    return person.timezone
