"""Messages made at random of words that the reader knows: it fails on none of them.

Random Unicode meets few rules, and whole sentences meet those that they were written for. So these
messages are strung together from the lexicons' phrases, from the words of the labelled messages,
and from the words that the code itself asks for, with amounts, days and signs between.
"""

import ast
from datetime import date
from pathlib import Path
from random import Random
from typing import Final

import pytest

from bot.reading import explain, read
from bot.reading.lexicon import FOLDER, sections
from bot.reading.mentions import mentions
from tests.bot.reading.score import LABELLED, messages
from tests.bot.reading.test_reading import holds

ROOM: Final = Path(__file__).parents[3] / "bot" / "reading"
TODAY: Final = date(2026, 3, 12)
AMOUNTS: Final = (
    *(
        "20 min",
        "45",
        "5k",
        "3 km",
        "1:10",
        "1h30",
        "2 hours",
        "800 m",
        "an hour",
        "3 x 8",
        "7-8am",
    ),
    *("25:30", "half an hour", "20 lengths", "60 kg", "0", "99999", "31/02", "2026-02-30"),
    *("12/11", "every day", "since friday", "last week"),
)
SIGNS: Final = (
    " ",
    " ",
    " ",
    " ",
    ", ",
    ". ",
    "? ",
    "\n",
    ": ",
    " - ",
    " (",
    ") ",
    "... ",
    "/",
    "-",
)


def named_by_the_code() -> list[str]:
    """The words that the rules compare with: each is a way into a branch."""
    found = set()
    for path in ROOM.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return sorted(word for word in found if word.isalpha() and word.islower() and len(word) < 15)


def phrases() -> dict[str, list[str]]:
    """The phrases of the lexicons by section; of the activities the names and the verbs."""
    by_section: dict[str, list[str]] = {}
    for path in sorted(FOLDER.glob("*.txt")):
        for section, _, held in sections(path):
            by_section.setdefault(section, []).extend(held)
    return {name: held for name, held in by_section.items() if held}


NAMED: Final = named_by_the_code()
PHRASES: Final[dict[str, list[str]]] = phrases()
WORDS: Final[list[str]] = sorted(
    {
        word
        for path in LABELLED.glob("*.jsonl")
        for item in messages(path)
        for word in str(item["text"]).split()
    }
)


def piece(chance: Random) -> str:
    """A phrase of any section alike, a word that somebody wrote, or an amount."""
    kind = chance.random()
    if kind < 0.55:
        return chance.choice(PHRASES[chance.choice(list(PHRASES))]).replace("#", "3")
    if kind < 0.7:
        return chance.choice(AMOUNTS)
    return chance.choice(WORDS if kind < 0.9 else NAMED)


def strung(chance: Random, pieces: list[str]) -> str:
    """The pieces with signs between, most of them blanks."""
    return "".join(each + chance.choice(SIGNS) for each in pieces)


@pytest.mark.parametrize("seed", range(4))
def test_never_fails_on_what_the_lexicons_know(seed: int) -> None:
    chance = Random(seed)
    for _ in range(500):
        text = strung(chance, [piece(chance) for _ in range(chance.randint(1, 9))])
        holds(read(text, TODAY), TODAY)
        mentions(text, TODAY)


def test_never_fails_on_the_words_that_the_code_asks_for() -> None:
    chance = Random(0)
    names = PHRASES["activities"]
    for word in NAMED:
        for parts in (
            [word, chance.choice(names), chance.choice(AMOUNTS)],
            [chance.choice(names), chance.choice(AMOUNTS), word, piece(chance)],
            [piece(chance), word, piece(chance), chance.choice(names)],
        ):
            text = " ".join(parts)
            holds(read(text, TODAY), TODAY)
            mentions(text, TODAY)


def test_explains_whatever_it_reads() -> None:
    chance = Random(1)
    for _ in range(100):
        assert "[rule " in explain(strung(chance, [piece(chance) for _ in range(5)]), TODAY)
