"""Files that people send, fetched from Telegram to a path of ours.

The name a file came with is never used: it is the sender's. What Telegram will not hand out,
because it is larger than a bot may fetch, fails as any other file that is too large.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import telegram

from bot.delivery import outcomes
from bot.importing import ImportFailure, TooLarge
from bot.importing.limits import MOST_BYTES

TIMEOUT = 60.0  # seconds for the whole file
_TOO_BIG = "file is too big"


class Downloads:
    """Fetches files for one bot."""

    def __init__(self, bot: telegram.Bot) -> None:
        self._bot = bot

    async def fetch(self, file_id: str, path: Path) -> None:
        """Write the file with that id to `path`. Raises ImportFailure for whatever prevents it."""
        try:
            async with asyncio.timeout(TIMEOUT):
                file = await outcomes.call(self._bot.get_file(file_id))
                if isinstance(file, outcomes.Same):
                    raise ImportFailure("no file")
                if (file.file_size or 0) > MOST_BYTES:
                    raise TooLarge("file_size")
                content = await outcomes.call(file.download_as_bytearray())
        except outcomes.Failed as failure:
            if _TOO_BIG in str(failure).casefold():
                raise TooLarge("refused by Telegram") from failure
            raise ImportFailure(type(failure).__name__) from failure
        except TimeoutError as error:
            raise ImportFailure("download") from error
        if isinstance(content, outcomes.Same) or len(content) > MOST_BYTES:
            raise TooLarge("content")
        await asyncio.to_thread(path.write_bytes, bytes(content))
