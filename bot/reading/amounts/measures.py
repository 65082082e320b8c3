"""Durations and distances with their units, in figures, words and fractions; paces set aside."""

from typing import Final

from bot.reading.amounts.amount import (
    BARE,
    KM,
    LAPS,
    METRES,
    MINUTES,
    NOTHING,
    Amount,
    figure,
)
from bot.reading.amounts.text import KM_OF, MINUTES_OF, MINUTES_OF_PART, Text
from bot.reading.tokens import NUMBER, WORD

#: What stands between a fraction and its unit: "3/4 of an hour", "3/4 d'heure".
_OF: Final = frozenset(["of", "an", "a", "d", "de", "di"])
_ROUND: Final = range(5, 60, 5)
#: "1 min rests" between sets are no length of a session.
_PAUSES: Final = frozenset(["rest", "rests", "between", "breather", "breathers", "recoveries"])


class Measures(Text):
    """A value and what it is measured in."""

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
        if unit in MINUTES_OF:
            minutes = value * MINUTES_OF[unit]
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
            if end < self.size and self.gap(end) == " " and self.tokens[end].text in _PAUSES:
                return Amount(i, end, NOTHING, None)
            return Amount(i, end, MINUTES, minutes)
        if unit in MINUTES_OF_PART:  # "2 half hours" says nothing; "1 1/2" was read before
            times = value if unit == "hour-alone" else 1.0
            return Amount(i, end, MINUTES, MINUTES_OF_PART[unit] * times)
        if unit in KM_OF:
            follows = self.tag(end, "unit") if self.gap(end).strip() == "" else None
            if (unit == "k" and follows in ("ignore", "pace")) or (
                unit == "metre" and follows in ("ignore", "height")
            ):
                return Amount(i, self.at[end].j, NOTHING, None)
            if self.gap(end).strip() == "/" and self.unit_word(end) in ("hour", "sec", "min"):
                return Amount(i, self.at[end].j, NOTHING, None)
            if self.tag(end, "per") and self.unit_word(self.at[end].j) == "hour":
                return Amount(i, self.at[self.at[end].j].j, NOTHING, None)
            if unit == "k" and value > 500:
                return Amount(i, end, NOTHING, None)
            return Amount(i, end, KM, value * KM_OF[unit])
        if unit == "m" and self.unit_word(end) == "height":
            return Amount(i, self.at[end].j, NOTHING, None)
        if unit == "m":
            if self.tag(end, "unit") == "ignore" and self.tag(end, "day") not in ("am", "pm"):
                return Amount(i, self.at[end].j, NOTHING, None)
            pool = self.tag(end, "act")
            if isinstance(pool, tuple) and pool[0] == "pool" and self.at[end].j == end + 1:
                return Amount(i, end, METRES, value, before="pool")
            return Amount(i, end, METRES, value)
        if unit == "lap":
            return self.lengths(i, end, value)
        return Amount(i, end, NOTHING, None)

    def more_minutes(self, minutes: float, j: int) -> tuple[float, int]:
        """The minutes after the hours at token j, however they are joined on."""
        k = j
        if self.unit_word(k) == "and-half":
            return minutes + 30, self.at[k].j
        if self.unit_word(k) == "and-quarter":
            return minutes + 15, self.at[k].j
        if self.tag(k, "and") and k < self.size:
            k = self.at[k].j
        if k >= self.size or k in self.taken:
            return minutes, j
        if self.unit_word(k) in MINUTES_OF_PART and k > j:
            return minutes + MINUTES_OF_PART[self.unit_word(k)], self.at[k].j
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
            closed = k + 1 >= self.size or self.gap(k + 1).strip()[:1] in tuple(",.;!?)")
            closed = closed or self.tag(k + 1, "day") == "of"  # "an hour and 10 of rowing"
            if unit == "" and k > j and closed and int(token.text) >= 5:
                return minutes + int(token.text), k + 1  # "3 hours and 20"
        words = self.in_words(k) if self.tag(k, "num") is not None else None
        if (
            words is not None
            and words.kind == MINUTES
            and words.value is not None
            and (words.value < 60)
        ):
            return minutes + words.value, words.j
        more = words.value if words is not None and words.kind == BARE else None
        if words is not None and more is not None and more in _ROUND:
            return minutes + more, words.j  # "an hour ten"
        return minutes, j

    def is_pace(self, j: int) -> bool:
        if self.unit_word(j) == "pace":
            return "," not in self.gap(j)  # "31:12, pace 5:12"
        if j < self.size and self.gap(j).strip() == "/" and self.unit_word(j) in (*KM_OF, "m"):
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

    def fraction(self, i: int) -> Amount | None:
        pieces = self.tokens[i].text.rstrip(".").replace(".", "/").replace("-", "/").split("/")
        if len(pieces) != 2 or int(pieces[1]) == 0:
            return Amount(i, i + 1, NOTHING, None)
        value = int(pieces[0]) / int(pieces[1])
        j = i + 1
        for k in (j, j + 1, j + 2):
            if (
                k < self.size
                and self.unit_word(k) in MINUTES_OF
                and (k == j or self.tokens[j].text in _OF)
            ):
                return Amount(i, self.at[k].j, MINUTES, value * MINUTES_OF[self.unit_word(k)])
        if self.unit(j) in KM_OF:
            return Amount(i, self.at[j].j, KM, value * KM_OF[self.unit(j)])
        return Amount(i, j, NOTHING, None)

    def in_words(self, i: int) -> Amount | None:
        """ "forty five minutes", "two miles", "an hour and a half"; a number word alone is none."""
        value, j, count = 0.0, i, 0
        while j < self.size and j not in self.taken:
            number = self.tag(j, "num")
            if number is None or (count and self.tokens[j].gap.strip() not in ("", "-")):
                break
            more = float(str(number))
            if count and 0 < value < 10 and more in (10, 100, 1000):
                value *= more
            elif count and (more >= value or more < 1) and value:
                break
            else:
                value += more
            j, count = self.at[j].j, count + 1
        while (
            j < self.size
            and (self.tag(j, "num-link") or self.tokens[j].text == "of")
            and (self.unit_word(j + 1) in (*MINUTES_OF, *KM_OF))
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

    def lengths(self, i: int, end: int, value: float) -> Amount:
        """ "40 lengths", and "40 longueurs de 25 m", which are a kilometre."""
        of = self.tag(end, "beside") or self.tag(end, "day") == "of"
        k = end + 1
        while of and self.tag(k, "article") and k < end + 3:
            k += 1  # "32 lengths of the 25 yard pool"
        if (
            of
            and k + 1 < self.size
            and not self.tag(end, "and")
            and self.tokens[k].kind == NUMBER
            and self.unit(k + 1) in ("m", "metre", "yard")
            and 10 <= (pool := figure(self.tokens[k].text, "m")) <= 100
        ):
            metres = pool * KM_OF["yard"] if self.unit(k + 1) == "yard" else pool / 1000
            return Amount(i, self.at[k + 1].j, KM, value * metres)
        return Amount(i, end, LAPS, value)
