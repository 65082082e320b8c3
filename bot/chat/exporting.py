"""/export: everything kept about a person, as a file for them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.turn import Turn
from bot.delivery.outgoing import Outgoing, SendFile
from bot.services import exporting


async def command(turn: Turn) -> Sequence[Outgoing]:
    """The zip, with a word on what is in it and what it is good for."""
    content = await exporting.export(turn.store, turn.known, turn.now)
    name = f"dayseven-{turn.today.isoformat()}.zip"
    return (SendFile(turn.chat_id, name, content, turn.messages.text("export-here")),)
