"""Decides what a message is: an ordered list of named rules, the first that speaks wins."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from bot.reading.amounts import BARE, CLOCKED, KM, MINUTES, NOTHING, Amount
from bot.reading.clauses import Clause, Mention, Status
from bot.reading.days import DayRef
from bot.reading.lexicon import Shared
from bot.reading.matching import Matched
from bot.reading.normalise import Clean
from bot.reading.reading import Entry, Intent
from bot.reading.tokens import EMOJI, WORD, is_wall


@dataclass(slots=True)
class Message:
    """Everything known about a message when the rules begin."""

    clean: Clean
    matched: Matched
    clauses: list[Clause]
    kept: list[Mention]
    amounts: list[Amount]
    days: list[DayRef]
    shared: Shared
    today: date
    entries: tuple[Entry, ...] = ()
    notes: list[str] = field(default_factory=list)

    def any(self, *statuses: Status) -> bool:
        return any(clause.status in statuses for clause in self.clauses)

    def cue(self, *names: str) -> bool:
        return any(clause.has(*names) for clause in self.clauses)

    @property
    def words(self) -> int:
        return sum(token.kind == WORD for token in self.matched.tokens)


Verdict = Intent | None


def nothing_said(message: Message) -> Verdict:
    """Nothing left after cleaning, a slash command, a bare link, a program."""
    if message.clean.command not in (None, "log"):
        return Intent.UNCLEAR
    if not message.matched.tokens:
        return Intent.UNCLEAR
    data = message.clean.text.lstrip().startswith(("{", "["))
    if data and not any(amount.kind in (KM, MINUTES) for amount in message.amounts):
        return Intent.UNCLEAR
    if is_wall(message.clean.text):
        return Intent.UNCLEAR
    if message.clean.code and not _stated(message):
        return Intent.UNCLEAR
    return None


def impossible_day(message: Message) -> Verdict:
    """A day that no calendar has."""
    if any(ref.impossible for ref in message.days) and (
        message.kept or message.cue("vague", "done", "skip", "rest")
    ):
        return Intent.UNCLEAR
    return None


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


def reports(message: Message) -> Verdict:
    """Something done or left out, on a day that is known."""
    if message.entries:
        return Intent.LOG
    return None


def hurts(message: Message) -> Verdict:
    """Pain or injury, and neither a done nor a skipped workout."""
    for clause in message.clauses:
        if (
            clause.has("pain")
            and not clause.has("counter")
            and not (clause.other and not clause.has("self"))
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
                or clause.unknown <= 1
            ):
                return Intent.INJURY
    return None


def asks(message: Message) -> Verdict:
    """A clause asks."""
    if message.any(Status.ASK):
        plain = [c for c in message.clauses if c.status is Status.ASK]
        if all(c.has("greet") for c in plain):
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
            or clause.has("vague", "muscle")
            or clause.why == "will not"
            or (clause.why == "intention" and clause.has("done") and not clause.has("other"))
            or (clause.has("void", "skip", "skip-all") and bool(clause.days))
            or (clause.has("skip") and clause.unknown == 0)
            or (clause.days and clause.amounts)
            or any(a.kind in (KM, MINUTES) for a in clause.amounts)
        ):
            return Intent.PLAN
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
    if not known or known * 3 < len(words):
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


_WEIGHTLESS: Final = frozenset(
    ("filler", "done", "self", "and", "day", "then", "but", "incidental")
)


def _stated(message: Message) -> bool:
    return any(clause.status is Status.DONE and clause.mentions for clause in message.clauses)
