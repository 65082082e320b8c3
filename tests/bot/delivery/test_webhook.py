import asyncio
import contextlib
import io
import random
import socket
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.delivery.bots import Bot
from bot.delivery.inbox import Inbox
from bot.delivery.webhook import LARGEST, SECRET_HEADER, Webhook
from bot.sandbox import Person, Sandbox
from db.engine import Database

SECRET = "nobody-else-knows"


@pytest.fixture
async def webhook(bot: Bot, inbox: Inbox) -> AsyncIterator[Webhook]:
    one = Webhook(bot, inbox, "https://bot.example/hook", SECRET)
    one_port = 0
    await one.listen("127.0.0.1", one_port)
    yield one
    await one.stop()


def an_update(number: int, person: int = 77) -> dict[str, object]:
    who = {"id": person, "is_bot": False, "first_name": "Ann"}
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": 1_790_000_000,
            "from": who,
            "chat": {"id": person, "type": "private"},
            "text": "ran",
        },
    }


async def post(
    webhook: Webhook, body: object, secret: str | None = SECRET, path: str = "/hook"
) -> int:
    headers = {} if secret is None else {SECRET_HEADER: secret}
    data = {"json": body} if not isinstance(body, bytes | io.BytesIO) else {"data": body}
    url = f"http://127.0.0.1:{webhook.port}{path}"
    async with (
        aiohttp.ClientSession() as web,
        web.post(url, headers=headers, **data) as answer,
    ):
        return answer.status


async def logs(database: Database) -> int:
    async with database.reading() as store:
        return await store.logs.count()


async def test_200_means_the_effect_is_committed(webhook: Webhook, database: Database) -> None:
    for number in range(1, 6):
        assert await post(webhook, an_update(number)) == 200
        assert await logs(database) == number


async def test_posted_again_it_is_answered_and_has_no_second_effect(
    webhook: Webhook, database: Database
) -> None:
    answers = await asyncio.gather(*(post(webhook, an_update(1)) for _ in range(5)))
    assert answers == [200] * 5
    assert await logs(database) == 1


async def test_500_posts_without_the_secret_are_refused(
    webhook: Webhook, database: Database
) -> None:
    chance = random.Random(5)
    wrong: list[str | None] = [None, "", SECRET[:-1], SECRET + "x", SECRET.upper()]
    for number in range(500):
        secret = wrong[number % 5]
        if number % 7 == 0:
            secret = "".join(chance.choice("abcXYZ-_09é") for _ in range(chance.randrange(40)))
        assert await post(webhook, an_update(number), secret) == 403
    assert await logs(database) == 0


@pytest.mark.parametrize(
    "body", [b"", b"not json", b"[]", b'"x"', b'{"update_id": "1"}', b"\xff\xfe"]
)
async def test_what_is_no_update_is_a_bad_request(webhook: Webhook, body: bytes) -> None:
    assert await post(webhook, body) == 400


async def test_a_body_too_large_is_not_read(webhook: Webhook) -> None:
    # ClientOSError: refused while we were still talking.
    with contextlib.suppress(aiohttp.ClientOSError):
        assert await post(webhook, io.BytesIO(b"x" * (LARGEST + 1))) == 413


async def test_other_places_and_methods_are_not_there(webhook: Webhook) -> None:
    assert await post(webhook, an_update(1), path="/") == 404
    async with (
        aiohttp.ClientSession() as web,
        web.get(f"http://127.0.0.1:{webhook.port}/hook") as answer,
    ):
        assert answer.status == 405


async def test_a_database_that_is_away_makes_telegram_post_again(
    webhook: Webhook, database: Database
) -> None:
    assert database.file is not None
    away = database.file.with_suffix(".away")
    database.file.rename(away)
    database.file.mkdir()
    assert await post(webhook, an_update(1)) == 503
    database.file.rmdir()
    away.rename(database.file)
    assert await post(webhook, an_update(1)) == 200
    assert await logs(database) == 1


def test_a_webhook_without_a_secret_is_not_opened(bot: Bot, inbox: Inbox) -> None:
    with pytest.raises(ValueError, match="WEBHOOK_SECRET"):
        Webhook(bot, inbox, "https://bot.example/hook", "")


async def test_telegram_is_told_where_to_post_and_posts_there(
    bot: Bot, inbox: Inbox, sandbox: Sandbox, ann: Person, database: Database
) -> None:
    await ann.say("while we were away")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    one = Webhook(bot, inbox, f"http://127.0.0.1:{port}/hook", SECRET)
    await one.start("127.0.0.1", port)
    try:
        await ann.say("ran")
        await ann.wait_for("saved 2")
        assert await logs(database) == 2
    finally:
        await one.stop()
