"""Which days a message speaks of: words, weekdays, figures, ranges, in any lexicon's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.reading.matching import Mark, Matched
from bot.reading.tokens import DATE, NUMBER, Token

WEEKDAYS: Final = {
    name: number
    for number, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    )
}
MONTHS: Final = {
    name: number
    for number, name in enumerate(
        (
            *("january", "february", "march", "april", "may", "june", "july"),
            *("august", "september", "october", "november", "december"),
        ),
        1,
    )
}
_WIDE: Final = ("weekend", "all-week")
LONGEST_RANGE: Final = 31  # days; more than that is a slip or a boast


@dataclass(slots=True)
class DayRef:
    """Tokens i to j name `days`; `future`: after today; `vague`: past but nobody knows when."""

    i: int
    j: int
    days: tuple[date, ...] = ()
    future: bool = False
    vague: bool = False
    impossible: bool = False
    weekday: bool = False  # one that a present tense can turn into the coming one
    weak: bool = False  # a date that is behind or ahead, by the rest of the message
    rule: str = ""


def _number(matched: Matched, at: dict[int, Mark], i: int) -> tuple[int, int] | None:
    """A small whole number at token i, in figures or words, and the token after it."""
    if i >= len(matched.tokens):
        return None
    token = matched.tokens[i]
    if token.kind == NUMBER and token.text.isdigit() and len(token.text) <= 4:
        return int(token.text), i + 1
    mark = at.get(i)
    if mark is not None and "num" in mark.tags:
        value = mark.tags["num"]
        j = mark.j
        if value >= 20 and value % 10 == 0 and (unit := at.get(j)) is not None:
            more = unit.tags.get("num", 99)
            if 1 <= more <= 9:
                return int(value + more), unit.j
        return (int(value), j) if value >= 1 and value == int(value) else None
    return None


class _Finder:
    """One pass over one message."""

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
            not mark.tags.keys().isdisjoint(("plan", "gerund")) for mark in matched.marks
        )
        # "in 40 min" is how long it took where a length or a day gone by is named.
        self.measured = any(
            mark.tags.get("unit") in ("km", "k", "mile", "m", "metre", "yard")
            or mark.tags.get("day") in ("this-morning", "yesterday", "last-night")
            for mark in matched.marks
        )
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

    def find(self) -> list[DayRef]:
        found: list[DayRef] = []
        i = 0
        tokens = self.tokens
        while i < len(tokens):
            ref = None
            if tokens[i].kind == DATE:
                ref = self.figures(i)
            elif i in self.names:
                ref = self.word(i)
            elif tokens[i].kind == NUMBER or (i in self.at and "num" in self.at[i].tags):
                ref = self.counted(i)
            if ref is None:
                i += 1
                continue
            found.append(ref)
            i = max(ref.j, i + 1)
        return self.joined(self.narrowed(found))

    # -- single words ------------------------------------------------------------------------

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
        if name in ("tomorrow", "after-tomorrow", "future"):
            return DayRef(i, j, future=True, rule=name)
        if name == "vague-past":
            return DayRef(i, j, vague=True, rule=name)
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

    def run_of(self, count: int, end: int = 0) -> tuple[date, ...]:
        """`count` days in a row, the last of them `end` days before today."""
        count = max(1, min(count, LONGEST_RANGE))
        return tuple(self.back(end + n) for n in range(count - 1, -1, -1))

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

    # -- counted -----------------------------------------------------------------------------

    def unit(self, j: int) -> int:
        """Days in the calendar unit at token j, 0 for none."""
        return {"day-unit": 1, "week-unit": 7, "sunday-or-week": 7}.get(self.name(j), 0)

    def counted(self, i: int) -> DayRef | None:
        number = _number(self.matched, self.at, i)
        if number is None:
            return None
        value, j = number
        if self.name(j) == "month-unit" and 1 <= value <= 12:
            day = _number(self.matched, self.at, self.at[j].j)
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
        number = _number(self.matched, self.at, j)
        value, k = number if number is not None else (1, j)
        if self.name(k) == "two-days":
            return self.ago(i, self.at[k].j, 2)
        if unit := self.unit(k):
            return self.ago(i, self.at[k].j, value * unit)
        return None

    def for_days(self, i: int, j: int) -> DayRef | None:
        number = _number(self.matched, self.at, j)
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
            if _number(self.matched, self.at, self.at[j].j) is not None:
                return None
            if not self.reported and not self.planned:
                return None
            ahead = not self.reported
            return DayRef(i, self.at[j].j, future=ahead, vague=not ahead, rule="month")
        number = _number(self.matched, self.at, j)
        unit = self.at.get(number[1]) if number is not None else None
        if unit is not None and unit.tags.get("unit") in ("min", "hour"):
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

    # -- figures -----------------------------------------------------------------------------

    def day_of_month(self, i: int, j: int) -> DayRef | None:
        number = _number(self.matched, self.at, j)
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
        number = _number(self.matched, self.at, j)
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
            ahead = [self.at.get(k) for k in (j, j + 1, j + 2)]
            if any(m is not None and m.tags.get("unit") in ("hour", "km", "mile") for m in ahead):
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

    def rated(self, i: int) -> bool:
        """Whether "7/10" at token i is a mark out of ten: something stands before it."""
        return i > 0

    # -- lists -------------------------------------------------------------------------------

    def joined(self, found: list[DayRef]) -> list[DayRef]:
        """ "monday and wednesday", "today and yesterday": one reference to several days."""
        joined: list[DayRef] = []
        for ref in found:
            last = joined[-1] if joined else None
            if last is not None and last.days and ref.days and not ref.weak:
                between = self.matched.tokens[last.j : ref.i]
                words = [token.text for token in between]
                mark = self.at.get(last.j)
                link = mark is not None and ("and" in mark.tags or "day" in mark.tags)
                gap = self.tokens[ref.i].gap.strip()
                if (not words and gap in (",", "&", "+", "/", "", "-")) or (
                    len(words) <= 2
                    and link
                    and mark is not None
                    and ("and" in mark.tags)
                    and all(
                        "act" not in m.tags for k in range(last.j, ref.i) if (m := self.at.get(k))
                    )
                    and (len(words) == 1 or self.glue(last.j + 1))
                ):
                    if not words and gap == "":
                        if ref.rule in ("today", "this-morning", "last-night", "yesterday") and (
                            ref.days == last.days or ref.rule == "this-morning"
                        ):
                            last.j = ref.j
                            continue
                        if ref.rule == last.rule == "weekday" and ref.days != last.days:
                            last.days, last.j = (*last.days, *ref.days), ref.j
                            continue
                        if ref.rule == "date" or ref.rule == "date in figures":
                            last.days, last.j, last.weekday = ref.days, ref.j, False
                            continue
                        joined.append(ref)
                        continue
                    if gap == "-" and not words and last.days[-1] < ref.days[0]:
                        count = (ref.days[0] - last.days[-1]).days
                        if count <= LONGEST_RANGE:
                            end = (self.today - ref.days[0]).days
                            last.days = (*last.days[:-1], *self.run_of(count + 1, end))
                            last.j = ref.j
                            continue
                    last.days = tuple(dict.fromkeys((*last.days, *ref.days)))
                    last.j = ref.j
                    continue
            joined.append(ref)
        return joined

    @staticmethod
    def narrowed(found: list[DayRef]) -> list[DayRef]:
        """ "this weekend ... saturday": the wide word only says where the narrow ones lie."""
        narrow = {day for ref in found if ref.rule not in _WIDE for day in ref.days}
        return [ref for ref in found if ref.rule not in _WIDE or not narrow.intersection(ref.days)]

    def glue(self, i: int) -> bool:
        mark = self.at.get(i)
        return mark is not None and ("filler" in mark.tags or "day" in mark.tags)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def find_days(matched: Matched, today: date) -> list[DayRef]:
    """Every reference to days, in the order of the message, not overlapping."""
    return _Finder(matched, today).find()
