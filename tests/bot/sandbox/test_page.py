"""The chat page in a real browser: what a person can do there, and what they see."""

import os
import re
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import pytest
import pytest_asyncio
from playwright.async_api import (
    Browser,
    BrowserContext,
    Page,
    ViewportSize,
    async_playwright,
    expect,
)
from telegram import (
    Bot,
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    ReplyKeyboardMarkup,
    Update,
)

from bot.clock import ManualClock
from bot.sandbox import Person, Sandbox
from tests.bot.sandbox.material import TOKEN, png

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

# One loop for the whole file, so that one browser serves all its tests.
pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.browser,
    pytest.mark.skipif(
        CHROMIUM is None,
        reason="no Chromium found: install Debian's chromium, or name one in CHROMIUM",
    ),
]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        await launched.close()


@pytest_asyncio.fixture(loop_scope="module")
async def browser(chromium: Browser) -> AsyncIterator[BrowserContext]:
    """Windows of their own for each test."""
    context = await chromium.new_context(viewport=DESKTOP)
    yield context
    await context.close()


@pytest_asyncio.fixture(loop_scope="module")
async def sandbox(clock: ManualClock) -> AsyncIterator[Sandbox]:
    async with Sandbox(TOKEN, clock) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with Bot(TOKEN, base_url=f"{sandbox.api_url}/bot") as client:
        yield client


@pytest_asyncio.fixture(loop_scope="module")
async def ann(sandbox: Sandbox, bot: Bot) -> Person:
    return sandbox.person("Ann", acquainted=True)


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: BrowserContext, sandbox: Sandbox, ann: Person) -> AsyncIterator[Page]:
    """Ann's chat on a desktop; any error in the page's scripts fails the test."""
    opened = await browser.new_page()
    opened.set_default_timeout(5000)
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    await opened.goto(f"{sandbox.url}#{ann.id}")
    await expect(opened.locator("#chat-status")).to_have_text("with Ann")
    yield opened
    assert wrong == []


async def received(bot: Bot) -> list[Update]:
    """What the page made the bot see; confirmed at once."""
    updates = list(await bot.get_updates(timeout=3))
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1)
    return updates


async def test_a_chat_begins_with_one_button(page: Page, bot: Bot) -> None:
    await expect(page.get_by_text("listens on this machine only").first).to_be_visible()
    await page.get_by_role("button", name="Start", exact=True).click()
    [update] = await received(bot)
    assert update.message is not None
    assert update.message.text == "/start"
    await expect(page.get_by_role("button", name="Start", exact=True)).to_be_hidden()


async def test_writing_and_reading_by_keyboard_alone(page: Page, bot: Bot, ann: Person) -> None:
    field = page.get_by_role("textbox", name="Message")
    await field.press_sequentially("45 min swim")
    await field.press("Shift+Enter")
    await field.press_sequentially("and yoga")
    await field.press("Enter")
    [update] = await received(bot)
    assert update.message is not None
    assert update.message.text == "45 min swim\nand yoga"
    await expect(field).to_have_value("")
    await expect(field).to_be_focused()

    await bot.send_message(
        ann.id, "<b>Swimming</b> & <i>yoga</i>".replace("&", "&amp;"), parse_mode="HTML"
    )
    answer = page.locator(".message.in").last
    await expect(answer.locator("b")).to_have_text("Swimming")
    await expect(answer.locator("i")).to_have_text("yoga")
    assert await page.locator("#log").get_attribute("aria-live") == "polite"


async def test_arrow_up_edits_the_last_message_and_escape_leaves(
    page: Page, bot: Bot, ann: Person
) -> None:
    await ann.say("ran 5k yestrday")
    await received(bot)
    field = page.get_by_role("textbox", name="Message")
    await field.press("ArrowUp")
    await expect(field).to_have_value("ran 5k yestrday")
    await field.press("Escape")
    await expect(field).to_have_value("")
    await field.press("ArrowUp")
    await field.fill("ran 5k yesterday")
    await field.press("Enter")
    [update] = await received(bot)
    assert update.edited_message is not None
    assert update.edited_message.text == "ran 5k yesterday"
    await expect(page.locator(".message.out .stamp")).to_contain_text("edited")
    await expect(page.locator("#editing")).to_be_hidden()


async def test_inline_buttons_are_tapped_and_answered(page: Page, bot: Bot, ann: Person) -> None:
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Undo", callback_data="undo:1")]])
    sent = await bot.send_message(ann.id, "Saved", reply_markup=buttons)
    undo = page.get_by_role("button", name="Undo")
    await undo.focus()
    await undo.press("Enter")
    [update] = await received(bot)
    assert update.callback_query is not None
    assert update.callback_query.data == "undo:1"
    await expect(undo).to_have_class(re.compile("busy"))
    await update.callback_query.answer("Undone")
    await expect(page.get_by_text("Undone")).to_be_visible()
    await sent.edit_text("Gone")
    await expect(undo).to_be_hidden()
    await expect(page.locator(".message.in")).to_contain_text("edited")
    # Nobody at the keyboard is left nowhere when the button they stood on goes away.
    await expect(page.get_by_role("textbox", name="Message")).to_be_focused()


async def test_an_alert_is_a_window_to_close(page: Page, bot: Bot, ann: Person) -> None:
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Why", callback_data="why")]])
    await bot.send_message(ann.id, "x", reply_markup=buttons)
    await page.get_by_role("button", name="Why").click()
    [update] = await received(bot)
    assert update.callback_query is not None
    await update.callback_query.answer("Because", show_alert=True)
    await expect(page.get_by_role("dialog")).to_contain_text("Because")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_be_hidden()


async def test_reply_keyboards_answer_with_their_label(page: Page, bot: Bot, ann: Person) -> None:
    markup = ReplyKeyboardMarkup([["Berlin", "Lisbon"]], one_time_keyboard=True)
    await bot.send_message(ann.id, "Where are you?", reply_markup=markup)
    await page.get_by_role("button", name="Lisbon", exact=True).click()
    [update] = await received(bot)
    assert update.message is not None
    assert update.message.text == "Lisbon"
    await expect(page.get_by_role("button", name="Lisbon", exact=True)).to_be_hidden()


async def test_commands_come_from_the_bot_and_are_chosen_by_keyboard(page: Page, bot: Bot) -> None:
    await bot.set_my_commands(
        [BotCommand("today", "Today"), BotCommand("tomorrow", "Next"), BotCommand("week", "Seven")]
    )
    field = page.get_by_role("textbox", name="Message")
    await field.press_sequentially("/to")
    await expect(page.get_by_role("option")).to_have_count(2)
    await field.press("ArrowDown")
    await field.press("ArrowDown")
    await field.press("Enter")
    [update] = await received(bot)
    assert update.message is not None
    assert update.message.text == "/tomorrow"


async def test_files_photos_and_places_go_both_ways(
    page: Page, bot: Bot, ann: Person, tmp_path: Path
) -> None:
    table = tmp_path / "activities.csv"
    table.write_text("date,type\n")
    await page.set_input_files("#file", table)
    await page.get_by_label("Caption").fill("import, please")
    await page.get_by_role("button", name="Send", exact=True).last.click()
    [update] = await received(bot)
    assert update.message is not None
    assert update.message.document is not None
    assert update.message.document.file_name == "activities.csv"
    assert update.message.caption == "import, please"

    await page.get_by_role("button", name="Share a location").click()
    await page.get_by_label("Place").select_option("Tokyo")
    await page.get_by_role("button", name="Share", exact=True).click()
    [update] = await received(bot)
    assert update.message is not None
    assert update.message.location is not None
    assert round(update.message.location.longitude) == 140

    await bot.send_photo(ann.id, png(300, 200), caption="Four weeks")
    await bot.send_document(ann.id, b"x" * 2048, filename="export.zip")
    await expect(page.get_by_role("link", name="export.zip")).to_contain_text("2.0 KB")
    await page.get_by_role("button", name="Four weeks").click()
    await expect(page.get_by_role("dialog", name="Photo")).to_be_visible()
    assert await page.evaluate("document.getElementById('photo-large').naturalWidth") == 300


async def test_typing_is_shown_until_the_message_comes(page: Page, bot: Bot, ann: Person) -> None:
    await bot.send_chat_action(ann.id, "typing")
    await expect(page.locator("#chat-status")).to_have_text("typing…")
    await bot.send_message(ann.id, "x")
    await expect(page.locator("#chat-status")).to_have_text("with Ann")


async def test_blocking_and_unblocking(page: Page, bot: Bot, ann: Person) -> None:
    await page.get_by_role("button", name="Block", exact=True).click()
    await expect(page.get_by_role("textbox", name="Message")).to_be_hidden()
    assert ann.blocked
    await page.locator("#unblock").click()
    await expect(page.get_by_role("textbox", name="Message")).to_be_visible()
    statuses = [
        update.my_chat_member.new_chat_member.status
        for update in await received(bot)
        if update.my_chat_member
    ]
    assert statuses == ["kicked", "member"]


async def test_several_people_each_with_their_own_chat(
    page: Page, bot: Bot, ann: Person, sandbox: Sandbox
) -> None:
    await ann.say("I am Ann")
    await page.get_by_role("button", name="Add a person").click()
    await page.get_by_label("First name").fill("Ben <b>")
    await page.get_by_label("Telegram language").select_option("de")
    await page.keyboard.press("Enter")
    await expect(page.locator("#chat-status")).to_have_text("with Ben <b>")
    await expect(page.get_by_text("I am Ann").locator("visible=true")).to_have_count(1)
    await page.get_by_role("textbox", name="Message").fill("Hallo")
    await page.keyboard.press("Enter")
    said = (await received(bot))[-1].message
    assert said is not None
    assert said.from_user is not None
    assert (said.from_user.first_name, said.from_user.language_code) == ("Ben <b>", "de")
    await bot.send_message(ann.id, "for Ann only")
    row = page.locator(".person", has_text="Ann")
    await expect(row.locator(".count")).to_have_text("1")
    await row.click()
    await expect(page.locator(".message.in")).to_have_text(re.compile("for Ann only"))
    await expect(row.locator(".count")).to_be_hidden()


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


async def test_a_group_shows_who_writes(page: Page, bot: Bot, sandbox: Sandbox) -> None:
    sandbox.group("Runners", sandbox.person("Ann"), sandbox.person("Ben"))
    await page.locator(".person", has_text="Runners").click()
    await page.get_by_label("Who writes").select_option("Ben")
    await page.get_by_role("textbox", name="Message").fill("/help")
    await page.keyboard.press("Enter")
    update = (await received(bot))[-1]
    assert update.effective_user is not None
    assert update.effective_user.first_name == "Ben"
    await expect(page.locator(".from")).to_have_text("Ben")


async def test_the_clock_jumps_to_the_persons_evening_and_a_day_on(
    page: Page, sandbox: Sandbox, ann: Person, clock: ManualClock
) -> None:
    async def next_evening(person_id: int | None) -> datetime | None:
        return datetime(2026, 3, 12, 18, 45, tzinfo=UTC) if person_id == ann.id else None

    sandbox.next_evening = next_evening
    await expect(page.locator("#clock-time")).to_have_text("09:00")
    await page.get_by_role("button", name="To this evening").click()
    await expect(page.locator("#clock-time")).to_have_text("18:45")
    assert clock.now() == datetime(2026, 3, 12, 18, 45, tzinfo=UTC)
    await page.get_by_role("button", name="One day on").click()
    await expect(page.locator("#clock-date")).to_contain_text("13 Mar")
    assert clock.now() == datetime(2026, 3, 13, 18, 45, tzinfo=UTC)


async def test_what_people_and_bots_write_cannot_become_markup(
    page: Page, bot: Bot, ann: Person
) -> None:
    await ann.say("<img src=x onerror=document.title='hacked'>")
    await bot.send_message(ann.id, "<script>document.title='hacked'</script>")
    await expect(page.locator(".message")).to_have_count(2)
    await expect(page.locator(".message").first).to_contain_text("<img src=x")
    assert await page.title() == "DaySeven sandbox"


async def test_two_windows_show_the_same_and_a_reload_forgets_nothing(
    page: Page, browser: BrowserContext, sandbox: Sandbox, bot: Bot, ann: Person
) -> None:
    other = await browser.new_page()
    await other.set_viewport_size(PHONE)
    await other.goto(f"{sandbox.url}#{ann.id}")
    await other.get_by_role("textbox", name="Message").fill("from the phone")
    await other.get_by_role("button", name="Send", exact=True).click()
    await bot.send_message(ann.id, "for both")
    for window in (page, other):
        await expect(window.locator(".message")).to_have_count(2)
    await page.reload()
    await expect(page.locator(".message")).to_have_count(2)


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
