"""Formatted text: Telegram's HTML in, text with entities out, and safe HTML back for the page.

Offsets and lengths of entities count UTF-16 code units, as everywhere in the Bot API
(https://core.telegram.org/bots/api#formatting-options).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import pairwise
from typing import Any

from bot.sandbox.errors import ApiError, bad_request

SIMPLE_TAGS: Mapping[str, str] = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
}
OTHER_TAGS = frozenset({"a", "span", "code", "pre", "blockquote", "tg-emoji"})
NAMED_CHARACTERS: Mapping[str, str] = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}

_TAG = re.compile(r"""<(/?)([^\s>/]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>""", re.S)
_ATTRIBUTE = re.compile(r"""\s*([a-zA-Z-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""", re.S)
_CHARACTER = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));?")
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


def utf16_length(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def _refuse(what: str) -> ApiError:
    return bad_request(f"can't parse entities: {what}")


def _byte_offset(source: str, index: int) -> int:
    return len(source[:index].encode("utf-8", "replace"))


@dataclass(frozen=True)
class _Open:
    tag: str
    kind: str
    offset: int
    extra: tuple[tuple[str, str], ...]


def parse_html(source: str) -> FormattedText:
    """Read Telegram's HTML.

    Raises:
        ApiError: 400 "can't parse entities: ..." with the same complaint Telegram has.
    """
    pieces: list[str] = []
    length = 0
    open_tags: list[_Open] = []
    entities: list[Entity] = []
    position = 0
    while position < len(source):
        character = source[position]
        if character == "<":
            match = _TAG.match(source, position)
            if match is None:
                raise _refuse(f"Unclosed start tag at byte offset {_byte_offset(source, position)}")
            closing, tag, attributes = match.group(1), match.group(2).lower(), match.group(3)
            where = _byte_offset(source, position)
            position = match.end()
            if closing:
                entities += _close(open_tags, tag, where, length)
            else:
                open_tags.append(_opened(tag, attributes, where, length, open_tags))
            continue
        if character == "&" and (match := _CHARACTER.match(source, position)):
            character = _decode(match)
            position = match.end()
        else:
            position += 1
        pieces.append(character)
        length += 2 if character > "\uffff" else 1
    if open_tags:
        raise _refuse(f'Can\'t find end tag corresponding to start tag "{open_tags[-1].tag}"')
    return trimmed(FormattedText("".join(pieces), tuple(entities)))


def _decode(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        return NAMED_CHARACTERS[name]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    valid = 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF
    return chr(code) if valid else match.group(0)


def _attributes(text: str) -> dict[str, str]:
    found = {}
    for match in _ATTRIBUTE.finditer(text):
        value = match.group(2) or ""
        if value[:1] in {'"', "'"}:
            value = value[1:-1]
        found[match.group(1).lower()] = _CHARACTER.sub(_decode, value)
    return found


def _opened(tag: str, text: str, where: int, length: int, above: Sequence[_Open]) -> _Open:
    attributes = _attributes(text)
    if tag in SIMPLE_TAGS:
        return _Open(tag, SIMPLE_TAGS[tag], length, ())
    if tag not in OTHER_TAGS:
        raise _refuse(f'Unsupported start tag "{tag}" at byte offset {where}')
    if tag == "span":
        if attributes.get("class") != "tg-spoiler":
            raise _refuse(f'Tag "span" must have class "tg-spoiler" at byte offset {where}')
        return _Open(tag, "spoiler", length, ())
    if tag == "a":
        url = attributes.get("href", "")
        return _Open(tag, "text_link", length, (("url", url),))
    if tag == "code":
        language = attributes.get("class", "")
        if above and above[-1].tag == "pre" and language.startswith("language-"):
            return _Open(tag, "code", length, (("language", language.removeprefix("language-")),))
        return _Open(tag, "code", length, ())
    if tag == "blockquote":
        kind = "expandable_blockquote" if "expandable" in attributes else "blockquote"
        return _Open(tag, kind, length, ())
    if tag == "tg-emoji":
        return _Open(
            tag, "custom_emoji", length, (("custom_emoji_id", attributes.get("emoji-id", "")),)
        )
    return _Open(tag, "pre", length, ())


def _close(open_tags: list[_Open], tag: str, where: int, length: int) -> list[Entity]:
    if not open_tags:
        raise _refuse(f"Unexpected end tag at byte offset {where}")
    opened = open_tags.pop()
    if tag and tag != opened.tag:
        raise _refuse(
            f'Unmatched end tag at byte offset {where}, expected "</{opened.tag}>", '
            f'found "</{tag}>"'
        )
    span = length - opened.offset
    if span == 0:
        return []
    extra = dict(opened.extra)
    if opened.kind == "text_link" and not _LINK.fullmatch(extra["url"]):
        return []
    if opened.kind == "code" and open_tags and open_tags[-1].tag == "pre":
        # <pre><code class="language-x"> is one block that knows its language.
        parent = open_tags.pop()
        open_tags.append(replace(parent, extra=opened.extra))
        return []
    return [Entity(opened.kind, opened.offset, span, opened.extra)]


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


_SHOWN: Mapping[str, tuple[str, str]] = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "spoiler": ('<span class="spoiler" tabindex="0">', "</span>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote>", "</blockquote>"),
}


def to_html(value: FormattedText) -> str:
    """Escaped HTML with these tags only; nothing a bot or a person writes can add others."""
    units = value.text.encode("utf-16-le")

    def cut(start: int, end: int) -> str:
        return units[2 * start : 2 * end].decode("utf-16-le", "replace")

    # Cut the text at every border; at each piece, close what ends and open what begins, and
    # reopen what merely crossed, so that tags always nest.
    edges = {edge for entity in value.entities for edge in (entity.offset, entity.end)}
    borders = sorted({0, len(units) // 2, *edges})
    result: list[str] = []
    for start, end in pairwise(borders):
        around = [e for e in value.entities if e.offset <= start and end <= e.end]
        around.sort(key=lambda entity: (entity.offset, -entity.length))
        tags = [_tags(entity, cut(entity.offset, entity.end)) for entity in around]
        result += [tag for tag, _ in tags]
        result.append(escape(cut(start, end), quote=False))
        result += [tag for _, tag in reversed(tags)]
    return _joined("".join(result))


def _joined(html: str) -> str:
    """Take away the seams between pieces: a close met at once by the same open."""
    seam = re.compile(r"</(b|i|u|s|code|pre|blockquote)><\1>")
    while (joined := seam.sub("", html)) != html:
        html = joined
    return html


def _tags(entity: Entity, inside: str) -> tuple[str, str]:
    if entity.kind in _SHOWN:
        return _SHOWN[entity.kind]
    if entity.kind == "bot_command":
        return f'<a class="command" href="#" data-command="{escape(inside)}">', "</a>"
    if entity.kind in {"text_link", "url"}:
        url = dict(entity.extra).get("url") or inside
        return f'<a href="{escape(url)}" target="_blank" rel="noreferrer noopener">', "</a>"
    return "", ""
