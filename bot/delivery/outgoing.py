"""What the bot wants said, as plain values.

Handlers and use cases return these; nothing is sent while a transaction is open. The sender
(`bot.delivery.sender`) turns them into Bot API calls after the commit. Texts are Telegram HTML,
1 to 4096 characters once the markup is parsed; button data is 1 to 64 bytes of UTF-8.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from db.store import Store

Remember = Callable[[Store, int], Awaitable[None]]
"""Called with a store of its own and the message id once a message has been delivered."""

MAX_DATA_BYTES = 64


@dataclass(frozen=True)
class Button:
    """An inline button: the words on it and the data that comes back when it is tapped."""

    label: str
    data: str

    def __post_init__(self) -> None:
        if not self.label.strip():
            raise ValueError("a button needs words")
        if not 1 <= len(self.data.encode()) <= MAX_DATA_BYTES:
            raise ValueError(f"button data must be 1 to {MAX_DATA_BYTES} bytes: {self.data!r}")


Keyboard = tuple[tuple[Button, ...], ...]
"""Rows of buttons, top to bottom."""


@dataclass(frozen=True)
class Send:
    """A new message. `reply_to` quotes one of the person's; `silent` makes no sound."""

    chat_id: int
    html: str
    keyboard: Keyboard = ()
    reply_to: int | None = None
    silent: bool = False
    remember: Remember | None = None


@dataclass(frozen=True)
class Edit:
    """A message changed in place; where it is gone, the same words are sent anew."""

    chat_id: int
    message_id: int
    html: str
    keyboard: Keyboard = ()
    remember: Remember | None = None


@dataclass(frozen=True)
class SendFile:
    """A file, with a caption of at most 1024 characters once the markup is parsed.

    Where `content` is a function it is called in a thread of its own once the transaction is over.
    """

    chat_id: int
    name: str
    content: bytes | Callable[[], bytes]
    html: str = ""

    def __post_init__(self) -> None:
        if not self.content or not self.name.strip():
            raise ValueError("a file needs a name and something in it")


@dataclass(frozen=True)
class Photo:
    """A picture, with a caption of at most 1024 characters once the markup is parsed.

    `draw` makes the PNG: it is called in a thread of its own once the transaction is over, so
    that nobody waits for a drawing. With `message_id` it takes the place of the picture there.
    """

    chat_id: int
    draw: Callable[[], bytes]
    html: str
    keyboard: Keyboard = ()
    message_id: int | None = None
    silent: bool = False
    remember: Remember | None = None


@dataclass(frozen=True)
class Answer:
    """The reply to a tap, so that the button stops waiting; `text` of at most 200 characters."""

    callback_id: str
    text: str | None = None
    alert: bool = False


@dataclass(frozen=True)
class Delete:
    """A message of the bot's own taken back; one that is gone already is no error."""

    chat_id: int
    message_id: int


Outgoing = Send | SendFile | Photo | Edit | Answer | Delete
