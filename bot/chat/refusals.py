"""Not tomorrow: turning down what a push suggests, with the reason in one tap, and back again.

Data: `push:no:<evening>:<workout>` asks why, `push:why:<evening>:<workout>:<reason>` says so,
`push:undo:<evening>` takes it all back. The evening is the date the push was meant for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bot.chat.entry_words import icon_words
from bot.chat.messages import Messages
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Keyboard
from bot.services import refusing
from bot.services.coaching import Advice
from db.records import RefusalReason
from model.vocabulary import Workout

Verb = Literal["no", "why", "undo"]

_DATA = re.compile(r"push:(no|why|undo):(\d{4}-\d\d-\d\d)(?::([0-6]))?(?::([a-z-]{1,16}))?")
_REASON_ROWS = (
    (RefusalReason.TIRED, RefusalReason.SORE),
    (RefusalReason.NO_TIME, RefusalReason.NO_KIT),
    (RefusalReason.ILL,),
)


@dataclass(frozen=True)
class Wish:
    """What such a button asks for; a workout for `no` and `why`, a reason for `why`."""

    verb: Verb
    on: date
    workout: Workout | None = None
    reason: RefusalReason | None = None

    @property
    def data(self) -> str:
        parts = ["push", self.verb, self.on.isoformat()]
        if self.workout is not None:
            parts.append(str(int(self.workout)))
        if self.reason is not None:
            parts.append(str(self.reason))
        return ":".join(parts)


def read_wish(data: str) -> Wish | None:
    """The wish behind a button, or None for data that is none of these."""
    match = _DATA.fullmatch(data)
    if match is None:
        return None
    try:
        on = date.fromisoformat(match[2])
        workout = None if match[3] is None else Workout(int(match[3]))
        reason = None if match[4] is None else RefusalReason(match[4])
    except ValueError:
        return None
    shape = (workout is not None, reason is not None)
    match match[1]:
        case "no" if shape == (True, False):
            return Wish("no", on, workout)
        case "why" if shape == (True, True):
            return Wish("why", on, workout, reason)
        case "undo" if shape == (False, False):
            return Wish("undo", on)
    return None


def ask_button(messages: Messages, advice: Advice, on: date, ahead: int) -> tuple[Button, ...]:
    """The button that turns the suggestion down; none where there is nothing to turn down.

    `ahead` is how many days from today the suggested one is.
    """
    if advice.recommendation is None or advice.chosen in (None, Workout.REST):
        return ()
    return (Button(messages.plain("push-refuse", ahead=ahead), Wish("no", on, advice.chosen).data),)


def reasons(messages: Messages, on: date, workout: Workout) -> Keyboard:
    """One button for each reason."""
    return tuple(
        tuple(
            Button(
                messages.plain("push-refuse-why", reason=str(reason)),
                Wish("why", on, workout, reason).data,
            )
            for reason in row
        )
        for row in _REASON_ROWS
    )


def undo_row(messages: Messages, on: date) -> tuple[Button, ...]:
    return (Button(messages.plain("push-refuse-undo"), Wish("undo", on).data),)


async def refuse(turn: Turn, on: date, workout: Workout, reason: RefusalReason) -> str:
    """Keep the refusal; what it means, as HTML."""
    day = on + timedelta(days=1)
    done = await refusing.refuse(turn.store, turn.known, day, workout, reason, turn.now)
    if reason is RefusalReason.ILL:
        return turn.messages.text("safety-illness")
    words = icon_words(turn.messages, workout)
    if reason is RefusalReason.NO_KIT:
        key = "push-refused-kit" if done.gone else "push-refused-kit-last"
        return turn.messages.text(key, workout=words)
    return turn.messages.text("push-refused", reason=str(reason), workout=words)
