"""The buttons of /start, and the reading of what they send back.

Data is `start:<step>:<verb>[:<argument>]`: each carries the question it belongs to, so that a tap
on an old message, or on another device, is recognised as late.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.chat.messages import Messages
from bot.delivery.outgoing import Button, Keyboard
from bot.services.countries import city_name, country_name
from bot.services.onboarding import OLDEST, YOUNGEST, Answers, Progress, Step
from bot.services.places import Place, is_clear
from model.vocabulary import Level, Workout

AREA = "start"
EVENINGS = tuple(time(hour) for hour in range(18, 23))
DECADES = range(10, 100, 10)
FORGOTTEN = "x"  # in place of a workout's id

# Shown to people we know, outside the questions.
AGAIN = f"{AREA}:again"
CLEARED = f"{AREA}:cleared"
HARD = f"{AREA}:hard"


@dataclass(frozen=True)
class Tapped:
    """What a button of /start sent back."""

    step: Step
    verb: str
    argument: str


def data(step: Step, verb: str, argument: str = "") -> str:
    """Button data; `read_data` reads it back."""
    return ":".join((AREA, step.value, verb, *([argument] if argument else [])))


def read_data(sent: str) -> Tapped | None:
    """What was tapped, or None for what no question of /start sends."""
    area, _, rest = sent.partition(":")
    step, _, rest = rest.partition(":")
    verb, _, argument = rest.partition(":")
    if area != AREA or step not in set(Step) or not verb:
        return None
    return Tapped(Step(step), verb, argument)


def place_words(place: Place, language: str) -> str:
    """`Portland, Oregon`, `Lisbon, Portugal`, `Singapore`."""
    country = country_name(place.country, language) if place.country else ""
    where = place.region or country
    city = city_words(place, language)
    return f"{city}, {where}" if where and where not in (place.name, city) else city


def city_words(place: Place, language: str) -> str:
    """`Lisbon`, `Lisboa` in Portuguese: without the country."""
    return city_name(place.name, place.timezone, language)


def clock_in(zone: str, now: datetime) -> time:
    """What clocks in the zone show, to the minute."""
    return now.astimezone(ZoneInfo(zone)).time().replace(second=0, microsecond=0)


def workout_words(messages: Messages, workout: Workout) -> str:
    """The workout with its picture."""
    icon = messages.plain("workout-icon", workout=workout.key)
    return f"{icon} {messages.plain('workout', workout=workout.key)}"


class Buttons:
    """The keyboards of the questions, in one language, at one moment."""

    def __init__(self, messages: Messages, now: datetime, likeliest: tuple[Place, ...]) -> None:
        self._messages = messages
        self._now = now
        self._likeliest = likeliest

    def of(self, progress: Progress) -> Keyboard:
        """The keyboard of the question somebody is at, with Back or Cancel beneath."""
        answers = progress.answers
        match progress.step:
            case Step.CONSENT:
                rows = self._choices(Step.CONSENT, ("yes", "no"))
            case Step.AGE:
                rows = self._decades()
            case Step.HEALTH:
                rows = self._choices(Step.HEALTH, ("no", "yes"))
            case Step.CLEARANCE:
                rows = self._choices(Step.CLEARANCE, ("wait", "cleared"))
            case Step.EFFORT:
                rows = self._choices(Step.EFFORT, ("yes", "no"))
            case Step.LEVEL:
                rows = self._levels(answers)
            case Step.GOAL:
                rows = self._goals(answers)
            case Step.ZONE:
                rows = self._zones(answers.offered)
            case Step.EVENING:
                rows = self.hours(EVENINGS, answers.push_time)
            case Step.DAYS:
                rows = self._workouts(len(answers.days))
            case Step.DONE:
                return ()
        return (*rows, *self._beneath(progress))

    def years(self, progress: Progress, first: int) -> Keyboard:
        """The ages of one decade, tapped after it."""
        ages = range(max(first, YOUNGEST), _last_of(first) + 1)
        back = self._button("button-back", data(Step.AGE, "show"))
        return (*self.ages(ages), (back,))

    def ages(self, ages: Iterable[int]) -> Keyboard:
        """A button for each of these ages."""
        return _rows([Button(str(age), data(Step.AGE, "is", str(age))) for age in ages], 5)

    def hours(self, times: Sequence[time], chosen: time | None = None) -> Keyboard:
        """A button for each of these times of day."""
        return _rows(
            [
                Button(
                    _ticked(f"{each:%H:%M}", each == chosen),
                    data(Step.EVENING, "at", f"{each:%H%M}"),
                )
                for each in times
            ],
            3,
        )

    def _beneath(self, progress: Progress) -> Keyboard:
        step = progress.step
        if not progress.first:
            # Back from a day names the day, or a second tap would go back two.
            day = str(len(progress.answers.days)) if step is Step.DAYS else ""
            return ((self._button("button-back", data(step, "back", day)),),)
        if progress.answers.again:
            return ((self._button("button-cancel", data(step, "cancel")),),)
        return ()

    def _choices(self, step: Step, verbs: Sequence[str]) -> Keyboard:
        return tuple(
            (self._button(f"start-{step.value}-{verb}", data(step, verb)),) for verb in verbs
        )

    def _decades(self) -> Keyboard:
        young = self._button("start-age-young", data(Step.AGE, "young"), age=YOUNGEST)
        decades = [
            Button(f"{max(first, YOUNGEST)}–{_last_of(first)}", data(Step.AGE, "from", str(first)))
            for first in DECADES
        ]
        return (*_rows(decades, 3), (young,))

    def _levels(self, answers: Answers) -> Keyboard:
        return tuple(
            (
                Button(
                    _ticked(
                        self._messages.plain("start-level", level=level.key),
                        level is answers.level,
                    ),
                    data(Step.LEVEL, "is", str(int(level))),
                ),
            )
            for level in Level
        )

    def _goals(self, answers: Answers) -> Keyboard:
        return tuple(
            (
                Button(
                    _ticked(
                        self._messages.plain("start-goal", goal=goal.key), goal is answers.goal
                    ),
                    data(Step.GOAL, "is", str(int(goal))),
                ),
            )
            for goal in answers.goals
        )

    def _zones(self, offered: tuple[Place, ...]) -> Keyboard:
        if not offered:
            likely = [
                self._zone(place, city_words(place, self._messages.language))
                for place in self._likeliest
            ]
            return _rows(likely, 2)
        clock = clock_in(offered[0].timezone, self._now)
        others = [self._zone(place, self._place_words(place)) for place in offered]
        if is_clear(offered):
            right = data(Step.ZONE, "set", offered[0].timezone)
            others[0] = self._button("start-zone-yes", right, time=clock)
        elsewhere = self._button("start-zone-no", data(Step.ZONE, "show"))
        return (*_rows(others, 1), (elsewhere,))

    def _zone(self, place: Place, name: str) -> Button:
        clock = clock_in(place.timezone, self._now)
        return Button(f"{name} · {clock:%H:%M}", data(Step.ZONE, "set", place.timezone))

    def _place_words(self, place: Place) -> str:
        return place_words(place, self._messages.language)

    def _workouts(self, day: int) -> Keyboard:
        workouts = [
            Button(
                workout_words(self._messages, workout),
                data(Step.DAYS, str(day), str(int(workout))),
            )
            for workout in Workout
        ]
        forgotten = self._button("start-days-forgotten", data(Step.DAYS, str(day), FORGOTTEN))
        skip = self._button("start-days-skip", data(Step.DAYS, "skip"), told=day)
        return (*_rows([*workouts, forgotten], 2), (skip,))

    def _button(self, key: str, sent: str, **facts: object) -> Button:
        return Button(self._messages.plain(key, **facts), sent)


def _last_of(decade: int) -> int:
    # The last one ends with a hundred.
    return OLDEST if decade == DECADES[-1] else decade + 9


def _ticked(label: str, chosen: bool) -> str:
    return f"✓ {label}" if chosen else label


def _rows(buttons: Sequence[Button], width: int) -> Keyboard:
    return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))
