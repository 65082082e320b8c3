"""Turns the amounts of an activity into whole minutes and kilometres."""

from collections.abc import Iterable
from typing import Final

from bot.reading.amounts import BARE, CLOCKED, KM, LAPS, METRES, MINUTES, Amount
from bot.reading.clauses import Mention
from bot.reading.lexicon import Shared
from bot.reading.reading import MAX_KILOMETRES, MAX_MINUTES
from model.vocabulary import Workout

RACES: Final = {"parkrun": 5.0, "half-marathon": 21.1, "marathon": 42.2}
#: Minutes a kilometre that a body can do, by type: decides whether 1:15 is hours or minutes.
_PACES: Final = {Workout.CYCLING: (1.0, 8.0), Workout.SWIMMING: (10.0, 60.0)}
#: Metres that pools are long, where a number beside lengths is left bare: "40 lengths in a 25".
_POOLS: Final = (20, 25, 33, 50)
#: Workouts done for time, which take minutes and seconds.
_FOR_TIME: Final = frozenset({"crossfit", "amrap", "emom", "circuit", "burpees"})
_PACE: Final = (2.6, 20.0)


def measures(mention: Mention, shared: Shared) -> tuple[int | None, float | None]:
    """Whole minutes and kilometres of a mention; None for what it does not say."""
    minutes: float | None = None
    km: float | None = RACES.get(mention.concept)
    water = mention.concept in shared.traits["water"] or mention.workout is Workout.SWIMMING
    said_minutes = said_km = False
    for amount in sorted(mention.amounts, key=lambda a: a.kind == BARE):
        kind, value = amount.kind, amount.value
        if amount.before == "pool":
            continue
        if kind == METRES and value is not None:
            lesson = mention.concept in shared.traits["class"] and value <= 200
            if (
                (water and not lesson)
                or value > 240
                or (mention.concept in shared.traits["run"] and value >= 200)
            ):
                kind, value = KM, value / 1000
            else:
                kind = MINUTES
        loaded = mention.concept == "kettlebell" and amount.i != mention.j
        if kind == BARE and value is not None and (mention.concept == "exercise" or loaded):
            continue
        if kind == BARE and value is not None:
            if water and value >= 400:
                kind, value = KM, value / 1000
            elif (
                value == int(value)
                and (15 if mention.concept in shared.traits["far"] else 5) <= value <= 300
            ):
                kind = MINUTES
            else:
                continue
            if said_minutes if kind == MINUTES else said_km:
                continue
        if kind == MINUTES and (not said_minutes or amount.total):
            minutes, said_minutes = value, True
        elif kind == KM and (not said_km or amount.total):
            km, said_km = value, True
    for amount in mention.amounts:
        if amount.kind == CLOCKED and not said_minutes:
            minutes = _clock(amount, km, mention)
            said_minutes = minutes is not None
    laps = [a for a in mention.amounts if a.kind == LAPS and a.value]
    pools = [a for a in mention.amounts if a.before == "pool" and a.value]
    if laps and not pools:
        pools = [a for a in mention.amounts if a.kind == BARE and a.value in _POOLS]
        minutes = None if pools and pools[0].value == minutes else minutes
    if laps and pools:
        km = (laps[0].value or 0) * (pools[0].value or 0) / 1000
    whole = int(minutes + 0.5) if minutes is not None and 0 < minutes <= MAX_MINUTES else None
    if whole is not None and not 1 <= whole <= MAX_MINUTES:
        whole = None
    if km is not None and not 0 < km <= MAX_KILOMETRES:
        km = None
    far = round(km, 2) if km is not None else None
    return whole, far if far else None


def _clock(amount: Amount, km: float | None, mention: Mention) -> float | None:
    a, b, _ = amount.parts
    if b > 59:
        return None
    hours, short = a * 60.0 + b, a + b / 60
    if km:
        low, high = _PACES.get(mention.workout, _PACE)
        fits = [v for v in (hours, short) if low <= v / km <= high]
        if len(fits) == 1:
            return fits[0]
        return hours if a < 10 and km >= 10 else short
    if mention.concept in _FOR_TIME and 2 <= a <= 59:
        return short  # "fran 3:45"
    if a <= 4:
        return hours
    return short if a >= 10 and mention.workout is not Workout.REST and a > 12 else None


def bare_race(amounts: Iterable[Amount]) -> Amount | None:
    """A distance that no activity claims: "5k in 25:10" is a run."""
    for amount in amounts:
        if amount.kind == KM and not amount.used and amount.value and not amount.total:
            return amount
    return None
