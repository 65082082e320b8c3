from datetime import UTC, date, datetime, time

import pytest

from bot.services.calendar import local_day, six_days_before

FOUR = time(4, 0)


def test_a_run_after_midnight_belongs_to_the_evening_before() -> None:
    assert local_day(datetime(2026, 11, 24, 1, 30, tzinfo=UTC), "UTC", FOUR) == date(2026, 11, 23)


def test_the_day_begins_at_the_hour_itself() -> None:
    assert local_day(datetime(2026, 11, 24, 4, 0, tzinfo=UTC), "UTC", FOUR) == date(2026, 11, 24)


def test_the_zone_decides_the_date() -> None:
    instant = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
    assert local_day(instant, "Asia/Tokyo", FOUR) == date(2026, 11, 25)
    assert local_day(instant, "America/Los_Angeles", FOUR) == date(2026, 11, 24)


@pytest.mark.parametrize(("minute", "expected"), [(59, date(2026, 3, 28)), (0, date(2026, 3, 29))])
def test_the_day_begins_by_the_wall_clock_on_the_night_the_clocks_change(
    minute: int, expected: date
) -> None:
    # Berlin jumps from 02:00 to 03:00 that night: 04:00 there is 02:00 UTC, 03:59 is 01:59.
    hour = 1 if minute else 2
    instant = datetime(2026, 3, 29, hour, minute, tzinfo=UTC)
    assert local_day(instant, "Europe/Berlin", FOUR) == expected


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        local_day(datetime(2026, 11, 24, 1, 30), "UTC", FOUR)  # noqa: DTZ001 - the mistake itself


def test_six_days_end_with_yesterday() -> None:
    assert six_days_before(date(2026, 11, 24)) == [date(2026, 11, day) for day in range(18, 24)]
