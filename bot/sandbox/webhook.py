"""Delivering updates by webhook: in order within a chat, side by side between chats, with retries.

Only to this machine: the sandbox never calls out.
"""

import asyncio
import contextlib
from collections import defaultdict
from urllib.parse import urlsplit

import aiohttp

from bot.clock import Clock
from bot.sandbox.loopback import is_loopback_name
from bot.sandbox.updates import Update, UpdateQueue

ANSWER_WITHIN = 60.0
"""Seconds a delivery may take before it counts as failed and is made again."""
LONGEST_PAUSE = 60.0


class Webhook:
    """Where updates go when the bot prefers to be called. Off while `url` is empty."""

    def __init__(self, updates: UpdateQueue, clock: Clock) -> None:
        self._updates = updates
        self._clock = clock
        self.url = ""
        self.secret = ""
        self.max_connections = 40
        self.first_pause = 1.0
        """Seconds before the first repetition; each further pause is twice as long."""
        self.last_error_date: int | None = None
        self.last_error = ""
        self.deliveries = 0
        """How many posts were made, failures included."""
        self._task: asyncio.Task[None] | None = None

    @staticmethod
    def may_call(url: str) -> bool:
        """Whether the sandbox would deliver there: http or https on this machine."""
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and is_loopback_name(parts.hostname or "")

    def set(self, url: str, secret: str, max_connections: int) -> None:
        """Deliver to `url` from now on; an empty one ends deliveries."""
        self.stop()
        self.url, self.secret, self.max_connections = url, secret, max_connections
        self.last_error, self.last_error_date = "", None
        self.resume()

    def resume(self) -> None:
        """Deliver again after `stop`, where there is an address."""
        if self.url and self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._deliver())

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def close(self) -> None:
        task = self._task
        self.stop()
        if task is not None:
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _deliver(self) -> None:
        """Hand each chat's updates to a worker of its own, as they come."""
        room = asyncio.Semaphore(self.max_connections)
        lanes: dict[int, asyncio.Task[None]] = {}
        timeout = aiohttp.ClientTimeout(total=ANSWER_WITHIN)
        connector = aiohttp.TCPConnector(limit=0)
        async with (
            aiohttp.ClientSession(timeout=timeout, connector=connector) as session,
            asyncio.TaskGroup() as group,
        ):
            while True:
                arrival = self._updates.arrival()
                for chat_id in {update.chat_id for update in self._updates.everything()}:
                    if chat_id not in lanes or lanes[chat_id].done():
                        lanes[chat_id] = group.create_task(self._lane(session, room, chat_id))
                await asyncio.wait({arrival}, timeout=1.0)
                lanes = {chat: task for chat, task in lanes.items() if not task.done()}

    async def _lane(
        self, session: aiohttp.ClientSession, room: asyncio.Semaphore, chat_id: int
    ) -> None:
        pauses: dict[int, float] = defaultdict(lambda: self.first_pause)
        while (update := self._updates.first_of(chat_id)) is not None:
            async with room:
                delivered = await self._post(session, update)
            if delivered:
                self._updates.remove(update)
                continue
            pause = pauses[update.update_id]
            pauses[update.update_id] = min(2 * pause, LONGEST_PAUSE)
            await asyncio.sleep(pause)

    async def _post(self, session: aiohttp.ClientSession, update: Update) -> bool:
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret} if self.secret else {}
        self.deliveries += 1
        try:
            async with session.post(
                self.url, json=update.to_api(), headers=headers, allow_redirects=False
            ) as answer:
                if 200 <= answer.status < 300:
                    return True
                self._failed(f"Wrong response from the webhook: {answer.status} {answer.reason}")
        except TimeoutError:
            self._failed("Read timeout expired")
        except aiohttp.ClientError as error:
            self._failed(f"Connection failed: {type(error).__name__}")
        return False

    def _failed(self, why: str) -> None:
        self.last_error = why
        self.last_error_date = int(self._clock.now().timestamp())
