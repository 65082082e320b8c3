"""`inbox list` and `inbox replay`: messages that failed again and again and were set aside."""

from __future__ import annotations

import argparse
import asyncio
import json
from typing import TYPE_CHECKING

from bot.commands import values
from bot.commands.command import PROGRAM, Command, Parser, no_arguments
from bot.errors import StorageError, TokenError, UsageError

if TYPE_CHECKING:
    from db.records import DeadUpdate

MOST = 1_000_000_000


def _number(parser: Parser) -> None:
    parser.add_argument(
        "number",
        metavar="NUMBER",
        type=values.whole_number(1, MOST),
        help=f"the message's number, as '{PROGRAM} inbox list' shows it",
    )


def described(update: DeadUpdate) -> str:
    """One line for an update set aside; what the person wrote is left out.

    The error stands without its message, which may quote the person.
    """
    kind = next((name for name in update.payload if name != "update_id"), "nothing")
    return json.dumps(
        {
            "number": update.id,
            "since": update.created_at.isoformat(timespec="seconds"),
            "kind": kind,
            "tries": update.tries,
            "error": update.error.partition(":")[0],
        }
    )


def show(_given: argparse.Namespace) -> int:
    from bot.settings import load_settings
    from db.engine import Database
    from db.errors import DatabaseError

    settings = load_settings()

    async def found() -> list[DeadUpdate]:
        database = Database(settings.database)
        try:
            async with database.reading() as store:
                return await store.inbox.dead()
        finally:
            await database.close()

    try:
        updates = asyncio.run(found())
    except DatabaseError as error:
        raise StorageError(str(error)) from error
    for update in updates:
        print(described(update))
    if not updates:
        print("no message is set aside")
    return 0


def replay(given: argparse.Namespace) -> int:
    from bot.app import replay_update
    from bot.settings import load_settings
    from db.errors import DatabaseError

    settings = load_settings()
    if settings.token is None:
        raise TokenError("TELEGRAM_BOT_TOKEN is not set; the answer to the message needs it")
    try:
        handled = asyncio.run(replay_update(settings, given.number))
    except DatabaseError as error:
        raise StorageError(str(error)) from error
    if handled is None:
        raise UsageError(
            f"inbox replay: no message has the number {given.number}; "
            f"'{PROGRAM} inbox list' shows those there are"
        )
    print("handled" if handled else "it failed again and was set aside under a new number")
    return 0 if handled else 1


COMMANDS = (
    Command(
        "inbox list",
        "messages that failed and were set aside, one a line, without their words",
        f"{PROGRAM} inbox list",
        no_arguments,
        show,
    ),
    Command(
        "inbox replay",
        "handle such a message again, while the bot is stopped; the person gets the answer",
        f"{PROGRAM} inbox replay 3",
        _number,
        replay,
    ),
)
