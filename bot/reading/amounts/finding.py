"""Finds every amount of a message, in order."""

from collections.abc import Iterable

from bot.reading.amounts.amount import BARE, CLOCKED, KM, MINUTES, NOTHING, Amount, figure
from bot.reading.amounts.figures import Figures
from bot.reading.amounts.text import KM_OF, MINUTES_OF, MINUTES_OF_PART
from bot.reading.matching import Mark, Matched
from bot.reading.tokens import CLOCK, DATE, NUMBER, WORD


class _Finder(Figures):
    """One pass over one message."""

    def find(self) -> list[Amount]:
        found: list[Amount] = []
        i = 0
        while i < self.size:
            if i in self.taken:
                i += 1
                continue
            name = self.at.get(i)
            if name is not None and "act" in name.tags and self.figured(name):
                i = name.j  # "18 holes", "5 a side", "zone 2"
                continue
            if name is not None and not name.tags.keys().isdisjoint(("nothing", "skip-all")):
                i = name.j  # "ngapa2in"
                continue
            amount = self.at_token(i)
            if amount is None:
                i += 1
                continue
            found.append(amount)
            i = max(amount.j, i + 1)
        self.flags(found)
        self.until(found)
        return found

    def figured(self, name: Mark) -> bool:
        """Whether a figure is a part of the name of an activity."""
        figures = any(self.tokens[k].kind == NUMBER for k in range(name.i, name.j))
        return figures and (self.tokens[name.i].kind == NUMBER or "unit" not in name.tags)

    def said_time(self, i: int) -> Amount | None:
        """ "at half six", "at noon": a time of day in words, or from it to another."""
        noon = self.tag(i, "day") in ("noon", "midnight") and self.before_is_time(i)
        worded = self.worded_time(i)
        hour = self.hour(i) if self.before_is_time(i) and self.tokens[i].kind == WORD else None
        if hour is not None and worded is None:
            return self.moment(i, hour[1], hour[0] * 60)
        if worded is None and not noon:
            return None
        if worded and self.tokens[i].text not in ("half", "quarter") and not self.before_is_time(i):
            return None
        time = self.time_of_day(i)
        if time is None:
            return None
        return self.time_range(i, time[1]) or self.moment(i, time[1], time[0])

    def flags(self, found: Iterable[Amount]) -> None:
        timed = sets = False
        for amount in found:
            if (
                amount.kind == BARE
                and timed
                and self.of_what(amount.j)
                and (amount.value or 0) >= 5
            ):
                amount.kind = MINUTES  # "40 minutes of weights and 15 of stretching"
            timed = timed or amount.kind == MINUTES
            if sets and amount.kind in (MINUTES, CLOCKED) and self.sends_off(amount.i):
                amount.kind, amount.value = NOTHING, None  # "10x100 off 1:45"
            sets = amount.sets > 1
            for k in (amount.j, amount.j + 1):
                if self.tag(k, "each") and not any(c in self.gap(k) for c in ".;!?"):
                    amount.each = True
                if self.tag(k, "total") and not any(c in self.gap(k) for c in ".;!?"):
                    amount.total = True
            if self.tag(amount.j, "both-ways") and amount.value is not None:
                amount.value *= 2
            for k in range(max(0, amount.i - 3), amount.i):
                if self.tag(k, "each") and self.tag(k, "each-before"):
                    amount.each = True
                if self.tag(k, "total") and not any(
                    "act" in m.tags for n in range(k, amount.i) if (m := self.at.get(n))
                ):
                    amount.total = True

    def sends_off(self, i: int) -> bool:
        """Whether token i is what each of several sets had: "off 1:45", "every 2 min"."""
        return self.tag(i - 1, "interval") is not None or self.gap(i).strip() == "@"

    def of_what(self, j: int) -> bool:
        """Whether "of" and an activity follow at token j."""
        return self.tag(j, "day") == "of" and self.tag(j + 1, "act") is not None

    def at_token(self, i: int) -> Amount | None:
        token = self.tokens[i]
        mark = self.at.get(i)
        if (time := self.said_time(i)) is not None:
            return time
        if mark is not None and mark.j > i + 1 and "unit" not in mark.tags and token.kind == NUMBER:
            return Amount(i, i + 1, NOTHING, None)  # the 18 of "18 holes", part of a name
        if token.kind == CLOCK:
            return self.clock(i)
        if token.kind == NUMBER:
            return self.number(i)
        if token.kind == DATE:
            return self.fraction(i)
        if mark is None:
            return None
        unit = mark.tags.get("unit", "")
        if unit in MINUTES_OF_PART and "act" not in mark.tags:
            minutes, end = MINUTES_OF_PART[unit], mark.j
            if unit in ("hour-alone", "two-hours"):
                minutes, end = self.more_minutes(minutes, end)
            return Amount(i, end, MINUTES, minutes)
        if "height-before" in mark.tags and (height := self.height(i, mark.j)) is not None:
            return height
        if "num" in mark.tags:
            return self.in_words(i)
        if (
            unit in (*MINUTES_OF, *KM_OF)
            and mark.j < self.size
            and self.tokens[mark.j].kind == NUMBER
            and (self.gap(mark.j).strip(' "') in (":", "="))
        ):
            value = figure(self.tokens[mark.j].text, unit)
            if unit in KM_OF:
                return Amount(i, mark.j + 1, KM, value * KM_OF[unit])
            return Amount(i, mark.j + 1, MINUTES, value * MINUTES_OF[unit])
        if (
            unit == "hour"
            and i
            and self.tokens[i - 1].text in ("my", "an")
            and i - 1 not in self.at
        ):
            return Amount(i, mark.j, MINUTES, 60.0)  # "got my hour of tennis"
        opens = i == 0 or self.gap(i).strip() or self.tag(i - 1, "day") == "the"
        if (
            unit == "hour"
            and opens
            and (self.tag(mark.j, "and") or self.gap(mark.j).strip() in ("&", "+"))
        ):
            minutes, end = self.more_minutes(60.0, mark.j)
            if minutes > 60:
                return Amount(i, end, MINUTES, minutes)  # "hour and twenty"
        if unit == "hour" and str(self.tag(mark.j, "unit") or "") == "and-half":
            return Amount(i, self.at[mark.j].j, MINUTES, 90.0)
        if "before" in mark.tags or "before-small" in mark.tags:
            return self.ignored_after(i, mark)
        return None

    def height(self, i: int, j: int) -> Amount | None:
        """ "ascent 640 m": what was climbed is no way covered."""
        if j >= self.size or self.tokens[j].kind != NUMBER or self.gap(j).strip() not in ("", ":"):
            return None
        metres = self.unit(j + 1) in ("m", "metre", "ignore")
        return Amount(i, self.at[j + 1].j if metres else j + 1, NOTHING, None)

    def ignored_after(self, i: int, mark: Mark) -> Amount | None:
        """ "rpe 7", "week 3": the number that follows is none of ours, unless it has a unit."""
        j = mark.j
        if j < self.size and self.tokens[j].kind in (NUMBER, DATE) and j not in self.taken:
            seconds = self.at[j + 1].j if self.unit(j + 1) == "min" else self.size
            if (
                mark.tags.get("unit") == "pace"
                and seconds < self.size
                and self.tokens[seconds].kind == NUMBER
                and self.gap(seconds) == ""
            ):
                return Amount(i, seconds + 1, NOTHING, None)  # "配速5分40"
            if any(sign in self.gap(j) for sign in ",;.!?\n") or self.unit(j + 1) in (
                *MINUTES_OF, *KM_OF, "m",
            ):  # fmt: skip
                return None
            small = "before-small" in mark.tags and "before" not in mark.tags
            if small and self.tokens[j].kind == NUMBER and figure(self.tokens[j].text, "") > 10:
                return None
            return Amount(i, j + 1, NOTHING, None)
        return None


def find_amounts(matched: Matched, taken: set[int], tail: str) -> list[Amount]:
    """Every amount outside the `taken` tokens. `tail` is the text after the last token."""
    return _Finder(matched, taken, tail).find()
