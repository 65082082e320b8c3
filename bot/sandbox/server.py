"""The sandbox: a local Telegram on loopback, with the chat page beside it."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from types import TracebackType

from aiohttp import web

from bot.clock import Clock, MovableClock
from bot.sandbox.api import BotApi
from bot.sandbox.chats import Chat, User
from bot.sandbox.context import Context
from bot.sandbox.control import Control
from bot.sandbox.entities import FormattedText
from bot.sandbox.faults import Faults
from bot.sandbox.journal import Journal
from bot.sandbox.loopback import only_from_here, require_loopback
from bot.sandbox.page_endpoints import Page
from bot.sandbox.people import Person
from bot.sandbox.updates import UpdateQueue
from bot.sandbox.webhook import Webhook
from bot.sandbox.world import World

# Far above the ids of real people, below the 52 bits that Telegram promises: a diary begun in the
# sandbox can never be taken for that of somebody who exists.
FIRST_PERSON_ID = 4_000_000_000_000_001
DEFAULT_EVENING_HOUR = 20
"""In UTC; used where nobody says when a person's evening is."""
MAX_REQUEST = 60 * 1024 * 1024

FAREWELL = 0.05
"""Seconds for the answer to a poll that was ended to get out before connections are closed."""

NextEvening = Callable[[int | None], Awaitable[datetime | None]]


class Sandbox:
    """A Telegram of one's own: start it, point a bot at `api_url`, open `url` in a browser.

    Args:
        token: the bot's token; any other is answered 401.
        clock: dates the messages. Where it can be moved, the page moves it.
        next_evening: asked when the page jumps "to this evening": the moment of the next push for
            the person with this id (for anybody: None); None means there is none.
        seed: of the chance in faults.
    """

    def __init__(
        self,
        token: str,
        clock: Clock,
        *,
        next_evening: NextEvening | None = None,
        seed: int = 0,
    ) -> None:
        self.clock = clock
        self.journal = Journal()
        self.faults = Faults(seed)
        self.world = World(token, clock)
        self.updates = UpdateQueue(clock, self.world.first_number, seed)
        self.webhook = Webhook(self.updates, clock)
        self.context = Context(self.world, self.updates, self.webhook, self.journal)
        self.next_evening = next_evening
        self.people: dict[int, Person] = {}
        self._by_name: dict[str, Person] = {}
        self.before_stop: list[Callable[[], None]] = []
        """Called while everything is still there, when the sandbox is about to stop."""
        self._api = BotApi(self.context, self.faults)
        self._page = Page(self)
        self._runner: web.AppRunner | None = None
        self._port = 0
        self._host = ""

    @property
    def api_url(self) -> str:
        """For TELEGRAM_API_URL: methods at `/bot<token>/...`, files at `/file/bot<token>/...`."""
        if self._runner is None:
            raise RuntimeError("the sandbox is not running: await start() first")
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    @property
    def url(self) -> str:
        """The chat page."""
        return f"{self.api_url}/"

    async def start(self, port: int = 0, host: str = "127.0.0.1") -> None:
        """Listen; port 0 takes any free one. After `stop`, all goes on as it was left.

        Raises:
            ValueError: for a host that others than this machine could reach.
            OSError: when the port is taken.
        """
        require_loopback(host)
        app = web.Application(middlewares=[only_from_here], client_max_size=MAX_REQUEST)
        app.add_routes(self._api.routes())
        app.add_routes(Control(self).routes())
        app.add_routes(self._page.routes())
        # No access log: the bot's token is in every path.
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            site = web.TCPSite(runner, host, port)
            await site.start()
        except OSError:
            await runner.cleanup()
            raise
        self._api.closing.clear()
        self.webhook.resume()
        self._runner, self._host = runner, host
        self._port = runner.addresses[0][1]
        self._page.open()

    async def stop(self) -> None:
        """Stop listening; whoever waits for updates gets an answer first."""
        runner, self._runner = self._runner, None
        if runner is None:
            return
        for act in self.before_stop:
            act()
        self._api.closing.set()
        self._page.close()
        if self.updates.end_poll(in_conflict=False):
            await asyncio.sleep(FAREWELL)
        await self.webhook.close()
        await runner.cleanup()

    async def __aenter__(self) -> "Sandbox":
        if self._runner is None:
            await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.stop()

    def person(
        self,
        name: str,
        *,
        language: str = "en",
        user_id: int | None = None,
        acquainted: bool = False,
    ) -> Person:
        """The person of that name (or with that id); made at the first call.

        `acquainted` lets the bot write first: Telegram allows it only once the person has written
        to the bot, in an earlier life of it perhaps.
        """
        known = self._by_name.get(name) if user_id is None else self.people.get(user_id)
        if known is not None:
            return known
        number = user_id or FIRST_PERSON_ID + len(self.people)
        while user_id is None and number in self.people:
            number += 1
        user = User(number, name, language)
        person = self._meet(user, self.world.add_person(user))
        person.room.open = acquainted
        return person

    def take_back(self, user: User, room: Chat) -> Person:
        """Somebody an earlier run has known, with the chat as it was left."""
        return self._meet(user, room)

    def _meet(self, user: User, room: Chat) -> Person:
        person = Person(self.context, user, room)
        self.people[user.id] = person
        self._by_name.setdefault(user.first_name, person)
        return person

    def group(self, title: str, *members: Person) -> Chat:
        """A small group with the bot in it; people write there with `say(..., room=group)`."""
        return self.world.add_group(title, [member.user for member in members])

    def upgrade_group(self, group: Chat) -> Chat:
        """Turn a group into a supergroup: it gets a new id, and the old one answers 400."""
        upgraded = Chat(-1_000_000_000_000 + group.id, "supergroup", group.title, group.members)
        upgraded.open = True
        self.world.chats[upgraded.id] = upgraded
        group.migrated_to = upgraded.id
        notice = {"migrate_to_chat_id": upgraded.id}
        service = self.world.put(group, group.members[0], FormattedText(""), payload=notice)
        self.updates.add("message", service.to_api(), group.id)
        return upgraded

    @property
    def can_move_clock(self) -> bool:
        return isinstance(self.clock, MovableClock)

    async def to_this_evening(self, person_id: int | None = None) -> datetime:
        """Set the clock to the next evening of this person (of anybody: None); returns it."""
        now = self.clock.now()
        evening = await self.next_evening(person_id) if self.next_evening else None
        if evening is None or evening <= now:
            evening = now.astimezone(UTC).replace(
                hour=DEFAULT_EVENING_HOUR, minute=0, second=0, microsecond=0
            )
            if evening <= now:
                evening += timedelta(days=1)
        return self._move(evening)

    async def one_day_on(self) -> datetime:
        """Set the clock one day on; returns what it shows now."""
        return self._move(self.clock.now() + timedelta(days=1))

    def _move(self, moment: datetime) -> datetime:
        if not isinstance(self.clock, MovableClock):
            raise RuntimeError("this sandbox runs on a clock that cannot be moved")
        self.clock.set(moment)
        return moment
