"""What goes wrong on demand, and what the journal then holds."""

import asyncio
import time
from datetime import timedelta

import aiohttp
import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.sandbox import Fault, FaultKind, Person, Sandbox


async def test_too_many_requests_halts_everything_and_counts_what_comes(
    sandbox: Sandbox, bot: Bot, ann: Person
) -> None:
    ben = sandbox.person("Ben", acquainted=True)
    sandbox.faults.add("too_many", retry_after=1, times=1)
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(ann.id, "x")
    assert refused.value.retry_after == timedelta(seconds=1)
    assert sandbox.journal.halted == []
    with pytest.raises(RetryAfter):
        await bot.send_message(ben.id, "too early")
    await bot.get_updates()
    assert [call.chat_id for call in sandbox.journal.halted] == [ben.id]
    await asyncio.sleep(sandbox.faults.halt_left())
    await bot.send_message(ann.id, "x")
    assert [message.text for message in sandbox.journal.accepted] == ["x"]


async def test_a_rate_is_held_over_a_second(sandbox: Sandbox, bot: Bot, ann: Person) -> None:
    sandbox.faults.rate = 5
    for _ in range(5):
        await bot.send_message(ann.id, "x")
    with pytest.raises(RetryAfter):
        await bot.send_message(ann.id, "x")
    await asyncio.sleep(sandbox.faults.halt_left())
    await bot.send_message(ann.id, "x")
    assert sandbox.journal.statuses() == {200: 7, 429: 1}  # getMe among them


async def test_a_dropped_connection_leaves_the_message(
    sandbox: Sandbox, bot: Bot, ann: Person
) -> None:
    sandbox.faults.add("drop", times=1)
    with pytest.raises(NetworkError):
        await bot.send_message(ann.id, "was it sent?")
    assert ann.last.text == "was it sent?"
    [call] = sandbox.journal.of("sendMessage")
    assert (call.accepted, call.status, call.fault) == (True, -1, "drop")


async def test_a_refused_connection_leaves_nothing(sandbox: Sandbox, bot: Bot, ann: Person) -> None:
    sandbox.faults.add("refuse", times=1)
    with pytest.raises(NetworkError):
        await bot.send_message(ann.id, "lost")
    assert ann.chat == []
    assert [call.accepted for call in sandbox.journal.of("sendMessage")] == [False]


async def test_silence_is_an_ambiguous_timeout(sandbox: Sandbox, bot: Bot, ann: Person) -> None:
    sandbox.faults.add("silence", seconds=30, times=1)
    with pytest.raises(TimedOut):
        await bot.send_message(ann.id, "hello?", read_timeout=0.1)
    assert ann.last.text == "hello?"


async def test_errors_of_the_server_and_refusals_on_demand(
    sandbox: Sandbox, bot: Bot, ann: Person
) -> None:
    for kind, error in (
        (FaultKind.SERVER_ERROR, NetworkError),
        (FaultKind.FORBIDDEN, Forbidden),
        (FaultKind.BAD_REQUEST, BadRequest),
    ):
        sandbox.faults.add(kind, times=1)
        with pytest.raises(error):
            await bot.send_message(ann.id, "x")
    assert ann.chat == []
    await bot.send_message(ann.id, "x")


async def test_a_delay_delays_and_nothing_more(sandbox: Sandbox, bot: Bot, ann: Person) -> None:
    sandbox.faults.add("delay", seconds=0.15)
    started = time.monotonic()
    await bot.send_message(ann.id, "x")
    assert time.monotonic() - started >= 0.15
    assert ann.last.text == "x"


async def test_faults_keep_to_their_method_chat_and_number(
    sandbox: Sandbox, bot: Bot, ann: Person
) -> None:
    ben = sandbox.person("Ben", acquainted=True)
    sandbox.faults.add("forbidden", methods=("sendMessage",), chat_id=ben.id, skip=1, times=1)
    await bot.send_message(ann.id, "x")
    await bot.send_message(ben.id, "x")
    await bot.send_chat_action(ben.id, "typing")
    with pytest.raises(Forbidden):
        await bot.send_message(ben.id, "x")
    await bot.send_message(ben.id, "x")
    assert sandbox.faults.active == []


async def test_chance_is_seeded(sandbox: Sandbox) -> None:
    def drawn(seed: int) -> list[bool]:
        faults = type(sandbox.faults)(seed)
        faults.add("drop", probability=0.3)
        return [bool(faults.caught_by("sendmessage", 1)) for _ in range(200)]

    assert drawn(1) == drawn(1) != drawn(2)
    assert 30 <= sum(drawn(1)) <= 90


@pytest.mark.parametrize(
    "nonsense",
    [{"probability": 1.5}, {"times": 0}, {"seconds": -1}, {"retry_after": 0}, {"status": 404}],
)
def test_a_fault_refuses_nonsense(nonsense: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"probability|at least|negative|between"):
        Fault(FaultKind.DROP, **nonsense)  # type: ignore[arg-type]


async def test_faults_and_journal_are_reached_over_http(
    sandbox: Sandbox, bot: Bot, ann: Person
) -> None:
    base = sandbox.url + "sandbox"
    async with aiohttp.ClientSession() as session:
        fault = {"kind": "too_many", "retry_after": 1, "times": 1, "methods": ["sendMessage"]}
        async with session.post(f"{base}/faults", json=fault) as answer:
            assert len((await answer.json())["active"]) == 1
        with pytest.raises(RetryAfter):
            await bot.send_message(ann.id, "x")
        await session.delete(f"{base}/faults")
        await bot.send_message(ann.id, "x")
        async with session.get(f"{base}/journal") as answer:
            journal = await answer.json()
        assert [call["status"] for call in journal["calls"]] == [200, 429, 200]
        assert [message["text"] for message in journal["accepted"]] == ["x"]
        async with session.get(f"{base}/journal?since=2") as answer:
            assert len((await answer.json())["calls"]) == 1
        async with session.post(f"{base}/faults", json={"kind": "earthquake"}) as answer:
            assert answer.status == 400
        async with session.post(f"{base}/faults", json={"rate": 3}) as answer:
            assert (await answer.json())["rate"] == 3
        async with session.post(f"{base}/updates", json={"restart_ids": 77}) as answer:
            assert await answer.json() == {"first": 77}
