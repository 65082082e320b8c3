"""Health pages for whoever looks after the process: /healthz, /readyz, /metrics."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from aiohttp import web

from bot.delivery.listening import Listening
from bot.delivery.metrics import CONTENT_TYPE, Metrics


@dataclass(frozen=True)
class Health:
    """What is wrong, by name; nothing wrong is good health."""

    troubles: Mapping[str, str]

    @property
    def well(self) -> bool:
        return not self.troubles


class HealthPages(Listening):
    """Serves on an address of the operator's choice. Shows figures, never people."""

    def __init__(
        self,
        metrics: Metrics,
        alive: Callable[[], Awaitable[Health]],
        ready: Callable[[], Awaitable[Health]],
    ) -> None:
        """`alive`: whether to leave the process running; `ready`: whether it can do its work."""
        super().__init__()
        self._metrics = metrics
        self._alive = alive
        self._ready = ready

    async def start(self, host: str, port: int) -> None:
        """Listen, as `begin` does."""
        app = web.Application()
        app.router.add_get("/healthz", self._page(self._alive))
        app.router.add_get("/readyz", self._page(self._ready))
        app.router.add_get("/metrics", self._figures)
        await self.begin(app, host, port)

    @staticmethod
    def _page(
        ask: Callable[[], Awaitable[Health]],
    ) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def page(_: web.Request) -> web.Response:
            health = await ask()
            return web.json_response(
                {"ok": health.well, "troubles": dict(health.troubles)},
                status=200 if health.well else 503,
            )

        return page

    async def _figures(self, _: web.Request) -> web.Response:
        await self._alive()  # brings the ages up to date
        return web.Response(body=self._metrics.text(), headers={"Content-Type": CONTENT_TYPE})
