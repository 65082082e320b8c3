"""Updates by webhook: 200 means the effect is committed, anything else means deliver it again."""

from __future__ import annotations

import hmac
import json
from urllib.parse import urlsplit

import structlog
import telegram
from aiohttp import web

from bot.delivery import outcomes
from bot.delivery.inbox import KINDS, Inbox
from bot.delivery.listening import Listening
from db.errors import DatabaseError

log = structlog.get_logger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
LARGEST = 1024 * 1024  # bytes; Telegram's updates are a few thousand
CONNECTIONS = 40


class Webhook(Listening):
    """Listens where a proxy with a certificate passes Telegram's posts on.

    What comes after `stop` Telegram keeps.
    """

    def __init__(self, bot: telegram.Bot, inbox: Inbox, url: str, secret: str) -> None:
        """`url` as Telegram will call it; ValueError without a secret that only it knows."""
        if not secret:
            raise ValueError("a webhook without WEBHOOK_SECRET would believe anybody")
        super().__init__()
        self._bot = bot
        self._inbox = inbox
        self._url = url
        self._secret = secret

    async def start(self, host: str, port: int) -> None:
        """Listen, then tell Telegram. Raises OSError, outcomes.Failed."""
        await self.listen(host, port)
        await outcomes.call(
            self._bot.set_webhook(
                self._url,
                secret_token=self._secret,
                allowed_updates=list(KINDS),
                max_connections=CONNECTIONS,
                drop_pending_updates=False,  # what people wrote while we were away counts too
            )
        )

    async def listen(self, host: str, port: int) -> None:
        """Listen, as `begin` does."""
        app = web.Application(client_max_size=LARGEST)
        app.router.add_post(urlsplit(self._url).path or "/", self._receive)
        await self.begin(app, host, port)

    async def _receive(self, request: web.Request) -> web.Response:
        offered = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(offered.encode("utf-8", "replace"), self._secret.encode()):
            return web.Response(status=403)
        if (request.content_length or 0) > LARGEST:
            return web.Response(status=413)
        try:
            update = json.loads(await request.read())
        except ValueError:
            return web.Response(status=400)
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return web.Response(status=400)
        try:
            await self._inbox.accept(update)
        except DatabaseError as error:
            log.warning("the database does not answer; Telegram will post again", why=str(error))
            return web.Response(status=503)
        return web.Response(status=200)
