"""What a sandbox remembers from one run to the next: who uses it, and how far its clock is moved.

The bot's diary outlives a restart; without this its people would come back as strangers, and a
clock that jumped three days ahead would leave them with a diary of the future. Chats are not kept.
"""

from __future__ import annotations

import json
import os
from datetime import timedelta
from pathlib import Path

from bot.clock import Clock, OffsetClock
from bot.sandbox.server import Sandbox
from bot.sandbox.world import Change

FIRST_NAME = "Ada"


class Memory:
    """Keeps a sandbox's people and clock in a small JSON file."""

    def __init__(self, file: Path, sandbox: Sandbox, clock: OffsetClock, base: Clock) -> None:
        """`clock` is the sandbox's, `base` the one that it is shifted against."""
        self._file = file
        self._sandbox = sandbox
        self._clock = clock
        self._base = base

    def recall(self) -> None:
        """Bring back what was kept and keep it up to date from here on.

        Where nothing was kept, or what was cannot be read, the sandbox starts with one person.
        """
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            people = [
                (int(each["id"]), str(each["name"]), str(each["language"]))
                for each in kept["people"]
            ]
            ahead = timedelta(seconds=float(kept["clock_ahead_seconds"]))
        except (OSError, ValueError, KeyError, TypeError, OverflowError):
            people, ahead = [], timedelta(0)
        for number, name, language in people:
            self._sandbox.person(name, language=language, user_id=number, acquainted=True)
        if not people:
            self._sandbox.person(FIRST_NAME)
        if ahead:
            self._clock.advance(ahead)
        self._clock.on_change(self.keep)
        self._sandbox.world.watch(self._hear)

    def _hear(self, change: Change) -> None:
        if change.kind == "person":
            self.keep()

    def keep(self) -> None:
        """Write down people and clock, whole or not at all."""
        kept = {
            "clock_ahead_seconds": (self._clock.now() - self._base.now()).total_seconds(),
            "people": [
                {"id": user.id, "name": user.first_name, "language": user.language_code}
                for user in self._sandbox.world.users.values()
                if not user.is_bot
            ],
        }
        draft = self._file.with_suffix(".tmp")
        draft.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")
        os.replace(draft, self._file)
