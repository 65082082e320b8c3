"""What a person sees of their chat, and waiting for it to change."""

import asyncio
from collections.abc import Callable

from bot.sandbox.chats import Chat, Message, User
from bot.sandbox.context import Context
from bot.sandbox.world import Change

Wanted = int | str | Callable[[Message], bool]


class Onlooker:
    """Somebody who looks at their private chat with the bot."""

    def __init__(self, context: Context, user: User, room: Chat) -> None:
        self._context = context
        self.user = user
        self.room = room
        self._mark = 0
        self.answers: list[str] = []
        """What the bot said in answer to taps (the little notes at the top), oldest first."""
        context.world.watch(self._watch, room.id)

    @property
    def id(self) -> int:
        return self.user.id

    @property
    def name(self) -> str:
        return self.user.first_name

    @property
    def chat(self) -> list[Message]:
        """The messages one sees in the private chat, oldest first."""
        return list(self.room.messages.values())

    @property
    def last(self) -> Message:
        """The newest message of the bot.

        Raises:
            LookupError: when the bot has said nothing.
        """
        for message in reversed(self.chat):
            if message.from_bot:
                return message
        raise LookupError(f"the bot has said nothing to {self.name}")

    def _watch(self, change: Change) -> None:
        if change.kind == "answer":
            self.answers.append(str(change.details["text"]))

    def news(self) -> list[Message]:
        """What the bot has said or edited here since the person last did something."""
        return [
            message for message in self.chat if message.from_bot and message.revision > self._mark
        ]

    def _got(self, wanted: Wanted) -> Message | None:
        news = self.news()
        if isinstance(wanted, int):
            return news[-1] if len(news) >= wanted else None
        for message in reversed(news):
            if wanted in message.text if isinstance(wanted, str) else wanted(message):
                return message
        return None

    async def wait_for(self, wanted: Wanted = 1, timeout: float = 10.0) -> Message:  # noqa: ASYNC109
        """Until the bot has answered; only what is new since the person last acted counts.

        `wanted` is a number of new or edited messages, a text that one of them must hold, or a
        predicate for one of them. Returns that message (for a number, the newest).

        Raises:
            TimeoutError: after `timeout` seconds, showing the chat as it stands.
        """
        found: Message | None = None

        def there() -> bool:
            nonlocal found
            found = self._got(wanted)
            return found is not None

        await self._until(there, timeout, repr(wanted))
        assert found is not None  # noqa: S101 - for the type checker: _until saw to it
        return found

    async def wait_for_answer(self, count: int = 1, timeout: float = 10.0) -> str:  # noqa: ASYNC109
        """Until the bot has answered this many taps in all; the newest answer's text.

        Raises:
            TimeoutError: as `wait_for`.
        """
        await self._until(lambda: len(self.answers) >= count, timeout, f"answer {count} to a tap")
        return self.answers[-1]

    async def _until(self, there: Callable[[], bool], seconds: float, what: str) -> None:
        changed = asyncio.Event()
        forget = self._context.world.watch(lambda _: changed.set(), self.id)
        try:
            async with asyncio.timeout(seconds):
                while not there():
                    await changed.wait()
                    changed.clear()
        except TimeoutError:
            raise TimeoutError(self._complaint(what, seconds)) from None
        finally:
            forget()

    def _complaint(self, what: str, waited: float) -> str:
        lines = [
            f"  {'bot' if message.from_bot else self.name}: {message.text!r} {message.buttons}"
            for message in self.chat[-8:]
        ]
        shown = "\n".join(lines) or "  (nothing)"
        return f"{self.name} waited {waited:g} s for {what}; the chat shows\n{shown}"
