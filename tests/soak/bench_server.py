"""The sandbox's server alone, so that what the bot costs can be told from what Telegram would do.

python -m tests.soak.bench_server PEOPLE MESSAGES [WORDS]

Prints its address, then serves until its standard input ends; at the end it prints how many
seconds of processor time it has used since the address.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time

from bot.clock import ManualClock
from bot.sandbox import Sandbox
from tests.bot.delivery.small_bot import TOKEN
from tests.soak.crowds import NOW


async def main(people: int, messages: int, words: str) -> None:
    """People with ids from 1 on, who have written so many messages in turn."""
    async with Sandbox(TOKEN, ManualClock(NOW)) as sandbox:
        persons = [
            sandbox.person(f"P{number}", user_id=number, acquainted=True)
            for number in range(1, people + 1)
        ]
        for number in range(messages):
            await persons[number % people].say(words)
        used = time.process_time()
        print(sandbox.api_url, flush=True)
        await asyncio.to_thread(sys.stdin.read)
        print(time.process_time() - used, flush=True)


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), " ".join(sys.argv[3:]) or "ran 5k"))
