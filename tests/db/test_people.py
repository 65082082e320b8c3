from datetime import date, time, timedelta

import pytest
from sqlalchemy.exc import StatementError

from db.engine import Database
from db.records import Source
from model.vocabulary import Goal, Level, Workout
from tests.db.builders import NOW, TODAY, a_person, a_workout, an_occurrence


async def test_creating_somebody_known_changes_nothing(database: Database) -> None:
    async with database.transaction() as store:
        first = await a_person(store)
        again = await store.people.create(1, 5, "de", "Europe/Berlin", time(7, 0), NOW)
        assert again == first


async def test_a_profile_is_read_back_in_the_words_of_the_model(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        person = await store.people.update(
            1, unavailable=frozenset({Workout.SWIMMING, Workout.REST}), level=Level.ADVANCED
        )
    assert person.level is Level.ADVANCED
    assert person.goal is Goal.FITNESS
    assert person.unavailable == {Workout.SWIMMING, Workout.REST}
    assert Workout.SWIMMING not in person.available
    assert person.created_at == NOW


async def test_settings_are_read_back_as_they_were_set(database: Database) -> None:
    async with database.transaction() as store:
        fresh = await a_person(store)
        assert (fresh.days_off, fresh.silent, fresh.effort_asked) == (frozenset(), False, True)
        assert (fresh.quiet_from, fresh.quiet_to) == (time(23, 0), time(7, 0))
        person = await store.people.update(
            1,
            days_off=frozenset({6, 2}),
            quiet_from=time(21, 30),
            quiet_to=time(8, 0),
            silent=True,
            effort_asked=False,
        )
    assert person.days_off == {2, 6}
    assert (person.quiet_from, person.quiet_to) == (time(21, 30), time(8, 0))
    assert (person.silent, person.effort_asked) == (True, False)


async def test_a_telegram_id_beyond_32_bits_is_kept(database: Database) -> None:
    number = 2**52 - 1
    async with database.transaction() as store:
        await a_person(store, number)
        assert (await store.people.get(number)) is not None


async def test_changing_nobody_is_an_error(database: Database) -> None:
    async with database.transaction() as store:
        with pytest.raises(LookupError):
            await store.people.update(404, language="de")


async def test_a_naive_instant_is_refused(database: Database) -> None:
    async with database.transaction() as store:
        await a_person(store)
        with pytest.raises(StatementError, match="needs a time zone"):
            await store.people.update(1, onboarded_at=NOW.replace(tzinfo=None))


async def test_deleting_somebody_leaves_nothing_of_theirs(database: Database) -> None:
    async with database.transaction() as store:
        for who in (1, 2):
            await a_person(store, who)
            await store.logs.add(who, [a_workout()], Source.MESSAGE, NOW, who, 77)
            await store.plans.add(who, TODAY, Workout.YOGA, NOW)
            await store.pushes.enqueue([an_occurrence(who)])
            await store.dialogues.save(who, "start", "age", {"a": 1}, who, None, NOW)
            await store.inbox.bury(who, {"secret": "words"}, "ValueError", 3, NOW, who)
        assert await store.people.delete(1) is True
    async with database.reading() as store:
        assert await store.people.get(1) is None
        assert await store.logs.days(1, TODAY, TODAY) == {}
        assert await store.logs.by_message(1, 77) is None
        assert await store.plans.on(1, TODAY, TODAY) == []
        assert await store.pushes.of_person(1) == []
        assert await store.dialogues.get(1) is None
        assert [one.person_id for one in await store.inbox.dead()] == [2]
        assert len(await store.logs.days(2, TODAY, TODAY)) == 1


async def test_deleting_nobody_says_so(database: Database) -> None:
    async with database.transaction() as store:
        assert await store.people.delete(404) is False


async def test_those_due_come_longest_overdue_first_and_others_not_at_all(
    database: Database,
) -> None:
    async with database.transaction() as store:
        for who, minutes in ((1, 5), (2, -5), (3, -60), (4, 0)):
            await a_person(store, who, next_push_at=NOW + timedelta(minutes=minutes))
        await a_person(store, 5)
        assert [person.id for person in await store.people.due(NOW, 10)] == [3, 2, 4]
        assert [person.id for person in await store.people.due(NOW, 1)] == [3]


async def test_many_are_rescheduled_at_once(database: Database) -> None:
    later = NOW + timedelta(days=1)
    async with database.transaction() as store:
        for who in (1, 2, 3):
            await a_person(store, who, next_push_at=NOW)
        await store.people.schedule([(1, later, date(2026, 11, 25)), (2, None, None)])
        people = await store.people.many([1, 2, 3])
    assert people[1].next_push_at == later
    assert people[1].next_push_on == date(2026, 11, 25)
    assert people[2].next_push_at is None
    assert people[3].next_push_at == NOW


async def test_everybody_is_reached_page_by_page(database: Database) -> None:
    async with database.transaction() as store:
        for who in (7, 3, 5):
            await a_person(store, who)
        assert [person.id for person in await store.people.after(0, 2)] == [3, 5]
        assert [person.id for person in await store.people.after(5, 2)] == [7]
        assert await store.people.count() == 3
