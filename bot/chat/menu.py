"""What Telegram shows of the bot before anybody has written: its commands and what it is."""

from __future__ import annotations

import telegram

from bot.chat.messages import DEFAULT_LANGUAGE, Messages, languages

COMMANDS = (
    "log",
    "today",
    "tomorrow",
    "week",
    "history",
    "stats",
    "report",
    "settings",
    "import",
    "export",
    "pause",
    "resume",
    "start",
    "privacy",
    "delete",
    "help",
    "cancel",
)


async def register(bot: telegram.Bot) -> None:
    """Tell Telegram the commands and descriptions, for every language there is a catalogue for.

    Raises telegram.error.TelegramError.
    """
    for language in languages():
        messages = Messages(language)
        # English is what people of every other language see.
        code = None if language == DEFAULT_LANGUAGE else language
        commands = [(name, messages.plain(f"command-{name}")) for name in COMMANDS]
        await bot.set_my_commands(commands, language_code=code)
        await bot.set_my_description(messages.plain("bot-description"), language_code=code)
        await bot.set_my_short_description(
            messages.plain("bot-short-description"), language_code=code
        )
