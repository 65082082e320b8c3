"""Which days a message speaks of: words, weekdays, figures, ranges, in any lexicon's language.

Each file knows one way to name a day and stands on the one before: `text`, `dates`, `counts`,
`words`, `finding`.
"""

from bot.reading.days.day_ref import MONTHS, WEEKDAYS, DayRef
from bot.reading.days.finding import find_days

__all__ = ["MONTHS", "WEEKDAYS", "DayRef", "find_days"]
