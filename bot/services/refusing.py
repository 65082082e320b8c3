"""Turning a workout down for a day: what is remembered of it, and what is proposed instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.reading import Safety
from bot.services import health
from db.records import Person, Refusal, RefusalReason
from db.store import Store
from model.recommendation import Limits, Reason, Recommendation, UnsatisfiableError
from model.sessions import NO_TIME, NOT_FRESH
from model.vocabulary import HARD, Workout

NOT_FRESH_REASONS = frozenset({RefusalReason.TIRED, RefusalReason.SORE})
MOST_ALTERNATIVES = 2


@dataclass(frozen=True)
class Refused:
    """What came of it: the person as they are now; `gone` if the workout is off their list."""

    person: Person
    gone: bool = False


async def refuse(
    store: Store,
    person: Person,
    day: date,
    workout: Workout,
    reason: RefusalReason,
    now: datetime,
) -> Refused:
    """Remember it and let it count at once.

    Without the kit the workout leaves the person's list, unless nothing would be left to suggest;
    being ill is a health hold; the other reasons are about this day alone. A plan for that workout
    on the day goes, except where only time is short.
    """
    await store.refusals.add(person.id, day, workout, reason, now)
    if reason is not RefusalReason.NO_TIME:
        for plan in await store.plans.on(person.id, day, day):
            if plan.workout is workout:
                await store.plans.remove(plan.id, person.id)
    if reason is RefusalReason.ILL:
        return Refused(await health.note(store, person, Safety.ILLNESS, now))
    if reason is RefusalReason.NO_KIT and can_do_without(person, workout):
        unavailable = person.unavailable | {workout}
        return Refused(await store.people.update(person.id, unavailable=unavailable), gone=True)
    return Refused(person)


async def take_back(store: Store, person: Person, day: date) -> Person:
    """Forget what was turned down for a day; what left the list that way is on it again.

    A health hold stays: it has a button of its own.
    """
    refused = await store.refusals.on(person.id, day, day)
    await store.refusals.clear(person.id, day)
    missed = {each.workout for each in refused if each.reason is RefusalReason.NO_KIT}
    if not missed & person.unavailable:
        return person
    return await store.people.update(person.id, unavailable=person.unavailable - missed)


def can_do_without(person: Person, workout: Workout) -> bool:
    """Whether enough is left to suggest when `workout` is taken off the person's list."""
    try:
        Limits(available=person.available - {workout})
    except UnsatisfiableError:
        return False
    return workout is not Workout.REST


def eased(refused: Sequence[Refusal]) -> str | None:
    """Why the day's session is to be lighter, for `model.sessions.prescribe`."""
    reasons = {each.reason for each in refused}
    if reasons & NOT_FRESH_REASONS:
        return NOT_FRESH
    return NO_TIME if RefusalReason.NO_TIME in reasons else None


def instead(recommendation: Recommendation, refused: Sequence[Refusal]) -> Recommendation | None:
    """The recommendation without what was turned down; None where nothing is left of it.

    Somebody tired or sore is not offered anything hard. Being short of time takes nothing away.
    """
    against = [each for each in refused if each.reason is not RefusalReason.NO_TIME]
    if not against:
        return recommendation
    out = {each.workout for each in against}
    if any(each.reason in NOT_FRESH_REASONS for each in against):
        out |= HARD
    left = sorted(
        (each for each in recommendation.allowed if each not in out),
        key=lambda each: -recommendation.probabilities[each],
    )
    if not left:
        return None
    best = left[0] if recommendation.recommended in out else recommendation.recommended
    others = tuple(each for each in left if each is not best)[:MOST_ALTERNATIVES]
    if best is recommendation.recommended:
        return replace(recommendation, alternatives=others)
    total = sum(recommendation.probabilities[each] for each in left)
    return replace(
        recommendation,
        recommended=best,
        allowed=tuple(sorted(left)),
        alternatives=others,
        blockers=(),
        confidence=recommendation.probabilities[best] / total if total else 1.0,
        reason=Reason("refused", {"why": str(against[-1].reason)}),
    )
