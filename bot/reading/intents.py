"""Decides what a message is: an ordered list of named rules, the first that speaks wins."""

import re
from collections.abc import Callable
from typing import Final

from bot.reading.amounts import BARE, CLOCKED, KM, MINUTES, NOTHING
from bot.reading.clauses import Clause, Status
from bot.reading.correcting import mends_a_record
from bot.reading.message import Message, Verdict
from bot.reading.reading import Intent
from bot.reading.tokens import EMOJI, WORD, is_wall


def nothing_said(message: Message) -> Verdict:
    """Nothing left after cleaning, a slash command, a bare link, a program."""
    if message.clean.command not in (None, "log"):
        return Intent.UNCLEAR
    if not message.matched.tokens:
        return Intent.UNCLEAR
    data = message.clean.text.lstrip().startswith(("{", "["))
    if data and not any(amount.kind in (KM, MINUTES) for amount in message.amounts):
        return Intent.UNCLEAR
    said = message.clean.text.strip(" \n.\"'")
    if is_wall(message.clean.text) or said in _NO_VALUE or _NOISE.fullmatch(said):
        return Intent.UNCLEAR
    untold = message.clean.code or (message.clean.link and not message.amounts)
    if untold and not _stated(message):
        return Intent.UNCLEAR
    return None


def impossible_day(message: Message) -> Verdict:
    """A day that no calendar has."""
    if any(ref.impossible for ref in message.days) and (
        message.kept or message.cue("vague", "done", "skip", "rest")
    ):
        return Intent.UNCLEAR
    return None


def reports(message: Message) -> Verdict:
    """Something done or left out, on a day that is known."""
    if message.entries:
        return Intent.LOG
    return None


def hurts(message: Message) -> Verdict:
    """Pain or injury, and neither a done nor a skipped workout."""
    for clause in message.clauses:
        fails = clause.first("fails") - clause.cues.get("body", 1 << 29)
        if 0 < fails <= 2 and clause.status is not Status.ASK and not clause.other:
            return Intent.INJURY  # "calf's gone again", "my back went out"
        unable = clause.cue_ends.get("unable", 1 << 29)
        hindered = 0 <= clause.first("bodily") - unable <= 1 and clause.status is not Status.ASK
        if hindered and not clause.other and not clause.has("vague"):
            return Intent.INJURY  # "can't even turn my neck"
        if (
            clause.has("pain", "pain-sure")
            and not clause.has("counter")
            and not (clause.other and not clause.has("self", "medic"))
        ):
            if (
                clause.has("neg")
                and clause.first("neg") < clause.first("pain")
                and not clause.has("body")
            ):
                continue
            if clause.status is Status.ASK and not (clause.has("body") and clause.has("own")):
                continue
            if (
                clause.has("body")
                or clause.has("self")
                or clause.has("pain-sure")
                or (clause.unknown <= 1 and clause.first("article") > clause.i)
                or clause.cue_ends["pain"] - clause.cues["pain"] >= 3  # "rolled my ankle"
            ):
                return Intent.INJURY
    return None


def asks(message: Message) -> Verdict:
    """A clause asks."""
    if message.cue("chat-ask"):
        return Intent.SMALLTALK  # "did you see the marathon on tv", "rowing? in this economy?"
    if message.any(Status.ASK):
        plain = [c for c in message.clauses if c.status is Status.ASK]
        if all(
            c.has("greet") and c.first("greet") <= c.first("ask") and not c.mentions for c in plain
        ):
            return Intent.SMALLTALK
        if all(c.other and c.why == "question mark" for c in plain):
            return Intent.SMALLTALK
        return Intent.QUESTION
    return None


def intends(message: Message) -> Verdict:
    """A clause with a workout lies ahead."""
    for clause in message.clauses:
        if clause.status is Status.PLAN and (
            clause.mentions
            or clause.has("vague", "muscle", "match")
            or clause.why == "will not"
            or (clause.why == "intention" and clause.has("done") and not clause.has("other"))
            or (clause.has("void", "skip", "skip-all") and bool(clause.days))
            or (clause.has("skip") and clause.unknown == 0)
            or (clause.days and clause.amounts)
            or any(a.kind in (KM, MINUTES) for a in clause.amounts)
        ):
            return Intent.PLAN
    for number, clause in enumerate(message.clauses):
        coming = any(ref.future or ref.weekday for ref in clause.days) and clause.has("plan")
        if clause.status is Status.PLAN and coming and any(
            c.has("vague") or c.mentions for c in message.clauses[:number]
        ):  # fmt: skip
            return Intent.PLAN  # "bought ten sessions, first one is next tuesday"
    ahead = any(clause.status is Status.PLAN for clause in message.clauses)
    if ahead and any(c.mentions and c.status is Status.BARE for c in message.clauses):
        return Intent.PLAN
    return None


def vague(message: Message) -> Verdict:
    """Something may have been done: the type or the day cannot be known; or an order to the bot."""
    if message.cue("instruction"):
        return Intent.UNCLEAR
    if message.cue("done") and message.words <= 2 and not message.cue("ordinary", "greet"):
        return Intent.UNCLEAR
    for clause in message.clauses:
        if clause.status in (Status.TALK, Status.ASK):
            continue
        if clause.has("vague") and not clause.has("opinion", "state", "ordinary"):
            return Intent.UNCLEAR
        if _says_no_more(clause):
            return Intent.UNCLEAR
        if any(ref.vague for ref in clause.days) and (clause.mentions or clause.has("done")):
            return Intent.UNCLEAR
    return None


def only_numbers_or_signs(message: Message) -> Verdict:
    """Numbers, emoji that name nothing, noise."""
    tokens = message.matched.tokens
    words = [token for token in tokens if token.kind == WORD]
    known = message.matched.known
    if not words:
        return Intent.UNCLEAR
    inside = {k for amount in message.amounts for k in range(amount.i, amount.j)}
    light = {
        k
        for mark in message.matched.marks
        if not _WEIGHTLESS.isdisjoint(mark.tags)
        for k in range(mark.i, mark.j)
    }
    words_left = [k for k, token in enumerate(tokens) if token.kind == WORD and k not in inside]
    left = len(words_left)
    heavy = sum(k not in light for k in words_left)
    useful = [a for a in message.amounts if a.kind in (KM, MINUTES, BARE, CLOCKED)]
    talk = any(c.status is Status.TALK or c.has("ordinary", "state") for c in message.clauses)
    counted = message.amounts and all(a.kind == NOTHING for a in message.amounts)
    if message.amounts and not talk and (heavy == 0 or (counted and left <= 1) or not known):
        return Intent.UNCLEAR
    if useful and not talk and heavy == 0:
        return Intent.UNCLEAR
    if message.cue("unit-count"):
        return Intent.UNCLEAR
    if message.cue("greet", "thanks"):
        return None
    strange = message.matched.strange
    noise = bool(strange) and all(
        k in strange or (len(tokens[k].text) == 1 and tokens[k].text.isascii()) for k in words_left
    )
    encoded = not message.kept and _ENCODED.fullmatch(message.clean.text.strip())
    if not known or known * 3 < len(words) or noise or encoded:
        return Intent.UNCLEAR
    if len(words) >= 3 and len({word.text for word in words}) == 1:
        return Intent.UNCLEAR
    if (
        any(token.kind == EMOJI for token in tokens)
        and not message.cue("greet", "thanks")
        and (len(words) == 0)
    ):
        return Intent.UNCLEAR
    return None


def talks(message: Message) -> Verdict:
    """What is left: greetings, opinions, habits, other people."""
    del message
    return Intent.SMALLTALK


RULES: Final[tuple[Callable[[Message], Verdict], ...]] = (
    nothing_said,
    impossible_day,
    mends_a_record,
    reports,
    hurts,
    asks,
    intends,
    vague,
    only_numbers_or_signs,
    talks,
)


#: One letter held down, nothing but somebody's name, a machine's number.
_NOISE: Final = re.compile(r"([^\W\d_])\1{5,}|@\w+|0[bx][\da-f]{4,}")
#: "9f86d081884c", "0b101101": letters among figures, in one piece.
_ENCODED: Final = re.compile(r"(?=\S{6})[^\W_]*\d[^\W\d_]+\d[^\W_]*")
#: What a program writes where it has nothing to say.
_NO_VALUE: Final = frozenset(("nan", "null", "none", "nil", "undefined", "void", "true", "false"))
_WEIGHTLESS: Final = frozenset(
    ("filler", "done", "self", "and", "day", "then", "but", "incidental")
)


def _says_no_more(clause: Clause) -> bool:
    """ "já fiz o de hoje": done, on a day, and not a word of what."""
    return (
        clause.why == "done word"
        and clause.has("done")
        and not clause.has(*_OF_STATES)
        and not (
            clause.mentions or clause.amounts or clause.unknown or clause.elsewhere or clause.other
        )
        and any(ref.days for ref in clause.days)
    )


_OF_STATES: Final = (
    "copula",
    "past-state",
    "it-was",
    "opinion",
    "state",
    "ordinary",
    "neg",
    "feel",
)


def _stated(message: Message) -> bool:
    return any(clause.status is Status.DONE and clause.mentions for clause in message.clauses)
