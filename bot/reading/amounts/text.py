"""What the finders of amounts know of the message: tokens, marks, units, gaps."""

from typing import Final

from bot.reading.matching import Mark, Matched

KM_OF: Final = {"km": 1.0, "k": 1.0, "mile": 1.609344, "yard": 0.0009144, "metre": 0.001}
MINUTES_OF: Final = {"min": 1.0, "hour": 60.0}
MINUTES_OF_PART: Final = {
    "half-hour": 30.0,
    "quarter-hour": 15.0,
    "three-quarters": 45.0,
    "hour-alone": 60.0,
    "two-hours": 120.0,
    "hour-and-half": 90.0,
    "hour-and-quarter": 75.0,
}


class Text:
    """One message, with the tokens that days have taken; `tail` is the text after the last."""

    def __init__(self, matched: Matched, taken: set[int], tail: str) -> None:
        self.tokens = matched.tokens
        self.at: dict[int, Mark] = {mark.i: mark for mark in matched.marks}
        self.ends: dict[int, Mark] = {mark.j: mark for mark in matched.marks}
        self.taken = taken
        self.tail = tail
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

    def unit_word(self, j: int) -> str:
        return str(self.tag(j, "unit") or "")
