"""Judges matters of health, beside the intent and by its own word lists.

When unsure it answers with the graver class: a question too many is better than one chest pain
missed. Only a plain denial right before the words ("no chest pain") takes a class back.
"""

from typing import Final

from bot.reading.lexicon import Library
from bot.reading.matching import Matched
from bot.reading.phrases import find_all
from bot.reading.reading import Safety

_NEAR: Final = 5  # tokens at most between the parts of what belongs together
_ORDER: Final = tuple(Safety)


def judge_safety(matched: Matched, library: Library) -> tuple[Safety | None, str]:
    """The gravest class in the message and the words that say so."""
    tokens = matched.tokens
    best: tuple[float, Safety, str] | None = None
    denied = [mark.j for mark in matched.marks if "deny" in mark.tags]
    for code in matched.languages:
        lexicon = library.languages[code]
        groups: dict[str, list[tuple[int, int]]] = {}
        phrases: dict[str, list[tuple[int, int]]] = {}
        for i in range(len(tokens)):
            for size, tags in find_all(lexicon.safety, tokens, i):
                for name in tags:
                    (groups if name[0] == "<" else phrases).setdefault(name, []).append(
                        (i, i + size)
                    )
        masked = phrases.pop("none", [])
        said = [place for places in phrases.values() for place in places]
        spans: list[tuple[Safety, int, int]] = [
            (Safety(name), i, j)
            for name, places in phrases.items()
            for i, j in places
            # Inside a longer phrase the shorter one does not count: "old injury" is no injury.
            if not any(a <= i and j <= b and b - a > j - i for a, b in said)
        ]
        for phrase in lexicon.together:
            spans += [
                (safety, i, j)
                for safety, i, j in _together(phrase.name, phrase.parts, groups)
                if not any(a <= i and j <= b for a, b in said)
            ]
        for safety, i, j in spans:
            if any(a <= i < b for a, b in masked):
                continue
            if (
                any(end == i or (end + 1 == i and j - i > 1) for end in denied)
                and safety is not Safety.CRISIS
            ):
                continue
            # Muscles that are sore speak of soreness, though each may "ache".
            named = (i, j) in said
            rank = float(_ORDER.index(safety)) + (1.5 if safety is Safety.ACHE and not named else 0)
            if best is None or rank < best[0]:
                best = rank, safety, " ".join(token.text for token in tokens[i:j])
    return (best[1], best[2]) if best is not None else (None, "")


def _together(
    name: str, parts: tuple[str, ...], groups: dict[str, list[tuple[int, int]]]
) -> list[tuple[Safety, int, int]]:
    """The places where every group of a rule stands, close to the first one."""
    if any(part not in groups for part in parts):
        return []
    found: list[tuple[Safety, int, int]] = []
    for i, j in groups[parts[0]][:20]:
        low, high = i, j
        for part in parts[1:]:
            close = [
                (low - b if b <= low else a - high, a, b)
                for a, b in groups[part][:20]
                if b <= low or a >= high
            ]
            if not close or min(close)[0] > _NEAR:
                break
            _, a, b = min(close)
            low, high = min(low, a), max(high, b)
        else:
            found.append((Safety(name), low, high))
    return found
