"""Whether a push is still to be sent, decided when its turn comes. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.delivery.appointments import is_paused, zone_of
from bot.delivery.evenings import not_before
from db.records import Person, Push, PushState

MOST_AMBIGUOUS = 2  # the first and at most one repeat


@dataclass(frozen=True)
class Go:
    """Send it now."""


@dataclass(frozen=True)
class Wait:
    """Not before then."""

    until: datetime


@dataclass(frozen=True)
class Over:
    """Not at all any more."""

    state: PushState
    why: str


Verdict = Go | Wait | Over


def decide(push: Push, person: Person | None, now: datetime) -> Verdict:
    """What to do with a pending push of `person` at `now`.

    A push that was tried without an answer may have arrived: it is repeated once, then given up.
    """
    if person is None:
        return Over(PushState.CANCELLED, "deleted")
    if person.blocked_at is not None:
        return Over(PushState.CANCELLED, "blocked")
    if person.onboarded_at is None:
        return Over(PushState.CANCELLED, "not set up")
    if is_paused(person, now):
        return Over(PushState.CANCELLED, "paused")
    if now >= push.expires_at:
        return Over(PushState.EXPIRED, "too late to be of use")
    if push.ambiguous >= MOST_AMBIGUOUS:
        return Over(PushState.DEAD, "no answer, twice")
    start = not_before(push.due_at, now, zone_of(person), person.quiet_from, person.quiet_to)
    if start <= now:
        return Go()
    if start >= push.expires_at:
        return Over(PushState.EXPIRED, "quiet hours until it was of no use")
    return Wait(start)
