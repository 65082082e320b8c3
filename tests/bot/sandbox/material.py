"""What several of these tests are made of."""

import struct
import zlib

import aiohttp
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox import Sandbox

TOKEN = "1234567:only-for-tests"


def png(width: int = 40, height: int = 30) -> bytes:
    """A grey picture of this size in pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    start = b"\x89PNG\r\n\x1a\n"
    return start + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def keyboard(**button: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("Go", **button)]])  # type: ignore[arg-type]


async def raw(sandbox: Sandbox, method: str, **parameters: object) -> tuple[int, dict[str, object]]:
    """A call as another client would make it: JSON in the body."""
    url = f"{sandbox.api_url}/bot{sandbox.world.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, json=parameters) as answer:
        return answer.status, await answer.json()
