"""The value that a reference to days is, and the names of weekdays and months."""

from dataclasses import dataclass
from datetime import date
from typing import Final

WEEKDAYS: Final = {
    name: number
    for number, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    )
}
MONTHS: Final = {
    name: number
    for number, name in enumerate(
        (
            *("january", "february", "march", "april", "may", "june", "july"),
            *("august", "september", "october", "november", "december"),
        ),
        1,
    )
}

LONGEST_RANGE: Final = 31  # days; more than that is a slip or a boast


@dataclass(slots=True)
class DayRef:
    """Tokens i to j name `days`; `future`: after today; `vague`: past but nobody knows when."""

    i: int
    j: int
    days: tuple[date, ...] = ()
    future: bool = False
    vague: bool = False
    impossible: bool = False
    weekday: bool = False  # one that a present tense can turn into the coming one
    weak: bool = False  # a date that is behind or ahead, by the rest of the message
    rule: str = ""
