"""/log: seven buttons, another day if wanted, then minutes in quick taps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from bot.chat import confirmation, words_in
from bot.chat.changing import DAYS_A_PAGE, MOST_PAGES, rows_of
from bot.chat.day_data import read_day, written
from bot.chat.entry_words import day_label, day_words
from bot.chat.history import type_rows
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Outgoing
from bot.reading import Intent, read
from bot.reading.mentions import mentions
from bot.services import diary
from db.records import Source
from model.vocabulary import Workout


async def log_command(turn: Turn) -> Sequence[Outgoing]:
    """The buttons, for `/log yesterday` those of that day; else words are read as in a message."""
    words = (turn.text or "").split(maxsplit=1)
    if len(words) == 1:
        return (_types_view(turn, turn.said_on),)
    day = _day_alone(turn, words[1])
    if day is not None:
        return (_types_view(turn, day),)
    return await words_in.understand(turn, words[1])


def _day_alone(turn: Turn, text: str) -> date | None:
    """The day `text` names, up to today, where it says nothing else that we would heed."""
    reading, said = read(text, turn.said_on), mentions(text, turn.said_on)
    if reading.safety is not None or reading.intent not in (Intent.UNCLEAR, Intent.SMALLTALK):
        return None
    if said.day is None or said.workouts or said.minutes is not None:
        return None
    return said.day if diary.EARLIEST <= said.day <= turn.today else None


async def tap(turn: Turn) -> Sequence[Outgoing]:
    """`log:when:<page>`, `log:on:<day>` and `log:new:<day>:<workout>`."""
    _, verb, *rest = (turn.tap.data if turn.tap is not None else "::").split(":")
    if verb == "when" and rest and rest[0].isdigit() and len(rest[0]) < 5:
        return (turn.answer(), _days_view(turn, min(int(rest[0]), MOST_PAGES)))
    day = read_day(rest[0]) if rest else None
    if day is None or not diary.EARLIEST <= day <= turn.today:
        return (turn.answer("stale-tap-gone"),)
    if verb == "on":
        return (turn.answer(), _types_view(turn, day))
    if verb == "new" and len(rest) == 2 and rest[1] in map(str, range(len(Workout))):
        return await _log(turn, day, Workout(int(rest[1])))
    return (turn.answer("stale-tap-gone"),)


async def _log(turn: Turn, day: date, workout: Workout) -> Sequence[Outgoing]:
    # The message with the buttons stands for the log, so a second tap finds the first one's.
    message_id = turn.tap.message_id if turn.tap is not None else None
    log = await diary.log_day(
        turn.store,
        turn.known,
        day,
        workout,
        None,
        Source.BUTTON,
        turn.now,
        chat_id=turn.chat_id,
        message_id=message_id,
    )
    return (turn.answer(), await confirmation.shown(turn, log, quick=True))


def _types_view(turn: Turn, day: date) -> Outgoing:
    text = turn.messages.text("log-what", day=day_words(turn.messages, day, turn.today))
    other = Button(turn.messages.plain("log-other-day"), "log:when:0")
    return turn.show(text, (*type_rows(turn, f"log:new:{written(day)}"), (other,)))


def _days_view(turn: Turn, page: int) -> Outgoing:
    newest = turn.today - timedelta(days=page * DAYS_A_PAGE)
    buttons = [
        Button(day_label(turn.messages, day, turn.today), f"log:on:{written(day)}")
        for day in (newest - timedelta(days=back) for back in range(DAYS_A_PAGE))
    ]
    turning = [Button(turn.messages.plain("history-earlier"), f"log:when:{page + 1}")]
    if page:
        turning.append(Button(turn.messages.plain("history-later"), f"log:when:{page - 1}"))
    return turn.show(turn.messages.text("log-when"), (*rows_of(buttons, 2), tuple(turning)))
