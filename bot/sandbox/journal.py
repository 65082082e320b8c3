"""What the server saw, for those who check afterwards what a bot really did."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any


@dataclass
class Call:
    """One request for a method. `status` is 0 while it runs and -1 where no answer was given.

    `started` and `ended` are seconds of the monotonic clock, so that pauses can be measured;
    `at` is what the sandbox's clock showed. `accepted` says that the call had its effect, whatever
    the bot was told; `halted` that it came while a 429 asked for silence.
    """

    method: str
    parameters: Mapping[str, Any]
    at: datetime
    started: float
    ended: float | None = None
    status: int = 0
    description: str = ""
    accepted: bool = False
    halted: bool = False
    fault: str | None = None

    @property
    def chat_id(self) -> int | None:
        try:
            return int(self.parameters["chat_id"])
        except (KeyError, TypeError, ValueError):
            return None

    def to_api(self) -> dict[str, Any]:
        return {**asdict(self), "at": self.at.isoformat()}


@dataclass(frozen=True)
class Accepted:
    """A message that reached a chat: what one would see on the person's screen."""

    chat_id: int
    message_id: int
    method: str
    text: str
    at: datetime
    moment: float

    def to_api(self) -> dict[str, Any]:
        return {**asdict(self), "at": self.at.isoformat()}


@dataclass
class Journal:
    """Every call, every message accepted and every edit made, in order."""

    calls: list[Call] = field(default_factory=list)
    accepted: list[Accepted] = field(default_factory=list)
    edits: list[Accepted] = field(default_factory=list)

    def of(self, *methods: str) -> list[Call]:
        """The calls of these methods (without regard to case)."""
        wanted = {method.lower() for method in methods}
        return [call for call in self.calls if call.method.lower() in wanted]

    def messages_to(self, chat_id: int) -> list[Accepted]:
        return [message for message in self.accepted if message.chat_id == chat_id]

    @property
    def halted(self) -> list[Call]:
        """Calls that came although a 429 had asked for silence."""
        return [call for call in self.calls if call.halted]

    def statuses(self) -> dict[int, int]:
        """How many calls ended with each status."""
        counts: dict[int, int] = {}
        for call in self.calls:
            counts[call.status] = counts.get(call.status, 0) + 1
        return counts

    def clear(self) -> None:
        self.calls.clear()
        self.accepted.clear()
        self.edits.clear()
