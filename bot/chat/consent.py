"""Consent asked anew: once what people agreed to has changed, below whatever they write.

Until they answer, all stays as they agreed before. Whoever says no gets no more evening messages,
and is told how to take their data along or have it erased; the question stays open.

Data: `consent:yes:<version>`, `consent:no:<version>`, `consent:back:<version>` for a yes after a
no. A version that has passed agrees to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Keyboard, Outgoing, Send
from bot.services import consenting
from bot.services.consenting import CONSENT_VERSION

_DATA = re.compile(r"consent:(yes|no|back):([\w-]{1,32})")


async def also_ask(turn: Turn, said: Sequence[Outgoing]) -> Sequence[Outgoing]:
    """`said`, and the question below it where it is due."""
    asking = turn.person is not None and consenting.is_outdated(turn.person)
    if turn.tap is not None or turn.edited or not said or not asking:
        return said
    person = await turn.store.people.get(turn.user_id)  # it may be gone by now
    if person is None or not consenting.is_outdated(person):
        return said
    html = turn.messages.text("consent-changed", version=CONSENT_VERSION)
    return (*said, Send(turn.chat_id, html, _keyboard(turn)))


async def tap(turn: Turn) -> Sequence[Outgoing]:
    """Yes or no to this version."""
    match = _DATA.fullmatch(turn.tap.data) if turn.tap is not None else None
    if match is None or turn.person is None or match[2] != CONSENT_VERSION:
        return (turn.answer("stale-tap-gone"),)
    if match[1] == "no":
        await consenting.decline(turn.store, turn.person)
        back = ((_button(turn, "yes", "back"),),)
        return (turn.answer(), turn.show(turn.messages.text("consent-declined"), back))
    await consenting.agree(turn.store, turn.person, turn.now, again=match[1] == "back")
    return (turn.answer(), turn.show(turn.messages.text("consent-agreed")))


def _keyboard(turn: Turn) -> Keyboard:
    return ((_button(turn, "yes", "yes"),), (_button(turn, "no", "no"),))


def _button(turn: Turn, words: str, verb: str) -> Button:
    label = turn.messages.plain(f"start-consent-{words}")
    return Button(label, f"consent:{verb}:{CONSENT_VERSION}")
