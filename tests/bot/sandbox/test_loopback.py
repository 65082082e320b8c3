"""Other sites, and other names for this machine, get no answer."""

import aiohttp
import pytest

from bot.sandbox import Sandbox
from bot.sandbox.loopback import is_loopback_name


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "::1", "[::1]", "localhost"])
def test_loopback_is_recognised(host: str) -> None:
    assert is_loopback_name(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.0.0.1", "localhost.evil.org", ""])
def test_everything_else_is_not_loopback(host: str) -> None:
    assert not is_loopback_name(host)


async def status(sandbox: Sandbox, method: str, path: str, **headers: str) -> int:
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, sandbox.url + path, headers=headers, json={}) as answer,
    ):
        return answer.status


async def test_a_rebound_name_is_refused(sandbox: Sandbox) -> None:
    port = sandbox.url.rsplit(":", 1)[1].strip("/")
    for host in ("evil.example", f"evil.example:{port}", "127.0.0.1:1", "localhost"):
        assert await status(sandbox, "GET", "sandbox/state", Host=host) == 403
    assert await status(sandbox, "GET", "sandbox/state", Host=f"localhost:{port}") == 200


async def test_another_origin_cannot_act(sandbox: Sandbox) -> None:
    own = sandbox.url.strip("/")
    for method in ("POST", "DELETE"):
        path = "sandbox/faults"
        assert await status(sandbox, method, path, Origin="http://evil.example") == 403
        assert await status(sandbox, method, path, Origin="null") == 403
        assert await status(sandbox, method, path, **{"Sec-Fetch-Site": "cross-site"}) == 403
        assert await status(sandbox, method, path, Origin=own) == 200


async def test_another_site_may_link_to_the_page_and_no_more(sandbox: Sandbox) -> None:
    elsewhere = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    assert await status(sandbox, "GET", "", **elsewhere) == 200
    for path in ("sandbox/state", f"bot{sandbox.world.token}/getUpdates", "app.js"):
        assert await status(sandbox, "GET", path, **elsewhere) == 403


async def test_the_page_may_load_nothing_from_elsewhere(sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session, session.get(sandbox.url) as answer:
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "http" not in policy
        assert "http://" not in (await answer.text()).replace("http://www.w3.org", "")


async def test_files_of_others_are_never_run(sandbox: Sandbox) -> None:
    kept = sandbox.world.keep_file("x.html", b"<script>1</script>", "text/html")
    drawn = sandbox.world.keep_file("x.svg", b"<svg/>", "image/svg+xml")
    async with aiohttp.ClientSession() as session:
        for file in (kept, drawn):
            async with session.get(f"{sandbox.url}sandbox/files/{file.file_id}") as answer:
                assert answer.content_type == "application/octet-stream"
                assert answer.headers["Content-Disposition"] == "attachment"
