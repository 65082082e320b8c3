"""What Telegram is told before anybody has written, in every language there is."""

from collections.abc import AsyncIterator

import pytest
import telegram

from bot.app import SANDBOX_TOKEN
from bot.chat import menu
from bot.chat.messages import DEFAULT_LANGUAGE, Messages, languages
from bot.clock import ManualClock
from bot.sandbox import Sandbox


@pytest.fixture
async def bot(clock: ManualClock) -> AsyncIterator[telegram.Bot]:
    async with Sandbox(SANDBOX_TOKEN, clock) as sandbox:
        bot = telegram.Bot(SANDBOX_TOKEN, base_url=f"{sandbox.api_url}/bot")
        async with bot:
            await menu.register(bot)
            yield bot


async def test_commands_and_descriptions_are_there_in_every_language(bot: telegram.Bot) -> None:
    for language in languages():
        code = None if language == DEFAULT_LANGUAGE else language
        words = Messages(language).plain
        commands = await bot.get_my_commands(language_code=code)
        assert [each.command for each in commands] == list(menu.COMMANDS)
        assert [each.description for each in commands] == [
            words(f"command-{name}") for name in menu.COMMANDS
        ]
        about = await bot.get_my_description(language_code=code)
        short = await bot.get_my_short_description(language_code=code)
        assert (about.description, short.short_description) == (
            words("bot-description"),
            words("bot-short-description"),
        )


async def test_everybody_else_reads_english(bot: telegram.Bot) -> None:
    about = await bot.get_my_description(language_code="tr")
    assert about.description == Messages(DEFAULT_LANGUAGE).plain("bot-description")
    assert await bot.get_my_commands(language_code="tr") == ()
