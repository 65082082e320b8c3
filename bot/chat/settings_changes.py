"""What a button or a typed answer of /settings changes, and what it then says of the effect."""

from __future__ import annotations

from datetime import timedelta

from bot.chat import settings_data as data
from bot.chat.entry_words import icon_words
from bot.chat.messages import languages
from bot.chat.onboarding_buttons import clock_in
from bot.chat.reasons import workout_words
from bot.chat.settings_buttons import language_words
from bot.chat.settings_data import Topic
from bot.chat.settings_screens import quiet_words, report_day_words
from bot.chat.turn import Turn
from bot.delivery.appointments import zone_of
from bot.services import preferences
from bot.services.statistics import WEEK
from bot.services.zones import is_zone
from db.records import Person
from model.vocabulary import Goal, Level, Workout

ABOUT_TOMORROW = frozenset(
    {Topic.LEVEL, Topic.GOAL, Topic.AGE, Topic.DAYS_OFF, Topic.WORKOUTS, Topic.HEALTH}
)
_LEVELS = {str(int(level)): level for level in Level}
_GOALS = {str(int(goal)): goal for goal in Goal}
_SWITCH = {"0": False, "1": True}


async def make(turn: Turn, topic: Topic, value: str) -> Person | None:
    """Make the change; None for a value that no button of ours has.

    Raises preferences.NotPossible.
    """
    store, person, now = turn.store, turn.known, turn.now
    at, number, flag = data.read_clock(value), data.read_number(value), data.read_flag(value)
    match topic:
        case Topic.LEVEL if value in _LEVELS:
            return await preferences.set_level(store, person, _LEVELS[value], now)
        case Topic.GOAL if value in _GOALS:
            return await preferences.set_goal(store, person, _GOALS[value], now)
        case Topic.AGE if number is not None:
            return await preferences.set_age(store, person, number, now)
        case Topic.ZONE if is_zone(value):
            return await preferences.set_zone(store, person, value, now)
        case Topic.EVENING if at is not None:
            return await preferences.set_evening(store, person, at, now)
        case Topic.DAY_START if at is not None:
            return await preferences.set_day_start(store, person, at, now)
        case Topic.DAYS_OFF if flag is not None:
            return await preferences.set_day_off(store, person, *flag, now)
        case Topic.WORKOUTS if flag is not None and flag[0] != Workout.REST:
            return await preferences.set_available(store, person, Workout(flag[0]), flag[1], now)
        case Topic.LANGUAGE if value in languages():
            return await preferences.set_language(store, person, value, now)
        case Topic.REPORT if value == data.NO_REPORT:
            return await preferences.set_report_day(store, person, None, now)
        case Topic.REPORT if number is not None and number < WEEK:
            return await preferences.set_report_day(store, person, number, now)
        case Topic.PAUSE if value == "0":
            return await preferences.resume(store, person, now)
        case Topic.PAUSE if number is not None:
            return await preferences.pause(store, person, number, now)
        case Topic.QUIET:
            first, last = map(data.read_clock, (value.partition("-")[0], value.partition("-")[2]))
            if first is not None and last is not None:
                return await preferences.set_quiet(store, person, first, last, now)
        case Topic.HEALTH if value in ("cleared:0", "cleared:1"):
            return await preferences.set_cleared(store, person, value.endswith("1"), now)
        case Topic.HEALTH if value in ("hard:0", "hard:1"):
            return await preferences.set_used_to_effort(store, person, value.endswith("1"), now)
        case _ if value in _SWITCH:
            return await _switch(turn, topic, _SWITCH[value])
    return None


async def _switch(turn: Turn, topic: Topic, on: bool) -> Person | None:
    match topic:
        case Topic.SOUND:
            return await preferences.set_silent(turn.store, turn.known, not on, turn.now)
        case Topic.EFFORT:
            return await preferences.set_effort_asked(turn.store, turn.known, on, turn.now)
        case Topic.TRAINING:
            return await preferences.set_training(turn.store, turn.known, on, turn.now)
    return None


async def tomorrow_of(turn: Turn, person: Person) -> Workout | None:
    """What we would suggest for tomorrow; None while nothing is."""
    if person.age is None or person.level is None or person.goal is None:
        return None
    day = turn.today + timedelta(days=1)
    return (await turn.coaching.advise(turn.store, person, day)).chosen


async def effect(
    turn: Turn, topic: Topic, value: str, before: Person, tomorrow: Workout | None
) -> str:
    """What the change means, as HTML; `before` and `tomorrow` are how it was."""
    person, messages = turn.known, turn.messages
    zone = zone_of(person)
    flag = data.read_flag(value)
    facts = {
        "level": person.level.key if person.level is not None else "",
        "goal": person.goal.key if person.goal is not None else "",
        "age": person.age or 0,
        "zone": zone,
        "clock": clock_in(zone, turn.now),
        "time": person.push_time,
        "start": person.day_start,
        "quiet": quiet_words(messages, person),
        "on": "yes" if value == "1" or (flag is not None and flag[1]) else "no",
        "language": language_words(person.language),
        "paused": "yes" if person.paused else "no",
        "weekday": messages.weekday(flag[0]) if flag is not None else "",
        "report": report_day_words(messages, person),
        "any": "no" if person.report_day is None else "yes",
        "workout": icon_words(messages, Workout(flag[0])) if flag is not None else "",
        "health": value.replace(":", "-"),
    }
    parts = [messages.text(f"settings-done-{topic}", **facts)]
    if topic is Topic.AGE and before.goal is not person.goal:
        parts.append(messages.text("settings-goal-minor", goal=facts["goal"]))
    if topic is Topic.AGE and before.hiit_confirmed and not person.hiit_confirmed:
        parts.append(messages.text("settings-effort-asked-anew"))
    now = await tomorrow_of(turn, person) if topic in ABOUT_TOMORROW else None
    if now is not None and tomorrow is not None:
        parts.append(
            messages.text(
                "settings-tomorrow",
                changed="no" if now is tomorrow else "yes",
                now=workout_words(messages, now),
                before=workout_words(messages, tomorrow),
            )
        )
    return " ".join(parts)
