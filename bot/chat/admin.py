"""/admin: how the bot is doing, for the people named in ADMIN_IDS and nobody else."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.turn import Turn
from bot.delivery.outgoing import Outgoing
from bot.services.operating import standing
from db.records import PushState


async def admin(turn: Turn) -> Sequence[Outgoing]:
    """The figures; whoever is no admin hears what any unknown command is answered with."""
    if not turn.operator:
        return (turn.say("unknown-command"),)
    found = await standing(turn.store, turn.now)
    return (
        turn.say(
            "admin-standing",
            people=found.people,
            sent=found.pushes.get(PushState.SENT, 0),
            pending=found.pending,
            expired=found.pushes.get(PushState.EXPIRED, 0),
            cancelled=found.pushes.get(PushState.CANCELLED, 0),
            dead=found.dead_pushes,
            late=int(found.late.total_seconds() // 60),
            updates=found.dead_updates,
        ),
    )
