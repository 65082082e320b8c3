"""The `telegram.Bot` we talk through, with timeouts that suit a bot that must not double."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import telegram
from telegram.constants import ParseMode

from bot.delivery.ids import is_id
from bot.delivery.outgoing import Keyboard
from bot.delivery.requests import Request

READ_TIMEOUT = 25.0  # a push given up too early may have arrived: doubling starts with impatience
CONNECT_TIMEOUT = 10.0
POOL = 64
TELEGRAM = "https://api.telegram.org"


class Bot(telegram.Bot):
    """The library's bot, and updates as they come: parsed one by one by whoever handles them.

    `get_updates` parses a whole batch, so that one update it cannot read takes the others with it.
    """

    async def raw_updates(
        self, offset: int | None, *, limit: int, wait: float, kinds: Sequence[str], grace: float
    ) -> list[dict[str, Any]]:
        """The next updates as JSON; the server may wait for `wait` seconds, we `grace` longer.

        Raises telegram.error.TelegramError.
        """
        asked: dict[str, Any] = {
            "timeout": int(wait),
            "limit": limit,
            "allowed_updates": list(kinds),
        }
        if offset is not None:
            asked["offset"] = offset
        found = await self._post("getUpdates", asked, read_timeout=wait + grace)
        if not isinstance(found, list):
            raise telegram.error.TelegramError("updates that are no list")
        return [dict(update) for update in found]

    async def say(
        self,
        chat_id: int,
        text: str,
        keyboard: Keyboard = (),
        *,
        html: bool = True,
        silent: bool = False,
        reply_to: int | None = None,
    ) -> int:
        """Send a message, which of all calls is the most frequent; its id.

        `send_message` makes objects of all that goes out and comes back.
        Raises telegram.error.TelegramError.
        """
        said: dict[str, Any] = {"chat_id": chat_id, "text": text}
        if html:
            said["parse_mode"] = ParseMode.HTML
        if keyboard:
            rows = [[{"text": b.label, "callback_data": b.data} for b in row] for row in keyboard]
            said["reply_markup"] = {"inline_keyboard": rows}
        if silent:
            said["disable_notification"] = True
        if reply_to is not None:
            said["reply_parameters"] = {"message_id": reply_to, "allow_sending_without_reply": True}
        sent = await self._post("sendMessage", said)
        if not isinstance(sent, dict) or not is_id(sent.get("message_id")):
            raise telegram.error.TelegramError("a message without an id")
        return int(sent["message_id"])


def build_bot(token: str, api_url: str | None = None, *, read_timeout: float = READ_TIMEOUT) -> Bot:
    """A bot on `api_url` (None: Telegram's own). Nothing is opened until it is initialised.

    Raises telegram.error.InvalidToken when `token` is empty.
    """
    base = (api_url or TELEGRAM).rstrip("/")
    return Bot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=Request(POOL, read_timeout=read_timeout, connect_timeout=CONNECT_TIMEOUT, url=base),
        get_updates_request=Request(
            2, read_timeout=read_timeout, connect_timeout=CONNECT_TIMEOUT, url=base
        ),
    )
