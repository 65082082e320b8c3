from datetime import timedelta

from bot.chat.watching import LATE, Watch
from bot.clock import ManualClock
from bot.delivery.outgoing import Send
from db.engine import Database
from db.records import NewPush

BOSSES = frozenset({8, 9})


async def bury(database: Database, clock: ManualClock, number: int) -> None:
    async with database.transaction() as store:
        await store.inbox.bury(number, {"update_id": number}, "KeyError: x", 3, clock.now(), None)


async def test_whoever_runs_the_bot_hears_of_what_is_set_aside_once(
    database: Database, clock: ManualClock
) -> None:
    await bury(database, clock, 1)
    watch = Watch(database, clock, BOSSES)
    assert await watch.look() == (), "what was amiss before the start is not told of again"
    await bury(database, clock, 2)
    said = await watch.look()
    assert [each.chat_id for each in said if isinstance(each, Send)] == [8, 9]
    assert all("A message failed" in each.html for each in said if isinstance(each, Send))
    assert await watch.look() == ()


async def test_pushes_that_do_not_go_out_are_told_of_when_they_are_late(
    database: Database, clock: ManualClock
) -> None:
    watch = Watch(database, clock, BOSSES)
    now = clock.now()
    async with database.transaction() as store:
        await store.people.create(5, 5, "en", "UTC", now.time(), now)
        push = NewPush(5, now.date(), now, now + timedelta(hours=16), now)
        await store.pushes.enqueue([push])
    assert await watch.look() == ()
    clock.advance(LATE + timedelta(minutes=2))
    said = await watch.look()
    assert [each.html for each in said if isinstance(each, Send) and "12 minutes late" in each.html]
    clock.advance(timedelta(minutes=5))
    assert await watch.look() == (), "told once, when it begins"


async def test_with_nobody_to_tell_nothing_is_looked_at(
    database: Database, clock: ManualClock
) -> None:
    watch = Watch(database, clock, frozenset())
    await bury(database, clock, 1)
    assert await watch.look() == ()
    await bury(database, clock, 2)
    assert await watch.look() == ()
