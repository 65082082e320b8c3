"""Honest files, damaged at random: an import or a failure with words, never anything else."""

from __future__ import annotations

import contextlib
import random

import pytest

from bot.importing import ImportFailure, parse
from tests.bot.importing.test_reading import HONEST

ROUNDS = 25


def damaged(content: bytes, chance: random.Random) -> bytes:
    """The content with a few bytes changed, lost, doubled or cut off."""
    data = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data) + 1)
        until = min(len(data), at + chance.randint(1, 40))
        match chance.randrange(5):
            case 0:
                data[at:until] = chance.randbytes(until - at)
            case 1:
                del data[at:until]
            case 2:
                data[at:at] = data[at:until] * 3
            case 3:
                data[at:at] = chance.choice((b'"', b"\x00", b"\xff", b"<", b"[", b"1e999", b"\n"))
            case _:
                del data[max(1, at) :]
    return bytes(data)


@pytest.mark.parametrize("name", HONEST)
def test_damage_is_survived(name: str) -> None:
    _, content, _ = HONEST[name]
    data = content.encode() if isinstance(content, str) else content
    chance = random.Random(name)
    for _ in range(ROUNDS):
        with contextlib.suppress(ImportFailure):
            parse(damaged(data, chance), timezone="Europe/Berlin")
