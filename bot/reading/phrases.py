"""Walks the phrases of a trie along the tokens."""

import re
from collections.abc import Iterator

from bot.reading.tokens import NUMBER, Token
from bot.reading.tries import Node, Tags, after

_HARD_GAP = re.compile(r"[.!?;:,\n()\[\]|]")


def find(root: Node, tokens: list[Token], i: int) -> tuple[int, Tags] | None:
    """The longest phrase that begins at token i, as (tokens, tags)."""
    first = tokens[i]
    best: tuple[int, Tags] | None = None
    for following in _after(root, first.text, first.kind == NUMBER):
        found = _follow(following, tokens, i, i + 1)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    return best


def _after(node: Node, word: str, number: bool) -> Iterator[Node]:
    """The nodes that a word leads to: itself, any number, a known beginning."""
    exact = after(node, word)
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
        for following in _after(node, token.text, token.kind == NUMBER):
            found = _follow(following, tokens, i, j + 1)
            if found is not None and (best is None or found[0] > best[0]):
                best = found
    return best


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
            reached += [(each, j + 1) for each in _after(node, tokens[j].text, number)]
