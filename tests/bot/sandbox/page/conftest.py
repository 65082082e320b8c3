from collections.abc import AsyncIterator

import pytest_asyncio
from playwright.async_api import (
    Browser,
    BrowserContext,
    Page,
    async_playwright,
    expect,
)
from telegram import Bot

from bot.clock import ManualClock
from bot.sandbox import Person, Sandbox
from tests.bot.sandbox.material import TOKEN
from tests.bot.sandbox.page.window import CHROMIUM, DESKTOP, FLAGS


@pytest_asyncio.fixture(loop_scope="package", scope="package")
async def chromium() -> AsyncIterator[Browser]:
    expect.set_options(timeout=20_000)  # a busy machine is slow, not wrong
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        await launched.close()


@pytest_asyncio.fixture(loop_scope="package")
async def browser(chromium: Browser) -> AsyncIterator[BrowserContext]:
    """Windows of their own for each test."""
    context = await chromium.new_context(viewport=DESKTOP)
    yield context
    await context.close()


@pytest_asyncio.fixture(loop_scope="package")
async def sandbox(clock: ManualClock) -> AsyncIterator[Sandbox]:
    async with Sandbox(TOKEN, clock) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="package")
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with Bot(TOKEN, base_url=f"{sandbox.api_url}/bot") as client:
        yield client


@pytest_asyncio.fixture(loop_scope="package")
async def ann(sandbox: Sandbox, bot: Bot) -> Person:
    return sandbox.person("Ann", acquainted=True)


@pytest_asyncio.fixture(loop_scope="package")
async def page(browser: BrowserContext, sandbox: Sandbox, ann: Person) -> AsyncIterator[Page]:
    """Ann's chat on a desktop; any error in the page's scripts fails the test."""
    opened = await browser.new_page()
    opened.set_default_timeout(20_000)
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    await opened.goto(f"{sandbox.url}#{ann.id}")
    await expect(opened.locator("#chat-status")).to_have_text("with Ann")
    yield opened
    assert wrong == []
