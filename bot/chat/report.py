"""A week in a picture and a few sentences, next week's plan beneath: /report, or by itself.

A person's weeks end on the weekday of their report, with Sunday where they want none. The order is
fixed: sessions, aerobic minutes, strength, recovery, mix, load, change, next week, and who we are
not. What is not recorded is called so.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import date, timedelta
from functools import partial

from bot.chat.messages import Messages
from bot.chat.reasons import workout_words
from bot.chat.stats_sheet import alternative, date_words, sheet_of
from bot.chat.turn import Turn
from bot.chat.week import day_lines
from bot.delivery.outgoing import Button, Keyboard, Outgoing, Photo, Send
from bot.pictures import draw
from bot.services import reports
from bot.services.coaching import Coaching
from bot.services.reports import (
    ADULT,
    BALANCE_TARGET,
    IN_RANGE,
    SENIOR,
    STRENGTH_TARGET,
    WeekReport,
)
from bot.services.statistics import ALIKE, MORE_THAN_USUAL, WEEK, week_of
from db.records import Person
from db.store import Store
from model.vocabulary import Goal, Workout

# report:week:<first day>
DATA = re.compile(r"report:week:(\d{4}-\d\d-\d\d)")
START = 75  # aerobic minutes below which a week is a start
USUAL = 0.1  # a change of load smaller than that is none
ENOUGH_WEEKS = 2  # of data, before load is spoken of
SHOWN_WEEKS = 5  # in the picture
LONG_RUN = 5  # training days in a row, from which a break is worth a word
FEW_DAYS = 5  # recorded ones, below which writing down more is
SEVERAL = 3  # sessions, of which one may be of another kind
NOT_RECORDED = "▫️"


def week_button(messages: Messages, begins: int, day: date) -> Button:
    """The button that shows the report of the week that `day` is in."""
    data = f"report:week:{week_of(day, begins).isoformat()}"
    return Button(messages.plain("button-your-week"), data)


def read_data(data: str) -> date | None:
    """The first day that a button carries; None where it is no button of ours."""
    match = DATA.fullmatch(data)
    try:
        day = date.fromisoformat(match[1]) if match else None
    except ValueError:
        return None
    return day if day is not None and 2000 <= day.year <= 2200 else None


async def command(turn: Turn) -> Sequence[Outgoing]:
    """This week; on its first day, the one that has just ended."""
    first = week_of(turn.today, reports.begins_on(turn.known))
    if turn.today == first:
        first -= timedelta(days=WEEK)
    return await report(turn, first)


async def tap(turn: Turn) -> Sequence[Outgoing]:
    """The week that a button names."""
    first = read_data(turn.tap.data) if turn.tap is not None else None
    if first is None or turn.person is None or first > turn.today:
        return (turn.answer("stale-tap-gone"),)
    return (turn.answer(), *await report(turn, first))


async def report(turn: Turn, first: date) -> Sequence[Outgoing]:
    """The picture of the weeks up to this one, then the sentences."""
    person = turn.known
    if person.onboarded_at is None:
        return (turn.say("question-start-first"),)
    found = await reports.week_report(turn.store, person, first, turn.today)
    html, keyboard = await words(turn.store, turn.coaching, person, found, turn.today)
    photo = await picture(turn.store, person, first, turn.today)
    return (photo, Send(turn.chat_id, html, keyboard))


async def picture(store: Store, person: Person, first: date, today: date) -> Photo:
    """The weeks up to the one that begins on `first`, drawn when it is sent."""
    messages = Messages(person.language)
    until = min(first + timedelta(days=WEEK - 1), today)
    weeks = await reports.overview(store, person, until, SHOWN_WEEKS, begins=first.weekday())
    sheet = sheet_of(messages, weeks)
    return Photo(
        person.chat_id,
        partial(draw, sheet),
        alternative(messages, weeks),
        silent=person.silent,
    )


async def words(
    store: Store, coaching: Coaching, person: Person, found: WeekReport, today: date
) -> tuple[str, Keyboard]:
    """The sentences, and the way to the week before."""
    messages = Messages(person.language)
    parts = [sentences(messages, found)]
    # What lies ahead belongs to the latest week only.
    if found.week.last >= today - timedelta(days=1):
        parts.append(await _next_week(store, coaching, messages, person, today))
        if person.hold is None:
            aim = messages.text("report-goal", aim=goal_key(found))
            tweak = messages.text("report-tweak", tweak=tweak_key(found, person.available))
            parts.append(f"{aim} {tweak}")
    parts.append(messages.text("report-footer"))
    earlier = week_button(
        messages, found.week.first.weekday(), found.week.first - timedelta(days=1)
    )
    keyboard: Keyboard = ((Button(messages.plain("report-button-earlier"), earlier.data),),)
    return "\n\n".join(part for part in parts if part), keyboard


def sentences(messages: Messages, found: WeekReport) -> str:
    """What the week was, up to its change against those before it."""
    week = found.week
    title = messages.text(
        "report-title",
        first=date_words(messages, week.first, "MMMd"),
        last=date_words(messages, week.last, "MMMd"),
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


def tweak_key(found: WeekReport, available: Collection[Workout]) -> str:
    """The one small change that may be worth a try."""
    week = found.week
    if found.over and week.recorded < FEW_DAYS:
        return "record"
    if week.longest_run >= LONG_RUN:
        return "break"
    if week.sessions >= SEVERAL and len(week.mix) == 1:
        return "mix"
    if not week.yoga_days and Workout.YOGA in available:
        return "yoga"
    return "walk"


def _sessions(messages: Messages, found: WeekReport) -> str:
    lines = [messages.text("report-sessions", sessions=found.week.sessions)]
    if found.suggested and found.over:
        lines.append(messages.text("report-suggested", suggested=found.suggested))
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


async def _next_week(
    store: Store, coaching: Coaching, messages: Messages, person: Person, today: date
) -> str:
    if person.hold is not None:
        return messages.text("week-held")
    ahead = await coaching.week(store, person, today + timedelta(days=1))
    return "\n".join((messages.text("report-next"), *day_lines(messages, ahead)))
