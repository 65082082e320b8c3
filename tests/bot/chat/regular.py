"""Somebody with a profile and six logged days, by the real routes and with the real coach."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot.chat import consent, evening, routes
from bot.chat.push_words import PushWords
from bot.chat.turn import Tap, Turn
from bot.delivery.keyboards import to_json
from bot.delivery.outgoing import Outgoing
from bot.delivery.pushes import Composed
from bot.services.coaching import Advice, Coaching
from db.records import EVENING, Dialogue, NewPush, NewWorkout, Person, Source
from model.coach import Coach
from model.vocabulary import Goal, Level, Workout
from tests.bot.chat.conversation import Conversation, Shown

COACHING = Coaching(Coach.bundled())
SIX = (Workout.CARDIO, Workout.REST, Workout.STRENGTH, Workout.CARDIO, Workout.REST, Workout.CARDIO)


async def _answer(turn: Turn) -> tuple[Outgoing, ...]:
    said = await evening.follow_up(turn, await routes.answer(turn))
    return tuple(await consent.also_ask(turn, said))


class Regular(Conversation):
    """A private chat with somebody whose six days lead on to strength."""

    async def begin(self) -> Person:
        self.coaching = COACHING
        await super().begin()
        now = self.clock.now()
        entries = [
            NewWorkout(now.date() - timedelta(days=5 - n), each) for n, each in enumerate(SIX)
        ]
        async with self.database.transaction() as store:
            await store.logs.add(self.person_id, entries, Source.ONBOARDING, now)
            return await store.people.update(
                self.person_id,
                age=34,
                age_recorded_on=now.date(),
                level=Level.INTERMEDIATE,
                goal=Goal.FITNESS,
                hiit_confirmed=True,
            )

    async def change(self, **changes: object) -> Person:
        async with self.database.transaction() as store:
            return await store.people.update(self.person_id, **changes)  # type: ignore[arg-type]

    async def say(self, text: str) -> Shown:
        """Write something; the last message of the bot's as it stands then."""
        self.next_id += 1
        await self._turn(_answer, text=text, message_id=self.next_id)
        return self.messages[max(self.messages)]

    async def share(self, latitude: float, longitude: float) -> Shown:
        self.next_id += 1
        await self._turn(_answer, location=(latitude, longitude), message_id=self.next_id)
        return self.messages[max(self.messages)]

    async def tap_data(self, shown: Shown, data: str) -> Shown:
        await self._turn(_answer, tap=Tap("callback", data, shown.id))
        return self.messages[shown.id]

    async def dialogue(self) -> Dialogue | None:
        async with self.database.reading() as store:
            return await store.dialogues.get(self.person_id)

    async def advice(self, day: date | None = None) -> Advice:
        tomorrow = self.clock.now().date() + timedelta(days=1)
        async with self.database.reading() as store:
            return await COACHING.advise(store, await self.person(), day or tomorrow)

    async def push(self, held_back: timedelta = timedelta(0), kind: str = EVENING) -> Shown:
        """The evening's push, composed and kept as the delivery does it.

        `held_back` is how much later than on its evening it is composed and sent.
        """
        now = self.clock.now()
        self.clock.advance(held_back)
        evening_at = datetime.combine(now.date(), time(20), now.tzinfo)
        owner, number = "test", self.next_id + 1
        self.next_id = number
        async with self.database.transaction() as store:
            occurrence = NewPush(
                self.person_id, now.date(), evening_at, evening_at + timedelta(hours=16), now, kind
            )
            await store.pushes.enqueue([occurrence])
            (claimed,) = await store.pushes.claim(owner, now, timedelta(minutes=3), 1)
            words = (await PushWords(COACHING, self.clock).compose([claimed], store))[claimed.id]
            assert isinstance(words, Composed)
            await store.pushes.fix_content(
                claimed.id, owner, words.html, to_json(words.keyboard), words.workout
            )
            await store.pushes.mark_sent(claimed.id, owner, number, now)
        shown = self.messages[number] = Shown(number, words.html, words.keyboard)
        return shown
