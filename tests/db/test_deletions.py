"""Whoever deleted their account stays deleted, whichever backup is put back."""

import os
import shutil
import sqlite3
import stat
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from db import backup as backups
from db import deletions
from db.deletions import Deletions
from db.engine import Database
from db.records import Source
from tests.db.builders import NOW, a_person, a_workout


class At:
    """A clock to turn."""

    moment = NOW

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def now() -> At:
    return At()


@pytest.fixture
def marks(tmp_path: Path, now: At) -> Deletions:
    return Deletions(tmp_path / "data", now)


@pytest.fixture
async def live(migrated: Path, tmp_path: Path, marks: Deletions) -> Path:
    """Three people with a log each, the second a backup, then the second deleted."""
    file = tmp_path / "live.db"
    shutil.copyfile(migrated, file)
    database = Database(f"sqlite:///{file}", marks)
    async with database.transaction() as store:
        for who in (1, 2, 3):
            await a_person(store, who)
            await store.logs.add(who, [a_workout()], Source.MESSAGE, NOW, who, 1)
            await store.dialogues.save(who, "unclear", "1", {}, who, None, NOW)
            await store.inbox.bury(who, {"text": "my knee"}, "ValueError", 3, NOW, who)
    backups.backup(file, tmp_path / "copy.db")
    async with database.transaction() as store:
        assert await store.people.delete(2)
    await database.close()
    return file


def rows_of(file: Path, who: int) -> dict[str, int]:
    found = {}
    with sqlite3.connect(file) as connection:
        for table, column in (
            *(("people", "id"), ("logs", "person_id"), ("workouts", "person_id")),
            *(("dialogues", "person_id"), ("dead_updates", "person_id")),
        ):
            count = f"SELECT count(*) FROM {table} WHERE {column} = ?"
            found[table] = connection.execute(count, (who,)).fetchone()[0]
    connection.close()
    return found


ALL, NOTHING = 1, 0


def test_a_restored_backup_does_not_bring_the_deleted_back(
    live: Path, tmp_path: Path, marks: Deletions
) -> None:
    assert set(rows_of(tmp_path / "copy.db", 2).values()) == {ALL}
    assert backups.restore(tmp_path / "copy.db", live, marks).deleted == 1
    assert set(rows_of(live, 2).values()) == {NOTHING}
    for who in (1, 3):
        assert set(rows_of(live, who).values()) == {ALL}


async def test_a_file_put_back_by_hand_loses_them_at_the_next_start(
    live: Path, tmp_path: Path, marks: Deletions
) -> None:
    shutil.copyfile(tmp_path / "copy.db", live)
    database = Database(f"sqlite:///{live}", marks)
    assert await database.delete_again() == 1
    assert await database.delete_again() == 0
    await database.close()
    assert set(rows_of(live, 2).values()) == {NOTHING}
    assert set(rows_of(live, 1).values()) == {ALL}


async def test_whoever_comes_back_after_a_deletion_stays(live: Path, marks: Deletions) -> None:
    database = Database(f"sqlite:///{live}", marks)
    async with database.transaction() as store:
        again = NOW + timedelta(seconds=1)
        await store.people.create(2, 2, "en", "UTC", NOW.time(), again)
    assert await database.delete_again() == 0
    async with database.reading() as store:
        assert await store.people.get(2) is not None
    await database.close()


async def test_every_database_deletes_again(database_url: str, marks: Deletions) -> None:
    database = Database(database_url, marks)
    async with database.transaction() as store:
        person = await a_person(store)
        await a_person(store, 2)
    marks.note(person.id, person.created_at)
    assert await database.delete_again() == 1
    async with database.reading() as store:
        assert await store.people.count() == 1
    await database.close()


def test_a_mark_tells_nobody_whose_it_is(tmp_path: Path, now: At) -> None:
    one, other = Deletions(tmp_path / "one", now), Deletions(tmp_path / "other", now)
    for marks in (one, other):
        marks.note(123456789, NOW)
    assert one.marks() != other.marks()
    assert one.marks() == {one.mark(123456789, NOW)} == Deletions(tmp_path / "one", now).marks()
    for file in (tmp_path / "one").iterdir():
        assert "123456789" not in file.read_text()
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_marks_go_when_no_backup_is_left_for_them(marks: Deletions, now: At) -> None:
    marks.note(1, NOW)
    now.moment = NOW + timedelta(days=20)
    marks.note(2, NOW)
    now.moment = NOW + timedelta(days=31)
    marks.prune()
    assert len(marks.marks()) == 2
    now.moment = NOW + timedelta(days=32)
    marks.prune()
    assert marks.marks() == {marks.mark(2, NOW)}
    assert timedelta(days=30) < deletions.KEPT


def test_a_line_cut_short_is_no_mark(marks: Deletions, tmp_path: Path) -> None:
    marks.note(1, NOW)
    with (tmp_path / "data" / deletions.MARKS).open("a") as file:
        file.write("0123")
    marks.note(2, NOW)
    assert marks.marks() == {marks.mark(1, NOW), marks.mark(2, NOW)}
    marks.prune()


def test_a_key_that_a_full_disk_cut_short_signs_nothing(
    marks: Deletions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write
    with monkeypatch.context() as full:
        full.setattr(os, "write", lambda handle, data: real(handle, data[:7]))
        with pytest.raises(OSError, match="no room"):
            marks.note(1, NOW)
    marks.note(1, NOW)
    assert len((tmp_path / "data" / deletions.KEY).read_text()) == 64
    assert marks.marks() == {marks.mark(1, NOW)}


async def test_no_mark_no_deletion(live: Path, marks: Deletions, tmp_path: Path) -> None:
    """A deletion that a backup could undo is not confirmed."""
    os.remove(tmp_path / "data" / deletions.MARKS)
    (tmp_path / "data" / deletions.MARKS).mkdir()
    database = Database(f"sqlite:///{live}", marks)
    with pytest.raises(OSError, match=deletions.MARKS):
        async with database.transaction() as store:
            await store.people.delete(1)
    await database.close()
    assert set(rows_of(live, 1).values()) == {ALL}
