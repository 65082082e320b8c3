"""Updates are kept until confirmed, for a day, for one poller at a time."""

import asyncio
from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import Conflict

from bot.clock import ManualClock
from bot.sandbox import Person, Sandbox


async def texts(
    bot: Bot, offset: int | None = None, limit: int | None = None, wait: int = 0
) -> list[str]:
    updates = await bot.get_updates(offset=offset, limit=limit, timeout=wait)
    return [str(update.message.text) for update in updates if update.message]


async def test_an_update_comes_again_until_a_higher_offset_confirms_it(
    bot: Bot, ann: Person
) -> None:
    await ann.say("one")
    await ann.say("two")
    first, second = await bot.get_updates()
    assert second.update_id == first.update_id + 1
    assert await texts(bot) == ["one", "two"]
    assert await texts(bot, offset=first.update_id) == ["one", "two"]
    assert await texts(bot, offset=second.update_id) == ["two"]
    assert await texts(bot) == ["two"]
    assert await texts(bot, offset=second.update_id + 1) == []
    assert await texts(bot) == []


async def test_limit_takes_the_oldest_and_a_negative_offset_the_newest(
    bot: Bot, ann: Person
) -> None:
    for number in range(5):
        await ann.say(str(number))
    assert await texts(bot, limit=2) == ["0", "1"]
    assert await texts(bot, offset=-2) == ["3", "4"]
    assert await texts(bot) == ["3", "4"]


async def test_a_long_poll_answers_when_something_comes(bot: Bot, ann: Person) -> None:
    poll = asyncio.create_task(texts(bot, wait=20))
    await asyncio.sleep(0.05)
    assert not poll.done()
    await ann.say("at last")
    async with asyncio.timeout(15):
        assert await poll == ["at last"]


async def test_a_long_poll_ends_empty_in_time(bot: Bot) -> None:
    async with asyncio.timeout(15):
        assert await texts(bot, wait=1) == []


async def test_a_second_poller_throws_out_the_first(
    sandbox: Sandbox, bot: Bot, ann: Person
) -> None:
    first = asyncio.create_task(texts(bot, wait=20))
    await asyncio.sleep(0.05)
    async with Bot(bot.token, base_url=f"{sandbox.api_url}/bot") as rival:
        second = asyncio.create_task(texts(rival, wait=20))
        with pytest.raises(Conflict, match=r"(?i)terminated by other getupdates"):
            await first
        await ann.say("hello")
        assert await second == ["hello"]


async def test_updates_are_given_up_after_a_day(
    bot: Bot, ann: Person, sandbox: Sandbox, clock: ManualClock
) -> None:
    await ann.say("old")
    clock.advance(timedelta(hours=23))
    await ann.say("young")
    clock.advance(timedelta(hours=1, seconds=1))
    assert await texts(bot) == ["young"]
    assert sandbox.updates.expired == 1


async def test_allowed_updates_are_remembered(bot: Bot, ann: Person) -> None:
    await bot.get_updates(allowed_updates=["message"])
    said = await ann.say("x")
    await ann.edit(said, "y")
    assert [update.edited_message for update in await bot.get_updates()] == [None]
    await bot.get_updates(allowed_updates=[])
    await ann.edit(said, "z")
    assert (await bot.get_updates())[-1].edited_message is not None


class TestRestartedIds:
    async def test_waiting_updates_get_the_new_numbers(
        self, bot: Bot, ann: Person, sandbox: Sandbox
    ) -> None:
        await ann.say("before")
        assert sandbox.updates.restart_ids(1000) == 1000
        await ann.say("after")
        assert [update.update_id for update in await bot.get_updates()] == [1000, 1001]

    async def test_an_offset_of_the_old_numbering_confirms_nothing(
        self, bot: Bot, ann: Person, sandbox: Sandbox
    ) -> None:
        await ann.say("before")
        [last] = await bot.get_updates()
        await bot.get_updates(offset=last.update_id + 1)
        sandbox.updates.restart_ids()
        await ann.say("after")
        assert await texts(bot, offset=last.update_id + 1) == ["after"]
