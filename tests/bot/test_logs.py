import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot.logs import STRUCK, TALKATIVE, redacted, set_up_logs

TOKEN = "123456789:" + "x" * 35


@pytest.fixture(autouse=True)
def _logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    levels = {name: logging.getLogger(name).level for name in TALKATIVE}
    yield
    root.handlers = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
    structlog.reset_defaults()


@pytest.mark.parametrize("form", ["text", "json"])
def test_the_token_is_in_no_line_not_even_in_a_traceback(form: str) -> None:
    stream = io.StringIO()
    set_up_logs("DEBUG", form, stream)
    try:
        raise ValueError(f"http://localhost/bot{TOKEN}/getMe")
    except ValueError:
        structlog.get_logger("bot").exception("it failed", url=f"/bot{TOKEN}/sendMessage")
        logging.getLogger("other").exception("again %s", TOKEN)
    assert TOKEN not in stream.getvalue()
    assert stream.getvalue().count(STRUCK) >= 4


def test_a_short_token_in_an_address_is_struck_out_too() -> None:
    assert "sandbox" not in redacted("GET /bot7:sandbox/getMe")


def test_json_is_one_object_a_line() -> None:
    stream = io.StringIO()
    set_up_logs("INFO", "json", stream)
    structlog.get_logger("bot").info("two\nlines", number=3)
    (line,) = stream.getvalue().splitlines()
    assert json.loads(line)["number"] == 3


def test_what_a_person_writes_cannot_forge_a_line() -> None:
    stream = io.StringIO()
    set_up_logs("INFO", "text", stream)
    structlog.get_logger("bot").info("said", what="x\nERROR forged")
    assert len(stream.getvalue().splitlines()) == 1


def test_the_http_client_does_not_log_addresses_even_at_debug() -> None:
    stream = io.StringIO()
    set_up_logs("DEBUG", "text", stream)
    logging.getLogger("httpx").info("HTTP Request: POST /bot...")
    assert stream.getvalue() == ""
