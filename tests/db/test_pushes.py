import asyncio
from dataclasses import replace
from datetime import timedelta

from db.engine import Database
from db.records import EVENING, PastPush, PushState
from model.vocabulary import Workout
from tests.db.builders import NOW, TODAY, a_person, an_occurrence

DAY = timedelta(days=1)
LEASE = timedelta(minutes=3)


async def test_a_person_and_date_have_one_occurrence(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        assert await store.pushes.enqueue([an_occurrence(), an_occurrence(on=TODAY + DAY)]) == 2
        assert await store.pushes.enqueue([an_occurrence(due_at=NOW + DAY)]) == 0
        assert [push.due_at for push in await store.pushes.of_person(1)] == [NOW, NOW]
        assert await store.pushes.has(1, TODAY) is True
        assert await store.pushes.has(1, TODAY - DAY) is False
        assert await store.pushes.last_date(1) == TODAY + DAY


async def test_what_one_has_claimed_nobody_else_gets_until_the_lease_ends(
    database: Database,
) -> None:
    async with database.transaction() as store:
        await a_person(store)
        await store.pushes.enqueue([an_occurrence()])
        (mine,) = await store.pushes.claim("me", NOW, LEASE, 10)
        assert mine.attempts == 1
        assert await store.pushes.claim("you", NOW, LEASE, 10) == []
        assert await store.pushes.claim("you", NOW + LEASE, LEASE, 10) == []
        (yours,) = await store.pushes.claim("you", NOW + LEASE + timedelta(seconds=1), LEASE, 10)
        assert yours.attempts == 2


async def test_a_lost_lease_marks_nothing(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        await store.pushes.enqueue([an_occurrence()])
        (push,) = await store.pushes.claim("me", NOW, LEASE, 10)
        later = NOW + LEASE * 2
        await store.pushes.claim("you", later, LEASE, 10)
        assert await store.pushes.held(push.id, "me", later) is None
        assert await store.pushes.mark_sent(push.id, "me", 5, later) is False
        assert await store.pushes.fix_content(push.id, "me", "words", None, None) is False
        assert await store.pushes.mark_over(push.id, "me", PushState.DEAD, "x") is False
        assert await store.pushes.mark_retry(push.id, "me", later, "x") is False
        assert await store.pushes.mark_sent(push.id, "you", 6, later) is True
        assert await store.pushes.mark_sent(push.id, "you", 7, later) is False


async def test_those_waiting_longest_are_claimed_first(database: Database) -> None:
    async with database.transaction() as store:
        for who, minutes in ((1, 3), (2, 9), (3, 6), (4, -1)):
            await a_person(store, who)
            due = NOW - timedelta(minutes=minutes)
            await store.pushes.enqueue([an_occurrence(who, due_at=due)])
        claimed = await store.pushes.claim("me", NOW, LEASE, 2)
        assert [push.person_id for push in claimed] == [2, 3]
        rest = await store.pushes.claim("me", NOW, LEASE, 9)
        assert [push.person_id for push in rest] == [1]


async def test_claims_side_by_side_never_share_a_row(database: Database) -> None:
    async with database.transaction() as store:
        for who in range(1, 41):
            await a_person(store, who)
        await store.pushes.enqueue([an_occurrence(who) for who in range(1, 41)])

    async def claim(owner: str) -> list[int]:
        found = []
        for _ in range(5):
            async with database.transaction() as store:
                found += [push.id for push in await store.pushes.claim(owner, NOW, LEASE, 4)]
                await asyncio.sleep(0.001)
        return found

    claims = await asyncio.gather(*(claim(f"owner {number}") for number in range(4)))
    together = [push_id for one in claims for push_id in one]
    assert len(together) == len(set(together)) == 40


async def test_the_words_are_kept_for_the_next_try(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        await store.pushes.enqueue([an_occurrence()])
        (push,) = await store.pushes.claim("me", NOW, LEASE, 1)
        assert await store.pushes.fix_content(push.id, "me", "words", [[["a", "b"]]], Workout.YOGA)
        assert await store.pushes.mark_retry(push.id, "me", NOW + LEASE, "no network")
        assert await store.pushes.claim("me", NOW, LEASE, 1) == []
        (again,) = await store.pushes.claim("me", NOW + LEASE, LEASE, 1)
    assert (again.body, again.keyboard) == ("words", [[["a", "b"]]])
    assert again.recommended is Workout.YOGA
    assert (again.attempts, again.last_error) == (2, "no network")


async def test_a_try_that_told_nothing_is_given_back(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        await store.pushes.enqueue([an_occurrence()])
        (push,) = await store.pushes.claim("me", NOW, LEASE, 1)
        await store.pushes.mark_retry(push.id, "me", NOW, None, counts=False)
        (push,) = await store.pushes.claim("me", NOW, LEASE, 1)
        assert push.attempts == 1
        await store.pushes.release("me", [push.id])
        (push,) = await store.pushes.claim("me", NOW, LEASE, 1)
        assert (push.attempts, push.ambiguous) == (1, 0)
        await store.pushes.mark_retry(push.id, "me", NOW, "silence", ambiguous=True)
        (push,) = await store.pushes.claim("me", NOW, LEASE, 1)
        assert (push.attempts, push.ambiguous) == (2, 1)


async def test_a_restart_frees_every_lease(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        await store.pushes.enqueue([an_occurrence()])
        await store.pushes.claim("a process that died", NOW, LEASE, 1)
        assert await store.pushes.release_leases() == 1
        assert len(await store.pushes.claim("me", NOW, LEASE, 1)) == 1


async def test_a_sent_push_is_found_by_its_message_and_counted(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        missed = an_occurrence(on=TODAY - DAY, state=PushState.EXPIRED)
        await store.pushes.enqueue([missed, an_occurrence()])
        (push,) = await store.pushes.claim("me", NOW, LEASE, 9)
        await store.pushes.mark_sent(push.id, "me", 66, NOW)
        found = await store.pushes.by_message(1, 66)
        assert found is not None
        assert (found.state, found.sent_at) == (PushState.SENT, NOW)
        assert await store.pushes.latest(1) == found
        assert await store.pushes.by_message(2, 66) is None
        counts = await store.pushes.counts()
    assert counts[PushState.SENT] == counts[PushState.EXPIRED] == 1
    assert counts[PushState.PENDING] == 0


async def test_what_an_import_brought_back_is_no_message_of_this_chat(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        await store.pushes.enqueue([an_occurrence()])
        (push,) = await store.pushes.claim("me", NOW, LEASE, 9)
        await store.pushes.mark_sent(push.id, "me", 66, NOW)
        before = PastPush(
            1, EVENING, TODAY - DAY, NOW, NOW, PushState.SENT, 1, 0, "x", None, NOW, None
        )
        old = [replace(before, local_date=TODAY - days * DAY) for days in range(5)]
        await store.pushes.restore(old)
        assert len(await store.pushes.of_person(1)) == 5, "the one of today stands"
        for kind in (EVENING, None):
            found = await store.pushes.latest(1, kind)
            assert found is not None
            assert found.message_id == 66


async def test_a_push_that_is_edited_keeps_what_it_says_now(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        await store.pushes.enqueue([an_occurrence()])
        (push,) = await store.pushes.claim("me", NOW, LEASE, 9)
        await store.pushes.mark_sent(push.id, "me", 66, NOW)
        await store.pushes.revise(push.id, "other words", None, Workout.REST)
        found = await store.pushes.get(push.id)
        assert found is not None
        assert (found.body, found.recommended) == ("other words", Workout.REST)


async def test_a_thousand_occurrences_are_enqueued_in_one_go(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        days = [TODAY + timedelta(days=number) for number in range(1100)]
        assert await store.pushes.enqueue([an_occurrence(on=day) for day in days]) == 1100
