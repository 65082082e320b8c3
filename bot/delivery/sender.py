"""Messages out: what the bot wants said becomes Bot API calls, all through one limiter.

Replies are best effort. What they confirm is in the database before they are sent; one that is
lost can be asked for again. Pushes are not sent from here but through `push`, once for each call,
with every failure handed to the outbox, which knows what was tried before.
"""

from __future__ import annotations

import asyncio
import contextlib
import html as markup
import re
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from random import Random
from typing import Any, TypeVar

import structlog
import telegram
from telegram.constants import ParseMode

from bot.clock import Clock
from bot.delivery import outcomes, photos
from bot.delivery.bots import Bot
from bot.delivery.ids import is_id
from bot.delivery.keyboards import from_json, inline
from bot.delivery.limiter import Limiter
from bot.delivery.metrics import Metrics
from bot.delivery.outgoing import Answer, Delete, Edit, Outgoing, Photo, Remember, Send, SendFile
from db.engine import Database
from db.errors import DatabaseError

T = TypeVar("T")
log = structlog.get_logger(__name__)

TRIES = 4
PATIENCE = 120.0  # seconds a reply may wait for its turn before it is not worth saying
LONGEST_HALT = 60.0  # a 429 longer than this ends the reply it hit
MOST_CHARACTERS = 4096
TAG = re.compile(r"<[^>]*>")


class Sender:
    """Sends for one bot. Safe to call from many tasks."""

    def __init__(
        self,
        bot: Bot,
        limiter: Limiter,
        database: Database,
        clock: Clock,
        *,
        metrics: Metrics | None = None,
        random: Random | None = None,
    ) -> None:
        self.bot = bot
        self.limiter = limiter
        self.metrics = metrics or Metrics()
        self._database = database
        self._clock = clock
        self._random = random or Random()  # noqa: S311 - jitter, no secret

    async def deliver(self, outgoing: Outgoing) -> int | None:
        """Say it, trying again where that cannot double it; the message id if there is one.

        Never raises for what Telegram or the network does: what could not be said is logged,
        somebody who blocked us is marked so.
        """
        try:
            match outgoing:
                case Send():
                    message_id = await self._send(outgoing)
                case SendFile():
                    return await self._send_file(outgoing)
                case Photo():
                    message_id = await self._send_photo(outgoing)
                case Edit():
                    message_id = await self._edit(outgoing)
                case Answer():
                    await self._answer(outgoing)
                    return None
                case Delete():
                    await self._delete(outgoing)
                    return None
        except outcomes.Unreachable:
            await self._mark_blocked(outgoing)
            return None
        except outcomes.Failed as failure:
            self.metrics.replies_failed.inc()
            log.warning(
                "a reply could not be sent",
                kind=type(outgoing).__name__,
                failure=type(failure).__name__,
                why=str(failure),
            )
            return None
        if outgoing.remember is not None and message_id is not None:
            await self._remember(outgoing.remember, message_id)
        return message_id

    async def deliver_all(self, outgoing: Sequence[Outgoing]) -> None:
        """Say several things in order."""
        for one in outgoing:
            await self.deliver(one)

    async def push(
        self,
        chat_id: int,
        html: str,
        keyboard: Any,
        *,
        still_wanted: Callable[[], Awaitable[bool]],
        plain: bool = False,
        silent: bool = False,
    ) -> int | None:
        """One try at a push; its message id, or None when it was not wanted any more.

        `still_wanted` is asked when the limiter has let the push through, so that a wait of any
        length cannot send what has been overtaken; `silent` sends without a sound. Raises a Failed
        of `outcomes`.
        """
        while True:
            await self.limiter.turn(chat_id, push=True)
            if not await still_wanted():
                return None
            if not self.limiter.halted_for:
                break
        message = await self._try(
            self.bot.say(
                chat_id,
                _plain(html) if plain else html,
                from_json(keyboard),
                html=not plain,
                silent=silent,
            )
        )
        return None if isinstance(message, outcomes.Same) else message

    async def illustrate(self, photo: Photo) -> None:
        """The picture before a push, in the pushes' turn; raises Faileds of `outcomes`.

        Left out where it cannot be drawn, is refused or may have arrived: the words say the same.
        """
        if (png := await photos.drawn(photo)) is None:
            return
        await self.limiter.turn(photo.chat_id, push=True)
        try:
            await self._try(photos.send(self.bot, photo, png))
        except (outcomes.Ambiguous, outcomes.Rejected) as failure:
            log.warning("a push goes without its picture", failure=type(failure).__name__)

    async def _send(self, send: Send) -> int | None:
        say, keyboard = self.bot.say, send.keyboard
        as_html = partial(
            say, send.chat_id, send.html, keyboard, silent=send.silent, reply_to=send.reply_to
        )
        try:
            message = await self._insist(as_html, send.chat_id)
        except outcomes.Unparsable:
            log.error("a text did not parse as HTML and was sent without markup")
            as_plain = partial(say, send.chat_id, _plain(send.html), keyboard, html=False)
            message = await self._insist(as_plain, send.chat_id)
        return None if isinstance(message, outcomes.Same) else message

    async def _send_file(self, file: SendFile) -> int | None:
        content = await photos.made(file)
        message = await self._insist(
            partial(photos.document, self.bot, file, content), file.chat_id
        )
        return None if isinstance(message, outcomes.Same) else message.message_id

    async def _send_photo(self, photo: Photo) -> int | None:
        if (png := await photos.drawn(photo)) is None:
            return await self._send(Send(photo.chat_id, photo.html, photo.keyboard))
        if photo.message_id is not None:
            # Vanished: sent anew.
            with contextlib.suppress(outcomes.Vanished):
                replace = partial(photos.replace, self.bot, photo, png)
                await self._insist(replace, photo.chat_id, repeatable=True)
                return photo.message_id
        message = await self._insist(partial(photos.send, self.bot, photo, png), photo.chat_id)
        return None if isinstance(message, outcomes.Same) else message.message_id

    async def _edit(self, edit: Edit) -> int | None:
        async def request() -> telegram.Message | bool:
            return await self.bot.edit_message_text(
                edit.html,
                chat_id=edit.chat_id,
                message_id=edit.message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=inline(edit.keyboard),
            )

        try:
            await self._insist(request, edit.chat_id, repeatable=True)
        except outcomes.Vanished:
            return await self._send(Send(edit.chat_id, edit.html, edit.keyboard))
        return edit.message_id

    async def _answer(self, answer: Answer) -> None:
        async def request() -> bool:
            return await self.bot.answer_callback_query(
                answer.callback_id, answer.text, show_alert=answer.alert or None
            )

        # Rejected: too old to be answered, and the button has stopped waiting by itself.
        with contextlib.suppress(outcomes.Rejected):
            await self._insist(request, None, repeatable=True)

    async def _delete(self, delete: Delete) -> None:
        async def request() -> bool:
            return await self.bot.delete_message(delete.chat_id, delete.message_id)

        # Rejected: gone already, or too old to be taken back.
        with contextlib.suppress(outcomes.Rejected):
            await self._insist(request, delete.chat_id, repeatable=True)

    async def _insist(
        self,
        request: Callable[[], Awaitable[T]],
        chat_id: int | None,
        *,
        repeatable: bool = False,
    ) -> T | outcomes.Same:
        """Try up to TRIES times; after an ambiguous end only what is `repeatable`."""
        for tries in range(1, TRIES + 1):
            try:
                async with asyncio.timeout(PATIENCE):
                    await self.limiter.turn(chat_id)
            except TimeoutError:
                raise outcomes.NotSent("waited too long for its turn") from None
            try:
                return await self._try(request())
            except outcomes.Halted as halted:
                if tries == TRIES or halted.seconds > LONGEST_HALT:
                    raise
            except outcomes.NotSent:
                if tries == TRIES:
                    raise
                await asyncio.sleep(self._random.uniform(0.5, 1) * 2 ** (tries - 1))
            except outcomes.Ambiguous:
                if tries == TRIES or not repeatable:
                    raise
                await asyncio.sleep(self._random.uniform(0.5, 1) * 2 ** (tries - 1))
        raise AssertionError("the last try returns or raises")

    async def _try(self, request: Awaitable[T]) -> T | outcomes.Same:
        started = asyncio.get_running_loop().time()
        try:
            return await outcomes.call(request)
        except outcomes.Halted as halted:
            # A little longer than told: clocks differ, and being early costs another halt.
            self.limiter.halt(halted.seconds + self._random.uniform(0.1, 0.5))
            self.metrics.halts.inc()
            raise
        except outcomes.Ambiguous:
            self.metrics.ambiguous.inc()
            raise
        finally:
            self.metrics.call_seconds.observe(asyncio.get_running_loop().time() - started)

    async def _remember(self, remember: Remember, message_id: int) -> None:
        try:
            async with self._database.transaction() as store:
                await remember(store, message_id)
        except (DatabaseError, LookupError) as error:
            # LookupError: what it was about has been deleted since.
            log.warning("a message id could not be kept", why=type(error).__name__)

    async def _mark_blocked(self, outgoing: Outgoing) -> None:
        if isinstance(outgoing, Answer) or not is_id(outgoing.chat_id):
            return
        try:
            async with self._database.transaction() as store:
                # In a private chat the chat's id is the person's.
                if await store.people.get(outgoing.chat_id) is not None:
                    await store.people.update(outgoing.chat_id, blocked_at=self._clock.now())
        except DatabaseError as error:
            log.warning("a block could not be noted", why=type(error).__name__)


def _plain(html: str) -> str:
    return markup.unescape(TAG.sub("", html))[:MOST_CHARACTERS]
