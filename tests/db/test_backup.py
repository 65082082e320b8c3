import asyncio
import os
import shutil
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import backup as backups
from db.engine import Database
from db.errors import BackupError
from db.migrate import HEAD
from db.records import Source
from tests.db.builders import NOW, TODAY, a_person, a_workout


@pytest.fixture
async def live(migrated: Path, tmp_path: Path) -> Path:
    """A database with one person and one log."""
    file = tmp_path / "live.db"
    shutil.copyfile(migrated, file)
    database = Database(f"sqlite:///{file}")
    async with database.transaction() as store:
        await a_person(store)
        await store.logs.add(1, [a_workout()], Source.MESSAGE, NOW, 1, 1)
    await database.close()
    return file


async def logs_in(file: Path) -> int:
    database = Database(f"sqlite:///{file}")
    try:
        async with database.reading() as store:
            return await store.logs.count()
    finally:
        await database.close()


async def test_a_backup_made_while_people_write_holds_all_that_was_confirmed(
    live: Path, tmp_path: Path
) -> None:
    database = Database(f"sqlite:///{live}")
    confirmed = 1

    async def write() -> None:
        nonlocal confirmed
        for number in range(2, 120):
            async with database.transaction() as store:
                await store.logs.add(1, [a_workout()], Source.MESSAGE, NOW, 1, number)
            confirmed = number

    writing = asyncio.create_task(write())
    for number in range(8):
        await asyncio.sleep(0.01)
        before, target = confirmed, tmp_path / f"backup-{number}.db"
        await asyncio.to_thread(backups.backup, live, target)
        assert backups.verify(target) == HEAD
        assert before <= await logs_in(target) <= 120
    await writing
    await database.close()


def test_a_backup_is_readable_by_its_owner_only(live: Path, tmp_path: Path) -> None:
    target = tmp_path / "folder" / "copy.db"
    backups.backup(live, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert list(target.parent.iterdir()) == [target]


async def test_restoring_brings_back_what_was_and_keeps_what_is(live: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backups.backup(live, copy)
    database = Database(f"sqlite:///{live}")
    async with database.transaction() as store:
        await store.logs.add(1, [a_workout()], Source.MESSAGE, NOW, 1, 2)
    # A write-ahead log as a kill leaves it must not be replayed onto the restored file.
    wal = live.with_name("live.db-wal")
    left = wal.read_bytes()
    await database.close()
    wal.write_bytes(left)
    kept = backups.restore(copy, live).kept
    assert kept is not None
    assert await logs_in(kept) == 2
    assert await logs_in(live) == 1
    database = Database(f"sqlite:///{live}")
    async with database.reading() as store:
        assert list(await store.logs.days(1, TODAY, TODAY)) == [TODAY]
    await database.close()


@pytest.mark.parametrize("damage", ["cut", "flipped", "text", "absent"])
async def test_a_backup_that_cannot_be_trusted_changes_nothing(
    live: Path, tmp_path: Path, damage: str
) -> None:
    copy = tmp_path / "copy.db"
    backups.backup(live, copy)
    content = bytearray(copy.read_bytes())
    if damage == "cut":
        copy.write_bytes(content[: len(content) // 2])
    elif damage == "flipped":
        for place in range(4096, len(content), 97):
            content[place] ^= 0xFF
        copy.write_bytes(content)
    elif damage == "text":
        copy.write_text("no database")
    else:
        copy.unlink()
    with pytest.raises(BackupError):
        backups.restore(copy, live)
    assert await logs_in(live) == 1


def test_a_target_that_cannot_be_written_is_said_so(live: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BackupError, match="file"):
        backups.backup(live, tmp_path / "file" / "copy.db")
    with pytest.raises(BackupError, match="no database"):
        backups.backup(tmp_path / "nowhere.db", tmp_path / "copy.db")


def test_one_backup_a_day_and_fourteen_of_them(live: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    start = datetime(2026, 3, 1, 3, 0, tzinfo=UTC)
    for day in range(20):
        for hour in (0, 12):
            backups.daily_backup(live, folder, start + timedelta(days=day, hours=hour))
    names = sorted(file.name for file in folder.iterdir())
    assert len(names) == backups.KEPT == 14
    assert names[-1] == "dayseven-2026-03-20.db"


def test_backups_of_every_kind_age_out(live: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    backups.backup(live, folder / "before-0002.db")
    backups.backup(live, folder / "dayseven-2026-01-01.db")
    kept = backups.restore(folder / "before-0002.db", live).kept
    assert kept is not None
    os.utime(folder / "before-0002.db", (0, 0))
    assert backups.forget(folder, NOW - timedelta(days=30), live) == 1
    os.utime(kept, (0, 0))
    assert backups.forget(folder, NOW - timedelta(days=30), live) == 1
    assert [file.name for file in folder.iterdir()] == ["dayseven-2026-01-01.db"]


def test_a_server_is_backed_up_with_its_own_tools() -> None:
    with pytest.raises(BackupError, match="pg_dump"):
        backups.file_behind("postgresql://h/d")
