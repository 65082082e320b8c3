"""Days by their date: "3 March", "on the 3rd", "12/11", "2026-03-12"."""

from datetime import date, timedelta

from bot.reading.days.day_ref import MONTHS, DayRef
from bot.reading.days.text import Text
from bot.reading.matching import Mark
from bot.reading.tokens import NUMBER


class Dates(Text):
    """Days of a month, with the month and the year or without."""

    def day_of_month(self, i: int, j: int) -> DayRef | None:
        number = self.number(j)
        if number is None:
            return None
        value, k = number
        mark = self.at.get(k)
        if mark is not None and ("unit" in mark.tags or "num" in mark.tags or self.unit(k)):
            return None
        if self.name(k) == "ordinal-suffix" and self.tokens[k].gap == "":
            ref = self.with_month(i, value, self.at[k].j, sure=True)
        else:
            ref = self.with_month(i, value, k, sure=self.name(i) == "the-day")
        return ref

    def with_month(self, i: int, value: int, j: int, *, sure: bool) -> DayRef | None:
        k = j
        if self.name(k) == "of":
            k = self.at[k].j
        month = MONTHS.get(self.name(k), 0)
        if month and (self.tokens[k].gap.strip() in ("", ".", "-")):
            return self.exact(i, self.at[k].j, value, month)
        if not sure:
            return None
        if not 1 <= value <= 31:
            return DayRef(i, j, impossible=True, rule="no such day")
        day = self.today
        for _ in range(400):
            if day.day == value:
                return DayRef(i, j, (day,), rule="day of the month")
            day -= timedelta(days=1)
        return None

    def month(self, i: int) -> DayRef | None:
        """ "march 3rd", "march 3"; a month alone is no day."""
        j = self.at[i].j
        if self.name(j) == "the":
            j = self.at[j].j
        number = self.number(j)
        if number is None or self.tokens[j].gap.strip() not in ("", "."):
            return None
        value, k = number
        if value > 31 and self.name(k) != "ordinal-suffix":
            return None
        if self.name(k) == "ordinal-suffix" and self.tokens[k].gap == "":
            k = self.at[k].j
        elif "unit" in self.at.get(k, Mark(0, 0, {})).tags:
            return None
        return self.exact(i, k, value, MONTHS[self.name(i)])

    def exact(self, i: int, j: int, day: int, month: int) -> DayRef:
        year = 0
        if j < len(self.tokens) and self.tokens[j].kind == NUMBER:
            text = self.tokens[j].text
            if len(text) == 4 and text.startswith(("19", "20")):
                year, j = int(text), j + 1
        if year:
            when = _date(year, month, day)
            if when is None:
                return DayRef(i, j, impossible=True, rule="no such day")
            return self.dated(i, j, when)
        past = [w for y in range(5) if (w := _date(self.today.year - y, month, day))]
        past = [when for when in past if when <= self.today]
        if not past:
            return DayRef(i, j, impossible=True, rule="no such day")
        ahead = _date(self.today.year, month, day) or _date(self.today.year + 1, month, day)
        if ahead is not None and ahead <= self.today:
            ahead = _date(self.today.year + 1, month, day)
        weak = ahead is not None and (ahead - self.today).days < (self.today - past[0]).days
        return DayRef(i, j, (past[0],), weak=weak, rule="date")

    def dated(self, i: int, j: int, when: date) -> DayRef:
        if when > self.today:
            return DayRef(i, j, future=True, rule="date ahead")
        return DayRef(i, j, (when,), rule="date")

    def figures(self, i: int) -> DayRef | None:
        text = self.tokens[i].text.rstrip(".")
        parts = [int(part) for part in text.replace("-", "/").replace(".", "/").split("/")]
        j = i + 1
        if len(parts) == 3 and parts[0] > 99:
            when = _date(*parts)
            return (
                self.dated(i, j, when)
                if when
                else DayRef(i, j, impossible=True, rule="no such day")
            )
        if len(parts) == 3 and "-" in text and parts[2] < 100 and parts[2] + 2000 > self.today.year:
            return None  # "12-3-30" is a treadmill fashion, not a day in 2030
        first, second = parts[0], parts[1]
        if len(parts) == 2:
            mark = self.at.get(j)
            if mark is not None and ("unit" in mark.tags) and self.tokens[j].gap.strip() == "":
                return None
            if self.fraction_of_a_unit(j):
                return None
            if second == 10 and self.before(i) != "the" and self.rated(i):
                return None
            years = range(self.today.year, self.today.year - 5, -1)
        else:
            year = parts[2] + (2000 if parts[2] < 100 else 0)
            years = range(year, year - 1, -1)
        dotted = "." in self.tokens[i].text
        readings = [(second, first)] if dotted else [(second, first), (first, second)]
        dates = [w for y in years for m, d in readings if (w := _date(y, m, d))]
        past = [when for when in dates if when <= self.today]
        if past:
            return DayRef(i, j, (max(past),), rule="date in figures")
        if dates:
            return DayRef(i, j, future=True, rule="date ahead")
        written = len(parts) == 3 and (parts[2] > 99 or abs(parts[2] + 2000 - self.today.year) <= 5)
        if written or (29 <= max(first, second) <= 32 and 1 <= min(first, second) <= 12):
            return DayRef(i, j, impossible=True, rule="no such day")
        on = self.ends.get(i)
        if on is not None and "on" in on.tags:
            return DayRef(i, j, impossible=True, rule="no such day")
        return None

    def fraction_of_a_unit(self, j: int) -> bool:
        """ "3/4 of an hour": a unit follows at token j, over the small words between at most."""
        while j < len(self.tokens) and self.tokens[j].text in ("of", "an", "a"):
            j += 1
        mark = self.at.get(j)
        return mark is not None and mark.tags.get("unit") in ("hour", "km", "mile")

    def rated(self, i: int) -> bool:
        """Whether "7/10" at token i is a mark out of ten: something stands before it."""
        return i > 0


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None
