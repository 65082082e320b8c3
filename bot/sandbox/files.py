"""Photos and documents: what counts as an image, and files coming in with a call."""

import struct

from bot.sandbox.chats import StoredFile
from bot.sandbox.errors import bad_request
from bot.sandbox.parameters import Parameters, Upload
from bot.sandbox.world import World

MAX_PHOTO = 10 * 1024 * 1024
MAX_DOWNLOAD = 20 * 1024 * 1024
"""Bytes beyond which a bot cannot fetch a file, though a person may send it."""
MAX_SIDES = 10_000
MAX_RATIO = 20


def image_size(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a PNG, JPEG, GIF or WebP; None for anything else."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    if content[:6] in {b"GIF87a", b"GIF89a"} and len(content) >= 10:
        width, height = struct.unpack("<HH", content[6:10])
        return width, height
    if content.startswith(b"\xff\xd8"):
        return _jpeg_size(content)
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return _webp_size(content)
    return None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 9 <= len(content):
        if content[position] != 0xFF:
            return None
        marker = content[position + 1]
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:  # a start of frame
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return width, height
        position += 2 + int.from_bytes(content[position + 2 : position + 4], "big")
    return None


def _webp_size(content: bytes) -> tuple[int, int] | None:
    if len(content) < 30:
        return None
    if content[12:16] == b"VP8X":
        width = int.from_bytes(content[24:27], "little") + 1
        return width, int.from_bytes(content[27:30], "little") + 1
    if content[12:16] == b"VP8 ":
        width, height = struct.unpack("<HH", content[26:30])
        return width & 0x3FFF, height & 0x3FFF
    bits = int.from_bytes(content[21:25], "little")
    return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1


def media_type(content: bytes) -> str:
    """The media type by content, for images; else plain bytes."""
    for start, kind in ((b"\x89PNG", "png"), (b"GIF8", "gif"), (b"\xff\xd8", "jpeg")):
        if content.startswith(start):
            return f"image/{kind}"
    return "image/webp" if content[8:12] == b"WEBP" else "application/octet-stream"


def received(
    world: World, parameters: Parameters, value: object, upload: Upload | None, *, photo: bool
) -> StoredFile:
    """The file a call sends: an upload, or the `file_id` of one that is already here.

    Raises:
        ApiError: 400 for nothing, an empty file, something that is no image where one is due.
    """
    if upload is None and isinstance(value, str) and value.startswith("attach://"):
        upload = parameters.attached(value)
    if upload is None:
        if not isinstance(value, str) or not value:
            raise bad_request(f"there is no {'photo' if photo else 'document'} in the request")
        if "://" in value:
            raise bad_request("failed to get HTTP URL content: the sandbox never calls out")
        if value not in world.files:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return world.files[value]
    if not upload.content:
        raise bad_request("file must be non-empty")
    if not photo:
        return world.keep_file(upload.name, upload.content, upload.content_type)
    size = image_size(upload.content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if len(upload.content) > MAX_PHOTO:
        raise bad_request("too big photo: the largest is 10 MB")
    if sum(size) > MAX_SIDES or max(size) > MAX_RATIO * max(1, min(size)) or min(size) < 1:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return world.keep_file(upload.name, upload.content, media_type(upload.content), *size)
