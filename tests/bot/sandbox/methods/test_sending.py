"""Sending is as strict as Telegram's: the real client meets the same refusals."""

import pytest
from telegram import (
    Bot,
    InputMediaDocument,
    InputMediaPhoto,
    KeyboardButton,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.sandbox import Person, Sandbox
from tests.bot.sandbox.material import keyboard, png, raw


class TestText:
    @pytest.mark.parametrize("text", ["", "   \n ", "<b> </b>"])
    async def test_an_empty_text_is_refused(self, sandbox: Sandbox, ann: Person, text: str) -> None:
        status, answer = await raw(
            sandbox, "sendMessage", chat_id=ann.id, text=text, parse_mode="HTML"
        )
        assert (status, answer["description"]) == (400, "Bad Request: message text is empty")

    async def test_4096_characters_are_counted_without_the_tags(
        self, bot: Bot, ann: Person
    ) -> None:
        sent = await bot.send_message(ann.id, f"<b>{'x' * 4096}</b>", parse_mode="HTML")
        assert len(sent.text or "") == 4096
        with pytest.raises(BadRequest, match="too long"):
            await bot.send_message(ann.id, "x" * 4097)
        with pytest.raises(BadRequest, match="too long"):
            await bot.send_message(ann.id, "🏊" * 2049)

    @pytest.mark.parametrize(
        ("html", "complaint"),
        [
            ("<b>open", "Can't find end tag"),
            ("<b>x</i>", "Unmatched end tag"),
            ("x</b>", "Unexpected end tag"),
            ("2 < 3", "Unclosed start tag"),
            ("<p>x</p>", 'Unsupported start tag "p"'),
            ("<span>x</span>", "tg-spoiler"),
        ],
    )
    async def test_html_must_parse(self, bot: Bot, ann: Person, html: str, complaint: str) -> None:
        with pytest.raises(BadRequest, match=f"(?i)can't parse entities: .*{complaint}"):
            await bot.send_message(ann.id, html, parse_mode="HTML")
        assert ann.chat == []

    async def test_formatting_comes_back_as_entities(self, bot: Bot, ann: Person) -> None:
        sent = await bot.send_message(
            ann.id, "🏊 <b>Swim</b> &amp; <a href='https://x.org/'>read</a>", parse_mode="HTML"
        )
        assert sent.text == "🏊 Swim & read"
        assert sent.parse_entities() == {sent.entities[0]: "Swim", sent.entities[1]: "read"}
        assert sent.entities[1].url == "https://x.org/"

    async def test_entities_may_be_given_as_a_list(self, bot: Bot, ann: Person) -> None:
        bold = MessageEntity(MessageEntity.BOLD, 0, 2)
        await bot.send_message(ann.id, "hi there", entities=[bold])
        assert ann.last.html == "<b>hi</b> there"

    async def test_markdown_is_refused_rather_than_shown_raw(self, bot: Bot, ann: Person) -> None:
        with pytest.raises(BadRequest, match=r"(?i)html only"):
            await bot.send_message(ann.id, "*x*", parse_mode="MarkdownV2")


class TestKeyboards:
    @pytest.mark.parametrize("size", [1, 64])
    async def test_callback_data_of_1_to_64_bytes_is_taken(
        self, bot: Bot, ann: Person, size: int
    ) -> None:
        await bot.send_message(ann.id, "x", reply_markup=keyboard(callback_data="d" * size))

    @pytest.mark.parametrize("data", ["", "d" * 65, "é" * 33])
    async def test_other_callback_data_is_refused(
        self, sandbox: Sandbox, ann: Person, data: str
    ) -> None:
        markup = {"inline_keyboard": [[{"text": "Go", "callback_data": data}]]}
        status, answer = await raw(
            sandbox, "sendMessage", chat_id=ann.id, text="x", reply_markup=markup
        )
        assert (status, answer["description"]) == (400, "Bad Request: BUTTON_DATA_INVALID")

    @pytest.mark.parametrize(
        "button",
        [
            {"text": "Go"},
            {"text": " ", "callback_data": "x"},
            {"text": "Go", "callback_data": "x", "url": "https://x.org"},
            {"text": "Go", "url": "nowhere"},
            "Go",
        ],
    )
    async def test_a_button_has_a_label_and_one_action(
        self, sandbox: Sandbox, ann: Person, button: object
    ) -> None:
        markup = {"inline_keyboard": [[button]]}
        status, _ = await raw(sandbox, "sendMessage", chat_id=ann.id, text="x", reply_markup=markup)
        assert status == 400

    async def test_a_reply_keyboard_stays_until_it_is_removed(self, bot: Bot, ann: Person) -> None:
        await bot.send_message(
            ann.id, "Where?", reply_markup=ReplyKeyboardMarkup([[KeyboardButton("Berlin")]])
        )
        await bot.send_message(ann.id, "Well?")
        await ann.tap("Berlin")
        assert ann.chat[-1].text == "Berlin"
        await bot.send_message(ann.id, "Thanks", reply_markup=ReplyKeyboardRemove())
        with pytest.raises(ValueError, match="no button 'Berlin'"):
            await ann.tap("Berlin")


class TestFiles:
    async def test_what_goes_out_can_be_fetched_again(self, bot: Bot, ann: Person) -> None:
        content = bytes(range(256)) * 40
        sent = await bot.send_document(ann.id, content, filename="export.zip", caption="<b>x</b>")
        assert sent.document is not None
        assert (sent.document.file_name, sent.document.file_size) == ("export.zip", len(content))
        assert await (await sent.document.get_file()).download_as_bytearray() == content

    async def test_what_a_person_attaches_can_be_fetched(self, bot: Bot, ann: Person) -> None:
        await ann.attach(b"date,type\n", "log.csv", caption="import this")
        [update] = await bot.get_updates()
        assert update.message is not None
        assert update.message.document is not None
        assert update.message.caption == "import this"
        assert await (await update.message.document.get_file()).download_as_bytearray() == (
            b"date,type\n"
        )

    async def test_a_photo_must_be_an_image(self, bot: Bot, ann: Person) -> None:
        sent = await bot.send_photo(ann.id, png(64, 48))
        assert (sent.photo[-1].width, sent.photo[-1].height) == (64, 48)
        for wrong, complaint in (
            (b"no image", "Image_process_failed"),
            (png(9000, 2000), "Photo_invalid_dimensions"),
            (png(2100, 100), "Photo_invalid_dimensions"),
        ):
            with pytest.raises(BadRequest, match=complaint):
                await bot.send_photo(ann.id, wrong)

    async def test_a_file_can_be_sent_again_by_its_id(self, bot: Bot, ann: Person) -> None:
        first = await bot.send_photo(ann.id, png())
        again = await bot.send_photo(ann.id, first.photo[-1].file_id)
        assert again.photo[-1].file_id == first.photo[-1].file_id
        with pytest.raises(BadRequest, match=r"(?i)wrong file"):
            await bot.send_photo(ann.id, "no-such-file")

    async def test_media_are_exchanged_and_grouped(self, bot: Bot, ann: Person) -> None:
        sent = await bot.send_photo(ann.id, png(), caption="one")
        await sent.edit_media(InputMediaPhoto(png(80, 60), caption="<i>two</i>", parse_mode="HTML"))
        assert ann.last.photo is not None
        assert (ann.last.photo.width, ann.last.html) == (80, "<i>two</i>")
        both = [InputMediaDocument(b"a", filename="a.csv"), InputMediaDocument(b"b")]
        grouped = await bot.send_media_group(ann.id, both)
        assert len({message.media_group_id for message in grouped}) == 1

    async def test_a_caption_has_at_most_1024_characters(self, bot: Bot, ann: Person) -> None:
        with pytest.raises(BadRequest, match="caption is too long"):
            await bot.send_document(ann.id, b"x", caption="x" * 1025)


class TestReaching:
    async def test_who_has_blocked_cannot_be_reached(self, bot: Bot, ann: Person) -> None:
        sent = await bot.send_message(ann.id, "x")
        await ann.block()
        for attempt in (sent.edit_text("y"), bot.send_message(ann.id, "z")):
            with pytest.raises(Forbidden, match="bot was blocked by the user"):
                await attempt
        [update] = await bot.get_updates()
        assert update.my_chat_member is not None
        assert update.my_chat_member.new_chat_member.status == "kicked"
        await ann.unblock()
        await bot.send_message(ann.id, "welcome back")
        assert (await bot.get_updates(offset=update.update_id + 1))[0].my_chat_member is not None

    async def test_who_is_gone_cannot_be_reached(self, bot: Bot, ann: Person) -> None:
        ann.deactivate()
        with pytest.raises(Forbidden, match="deactivated"):
            await bot.send_message(ann.id, "x")

    async def test_a_group_can_be_written_in_and_moves(self, sandbox: Sandbox, bot: Bot) -> None:
        ann, ben = sandbox.person("Ann"), sandbox.person("Ben")
        group = sandbox.group("Runners", ann, ben)
        await ben.say("hello bot", room=group)
        [update] = await bot.get_updates()
        assert update.effective_chat is not None
        assert update.effective_user is not None
        assert (update.effective_chat.type, update.effective_user.id) == ("group", ben.id)
        await bot.send_message(group.id, "In private, please")
        upgraded = sandbox.upgrade_group(group)
        with pytest.raises(ChatMigrated) as moved:
            await bot.send_message(group.id, "x")
        assert moved.value.new_chat_id == upgraded.id
        await bot.send_message(upgraded.id, "x")

    async def test_replies_point_at_what_is_there(self, bot: Bot, ann: Person) -> None:
        said = await ann.say("first")
        sent = await bot.send_message(
            ann.id, "x", reply_parameters=ReplyParameters(said.message_id)
        )
        assert sent.reply_to_message is not None
        assert sent.reply_to_message.text == "first"
        with pytest.raises(BadRequest, match="Message to be replied not found"):
            await bot.send_message(ann.id, "x", reply_parameters=ReplyParameters(999))
        await bot.send_message(
            ann.id,
            "x",
            reply_parameters=ReplyParameters(999, allow_sending_without_reply=True),
        )
