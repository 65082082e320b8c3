"""What most tests need: a migrated database of their own and a clock that stands still."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import ManualClock
from db.engine import Database
from db.migrate import upgrade


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database as the migrations make it, once for all tests to copy."""
    file = tmp_path_factory.mktemp("migrated") / "dayseven.db"
    asyncio.run(upgrade(f"sqlite:///{file}"))
    return file


@pytest.fixture
def database_url(migrated: Path, tmp_path: Path) -> str:
    """The address of an empty, migrated database of this test's own."""
    file = tmp_path / "dayseven.db"
    shutil.copyfile(migrated, file)
    return f"sqlite:///{file}"


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    database = Database(database_url)
    yield database
    await database.close()


@pytest.fixture
def clock() -> ManualClock:
    """Noon UTC on Tuesday 24 November 2026."""
    return ManualClock(datetime(2026, 11, 24, 12, 0, tzinfo=UTC))
