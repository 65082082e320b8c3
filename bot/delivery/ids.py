"""The numbers Telegram gives out."""

from __future__ import annotations


def is_id(number: object) -> bool:
    """Whether it can be an id of Telegram's: a whole number of at most 52 bits, as documented."""
    return isinstance(number, int) and not isinstance(number, bool) and abs(number) < 2**52
