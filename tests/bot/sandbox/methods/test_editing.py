"""What can be edited, deleted and answered, and when not."""

from datetime import timedelta

import pytest
from telegram import (
    Bot,
    ReplyKeyboardMarkup,
)
from telegram.error import BadRequest

from bot.clock import ManualClock
from bot.sandbox import Person
from tests.bot.sandbox.material import keyboard, png


class TestEditing:
    async def test_the_same_again_is_not_modified(self, bot: Bot, ann: Person) -> None:
        sent = await bot.send_message(ann.id, "x", reply_markup=keyboard(callback_data="a"))
        with pytest.raises(BadRequest, match="Message is not modified"):
            await sent.edit_text("x", reply_markup=keyboard(callback_data="a"))
        with pytest.raises(BadRequest, match="not modified"):
            await sent.edit_reply_markup(keyboard(callback_data="a"))
        await sent.edit_text("x", reply_markup=keyboard(callback_data="b"))
        await sent.edit_text("x")
        assert ann.last.buttons == []

    async def test_only_what_is_there_and_ones_own_can_be_edited(
        self, bot: Bot, ann: Person
    ) -> None:
        with pytest.raises(BadRequest, match="Message to edit not found"):
            await bot.edit_message_text("y", ann.id, 999)
        theirs = await ann.say("mine")
        with pytest.raises(BadRequest, match="can't be edited"):
            await bot.edit_message_text("y", ann.id, theirs.message_id)

    async def test_what_carried_a_reply_keyboard_cannot_be_edited(
        self, bot: Bot, ann: Person
    ) -> None:
        sent = await bot.send_message(ann.id, "x", reply_markup=ReplyKeyboardMarkup([["a"]]))
        with pytest.raises(BadRequest, match="can't be edited"):
            await sent.edit_text("y")

    async def test_a_picture_has_a_caption_not_a_text(self, bot: Bot, ann: Person) -> None:
        sent = await bot.send_photo(ann.id, png(), caption="before")
        with pytest.raises(BadRequest, match="no text in the message to edit"):
            await sent.edit_text("y")
        await sent.edit_caption("after")
        assert ann.last.text == "after"

    async def test_deleting_once_and_within_48_hours(
        self, bot: Bot, ann: Person, clock: ManualClock
    ) -> None:
        sent = await bot.send_message(ann.id, "x")
        old = await bot.send_message(ann.id, "y")
        await sent.delete()
        with pytest.raises(BadRequest, match="Message to delete not found"):
            await sent.delete()
        clock.advance(timedelta(hours=48, seconds=1))
        with pytest.raises(BadRequest, match="can't be deleted"):
            await old.delete()
        assert [message.text for message in ann.chat] == ["y"]

    async def test_a_tap_is_answered_once(self, bot: Bot, ann: Person) -> None:
        await bot.send_message(ann.id, "x", reply_markup=keyboard(callback_data="a"))
        query = await ann.tap("Go")
        await bot.answer_callback_query(query, "Done", show_alert=True)
        with pytest.raises(BadRequest, match=r"(?i)query is too old"):
            await bot.answer_callback_query(query)
        with pytest.raises(BadRequest, match=r"(?i)query is too old"):
            await bot.answer_callback_query("12345")
