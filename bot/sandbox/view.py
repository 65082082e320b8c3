"""Chats and messages as the page gets them: plain JSON, texts already safe HTML."""

from typing import Any

from bot.sandbox.chats import Chat, Message, StoredFile


def _file_view(kept: StoredFile) -> dict[str, Any]:
    return {
        "url": f"/sandbox/files/{kept.file_id}",
        "name": kept.name,
        "size": len(kept.content),
        "width": kept.width,
        "height": kept.height,
    }


def message_view(message: Message) -> dict[str, Any]:
    """One message: its text as safe HTML, its keyboard, and whatever else it carries."""
    view: dict[str, Any] = {
        "id": message.message_id,
        "out": not message.from_bot,
        "sender": message.sender.first_name,
        "sender_id": message.sender.id,
        "text": message.text,
        "html": message.html,
        "date": message.date.isoformat(),
        "edited": message.edit_date.isoformat() if message.edit_date else None,
        "keyboard": message.keyboard,
        "silent": message.silent,
    }
    if message.photo:
        view["photo"] = _file_view(message.photo)
    if message.document:
        view["document"] = _file_view(message.document)
    for kind in ("location", "voice", "sticker"):
        if kind in message.payload:
            view[kind] = message.payload[kind]
    if message.reply_to:
        view["reply_to"] = {"id": message.reply_to.message_id, "text": message.reply_to.text[:80]}
    return view


def chat_view(chat: Chat) -> dict[str, Any]:
    """One chat with all its messages."""
    return {
        "id": chat.id,
        "type": chat.type,
        "title": chat.title,
        "language": chat.members[0].language_code if chat.type == "private" else None,
        "blocked": chat.blocked,
        "members": [{"id": member.id, "name": member.first_name} for member in chat.members],
        "reply_keyboard": chat.reply_keyboard,
        "messages": [message_view(message) for message in chat.messages.values()],
    }
