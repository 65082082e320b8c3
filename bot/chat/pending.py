"""Small questions that wait for an answer: which are open, and when they are over.

There is one dialogue a person. A half-done /start has it first; these never push it aside.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from bot.chat.turn import Turn
from bot.delivery.outgoing import Remember
from db.records import Dialogue, Json
from db.store import Store

Name = Literal["unclear", "long-ago", "minutes", "planned"]
UNCLEAR: Name = "unclear"  # what was it? The answer completes the log
LONG_AGO: Name = "long-ago"  # really that far back?
MINUTES: Name = "minutes"  # how many minutes? A bare number is the answer
PLANNED: Name = "planned"  # no question: which plans the last planning message made
QUESTIONS: tuple[Name, ...] = (UNCLEAR, LONG_AGO, MINUTES)
NAMES = frozenset((*QUESTIONS, PLANNED))
# The preview of a file can be asked for again, and so can a question of /settings.
GIVES_WAY = NAMES | {"import", "settings"}


async def open_question(turn: Turn) -> Dialogue | None:
    """The small question that is open, if one is."""
    dialogue = await turn.store.dialogues.get(turn.user_id)
    return dialogue if dialogue is not None and dialogue.name in NAMES else None


async def ask(turn: Turn, name: Name, step: str, answers: Json) -> Remember | None:
    """Open a question in place of another small one; what to do once it has been sent.

    The message under a tapped button, where there is one, is the one that asks.
    """
    standing = await turn.store.dialogues.get(turn.user_id)
    if standing is not None and standing.name not in GIVES_WAY:
        return None
    if standing is not None:
        await turn.store.dialogues.clear(turn.user_id)
    shown_in = turn.tap.message_id if turn.tap is not None else None
    await turn.store.dialogues.save(
        turn.user_id, name, step, answers, turn.chat_id, shown_in, turn.now
    )

    async def remember(store: Store, message_id: int) -> None:
        asked = await store.dialogues.get(turn.user_id)
        if asked is not None and asked.name == name and asked.step == step:
            await store.dialogues.set_message(turn.user_id, message_id)

    return remember


def is_fresh(turn: Turn, dialogue: Dialogue, limit: timedelta) -> bool:
    """Whether `dialogue` is a question asked no longer ago than `limit`."""
    return dialogue.name in QUESTIONS and turn.now - dialogue.updated_at <= limit


async def close(turn: Turn, *names: Name) -> None:
    """The question is over; one of another name stays open."""
    dialogue = await open_question(turn)
    if dialogue is not None and (not names or dialogue.name in names):
        await turn.store.dialogues.clear(turn.user_id)
