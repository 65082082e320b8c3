"""Time zones by name: which there are, what people call them, which is kept at a point."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

# What people call their zone. A bare "EST" in the zone files means Panama's; nobody there says so.
SPOKEN_ZONES = {
    "utc": "UTC",
    "gmt": "UTC",
    "zulu": "UTC",
    "et": "America/New_York",
    "est": "America/New_York",
    "edt": "America/New_York",
    "eastern": "America/New_York",
    "ct": "America/Chicago",
    "cst": "America/Chicago",
    "cdt": "America/Chicago",
    "central": "America/Chicago",
    "mt": "America/Denver",
    "mst": "America/Denver",
    "mdt": "America/Denver",
    "mountain": "America/Denver",
    "pt": "America/Los_Angeles",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles",
    "bst": "Europe/London",
    "wet": "Europe/Lisbon",
    "cet": "Europe/Berlin",
    "cest": "Europe/Berlin",
    "eet": "Europe/Kyiv",
    "eest": "Europe/Kyiv",
    "msk": "Europe/Moscow",
    "ist": "Asia/Kolkata",
    "sgt": "Asia/Singapore",
    "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul",
    "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney",
}


@cache
def zone_names() -> frozenset[str]:
    """Every IANA zone this machine knows; looked up once."""
    return frozenset(available_timezones())  # walks through the files of the zone database


def is_zone(name: str) -> bool:
    """Whether `name` is an IANA time zone, spelt as it should be."""
    return name in zone_names()


def zones_at(latitude: float, longitude: float) -> tuple[str, ...]:
    """The zones kept at a point, the official one first; none where the map has none."""
    import tzfpy  # its map is loaded with it: only when somebody shares a location

    return tuple(zone for zone in tzfpy.get_tzs(longitude, latitude) if is_zone(zone))
