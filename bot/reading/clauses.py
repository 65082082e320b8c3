"""Cuts a message into clauses and judges each: done, missed, planned, asked, or merely said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from bot.reading.amounts import CLOCKED, KM, LAPS, MINUTES, Amount
from bot.reading.days import DayRef
from bot.reading.lexicon import Shared
from bot.reading.matching import Mark, Matched
from bot.reading.tokens import WORD, Token
from model.vocabulary import Workout

_END: Final = re.compile(r"[.!?;\n]")
_DOTS: Final = re.compile(r"\.{2,}")
_SOFT: Final = re.compile(r"[,:()\[\]|+&/<>]|(?:^|\s)-+>?(?=\s|$)")
_SHORTENED: Final = frozenset(["inc", "incl", "approx", "avg", "excl", "est", "vs", "w"])
#: Of these a figure before the name counts how often: "8 burpees 12 kb swings".
_COUNTED: Final = frozenset(["exercise", "burpees", "core", "kettlebell", "calisthenics", "laps"])
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
    elsewhere: list[int] = field(default_factory=list)  # words of other parts of life
    unknown: int = 0
    status: Status = Status.BARE
    why: str = ""
    other: bool = False

    def has(self, *names: str) -> bool:
        """Whether any of these cues stands in the clause."""
        return any(name in self.cues for name in names)

    @property
    def measured(self) -> bool:
        """Whether a length or a time is told in the clause."""
        return any(amount.kind in (MINUTES, KM, CLOCKED) for amount in self.amounts)

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
            if join == "end" and tokens[k - 1].text in _SHORTENED and token.gap.startswith("."):
                join = "" if k in starts else "comma"  # "90 min inc. 6 rounds"
            if tokens[k - 1].text == "w" and token.gap.startswith("/"):
                join = ""  # "w/ the club"
            if join == "comma" and "(" in token.gap and k in starts and k not in day_starts:
                join = "" if _closes(tokens, amounts, k, tail) else join
            if (
                not join
                and k in day_starts
                and clauses[-1].i in day_starts
                and (
                    any(
                        not m.tags.keys().isdisjoint(("act", "skip-all", "nothing"))
                        for n in range(clauses[-1].i, k)
                        if (m := at.get(n))
                    )
                    or any(clauses[-1].i <= a.i < k and a.kind == KM for a in amounts)
                )
            ):
                join = "comma"  # "monday yoga tuesday gym"
            if not join and k in day_starts and _heads(tokens, days, clauses[-1], k):
                join = "comma"  # "sat: 90 min ride sun: swim"
            if not join and k in starts and _one_more(at, amounts, clauses[-1].i, k):
                join = "comma"  # "30 swim 30 gym 10 stretch"
            if not join and _begins_anew(at, clauses[-1].i, k):
                join = "self"
            if not join and k in at and "retract" in at[k].tags and any(
                clauses[-1].i <= i < k for i in starts
            ):  # fmt: skip
                join = "comma"  # "8 miles no wait 6 miles"
            if join:
                clauses[-1].j = k
                clauses[-1].end = token.gap
                sentence += join == "end"
                clauses.append(Clause(k, k, join, sentence=sentence))
    clauses[-1].j = len(tokens)
    clauses[-1].end = tail
    _fill(clauses, matched, amounts, days, shared)
    return [clause for clause in clauses if clause.j > clause.i] or clauses[:1]


def _heads(tokens: Sequence[Token], days: Sequence[DayRef], clause: Clause, k: int) -> bool:
    """Whether the day at token k heads what follows a colon, as the clause before was headed."""
    end = next(ref.j for ref in days if ref.i == k)
    colon = end < len(tokens) and tokens[end].gap.strip() == ":"
    return colon and clause.join == "colon"


def _closes(tokens: Sequence[Token], amounts: Sequence[Amount], k: int, tail: str) -> bool:
    """Whether a bracket that opens at token k holds an amount and nothing else: "sat (2h)"."""
    end = next(amount.j for amount in amounts if amount.i == k)
    return (tokens[end].gap if end < len(tokens) else tail).startswith(")")


def _one_more(at: dict[int, Mark], amounts: Sequence[Amount], start: int, k: int) -> bool:
    """Whether a figure and a name at token k follow a figure and a name at `start`."""
    first = next((a for a in amounts if a.i == start), None)
    second = next((a for a in amounts if a.i == k), None)
    if first is None or second is None or first.kind != second.kind:
        return False
    name, after = at.get(first.j), at.get(second.j)
    if name is None or after is None or name.j != k:
        return False
    return all("act" in m.tags and m.tags["act"][0] not in _COUNTED for m in (name, after))


def _begins_anew(at: dict[int, Mark], start: int, k: int) -> bool:
    """ "instead of lifting I went ...": a new subject with a verb after an activity."""
    mark = at.get(k)
    if mark is None or "self" not in mark.tags:
        return False
    after = at.get(mark.j)
    verb = after is not None and (
        "done" in after.tags or ("act" in after.tags and after.tags["act"][1] == "done")
    )
    named = ("act", "muscle")
    return verb and any(
        not m.tags.keys().isdisjoint(named) for n in range(start, k) if (m := at.get(n))
    )


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


def _only_the_setting(i: int, at_end: dict[int, Mark], name: str) -> bool:
    """ "before the meeting", "to the bank": whether a setting word leads to the word at token i."""
    for k in range(i, max(0, i - 4), -1):
        mark = at_end.get(k)
        if mark is not None and name in mark.tags:
            return True
        if mark is not None and "act" in mark.tags:
            return False
    return False


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
    at_end = {mark.j: mark for mark in matched.marks}
    covered: set[int] = set()
    lapped = {span.j - 1 for span in amounts if span.kind == LAPS}
    # "64 lengths of 25 m" is a distance, and still says that it was swum.
    lapped |= {
        mark.i
        for mark in matched.marks
        if mark.tags.get("unit") == "lap" and any(s.i < mark.i < s.j for s in amounts)
    }
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
            if "elsewhere" in tags:
                clause.elsewhere.append(mark.i)
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
        if "abstract" in tags and not _only_the_setting(mark.i, at_end, "setting-time"):
            clause.elsewhere.append(mark.i)
        if "elsewhere" in tags:
            if not _only_the_setting(mark.i, at_end, "setting"):
                clause.elsewhere.append(mark.i)
            if len(tags) == 1:
                continue  # still a word that says nothing of a workout
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
