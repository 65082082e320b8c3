"""The span of days that a question about the past asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Final

from bot.reading.days import MONTHS, DayRef
from bot.reading.matching import Matched
from bot.reading.tokens import NUMBER

Period = tuple[date, date]
"""First and last day, both included."""

MOST_DAYS: Final = 3660


def period_in(
    matched: Matched, wishes: frozenset[str], refs: Sequence[DayRef], today: date
) -> Period | None:
    """What the message asks about: "in May", "last week", "the last 30 days", a day.

    None where it names no span: the whole diary is meant.
    """
    for name, span in SPANS.items():
        if name in wishes:
            return span(today)
    counted = _counted(matched, today)
    if counted is not None:
        return counted
    days = [day for ref in refs for day in ref.days]
    if days:
        return min(days), max(days)
    months = [
        MONTHS[str(mark.tags["day"])] for mark in matched.marks if mark.tags.get("day") in MONTHS
    ]
    if not months:
        return None
    year = next(
        (int(t.text) for t in matched.tokens if t.kind == NUMBER and _is_year(t.text, today)),
        today.year if months[0] <= today.month else today.year - 1,
    )
    first = date(year, months[0], 1)
    last_year = year + (months[-1] < months[0])
    return first, min(_month_end(date(last_year, months[-1], 1)), today)


def _is_year(text: str, today: date) -> bool:
    return text.isdigit() and len(text) == 4 and 1970 <= int(text) <= today.year


def _counted(matched: Matched, today: date) -> Period | None:
    """ "the last 30 days", "in 4 weeks": the number right before a day or week."""
    for mark in matched.marks:
        unit = {"day-unit": 1, "week-unit": 7}.get(str(mark.tags.get("day")), 0)
        if not unit or mark.i == 0:
            continue
        text = matched.tokens[mark.i - 1].text
        if text.isdigit() and len(text) <= 4 and 0 < int(text) * unit <= MOST_DAYS:
            return today - timedelta(days=int(text) * unit - 1), today
    return None


def _month_end(first: date) -> date:
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _this_week(today: date) -> Period:
    return today - timedelta(days=today.weekday()), today


def _last_week(today: date) -> Period:
    monday = today - timedelta(days=today.weekday() + 7)
    return monday, monday + timedelta(days=6)


def _last_month(today: date) -> Period:
    last = today.replace(day=1) - timedelta(days=1)
    return last.replace(day=1), last


# The narrower word wins where a message has two of them.
SPANS: Final[dict[str, Callable[[date], Period]]] = {
    "last-week": _last_week,
    "this-week": _this_week,
    "last-month": _last_month,
    "this-month": lambda today: (today.replace(day=1), today),
    "last-year": lambda today: (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
    "this-year": lambda today: (date(today.year, 1, 1), today),
}
