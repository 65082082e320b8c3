import asyncio
import time
from datetime import timedelta

import pytest

from bot.clock import ManualClock
from bot.delivery import outcomes
from bot.delivery.limiter import Limiter
from bot.delivery.outgoing import Answer, Button, Delete, Edit, Send
from bot.delivery.sender import Sender
from bot.sandbox import Person, Sandbox
from db.engine import Database
from db.store import Store
from tests.db.builders import a_person

KEYS = ((Button("Yes", "y"), Button("No", "n")),)


def sent(sandbox: Sandbox) -> int:
    return sum(call.method.lower() == "sendmessage" for call in sandbox.journal.calls)


async def test_a_message_arrives_with_its_markup_and_buttons(sender: Sender, ann: Person) -> None:
    message_id = await sender.deliver(Send(ann.id, "<b>Hello</b> &amp; more", KEYS))
    assert ann.last.message_id == message_id
    assert ann.last.body.text == "Hello & more"
    assert ann.last.buttons == ["Yes", "No"]


async def test_the_message_id_is_remembered(
    sender: Sender, ann: Person, database: Database
) -> None:
    async with database.transaction() as store:
        await a_person(store, ann.id)

    async def remember(store: Store, message_id: int) -> None:
        await store.people.update(ann.id, hold=str(message_id))

    message_id = await sender.deliver(Send(ann.id, "x", remember=remember))
    async with database.reading() as store:
        person = await store.people.get(ann.id)
    assert person is not None
    assert person.hold == str(message_id)


async def test_an_edit_changes_the_message_and_repeating_it_is_no_error(
    sender: Sender, ann: Person, sandbox: Sandbox
) -> None:
    message_id = await sender.deliver(Send(ann.id, "before"))
    assert message_id is not None
    for _ in range(2):
        assert await sender.deliver(Edit(ann.id, message_id, "after", KEYS)) == message_id
    assert [message.body.text for message in ann.chat] == ["after"]


async def test_editing_what_is_gone_says_it_anew(sender: Sender, ann: Person) -> None:
    assert await sender.deliver(Edit(ann.id, 4711, "after")) == ann.last.message_id
    assert ann.last.body.text == "after"


async def test_deleting_what_is_gone_is_no_error(sender: Sender, ann: Person) -> None:
    message_id = await sender.deliver(Send(ann.id, "x"))
    assert message_id is not None
    for _ in range(2):
        await sender.deliver(Delete(ann.id, message_id))
    assert ann.chat == []


async def test_answering_a_tap_that_nobody_made_is_no_error(sender: Sender) -> None:
    assert await sender.deliver(Answer("4711", "too late")) is None


async def test_html_that_does_not_parse_is_said_without_markup(sender: Sender, ann: Person) -> None:
    await sender.deliver(Send(ann.id, "a <b>bold</i> &lt;move&gt;"))
    assert ann.last.body.text == "a bold <move>"


async def test_a_block_is_noted_and_asked_for_once(
    sender: Sender, ann: Person, sandbox: Sandbox, database: Database, clock: ManualClock
) -> None:
    async with database.transaction() as store:
        await a_person(store, ann.id)
    sandbox.faults.add("forbidden", description="Forbidden: bot was blocked by the user")
    assert await sender.deliver(Send(ann.id, "x")) is None
    assert sent(sandbox) == 1
    async with database.reading() as store:
        person = await store.people.get(ann.id)
    assert person is not None
    assert person.blocked_at == clock.now()


async def test_the_whole_bot_is_silent_while_telegram_says_wait(
    sender: Sender, sandbox: Sandbox, ann: Person
) -> None:
    ben = sandbox.person("Ben", acquainted=True)
    sandbox.faults.add("too_many", retry_after=1, times=1)
    begin = time.monotonic()
    await asyncio.gather(
        sender.deliver(Send(ann.id, "to Ann")),
        *(sender.deliver(Send(ben.id, f"{number}")) for number in range(5)),
    )
    assert time.monotonic() - begin >= 1
    halt = next(call for call in sandbox.journal.calls if call.status == 429)
    assert halt.ended is not None
    told = halt.ended + 0.1  # until then the bot could not know: those were on their way
    assert [call for call in sandbox.journal.calls if call.halted and call.started > told] == []
    assert ann.last.body.text == "to Ann"
    assert len(ben.chat) == 5


@pytest.mark.parametrize("fault", ["drop", "silence"])
async def test_a_new_message_that_may_have_arrived_is_not_repeated(
    sender: Sender, ann: Person, sandbox: Sandbox, fault: str
) -> None:
    sandbox.faults.add(fault, times=1, seconds=2.5 if fault == "silence" else 0.0)
    assert await sender.deliver(Send(ann.id, "once")) is None
    assert len(ann.chat) == 1


async def test_an_edit_that_may_have_arrived_is_repeated(
    sender: Sender, ann: Person, sandbox: Sandbox
) -> None:
    message_id = await sender.deliver(Send(ann.id, "before"))
    assert message_id is not None
    sandbox.faults.add("server_error", times=1)
    assert await sender.deliver(Edit(ann.id, message_id, "after")) == message_id
    assert ann.last.body.text == "after"


async def test_a_push_is_tried_once_and_its_failure_is_told(
    sender: Sender, ann: Person, sandbox: Sandbox
) -> None:
    async def wanted() -> bool:
        return True

    sandbox.faults.add("too_many", retry_after=2, times=1)
    with pytest.raises(outcomes.Halted) as halted:
        await sender.push(ann.id, "x", None, still_wanted=wanted)
    assert halted.value.seconds == 2
    assert sent(sandbox) == 1
    assert sender.limiter.halted_for > 1.5


async def test_a_push_overtaken_while_it_waited_is_not_sent(
    sender: Sender, limiter: Limiter, ann: Person, sandbox: Sandbox
) -> None:
    async def wanted() -> bool:
        return False

    limiter.halt(timedelta(milliseconds=100).total_seconds())
    assert await sender.push(ann.id, "x", None, still_wanted=wanted) is None
    assert sent(sandbox) == 0
