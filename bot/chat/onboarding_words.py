"""What people type instead of tapping: an age, a time of day, the words on a button."""

from __future__ import annotations

import re
from datetime import date, time

from bot.chat.messages import Messages
from bot.delivery.outgoing import Keyboard
from bot.services.place_names import fold

_NUMBERS = re.compile(r"\d+")
_TIME = re.compile(
    r"(?<!\d)(\d{1,2})\s?(?:[:.h]\s?(\d{2})(?!\d)|(?=[0-5]\d(?!\d))(\d{2}))?\s?h?\s?"
    r"(a\.?m\b|p\.?m\b)?",
    re.IGNORECASE,
)
_ENGLISH = Messages()
_SHORT = 2  # letters: less than that is no answer in words


def ages(text: str, today: date) -> tuple[int, ...]:
    """The age `text` names; two for a year of birth, whose birthday may lie ahead; else none."""
    numbers = [int(digits) for digits in _NUMBERS.findall(text[:100])]
    if len(numbers) != 1 or "-" in text:
        return ()
    number = numbers[0]
    if 1900 <= number <= today.year:
        return (today.year - number - 1, today.year - number)
    return (number,) if number <= 130 else ()


def is_age_alone(text: str, messages: Messages = _ENGLISH) -> bool:
    """Whether `text` is a number and at most the words that make it an age: no other reading."""
    words = rf"(?:{messages.pattern('typed-age')}\W*)*"
    return re.fullmatch(rf"{words}\d+\W*{words}", _folded(text)) is not None


def on_the_clock(text: str, messages: Messages) -> str:
    """`text` with the language's word for the hour as `h`: "20 Uhr 30" is "20h30"."""
    hour = rf"(?<=\d)\s*{messages.pattern('typed-hours')}(?:\s*(?=\d))?"
    return re.sub(hour, "h", _folded(text))


def times_of_day(text: str, messages: Messages = _ENGLISH) -> tuple[time, ...]:
    """The times of day `text` may mean: "21:30", "9 pm", "2130"; "9" is 21:00 or 09:00.

    The later one first, since an evening is asked for. Empty when there is no time in it, or more
    than one.
    """
    text = on_the_clock(text, messages)
    found = list(_TIME.finditer(text))
    if len(found) != 1:
        return ()
    digits, minutes, more, half = found[0].groups()
    hour, minute = int(digits), int(minutes or more or 0)
    if hour > 24 or minute > 59:
        return ()
    said = {
        name: re.search(messages.pattern(f"typed-{name}"), text) is not None
        for name in ("evening", "morning", "half-to", "half-past")
    }
    if hour and not (minutes or more) and said["half-to"] != said["half-past"]:
        # "halb 9" is half past eight.
        hour, minute = hour - said["half-to"], 30
    if 1 <= hour < 12 and said["evening"] != said["morning"]:
        return (time(hour + 12 * said["evening"], minute),)
    if half:
        if not 1 <= hour <= 12:
            return ()
        return (time(hour % 12 + (12 if half.lower().startswith("p") else 0), minute),)
    hour %= 24
    # A leading zero and everything from 13 up are said on a clock of 24 hours.
    if hour == 0 or hour > 12 or digits.startswith("0"):
        return (time(hour, minute),)
    return (time(hour % 12 + 12, minute), time(hour % 12, minute))


def _folded(text: str) -> str:
    return text[:100].casefold().replace("’", "'").strip()


def button_named(text: str, keyboard: Keyboard) -> str | None:
    """The data of the one button whose label begins with, or else contains, these words."""
    wanted = fold(text[:100])
    if len(wanted) < _SHORT:
        return None
    labels = [(fold(button.label), button.data) for row in keyboard for button in row]
    for fits in (str.__eq__, str.startswith, str.__contains__):
        data = [data for label, data in labels if fits(label, wanted)]
        if len(data) == 1:
            return data[0]
        if data:
            return None
    return None
