"""Very many people, made quickly."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, time

from bot.services.consenting import CONSENT_VERSION
from db.engine import Database
from model.vocabulary import Goal, Level

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
EVENING = NOW.replace(hour=20)


async def fill(database: Database, people: int) -> None:
    """So many people with their evening at 20:00 UTC."""
    for start in range(1, people + 1, 5000):
        async with database.transaction() as store:
            for who in range(start, min(start + 5000, people + 1)):
                await store.people.create(who, who, "en", "UTC", time(20, 0), NOW)
                await store.people.update(
                    who,
                    onboarded_at=NOW,
                    consented_at=NOW,
                    consent_version=CONSENT_VERSION,  # or each message asks for it anew
                    age=30,
                    level=Level.INTERMEDIATE,
                    goal=Goal.FITNESS,
                    next_push_at=EVENING,
                    next_push_on=EVENING.date(),
                )


async def crowd(database: Database, people: int) -> None:
    """So many people, copied from the first by the database itself."""
    await fill(database, 1)
    async with database.transaction() as store:
        if await store.people.get(1) is None:
            raise LookupError
    with sqlite3.connect(str(database.file)) as connection:
        names = [row[1] for row in connection.execute("PRAGMA table_info(people)")]
        values = ", ".join("number" if name in ("id", "chat_id") else name for name in names)
        connection.execute(
            f"WITH RECURSIVE n(number) AS (SELECT 2 UNION ALL SELECT number + 1 FROM n "
            f"WHERE number < ?) INSERT INTO people ({', '.join(names)}) "
            f"SELECT {values} FROM people, n WHERE people.id = 1",
            (people,),
        )
    connection.close()
