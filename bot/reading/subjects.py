"""Tells whose doing a clause is: the writer's, or another person's."""

from typing import Final

from bot.reading.clauses import Clause
from bot.reading.matching import Matched
from bot.reading.tokens import WORD
from model.vocabulary import Workout

_OPENINGS: Final = ("start", "end", "because", "while", "but")
#: After "Ben's": it is short for "Ben is", not a class of Ben's.
_AFTER_IS: Final = frozenset(
    [
        *("training", "doing", "going", "been", "running", "swimming", "cycling", "at", "off"),
        *("on", "in", "a", "an", "the", "getting", "got", "just", "not", "always", "still"),
        *("now", "so", "signed", "entered", "playing", "lifting", "walking", "hiking", "back"),
    ]
)
_OF_OTHERS: Final = frozenset(
    [
        *("does", "did", "can", "could", "loves", "hates", "wants", "keeps", "goes", "plays"),
        *("swears", "reckons", "thinks", "runs", "swims", "rides", "lifts", "rows", "walks"),
        *("cycles", "climbs", "hikes", "trains", "teaches", "owns", "won", "beat", "got", "had"),
        *("went", "joined", "started", "finished", "completed", "entered", "signed", "bought"),
    ]
)


def somebody_else(clause: Clause, matched: Matched) -> bool:
    """Whether the clause is about another person: one is named first and is not a companion."""
    at = clause.first("other")
    if at == 1 << 30:
        return (
            _named_person(clause, matched)
            or _by_name(clause, matched)
            or _other_subject(clause, matched)
            or _of_a_relative(clause, matched)
        )
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


def _of_a_relative(clause: Clause, matched: Matched) -> bool:
    """ "my kid's swimming lesson": it is theirs, where the clause says nothing of the writer."""
    at = clause.first("relative")
    if at > clause.i + 1 or clause.has("self", "done", "made-me", "beside") or clause.measured:
        return False
    k = at + 1
    owned = k < clause.j and (matched.tokens[k].text == "s" or matched.tokens[at].text[-1] == "s")
    k += owned and matched.tokens[k].text == "s"
    return owned and any(m.i == k and m.form == "activities" for m in clause.mentions)


def _other_subject(clause: Clause, matched: Matched) -> bool:
    """ "our receptionist is training for ...": the clause opens with somebody or something."""
    if clause.has("self", "made-me", "family") or clause.join not in _OPENINGS:
        return False
    marks = {mark.i: mark for mark in matched.marks if clause.i <= mark.i < clause.j}
    opens = marks.get(clause.i)
    if (
        opens is None
        or "article" not in opens.tags
        or ("day" in opens.tags and opens.j > opens.i + 1)
    ):
        return False
    k = opens.j
    while k < clause.j and k not in marks and matched.tokens[k].kind == WORD and k < opens.j + 2:
        k += 1
    verb = marks.get(k)
    if k == opens.j or verb is None:
        return False
    if "played" in verb.tags or verb.tags.get("act", ("", ""))[1] == "done":
        return True  # "our postwoman did a half", "the vicar ran a marathon"
    if "copula" not in verb.tags or "done" in verb.tags:
        return False
    return not clause.measured or clause.has("plan")


def _named_person(clause: Clause, matched: Matched) -> bool:
    """ "Sarah ran 5k": a word that nobody knows, right before a past tense, and no "I"."""
    if clause.has("self", "made-me") or clause.join not in _OPENINGS:
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


def _by_name(clause: Clause, matched: Matched) -> bool:
    """ "garmin says Dave swam 3k", "Ben's training for an ironman": a first name, then a verb."""
    if not clause.has("person") or clause.has("self", "made-me"):
        return False
    marks = {mark.i: mark for mark in matched.marks if clause.i <= mark.i < clause.j}
    ends = {mark.j: mark for mark in marks.values()}
    acts = min((m.i for m in clause.mentions), default=1 << 30)
    for mark in marks.values():
        if "person" not in mark.tags or mark.i > acts:
            continue
        before = ends.get(mark.i)
        if before is not None and "beside" in before.tags:
            continue
        k = mark.j
        while (helper := marks.get(k)) is not None and "helper" in helper.tags and k < mark.j + 3:
            if not {"copula", "state"}.isdisjoint(helper.tags) and mark.i == clause.i:
                return True
            k = helper.j
        verb = marks.get(k)
        form = verb.tags.get("act", ("", ""))[1] if verb is not None else ""
        if form == "done" or (verb is not None and "played" in verb.tags):
            return True
        text = matched.tokens[k].text if k < clause.j else ""
        if mark.i != clause.i:
            continue
        possessive = text == "s" and k + 1 < clause.j and matched.tokens[k + 1].text in _AFTER_IS
        if possessive or form == "doing" or text in _OF_OTHERS:
            return True
    return False
