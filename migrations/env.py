"""How Alembic reaches the database: the connection it is handed, or `-x url=...` on its own.

Every upgrade is one transaction, on SQLite too: killed halfway, the old schema is still there.
"""

from __future__ import annotations

import asyncio

from alembic import context
from sqlalchemy import Connection

from db.engine import backend_for, database_url
from db.tables import Base


def run(connection: Connection) -> None:
    """Run the migrations on an open connection, inside its transaction if it has one."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,  # SQLite cannot alter: Alembic copies the table
        transactional_ddl=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


async def run_alone() -> None:
    """For `python -m alembic`: open the database named by `-x url=...`."""
    url = context.get_x_argument(as_dictionary=True).get("url")
    if not url:
        raise SystemExit("say which database: -x url=sqlite:///data/dayseven.db")
    backend = backend_for(database_url(url), foreign_keys=False)
    try:
        await backend.run(run)
    finally:
        await backend.close()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    asyncio.run(run_alone())
