"""Tells whether a message changes or removes what was recorded before."""

from bot.reading.amounts import BARE, NOTHING
from bot.reading.clauses import Clause, Status
from bot.reading.message import Message, Verdict
from bot.reading.reading import Entry, Intent


def mends_a_record(message: Message) -> Verdict:
    """The message begins by changing or removing what was recorded."""
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
            return Intent.CORRECTION
        if clause.status is Status.DONE and (clause.mentions):
            break
        if clause.status is Status.MISSED and clause.mentions and not clause.has("neg"):
            break
    return _not_this_but_that(message)


def _stated_before(message: Message, clause: Clause) -> bool:
    return any(
        other.mentions and other.status in (Status.DONE, Status.MISSED, Status.BARE)
        for other in message.clauses
        if other.i < clause.i
    )


def _not_this_but_that(message: Message) -> Verdict:
    """ "45 not 30", "not 30, 45", "swim not run"."""
    first = message.clauses[0]
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
