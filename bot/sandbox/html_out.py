"""Showing formatted text on the page: HTML that is always safe and well formed."""

import re
from collections.abc import Mapping
from html import escape
from itertools import pairwise

from bot.sandbox.entities import Entity, FormattedText, is_link

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
        if not is_link(url):  # entities given as a list may hold anything
            return "", ""
        return f'<a href="{escape(url)}" target="_blank" rel="noreferrer noopener">', "</a>"
    return "", ""
