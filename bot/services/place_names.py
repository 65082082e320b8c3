"""A place name as people type it, made comparable: accents, case and spacing do not matter."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not take apart into a base and a mark.
_WHOLE_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
# In these scripts a combining mark is an accent or a vowel sign that people leave out; in the
# scripts of South and South-East Asia it is part of the word.
_ACCENTED = ("LATIN", "GREEK", "CYRILLIC", "HEBREW", "ARABIC")


def fold(name: str) -> str:
    """`name` without accents, case, spaces and punctuation: "Saint-Étienne" is "saintetienne".

    Empty when nothing is left. Folding twice changes nothing.
    """
    kept: list[str] = []
    accented = True
    text = unicodedata.normalize("NFKD", name.casefold()).translate(_WHOLE_LETTERS)
    for character in text:
        if character.isascii():
            accented = True
            if character.isalnum():
                kept.append(character)
        elif unicodedata.category(character).startswith("M"):
            if not accented:
                kept.append(character)
        elif character.isalnum():
            accented = unicodedata.name(character, "").startswith(_ACCENTED)
            kept.append(character)
    return "".join(kept)


def typo_distance(left: str, right: str, most: int) -> int:
    """How many slips (a letter more, less, other, or two swapped) part two names.

    Counts no further than `most`: anything beyond comes back as `most + 1`.
    """
    if abs(len(left) - len(right)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
