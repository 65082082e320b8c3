"""Reading a request: query, form, JSON or multipart, all to one set of typed parameters.

Telegram takes every parameter as text or as JSON of the right type; so does this, and it names
what is wrong the way Telegram does.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web

from bot.sandbox.errors import ApiError, bad_request

MAX_UPLOAD = 50 * 1024 * 1024
"""Bytes a bot may upload in one file; the same as Telegram's own limit."""


@dataclass(frozen=True)
class Upload:
    """One file that came with a request."""

    name: str
    content: bytes
    content_type: str


@dataclass(frozen=True)
class Parameters:
    """The parameters of one call. Every getter raises `ApiError` 400 for what it cannot read."""

    values: Mapping[str, Any]
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def _raw(self, name: str) -> Any:
        value = self.values.get(name)
        return None if value == "" else value

    def has(self, name: str) -> bool:
        return self._raw(name) is not None or name in self.uploads

    def text(self, name: str) -> str | None:
        value = self._raw(name)
        if value is None or isinstance(value, str):
            return value
        if isinstance(value, bool | dict | list):
            raise bad_request(f'parameter "{name}" must be a String')
        return str(value)

    def integer(self, name: str) -> int | None:
        value = self._raw(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | str):
            raise bad_request(f'parameter "{name}" must be an Integer')
        try:
            return int(value)
        except ValueError:
            raise bad_request(f'parameter "{name}" must be an Integer') from None

    def required_integer(self, name: str) -> int:
        value = self.integer(name)
        if value is None:
            raise bad_request(f'parameter "{name}" is required')
        return value

    def required_text(self, name: str) -> str:
        value = self.text(name)
        if value is None:
            raise bad_request(f'parameter "{name}" is required')
        return value

    def boolean(self, name: str) -> bool:
        value = self._raw(name)
        if value is None or isinstance(value, bool):
            return bool(value)
        if str(value).lower() in {"true", "1", "yes"}:
            return True
        if str(value).lower() in {"false", "0", "no"}:
            return False
        raise bad_request(f'parameter "{name}" must be a Boolean')

    def parsed(self, name: str) -> Any:
        """A parameter that holds JSON, however it was sent."""
        value = self._raw(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None

    def mapping(self, name: str) -> dict[str, Any] | None:
        value = self.parsed(name)
        if value is not None and not isinstance(value, dict):
            raise bad_request(f"object expected as {name.replace('_', ' ')}")
        return value

    def array(self, name: str) -> list[Any] | None:
        value = self.parsed(name)
        if value is not None and not isinstance(value, list):
            raise bad_request(f'parameter "{name}" must be an Array')
        return value

    def upload(self, name: str) -> Upload | None:
        """The file sent as `name`, or the one that the text of `name` points to (`attach://`)."""
        if name in self.uploads:
            return self.uploads[name]
        value = self._raw(name)
        if isinstance(value, str) and value.startswith("attach://"):
            return self.attached(value)
        return None

    def attached(self, reference: str) -> Upload:
        try:
            return self.uploads[reference.removeprefix("attach://")]
        except KeyError:
            raise bad_request(f"file {reference} is not among the files sent") from None

    def plain(self, leave_out: Iterable[str] = ()) -> dict[str, Any]:
        """What was sent, for the journal: uploads by name and size."""
        hidden = set(leave_out)
        shown = {name: value for name, value in self.values.items() if name not in hidden}
        for name, upload in self.uploads.items():
            shown[name] = f"<{upload.name}, {len(upload.content)} bytes>"
        return shown


async def read_parameters(request: web.Request) -> Parameters:
    """Everything the request carries: query first, then its body."""
    values: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.method != "POST" or not request.can_read_body:
        return Parameters(values)
    if request.content_type == "application/json":
        try:
            body = await request.json()
        except ValueError:
            raise bad_request("can't parse request as JSON object") from None
        if not isinstance(body, dict):
            raise bad_request("can't parse request as JSON object")
        values.update(body)
    elif request.content_type.startswith("multipart/"):
        await _read_multipart(request, values, uploads)
    else:
        values.update({name: str(value) for name, value in (await request.post()).items()})
    return Parameters(values, uploads)


async def _read_multipart(
    request: web.Request, values: dict[str, Any], uploads: dict[str, Upload]
) -> None:
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        name, content = part.name, bytes(await part.read())
        if part.filename is None:
            values[name] = content.decode("utf-8", "replace")
            continue
        if len(content) > MAX_UPLOAD:
            raise ApiError(413, "Request Entity Too Large")
        kind = part.headers.get("Content-Type", "application/octet-stream")
        uploads[name] = Upload(part.filename, content, kind)
