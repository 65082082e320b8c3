import asyncio
import shutil
import sqlite3
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, OperationalError

from db import sqlite
from db.engine import Database, database_url, sqlite_file
from db.errors import DatabaseBusy, DatabaseError, DatabaseUnreachable
from tests.db.builders import NOW, a_person


def test_addresses_get_the_driver_we_use() -> None:
    assert database_url("sqlite:///a.db").drivername == "sqlite+pysqlite"
    assert database_url("postgresql://u:p@h/d").drivername == "postgresql+asyncpg"


@pytest.mark.parametrize("url", ["nonsense", "mysql://h/d", "sqlite://", "sqlite:///:memory:"])
def test_an_address_we_cannot_use_is_named_by_its_setting(url: str) -> None:
    with pytest.raises(DatabaseError, match="DATABASE_URL"):
        sqlite_file(url)


async def test_sqlite_keeps_what_it_confirms(tmp_path: Path, migrated: Path) -> None:
    database = Database(f"sqlite:///{migrated}")
    try:
        await database.check()
        async with database.reading() as store:
            assert await store.pragma("journal_mode") == "wal"
            assert await store.pragma("synchronous") == 2
            assert await store.pragma("foreign_keys") == 1
    finally:
        await database.close()


async def test_a_failed_block_leaves_no_trace(database: Database) -> None:
    async def fail() -> None:
        async with database.transaction() as store:
            await a_person(store)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    async with database.reading() as store:
        assert await store.people.get(1) is None


async def test_a_commit_under_way_survives_being_cancelled(database: Database) -> None:
    """Either all of it or nothing, and the database goes on working."""
    for number in range(60):

        async def write(who: int = number + 1) -> None:
            async with database.transaction() as store:
                await a_person(store, who)

        task = asyncio.create_task(write())
        await asyncio.sleep(number / 8000)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        async with asyncio.timeout(2), database.transaction() as store:
            person = await store.people.get(number + 1)
        if not task.cancelled():
            assert person is not None
        assert person is None or person.age == 30


async def test_no_update_is_lost_between_two_programs(database_url: str) -> None:
    """Read, think, write: two programs' worth of connections, and every step counts."""
    one, other = Database(database_url), Database(database_url)
    async with one.transaction() as store:
        await a_person(store)

    async def step(database: Database) -> None:
        async with database.transaction() as store:
            person = await store.people.get(1)
            assert person is not None
            await asyncio.sleep(0)
            if "postgresql" in database_url:
                await store.people.pushed(1)
            else:
                await store.people.update(1, unanswered_pushes=person.unanswered_pushes + 1)

    try:
        await asyncio.gather(*(step(database) for _ in range(25) for database in (one, other)))
        async with one.reading() as store:
            person = await store.people.get(1)
        assert person is not None
        assert person.unanswered_pushes == 50
    finally:
        await one.close()
        await other.close()


async def test_reading_goes_on_beside_a_writer(database: Database) -> None:
    async with database.transaction() as writer:
        await a_person(writer)
        async with asyncio.timeout(5), database.reading() as reader:
            assert await reader.people.get(1) is None


async def test_a_place_that_is_not_there_says_what_to_check(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/no/such/folder/x.db")
    with pytest.raises(DatabaseUnreachable, match="DATA_DIR"):
        await database.check()


async def test_a_server_that_is_not_there_keeps_the_password_to_itself() -> None:
    database = Database("postgresql://dayseven:hush@127.0.0.1:1/x")
    with pytest.raises(DatabaseUnreachable) as caught:
        await database.check()
    assert "hush" not in str(caught.value)
    await database.close()


async def test_a_file_that_is_no_database_is_unreachable(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("shopping list" * 100)
    database = Database(f"sqlite:///{tmp_path}/x.db")
    with pytest.raises(DatabaseUnreachable):
        await database.check()
    await database.close()


async def test_another_program_holding_the_file_is_said_to_hold_it(
    migrated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "x.db"
    shutil.copyfile(migrated, file)
    monkeypatch.setattr(sqlite, "LOCK_PATIENCE", 0.2)
    database = Database(f"sqlite:///{file}")
    async with database.reading() as store:
        await store.ping()
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(DatabaseBusy, match="another program"):
            async with database.transaction() as store:
                await store.ping()
    finally:
        holder.close()
        await database.close()


async def test_a_wrong_statement_is_our_fault_and_not_an_outage(database: Database) -> None:
    async def ask() -> None:
        async with database.reading() as store:
            await store.pragma("table_info('people') nonsense")

    with pytest.raises(DBAPIError):
        await ask()


async def test_an_update_begun_twice_at_once_has_one_effect(database: Database) -> None:
    async def handle() -> bool:
        async with database.transaction() as store:
            return await store.inbox.begin(7, NOW)

    assert sorted(await asyncio.gather(*(handle() for _ in range(8)))) == [False] * 7 + [True]


async def write_person(database: Database, who: int) -> None:
    async with database.transaction() as store:
        await a_person(store, who)
        await asyncio.sleep(0)


async def people_in(database: Database) -> int:
    async with database.reading() as store:
        return await store.people.count()


async def test_writers_at_once_share_commits_and_each_is_written(
    migrated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copyfile(migrated, tmp_path / "x.db")
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    commits = 0
    real = sqlite.Sqlite._commit

    async def counted(self: sqlite.Sqlite, batch: sqlite.Batch) -> None:
        nonlocal commits
        commits += 1
        await real(self, batch)

    monkeypatch.setattr(sqlite.Sqlite, "_commit", counted)
    await asyncio.gather(*(write_person(database, who) for who in range(1, 101)))
    assert await people_in(database) == 100
    assert 100 / sqlite.MOST_WRITERS <= commits <= 20
    await database.close()


async def test_nobody_goes_on_before_the_shared_commit(
    migrated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copyfile(migrated, tmp_path / "x.db")
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    seen: list[int] = []

    async def write(who: int) -> None:
        await write_person(database, who)
        with sqlite3.connect(tmp_path / "x.db") as other:  # as another program sees it
            seen.append(other.execute("SELECT count(*) FROM people").fetchone()[0])
        other.close()

    await asyncio.gather(*(write(who) for who in range(1, 11)))
    assert all(count >= 10 for count in seen)
    await database.close()


async def test_a_writer_that_fails_undoes_nothing_of_the_others(database: Database) -> None:
    async def fail(who: int) -> None:
        async with database.transaction() as store:
            await a_person(store, who)
            await asyncio.sleep(0)
            raise KeyError

    failed = await asyncio.gather(
        *((fail if who % 3 == 0 else partial(write_person, database))(who) for who in range(1, 31)),
        return_exceptions=True,
    )
    assert [type(one) for one in failed if one is not None] == [KeyError] * 10
    async with database.reading() as store:
        there = {who for who in range(1, 31) if await store.people.get(who)}
    assert there == {who for who in range(1, 31) if who % 3}


async def test_a_commit_that_fails_fails_for_all_who_share_it(
    migrated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copyfile(migrated, tmp_path / "x.db")
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")

    def refuse(self: Connection) -> None:
        raise OperationalError("COMMIT", None, sqlite3.OperationalError("disk I/O error"))

    with monkeypatch.context() as broken:
        broken.setattr(Connection, "commit", refuse)
        failed = await asyncio.gather(
            *(write_person(database, who) for who in range(1, 11)), return_exceptions=True
        )
    assert {type(one) for one in failed} == {DatabaseUnreachable}
    assert await people_in(database) == 0
    await write_person(database, 1)
    assert await people_in(database) == 1
    await database.close()


async def test_a_disk_that_fills_up_undoes_everybody_and_tells_everybody(
    migrated: Path, tmp_path: Path
) -> None:
    shutil.copyfile(migrated, tmp_path / "x.db")
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")

    async def fill_up() -> None:
        async with database.transaction() as store:
            # What SQLite does by itself when the disk is full: the whole transaction is over.
            await store._connection.execute(text("ROLLBACK"))
            raise OSError

    outcomes = await asyncio.gather(
        write_person(database, 1), fill_up(), write_person(database, 2), return_exceptions=True
    )
    assert [type(one) for one in outcomes] == [DatabaseUnreachable, OSError, type(None)]
    async with database.reading() as store:
        assert await store.people.get(1) is None
        assert await store.people.get(2) is not None
    await database.close()


async def test_a_writer_cancelled_while_it_waits_holds_nobody_up(database: Database) -> None:
    first = asyncio.create_task(write_person(database, 1))
    second = asyncio.create_task(write_person(database, 2))
    await asyncio.sleep(0)
    second.cancel()
    async with asyncio.timeout(5):
        await asyncio.gather(first, second, return_exceptions=True)
        await write_person(database, 3)
    assert await people_in(database) in (2, 3)


def holds(file: Path, text: str) -> bool:
    """Whether a file has a text somewhere; for no text: whether it has anything at all."""
    content = file.read_bytes()
    return text.encode() in content if text else bool(content)


async def test_what_is_deleted_is_in_neither_the_file_nor_its_log(
    tmp_path: Path, migrated: Path
) -> None:
    secret = "Knee-of-Ada"
    database = Database(f"sqlite:///{migrated}")
    log = migrated.with_name(f"{migrated.name}-wal")
    try:
        async with database.transaction() as store:
            await a_person(store)
            await store.dialogues.save(1, "start", "age", {"told": secret * 500}, 1, None, NOW)
            await store.inbox.bury(1, {"text": secret}, "x", 3, NOW, 1)
        assert holds(log, secret)
        async with database.reading() as reader:
            await reader.ping()
            async with database.transaction() as store:
                assert await store.people.delete(1)
        async with database.transaction() as store:  # with the reader gone
            await store.ping()
        assert not holds(migrated, secret)
        assert not holds(log, "")
    finally:
        await database.close()


@pytest.mark.parametrize("turns", range(9))
async def test_a_loop_that_ends_leaves_no_writer_waiting(
    turns: int, migrated: Path, tmp_path: Path
) -> None:
    """At its end a loop cancels everything at once, whoever commits for others among it."""
    shutil.copyfile(migrated, tmp_path / "x.db")
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    before = asyncio.all_tasks()
    written: list[int] = []

    async def write(who: int) -> None:
        await write_person(database, who)
        written.append(who)

    writers = [asyncio.create_task(write(who)) for who in (1, 2, 3)]
    for _ in range(turns):
        await asyncio.sleep(0)
    everything = asyncio.all_tasks() - before
    for task in everything:
        task.cancel()
    _, pending = await asyncio.wait(everything, timeout=5)
    assert not pending
    assert all(writer.done() for writer in writers)
    await write_person(database, 4)
    assert await people_in(database) >= len(written) + 1
    await database.close()


async def test_a_cancelled_deletion_is_cleaned_up_after_with_the_next_transaction(
    tmp_path: Path, migrated: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(f"sqlite:///{migrated}")
    await write_person(database, 1)

    async def delete() -> None:
        async with database.transaction() as store:
            assert await store.people.delete(1)

    def interrupted(file: Path) -> bool:
        raise asyncio.CancelledError

    with monkeypatch.context() as broken:
        broken.setattr("db.engine.fold", interrupted)
        with pytest.raises(asyncio.CancelledError):
            await delete()
    async with database.transaction() as store:
        await store.ping()
    assert not holds(migrated.with_name(f"{migrated.name}-wal"), "")
    await database.close()
