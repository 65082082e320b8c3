"""What the methods of the Bot API work on."""

import time
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.chats import Chat, Message
from bot.sandbox.entities import (
    FormattedText,
    entities_from_api,
    trimmed,
    utf16_length,
    with_automatic,
)
from bot.sandbox.errors import bad_request
from bot.sandbox.html_in import parse_html
from bot.sandbox.journal import Accepted, Journal
from bot.sandbox.parameters import Parameters
from bot.sandbox.updates import UpdateQueue
from bot.sandbox.webhook import Webhook
from bot.sandbox.world import World

MAX_TEXT = 4096
MAX_CAPTION = 1024


@dataclass
class Profile:
    """What the bot has told Telegram about itself, by language ("" is the default)."""

    commands: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    menu_button: dict[str, Any] = field(default_factory=lambda: {"type": "commands"})


@dataclass
class CallbackQuery:
    """A tap the bot has yet to answer."""

    query_id: str
    chat: Chat
    message: Message
    data: str
    answered: bool = False


@dataclass
class Context:
    """Everything a method may read or change."""

    world: World
    updates: UpdateQueue
    webhook: Webhook
    journal: Journal
    profile: Profile = field(default_factory=Profile)
    callbacks: dict[str, CallbackQuery] = field(default_factory=dict)

    def chat(self, parameters: Parameters) -> Chat:
        """The chat a call is about.

        Raises:
            ApiError: 400 where there is none, 403 where the bot may not write.
        """
        given = parameters.text("chat_id")
        if given is None:
            raise bad_request("chat_id is empty")
        return self.world.reachable_chat(given)

    def sent(self, method: str, message: Message) -> Message:
        """Note in the journal that a message reached its chat."""
        self.journal.accepted.append(self._note(method, message))
        return message

    def edited(self, method: str, message: Message) -> None:
        """Note in the journal that a message was changed."""
        self.journal.edits.append(self._note(method, message))

    def _note(self, method: str, message: Message) -> Accepted:
        return Accepted(
            message.chat.id,
            message.message_id,
            method,
            message.text,
            self.world.clock.now(),
            time.monotonic(),
        )

    def send(self, method: str, chat: Chat, body: FormattedText, **content: Any) -> Message:
        """Put a message of the bot into a chat, with its keyboard."""
        markup = content.pop("markup", None) or {}
        if "keyboard" in markup:
            chat.reply_keyboard = markup
        elif "remove_keyboard" in markup:
            chat.reply_keyboard = None
        inline = markup if "inline_keyboard" in markup else None
        editable = not markup or inline is not None
        message = self.world.put(
            chat, self.world.bot, body, markup=inline, editable=editable, **content
        )
        return self.sent(method, message)


def formatted(parameters: Parameters, name: str = "text") -> FormattedText:
    """The text of a call with its formatting, from `parse_mode` or a list of entities."""
    return format_value(
        parameters.text(name) or "",
        parameters.text("parse_mode"),
        parameters.array("entities" if name == "text" else f"{name}_entities"),
    )


def format_value(text: str, parse_mode: str | None, entities: list[Any] | None) -> FormattedText:
    """Read a text: HTML, a list of entities, or plain.

    Raises:
        ApiError: 400 where the HTML does not parse, and for Markdown, which is not read here.
    """
    text = text.replace("\r\n", "\n").replace("\0", "")
    if parse_mode is None:
        value = entities_from_api(text, entities) if entities else trimmed(FormattedText(text))
    elif parse_mode.lower() == "html":
        value = parse_html(text)
    elif parse_mode.lower() in {"markdown", "markdownv2"}:
        raise bad_request("the sandbox reads parse_mode HTML only")
    else:
        raise bad_request("unsupported parse_mode")
    return with_automatic(value)


def message_text(parameters: Parameters) -> FormattedText:
    """The text of a message, 1..4096 units after the entities are taken out."""
    value = formatted(parameters)
    if not value.text:
        raise bad_request("message text is empty")
    # Telegram's page says "characters"; counting UTF-16 units is the stricter reading.
    if utf16_length(value.text) > MAX_TEXT:
        raise bad_request("message is too long")
    return value


def caption(parameters: Parameters) -> FormattedText:
    return checked_caption(formatted(parameters, "caption"))


def checked_caption(value: FormattedText) -> FormattedText:
    if utf16_length(value.text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return value
