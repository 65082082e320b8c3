"""Dialogues: conversations half done, one a person, kept across restarts."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from db.connection import Connection
from db.queries import Query
from db.records import Dialogue, Json
from db.tables import DialogueRow, table

TABLE = table(DialogueRow)

GET = Query(select(TABLE).where(TABLE.c.person_id == bindparam("who")))


class Dialogues:
    """The conversation each person is in the middle of, if any."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def get(self, person_id: int) -> Dialogue | None:
        """The person's dialogue, or None."""
        rows = await self._connection.ask(GET, who=person_id)
        return Dialogue(**rows[0]) if rows else None

    async def save(
        self,
        person_id: int,
        name: str,
        step: str,
        answers: Json,
        chat_id: int,
        message_id: int | None,
        now: datetime,
    ) -> Dialogue:
        """Where the person's dialogue stands now; `version` grows by one with every save.

        `message_id` None keeps the one that is known.
        """
        known = await self.get(person_id)
        values: dict[str, Any] = {
            "name": name,
            "step": step,
            "answers": dict(answers),
            "chat_id": chat_id,
            "message_id": message_id,
            "version": 1,
            "updated_at": now,
        }
        if known is None:
            await self._connection.execute(insert(TABLE).values(person_id=person_id, **values))
        else:
            values["version"] = known.version + 1
            if message_id is None and known.name == name:
                values["message_id"] = known.message_id
            await self._connection.execute(
                update(TABLE).where(TABLE.c.person_id == person_id).values(**values)
            )
        return Dialogue(person_id=person_id, **values)

    async def set_message(self, person_id: int, message_id: int) -> None:
        """The message that shows the dialogue; nothing happens when there is no dialogue."""
        await self._connection.execute(
            update(TABLE).where(TABLE.c.person_id == person_id).values(message_id=message_id)
        )

    async def clear(self, person_id: int) -> None:
        """The dialogue is over."""
        await self._connection.execute(delete(TABLE).where(TABLE.c.person_id == person_id))

    async def prune(self, before: datetime) -> int:
        """Forget the dialogues that nobody has touched since then; how many."""
        done = await self._connection.execute(delete(TABLE).where(TABLE.c.updated_at < before))
        return done.rowcount
