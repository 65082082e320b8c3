"""Dates inside button data: eight digits, read back without trust."""

from __future__ import annotations

from datetime import date


def written(day: date) -> str:
    """`20261124`."""
    return day.strftime("%Y%m%d") if day.year >= 1000 else f"{day.year:04}{day:%m%d}"


def read_day(digits: str) -> date | None:
    """The date, or None for anything that is no date as `written` writes it."""
    if len(digits) != 8 or not (digits.isascii() and digits.isdigit()):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
