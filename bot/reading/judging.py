"""Judges each clause: done, missed, planned, asked, or merely said."""

from collections.abc import Sequence
from typing import Final

from bot.reading.amounts import NOTHING
from bot.reading.answers import look_back
from bot.reading.clauses import Clause, Mention, Status
from bot.reading.disclaimers import disclaim
from bot.reading.figurative import figure_of_speech
from bot.reading.lexicon import Shared
from bot.reading.matching import Matched
from bot.reading.missing import does_not, left_out
from bot.reading.neighbours import arranged, lean_forward, look_ahead
from bot.reading.subjects import somebody_else
from model.vocabulary import Workout


def judge(clauses: list[Clause], matched: Matched, shared: Shared) -> None:
    """Gives every clause its status, in order; a clause without cues follows its neighbours."""
    disclaim(clauses)
    leads = _leads(matched, _LEADS), _leads(matched, _LEADS - {"self"})
    ends = {clause.sentence: clause.end for clause in clauses}
    for number, clause in enumerate(clauses):
        before = clauses[number - 1] if number else None
        if before is not None and clause.join == "end":
            before = None
        last = number + 1 == len(clauses) or clauses[number + 1].join == "end"
        clause.status, clause.why = _status(
            clause, before, matched, "?" in ends[clause.sentence], last, shared, leads
        )
    look_back(clauses, matched)
    lean_forward(clauses)
    look_ahead(clauses)
    arranged(clauses, matched)


def _status(
    clause: Clause,
    before: Clause | None,
    matched: Matched,
    question: bool,
    last: bool,
    shared: Shared,
    openers: tuple[set[int], set[int]],
) -> tuple[Status, str]:
    leads, leads_of_others = openers
    mentions = clause.mentions
    workouts = [m for m in mentions if m.workout is not Workout.REST]
    first = min((m.i for m in workouts), default=1 << 30)
    past = any(m.form == "done" for m in workouts)
    doing = any(m.form == "doing" for m in mentions)
    has = clause.has
    future = any(day.future for day in clause.days)
    done_cue = clause.first("done") < 1 << 30
    clause.other = somebody_else(clause, matched)
    resumed = before is not None and clause.join in ("and", "or", "comma", "then", "while", "colon")

    if has("vehicle") and not past:
        return Status.TALK, "not on foot"
    if figure_of_speech(clause, workouts, matched, shared):
        return Status.TALK, "a figure of speech"
    if workouts and not past and not clause.measured and _mislaid(clause, workouts, shared):
        return Status.TALK, "spoken of"
    if has("never") and not clause.days:
        return Status.TALK, "never"
    if question and has("ask-anywhere") and not past:
        return Status.ASK, "question word"
    if has("counter", "counter-if") or (before is not None and before.has("counter-if")):
        return Status.TALK, "counterfactual"
    start = clause.i
    while start < clause.j - 1 and start < clause.i + 3 and start in leads:
        start += 1
    if has("request") and not mentions and not clause.amounts and not has("polite"):
        asking = matched.tokens[clause.cues["request"]].text in ("can", "could", "may")
        if question or asking:
            return Status.ASK, "question word"  # "can i log two workouts in one day"
    if has("remind") and not has("request") and workouts:
        return Status.PLAN, "asks to note something to come"
    leading_ask = has("ask") and clause.cues["ask"] <= start
    opening = clause.join in ("start", "end", "but")
    verb = clause.i
    while verb < start and verb in leads_of_others:
        verb += 1
    asked = verb < first < clause.first("asked-verb") < 1 << 30
    if opening and asked and clause.first("do-ask") == verb:
        return Status.ASK, "question word"  # "do burpees count as hiit"
    if (
        has("request")
        and not (leading_ask and _how(clause, matched))
        and (mentions or clause.amounts)
    ):
        if future or has("remind"):
            return Status.PLAN, "asks to note something to come"
        if clause.cues["request"] <= start + 2:
            return Status.DONE, "asks to note it"
    if (
        before is not None
        and before.status is Status.ASK
        and before.why == "question word"
        and not (past and has("self"))
        and clause.join != "dots"
    ):
        return Status.ASK, "question word"
    if leading_ask and not (past and clause.first("ask") > first):
        return Status.ASK, "question word"
    if has("ask-anywhere") or (
        opening and has("aux-ask") and clause.cues["aux-ask"] == verb and not past
    ):
        return Status.ASK, "question word"
    if question and last:
        if not (past or (done_cue and workouts)) or (has("other") and not has("self")):
            return Status.ASK, "question mark"
        if not has("self") and not clause.amounts and not clause.days and past and before is None:
            return Status.ASK, "question mark"
    if question and before is None and not last and has("or") and not past:
        return Status.ASK, "question mark"
    if clause.other:
        return Status.TALK, "somebody else"
    if (
        resumed
        and before is not None
        and before.why == "somebody else"
        and not has("self")
        and (clause.join != "comma" or not (past or done_cue))
    ):
        clause.other = True
        return Status.TALK, "somebody else"
    if has("say") and has("other") and not (past and clause.first("say") > first):
        return Status.TALK, "said by somebody"
    if workouts and not clause.measured and _compound(clause, workouts):
        return Status.TALK, "spoken of"  # "zumba ladies were loud"
    if any(day.rule == "year past" for day in clause.days):
        return Status.TALK, "long ago"
    if has("memory") and not _today(clause):
        return Status.TALK, "long ago"
    if has("planned-after") and first < clause.first("planned-after") and not past:
        return Status.PLAN, "arrangement"
    if has("signed-up") and not past:
        return Status.PLAN, "signed up"
    if has("unreal") and future:
        return Status.PLAN, "day to come"
    if has("unreal"):
        return Status.UNREAL, "was going to"
    opens = clause.first("article") == clause.i and not has("self") and not clause.days
    if opens and has("skip") and clause.unknown and clause.first("skip") > first:
        return Status.TALK, "a thing"  # "the pool in our town is closed"
    if does_not(clause, matched) and not past:
        return Status.TALK, "habit"
    missed = left_out(clause, workouts, first)
    weekday = any(day.weekday for day in clause.days)
    if missed:
        if future or (weekday and has("plan") and clause.first("plan") < clause.first("skip")):
            return Status.PLAN, "will not"
        if has("cond"):
            return Status.PLAN, "condition"
        return Status.MISSED, missed
    if has("habit") and not (
        (_today(clause) and not (weekday and not done_cue))
        or (past and not clause.has("habit-strict"))
        or (done_cue and clause.first("done") < clause.first("habit"))
        or (before is not None and before.why == "day to come" and clause.join == "comma")
        or (has("plan") and (future or clause.first("plan") < first < clause.first("habit")))
    ):
        return Status.TALK, "habit"
    if future:
        return Status.PLAN, "day to come"
    told = past or done_cue or has("nothing") or any(m.form == "done" for m in mentions)
    if any(day.weak for day in clause.days) and not told:
        return Status.PLAN, "day to come"
    planned = any(m.form == "planned" for m in mentions)
    if planned:
        return Status.PLAN, "future tense"
    if has("cond") and not past and not done_cue:
        return Status.PLAN, "condition"
    if has("hedge") and not clause.amounts and not past and not done_cue and workouts:
        return Status.PLAN, "intention"
    if has("now") and not has("plan"):
        return Status.DONE, "in progress"
    if has("plan"):
        at = clause.first("plan")
        if past and min(m.i for m in workouts if m.form == "done") < at:
            return Status.DONE, "past tense"
        if past and clause.cue_ends["plan"] < first:
            own = min(m.i for m in workouts if m.form == "done")
            return (Status.DONE, "past tense") if own > at else (Status.PLAN, "intention")
        if done_cue and clause.first("done") < at and workouts and first < at:
            return Status.DONE, "done word"
        return Status.PLAN, "intention"
    if (
        has("appointment", "appointment-after")
        and (workouts or has("vague"))
        and not past
        and not any(amount.kind != NOTHING for amount in clause.amounts)
        and (weekday or has("tonight") or (clause.amounts and not clause.days))
        and not has("played")
        and (clause.first("appointment") < first or has("appointment-after"))
    ):
        return Status.PLAN, "arrangement"
    going = has("going") and weekday and workouts and not past and not clause.measured
    if going and (not done_cue or clause.first("going") == clause.first("done")):
        return Status.PLAN, "arrangement"
    if past or (done_cue and (workouts or clause.amounts or mentions)):
        return Status.DONE, "past tense" if past else "done word"
    gone = any(day.rule in _GONE for day in clause.days)
    if has("going") and not gone and not clause.measured and first == clause.cue_ends["going"]:
        return Status.PLAN, "intention"  # "going bouldering after work"
    if has("here") and workouts:
        return Status.DONE, "in progress"
    if (
        has("purpose")
        and not has("made-me")
        and workouts
        and not clause.amounts
        and (0 <= first - clause.cue_ends["purpose"] <= 1)
    ):
        return Status.TALK, "spoken of"
    measured = any(amount.kind != NOTHING for amount in clause.amounts)
    listed = clause.i == clause.first("then") == clause.first("tonight")
    listed = listed and before is not None and before.status is Status.DONE  # "corrí, luego yoga"
    if has("tonight") and not measured and not listed:
        return Status.PLAN, "tonight"
    told_first = has("opinion") and clause.measured and first < clause.first("opinion")
    if told_first and matched.tokens[clause.first("opinion")].text in ("watching", "catching"):
        del clause.cues["opinion"]  # "turbo trainer 1:10 watching Bake Off"
    if has("opinion"):
        return Status.TALK, "opinion"
    weekday = weekday and not measured
    if (doing or has("gerund")) and has("self-be") and any(day.weekday for day in clause.days):
        return Status.PLAN, "arrangement"
    if doing and weekday and (has("self", "on") or has("gerund")):
        return Status.PLAN, "arrangement"
    if has("gerund") and weekday:
        return Status.PLAN, "arrangement"
    if (doing and has("self")) or (has("gerund") and workouts):
        return Status.DONE, "in progress"
    does = has("present-do") and workouts and not past and not done_cue
    if does or any(m.form == "present" for m in mentions):
        if any(day.weekday for day in clause.days):
            return Status.PLAN, "arrangement"
        if clause.amounts or clause.days or (before is not None and before.status is Status.DONE):
            return Status.DONE, "present tense"
        return Status.TALK, "habit"
    if done_cue:
        return Status.DONE, "done word"
    if resumed and before is not None and before.status is not Status.BARE:
        if before.status in (Status.MISSED, Status.UNREAL) and (
            clause.join not in ("or", "and") or (clause.days and before.days)
        ):
            return Status.BARE, ""
        if (
            not (before.why == "day to come" and clause.days)
            and not (before.status is Status.ASK and clause.join == "comma")
            and not (clause.join == "comma" and before.status in (Status.TALK,))
        ):
            return before.status, before.why
    return Status.BARE, ""


def _compound(clause: Clause, workouts: Sequence[Mention]) -> bool:
    """Whether every name only says which people or things are meant: "spin class people"."""
    at = clause.first("compound")
    return at < clause.j and workouts[0].j == at


def _mislaid(clause: Clause, workouts: Sequence[Mention], shared: Shared) -> bool:
    """ "dropped my phone in the pool": where something happened to a thing."""
    at = clause.first("mishap")
    return all(m.concept in shared.traits["place"] and at < m.i for m in workouts)


def _today(clause: Clause) -> bool:
    return any(day.days for day in clause.days)


_GONE: Final = ("today", "this-morning", "yesterday", "last-night", "before-yesterday")
_LEADS: Final = frozenset(
    ("greet", "thanks", "filler", "retract", "and", "but", "then", "because", "self")
)


def _leads(matched: Matched, names: frozenset[str]) -> set[int]:
    """The tokens that may stand before the sentence begins: greetings, fillers, joining words."""
    return {
        k
        for mark in matched.marks
        if not names.isdisjoint(mark.tags)
        for k in range(mark.i, mark.j)
    }


def _how(clause: Clause, matched: Matched) -> bool:
    return clause.first("ask") < clause.first("request")
