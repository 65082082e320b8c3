"""A stranger's file, read in a process of its own: little memory, little time, no way out.

Whatever a file does to a parser, it does it there: the bot waits without being held up, and
kills what takes too long. The process is given a path and a time zone and nothing of our
environment, so that the token is not even near; it answers with one line of JSON.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from bot.importing import limits
from bot.importing.failures import BY_KEY, ImportFailure, TooLarge, TooSlow
from bot.importing.formats import Imported
from bot.importing.wire import from_json

_ROOT = Path(__file__).resolve().parents[2]
_MOST_ANSWER = 32 * limits.MIB


@dataclass(frozen=True)
class Report:
    """How reading a file went: what it held or why not, wall-clock seconds, peak memory in bytes.

    `peak` is the whole worker's, Python itself included; 0 where it could not say.
    """

    imported: Imported | None
    failure: ImportFailure | None
    seconds: float
    peak: int


async def parse_safely(path: Path, *, timezone: str, seconds: float = limits.SECONDS) -> Imported:
    """`bot.importing.parse` where it can do no harm. Raises the failures of `failures`.

    Takes `seconds` at most, and under 200 MB beside the bot. Cancelling it ends the worker.
    """
    report = await examine(path, timezone=timezone, seconds=seconds)
    if report.imported is None:
        raise report.failure or ImportFailure("no answer")
    return report.imported


async def examine(path: Path, *, timezone: str, seconds: float = limits.SECONDS) -> Report:
    """Read a file in a worker and report, whatever happens."""
    begun = time.monotonic()
    worker = await asyncio.create_subprocess_exec(
        *_command(path, timezone),
        cwd=_ROOT,
        env={},
        limit=_MOST_ANSWER,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    answer: bytes = b""
    failure: ImportFailure | None = None
    try:
        async with asyncio.timeout(seconds):
            answer = await _answer(worker)
            await worker.wait()
    except TimeoutError:
        failure = TooSlow(f"more than {seconds} s")
    finally:
        with contextlib.suppress(ProcessLookupError):
            worker.kill()
        await worker.wait()
    took = time.monotonic() - begun
    if failure is not None:
        return Report(None, failure, took, 0)
    return _read(answer, took)


def _command(path: Path, timezone: str) -> list[str]:
    here = [sys.executable, "-s", "-X", "utf8", "-m", "bot.importing.confined"]
    return [*here, str(path.resolve()), timezone]


async def _answer(worker: asyncio.subprocess.Process) -> bytes:
    if worker.stdout is None:
        raise ImportFailure("no pipe")
    try:
        return await worker.stdout.readline()
    except ValueError:  # longer than the limit
        return b""


def _read(answer: bytes, took: float) -> Report:
    try:
        told = json.loads(answer)
        peak = int(told["peak"])
        if "failure" in told:
            failure = BY_KEY.get(told["failure"], ImportFailure)(str(told["detail"]))
            return Report(None, failure, took, peak)
        return Report(from_json(told), None, took, peak)
    except (ValueError, KeyError, TypeError):
        # It was ended before it could answer: by the kernel, for what it asked for.
        return Report(None, TooLarge("the worker was ended"), took, 0)
