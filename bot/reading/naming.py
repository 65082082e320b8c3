"""Tells by a name beside a word which activity it is: "the Cardiff half", "climbed Helvellyn"."""

from typing import Final

from bot.reading.clauses import Clause, Mention
from bot.reading.matching import Matched
from bot.reading.tokens import WORD
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
        for k in range(clause.i + 1, clause.j):
            if tokens[k].text != "half" or tokens[k].gap.strip():
                continue
            after = tokens[k + 1] if k + 1 < clause.j else None
            the_half = tokens[k - 1].text == "the" and clause.has("plan", "eager")
            named = the_half or (k - 1 in matched.strange and tokens[k - 1].kind == WORD)
            if (named or tokens[k - 1].text in _BEFORE_HALF) and (
                after is None or after.text in _AFTER_HALF
            ):
                clause.mentions.append(
                    Mention(k, k + 1, "half-marathon", Workout.CARDIO, "activities", clause=number)
                )
                break
