"""Delivery by webhook: in order within a chat, repeated until taken, with the secret."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, Conflict

from bot.sandbox import Person, Sandbox


class Receiver:
    """A bot's webhook; `answer` decides the status of each delivery."""

    def __init__(self) -> None:
        self.taken: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.answer: Callable[[dict[str, Any]], int] = lambda update: 200
        self.url = ""

    async def receive(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        status = self.answer(update)
        if status == 200:
            self.taken.append(update)
        return web.Response(status=status)

    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.taken]

    async def has(self, count: int) -> None:
        async with asyncio.timeout(15):
            while len(self.taken) < count:  # noqa: ASYNC110 - polling is the simplest here
                await asyncio.sleep(0.01)


@pytest.fixture
async def receiver(sandbox: Sandbox) -> AsyncIterator[Receiver]:
    sandbox.webhook.first_pause = 0.02
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.receive)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await sandbox.webhook.close()
    await runner.cleanup()


async def test_updates_arrive_with_the_secret(bot: Bot, ann: Person, receiver: Receiver) -> None:
    await ann.say("waiting")
    await bot.set_webhook(receiver.url, secret_token="s-3")
    await ann.say("live")
    await receiver.has(2)
    assert receiver.texts() == ["waiting", "live"]
    assert receiver.secrets == ["s-3", "s-3"]
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == (receiver.url, 0)


async def test_a_failed_delivery_is_repeated_and_holds_up_only_its_chat(
    sandbox: Sandbox, bot: Bot, ann: Person, receiver: Receiver
) -> None:
    ben = sandbox.person("Ben")
    failures = iter([500, 503])
    receiver.answer = lambda update: (
        next(failures, 200) if update["message"]["text"] == "poison" else 200
    )
    await bot.set_webhook(receiver.url)
    await ann.say("poison")
    await ann.say("after it")
    await ben.say("elsewhere")
    await receiver.has(3)
    assert receiver.texts() == ["elsewhere", "poison", "after it"]
    assert sandbox.webhook.deliveries == 5
    assert "503" in str((await bot.get_webhook_info()).last_error_message)


async def test_polling_and_webhook_exclude_each_other(bot: Bot, receiver: Receiver) -> None:
    await bot.set_webhook(receiver.url)
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_dropping_what_waits_is_possible(bot: Bot, ann: Person) -> None:
    await ann.say("x")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_nothing_is_sent_off_this_machine(bot: Bot) -> None:
    for elsewhere in ("https://example.org/hook", "http://192.168.0.7/", "file:///tmp/x"):
        with pytest.raises(BadRequest, match="this machine only"):
            await bot.set_webhook(elsewhere)


async def test_a_secret_has_only_plain_characters(bot: Bot, receiver: Receiver) -> None:
    with pytest.raises(BadRequest, match="unallowed characters"):
        await bot.set_webhook(receiver.url, secret_token="with space")
