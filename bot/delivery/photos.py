"""Drawn pictures and files as Bot API calls."""

from __future__ import annotations

import asyncio

import structlog
import telegram
from telegram.constants import ParseMode

from bot.delivery.keyboards import inline
from bot.delivery.outgoing import Photo, SendFile

log = structlog.get_logger(__name__)


async def drawn(photo: Photo) -> bytes | None:
    """The PNG, drawn in a thread of its own; None where that fails: the words can be sent."""
    try:
        return await asyncio.to_thread(photo.draw)
    except Exception as error:  # noqa: BLE001 - a picture is never worth a message
        log.error("a picture could not be drawn", why=type(error).__name__)
        return None


async def made(file: SendFile) -> bytes:
    """What is in the file."""
    content = file.content
    return content if isinstance(content, bytes) else await asyncio.to_thread(content)


async def document(bot: telegram.Bot, file: SendFile, content: bytes) -> telegram.Message:
    """A new message."""
    return await bot.send_document(
        file.chat_id,
        telegram.InputFile(content, filename=file.name),
        caption=file.html or None,
        parse_mode=ParseMode.HTML,
    )


async def send(bot: telegram.Bot, photo: Photo, png: bytes) -> telegram.Message:
    """A new message."""
    return await bot.send_photo(
        photo.chat_id,
        png,
        caption=photo.html,
        parse_mode=ParseMode.HTML,
        reply_markup=inline(photo.keyboard),
        disable_notification=photo.silent or None,
    )


async def replace(bot: telegram.Bot, photo: Photo, png: bytes) -> telegram.Message | bool:
    """In the place of the picture in `photo.message_id`."""
    return await bot.edit_message_media(
        telegram.InputMediaPhoto(png, caption=photo.html, parse_mode=ParseMode.HTML),
        chat_id=photo.chat_id,
        message_id=photo.message_id,
        reply_markup=inline(photo.keyboard),
    )
