"""The bot that gets killed: delivery as it is, the small conversation, a clock from a file.

python -m tests.soak.child DATA_DIR API_URL CONCURRENCY [CRASH_POINT TIMES]
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from datetime import datetime
from pathlib import Path

import structlog

from bot.delivery.bots import build_bot
from bot.delivery.crashpoints import arm
from bot.delivery.service import Plan, Service
from db.engine import Database
from db.lock import ProcessLock
from tests.bot.delivery.small_bot import TOKEN, SmallBot

RATE = 2000.0  # a second: the kills are to meet work, not waiting


class FileClock:
    """What the parent has written: it moves time for everybody at once."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def now(self) -> datetime:
        return datetime.fromisoformat(self._path.read_text())


async def main(data: Path, api_url: str, concurrency: int) -> None:
    """Run until SIGTERM."""
    clock = FileClock(data / "now")
    talk = SmallBot(clock)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    with ProcessLock(data):
        database = Database(f"sqlite:///{data / 'dayseven.db'}")
        service = Service(
            bot=build_bot(TOKEN, api_url, read_timeout=2),
            database=database,
            clock=clock,
            respond=talk.respond,
            compose=talk.compose,
            plan=Plan(push_rate=RATE, push_concurrency=concurrency, long_poll=2),
        )
        ticking = asyncio.create_task(_look_often(service))
        try:
            await service.run(stop)
        finally:
            ticking.cancel()
            await database.close()


async def _look_often(service: Service) -> None:
    while True:
        await asyncio.sleep(0.2)
        service.wake()


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    if len(sys.argv) > 4:
        arm(sys.argv[4], int(sys.argv[5]))
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
