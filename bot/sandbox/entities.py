"""Text with entities: what formatting is once the HTML has been read.

Offsets and lengths of entities count UTF-16 code units, as everywhere in the Bot API
(https://core.telegram.org/bots/api#formatting-options).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.sandbox.errors import bad_request

_LINK = re.compile(r"(?:https?|tg|ftp)://\S+|mailto:\S+", re.I)
_BARE_LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]]", re.I)
_COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")


@dataclass(frozen=True)
class Entity:
    """One stretch of formatting; `extra` holds url, language, custom_emoji_id."""

    kind: str
    offset: int
    length: int
    extra: tuple[tuple[str, str], ...] = ()

    @property
    def end(self) -> int:
        return self.offset + self.length

    def to_api(self) -> dict[str, Any]:
        return {
            "type": self.kind,
            "offset": self.offset,
            "length": self.length,
            **dict(self.extra),
        }


@dataclass(frozen=True)
class FormattedText:
    """What a message says."""

    text: str
    entities: tuple[Entity, ...] = ()


def is_link(url: str) -> bool:
    """Whether Telegram makes a link of it: no script, no file, no relative address."""
    return _LINK.fullmatch(url) is not None


def utf16_length(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def trimmed(value: FormattedText) -> FormattedText:
    """Cut the white space around a text, as Telegram does, and move its entities along."""
    text = value.text.rstrip()
    stripped = text.lstrip()
    shift = utf16_length(text) - utf16_length(stripped)
    limit = utf16_length(stripped)
    kept = []
    for entity in value.entities:
        start = min(max(0, entity.offset - shift), limit)
        end = min(max(0, entity.end - shift), limit)
        if end > start:
            kept.append(replace(entity, offset=start, length=end - start))
    kept.sort(key=lambda entity: (entity.offset, -entity.length))
    return FormattedText(stripped, tuple(kept))


def with_automatic(value: FormattedText) -> FormattedText:
    """Add what Telegram finds by itself: bot commands and bare links."""
    found = [
        Entity(kind, utf16_length(value.text[: match.start()]), utf16_length(match.group()))
        for kind, pattern in (("bot_command", _COMMAND), ("url", _BARE_LINK))
        for match in pattern.finditer(value.text)
    ]
    free = [
        new
        for new in found
        if not any(new.offset < old.end and old.offset < new.end for old in value.entities)
    ]
    merged = sorted((*value.entities, *free), key=lambda entity: (entity.offset, -entity.length))
    return FormattedText(value.text, tuple(merged))


def entities_from_api(text: str, given: Sequence[Any]) -> FormattedText:
    """Entities sent as a list instead of a parse mode."""
    limit = utf16_length(text)
    entities = []
    for raw in given:
        if not isinstance(raw, dict) or not isinstance(raw.get("type"), str):
            raise bad_request("can't parse MessageEntity: Object expected")
        try:
            offset, length = int(raw["offset"]), int(raw["length"])
        except (KeyError, TypeError, ValueError):
            raise bad_request("can't parse MessageEntity: offset and length are required") from None
        if offset < 0 or length <= 0 or offset + length > limit:
            continue
        keys = ("url", "language", "custom_emoji_id")
        extra = tuple((key, str(raw[key])) for key in keys if key in raw)
        entities.append(Entity(raw["type"], offset, length, extra))
    return trimmed(FormattedText(text, tuple(entities)))
