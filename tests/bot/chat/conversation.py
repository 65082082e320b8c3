"""A private chat as a person sees it: what they write and tap, what stands on their screen.

Drives the handlers with the real store and keeps the messages that come out, with their ids, their
edits and what is to be remembered of them, as the sender would.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import cast

from bot.chat import diary, history, log_buttons, words_in
from bot.chat.messages import Messages, choose_language
from bot.chat.turn import Tap, Turn
from bot.clock import ManualClock
from bot.delivery.outgoing import (
    Answer,
    Button,
    Delete,
    Edit,
    Keyboard,
    Outgoing,
    Photo,
    Send,
    SendFile,
)
from bot.services.coaching import Coaching
from db.engine import Database
from db.records import LoggedWorkout, Person

Handler = Callable[[Turn], Awaitable[Sequence[Outgoing]]]


@dataclass
class Shown:
    """A message of the bot's as it stands on the screen."""

    id: int
    html: str
    keyboard: Keyboard

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.keyboard for button in row]

    def button(self, label: str) -> Button:
        """The button whose label contains `label`."""
        found = [button for row in self.keyboard for button in row if label in button.label]
        assert found, f"no button {label!r} among {self.labels} under {self.html!r}"
        return found[0]


@dataclass
class Conversation:
    """One person's chat with the bot."""

    database: Database
    clock: ManualClock
    person_id: int = 7
    coaching: Coaching | None = None
    messages: dict[int, Shown] = field(default_factory=dict)
    notices: list[str] = field(default_factory=list)
    files: list[tuple[str, bytes]] = field(default_factory=list)
    photos: list[Photo] = field(default_factory=list)
    next_id: int = 100

    async def begin(self) -> Person:
        """Somebody who has agreed and answered everything."""
        now = self.clock.now()
        async with self.database.transaction() as store:
            await store.people.create(self.person_id, self.person_id, "en", "UTC", time(20), now)
            return await store.people.update(self.person_id, onboarded_at=now, day_start=time(4))

    async def person(self) -> Person:
        async with self.database.reading() as store:
            found = await store.people.get(self.person_id)
        assert found is not None
        return found

    async def write(
        self,
        text: str,
        *,
        reply_to: int | None = None,
        sent_at: datetime | None = None,
        handler: Handler = words_in.words,
    ) -> list[Shown]:
        """A message in words; what was newly sent in answer."""
        self.next_id += 1
        return await self._turn(
            handler, text=text, message_id=self.next_id, reply_to=reply_to, sent_at=sent_at
        )

    async def log(self, text: str = "/log") -> list[Shown]:
        return await self.write(text, handler=log_buttons.log_command)

    async def history(self, text: str = "/history") -> list[Shown]:
        return await self.write(text, handler=history.history_command)

    async def edit(self, message_id: int, text: str) -> list[Shown]:
        """The person changes a message of theirs."""
        return await self._turn(words_in.edited, text=text, message_id=message_id, edited=True)

    async def send(self, kind: str) -> list[Shown]:
        """Something that is no text."""
        self.next_id += 1
        return await self._turn(words_in.other, other=kind, message_id=self.next_id)

    async def tap(self, shown: Shown, label: str) -> Shown:
        """Tap a button; the message under which it stood, as it stands then."""
        return await self.tap_data(shown, shown.button(label).data)

    async def tap_data(self, shown: Shown, data: str) -> Shown:
        await self._turn(diary.tap, tap=Tap("callback", data, shown.id))
        return self.messages[shown.id]

    @property
    def last_message(self) -> int:
        """The id of the person's last message."""
        return self.next_id

    async def days(self) -> dict[str, list[tuple[str, int | None]]]:
        """The diary: type and minutes by date."""
        async with self.database.reading() as store:
            today = self.clock.now().date()
            found = await store.logs.days(
                self.person_id, today - timedelta(days=5000), today + timedelta(days=1)
            )
        return {
            day.isoformat(): [
                _said(each) for each in sorted(found[day], key=lambda w: (w.log_id, w.position))
            ]
            for day in found
        }

    async def _turn(self, handler: Handler, **facts: object) -> list[Shown]:
        sent_at = facts.pop("sent_at", None) or self.clock.now()
        async with self.database.transaction() as store:
            person = await store.people.get(self.person_id)
            code = cast(str | None, facts.get("language_code"))
            language = person.language if person else choose_language(code)
            turn = Turn(
                store=store,
                messages=Messages(language),
                coaching=cast(Coaching, self.coaching),
                user_id=self.person_id,
                chat_id=self.person_id,
                at=sent_at,  # type: ignore[arg-type]
                now=self.clock.now(),
                person=person,
                language=language,
                **facts,  # type: ignore[arg-type]
            )
            said = await handler(turn)
        return [shown for each in said if (shown := await self._deliver(each)) is not None]

    async def _deliver(self, said: Outgoing) -> Shown | None:
        if isinstance(said, Answer):
            self.notices.append(said.text or "")
            assert len(said.text or "") <= 200
            return None
        if isinstance(said, SendFile):
            content = said.content if isinstance(said.content, bytes) else said.content()
            self.files.append((said.name, content))
            return None
        if isinstance(said, Delete):
            del self.messages[said.message_id]
            return None
        if isinstance(said, Photo):
            assert len(said.html) <= 1024
            self.photos.append(said)
            if said.message_id is not None:
                shown = Shown(said.message_id, said.html, said.keyboard)
                self.messages[said.message_id] = shown
                return None
            said = Send(said.chat_id, said.html, said.keyboard)
        new = isinstance(said, Send) or said.message_id not in self.messages
        if new:
            self.next_id += 1
        message_id = self.next_id if isinstance(said, Send) or new else said.message_id
        assert isinstance(said, Send | Edit)
        assert said.html.strip()
        labels = [button for row in said.keyboard for button in row]
        assert all(row for row in said.keyboard), "Telegram refuses empty rows"
        assert len(labels) <= 100
        shown = self.messages[message_id] = Shown(message_id, said.html, said.keyboard)
        if said.remember is not None:
            async with self.database.transaction() as store:
                await said.remember(store, message_id)
        return shown if new else None


def _said(workout: LoggedWorkout) -> tuple[str, int | None]:
    return workout.workout.key, workout.minutes
