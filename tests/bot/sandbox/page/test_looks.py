"""What is in sight, readable and safe, in a real browser."""

from typing import Literal

import pytest
from playwright.async_api import (
    BrowserContext,
    Page,
    ViewportSize,
    expect,
)
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)

from bot.clock import ManualClock
from bot.sandbox import Person, Sandbox
from tests.bot.sandbox.page.window import DESKTOP, IN_THE_BROWSER, PHONE

pytestmark = IN_THE_BROWSER


async def test_on_a_phone_the_list_of_people_lies_over_the_chat(page: Page, ann: Person) -> None:
    await page.set_viewport_size(PHONE)
    people = page.get_by_role("complementary", name="People and clock")
    await expect(people).to_be_hidden()
    await page.get_by_role("button", name="People").click()
    await expect(people).to_be_visible()
    await expect(people).to_contain_text("Listens on this machine only")
    await expect(page.locator(".chat")).to_have_js_property("inert", True)
    await expect(page.locator(".person").first).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(people).to_be_hidden()
    await page.get_by_role("textbox", name="Message").fill("back")
    await page.keyboard.press("Enter")
    await expect(page.locator(".message.out")).to_have_count(1)


async def test_reading_up_in_the_chat_is_not_disturbed(page: Page, bot: Bot, ann: Person) -> None:
    for number in range(30):
        await bot.send_message(ann.id, f"line {number}")
    await expect(page.locator(".message").last).to_be_in_viewport()
    await page.locator("#log").hover()
    await page.mouse.wheel(0, -3000)
    newest = page.get_by_role("button", name="To the newest message")
    await expect(newest).to_be_visible()
    await bot.send_message(ann.id, "below")
    await expect(newest).to_have_text("1")
    await expect(page.locator(".message").last).not_to_be_in_viewport()
    await newest.click()
    await expect(page.locator(".message").last).to_be_in_viewport()
    await expect(newest).to_be_hidden()


async def test_what_people_and_bots_write_cannot_become_markup(
    page: Page, bot: Bot, ann: Person
) -> None:
    await ann.say("<img src=x onerror=document.title='hacked'>")
    await bot.send_message(ann.id, "<script>document.title='hacked'</script>")
    await expect(page.locator(".message")).to_have_count(2)
    await expect(page.locator(".message").first).to_contain_text("<img src=x")
    assert await page.title() == "DaySeven sandbox"


async def test_says_when_the_sandbox_is_gone(browser: BrowserContext, clock: ManualClock) -> None:
    sandbox = Sandbox("1:t", clock)
    await sandbox.start()
    sandbox.person("Ann")
    page = await browser.new_page()
    await page.goto(sandbox.url)
    await expect(page.locator("#chat-status")).to_have_text("with Ann")
    await expect(page.locator("#lost")).to_be_hidden()
    await sandbox.stop()
    await expect(page.locator("#lost")).to_be_visible()


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_everything_is_in_sight_and_readable(
    browser: BrowserContext,
    sandbox: Sandbox,
    bot: Bot,
    ann: Person,
    size: ViewportSize,
    scheme: Literal["light", "dark"],
) -> None:
    """Nothing sticks out sideways, the newest message is in view, text has contrast."""
    await ann.say("45 min swim")
    for number in range(12):
        await bot.send_message(ann.id, f"<b>Day {number}</b>: " + "word " * 30, parse_mode="HTML")
    buttons = [[InlineKeyboardButton(label, callback_data="x") for label in ("Undo", "Change")]]
    await bot.send_message(ann.id, "newest", reply_markup=InlineKeyboardMarkup(buttons))
    page = await browser.new_page()
    await page.set_viewport_size(size)
    await page.emulate_media(color_scheme=scheme)
    await page.goto(f"{sandbox.url}#{ann.id}")
    await expect(page.get_by_role("button", name="Change")).to_be_in_viewport()
    await expect(page.get_by_role("button", name="One day on")).to_be_in_viewport()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for selector in (".in .text", ".out .text", ".key", "#chat-title", "#clock-date"):
        assert await page.evaluate(CONTRAST, selector) >= 4.5, (scheme, selector)


CONTRAST = """(selector) => {
  const shown = [...document.querySelectorAll(selector)].at(-1);
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const layers = [];
  for (let at = shown; at; at = at.parentElement) {
    layers.unshift(getComputedStyle(at).backgroundColor);
  }
  canvas.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--ground");
  canvas.fillRect(0, 0, 1, 1);
  for (const layer of layers) { canvas.fillStyle = layer; canvas.fillRect(0, 0, 1, 1); }
  const back = [...canvas.getImageData(0, 0, 1, 1).data];
  canvas.fillStyle = getComputedStyle(shown).color;
  canvas.fillRect(0, 0, 1, 1);
  const front = [...canvas.getImageData(0, 0, 1, 1).data];
  const light = (colour) => colour.slice(0, 3)
    .map((part) => part / 255)
    .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const [dark, bright] = [light(back), light(front)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}"""
