"""Take a picture of every screen of the chat, in two languages, light and dark.

    .venv-test/bin/python scripts/screens.py [LANGUAGE ...] [--to FOLDER]

Runs the real bot in a sandbox of its own and a headless Chromium (CHROMIUM, or Debian's) at the
size of a phone; writes a sheet of all screens per language and colour scheme to docs/screens.
"""

import argparse
import asyncio
import io
import itertools
import json
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any

from picture import FLAGS, ROOT, chromium, sandbox
from PIL import Image
from playwright.async_api import Browser, Page, async_playwright

PHONE = {"width": 390, "height": 780}
COLUMNS = 8
PATIENCE = 60.0  # seconds for an answer
SETTLED = 0.4  # seconds for the page to show it
SCHEMES = ("light", "dark")

# What is tapped or said, in order; what begins with a colon is the start of a button's data. Words
# that a person writes are given by language, everything else works in all of them.
GETTING_ACQUAINTED = (
    "/start",
    *(":start:consent:yes", ":start:age:from:30", ":start:age:is:34", ":start:health:no"),
    *(":start:level:is:1", ":start:goal:is:0", ":start:zone:set:Europe/", ":start:evening:at:2000"),
    *(f":start:days:{day}:{workout}" for day, workout in enumerate((2, 1, 0, 5, 4, "x"))),
)
EVERY_DAY = (
    *("🏊 45 min", ":log:change:", "/log", "💪", "plan", "question", "/tomorrow", "/today"),
    *("/week", "evening", ":push:other:", ":push:back:", ":push:no:", "/history", ":day:open:"),
    *("/stats", ":stats:show:5:0:d", "/report", "/settings", ":set:open:language", "/settings"),
    *(":set:open:can", "/settings", ":set:open:pause", "/import", "/export", "/help", "/privacy"),
    *("health", "/pause", "/delete"),
)
WORDS = {
    "plan": {"en": "swimming on Saturday", "de": "Samstag schwimmen"},
    "question": {"en": "how often did I swim in May?", "de": "wie oft war ich im Mai schwimmen?"},
    "health": {"en": "my chest hurts when I run", "de": "Brustschmerzen beim Laufen"},
}  # fmt: skip


class Chat:
    """One person's chat, driven over HTTP as the page does it."""

    def __init__(self, address: str, language: str) -> None:
        self._address, self._language = address, language
        self.id = self._ask("sandbox/people", {"name": "Kim", "language": language})["id"]

    def _ask(self, path: str, body: dict[str, Any] | None = None) -> Any:
        request = urllib.request.Request(
            self._address + path,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return json.load(answer)

    def act(self, step: str) -> None:
        """Do one step and wait for the bot's answer."""
        before = self._said()
        if step == "evening":
            self._ask("sandbox/clock", {"to": "evening", "person": self.id})
        elif step.startswith(":"):
            message, data = self._button(step[1:])
            self._ask(f"sandbox/chats/{self.id}/tap", {"message_id": message, "data": data})
        else:
            words = WORDS.get(step, {}).get(self._language) or step
            self._ask(f"sandbox/chats/{self.id}/say", {"text": words})
        until = time.monotonic() + PATIENCE
        while self._said() == before:
            if time.monotonic() > until:
                raise RuntimeError(f"{self._language}: no answer to {step}")
            time.sleep(0.05)

    def _said(self) -> list[dict[str, Any]]:
        """Everything the bot has said, as it stands now."""
        chats = self._ask("sandbox/state")["chats"]
        (mine,) = (chat for chat in chats if chat["id"] == self.id)
        return [message for message in mine["messages"] if not message["out"]]

    def _button(self, beginning: str) -> tuple[int, str]:
        """The newest button whose data begins so, once there is one: its message and its data."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            for message in reversed(self._said()):
                for button in itertools.chain.from_iterable(message["keyboard"] or []):
                    if button.get("callback_data", "").startswith(beginning):
                        return message["id"], button["callback_data"]
            time.sleep(0.05)
        raise RuntimeError(f"{self._language}: there is no button {beginning}")


async def shots(browser: Browser, address: str, language: str, scheme: str) -> list[bytes]:
    """A picture after every step of a person's acquaintance with the bot."""
    chat = Chat(address, language)
    page: Page = await browser.new_page(viewport=PHONE, color_scheme=scheme)  # type: ignore[arg-type]
    await page.goto(f"{address}#{chat.id}")
    pictures = [await page.screenshot()]
    for step in (*GETTING_ACQUAINTED, *EVERY_DAY):
        await asyncio.to_thread(chat.act, step)
        await asyncio.sleep(SETTLED)
        pictures.append(await page.screenshot())
    await page.close()
    return pictures


def sheet(pictures: list[bytes]) -> Image.Image:
    """All pictures on one, row by row, in as many colours as the eye needs."""
    width, height = PHONE["width"], PHONE["height"]
    rows = -(-len(pictures) // COLUMNS)
    whole = Image.new("RGB", (COLUMNS * width, rows * height), "#808080")
    for number, picture in enumerate(pictures):
        place = (number % COLUMNS * width, number // COLUMNS * height)
        whole.paste(Image.open(io.BytesIO(picture)), place)
    return whole.quantize(128)


async def main(languages: list[str], folder: Path) -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        for language in languages:
            for scheme in SCHEMES:
                with tempfile.TemporaryDirectory() as data:
                    async with sandbox(data) as address:
                        pictures = await shots(browser, address, language, scheme)
                sheet(pictures).save(folder / f"{language}-{scheme}.png", optimize=True)
                print(f"{language} {scheme}: {len(pictures)} screens")
        await browser.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])  # type: ignore[union-attr]
    parser.add_argument("languages", nargs="*", default=["en", "de"])
    parser.add_argument("--to", type=Path, default=ROOT / "docs" / "screens")
    chosen = parser.parse_args()
    chosen.to.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(chosen.languages, chosen.to))
