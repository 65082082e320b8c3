"""What listens for others: one place to begin and to end it."""

from __future__ import annotations

from aiohttp import web


class Listening:
    """An aiohttp application on an address of its own."""

    def __init__(self) -> None:
        self._runner: web.AppRunner | None = None
        self.port = 0

    async def begin(self, app: web.Application, host: str, port: int) -> None:
        """Listen; port 0 takes a free one. Raises OSError when the address cannot be had."""
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=5.0)
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError:
            await runner.cleanup()
            raise
        self._runner = runner
        self.port = runner.addresses[0][1]

    async def stop(self) -> None:
        """Finish what runs, take nothing new."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
