"""A message in, what it means out: explainable, offline, fast.

    from bot.reading import read
    read("ran 5k this morning, then 20 min of yoga", date(2026, 3, 12))

What counts as what is in `lexicons/`, one text file per language: adding one touches no code.
"""

from bot.reading.explaining import explain
from bot.reading.reader import read
from bot.reading.reading import Entry, Intent, Reading, Safety

__all__ = ["Entry", "Intent", "Reading", "Safety", "explain", "read"]
