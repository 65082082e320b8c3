"""The words on a picture of the diary, and the same in words for who cannot see it."""

from __future__ import annotations

from datetime import date

from babel.dates import format_skeleton

from bot.chat.messages import LOCALE_OF, Messages
from bot.chat.reasons import workout_words
from bot.pictures import DayCell, MixPart, Sheet, WeekBar
from bot.services.reports import ADULT, IN_RANGE, STRENGTH_TARGET, Overview
from model.vocabulary import Workout

WEEK = 7


def date_words(messages: Messages, day: date, skeleton: str) -> str:
    """A date as the language writes it, by a CLDR skeleton such as `MMMd`."""
    locale = LOCALE_OF.get(messages.language, messages.language)
    return str(format_skeleton(skeleton, day, locale=locale))


def _facts(messages: Messages, found: Overview) -> dict[str, object]:
    names = [workout_words(messages, each) for each in sorted(found.only)]
    same_year = found.first.year == found.today.year
    skeleton = "MMMd" if same_year else "yMMMd"
    return {
        "first": date_words(messages, found.first, skeleton),
        "last": date_words(messages, found.today, skeleton),
        "weeks": len(found.weeks),
        "sessions": found.sessions,
        "workouts": messages.join(names) if names else "",
    }


def sheet_of(messages: Messages, found: Overview) -> Sheet:
    """What is drawn. The aerobic range is an adult's; the strength target that of all types."""
    facts = _facts(messages, found)
    adult = found.profile.age >= ADULT
    types = sorted(found.only) or list(Workout)
    strength = not found.only or Workout.STRENGTH in found.only
    return Sheet(
        messages.plain("stats-picture-title-of" if found.only else "stats-picture-title", **facts),
        messages.plain("stats-picture-span", **facts),
        tuple(
            DayCell(
                day,
                tuple(dict.fromkeys(each.workout for each in found.logged.get(day, ()))),
                day > found.today,
            )
            for day in found.days
        ),
        tuple(date_words(messages, day, "EEE") for day in found.days[:WEEK]),
        tuple((day, date_words(messages, day, "MMM")) for day in found.days if day.day == 1),
        tuple(
            WeekBar(
                date_words(messages, week.first, "MMMd"),
                minutes,
                week.strength_days,
                week.estimated,
            )
            for week, minutes in zip(found.weeks, found.minutes, strict=True)
        ),
        messages.plain("stats-picture-minutes-of" if found.only else "stats-picture-minutes"),
        ""
        if found.only or not adult
        else messages.plain("stats-picture-range", low=IN_RANGE[0], high=IN_RANGE[1]),
        workout_words(messages, Workout.STRENGTH),
        None if found.only or not adult else IN_RANGE,
        STRENGTH_TARGET if strength else None,
        tuple(MixPart(each, workout_words(messages, each), found.times(each)) for each in types),
        messages.plain("stats-picture-mix"),
    )


def alternative(messages: Messages, found: Overview) -> str:
    """The picture in words: well within the 1024 characters of a caption."""
    facts = _facts(messages, found)
    lines = [messages.text("stats-caption-of" if found.only else "stats-caption", **facts)]
    if not any(week.recorded for week in found.weeks):
        return "\n".join((*lines, messages.text("stats-caption-nothing")))
    lines += [
        messages.text(
            "totals-rest" if each is Workout.REST else "totals-line",
            icon=messages.plain("workout-icon", workout=each.key),
            workout=workout_words(messages, each),
            times=found.times(each),
        )
        for each in sorted(Workout, key=lambda each: (-found.times(each), each))
        if found.times(each)
    ]
    about = "yes" if any(week.estimated for week in found.weeks) else "no"
    key = "stats-caption-minutes-of" if found.only else "stats-caption-minutes"
    lines.append(messages.text(key, minutes=found.mean_minutes, estimated=about))
    if not found.only:
        reached = sum(week.strength_days >= STRENGTH_TARGET for week in found.weeks)
        told = sum(week.recorded > 0 for week in found.weeks)  # a diary begins some day
        lines.append(messages.text("stats-caption-strength", weeks=reached, all=told))
    return "\n".join(lines)
