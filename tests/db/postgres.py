"""A PostgreSQL server of the tests' own, where its programs are installed."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg

MISSING = "no PostgreSQL here: neither initdb and postgres nor TEST_POSTGRES_URL"


def program(name: str) -> Path | None:
    """Where a program of PostgreSQL is; Debian keeps them off the PATH."""
    found = shutil.which(name)
    if found is not None:
        return Path(found)
    places = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return places[-1] if places else None


async def answering(url: str) -> None:
    """Wait until the server has started up."""
    for _ in range(200):
        try:
            connection = await asyncpg.connect(url, timeout=20)
        except (OSError, asyncpg.CannotConnectNowError):
            await asyncio.sleep(0.1)
        else:
            await connection.close()
            return


@contextmanager
def server() -> Iterator[str | None]:
    """The URL of a server, without a database name; None where there is none to be had."""
    given = os.environ.get("TEST_POSTGRES_URL")
    if given:
        yield given.rstrip("/")
        return
    initdb, postgres = program("initdb"), program("postgres")
    if initdb is None or postgres is None:
        yield None
        return
    # PostgreSQL refuses to run as root.
    user = "nobody" if os.geteuid() == 0 else None
    home = Path(tempfile.mkdtemp(prefix="dayseven-pg-"))
    if user is not None:
        shutil.chown(home, user)
    data = home / "data"
    subprocess.run(
        [initdb, "-D", data, "-U", "tests", "--auth=trust", "--no-sync", "-E", "UTF8"],
        check=True,
        capture_output=True,
        user=user,
        cwd=home,
    )
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = ["fsync=off", f"unix_socket_directories={home}", "listen_addresses=127.0.0.1"]
    running = subprocess.Popen(
        [postgres, "-D", data, "-p", str(port), *(word for s in settings for word in ("-c", s))],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        user=user,
        cwd=home,
    )
    try:
        url = f"postgresql://tests@127.0.0.1:{port}"
        asyncio.run(answering(f"{url}/postgres"))
        yield url
    finally:
        running.send_signal(signal.SIGQUIT)  # at once: nothing in it is to be kept
        running.wait(timeout=20)
        shutil.rmtree(home, ignore_errors=True)
