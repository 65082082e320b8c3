"""Methods that put something new into a chat."""

from itertools import count
from typing import Any

from bot.sandbox.chats import Chat, Message
from bot.sandbox.context import (
    Context,
    caption,
    checked_caption,
    format_value,
    message_text,
)
from bot.sandbox.entities import FormattedText
from bot.sandbox.errors import bad_request
from bot.sandbox.files import received
from bot.sandbox.keyboards import read_markup
from bot.sandbox.parameters import Parameters

CHAT_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
_group_numbers = count(1)


def reply_target(chat: Chat, parameters: Parameters) -> Message | None:
    """The message a call replies to.

    Raises:
        ApiError: 400 where it is gone and the call does not allow going without.
    """
    wanted = parameters.mapping("reply_parameters") or {}
    number = wanted.get("message_id", parameters.integer("reply_to_message_id"))
    if number is None:
        return None
    target = chat.messages.get(int(number))
    lenient = wanted.get("allow_sending_without_reply") or parameters.boolean(
        "allow_sending_without_reply"
    )
    if target is None and not lenient:
        raise bad_request("message to be replied not found")
    return target


def _common(chat: Chat, parameters: Parameters) -> dict[str, Any]:
    return {
        "reply_to": reply_target(chat, parameters),
        "markup": read_markup(parameters.mapping("reply_markup")),
        "silent": parameters.boolean("disable_notification"),
    }


async def send_message(context: Context, parameters: Parameters) -> dict[str, Any]:
    chat = context.chat(parameters)
    body = message_text(parameters)
    message = context.send("sendMessage", chat, body, **_common(chat, parameters))
    return message.to_api()


async def send_photo(context: Context, parameters: Parameters) -> dict[str, Any]:
    chat = context.chat(parameters)
    body = caption(parameters)
    common = _common(chat, parameters)
    photo = received(
        context.world,
        parameters,
        parameters.values.get("photo"),
        parameters.upload("photo"),
        photo=True,
    )
    return context.send("sendPhoto", chat, body, photo=photo, **common).to_api()


async def send_document(context: Context, parameters: Parameters) -> dict[str, Any]:
    chat = context.chat(parameters)
    body = caption(parameters)
    common = _common(chat, parameters)
    document = received(
        context.world,
        parameters,
        parameters.values.get("document"),
        parameters.upload("document"),
        photo=False,
    )
    return context.send("sendDocument", chat, body, document=document, **common).to_api()


def media_item(
    context: Context, parameters: Parameters, item: Any
) -> tuple[FormattedText, dict[str, Any]]:
    """One InputMedia of a call: its caption and its file.

    Raises:
        ApiError: 400 for a kind the sandbox does not show, or a file that is not there.
    """
    if not isinstance(item, dict):
        raise bad_request("can't parse InputMedia: Object expected")
    kind = item.get("type")
    if kind not in {"photo", "document"}:
        raise bad_request(f"the sandbox shows photos and documents, not {kind!r}")
    body = checked_caption(
        format_value(
            str(item.get("caption") or ""), item.get("parse_mode"), item.get("caption_entities")
        )
    )
    kept = received(context.world, parameters, item.get("media"), None, photo=kind == "photo")
    return body, {kind: kept}


async def send_media_group(context: Context, parameters: Parameters) -> list[dict[str, Any]]:
    chat = context.chat(parameters)
    items = parameters.array("media")
    if items is None or not 2 <= len(items) <= 10:
        raise bad_request("media group must have from 2 to 10 items")
    common = _common(chat, parameters)
    common.pop("markup")
    read = [media_item(context, parameters, item) for item in items]
    if len({tuple(content) for _, content in read}) > 1:
        raise bad_request("documents can't be mixed with other media types")
    group = str(13_000_000_000 + next(_group_numbers))
    sent = [
        context.send("sendMediaGroup", chat, body, media_group_id=group, **content, **common)
        for body, content in read
    ]
    return [message.to_api() for message in sent]


async def send_location(context: Context, parameters: Parameters) -> dict[str, Any]:
    chat = context.chat(parameters)
    try:
        latitude = float(parameters.required_text("latitude"))
        longitude = float(parameters.required_text("longitude"))
    except ValueError:
        raise bad_request("latitude and longitude must be Float") from None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong location")
    location = {"location": {"latitude": latitude, "longitude": longitude}}
    common = _common(chat, parameters)
    return context.send(
        "sendLocation", chat, FormattedText(""), payload=location, **common
    ).to_api()


async def send_chat_action(context: Context, parameters: Parameters) -> bool:
    chat = context.chat(parameters)
    action = parameters.required_text("action")
    if action not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    context.world.tell("typing", chat, action=action)
    return True
