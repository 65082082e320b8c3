"""Tries: phrases hung up word by word, the longest of which is found along a message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from bot.reading.tokens import has_ideographs, split_all

Tags = dict[str, Any]
#: A node of a trie: the next word, or "" for the tags of a phrase that ends here, or "*" for
#: beginnings of words, or " " for the rests of phrases that are not planted yet.
Node = dict[str, Any]
UNPLANTED: Final = " "


def parted(phrases: list[str]) -> tuple[list[str], list[list[str]]]:
    """Phrases of letters and blanks as they are; the words of those with figures or ideographs."""
    written = " ".join(phrases)
    if has_ideographs(written):
        return [], split_all(phrases)
    if written.replace(" ", "").isalpha():
        return phrases, []
    odd = [item for item in phrases if not item.replace(" ", "").isalpha()]
    return [item for item in phrases if item.replace(" ", "").isalpha()], split_all(odd)


def plant(trie: Node, plain: list[str], odd: list[list[str]], tags: Tags) -> None:
    """Plants phrases, as `parted` gives them, with the tags they carry."""
    leaf = {"": tags}
    single = dict.fromkeys([item for item in plain if " " not in item], leaf)
    for item in trie.keys() & single.keys():
        single[item] = _grown(trie[item], leaf)
    trie.update(single)
    for item in plain:
        first, blank, rest = item.partition(" ")
        if blank:
            below = trie.get(first)
            if below is None:
                trie[first] = {UNPLANTED: [(rest, leaf)]}
            elif UNPLANTED in below:
                below[UNPLANTED].append((rest, leaf))
            else:
                trie[first] = below | {UNPLANTED: [(rest, leaf)]}
    for words in odd:
        _plant(trie, words, leaf)


def after(node: Node, word: str) -> Node | None:
    """Where a word leads. Plants what is held back there: most phrases are never asked for."""
    below: Node | None = node.get(word)
    if below is not None and (held := below.pop(UNPLANTED, None)):
        for rest, leaf in held:
            _plant(below, rest.split(), leaf)
    return below


def _plant(trie: Node, words: Sequence[str], leaf: Node) -> None:
    """Hangs a leaf at the end of a way of words. Leaves are shared, so they are copied to grow."""
    node = trie
    for word in words[:-1]:
        if word[-1] == "*" and word != "*":
            node = node.setdefault("*", {})
            word = word[:-1]
        below = node.get(word)
        if below is None:
            below = node[word] = {}
        elif len(below) == 1 and "" in below:
            below = node[word] = below.copy()
        node = below
    word = words[-1]
    if word[-1] == "*" and word != "*":
        node = node.setdefault("*", {})
        word = word[:-1]
    below = node.get(word)
    node[word] = leaf if below is None else _grown(below, leaf)


def _grown(node: Node, leaf: Node) -> Node:
    """A node with the tags of a leaf added. What is said of a phrase first holds."""
    return node | {"": leaf[""] | node.get("", {})}
