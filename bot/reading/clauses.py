"""Cuts a message into clauses and judges each: done, missed, planned, asked, or merely said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from bot.reading.amounts import BARE, KM, LAPS, METRES, MINUTES, Amount
from bot.reading.days import DayRef
from bot.reading.lexicon import Shared
from bot.reading.matching import Mark, Matched
from bot.reading.tokens import WORD
from model.vocabulary import Workout

_END: Final = re.compile(r"[.!?;\n]")
_DOTS: Final = re.compile(r"\.{2,}")
_SOFT: Final = re.compile(r"[,:()\[\]|+&/<>=]|(?:^|\s)-+>?(?=\s|$)")
_JOINS: Final = ("in-place", "but", "then", "because", "while", "or", "and")


class Status(StrEnum):
    """What a clause does with its workouts."""

    DONE = "done"
    MISSED = "missed"
    UNREAL = "unreal"  # "was going to"
    PLAN = "plan"
    ASK = "ask"
    TALK = "talk"
    BARE = "bare"  # nothing but names and numbers


@dataclass(slots=True)
class Mention:
    """An activity named in the message."""

    i: int
    j: int
    concept: str
    workout: Workout
    form: str
    emoji: bool = False
    clause: int = 0
    days: DayRef | None = None
    amounts: list[Amount] = field(default_factory=list)
    count: int = 1
    dropped: str = ""  # the rule that took it out


@dataclass(slots=True)
class Clause:
    """Tokens i to j, how they are joined to the clause before, and what stands in them."""

    i: int
    j: int
    join: str
    end: str = ""  # punctuation that closes it
    sentence: int = 0
    cues: dict[str, int] = field(default_factory=dict)  # name to first token
    cue_ends: dict[str, int] = field(default_factory=dict)  # name to the token after the last one
    mentions: list[Mention] = field(default_factory=list)
    amounts: list[Amount] = field(default_factory=list)
    days: list[DayRef] = field(default_factory=list)
    unknown: int = 0
    status: Status = Status.BARE
    why: str = ""
    other: bool = False

    def has(self, *names: str) -> bool:
        """Whether any of these cues stands in the clause."""
        return any(name in self.cues for name in names)

    def first(self, name: str) -> int:
        """The token where the cue first stands; far right where it does not."""
        return self.cues.get(name, 1 << 30)


def split(
    matched: Matched,
    amounts: Sequence[Amount],
    days: Sequence[DayRef],
    shared: Shared,
    tail: str,
) -> list[Clause]:
    """The clauses in order, each with its cues, mentions, amounts and days."""
    tokens, at = matched.tokens, {mark.i: mark for mark in matched.marks}
    spans = [(mark.i, mark.j) for mark in matched.marks]
    taken = [(a.i, a.j) for a in amounts] + [(ref.i, ref.j) for ref in days]
    inside = {k for i, j in spans + taken for k in range(i + 1, j)}
    starts = {i for i, _ in taken}
    day_starts = {ref.i for ref in days}
    clauses = [Clause(0, 0, "start")]
    sentence = 0
    for k, token in enumerate(tokens):
        if k and k not in inside:
            join = _join(token.gap, at.get(k), k in starts)
            if (
                not join
                and k in day_starts
                and clauses[-1].i in day_starts
                and any(
                    "act" in m.tags or "skip-all" in m.tags
                    for n in range(clauses[-1].i, k)
                    if (m := at.get(n))
                )
            ):
                join = "comma"  # "monday yoga tuesday gym"
            if not join and _begins_anew(at, clauses[-1].i, k):
                join = "self"
            if join:
                clauses[-1].j = k
                clauses[-1].end = token.gap
                sentence += join == "end"
                clauses.append(Clause(k, k, join, sentence=sentence))
    clauses[-1].j = len(tokens)
    clauses[-1].end = tail
    _fill(clauses, matched, amounts, days, shared)
    return [clause for clause in clauses if clause.j > clause.i] or clauses[:1]


def _begins_anew(at: dict[int, Mark], start: int, k: int) -> bool:
    """ "instead of lifting I went ...": a new subject with a verb after an activity."""
    mark = at.get(k)
    if mark is None or "self" not in mark.tags:
        return False
    after = at.get(mark.j)
    verb = after is not None and (
        "done" in after.tags or ("act" in after.tags and after.tags["act"][1] == "done")
    )
    return verb and any("act" in m.tags for n in range(start, k) if (m := at.get(n)))


def _join(gap: str, mark: Mark | None, starts: bool) -> str:
    if gap not in ("", " "):
        if _END.search(_DOTS.sub(",", gap)):
            return "end"
        if _DOTS.search(gap):
            return "dots"
        if _SOFT.search(gap):
            if ":" in gap:
                return "colon"
            return "and" if any(sign in gap for sign in "+&/") else "comma"
    if mark is not None and not starts:
        for name in _JOINS:
            if name in mark.tags:
                return name
    return ""


def _fill(
    clauses: list[Clause],
    matched: Matched,
    amounts: Sequence[Amount],
    days: Sequence[DayRef],
    shared: Shared,
) -> None:
    where = [0] * (len(matched.tokens) + 1)
    for number, clause in enumerate(clauses):
        for k in range(clause.i, clause.j):
            where[k] = number
    covered: set[int] = set()
    lapped = {span.j - 1 for span in amounts if span.kind == LAPS}
    for span in amounts:
        clauses[where[span.i]].amounts.append(span)
        covered.update(range(span.i, span.j))
    for ref in days:
        clauses[where[ref.i]].days.append(ref)
        covered.update(range(ref.i, ref.j))
    for mark in matched.marks:
        clause = clauses[where[mark.i]]
        tags = mark.tags
        if "ordinary" in tags:
            clause.cues.setdefault("ordinary", mark.i)
            covered.update(range(mark.i, mark.j))
            continue
        taken = mark.i in covered and mark.i not in lapped
        for name in tags:
            if name in ("act", "num", "unit", "day", "body") or (taken and name != "total"):
                continue
            clause.cues.setdefault(name, mark.i)
            clause.cue_ends[name] = mark.j
        if "body" in tags:
            clause.cues.setdefault("body", mark.i)
        covered.update(range(mark.i, mark.j))
        if "act" in tags and not taken:
            concept, form = tags["act"]
            if mark.i in lapped and clause.mentions:
                continue
            clause.mentions.append(
                Mention(
                    mark.i,
                    mark.j,
                    concept,
                    shared.types[concept],
                    "activities" if form == "emoji" else form,
                    emoji=form == "emoji",
                    clause=where[mark.i],
                )
            )
    for clause in clauses:
        clause.unknown = sum(
            matched.tokens[k].kind == WORD and k not in covered and len(matched.tokens[k].text) > 1
            for k in range(clause.i, clause.j)
        )


def judge(clauses: list[Clause], matched: Matched) -> None:
    """Gives every clause its status, in order; a clause without cues follows its neighbours."""
    ends = {clause.sentence: clause.end for clause in clauses}
    for number, clause in enumerate(clauses):
        before = clauses[number - 1] if number else None
        if before is not None and clause.join == "end":
            before = None
        last = number + 1 == len(clauses) or clauses[number + 1].join == "end"
        clause.status, clause.why = _status(
            clause, before, matched, "?" in ends[clause.sentence], last
        )
    _lean_forward(clauses)


def _named_person(clause: Clause, matched: Matched) -> bool:
    """ "Sarah ran 5k": a word that nobody knows, right before a past tense, and no "I"."""
    if clause.has("self", "made-me") or clause.join not in (
        "start",
        "end",
        "because",
        "while",
        "but",
    ):
        return False
    verbs = [m.i for m in clause.mentions if m.form == "done" and not m.emoji]
    verbs += [
        mark.i for mark in matched.marks if "played" in mark.tags and clause.i <= mark.i < clause.j
    ]
    if not verbs or min(verbs) - clause.i not in (1, 2):
        return False
    k = min(verbs) - 1
    word = matched.tokens[k].text
    if word.endswith("ly") or len(word) < 2 or not word.isalpha():
        return False
    return k in matched.strange and all(
        n in matched.strange or "the" in matched.tokens[n].text for n in range(clause.i, k)
    )


def _somebody_else(clause: Clause, matched: Matched) -> bool:
    """Whether the clause is about another person: one is named first and is not a companion."""
    at = clause.first("other")
    if at == 1 << 30:
        return _named_person(clause, matched)
    if clause.has("made-me"):
        return False
    if clause.first("self") < at:
        return False
    acts = [m.i for m in clause.mentions if m.workout is not Workout.REST] or [1 << 30]
    if min(acts) < at and any(m.form == "done" for m in clause.mentions):
        return False
    for mark in matched.marks:
        if "beside" in mark.tags and clause.i <= mark.i and at - 2 <= mark.j <= at:
            return False
    # "my wife and i": somebody of our own follows at once.
    own = clause.cues.get("self")
    return own is None or own > min(acts)


def _status(
    clause: Clause, before: Clause | None, matched: Matched, question: bool, last: bool
) -> tuple[Status, str]:
    mentions = clause.mentions
    workouts = [m for m in mentions if m.workout is not Workout.REST]
    first = min((m.i for m in workouts), default=1 << 30)
    past = any(m.form == "done" for m in workouts)
    doing = any(m.form == "doing" for m in mentions)
    has = clause.has
    future = any(day.future for day in clause.days)
    done_cue = clause.first("done") < 1 << 30
    clause.other = _somebody_else(clause, matched)
    resumed = before is not None and clause.join in ("and", "or", "comma", "then", "while", "colon")

    if has("vehicle") and not past:
        return Status.TALK, "not on foot"
    if has("never") and not clause.days:
        return Status.TALK, "never"
    if question and has("ask-anywhere") and not past:
        return Status.ASK, "question word"
    if has("counter"):
        return Status.TALK, "counterfactual"
    start = clause.i
    while start < clause.j - 1 and start < clause.i + 3 and _lead(matched, start):
        start += 1
    leading_ask = has("ask") and clause.cues["ask"] <= start
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
    opening = clause.join in ("start", "end", "but")
    if has("ask-anywhere") or (
        opening and has("aux-ask") and clause.cues["aux-ask"] == start and not past
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
    if any(day.rule == "year past" for day in clause.days):
        return Status.TALK, "long ago"
    if has("memory") and not _today(clause):
        return Status.TALK, "long ago"
    if has("unreal"):
        return Status.UNREAL, "was going to"
    missed = _missed(clause, workouts, first, past, done_cue)
    if missed:
        if future:
            return Status.PLAN, "will not"
        if has("cond"):
            return Status.PLAN, "condition"
        return Status.MISSED, missed
    if has("habit") and not (
        _today(clause)
        or (past and not clause.has("habit-strict"))
        or (done_cue and clause.first("done") < clause.first("habit"))
    ):
        return Status.TALK, "habit"
    if future:
        return Status.PLAN, "day to come"
    if any(day.weak for day in clause.days) and not past and not done_cue:
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
    if past or (done_cue and (workouts or clause.amounts or mentions)):
        return Status.DONE, "past tense" if past else "done word"
    if has("here") and workouts:
        return Status.DONE, "in progress"
    if (
        has("purpose")
        and workouts
        and not clause.amounts
        and (0 <= first - clause.cue_ends["purpose"] <= 1)
    ):
        return Status.TALK, "spoken of"
    if has("tonight") and not clause.amounts:
        return Status.PLAN, "tonight"
    if has("opinion"):
        return Status.TALK, "opinion"
    weekday = any(day.weekday for day in clause.days) and not clause.amounts
    if (doing or has("gerund")) and has("self-be") and any(day.weekday for day in clause.days):
        return Status.PLAN, "arrangement"
    if doing and weekday and (has("self", "on") or has("gerund")):
        return Status.PLAN, "arrangement"
    if has("gerund") and weekday:
        return Status.PLAN, "arrangement"
    if (doing and has("self")) or (has("gerund") and workouts):
        return Status.DONE, "in progress"
    if any(m.form == "present" for m in mentions):
        if any(day.weekday for day in clause.days):
            return Status.PLAN, "arrangement"
        if clause.amounts or clause.days or (before is not None and before.status is Status.DONE):
            return Status.DONE, "present tense"
        return Status.TALK, "habit"
    if done_cue:
        return Status.DONE, "done word"
    if resumed and before is not None and before.status is not Status.BARE:
        if before.status in (Status.MISSED, Status.UNREAL) and clause.join not in ("or", "and"):
            return Status.BARE, ""
        if (
            not (before.why == "day to come" and clause.days)
            and not (before.status is Status.ASK and clause.join == "comma")
            and not (clause.join == "comma" and before.status in (Status.TALK,))
        ):
            return before.status, before.why
    return Status.BARE, ""


def _today(clause: Clause) -> bool:
    return any(day.days for day in clause.days)


def _lead(matched: Matched, k: int) -> bool:
    """Whether token k is a greeting or a filler that may stand before the sentence begins."""
    return any(
        mark.i <= k < mark.j
        and any(
            name in mark.tags
            for name in (
                "greet",
                "thanks",
                "filler",
                "retract",
                "and",
                "but",
                "then",
                "because",
                "self",
            )
        )
        for mark in matched.marks
    )


def _how(clause: Clause, matched: Matched) -> bool:
    return clause.first("ask") < clause.first("request")


def _missed(clause: Clause, workouts: list[Mention], first: int, past: bool, done_cue: bool) -> str:
    if any(m.form == "missed" for m in clause.mentions):
        return "negative form"
    if clause.has("skip-all"):
        return "not done"
    if clause.has("skip") and (
        workouts or clause.has("vague") or (not clause.unknown and not clause.has("ordinary"))
    ):
        return "not done"
    if clause.has("neg") and (workouts or clause.has("vague")):
        own = [m.i for m in workouts if m.form == "done"]
        if own and min(own) < clause.first("neg"):
            return ""
        if clause.first("neg") < first or clause.has("neg-after") or not workouts:
            return "negated"
    return ""


def _lean_forward(clauses: list[Clause]) -> None:
    """A bare clause at the front of a list takes the status of the clause that ends the list."""
    for k in range(len(clauses) - 2, -1, -1):
        clause, after = clauses[k], clauses[k + 1]
        if clause.status is not Status.BARE or not clause.mentions:
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


def name_muscles(clauses: list[Clause], matched: Matched) -> None:
    """ "legs yesterday, arms today": muscles alone are strength training, unless they hurt."""
    talk = ("pain", "feel", "opinion", "state", "past-state", "ask", "ordinary")
    if any(clause.has("pain", "feel") for clause in clauses):
        return
    for number, clause in enumerate(clauses):
        if (
            clause.has("nothing")
            and not clause.mentions
            and not clause.amounts
            and not clause.unknown
            and not clause.has(*talk)
            and (
                clause.days
                or clause.join == "colon"
                or len(clauses) == 1
                or (number and clauses[number - 1].days and not clauses[number - 1].mentions)
            )
        ):
            at = clause.cues["nothing"]
            clause.mentions.append(
                Mention(at, at + 1, "rest", Workout.REST, "activities", clause=number)
            )
            continue
        if any(amount.kind == KM for amount in clause.amounts):
            continue
        if (
            clause.has("worn")
            or clause.mentions
            or not clause.has("muscle")
            or clause.has(*talk)
            or clause.unknown > 1
        ):
            continue
        at = clause.cues["muscle"]
        clause.mentions.append(
            Mention(at, at + 1, "body", Workout.STRENGTH, "activities", clause=number)
        )
    del matched


def count_sessions(clauses: list[Clause], matched: Matched) -> None:
    """ "ran twice", "two runs": one mention, several sessions."""
    at = {mark.j: mark for mark in matched.marks}
    for clause in clauses:
        if len([m for m in clause.mentions if m.workout is not Workout.REST]) != 1:
            continue
        mention = clause.mentions[0]
        for name, count in (("twice", 2), ("thrice", 3)):
            if clause.has(name) and not clause.has("habit"):
                mention.count = count
        before = at.get(mention.i)
        token = matched.tokens[mention.i - 1] if mention.i else None
        plural = any(matched.tokens[k].text.endswith("s") for k in range(mention.i, mention.j))
        follows = matched.tokens[mention.j].text if mention.j < len(matched.tokens) else ""
        plural = plural or (follows.endswith("s") and follows[:5] in ("sessi", "class", "clase"))
        if (
            token is None
            or mention.concept in ("exercise", "laps", "burpees", "core")
            or not plural
        ):
            continue
        if token.text in ("2", "3", "4"):
            mention.count = int(token.text)
        elif before is not None and before.tags.get("num") in (2.0, 3.0, 4.0):
            mention.count = int(before.tags["num"])


def repeat(clauses: list[Clause]) -> None:
    """ "biked 12 miles monday and 8 miles tuesday": the activity is said once, done twice."""
    for number in range(1, len(clauses)):
        clause, before = clauses[number], clauses[number - 1]
        workouts = [m for m in before.mentions if m.workout is not Workout.REST]
        if clause.mentions or len(workouts) != 1 or clause.join not in ("and", "comma", "then"):
            continue
        again_said = clause.has("another") and not clause.unknown and before.status is Status.DONE
        if again_said and not clause.has("fix", "neg", "plan", "ask") and not clause.amounts:
            said = workouts[0]
            at = clause.i
            clause.mentions.append(
                Mention(at, at, said.concept, said.workout, said.form, clause=number)
            )
            clause.status, clause.why = before.status, before.why
            continue
        if (
            before.status is Status.UNREAL
            and clause.status is Status.DONE
            and clause.amounts
            and not clause.unknown
        ):
            said = workouts[0]
            at = clause.i
            clause.mentions.append(
                Mention(at, at, said.concept, said.workout, said.form, clause=number)
            )
            continue
        if clause.has("another") and any(a.kind == MINUTES for a in before.amounts):
            for amount in clause.amounts:
                if amount.kind == BARE:
                    amount.kind = MINUTES
        kinds = {a.kind for a in clause.amounts if a.value is not None} & {KM, MINUTES}
        again = kinds & {a.kind for a in before.amounts}
        other_day = bool(clause.days) and bool(before.days)
        if not again or clause.has(
            "each", "total", "warmup", "homeward", "retract", "fix", "both-ways"
        ):
            continue
        if clause.status not in (Status.DONE, Status.BARE) or clause.has("neg", "past-state"):
            continue
        if clause.unknown > 1 or not (
            other_day or clause.join in ("and", "then") or clause.has("another")
        ):
            continue
        if any(a.each or a.total for a in (*clause.amounts, *before.amounts)):
            continue
        said = workouts[0]
        if said.count > 1:
            continue
        at = clause.amounts[0].j
        clause.mentions.append(
            Mention(at, at, said.concept, said.workout, said.form, clause=number)
        )
        clause.status, clause.why = before.status, before.why


def fill_list(clauses: list[Clause]) -> None:
    """ "swims: mon 1k, wed 1.5k, fri 2k": each day with an amount is a session."""
    items = [
        clause
        for clause in clauses
        if clause.days
        and any(a.kind in (KM, MINUTES, METRES, BARE) for a in clause.amounts)
        and clause.unknown <= 1
        and clause.status in (Status.BARE, Status.DONE)
    ]
    named = [m for clause in clauses for m in clause.mentions if m.workout is not Workout.REST]
    bare = [clause for clause in items if not clause.mentions]
    if len(items) < 2 or len(named) != 1 or not bare:
        return
    said = named[0]
    header = clauses[said.clause]
    if header not in items and (header.days or header.amounts):
        return
    for clause in bare:
        at = clause.amounts[0].j
        number = clauses.index(clause)
        clause.mentions.append(
            Mention(at, at, said.concept, said.workout, said.form, clause=number)
        )
        if header.status in (Status.DONE, Status.BARE):
            clause.status, clause.why = header.status, header.why
    if header not in items:
        header.mentions.remove(said)


def spread_days(clauses: list[Clause]) -> None:
    """ "swam on monday, wednesday and friday": clauses of days alone lengthen the list before."""
    for number in range(len(clauses) - 1, 0, -1):
        clause, before = clauses[number], clauses[number - 1]
        if clause.join not in ("and", "comma", "or") or clause.mentions or clause.amounts:
            continue
        if not clause.days or not before.days or clause.unknown:
            continue
        first, second = before.days[-1], clause.days[0]
        if not first.days or not second.days or first.weak or second.weak or clause.status not in (
            Status.BARE, before.status,
        ):  # fmt: skip
            continue
        if clause.has("nothing", "neg", "skip", "fix", "retract"):
            continue
        first.days = tuple(dict.fromkeys((*first.days, *second.days)))
        clause.days = []
