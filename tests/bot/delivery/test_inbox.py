import asyncio
import random
import time
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.clock import ManualClock
from bot.delivery import inbox as module
from bot.delivery.inbox import Inbox, sender_of
from bot.delivery.sender import Sender
from bot.sandbox import Person, Sandbox
from db.engine import Database
from db.errors import DatabaseUnreachable
from tests.bot.delivery.small_bot import POISON, SmallBot


@pytest.fixture(autouse=True)
def _quick_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TRY_PAUSE", 0.001)


def waiting(sandbox: Sandbox) -> list[dict[str, Any]]:
    """What the sandbox holds for the bot, as JSON."""
    return [update.to_api() for update in sandbox.updates.everything()]


async def logs(database: Database) -> int:
    async with database.reading() as store:
        return await store.logs.count()


async def test_an_update_has_its_effect_and_its_reply(
    inbox: Inbox, sandbox: Sandbox, ann: Person, database: Database
) -> None:
    await ann.say("ran")
    (update,) = waiting(sandbox)
    await inbox.handle(update)
    assert ann.last.body.text == "saved 1"
    async with database.reading() as store:
        log = await store.logs.by_reply(ann.id, ann.last.message_id)
    assert log is not None


async def test_delivered_three_times_in_any_order_it_has_one_effect(
    inbox: Inbox, sandbox: Sandbox, database: Database
) -> None:
    people = [sandbox.person(f"Person {number}", acquainted=True) for number in range(8)]
    for number in range(5):
        for person in people:
            await person.say(f"run {number}")
    updates = waiting(sandbox) * 3
    random.Random(7).shuffle(updates)
    await asyncio.gather(*(inbox.handle(update) for update in updates))
    assert await logs(database) == 40
    assert sum(message.from_bot for person in people for message in person.chat) == 40


async def test_the_same_message_under_another_update_id_is_one_log(
    inbox: Inbox, sandbox: Sandbox, ann: Person, database: Database
) -> None:
    await ann.say("ran")
    (update,) = waiting(sandbox)
    await inbox.handle(update)
    await inbox.handle({**update, "update_id": update["update_id"] + 1000})
    assert await logs(database) == 1


async def test_one_persons_updates_stay_in_order_and_others_do_not_wait_for_them(
    database: Database, sender: Sender, clock: ManualClock, sandbox: Sandbox, ann: Person
) -> None:
    talk = SmallBot(clock)
    inbox = Inbox(database, talk.respond, sender, clock)
    ben = sandbox.person("Ben", acquainted=True)
    for number in range(6):
        await ann.say(f"run {number}")
    await ben.say("swim")
    await asyncio.gather(*(inbox.handle(update) for update in waiting(sandbox)))
    ids = [update["update_id"] for update in waiting(sandbox)]
    assert [number for number in talk.tries if number != ids[-1]] == ids[:-1]
    texts = [message.body.text for message in ann.chat if message.from_bot]
    numbers = [int(text.split()[1]) for text in texts]
    assert numbers == sorted(numbers)
    assert talk.tries.index(ids[-1]) < len(ids) - 1


async def test_what_always_fails_is_set_aside_with_an_apology_and_no_effect(
    inbox: Inbox, talk: SmallBot, sandbox: Sandbox, ann: Person, database: Database
) -> None:
    await ann.say(POISON)
    (update,) = waiting(sandbox)
    await inbox.handle(update)
    assert talk.tries == [update["update_id"]] * 3
    assert ann.last.body.text == "sorry"
    assert await logs(database) == 0
    async with database.reading() as store:
        (dead,) = await store.inbox.dead()
    assert dead.payload == update
    assert (dead.tries, dead.person_id) == (3, ann.id)
    await inbox.handle(update)
    assert len(talk.tries) == 3


async def test_poison_does_not_hold_up_others(
    inbox: Inbox, sandbox: Sandbox, ann: Person, database: Database
) -> None:
    others = [sandbox.person(f"Person {number}", acquainted=True) for number in range(20)]
    await ann.say(POISON)
    for person in others:
        await person.say("ran")
    begin = time.monotonic()
    await asyncio.gather(*(inbox.accept(update) for update in waiting(sandbox)))
    assert time.monotonic() - begin < 2
    assert await logs(database) == 20


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 1},
        {"update_id": 2, "message": {"no": "message"}},
        {"update_id": 3, "message": "text"},
        {"update_id": 4, "message": {"message_id": 1, "date": "x", "chat": 5, "from": []}},
        {"update_id": 5, "something_new": {"from": {"id": 2**80}}},
        {
            "update_id": 6,
            "message": {
                "from": {"id": 2**70, "first_name": "", "is_bot": False},
                "chat": {"id": 2**70, "type": "private"},
                "date": 1,
                "message_id": 1,
                "text": "ran",
            },
        },
    ],
)
async def test_an_update_that_cannot_be_read_harms_only_itself(
    inbox: Inbox, update: dict[str, Any], sandbox: Sandbox, ann: Person, database: Database
) -> None:
    await inbox.handle(update)
    await ann.say("ran")
    await inbox.handle(waiting(sandbox)[0])
    assert await logs(database) == 1


async def test_a_reply_that_hangs_does_not_keep_the_update_from_being_confirmed(
    inbox: Inbox, sandbox: Sandbox, ann: Person, database: Database
) -> None:
    sandbox.faults.add("delay", seconds=1, times=1)
    await ann.say("ran")
    replies = await inbox.accept(waiting(sandbox)[0])
    assert replies is not None
    assert not replies.done()
    assert await logs(database) == 1
    await replies
    assert ann.last.from_bot


async def test_a_database_that_does_not_answer_is_no_fault_of_the_update(
    inbox: Inbox, sandbox: Sandbox, ann: Person, database: Database, talk: SmallBot
) -> None:
    assert database.file is not None
    await ann.say("ran")
    (update,) = waiting(sandbox)
    database.file.rename(database.file.with_suffix(".away"))
    database.file.mkdir()
    with pytest.raises(DatabaseUnreachable):
        await inbox.accept(update)
    database.file.rmdir()
    database.file.with_suffix(".away").rename(database.file)
    await inbox.handle(update)
    assert talk.tries == [update["update_id"]]
    assert await logs(database) == 1


async def test_a_handler_that_never_ends_is_given_up(
    database: Database,
    sender: Sender,
    clock: ManualClock,
    sandbox: Sandbox,
    ann: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def hang(*_: object) -> list[Any]:
        await asyncio.sleep(60)
        return []

    monkeypatch.setattr(module, "LONGEST", 0.05)
    inbox = Inbox(database, hang, sender, clock)
    await ann.say("ran")
    async with asyncio.timeout(5):
        await inbox.handle(waiting(sandbox)[0])
    async with database.reading() as store:
        assert await store.inbox.count_dead() == 1


async def test_what_was_set_aside_is_replayed_once_it_can_be_handled(
    inbox: Inbox,
    talk: SmallBot,
    sandbox: Sandbox,
    ann: Person,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await ann.say(POISON)
    await inbox.handle(waiting(sandbox)[0])
    async with database.reading() as store:
        (dead,) = await store.inbox.dead()
    assert await inbox.replay(dead.id)
    async with database.reading() as store:
        (again,) = await store.inbox.dead()
    assert again.id != dead.id
    monkeypatch.setattr("tests.bot.delivery.small_bot.POISON", "harmless now")
    assert await inbox.replay(again.id)
    assert await logs(database) == 1
    assert not await inbox.replay(again.id)
    async with database.reading() as store:
        assert await store.inbox.dead() == []


async def test_what_people_write_is_in_no_log(inbox: Inbox, sandbox: Sandbox, ann: Person) -> None:
    await ann.say(POISON)
    with capture_logs() as logged:
        await inbox.handle(waiting(sandbox)[0])
    assert logged
    assert POISON not in str(logged)


async def test_whoever_answers_has_an_evening_ahead(
    inbox: Inbox, sandbox: Sandbox, ann: Person, database: Database, clock: ManualClock
) -> None:
    await ann.say("ran")
    await inbox.handle(waiting(sandbox)[0])
    async with database.reading() as store:
        person = await store.people.get(ann.id)
    assert person is not None
    assert person.next_push_at == clock.now().replace(hour=20)


@pytest.mark.parametrize("kind", ["message", "edited_message", "callback_query", "my_chat_member"])
def test_the_person_behind_an_update_is_found(kind: str) -> None:
    assert sender_of({"update_id": 1, kind: {"from": {"id": 7}}}) == 7
