"""What the one message of /settings shows: everything set, or one topic with its choices."""

from __future__ import annotations

from bot.chat import settings_data as data
from bot.chat.entry_words import icon_words
from bot.chat.messages import Messages
from bot.chat.onboarding_buttons import clock_in
from bot.chat.settings_buttons import Choices, View, language_words
from bot.chat.settings_data import Topic
from bot.chat.turn import Turn
from bot.delivery.appointments import is_paused, zone_of
from bot.delivery.evenings import is_within, zone_named
from bot.delivery.outgoing import Button, Keyboard
from bot.services import preferences
from bot.services.onboarding import OLDEST, YOUNGEST
from db.records import Person
from model.vocabulary import Workout

ROWS = (
    (Topic.LEVEL, Topic.GOAL),
    (Topic.AGE, Topic.HEALTH),
    (Topic.ZONE, Topic.EVENING),
    (Topic.DAY_START, Topic.QUIET),
    (Topic.DAYS_OFF, Topic.WORKOUTS),
    (Topic.SOUND, Topic.EFFORT),
    (Topic.LANGUAGE, Topic.TRAINING),
    (Topic.REPORT, Topic.PAUSE),
)


def screen(turn: Turn, view: View) -> tuple[str, Keyboard]:
    """Text and buttons."""
    made = _Screens(turn)
    if view.topic is None:
        text, keyboard = made.overview(), made.main()
    else:
        text = made.question(view.topic)
        back = (Button(turn.messages.plain("button-back"), data.MAIN),)
        keyboard = (*Choices(turn).of(view), back)
    return "\n\n".join(part for part in (view.note, text) if part), keyboard


def quiet_words(messages: Messages, person: Person) -> str:
    if person.quiet_from == person.quiet_to:
        return messages.plain("settings-none")
    return f"{person.quiet_from:%H:%M}–{person.quiet_to:%H:%M}"


def report_day_words(messages: Messages, person: Person) -> str:
    if person.report_day is None:
        return messages.plain("settings-none")
    return messages.weekday(person.report_day)


class _Screens:
    def __init__(self, turn: Turn) -> None:
        self._turn = turn
        self._person = turn.known
        self._messages = turn.messages
        self._plain = turn.messages.plain

    def overview(self) -> str:
        person, messages = self._person, self._messages
        zone = zone_of(person)
        parts = [
            messages.text(
                "settings-overview",
                level=person.level.key if person.level is not None else "",
                goal=person.goal.key if person.goal is not None else "",
                age=preferences.age_of(person, self._turn.now) or 0,
                zone=zone,
                clock=clock_in(zone, self._turn.now),
                time=person.push_time,
                start=person.day_start,
                off=self._days_off(),
                out=messages.join([icon_words(messages, each) for each in sorted(self._out)])
                if self._out
                else self._plain("settings-none"),
                quiet=quiet_words(messages, person),
                silent="yes" if person.silent else "no",
                effort="yes" if person.effort_asked else "no",
                language=language_words(person.language),
                training="yes" if person.training_consent else "no",
                health=self._health(),
            )
            + "\n"
            + messages.text("settings-overview-report", report=report_day_words(messages, person)),
            self.next_words(),
        ]
        return "\n\n".join(parts)

    def next_words(self) -> str:
        """When the next evening message comes, or why none does."""
        person = self._person
        if is_paused(person, self._turn.now) and person.paused_until is None:
            return self._messages.text("settings-paused")
        at = preferences.next_message(person, self._turn.now)
        if at is None:
            return self._messages.text("settings-no-next")
        local = at.astimezone(zone_named(zone_of(person)))
        key = "settings-next-paused" if is_paused(person, self._turn.now) else "settings-next"
        return self._messages.text(key, day=local.date(), time=local.time())

    def main(self) -> Keyboard:
        return tuple(tuple(self._opener(topic) for topic in row) for row in ROWS)

    def question(self, topic: Topic) -> str:
        person = self._person
        zone = zone_of(person)
        facts = {
            "least": YOUNGEST,
            "most": OLDEST,
            "zone": zone,
            "clock": clock_in(zone, self._turn.now),
            "time": person.push_time,
            "longest": preferences.LONGEST_PAUSE,
            "state": self._health(),
            "quiet": quiet_words(self._messages, person),
            "report": report_day_words(self._messages, person),
        }
        parts = [self._messages.text(f"settings-{topic}", **facts)]
        night = is_within(person.push_time, person.quiet_from, person.quiet_to)
        if topic is Topic.QUIET and night:
            parts.append(self._messages.text("settings-quiet-evening", time=person.push_time))
        if topic is Topic.PAUSE:
            parts.append(self.next_words())
        return "\n\n".join(parts)

    def _opener(self, topic: Topic) -> Button:
        if topic is Topic.REPORT:
            return Button(self._plain("settings-topic-report"), data.opening(topic))
        paused = is_paused(self._person, self._turn.now)
        label = self._plain("settings-topic", topic=str(topic), paused="yes" if paused else "no")
        return Button(label, data.opening(topic))

    def _days_off(self) -> str:
        names = [self._messages.weekday(day) for day in sorted(self._person.days_off)]
        return self._messages.join(names) if names else self._plain("settings-none")

    def _health(self) -> str:
        """One word for what the words say: held, easy, no-hard or fine."""
        person = self._person
        if person.hold is not None:
            return "held"
        if person.needs_clearance:
            return "easy"
        return "fine" if person.hiit_confirmed else "no-hard"

    @property
    def _out(self) -> frozenset[Workout]:
        return self._person.unavailable - {Workout.REST}
