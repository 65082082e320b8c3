"""What a clause takes from its neighbours: a day yet to come, the end of a list, a late "I did"."""

from itertools import pairwise

from bot.reading.amounts import NOTHING
from bot.reading.clauses import Clause, Status
from bot.reading.matching import Matched
from model.vocabulary import Workout


def arranged(clauses: list[Clause], matched: Matched) -> None:
    """ "Samstag schwimmen": an infinitive and a weekday, and no word more, is an arrangement."""
    for clause in clauses:
        _set_for(clause, matched)
    if len(clauses) != 1:
        return
    clause = clauses[0]
    if (
        clause.status is Status.BARE
        and len(clause.mentions) == 1
        and clause.first("infinitive") == clause.mentions[0].i
        and not clause.amounts
        and len(clause.days) == 1
        and clause.days[0].weekday
        and len(clause.days[0].days) == 1
        and not any(mark.tags.get("day") in ("last", "last-after") for mark in matched.marks)
    ):
        clause.status, clause.why = Status.PLAN, "arrangement"


def _set_for(clause: Clause, matched: Matched) -> None:
    """ "yoga's at 6", "spin is at 7pm": a time of day that is, is one to come."""
    times = {amount.i for amount in clause.amounts if amount.kind == NOTHING}
    for mention in clause.mentions:
        words = [token.text for token in matched.tokens[mention.j : mention.j + 2]]
        if clause.status is Status.BARE and words in (["s", "at"], ["is", "at"]) and (
            mention.j + 2 in times
        ):  # fmt: skip
            clause.status, clause.why = Status.PLAN, "arrangement"


def look_ahead(clauses: list[Clause]) -> None:
    """ "today rest, friday a long run", "boxing at 6, wish me luck": what is yet to come."""
    eager = any(clause.has("eager") for clause in clauses)
    first = clauses[0]
    listed = first.has("heading-ahead") and first.j - first.i <= 4 and not first.mentions
    if listed and len(clauses) > 1 and clauses[1].join == "colon":
        first.cues["proviso"] = first.i  # "plan: mon run, tue rest"
    if any(clause.has("proviso") for clause in clauses):
        for clause in clauses:
            off = clause.mentions and all(m.workout is Workout.REST for m in clause.mentions)
            off = off and any(day.rule == "today" for day in clause.days)
            if clause.status is Status.BARE and not off:  # rest declared for today is a log
                clause.status, clause.why = Status.PLAN, "condition"
    for clause, after in pairwise(clauses):
        told = after.measured and not after.mentions and after.unknown == 0
        if clause.why == "tonight" and told and after.status is not Status.ASK:
            clause.status, clause.why = Status.BARE, ""  # "karate tonight!! 2 hours"
            after.status, after.why = Status.BARE, ""
    for clause, after in pairwise(clauses):
        weekday = any(day.weekday for day in clause.days)
        aims = after.why == "intention" and not after.mentions and not after.days
        named = clause.mentions and clause.status is Status.BARE and not clause.amounts
        if weekday and aims and named and after.join in ("comma", "and", "dots"):
            clause.status, clause.why = Status.PLAN, "day to come"
    ahead = -1  # the sentence that has come to today, or to a day yet to come
    future = -1  # the sentence that has come to a day yet to come
    headed = False  # by such a day and a colon
    for clause in clauses:
        weekday = any(day.weekday for day in clause.days)
        bare = clause.status is Status.BARE and (bool(clause.mentions) or clause.measured)
        coming = weekday and clause.sentence == future
        heading = coming and clause.status is Status.BARE and ":" in clause.end
        if bare and ((headed and clause.join == "colon") or coming):
            clause.status, clause.why = Status.PLAN, "day to come"  # "tomorrow rest, friday 10k"
        headed = heading
        if bare and not clause.amounts and clause.mentions and (
            eager or (weekday and clause.sentence == ahead)
        ):  # fmt: skip
            clause.status, clause.why = Status.PLAN, "day to come"
        if clause.status is Status.BARE and eager and clause.mentions and all(
            amount.kind == NOTHING for amount in clause.amounts
        ):  # fmt: skip
            clause.status, clause.why = Status.PLAN, "day to come"
        if clause.why == "day to come":
            future = clause.sentence
        if clause.why == "day to come" or any(day.rule == "today" for day in clause.days):
            ahead = clause.sentence


def lean_forward(clauses: list[Clause]) -> None:
    """A bare clause at the front of a list takes the status of the clause that ends the list."""
    for k in range(len(clauses) - 2, -1, -1):
        clause, after = clauses[k], clauses[k + 1]
        if clause.why == "tonight" and after.status is Status.DONE and after.join != "end":
            clause.status, clause.why = Status.DONE, "done word"
        if clause.status is not Status.BARE or not clause.mentions:
            continue
        if after.join == "or" and after.why == "question mark" and not clause.measured:
            clause.status, clause.why = after.status, after.why  # "gym today or rest?"
            continue
        if after.join in ("and", "or") and after.status in (
            Status.PLAN, Status.ASK, Status.TALK, Status.MISSED,
        ) and not clause.days and not clause.amounts:  # fmt: skip
            if after.why in ("somebody else", "opinion", "said by somebody") and after.join != "or":
                continue
            if after.status is Status.MISSED and not after.has("neg-late"):
                continue
            if after.status is Status.PLAN and after.cues.get("plan", 1 << 30) <= after.i + 1:
                continue
            clause.status, clause.why = after.status, after.why
