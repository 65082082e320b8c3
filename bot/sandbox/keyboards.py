"""Keyboards under messages, checked as Telegram checks them."""

import json
from typing import Any

from bot.sandbox.errors import bad_request

MAX_CALLBACK_BYTES = 64
MAX_BUTTONS = 100
MAX_ROW = 8
INLINE_ACTIONS = frozenset(
    {
        "callback_data",
        "url",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
    }
)


def read_markup(markup: dict[str, Any] | None, *, inline_only: bool = False) -> dict[str, Any]:
    """Check a `reply_markup`; an empty dict where there is none.

    Raises:
        ApiError: 400, naming what is wrong the way Telegram does.
    """
    if not markup:
        return {}
    if "inline_keyboard" in markup:
        return {"inline_keyboard": _inline_rows(markup["inline_keyboard"])}
    if inline_only:
        raise bad_request("inline keyboard expected")
    if "keyboard" in markup:
        return _reply_keyboard(markup)
    if markup.get("remove_keyboard") is True or markup.get("force_reply") is True:
        return markup
    raise bad_request("can't parse reply keyboard markup JSON object")


def _rows(value: Any, what: str) -> list[list[Any]]:
    if not isinstance(value, list) or not all(isinstance(row, list) for row in value):
        raise bad_request(f'field "{what}" of the reply markup must be an Array of Arrays')
    rows = [row for row in value if row]
    if sum(map(len, rows)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    if any(len(row) > MAX_ROW for row in rows) and what == "inline_keyboard":
        raise bad_request("too many buttons in a row: REPLY_MARKUP_TOO_LONG")
    return rows


def _inline_rows(value: Any) -> list[list[dict[str, Any]]]:
    return [[_inline_button(button) for button in row] for row in _rows(value, "inline_keyboard")]


def _inline_button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton expected")
    text = button.get("text")
    if not isinstance(text, str) or not text.strip():
        raise bad_request("can't parse inline keyboard button: text must be non-empty")
    actions = INLINE_ACTIONS & button.keys()
    if not actions:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the "
                          "inline keyboard")  # fmt: skip
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one action is allowed")
    if "callback_data" in button:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= MAX_CALLBACK_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not _looks_like_url(button["url"]):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: "
                          "Wrong HTTP URL")  # fmt: skip
    return button


def _looks_like_url(url: Any) -> bool:
    return isinstance(url, str) and url.startswith(("https://", "http://", "tg://")) and "." in url


def _reply_keyboard(markup: dict[str, Any]) -> dict[str, Any]:
    rows = []
    for row in _rows(markup["keyboard"], "keyboard"):
        buttons = [{"text": button} if isinstance(button, str) else button for button in row]
        for button in buttons:
            text = button.get("text") if isinstance(button, dict) else None
            if not isinstance(text, str) or not text.strip():
                raise bad_request("can't parse keyboard button: text must be non-empty")
        rows.append(buttons)
    if not rows:
        raise bad_request("reply markup is empty")
    return {**markup, "keyboard": rows}


def same_markup(left: dict[str, Any] | None, right: dict[str, Any] | None) -> bool:
    """Whether two inline keyboards would look and act the same."""
    return json.dumps(left or {}, sort_keys=True) == json.dumps(right or {}, sort_keys=True)
