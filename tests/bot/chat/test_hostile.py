"""Buttons and links made up by somebody else, and texts made to break the markup."""

import random
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from bot.chat.messages import Messages
from bot.chat.respond import Chat
from bot.clock import ManualClock
from bot.delivery.outgoing import Answer, Edit, Outgoing, Photo, Send, SendFile
from bot.sandbox.entities import trimmed
from bot.sandbox.errors import ApiError
from bot.sandbox.html_in import parse_html
from db.records import NewPush, NewWorkout, Source
from db.store import Store
from model.vocabulary import Workout
from tests.bot.chat import test_respond
from tests.bot.chat.test_respond import ADA, known, message, tap

chat = test_respond.chat
store = test_respond.store

EVE = 9
CANARY = "77 min"
VERBS = (
    *("log:undo:{log}", "log:change:{log}", "log:redo:{log}", "log:minutes:{log}:{v}:0:{n}"),
    *("log:type:{log}:{v}:0:{n}", "log:day:{log}:{v}:0:{day}", "log:felt:{log}:{v}:0:{n}"),
    *("log:drop:{log}:{v}:0", "day:open:{day}", "day:clear:{day}", "day:add:{day}:{n}"),
    *("ask:long-ago:yes:{msg}", "ask:none:{msg}", "ask:type:{msg}:{compact}:0:0:{n}"),
    *("plan:undo:{log}", "plan:drop:{log}", "push:log:{day}:{n}", "push:other:{day}"),
    *("push:back:{day}", "push:choose:{day}:{n}", "delete:yes:{ada}", "account:resume:{ada}"),
    *("report:open:{day}", "health:lift:{ada}", "week:{day}", "stats:{ada}", "import:yes:{log}"),
    *("set:to:training:yes:{ada}", "tomorrow:choose:{day}:{n}", "start:age:{n}", "{noise}"),
)
LINKS = ("log_undo_{log}", "history_{day}", "export_{ada}", "log_{noise}", "delete_{ada}", "{ada}")


def dressed(said: Sequence[Outgoing]) -> str:
    """All that would be seen of it."""
    seen: list[str] = []
    for each in said:
        if isinstance(each, Answer):
            seen.append(each.text or "")
            continue
        assert each.chat_id == EVE, each
        if isinstance(each, SendFile) and isinstance(each.content, bytes):
            seen.append(each.content.decode("utf-8", "replace"))
        if isinstance(each, Send | Edit | Photo):
            seen += [each.html, *(button.label for row in each.keyboard for button in row)]
    return "\n".join(seen)


async def everything_of(store: Store, person: int) -> dict[str, list[Any]]:
    owner = {"people": "id"}
    found = {}
    for name in ("people", "dialogues", "logs", "workouts", "plans", "refusals", "pushes"):
        which = text(f"SELECT * FROM {name} WHERE {owner.get(name, 'person_id')} = {person}")
        rows = await store._connection.execute(which)
        found[name] = [tuple(row) for row in rows]
    return found


async def test_500_forged_buttons_and_links_touch_nobody_elses_rows(
    chat: Chat, store: Store, clock: ManualClock
) -> None:
    chance = random.Random(12)
    now, today = clock.now(), clock.now().date()
    for person in (ADA, EVE):
        await known(store, clock, person)
    for back in range(8):  # unknown days are weighed at length, and these taps often ask for advice
        swim = NewWorkout(today - timedelta(days=back), Workout.SWIMMING)
        await store.logs.add(EVE, [swim], Source.MESSAGE, now, EVE, 900 + back)
    log = await store.logs.add(
        ADA, [NewWorkout(today, Workout.SWIMMING, 77)], Source.MESSAGE, now, ADA, 5
    )
    await store.plans.add(ADA, today + timedelta(days=1), Workout.YOGA, now)
    await store.pushes.enqueue([NewPush(ADA, today, now, now + timedelta(hours=12), now)])
    await store.dialogues.save(ADA, "long-ago", "5", {"entries": []}, ADA, 6, now)
    before = await everything_of(store, ADA)
    assert all(before[name] for name in ("people", "dialogues", "logs", "workouts", "pushes"))
    answered = 0
    for number in range(500):
        made = {
            "log": log.id,
            "v": log.version,
            "msg": 5,
            "ada": ADA,
            "n": chance.randrange(9),
            "day": (today + timedelta(days=chance.randrange(-2, 3))).isoformat(),
            "compact": f"{today:%Y%m%d}",
            "noise": "".join(chr(chance.randrange(33, 0x2FF)) for _ in range(chance.randrange(25))),
        }
        if number % 5:
            data = chance.choice(VERBS).format(**made)[:40] or "x"
            said = await chat.respond(tap(EVE, data), store)
            answered += any(isinstance(each, Answer) for each in said)
        else:
            link = f"/start {chance.choice(LINKS).format(**made)}"
            said = await chat.respond(message(EVE, text=link, message_id=1000 + number), store)
        assert CANARY not in dressed(said)
        if await store.people.get(EVE) is None:  # a forged delete is still Eve's own to tap
            await known(store, clock, EVE)
    assert answered == 400
    assert await everything_of(store, ADA) == before


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
