"""What the tests of the page are made of; one loop for all of them, so that one browser serves."""

import os
import shutil

import pytest
from playwright.async_api import (
    ViewportSize,
)
from telegram import (
    Bot,
    Message,
    Update,
)

CHROMIUM = (
    os.environ.get("CHROMIUM")
    or shutil.which("chromium")
    or shutil.which("chromium-browser")
    or shutil.which("google-chrome")
)
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE: ViewportSize = {"width": 390, "height": 844}
DESKTOP: ViewportSize = {"width": 1280, "height": 800}


async def received(bot: Bot) -> list[Update]:
    """What the page made the bot see; confirmed at once."""
    updates = list(await bot.get_updates(timeout=15))
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1)
    return updates


async def heard(bot: Bot, text: str) -> Message:
    """The message `text`, however many other updates come before it; all are confirmed."""
    for _ in range(10):
        for update in await received(bot):
            if update.message is not None and update.message.text == text:
                return update.message
    raise AssertionError(f"the bot was never sent {text!r}")


IN_THE_BROWSER = [
    pytest.mark.asyncio(loop_scope="package"),
    pytest.mark.browser,
    pytest.mark.skipif(
        CHROMIUM is None,
        reason="no Chromium found: install Debian's chromium, or name one in CHROMIUM",
    ),
]
