"""Finds every reference to days of a message, in order, lists and ranges joined."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from bot.reading.days.day_ref import LONGEST_RANGE, DayRef
from bot.reading.days.words import Words
from bot.reading.matching import Matched
from bot.reading.tokens import DATE, NUMBER

_BESIDE: Final = {"before-that": -1, "after-that": 1}
_WIDE: Final = ("weekend", "all-week")


class _Finder(Words):
    """One pass over one message."""

    def find(self) -> list[DayRef]:
        found: list[DayRef] = []
        i = 0
        tokens = self.tokens
        while i < len(tokens):
            ref = None
            if tokens[i].kind == DATE:
                ref = self.figures(i)
            elif self.name(i) in _BESIDE:
                ref = self.beside(i, found)
            elif i in self.names:
                ref = self.word(i)
            elif tokens[i].kind == NUMBER or (i in self.at and "num" in self.at[i].tags):
                ref = self.counted(i)
            if ref is None:
                i += 1
                continue
            found.append(ref)
            i = max(ref.j, i + 1)
        return self.joined(self.narrowed(self.told_apart(found)))

    def beside(self, i: int, found: list[DayRef]) -> DayRef | None:
        """ "yesterday nada, the day before that 8 km": a day told from the one before it."""
        if not found or not found[-1].days:
            return None
        day = found[-1].days[-1] + timedelta(days=_BESIDE[self.name(i)])
        if day > self.today:
            return DayRef(i, self.at[i].j, future=True, rule="day after that")
        return DayRef(i, self.at[i].j, (day,), rule="day beside that")

    def joined(self, found: list[DayRef]) -> list[DayRef]:
        """ "monday and wednesday", "today and yesterday": one reference to several days."""
        joined: list[DayRef] = []
        for ref in found:
            last = joined[-1] if joined else None
            before = joined[-2].j if len(joined) > 1 else 0
            if (
                last is not None
                and last.days
                and ref.days
                and not ref.weak
                and not self.apart(before, last, ref)
            ):
                between = self.matched.tokens[last.j : ref.i]
                words = [token.text for token in between]
                mark = self.at.get(last.j)
                link = mark is not None and ("and" in mark.tags or "day" in mark.tags)
                gap = self.tokens[ref.i].gap.strip()
                if self.spans(last, ref):
                    count = (ref.days[0] - last.days[0]).days
                    last.days = self.run_of(count + 1, (self.today - ref.days[0]).days)
                    last.j = ref.j
                    continue
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
                        if last.rule == "ago" and ref.rule == "today":
                            last.j = ref.j  # "a week ago today"
                            continue
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

    def spans(self, last: DayRef, ref: DayRef) -> bool:
        """Whether two dates are the ends of a span: "from the 2nd to the 5th"."""
        if len(last.days) != 1 or len(ref.days) != 1 or ref.i != last.j + 1:
            return False
        between = "and" in self.at[last.j].tags if last.j in self.at else False
        between = between and last.i > 0 and self.tokens[last.i - 1].text == "between"
        if self.name(last.j) != "to" and not between:
            return False
        return 0 < (ref.days[0] - last.days[0]).days < LONGEST_RANGE

    def apart(self, start: int, last: DayRef, ref: DayRef) -> bool:
        """ "yoga yesterday, today nothing": each day has a word of its own, on either side."""
        if self.tokens[ref.i].gap.strip() == "," and last.i == ref.i - 1:
            closing = self.ends.get(last.i)
            if closing is not None and not closing.tags.keys().isdisjoint(("and", "or")):
                return True  # "friday or saturday, sunday 10k": the list was closed
        own = ("act", "nothing", "skip", "skip-all", "self", "unit", "num", "done")
        said = any(
            not m.tags.keys().isdisjoint(own[:4])
            for k in range(start, last.i)
            if (m := self.at.get(k))
        )
        if not said or ref.j >= len(self.tokens) or self.tokens[ref.j].gap.strip():
            return False
        after = self.at.get(ref.j)
        return self.tokens[ref.j].kind == NUMBER or (
            after is not None and not after.tags.keys().isdisjoint(own)
        )

    def told_apart(self, found: list[DayRef]) -> list[DayRef]:
        """ "twice this week, monday and thursday": the days follow, so nothing is vague."""
        told = {
            wide.i
            for wide, ref in pairwise(found)
            if wide.rule == "this week"
            and ref.rule == "weekday"
            and ref.i == wide.j
            and ":" not in self.tokens[ref.i].gap
        }
        return [ref for ref in found if ref.i not in told]

    @staticmethod
    def narrowed(found: list[DayRef]) -> list[DayRef]:
        """ "this weekend ... saturday": the wide word only says where the narrow ones lie."""
        narrow = {day for ref in found if ref.rule not in _WIDE for day in ref.days}
        return [ref for ref in found if ref.rule not in _WIDE or not narrow.intersection(ref.days)]

    def glue(self, i: int) -> bool:
        mark = self.at.get(i)
        return mark is not None and ("filler" in mark.tags or "day" in mark.tags)


def find_days(matched: Matched, today: date) -> list[DayRef]:
    """Every reference to days, in the order of the message, not overlapping."""
    return _Finder(matched, today).find()
