"""How days and workouts of the diary read."""

from __future__ import annotations

from datetime import date

from bot.chat.messages import Messages
from bot.chat.reasons import workout_words
from db.records import LoggedWorkout, NewWorkout
from model.vocabulary import Workout


def day_words(messages: Messages, day: date, today: date) -> str:
    """`today`, `yesterday, Mon 23 Nov`, `Sat 14 Nov`; with the year where it is another one."""
    return _day(messages, "diary-day", day, today)


def day_label(messages: Messages, day: date, today: date) -> str:
    """The same standing alone, on a button or as a title: `Today`, `Yesterday, Mon 23 Nov`."""
    return _day(messages, "diary-day-label", day, today)


def _day(messages: Messages, key: str, day: date, today: date) -> str:
    ahead = {0: "today", -1: "yesterday", 1: "tomorrow"}.get((day - today).days)
    when = ahead or ("day" if day.year == today.year else "year")
    return messages.plain(key, when=when, day=day, year=str(day.year))


def icon_words(messages: Messages, workout: Workout) -> str:
    """`🏊 Swimming`."""
    icon = messages.plain("workout-icon", workout=workout.key)
    return f"{icon} {workout_words(messages, workout)}"


def entry_words(messages: Messages, entry: NewWorkout | LoggedWorkout) -> str:
    """`🏊 Swimming, 45 min, 2 km`: no markup, for texts and for buttons."""
    return messages.plain(
        "diary-entry",
        workout=icon_words(messages, entry.workout),
        minutes=entry.minutes or 0,
        km=(entry.distance_m or 0) / 1000,
    )
