"""Every test of the store runs on SQLite, and on PostgreSQL where there is a server."""

import asyncio
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import asyncpg
import pytest

from db.migrate import upgrade
from db.tables import Base
from tests.db import postgres

_numbers = count(1)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    with postgres.server() as url:
        if url is None:
            pytest.skip(postgres.MISSING)
        yield url


async def _say(url: str, statement: str) -> None:
    connection = await asyncpg.connect(f"{url}/postgres", timeout=20)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture
def empty_postgres(postgres_server: str) -> str:
    """The URL of a database with nothing in it."""
    name = f"empty{next(_numbers)}"
    asyncio.run(_say(postgres_server, f"CREATE DATABASE {name}"))
    return f"{postgres_server}/{name}"


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server: str) -> str:
    """The URL of a migrated database."""
    asyncio.run(_say(postgres_server, "CREATE DATABASE migrated"))
    asyncio.run(upgrade(f"{postgres_server}/migrated"))
    return f"{postgres_server}/migrated"


async def _empty(url: str) -> None:
    connection = await asyncpg.connect(url, timeout=20)
    try:
        names = ", ".join(Base.metadata.tables)
        await connection.execute(f"TRUNCATE {names} RESTART IDENTITY CASCADE")
    finally:
        await connection.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, migrated: Path, tmp_path: Path) -> str:
    """The address of an empty, migrated database, of each kind in turn."""
    if request.param == "sqlite":
        file = tmp_path / "dayseven.db"
        shutil.copyfile(migrated, file)
        return f"sqlite:///{file}"
    url: str = request.getfixturevalue("migrated_postgres")
    asyncio.run(_empty(url))
    return url
