"""The soak in short, and a crash at each place where it would hurt most."""

import asyncio
from pathlib import Path

import pytest

from bot.delivery.crashpoints import POINTS, arm
from db.records import PushState
from tests.soak import scenarios
from tests.soak.harness import START, harness, until

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def _durations_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


async def test_no_message_is_lost_or_doubled_by_kills(tmp_path: Path) -> None:
    found = await scenarios.messages_under_kills(tmp_path, messages=300, kills=3, seed=7)
    assert found.kept, found.line()
    assert found.doubled == 0, found.line()


async def test_no_evening_is_missed_and_few_are_doubled_by_kills(tmp_path: Path) -> None:
    found = await scenarios.pushes_under_kills(
        tmp_path, people=80, days=1, kills=3, concurrency=4, seed=7
    )
    assert found.kept, found.line()


async def test_without_kills_nothing_is_doubled(tmp_path: Path) -> None:
    found = await scenarios.pushes_undisturbed(tmp_path, people=100, days=3, seed=7)
    assert found.kept, found.line()
    assert found.doubled == 0, found.line()


async def test_halts_silences_and_blocks_at_once_lose_nobody(tmp_path: Path) -> None:
    found = await scenarios.pushes_under_faults(tmp_path, people=100, seed=7)
    assert found.kept, found.line()


async def test_a_polite_stop_loses_and_doubles_nothing(tmp_path: Path) -> None:
    found = await scenarios.messages_under_sigterm(tmp_path, messages=80, stops=2, seed=7)
    assert found.kept, found.line()
    assert found.doubled == 0, found.line()


@pytest.mark.parametrize("point", POINTS)
async def test_a_crash_at_its_worst_moment_loses_nothing(tmp_path: Path, point: str) -> None:
    evening = START.replace(hour=20)
    async with harness(tmp_path, 3) as one:
        if point.startswith("push"):
            one.set_clock(evening)
        for person in one.people:
            await person.say("ran")
        # A batch passes some points once; at the others, die between one person and the next.
        visit = "1" if point in ("push-enqueued", "push-claimed", "push-composed") else "2"
        process = await one.start(1, point, visit)
        async with asyncio.timeout(60):
            assert await process.wait() == 137
        one.set_clock(evening)
        await one.start(1)

        async def done() -> bool:
            return (
                not len(one.sandbox.updates)
                and await one.pending() == 0
                and len(one.heard("evening")) == 3
            )

        assert await until(done, 60)
        status, seconds = await one.stop()
        assert status == 0
        assert seconds < 8
        assert await one.logs() == 3
        assert {push.state for push in await one.pushes()} == {PushState.SENT}
        copies = sum(one.heard("evening").values())
        assert copies == (4 if point == "push-accepted" else 3)


def test_a_place_that_does_not_exist_cannot_be_armed() -> None:
    with pytest.raises(ValueError, match="none of"):
        arm("somewhere")


async def test_a_second_process_on_the_same_data_is_refused(tmp_path: Path) -> None:
    async with harness(tmp_path, 1) as one:
        first = await one.start()
        await one.people[0].say("ran")

        async def logged() -> bool:
            return await one.logs() == 1

        assert await until(logged, 20)
        second = await one.start()
        assert await second.wait() != 0
        assert first.returncode is None
        one.process = first
        assert (await one.stop())[0] == 0
