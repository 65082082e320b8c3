"""Telegram's face: routes, handlers, keyboards, words."""
