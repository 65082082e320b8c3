"""Methods that change or take away what is already in a chat, and that answer a tap."""

from datetime import timedelta
from typing import Any

from bot.sandbox.chats import Chat, Message, StoredFile
from bot.sandbox.context import Context, caption, message_text
from bot.sandbox.entities import FormattedText
from bot.sandbox.errors import bad_request
from bot.sandbox.keyboards import read_markup, same_markup
from bot.sandbox.methods.sending import media_item
from bot.sandbox.parameters import Parameters

DELETABLE_FOR = timedelta(hours=48)
MAX_ALERT = 200

_UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)


def _to_edit(context: Context, parameters: Parameters) -> Message:
    if parameters.has("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = context.chat(parameters)
    message = chat.messages.get(parameters.required_integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot or not message.editable:
        raise bad_request("message can't be edited")
    return message


def _apply(
    context: Context,
    method: str,
    message: Message,
    body: FormattedText,
    markup: dict[str, Any],
    files: dict[str, StoredFile] | None = None,
) -> dict[str, Any]:
    """Make the edit, or refuse one that changes nothing."""
    if files is None:
        files = {
            name: file
            for name, file in (("photo", message.photo), ("document", message.document))
            if file is not None
        }
    same_files = files.get("photo") is message.photo and files.get("document") is message.document
    if same_files and body == message.body and same_markup(markup, message.markup):
        raise bad_request(_UNCHANGED)
    only_keyboard = same_files and body == message.body
    message.body = body
    message.markup = markup or None
    message.photo, message.document = files.get("photo"), files.get("document")
    if not only_keyboard:
        message.edit_date = context.world.clock.now()
    context.world.changed(message)
    context.edited(method, message)
    return message.to_api()


async def edit_message_text(context: Context, parameters: Parameters) -> dict[str, Any]:
    message = _to_edit(context, parameters)
    body = message_text(parameters)
    markup = read_markup(parameters.mapping("reply_markup"), inline_only=True)
    if message.has_media or message.payload:
        raise bad_request("there is no text in the message to edit")
    return _apply(context, "editMessageText", message, body, markup)


async def edit_message_caption(context: Context, parameters: Parameters) -> dict[str, Any]:
    message = _to_edit(context, parameters)
    body = caption(parameters)
    markup = read_markup(parameters.mapping("reply_markup"), inline_only=True)
    if not message.has_media:
        raise bad_request("there is no caption in the message to edit")
    return _apply(context, "editMessageCaption", message, body, markup)


async def edit_message_reply_markup(context: Context, parameters: Parameters) -> dict[str, Any]:
    message = _to_edit(context, parameters)
    markup = read_markup(parameters.mapping("reply_markup"), inline_only=True)
    return _apply(context, "editMessageReplyMarkup", message, message.body, markup)


async def edit_message_media(context: Context, parameters: Parameters) -> dict[str, Any]:
    message = _to_edit(context, parameters)
    item = parameters.mapping("media")
    if item is None:
        raise bad_request('parameter "media" is required')
    body, files = media_item(context, parameters, item)
    markup = read_markup(parameters.mapping("reply_markup"), inline_only=True)
    return _apply(context, "editMessageMedia", message, body, markup, files)


def _check_deletable(context: Context, message: Message) -> None:
    if context.world.clock.now() - message.date > DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")


async def delete_message(context: Context, parameters: Parameters) -> bool:
    chat = context.chat(parameters)
    message = chat.messages.get(parameters.required_integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    _check_deletable(context, message)
    context.world.delete(message)
    return True


async def delete_messages(context: Context, parameters: Parameters) -> bool:
    chat = context.chat(parameters)
    for message in _listed(chat, parameters):
        _check_deletable(context, message)
        context.world.delete(message)
    return True


def _listed(chat: Chat, parameters: Parameters) -> list[Message]:
    numbers = parameters.array("message_ids")
    if not numbers or len(numbers) > 100:
        raise bad_request("from 1 to 100 message identifiers are needed")
    return [chat.messages[number] for number in numbers if number in chat.messages]


async def answer_callback_query(context: Context, parameters: Parameters) -> bool:
    query = context.callbacks.get(parameters.required_text("callback_query_id"))
    text = parameters.text("text") or ""
    if len(text) > MAX_ALERT:
        raise bad_request("MESSAGE_TOO_LONG")
    if query is None or query.answered:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    query.answered = True
    context.world.tell(
        "answer",
        query.chat,
        query_id=query.query_id,
        text=text,
        alert=parameters.boolean("show_alert"),
    )
    return True
