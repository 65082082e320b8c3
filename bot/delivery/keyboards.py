"""Inline keyboards as Telegram objects and as JSON, for pushes that wait in the database."""

from __future__ import annotations

from typing import Any

import telegram

from bot.delivery.outgoing import Button, Keyboard


def to_json(keyboard: Keyboard) -> list[list[list[str]]]:
    """Rows of [label, data] pairs."""
    return [[[button.label, button.data] for button in row] for row in keyboard]


def from_json(stored: Any) -> Keyboard:
    """The keyboard that `to_json` wrote down; nothing stored is no keyboard."""
    return tuple(tuple(Button(label, data) for label, data in row) for row in stored or ())


def inline(keyboard: Keyboard) -> telegram.InlineKeyboardMarkup | None:
    """The keyboard as Telegram takes it; None for none."""
    if not keyboard:
        return None
    return telegram.InlineKeyboardMarkup(
        [
            [
                telegram.InlineKeyboardButton(button.label, callback_data=button.data)
                for button in row
            ]
            for row in keyboard
        ]
    )
