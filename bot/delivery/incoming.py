"""An update as far as anybody here reads it, out of Telegram's JSON.

Telegram's library would make an object of some eighty fields of every message; we use a dozen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bot.delivery.ids import is_id

# What a message can hold beside text, in the order in which it is looked for.
KINDS = (
    "sticker",
    "voice",
    "video_note",
    "photo",
    "video",
    "audio",
    "document",
    "contact",
    "poll",
    "animation",
)


@dataclass(frozen=True, slots=True)
class User:
    """Who is behind an update."""

    id: int
    is_bot: bool = False
    language_code: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A message at the instant it was sent, also where it has been edited since.

    `file` is the id and the size (where told) of a document; moving pictures, which come as
    documents too, are none. `kind` is what it holds beside text: one of KINDS, or `unknown`.
    """

    id: int
    at: datetime
    text: str | None = None
    reply_to: int | None = None
    edited: bool = False
    location: tuple[float, float] | None = None
    file: tuple[str, int | None] | None = None
    kind: str = "unknown"


@dataclass(frozen=True, slots=True)
class Query:
    """A button that was tapped; None where Telegram leaves out what it was or where it stands."""

    id: str
    data: str | None = None
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """One of `message`, `query` and `status` (what we are now in the chat) at most."""

    update_id: int
    user: User | None = None
    chat_id: int | None = None
    message: Message | None = None
    query: Query | None = None
    status: str | None = None


def read_update(update: Mapping[str, Any]) -> Incoming:
    """Raises whatever comes of it, such as KeyError, for JSON that no Telegram would send."""
    update_id = int(update["update_id"])
    for kind in ("message", "edited_message"):
        if (content := update.get(kind)) is not None:
            message = _message(content, edited=kind == "edited_message")
            return Incoming(update_id, _user(content), _id(content["chat"]), message)
    if (content := update.get("callback_query")) is not None:
        under = content.get("message")
        data = content.get("data")
        query = Query(
            str(content["id"]),
            None if data is None else str(data),
            None if under is None else int(under["message_id"]),
        )
        chat_id = None if under is None else _id(under["chat"])
        return Incoming(update_id, _user(content), chat_id, query=query)
    if (content := update.get("my_chat_member")) is not None:
        status = str(content["new_chat_member"]["status"])
        return Incoming(update_id, _user(content), _id(content["chat"]), status=status)
    return Incoming(update_id)


def _user(content: Mapping[str, Any]) -> User | None:
    sender = content.get("from")
    if sender is None:
        return None
    code = sender.get("language_code")
    return User(_id(sender), bool(sender["is_bot"]), None if code is None else str(code))


def _message(content: Mapping[str, Any], *, edited: bool) -> Message:
    text = content.get("text") or content.get("caption")
    replied, place = content.get("reply_to_message"), content.get("location")
    document = None if content.get("animation") else content.get("document")
    return Message(
        int(content["message_id"]),
        datetime.fromtimestamp(content["date"], UTC),
        None if text is None else str(text),
        None if replied is None else int(replied["message_id"]),
        edited,
        None if place is None else (float(place["latitude"]), float(place["longitude"])),
        None if document is None else (str(document["file_id"]), document.get("file_size")),
        next((kind for kind in KINDS if content.get(kind)), "unknown"),
    )


def _id(content: Mapping[str, Any]) -> int:
    number = content["id"]
    if not is_id(number):
        raise ValueError("an id that is none")
    return int(number)
