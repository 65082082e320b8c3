"""Calls of the Bot API over aiohttp: a fraction of the processor time of the library's own client.

What a failure leaves behind is what it was called and whether the request may have left us; never
an address, for the token is part of it.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

UPLOAD_TIMEOUT = 120.0  # seconds for sending files
KEEP_ALIVE = 5.0  # seconds an idle connection is kept: what the server closes first costs a reply

# The request never left us: repeating it cannot double anything.
NOT_SENT = (
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
)


class Unanswered(NetworkError):
    """No whole answer came; `sent` is whether the request may have left us."""

    def __init__(self, why: str, *, sent: bool) -> None:
        super().__init__(why)
        self.sent = sent


class Request(BaseRequest):
    """Requests over at most so many connections, which are kept for the next ones."""

    def __init__(
        self, connections: int, *, read_timeout: float, connect_timeout: float, url: str
    ) -> None:
        """Seconds; connecting may take `connect_timeout` after as long a wait for a connection.

        `url` is where the requests go: whether by a proxy is for the environment to say.
        """
        self._connections = connections
        self._read_timeout = read_timeout
        self._connect_timeout = connect_timeout
        self._proxy = proxy_to(url)
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read_timeout

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._connections,
                    keepalive_timeout=KEEP_ALIVE,
                    ssl=httpx.create_ssl_context(),
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                proxy=self._proxy,
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """The status and the body of the answer; Unanswered where there is none."""
        if self._session is None:
            raise RuntimeError("a request before initialize()")
        files = request_data.multipart_data if request_data is not None else None
        connecting = _or(connect_timeout, self._connect_timeout)
        reading = _or(read_timeout, self._read_timeout)
        waiting = connecting + _or(pool_timeout, self._connect_timeout)
        writing = _or(write_timeout, UPLOAD_TIMEOUT if files else self._read_timeout)
        timeout = aiohttp.ClientTimeout(
            total=waiting + writing + reading,
            connect=waiting,
            sock_connect=connecting,
            sock_read=reading,
        )
        try:
            async with self._session.request(
                method, url, data=_body(request_data), timeout=timeout, allow_redirects=False
            ) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            sent = not isinstance(error, NOT_SENT)
            raise Unanswered(type(error).__name__, sent=sent) from None


def proxy_to(url: str) -> str | None:
    """The proxy to go by, as HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY have it.

    Raises ValueError for a kind of proxy that we cannot speak to, such as SOCKS.
    """
    parts = urlsplit(url)
    if proxy_bypass(parts.netloc):
        return None
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if proxy is None or proxy.startswith(("http://", "https://")):
        return proxy
    if "://" in proxy:
        raise ValueError("the proxy that the environment names is no HTTP proxy")
    return f"http://{proxy}"


def _or(given: Any, default: float) -> float:
    return float(given) if isinstance(given, int | float) else default


def _body(given: RequestData | None) -> aiohttp.FormData | None:
    """Parameters as a form; with files as a form of several parts."""
    if given is None:
        return None
    form = aiohttp.FormData(given.json_parameters)
    for name, (filename, content, kind) in given.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
