"""Tells when the word for an activity is a figure of speech, or something else's doing.

"Ran a bath", "the tap ran", "a row over the budget": beside a word of another part of life, or with
a thing for its subject, the word names no workout.
"""

from collections.abc import Sequence
from typing import Final

from bot.reading.amounts import KM
from bot.reading.clauses import Clause, Mention
from bot.reading.lexicon import Shared
from bot.reading.matching import Mark, Matched
from bot.reading.tokens import WORD


def figure_of_speech(
    clause: Clause, workouts: Sequence[Mention], matched: Matched, shared: Shared
) -> bool:
    """Whether no workout of the clause is meant as one."""
    everyday = shared.traits["everyday"]
    if not workouts or any(m.concept not in everyday or m.emoji for m in workouts):
        return False
    if any(amount.kind == KM for amount in clause.amounts):
        return False
    named = [m for m in workouts if m.j - m.i > 1 and m.form == "activities"]
    plainly = len(named) == len(workouts) and all(
        len(matched.tokens[m.i].text) > 1 and m.j not in clause.elsewhere for m in named
    )
    if clause.measured and plainly:
        return False  # "table tennis 1 hour, office", but not "table tennis meeting"
    # In "my boss and I played" the boss is no object of the verb.
    elsewhere = [k for k in clause.elsewhere if not k < clause.first("self") < _verb(workouts)]
    return bool(elsewhere) or a_thing_does_it(clause, workouts, matched)


def _verb(workouts: Sequence[Mention]) -> int:
    return min(m.i for m in workouts)


def a_thing_does_it(clause: Clause, workouts: Sequence[Mention], matched: Matched) -> bool:
    """ "the tap ran", "petrol prices climbed": the subject is neither the writer nor a day."""
    verb = next((m for m in workouts if m.form in ("done", "doing", "present")), None)
    verb = verb or next((m for m in workouts if _it_does(m, clause, matched)), None)
    if verb is None or clause.first("self") < verb.i or clause.has("family", "made-me"):
        return False
    if clause.join not in ("start", "end", "because", "while", "but"):
        return False
    marks = {k: mark for mark in matched.marks for k in range(mark.i, mark.j)}
    words = list(range(clause.i, verb.i))
    while words and _helps(marks.get(words[-1])):
        words.pop()
    if not words:
        return False
    if any(matched.tokens[k].kind != WORD or _speaks_of_time(marks.get(k)) for k in words):
        return False
    noun = marks.get(words[-1])
    if noun is not None and set(noun.tags) - {"elsewhere", "abstract", "body"}:
        return False
    opens = marks.get(words[0])
    named = opens is not None and "article" in opens.tags and len(words) <= 4
    return words[-1] in clause.elsewhere or (named and len(words) >= 2)


_DOES: Final = frozenset(["runs", "rides", "walks", "swims", "climbs", "dances", "spins", "rows"])
_DOES_HOW: Final = frozenset(
    [
        *("for", "until", "till", "from", "on", "over", "with", "to", "through", "like", "late"),
        *("at", "out", "into", "every", "daily", "twice", "in", "behind", "off", "along", "past"),
    ]
)


def _it_does(mention: Mention, clause: Clause, matched: Matched) -> bool:
    """ "the play runs for 2 hours": the third person, after a noun."""
    texts = [token.text for token in matched.tokens[mention.i : mention.j + 1]]
    return texts[0] in _DOES and len(texts) == 2 and texts[1] in _DOES_HOW and mention.j < clause.j


def _helps(mark: Mark | None) -> bool:
    """Whether the word only helps the verb: "has been", "already"."""
    return mark is not None and not mark.tags.keys().isdisjoint(("copula", "helper"))


def _speaks_of_time(mark: Mark | None) -> bool:
    if mark is None or "article" in mark.tags:
        return False
    return not mark.tags.keys().isdisjoint(("day", "act", "num", "unit", "done"))
