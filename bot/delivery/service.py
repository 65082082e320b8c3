"""Delivery as a whole: started and stopped in order, watched meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import structlog
import telegram

from bot.clock import Clock, MovableClock
from bot.delivery import outcomes
from bot.delivery.bots import Bot
from bot.delivery.health import Health, HealthPages
from bot.delivery.housekeeping import Housekeeping
from bot.delivery.inbox import Inbox, Respond
from bot.delivery.limiter import Limiter
from bot.delivery.metrics import Metrics
from bot.delivery.outgoing import Outgoing
from bot.delivery.pushes import Pushes
from bot.delivery.receiving import Receiving, WebhookPlace
from bot.delivery.sender import Sender
from bot.delivery.supervision import Heartbeat, keep_running
from bot.delivery.ticks import Ticks
from bot.delivery.wording import Compose, Illustrate
from bot.errors import AddressError, TokenError, cannot_listen
from db.engine import Database
from db.errors import DatabaseError
from db.records import PushState

log = structlog.get_logger(__name__)

WATCH = 60.0  # seconds between looks at the bot's own state
TICK = 15.0  # seconds between looks for due evenings
STALLED = 120.0  # seconds without a move after which a loop is started again
DRAIN = 6.0  # seconds to stop in: eight are promised, and the process itself takes some to end

FATAL = (outcomes.TokenRefused, AddressError)

REFUSED = (
    "Telegram does not know this bot token (TELEGRAM_BOT_TOKEN); "
    "copy it again from @BotFather, or ask there for a new one"
)


@dataclass(frozen=True)
class Plan:
    """How a bot delivers; the defaults are those of the settings."""

    push_rate: float = 25.0
    push_concurrency: int = 4
    webhook: WebhookPlace | None = None  # None: long polling
    health: tuple[str, int] | None = None  # host and port of the health pages
    backups: Path | None = None  # None: no backups from here
    long_poll: int = 30  # seconds


class Service:
    """One bot's delivery, from `run`, or `start` and `stop`, once."""

    def __init__(
        self,
        *,
        bot: Bot,
        database: Database,
        clock: Clock,
        respond: Respond,
        compose: Compose,
        apologise: Respond | None = None,
        plan: Plan | None = None,
        on_start: Callable[[telegram.Bot], Awaitable[object]] | None = None,
        watch: Callable[[], Awaitable[Sequence[Outgoing]]] | None = None,
        illustrate: Illustrate | None = None,
    ) -> None:
        """`bot` from `build_bot`; `database` at the current schema, closed by its owner.

        `illustrate` makes the pictures of weekly reports.
        `watch` is asked every WATCH seconds what is to be said of the bot's own state.
        `on_start` is called when Telegram first knows us, for commands and descriptions; that it
        fails is logged and not fatal.
        """
        self.plan = plan or Plan()
        self.metrics = Metrics()
        self.limiter = Limiter(self.plan.push_rate)
        self.sender = Sender(bot, self.limiter, database, clock, metrics=self.metrics)
        self.inbox = Inbox(database, respond, self.sender, clock, apologise=apologise)
        self.pushes = Pushes(
            database,
            compose,
            self.sender,
            clock,
            concurrency=self.plan.push_concurrency,
            illustrate=illustrate,
        )
        self.housekeeping = Housekeeping(database, clock, self.metrics, self.plan.backups)
        self.health_pages = HealthPages(self.metrics, self.alive, self.ready)
        self._bot = bot
        self._clock = clock
        self._database = database
        self._on_start = on_start
        self._watch = watch
        self._receiving = Receiving(
            bot, self.inbox, self.plan.webhook, self.plan.long_poll, self._greet
        )
        self._ticks = Ticks()
        self._evenings = Heartbeat()
        self._drains = Heartbeat()
        self._stop = asyncio.Event()
        self._look = asyncio.Event()
        self._waiting = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._forget_clock: Callable[[], None] | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Start, work until `stop`, then stop within DRAIN seconds.

        Raises TokenError when Telegram refuses the token, AddressError when an address is taken.
        """
        try:
            await self.start()
            waiting = asyncio.ensure_future(stop.wait())
            done, _ = await asyncio.wait(
                {waiting, *self._tasks}, return_when=asyncio.FIRST_COMPLETED
            )
            waiting.cancel()
            for task in done - {waiting}:
                task.result()
        except outcomes.TokenRefused as refused:
            raise TokenError(REFUSED) from refused
        finally:
            await self.stop()

    async def start(self) -> None:
        """Leases freed, pages opened, loops and ticks begun. Does not wait for Telegram.

        Raises AddressError when the address of the health pages cannot be had.
        """
        await self.pushes.recover()
        if self.plan.health is not None:
            try:
                await self.health_pages.start(*self.plan.health)
            except OSError as error:
                raise cannot_listen(
                    *self.plan.health, error, "give HEALTH_LISTEN another port"
                ) from error
        self._loop(self._receive, "updates", self._receiving.heartbeat, *FATAL)
        self._loop(self._tick, "evenings", self._evenings)
        self._loop(self._drain, "pushes", self._drains)
        self._ticks.every(TICK, self._look_soon, "evenings")
        self._ticks.every(WATCH, self._tell, "watch")
        self._ticks.every(600, self.housekeeping.prune, "prune")
        self._ticks.every(6 * 3600, self.housekeeping.backup, "backup")
        self._ticks.every(24 * 3600, self.housekeeping.reconcile, "reconcile")
        self._ticks.start()
        if isinstance(self._clock, MovableClock):
            self._forget_clock = self._clock.on_change(self.wake)

    async def stop(self) -> None:
        """No new work; finish what runs; say what is on its way; within DRAIN seconds."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + DRAIN
        self._stop.set()
        self._look.set()
        self._waiting.set()
        self._ticks.stop()
        self.limiter.stop_pushes()
        if self._forget_clock is not None:
            self._forget_clock()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=DRAIN - 2.0)
            for task in late:
                log.warning("stopped in the middle", what=task.get_name())
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.inbox.settle(max(0.1, deadline - 0.5 - loop.time()))
        await self.health_pages.stop()
        with contextlib.suppress(Exception):
            await self._bot.shutdown()

    def wake(self) -> None:
        """Look for due evenings now rather than at the next tick."""
        self._look.set()

    async def alive(self) -> Health:
        """Bad when the evening's tick or the receiving of updates stands still."""
        self.metrics.tick_age.set(self._evenings.age)
        self.metrics.poll_age.set(self._receiving.heartbeat.age)
        beats = {"evenings": self._evenings, "updates": self._receiving.heartbeat}
        return Health(
            {
                name: f"nothing for {beat.age:.0f} s"
                for name, beat in beats.items()
                if beat.age > STALLED
            }
        )

    async def ready(self) -> Health:
        """Bad while the database does not answer, before the start and after the stop."""
        troubles = {}
        try:
            async with self._database.reading() as store:
                counts = await store.pushes.counts()
            self.metrics.pending.set(counts[PushState.PENDING])
        except DatabaseError as error:
            troubles["database"] = type(error).__name__
        if not self._tasks or self._stop.is_set():
            troubles["service"] = "not running"
        return Health(troubles)

    async def _greet(self) -> None:
        """Once Telegram knows us. Raises outcomes.Failed when it does not."""
        await outcomes.call(self._bot.initialize())
        log.info("Telegram knows this bot", username=self._bot.username)
        if self._on_start is not None:
            try:
                await self._on_start(self._bot)
            except telegram.error.TelegramError as error:
                log.warning("commands could not be registered", why=type(error).__name__)

    async def _tell(self) -> None:
        if self._watch is not None:
            await self.sender.deliver_all(await self._watch())

    async def _receive(self) -> None:
        await self._receiving.run(self._stop)

    async def _look_soon(self) -> None:
        self.wake()

    async def _tick(self) -> None:
        while not self._stop.is_set():
            self._evenings.beat()
            await self._look.wait()
            self._look.clear()
            if self._stop.is_set():
                return
            await self.pushes.tick(self._some)
            self._some()

    def _some(self) -> None:
        self._evenings.beat()  # the evening of a million people takes minutes to write down
        self._waiting.set()

    async def _drain(self) -> None:
        while not self._stop.is_set():
            await self._waiting.wait()
            self._waiting.clear()
            await self.pushes.drain(self._stop, self._drains.beat)

    def _loop(
        self,
        work: Callable[[], Awaitable[None]],
        name: str,
        heartbeat: Heartbeat,
        *fatal: type[Exception],
    ) -> None:
        running = keep_running(work, name, self._stop, heartbeat, STALLED, fatal)
        self._tasks.append(asyncio.create_task(running, name=name))
