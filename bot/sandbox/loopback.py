"""Staying on this machine: where the server may listen, and whose requests it answers.

A page elsewhere on the web can make a browser send requests to loopback. So the Host must be a
name of loopback with our port (against DNS rebinding), and whatever changes something must not
come from another origin.
"""

import ipaddress
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def is_loopback_name(host: str) -> bool:
    """Whether `host` can only be this machine: localhost, 127.0.0.0/8 or ::1."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def require_loopback(host: str) -> None:
    """Refuse any address others could reach.

    Raises:
        ValueError: naming the address.
    """
    if not is_loopback_name(host):
        raise ValueError(
            f"the sandbox listens on this machine only: {host} is not a loopback address "
            "(use 127.0.0.1, ::1 or localhost)"
        )


def _split(netloc: str) -> tuple[str, int | None]:
    try:
        parts = urlsplit(f"//{netloc}")
        return parts.hostname or "", parts.port
    except ValueError:
        return "", None


@web.middleware
async def only_from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer 403 to requests another site, or another name for this machine, has brought about."""
    host, port = _split(request.host)
    local = request.transport.get_extra_info("sockname") if request.transport else None
    if not is_loopback_name(host) or (local is not None and (port or 80) != local[1]):
        return web.Response(status=403, text="This server answers to loopback names only.")
    if _comes_from_another_site(request):
        return web.Response(status=403, text="This request comes from another site.")
    return await handler(request)


def _comes_from_another_site(request: web.Request) -> bool:
    """Whether a browser sends this on behalf of another page; links to our page are welcome."""
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"http://{request.host}":
        return True
    if request.headers.get("Sec-Fetch-Site", "none") in {"same-origin", "none"}:
        return False
    # GET can change things, too: methods of the Bot API take it.
    return not (request.method == "GET" and request.path == "/")
