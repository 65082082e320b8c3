"""What became of a Bot API call: python-telegram-bot's errors sorted by what to do about them.

The tree of those errors invites two mistakes that this file exists to prevent: `BadRequest` and
`TimedOut` are kinds of `NetworkError`, so that retrying "network errors" repeats refused calls for
ever and doubles messages that did arrive.
"""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TypeVar

import telegram.error

from bot.delivery.requests import Unanswered

T = TypeVar("T")

UNCHANGED = "message is not modified"
VANISHED = (
    "message to edit not found",
    "message to delete not found",
    "message can't be edited",
    "message can't be deleted",
    "message_id_invalid",
    "message identifier is not specified",
)
QUOTE_VANISHED = ("message to be replied not found", "replied message not found")
UNPARSABLE = ("can't parse entities", "can't find end tag", "unsupported start tag")
UNREACHABLE = (
    "chat not found",
    "user not found",
    "user is deactivated",
    "bot was blocked",
    "bot can't initiate conversation",
    "peer_id_invalid",
    "input_user_deactivated",
    "have no rights to send",
    "not enough rights to send",
    "chat_write_forbidden",
    "bot was kicked",
)


class Failed(Exception):
    """A call that did not succeed. Its text never holds the token or anybody's words."""


class NotSent(Failed):
    """The request did not leave this machine."""


class Ambiguous(Failed):
    """Nobody knows: the request left, the answer did not come, or came broken."""


class Halted(Failed):
    """429: nothing may be sent for `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"told to wait {seconds:g} s")
        self.seconds = seconds


class Unreachable(Failed):
    """403 and its kin: blocked, deactivated, never started, gone."""


class Migrated(Failed):
    """The group has become another chat."""

    def __init__(self, chat_id: int) -> None:
        super().__init__("the chat has moved")
        self.chat_id = chat_id


class Rejected(Failed):
    """400: Telegram will never take this call as it is."""


class Unparsable(Rejected):
    """400: the HTML does not parse."""


class Vanished(Rejected):
    """400: the message to edit, delete or quote is not there (any more)."""


class TokenRefused(Failed):
    """401 or 404: the token is no bot's."""


class TakenOver(Failed):
    """409: another process asks for the updates of the same token, or a webhook is set."""


@dataclass(frozen=True)
class Same:
    """An edit that changed nothing: as good as done."""


async def call(request: Awaitable[T]) -> T | Same:
    """The result of a Bot API call; a Failed of the right kind when there is none."""
    try:
        return await request
    except telegram.error.TelegramError as error:
        failed = sort(error)
        if failed is None:
            return Same()
        raise failed from error


def sort(error: telegram.error.TelegramError) -> Failed | None:
    """The kind of failure `error` is; None when it is none at all."""
    if isinstance(error, telegram.error.RetryAfter):
        return Halted(error._retry_after.total_seconds())  # the public one warns about its type
    if isinstance(error, telegram.error.ChatMigrated):
        return Migrated(error.new_chat_id)
    if isinstance(error, telegram.error.Forbidden):
        return Unreachable(error.message)
    if isinstance(error, telegram.error.InvalidToken):
        return TokenRefused("Telegram does not know this token")
    if isinstance(error, telegram.error.Conflict):
        return TakenOver(error.message)
    if isinstance(error, telegram.error.BadRequest):
        return _sort_bad_request(error.message)
    if isinstance(error, Unanswered):
        return Ambiguous(error.message) if error.sent else NotSent(error.message)
    return Ambiguous(type(error).__name__)


def _sort_bad_request(message: str) -> Failed | None:
    lower = message.lower()
    if UNCHANGED in lower:
        return None
    for kind, signs in (
        (Vanished, VANISHED + QUOTE_VANISHED),
        (Unparsable, UNPARSABLE),
        (Unreachable, UNREACHABLE),
    ):
        if any(sign in lower for sign in signs):
            return kind(message)
    return Rejected(message)
