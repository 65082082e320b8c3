"""Finds the lexicons' phrases in the tokens: language, mended words, longest match."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.reading.lexicon import Library
from bot.reading.mending import join_leet, join_letters, knows, repair
from bot.reading.phrases import find
from bot.reading.tokens import CLOCK, DATE, EMOJI, WORD, Token
from bot.reading.tongues import DEFAULT, languages, spoken
from bot.reading.tries import Node, Tags

#: Single quotation marks, told from apostrophes by the blank beside them.
_OPENS: Final = re.compile(r"[\s:,(]'$")
_CLOSES: Final = re.compile(r"'[\s.,!?)]")
_GUEST_TAGS: Final = frozenset(
    ("act", "unit", "ordinary", "thanks", "vague", "each", "total", "skip", "skip-all")
)
#: English words that people drop into any language.
_GUEST_WORDS: Final = frozenset(("no", "today", "yesterday", "tomorrow"))


@dataclass(slots=True)
class Mark:
    """A phrase found: tokens i (included) to j (excluded), its tags, the language that knows it."""

    i: int
    j: int
    tags: Tags
    language: str = ""


@dataclass(slots=True)
class Matched:
    """The tokens with what they mean."""

    tokens: list[Token]
    marks: list[Mark]
    languages: list[str]  # in play, the main one first
    label: str  # of the message: a code, "mul" or "und"
    mended: list[tuple[str, str]]
    known: int  # words that some lexicon in play knows
    strange: set[int] = field(default_factory=set)  # tokens that none of them knows


def _as_guest(found: tuple[int, Tags], token: Token) -> tuple[int, Tags] | None:
    """What an English phrase says in a message of another language: names, units, idioms only."""
    size, tags = found
    if len(token.text) == 2 and "act" in tags:
        return None
    kept = {name: value for name, value in tags.items() if name in _GUEST_TAGS}
    if "day" in tags and (size >= 2 or token.text in _GUEST_WORDS):
        kept["day"] = tags["day"]
    if "neg" in tags and token.text in _GUEST_WORDS:
        kept["neg"] = True
    return (size, kept) if kept else None


def match(tokens: list[Token], library: Library) -> Matched:
    """Everything the lexicons know in the tokens, left to right, the longest phrase first."""
    codes, label = languages(tokens, library)
    lexicons = [library.languages[code] for code in codes]
    join_letters(tokens, lexicons)
    join_leet(tokens, lexicons)
    mended, known = repair(tokens, lexicons)
    if label == "und" and known:
        codes, label = languages(tokens, library)
        lexicons = [library.languages[code] for code in codes]
    guests = (
        {DEFAULT}
        if label not in (DEFAULT, "mul", "und")
        and codes[-1] == DEFAULT
        and (not spoken(tokens, library))
        else set()
    )
    tries = [(lexicon.trie, lexicon.code) for lexicon in lexicons]
    marks: list[Mark] = []
    emoji = library.shared.emoji
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if token.kind == EMOJI and token.text in emoji:
            marks.append(Mark(i, i + 1, {"act": (emoji[token.text], "emoji")}))
            i += 1
            continue
        if token.kind in (CLOCK, DATE):
            i += 1
            continue
        best: tuple[int, Tags] | None = None
        language = ""
        for trie, code in tries:
            found = find(trie, tokens, i)
            if found is not None and code in guests:
                found = _as_guest(found, token)
            if found is not None and (best is None or found[0] > best[0]):
                best, language = found, code
        if (
            best is not None
            and best[0] > 1
            and "act" in best[1]
            and _idiom_within(tries, tokens, i, i + best[0])
        ):
            best = None  # "been swimming | upstream"
        if best is None:
            i += 1
        else:
            marks.append(Mark(i, i + best[0], best[1], language))
            i += best[0]
    inside = {k for mark in marks for k in range(mark.i, mark.j)}
    strange = {
        k
        for k, token in enumerate(tokens)
        if token.kind == WORD
        and k not in inside
        and not any(knows(token.text, lexicon) for lexicon in lexicons)
    }
    _mask_quotes(tokens, marks)
    return Matched(tokens, marks, codes, label, mended, known, strange)


def _idiom_within(tries: Sequence[tuple[Node, str]], tokens: list[Token], i: int, j: int) -> bool:
    """Whether an idiom begins inside the phrase from i to j and runs on beyond it."""
    return any(
        found is not None and k + found[0] > j and "ordinary" in found[1]
        for k in range(i + 1, j)
        for trie, _ in tries
        if (found := find(trie, tokens, k)) is not None
    )


def _mask_quotes(tokens: list[Token], marks: list[Mark]) -> None:
    """Takes the sense out of what stands in quotation marks, where somebody is said to say it."""
    signs = [k for k, token in enumerate(tokens) if '"' in token.gap]
    if signs:
        start = signs[0]
        end = next((k for k in signs[1:]), len(tokens))
    else:
        opened = (k for k, token in enumerate(tokens) if _OPENS.search(token.gap) and k)
        start = next(opened, len(tokens))
        closed = (k for k in range(start + 1, len(tokens)) if _CLOSES.match(tokens[k].gap))
        end = next(closed, len(tokens))
    if start == len(tokens):
        return
    outside = [mark for mark in marks if not start <= mark.i < end]
    told = any("say" in mark.tags for mark in outside)
    if end - start < 3 or (not told and (start > 0 or end < len(tokens))):
        return
    for mark in marks:
        if start <= mark.i < end:
            mark.tags = {"ordinary": "quoted"}
