"""What a sandbox remembers from one run to the next: people, chats, how far its clock is moved.

The bot's diary outlives a restart. Without this its people would come back as strangers, its edits
would meet messages that are gone, and a clock that jumped three days ahead would leave people with
a diary of the future.
"""

from __future__ import annotations

import asyncio
import json
import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.clock import Clock, OffsetClock
from bot.sandbox.chats import User
from bot.sandbox.server import Sandbox
from bot.sandbox.stored import chat_from_json, chat_to_json, file_from_json, file_to_json
from bot.sandbox.updates import Update
from bot.sandbox.world import Change

FIRST_NAME = "Ada"
WRITE_WITHIN = 1.0
"""Seconds after a message by which it is written down; people and clock are at once."""


class Memory:
    """Keeps a sandbox's people, chats and clock in a JSON file."""

    def __init__(self, file: Path, sandbox: Sandbox, clock: OffsetClock, base: Clock) -> None:
        """`clock` is the sandbox's, `base` the one that it is shifted against."""
        self._file = file
        self._sandbox = sandbox
        self._clock = clock
        self._base = base
        self._due: asyncio.TimerHandle | None = None

    def recall(self) -> None:
        """Bring back what was kept and keep it up to date from here on.

        Where nothing was kept, the sandbox starts with one person. What cannot be read is put
        aside (`.unreadable`) and begun anew.
        """
        try:
            self._take_back(json.loads(self._file.read_text(encoding="utf-8")))
        except FileNotFoundError:
            pass
        except (OSError, AttributeError, ValueError, KeyError, TypeError, OverflowError):
            self._file.replace(self._file.with_suffix(".unreadable"))
        if not self._sandbox.people:
            self._sandbox.person(FIRST_NAME)
        self._clock.on_change(self.keep)
        self._sandbox.world.watch(self._hear)
        self._sandbox.before_stop.append(self.keep)
        self.keep()

    def _hear(self, change: Change) -> None:
        if change.kind == "person":
            self.keep()
        elif self._due is None:
            try:
                loop = asyncio.get_running_loop()
            except RuntimeError:
                self.keep()
            else:
                self._due = loop.call_later(WRITE_WITHIN, self.keep)

    def keep(self) -> None:
        """Write everything down, whole or not at all; only the owner may read it."""
        if self._due is not None:
            self._due.cancel()
            self._due = None
        draft = self._file.with_suffix(".tmp")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "w", encoding="utf-8") as file:
            json.dump(self._to_json(), file, ensure_ascii=False)
        os.replace(draft, self._file)

    def _to_json(self) -> dict[str, Any]:
        world = self._sandbox.world
        return {
            "clock_ahead_seconds": (self._clock.now() - self._base.now()).total_seconds(),
            "bot": world.bot.id,
            "users": [vars(user) for user in world.users.values()],
            "files": [file_to_json(file) for file in world.files.values()],
            "chats": [chat_to_json(chat) for chat in world.chats.values()],
            "updates": [
                {**vars(update), "made": update.made.isoformat()}
                for update in self._sandbox.updates.everything()
            ],
        }

    def _take_back(self, kept: dict[str, Any]) -> None:
        """Read all of it first, so that nothing is half remembered."""
        users = {each["id"]: User(**each) for each in kept["users"]}
        files = {each["file_id"]: file_from_json(each) for each in kept["files"]}
        everyone = {**users, kept["bot"]: self._sandbox.world.bot}
        chats = {each["id"]: chat_from_json(each, everyone, files) for each in kept["chats"]}
        updates = [
            Update(**{**each, "made": datetime.fromisoformat(each["made"])})
            for each in kept["updates"]
        ]
        rooms = [(user, chats[user.id]) for user in users.values()]
        ahead = timedelta(seconds=float(kept["clock_ahead_seconds"]))
        self._sandbox.world.take_back(users, chats, files)
        for user, room in rooms:
            self._sandbox.take_back(user, room)
        self._sandbox.updates.take_back(updates)
        if ahead:
            self._clock.advance(ahead)
