"""The door to everything remembered: one `Store` for each transaction, its shelves by noun."""

from __future__ import annotations

from typing import Any

from sqlalchemy import text

from db.connection import Connection
from db.deletions import Deletions
from db.dialogues import Dialogues
from db.inbox import Inbox
from db.logs import Logs
from db.people import People
from db.plans import Plans
from db.pushes import Pushes
from db.refusals import Refusals


class Store:
    """What can be asked and told inside one open transaction. Do not keep it beyond."""

    def __init__(self, connection: Connection, deletions: Deletions | None = None) -> None:
        self._connection = connection
        self.people = People(connection, deletions)
        self.dialogues = Dialogues(connection)
        self.logs = Logs(connection)
        self.plans = Plans(connection)
        self.refusals = Refusals(connection)
        self.pushes = Pushes(connection)
        self.inbox = Inbox(connection)

    async def ping(self) -> None:
        """One round trip to the database."""
        await self._connection.execute(text("SELECT 1"))

    async def pragma(self, name: str) -> Any:
        """The value of an SQLite setting; for self-checks only."""
        return (await self._connection.execute(text(f"PRAGMA {name}"))).scalar()
