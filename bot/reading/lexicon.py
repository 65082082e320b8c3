"""Loads the lexicons: one plain text file per language, and one for what all languages share.

A lexicon file is read by people first. `[section]` lines, then `name: phrase, phrase, ...`; lines
that begin with spaces continue the one before; `#` at the start of a line is a comment. Case and
accents do not matter. `word*` stands for any ending, `#` inside a phrase for any number. Adding a
language is adding a file.
"""

import gc
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Final

from bot.reading.normalise import fold
from bot.reading.tokens import has_ideographs, phrase
from bot.reading.tries import Node, Tags, parted, plant
from model.vocabulary import Workout

FOLDER: Final = Path(__file__).with_name("lexicons")
SHARED: Final = "shared.txt"
_ASCII: Final = bytes(range(128))

#: Sections whose names are activities, by the form of the word that they list.
FORMS: Final = ("activities", "done", "doing", "present", "planned", "missed")
SECTIONS: Final = {
    *FORMS,
    "language",
    "cues",
    "days",
    "numbers",
    "units",
    "ordinary",
    "safety",
    "groups",
}


class LexiconError(ValueError):
    """A lexicon file that cannot be read; the message names the file, the line and the reason."""


@dataclass(slots=True)
class Shared:
    """What does not depend on a language."""

    types: dict[str, Workout] = field(default_factory=dict)
    traits: dict[str, frozenset[str]] = field(default_factory=dict)
    emoji: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class SafetyPhrase:
    """Words or groups of words that together speak of a class: all must stand close together."""

    name: str
    parts: tuple[str, ...]


@dataclass(slots=True)
class Lexicon:
    """One language."""

    code: str
    trie: Node = field(default_factory=dict)
    safety: Node = field(default_factory=dict)
    together: list[SafetyPhrase] = field(default_factory=list)
    common: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    mendable: list[str] = field(default_factory=list)  # with the words a typo may stand for
    beginnings: set[str] = field(default_factory=set)
    prefixes: tuple[str, ...] = ()  # that may be written onto a word
    suffixes: tuple[str, ...] = ()
    deletions: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    _keys: dict[str, set[str]] | None = None  # those words, by their first letter

    def plant(self, trie: Node, phrases: list[str], tags: Tags) -> None:
        """Plants phrases in a trie and learns their words: they are no typos.

        Raises LexiconError for an empty phrase.
        """
        plain, odd = parted(phrases)
        if not all(odd):
            raise LexiconError(f"{self.code}: an empty phrase among {', '.join(phrases)}")
        plant(trie, plain, odd, tags)
        self.words.update(" ".join(plain).split())
        if odd:
            known = set(chain.from_iterable(odd))
            open_ended = {word for word in known if word[-1] == "*"}
            self.beginnings.update([word[:-1] for word in open_ended])
            self.words |= known - open_ended if open_ended else known

    def slips(self, initial: str) -> dict[str, tuple[str, ...]]:
        """The words that begin so and matter, by what is left of them with a letter left out."""
        if self._keys is None:
            by_initial: dict[str, set[str]] = {}
            for word in set(" ".join(self.mendable).replace("'", " ").replace("-", " ").split()):
                if len(word) >= 4 and word.isalpha() and not has_ideographs(word):
                    by_initial.setdefault(word[0], set()).add(word)
            self._keys = by_initial
        index = self.deletions.get(initial)
        if index is None:
            index = deletions(self._keys.get(initial, set()))
            self.deletions[initial] = index
        return index


def sections(path: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Every (section, name, phrases) of a file, folded."""
    section = name = ""
    held: list[str] = []
    text = path.read_text(encoding="utf-8").lower()
    # A file has few signs that folding changes: quicker than word by word.
    for sign in set(text.encode().translate(None, _ASCII).decode()):
        if (plain := fold(sign)) != sign:
            text = text.replace(sign, plain)
    lines = text.replace(",\n  ", ",").replace(", ", ",").split("\n")
    for line in lines:
        if not line or line[0] == "#" or line.isspace():
            continue
        if line[0] == "[":
            if name:
                yield section, name, held
            section, name, held = line.strip(" []"), "", []
            continue
        if line[0] == " " and name:
            held += _listed(line)
            continue
        start, colon, rest = line.partition(":")
        if not colon:
            number = 1 + text[: text.find(f"\n{line[:20]}") + 1].count("\n")
            raise LexiconError(f"{path.name}, line {number}: expected `name: phrase, phrase`")
        if name:
            yield section, name, held
        name = start.strip()
        held = _listed(rest)
    if name:
        yield section, name, held


def _listed(line: str) -> list[str]:
    """The phrases between the commas, without the blanks around them."""
    phrases = line.strip(" \t\r,").split(",")
    if "" in phrases or ", " in line or " ," in line:
        phrases = [*filter(None, map(str.strip, phrases))]
    return phrases


def _shared() -> Shared:
    shared = Shared()
    for section, name, items in sections(FOLDER / SHARED):
        if section == "types":
            for item in items:
                shared.types[item] = Workout.from_key(name)
        elif section == "traits":
            shared.traits[name] = frozenset(items)
        elif section == "emoji":
            shared.emoji.update(dict.fromkeys(items, name))
    return shared


def deletions(words: set[str]) -> dict[str, tuple[str, ...]]:
    """Each word, and each word with one letter left out, to the words it may have been."""
    found: dict[str, tuple[str, ...]] = {}
    for word in words:
        for shape in {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}:
            found[shape] = (*found.get(shape, ()), word)
    return found


def _language(path: Path, shared: Shared) -> Lexicon:
    lexicon = Lexicon(path.stem)
    for section, name, items in sections(path):
        if section not in SECTIONS:
            raise LexiconError(f"{path.name}: no section is called [{section}]")
        if section == "language":
            if name == "code":
                lexicon.code = items[0]
            elif name == "prefixes":
                lexicon.prefixes = tuple(sorted(items, key=len))
            elif name == "suffixes":
                lexicon.suffixes = tuple(sorted(items, key=len, reverse=True))
            else:
                lexicon.common.update(phrase(" ".join(items)))
            continue
        if section == "groups":
            lexicon.plant(lexicon.safety, items, {f"<{name}>": True})
            continue
        if section == "safety":
            joined = [item for item in items if "<" in item or "+" in item]
            lexicon.together += [
                SafetyPhrase(name, tuple(item.replace("+", " ").split())) for item in joined
            ]
            alone = [item for item in items if item not in joined] if joined else items
            lexicon.plant(lexicon.safety, alone, {name: True})
            continue
        kind, value = _tag(section, name, shared, path)
        mendable = section in (*FORMS, "days") or (section == "units" and name in ("min", "hour"))
        lexicon.plant(lexicon.trie, items, {kind: value})
        if mendable:
            lexicon.mendable += items
    lexicon.words |= lexicon.common
    return lexicon


def _tag(section: str, name: str, shared: Shared, path: Path) -> tuple[str, object]:
    if section in FORMS:
        if name not in shared.types:
            raise LexiconError(f"{path.name}: {name!r} is no activity of {SHARED}")
        return "act", (name, section)
    if section == "numbers":
        return "num", float(name)
    if section == "units" and name == "ignore-before":
        return "before", True
    if section == "units" and name == "height-before":
        return "height-before", True
    if section == "units" and name == "ignore-before-small":
        return "before-small", True
    if section == "cues":
        return name, True
    return {"days": "day", "units": "unit", "ordinary": "ordinary"}[section], name


@dataclass(slots=True)
class Library:
    """All lexicons, and the index that tells which languages know a word."""

    shared: Shared
    languages: dict[str, Lexicon]
    index: dict[str, tuple[str, ...]]


@cache
def library() -> Library:
    """Reads every file once. Raises LexiconError for a file that a person broke."""
    collecting = gc.isenabled()
    gc.disable()  # what is read here stays for good: looking for garbage in it takes half the time
    try:
        return _read_all()
    finally:
        gc.freeze()  # nor later: a full collection would hold the bot for a fifth of a second
        if collecting:
            gc.enable()


def _read_all() -> Library:
    shared = _shared()
    languages = {
        lexicon.code: lexicon
        for path in sorted(FOLDER.glob("*.txt"))
        if path.name != SHARED
        for lexicon in [_language(path, shared)]
    }
    index: dict[str, tuple[str, ...]] = {}
    for code, lexicon in languages.items():
        others = index.keys() & lexicon.words
        index.update(dict.fromkeys(lexicon.words - others, (code,)))
        for word in others:
            index[word] = (*index[word], code)
    return Library(shared, languages, index)
