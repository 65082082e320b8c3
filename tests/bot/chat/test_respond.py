"""Updates as Telegram sends them, through the door and the routes."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from bot.chat.messages import Messages
from bot.chat.respond import Chat
from bot.clock import ManualClock
from bot.delivery.incoming import Incoming, read_update
from bot.delivery.outgoing import Answer, Outgoing, Send
from bot.services.coaching import Coaching
from db.engine import Database
from db.records import NewPush
from db.store import Store
from model.coach import Coach
from model.vocabulary import Goal, Level, Workout

ADA, BOSS, GROUP = 7, 8, -100
SENT = int(datetime(2026, 11, 24, 12, 0, tzinfo=UTC).timestamp())
WORDS = Messages()


@pytest.fixture
async def store(database: Database) -> AsyncIterator[Store]:
    async with database.transaction() as store:
        yield store


@pytest.fixture
def chat(clock: ManualClock) -> Chat:
    return Chat(clock, Coaching(Coach(None)), frozenset({BOSS}))


def user(number: int) -> dict[str, Any]:
    return {"id": number, "is_bot": False, "first_name": "Ada", "language_code": "en"}


def room(number: int) -> dict[str, Any]:
    return {"id": number, "type": "private" if number > 0 else "group", "title": "x"}


def message(who: int, where: int | None = None, **content: Any) -> Incoming:
    body = {"message_id": 1, "date": SENT, "chat": room(where or who), "from": user(who)}
    return update(message=body | content)


def tap(who: int, data: str, where: int | None = None) -> Incoming:
    under = {"message_id": 1, "date": SENT, "chat": room(where or who), "text": "x"}
    query = {"id": "1", "from": user(who), "chat_instance": "1", "data": data, "message": under}
    return update(callback_query=query)


def membership(who: int, status: str) -> Incoming:
    bot = {"id": 1, "is_bot": True, "first_name": "b"}
    member = {"user": bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})
    before = {"user": bot, "status": "member"}
    change = {
        "chat": room(who),
        "from": user(who),
        "date": SENT,
        "old_chat_member": before,
        "new_chat_member": member,
    }
    return update(my_chat_member=change)


def update(**content: Any) -> Incoming:
    return read_update({"update_id": 1, **content})


def texts(said: Sequence[Outgoing]) -> list[str]:
    return [each.html for each in said if isinstance(each, Send)]


async def known(store: Store, clock: ManualClock, number: int = ADA) -> None:
    await store.people.create(number, number, "en", "UTC", time(20), clock.now())
    await store.people.update(
        number, onboarded_at=clock.now(), age=34, level=Level.BEGINNER, goal=Goal.FITNESS
    )


async def test_a_command_in_a_group_gets_a_polite_word(chat: Chat, store: Store) -> None:
    said = await chat.respond(message(ADA, GROUP, text="/tomorrow"), store)
    assert texts(said) == [WORDS.text("group-please-private")]


async def test_what_is_between_the_two_of_us_stays_out_of_groups(
    chat: Chat, store: Store, clock: ManualClock
) -> None:
    """Neither the question of consent nor a push brought up to date."""
    now = clock.now()
    await known(store, clock)
    await store.people.update(ADA, consent_version="2025-01")
    await store.pushes.enqueue([NewPush(ADA, now.date(), now, now + timedelta(hours=9), now)])
    (push,) = await store.pushes.claim("here", now, timedelta(minutes=3), 1)
    await store.pushes.fix_content(push.id, "here", "words", None, Workout.HIIT)
    await store.pushes.mark_sent(push.id, "here", 5, now)
    said = await chat.respond(message(ADA, GROUP, text="/tomorrow"), store)
    assert [type(each) for each in said] == [Send]
    assert texts(said) == [WORDS.text("group-please-private")]


async def test_talk_in_a_group_is_not_read(chat: Chat, store: Store, clock: ManualClock) -> None:
    await known(store, clock)
    assert await chat.respond(message(ADA, GROUP, text="ran 5k"), store) == ()
    assert await store.logs.latest(ADA) is None


@pytest.mark.parametrize("words", ["ran 5k", "hello", "/log"])
async def test_a_stranger_is_told_how_to_begin_and_nothing_is_kept(
    chat: Chat, store: Store, words: str
) -> None:
    said = await chat.respond(message(ADA, text=words), store)
    assert texts(said) == [WORDS.text("stranger")]
    assert await store.people.get(ADA) is None


@pytest.mark.parametrize("command", ["privacy", "help"])
async def test_privacy_and_help_answer_before_consent(
    chat: Chat, store: Store, command: str
) -> None:
    (said,) = texts(await chat.respond(message(ADA, text=f"/{command}"), store))
    assert said.startswith(WORDS.text(command))


@pytest.mark.parametrize(
    "kept", ["yes-or-no answers", "on hold", "felt", "turned down and why", "/settings"]
)
async def test_privacy_names_what_is_kept_about_body_and_wishes(kept: str) -> None:
    what_is_kept = WORDS.text("privacy").partition("What I don't keep")[0]
    assert kept in what_is_kept


async def test_a_stranger_has_nothing_to_delete(chat: Chat, store: Store) -> None:
    said = await chat.respond(message(ADA, text="/delete"), store)
    assert texts(said) == [WORDS.text("delete-nothing-kept")]


async def test_only_the_button_deletes(chat: Chat, store: Store, clock: ManualClock) -> None:
    await known(store, clock)
    await chat.respond(message(ADA, text="/delete"), store)
    assert await store.people.get(ADA) is not None
    await chat.respond(tap(ADA, "delete:no"), store)
    assert await store.people.get(ADA) is not None
    await chat.respond(tap(ADA, "delete:yes"), store)
    assert await store.people.get(ADA) is None


async def test_commands_are_read_in_any_case_and_with_the_bots_name(
    chat: Chat, store: Store
) -> None:
    said = await chat.respond(message(ADA, text="/Help@dayseven_bot now"), store)
    assert texts(said) == [WORDS.text("help")]


async def test_a_pause_and_its_end(chat: Chat, store: Store, clock: ManualClock) -> None:
    await known(store, clock)
    await chat.respond(message(ADA, text="/pause"), store)
    paused = await store.people.get(ADA)
    assert paused is not None
    assert paused.paused
    await chat.respond(message(ADA, text="/resume"), store)
    resumed = await store.people.get(ADA)
    assert resumed is not None
    assert not resumed.paused


async def test_blocking_is_remembered_and_any_word_undoes_it(
    chat: Chat, store: Store, clock: ManualClock
) -> None:
    await known(store, clock)
    await chat.respond(membership(ADA, "kicked"), store)
    gone = await store.people.get(ADA)
    assert gone is not None
    assert gone.blocked_at == clock.now()
    await chat.respond(message(ADA, text="hello"), store)
    back = await store.people.get(ADA)
    assert back is not None
    assert back.blocked_at is None


@pytest.mark.parametrize(
    "data",
    ["", "x", "push:log:2026-99-99:1", "push:log:2026-11-24:9", "log:undo:1", "week:x:y", "🦄"],
)
async def test_a_forged_or_stale_button_is_answered_politely(
    chat: Chat, store: Store, clock: ManualClock, data: str
) -> None:
    await known(store, clock)
    said = await chat.respond(tap(ADA, data or "none"), store)
    assert any(isinstance(each, Answer) for each in said)
    assert await store.logs.latest(ADA) is None


async def test_the_figures_are_for_those_who_run_the_bot(
    chat: Chat, store: Store, clock: ManualClock
) -> None:
    await known(store, clock)
    figures = texts(await chat.respond(message(BOSS, text="/admin"), store))
    assert "one person" in figures[0]
    assert texts(await chat.respond(message(ADA, text="/admin"), store)) == texts(
        await chat.respond(message(ADA, text="/nonsense"), store)
    )


async def test_an_apology_is_made_in_private_only(chat: Chat, store: Store) -> None:
    assert texts(await chat.apologise(message(ADA, text="x"), store)) == [WORDS.text("sorry")]
    assert await chat.apologise(message(ADA, GROUP, text="x"), store) == ()
