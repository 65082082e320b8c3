"""The schema's history: up, down, up, with rows in place, killed halfway, on both databases."""

import asyncio
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, time
from itertools import pairwise
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from db.addresses import database_url
from db.engine import Database, backend_for
from db.errors import DatabaseError, SchemaMismatch
from db.migrate import HEAD, alembic_config, downgrade, drift, revision, upgrade
from db.records import RefusalReason, Source
from model.vocabulary import Workout
from tests.db.builders import NOW, TODAY, a_person, a_workout, an_occurrence


def revisions() -> list[str]:
    """All revisions, oldest first."""
    scripts = ScriptDirectory.from_config(alembic_config())
    return [script.revision for script in reversed(list(scripts.walk_revisions()))]


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'dayseven.db'}"
    url: str = request.getfixturevalue("empty_postgres")
    return url


async def fill(url: str) -> None:
    """A row in every table."""
    database = Database(url)
    async with database.transaction() as store:
        await a_person(store)
        await store.logs.add(1, [a_workout()], Source.MESSAGE, NOW, 1, 1)
        await store.pushes.enqueue([an_occurrence()])
        await store.refusals.add(1, TODAY, Workout.HIIT, RefusalReason.TIRED, NOW)
        await store.dialogues.save(1, "start", "age", {}, 1, None, NOW)
        await store.inbox.begin(1, NOW)
        await store.inbox.bury(1, {}, "x", 3, NOW, 1)
    await database.close()


async def write(url: str, statement: str) -> None:
    """Something that the store of this version would write otherwise."""
    backend = backend_for(database_url(url))
    try:
        await backend.run(lambda connection: connection.exec_driver_sql(statement))
    finally:
        await backend.close()


async def people_in(url: str) -> int:
    database = Database(url)
    async with database.reading() as store:
        found = await store.people.count()
    await database.close()
    return found


def test_the_program_and_the_migrations_agree_on_the_newest() -> None:
    assert revisions()[-1] == HEAD
    assert len(ScriptDirectory.from_config(alembic_config()).get_heads()) == 1


async def test_the_tables_are_what_the_migrations_make(empty_url: str) -> None:
    await upgrade(empty_url)
    assert await drift(empty_url) == []


async def test_each_revision_goes_up_down_and_up_with_rows_in_place(empty_url: str) -> None:
    steps = ["base", *revisions()]
    for below, step in pairwise(steps):
        await upgrade(empty_url, target=step)
        if step == HEAD:
            await fill(empty_url)
        await downgrade(empty_url, below)
        await upgrade(empty_url, target=step)
    assert await revision(empty_url) == HEAD
    assert await drift(empty_url) == []
    await fill(empty_url)


async def test_people_from_before_the_settings_begin_with_the_usual_ones(empty_url: str) -> None:
    await upgrade(empty_url, target="0001")
    await write(
        empty_url,
        "INSERT INTO people (id, chat_id, language, timezone, push_time, day_start, "
        "needs_clearance, hiit_confirmed, unavailable, paused, unanswered_pushes, "
        "training_consent, created_at) VALUES (1, 1, 'en', 'UTC', '20:00:00', '04:00:00', "
        "false, true, '5', false, 0, false, 0)",
    )
    await write(empty_url, "INSERT INTO plans VALUES (1, 1, '2026-11-24', 4, 0)")
    await upgrade(empty_url)
    await downgrade(empty_url, "0001")
    await upgrade(empty_url)
    assert await drift(empty_url) == []
    database = Database(empty_url)
    async with database.reading() as store:
        person = await store.people.get(1)
        plans = await store.plans.on(1, TODAY, TODAY)
    await database.close()
    assert person is not None
    assert (person.hiit_confirmed, person.unavailable) == (True, frozenset({Workout.SWIMMING}))
    assert (person.days_off, person.silent, person.effort_asked) == (frozenset(), False, True)
    assert person.report_day == 6
    assert (person.quiet_from, person.quiet_to) == (time(23, 0), time(7, 0))
    assert [plan.workout for plan in plans] == [Workout.YOGA]


async def test_upgrading_again_changes_nothing_and_loses_nothing(empty_url: str) -> None:
    assert await upgrade(empty_url) is None
    await fill(empty_url)
    assert await upgrade(empty_url) == HEAD
    database = Database(empty_url)
    async with database.reading() as store:
        assert list(await store.logs.days(1, TODAY, TODAY)) == [TODAY]
    await database.close()


async def test_several_replicas_upgrade_at_once(empty_url: str) -> None:
    await asyncio.gather(*(upgrade(empty_url) for _ in range(3)))
    assert await revision(empty_url) == HEAD


def test_a_start_that_has_nothing_to_migrate_does_not_load_alembic(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'dayseven.db'}"
    asyncio.run(upgrade(url))
    script = (
        "import asyncio, sys; from db.migrate import upgrade;"
        f"asyncio.run(upgrade({url!r})); print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


async def test_a_database_newer_than_the_program_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "dayseven.db"
    await upgrade(f"sqlite:///{file}")
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(SchemaMismatch, match="update DaySeven"):
        await upgrade(f"sqlite:///{file}")


async def test_a_database_with_people_in_it_is_backed_up_before_it_is_migrated(
    tmp_path: Path,
) -> None:
    file = tmp_path / "dayseven.db"
    url = f"sqlite:///{file}"
    await upgrade(url)
    await fill(url)
    with sqlite3.connect(file) as connection:  # as an older program would have left it
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
    connection.close()
    now = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    with pytest.raises(Exception, match="0000"):  # there is no way from there; the backup stands
        await upgrade(url, backups=tmp_path / "kept", now=now)
    (kept,) = (tmp_path / "kept").iterdir()
    assert "from-0000" in kept.name
    with sqlite3.connect(kept) as connection:
        assert connection.execute("SELECT count(*) FROM people").fetchone() == (1,)
    connection.close()


async def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DatabaseError, match="DATA_DIR"):
        await upgrade(f"sqlite:///{tmp_path / 'file' / 'x.db'}")


KILLED = """
import asyncio, os, sys
from sqlalchemy import event, Engine
from db import migrate

statements = 0

@event.listens_for(Engine, "before_cursor_execute")
def count(connection, cursor, statement, parameters, context, many):
    global statements
    statements += 1
    if statements == int(sys.argv[2]):
        os._exit(137)

asyncio.run(getattr(migrate, sys.argv[3])(sys.argv[1], target=sys.argv[4]))
"""


@pytest.mark.parametrize("statement", [6, 14, 24])
def test_a_kill_inside_a_migration_leaves_old_or_new_whole(tmp_path: Path, statement: int) -> None:
    url = f"sqlite:///{tmp_path / 'dayseven.db'}"
    for direction, target, rest in (("upgrade", HEAD, None), ("downgrade", "base", HEAD)):
        if direction == "downgrade":
            asyncio.run(upgrade(url))
            asyncio.run(fill(url))
        done = subprocess.run(
            [sys.executable, "-c", KILLED, url, str(statement), direction, target], check=False
        )
        found = asyncio.run(revision(url))
        if done.returncode == 137:
            assert found == rest
        if found == HEAD:
            assert asyncio.run(drift(url)) == []
            assert asyncio.run(people_in(url)) == (direction == "downgrade")
        asyncio.run(upgrade(url))
        assert asyncio.run(drift(url)) == []
