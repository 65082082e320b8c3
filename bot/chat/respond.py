"""An update in, what to say out: the door between Telegram and the conversation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.chat import consent, evening, routes
from bot.chat.messages import Messages, choose_language
from bot.chat.turn import FileReader, IncomingFile, Tap, Turn
from bot.clock import Clock
from bot.delivery.incoming import Incoming, User
from bot.delivery.outgoing import Outgoing, Send
from bot.services.coaching import Coaching
from bot.services.reminding import came_back, went_away
from db.records import Person
from db.store import Store


class Chat:
    """Answers updates. Holds no state: all that is remembered is in the store."""

    def __init__(
        self,
        clock: Clock,
        coaching: Coaching,
        operators: frozenset[int] = frozenset(),
        reader: FileReader | None = None,
    ) -> None:
        """`operators` are the user ids of the people who run the bot; `reader` reads files."""
        self._reader = reader
        self._clock = clock
        self._coaching = coaching
        self._operators = operators

    async def respond(self, update: Incoming, store: Store) -> Sequence[Outgoing]:
        """What to say to `update`, its effects made in `store`'s open transaction."""
        now = self._clock.now()
        user, chat_id = update.user, update.chat_id
        if user is None or chat_id is None:
            return ()
        if update.status is not None:
            return await self._membership(user.id, chat_id, update.status, store, now)
        if user.is_bot:
            return ()
        person = await store.people.get(user.id)
        if person is not None:
            person = await came_back(store, person)
        turn = self._turn(update, user, chat_id, store, person, now)
        if turn is None:
            return ()
        said = await routes.answer(turn)
        if await routes.in_group(turn):  # what is between the two of us is not for others to read
            return said
        return await consent.also_ask(turn, await evening.follow_up(turn, said))

    async def apologise(self, update: Incoming, store: Store) -> Sequence[Outgoing]:
        """What to say about an update that was set aside after it failed again and again."""
        user = update.user
        if user is None or update.chat_id != user.id:
            return ()
        person = await store.people.get(user.id)
        language = person.language if person else choose_language(user.language_code)
        return (Send(user.id, Messages(language).text("sorry")),)

    def _turn(
        self,
        update: Incoming,
        user: User,
        chat_id: int,
        store: Store,
        person: Person | None,
        now: datetime,
    ) -> Turn | None:
        language = person.language if person else choose_language(user.language_code)
        query, message = update.query, update.message
        if query is not None:
            if query.message_id is None or query.data is None:
                return None
            return Turn(
                store=store,
                messages=Messages(language),
                coaching=self._coaching,
                operator=user.id in self._operators,
                user_id=user.id,
                chat_id=chat_id,
                at=now,
                now=now,
                person=person,
                language=language,
                language_code=user.language_code,
                tap=Tap(query.id, query.data, query.message_id),
            )
        if message is None:
            return None
        return Turn(
            store=store,
            messages=Messages(language),
            coaching=self._coaching,
            operator=user.id in self._operators,
            user_id=user.id,
            chat_id=chat_id,
            # Telegram's time of sending, also for an edit: the words are about that day.
            at=message.at,
            now=now,
            person=person,
            language=language,
            language_code=user.language_code,
            text=message.text,
            message_id=message.id,
            reply_to=message.reply_to,
            edited=message.edited,
            location=message.location,
            other=None if message.text or message.location else message.kind,
            file=None if message.file is None else IncomingFile(*message.file),
            reader=self._reader,
        )

    async def _membership(
        self, user_id: int, chat_id: int, status: str, store: Store, now: datetime
    ) -> Sequence[Outgoing]:
        person = await store.people.get(user_id)
        if person is None or chat_id != user_id:
            return ()
        if status in ("kicked", "left"):
            await went_away(store, person, now)
        else:
            await came_back(store, person)
        return ()
