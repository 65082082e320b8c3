"""What the bot tells of itself, and what it learns of chats."""

import pytest
from telegram import (
    Bot,
    BotCommand,
    MenuButtonCommands,
)
from telegram.error import BadRequest

from bot.sandbox import Person


class TestProfile:
    async def test_commands_are_kept_by_language(self, bot: Bot) -> None:
        await bot.set_my_commands([BotCommand("log", "Log a workout")])
        await bot.set_my_commands([BotCommand("log", "Training eintragen")], language_code="de")
        assert (await bot.get_my_commands())[0].description == "Log a workout"
        assert (await bot.get_my_commands(language_code="de"))[0].description != "Log a workout"
        assert await bot.get_my_commands(language_code="fr") == ()
        with pytest.raises(BadRequest, match="Bot_command_invalid"):
            await bot.set_my_commands([BotCommand("Log", "x")])
        with pytest.raises(BadRequest, match="language code"):
            await bot.set_my_commands([BotCommand("log", "x")], language_code="english")

    async def test_names_and_descriptions_have_their_lengths(self, bot: Bot) -> None:
        await bot.set_my_description("d" * 512)
        await bot.set_my_short_description("s" * 120)
        await bot.set_my_name("n" * 64)
        assert (await bot.get_my_description(language_code="fr")).description == "d" * 512
        assert (await bot.get_my_name()).name == "n" * 64
        for attempt in (
            bot.set_my_description("d" * 513),
            bot.set_my_short_description("s" * 121),
            bot.set_my_name("n" * 65),
        ):
            with pytest.raises(BadRequest, match="at most"):
                await attempt

    async def test_chats_and_the_menu_button(self, bot: Bot, ann: Person) -> None:
        assert (await bot.get_chat(ann.id)).first_name == "Ann"
        await bot.set_chat_menu_button(ann.id, MenuButtonCommands())
        assert (await bot.get_chat_menu_button(ann.id)).type == "commands"

    async def test_typing_and_places(self, bot: Bot, ann: Person) -> None:
        assert await bot.send_chat_action(ann.id, "typing")
        await bot.send_location(ann.id, 52.5, 13.4)
        with pytest.raises(BadRequest, match=r"(?i)wrong location"):
            await bot.send_location(ann.id, 95, 13.4)
