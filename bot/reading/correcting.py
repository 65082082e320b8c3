"""Tells whether a message changes or removes what was recorded before."""

from bot.reading.amounts import BARE, NOTHING
from bot.reading.clauses import Clause, Status
from bot.reading.message import Message, Verdict
from bot.reading.reading import Entry, Intent
from model.vocabulary import Workout


def mends_a_record(message: Message) -> Verdict:
    """The message begins by changing or removing what was recorded."""
    if message.cue("fix-late") or _takes_back_at_once(message):
        return Intent.CORRECTION
    if _says_when_it_was(message) or _mends_a_day(message):
        return Intent.CORRECTION
    for clause in message.clauses:
        if (
            clause.status is Status.ASK
            and clause.has("ask")
            and not clause.has("polite")
            and clause.first("ask") < clause.first("fix")
        ):
            return None
        if clause.has("fix"):
            if clause.has("retract") and _stated_before(message, clause):
                return None
            _leave_out_the_wrong_one(message)
            return Intent.CORRECTION
        if clause.status is Status.DONE and (clause.mentions):
            break
        if clause.status is Status.MISSED and clause.mentions and not clause.has("neg"):
            break
    return _not_this_but_that(message)


def _takes_back_at_once(message: Message) -> bool:
    """ "nope, it was pilates", "oops, 45 min": the message opens by taking something back."""
    first = message.clauses[0]
    if first.first("retract") != first.i or message.any(Status.ASK, Status.PLAN, Status.TALK):
        return False
    if any(m.form == "done" for m in message.kept) or sum(c.unknown for c in message.clauses) > 1:
        return False
    said_was = message.cue("it-was") or (message.cue("copula") and message.cue("article"))
    nameless = all(m.concept == "race" for m in message.kept)
    only_measures = nameless and bool(message.amounts or message.days)
    if not only_measures and not (said_was and message.kept):
        return False
    _leave_out_the_wrong_one(message)
    return True


def _says_when_it_was(message: Message) -> bool:
    """ "that swim was on Tuesday": nothing but an activity, "was" and a day."""
    clause = message.clauses[0]
    return (
        len(message.clauses) == 1
        and len(clause.mentions) == 1
        and clause.mentions[0].form == "activities"
        and clause.mentions[0].workout is not Workout.REST
        and clause.has("copula", "past-state", "it-was")
        and bool(clause.days)
        and all(ref.days for ref in clause.days)
        and not clause.measured
        and clause.unknown <= 1
        and not clause.has("self", "feel", "opinion", "ask", "ask-anywhere", "played", "plan")
        and clause.mentions[0].i < clause.days[-1].i
        and message.words <= (6 if "not-this" not in clause.cues else 8)
    )


def _mends_a_day(message: Message) -> bool:
    """ "change tues to rest", "remove my Tuesday entry": a verb of mending right before a day."""
    clause = message.clauses[0]
    at = clause.cue_ends.get("mend", 1 << 30)
    return (
        clause.first("mend") <= clause.i + 1
        and at == clause.cues["mend"] + 1
        and any(0 <= ref.i - at <= 1 and not ref.future for ref in message.days)
    )


def _leave_out_the_wrong_one(message: Message) -> None:
    """Of "it was pilates not hiit" only pilates goes into the record."""
    for clause in message.clauses:
        at = clause.first("not-this")
        wrong = [m for m in clause.mentions if m.i > at]
        if wrong and len(clause.mentions) > len(wrong):
            gone = {m.workout for m in wrong}
            message.entries = tuple(e for e in message.entries if e.workout not in gone)


def _stated_before(message: Message, clause: Clause) -> bool:
    """Whether what is taken back was said in the same message: a report, or only its day."""
    told_later = any(c.mentions and c.measured for c in message.clauses if c.i >= clause.i)
    return any(
        (other.mentions or (other.days and told_later))
        and other.status in (Status.DONE, Status.MISSED, Status.BARE)
        for other in message.clauses
        if other.i < clause.i
    )


def _not_this_but_that(message: Message) -> Verdict:
    """ "45 not 30", "not 30, 45", "swim not run"."""
    first = message.clauses[0]
    if len(message.clauses) == 1 and len(first.mentions) == 2 and not first.unknown:
        right, wrong = first.mentions
        at = first.first("not-this")
        if (
            right.j <= at < wrong.i
            and wrong.i - first.cue_ends["not-this"] <= 1
            and not first.amounts
            and not first.days
            and right.form != "done"
            and right.workout is not Workout.REST
            and (first.first("it-was") <= first.i + 1 or right.i == first.i)
        ):
            message.entries = (Entry(message.today, right.workout),)
            return Intent.CORRECTION
    opens = first.has("it-was") and first.cues["it-was"] == first.i
    if opens and first.amounts and not message.kept and first.unknown == 0:
        return Intent.CORRECTION
    if len(message.clauses) == 2 and first.has("not-this") and first.first("not-this") == first.i:
        second = message.clauses[1]
        if (
            first.mentions
            and second.mentions
            and second.join in ("comma", "but")
            and not first.days
            and not second.has("gerund", "done", "self")
            and first.mentions[0].i - first.cue_ends["not-this"] <= 1
        ):
            first.mentions[0].dropped = "not this"
            message.entries = tuple(
                Entry(message.today, mention.workout) for mention in second.mentions
            )
            return Intent.CORRECTION
    if len(message.clauses) == 2 and first.has("neg") and first.j - first.i == 1:
        second = message.clauses[1]
        if (
            second.amounts
            and all(m.concept == "race" for m in second.mentions)
            and not second.unknown
            and second.join == "comma"
        ):
            return Intent.CORRECTION
    if len(message.clauses) == 2 and first.has("it-was") and first.cues["it-was"] == first.i:
        second = message.clauses[1]
        if first.mentions and second.mentions and second.has("not-this"):
            message.entries = (Entry(message.today, first.mentions[0].workout),)
            return Intent.CORRECTION
    for number, clause in enumerate(message.clauses):
        if not clause.has("neg"):
            continue
        at = clause.cue_ends["neg"]
        after = [a for a in message.amounts if at <= a.i <= at + 1 and a.kind != NOTHING]
        if (
            after
            and len(
                [
                    a
                    for a in message.amounts
                    if a.kind == after[0].kind or BARE in (a.kind, after[0].kind)
                ]
            )
            >= 2
            and (not any(m.form == "done" for m in message.kept))
        ):
            return Intent.CORRECTION
        del number
    return None
