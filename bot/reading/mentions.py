"""What a message speaks of beside its log: for corrections, plans, questions and small talk.

`read` says what a message means; this says which workouts, days and amounts it names, rightly and
wrongly ("45 min, not 30"), which days ahead, and what a question is about. The words for these
wishes stand in `wishes/`, one file a language, written like the lexicons.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from bot.reading.ahead import Item, paired
from bot.reading.amounts import BARE, CLOCKED, KM, METRES, MINUTES, Amount, find_amounts
from bot.reading.asked import Topic, topic_of, wishes_in
from bot.reading.days import DayRef, find_days
from bot.reading.lexicon import Library, library
from bot.reading.matching import Mark, Matched, match
from bot.reading.normalise import clean
from bot.reading.periods import Period, period_in
from bot.reading.reading import MAX_KILOMETRES, MAX_MINUTES
from bot.reading.tokens import cut
from bot.reading.tries import Node, after
from model.vocabulary import Workout

# Cues whose phrases are taken apart, and what is then looked for inside them.
OPENED: Final = frozenset({"fix", "ask", "retract", "request"})
KEPT: Final = frozenset({"day", "act", "neg", "num", "unit", "filler", "past-state", "state"})


@dataclass(frozen=True, slots=True)
class Mentions:
    """What a message names. Minutes are 1..1440 and kilometres above 0 up to 300, else None.

    `day` is today or earlier; `planned` pairs each workout with its day, today or later, and is
    empty where the day is not known; `period` is what totals are asked for. The `not_` fields are
    what the writer says was wrong. `number` is a figure without a unit. `no_such_day`:
    30 February; `takes_back`: "sorry", "oops", "make that"; `vague`: "worked out", with no word
    what it was.
    """

    workouts: tuple[Workout, ...] = ()
    day: date | None = None
    minutes: int | None = None
    distance_km: float | None = None
    number: int | None = None
    not_workout: Workout | None = None
    not_minutes: int | None = None
    not_distance_km: float | None = None
    not_number: int | None = None
    planned: tuple[tuple[date, Workout], ...] = ()
    deleting: bool = False
    topic: Topic = Topic.OTHER
    period: Period | None = None
    no_such_day: bool = False
    takes_back: bool = False
    vague: bool = False
    greeting: bool = False
    thanks: bool = False


Mentioned = Callable[[], Mentions]
"""What a message names, for whoever asks: worked out then."""


def mentions(text: str, today: date) -> Mentions:
    """What `text`, written on the local date `today`, names. Never raises."""
    tokens, tail = cut(clean(text).text)
    known = library()
    found = match(tokens, known)
    cues = frozenset(tag for mark in found.marks for tag in mark.tags)
    matched = _opened(found, known)
    wishes = wishes_in(matched)
    refs = find_days(matched, today)
    taken = {token for ref in refs for token in range(ref.i, ref.j)}
    amounts = find_amounts(matched, taken, tail)
    negated = _Negation(matched)
    right, wrong = _split(_items(matched, known), negated)
    day = _day(refs, negated)
    period = period_in(matched, wishes, refs, today)
    minutes, distance, number = _amount([a for a in amounts if not negated.before(a.i)])
    not_minutes, not_distance, not_number = _amount([a for a in amounts if negated.before(a.i)])
    # In "5.2, not 52 km" the unit stands once and holds for both.
    if number is not None and minutes is None and distance is None:
        if not_distance is not None:
            distance, number = _kilometres(_bare_value(amounts, negated)), None
        elif not_minutes is not None:
            minutes, number = _whole_minutes(number), None
    elif not_number is not None and not_minutes is None and not_distance is None:
        if minutes is not None:
            not_minutes, not_number = not_number, None
        elif distance is not None:
            not_distance, not_number = float(not_number), None
    return Mentions(
        workouts=tuple(dict.fromkeys(item.workout for item in right)),
        day=day,
        minutes=minutes,
        distance_km=distance,
        number=number,
        not_workout=wrong[0].workout if wrong else None,
        not_minutes=not_minutes,
        not_distance_km=not_distance,
        not_number=not_number,
        planned=paired(matched, right, refs, today),
        deleting="remove" in wishes,
        topic=topic_of(wishes, refs, about_diary=bool(right or period or "vague" in cues)),
        period=period,
        no_such_day=any(ref.impossible for ref in refs),
        takes_back=bool({"retract", "fix"} & cues) and "another" not in cues,
        vague="vague" in cues,
        greeting="greet" in cues,
        thanks="thanks" in cues,
    )


def _items(matched: Matched, known: Library) -> list[Item]:
    """The workouts named, in order."""
    items = []
    for mark in matched.marks:
        if "act" in mark.tags:
            name, form = mark.tags["act"]
            if form != "missed" and name in known.shared.types:
                items.append(Item(mark.i, mark.j, known.shared.types[name]))
    return items


class _Negation:
    """Where the message says "not"."""

    def __init__(self, matched: Matched) -> None:
        self._tokens = matched.tokens
        self._ends = {
            mark.j for mark in matched.marks if "neg" in mark.tags and not _exclaims(mark)
        }
        # What stands between "not" and what it denies: "not the 30", "no era yoga".
        self._small = {
            mark.i for mark in matched.marks if {"filler", "past-state", "state"} & set(mark.tags)
        }

    def before(self, i: int) -> bool:
        """Whether what begins at token i is denied, over two small words at most."""
        at = i
        for _ in range(3):
            if at < len(self._tokens) and self._tokens[at].gap.strip(" '\"’~"):
                return False
            if at in self._ends:
                return True
            if at - 1 not in self._small:
                return False
            at -= 1
        return False


def _exclaims(mark: Mark) -> bool:
    """The "no" that opens a message ("nooo, yoga was 30") denies nothing that follows it."""
    return mark.i == 0 and bool({"retract", "thanks"} & set(mark.tags))


def _opened(matched: Matched, known: Library) -> Matched:
    """The message with phrases like "that was yesterday" taken apart into words.

    As a whole they only say what kind of message it is; the day or the "not" is inside.
    """
    marks: list[Mark] = []
    for mark in matched.marks:
        if KEPT & set(mark.tags) or not OPENED & set(mark.tags):
            marks.append(mark)
            continue
        at = mark.i
        while at < mark.j:
            trie = known.languages[mark.language].trie
            inner = _inner(matched, trie, at, mark.j)
            if inner is not None:
                marks.append(Mark(at, inner[0], inner[1], mark.language))
            at = at + 1 if inner is None else inner[0]
    return replace(matched, marks=marks)


def _inner(matched: Matched, trie: Node, at: int, end: int) -> tuple[int, dict[str, object]] | None:
    """The longest phrase from token `at` to `end` at most that names something."""
    found = None
    node = trie
    for token in range(at, end):
        following = after(node, matched.tokens[token].text)
        if following is None:
            break
        node = following
        tags = {name: value for name, value in node.get("", {}).items() if name in KEPT}
        if tags:
            found = (token + 1, tags)
    return found


def _split(items: list[Item], negated: _Negation) -> tuple[list[Item], list[Item]]:
    right = [item for item in items if not negated.before(item.i)]
    wrong = [item for item in items if negated.before(item.i)]
    return right, wrong


def _day(refs: list[DayRef], negated: _Negation) -> date | None:
    """The last day named as right; a range says no single day, but "from Mon to Tue" its end."""
    for ref in reversed(refs):
        if not ref.days:
            continue
        if negated.before(ref.i):
            if len(ref.days) == 2 and ref.rule != "weekday range":
                return ref.days[1]  # "not today, yesterday" is one reference to both
            continue
        if len(ref.days) == 1 or ref.rule == "weekday range":
            return ref.days[-1]
    return None


def _amount(amounts: list[Amount]) -> tuple[int | None, float | None, int | None]:
    """The first minutes, kilometres and bare number."""
    minutes: int | None = None
    distance: float | None = None
    number: int | None = None
    for amount in amounts:
        if amount.kind == CLOCKED and minutes is None:
            first, second, _ = amount.parts
            minutes = _whole_minutes(first * 60 + second if first < 10 else first)
        if amount.value is None:
            continue
        metres = amount.kind == METRES
        if minutes is None and (amount.kind == MINUTES or (metres and amount.value < 100)):
            minutes = _whole_minutes(amount.value)
        elif distance is None and amount.kind == KM:
            distance = _kilometres(amount.value)
        elif distance is None and metres:
            distance = _kilometres(amount.value / 1000)
        elif number is None and amount.kind == BARE:
            number = round(amount.value) if 0 <= amount.value <= 1e6 else None
    return minutes, distance, number


def _bare_value(amounts: list[Amount], negated: _Negation) -> float:
    return next(a.value or 0.0 for a in amounts if a.kind == BARE and not negated.before(a.i))


def _whole_minutes(value: float) -> int | None:
    return round(value) if 1 <= round(value) <= MAX_MINUTES else None


def _kilometres(value: float) -> float | None:
    return round(value, 2) if 0 < round(value, 2) <= MAX_KILOMETRES else None
