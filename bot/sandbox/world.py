"""The state of the sandbox: who there is, which chats, which files; and who hears of changes."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.clock import Clock
from bot.sandbox.chats import Chat, Message, StoredFile, User
from bot.sandbox.entities import FormattedText
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
