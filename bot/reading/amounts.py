"""How long and how far: durations, distances, sets; paces, loads and clock times are set aside."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from bot.reading.matching import Mark, Matched
from bot.reading.tokens import CLOCK, DATE, NUMBER, WORD

MINUTES: Final = "minutes"
KM: Final = "km"
METRES: Final = "m"  # metres or minutes, by what it stands beside
CLOCKED: Final = "clock"  # h:mm or mm:ss, by what it stands beside
BARE: Final = "bare"
LAPS: Final = "laps"
NOTHING: Final = "nothing"  # a pace, a load, a price, a time of day
COUNT: Final = "count"

_KM: Final = {"km": 1.0, "k": 1.0, "mile": 1.609344, "yard": 0.0009144, "metre": 0.001}
_MINUTES: Final = {"min": 1.0, "hour": 60.0}
_PARTS: Final = {
    "half-hour": 30.0,
    "quarter-hour": 15.0,
    "three-quarters": 45.0,
    "hour-alone": 60.0,
    "two-hours": 120.0,
    "hour-and-half": 90.0,
    "hour-and-quarter": 75.0,
}
_MONEY: Final = "$€£¥₹₽₺"


@dataclass(slots=True)
class Amount:
    """Tokens i to j say `value` of `kind`; None where it is said but impossible or unsure."""

    i: int
    j: int
    kind: str
    value: float | None
    each: bool = False
    total: bool = False
    sets: int = 1
    parts: tuple[int, int, int] = (0, 0, 0)  # of a clock reading
    before: str = ""  # "pool" where it is the length of one
    used: bool = False


def figure(text: str, unit: str) -> float:
    """The number that a figure means: "1,5" is a decimal, "1,500" and "1.500" m are thousands."""
    plain = text
    pieces = text.replace(",", ".").split(".")
    if len(pieces) > 1:
        thousands = all(len(piece) == 3 for piece in pieces[1:]) and 1 <= len(pieces[0]) <= 3
        if thousands and not (unit in ("km", "mile", "hour") and len(pieces) == 2):
            plain = "".join(pieces)
        elif len(pieces) == 2:
            plain = ".".join(pieces)
        else:
            plain = pieces[0]
    try:
        return float(plain[:40])
    except ValueError:
        return 0.0


class _Finder:
    """One pass over one message, leaving out the tokens that days have taken."""

    def __init__(self, matched: Matched, taken: set[int]) -> None:
        self.tokens = matched.tokens
        self.at: dict[int, Mark] = {mark.i: mark for mark in matched.marks}
        self.ends: dict[int, Mark] = {mark.j: mark for mark in matched.marks}
        self.taken = taken
        self.size = len(self.tokens)

    def tag(self, i: int, name: str) -> object:
        mark = self.at.get(i)
        return mark.tags.get(name) if mark is not None else None

    def unit(self, i: int) -> str:
        """The unit that token i begins, if it follows its number closely."""
        if i >= self.size or self.tokens[i].gap.strip(" ~+'’\"-") != "":
            return ""
        if i >= self.size or ("-" in self.tokens[i].gap and self.tokens[i].gap != "-"):
            return ""
        return str(self.tag(i, "unit") or "")

    def gap(self, i: int) -> str:
        return self.tokens[i].gap if i < self.size else ""

    def find(self) -> list[Amount]:
        found: list[Amount] = []
        i = 0
        while i < self.size:
            if i in self.taken:
                i += 1
                continue
            amount = self.at_token(i)
            if amount is None:
                i += 1
                continue
            found.append(amount)
            i = max(amount.j, i + 1)
        self.flags(found)
        return found

    def flags(self, found: Iterable[Amount]) -> None:
        for amount in found:
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

    def at_token(self, i: int) -> Amount | None:
        token = self.tokens[i]
        mark = self.at.get(i)
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
        if unit in _PARTS and "act" not in mark.tags:
            minutes, end = _PARTS[unit], mark.j
            if unit in ("hour-alone", "two-hours"):
                minutes, end = self.more_minutes(minutes, end)
            return Amount(i, end, MINUTES, minutes)
        if "num" in mark.tags:
            return self.in_words(i)
        if (
            unit in (*_MINUTES, *_KM)
            and mark.j < self.size
            and self.tokens[mark.j].kind == NUMBER
            and (self.gap(mark.j).strip(' "') in (":", "="))
        ):
            value = figure(self.tokens[mark.j].text, unit)
            if unit in _KM:
                return Amount(i, mark.j + 1, KM, value * _KM[unit])
            return Amount(i, mark.j + 1, MINUTES, value * _MINUTES[unit])
        if unit == "hour" and str(self.tag(mark.j, "unit") or "") == "and-half":
            return Amount(i, self.at[mark.j].j, MINUTES, 90.0)
        if "before" in mark.tags or "before-small" in mark.tags:
            return self.ignored_after(i, mark)
        return None

    def ignored_after(self, i: int, mark: Mark) -> Amount | None:
        """ "rpe 7", "week 3": the number that follows is none of ours, unless it has a unit."""
        j = mark.j
        if j < self.size and self.tokens[j].kind in (NUMBER, DATE) and j not in self.taken:
            if any(sign in self.gap(j) for sign in ",;.!?\n") or self.unit(j + 1) in (
                *_MINUTES, *_KM, "m",
            ):  # fmt: skip
                return None
            small = "before-small" in mark.tags and "before" not in mark.tags
            if small and self.tokens[j].kind == NUMBER and figure(self.tokens[j].text, "") > 10:
                return None
            return Amount(i, j + 1, NOTHING, None)
        return None

    # -- in figures --------------------------------------------------------------------------

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
        if j < self.size and self.tag(j, "ish") and self.unit(j + 1):
            j += 1
        unit = self.unit(j)
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
        amount = self.measured(i, j, value, unit)
        if amount is not None:
            return amount
        if self.primes(j):
            return Amount(i, j, MINUTES, value)
        if j < self.size and self.gap(j).strip() == "" and self.tag(j, "ordinary"):
            first = self.tokens[j].text
            if first in ("min", "mins", "minute", "minutes", "sec", "s", "seconds", "second"):
                return Amount(i, j, NOTHING, None)
        if before is not None and ("clock-before" in before.tags) and 0 < value <= 24:
            return Amount(i, j, NOTHING, None)
        if self.before_is_time(i) and 0 < value <= 12:
            return Amount(i, j, NOTHING, None)
        return Amount(i, j, BARE, value)

    def after_count(self, i: int) -> bool:
        """Whether "x" before token i has a number before it: "6x800"."""
        return i >= 2 and self.tokens[i - 2].kind == NUMBER

    def before_is_time(self, i: int) -> bool:
        mark = self.ends.get(i)
        return self.gap(i).strip() == "@" or (mark is not None and "time" in mark.tags)

    def primes(self, j: int) -> bool:
        """Whether an apostrophe after the number makes it minutes: 45'."""
        gap = self.gap(j) if j < self.size else self.tail
        return gap.startswith("'") and not gap.startswith("''")

    tail = ""

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

    def measured(self, i: int, j: int, value: float, unit: str) -> Amount | None:
        """A number with its unit, and what follows it ("1 h 15", "an hour and a half")."""
        if not unit:
            return None
        mark = self.at[j]
        end = mark.j
        if unit == "and-half":
            following = self.unit(end)
            more = self.measured(i, end, value + 0.5, following)
            return more
        if unit in _MINUTES:
            minutes = value * _MINUTES[unit]
            if unit == "hour":
                minutes, end = self.more_minutes(minutes, end)
            elif self.unit(end) == "sec":
                end = self.at[end].j
            elif (
                end < self.size and self.tokens[end].kind == NUMBER and self.unit(end + 1) == "sec"
            ):
                end = self.at[end + 1].j
            if self.is_pace(end):
                return Amount(i, self.pace_end(end), NOTHING, None)
            return Amount(i, end, MINUTES, minutes)
        if unit in _PARTS:  # "2 half hours" says nothing; "1 1/2" was read before
            times = value if unit == "hour-alone" else 1.0
            return Amount(i, end, MINUTES, _PARTS[unit] * times)
        if unit in _KM:
            follows = self.tag(end, "unit") if self.gap(end).strip() == "" else None
            if (unit == "k" and follows in ("ignore", "pace")) or (
                unit == "metre" and follows == "ignore"
            ):
                return Amount(i, self.at[end].j, NOTHING, None)
            if self.gap(end).strip() == "/" and self.unit_word(end) in ("hour", "sec", "min"):
                return Amount(i, self.at[end].j, NOTHING, None)
            if self.tag(end, "per") and self.unit_word(self.at[end].j) == "hour":
                return Amount(i, self.at[self.at[end].j].j, NOTHING, None)
            if unit == "k" and value > 500:
                return Amount(i, end, NOTHING, None)
            return Amount(i, end, KM, value * _KM[unit])
        if unit == "m":
            if self.tag(end, "unit") == "ignore":
                return Amount(i, self.at[end].j, NOTHING, None)
            pool = self.tag(end, "act")
            if isinstance(pool, tuple) and pool[0] == "pool" and self.at[end].j == end + 1:
                return Amount(i, end, METRES, value, before="pool")
            return Amount(i, end, METRES, value)
        if unit == "lap":
            return Amount(i, end, LAPS, value)
        return Amount(i, end, NOTHING, None)

    def unit_word(self, j: int) -> str:
        return str(self.tag(j, "unit") or "")

    def more_minutes(self, minutes: float, j: int) -> tuple[float, int]:
        """The minutes after the hours at token j, however they are joined on."""
        k = j
        if self.unit_word(k) == "and-half":
            return minutes + 30, self.at[k].j
        if self.tag(k, "and") and k < self.size:
            k = self.at[k].j
        if k >= self.size or k in self.taken:
            return minutes, j
        if self.unit_word(k) in _PARTS and k > j:
            return minutes + _PARTS[self.unit_word(k)], self.at[k].j
        token = self.tokens[k]
        if (
            token.kind == NUMBER
            and token.text.isdigit()
            and int(token.text[:4]) < 60
            and (token.gap.strip() in ("", ","))
        ):
            unit = self.unit(k + 1)
            if unit in ("min", "m"):
                end = self.at[k + 1].j
                if (
                    end < self.size
                    and self.tokens[end].kind == NUMBER
                    and self.unit(end + 1) == "sec"
                ):
                    end = self.at[end + 1].j
                return minutes + int(token.text), end
            if unit == "" and token.gap == "" and k == j:
                return minutes + int(token.text), k + 1
            if unit == "" and k == j and len(token.text) == 2 and token.gap == " ":
                return minutes + int(token.text), k + 1
        words = self.in_words(k) if self.tag(k, "num") is not None else None
        if (
            words is not None
            and words.kind == MINUTES
            and words.value is not None
            and (words.value < 60)
        ):
            return minutes + words.value, words.j
        return minutes, j

    def is_pace(self, j: int) -> bool:
        if self.unit_word(j) == "pace":
            return True
        if j < self.size and self.gap(j).strip() == "/" and self.unit_word(j) in (*_KM, "m"):
            return True
        follows = self.at.get(j)
        if follows is None or not ("per" in follows.tags or follows.tags.get("num") == 1.0):
            return self.unit_word(j) in ("mile", "km") and self.gap(j) == " "
        return self.unit_word(follows.j) in ("km", "k", "mile")

    def pace_end(self, j: int) -> int:
        mark = self.at[j]
        if "per" in mark.tags or "num" in mark.tags:
            return self.at[mark.j].j if mark.j in self.at else mark.j
        return mark.j

    # -- clock readings ----------------------------------------------------------------------

    def clock(self, i: int) -> Amount:
        pieces = [int(piece) for piece in self.tokens[i].text.split(":")]
        j = i + 1
        ranged = self.time_range(i, j)
        if ranged is not None:
            return ranged
        if len(pieces) == 3:
            hours, minutes, seconds = pieces
            value = hours * 60 + minutes + seconds / 60
            if self.is_pace(j):
                return Amount(i, j, NOTHING, None)
            return Amount(i, self.unit_end(j), MINUTES, value)
        a, b = pieces
        unit = self.unit(j)
        if self.is_pace(j) or (j < self.size and self.gap(j).startswith("/")):
            return Amount(i, self.pace_end(j) if j in self.at else j, NOTHING, None)
        if unit == "hour":
            return Amount(i, self.at[j].j, MINUTES, a * 60.0 + b)
        if unit == "min":
            if self.is_pace(self.at[j].j):
                return Amount(i, self.pace_end(self.at[j].j), NOTHING, None)
            return Amount(i, self.at[j].j, MINUTES, a + b / 60)
        if self.half_day(j) or self.before_is_time(i):
            return Amount(i, self.at[j].j if self.half_day(j) else j, NOTHING, None)
        before = self.ends.get(i)
        if before is not None and ("before" in before.tags or before.tags.get("unit") == "pace"):
            return Amount(i, j, NOTHING, None)
        return Amount(i, j, CLOCKED, None, parts=(a, b, 0))

    def unit_end(self, j: int) -> int:
        return self.at[j].j if self.unit(j) in ("hour", "min", "sec") else j

    def half_day(self, j: int) -> str:
        name = str(self.tag(j, "day") or "")
        return name if name in ("am", "pm") else ""

    def time_of_day(self, i: int) -> tuple[int, int, bool] | None:
        """Minutes after midnight at token i, the token after it, whether it is surely a time."""
        if i >= self.size or i in self.taken:
            return None
        token = self.tokens[i]
        if token.kind == CLOCK:
            pieces = [int(piece) for piece in token.text.split(":")]
            if len(pieces) != 2 or pieces[0] > 24 or pieces[1] > 59:
                return None
            minutes, j, sure = pieces[0] * 60 + pieces[1], i + 1, False
        elif token.kind == NUMBER and token.text.isdigit() and len(token.text) <= 2:
            if int(token.text) > 24:
                return None
            minutes, j, sure = int(token.text) * 60, i + 1, False
            if self.unit(j) == "hour" and self.at[j].j - j == 1 and self.tokens[j].text == "h":
                following = self.tokens[j + 1] if j + 1 < self.size else None
                if following is not None and following.kind == NUMBER and following.gap == "":
                    if following.text.isdigit() and int(following.text[:3]) < 60:
                        minutes, j = minutes + int(following.text), j + 2
                else:
                    j += 1
            elif self.tag(j, "clock-after"):
                j, sure = self.at[j].j, True
        elif self.tag(i, "day") in ("noon", "midnight"):
            return 720 if self.tag(i, "day") == "noon" else 0, self.at[i].j, True
        else:
            return None
        half = self.half_day(j)
        if half:
            minutes = minutes % 720 + (720 if half == "pm" else 0)
            j, sure = self.at[j].j, True
        return minutes, j, sure

    def time_range(self, i: int, j: int) -> Amount | None:
        """ "18:00-19:15", "from 6 to 7:30 pm", "6-7pm": the time between, else None."""
        first = self.time_of_day(i)
        if first is None:
            return None
        start, k, sure = first
        before = self.ends.get(i)
        from_word = before is not None and before.tags.get("day") == "from"
        dash = k < self.size and self.gap(k).strip() == "-"
        to_word = self.tag(k, "day") == "to"
        if not dash and not to_word:
            return None
        second = self.time_of_day(self.at[k].j if to_word and not dash else k)
        if second is None:
            return None
        end, after, sure_too = second
        clocks = (
            self.tokens[i].kind == CLOCK
            or self.tokens[after - 1].kind == CLOCK
            or (k < self.size and self.tokens[k].kind == CLOCK)
        )
        if not (sure or sure_too or clocks or from_word):
            return None
        if self.unit(after) in (*_KM, "m", "min", "ignore", "pace", "lap") or self.is_pace(after):
            return None
        if sure_too and not sure and end >= 720 and start < 720 and start + 720 <= end:
            start += 720  # "6-7pm"
        length = (end - start) % 1440
        if not sure and not sure_too and length > 720:
            length = (length - 720) % 720  # "11 to 1"
        return Amount(i, after, MINUTES, float(length) if length else None)

    # -- in words and fractions --------------------------------------------------------------

    def fraction(self, i: int) -> Amount | None:
        pieces = self.tokens[i].text.rstrip(".").replace(".", "/").replace("-", "/").split("/")
        if len(pieces) != 2 or int(pieces[1]) == 0:
            return Amount(i, i + 1, NOTHING, None)
        value = int(pieces[0]) / int(pieces[1])
        j = i + 1
        for k in (j, j + 1, j + 2):
            if (
                k < self.size
                and self.unit_word(k) in _MINUTES
                and (k == j or self.tokens[j].text in ("of", "an", "a"))
            ):
                return Amount(i, self.at[k].j, MINUTES, value * _MINUTES[self.unit_word(k)])
        if self.unit(j) in _KM:
            return Amount(i, self.at[j].j, KM, value * _KM[self.unit(j)])
        return Amount(i, j, NOTHING, None)

    def in_words(self, i: int) -> Amount | None:
        """ "forty five minutes", "two miles", "an hour and a half"; a number word alone is none."""
        value, j, count = 0.0, i, 0
        while j < self.size and j not in self.taken:
            number = self.tag(j, "num")
            if number is None or (count and self.tokens[j].gap.strip() not in ("", "-")):
                break
            more = float(str(number))
            if count and more >= 10 and 0 < value < 10 and more in (10, 100):
                value *= more
            elif count and (more >= value or more < 1) and value:
                break
            else:
                value += more
            j, count = self.at[j].j, count + 1
        while (
            j < self.size
            and (self.tag(j, "num-link") or self.tokens[j].text == "of")
            and (self.unit_word(j + 1) in (*_MINUTES, *_KM))
        ):
            j += 1
        if self.unit(j) == "rest-gap" or (self.unit(j) == "ignore" and value < 3):
            return None
        if self.tag(j, "num") is None and j < self.size and self.unit(j):
            amount = self.measured(i, j, value, self.unit(j))
            if amount is not None and amount.kind == METRES:
                amount.kind = MINUTES if value < 100 else METRES
            return amount
        if count and value >= 5 and self.tokens[j - 1].kind == WORD:
            return Amount(i, j, BARE, value)
        return None


def find_amounts(matched: Matched, taken: set[int], tail: str) -> list[Amount]:
    """Every amount outside the `taken` tokens. `tail` is the text after the last token."""
    finder = _Finder(matched, taken)
    finder.tail = tail
    return finder.find()
