"""What the sandbox holds: people, files, messages, chats, and how each looks in the Bot API."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.sandbox.entities import FormattedText
from bot.sandbox.html_out import to_html


@dataclass
class User:
    """A person or the bot. Ids start well above 32 bits' comfort, as today's real ones do."""

    id: int
    first_name: str
    language_code: str = "en"
    username: str | None = None
    is_bot: bool = False

    def to_api(self) -> dict[str, Any]:
        api: dict[str, Any] = {
            "id": self.id,
            "is_bot": self.is_bot,
            "first_name": self.first_name,
        }
        if self.username:
            api["username"] = self.username
        if not self.is_bot:
            api["language_code"] = self.language_code
        return api


@dataclass(frozen=True)
class StoredFile:
    """A file either side sent. `file_id` is what the bot sees; the page uses it too."""

    file_id: str
    name: str
    content: bytes
    content_type: str
    width: int = 0
    height: int = 0

    @property
    def path(self) -> str:
        suffix = self.name.rsplit(".", 1)[-1] if "." in self.name else "bin"
        safe = "".join(character for character in suffix if character.isalnum())[:8] or "bin"
        return f"files/{self.file_id}.{safe}"

    def to_api(self) -> dict[str, Any]:
        return {
            "file_id": self.file_id,
            "file_unique_id": self.file_id.removeprefix("sandbox-file-"),
            "file_size": len(self.content),
        }


@dataclass(eq=False)
class Message:
    """One message, changed in place by edits. `payload` holds location, sticker, voice, ..."""

    message_id: int
    chat: "Chat" = field(repr=False)
    sender: User
    date: datetime
    body: FormattedText = field(default_factory=lambda: FormattedText(""))
    photo: StoredFile | None = None
    document: StoredFile | None = None
    payload: Mapping[str, Any] = field(default_factory=dict)
    markup: dict[str, Any] | None = None
    reply_to: "Message | None" = None
    media_group_id: str | None = None
    edit_date: datetime | None = None
    silent: bool = False
    revision: int = 0
    editable: bool = True
    """False for what carried a reply keyboard: Telegram lets nobody edit those."""

    @property
    def text(self) -> str:
        return self.body.text

    @property
    def html(self) -> str:
        return to_html(self.body)

    @property
    def has_media(self) -> bool:
        return self.photo is not None or self.document is not None

    @property
    def keyboard(self) -> list[list[dict[str, Any]]]:
        """Rows of the inline keyboard under this message."""
        rows: list[list[dict[str, Any]]] = (self.markup or {}).get("inline_keyboard", [])
        return rows

    @property
    def buttons(self) -> list[str]:
        """Labels of the inline keyboard, row by row."""
        return [button["text"] for row in self.keyboard for button in row]

    @property
    def from_bot(self) -> bool:
        return self.sender.is_bot

    def to_api(self, *, with_reply: bool = True) -> dict[str, Any]:
        api: dict[str, Any] = {
            "message_id": self.message_id,
            "from": self.sender.to_api(),
            "chat": self.chat.to_api(),
            "date": int(self.date.timestamp()),
        }
        if self.edit_date:
            api["edit_date"] = int(self.edit_date.timestamp())
        if self.reply_to and with_reply:
            api["reply_to_message"] = self.reply_to.to_api(with_reply=False)
        if self.media_group_id:
            api["media_group_id"] = self.media_group_id
        self._add_content(api)
        api.update(self.payload)
        if self.keyboard:
            api["reply_markup"] = self.markup
        return api

    def _add_content(self, api: dict[str, Any]) -> None:
        text, entities = ("caption", "caption_entities") if self.has_media else ("text", "entities")
        if self.body.text:
            api[text] = self.body.text
            if self.body.entities:
                api[entities] = [entity.to_api() for entity in self.body.entities]
        if self.photo:
            size = {"width": self.photo.width or 320, "height": self.photo.height or 320}
            api["photo"] = [{**self.photo.to_api(), **size}]
        if self.document:
            api["document"] = {
                **self.document.to_api(),
                "file_name": self.document.name,
                "mime_type": self.document.content_type,
            }


@dataclass(eq=False)
class Chat:
    """A private chat (its id is the person's) or a small group."""

    id: int
    type: str
    title: str
    members: list[User]
    messages: dict[int, Message] = field(default_factory=dict, repr=False)
    open: bool = False
    """Whether the bot has met it: before that Telegram knows no such chat."""
    blocked: bool = False
    deactivated: bool = False
    migrated_to: int | None = None
    reply_keyboard: dict[str, Any] | None = None
    menu_button: dict[str, Any] | None = None

    def to_api(self) -> dict[str, Any]:
        if self.type != "private":
            return {"id": self.id, "type": self.type, "title": self.title}
        person = self.members[0]
        api: dict[str, Any] = {
            "id": self.id,
            "type": "private",
            "first_name": person.first_name,
        }
        if person.username:
            api["username"] = person.username
        return api
