"""`start`, `run` and `sandbox`: the bot itself, and the bot in a local Telegram."""

from __future__ import annotations

import argparse
import asyncio
import os
from typing import TYPE_CHECKING

from bot.commands import values
from bot.commands.command import PROGRAM, Command, Parser, no_arguments
from bot.errors import StopError, StorageError, TokenError

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from bot.settings import Settings

PORT = 8787


def port_argument(parser: Parser) -> None:
    parser.add_argument(
        "--port",
        type=values.whole_number(0, 65535),
        default=PORT,
        help=f"the port of the sandbox's page, {PORT} unless said; 0 takes any free one",
    )


def start(given: argparse.Namespace) -> int:
    from bot.settings import load_settings

    settings = load_settings()
    return _sandbox(settings, given.port) if settings.token is None else _run(settings)


def run(_given: argparse.Namespace) -> int:
    from bot.settings import load_settings

    settings = load_settings()
    if settings.token is None:
        raise TokenError(
            "TELEGRAM_BOT_TOKEN is not set; get one from @BotFather and put it into .env, "
            f"or try '{PROGRAM} sandbox', which needs none"
        )
    return _run(settings)


def sandbox(given: argparse.Namespace) -> int:
    from bot.settings import load_settings

    return _sandbox(load_settings(), given.port)


COMMANDS = (
    Command(
        "start",
        "what `make run` calls: the bot where there is a token, else the sandbox",
        f"{PROGRAM} start",
        port_argument,
        start,
    ),
    Command(
        "run",
        "the bot: migrate the database, then poll or serve the webhook until SIGTERM",
        f"TELEGRAM_BOT_TOKEN=123:abc {PROGRAM} run",
        no_arguments,
        run,
    ),
    Command(
        "sandbox",
        "a local Telegram with a chat page in the browser, the bot running against it",
        f"{PROGRAM} sandbox --port {PORT}",
        port_argument,
        sandbox,
    ),
)


def _run(settings: Settings) -> int:
    _calculate_in_one_thread()
    from bot.app import run_bot

    return _see_through(run_bot(settings))


def _sandbox(settings: Settings, port: int) -> int:
    _calculate_in_one_thread()
    from bot.app import run_sandbox

    return _see_through(run_sandbox(settings, port))


def _calculate_in_one_thread() -> None:
    """Keep NumPy, which is yet to be imported, from spreading small sums over all processors.

    Its threads wait for each other by spinning. Where the machine has other things to do, that
    takes many times as long as one thread needs, and replies wait for it.
    """
    os.putenv("OPENBLAS_NUM_THREADS", "1")


def _see_through(work: Coroutine[object, object, int]) -> int:
    from db.errors import DatabaseError

    try:
        return asyncio.run(work)
    except DatabaseError as error:
        raise StorageError(str(error)) from error
    except ExceptionGroup as group:
        # A task group wraps what stopped one of its tasks; the reason is what a person needs.
        stops = group.subgroup((StopError, DatabaseError))
        if stops is None:
            raise
        raise StorageError(str(_first(stops))) from group


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    inner = group.exceptions[0]
    return _first(inner) if isinstance(inner, BaseExceptionGroup) else inner
