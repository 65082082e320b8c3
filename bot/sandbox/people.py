"""People who use the sandbox: what a person does in Telegram, as methods.

What they do becomes an update for the bot; what the bot does shows in `chat`.
"""

from typing import Any

from bot.sandbox.chats import Chat, Message
from bot.sandbox.context import CallbackQuery
from bot.sandbox.entities import FormattedText, trimmed, with_automatic
from bot.sandbox.files import image_size, media_type
from bot.sandbox.onlooker import Onlooker

MAX_PERSON_TEXT = 4096


class Person(Onlooker):
    """Somebody with Telegram in their hand, in a private chat with the bot."""

    @property
    def blocked(self) -> bool:
        return self.room.blocked

    def _act(self, room: Chat | None = None) -> Chat:
        """Where the person acts now; what the bot does from here on is new to `wait_for`."""
        room = room or self.room
        if room.blocked:
            raise RuntimeError(f"{self.name} has blocked the bot: unblock it first")
        room.open = True
        self._mark = self._context.world.revision
        return room

    def _write(self, room: Chat, body: FormattedText, **content: Any) -> Message:
        message = self._context.world.put(room, self.user, body, **content)
        self._context.updates.add("message", message.to_api(), room.id)
        return message

    async def say(
        self, text: str, *, reply_to: Message | None = None, room: Chat | None = None
    ) -> Message:
        """Send a text; in `room`, a group, instead of the private chat where one is given.

        Raises:
            ValueError: for an empty text, or one too long to be sent in one piece.
        """
        body = with_automatic(trimmed(FormattedText(text)))
        if not 1 <= len(body.text) <= MAX_PERSON_TEXT:
            raise ValueError(f"a message has 1 to {MAX_PERSON_TEXT} characters")
        return self._write(self._act(room), body, reply_to=reply_to)

    async def edit(self, message: Message | int, text: str) -> Message:
        """Change one's own text.

        Raises:
            ValueError: when it is not the person's own text, or nothing would change.
        """
        own = self._find(message)
        if own is None or own.sender is not self.user:
            raise ValueError(f"{self.name} has no message {message} of their own")
        body = with_automatic(trimmed(FormattedText(text)))
        if not 1 <= len(body.text) <= MAX_PERSON_TEXT or body == own.body:
            raise ValueError("an edit needs a text, and another one than before")
        self._act(own.chat)
        own.body = body
        own.edit_date = self._context.world.clock.now()
        self._context.world.changed(own)
        self._context.updates.add("edited_message", own.to_api(), own.chat.id)
        return own

    def _find(self, message: Message | int) -> Message | None:
        if isinstance(message, Message):
            return message
        return self.room.messages.get(message)

    async def tap(self, button: str, message: Message | int | None = None) -> str:
        """Tap the button with this label (or this data); the newest one where several have it.

        A button of the reply keyboard sends its label. Returns the id of the query, or "".

        Raises:
            ValueError: naming the buttons there are, when there is no such button.
        """
        candidates = [found] if message is not None and (found := self._find(message)) else []
        for shown in candidates or reversed(self.chat):
            for entry in (entry for row in shown.keyboard for entry in row):
                if button in (entry["text"], entry.get("callback_data")):
                    return await self.press(str(entry.get("callback_data", "")), shown)
        rows = (self.room.reply_keyboard or {}).get("keyboard", [])
        if message is None and any(entry["text"] == button for row in rows for entry in row):
            if (self.room.reply_keyboard or {}).get("one_time_keyboard"):
                self.room.reply_keyboard = None
            await self.say(button)
            return ""
        visible = [label for shown in self.chat for label in shown.buttons]
        raise ValueError(f"{self.name} sees no button {button!r}; there are {visible}")

    async def press(self, data: str, message: Message) -> str:
        """Send this callback data, whether or not the message has such a button.

        That is what an old client, or one that lies, can do. Returns the id of the query.
        """
        room = self._act(message.chat)
        query = CallbackQuery(
            f"{self._context.world.first_number}{len(self._context.callbacks):07d}",
            room,
            message,
            data,
        )
        self._context.callbacks[query.query_id] = query
        self._send_query(query)
        return query.query_id

    async def press_again(self, query_id: str) -> None:
        """Deliver a tap once more under a new update id, as Telegram's clients sometimes do."""
        self._send_query(self._context.callbacks[query_id])

    def _send_query(self, query: CallbackQuery) -> None:
        content = {
            "id": query.query_id,
            "from": self.user.to_api(),
            "message": query.message.to_api(),
            "chat_instance": str(query.chat.id * 7919),
            "data": query.data,
        }
        self._context.updates.add("callback_query", content, query.chat.id)

    async def send_location(self, latitude: float, longitude: float) -> Message:
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            raise ValueError(f"no such place on Earth: {latitude}, {longitude}")
        location = {"location": {"latitude": latitude, "longitude": longitude}}
        keyboard = self.room.reply_keyboard or {}
        if keyboard.get("one_time_keyboard"):
            self.room.reply_keyboard = None
        return self._write(self._act(), FormattedText(""), payload=location)

    async def attach(
        self, content: bytes, name: str, *, caption: str = "", as_photo: bool = False
    ) -> Message:
        """Send a file; as a photo where that is asked for and the content is an image."""
        body = with_automatic(trimmed(FormattedText(caption)))
        size = image_size(content)
        kept = self._context.world.keep_file(name, content, media_type(content), *(size or (0, 0)))
        kind = "photo" if as_photo and size else "document"
        return self._write(self._act(), body, **{kind: kept})

    async def send_voice(self, seconds: int = 3) -> Message:
        kept = self._context.world.keep_file("voice.ogg", b"OggS", "audio/ogg")
        voice = {"voice": {**kept.to_api(), "duration": seconds, "mime_type": "audio/ogg"}}
        return self._write(self._act(), FormattedText(""), payload=voice)

    async def send_sticker(self, emoji: str = "💪") -> Message:
        kept = self._context.world.keep_file("sticker.webp", b"RIFF", "image/webp")
        sticker = {
            "sticker": {
                **kept.to_api(),
                "type": "regular",
                "width": 512,
                "height": 512,
                "is_animated": False,
                "is_video": False,
                "emoji": emoji,
            }
        }
        return self._write(self._act(), FormattedText(""), payload=sticker)

    async def block(self) -> None:
        """Block the bot: it gets 403 from now on, and is told so by `my_chat_member`."""
        if not self.room.blocked:
            self._act()
            self.room.blocked = True
            self._membership("member", "kicked")

    async def unblock(self) -> None:
        if self.room.blocked:
            self.room.blocked = False
            self._act()
            self._membership("kicked", "member")

    def deactivate(self) -> None:
        """Delete the account: the bot gets 403 "user is deactivated", and no update."""
        self.room.deactivated = True
        self._context.world.tell("person", self.room)

    def _membership(self, before: str, after: str) -> None:
        def member(status: str) -> dict[str, Any]:
            found: dict[str, Any] = {"user": self._context.world.bot.to_api(), "status": status}
            if status == "kicked":
                found["until_date"] = 0
            return found

        content = {
            "chat": self.room.to_api(),
            "from": self.user.to_api(),
            "date": int(self._context.world.clock.now().timestamp()),
            "old_chat_member": member(before),
            "new_chat_member": member(after),
        }
        self._context.updates.add("my_chat_member", content, self.room.id)
        self._context.world.tell("person", self.room)
