"""The wire: one HTTP request to one method, with the faults that are in force, into the journal."""

import asyncio
import hmac
import math
import re
import time
from typing import Any

from aiohttp import web

from bot.sandbox.context import Context
from bot.sandbox.errors import (
    ApiError,
    ConnectionDropped,
    bad_request,
    forbidden,
    too_many_requests,
)
from bot.sandbox.faults import QUIET_METHODS, Fault, FaultKind, Faults
from bot.sandbox.journal import Call
from bot.sandbox.methods import METHODS, Method
from bot.sandbox.parameters import Parameters, read_parameters

_TOKEN_SHAPE = re.compile(r"\d+:[A-Za-z0-9_-]+")
_SENDING = ("send", "edit", "copy", "forward")


class BotApi:
    """Answers `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

    def __init__(self, context: Context, faults: Faults) -> None:
        self.context = context
        self.faults = faults
        self.closing = asyncio.Event()

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/bot{token}/{method}", self.call),
            web.get("/file/bot{token}/{path:.+}", self.download),
        ]

    def _check_token(self, given: str) -> None:
        if not _TOKEN_SHAPE.fullmatch(given):
            raise ApiError(404, "Not Found")
        if not hmac.compare_digest(given.encode(), self.context.world.token.encode()):
            raise ApiError(401, "Unauthorized")

    async def call(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check_token(request.match_info["token"])
            name = request.match_info["method"]
            method = METHODS.get(name.lower())
            if method is None:
                raise ApiError(404, "Not Found: method not found")
            parameters = await read_parameters(request)
        except ApiError as error:
            return web.json_response(error.to_api(), status=error.code)
        call = Call(name, parameters.plain(), self.context.world.clock.now(), time.monotonic())
        self.context.journal.calls.append(call)
        try:
            result = await self._carry_out(call, method, parameters)
        except ApiError as error:
            call.status, call.description = error.code, error.description
            return web.json_response(error.to_api(), status=error.code)
        except ConnectionDropped as dropped:
            call.status, call.description = -1, str(dropped)
            if request.transport is not None:
                request.transport.abort()
            return web.Response(status=500)
        except BaseException:
            call.status = 500
            raise
        else:
            call.status = 200
            return web.json_response({"ok": True, "result": result})
        finally:
            call.ended = time.monotonic()

    async def _carry_out(self, call: Call, method: Method, parameters: Parameters) -> Any:
        name = call.method.lower()
        if name not in QUIET_METHODS:
            self._check_halt(call)
        if name.startswith(_SENDING) and self.faults.over_rate():
            call.fault = "rate"
            self.faults.halt(self.faults.rate_retry_after)
            raise too_many_requests(self.faults.rate_retry_after)
        caught = self.faults.caught_by(name, call.chat_id)
        for fault in caught:
            call.fault = str(fault.kind)
            await self._before(fault)
        result = await method(self.context, parameters)
        call.accepted = True
        for fault in caught:
            await self._after(fault)
        return result

    def _check_halt(self, call: Call) -> None:
        left = self.faults.halt_left()
        if left <= 0:
            return
        call.halted = True
        if self.faults.enforce_halt:
            raise too_many_requests(math.ceil(left))

    async def _before(self, fault: Fault) -> None:
        """What a fault does before the call has its effect."""
        if fault.kind is FaultKind.DELAY:
            await self._pause(fault.seconds)
        elif fault.kind is FaultKind.TOO_MANY:
            self.faults.halt(fault.retry_after)
            raise too_many_requests(fault.retry_after)
        elif fault.kind is FaultKind.REFUSE:
            raise ConnectionDropped("cut before anything happened")
        elif fault.kind is FaultKind.SERVER_ERROR:
            raise ApiError(fault.status, fault.description or "Internal Server Error")
        elif fault.kind is FaultKind.FORBIDDEN:
            raise forbidden(fault.description or "bot was blocked by the user")
        elif fault.kind is FaultKind.BAD_REQUEST:
            raise bad_request(fault.description or "chat not found")

    async def _after(self, fault: Fault) -> None:
        """What a fault does once the call has had its effect."""
        if fault.kind is FaultKind.SILENCE:
            await self._pause(fault.seconds)
            raise ConnectionDropped("no answer, though carried out")
        if fault.kind is FaultKind.DROP:
            raise ConnectionDropped("cut after it was carried out")

    async def _pause(self, seconds: float) -> None:
        """Sleep, but never longer than the server lives."""
        try:
            await asyncio.wait_for(self.closing.wait(), seconds)
        except TimeoutError:
            return

    async def download(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check_token(request.match_info["token"])
            path = request.match_info["path"]
            kept = next((f for f in self.context.world.files.values() if f.path == path), None)
            if kept is None:
                raise ApiError(404, "Not Found")
        except ApiError as error:
            return web.json_response(error.to_api(), status=error.code)
        return web.Response(body=kept.content, content_type="application/octet-stream")
