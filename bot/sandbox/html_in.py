"""Reading Telegram's HTML, as strictly as Telegram (core.telegram.org/bots/api#html-style)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.sandbox.entities import Entity, FormattedText, is_link, trimmed
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
    if opened.kind == "text_link" and not is_link(extra["url"]):
        return []
    if opened.kind == "code" and open_tags and open_tags[-1].tag == "pre":
        # <pre><code class="language-x"> is one block that knows its language.
        parent = open_tags.pop()
        open_tags.append(replace(parent, extra=opened.extra))
        return []
    return [Entity(opened.kind, opened.offset, span, opened.extra)]
