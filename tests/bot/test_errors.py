"""bot/errors.py: one line each, with the way to mend it."""

from __future__ import annotations

import errno
import os

import pytest

from bot.errors import StopError, cannot_listen


def test_a_message_is_one_line_whatever_it_was_made_of() -> None:
    assert str(StopError("the database\n  says:\tno")) == "the database says: no"


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.EADDRINUSE, "port 80 is in use"),
        (errno.EACCES, "port 80 may not be opened by this user"),
        (errno.EADDRNOTAVAIL, f"::1:80 cannot be listened on ({os.strerror(errno.EADDRNOTAVAIL)})"),
    ],
)
def test_an_address_that_cannot_be_had_is_named_with_the_way_to_mend_it(
    number: int, why: str
) -> None:
    error = cannot_listen("::1", 80, OSError(number, os.strerror(number)), "take another")
    assert str(error) == f"{why}; take another"
