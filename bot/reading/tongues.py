"""Tells which languages a message is written in, by which lexicons know its words."""

from collections.abc import Sequence
from typing import Final

from bot.reading.lexicon import Library
from bot.reading.tokens import WORD, Token

DEFAULT: Final = "en"


def spoken(tokens: Sequence[Token], library: Library) -> bool:
    """Whether words that only English knows stand in the message."""
    return sum(library.index.get(token.text) == (DEFAULT,) for token in tokens) >= 3


def _foreign(token: Token, code: str, index: dict[str, tuple[str, ...]]) -> bool:
    """Whether the language knows a word that English does not."""
    codes = index.get(token.text, ())
    return code in codes and DEFAULT not in codes


def languages(tokens: Sequence[Token], library: Library) -> tuple[list[str], str]:
    """The languages in play, the main one first, and the label of the message."""
    index = library.index
    scores: dict[str, float] = {}
    only: dict[str, float] = {}
    for token in tokens:
        if token.kind != WORD:
            continue
        codes = index.get(token.text)
        if codes is None:
            first = token.text[0]
            if "\u3400" <= first <= "\u9fff":
                codes = ("zh",)
            elif "\u0400" <= first <= "\u052f":
                codes = ("ru",)
            elif "\u0600" <= first <= "\u06ff":
                codes = ("ar",)
            else:
                continue
        share = 1.0 / len(codes)
        for code in codes:
            scores[code] = scores.get(code, 0.0) + share
        if len(codes) <= 2:
            for code in codes:
                only[code] = only.get(code, 0.0) + share
    scores = {code: score for code, score in scores.items() if code in library.languages}
    if not scores:
        return [DEFAULT], "und"
    ranked = sorted(scores, key=lambda code: (scores[code], code == DEFAULT), reverse=True)
    main = ranked[0]
    in_play = [main]
    need = (2 if spoken(tokens, library) else 1) if main == DEFAULT else 0
    for code in ranked[1:]:
        enough = only.get(code, 0.0) >= 1.0 and scores[code] >= scores[main] * 0.34
        if need and sum(_foreign(token, code, index) for token in tokens) < need:
            continue  # one word that another language happens to have
        if len(in_play) < 3 and (enough or only.get(code, 0.0) >= 2.5):
            in_play.append(code)
    label = "mul" if len(in_play) > 1 and scores[in_play[1]] >= scores[main] * 0.5 else main
    if DEFAULT not in in_play:
        in_play.append(DEFAULT)
    return in_play, label
