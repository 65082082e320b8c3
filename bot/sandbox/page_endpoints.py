"""What the chat page in the browser asks for: its files, the state, live events, actions."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aiohttp import web

from bot.clock import MovableClock
from bot.sandbox.chats import Chat, Message
from bot.sandbox.control import bad_call, read_object
from bot.sandbox.view import chat_view, message_view
from bot.sandbox.world import Change

if TYPE_CHECKING:
    from bot.sandbox.people import Person
    from bot.sandbox.server import Sandbox

PAGE = Path(__file__).parent / "page"
SCRIPTS = ("app", "clock", "composer", "dialogs", "scroll", "view", "wire")
FILES = {
    "": ("index.html", "text/html"),
    "icon.svg": ("icon.svg", "image/svg+xml"),
    **{name: (name, "text/css") for name in ("style.css", "chat.css")},
    **{f"{name}.js": (f"{name}.js", "text/javascript") for name in SCRIPTS},
}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
HEARTBEAT = 15.0
MAX_NAME = 40


class Page:
    """The page's side of the sandbox. Each open page has a queue of events of its own."""

    def __init__(self, sandbox: "Sandbox") -> None:
        self._sandbox = sandbox
        self._listeners: set[asyncio.Queue[dict[str, Any] | None]] = set()
        self._forget: list[Callable[[], None]] = []

    def routes(self) -> list[web.RouteDef]:
        post = web.post
        return [
            *[web.get(f"/{path}", self.file) for path in FILES],
            web.get("/sandbox/state", self.state),
            web.get("/sandbox/events", self.events),
            web.get("/sandbox/files/{file_id}", self.kept_file),
            post("/sandbox/people", self.add_person),
            post("/sandbox/clock", self.move_clock),
            post("/sandbox/chats/{chat}/say", self.acting(self.say)),
            post("/sandbox/chats/{chat}/edit", self.acting(self.edit)),
            post("/sandbox/chats/{chat}/tap", self.acting(self.tap)),
            post("/sandbox/chats/{chat}/location", self.acting(self.location)),
            post("/sandbox/chats/{chat}/attach", self.acting(self.attach)),
            post("/sandbox/chats/{chat}/block", self.acting(self.block)),
            post("/sandbox/chats/{chat}/unblock", self.acting(self.unblock)),
        ]

    def open(self) -> None:
        """Start to pass on what happens."""
        self._forget.append(self._sandbox.world.watch(self._pass_on))
        if isinstance(self._sandbox.clock, MovableClock):
            self._forget.append(self._sandbox.clock.on_change(self._clock_moved))

    def close(self) -> None:
        """End every open stream."""
        for forget in self._forget:
            forget()
        self._forget.clear()
        for listener in self._listeners:
            listener.put_nowait(None)

    # What happens, to every open page

    def _emit(self, event: dict[str, Any]) -> None:
        for listener in self._listeners:
            listener.put_nowait(event)

    def _pass_on(self, change: Change) -> None:
        if not self._listeners:
            return
        event: dict[str, Any] = {"kind": change.kind, "chat": change.chat_id}
        chat = self._sandbox.world.chats.get(change.chat_id or 0)
        if change.kind == "message":
            message: Message = change.details["message"]
            event["message"] = message_view(message)
            event["reply_keyboard"] = message.chat.reply_keyboard
        elif change.kind == "person" and chat is not None:
            event["view"] = chat_view(chat)
        elif change.kind == "commands":
            event["commands"] = self._commands()
        else:
            event.update(change.details)
        self._emit(event)

    def _clock_moved(self) -> None:
        self._emit({"kind": "clock", **self._clock()})

    def _clock(self) -> dict[str, Any]:
        return {
            "now": self._sandbox.clock.now().isoformat(),
            "movable": self._sandbox.can_move_clock,
        }

    def _commands(self) -> dict[str, list[dict[str, str]]]:
        """The menu of a private chat by language; "" is for everybody else."""
        menus: dict[str, list[dict[str, str]]] = {}
        for wanted in ('"default"', '"all_private_chats"'):
            for (scope, language), found in self._sandbox.context.profile.commands.items():
                if wanted in scope and found:
                    menus[language] = found
        return menus

    def _state(self) -> dict[str, Any]:
        world = self._sandbox.world
        profile = self._sandbox.context.profile
        return {
            "kind": "state",
            "bot": {
                "name": world.bot.first_name,
                "username": world.bot.username,
                "about": profile.descriptions,
            },
            "clock": self._clock(),
            "commands": self._commands(),
            "chats": [chat_view(chat) for chat in world.chats.values()],
        }

    # Reading

    async def file(self, request: web.Request) -> web.Response:
        name, kind = FILES[request.path.removeprefix("/")]
        content = (PAGE / name).read_bytes()
        return web.Response(body=content, content_type=kind, charset="utf-8", headers=HEADERS)

    async def state(self, request: web.Request) -> web.Response:
        return web.json_response(self._state(), headers=HEADERS)

    async def kept_file(self, request: web.Request) -> web.Response:
        kept = self._sandbox.world.files.get(request.match_info["file_id"])
        if kept is None:
            raise web.HTTPNotFound
        headers = dict(HEADERS)
        image = kept.content_type.startswith("image/") and "svg" not in kept.content_type
        if not image:  # never let the browser run what a bot or a person sent
            headers["Content-Disposition"] = "attachment"
        kind = kept.content_type if image else "application/octet-stream"
        return web.Response(body=kept.content, content_type=kind, headers=headers)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """The whole state first, then each change, as server-sent events."""
        stream = web.StreamResponse(
            headers={**HEADERS, "Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        queue: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()
        queue.put_nowait(self._state())
        self._listeners.add(queue)
        try:
            await stream.prepare(request)
            while True:
                try:
                    event = await asyncio.wait_for(queue.get(), HEARTBEAT)
                except TimeoutError:
                    await stream.write(b": still here\n\n")
                    continue
                if event is None:
                    break
                await stream.write(f"data: {json.dumps(event)}\n\n".encode())
        except ConnectionError:
            pass  # the page was closed
        finally:
            self._listeners.discard(queue)
        return stream

    # Acting

    def acting(
        self, action: "Callable[[Person, Chat, dict[str, Any]], Awaitable[dict[str, Any]]]"
    ) -> Callable[[web.Request], Awaitable[web.Response]]:
        """An action in a chat, done by its person; in a group by `sender`, or by the first."""

        async def act(request: web.Request) -> web.Response:
            chat = self._sandbox.world.chats.get(int(request.match_info["chat"]))
            if chat is None:
                raise web.HTTPNotFound(text="there is no such chat")
            if request.content_type.startswith("multipart/"):
                body: dict[str, Any] = dict(await request.post())
            else:
                body = await read_object(request)
            sender = body.get("sender") or chat.members[0].id
            person = self._sandbox.people.get(int(sender))
            if person is None:
                raise bad_call("there is no such person")
            try:
                return web.json_response(await action(person, chat, body))
            except (KeyError, TypeError) as error:
                raise bad_call(f"something is missing or of the wrong kind: {error}") from None
            except (RuntimeError, ValueError) as error:
                raise bad_call(str(error)) from None

        return act

    async def say(self, person: "Person", chat: Chat, body: dict[str, Any]) -> dict[str, Any]:
        target = chat.messages.get(int(body.get("reply_to") or 0))
        return message_view(await person.say(str(body["text"]), reply_to=target, room=chat))

    async def edit(self, person: "Person", chat: Chat, body: dict[str, Any]) -> dict[str, Any]:
        message = chat.messages[int(body["message_id"])]
        return message_view(await person.edit(message, str(body["text"])))

    async def tap(self, person: "Person", chat: Chat, body: dict[str, Any]) -> dict[str, Any]:
        if "label" in body:  # a button of the reply keyboard
            return {"query_id": await person.tap(str(body["label"]))}
        message = chat.messages[int(body["message_id"])]
        return {"query_id": await person.tap(str(body["data"]), message)}

    async def location(self, person: "Person", chat: Chat, body: dict[str, Any]) -> dict[str, Any]:
        place = float(body["latitude"]), float(body["longitude"])
        return message_view(await person.send_location(*place))

    async def attach(self, person: "Person", chat: Chat, body: dict[str, Any]) -> dict[str, Any]:
        upload = body["file"]
        if not isinstance(upload, web.FileField):
            raise TypeError("file")
        return message_view(
            await person.attach(
                upload.file.read(),
                upload.filename or "file",
                caption=str(body.get("caption", "")),
                as_photo=body.get("as_photo") == "true",
            )
        )

    async def block(self, person: "Person", chat: Chat, body: dict[str, Any]) -> dict[str, Any]:
        await person.block()
        return {}

    async def unblock(self, person: "Person", chat: Chat, body: dict[str, Any]) -> dict[str, Any]:
        await person.unblock()
        return {}

    async def add_person(self, request: web.Request) -> web.Response:
        body = await read_object(request)
        name = str(body.get("name", "")).strip()
        if not 1 <= len(name) <= MAX_NAME:
            raise bad_call(f"a name has 1 to {MAX_NAME} characters")
        language = str(body.get("language") or "en")[:5]
        return web.json_response(chat_view(self._sandbox.person(name, language=language).room))

    async def move_clock(self, request: web.Request) -> web.Response:
        body = await read_object(request)
        person = body.get("person")
        try:
            if body.get("to") == "evening":
                await self._sandbox.to_this_evening(None if person is None else int(person))
            elif body.get("to") == "day":
                await self._sandbox.one_day_on()
            else:
                raise bad_call('"to" must be "evening" or "day"')
        except RuntimeError as error:
            raise bad_call(str(error)) from None
        return web.json_response(self._clock())
