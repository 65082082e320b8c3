"""Dates and times as exports of several countries write them."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_datetime
from hypothesis import given
from hypothesis import strategies as st

from bot.importing import moments

EVENING = datetime(2020, 9, 3, 23, 3, 54)  # noqa: DTZ001 - a wall clock has no zone


@pytest.mark.parametrize(
    "text",
    [
        "Sep 3, 2020, 11:03:54 PM",
        "Sep 3, 2020, 11:03:54\u202fPM",
        "September 3, 2020 at 11:03:54 p.m.",
        "3 Sep 2020, 23:03:54",
        "03.09.2020, 23:03:54",
        "3 sept. 2020 à 23:03:54",
        "3 de set. de 2020, 23:03:54",
        "3 сент. 2020 г., 23:03:54",
        "2020年9月3日 23:03:54",
        "2020/09/03 23:03:54",
        "2020-09-03 23:03:54",
        "2020-09-03T23:03:54.123Z",
        "2020. szept. 3. 23:03:54",
        "2020. 9. 3. 오후 11:03:54",
    ],
)
def test_reads_the_moment_in_many_spellings(text: str) -> None:
    assert moments.written(text) == EVENING


# Where a medium date is written with a word for the month, or in digits that leave no choice.
LOCALES = ["en_US", "en_GB", "de", "fr", "es", "it", "pt_BR", "nl", "sv", "da", "pl", "ru", "hu"]


@pytest.mark.parametrize("locale", LOCALES)
@given(day=st.dates(date(2006, 1, 1), date(2035, 12, 31)))
def test_reads_what_a_country_writes(locale: str, day: date) -> None:
    moment = datetime.combine(day, time(17, 5, 9))
    assert moments.written(format_datetime(moment, "medium", locale=locale)) == moment


def test_dates_of_digits_alone_are_day_first_unless_said_otherwise() -> None:
    assert moments.written("10/03/17 20:04:33") == datetime(2017, 3, 10, 20, 4, 33)  # noqa: DTZ001
    american = moments.written("10/03/17 20:04:33", month_first=True)
    assert american == datetime(2017, 10, 3, 20, 4, 33)  # noqa: DTZ001


@pytest.mark.parametrize(
    "text",
    ["", "never", "12:30", "Feb 31, 2021", "99/99/9999", "2020-13-01", "2020-01-01 25:00:00"],
)
def test_moments_that_never_were_are_none(text: str) -> None:
    assert moments.written(text) is None


@given(st.text())
def test_any_text_is_a_moment_or_none(text: str) -> None:
    found = moments.written(text)
    assert found is None or found.tzinfo is None


def test_an_instant_is_told_by_the_clock_on_the_wall() -> None:
    found = moments.instant("2024-06-01T22:30:00Z")
    assert found is not None
    assert moments.local(found, ZoneInfo("Europe/Berlin")) == (date(2024, 6, 2), time(0, 30))
    offset = moments.instant("2024-06-01 22:30:00 -0700")
    assert offset is not None
    assert moments.local(offset, ZoneInfo("UTC")) == (date(2024, 6, 2), time(5, 30))


@pytest.mark.parametrize("name", ["../etc/passwd", "", "Mars/Olympus", "/etc/localtime", "a\x00b"])
def test_only_names_of_zones_are_zones(name: str) -> None:
    assert moments.zone_named(name) is None
