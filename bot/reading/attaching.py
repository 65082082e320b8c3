"""Ties amounts and days to their activities, and folds double mentions into one."""

from collections.abc import Iterable
from typing import Final

from bot.reading.amounts import BARE, CLOCKED, KM, LAPS, METRES, MINUTES, NOTHING, Amount
from bot.reading.clauses import Clause, Mention, Status
from bot.reading.days import DayRef
from bot.reading.lexicon import Shared
from bot.reading.reading import MAX_KILOMETRES, MAX_MINUTES
from model.vocabulary import Workout

_PLACES_OWN: Final = (Workout.STRENGTH, Workout.YOGA, Workout.HIIT, Workout.REST)
_RACES: Final = {"parkrun": 5.0, "half-marathon": 21.1, "marathon": 42.2}
_LIVE: Final = (Status.DONE, Status.BARE)
#: Minutes a kilometre that a body can do, by type: decides whether 1:15 is hours or minutes.
_PACES: Final = {Workout.CYCLING: (1.0, 8.0), Workout.SWIMMING: (10.0, 60.0)}
_PACE: Final = (2.6, 20.0)


def tie_days(clauses: list[Clause]) -> None:
    """Gives every mention the day that its words say; none where the message says none."""
    carried: DayRef | None = None
    for number, clause in enumerate(clauses):
        own = clause.days
        if clause.join == "end" and carried is not None:
            header = clauses[number - 1]
            if header.mentions and not clause.has("then", "another"):
                carried = None
        for mention in clause.mentions:
            if own and all(ref.rule == "days before" for ref in own):
                mention.days = own[0] if mention.workout is Workout.REST else carried
            elif own:
                before = [ref for ref in own if ref.i <= mention.i]
                after = [ref for ref in own if ref.i > mention.i]
                if len(own) > 1 and before and own[0].i < clause.mentions[0].i:
                    mention.days = before[-1]
                elif after and (len(own) > 1 or not before):
                    mention.days = after[0]
                else:
                    mention.days = (before or after)[-1]
            else:
                mention.days = carried
        if own and own[-1].rule != "days before":
            carried = own[-1]
    _days_backwards(clauses)


def _days_backwards(clauses: list[Clause]) -> None:
    """ "ran and swam yesterday": a day at the end of a list is the day of the whole list."""
    for k in range(len(clauses) - 2, -1, -1):
        clause, after = clauses[k], clauses[k + 1]
        if after.has("worn", "pain") and not after.mentions:
            continue
        if clause.days or after.join in ("end", "but", "dots", "start", "colon"):
            continue
        if not clause.mentions or any(m.days for m in clause.mentions):
            continue
        if not after.days and not any(m.days for m in after.mentions):
            continue
        ref = after.days[0] if after.days else after.mentions[0].days
        first = min((m.i for m in after.mentions), default=-1)
        if (
            ref is None
            or ref.future
            or ref.i < first
            or (after.mentions == [] and (after.join not in ("comma", "and")))
        ) and (ref is None or ref.future or after.mentions or after.j - after.i > 4):
            continue
        if (
            after.mentions
            and (after.join == "comma" and clause.join in ("start", "end"))
            and (
                clause.status is Status.DONE
                and after.status is Status.DONE
                and after.why == "past tense"
            )
        ):
            continue
        for mention in clause.mentions:
            mention.days = ref


def merge(clauses: list[Clause], shared: Shared) -> list[Mention]:
    """The mentions that stand for something of their own, in order."""
    place, exercise = shared.traits["place"], shared.traits["exercise"]
    hiit = {"hiit", *_HIIT_KIND}
    manner, water = shared.traits["manner"], shared.traits["water"]
    kept: list[Mention] = []
    for number, clause in enumerate(clauses):
        if clause.has("warmup") and number and len(clauses) > 1:
            # "10 min warm up, 30 run": a part of the session around it.
            for mention in clause.mentions:
                mention.dropped = "warm-up or cool-down"
            continue
        for mention in clause.mentions:
            last = kept[-1] if kept else None
            if (
                mention.concept == "gym"
                and number + 1 < len(clauses)
                and clauses[number + 1].join == "colon"
                and clauses[number + 1].mentions
                and not clause.amounts
            ):
                mention.dropped = "the place of what follows"
                continue
            if last is None:
                kept.append(mention)
                continue
            near = last.clause == mention.clause
            beside = near or (
                clause.join in ("comma", "colon")
                and number - last.clause == 1
                and not clause.amounts
            )
            linked = near or (mention.clause - last.clause <= 2 and clause.join != "end")
            same_day = mention.days is last.days or mention.days is None
            # Sets on a bike, in water or at the oars stay what they are.
            if (
                beside
                and same_day
                and mention.concept in manner
                and last.workout is not Workout.REST
                and (last.workout in (Workout.CYCLING, Workout.SWIMMING) or last.concept == "row")
            ):
                mention.dropped = "a manner of " + last.concept
                continue
            if (
                near
                and same_day
                and last.concept in manner
                and last.concept != mention.concept
                and (
                    mention.workout in (Workout.CYCLING, Workout.SWIMMING)
                    or mention.concept == "row"
                )
            ):
                last.dropped = "a manner of " + mention.concept
                kept[-1] = mention
                continue
            if (
                beside
                and same_day
                and last.concept in ("hiit", *_HIIT_KIND)
                and (
                    mention.concept
                    in (
                        "run",
                        "treadmill",
                        "track",
                        "exercise",
                        "core",
                        "kettlebell",
                        "bands",
                        "weights",
                        "stairs",
                        "hiit",
                        "cardio",
                        "rope",
                        "elliptical",
                        *_HIIT_KIND,
                    )
                )
            ):
                mention.dropped = "a part of " + last.concept
                continue
            if (
                near
                and same_day
                and mention.concept in ("hiit", *_HIIT_KIND)
                and (
                    last.concept
                    in (
                        "run",
                        "treadmill",
                        "track",
                        "weights",
                        "kettlebell",
                        "cardio",
                        "gym",
                        "exercise",
                        "rope",
                        "bands",
                    )
                )
            ):
                last.dropped = "a part of " + mention.concept
                kept[-1] = mention
                mention.form = last.form if last.form == "done" else mention.form
                continue
            if (
                not near
                and clause.join == "end"
                and mention.workout is not Workout.REST
                and not clause.amounts
                and not clause.days
                and mention.form != "done"
                and not clause.has("another", "then", "and")
                and any(m.concept == mention.concept for m in kept)
            ):
                mention.dropped = "spoken of again"
                continue
            if mention.emoji and any(m.workout is mention.workout for m in kept):
                mention.dropped = "emoji of a word"
                continue
            if last.emoji and mention.workout is last.workout and not mention.emoji:
                last.dropped = "emoji of a word"
                kept[-1] = mention
                continue
            if (
                last.workout is mention.workout
                and same_day
                and linked
                and not clause.has("another")
            ):
                if last.concept == "gym" and mention.concept in exercise and not near:
                    if not clauses[last.clause].amounts:
                        last.dropped = "the place of " + mention.concept
                        kept[-1] = mention
                        continue
                elif (
                    last.concept in exercise
                    and mention.concept in exercise
                    and clause.join != "then"
                    and (near or not _measured(clause, mention))
                ):
                    mention.dropped = "a part of the same session"
                    continue
                if (
                    near
                    and not _separate(last, mention, clause)
                    and (
                        mention.concept in place
                        or mention.concept == last.concept
                        or last.concept in place
                    )
                ):
                    if mention.concept in _RACES:
                        mention.form = last.form
                        last.dropped = "the race is named"
                        kept[-1] = mention
                    elif (
                        last.concept in place
                        and mention.concept not in place
                        and not (last.form == "done" and mention.concept in place)
                    ):
                        last.dropped = "the place of " + mention.concept
                        kept[-1] = mention
                    else:
                        mention.dropped = "the same as " + last.concept
                    continue
                if (
                    not near
                    and clause.has("past-state", "feel")
                    and not clause.amounts
                    and (
                        mention.concept == last.concept
                        or mention.concept in place
                        or mention.workout is Workout.HIIT
                    )
                    and mention.form != "done"
                ):
                    mention.dropped = "spoken of again"
                    continue
                if (
                    not near
                    and last.concept in place
                    and mention.concept not in place
                    and not (clauses[last.clause].amounts)
                ):
                    last.dropped = "the place of " + mention.concept
                    kept[-1] = mention
                    continue
                if (
                    not near
                    and not clause.amounts
                    and clause.join in ("comma", "colon", "dots")
                    and (
                        (
                            last.concept in place
                            and mention.concept in place
                            and last.concept not in exercise
                        )
                        or {last.concept, mention.concept} <= hiit
                    )
                    and mention.form != "done"
                ):
                    mention.dropped = "the same session"
                    continue
                if (
                    clause.join == "colon"
                    and not clauses[last.clause].amounts
                    and last.concept in place
                    and last.workout is mention.workout
                    and number - last.clause == 1
                ):
                    last.dropped = "a heading"
                    kept[-1] = mention
                    continue
                if (
                    not near
                    and clause.amounts
                    and not clauses[last.clause].amounts
                    and mention.concept == last.concept
                    and not clause.days
                    and mention.j > mention.i
                    and clause.join in ("comma", "colon", "dots", "end")
                ):
                    mention.dropped = "spoken of again"
                    continue
                if (
                    not near
                    and mention.concept == last.concept
                    and (clause.has("homeward") or clauses[last.clause].has("homeward"))
                ):
                    mention.dropped = "there and back"
                    continue
                if (
                    not near
                    and last.concept in water
                    and mention.concept in water
                    and (mention.concept in place)
                ):
                    mention.dropped = "the same water"
                    continue
            if (
                near
                and same_day
                and {last.concept, mention.concept} == {"gym", mention.concept}
                and (last.concept == "gym" and mention.workout is not Workout.REST)
            ):
                last.dropped = "the place of " + mention.concept
                kept[-1] = mention
                continue
            if near and same_day and mention.concept == "gym" and last.workout is not Workout.REST:
                mention.dropped = "the place of " + last.concept
                continue
            kept.append(mention)
    legs = [
        m for m in kept if m.workout in (Workout.SWIMMING, Workout.CYCLING) or m.concept == "run"
    ]
    if len(legs) >= 3 and any(m.concept == "triathlon" for m in kept):
        for mention in kept:
            if mention.concept in ("triathlon", "sprints", "race"):
                mention.dropped = "its legs are named"
        kept = [mention for mention in kept if not mention.dropped]
    return kept


_HIIT_KIND: Final = (
    "tabata",
    "emom",
    "amrap",
    "crossfit",
    "circuit",
    "bootcamp",
    "intervals",
    "sprints",
    "burpees",
    "hyrox",
    "f45",
    "orangetheory",
    "barrys",
    "insanity",
)


def _measured(clause: Clause, mention: Mention) -> bool:
    """Whether the clause says how long this part took."""
    return any(
        a.kind in (MINUTES, CLOCKED) or (a.kind == BARE and a.i == mention.j)
        for a in clause.amounts
    )


def _separate(last: Mention, mention: Mention, clause: Clause) -> bool:
    """Whether two words of one type in one clause are two sessions: both have an amount."""
    between = [a for a in clause.amounts if last.j <= a.i < mention.i and a.kind in (MINUTES, KM)]
    after = [a for a in clause.amounts if a.i >= mention.j and a.kind in (MINUTES, KM)]
    return bool(between and after and between[0].kind == after[0].kind)


def tie_amounts(clauses: list[Clause], kept: list[Mention], shared: Shared) -> None:
    """Gives every amount to the mention that it measures."""
    live = [m for m in kept if m.workout is not Workout.REST]
    for number, clause in enumerate(clauses):
        own = [m for m in live if m.clause == number]
        leading = bool(own and clause.amounts and clause.amounts[0].i < own[0].i)
        for amount in clause.amounts:
            if not own and clause.status in (Status.UNREAL, Status.MISSED, Status.PLAN):
                continue
            if amount.kind == NOTHING or (clause.has("warmup") and not amount.total):
                continue
            if (
                clause.has("warmup")
                and own
                and not any(m.dropped for m in clause.mentions)
                and number
            ):
                continue
            if amount.each and len(live) > 1:
                for mention in live:
                    mention.amounts.append(amount)
                amount.used = True
                continue
            if not own and any(
                m.dropped == "a part of the same session" and amount.i < m.i
                for m in clause.mentions
            ):
                continue
            target = _target(amount, number, own, live, leading, clauses)
            if target is not None:
                target.amounts.append(amount)
                amount.used = True


def name_bare_minutes(clauses: list[Clause]) -> None:
    """ "20 run, 20 row, 20 bike": bare numbers in front of every sport of a list are minutes."""
    fronts = [
        (clause.amounts[0], clause)
        for clause in clauses
        if len(clause.amounts) == 1
        and clause.amounts[0].kind == BARE
        and clause.mentions
        and clause.mentions[0].i == clause.amounts[0].j
        and clause.mentions[0].concept != "exercise"
    ]
    if len(fronts) >= 2:
        for amount, _ in fronts:
            if amount.value is not None and 5 <= amount.value <= 300:
                amount.kind = MINUTES


def name_intervals(kept: list[Mention], shared: Shared) -> None:
    """ "6x800 m" on foot is interval training."""
    for mention in kept:
        if (
            mention.concept in shared.traits["run"]
            and mention.workout is Workout.CARDIO
            and any(
                a.kind == KM and a.sets >= 3 and (a.value or 9) / a.sets <= 2
                for a in mention.amounts
            )
        ):
            mention.workout = Workout.HIIT


def _target(
    amount: Amount,
    number: int,
    own: list[Mention],
    live: list[Mention],
    leading: bool,
    clauses: list[Clause],
) -> Mention | None:
    if amount.total and len(live) > 1:
        return None
    if own:
        before = [m for m in own if m.i < amount.i]
        after = [m for m in own if m.i >= amount.i]
        if amount.kind == BARE:
            return (
                before[-1] if before else (after[0] if after and _loose(amount, after[0]) else None)
            )
        if leading and after:
            return after[0]
        return before[-1] if before else after[0]
    earlier = [m for m in live if m.clause < number]
    later = [m for m in live if m.clause > number]
    if amount.kind == KM and not clauses[number].unknown and clauses[number].join != "comma":
        ahead = [m for m in later if clauses[m.clause].sentence == clauses[number].sentence]
        if ahead and not earlier and ahead[0].workout in _PLACES_OWN:
            return None
    if amount.kind == KM:
        earlier = [m for m in earlier if m.workout not in _PLACES_OWN or m.workout is Workout.HIIT]
    same = [m for m in earlier if clauses[m.clause].sentence == clauses[number].sentence]
    if same:
        if (
            len({m.clause for m in same}) > 1
            and clauses[number].join == "comma"
            and (amount.kind == MINUTES and sum(not _has(m, (MINUTES, CLOCKED)) for m in same) > 1)
        ):
            return None
        target = same[-1]
        if target.count > 1:
            return target
        return None if _has(target, (amount.kind,)) and amount.kind != BARE else target
    ahead = [m for m in later if clauses[m.clause].sentence == clauses[number].sentence]
    if ahead and amount.kind != BARE:
        return ahead[0]
    if (
        earlier
        and clauses[number].sentence - clauses[earlier[-1].clause].sentence <= 2
        and (amount.kind not in (BARE, NOTHING))
    ):
        return None if _has(earlier[-1], (amount.kind,)) else earlier[-1]
    if later and amount.kind not in (BARE, NOTHING) and len(live) == 1:
        return later[0]
    return None


def _loose(amount: Amount, mention: Mention) -> bool:
    """ "45 on the bike": a bare number right before the activity, over at most three words."""
    return 2 <= mention.i - amount.j <= 3


def _has(mention: Mention, kinds: Iterable[str]) -> bool:
    return any(amount.kind in kinds for amount in mention.amounts)


def measures(mention: Mention, shared: Shared) -> tuple[int | None, float | None]:
    """Whole minutes and kilometres of a mention; None for what it does not say."""
    minutes: float | None = None
    km: float | None = _RACES.get(mention.concept)
    water = mention.concept in shared.traits["water"] or mention.workout is Workout.SWIMMING
    said_minutes = said_km = False
    for amount in sorted(mention.amounts, key=lambda a: a.kind == BARE):
        kind, value = amount.kind, amount.value
        if amount.before == "pool":
            continue
        if kind == METRES and value is not None:
            if water or value > 240 or (mention.concept in shared.traits["run"] and value >= 200):
                kind, value = KM, value / 1000
            else:
                kind = MINUTES
        if kind == BARE and value is not None and mention.concept in ("exercise", "kettlebell"):
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
    if a <= 4:
        return hours
    return short if a >= 10 and mention.workout is not Workout.REST and a > 12 else None


def bare_race(amounts: Iterable[Amount]) -> Amount | None:
    """A distance that no activity claims: "5k in 25:10" is a run."""
    for amount in amounts:
        if amount.kind == KM and not amount.used and amount.value and not amount.total:
            return amount
    return None


_ = _LIVE
