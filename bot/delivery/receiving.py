"""Receiving updates, by whichever way: greet Telegram, then poll, or listen for its posts."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.delivery import outcomes
from bot.delivery.backoff import Backoff
from bot.delivery.bots import Bot
from bot.delivery.inbox import Inbox
from bot.delivery.polling import Polling
from bot.delivery.supervision import Heartbeat
from bot.delivery.webhook import Webhook
from bot.errors import cannot_listen

BEAT = 10.0  # seconds


@dataclass(frozen=True)
class WebhookPlace:
    """The address Telegram calls, its secret, and the host and port to listen on."""

    url: str
    secret: str
    host: str
    port: int


class Receiving:
    """One way in."""

    def __init__(
        self,
        bot: Bot,
        inbox: Inbox,
        place: WebhookPlace | None,
        long_poll: int,
        greet: Callable[[], Awaitable[None]],
    ) -> None:
        """`place` None: long polling, each of at most `long_poll` seconds."""
        self.heartbeat = Heartbeat()
        self._bot = bot
        self._inbox = inbox
        self._place = place
        self._greet = greet
        self._greeted = False
        self._polling = Polling(bot, inbox, self.heartbeat, long_poll=long_poll)

    async def run(self, stop: asyncio.Event) -> None:
        """Receive until `stop`. Raises outcomes.TokenRefused, AddressError."""
        network = Backoff("Telegram cannot be reached; waiting for it", "Telegram is back")
        while not self._greeted and not stop.is_set():
            self.heartbeat.beat()
            try:
                await self._greet()
            except outcomes.TokenRefused:
                raise
            except outcomes.Failed as failure:
                await network.wait(stop, why=str(failure))
            else:
                self._greeted = True
        network.over()
        if self._place is None:
            await self._polling.run(stop)
        else:
            await self._listen(self._place, stop)

    async def _listen(self, place: WebhookPlace, stop: asyncio.Event) -> None:
        webhook = Webhook(self._bot, self._inbox, place.url, place.secret)
        try:
            try:
                await webhook.start(place.host, place.port)
            except OSError as error:
                raise cannot_listen(
                    place.host, place.port, error, "give WEBHOOK_LISTEN another port"
                ) from error
            while not stop.is_set():
                self.heartbeat.beat()
                try:
                    async with asyncio.timeout(BEAT):
                        await stop.wait()
                except TimeoutError:
                    continue
        finally:
            await webhook.stop()
