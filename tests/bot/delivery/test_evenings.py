from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.delivery import evenings
from bot.delivery.evenings import Evening, evening, expiry, next_evening

DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)
FIRST, LAST = date(2024, 1, 1), date(2037, 12, 31)
WALLS = (time(0, 0), time(2, 30), time(20, 0), time(23, 45))
START = datetime(2024, 1, 1, tzinfo=UTC)
INSTANTS = some.integers(0, 13 * 365 * 86_400).map(lambda second: START + second * SECOND)
ZONES = sorted(available_timezones() - {"localtime"})


def changes(zone: str) -> list[date]:
    """The dates on which the zone's offset changes, from FIRST to LAST."""
    place = ZoneInfo(zone)
    found, day = [], FIRST
    offset = datetime.combine(day, time(12), UTC).astimezone(place).utcoffset()
    while day <= LAST:
        later = datetime.combine(day, time(12), UTC).astimezone(place).utcoffset()
        if later != offset:
            found.append(day)
            offset = later
        day += DAY
    return found


def walk(zone: str, wall: time, start: date, end: date) -> list[Evening]:
    """Evening after evening, each computed from the one before as the tick does."""
    here = next_evening(datetime.combine(start, time(0), UTC) - DAY, zone, wall)
    found = [here]
    while found[-1].on < end:
        found.append(next_evening(found[-1].at, zone, wall))
    return found


def test_every_existing_date_of_every_zone_has_exactly_one_evening() -> None:
    """All zones, 2024 to 2037, around every change of the clocks, at four wall times."""
    walked = 0
    for zone in ZONES:
        for change in changes(zone) or [date(2030, 6, 1)]:
            for wall in WALLS:
                found = walk(zone, wall, change - 2 * DAY, change + 2 * DAY)
                assert all(later.on - earlier.on == DAY for earlier, later in pairwise(found))
                assert all(later.at > earlier.at for earlier, later in pairwise(found))
                walked += len(found)
    assert walked > 20_000


@pytest.mark.parametrize(
    ("zone", "missing"), [("Pacific/Apia", date(2011, 12, 30)), ("Pacific/Kwajalein", None)]
)
def test_a_date_that_a_zone_never_had_has_no_evening(zone: str, missing: date | None) -> None:
    start, end = (
        (date(2011, 12, 28), date(2012, 1, 2))
        if missing
        else (date(1993, 8, 18), date(1993, 8, 24))
    )
    dates = [found.on for found in walk(zone, time(20, 0), start, end)]
    every = {start + DAY * number for number in range((end - start).days + 1)}
    gone = {day for day in every - set(dates) if min(dates) < day < max(dates)}
    assert len(gone) == 1
    assert missing in gone | {None}
    assert evening(gone.pop(), zone, time(20, 0)) is None


def test_a_gap_moves_the_evening_forward_by_its_length() -> None:
    found = evening(date(2026, 3, 29), "Europe/Berlin", time(2, 30))
    assert found is not None
    assert found.at.astimezone(ZoneInfo("Europe/Berlin")).time() == time(3, 30)


def test_a_repeated_hour_means_its_first_occurrence() -> None:
    """Cairo repeats 23:00 to 24:00 every autumn."""
    found = evening(date(2026, 10, 29), "Africa/Cairo", time(23, 30))
    assert found is not None
    assert found.at.astimezone(ZoneInfo("Africa/Cairo")).utcoffset() == timedelta(hours=3)


def test_an_evening_is_never_twenty_four_hours_after_the_last_when_the_clocks_change() -> None:
    before = evening(date(2026, 3, 28), "Europe/Berlin", time(20, 0))
    assert before is not None
    after = next_evening(before.at, "Europe/Berlin", time(20, 0))
    assert after.at - before.at == timedelta(hours=23)


@given(
    zone=some.sampled_from(ZONES),
    now=INSTANTS,
    wall=some.times(),
)
def test_the_next_and_the_latest_evening_enclose_now(zone: str, now: datetime, wall: time) -> None:
    wall = wall.replace(fold=0)
    latest = evenings.latest_evening(now, zone, wall)
    following = next_evening(now, zone, wall)
    assert latest.at <= now < following.at
    assert following == next_evening(latest.at, zone, wall)
    assert following.on - latest.on in (DAY, 2 * DAY)


@given(
    old=some.sampled_from(ZONES),
    new=some.sampled_from(ZONES),
    walls=some.tuples(some.sampled_from(WALLS), some.sampled_from(WALLS)),
    now=INSTANTS,
)
def test_moving_never_skips_an_evening_that_lay_ahead(
    old: str, new: str, walls: tuple[time, time], now: datetime
) -> None:
    pending = next_evening(now, old, walls[0])
    moved = evenings.moved_evening(pending, now, new, walls[1])
    ahead = next_evening(now, new, walls[1])
    assert moved.on <= ahead.on
    if moved != ahead:
        assert moved.at <= now < expiry(moved.on, new)  # due at once, and still of use
    day = pending.on
    while day < moved.on:  # whatever was passed over cannot be of use any more, or never was
        assert expiry(day, new) <= now or evening(day, new, walls[1]) is None
        day += DAY


def test_an_hour_moved_behind_now_is_due_at_once() -> None:
    now = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
    pending = Evening(datetime(2026, 11, 24, 20, 0, tzinfo=UTC), date(2026, 11, 24))
    moved = evenings.moved_evening(pending, now, "UTC", time(18, 0))
    assert moved == Evening(datetime(2026, 11, 24, 18, 0, tzinfo=UTC), date(2026, 11, 24))


@pytest.mark.parametrize(
    ("now", "due", "expected"),
    [
        ((24, 20, 5), (24, 20, 0), (24, 20, 5)),  # on time
        ((24, 22, 59), (24, 20, 0), (24, 22, 59)),  # late, not yet night
        ((24, 23, 5), (24, 20, 0), (25, 7, 0)),  # night: in the morning
        ((25, 3, 0), (24, 20, 0), (25, 7, 0)),
        ((25, 8, 0), (24, 20, 0), (25, 8, 0)),
        ((24, 23, 40), (24, 23, 30), (24, 23, 40)),  # they chose the night themselves
        ((25, 2, 0), (24, 23, 30), (25, 7, 0)),
    ],
)
def test_quiet_hours_hold_after_a_backlog_but_not_against_a_chosen_hour(
    now: tuple[int, int, int], due: tuple[int, int, int], expected: tuple[int, int, int]
) -> None:
    def at(moment: tuple[int, int, int]) -> datetime:
        return datetime(2026, 11, *moment, tzinfo=UTC)

    assert evenings.not_before(at(due), at(now), "UTC") == at(expected)


@pytest.mark.parametrize(
    ("quiet", "now", "expected"),
    [
        ((21, 9), (24, 22, 0), (25, 9, 0)),
        ((21, 9), (25, 8, 59), (25, 9, 0)),
        ((21, 9), (25, 9, 0), (25, 9, 0)),
        ((1, 6), (25, 0, 30), (25, 0, 30)),  # all of it after midnight
        ((1, 6), (25, 2, 0), (25, 6, 0)),
        ((7, 7), (25, 3, 0), (25, 3, 0)),  # none
    ],
)
def test_quiet_hours_are_the_persons_own(
    quiet: tuple[int, int], now: tuple[int, int, int], expected: tuple[int, int, int]
) -> None:
    due = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
    moment, hours = datetime(2026, 11, *now, tzinfo=UTC), [time(hour) for hour in quiet]
    found = evenings.not_before(due, moment, "UTC", *hours)
    assert found == datetime(2026, 11, *expected, tzinfo=UTC)


def test_after_seven_unanswered_once_a_week_after_three_more_goodbye() -> None:
    steps = [evenings.step(sent) for sent in range(1, 12)]
    assert steps == [1] * 6 + [7] * 4 + [None]
    assert [evenings.is_goodbye(sent) for sent in (9, 10)] == [False, True]
