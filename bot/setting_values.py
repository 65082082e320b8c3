"""What the text of each kind of setting means.

Each function takes what the environment holds and returns the value, or passes on a value that is
no text (a default, or one given in code). A wrong text raises ValueError with words that follow
the setting's name: what is wrong, what is allowed, an example. Secrets are not repeated.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import SecretStr

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
FORMATS = ("text", "json")
# SQLAlchemy's dialects that the store is tested on, each with the driver that is installed.
DATABASES = ("sqlite", "sqlite+aiosqlite", "postgresql", "postgresql+asyncpg", "postgres")


@dataclass(frozen=True)
class Address:
    """A host and a port to listen on; port 0 takes any free one."""

    host: str
    port: int

    def __post_init__(self) -> None:
        if not self.host or not 0 <= self.port <= 65535:
            raise ValueError(f"no address: {self.host}:{self.port}")

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


def token(value: object) -> object:
    if isinstance(value, SecretStr):
        value = value.get_secret_value()
    if not isinstance(value, str):
        return value
    if not re.fullmatch(r"[0-9]{1,20}:[A-Za-z0-9_-]{1,200}", value.strip()):
        raise ValueError(
            "does not look like a bot token; copy the whole of it from @BotFather:"
            " digits, a colon, then letters, digits, - and _"
        )
    return SecretStr(value.strip())


def web_address(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = value.strip().rstrip("/")
    example = "for example https://bot.example.org/telegram"
    try:
        parts = urlsplit(text)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or re.search(r"\s", text):
        raise ValueError(f"is not a web address; it begins with https:// or http://, {example}")
    if parts.query or parts.fragment:
        raise ValueError(f"has a ? or # part; leave it out, {example}")
    return text


def database(value: object) -> object:
    """Any SQLAlchemy URL of SQLite or PostgreSQL, with the driver that serves it here."""
    if not isinstance(value, str) or not value:
        return value
    scheme, found, rest = value.strip().partition("://")
    try:
        usable = bool(found) and scheme in DATABASES and urlsplit(f"//{rest}").port != 0
    except ValueError:  # a port that is no number, a bracket that is never closed
        usable = False
    if not usable:
        raise ValueError(
            "is not a database URL that can be used; SQLite and PostgreSQL can, for example"
            " sqlite+aiosqlite:///data/dayseven.db or postgresql+asyncpg://user@host/dayseven"
        )
    if scheme.startswith("sqlite"):
        return f"sqlite+aiosqlite://{rest}"
    return f"postgresql+asyncpg://{rest}"


def folder(value: object) -> object:
    if not isinstance(value, str):
        return value
    if "\0" in value:
        raise ValueError("is not a folder's name, for example ./data")
    path = Path(value.strip()).expanduser()
    if path.exists() and not path.is_dir():
        raise ValueError(f"is a file ({value!r}); a folder is expected, for example ./data")
    return path


def webhook_secret(value: object) -> object:
    if isinstance(value, SecretStr):
        value = value.get_secret_value()
    if not isinstance(value, str):
        return value
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value.strip()):
        raise ValueError(
            "may hold 1 to 256 letters, digits, - and _,"
            " for example what 'openssl rand -hex 32' prints"
        )
    return SecretStr(value.strip())


def address(value: object) -> object:
    if not isinstance(value, str):
        return value
    match = re.fullmatch(r"(\[[0-9A-Fa-f:.]+\]|[^\s:\[\]]+):([0-9]{1,5})", value.strip())
    if match is None or int(match[2]) > 65535:
        raise ValueError(
            f"is {value!r}; a host and a port (0 to 65535) are expected,"
            " for example 127.0.0.1:8080 or [::1]:8080"
        )
    return Address(match[1].strip("[]"), int(match[2]))


def user_ids(value: object) -> object:
    if not isinstance(value, str):
        return value
    words = re.split(r"[\s,;]+", value.strip(" \t,;[]"))
    wrong = [word for word in words if not re.fullmatch(r"[1-9][0-9]{0,15}", word)]
    if wrong:
        raise ValueError(
            f"holds {wrong[0]!r}; Telegram user ids are expected, whole numbers with commas"
            " between them, for example 123456789,987654321"
        )
    return frozenset(int(word) for word in words)


def rate(value: object) -> object:
    if not isinstance(value, str):
        return value
    number = _number(value)
    if number is None or not 0 < number <= 1000:
        raise ValueError(
            f"is {value!r}; messages a second are expected, more than 0 and at most 1000,"
            " for example 25"
        )
    return number


def concurrency(value: object) -> object:
    if not isinstance(value, str):
        return value
    number = _number(value)
    if number is None or not number.is_integer() or not 1 <= number <= 100:
        raise ValueError(f"is {value!r}; a whole number from 1 to 100 is expected, for example 4")
    return int(number)


def timezone(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return ZoneInfo(value.strip()).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(
            f"is {value!r}; a zone of the tz database is expected, for example Europe/Madrid"
        ) from None


def time_of_day(value: object) -> object:
    if not isinstance(value, str):
        return value
    match = re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", value.strip())
    if match is None:
        raise ValueError(f"is {value!r}; a time from 00:00 to 23:59 is expected, for example 20:00")
    return time(int(match[1]), int(match[2]))


def log_level(value: object) -> object:
    return _one_of(value, LEVELS, "INFO")


def log_format(value: object) -> object:
    return _one_of(value, FORMATS, "json")


def _one_of(value: object, allowed: tuple[str, ...], example: str) -> object:
    if not isinstance(value, str):
        return value
    for word in allowed:
        if word.casefold() == value.strip().casefold():
            return word
    raise ValueError(
        f"is {value!r}; one of {', '.join(allowed)} is expected, for example {example}"
    )


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
