"""Mends typos and chat spelling, in place.

Only into words that matter, and only where the writer's word is known to no lexicon in play; the
lexicons list the ordinary words that look like workouts.
"""

from bot.reading.lexicon import Lexicon
from bot.reading.normalise import LEET, SHAPES
from bot.reading.tokens import NUMBER, WORD, Token, shorten


def repair(tokens: list[Token], lexicons: list[Lexicon]) -> tuple[list[tuple[str, str]], int]:
    """Mends the words that no lexicon in play knows, in place. Returns the changes."""
    mended: list[tuple[str, str]] = []
    known = 0
    tries = 60  # mending a wall of noise helps nobody
    for token in tokens:
        word = token.text
        if token.kind != WORD:
            continue
        if any(knows(word, lexicon) for lexicon in lexicons):
            known += 1
            continue
        if tries <= 0:
            continue
        tries -= 1
        found = _other_shape(word, lexicons)
        if found is None:
            for lexicon in lexicons:
                found = _mend(word, lexicon)
                if found is not None:
                    break
        if found is not None:
            mended.append((word, found))
            token.text = found
            known += 1
    return mended, known


def _other_shape(word: str, lexicons: list[Lexicon]) -> str | None:
    if len(word) > 30:
        return None
    shapes = list(shorten(word))
    if not word.isascii():
        shapes.append(word.translate(SHAPES))
    for lexicon in lexicons:
        for prefix in lexicon.prefixes:
            if word.startswith(prefix) and len(word) - len(prefix) >= 2:
                shapes.append(word[len(prefix) :])
        for suffix in lexicon.suffixes:
            if word.endswith(suffix) and len(word) - len(suffix) >= 4:
                shapes.append(word[: -len(suffix)])
        for shape in shapes:
            if shape != word and knows(shape, lexicon):
                return shape
    return None


def knows(word: str, lexicon: Lexicon) -> bool:
    if word in lexicon.words:
        return True
    beginnings = lexicon.beginnings
    return bool(beginnings) and any(word[:size] in beginnings for size in range(len(word), 1, -1))


def _mend(word: str, lexicon: Lexicon) -> str | None:
    """The lexicon word that `word` is a slip of, or None."""
    size = len(word)
    if size < 4 or size > 20:
        return None
    shapes = (word, *(word[:i] + word[i + 1 :] for i in range(size)))
    candidates = {
        found
        for initial in {word[0], word[1]}  # the first two may have changed places
        for shape in shapes
        for found in lexicon.slips(initial).get(shape, ())
    }
    best: str | None = None
    for found in candidates:
        swapped = len(found) == size and sorted(found) == sorted(word)
        if found[0] != word[0] and not (swapped and found[:2] == word[1::-1]):
            continue
        if _squeezed(word) == _squeezed(found):
            best = found
            break
        short = min(size, len(found))
        if short < 5 and not swapped:
            continue
        if _distance_small(word, found, 2 if short >= 9 else 1) and (
            best is None or (abs(len(found) - size), found) < (abs(len(best) - size), best)
        ):
            best = found
    return best


def _squeezed(word: str) -> str:
    """The word with every doubled letter single: "yogga" and "yoga" are one."""
    return "".join(letter for k, letter in enumerate(word) if k == 0 or word[k - 1] != letter)


def _distance_small(a: str, b: str, most: int) -> bool:
    """Whether at most `most` slips (add, drop, change, swap neighbours) turn a into b."""
    if abs(len(a) - len(b)) > most:
        return False
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return False
    return row[-1] <= most


def join_letters(tokens: list[Token], lexicons: list[Lexicon]) -> None:
    """Puts back together what was written letter by letter: "r u n", "y.o.g.a", "y0ga"."""
    i = 0
    while i < len(tokens):
        if len(tokens[i].text) == 1 and tokens[i].kind == WORD and tokens[i].text.isalpha():
            j = i + 1
            gap = tokens[j].gap if j < len(tokens) else ""
            while (
                j < len(tokens)
                and len(tokens[j].text) == 1
                and tokens[j].kind == WORD
                and tokens[j].gap == gap
                and gap in (" ", ".", "-", "  ", "/", " - ", " . ")
            ):
                j += 1
            word = "".join(token.text for token in tokens[i:j])
            if j - i >= 3:
                for size in range(min(j - i, 14), 2, -1):
                    if any(word[:size] in lexicon.words for lexicon in lexicons):
                        tokens[i : i + size] = [Token(word[:size], WORD, tokens[i].gap)]
                        break
        i += 1


def join_leet(tokens: list[Token], lexicons: list[Lexicon]) -> None:
    """Reads figures inside a word as the letters they look like: "y0ga", "r4n", "sw1m"."""
    i = 0
    while i < len(tokens):
        j = i + 1
        while (
            j < len(tokens)
            and j - i < 12
            and tokens[j].gap == ""
            and tokens[j].kind in (WORD, NUMBER)
            and tokens[j].text.isascii()
        ):
            j += 1
        counted = i and tokens[i - 1].kind == NUMBER and tokens[i].gap == ""  # "1h45"
        if j - i >= 2 and tokens[i].kind == WORD and not counted:
            word = "".join(token.text for token in tokens[i:j])
            if not word.isalpha() and word.isascii():
                plain = "before" if word == "b4" else word.translate(LEET)
                if len(plain) >= 3 and any(plain in lexicon.words for lexicon in lexicons):
                    tokens[i:j] = [Token(plain, WORD, tokens[i].gap)]
        elif j - i >= 2 and tokens[i].kind == NUMBER and len(tokens[i].text) == 1:
            word = "".join(token.text for token in tokens[i:j])
            plain = word.translate(LEET)
            if (
                len(plain) >= 4
                and plain.isalpha()
                and any(plain in lexicon.words for lexicon in lexicons)
            ):
                tokens[i:j] = [Token(plain, WORD, tokens[i].gap)]
        i += 1
