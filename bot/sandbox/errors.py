"""What the Bot API answers when it refuses, in its own words, so that real clients recognise it."""

from typing import Any


class ApiError(Exception):
    """A refusal: `code` is both the HTTP status and the `error_code` of the answer."""

    def __init__(
        self,
        code: int,
        description: str,
        *,
        retry_after: int | None = None,
        migrate_to: int | None = None,
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after
        self.migrate_to = migrate_to

    def to_api(self) -> dict[str, Any]:
        answer: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.retry_after is not None:
            answer["parameters"] = {"retry_after": self.retry_after}
        if self.migrate_to is not None:
            answer["parameters"] = {"migrate_to_chat_id": self.migrate_to}
        return answer


def bad_request(what: str) -> ApiError:
    return ApiError(400, f"Bad Request: {what}")


def forbidden(what: str) -> ApiError:
    return ApiError(403, f"Forbidden: {what}")


def conflict(what: str) -> ApiError:
    return ApiError(409, f"Conflict: {what}")


def too_many_requests(retry_after: int) -> ApiError:
    return ApiError(
        429, f"Too Many Requests: retry after {retry_after}", retry_after=max(1, retry_after)
    )


class ConnectionDropped(Exception):
    """The connection is to be cut without an answer: no error of ours, a fault asked for."""
