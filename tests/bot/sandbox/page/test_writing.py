"""What a person does in a chat, in a real browser."""

import re
from pathlib import Path

from playwright.async_api import (
    Page,
    expect,
)
from telegram import (
    Bot,
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    ReplyKeyboardMarkup,
)

from bot.sandbox import Person, Sandbox
from tests.bot.sandbox.material import png
from tests.bot.sandbox.page.window import IN_THE_BROWSER, received

pytestmark = IN_THE_BROWSER


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


async def test_the_menu_speaks_the_language_of_the_person(
    page: Page, bot: Bot, ann: Person, sandbox: Sandbox
) -> None:
    await bot.set_my_commands([BotCommand("log", "Log a workout")])
    await bot.set_my_commands([BotCommand("log", "Training eintragen")], language_code="de")
    await bot.set_my_description("Ich führe Tagebuch.", language_code="de")
    menu = page.get_by_role("button", name="Commands")
    await menu.click()
    await expect(page.locator("#commands")).to_have_text(re.compile("Log a workout"))
    ben = sandbox.person("Ben", language="de-AT")
    await page.locator(".person", has_text="Ben").click()
    await menu.click()
    await expect(page.locator("#commands")).to_have_text(re.compile("Training eintragen"))
    await page.reload()
    await page.locator(".person", has_text="Ben").click()
    await expect(page.locator(".welcome")).to_contain_text("Ich führe Tagebuch.")
    assert ben.room.messages == {}


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
