"""Decides what a message is: an ordered list of named rules, the first that speaks wins."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from bot.reading.amounts import BARE, CLOCKED, KM, MINUTES, NOTHING, Amount
from bot.reading.attaching import bare_race, measures
from bot.reading.clauses import Clause, Mention, Status
from bot.reading.days import DayRef
from bot.reading.lexicon import Shared
from bot.reading.matching import Matched
from bot.reading.normalise import Clean
from bot.reading.reading import Entry, Intent
from bot.reading.tokens import EMOJI, WORD, is_wall
from model.vocabulary import Workout


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


# -- entries ---------------------------------------------------------------------------------


def _accepted(mention: Mention, clause: Clause, message: Message) -> bool:
    """Whether a mention counts as done: said so, or nothing but its name and its numbers."""
    if message.cue("instruction") and clause.why not in ("past tense", "in progress"):
        return False
    if clause.status is Status.DONE:
        return not (
            clause.why == "done word"
            and clause.has("opinion")
            and not mention.amounts
            and clause.first("opinion") > mention.i
            and clause.first("done") > mention.i
            and clause.has("habit")
        )
    if clause.status is not Status.BARE:
        return False
    if clause.has("fix"):
        return True
    if clause.has("pain") and not mention.amounts:
        return False
    if mention.emoji:
        return message.words <= 3 or bool(clause.amounts) or clause.unknown == 0
    strong = bool(mention.amounts) or any(ref.days for ref in clause.days)
    if clause.has("state", "opinion"):
        return False
    sentence = [c for c in message.clauses if c.sentence == clause.sentence]
    if not strong and any(c.has("state", "opinion", "ask") for c in sentence):
        return False
    if not strong and sum(c.unknown for c in message.clauses) > 4:
        return False
    if clause.has("ordinary") and not strong:
        return False
    unknown = clause.unknown + (3 if clause.has("ordinary") else 0)
    if strong:
        return unknown <= 4
    if clause.has("body-only"):
        return unknown <= 1
    return unknown <= 2


def _dates(mention: Mention, message: Message) -> tuple[date, ...]:
    ref = mention.days
    if ref is None:
        return (message.today,)
    return ref.days


def build(message: Message) -> tuple[Entry, ...]:
    """The entries of a report, in the order of the message; () where it reports nothing."""
    found: list[tuple[date, Entry, Mention]] = []
    off: list[date] = []
    for mention in message.kept:
        clause = message.clauses[mention.clause]
        ref = mention.days
        if ref is not None and (ref.vague or ref.impossible or ref.future):
            continue
        dates = _dates(mention, message)
        if mention.workout is Workout.REST:
            if _rests(mention, clause, message):
                off += dates
            continue
        if clause.status in (Status.MISSED, Status.UNREAL):
            if clause.status is Status.MISSED or _dropped_after(message, clause):
                off += dates
                mention.dropped = mention.dropped or "not done"
            continue
        if not _accepted(mention, clause, message):
            mention.dropped = f"clause is {clause.status}"
            continue
        minutes, km = measures(mention, message.shared)
        if mention.count > 1:
            for part in _parts(mention):
                minutes, km = measures(part, message.shared)
                found.append((dates[0], Entry(dates[0], mention.workout, minutes, km), mention))
            continue
        for day in dates:
            found.append((day, Entry(day, mention.workout, minutes, km), mention))
    for clause in message.clauses:
        if clause.status is Status.MISSED and not any(
            m.clause < len(message.clauses) and message.clauses[m.clause] is clause
            for m in message.kept
        ):
            refs = [ref for ref in clause.days or _near_days(message, clause) if ref.days]
            days = refs[-1].days if refs else (message.today,)
            if refs and refs[-1].rule == "since" and clause.has("perfect") and len(days) > 1:
                days = days[1:]  # "haven't trained since monday": on monday, then
            off += days
    for clause in message.clauses:
        if clause.has("void"):
            off += [day for ref in clause.days if ref.rule == "days before" for day in ref.days]
    found = _stroll_on_a_rest_day(found, off, message)
    worked = {day for day, _, _ in found}
    resting = [Entry(day, Workout.REST) for day in dict.fromkeys(off) if day not in worked]
    return tuple(entry for _, entry, _ in found) + tuple(resting)


def _parts(mention: Mention) -> list[Mention]:
    """The sessions of "two runs: 5k and 3k": each with its own amount, or all with the same."""
    each = [amount for amount in mention.amounts if amount.each]
    own = [a for a in mention.amounts if a.kind in (KM, MINUTES, CLOCKED) and not a.each]
    split = len(own) == mention.count and len({a.kind for a in own}) == 1
    return [
        replace(mention, count=1, amounts=[*each, own[k]] if split else each)
        for k in range(mention.count)
    ]


def _near_days(message: Message, clause: Clause) -> list[DayRef]:
    return [
        ref
        for other in message.clauses
        if other.sentence == clause.sentence
        for ref in other.days
        if ref.days
    ]


def _dropped_after(message: Message, clause: Clause) -> bool:
    """ "was going to run but ...": what follows says that it came to nothing."""
    following = [other for other in message.clauses if other.i > clause.i]
    return any(
        other.join in ("but", "comma", "because", "dots") for other in following
    ) or clause.has("but")


def _rests(mention: Mention, clause: Clause, message: Message) -> bool:
    status = clause.status
    if mention.concept == "sick" and clause.has("body"):
        return False  # "lutut sakit" is a knee that hurts, not an ill person
    if clause.other and not clause.has("self"):
        return False
    if status in (Status.DONE, Status.MISSED, Status.UNREAL):
        return True
    if status is Status.PLAN:
        ahead = any(ref.future or ref.weekday for ref in clause.days)
        return not ahead and clause.why == "intention" and not clause.has("cond")
    if status is not Status.BARE:
        return False
    if clause.has("opinion", "state") and not clause.has("self"):
        return False
    return clause.unknown <= 3


def _stroll_on_a_rest_day(
    found: list[tuple[date, Entry, Mention]], off: list[date], message: Message
) -> list[tuple[date, Entry, Mention]]:
    """An explicit rest day with only an incidental stroll stays rest."""
    explicit = [m for m in message.kept if m.workout is Workout.REST]
    if not explicit:
        return found
    strolls = message.shared.traits["stroll"]
    kept = []
    for day, entry, mention in found:
        clause = message.clauses[mention.clause]
        others = [m for d, _, m in found if d == day and m.concept not in strolls]
        if (
            mention.concept in strolls
            and day in off
            and not others
            and (clause.has("incidental") or not mention.amounts)
        ):
            mention.dropped = "a stroll on a rest day"
            continue
        kept.append((day, entry, mention))
    return kept


def add_bare_race(message: Message) -> None:
    """A distance without an activity is a run."""
    for number, clause in enumerate(message.clauses):
        amount = bare_race(clause.amounts)
        if amount is None or clause.status not in (Status.DONE, Status.BARE):
            continue
        if clause.mentions or (
            any(m.workout is not Workout.REST for m in message.kept)
            and (clause.unknown or clause.cues or len(clause.amounts) > 2)
        ):
            continue
        if clause.unknown > 2 or clause.has("opinion", "state") or message.cue("fix"):
            continue
        ref = clause.days[0] if clause.days else (message.days[0] if message.days else None)
        mention = Mention(amount.i, amount.j, "race", Workout.CARDIO, "activities", clause=number)
        mention.days = ref
        mention.amounts = [
            a
            for other in message.clauses
            if other.status in (Status.DONE, Status.BARE)
            for a in other.amounts
            if a.kind in (KM, MINUTES, CLOCKED) and not a.used
        ]
        message.kept.append(mention)
        clause.mentions.append(mention)
        return
