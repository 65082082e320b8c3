"""What the finders of days know of the message: tokens, day words, today."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from bot.reading.days.day_ref import LONGEST_RANGE
from bot.reading.matching import Matched
from bot.reading.tokens import NUMBER, Token

_UNITS: Final = {"day-unit": 1, "week-unit": 7, "sunday-or-week": 7, "fortnight-unit": 14}


class Text:
    """One message, read on one day."""

    def __init__(self, matched: Matched, today: date) -> None:
        self.matched = matched
        self.tokens: Sequence[Token] = matched.tokens
        self.today = today
        self.at = {mark.i: mark for mark in matched.marks}
        self.ends = {mark.j: mark for mark in matched.marks}
        self.reported = any(
            "done" in mark.tags or ("act" in mark.tags and mark.tags["act"][1] == "done")
            for mark in matched.marks
        )
        self.planned = any(
            not mark.tags.keys().isdisjoint(("plan", "gerund"))
            or ("act" in mark.tags and mark.tags["act"][1] == "doing")
            for mark in matched.marks
        )
        # "in 40 min" is how long it took where a length or a day gone by is named.
        self.measured = any(
            mark.tags.get("unit") in ("km", "k", "mile", "m", "metre", "yard")
            or mark.tags.get("day") in ("this-morning", "yesterday", "last-night")
            for mark in matched.marks
        )
        self.ranked = any("superlative" in mark.tags for mark in matched.marks)
        self.names = {mark.i: mark.tags["day"] for mark in matched.marks if "day" in mark.tags}

    def back(self, days: int) -> date:
        try:
            return self.today - timedelta(days=days)
        except OverflowError:
            return self.today

    def name(self, i: int) -> str:
        return str(self.names.get(i, ""))

    def before(self, i: int) -> str:
        """The day word that ends right before token i, over one filler word at most."""
        mark = self.ends.get(i)
        if mark is not None and "day" in mark.tags:
            return str(mark.tags["day"])
        return ""

    def unit(self, j: int) -> int:
        """Days in the calendar unit at token j, 0 for none."""
        return _UNITS.get(self.name(j), 0)

    def number(self, i: int) -> tuple[int, int] | None:
        """A small whole number at token i, in figures or words, and the token after it."""
        if i >= len(self.tokens):
            return None
        token = self.tokens[i]
        if token.kind == NUMBER and token.text.isdigit() and len(token.text) <= 4:
            return int(token.text), i + 1
        mark = self.at.get(i)
        if mark is not None and "num" in mark.tags:
            value = mark.tags["num"]
            j = mark.j
            if value >= 20 and value % 10 == 0 and (unit := self.at.get(j)) is not None:
                more = unit.tags.get("num", 99)
                if 1 <= more <= 9:
                    return int(value + more), unit.j
            return (int(value), j) if value >= 1 and value == int(value) else None
        return None

    def run_of(self, count: int, end: int = 0) -> tuple[date, ...]:
        """`count` days in a row, the last of them `end` days before today."""
        count = max(1, min(count, LONGEST_RANGE))
        return tuple(self.back(end + n) for n in range(count - 1, -1, -1))
