"""/export: everything kept about a person, as a file for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import structlog

from bot.chat.stats import MONTH, QUARTER, YEAR
from bot.chat.stats_sheet import sheet_of
from bot.chat.turn import Turn
from bot.delivery.outgoing import Outgoing, SendFile
from bot.pictures import Sheet, draw
from bot.services import exporting, reports

SPANS = {"month": MONTH, "three-months": QUARTER, "year": YEAR}
_log = structlog.get_logger(__name__)


async def command(turn: Turn) -> Sequence[Outgoing]:
    """The zip, with a word on what is in it and what it is good for."""
    told = await exporting.everything(turn.store, turn.known, turn.now)
    person, sheets = turn.known, {}
    if None not in (person.age, person.level, person.goal):
        for name, weeks in SPANS.items():
            found = await reports.overview(turn.store, person, turn.today, weeks)
            sheets[name] = sheet_of(turn.messages, found)
    name = f"dayseven-{turn.today.isoformat()}.zip"
    content = partial(pack, told, sheets)
    return (SendFile(turn.chat_id, name, content, turn.messages.text("export-here")),)


def pack(told: Mapping[str, Any], sheets: Mapping[str, Sheet]) -> bytes:
    """The zip with its pictures; one that cannot be drawn is left out."""
    pictures = {}
    for name, sheet in sheets.items():
        try:
            pictures[f"pictures/{name}.png"] = draw(sheet)
        except Exception as error:  # noqa: BLE001 - the data is worth more than its picture
            _log.error("a picture could not be drawn", why=type(error).__name__)
    return exporting.pack(told, pictures)
