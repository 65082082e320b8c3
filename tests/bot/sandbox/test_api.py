"""Tokens, method names and parameters, as Telegram minds them."""

import aiohttp
import pytest
from telegram import (
    Bot,
)
from telegram.error import BadRequest, InvalidToken

from bot.sandbox import Person, Sandbox
from tests.bot.sandbox.material import raw


class TestToken:
    async def test_another_token_is_refused(self, sandbox: Sandbox) -> None:
        with pytest.raises(InvalidToken):
            async with Bot("1234567:another", base_url=f"{sandbox.api_url}/bot"):
                pass

    async def test_what_is_no_token_is_not_found(self, sandbox: Sandbox) -> None:
        with pytest.raises(InvalidToken):
            async with Bot("nonsense", base_url=f"{sandbox.api_url}/bot"):
                pass

    async def test_an_unknown_method_is_not_found(self, sandbox: Sandbox) -> None:
        status, answer = await raw(sandbox, "sendTelepathy")
        assert (status, answer["description"]) == (404, "Not Found: method not found")

    async def test_methods_are_found_in_any_case(self, sandbox: Sandbox) -> None:
        assert (await raw(sandbox, "GETME"))[0] == 200


class TestParameters:
    async def test_a_chat_is_required(self, sandbox: Sandbox) -> None:
        _, answer = await raw(sandbox, "sendMessage", text="x")
        assert answer["description"] == "Bad Request: chat_id is empty"

    async def test_a_stranger_cannot_be_written_to(self, sandbox: Sandbox, bot: Bot) -> None:
        stranger = sandbox.person("Sam")
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(stranger.id, "hello")
        await stranger.say("hi")
        await bot.send_message(stranger.id, "hello")

    async def test_types_are_checked(self, sandbox: Sandbox, ann: Person) -> None:
        calls: dict[str, dict[str, object]] = {
            "getUpdates": {"offset": "soon"},
            "getUpdates ": {"allowed_updates": "message"},
            "editMessageText": {"chat_id": ann.id, "message_id": "first", "text": "x"},
            "sendMessage": {"chat_id": ann.id, "text": "x", "reply_markup": "buttons"},
            "deleteMessage": {"chat_id": ann.id},
            "sendChatAction": {"chat_id": ann.id, "action": "dancing"},
        }
        for method, wrong in calls.items():
            status, answer = await raw(sandbox, method.strip(), **wrong)
            assert status == 400, (method, answer)

    async def test_form_query_and_json_mean_the_same(self, sandbox: Sandbox, ann: Person) -> None:
        url = f"{sandbox.api_url}/bot{sandbox.world.token}/sendMessage"
        fields = {"chat_id": str(ann.id), "text": "x"}
        async with aiohttp.ClientSession() as session:
            for sent in (
                session.get(url, params=fields),
                session.post(url, data=fields),
                session.post(url, json=fields),
            ):
                async with sent as answer:
                    assert answer.status == 200
        assert [message.text for message in ann.chat] == ["x", "x", "x"]
