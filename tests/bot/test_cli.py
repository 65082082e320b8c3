"""bot/cli.py: commands by name, one line for a mistake, quiet ends."""

from __future__ import annotations

import errno
import os
import re
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot import cli
from tests.pace import takes

EXAMPLE = (
    *("predict", "--history", "cardio,rest,strength,rest,cardio,rest"),
    *("--age", "25", "--level", "beginner", "--goal", "fitness"),
)
Captured = pytest.CaptureFixture[str]


def mistake(capsys: Captured, *words: str) -> str:
    """What one wrong command line says: always exit 2 and one line."""
    assert cli.main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("dayseven: ")
    assert err.count("\n") == 1
    return err


def changed(flag: str, value: str) -> list[str]:
    words = list(EXAMPLE)
    words[words.index(flag) + 1] = value
    return words


@pytest.mark.parametrize(
    ("words", "named", "allowed"),
    [
        (["fly"], "'fly'", "predict, week, read"),
        (["db"], "'db'", "db upgrade, db check, db backup, db restore"),
        (["db", "drop"], "'db drop'", "db upgrade"),
        (changed("--history", "cardio,run,rest,rest,rest,rest"), "--history: 'run'", "strength"),
        (changed("--history", "cardio,rest"), "--history: 2 days", "exactly 6"),
        (changed("--history", ""), "--history", "cardio"),
        (changed("--age", "old"), "--age: 'old'", "13 to 100"),
        (changed("--age", "12"), "--age: 12", "13 to 100"),
        (changed("--age", "25.5"), "--age: '25.5'", "13 to 100"),
        (changed("--level", "guru"), "--level: 'guru'", "beginner, intermediate, advanced"),
        (changed("--goal", "fame"), "--goal: 'fame'", "lose-weight, fitness, muscle"),
        ([*EXAMPLE, "--colour", "red"], "'--colour'", "--history, --age, --level, --goal"),
        ([*EXAMPLE, "more"], "'more'", "--history"),
        (["predict"], "--history", "oldest first"),
        (["week", *EXAMPLE[1:7]], "--goal", "lose-weight, fitness, muscle"),
        (["predict", "--age"], "--age", "--level beginner"),
        (["predict", "--jsonl", "--age", "25"], "--age", "jsonl"),
        (["read"], "TEXT", "--jsonl"),
        (["read", "swam", "--today", "monday"], "--today: 'monday'", "year-month-day"),
        (["simulate"], "--people", "--seed 7"),
        (["simulate", "--people", "0", "--seed", "1", "--out", "x"], "--people: 0", "from 1"),
        (["simulate", "--people", "1", "--seed", "x", "--out", "x"], "--seed: 'x'", "number"),
        (["simulate", "--people", "1", "--seed", "1", "--out", "/no/x"], "--out", "'/no'"),
        (["sandbox", "--port", "http"], "--port: 'http'", "0 to 65535"),
        (["db", "backup"], "FILE", "dayseven-backup.db"),
        (["db", "restore", "/no/such.db"], "FILE", "one that exists"),
        (["train", "--samples", "0"], "--samples: 0", "from"),
        (["train", "--recipe", "bundled", "--samples", "500"], "--samples", "--recipe bundled"),
        (["train", "--recipe", "magic"], "--recipe: 'magic'", "documented, bundled"),
    ],
)
def test_a_wrong_argument_is_named_with_what_is_allowed_and_an_example(
    capsys: Captured, words: list[str], named: str, allowed: str
) -> None:
    line = mistake(capsys, *words)
    assert named in line
    assert allowed in line
    assert "for example: " in line


def test_every_command_explains_itself(capsys: Captured) -> None:
    for name in cli.COMMANDS:
        with pytest.raises(SystemExit) as end:
            cli.main([*name.split(), "--help"])
        assert end.value.code == 0
        assert cli.find(name).example in " ".join(capsys.readouterr().out.split())


def test_help_lists_every_command_once(capsys: Captured) -> None:
    assert cli.main([]) == 0
    told = re.findall(r"^  (\w+(?: \w+)?)  ", capsys.readouterr().out, re.MULTILINE)
    assert told == list(cli.COMMANDS)


def test_every_example_is_a_command_line_that_parses() -> None:
    for name in cli.COMMANDS:
        command = cli.find(name)
        assert f"dayseven {name}" in command.example


def test_a_wrong_setting_ends_a_command_that_needs_it(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PUSH_RATE", "fast")
    for words in (["run"], ["sandbox"], ["start"], ["db", "check"]):
        assert mistake(capsys, *words).startswith("dayseven: PUSH_RATE is 'fast'")


def test_running_without_a_token_says_where_to_get_one(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)
    line = mistake(capsys, "run")
    assert "TELEGRAM_BOT_TOKEN" in line
    assert "@BotFather" in line


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_named(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def full(words: list[str]) -> int:
        raise OSError(number, os.strerror(number), "people.csv")

    monkeypatch.setattr(cli, "_dispatch", full)
    assert mistake(capsys, "simulate") == (
        "dayseven: the disk is full (people.csv); free some space and try again\n"
    )


def start(*words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "bot", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_control_c_ends_quietly_with_130() -> None:
    with start("predict", "--jsonl") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b'{"history":[1,0,2,0,1,0],"age":25,"level":0,"goal":1}\n')
        process.stdin.flush()
        process.stdout.readline()  # it is up, and waits for the next line
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (130, b"")


def test_a_reader_that_leaves_ends_it_quietly() -> None:
    with start("predict", "--jsonl") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(b'{"history":[1,0,2,0,1,0],"age":25,"level":0,"goal":1}\n')
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=20) == 141


def test_a_prediction_starts_in_half_a_second() -> None:
    def seconds() -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-m", "bot", *EXAMPLE], check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    # The processor's time: what the program takes, not what a busy machine adds.
    assert takes(0.5, seconds)
