"""Builds the entries of a report: which mentions count, on which days, and when it was rest."""

from dataclasses import replace
from datetime import date

from bot.reading.amounts import BARE, CLOCKED, KM, MINUTES
from bot.reading.attaching import day_of
from bot.reading.clauses import Clause, Mention, Status
from bot.reading.days import DayRef
from bot.reading.measuring import bare_race, measures
from bot.reading.message import Message
from bot.reading.reading import Entry
from model.vocabulary import Workout

# -- entries ---------------------------------------------------------------------------------


def _accepted(mention: Mention, clause: Clause, message: Message) -> bool:
    """Whether a mention counts as done: said so, or nothing but its name and its numbers."""
    if message.cue("instruction") and clause.why not in ("past tense", "in progress"):
        orders = [c.sentence for c in message.clauses if c.has("instruction")]
        told = clause.why == "done word" and not clause.has("request")
        bare = clause.status is Status.BARE and bool(mention.amounts)
        if clause.sentence in orders or not (told or bare):
            return False
    if clause.status is Status.DONE:
        return not (
            clause.why == "done word"
            and clause.has("opinion")
            and not mention.amounts
            and clause.first("opinion") > mention.i
            and clause.first("done") > mention.i
            and clause.has("habit")
        )
    if clause.status is not Status.BARE:
        return False
    if clause.has("fix"):
        return True
    if clause.has("pain") and not mention.amounts:
        return False
    if mention.emoji:
        return message.words <= 3 or bool(clause.amounts) or clause.unknown == 0
    strong = bool(mention.amounts) or any(ref.days for ref in clause.days)
    parts = {clause.first(name) for name in ("body", "muscle", "split-day")}
    if clause.has("worn") and mention.i in parts and not strong:
        return False  # "ho le gambe di legno"
    worn = clause.has("worn") and clause.first("body") > mention.i
    if clause.has("state", "opinion") and not (strong and worn):
        return False
    sentence = [c for c in message.clauses if c.sentence == clause.sentence]
    if not strong and any(
        c.has("state", "opinion", "ask") or c.status is Status.ASK for c in sentence
    ):
        return False
    if not strong and sum(c.unknown for c in message.clauses) > 4:
        return False
    ordinary = clause.has("ordinary") and not _on_an_errand(mention, message)
    if ordinary and not strong:
        return False
    unknown = clause.unknown + (3 if ordinary else 0)
    if strong:
        return unknown <= 4
    if clause.has("body-only"):
        return unknown <= 1
    return unknown <= 2


def _on_an_errand(mention: Mention, message: Message) -> bool:
    """ "cargo bike school run": the errand is no run, but the way there was ridden."""
    return mention.workout is Workout.CYCLING and any(
        "errand" in mark.tags for mark in message.matched.marks if mark.i == mention.j
    )


def _dates(mention: Mention, message: Message) -> tuple[date, ...]:
    ref = mention.days
    if ref is None:
        return (message.today,)
    return ref.days


def build(message: Message) -> tuple[Entry, ...]:
    """The entries of a report, in the order of the message; () where it reports nothing."""
    found: list[tuple[date, Entry, Mention]] = []
    off: list[date] = []
    for mention in message.kept:
        clause = message.clauses[mention.clause]
        ref = mention.days
        if ref is not None and (ref.vague or ref.impossible or ref.future):
            continue
        dates = _dates(mention, message)
        if mention.workout is Workout.REST:
            if _rests(mention, clause, message):
                off += dates
            continue
        if clause.status in (Status.MISSED, Status.UNREAL):
            if clause.status is Status.MISSED or _dropped_after(message, clause):
                off += dates
                mention.dropped = mention.dropped or "not done"
            continue
        if not _accepted(mention, clause, message):
            mention.dropped = f"clause is {clause.status}"
            continue
        minutes, km = measures(mention, message.shared)
        if mention.count > 1:
            for k, part in enumerate(_parts(mention)):
                day = dates[k] if len(dates) == mention.count else dates[0]
                minutes, km = measures(part, message.shared)
                found.append((day, Entry(day, mention.workout, minutes, km), mention))
            continue
        for day in dates:
            found.append((day, Entry(day, mention.workout, minutes, km), mention))
    for clause in message.clauses:
        if clause.status is Status.MISSED and not any(
            m.clause < len(message.clauses) and message.clauses[m.clause] is clause
            for m in message.kept
        ):
            refs = [ref for ref in clause.days or _near_days(message, clause) if ref.days]
            days = refs[-1].days if refs else (message.today,)
            if refs and refs[-1].rule == "since" and clause.has("perfect") and len(days) > 1:
                days = days[1:]  # "haven't trained since monday": on monday, then
            off += days
    for clause in message.clauses:
        if clause.has("void"):
            off += [day for ref in clause.days if ref.rule == "days before" for day in ref.days]
    found = _stroll_on_a_rest_day(found, off, message)
    worked = {day for day, _, _ in found}
    resting = [Entry(day, Workout.REST) for day in dict.fromkeys(off) if day not in worked]
    return tuple(entry for _, entry, _ in found) + tuple(resting)


def _parts(mention: Mention) -> list[Mention]:
    """The sessions of "two runs: 5k and 3k": each with its own amount, or all with the same."""
    each = [amount for amount in mention.amounts if amount.each]
    kinds = (KM, MINUTES, CLOCKED, BARE)
    own = [a for a in mention.amounts if a.kind in kinds and not a.each]
    split = len(own) == mention.count and len({a.kind for a in own}) == 1
    return [
        replace(mention, count=1, amounts=[*each, own[k]] if split else each)
        for k in range(mention.count)
    ]


def _near_days(message: Message, clause: Clause) -> list[DayRef]:
    return [
        ref
        for other in message.clauses
        if other.sentence == clause.sentence
        for ref in other.days
        if ref.days
    ]


def _dropped_after(message: Message, clause: Clause) -> bool:
    """ "was going to run but ...": what follows says that it came to nothing."""
    following = [other for other in message.clauses if other.i > clause.i]
    return any(
        other.join in ("but", "comma", "because", "dots") for other in following
    ) or clause.has("but")


def _rests(mention: Mention, clause: Clause, message: Message) -> bool:
    status = clause.status
    if mention.concept == "sick" and clause.has("body"):
        return False  # "lutut sakit" is a knee that hurts, not an ill person
    if clause.other and not clause.has("self"):
        return False
    if status in (Status.DONE, Status.MISSED, Status.UNREAL):
        return True
    if status is Status.PLAN:
        ahead = any(ref.future or ref.weekday for ref in clause.days)
        return not ahead and clause.why == "intention" and not clause.has("cond")
    if status is not Status.BARE:
        return False
    if clause.has("opinion", "state") and not clause.has("self"):
        return False
    return clause.unknown <= 3


def _stroll_on_a_rest_day(
    found: list[tuple[date, Entry, Mention]], off: list[date], message: Message
) -> list[tuple[date, Entry, Mention]]:
    """An explicit rest day with only an incidental stroll stays rest."""
    explicit = [m for m in message.kept if m.workout is Workout.REST]
    if not explicit:
        return found
    strolls = message.shared.traits["stroll"]
    kept = []
    for day, entry, mention in found:
        clause = message.clauses[mention.clause]
        others = [m for d, _, m in found if d == day and m.concept not in strolls]
        if (
            mention.concept in strolls
            and day in off
            and not others
            and (clause.has("incidental") or not mention.amounts)
        ):
            mention.dropped = "a stroll on a rest day"
            continue
        kept.append((day, entry, mention))
    return kept


def add_bare_race(message: Message) -> None:
    """A distance without an activity is a run."""
    for number, clause in enumerate(message.clauses):
        amount = bare_race(clause.amounts)
        if amount is None or clause.status not in (Status.DONE, Status.BARE):
            continue
        if clause.mentions or (
            any(m.workout is not Workout.REST for m in message.kept)
            and (clause.unknown or clause.cues or len(clause.amounts) > 2)
        ):
            continue
        most = 6 if clause.status is Status.DONE and not clause.elsewhere else 2
        if clause.unknown > most or clause.has("opinion", "state") or message.cue("fix"):
            continue
        ref = day_of(message.clauses, number) or (message.days[0] if message.days else None)
        mention = Mention(amount.i, amount.j, "race", Workout.CARDIO, "activities", clause=number)
        mention.days = ref
        listed = sum(bool(c.days) and bare_race(c.amounts) is not None for c in message.clauses)
        mention.amounts = [
            a
            for other in ([clause] if listed > 1 else message.clauses)
            if other.status in (Status.DONE, Status.BARE)
            for a in other.amounts
            if a.kind in (KM, MINUTES, CLOCKED) and not a.used
        ]
        message.kept.append(mention)
        clause.mentions.append(mention)
        if listed < 2:  # "mon 5k, wed 8k" are two
            return
