"""A person's own days: they begin at an hour of theirs, in a zone of theirs."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def local_day(instant: datetime, timezone: str, day_start: time) -> date:
    """The local date that `instant` (aware) belongs to when days begin at `day_start`.

    A run at 01:30 belongs to the evening before where days begin at 04:00.
    """
    if instant.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    local = instant.astimezone(ZoneInfo(timezone))
    # Wall-clock comparison, not a subtraction of hours: on the night the clocks change the day
    # still begins when the person's clock says so.
    return local.date() - timedelta(days=1) if local.time() < day_start else local.date()


def six_days_before(day: date) -> list[date]:
    """The six dates whose workouts decide `day`, oldest first."""
    return [day - timedelta(days=back) for back in range(6, 0, -1)]
