"""Numbers in figures: sets, ranges, bare numbers, and the loads, prices and scores among them."""

import re
from typing import Final

from bot.reading.amounts.amount import BARE, CLOCKED, KM, METRES, MINUTES, NOTHING, Amount, figure
from bot.reading.amounts.clocks import Clocks
from bot.reading.amounts.text import KM_OF, MINUTES_OF
from bot.reading.tokens import DATE, NUMBER, WORD

_MONEY: Final = "$€£¥₹₽₺"


#: "a mile in 8.20": minutes and seconds with a dot.
_DOTTED: Final = re.compile(r"(\d{1,2})[.]([0-5]\d)")


class Figures(Clocks):
    """A number, by what stands around it."""

    def number(self, i: int) -> Amount:
        token = self.tokens[i]
        gap = token.gap
        j = i + 1
        if any(sign in gap for sign in _MONEY) or (self.gap(j) or " ")[0] in _MONEY + "%°":
            return Amount(i, j, NOTHING, None)
        if gap.endswith("#") and not self.unit(j):
            return Amount(i, j, NOTHING, None)
        before = self.ends.get(i)
        previous = self.tokens[i - 1] if i else None
        if previous is not None and previous.text == "x" and not self.after_count(i):
            return Amount(i, j, NOTHING, None)  # "hill repeats x 8"
        if (
            gap == ""
            and previous is not None
            and previous.kind == WORD
            and before is None
            and (previous.text != "x")
        ):
            return Amount(i, j, NOTHING, None)  # the 9 of "1e9", the 2 of "h2o"
        negative = gap.endswith("-") and (
            (len(gap) == 1 and i == 0) or gap[-2:-1] in (" ", "\n", "(")
        )
        # Sets: "6x800", "3 x 10 min", "4 sets of 5".
        sets = 1
        if (many := self.times(j)) and token.text.isdigit():
            sets, i0 = int(token.text[:6]), i
            inner = self.number(many) if self.tokens[many].kind == NUMBER else None
            if inner is None:
                return Amount(i, many, NOTHING, None)
            inner.i = i0
            if inner.kind in (MINUTES, KM, METRES) and inner.value is not None:
                inner.value *= sets
                inner.sets = sets * inner.sets
                if inner.kind == METRES:
                    inner.kind = KM
                    inner.value /= 1000
            elif inner.kind == BARE and inner.value is not None and inner.value >= 100:
                inner.kind, inner.value = KM, inner.value * sets / 1000
                inner.sets = sets
            elif inner.kind == BARE:
                inner.kind = NOTHING
            return inner
        if (scored := self.out_of(i, j)) is not None:
            return scored
        # A range of values: nobody knows which.
        if self.gap(j).strip() in ("-", "~") and j < self.size and self.tokens[j].kind == NUMBER:
            ranged = self.time_range(i, j)
            if ranged is not None:
                return ranged
            if j not in self.taken:
                second = self.number(j)
                if second.kind != BARE or second.value is None:
                    return Amount(i, second.j, second.kind, None)
                return Amount(i, second.j, NOTHING, None)
        if (ranged := self.time_range(i, j)) is not None:
            return ranged
        if j < self.size and self.tag(j, "ish") and self.unit(self.at[j].j):
            j = self.at[j].j
        unit = self.unit(j)
        dotted = _DOTTED.fullmatch(token.text)
        if dotted and not unit and self.tag(i - 1, "day") == "in-year":
            return Amount(i, j, CLOCKED, None, parts=(int(dotted[1]), int(dotted[2]), 0))
        value = figure(token.text, unit)
        if j < self.size and self.tokens[j].kind == DATE and self.gap(j) == " ":  # "1 1/2 hours"
            part = self.fraction(j)
            if part is not None and part.kind == MINUTES and part.value is not None:
                return Amount(i, part.j, MINUTES, part.value + value * 60)
        if negative:
            value = -value
        if self.tag(j, "clock-after") and 0 <= value <= 24:
            return Amount(i, self.at[j].j, NOTHING, None)
        if unit == "hour" and self.before_is_time(i) and 4 < value <= 24 and value == int(value):
            return Amount(i, self.at[j].j, NOTHING, None)
        prime = self.primes(j) and unit not in (*MINUTES_OF, "sec")
        amount = None if prime else self.measured(i, j, value, unit)
        if amount is not None:
            return amount
        if prime:
            return Amount(i, j, MINUTES, value)
        if j < self.size and self.gap(j).strip() == "" and self.tag(j, "ordinary"):
            first = self.tokens[j].text
            if first in ("min", "mins", "minute", "minutes", "sec", "s", "seconds", "second"):
                return Amount(i, j, NOTHING, None)
        if before is not None and ("clock-before" in before.tags) and 0 < value <= 24:
            return Amount(i, j, NOTHING, None)
        if self.before_is_time(i) and 0 < value <= 12:
            return self.moment(i, j, round(value * 60))
        if gap.strip() == "@" or self.after_sets(i):
            return Amount(i, j, NOTHING, None)  # "bench 5x5 @80", "deads 5x5 at 110"
        return Amount(i, j, BARE, value)

    def out_of(self, i: int, j: int) -> Amount | None:
        """ "6 out of 10 problems": a score, where the second figure has no unit of ours."""
        if not self.tag(j, "out-of"):
            return None
        k = self.at[j].j
        if k >= self.size or self.tokens[k].kind != NUMBER or k in self.taken:
            return None
        unit = self.unit(k + 1)
        if unit == "min":  # "25 of the 40 minutes"
            return self.measured_as(i, k + 1)
        if unit in (*MINUTES_OF, *KM_OF, "m") or self.tokens[j].text == "of":
            return None
        return Amount(i, k + 1, NOTHING, None)

    def measured_as(self, i: int, j: int) -> Amount:
        """The minutes of token i, by the unit at token j."""
        return Amount(i, self.at[j].j, MINUTES, figure(self.tokens[i].text, "min"))

    def after_count(self, i: int) -> bool:
        """Whether "x" before token i has a number before it: "6x800"."""
        return i >= 2 and self.tokens[i - 2].kind == NUMBER

    def after_sets(self, i: int) -> bool:
        """Whether sets and repetitions stand right before the bare number: a load."""
        k = i - 1 if i and self.tokens[i - 1].text in ("at", "with") else i
        texts = [token.text for token in self.tokens[max(0, k - 3) : k]]
        return k >= 3 and texts[1] == "x" and texts[0].isdigit() and texts[2].isdigit()

    def primes(self, j: int) -> bool:
        """Whether an apostrophe after the number makes it minutes: 45'."""
        gap = self.gap(j) if j < self.size else self.tail
        return gap.startswith("'") and not gap.startswith("''")

    def times(self, j: int) -> int:
        """The token after the "x" (or "sets of") that token j begins; 0 where there is none."""
        if j >= self.size:
            return 0
        if self.tokens[j].text == "x" and self.gap(j).strip() == "":
            return j + 1 if j + 1 < self.size and self.tokens[j + 1].kind == NUMBER else 0
        if self.gap(j).strip() in ("*", "x"):
            return j if self.tokens[j].kind == NUMBER else 0
        mark = self.at.get(j)
        if (
            mark is not None
            and mark.tags.get("unit") == "ignore"
            and "of" in (self.tokens[k].text for k in range(mark.j, min(mark.j + 1, self.size)))
        ):
            k = mark.j + 1
            if k < self.size and self.tokens[k].kind == NUMBER:
                return k
        return 0
