"""Finds the lexicons' phrases in the tokens: language, mended words, longest match.

Typos are mended before matching, and only into words that matter, only where the writer's word is
known to no lexicon in play; the lexicons list the ordinary words that look like workouts.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.reading.lexicon import Lexicon, Library, Node, Tags, deletions
from bot.reading.normalise import LEET, SHAPES
from bot.reading.tokens import CLOCK, DATE, EMOJI, NUMBER, WORD, Token, shorten

_DEFAULT = "en"
_HARD_GAP = re.compile(r"[.!?;:,\n()\[\]|]")


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


_GUEST_TAGS = frozenset(("act", "unit", "ordinary", "thanks", "vague", "each", "total"))


def _as_guest(found: tuple[int, Tags], token: Token) -> tuple[int, Tags] | None:
    """What an English phrase says in a message of another language: names, units, idioms only."""
    size, tags = found
    if len(token.text) == 2 and "act" in tags:
        return None
    kept = {name: value for name, value in tags.items() if name in _GUEST_TAGS}
    if size >= 2 and "day" in tags:
        kept["day"] = tags["day"]
    return (size, kept) if kept else None


def spoken(tokens: Sequence[Token], library: Library) -> bool:
    """Whether words that only English knows stand in the message."""
    return sum(library.index.get(token.text) == (_DEFAULT,) for token in tokens) >= 3


def _languages(tokens: Sequence[Token], library: Library) -> tuple[list[str], str]:
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
        return [_DEFAULT], "und"
    ranked = sorted(scores, key=lambda code: (scores[code], code == _DEFAULT), reverse=True)
    main = ranked[0]
    in_play = [main]
    for code in ranked[1:]:
        enough = only.get(code, 0.0) >= 1.0 and scores[code] >= scores[main] * 0.34
        if len(in_play) < 3 and (enough or only.get(code, 0.0) >= 2.5):
            in_play.append(code)
    label = "mul" if len(in_play) > 1 and scores[in_play[1]] >= scores[main] * 0.5 else main
    if _DEFAULT not in in_play:
        in_play.append(_DEFAULT)
    return in_play, label


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


def _mend(word: str, lexicon: Lexicon) -> str | None:
    """The lexicon word that `word` is a slip of, or None."""
    size = len(word)
    if size < 4 or size > 20 or not lexicon.keys:
        return None
    if not lexicon.deletions:
        lexicon.deletions = deletions(lexicon.keys)
    index = lexicon.deletions
    candidates = {
        found
        for shape in (word, *(word[:i] + word[i + 1 :] for i in range(size)))
        for found in index.get(shape, ())
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


def _known(word: str, lexicon: Lexicon) -> bool:
    if word in lexicon.words:
        return True
    beginnings = lexicon.beginnings
    return bool(beginnings) and any(word[:size] in beginnings for size in range(len(word), 1, -1))


def _repair(tokens: list[Token], lexicons: list[Lexicon]) -> tuple[list[tuple[str, str]], int]:
    """Mends the words that no lexicon in play knows, in place. Returns the changes."""
    mended: list[tuple[str, str]] = []
    known = 0
    tries = 60  # mending a wall of noise helps nobody
    for token in tokens:
        word = token.text
        if token.kind != WORD:
            continue
        if any(_known(word, lexicon) for lexicon in lexicons):
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
            if shape != word and _known(shape, lexicon):
                return shape
    return None


def _join_letters(tokens: list[Token], lexicons: list[Lexicon]) -> None:
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


def _join_leet(tokens: list[Token], lexicons: list[Lexicon]) -> None:
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
        if j - i >= 2 and tokens[i].kind == WORD:
            word = "".join(token.text for token in tokens[i:j])
            if not word.isalpha() and word.isascii():
                plain = word.translate(LEET)
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


def _walk(node: Node, tokens: list[Token], i: int) -> tuple[int, Tags] | None:
    """The longest phrase that begins at token i, as (tokens, tags)."""
    first = tokens[i]
    best: tuple[int, Tags] | None = None
    for after in _after(node, first.text, first.kind == NUMBER):
        found = _follow(after, tokens, i, i + 1)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    return best


def _after(node: Node, word: str, number: bool) -> Iterator[Node]:
    """The nodes that a word leads to: itself, any number, a known beginning."""
    exact = node.get(word)
    if exact is not None:
        yield exact
    if number and (any_number := node.get("#")) is not None:
        yield any_number
    beginnings = node.get("*")
    if beginnings is not None:
        for cutoff in range(len(word), 1, -1):
            if (known := beginnings.get(word[:cutoff])) is not None:
                yield known
                break


def _follow(node: Node, tokens: list[Token], i: int, j: int) -> tuple[int, Tags] | None:
    """The longest phrase from token i whose words up to j have led to `node`."""
    tags = node.get("")
    best: tuple[int, Tags] | None = (j - i, tags) if tags is not None else None
    if j < len(tokens) and len(node) > (tags is not None):
        token = tokens[j]
        if token.gap != "." and _HARD_GAP.search(token.gap):
            return best
        for after in _after(node, token.text, token.kind == NUMBER):
            found = _follow(after, tokens, i, j + 1)
            if found is not None and (best is None or found[0] > best[0]):
                best = found
    return best


def find(root: Node, tokens: list[Token], i: int) -> tuple[int, Tags] | None:
    """The longest phrase of a trie that begins at token i, as (tokens, tags)."""
    return _walk(root, tokens, i)


def find_all(root: Node, tokens: list[Token], i: int) -> Iterator[tuple[int, Tags]]:
    """Every phrase of a trie that begins at token i, as (tokens, tags)."""
    reached = [(node, i + 1) for node in _after(root, tokens[i].text, tokens[i].kind == NUMBER)]
    while reached:
        node, j = reached.pop()
        tags = node.get("")
        if tags is not None:
            yield j - i, tags
        if j < len(tokens) and not _HARD_GAP.search(tokens[j].gap):
            number = tokens[j].kind == NUMBER
            reached += [(after, j + 1) for after in _after(node, tokens[j].text, number)]


def match(tokens: list[Token], library: Library) -> Matched:
    """Everything the lexicons know in the tokens, left to right, the longest phrase first."""
    codes, label = _languages(tokens, library)
    lexicons = [library.languages[code] for code in codes]
    _join_letters(tokens, lexicons)
    _join_leet(tokens, lexicons)
    mended, known = _repair(tokens, lexicons)
    if label == "und" and known:
        codes, label = _languages(tokens, library)
        lexicons = [library.languages[code] for code in codes]
    guests = (
        {_DEFAULT}
        if label not in (_DEFAULT, "mul", "und")
        and codes[-1] == _DEFAULT
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
            found = _walk(trie, tokens, i)
            if found is not None and code in guests:
                found = _as_guest(found, token)
            if found is not None and (best is None or found[0] > best[0]):
                best, language = found, code
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
        and not any(_known(token.text, lexicon) for lexicon in lexicons)
    }
    _mask_quotes(tokens, marks)
    return Matched(tokens, marks, codes, label, mended, known, strange)


def _mask_quotes(tokens: list[Token], marks: list[Mark]) -> None:
    """Takes the sense out of what stands in quotation marks, where somebody is said to say it."""
    signs = [k for k, token in enumerate(tokens) if '"' in token.gap]
    if not signs:
        return
    start = signs[0]
    end = next((k for k in signs[1:]), len(tokens))
    outside = [mark for mark in marks if not start <= mark.i < end]
    told = any("say" in mark.tags for mark in outside)
    if end - start < 3 or (not told and (start > 0 or end < len(tokens))):
        return
    for mark in marks:
        if start <= mark.i < end:
            mark.tags = {"ordinary": "quoted"}
