"""/report: a week in a picture and a few sentences, next week's plan beneath.

The order is fixed: sessions, aerobic minutes, strength, recovery, mix, load, change, next week,
and who we are not. What is not recorded is called so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from bot.chat.messages import Messages
from bot.chat.reasons import workout_words
from bot.chat.stats_sheet import alternative, date_words, sheet_of
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Keyboard, Outgoing, Photo, Send
from bot.pictures import draw
from bot.services import reports
from bot.services.reports import (
    ADULT,
    BALANCE_TARGET,
    IN_RANGE,
    SENIOR,
    STRENGTH_TARGET,
    WeekReport,
)
from bot.services.statistics import ALIKE, MORE_THAN_USUAL, WEEK, monday_of
from model.vocabulary import Goal

# report:week:<Monday>
DATA = re.compile(r"report:week:(\d{4}-\d\d-\d\d)")
START = 75  # aerobic minutes below which a week is a start
USUAL = 0.1  # a change of load smaller than that is none
ENOUGH_WEEKS = 2  # of data, before load is spoken of
SHOWN_WEEKS = 5  # in the picture
NOT_RECORDED = "▫️"


def week_button(messages: Messages, day: date) -> Button:
    """The button that shows the report of the week that `day` is in."""
    data = f"report:week:{monday_of(day).isoformat()}"
    return Button(messages.plain("button-your-week"), data)


def read_data(data: str) -> date | None:
    """The Monday that a button carries; None where it is no button of ours."""
    match = DATA.fullmatch(data)
    try:
        day = date.fromisoformat(match[1]) if match else None
    except ValueError:
        return None
    return day if day is not None and day.weekday() == 0 and 2000 <= day.year <= 2200 else None


async def command(turn: Turn) -> Sequence[Outgoing]:
    """This week; on a Monday, the one that has just ended."""
    monday = monday_of(turn.today)
    if turn.today == monday:
        monday -= timedelta(days=WEEK)
    return await report(turn, monday)


async def tap(turn: Turn) -> Sequence[Outgoing]:
    """The week that a button names."""
    monday = read_data(turn.tap.data) if turn.tap is not None else None
    if monday is None or turn.person is None or monday > turn.today:
        return (turn.answer("stale-tap-gone"),)
    return (turn.answer(), *await report(turn, monday))


async def report(turn: Turn, monday: date) -> Sequence[Outgoing]:
    """The picture of the weeks up to this one, then the sentences."""
    person = turn.known
    if person.onboarded_at is None:
        return (turn.say("question-start-first"),)
    found = await reports.week_report(turn.store, person, monday, turn.today)
    until = min(found.week.sunday, turn.today)
    weeks = await reports.overview(turn.store, person, until, SHOWN_WEEKS)
    sheet = sheet_of(turn.messages, weeks)
    parts = [sentences(turn.messages, found)]
    # What lies ahead belongs to the latest week only.
    if monday >= monday_of(turn.today - timedelta(days=1)):
        parts.append(await _next_week(turn))
        if person.hold is None:
            parts.append(turn.messages.text("report-goal", aim=goal_key(found)))
    parts.append(turn.messages.text("report-footer"))
    earlier = week_button(turn.messages, monday - timedelta(days=WEEK))
    keyboard: Keyboard = ((Button(turn.messages.plain("report-button-earlier"), earlier.data),),)
    return (
        Photo(turn.chat_id, partial(draw, sheet), alternative(turn.messages, weeks)),
        Send(turn.chat_id, "\n\n".join(part for part in parts if part), keyboard),
    )


def sentences(messages: Messages, found: WeekReport) -> str:
    """What the week was, up to its change against those before it."""
    week = found.week
    title = messages.text(
        "report-title",
        first=date_words(messages, week.monday, "MMMd"),
        last=date_words(messages, week.sunday, "MMMd"),
        over="yes" if found.over else "no",
    )
    blocks = [title, _sessions(messages, found)]
    if week.recorded:
        blocks += [_amounts(messages, found), _mix(messages, found), _load(messages, found)]
    return "\n\n".join(block for block in blocks if block)


def goal_key(found: WeekReport) -> str:
    """The one thing to aim for next."""
    week = found.week
    if week.aerobic_minutes < IN_RANGE[0] and found.profile.age >= ADULT:
        return "aerobic"
    if week.strength_days < STRENGTH_TARGET:
        return "strength"
    if found.profile.age >= SENIOR and week.balance_days < BALANCE_TARGET:
        return "balance"
    return "keep"


def _sessions(messages: Messages, found: WeekReport) -> str:
    lines = [messages.text("report-sessions", sessions=found.week.sessions)]
    if found.planned:
        lines.append(messages.text("report-planned", planned=found.planned, kept=found.kept))
    if found.streak.weeks > 1:
        lines.append(messages.text("report-streak", weeks=found.streak.weeks))
    if found.streak.returned:
        lines.append(messages.text("report-returned"))
    return " ".join(lines)


def _amounts(messages: Messages, found: WeekReport) -> str:
    week, profile = found.week, found.profile
    about = "yes" if week.estimated else "no"
    minutes = week.aerobic_minutes
    if profile.age < ADULT:
        lines = [messages.text("report-aerobic-young", minutes=minutes, estimated=about)]
    else:
        low, high = IN_RANGE
        band = "start" if minutes < START else "way" if minutes < low else "range"
        band = "more" if minutes > high else band
        lines = [messages.text("report-aerobic", minutes=minutes, estimated=about, band=band)]
        if profile.goal is Goal.LOSE_WEIGHT:
            lines.append(messages.text("report-aerobic-lose"))
    lines.append(messages.text("report-strength", days=week.strength_days))
    if profile.age >= SENIOR:
        lines.append(messages.text("report-balance", days=week.balance_days))
    lines.append(
        messages.text(
            "report-recovery", rest=week.rest_days, yoga=week.yoga_days, run=week.longest_run
        )
    )
    return "\n".join(lines)


def _mix(messages: Messages, found: WeekReport) -> str:
    week = found.week
    icons = [
        NOT_RECORDED if day is None else messages.plain("workout-icon", workout=day.key)
        for day in week.days
    ]
    lines = [" ".join(icons)]
    if week.mix:
        parts = [
            messages.plain("report-mix-part", workout=workout_words(messages, workout), times=times)
            for workout, times in week.mix
        ]
        lines.append(messages.text("report-mix", mix=messages.join(parts)))
    missing = WEEK - week.recorded
    if missing and found.over:
        lines.append(messages.text("report-not-recorded", days=missing))
    return "\n".join(lines)


def _load(messages: Messages, found: WeekReport) -> str:
    week = found.week
    lines = []
    if found.weeks_of_data >= ENOUGH_WEEKS and week.load:
        about = "yes" if week.estimated else "no"
        line = messages.text("report-load", load=round(week.load), estimated=about)
        lines.append(" ".join([line, *_change(messages, found)]))
        if week.monotony is not None and week.monotony > ALIKE:
            lines.append(messages.text("report-alike"))
    if found.jump is not None:
        jump = found.jump
        workout = workout_words(messages, jump.workout)
        lines.append(
            messages.text("report-jump", workout=workout, minutes=jump.minutes, before=jump.before)
        )
    return "\n".join(lines)


def _change(messages: Messages, found: WeekReport) -> list[str]:
    if found.change is None:
        return []
    if abs(found.change) < USUAL:
        return [messages.text("report-usual")]
    way = "more" if found.change > 0 else "less"
    percent = round(abs(found.change) * 10) * 10
    lines = [messages.text("report-change", percent=percent, way=way)]
    if found.change > MORE_THAN_USUAL:
        lines.append(messages.text("report-much-more"))
    return lines


async def _next_week(turn: Turn) -> str:
    if turn.known.hold is not None:
        return turn.messages.text("week-held")
    first = turn.today + timedelta(days=1)
    ahead = await turn.coaching.week(turn.store, turn.known, first)
    lines = [
        turn.messages.text(
            "week-line",
            day=day,
            icon=turn.messages.plain("workout-icon", workout=workout.key),
            workout=workout_words(turn.messages, workout),
            own="yes" if own else "no",
        )
        for day, workout, own in ahead.days
    ]
    return "\n".join((turn.messages.text("report-next"), *lines))
