"""bot/commands/serving.py: the bot as a process, started and stopped as people do."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.clock import SystemClock
from bot.sandbox import Sandbox
from bot.settings import Settings

ROOT = Path(__file__).parents[3]
PATIENCE = 60.0  # seconds; only a broken bot takes that long


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """The environment of a fresh machine: no setting, an empty folder for the data."""
    ours = {name.upper() for name in Settings.model_fields}
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    return kept | {"DATA_DIR": str(tmp_path / "data"), "PYTHONPATH": str(ROOT)}


@contextmanager
def started(
    surroundings: dict[str, str], folder: Path, *words: str
) -> Iterator[subprocess.Popen[str]]:
    """`dayseven` with these words; killed at the end if it has not ended by itself."""
    with subprocess.Popen(
        [sys.executable, "-m", "bot", *words],
        cwd=folder,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def failed(surroundings: dict[str, str], folder: Path, *words: str) -> str:
    """The one line that a start which cannot succeed ends with."""
    with started(surroundings, folder, *words) as process:
        out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2, err
    assert out == ""
    assert err.startswith("dayseven: ")
    assert err.count("\n") == 1
    return err


def ask(address: str, path: str, body: dict[str, Any] | None = None) -> Any:
    request = urllib.request.Request(
        address + path,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


def say_start(address: str) -> str:
    """Say /start on the sandbox's page as a new person; what the bot answers."""
    chat = ask(address, "sandbox/people", {"name": "Ada"})["id"]
    ask(address, f"sandbox/chats/{chat}/say", {"text": "/start"})
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        (mine,) = (c for c in ask(address, "sandbox/state")["chats"] if c["id"] == chat)
        answers = [message["text"] for message in mine["messages"] if not message["out"]]
        if answers:
            return str(answers[0])
        time.sleep(0.02)
    pytest.fail("the bot does not answer /start")


@pytest.mark.parametrize("command", ["start", "sandbox"])
def test_the_sandbox_prints_one_line_with_its_address_and_ends_in_order(
    surroundings: dict[str, str], tmp_path: Path, command: str
) -> None:
    with started(surroundings, tmp_path, command, "--port", "0") as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert re.search(r"http://127\.0\.0\.1:\d+/", line)
        process.send_signal(signal.SIGTERM)
        assert process.communicate(timeout=PATIENCE) == ("", "")
        assert process.returncode == 0


def test_a_second_start_answers_as_the_first(surroundings: dict[str, str], tmp_path: Path) -> None:
    for _ in range(2):  # the database of the first is there when the second comes
        with started(surroundings, tmp_path, "start", "--port", "0") as process:
            assert process.stdout is not None
            address = re.search(r"http://\S+", process.stdout.readline())
            assert address is not None
            assert "DaySeven" in say_start(address[0])
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=PATIENCE) == 0


def test_a_port_in_use_is_named_with_another_to_take(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
        line = failed(surroundings, tmp_path, "start", "--port", str(port))
    assert f"port {port} is in use" in line
    assert f"PORT={port + 1}" in line


def test_a_folder_in_use_by_another_bot_is_named(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    with started(surroundings, tmp_path, "start", "--port", "0") as first:
        assert first.stdout is not None
        first.stdout.readline()
        assert "another DaySeven" in failed(surroundings, tmp_path, "start", "--port", "0")


async def test_a_wrong_token_is_named(surroundings: dict[str, str], tmp_path: Path) -> None:
    sandbox = Sandbox("123:right", SystemClock())
    await sandbox.start()
    try:
        wrong = {"TELEGRAM_BOT_TOKEN": "123:wrong", "TELEGRAM_API_URL": sandbox.api_url}
        line = await asyncio.to_thread(failed, surroundings | wrong, tmp_path, "start")
    finally:
        await sandbox.stop()
    assert "TELEGRAM_BOT_TOKEN" in line
    assert "123:wrong" not in line


def test_an_unreachable_database_is_named_without_its_password(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as nobody:
        port = nobody.getsockname()[1]
    url = {"DATABASE_URL": f"postgresql://me:sesame@127.0.0.1:{port}/dayseven"}
    line = failed(surroundings | url, tmp_path, "start", "--port", "0")
    assert "DATABASE_URL" in line
    assert "sesame" not in line


def test_a_folder_that_cannot_be_made_is_named(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    inside = {"DATA_DIR": str(tmp_path / "file" / "data")}
    assert "DATA_DIR" in failed(surroundings | inside, tmp_path, "start", "--port", "0")


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="only Linux lists threads there")
def test_the_bot_calculates_in_one_thread(surroundings: dict[str, str], tmp_path: Path) -> None:
    """Once everything is imported there is one thread: NumPy has not begun any of its own."""
    surroundings.pop("OPENBLAS_NUM_THREADS", None)
    program = """if True:
        import asyncio, os, sys
        from bot.commands.serving import COMMANDS

        def run(work):
            work.close()
            print(len(os.listdir("/proc/self/task")), "numpy" in sys.modules)
            return 0

        asyncio.run = run
        next(command for command in COMMANDS if command.name == "sandbox").run([])
    """
    said = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env=surroundings,
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.split() == ["1", "True"]
