"""Ties amounts and days to their activities, and folds double mentions into one."""

from collections.abc import Iterable
from typing import Final

from bot.reading.amounts import BARE, CLOCKED, KM, MINUTES, NOTHING, Amount
from bot.reading.clauses import Clause, Mention, Status
from bot.reading.days import DayRef
from bot.reading.lexicon import Shared
from model.vocabulary import Workout

_THEIRS: Final = ("somebody else", "said by somebody")
_PLACES_OWN: Final = (Workout.STRENGTH, Workout.YOGA, Workout.HIIT, Workout.REST)


def tie_days(clauses: list[Clause]) -> None:
    """Gives every mention the day that its words say; none where the message says none."""
    carried: DayRef | None = None
    theirs = False
    for number, clause in enumerate(clauses):
        own = clause.days
        if clause.join == "end" and theirs and not clause.other:
            carried = None  # "my cousin says it rains till sunday. I cycled 25 min"
        if clause.join == "end" and carried is not None:
            header = clauses[number - 1]
            legs = any(m.concept == "triathlon" for m in header.mentions)
            if header.mentions and not clause.has("then", "another") and not legs:
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
            carried, theirs = own[-1], clause.why in _THEIRS
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


def tie_amounts(clauses: list[Clause], kept: list[Mention], shared: Shared) -> None:
    """Gives every amount to the mention that it measures."""
    left_out = (Status.UNREAL, Status.MISSED)
    live = [
        m
        for m in kept
        if m.workout is not Workout.REST and clauses[m.clause].status not in left_out
    ]
    for number, clause in enumerate(clauses):
        own = [m for m in live if m.clause == number]
        leading = bool(own and clause.amounts and clause.amounts[0].i < own[0].i)
        for amount in clause.amounts:
            if not own and clause.status in (Status.UNREAL, Status.MISSED, Status.PLAN):
                continue
            if not own and clause.elsewhere:
                continue  # "20 min sauna", "a 12 hour shift"
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
            if target is not None and not own and amount.kind == KM:
                ref = day_of(clauses, number)
                day = target.days
                if ref is not None and day is not None and not {*ref.days} & {*day.days}:
                    continue  # "wed: 10k. fri: gym": a run of its own
            if target is not None:
                target.amounts.append(amount)
                amount.used = True


def day_of(clauses: list[Clause], number: int) -> DayRef | None:
    """The day that a clause names, or that stands before its colon."""
    clause = clauses[number]
    head = clauses[number - 1] if clause.join == "colon" and not clause.days else clause
    return head.days[0] if head.days and (head is clause or not head.mentions) else None


def name_bare_minutes(clauses: list[Clause]) -> None:
    """ "20 run, 20 row", "30 de pesas y 20 de bici": bare numbers before sports are minutes."""
    fronts = [
        (clause.amounts[0], clause)
        for clause in clauses
        if len(clause.amounts) == 1
        and clause.amounts[0].kind == BARE
        and clause.mentions
        and 0 <= clause.mentions[0].i - clause.amounts[0].j <= 1
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
        return _only_part(number, live, clauses)
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
        told = _has(target, (amount.kind,)) and amount.kind != BARE and not amount.total
        return None if told else target
    ahead = [m for m in later if clauses[m.clause].sentence == clauses[number].sentence]
    if ahead and amount.kind != BARE:
        if any(a.kind == amount.kind for a in clauses[ahead[0].clause].amounts):
            return None  # "worked 12 hours, walked home 40 min"
        return ahead[0]
    asked = number > 0 and clauses[number - 1].status is Status.ASK  # "how long? 25 min"
    if (
        earlier
        and clauses[number].sentence - clauses[earlier[-1].clause].sentence <= 2 + asked
        and (amount.kind not in (BARE, NOTHING))
    ):
        return None if _has(earlier[-1], (amount.kind,)) else earlier[-1]
    if later and amount.kind not in (BARE, NOTHING) and len(live) == 1:
        return later[0]
    return None


def _only_part(number: int, live: list[Mention], clauses: list[Clause]) -> Mention | None:
    """ "cycled to the gym (25 min all told), weights 45": the total of what stands before it."""
    earlier = [m for m in live if m.clause <= number]
    later = [m for m in live if m.clause > number]
    if len(earlier) != 1 or not later or not all(clauses[m.clause].amounts for m in later):
        return None
    return earlier[0]


def _loose(amount: Amount, mention: Mention) -> bool:
    """ "45 on the bike": a bare number right before the activity, over at most three words."""
    return 2 <= mention.i - amount.j <= 3


def _has(mention: Mention, kinds: Iterable[str]) -> bool:
    return any(amount.kind in kinds for amount in mention.amounts)
