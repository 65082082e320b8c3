"""An update in, what to say out: the door between Telegram and the conversation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import telegram

from bot.chat import consent, evening, routes
from bot.chat.messages import Messages, choose_language
from bot.chat.turn import FileReader, IncomingFile, Tap, Turn
from bot.clock import Clock
from bot.delivery.outgoing import Outgoing, Send
from bot.services.coaching import Coaching
from bot.services.reminding import came_back, went_away
from db.records import Person
from db.store import Store

# What a message can hold beside text, in the order in which it is looked for.
KINDS = (
    "sticker",
    "voice",
    "video_note",
    "photo",
    "video",
    "audio",
    "document",
    "contact",
    "poll",
    "animation",
)


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

    async def respond(self, update: telegram.Update, store: Store) -> Sequence[Outgoing]:
        """What to say to `update`, its effects made in `store`'s open transaction."""
        now = self._clock.now()
        if update.my_chat_member is not None:
            return await self._membership(update.my_chat_member, store, now)
        user = update.effective_user
        chat = update.effective_chat
        if user is None or chat is None or user.is_bot:
            return ()
        person = await store.people.get(user.id)
        if person is not None:
            person = await came_back(store, person)
        turn = self._turn(update, user, chat, store, person, now)
        if turn is None:
            return ()
        said = await routes.answer(turn)
        if await routes.in_group(turn):  # what is between the two of us is not for others to read
            return said
        return await consent.also_ask(turn, await evening.follow_up(turn, said))

    async def apologise(self, update: telegram.Update, store: Store) -> Sequence[Outgoing]:
        """What to say about an update that was set aside after it failed again and again."""
        user, chat = update.effective_user, update.effective_chat
        if user is None or chat is None or chat.id != user.id:
            return ()
        person = await store.people.get(user.id)
        language = person.language if person else choose_language(user.language_code)
        return (Send(chat.id, Messages(language).text("sorry")),)

    def _turn(
        self,
        update: telegram.Update,
        user: telegram.User,
        chat: telegram.Chat,
        store: Store,
        person: Person | None,
        now: datetime,
    ) -> Turn | None:
        language = person.language if person else choose_language(user.language_code)
        query = update.callback_query
        message = update.message or update.edited_message
        if query is not None:
            if query.message is None or query.data is None:
                return None
            return Turn(
                store=store,
                messages=Messages(language),
                coaching=self._coaching,
                operator=user.id in self._operators,
                user_id=user.id,
                chat_id=chat.id,
                at=now,
                now=now,
                person=person,
                language=language,
                language_code=user.language_code,
                tap=Tap(query.id, query.data, query.message.message_id),
            )
        if message is None:
            return None
        text = message.text or message.caption
        location = message.location
        return Turn(
            store=store,
            messages=Messages(language),
            coaching=self._coaching,
            operator=user.id in self._operators,
            user_id=user.id,
            chat_id=chat.id,
            # Telegram's time of sending, also for an edit: the words are about that day.
            at=message.date,
            now=now,
            person=person,
            language=language,
            language_code=user.language_code,
            text=text,
            message_id=message.message_id,
            reply_to=message.reply_to_message.message_id if message.reply_to_message else None,
            edited=update.edited_message is not None,
            location=(location.latitude, location.longitude) if location else None,
            other=None if text or location else kind_of(message),
            file=file_of(message),
            reader=self._reader,
        )

    async def _membership(
        self, change: telegram.ChatMemberUpdated, store: Store, now: datetime
    ) -> Sequence[Outgoing]:
        person = await store.people.get(change.from_user.id)
        if person is None or change.chat.id != change.from_user.id:
            return ()
        if change.new_chat_member.status in ("kicked", "left"):
            await went_away(store, person, now)
        else:
            await came_back(store, person)
        return ()


def file_of(message: telegram.Message) -> IncomingFile | None:
    """The document in a message; moving pictures, which come as documents too, are none."""
    document = message.document
    if document is None or message.animation is not None:
        return None
    return IncomingFile(document.file_id, document.file_size)


def kind_of(message: telegram.Message) -> str:
    """What a message without text holds: one of KINDS, or `unknown`."""
    return next((kind for kind in KINDS if getattr(message, kind, None)), "unknown")
