"""How days and workouts of the diary read."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from bot.chat.messages import Messages
from bot.chat.reasons import workout_words
from db.records import LoggedWorkout, NewWorkout
from model.vocabulary import Workout


def day_words(messages: Messages, day: date, today: date) -> str:
    """`today`, `yesterday, Mon 23 Nov`, `Sat 14 Nov`; with the year where it is another one."""
    return _day(messages.language, "diary-day", day, today)


def day_label(messages: Messages, day: date, today: date) -> str:
    """The same standing alone, on a button or as a title: `Today`, `Yesterday, Mon 23 Nov`."""
    return _day(messages.language, "diary-day-label", day, today)


def icon_words(messages: Messages, workout: Workout) -> str:
    """`🏊 Swimming`."""
    icon = messages.word("workout-icon", workout=workout.key)
    return f"{icon} {workout_words(messages, workout)}"


def entry_words(messages: Messages, entry: NewWorkout | LoggedWorkout) -> str:
    """`🏊 Swimming, 45 min, 2 km`: no markup, for texts and for buttons."""
    return _entry(messages.language, entry.workout, entry.minutes or 0, entry.distance_m or 0)


# The same few hundred come again and again, and every log says one of each.
@lru_cache(maxsize=1024)
def _day(language: str, key: str, day: date, today: date) -> str:
    ahead = {0: "today", -1: "yesterday", 1: "tomorrow"}.get((day - today).days)
    when = ahead or ("day" if day.year == today.year else "year")
    return Messages(language).plain(key, when=when, day=day, year=str(day.year))


@lru_cache(maxsize=4096)
def _entry(language: str, workout: Workout, minutes: int, metres: int) -> str:
    messages = Messages(language)
    icon = icon_words(messages, workout)
    return messages.plain("diary-entry", workout=icon, minutes=minutes, km=metres / 1000)
