"""What the one message of /start shows: the question, what is expected, how far along it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time

from bot.chat.day_data import written
from bot.chat.health import lift_button
from bot.chat.messages import Messages
from bot.chat.onboarding_buttons import (
    AGAIN,
    CLEARED,
    HARD,
    Buttons,
    clock_in,
    place_words,
    workout_words,
)
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Keyboard
from bot.services.calendar import local_day
from bot.services.health import hold_of
from bot.services.onboarding import DAYS, OLDEST, YOUNGEST, Answers, Progress, Step
from bot.services.places import bundled_places, is_clear
from db.records import Person

TOMORROW = "tomorrow:new"


@dataclass(frozen=True)
class View:
    """A question as it is to be shown.

    `decade` shows the years of one; `ages` and `hours` ask which of two was meant. `notice` is a
    key and its facts, said above the question.
    """

    progress: Progress
    decade: int | None = None
    ages: tuple[int, ...] = ()
    hours: tuple[time, ...] = ()
    notice: str | None = None
    facts: Mapping[str, object] = field(default_factory=dict)


def buttons(turn: Turn, progress: Progress) -> Buttons:
    """The keyboards for this person at this moment."""
    # The table of cities is opened for those who have come as far as that.
    asked = progress.step is Step.ZONE and not progress.answers.offered
    guesses = bundled_places().likeliest(turn.language_code, turn.now) if asked else ()
    return Buttons(turn.messages, turn.now, guesses)


def screen(turn: Turn, view: View) -> tuple[str, Keyboard]:
    """Text and keyboard of a question."""
    number, count = view.progress.number
    parts = [
        turn.messages.text(view.notice, **view.facts) if view.notice else "",
        _question(turn, view),
        turn.messages.text("start-footer", number=number, count=count),
    ]
    return "\n\n".join(part for part in parts if part), _keyboard(turn, view)


def _keyboard(turn: Turn, view: View) -> Keyboard:
    made = buttons(turn, view.progress)
    if view.decade is not None:
        return made.years(view.progress, view.decade)
    usual = made.of(view.progress)
    if view.ages:
        return (*made.ages(view.ages), usual[-1])
    if view.hours:
        return (*made.hours(view.hours), usual[-1])
    return usual


def _question(turn: Turn, view: View) -> str:
    text = turn.messages.text
    answers = view.progress.answers
    match view.progress.step:
        case Step.AGE if view.ages:
            return text("start-age-which")
        case Step.AGE:
            return text("start-age", least=YOUNGEST, most=OLDEST)
        case Step.GOAL:
            minor = [text("start-show-plan")] if answers.under_age else []
            return "\n\n".join([text("start-goal-question"), *minor])
        case Step.LEVEL:
            return text("start-level-question")
        case Step.ZONE if answers.offered:
            first = answers.offered[0]
            return text(
                "start-zone-right" if is_clear(answers.offered) else "start-zone-which",
                place=place_words(first, turn.language),
                time=clock_in(first.timezone, turn.now),
            )
        case Step.EVENING if view.hours:
            return text("start-evening-which")
        case Step.EVENING:
            zone = answers.timezone or "UTC"
            return text("start-evening", zone=zone, time=clock_in(zone, turn.now))
        case Step.DAYS:
            return _days(turn.messages, answers)
        case step:
            return text(f"start-{step.value}", least=YOUNGEST)


def _days(messages: Messages, answers: Answers) -> str:
    """The six days as a list: those told, the one being asked about, those to come."""
    lines = []
    for index, day in enumerate(answers.dates):
        if index < len(answers.days):
            told = answers.days[index]
            words = messages.text("not-known") if told is None else workout_words(messages, told)
            lines.append(messages.text("start-days-told", day=day, told=words))
        elif index == len(answers.days):
            lines.append(messages.text("start-days-now", day=day))
        else:
            lines.append(messages.text("start-days-later", day=day))
    return "\n".join([messages.text("start-days", count=DAYS), "", *lines])


def summary(turn: Turn, person: Person, answers: Answers) -> tuple[str, Keyboard]:
    """What was understood, what happens next, and the way to the first suggestion."""
    if person.level is None or person.goal is None:
        raise LookupError("a person who has finished has a level and a goal")
    remembered = sum(day is not None for day in answers.days)
    text = turn.messages.text
    parts = [
        text("start-done-again" if answers.again else "start-done"),
        text(
            "start-done-profile",
            age=person.age,
            level=person.level.key,
            goal=person.goal.key,
            zone=person.timezone,
            time=person.push_time,
        ),
    ]
    if not answers.again:
        parts[-1] += "\n" + text("start-done-days", remembered=remembered, count=DAYS)
    if person.hold is not None:
        parts.append(text("health-still-held"))
    if person.needs_clearance:
        parts.append(text("start-done-clearance"))
    elif not person.hiit_confirmed:
        parts.append(text("start-done-effort"))
    if answers.under_age:
        parts.append(text("start-show-plan"))
    parts.append(text("start-done-next", time=person.push_time))
    return "\n\n".join(parts), _first_steps(turn, person)


def _first_steps(turn: Turn, person: Person) -> Keyboard:
    """The way to the first suggestion, to the diary, and out of a hold where one stands."""
    today = local_day(turn.now, person.timezone, person.day_start)
    hold = hold_of(person)
    lift = () if hold is None else ((lift_button(turn.messages, hold),),)
    return (
        *lift,
        (Button(turn.messages.plain("start-button-tomorrow"), TOMORROW),),
        (Button(turn.messages.plain("start-button-log"), f"log:on:{written(today)}"),),
    )


def greeting(turn: Turn, person: Person, notice: str | None = None) -> tuple[str, Keyboard]:
    """For somebody we know: what can be done, and what of their profile stands in the way."""
    rows = list(_first_steps(turn, person))
    if person.needs_clearance:
        rows.append((Button(turn.messages.plain("start-clearance-cleared"), CLEARED),))
    elif not person.hiit_confirmed and person.hold is None:
        rows.append((Button(turn.messages.plain("start-button-hard"), HARD),))
    rows.append((Button(turn.messages.plain("start-button-again"), AGAIN),))
    known = "start-known-paused" if person.paused else "start-known"
    parts = [turn.messages.text(notice)] if notice else []
    parts.append(turn.messages.text(known, time=person.push_time))
    return "\n\n".join(parts), tuple(rows)
