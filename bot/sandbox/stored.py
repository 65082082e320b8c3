"""Chats, messages and files as JSON and back, for the sandbox's memory."""

import base64
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.sandbox.chats import Chat, Message, StoredFile, User
from bot.sandbox.entities import Entity, FormattedText

LARGEST_KEPT = 1024 * 1024
"""Bytes; larger files come back empty, as if Telegram no longer had them."""
PLAIN = ("message_id", "payload", "markup", "media_group_id", "silent", "editable")


def file_to_json(file: StoredFile) -> dict[str, Any]:
    content = file.content if len(file.content) <= LARGEST_KEPT else b""
    return {**vars(file), "content": base64.b64encode(content).decode()}


def file_from_json(stored: Mapping[str, Any]) -> StoredFile:
    return StoredFile(**{**stored, "content": base64.b64decode(stored["content"])})


def chat_to_json(chat: Chat) -> dict[str, Any]:
    return {
        **vars(chat),
        "members": [member.id for member in chat.members],
        "messages": [_message_to_json(message) for message in chat.messages.values()],
    }


def _message_to_json(message: Message) -> dict[str, Any]:
    return {
        **{name: getattr(message, name) for name in PLAIN},
        "sender": message.sender.id,
        "date": message.date.isoformat(),
        "edit_date": message.edit_date.isoformat() if message.edit_date else None,
        "text": message.text,
        "entities": [vars(entity) for entity in message.body.entities],
        "photo": message.photo.file_id if message.photo else None,
        "document": message.document.file_id if message.document else None,
        "reply_to": message.reply_to.message_id if message.reply_to else None,
    }


def chat_from_json(
    stored: Mapping[str, Any], users: Mapping[int, User], files: Mapping[str, StoredFile]
) -> Chat:
    plain = {**stored, "members": [users[number] for number in stored["members"]], "messages": {}}
    chat = Chat(**plain)
    for each in stored["messages"]:
        message = Message(
            chat=chat,
            sender=users[each["sender"]],
            date=datetime.fromisoformat(each["date"]),
            body=FormattedText(each["text"], tuple(map(_entity, each["entities"]))),
            photo=files.get(each["photo"]),
            document=files.get(each["document"]),
            reply_to=chat.messages.get(each["reply_to"]),
            edit_date=datetime.fromisoformat(each["edit_date"]) if each["edit_date"] else None,
            **{name: each[name] for name in PLAIN},
        )
        chat.messages[message.message_id] = message
    return chat


def _entity(stored: Mapping[str, Any]) -> Entity:
    extra = tuple((name, value) for name, value in stored["extra"])
    return Entity(stored["kind"], stored["offset"], stored["length"], extra)
