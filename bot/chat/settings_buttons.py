"""The choices of each topic of /settings, as buttons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

from babel import Locale

from bot.chat import settings_data as data
from bot.chat.changing import rows_of
from bot.chat.entry_words import icon_words
from bot.chat.health import hold_row
from bot.chat.messages import languages
from bot.chat.onboarding_buttons import EVENINGS, city_words, clock_in, place_words
from bot.chat.settings_data import Topic
from bot.chat.turn import Turn
from bot.delivery.appointments import is_paused
from bot.delivery.outgoing import Button, Keyboard
from bot.services import preferences
from bot.services.onboarding import OLDEST, YOUNGEST
from bot.services.places import Place, bundled_places
from model.vocabulary import Level, Workout

DAY_STARTS = tuple(time(hour) for hour in (0, 2, 3, 4, 5, 6))
QUIETS = tuple((time(a), time(b)) for a, b in ((21, 7), (22, 7), (22, 8), (23, 7), (0, 8)))
NEVER_QUIET = "0000-0000"
PAUSES = (1, 3, 7, 14, 30, 90)


@dataclass(frozen=True)
class View:
    """What is to be shown: a topic, or all of them; `note` (HTML) stands above it.

    `values` and `places` are choices that what was typed leaves open.
    """

    topic: Topic | None = None
    note: str = ""
    values: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()


def _capital(word: str) -> str:
    """A word that is lower-case within a sentence, as it stands on a button."""
    return word[:1].upper() + word[1:]


def language_words(code: str) -> str:
    """The language's own name: `English`, `Deutsch`."""
    return str(Locale.parse(code).get_display_name(code)).capitalize()


class Choices:
    """The keyboards of the topics for this person at this moment."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn
        self._person = turn.known
        self._messages = turn.messages
        self._plain = turn.messages.plain

    def of(self, view: View) -> Keyboard:
        """The choices of the topic, those that stand ticked."""
        person, now = self._person, self._turn.now
        match view.topic:
            case Topic.LEVEL:
                return self._list(
                    Topic.LEVEL,
                    [
                        (self._plain("start-level", level=each.key), int(each), person.level)
                        for each in Level
                    ],
                )
            case Topic.GOAL:
                return self._list(
                    Topic.GOAL,
                    [
                        (self._plain("start-goal", goal=each.key), int(each), person.goal)
                        for each in preferences.goals(person, now)
                    ],
                )
            case Topic.AGE:
                age = preferences.age_of(person, now) or YOUNGEST
                near = range(max(YOUNGEST, age - 2), min(OLDEST, age + 2) + 1)
                shown = [int(value) for value in view.values] or list(near)
                return rows_of(
                    [self._choice(Topic.AGE, str(n), str(n), n == age) for n in shown], 5
                )
            case Topic.ZONE:
                return self._zones(view.places)
            case Topic.EVENING:
                return self._times(Topic.EVENING, view.values, EVENINGS, person.push_time)
            case Topic.DAY_START:
                return self._times(Topic.DAY_START, view.values, DAY_STARTS, person.day_start)
            case Topic.QUIET:
                return self._quiets()
            case Topic.DAYS_OFF:
                return self._weekdays()
            case Topic.WORKOUTS:
                return self._workouts()
            case Topic.LANGUAGE:
                codes = [(language_words(code), code, person.language) for code in languages()]
                return self._list(Topic.LANGUAGE, codes)
            case Topic.HEALTH:
                return self._health_choices()
            case Topic.REPORT:
                return self._report_days()
            case Topic.PAUSE:
                return self._pauses()
            case Topic.SOUND | Topic.EFFORT | Topic.TRAINING as topic:
                on = {
                    Topic.SOUND: not person.silent,
                    Topic.EFFORT: person.effort_asked,
                    Topic.TRAINING: person.training_consent,
                }[topic]
                pairs = [("yes", True), ("no", False)]
                return tuple(
                    (
                        self._choice(
                            topic,
                            str(int(value)),
                            self._plain(f"settings-{topic}-choice", on=word),
                            value is on,
                        ),
                    )
                    for word, value in pairs
                )
        return ()

    def _choice(self, topic: Topic, value: str, label: str, chosen: bool) -> Button:
        return Button(f"✓ {label}" if chosen else label, data.change(topic, value))

    def _list(self, topic: Topic, choices: Iterable[tuple[str, object, object]]) -> Keyboard:
        return tuple(
            (self._choice(topic, str(value), label, value == now),) for label, value, now in choices
        )

    def _times(
        self, topic: Topic, typed: tuple[str, ...], usual: Iterable[time], now: time
    ) -> Keyboard:
        times = [found for value in typed if (found := data.read_clock(value))]
        shown = times or sorted({*usual, now})
        return rows_of(
            [self._choice(topic, data.clock(at), f"{at:%H:%M}", at == now) for at in shown], 3
        )

    def _zones(self, places: tuple[Place, ...]) -> Keyboard:
        language, now = self._turn.language, self._turn.now
        named = place_words if places else city_words
        offered = places or bundled_places().likeliest(self._turn.language_code, now)
        buttons = [
            self._choice(
                Topic.ZONE,
                place.timezone,
                f"{named(place, language)} · {clock_in(place.timezone, now):%H:%M}",
                place.timezone == self._person.timezone,
            )
            for place in offered
        ]
        return rows_of(buttons, 1 if places else 2)

    def _quiets(self) -> Keyboard:
        own = (self._person.quiet_from, self._person.quiet_to)
        none = own[0] == own[1]
        spans = list(dict.fromkeys((*QUIETS, *(() if none else (own,)))))
        buttons = [
            self._choice(
                Topic.QUIET,
                f"{data.clock(first)}-{data.clock(last)}",
                f"{first:%H:%M}–{last:%H:%M}",
                (first, last) == own,
            )
            for first, last in spans
        ]
        never = self._choice(Topic.QUIET, NEVER_QUIET, self._plain("settings-quiet-never"), none)
        return (*rows_of(buttons, 2), (never,))

    def _weekdays(self) -> Keyboard:
        off = self._person.days_off
        return rows_of(
            [
                self._choice(
                    Topic.DAYS_OFF,
                    data.flag(day, day not in off),
                    _capital(self._messages.weekday(day)),
                    day in off,
                )
                for day in range(7)
            ],
            2,
        )

    def _report_days(self) -> Keyboard:
        own = self._person.report_day
        days = [
            self._choice(Topic.REPORT, str(day), _capital(self._messages.weekday(day)), day == own)
            for day in range(7)
        ]
        never = self._plain("settings-report-never")
        return (
            *rows_of(days, 2),
            (self._choice(Topic.REPORT, data.NO_REPORT, never, own is None),),
        )

    def _workouts(self) -> Keyboard:
        return rows_of(
            [
                self._choice(
                    Topic.WORKOUTS,
                    data.flag(int(each), each in self._out),
                    icon_words(self._messages, each),
                    each not in self._out,
                )
                for each in Workout
                if each is not Workout.REST
            ],
            2,
        )

    def _health_choices(self) -> Keyboard:
        person = self._person
        rows = list(hold_row(self._messages, person.hold))
        cleared = "cleared:1" if person.needs_clearance else "cleared:0"
        used = "hard:0" if person.hiit_confirmed else "hard:1"
        wanted = [cleared] if used == "hard:1" and person.hold is not None else [cleared, used]
        for value in wanted:
            label = self._plain("settings-health-choice", value=value.replace(":", "-"))
            rows.append((Button(label, data.change(Topic.HEALTH, value)),))
        return tuple(rows)

    def _pauses(self) -> Keyboard:
        buttons = [
            Button(
                self._plain("settings-pause-days", days=days), data.change(Topic.PAUSE, f"{days}")
            )
            for days in PAUSES
        ]
        if not is_paused(self._person, self._turn.now):
            return rows_of(buttons, 3)
        resume = Button(self._plain("button-resume"), data.change(Topic.PAUSE, "0"))
        return ((resume,), *rows_of(buttons, 3))

    @property
    def _out(self) -> frozenset[Workout]:
        return self._person.unavailable - {Workout.REST}
