"""One turn of a conversation: what came in, from whom, when, and what is at hand to answer it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.chat.messages import Messages
from bot.delivery.outgoing import Answer, Edit, Keyboard, Outgoing, Remember, Send
from bot.services.calendar import local_day
from bot.services.coaching import Coaching
from db.records import Person
from db.store import Store


@dataclass(frozen=True)
class Tap:
    """A button that was tapped: the id to answer, its data, the message it stands under."""

    callback_id: str
    data: str
    message_id: int


@dataclass(frozen=True)
class IncomingFile:
    """A document somebody sent: what to fetch it by, and its size in bytes where told."""

    file_id: str
    size: int | None = None


class FileReader(Protocol):
    """Reads files beside the conversation (`bot.chat.importing.Imports`)."""

    async def document(self, turn: Turn, file: IncomingFile) -> Sequence[Outgoing]:
        """What to say to a file now; the rest follows once it has been read."""

    def stop(self, person_id: int) -> bool:
        """Read the person's file no further; whether one was being read."""


@dataclass(frozen=True)
class Turn:
    """Everything a handler may know.

    `person` is None until somebody has said /start and agreed to be remembered. `at` is the
    instant the person wrote (for a tap, the instant it is handled), aware UTC, so that a message
    counts for the day it was sent, however late it reaches us. `now` is the instant of handling.
    Exactly one of `text`, `tap`, `location` and `other` (the kind of a message that is no text)
    is set. `language` has a catalogue; `language_code` is what the person's Telegram is set to,
    such as `pt-br`. `operator` marks the people who run the bot.
    """

    store: Store
    messages: Messages
    coaching: Coaching
    user_id: int
    chat_id: int
    at: datetime
    now: datetime
    person: Person | None
    language: str
    language_code: str | None = None
    text: str | None = None
    message_id: int | None = None
    reply_to: int | None = None
    edited: bool = False
    tap: Tap | None = None
    location: tuple[float, float] | None = None
    other: str | None = None
    file: IncomingFile | None = None
    reader: FileReader | None = None
    operator: bool = False

    @property
    def today(self) -> date:
        """The person's own day as it is now: it begins at their hour, not at midnight."""
        return self._day(self.now)

    @property
    def said_on(self) -> date:
        """The person's day when they wrote: the day their words are about."""
        return self._day(self.at)

    def _day(self, instant: datetime) -> date:
        if self.person is None:
            return instant.date()
        return local_day(instant, self.person.timezone, self.person.day_start)

    @property
    def known(self) -> Person:
        """The person, where a route has made sure there is one."""
        if self.person is None:
            raise LookupError("this route needs a person who has started")
        return self.person

    def say(
        self,
        key: str,
        keyboard: Keyboard = (),
        *,
        remember: Remember | None = None,
        **facts: object,
    ) -> Send:
        """A new message with the words of `key`."""
        return Send(self.chat_id, self.messages.text(key, **facts), keyboard, remember=remember)

    def show(
        self, html: str, keyboard: Keyboard = (), *, remember: Remember | None = None
    ) -> Send | Edit:
        """The message under the tapped button becomes `html`; without a tap it is a new one."""
        if self.tap is not None:
            return Edit(self.chat_id, self.tap.message_id, html, keyboard, remember)
        return Send(self.chat_id, html, keyboard, remember=remember)

    def answer(self, key: str | None = None, *, alert: bool = False, **facts: object) -> Answer:
        """The reply that stops a tapped button from waiting; `key` names a short notice."""
        if self.tap is None:
            raise LookupError("only a tap can be answered")
        text = None if key is None else self.messages.plain(key, **facts)
        return Answer(self.tap.callback_id, text, alert)


Handler = Callable[[Turn], Awaitable[Sequence[Outgoing]]]
