"""The worker itself: reads one file with little memory and answers with one line of JSON.

Started by `bot.importing.worker`, never imported. It loads nothing that it does not need: its
start is most of the time that an honest file takes.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from pathlib import Path
from typing import Any

from bot.importing import limits
from bot.importing.failures import ImportFailure, TooLarge, Unsafe
from bot.importing.reading import parse
from bot.importing.wire import to_json

_NICENESS = 5  # others' chats come first


def main(path: str, timezone: str) -> int:
    """Read, and answer on standard output."""
    _confine()
    try:
        told: dict[str, Any] = to_json(parse(Path(path), timezone=timezone))
    except ImportFailure as failure:
        told = {"failure": failure.key, "detail": type(failure).__name__}
    except MemoryError:
        told = {"failure": TooLarge.key, "detail": "memory"}
    except RecursionError:
        told = {"failure": Unsafe.key, "detail": "recursion"}
    # A worker that fails in a way nobody thought of still owes an answer.
    except Exception as error:  # noqa: BLE001 - see above
        told = {"failure": ImportFailure.key, "detail": type(error).__name__}
    told["peak"] = _peak()
    sys.stdout.write(json.dumps(told, ensure_ascii=True, separators=(",", ":")) + "\n")
    sys.stdout.flush()
    return 0


def _confine() -> None:
    """Limits that no code of ours can lift again; those a system does not have are left out."""
    try:
        import resource
    except ImportError:  # Windows
        return
    wanted = {
        resource.RLIMIT_AS: limits.MEMORY,
        resource.RLIMIT_DATA: limits.DATA,
        resource.RLIMIT_CPU: int(limits.SECONDS) + 5,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for kind, size in wanted.items():
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (size, size))
    with contextlib.suppress(OSError):
        os.nice(_NICENESS)


def _peak() -> int:
    # Not getrusage: what it says of a process includes the one that started it.
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024
    except (OSError, StopIteration, ValueError):
        return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
