from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.clock import ManualClock, MovableClock, OffsetClock, SystemClock

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def test_the_system_clock_knows_its_zone() -> None:
    assert SystemClock().now().tzinfo is UTC
    assert not isinstance(SystemClock(), MovableClock)


def test_a_manual_clock_stands_still_until_it_is_moved() -> None:
    clock = ManualClock(NOON)
    assert clock.now() == clock.now() == NOON
    clock.advance(timedelta(hours=2))
    assert clock.now() == NOON + timedelta(hours=2)
    clock.set(NOON)
    assert clock.now() == NOON


def test_an_offset_clock_runs_on_from_where_it_is_set() -> None:
    base = ManualClock(NOON)
    clock = OffsetClock(base)
    assert clock.now() == NOON
    clock.set(NOON + timedelta(days=3))
    base.advance(timedelta(minutes=5))
    assert clock.now() == NOON + timedelta(days=3, minutes=5)
    clock.advance(timedelta(days=-3))
    assert clock.now() == NOON + timedelta(minutes=5)


@pytest.mark.parametrize("make", [ManualClock, lambda start: OffsetClock(ManualClock(start))])
def test_jumps_are_told_to_those_who_listen(make: type[ManualClock]) -> None:
    clock = make(NOON)
    seen: list[datetime] = []
    forget = clock.on_change(lambda: seen.append(clock.now()))
    clock.advance(timedelta(days=1))
    clock.set(NOON)
    forget()
    forget()
    clock.advance(timedelta(days=1))
    assert seen == [NOON + timedelta(days=1), NOON]


def test_a_moment_without_a_zone_is_refused() -> None:
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(ValueError, match="timezone-aware"):
        ManualClock(naive)
    with pytest.raises(ValueError, match="timezone-aware"):
        OffsetClock(SystemClock()).set(naive)


def test_moments_of_other_zones_are_shown_in_utc() -> None:
    kathmandu = timezone(timedelta(hours=5, minutes=45))
    assert ManualClock(NOON.astimezone(kathmandu)).now().tzinfo is UTC
