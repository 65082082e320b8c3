"""Take the picture of the README: a conversation with the bot in the sandbox's page.

    .venv-test/bin/python scripts/picture.py [FILE]

Runs the real bot in a sandbox of its own and a headless Chromium (CHROMIUM, or Debian's); writes
FILE, docs/chat.png where none is named.
"""

import asyncio
import os
import re
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Page, async_playwright

ROOT = Path(__file__).resolve().parent.parent
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-quic")
SIZE = {"width": 1280, "height": 800}
SETTLED = 900  # milliseconds for an answer to arrive and the page to be still

# What is tapped at each step of getting to know each other; anything else: the first button.
ANSWERS = (
    "Yes, I agree",
    "30–39",
    "35",
    "No, none of these",
    "Intermediate",
    "General fitness",
    "20:00",
)
WEEK = ("Strength", "Cardio", "Rest", "Swimming", "Yoga", "Cardio")


async def get_acquainted(page: Page) -> None:
    """Answer every question of /start by its buttons."""
    await page.get_by_role("button", name="Start", exact=True).click()
    days = list(WEEK)
    for _ in range(30):
        await page.wait_for_timeout(SETTLED)
        labels = await page.locator(".message.in").last.locator(".key").all_inner_texts()
        if not any("Back" in label or "agree" in label for label in labels):
            return
        wanted = [label for label in labels if label in ANSWERS]
        if "Don't remember" in labels:
            day = days.pop(0) if days else "Rest"
            wanted = [label for label in labels if day in label]
        if any(label.startswith("London") for label in labels):
            wanted = [label for label in labels if label.startswith("London")]
        choice = (wanted or labels)[0]
        await page.locator(".message.in").last.get_by_role("button", name=choice).first.click()
    raise RuntimeError("getting acquainted does not end")


def chromium() -> str | None:
    """The browser that takes the pictures."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium")


async def take(url: str, file: Path) -> None:
    """Talk to the bot in the page at `url`, jump to the evening, and save what is seen."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        page = await browser.new_page(viewport=SIZE, device_scale_factor=2)  # type: ignore[arg-type]
        await page.goto(url)
        await get_acquainted(page)
        await page.get_by_role("textbox", name="Message").fill("45 min bike ride")
        await page.keyboard.press("Enter")
        await page.wait_for_timeout(SETTLED)
        await page.get_by_role("button", name="To this evening").click()
        await page.wait_for_timeout(3 * SETTLED)
        await page.mouse.move(640, 400)
        await page.wait_for_timeout(SETTLED)
        file.parent.mkdir(parents=True, exist_ok=True)
        await page.screenshot(path=file)
        await browser.close()


@asynccontextmanager
async def sandbox(data: str) -> AsyncIterator[str]:
    """The bot in a sandbox of its own, on the folder `data`; its address."""
    bot = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "sandbox", "--port", "0",
        cwd=ROOT, env={**os.environ, "DATA_DIR": data}, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        assert bot.stdout is not None
        line = (await bot.stdout.readline()).decode()
        found = re.search(r"http://\S+", line)
        if found is None:
            raise RuntimeError(f"the sandbox does not say where it is: {line!r}")
        yield found.group()
    finally:
        bot.terminate()
        await bot.wait()


async def main(file: Path) -> None:
    with tempfile.TemporaryDirectory() as data:
        async with sandbox(data) as address:
            await take(address, file)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "chat.png"))
