"""Clock readings: how long something took, from when to when, or a time of day to set aside."""

import re
from itertools import pairwise
from typing import Final

from bot.reading.amounts.amount import CLOCKED, MINUTES, NOTHING, Amount
from bot.reading.amounts.measures import Measures
from bot.reading.amounts.text import KM_OF
from bot.reading.tokens import CLOCK, NUMBER, WORD

#: "7.30" for half past seven, where a range of times is told.
#: Before "6 to 4" it is the score, before "8 to 12" how often.
_NO_HOURS: Final = frozenset(
    [
        "won",
        "lost",
        "beat",
        "score",
        "scored",
        "drew",
        "of",
        "about",
        "only",
        "did",
        "doing",
        "between",
    ]
)
_BACK: Final = frozenset(["back", "home", "until", "till", "finished", "finish", "done"])
_MINUTES_PAST: Final = ("5", "10", "15", "20", "25", "30")
_DOTTED: Final = re.compile(r"([01]?\d|2[0-4])[.]([0-5][05])")


class Clocks(Measures):
    """Figures with a colon, and the hours of the day."""

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
            return self.moment(i, self.at[j].j if self.half_day(j) else j, a * 60 + b)
        before = self.ends.get(i)
        if before is not None and ("before" in before.tags or before.tags.get("unit") == "pace"):
            return Amount(i, j, NOTHING, None)
        return Amount(i, j, CLOCKED, None, parts=(a, b, 0))

    def unit_end(self, j: int) -> int:
        return self.at[j].j if self.unit(j) in ("hour", "min", "sec") else j

    def half_day(self, j: int) -> str:
        name = str(self.tag(j, "day") or "")
        return name if name in ("am", "pm") else ""

    def before_is_time(self, i: int) -> bool:
        mark = self.ends.get(i)
        return self.gap(i).strip() == "@" or (mark is not None and "time" in mark.tags)

    def time_of_day(self, i: int) -> tuple[int, int, bool] | None:
        """Minutes after midnight at token i, the token after it, whether it is surely a time."""
        if i >= self.size or i in self.taken:
            return None
        token = self.tokens[i]
        worded = self.worded_time(i)
        if worded is not None:
            minutes, j, sure = worded
        elif token.kind == CLOCK:
            pieces = [int(piece) for piece in token.text.split(":")]
            if len(pieces) != 2 or pieces[0] > 24 or pieces[1] > 59:
                return None
            minutes, j, sure = pieces[0] * 60 + pieces[1], i + 1, False
        elif token.kind == NUMBER and (dotted := _DOTTED.fullmatch(token.text)):
            minutes, j, sure = int(dotted[1]) * 60 + int(dotted[2]), i + 1, False
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

    def are_hours(self, i: int, k: int, after: int) -> bool:
        """ "climbed at the wall 7 to 9": bare figures after a sport, and nothing counted."""
        first, second = self.hour(i), self.hour(self.at[k].j)
        if first is None or second is None or not i or self.tokens[i - 1].kind != WORD:
            return False
        if not 0 < (second[0] - first[0]) % 12 <= 5 or self.tokens[i - 1].text in _NO_HOURS:
            return False
        sports = [
            mark.tags["act"][0] for n, mark in self.at.items() if n < i and "act" in mark.tags
        ]
        closed = after >= self.size or self.gap(after).strip() or self.tag(after, "day")
        return bool(sports and closed) and sports[-1] not in ("exercise", "core", "kettlebell")

    def moment(self, i: int, j: int, minutes: int) -> Amount:
        """A time of day, which measures nothing by itself."""
        return Amount(i, j, NOTHING, None, parts=(*divmod(minutes, 60), 0), before="time")

    def until(self, found: list[Amount]) -> None:
        """ "out at quarter past six, back by seven": from the one to the other."""
        for first, second in pairwise(found):
            between = self.tokens[first.j : second.i]
            if first.before == second.before == "time" and len(between) <= 5 and any(
                token.text in _BACK for token in between
            ):  # fmt: skip
                (a, b, _), (c, d, _) = first.parts, second.parts
                length = (c * 60 + d - a * 60 - b) % 720
                if 5 <= length <= 360:
                    second.kind, second.value = MINUTES, float(length)

    def worded_time(self, i: int) -> tuple[int, int, bool] | None:
        """ "half six", "quarter past nine", "ten to 8": as `time_of_day` says it."""
        if self.tokens[i].text == "half" and (hour := self.hour(i + 1)):
            return hour[0] * 60 + 30, hour[1], False
        first = i + 1 if self.tokens[i].text == "a" else i
        if first >= self.size:
            return None
        text = self.tokens[first].text
        count = {"quarter": 15.0, "half": 30.0}.get(text) or float(str(self.tag(first, "num") or 0))
        if not count and self.tokens[first].kind == NUMBER and text in _MINUTES_PAST:
            count = float(text)
        link = self.tokens[first + 1].text if first + 1 < self.size else ""
        sign = {"past": 1, "to": -1, "till": -1}.get(link, 0)
        hour = self.hour(first + 2) if count and sign else None
        if hour is None or not count.is_integer() or str(int(count)) not in _MINUTES_PAST:
            return None
        return int(hour[0] * 60 + sign * count) % 1440, hour[1], False

    def hour(self, i: int) -> tuple[int, int] | None:
        """The hour that token i names, 1 to 12, and the token after it; None where it counts."""
        if i >= self.size or i in self.taken:
            return None
        mark = self.at.get(i)
        value = mark.tags.get("num") if mark is not None else None
        text = self.tokens[i].text
        if self.tokens[i].kind == NUMBER and text.isdigit() and len(text) <= 2:
            value = float(text)
        j = mark.j if mark is not None and "num" in mark.tags else i + 1
        if not isinstance(value, float) or not 1 <= value <= 12 or not value.is_integer():
            return None
        counts = self.unit(j) or self.tag(j, "num") is not None or self.tag(j, "act") is not None
        if counts and not self.gap(j).strip():
            return None
        return int(value), j

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
        after_word = self.at[k].j if to_word and not dash else k
        second = self.time_of_day(after_word)
        if second is None:
            return None
        end, after, sure_too = second
        clocks = (
            self.tokens[i].kind == CLOCK
            or self.tokens[after - 1].kind == CLOCK
            or (k < self.size and self.tokens[k].kind == CLOCK)
            or self.worded_time(i) is not None
            or self.worded_time(after_word) is not None
        )
        both = all("." in self.tokens[n].text for n in (i, after - 1))
        told = sure or sure_too or clocks or from_word or both
        if not told and not (to_word and self.are_hours(i, k, after)):
            return None
        if self.unit(after) in (*KM_OF, "m", "min", "ignore", "pace", "lap") or self.is_pace(after):
            return None
        if sure_too and not sure and end >= 720 and start < 720 and start + 720 <= end:
            start += 720  # "6-7pm"
        length = (end - start) % 1440
        if not sure and not sure_too and length > 720:
            length = (length - 720) % 720  # "11 to 1"
        return Amount(i, after, MINUTES, float(length) if length else None)
