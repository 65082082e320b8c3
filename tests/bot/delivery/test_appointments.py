from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from random import Random

from bot.delivery.appointments import appointment, come_due, keep
from bot.delivery.evenings import zone_named
from db.engine import Database
from db.records import EVENING as EVENING_KIND
from db.records import GOODBYE, REPORT, Person, PushState
from tests.bot.delivery.test_evenings import ZONES

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 24)
EVENING = NOON.replace(hour=20)
DAY = timedelta(days=1)

ANN = Person(
    id=1,
    chat_id=1,
    language="en",
    timezone="UTC",
    push_time=time(20, 0),
    day_start=time(4, 0),
    created_at=NOON,
    onboarded_at=NOON,
    next_push_at=EVENING,
    next_push_on=TODAY,
)


def test_who_has_not_finished_the_start_has_no_evening() -> None:
    assert appointment(replace(ANN, onboarded_at=None), NOON) is None


def test_who_paused_for_good_or_blocked_us_has_no_evening() -> None:
    assert appointment(replace(ANN, paused=True), NOON) is None
    assert appointment(replace(ANN, blocked_at=NOON), NOON) is None


def test_a_new_person_has_their_first_evening_today_or_tomorrow() -> None:
    fresh = replace(ANN, next_push_at=None, next_push_on=None)
    assert appointment(fresh, NOON) == (EVENING, TODAY)
    assert appointment(fresh, EVENING) == (EVENING + DAY, TODAY + DAY)


def test_a_later_hour_moves_todays_evening() -> None:
    moved = appointment(replace(ANN, push_time=time(22, 0)), NOON)
    assert moved == (EVENING.replace(hour=22), TODAY)


def test_an_hour_that_has_passed_today_is_due_at_once() -> None:
    moved = appointment(replace(ANN, push_time=time(9, 0)), NOON)
    assert moved == (NOON.replace(hour=9), TODAY)


def test_what_is_due_is_left_to_the_tick() -> None:
    assert appointment(replace(ANN, push_time=time(9, 0)), EVENING) == (EVENING, TODAY)


def test_after_the_goodbye_there_is_silence_until_an_answer() -> None:
    silent = replace(ANN, next_push_at=None, next_push_on=None, unanswered_pushes=11)
    assert appointment(silent, NOON) is None
    assert appointment(replace(silent, unanswered_pushes=0), NOON) == (EVENING, TODAY)


def test_a_zone_this_machine_does_not_know_falls_back_to_utc() -> None:
    lost = replace(ANN, timezone="Atlantis/Capital", next_push_at=None)
    assert appointment(lost, NOON) == (EVENING, TODAY)


def test_a_long_outage_writes_every_date_down_once() -> None:
    due = come_due(ANN, EVENING + 30 * DAY)
    dates = [one.local_date for one in due.occurrences]
    assert dates == [TODAY + number * DAY for number in range(31)]
    assert [one.state for one in due.occurrences].count(PushState.PENDING) == 1
    assert due.occurrences[-1].state is PushState.PENDING
    assert due.next == (EVENING + 31 * DAY, TODAY + 31 * DAY)


def test_who_is_due_while_paused_gets_no_row() -> None:
    until = NOON + 5 * DAY
    due = come_due(replace(ANN, paused=True, paused_until=until), EVENING)
    assert due.occurrences == ()
    assert due.next == (EVENING + 5 * DAY, TODAY + 5 * DAY)
    assert come_due(replace(ANN, paused=True), EVENING).next is None


async def test_a_thousand_moves_between_zones_and_hours_never_double_or_skip_a_date(
    database: Database,
) -> None:
    """Moves at random, ticks in between: at most one row a date, and none that lay ahead lost."""
    random = Random(20261124)
    moves = 0
    async with database.transaction() as store:
        for who in range(1, 11):
            now = NOON + timedelta(minutes=random.randrange(1440))
            await store.people.create(who, who, "en", "UTC", time(20, 0), now)
            await store.people.update(who, onboarded_at=now)
            person = await keep(store, who, now)
            dates: list[date] = []
            for _ in range(100):
                assert person is not None
                moves += 1
                before = person.next_push_on
                await store.people.update(
                    who,
                    timezone=random.choice(ZONES),
                    push_time=time(random.randrange(24), random.choice((0, 30))),
                )
                person = await keep(store, who, now)
                assert person is not None
                assert before is not None
                assert person.next_push_on is not None
                assert person.next_push_on <= before + DAY  # the date line can take one away
                now += timedelta(minutes=random.randrange(2880))
                assert person.next_push_at is not None
                if person.next_push_at <= now:
                    due = come_due(person, now)
                    fresh = [
                        one
                        for one in due.occurrences
                        if not await store.pushes.has(who, one.local_date)
                    ]
                    assert await store.pushes.enqueue(due.occurrences) == len(fresh)
                    dates += [one.local_date for one in fresh]
                    assert due.next is not None
                    await store.people.schedule([(who, due.next.at, due.next.on)])
                    person = await store.people.get(who)
            assert len(dates) == len(set(dates))
            assert all(later - earlier <= 2 * DAY for earlier, later in pairwise(sorted(dates)))
    assert moves == 1000


def test_ticks_keep_to_the_wall_clock_when_the_clocks_change() -> None:
    """A week of ticks over Berlin's change to summer time, 29 March 2026, and back in October."""
    for start in (datetime(2026, 3, 25, 12, tzinfo=UTC), datetime(2026, 10, 22, 12, tzinfo=UTC)):
        berlin = replace(ANN, timezone="Europe/Berlin", next_push_at=None, next_push_on=None)
        due = appointment(berlin, start)
        walls, dates = [], []
        for _ in range(7):
            assert due is not None
            walls.append(due.at.astimezone(zone_named("Europe/Berlin")).time())
            dates.append(due.on)
            late = due.at + timedelta(minutes=3)  # a tick is never quite on time
            due = come_due(replace(berlin, next_push_at=due.at, next_push_on=due.on), late).next
        assert walls == [time(20, 0)] * 7
        assert all(later - earlier == DAY for earlier, later in pairwise(dates))


def test_on_the_weekday_of_the_report_there_is_one_more_row() -> None:
    tuesday = replace(ANN, report_day=TODAY.weekday())
    due = come_due(tuesday, EVENING)
    assert [(one.kind, one.local_date) for one in due.occurrences] == [
        (EVENING_KIND, TODAY),
        (REPORT, TODAY),
    ]
    assert due.next == (EVENING + DAY, TODAY + DAY)
    assert len(come_due(replace(ANN, report_day=None), EVENING).occurrences) == 1
    assert len(come_due(replace(ANN, report_day=TODAY.weekday() + 1), EVENING).occurrences) == 1


def test_no_report_goes_with_a_goodbye() -> None:
    silent = replace(ANN, report_day=TODAY.weekday(), unanswered_pushes=10)
    assert [one.kind for one in come_due(silent, EVENING).occurrences] == [GOODBYE]
