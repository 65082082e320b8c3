"""Cuts a clean message into tokens: words, numbers, clock times, dates, emoji, ideographs.

Punctuation is not a token; what stands between two tokens is kept as the gap before the second.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.reading.normalise import SHAPES

WORD: Final = "word"
NUMBER: Final = "number"
CLOCK: Final = "clock"
DATE: Final = "date"
EMOJI: Final = "emoji"

MOST_TOKENS = 400  # of a longer message the beginning and the end are read

_TOKEN = re.compile(
    r"(?P<date>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2}(?P<sep>[-/.])\d{1,2}(?P=sep)\d{2,4}(?!\d)"
    r"|\d{1,2}/\d{1,2}(?![\d/])|\d{1,2}\.\d{1,2}\.(?!\d))"
    r"|(?P<clock>\d{1,3}:\d{2}(?::\d{2})?(?!\d))"
    r"|(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<han>[\u3400-\u9fff])"
    r"|(?P<word>[^\W\d_\u3400-\u9fff]+)"
    r"|(?P<emoji>[\u2190-\u21ff\u231a-\u27bf\u2934-\u2b55\U0001f000-\U0001faff])"
)
_LATIN = re.compile("[a-z]")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")


@dataclass(slots=True)
class Token:
    """One token; `gap` is the text between the token before and this one."""

    text: str
    kind: str
    gap: str


def _plain(word: str) -> str:
    if not word.isascii() and _LATIN.search(word):  # look-alikes among Latin letters
        word = word.translate(SHAPES)
    return word


def cut(text: str) -> tuple[list[Token], str]:
    """The tokens, and what follows the last one. An emoji or word repeated at once counts once."""
    tokens: list[Token] = []
    append = tokens.append
    end = 0
    last_text = last_kind = ""
    run = 0
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or WORD
        word = found.group()
        gap = text[end : found.start()]
        end = found.end()
        if kind == "han":
            kind = WORD
        elif kind == WORD:
            word = _plain(word)
        if word == last_text and kind == last_kind and kind in (EMOJI, WORD):
            run += 1
            if kind == EMOJI or run >= 3:
                continue
        else:
            run = 0
        last_text, last_kind = word, kind
        append(Token(word, kind, gap))
    tokens = _once(tokens)
    if len(tokens) > MOST_TOKENS:
        half = MOST_TOKENS // 2
        tokens = tokens[:half] + tokens[-half:]
        tokens[half].gap = "\n"
    return tokens, text[end:]


def _once(tokens: list[Token]) -> list[Token]:
    """A message that says the same few words over and over, said once."""
    size = len(tokens)
    if size < 6:
        return tokens
    words = [token.text for token in tokens]
    for period in range(2, 13):
        if size >= 3 * period and all(words[k] == words[k - period] for k in range(period, size)):
            return tokens[:period]
    return tokens


def is_wall(text: str) -> bool:
    """One word without a statement, again and again."""
    words = _WORDS.findall(text[:600])
    return len(words) >= 4 and len(set(words)) == 1 and not any(c.isdigit() for c in text)


_WORDS = re.compile(r"[^\W\d_]+")


def shorten(word: str) -> tuple[str, str]:
    """A stretched word ("ruuuun") with each long run of one letter cut to two and to one."""
    return _STRETCHED.sub(r"\1\1", word), _STRETCHED.sub(r"\1", word)


def phrase(text: str) -> tuple[str, ...]:
    """A lexicon phrase as the tokens that it matches; "#" stands for any number."""
    return tuple(split_all((text,))[0])


def split_all(texts: Sequence[str]) -> list[list[str]]:
    """Many phrases at once. Where blanks alone part the words, there is a shorter way."""
    if has_ideographs("".join(texts)):
        return [_PHRASE.findall(text) for text in texts]
    return [
        text.split() if text.replace(" ", "").isalpha() else _PHRASE.findall(text) for text in texts
    ]


def has_ideographs(text: str) -> bool:
    """Whether any Chinese character stands in the text: each is a token of its own."""
    return not text.isascii() and _HAN.search(text) is not None


_HAN = re.compile("[\u3400-\u9fff]")
_PHRASE = re.compile(
    r"#|\d+|[\u3400-\u9fff]|[^\W\d_\u3400-\u9fff]+\*?|[\u2190-\u21ff\u231a-\u27bf\u2934-\u2b55\U0001f000-\U0001faff]"
)
