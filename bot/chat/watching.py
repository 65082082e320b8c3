"""Tells the people who run the bot when something needs a look."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.chat.messages import DEFAULT_LANGUAGE, Messages
from bot.clock import Clock
from bot.delivery.outgoing import Outgoing, Send
from bot.services.operating import Standing, standing
from db.engine import Database

LATE = timedelta(minutes=10)  # a push that waits longer is not explained by a queue at the hour


class Watch:
    """Compares how the bot is doing with how it was at the last look.

    What was amiss before the start is not told of again: /admin shows it.
    """

    def __init__(self, database: Database, clock: Clock, operators: frozenset[int]) -> None:
        """`operators`: the user ids to write to; with none there is nothing to do."""
        self._database = database
        self._clock = clock
        self._operators = operators
        self._before: Standing | None = None

    async def look(self) -> Sequence[Outgoing]:
        """What to tell now; nothing where nothing has got worse."""
        if not self._operators:
            return ()
        async with self._database.reading() as store:
            now = await standing(store, self._clock.now())
        before, self._before = self._before, now
        if before is None:
            return ()
        worse = {
            "updates": now.dead_updates - before.dead_updates,
            "dead": now.dead_pushes - before.dead_pushes,
            # Told once, when it begins.
            "late": int(now.late >= LATE > before.late),
        }
        if max(worse.values()) <= 0:
            return ()
        messages = Messages(DEFAULT_LANGUAGE)
        lines = [
            messages.text(f"admin-warning-{name}", count=count, late=_minutes(now.late))
            for name, count in worse.items()
            if count > 0
        ]
        text = "\n".join((messages.text("admin-warning"), *lines))
        return tuple(Send(operator, text) for operator in sorted(self._operators))


def _minutes(duration: timedelta) -> int:
    return int(duration.total_seconds() // 60)
