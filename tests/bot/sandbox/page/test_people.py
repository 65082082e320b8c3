"""People, groups, windows and the clock, in a real browser."""

import re
from datetime import UTC, datetime

from playwright.async_api import (
    BrowserContext,
    Page,
    expect,
)
from telegram import (
    Bot,
)

from bot.clock import ManualClock
from bot.sandbox import Person, Sandbox
from tests.bot.sandbox.page.window import IN_THE_BROWSER, PHONE, heard, received

pytestmark = IN_THE_BROWSER


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
    said = await heard(bot, "Hallo")
    assert said.from_user is not None
    assert (said.from_user.first_name, said.from_user.language_code) == ("Ben <b>", "de")
    await bot.send_message(ann.id, "for Ann only")
    row = page.locator(".person", has_text="Ann")
    await expect(row.locator(".count")).to_have_text("1")
    await row.click()
    await expect(page.locator(".message.in")).to_have_text(re.compile("for Ann only"))
    await expect(row.locator(".count")).to_be_hidden()


async def test_a_group_shows_who_writes(page: Page, bot: Bot, sandbox: Sandbox) -> None:
    sandbox.group("Runners", sandbox.person("Ann"), sandbox.person("Ben"))
    await page.locator(".person", has_text="Runners").click()
    await page.get_by_label("Who writes").select_option("Ben")
    await page.get_by_role("textbox", name="Message").fill("/help")
    await page.keyboard.press("Enter")
    said = await heard(bot, "/help")
    assert said.from_user is not None
    assert said.from_user.first_name == "Ben"
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
