"""Somebody nobody knows yet, on their way through /start, by the real routes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from bot.chat import routes
from bot.chat.turn import Tap
from bot.services.calendar import six_days_before
from db.records import Dialogue, Person
from tests.bot.chat.conversation import Conversation, Shown


@dataclass
class Newcomer(Conversation):
    """A private chat that begins with nothing kept."""

    language_code: str = "en"

    async def say(self, text: str) -> Shown:
        """Write something; the wizard's message as it stands then, or the reply."""
        self.next_id += 1
        return await self._routed(text=text, message_id=self.next_id)

    async def share(self, latitude: float, longitude: float) -> Shown:
        self.next_id += 1
        return await self._routed(location=(latitude, longitude), message_id=self.next_id)

    async def sticker(self) -> Shown:
        self.next_id += 1
        return await self._routed(other="sticker", message_id=self.next_id)

    async def press(self, label: str, *, on: Shown | None = None) -> Shown:
        shown = on or self.screen
        return await self.press_data(shown.button(label).data, on=shown)

    async def press_data(self, sent: str, *, on: Shown | None = None) -> Shown:
        return await self._routed(tap=Tap("callback", sent, (on or self.screen).id))

    async def press_all(self, *labels: str) -> Shown:
        for label in labels:
            await self.press(label)
        return self.screen

    @property
    def screen(self) -> Shown:
        """The message with the highest id: the bot's last."""
        return self.messages[max(self.messages)]

    async def known(self) -> Person | None:
        async with self.database.reading() as store:
            return await store.people.get(self.person_id)

    async def dialogue(self) -> Dialogue | None:
        async with self.database.reading() as store:
            return await store.dialogues.get(self.person_id)

    async def _routed(self, **facts: object) -> Shown:
        await self._turn(routes.answer, language_code=self.language_code, **facts)
        return self.screen


TO_THE_ZONE = ("Yes, I agree", "30–39", "34", "none of these", "Intermediate", "General")
TO_THE_EVENING = (*TO_THE_ZONE, "London")
TO_THE_DAYS = (*TO_THE_EVENING, "20:00")
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SIX = six_days_before(date(2026, 11, 24))


async def started(newcomer: Newcomer, *labels: str) -> Shown:
    await newcomer.say("/start")
    return await newcomer.press_all(*labels)
