"""What is wished of the diary: take it out, count it up, what comes next, how does this work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

from bot.reading.days import DayRef
from bot.reading.lexicon import sections
from bot.reading.matching import Matched
from bot.reading.phrases import find
from bot.reading.tokens import phrase
from bot.reading.tries import Node

FOLDER: Final = Path(__file__).with_name("wishes")
SECTION: Final = "wishes"
NAMES: Final = frozenset(
    {
        *("remove", "totals", "count", "beyond", "logging", "advice", "week"),
        *("this-week", "last-week", "this-month", "last-month", "this-year", "last-year", "ever"),
    }
)


class WishesError(ValueError):
    """A file of wishes that cannot be read; the message names the file and the reason."""


class Topic(StrEnum):
    """What a question is about."""

    TOMORROW = "tomorrow"
    TODAY = "today"
    WEEK = "week"
    TOTALS = "totals"
    LOGGING = "logging"
    OTHER = "other"


def wishes_in(matched: Matched) -> frozenset[str]:
    """The names of the wishes that the message speaks of, out of NAMES."""
    return frozenset(_found(matched))


def topic_of(wishes: frozenset[str], refs: Iterable[DayRef], *, about_diary: bool) -> Topic:
    """What a question with these wishes and days is about.

    `about_diary`: it names a workout or a span of days, so that "how many" asks the diary.
    """
    rules = {ref.rule for ref in refs}
    if "logging" in wishes:
        return Topic.LOGGING
    if "beyond" in wishes:
        return Topic.OTHER
    if "totals" in wishes or ("count" in wishes and about_diary):
        return Topic.TOTALS
    if "week" in wishes or "this-week" in wishes:
        return Topic.WEEK
    if rules & {"today", "this-morning"}:
        return Topic.TODAY
    if "advice" in wishes or "tomorrow" in rules:
        return Topic.TOMORROW
    return Topic.OTHER


@cache
def wish_tries() -> dict[str, Node]:
    """The phrases of every language as tries. Raises WishesError for a file somebody broke."""
    tries: dict[str, Node] = {}
    for path in sorted(FOLDER.glob("*.txt")):
        code, trie = path.stem, Node()
        for section, name, phrases in sections(path):
            if section == "language" and name == "code":
                code = phrases[0]
            elif section != SECTION or name not in NAMES:
                raise WishesError(f"{path.name}: [{section}] {name} means nothing here")
            else:
                for each in phrases:
                    _plant(trie, phrase(each), name)
        tries[code] = trie
    return tries


def _plant(trie: Node, words: tuple[str, ...], name: str) -> None:
    node = trie
    for word in words:
        if word.endswith("*") and len(word) > 1:
            node = node.setdefault("*", {}).setdefault(word[:-1], {})
        else:
            node = node.setdefault(word, {})
    node.setdefault("", {})[name] = True


def _found(matched: Matched) -> Iterator[str]:
    for language in matched.languages:
        trie = wish_tries().get(language)
        if trie is None:
            continue
        # Wishes may overlap: "what's next week" is about what is next, and about next week.
        for at in range(len(matched.tokens)):
            found = find(trie, matched.tokens, at)
            if found is not None:
                yield from found[1]
