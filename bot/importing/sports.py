"""Names of sports, in the languages exports come in, and the types they stand for.

The table is `sports.tsv` beside this file: a data file that anybody can correct.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Literal

from bot.importing.limits import MOST_LABEL
from model.vocabulary import Workout


class Unclear(Enum):
    """What a name can be other than one of the seven types."""

    ASK = "ask"  # could be anything: "Workout"
    NONE = "none"  # no workout: "Meditation"


Sport = Workout | Literal[Unclear.ASK, Unclear.NONE]

TABLE = Path(__file__).with_name("sports.tsv")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST = 5  # words in a name looked up inside a title
# The rest of a hike is no rest.
_IN_TITLES = frozenset(Workout) - {Workout.REST}


def sport_of(label: str, title: str = "") -> Sport:
    """The type a sport's label stands for; `title` helps where the label could be anything.

    Unclear.ASK also for labels that the table does not have.
    """
    known = _table().get("".join(words(label)))
    if known is not None and known is not Unclear.ASK:
        return known
    inside = None if known is Unclear.ASK else _in(label)
    return inside or _in(title) or Unclear.ASK


def clean_label(label: str) -> str:
    """A label fit to be shown: one line, no control or direction marks, not too long."""
    shown = "".join(
        " " if sign.isspace() else sign
        for sign in unicodedata.normalize("NFC", label[: 4 * MOST_LABEL])
        if sign.isspace() or unicodedata.category(sign)[0] != "C"
    )
    return " ".join(shown.split())[:MOST_LABEL].strip()


def words(label: str) -> list[str]:
    """The words of a label, folded: "WeightTraining" and "weight-training" are the same two."""
    text = unicodedata.normalize("NFKC", label[:200])
    text = _CAMEL.sub(" ", text).casefold()
    split = unicodedata.normalize("NFD", text)
    bare = "".join(
        " " if not sign.isalnum() else sign
        for sign in split
        # Accents go; the marks that make another letter of a kana or a Cyrillic letter stay.
        if not "\u0300" <= sign <= "\u036f"
    )
    return unicodedata.normalize("NFC", bare).replace("ı", "i").split()


def _in(title: str) -> Workout | None:
    """The type named inside a title, the longest name first."""
    found = words(title)[:30]
    for length in range(min(_LONGEST, len(found)), 0, -1):
        for start in range(len(found) - length + 1):
            name = "".join(found[start : start + length])
            sport = _table().get(name)
            if len(name) > 2 and isinstance(sport, Workout) and sport in _IN_TITLES:
                return sport
    return None


@cache
def _table() -> dict[str, Sport]:
    names: dict[str, Sport] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        kind, _language, labels = line.split("\t")
        sport: Sport = Unclear(kind) if kind in ("ask", "none") else Workout.from_key(kind)
        for label in labels.split("; "):
            names.setdefault("".join(words(label)), sport)
    return names
