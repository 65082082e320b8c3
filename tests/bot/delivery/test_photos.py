"""Pictures are drawn when they are sent; what cannot be drawn is still said."""

from __future__ import annotations

import struct
import threading
import zlib

from bot.delivery.outgoing import Button, Photo
from bot.delivery.sender import Sender
from bot.sandbox import Person


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(shade: int) -> bytes:
    """A picture of one dot."""
    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    dot = zlib.compress(bytes([0, shade]))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(kind, body) for kind, body in ((b"IHDR", head), (b"IDAT", dot), (b"IEND", b""))
    )


KEYBOARD = ((Button("Dark", "stats:show:5:0:d"),),)


async def test_a_picture_is_drawn_off_the_loop_and_sent_with_its_words(
    sender: Sender, ann: Person
) -> None:
    drawn_in: list[threading.Thread] = []

    def draw() -> bytes:
        drawn_in.append(threading.current_thread())
        return png(1)

    message_id = await sender.deliver(Photo(ann.id, draw, "<b>Your month</b>", KEYBOARD))
    assert ann.last.message_id == message_id
    assert ann.last.photo is not None
    assert ann.last.photo.content == png(1)
    assert ann.last.body.text == "Your month"
    assert ann.last.buttons == ["Dark"]
    assert drawn_in != [threading.main_thread()]


async def test_a_picture_takes_the_place_of_another(sender: Sender, ann: Person) -> None:
    first = await sender.deliver(Photo(ann.id, lambda: png(1), "One"))
    second = await sender.deliver(Photo(ann.id, lambda: png(2), "Two", message_id=first))
    assert second == first
    assert ann.last.photo is not None
    assert (ann.last.photo.content, ann.last.body.text) == (png(2), "Two")


async def test_a_picture_whose_place_is_gone_is_sent_anew(sender: Sender, ann: Person) -> None:
    sent = await sender.deliver(Photo(ann.id, lambda: png(2), "Two", message_id=999))
    assert sent is not None
    assert ann.last.body.text == "Two"


async def test_what_cannot_be_drawn_is_still_said(sender: Sender, ann: Person) -> None:
    def fail() -> bytes:
        raise RuntimeError("no font")

    await sender.deliver(Photo(ann.id, fail, "<b>On average</b> 45 minutes", KEYBOARD))
    assert ann.last.photo is None
    assert ann.last.body.text == "On average 45 minutes"
    assert ann.last.buttons == ["Dark"]
