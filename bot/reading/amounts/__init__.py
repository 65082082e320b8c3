"""How long and how far: durations, distances, sets; paces, loads and clock times are set aside.

Each file knows one way to say it and stands on the one before: `text`, `measures`, `clocks`,
`figures`, `finding`.
"""

from bot.reading.amounts.amount import (
    BARE,
    CLOCKED,
    KM,
    LAPS,
    METRES,
    MINUTES,
    NOTHING,
    Amount,
)
from bot.reading.amounts.finding import find_amounts

__all__ = [
    "BARE",
    "CLOCKED",
    "KM",
    "LAPS",
    "METRES",
    "MINUTES",
    "NOTHING",
    "Amount",
    "find_amounts",
]
