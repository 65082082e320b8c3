"""The state of the sandbox: who there is, which chats, what was said in them, which files."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.clock import Clock
from bot.sandbox.entities import FormattedText, to_html
from bot.sandbox.errors import bad_request, forbidden


def fresh_number() -> int:
    """A number above all that an earlier run has counted up to.

    A bot's database outlives the sandbox: were ids to begin anew, the bot would take new messages
    for ones it has handled. Real time decides, as the sandbox's clock may jump; four a second
    leaves room for lively runs and stays below 2**31 until the year 2040.
    """
    return int((time.time() - 1_700_000_000) * 4)


BOT_NAME = "DaySeven"
BOT_USERNAME = "dayseven_sandbox_bot"


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


@dataclass(frozen=True)
class Change:
    """Something the page should know; `kind` is message, deleted, typing, answer, person, ..."""

    kind: str
    chat_id: int | None
    details: Mapping[str, Any] = field(default_factory=dict)


class World:
    """People, chats, messages and files. Whoever shows them uses `watch`."""

    def __init__(self, token: str, clock: Clock) -> None:
        self.token = token
        self.clock = clock
        number = token.split(":", 1)[0]
        self.bot = User(
            int(number) if number.isdigit() else 7_000_000_007,
            BOT_NAME,
            username=BOT_USERNAME,
            is_bot=True,
        )
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.revision = 0
        """Goes up with everything said or changed; each message knows the one it has."""
        self._watchers: dict[int | None, list[Callable[[Change], None]]] = {}
        self.first_number = fresh_number()
        """Where the counting of messages, taps and files begins."""
        self._last_message = self.first_number
        self._last_file = self.first_number
        self._last_group = 0

    def tell(self, kind: str, chat: Chat | None, **details: Any) -> None:
        change = Change(kind, chat.id if chat else None, details)
        for key in {None, change.chat_id}:
            for watcher in tuple(self._watchers.get(key, ())):
                watcher(change)

    def watch(
        self, watcher: Callable[[Change], None], chat_id: int | None = None
    ) -> Callable[[], None]:
        """Hear of every change, or of those in one chat; the function returned ends it."""
        self._watchers.setdefault(chat_id, []).append(watcher)
        return lambda: self._watchers[chat_id].remove(watcher)

    def add_person(self, user: User) -> Chat:
        if user.id in self.chats:
            raise ValueError(f"there is already a chat with the id {user.id}")
        chat = Chat(user.id, "private", user.first_name, [user])
        self.users[user.id] = user
        self.chats[user.id] = chat
        self.tell("person", chat)
        return chat

    def take_back(
        self,
        users: Mapping[int, User],
        chats: Mapping[int, Chat],
        files: Mapping[str, StoredFile],
    ) -> None:
        """Put in what an earlier run has left; counting goes on above it."""
        self.users.update(users)
        self.chats.update(chats)
        self.files.update(files)
        said = [number for chat in chats.values() for number in chat.messages]
        self._last_message = max([self._last_message, *said])
        self._last_group = sum(chat.type != "private" for chat in chats.values())

    def add_group(self, title: str, members: list[User]) -> Chat:
        self._last_group += 1
        chat = Chat(-4_000_000_000 - self._last_group, "group", title, list(members))
        chat.open = True
        self.chats[chat.id] = chat
        self.tell("person", chat)
        return chat

    def reachable_chat(self, chat_id: int | str) -> Chat:
        """The chat the bot may write to.

        Raises:
            ApiError: 400 chat not found, 403 blocked or deactivated, 400 migrated.
        """
        chat = self.known_chat(chat_id)
        if chat.blocked:
            kicked = "bot was kicked from the group chat"
            raise forbidden("bot was blocked by the user" if chat.type == "private" else kicked)
        if chat.deactivated:
            raise forbidden("user is deactivated")
        if chat.migrated_to is not None:
            error = bad_request("group chat was upgraded to a supergroup chat")
            error.migrate_to = chat.migrated_to
            raise error
        return chat

    def known_chat(self, chat_id: int | str) -> Chat:
        try:
            chat = self.chats.get(int(chat_id))
        except ValueError:
            chat = None
        if chat is None or not chat.open:
            raise bad_request("chat not found")
        return chat

    def put(self, chat: Chat, sender: User, body: FormattedText, **content: Any) -> Message:
        """Add a message to a chat, dated now."""
        self._last_message += 1
        message = Message(self._last_message, chat, sender, self.clock.now(), body, **content)
        chat.messages[message.message_id] = message
        self.changed(message)
        return message

    def changed(self, message: Message) -> None:
        """Let everyone see a message that is new or was edited."""
        self.revision += 1
        message.revision = self.revision
        self.tell("message", message.chat, message=message)

    def delete(self, message: Message) -> None:
        del message.chat.messages[message.message_id]
        self.tell("deleted", message.chat, message_id=message.message_id)

    def keep_file(
        self, name: str, content: bytes, content_type: str, width: int = 0, height: int = 0
    ) -> StoredFile:
        self._last_file += 1
        file_id = f"sandbox-file-{self._last_file:010d}"
        kept = StoredFile(file_id, name, content, content_type, width, height)
        self.files[file_id] = kept
        return kept
