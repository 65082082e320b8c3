"""When a person's evening is: pure arithmetic over local wall time and time zone.

One push belongs to one local date, the date of the evening it is meant for, whatever instant that
turns out to be. A wall time is turned into an instant anew for every date, never by adding 24
hours: a gap moves the evening forward by the gap, a repeated hour means its first occurrence, and
a date that a zone never had (Apia skipped 2011-12-30) has no evening.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
NOON = time(12, 0)
QUIET_FROM, QUIET_TO = time(23, 0), time(7, 0)
LATE = timedelta(minutes=90)  # a push this late no longer counts as sent at the person's own hour

DAILY_PUSHES = 7  # unanswered ones, after which one a week is enough
WEEKLY_PUSHES = 3  # of those, unanswered too, after which we say goodbye


@lru_cache(maxsize=1024)
def zone_named(timezone: str) -> ZoneInfo:
    """The zone, read once: the library itself forgets all but the last few."""
    return ZoneInfo(timezone)


class Evening(NamedTuple):
    """An instant (aware, UTC) and the local date it is meant for."""

    at: datetime
    on: date


def exists(day: date, zone: ZoneInfo) -> bool:
    """Whether the zone ever has that date: crossing the date line can skip one."""
    noon = datetime.combine(day, NOON, zone)
    return noon.astimezone(UTC).astimezone(zone).date() == day


def instant(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """The UTC instant at which clocks in `zone` show `wall` on `day`, first occurrence.

    A wall time that the clocks skip is moved forward by the length of the gap.
    """
    return datetime.combine(day, wall.replace(fold=0), zone).astimezone(UTC)


@lru_cache(maxsize=4096)  # very many people share a zone and an hour
def evening(day: date, timezone: str, push_time: time) -> Evening | None:
    """The evening of `day`, or None when the zone never has that date."""
    zone = zone_named(timezone)
    return Evening(instant(day, push_time, zone), day) if exists(day, zone) else None


def next_evening(
    now: datetime, timezone: str, push_time: time, after: date | None = None
) -> Evening:
    """The first evening later than `now` and of a date later than `after`."""
    day = now.astimezone(zone_named(timezone)).date() - DAY
    if after is not None:
        day = max(day, after + DAY)
    while True:
        found = evening(day, timezone, push_time)
        if found is not None and found.at > now:
            return found
        day += DAY


def latest_evening(now: datetime, timezone: str, push_time: time) -> Evening:
    """The last evening that is not later than `now`."""
    day = now.astimezone(zone_named(timezone)).date() + DAY
    while True:
        found = evening(day, timezone, push_time)
        if found is not None and found.at <= now:
            return found
        day -= DAY


@lru_cache(maxsize=1024)
def expiry(day: date, timezone: str) -> datetime:
    """When the push of the evening of `day` stops being of use: at noon of the day it is about."""
    return instant(day + DAY, NOON, zone_named(timezone))


def moved_evening(
    pending: Evening | None, now: datetime, timezone: str, push_time: time
) -> Evening:
    """The next evening after a person has changed zone or hour.

    `pending` is the evening that lay ahead before the change. A date from that one on whose
    evening has passed by the new clock is not skipped: it is due at once, while it is still of
    use. Otherwise the next evening is the first one ahead, by the new clock.
    """
    ahead = next_evening(now, timezone, push_time)
    if pending is None:
        return ahead
    day = pending.on
    while day < ahead.on:
        moved = evening(day, timezone, push_time)
        if moved is not None and expiry(day, timezone) > now:
            return moved
        day += DAY
    return ahead


def is_within(wall: time, first: time, last: time) -> bool:
    """Whether a clock that shows `wall` is between the two, `last` excluded; midnight may be."""
    return first <= wall < last if first <= last else wall >= first or wall < last


def not_before(
    due_at: datetime,
    now: datetime,
    timezone: str,
    quiet_from: time = QUIET_FROM,
    quiet_to: time = QUIET_TO,
) -> datetime:
    """When a push that was due at `due_at` may be sent: at once, or after the quiet hours.

    The hour somebody chose is theirs, however late in the night. But a push that missed it by
    more than LATE does not ring between `quiet_from` and `quiet_to`, which may be the same: never.
    """
    if now - due_at <= LATE:
        return now
    zone = zone_named(timezone)
    local = now.astimezone(zone)
    if not is_within(local.time(), quiet_from, quiet_to):
        return now
    morning = local.date() if local.time() < quiet_to else local.date() + DAY
    return instant(morning, quiet_to, zone)


def step(unanswered: int) -> int | None:
    """Days from one push to the next when `unanswered` pushes, this one included, got no answer.

    None after the goodbye: silence until the person's next message.
    """
    if unanswered < DAILY_PUSHES:
        return 1
    return 7 if unanswered <= DAILY_PUSHES + WEEKLY_PUSHES else None


def is_goodbye(unanswered: int) -> bool:
    """Whether the next push, after `unanswered` without an answer, says goodbye."""
    return unanswered >= DAILY_PUSHES + WEEKLY_PUSHES
