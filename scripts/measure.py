"""Measures what the README says of a fresh clone, and writes docs/measured.json.

    python scripts/measure.py [--tests]     with --tests it installs for the tests and runs them too

Clones the committed state into a temporary folder, runs `make run` there twice, says /start to the
bot on the sandbox's page, and times the answer. Needs git, make and a package index.
"""

from __future__ import annotations

import json
import os
import platform
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
MEASURED = ROOT / "docs" / "measured.json"
PATIENCE = 60.0  # seconds for an answer
MB = 1_000_000


def megabytes(folder: Path) -> int:
    seen: dict[int, int] = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            status = path.stat()
            seen[status.st_ino] = status.st_blocks * 512
    return round(sum(seen.values()) / MB)


def downloads(clone: Path, environment: str, lock: str, folder: Path) -> int:
    """Megabytes that pip fetches for a lock."""
    target = folder / "wheels"
    python = clone / environment / "bin" / "python"
    options = ["--require-hashes", "--only-binary", ":all:", "-r", clone / lock]
    subprocess.run(
        [python, "-m", "pip", "download", "-q", "-d", target, *options],
        check=True,
        capture_output=True,
    )
    size = megabytes(target)
    for wheel in target.iterdir():
        wheel.unlink()
    return size


def timed(clone: Path, *words: str) -> float:
    began = time.perf_counter()
    subprocess.run(words, cwd=clone, env=surroundings(), check=True, capture_output=True)
    return time.perf_counter() - began


def surroundings() -> dict[str, str]:
    """The environment without any setting of ours: a fresh machine has none."""
    ours = set(re.findall(r"^# ([A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    return {
        name: value
        for name, value in os.environ.items()
        if name not in ours and name not in ("PYTHONPATH", "VIRTUAL_ENV")
    }


def ask(address: str, path: str, body: dict[str, Any] | None = None) -> Any:
    request = urllib.request.Request(
        address + path,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


def first_answer(clone: Path) -> dict[str, float]:
    """Start `make run`; seconds to the address and to the first answer, memory after it."""
    began = time.perf_counter()
    process = subprocess.Popen(
        ["make", "run", "PORT=0"],
        cwd=clone,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        address = re.search(r"http://\S+", line)
        if address is None:
            process.kill()
            raise SystemExit(f"make run said {line!r} {process.communicate()[1]!r}")
        up = time.perf_counter() - began
        chat = ask(address[0], "sandbox/people", {"name": "Ada"})["id"]
        ask(address[0], f"sandbox/chats/{chat}/say", {"text": "/start"})
        while time.perf_counter() - began < PATIENCE:
            chats = ask(address[0], "sandbox/state")["chats"]
            (mine,) = (each for each in chats if each["id"] == chat)
            if any(not message["out"] for message in mine["messages"]):
                answered = time.perf_counter() - began
                return {"up": up, "answered": answered, "memory": memory(process.pid)}
            time.sleep(0.01)
        raise SystemExit("make run: no answer to /start")
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(timeout=30)


def memory(session: int) -> float:
    """Resident megabytes of the largest process of a session: Python, not make."""
    largest = 0
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            if os.getsid(int(status.parent.name)) == session:
                found = re.search(r"VmRSS:\s+(\d+)", status.read_text())
                largest = max(largest, int(found[1]) * 1024 if found else 0)
        except (OSError, ProcessLookupError):
            continue
    return largest / MB


def row(command: str, downloads: str, takes: str) -> dict[str, str]:
    return {"command": command, "downloads": downloads, "takes": takes}


def main() -> int:
    rows = []
    with tempfile.TemporaryDirectory(prefix="dayseven-measure-") as name:
        folder = Path(name)
        clone = folder / "clone"
        subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
        install = timed(clone, "make", ".venv/.installed")
        size, fetched = megabytes(clone / ".venv"), downloads(clone, ".venv", LOCKS[0], folder)
        first_answer(clone)
        again = [first_answer(clone) for _ in range(5)]
        best = min(again, key=lambda each: each["answered"])
        predict = min(timed(clone, *PREDICT) for _ in range(5))
        rows.append(
            row("make run", f"{fetched} MB, once", f"{install:.0f} s to install {size} MB, once")
        )
        rows.append(
            row(
                "make run, again",
                "nothing",
                f"{best['answered']:.1f} s to the first answer; {best['memory']:.0f} MB of memory",
            )
        )
        rows.append(row("dayseven predict", "nothing", f"{predict:.2f} s"))
        rows += tests(clone, folder) if "--tests" in sys.argv[1:] else tests_before()
    cores = len(os.sched_getaffinity(0))
    machine = f"{cores} cores of {platform.machine()}, Python {platform.python_version()}"
    note = "Best of five where something is done once more; `scripts/measure.py` measures anew."
    found = {"machine": machine, "note": note, "rows": rows}
    MEASURED.parent.mkdir(exist_ok=True)
    MEASURED.write_text(json.dumps(found, indent=2) + "\n")
    print(json.dumps(found, indent=2))
    return 0


def tests_before() -> list[dict[str, str]]:
    """What an earlier run with --tests found."""
    if not MEASURED.exists():
        return []
    rows: list[dict[str, str]] = json.loads(MEASURED.read_text())["rows"]
    return [each for each in rows if each["command"].startswith("make test")]


def tests(clone: Path, folder: Path) -> list[dict[str, str]]:
    install = timed(clone, "make", ".venv-test/.installed")
    size = megabytes(clone / ".venv-test")
    fetched = downloads(clone, ".venv-test", LOCKS[1], folder)
    run = subprocess.run(
        ["make", "test"], cwd=clone, env=surroundings(), capture_output=True, text=True
    )
    summary = re.search(r"(\d+) passed.* in (\d+)", run.stdout)
    if run.returncode != 0 or summary is None:
        raise SystemExit(run.stdout[-4000:] + run.stderr[-2000:])
    took = int(summary[2]) / 60
    return [
        row("make test", f"{fetched} MB, once", f"{install:.0f} s to install {size} MB, once"),
        row("make test, again", "nothing", f"{took:.0f} min for {int(summary[1]):,} tests"),
    ]


LOCKS = ("requirements/run.txt", "requirements/test.txt")
PREDICT = [
    *(".venv/bin/dayseven", "predict", "--history", "cardio,rest,strength,rest,cardio,rest"),
    *("--age", "25", "--level", "beginner", "--goal", "fitness"),
]

if __name__ == "__main__":
    sys.exit(main())
