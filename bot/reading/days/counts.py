"""Days by counting: "3 days ago", "for two days", "5 days in a row", "in 2014"."""

from bot.reading.days.dates import Dates
from bot.reading.days.day_ref import LONGEST_RANGE, MONTHS, DayRef
from bot.reading.tokens import NUMBER

_LENGTHS = frozenset(["min", "hour", "half-hour", "quarter-hour"])


class Counts(Dates):
    """A number and the unit that it counts."""

    def counted(self, i: int) -> DayRef | None:
        number = self.number(i)
        if number is None:
            return None
        value, j = number
        if self.name(j) == "month-unit" and 1 <= value <= 12:
            day = self.number(self.at[j].j)
            if day is not None:
                k = day[1]
                if self.name(k) == "ordinal-suffix":
                    k = self.at[k].j
                return self.exact(i, k, day[0], value)
        if unit := self.unit(j):
            end = self.at[j].j
            if self.name(end) in ("ago-after", "last-after"):
                return self.ago(i, self.at[end].j, value * unit)
            if self.name(end) == "since-after" and value <= LONGEST_RANGE:
                return DayRef(i, self.at[end].j, self.run_of(value), rule="days up to now")
            if self.name(end) == "in-a-row" and unit == 1 and value <= LONGEST_RANGE:
                return DayRef(i, self.at[end].j, self.run_of(value), rule="days in a row")
            return None
        if self.name(j) == "ordinal-suffix" and self.tokens[j].gap == "":
            # "3rd: gym" names a day, "3rd place" does not.
            k = self.at[j].j
            ahead = self.tokens[k].gap if k < len(self.tokens) else ""
            mark = self.ends.get(i)
            listed = self.before(i) in ("ordinal-suffix", "the", "from", "to") or (
                mark is not None and ("and" in mark.tags or "on" in mark.tags)
            )
            sure = value <= 31 and (listed or any(sign in ahead for sign in ":-,&"))
            return self.with_month(i, value, k, sure=sure)
        return self.with_month(i, value, j, sure=False)

    def ago(self, i: int, j: int, days: int) -> DayRef | None:
        if days > 400:
            return DayRef(i, j, vague=True, rule="long ago")
        return DayRef(i, j, (self.back(days),), rule="ago")

    def ago_before(self, i: int, j: int) -> DayRef | None:
        number = self.number(j)
        value, k = number if number is not None else (1, j)
        if self.name(k) == "two-days":
            return self.ago(i, self.at[k].j, 2)
        if unit := self.unit(k):
            return self.ago(i, self.at[k].j, value * unit)
        return None

    def for_days(self, i: int, j: int) -> DayRef | None:
        number = self.number(j)
        if number is None:
            return None
        value, k = number
        if self.unit(k) != 1 or value < 2 or value > LONGEST_RANGE:
            return None
        end = self.at[k].j
        if self.name(end) in ("ago-after", "last-after"):
            return self.ago(j, self.at[end].j, value)
        if self.name(i) == "after-days":
            return DayRef(i, end, self.run_of(value, 1), rule="days before")
        return DayRef(i, end, self.run_of(value), rule="days up to now")

    def year(self, i: int, j: int) -> DayRef | None:
        """ "in 2014": a day that nobody can know."""
        if self.name(j) in MONTHS:
            if self.number(self.at[j].j) is not None:
                return None
            if not self.reported and not self.planned:
                return None
            ahead = not self.reported
            return DayRef(i, self.at[j].j, future=ahead, vague=not ahead, rule="month")
        number = self.number(j)
        unit = self.at.get(number[1]) if number is not None else None
        if unit is None and (half := self.at.get(j)) is not None:
            unit = half if half.tags.get("unit") in ("half-hour", "quarter-hour") else None
        if unit is not None and unit.tags.get("unit") in _LENGTHS:
            if self.reported or self.measured:
                return None
            return DayRef(i, unit.j, future=True, rule="soon")
        if j >= len(self.tokens) or self.tokens[j].kind != NUMBER:
            return None
        text = self.tokens[j].text
        if len(text) != 4 or not text.isdigit() or not 1930 <= int(text) <= 2100:
            return None
        if int(text) > self.today.year:
            return DayRef(i, j + 1, future=True, rule="year ahead")
        return DayRef(i, j + 1, vague=True, rule="year past")
