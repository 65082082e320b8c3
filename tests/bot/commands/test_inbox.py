import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import SANDBOX_TOKEN
from bot.cli import main
from bot.clock import ManualClock
from bot.sandbox import Sandbox
from db.engine import Database

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
PERSON = {"id": 5, "is_bot": False, "first_name": "Ada"}
UPDATE = {
    "update_id": 3,
    "message": {
        "message_id": 1,
        "date": int(NOW.timestamp()),
        "chat": {"id": 5, "type": "private"},
        "from": PERSON,
        "text": "a secret",
    },
}


@pytest.fixture
async def sandbox(clock: ManualClock) -> AsyncIterator[Sandbox]:
    async with Sandbox(SANDBOX_TOKEN, clock) as sandbox:
        yield sandbox


@pytest.fixture(autouse=True)
def _settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, database_url: str) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("DATABASE_URL", database_url)


async def bury(database_url: str) -> None:
    database = Database(database_url)
    async with database.transaction() as store:
        await store.inbox.bury(3, UPDATE, "ValueError: a secret was said", 3, NOW, 5)
    await database.close()


def test_an_empty_list_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inbox", "list"]) == 0
    assert capsys.readouterr().out == "no message is set aside\n"


def test_the_list_shows_what_failed_without_what_was_written(
    capsys: pytest.CaptureFixture[str], database_url: str
) -> None:
    asyncio.run(bury(database_url))
    assert main(["inbox", "list"]) == 0
    out = capsys.readouterr().out
    assert "secret" not in out
    assert json.loads(out) == {
        "number": 1,
        "since": "2026-11-24T12:00:00+00:00",
        "kind": "message",
        "tries": 3,
        "error": "ValueError",
    }


async def test_a_replayed_message_gets_its_answer_and_leaves_the_list(
    capsys: pytest.CaptureFixture[str],
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    sandbox: Sandbox,
) -> None:
    await bury(database_url)
    person = sandbox.person("Ada", user_id=5, acquainted=True)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", SANDBOX_TOKEN)
    monkeypatch.setenv("TELEGRAM_API_URL", sandbox.api_url)
    assert await asyncio.to_thread(main, ["inbox", "replay", "1"]) == 0
    assert "/start" in person.last.text
    capsys.readouterr()
    await asyncio.to_thread(main, ["inbox", "list"])
    assert capsys.readouterr().out == "no message is set aside\n"


async def test_a_number_that_is_not_there_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", SANDBOX_TOKEN)
    monkeypatch.setenv("TELEGRAM_API_URL", sandbox.api_url)
    assert await asyncio.to_thread(main, ["inbox", "replay", "9"]) == 2
    assert "no message has the number 9" in capsys.readouterr().err
