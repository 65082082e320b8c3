"""The composition root: everything is built here once, and nothing happens on import."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime

import structlog

from bot.chat import menu
from bot.chat.importing import Imports
from bot.chat.push_words import PushWords
from bot.chat.respond import Chat
from bot.chat.watching import Watch
from bot.clock import Clock, OffsetClock, SystemClock
from bot.delivery import outcomes
from bot.delivery.bots import build_bot
from bot.delivery.downloads import Downloads
from bot.delivery.outgoing import Outgoing
from bot.delivery.receiving import WebhookPlace
from bot.delivery.service import REFUSED, Plan, Service
from bot.errors import StopError, TokenError, cannot_listen
from bot.logs import set_up_logs
from bot.sandbox import Sandbox
from bot.sandbox.memory import Memory
from bot.services.coaching import Coaching
from bot.settings import Settings
from db.deletions import Deletions
from db.engine import Database
from db.lock import ProcessLock
from db.migrate import upgrade
from model.coach import Coach

log = structlog.get_logger(__name__)

SANDBOX_TOKEN = "7:sandbox"  # noqa: S105 - opens nothing but the sandbox on this machine


@dataclass(frozen=True)
class App:
    """A bot that is wired and ready to run."""

    database: Database
    service: Service


@asynccontextmanager
async def opened(
    settings: Settings, clock: Clock, token: str, api_url: str, plan: Plan
) -> AsyncIterator[App]:
    """The whole bot on a migrated database of which this process is the only user.

    Raises DatabaseError when the database cannot be used or another process holds DATA_DIR.
    """
    with ProcessLock(settings.data_dir):
        await upgrade(settings.database, backups=settings.data_dir / "backups", now=clock.now())
        database = Database(settings.database, Deletions(settings.data_dir, clock.now))
        try:
            await database.check()
            again = await database.delete_again()
            if again:  # a backup was put back by other means than `db restore`
                log.warning("accounts that a backup brought back were deleted again", people=again)
            coach = Coach.bundled()
            # Now, while nobody waits: beside the loop it would slow every answer down.
            await asyncio.to_thread(coach.prepare)
            coaching = Coaching(coach)
            bot = build_bot(token, api_url)

            async def deliver(said: Outgoing) -> int | None:
                return await service.sender.deliver(said)

            imports = Imports(database, clock, Downloads(bot).fetch, deliver)
            chat = Chat(clock, coaching, settings.admin_ids, imports)
            pushed = PushWords(coaching, clock)
            service = Service(
                bot=bot,
                database=database,
                clock=clock,
                respond=chat.respond,
                compose=pushed.compose,
                illustrate=pushed.illustrate,
                apologise=chat.apologise,
                plan=plan,
                on_start=menu.register,
                watch=Watch(database, clock, settings.admin_ids).look,
            )
            try:
                yield App(database, service)
            finally:
                await imports.close()
        finally:
            await database.close()


def plan_of(settings: Settings) -> Plan:
    """How the settings want messages delivered."""
    webhook = None
    if settings.webhook_url is not None and settings.webhook_secret is not None:
        webhook = WebhookPlace(
            settings.webhook_url,
            settings.webhook_secret.get_secret_value(),
            settings.webhook_listen.host,
            settings.webhook_listen.port,
        )
    health = settings.health_listen
    return Plan(
        push_rate=settings.push_rate,
        push_concurrency=settings.push_concurrency,
        webhook=webhook,
        health=None if health is None else (health.host, health.port),
        backups=settings.data_dir / "backups",
    )


async def run_bot(settings: Settings) -> int:
    """The bot against Telegram until SIGTERM or Ctrl-C; the exit status.

    Raises StopError or DatabaseError for what its operator has to mend.
    """
    stop = _stop_signal()  # first of all: a signal during the start ends in order as well
    set_up_logs(settings.log_level, settings.log_format)
    if settings.token is None:
        raise TokenError("TELEGRAM_BOT_TOKEN is not set; get a token from @BotFather")
    async with opened(
        settings, SystemClock(), settings.token, settings.telegram_api_url, plan_of(settings)
    ) as app:
        await app.service.run(stop)
    return 0


async def replay_update(settings: Settings, number: int) -> bool | None:
    """Handle an update that was set aside; whether it went well, None where there is none such.

    Raises TokenError or StopError where Telegram does not take our answers, DatabaseError when
    the database cannot be used, as while the bot runs.
    """
    set_up_logs("WARNING", settings.log_format)
    token, url = settings.token or "", settings.telegram_api_url
    async with opened(settings, SystemClock(), token, url, plan_of(settings)) as app:
        try:
            await outcomes.call(app.service.sender.bot.initialize())
            before = await _set_aside(app.database)
            found = await app.service.inbox.replay(number)
            after = await _set_aside(app.database)
        except outcomes.TokenRefused as refused:
            raise TokenError(REFUSED) from refused
        except outcomes.Failed as failure:
            raise StopError(f"Telegram cannot be reached ({failure}); try again later") from failure
        finally:
            await app.service.stop()
    return after < before if found else None


async def _set_aside(database: Database) -> int:
    async with database.reading() as store:
        return await store.inbox.count_dead()


async def run_sandbox(settings: Settings, port: int) -> int:
    """A Telegram of this machine's own and the bot against it, until SIGTERM or Ctrl-C.

    Prints one line, the address of the chat page. Raises AddressError when the port is taken.
    """
    # One line is promised: what an operator wants to read is only said when asked for.
    level = settings.log_level if "log_level" in settings.model_fields_set else "WARNING"
    set_up_logs(level, settings.log_format)
    stop = _stop_signal()
    base = SystemClock()
    clock = OffsetClock(base)
    sandbox = Sandbox(SANDBOX_TOKEN, clock)
    try:
        await sandbox.start(port)
    except OSError as error:
        raise cannot_listen(
            "127.0.0.1",
            port,
            error,
            f"end what uses it, or take another: 'make run PORT={port + 1}'",
        ) from error
    plan = replace(plan_of(settings), webhook=None)
    async with (
        sandbox,
        opened(settings, clock, SANDBOX_TOKEN, sandbox.api_url, plan) as app,
    ):

        async def next_evening(person_id: int | None) -> datetime | None:
            if person_id is None:
                return None
            async with app.database.reading() as store:
                person = await store.people.get(person_id)
            return None if person is None else person.next_push_at

        sandbox.next_evening = next_evening
        Memory(settings.data_dir / "sandbox.json", sandbox, clock, base).recall()
        print(f"DaySeven is at {sandbox.url} (this machine only; Ctrl-C ends it)", flush=True)
        await app.service.run(stop)
    return 0


def _stop_signal() -> asyncio.Event:
    """An event that SIGTERM and Ctrl-C set."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows has no signal handlers
            loop.add_signal_handler(number, stop.set)
    return stop
