"""The HTTP client: what a call leaves behind where no answer comes."""

import asyncio
import contextlib
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from bot.delivery.requests import Request, Unanswered, proxy_to
from tests.bot.delivery.small_bot import TOKEN

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
HELLO = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"


@asynccontextmanager
async def server(talk: Talk) -> AsyncIterator[str]:
    """A server that `talk`s once a request has come; the address of a method of its bot."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.closing(writer), contextlib.suppress(asyncio.IncompleteReadError):
            while not writer.is_closing():
                await reader.readuntil(b"\r\n\r\n")
                await talk(reader, writer)

    listening = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with listening:
        yield f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/bot{TOKEN}/getMe"
        await asyncio.sleep(0.05)  # whoever was served sees that the client has gone


def request(connections: int = 4) -> Request:
    return Request(connections, read_timeout=0.3, connect_timeout=0.3, url="http://127.0.0.1")


async def hello(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(HELLO)


async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def half_an_answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(HELLO[:-1])
    writer.close()


async def silence(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(1)


async def nonsense(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"what?\r\n\r\n")
    writer.close()


@pytest.mark.parametrize("talk", [hang_up, half_an_answer, silence, nonsense])
async def test_nobody_knows_what_became_of_a_request_that_got_no_answer(talk: Talk) -> None:
    async with server(talk) as url, request() as client:
        with pytest.raises(Unanswered) as failure:
            await client.do_request(url, "POST")
        assert failure.value.sent
        assert TOKEN not in "".join(traceback.format_exception(failure.value))


@pytest.mark.parametrize("url", ["http://127.0.0.1:9", "https://127.0.0.1:9", "http://[", "x://y"])
async def test_a_request_that_found_nobody_has_not_left(url: str) -> None:
    async with request() as client:
        with pytest.raises(Unanswered) as failure:
            await client.do_request(f"{url}/bot{TOKEN}/getMe", "POST")
        assert not failure.value.sent
        assert TOKEN not in "".join(traceback.format_exception(failure.value))


async def test_a_request_that_waited_for_a_connection_in_vain_has_not_left() -> None:
    async with server(silence) as url, request(connections=1) as client:
        first = asyncio.create_task(client.do_request(url, "POST", read_timeout=0.8))
        await asyncio.sleep(0.1)
        with pytest.raises(Unanswered) as failure:
            await client.do_request(url, "POST")
        assert not failure.value.sent
        with pytest.raises(Unanswered) as failure:
            await first
        assert failure.value.sent


async def test_a_proxy_that_will_not_connect_us_has_sent_nothing_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def refuse(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n")

    async with server(refuse) as url:
        monkeypatch.setenv("https_proxy", url.partition("/bot")[0])
        monkeypatch.delenv("no_proxy", raising=False)
        there = "https://api.telegram.example"
        client = Request(1, read_timeout=1, connect_timeout=1, url=there)
        async with client:
            with pytest.raises(Unanswered) as failure:
                await client.do_request(f"{there}/bot{TOKEN}/getMe", "POST")
    assert not failure.value.sent
    assert TOKEN not in "".join(traceback.format_exception(failure.value))


async def test_a_connection_is_kept_for_the_next_request() -> None:
    seen = set()

    async def look(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.add(writer.get_extra_info("peername"))
        await hello(reader, writer)

    async with server(look) as url, request() as client:
        for _ in range(3):
            assert await client.do_request(url, "GET") == (200, b"hi")
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("environment", "url", "proxy"),
    [
        ({}, "https://api.telegram.org", None),
        ({"https_proxy": "http://p:1"}, "https://api.telegram.org", "http://p:1"),
        ({"https_proxy": "p:1"}, "https://api.telegram.org", "http://p:1"),
        ({"https_proxy": "http://p:1"}, "http://127.0.0.1:8081", None),
        ({"all_proxy": "http://p:2"}, "http://telegram.example", "http://p:2"),
        ({"all_proxy": "http://p:2", "no_proxy": "localhost,.example"}, "http://t.example", None),
    ],
)
def test_the_environment_says_which_proxy_to_go_by(
    environment: dict[str, str], url: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert proxy_to(url) == proxy


def test_a_proxy_that_we_cannot_speak_to_is_said_to_be_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "socks5://p:1080")
    monkeypatch.delenv("no_proxy", raising=False)
    with pytest.raises(ValueError, match="no HTTP proxy"):
        proxy_to("https://api.telegram.org")
