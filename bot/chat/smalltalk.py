"""A short human answer to small talk; now and then a hint how to log, never twice in a row."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat import health
from bot.chat.turn import Turn
from bot.chat.understood import message_of
from bot.delivery.outgoing import Outgoing
from bot.reading.mentions import Mentions

VARIANTS = 3
HINT_EVERY = 5
"""Every so many messages of small talk may carry the hint, and only from somebody who has not
logged today. Odd, because question and answer take turns in a chat's numbering."""


async def answer(turn: Turn, said: Mentions) -> Sequence[Outgoing]:
    """One short answer; while the plan is on hold, the way out of that instead of the hint."""
    # The message's number stands in for chance: the same message gets the same answer.
    number = message_of(turn)
    kind = "thanks" if said.thanks else "greeting" if said.greeting else "chat"
    text = turn.messages.text(f"smalltalk-{kind}", variant=number % VARIANTS)
    held = health.reminder(turn)
    if held is not None:
        return (turn.show(text), held)
    if number % HINT_EVERY == 0 and not await _logged_today(turn):
        text = f"{text} {turn.messages.text('smalltalk-hint')}"
    return (turn.show(text),)


async def _logged_today(turn: Turn) -> bool:
    return bool(await turn.store.logs.days(turn.known.id, turn.today, turn.today))
