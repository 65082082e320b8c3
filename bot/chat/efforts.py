"""How hard was it? One row of buttons under a fresh log, for whoever wants to be asked.

Data: `log:felt:<log>:<version>:<position>:<effort>`.
"""

from __future__ import annotations

from bot.chat.messages import Messages
from bot.delivery.outgoing import Button
from bot.services.diary import Spot
from bot.services.effort import Effort
from db.records import Log

_VALUES = {str(int(effort)): effort for effort in Effort}


def data(spot: Spot, effort: Effort) -> str:
    """Button data; `read_data` reads it back."""
    return f"log:felt:{spot.log_id}:{spot.version}:{spot.position}:{int(effort)}"


def read_data(sent: str) -> tuple[Spot, Effort] | None:
    """Which workout was how hard, or None for data that is no rating."""
    area, _, rest = sent.partition(":")
    verb, *parts = rest.split(":")
    if (area, verb) != ("log", "felt") or len(parts) != 4 or parts[3] not in _VALUES:
        return None
    if not all(part.isascii() and part.isdigit() and len(part) <= 18 for part in parts):
        return None
    log_id, version, position = map(int, parts[:3])
    return Spot(log_id, version, position), _VALUES[parts[3]]


def row(messages: Messages, log: Log) -> tuple[Button, ...]:
    """The three answers about the only workout of a log."""
    spot = Spot(log.id, log.version, 0)
    return tuple(
        Button(messages.word("effort-label", effort=effort.name.lower()), data(spot, effort))
        for effort in Effort
    )


def words(messages: Messages, effort: int | None) -> str | None:
    """What was answered, as a line of the confirmation; None where nothing was."""
    known = _VALUES.get(str(effort))
    return None if known is None else messages.text("effort-said", effort=known.name.lower())
