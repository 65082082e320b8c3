"""The short reply that says what was written down, and what it becomes when that changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from bot.chat import efforts
from bot.chat.day_data import written
from bot.chat.entry_words import day_words, entry_words
from bot.chat.reasons import workout_words
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Edit, Keyboard, Outgoing, Remember, Send
from bot.services import diary, effort, streaks
from bot.services.diary import Clashes
from db.records import Log, LoggedWorkout, NewWorkout
from db.store import Store
from model.vocabulary import Workout

Head = Literal["logged", "already", "changed", "reread", "back"]
"""Why the reply is shown: the first words of it."""

QUICK_MINUTES = (15, 20, 30, 45, 60, 90)
MOST_LINES = 10


async def confirmation(
    turn: Turn, log: Log, head: Head = "logged", *, quick: bool = False
) -> tuple[str, Keyboard]:
    """Text and buttons for a log as it stands; `quick` offers minutes where none were told."""
    if log.undone_at is not None or not log.workouts:
        return await taken_back(turn, log)
    text = listed(turn, head, log.workouts)
    felt = efforts.words(turn.messages, log.workouts[0].effort) if len(log.workouts) == 1 else None
    text = text if felt is None else f"{text}\n{felt}"
    found = await diary.clashes(turn.store, log)
    notes = _clash_notes(turn, found)
    if head == "logged" and await streaks.is_back(turn.store, log, turn.today):
        notes.append(turn.messages.text("log-returned"))
    rows: list[tuple[Button, ...]] = []
    if quick and len(log.workouts) == 1:
        rows += _quick_minutes(turn, log, log.workouts[0])
    if found.kept:
        label = turn.messages.plain("log-look-at-day")
        rows.append((Button(label, f"day:open:{written(found.kept[0])}"),))
    rows.append(
        (
            Button(turn.messages.plain("log-undo"), f"log:undo:{log.id}"),
            Button(turn.messages.plain("log-change"), f"log:change:{log.id}"),
        )
    )
    if head in ("logged", "changed") and effort.is_wanted(turn.known, log.workouts, turn.today):
        rows.append(efforts.row(turn.messages, log))
    return "\n".join((text, *notes)), tuple(rows)


async def taken_back(turn: Turn, log: Log, *, reason: str | None = None) -> tuple[str, Keyboard]:
    """Text and button for a log that was taken back, saying what it was."""
    before = await turn.store.logs.undone(log.id)
    lines = listed(turn, "undone", before) if before else turn.messages.text("log-undone")
    if reason is not None:
        lines = f"{turn.messages.text(reason)}\n{lines}"
    if log.undone_at is None:
        return lines, ()  # emptied day by day, so there is nothing to bring back as a whole
    return lines, ((Button(turn.messages.plain("log-put-back"), f"log:redo:{log.id}"),),)


def listed(
    turn: Turn, head: Head | Literal["undone"], entries: Sequence[LoggedWorkout | NewWorkout]
) -> str:
    """The entries under their first words; the day is said once where it is one."""
    messages = turn.messages
    dates = sorted({entry.local_date for entry in entries})
    if len(dates) == 1:
        day = day_words(messages, dates[0], turn.today)
        title = messages.text("log-head-day", head=head, day=day)
        lines = [messages.text("log-line", entry=entry_words(messages, each)) for each in entries]
    else:
        title = messages.text("log-head", head=head)
        lines = [
            messages.text(
                "log-line-day",
                entry=entry_words(messages, each),
                day=day_words(messages, each.local_date, turn.today),
            )
            for each in entries
        ]
    if len(lines) > MOST_LINES:
        rest = len(lines) - MOST_LINES + 1
        lines = [*lines[: MOST_LINES - 1], messages.text("log-more", count=rest)]
    return "\n".join((title, *lines))


def remember_reply(log: Log, chat_id: int) -> Remember:
    """Keeps which message confirms the log, so that a reply to it is about this log."""

    async def remember(store: Store, message_id: int) -> None:
        await store.logs.set_reply(log.id, message_id, chat_id)

    return remember


async def sent(turn: Turn, log: Log, head: Head = "logged") -> Send:
    """The confirmation as a new message."""
    text, keyboard = await confirmation(turn, log, head)
    return Send(turn.chat_id, text, keyboard, remember=remember_reply(log, turn.chat_id))


async def shown(turn: Turn, log: Log, head: Head = "logged", *, quick: bool = False) -> Outgoing:
    """The confirmation in place of the message under the tapped button."""
    text, keyboard = await confirmation(turn, log, head, quick=quick)
    return turn.show(text, keyboard, remember=remember_reply(log, turn.chat_id))


async def refreshed(turn: Turn, log: Log, head: Head) -> tuple[Edit, ...]:
    """The standing confirmation of the log brought up to date, if there is one."""
    if log.reply_message_id is None:
        return ()
    text, keyboard = await confirmation(turn, log, head)
    return (Edit(turn.chat_id, log.reply_message_id, text, keyboard, _again(turn, log)),)


def _again(turn: Turn, log: Log) -> Remember:
    # Where the message is gone the words are sent anew, under another id.
    return remember_reply(log, turn.chat_id)


def _clash_notes(turn: Turn, found: Clashes) -> list[str]:
    def named(dates: Sequence[date]) -> str:
        return turn.messages.join([day_words(turn.messages, day, turn.today) for day in dates])

    notes = []
    if found.kept:
        notes.append(turn.messages.text("log-rest-kept", days=named(found.kept)))
    if found.replaced:
        notes.append(turn.messages.text("log-rest-replaced", days=named(found.replaced)))
    if len(found.again) == 1:  # more would be a list of its own
        day, workout, times = found.again[0]
        notes.append(
            turn.messages.text(
                "log-again",
                count=times,
                workout=workout_words(turn.messages, workout),
                day=day_words(turn.messages, day, turn.today),
            )
        )
    return notes


def _quick_minutes(turn: Turn, log: Log, entry: LoggedWorkout) -> list[tuple[Button, ...]]:
    if entry.workout is Workout.REST or entry.minutes is not None:
        return []
    buttons = tuple(
        Button(
            turn.messages.plain("minutes-label", minutes=minutes),
            f"log:minutes:{log.id}:{log.version}:0:{minutes}",
        )
        for minutes in QUICK_MINUTES
    )
    return [buttons[:3], buttons[3:]]
