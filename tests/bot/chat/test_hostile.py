"""Names and texts made to break the markup."""

import random

import pytest

from bot.chat.messages import Messages
from bot.chat.respond import Chat
from bot.clock import ManualClock
from bot.delivery.outgoing import Edit, Send
from bot.sandbox.entities import trimmed
from bot.sandbox.errors import ApiError
from bot.sandbox.html_in import parse_html
from db.store import Store
from tests.bot.chat import test_respond
from tests.bot.chat.test_respond import ADA, known, message

chat = test_respond.chat
store = test_respond.store

PIECES = (
    *(
        "<",
        ">",
        "&",
        "</b>",
        "<b>",
        "<a href='x'>",
        "<script>",
        "&lt;",
        "&#0;",
        "&#x202e;",
        '"',
        "'",
    ),
    *(
        "{ $entry }",
        "{",
        "}",
        "\\",
        "\u202e",
        "\u2066",
        "\u200f",
        "\u0000",
        "\ufeff",
        "\u0301" * 20,
    ),
    *(
        "🏳️‍🌈",
        "👩‍👩‍👧",
        "🇩🇪",
        "\U000e0001",
        "a",
        "Å",
        "ß",
        "İ",
        "ﷺ",
        "漢",
        "\n",
        "\t",
        " ",
        "%s",
        "$1",
    ),
)


def hostile(chance: random.Random) -> str:
    return "".join(chance.choice(PIECES) for _ in range(chance.randrange(1, 30)))


def test_10000_hostile_names_are_what_they_are_and_never_markup() -> None:
    chance = random.Random(3)
    for _ in range(10_000):
        name = hostile(chance)
        parsed = parse_html(Messages().text("log-line", entry=name))
        assert parsed == trimmed(parse_html(name.translate({38: "&amp;", 60: "&lt;"})))
        assert not parsed.entities


@pytest.mark.parametrize("seed", range(3))
async def test_hostile_texts_get_an_answer_that_telegram_accepts(
    chat: Chat, store: Store, clock: ManualClock, seed: int
) -> None:
    chance = random.Random(seed)
    await known(store, clock)
    for number in range(100):
        words = chance.choice(
            ("ran {}", "{}", "/log {}", "I live in {}", "/settings {}", "{} 30 min")
        )
        update = message(ADA, text=words.format(hostile(chance)), message_id=number + 1)
        for each in await chat.respond(update, store):
            if isinstance(each, Send | Edit):
                try:
                    seen = parse_html(each.html)
                except ApiError as error:
                    pytest.fail(f"{each.html!r}: {error}")
                assert 1 <= len(seen.text) <= 4096
