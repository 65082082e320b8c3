"""bot/commands/database.py: `db upgrade`, `db check`, `db backup`, `db restore`."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from bot import cli
from db.lock import ProcessLock
from db.migrate import HEAD

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("DATA_DIR", "data")
    return tmp_path / "data"


def done(capsys: Captured, *words: str) -> str:
    assert cli.main(["db", *words]) == 0
    return capsys.readouterr().out


def refused(capsys: Captured, *words: str) -> str:
    assert cli.main(["db", *words]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("dayseven: ")
    assert err.count("\n") == 1
    return err


def test_upgrade_makes_the_database_and_says_what_it_found(data: Path, capsys: Captured) -> None:
    assert done(capsys, "upgrade") == f"schema {HEAD}, before: empty\n"
    assert done(capsys, "upgrade") == f"schema {HEAD}, as it was\n"
    assert (data / "dayseven.db").is_file()


def test_check_is_content_with_what_upgrade_made(data: Path, capsys: Captured) -> None:
    done(capsys, "upgrade")
    assert done(capsys, "check") == f"schema {HEAD}, nothing amiss\n"


def test_check_says_how_to_mend_a_database_that_is_not_there(data: Path, capsys: Captured) -> None:
    assert "'dayseven db upgrade'" in refused(capsys, "check")


def test_check_notices_a_schema_that_somebody_changed(data: Path, capsys: Captured) -> None:
    done(capsys, "upgrade")
    with sqlite3.connect(data / "dayseven.db") as connection:
        connection.execute("ALTER TABLE people ADD COLUMN shoe_size INTEGER")
    connection.close()
    assert "shoe_size" in refused(capsys, "check")


def test_a_backup_can_be_put_back_and_what_was_there_is_kept(data: Path, capsys: Captured) -> None:
    done(capsys, "upgrade")
    done(capsys, "backup", "copy.db")
    assert os.stat("copy.db").st_mode & 0o777 == 0o600
    with sqlite3.connect(data / "dayseven.db") as connection:
        connection.execute("INSERT INTO processed_updates VALUES (7, 0)")
    connection.close()
    said = done(capsys, "restore", "copy.db")
    assert "dayseven.db.before-restore" in said
    for name, rows in (("dayseven.db", 0), ("dayseven.db.before-restore", 1)):
        connection = sqlite3.connect(data / name)
        (count,) = connection.execute("SELECT count(*) FROM processed_updates").fetchone()
        connection.close()
        assert count == rows


def test_a_file_that_is_no_backup_is_refused(data: Path, capsys: Captured) -> None:
    done(capsys, "upgrade")
    Path("letter.txt").write_text("Dear Sir or Madam")
    assert "letter.txt is no DaySeven database" in refused(capsys, "restore", "letter.txt")
    assert done(capsys, "check") == f"schema {HEAD}, nothing amiss\n"


def test_nothing_is_restored_under_a_running_bot(data: Path, capsys: Captured) -> None:
    done(capsys, "upgrade")
    done(capsys, "backup", "copy.db")
    with ProcessLock(data):
        assert "another DaySeven" in refused(capsys, "restore", "copy.db")


@pytest.mark.parametrize("words", [["backup", "copy.db"], ["restore", "any"]])
def test_a_server_is_backed_up_with_its_own_tools(
    data: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    Path("any").write_text("")
    monkeypatch.setenv("DATABASE_URL", "postgresql://somebody@host/name")
    assert "pg_dump" in refused(capsys, *words)
