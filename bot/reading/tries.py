"""Tries: phrases hung up word by word, the longest of which is found along a message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from bot.reading.tokens import has_ideographs, split_all

Tags = dict[str, Any]
#: A node of a trie: the next word, or "" for the tags of a phrase that ends here, or "*" for
#: beginnings of words. At the root, " " leads to the phrases not planted yet, by first word.
Node = dict[str, Any]
HELD: Final = " "  # no word is a blank


def parted(phrases: list[str]) -> tuple[list[str], list[list[str]]]:
    """Phrases of letters and blanks as they are; of those with other signs inside, the words."""
    written = " ".join(phrases)
    if has_ideographs(written):
        return [], split_all(phrases)
    if "'" in written or "-" in written:  # which part words, here as in a message
        phrases = ",".join(phrases).replace("'", " ").replace("-", " ").split(",")
        phrases = [*map(str.strip, phrases)]
        written = " ".join(phrases)
    if written.replace(" ", "").isalpha() and "" not in phrases:
        return phrases, []
    plain, starred, odd = [], [], []
    for item in phrases:
        letters = item.replace(" ", "")
        if letters.isalpha():
            plain.append(item)
        elif letters.replace("*", "").isalpha():
            starred.append(item.split())
        else:
            odd.append(item)
    return plain, starred + split_all(odd) if odd else starred


def plant(trie: Node, plain: list[str], odd: list[list[str]], tags: Tags) -> None:
    """Plants phrases, as `parted` gives them, with the tags they carry."""
    leaf = {"": tags}
    single = dict.fromkeys([item for item in plain if " " not in item], leaf)
    for item in trie.keys() & single.keys():
        single[item] = _grown(trie[item], leaf)
    trie.update(single)
    held: Held | None = trie.get(HELD)
    if held is None:
        held = trie[HELD] = Held()
    held.lists.append((plain, leaf))
    for words in odd:
        _plant(trie, words, leaf)


class Held:
    """The longer phrases of a trie, planted when their first word is met: most never are."""

    def __init__(self) -> None:
        self.lists: list[tuple[list[str], Node]] = []
        self._by_first: dict[str, list[tuple[str, Node]]] = {}

    def of(self, word: str) -> list[tuple[str, Node]]:
        """Hands over the rests and leaves of the phrases that begin with the word."""
        lists, self.lists = self.lists, []
        for phrases, leaf in lists:
            for phrase in phrases:
                first, blank, rest = phrase.partition(" ")
                if blank:
                    self._by_first.setdefault(first, []).append((rest, leaf))
        return self._by_first.pop(word, [])


def after(node: Node, word: str) -> Node | None:
    """Where a word leads."""
    held: Held | None = node.get(HELD)
    if held is not None:
        for rest, leaf in held.of(word):
            _plant(node, [word, *rest.split()], leaf)
    below: Node | None = node.get(word)
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
