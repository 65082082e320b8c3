"""Tells by a name beside a word which activity it is: "the Cardiff half", "climbed Helvellyn"."""

from typing import Final

from bot.reading.amounts import CLOCKED
from bot.reading.clauses import Clause, Mention
from bot.reading.matching import Matched
from bot.reading.tokens import NUMBER, WORD
from model.vocabulary import Workout

_AFTER_HALF: Final = frozenset(
    [
        "in",
        "on",
        "at",
        "this",
        "next",
        "last",
        "yesterday",
        "today",
        "tomorrow",
        "with",
        "for",
        "and",
    ]
)
_BEFORE_HALF: Final = frozenset(["hr", "hour", "hours", "minute", "city"])


_ROUND_WHAT: Final = frozenset(["of", "round", "around", "at", "up"])
_WATER: Final = (Workout.SWIMMING, Workout.REST)


def name_laps(clauses: list[Clause], matched: Matched) -> None:
    """Laps on land: beside a sport on land they count its rounds, round a park they are run."""
    for clause in clauses:
        for mention in [m for m in clause.mentions if m.concept == "laps"]:
            near = [c for c in clauses if c.sentence == clause.sentence]
            others = [m for c in near for m in c.mentions if m is not mention]
            if any(m.workout is Workout.SWIMMING for m in others) or clause.has("another"):
                continue
            here = any(m in clause.mentions and m.workout not in _WATER for m in others)
            k = mention.j
            rounds = k + 1 < clause.j and matched.tokens[k].text in _ROUND_WHAT
            rounds = rounds and all(t.kind != NUMBER for t in matched.tokens[k : k + 3])
            if not rounds and not (here and len(clause.mentions) == 2):
                continue
            if any(m.workout not in _WATER for m in others):
                clause.mentions.remove(mention)
            elif rounds:
                mention.concept, mention.workout = "run", Workout.CARDIO


_PLACES: Final = frozenset(["pool", "gym", "track", "climb"])
_AT: Final = (["at", "the"], ["at", "my"], ["in", "the"], ["in", "my"])
_WAYS: Final = frozenset(["run", "walk", "bike", "ride", "hike", "skate"])


def name_places(clauses: list[Clause], matched: Matched) -> None:
    """ "rode 6k to the pool": where the way led to is no session of its own."""
    tokens = matched.tokens
    for clause in clauses:
        for mention in [m for m in clause.mentions[1:] if m.concept == "rehab"]:
            if [t.text for t in tokens[mention.i - 2 : mention.i]] in _AT:
                clause.mentions.remove(mention)  # "bike 20 min at the rehab place"
        way = next((m for m in clause.mentions if m.form == "done" and m.concept in _WAYS), None)
        for mention in [m for m in clause.mentions if m.concept in _PLACES and way is not None]:
            before = [tokens[k].text for k in range(max(clause.i, mention.i - 2), mention.i)]
            leads = before[-1:] == ["to"] or (before[:1] == ["to"] and before[1] in ("the", "my"))
            if way is not None and way.i < mention.i and leads:
                clause.mentions.remove(mention)


def _long(clause: Clause) -> bool:
    """Whether a time is told as a clock tells it: "half in 1:52:30"."""
    return any(a.kind == CLOCKED or (a.value or 0) > 60 for a in clause.amounts)


def name_things(clauses: list[Clause], matched: Matched) -> None:
    """ "weights at the Y with my zumba card": which card it is, and no second session."""
    things = {mark.i for mark in matched.marks if "compound" in mark.tags}
    for clause in clauses:
        clause.mentions[1:] = [
            m for m in clause.mentions[1:] if m.j not in things or m.form == "done"
        ]


def name_by_a_name(clauses: list[Clause], matched: Matched) -> None:
    """Adds the half marathon that only its place names; a climb of something named is a hike."""
    tokens = matched.tokens
    for number, clause in enumerate(clauses):
        for mention in clause.mentions:
            j = mention.j
            named = j < clause.j and j in matched.strange and len(tokens[j].text) >= 4
            if named and mention.concept == "climb" and mention.form == "done":
                mention.concept, mention.workout = "hike", Workout.CARDIO
        if clause.mentions or clause.has("elsewhere"):
            continue
        opens = clause.i + 1 < clause.j and tokens[clause.i].text == "half"
        if opens and tokens[clause.i + 1].text == "in" and _long(clause):
            mention = Mention(clause.i, clause.i + 1, "half-marathon", Workout.CARDIO, "activities")
            mention.clause = number
            clause.mentions.append(mention)
            continue
        for k in range(clause.i + 1, clause.j):
            if tokens[k].text != "half" or tokens[k].gap.strip():
                continue
            after = tokens[k + 1] if k + 1 < clause.j else None
            the_half = tokens[k - 1].text in ("the", "my") and clause.has("plan", "eager")
            named = the_half or (k - 1 in matched.strange and tokens[k - 1].kind == WORD)
            if (named or tokens[k - 1].text in _BEFORE_HALF) and (
                after is None or after.text in _AFTER_HALF
            ):
                clause.mentions.append(
                    Mention(k, k + 1, "half-marathon", Workout.CARDIO, "activities", clause=number)
                )
                break
