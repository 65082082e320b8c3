"""The `telegram.Bot` we talk through, with timeouts that suit a bot that must not double."""

from __future__ import annotations

import telegram
from telegram.request import HTTPXRequest

READ_TIMEOUT = 25.0  # a push given up too early may have arrived: doubling starts with impatience
CONNECT_TIMEOUT = 10.0
POOL = 64
TELEGRAM = "https://api.telegram.org"


def build_bot(
    token: str, api_url: str | None = None, *, read_timeout: float = READ_TIMEOUT
) -> telegram.Bot:
    """A bot on `api_url` (None: Telegram's own). Nothing is opened until it is initialised.

    Raises telegram.error.InvalidToken when `token` is empty.
    """
    base = (api_url or TELEGRAM).rstrip("/")
    return telegram.Bot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=HTTPXRequest(
            connection_pool_size=POOL,
            read_timeout=read_timeout,
            write_timeout=read_timeout,
            connect_timeout=CONNECT_TIMEOUT,
            pool_timeout=CONNECT_TIMEOUT,
        ),
        get_updates_request=HTTPXRequest(
            connection_pool_size=2,
            read_timeout=read_timeout,
            connect_timeout=CONNECT_TIMEOUT,
            pool_timeout=CONNECT_TIMEOUT,
        ),
    )
