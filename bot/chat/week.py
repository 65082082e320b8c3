"""/week: the next seven days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.chat.health import hold_row
from bot.chat.messages import Messages
from bot.chat.plans import drop_rows
from bot.chat.reasons import workout_words
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Keyboard, Outgoing
from bot.services.coaching import Week


def day_lines(messages: Messages, ahead: Week) -> list[str]:
    """A line for each of the seven days."""
    return [
        messages.text(
            "week-line",
            day=day,
            icon=messages.word("workout-icon", workout=workout.key),
            workout=workout_words(messages, workout),
            own="yes" if own else "no",
        )
        for day, workout, own in ahead.days
    ]


async def week(turn: Turn) -> Sequence[Outgoing]:
    person = turn.known
    first, last = turn.today + timedelta(days=1), turn.today + timedelta(days=7)
    keyboard: Keyboard = (
        *hold_row(turn.messages, person.hold),
        *await drop_rows(turn, first, last, "week"),
        (Button(turn.messages.plain("button-tomorrow"), "tomorrow:show"),),
    )
    if person.hold is not None:
        text = turn.messages.text("week-held")
    else:
        ahead = await turn.coaching.week(turn.store, person, first)
        text = "\n\n".join(
            (
                turn.messages.text("week-title"),
                "\n".join(day_lines(turn.messages, ahead)),
                turn.messages.text("week-note"),
            )
        )
    shown = turn.show(text, keyboard)
    return (shown,) if turn.tap is None else (turn.answer(), shown)


async def tap(turn: Turn) -> Sequence[Outgoing]:
    if turn.person is None:
        return (turn.answer("stale-tap-gone"),)
    return await week(turn)
