"""Change what was logged: type, day, minutes, effort, or take it out. One message, edited in place.

Data: `<area>:<verb>:<log>:<version>:<position>[:<value>]`. The area says where the screens stand
and what is shown when they are done: `log` under a confirmation, `day` on a day of /history.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, get_args

from bot.chat import pending
from bot.chat.day_data import read_day, written
from bot.chat.entry_words import day_label, day_words, entry_words, icon_words
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Keyboard, Outgoing
from bot.services import diary
from bot.services.diary import Change, Outcome, Spot
from bot.services.effort import Effort, rate
from db.records import LoggedWorkout
from model.vocabulary import Workout

Area = Literal["log", "day"]
Verb = Literal[
    "pick", "types", "type", "days", "to", "times", "minutes", "efforts", "effort", "remove"
]
VERBS = frozenset(get_args(Verb))

MINUTES = (10, 15, 20, 30, 40, 45, 50, 60, 75, 90, 120, 150)
DAYS_A_PAGE = 10
MOST_PAGES = 400  # about eleven years
Row = tuple[Button, ...]

After = Callable[[Turn, Change], Awaitable[Sequence[Outgoing]]]
"""What is shown once a change has been made, or turned out stale or missing."""


@dataclass(frozen=True)
class Wish:
    """A change screen's button: what it is about, and the value on it where it has one."""

    area: Area
    verb: Verb
    spot: Spot
    value: int | None = None

    @property
    def data(self) -> str:
        spot = self.spot
        tail = "" if self.value is None else f":{self.value}"
        return f"{self.area}:{self.verb}:{spot.log_id}:{spot.version}:{spot.position}{tail}"

    def on(self, label: str) -> Button:
        """A button with this wish behind it."""
        return Button(label, self.data)

    def also(self, verb: Verb, value: int | None = None) -> Wish:
        """Another wish about the same workout."""
        return Wish(self.area, verb, self.spot, value)


def read_wish(data: str) -> Wish | None:
    """The wish behind a button, or None for data that no change screen sends."""
    area, _, rest = data.partition(":")
    verb, _, numbers = rest.partition(":")
    parts = numbers.split(":")
    if area not in ("log", "day") or verb not in VERBS or len(parts) not in (3, 4):
        return None
    if not all(part.isascii() and part.isdigit() and len(part) <= 18 for part in parts):
        return None
    log_id, version, position, *value = map(int, parts)
    return Wish(
        "log" if area == "log" else "day",
        verb,  # type: ignore[arg-type] # checked against VERBS above
        Spot(log_id, version, position),
        value[0] if value else None,
    )


def wish(area: Area, verb: Verb, workout: LoggedWorkout, version: int) -> Wish:
    """The wish about one stored workout of a log seen at `version`."""
    return Wish(area, verb, Spot(workout.log_id, version, workout.position))


async def tap(turn: Turn, wanted: Wish, after: After) -> Sequence[Outgoing]:
    """Show a screen, or make the change and leave the rest to `after`."""
    seen = await diary.look(turn.store, turn.known, wanted.spot)
    if seen.outcome is not Outcome.DONE:
        return await after(turn, seen)
    entry = seen.before[wanted.spot.position]
    match wanted.verb:
        case "pick":
            return await _screen(turn, wanted, entry, _menu(turn, wanted, entry))
        case "types":
            return await _screen(turn, wanted, entry, _types(turn, wanted))
        case "days":
            return await _screen(turn, wanted, entry, _days(turn, wanted))
        case "times":
            return await _screen(turn, wanted, entry, _times(turn, wanted))
        case "efforts":
            return await _screen(turn, wanted, entry, _efforts(turn, wanted, entry))
        case _:
            return await _change(turn, wanted, after)


async def _change(turn: Turn, wanted: Wish, after: After) -> Sequence[Outgoing]:
    store, person, spot, value = turn.store, turn.known, wanted.spot, wanted.value
    await pending.close(turn, pending.MINUTES)
    if wanted.verb == "remove":
        return await after(turn, await diary.remove(store, person, spot, turn.now))
    if wanted.verb == "type" and value is not None and value < len(Workout):
        change = await diary.change_type(store, person, spot, Workout(value), turn.now)
        return await after(turn, change)
    if wanted.verb == "minutes" and value is not None and value <= diary.MOST_MINUTES:
        change = await diary.change_minutes(store, person, spot, value or None, turn.now)
        return await after(turn, change)
    if wanted.verb == "effort" and value in (0, *Effort):
        felt = Effort(value) if value else None
        return await after(turn, await rate(store, person, spot, felt, turn.now))
    day = read_day(str(value)) if wanted.verb == "to" else None
    if day is not None and diary.EARLIEST <= day <= turn.today:
        return await after(turn, await diary.change_day(store, person, spot, day, turn.now))
    return (turn.answer("stale-tap-gone"),)


async def _screen(
    turn: Turn, wanted: Wish, entry: LoggedWorkout, keyboard: Keyboard
) -> Sequence[Outgoing]:
    if wanted.verb == "times":
        spot = wanted.spot
        answers = {"log": spot.log_id, "version": spot.version, "position": spot.position}
        await pending.ask(turn, pending.MINUTES, str(spot.log_id), answers)
    else:
        await pending.close(turn, pending.MINUTES)
    return (turn.answer(), turn.show(_about(turn, wanted.verb, entry), keyboard))


def menu(turn: Turn, wanted: Wish, entry: LoggedWorkout) -> tuple[str, Keyboard]:
    """What can be changed about one workout, as text and buttons."""
    return _about(turn, "pick", entry), _menu(turn, wanted.also("pick"), entry)


def _about(turn: Turn, verb: Verb, entry: LoggedWorkout) -> str:
    return turn.messages.text(
        f"change-{verb}",
        entry=entry_words(turn.messages, entry),
        day=day_words(turn.messages, entry.local_date, turn.today),
    )


def _menu(turn: Turn, wanted: Wish, entry: LoggedWorkout) -> Keyboard:
    messages = turn.messages
    rows: list[Row] = [
        (
            wanted.also("types").on(messages.plain("change-type-label")),
            wanted.also("days", 0).on(messages.plain("change-day-label")),
        )
    ]
    if entry.workout is not Workout.REST:
        times = wanted.also("times").on(messages.plain("change-minutes-label"))
        rows.append((times, wanted.also("efforts").on(messages.plain("change-effort-label"))))
    back = (
        f"log:show:{entry.log_id}"
        if wanted.area == "log"
        else f"day:open:{written(entry.local_date)}"
    )
    return (
        *rows,
        (wanted.also("remove").on(messages.plain("change-remove-label")),),
        (Button(messages.plain("button-back"), back),),
    )


def _types(turn: Turn, wanted: Wish) -> Keyboard:
    buttons = [
        wanted.also("type", int(each)).on(icon_words(turn.messages, each)) for each in Workout
    ]
    return (*rows_of(buttons, 2), _back(turn, wanted))


def _days(turn: Turn, wanted: Wish) -> Keyboard:
    page = min(wanted.value or 0, MOST_PAGES)
    newest = turn.today - timedelta(days=page * DAYS_A_PAGE)
    buttons = [
        wanted.also("to", int(written(day))).on(day_label(turn.messages, day, turn.today))
        for day in (newest - timedelta(days=back) for back in range(DAYS_A_PAGE))
    ]
    turning = []
    if page < MOST_PAGES:
        turning.append(wanted.also("days", page + 1).on(turn.messages.plain("history-earlier")))
    if page:
        turning.append(wanted.also("days", page - 1).on(turn.messages.plain("history-later")))
    return (*rows_of(buttons, 2), tuple(turning), _back(turn, wanted))


def _times(turn: Turn, wanted: Wish) -> Keyboard:
    buttons = [
        wanted.also("minutes", minutes).on(turn.messages.plain("minutes-label", minutes=minutes))
        for minutes in MINUTES
    ]
    unknown = wanted.also("minutes", 0).on(turn.messages.plain("minutes-unknown"))
    return (*rows_of(buttons, 4), (unknown,), _back(turn, wanted))


def _efforts(turn: Turn, wanted: Wish, entry: LoggedWorkout) -> Keyboard:
    buttons = []
    for each in Effort:
        label = turn.messages.plain("effort-label", effort=each.name.lower())
        ticked = f"✓ {label}" if entry.effort == each else label
        buttons.append(wanted.also("effort", int(each)).on(ticked))
    unknown = wanted.also("effort", 0).on(turn.messages.plain("minutes-unknown"))
    return (tuple(buttons), (unknown,), _back(turn, wanted))


def _back(turn: Turn, wanted: Wish) -> Row:
    return (wanted.also("pick").on(turn.messages.plain("button-back")),)


def rows_of(buttons: Sequence[Button], width: int) -> Keyboard:
    """Buttons side by side, `width` in a row."""
    return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))
