"""Long polling that loses nothing: fetch, handle, commit, and only then ask for what comes next.

Asking with a higher offset is what confirms updates to Telegram. The library's own updater asks
while the updates still wait in memory, so that a kill loses them; this loop never does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import structlog

from bot.delivery import outcomes
from bot.delivery.backoff import Backoff
from bot.delivery.bots import Bot
from bot.delivery.inbox import KINDS, Inbox, Update, sender_of
from bot.delivery.supervision import Heartbeat
from db.errors import DatabaseError

log = structlog.get_logger(__name__)

LONG_POLL = 30  # seconds the server may wait for something to tell us
GRACE = 15  # seconds beyond that before we call the connection dead
BATCH = 100


class Polling:
    """Asks for updates until told to stop."""

    def __init__(
        self,
        bot: Bot,
        inbox: Inbox,
        heartbeat: Heartbeat | None = None,
        *,
        long_poll: int = LONG_POLL,
    ) -> None:
        """`heartbeat` beats with every request and every update."""
        self._bot = bot
        self._inbox = inbox
        self._heartbeat = heartbeat or Heartbeat()
        self._long_poll = long_poll
        self._offset: int | None = None
        self._network = Backoff("Telegram cannot be reached; waiting for it", "Telegram is back")
        self._store = Backoff("the database does not answer; waiting", "the database is back")
        self._other = Backoff(
            "another process receives this bot's updates (409); one token, one bot: "
            "stop the other one, or remove its webhook",
            "this process alone receives the bot's updates again",
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Receive until `stop`; what is being handled then is finished and confirmed.

        Raises outcomes.TokenRefused when the token is wrong.
        """
        while not stop.is_set():
            self._heartbeat.beat()
            try:
                updates = await self._fetch(stop)
            except outcomes.TakenOver:
                await self._other.wait(stop)
                continue
            except outcomes.Halted as halted:
                await self._network.wait(stop, at_least=halted.seconds)
                continue
            except outcomes.TokenRefused:
                raise
            except outcomes.Failed as failure:
                await self._network.wait(stop, why=str(failure))
                continue
            if stop.is_set() and not updates:
                break  # nothing was answered: the trouble is not over, the offset still to confirm
            self._network.over()
            self._other.over()
            if updates:
                await self.handle(updates, stop)
            else:
                # All is confirmed. Asking without an offset from here lets Telegram's ids start
                # over at lower numbers, which they do after some idle days.
                self._offset = None
        await self._confirm()

    async def handle(self, updates: Sequence[Update], stop: asyncio.Event) -> None:
        """Handle one batch and move the offset behind what is done."""
        lanes: dict[int, list[Update]] = {}
        for update in updates:
            lanes.setdefault(sender_of(update), []).append(update)
        done: set[int] = set()
        outcome = await asyncio.gather(
            *(self._lane(lane, done) for lane in lanes.values()), return_exceptions=True
        )
        for update in updates:  # in order: nothing behind an unhandled one is confirmed
            if update["update_id"] not in done:
                break
            self._offset = int(update["update_id"]) + 1
        failures = [one for one in outcome if isinstance(one, BaseException)]
        for failure in failures:
            if not isinstance(failure, DatabaseError):
                raise failure
        if failures:
            await self._store.wait(stop, why=str(failures[0]))
        else:
            self._store.over()

    async def _lane(self, updates: Sequence[Update], done: set[int]) -> None:
        for update in updates:
            await self._inbox.accept(update)
            self._heartbeat.beat()
            done.add(int(update["update_id"]))

    async def _fetch(self, stop: asyncio.Event) -> list[dict[str, Any]]:
        """The next updates; nothing when told to stop while waiting."""
        asking = asyncio.ensure_future(self._ask(self._long_poll, BATCH))
        stopping = asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not asking.done():
                return []
            return asking.result()
        finally:
            for task in (asking, stopping):
                task.cancel()
            await asyncio.gather(asking, stopping, return_exceptions=True)

    async def _ask(self, seconds: int, limit: int) -> list[dict[str, Any]]:
        request = self._bot.raw_updates(
            self._offset, limit=limit, wait=seconds, kinds=KINDS, grace=GRACE / 2
        )
        try:
            async with asyncio.timeout(seconds + GRACE):
                found = await outcomes.call(request)
        except TimeoutError:
            raise outcomes.NotSent("no answer to the long poll") from None
        return [] if isinstance(found, outcomes.Same) else found

    async def _confirm(self) -> None:
        """Tell Telegram what is done, so that the next start is not given it again."""
        if self._offset is None:
            return
        try:
            async with asyncio.timeout(2):
                await self._ask(0, 1)
        except (outcomes.Failed, TimeoutError):
            pass  # it will be delivered again, and left alone
