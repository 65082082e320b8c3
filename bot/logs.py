"""Logs: one line for each event, on standard error, as text or JSON, without secrets.

The token is part of every address of the Bot API, and the HTTP client logs addresses; so whatever
looks like a token is struck out of every line, tracebacks included, whoever wrote it.
"""

from __future__ import annotations

import logging
import re
import sys
from typing import TextIO

import structlog
from structlog.typing import EventDict, Processor

TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{30,}|(?<=/bot)\d+:[^/\s\"']+")
STRUCK = "<token>"

# These say at INFO and DEBUG what was sent and received: addresses with the token, people's words.
TALKATIVE = (
    "alembic",
    "httpx",
    "httpcore",
    "telegram",
    "aiosqlite",
    "apscheduler",
    "asyncio",
    "aiohttp",
)


def redacted(line: str) -> str:
    """`line` with everything that looks like a bot token struck out."""
    return TOKEN.sub(STRUCK, line)


class _RedactingFormatter(structlog.stdlib.ProcessorFormatter):
    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


def _one_line(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Line ends inside an event would let what people write forge lines of their own."""
    return {
        key: value.replace("\n", "\\n").replace("\r", "\\r")
        if isinstance(value, str) and key != "exception"
        else value
        for key, value in event.items()
    }


def set_up_logs(level: str, form: str, stream: TextIO | None = None) -> None:
    """Send everything that is logged to `stream` (standard error), from `level` on.

    `form` is `text` for people or `json` for machines, one object a line.
    """
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: Processor
    if form == "json":
        last = structlog.processors.JSONRenderer(ensure_ascii=False)
    else:
        # Not the fancy tracebacks that show local variables: people's words are among those.
        last = structlog.dev.ConsoleRenderer(
            colors=False, pad_event_to=0, exception_formatter=structlog.dev.plain_traceback
        )
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(
        _RedactingFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *([structlog.processors.format_exc_info] if form == "json" else []),
                _one_line,
                last,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLevelName(level)))
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
