"""Deep links: what `https://t.me/<bot>?start=log_swim` asks for.

Telegram sends the parameter as `/start log_swim`: letters, digits, `_` and `-`. It is read as the
command of that name with the words after it, `/log swim`. Commands that change how the bot behaves
are not among them: whoever taps a link should not find out afterwards.
"""

from __future__ import annotations

import re

LINKED = frozenset(
    {
        "log",
        "today",
        "tomorrow",
        "week",
        "history",
        "stats",
        "report",
        "settings",
        "import",
        "export",
        "privacy",
        "help",
    }
)
_PARAMETER = re.compile(r"/start(?:@\w+)?\s+([A-Za-z0-9_-]{1,64})\s*")


def command_behind(text: str) -> str | None:
    """`/log swim` for `/start log_swim`; None where it is no link of ours."""
    match = _PARAMETER.fullmatch(text)
    if match is None:
        return None
    name, _, words = match[1].partition("_")
    if name.lower() not in LINKED:
        return None
    return f"/{name.lower()} {words.replace('_', ' ')}".rstrip()
