"""Days to come, and which of them a planned workout belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.reading.days import MONTHS, WEEKDAYS, DayRef
from bot.reading.lexicon import library
from bot.reading.matching import Matched
from bot.reading.tokens import DATE, NUMBER
from model.vocabulary import Workout

FURTHEST: Final = 366  # days; what is planned later than that is a dream, not a plan
ACROSS: Final = 4  # what a comma or an "and" between a workout and a day counts, in words
LINKS: Final = frozenset({"and", "then", "or", "but"})


@dataclass(frozen=True, slots=True)
class Item:
    """Tokens i to j name a workout."""

    i: int
    j: int
    workout: Workout


def paired(
    matched: Matched, items: Sequence[Item], refs: Sequence[DayRef], today: date
) -> tuple[tuple[date, Workout], ...]:
    """Each workout with its day: the one named nearest to it, today where none is named.

    Empty where days are named that cannot be told ("next week"), for then nobody knows which.
    """
    named = [(ref, days_ahead(matched, ref, today)) for ref in refs]
    if not named:
        return tuple(dict.fromkeys((today, item.workout) for item in items))
    known = [(ref, days) for ref, days in named if days]
    if not known:
        return ()
    found = []
    for item in items:
        _, days = min(known, key=lambda pair: _distance(matched, item, pair[0]))
        found += [(day, item.workout) for day in days]
    return tuple(dict.fromkeys(found))


def days_ahead(matched: Matched, ref: DayRef, today: date) -> tuple[date, ...]:
    """The dates, today or later, that a reference in a plan means; empty where nobody can tell."""
    names = [
        str(mark.tags["day"])
        for mark in matched.marks
        if "day" in mark.tags and ref.i <= mark.i < ref.j
    ]
    found: list[date | None] = []
    if ref.rule == "tomorrow" or "either-yesterday" in names:
        found = [today + timedelta(days=1)]
    elif ref.rule == "after-tomorrow" or "either-before" in names:
        found = [today + timedelta(days=2)]
    elif ref.rule in ("date", "date in figures", "date ahead", "weekday with date"):
        found = [_date_ahead(matched, ref, today)]
    elif ref.rule == "day of the month" and ref.days:
        found = [_day_of_month(ref.days[0].day, today)]
    elif ref.rule == "weekend":
        saturday = today + timedelta(days=(5 - today.weekday()) % 7)
        found = [saturday, saturday + timedelta(days=1)]
    elif weekdays := [name for name in names if name in WEEKDAYS]:
        found = [_weekday(WEEKDAYS[name], today) for name in weekdays]
    elif ref.rule == "future":
        found = [_future(matched, ref, today)]
    elif ref.days == (today,):
        found = [today]
    limit = today + timedelta(days=FURTHEST)
    return tuple(day for day in found if day is not None and today <= day <= limit)


def _distance(matched: Matched, item: Item, ref: DayRef) -> int:
    first, last = sorted(((item.i, item.j), (ref.i, ref.j)))
    between = range(first[1], last[0] + 1)
    stops = sum(any(sign in matched.tokens[at].gap for sign in ",.;\n") for at in between)
    links = sum(
        bool(LINKS & set(mark.tags)) for mark in matched.marks if first[1] <= mark.i < last[0]
    )
    return max(0, last[0] - first[1]) + ACROSS * (stops + links)


def _weekday(number: int, today: date) -> date:
    """The coming one; said on that very weekday, a week from now."""
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _day_of_month(number: int, today: date) -> date | None:
    for step in range(63):
        day = today + timedelta(days=step)
        if day.day == number:
            return day
    return None


def _future(matched: Matched, ref: DayRef, today: date) -> date | None:
    """ "next tuesday" and "in 3 days" where the lexicon knows the phrase as a whole."""
    words = [token.text for token in matched.tokens[ref.i : ref.j]]
    names = _single_names(matched, words)
    for word in words:
        if word.isdigit() and len(word) <= 3:
            unit = 1 if "day-unit" in names else 7 if "week-unit" in names else 0
            return today + timedelta(days=int(word) * unit) if unit else None
    weekday = next((name for name in names if name in WEEKDAYS), None)
    return None if weekday is None else _weekday(WEEKDAYS[weekday], today)


def _single_names(matched: Matched, words: Sequence[str]) -> list[str]:
    """What the words of a phrase mean one by one, where they name days."""
    names = []
    for language in matched.languages:
        trie = library().languages[language].trie
        for word in words:
            tags = trie.get(word, {}).get("", {})
            if "day" in tags:
                names.append(str(tags["day"]))
    return names


def _date_ahead(matched: Matched, ref: DayRef, today: date) -> date | None:
    tokens = matched.tokens[ref.i : ref.j]
    for token in tokens:
        if token.kind == DATE:
            return _figures(token.text, today)
    numbers = [int(t.text) for t in tokens if t.kind == NUMBER and t.text.isdigit()]
    months = [
        MONTHS[str(mark.tags["day"])]
        for mark in matched.marks
        if ref.i <= mark.i < ref.j and mark.tags.get("day") in MONTHS
    ]
    day = next((number for number in numbers if 1 <= number <= 31), None)
    if day is None and ref.days:
        day = ref.days[0].day  # said in words
    if day is None or not months:
        return None
    year = next((number for number in numbers if number > 1900), None)
    return _next(today, months[0], day) if year is None else _exact(year, months[0], day)


def _figures(text: str, today: date) -> date | None:
    """The reading of 12/11 that comes first."""
    parts = [int(part) for part in text.rstrip(".").replace("-", "/").replace(".", "/").split("/")]
    if len(parts) == 3 and parts[0] > 99:
        return _exact(*parts)
    orders = [(parts[1], parts[0])] if "." in text else [(parts[1], parts[0]), tuple(parts[:2])]
    if len(parts) == 3:
        year = parts[2] + (2000 if parts[2] < 100 else 0)
        found = [_exact(year, month, day) for month, day in orders]
    else:
        found = [_next(today, month, day) for month, day in orders]
    return min((day for day in found if day is not None and day >= today), default=None)


def _next(today: date, month: int, day: int) -> date | None:
    for year in range(today.year, today.year + 9):  # a 29 February may be eight years off
        found = _exact(year, month, day)
        if found is not None and found >= today:
            return found
    return None


def _exact(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
