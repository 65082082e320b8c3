"""Faults and journal over HTTP, for tests whose bot and sandbox live in other processes."""

from typing import TYPE_CHECKING, Any

from aiohttp import web

if TYPE_CHECKING:
    from bot.sandbox.server import Sandbox


def bad_call(why: str) -> web.HTTPBadRequest:
    """400 with the reason as text."""
    return web.HTTPBadRequest(text=why)


async def read_object(request: web.Request) -> dict[str, Any]:
    """The JSON object in the body.

    Raises:
        web.HTTPBadRequest: when there is none.
    """
    try:
        body = await request.json()
    except ValueError:
        raise bad_call("the body must be a JSON object") from None
    if not isinstance(body, dict):
        raise bad_call("the body must be a JSON object")
    return body


class Control:
    """GET, POST, DELETE `/sandbox/faults`; GET, DELETE `/sandbox/journal`; POST `/sandbox/updates`.

    POST faults takes one fault (`{"kind": "too_many", "retry_after": 3, "times": 1}`), or the
    settings `rate`, `rate_retry_after`, `enforce_halt`. GET journal takes `?since=N` to leave out
    the first N calls. POST updates restarts the ids: `{"restart_ids": 1000}` or `null`.
    """

    def __init__(self, sandbox: "Sandbox") -> None:
        self._sandbox = sandbox

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/sandbox/faults", self.faults),
            web.post("/sandbox/faults", self.add_fault),
            web.delete("/sandbox/faults", self.clear_faults),
            web.get("/sandbox/journal", self.journal),
            web.delete("/sandbox/journal", self.clear_journal),
            web.post("/sandbox/updates", self.restart_ids),
        ]

    async def faults(self, request: web.Request) -> web.Response:
        return web.json_response(self._sandbox.faults.to_api())

    async def add_fault(self, request: web.Request) -> web.Response:
        body = await read_object(request)
        faults = self._sandbox.faults
        try:
            if "kind" in body:
                body["methods"] = tuple(body.get("methods", ()))
                faults.add(body.pop("kind"), **body)
            else:
                rate = body.get("rate", faults.rate)
                faults.rate = None if rate is None else float(rate)
                faults.rate_retry_after = int(body.get("rate_retry_after", 1))
                faults.enforce_halt = bool(body.get("enforce_halt", faults.enforce_halt))
        except (TypeError, ValueError) as error:
            raise bad_call(str(error)) from None
        return web.json_response(faults.to_api())

    async def clear_faults(self, request: web.Request) -> web.Response:
        self._sandbox.faults.clear()
        return web.json_response(self._sandbox.faults.to_api())

    async def journal(self, request: web.Request) -> web.Response:
        journal = self._sandbox.journal
        try:
            since = int(request.query.get("since", "0"))
        except ValueError:
            raise bad_call("since must be a number") from None
        return web.json_response(
            {
                "calls": [call.to_api() for call in journal.calls[since:]],
                "accepted": [message.to_api() for message in journal.accepted],
                "edits": [message.to_api() for message in journal.edits],
                "pending_updates": len(self._sandbox.updates),
                "expired_updates": self._sandbox.updates.expired,
            }
        )

    async def clear_journal(self, request: web.Request) -> web.Response:
        self._sandbox.journal.clear()
        return web.json_response({})

    async def restart_ids(self, request: web.Request) -> web.Response:
        start = (await read_object(request)).get("restart_ids")
        if start is not None and not isinstance(start, int):
            raise bad_call("restart_ids must be a number or null")
        return web.json_response({"first": self._sandbox.updates.restart_ids(start)})
