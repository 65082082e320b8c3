"""Days by their names: "yesterday", weekdays and ranges of them, "this weekend", "since Friday"."""

from datetime import timedelta

from bot.reading.days.counts import Counts
from bot.reading.days.day_ref import LONGEST_RANGE, MONTHS, WEEKDAYS, DayRef
from bot.reading.tokens import DATE


class Words(Counts):
    """What a day word means, by what follows it."""

    def word(self, i: int) -> DayRef | None:
        name = self.name(i)
        j = self.at[i].j
        after = self.name(j)
        if name == "sunday-or-week":
            self.names[i] = "sunday"
            return self.weekday(i)
        if name in WEEKDAYS:
            return self.weekday(i)
        if name in MONTHS:
            return self.month(i)
        if name.startswith("date-"):
            _, month, day = name.split("-")
            return self.exact(i, j, int(day), int(month))
        if name in ("today", "this-morning"):
            return DayRef(i, j, (self.today,), rule=name)
        if name in ("yesterday", "last-night"):
            return DayRef(i, j, (self.back(1),), rule=name)
        if name in ("either-yesterday", "either-before"):
            back = 1 if name == "either-yesterday" else 2
            return DayRef(i, j, (self.back(back),), weak=True, rule="yesterday or tomorrow")
        if name == "before-yesterday":
            return DayRef(i, j, (self.back(2),), rule=name)
        if name == "soon":
            return None if self.reported or self.measured else DayRef(i, j, future=True, rule=name)
        if name == "this-year":
            told = self.reported or self.measured or self.ranked
            return None if told else DayRef(i, j, future=True, rule="future")
        if name in ("tomorrow", "after-tomorrow", "future"):
            return DayRef(i, j, future=True, rule=name)
        if name == "vague-past":
            week = self.tokens[i].text == "this" and self.tokens[j - 1].text == "week"
            return DayRef(i, j, vague=True, rule="this week" if week else name)
        if name == "weekend":
            return self.weekend(i, j)
        if name == "all-week":
            return DayRef(i, j, self.run_of(self.today.weekday() + 1), rule=name)
        if name == "every-day" and after == "since":
            return self.since(i, j)
        if name == "since":
            return self.since(i, i)
        if name == "from" and (after in WEEKDAYS or after in MONTHS):
            ref = self.word(j)
            if ref is not None:
                ref.i = i
                if ref.rule == "weekday" and not self.reported:
                    return DayRef(i, ref.j, future=True, rule="from that day on")
            return ref
        if name == "ago-before":
            return self.ago_before(i, j)
        if name == "last" and after in WEEKDAYS:
            return self.weekday(j, start=i, last=True)
        if name == "next" and after in WEEKDAYS:
            ref = self.weekday(j, start=i)
            return DayRef(i, ref.j, future=True, rule="next weekday")
        if name == "this" and after in WEEKDAYS:
            return self.weekday(j, start=i)
        if name == "in-year":
            return self.year(i, j)
        if name in ("for-days", "last", "after-days"):
            return self.for_days(i, j)
        if name == "two-days":
            if self.name(j) == "ago-after":
                return self.ago(i, self.at[j].j, 2)
            return None
        if name in ("the", "the-day"):
            return self.day_of_month(i, j)
        return None

    def weekday(self, i: int, start: int | None = None, last: bool = False) -> DayRef:
        number = WEEKDAYS[self.name(i)]
        j = self.at[i].j
        start = i if start is None else start
        if self.name(j) in ("last", "last-after"):
            last, j = True, self.at[j].j
        if self.name(j) in ("next", "next-after"):
            return DayRef(start, self.at[j].j, future=True, rule="next weekday")
        back = (self.today.weekday() - number) % 7
        if last and back == 0:
            back = 7
        # A range: "mon-wed", "monday to wednesday".
        k = j
        if self.name(k) == "to" or (
            k in self.names and self.tokens[k].gap.strip() in ("-", "->", "till")
        ):
            if self.name(k) == "to":
                k = self.at[k].j
            if self.name(k) in WEEKDAYS:
                end = (self.today.weekday() - WEEKDAYS[self.name(k)]) % 7
                span = (WEEKDAYS[self.name(k)] - number) % 7
                days = tuple(self.back(end + n) for n in range(span, -1, -1))
                return DayRef(start, self.at[k].j, days, rule="weekday range")
            if self.name(k) in ("today", "yesterday"):
                end = 1 if self.name(k) == "yesterday" else 0
                days = tuple(self.back(n) for n in range(back, end - 1, -1))
                return DayRef(start, self.at[k].j, days, rule="weekday range")
        j = self.part_of_day(j)
        if self.name(j) == "since-after":
            return DayRef(start, self.at[j].j, self.run_of(back + 1), rule="since")
        # "monday 3rd march": the number belongs to the day.
        if (exact := self.counted(j)) is not None and exact.rule == "date" and exact.days:
            return DayRef(start, exact.j, exact.days, exact.future, rule="weekday with date")
        return DayRef(start, j, (self.back(back),), weekday=not last, rule="weekday")

    def part_of_day(self, j: int) -> int:
        """Past the "morning" of "monday morning"."""
        return self.at[j].j if self.name(j) == "part-of-day" else j

    def weekend(self, i: int, j: int) -> DayRef:
        sunday = self.back((self.today.weekday() - 6) % 7)
        return DayRef(i, j, (sunday - timedelta(days=1), sunday), weekday=True, rule="weekend")

    def since(self, start: int, i: int) -> DayRef | None:
        j = self.at[i].j
        while self.name(j) in ("last", "this", "the"):
            j = self.at[j].j
        ref = self.word(j) if j in self.names else None
        if j < len(self.tokens) and self.tokens[j].kind == DATE:
            ref = self.figures(j)
        if ref is None or not ref.days:
            return None
        count = (self.today - ref.days[0]).days + 1
        if count > LONGEST_RANGE:
            return None
        return DayRef(start, ref.j, self.run_of(count), rule="since")
