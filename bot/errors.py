"""The errors that end a command, drawn as a small tree.

    StopError                the program cannot go on; its message is one line for a person
    ├── UsageError           a wrong argument or a wrong line of input
    ├── SettingsError        one or more wrong settings
    ├── TokenError           Telegram does not accept the token
    ├── StorageError         the database or the disk cannot be used
    └── AddressError         an address cannot be listened on

Whoever knows what is wrong raises one of these with the way to mend it; `bot.cli` alone turns it
into a line on standard error and exit status 2. Nothing here is shown in a chat.
"""

from __future__ import annotations

import errno


class StopError(Exception):
    """The program stops. The message names what is wrong and how to mend it, in one line."""

    def __str__(self) -> str:
        return " ".join(super().__str__().split())


class UsageError(StopError):
    """An argument or a line of input that cannot be used."""


class SettingsError(StopError):
    """Settings that cannot be used: all of them, by name."""


class TokenError(StopError):
    """The token is missing where one is needed, or Telegram does not know it."""


class StorageError(StopError):
    """The database or the disk cannot be used."""


class AddressError(StopError):
    """A host and port that cannot be listened on."""


def cannot_listen(host: str, port: int, error: OSError, mend: str) -> AddressError:
    """The error for an address that could not be opened; `mend` says what to try instead."""
    if error.errno == errno.EADDRINUSE:
        why = f"port {port} is in use"
    elif error.errno == errno.EACCES:
        why = f"port {port} may not be opened by this user"
    else:
        why = f"{host}:{port} cannot be listened on ({error.strerror or error})"
    return AddressError(f"{why}; {mend}")
