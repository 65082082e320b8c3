"""Numbers, durations and distances as exports write them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.importing.quantities import metres, number, seconds, whole_metres, whole_minutes


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5.02", 5.02),
        ("5,02", 5.02),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1.234.567", 1234567),
        ("'1 250", 1250),
        ("1\u202f250,5", 1250.5),
        ("-3", -3),
        ("1e3", 1000),
        ("٣٠", 30),
        ("1e309", None),
        ("NaN", None),
        ("inf", None),
        ("--", None),
        ("", None),
        ("0x10", None),
        ("1_000", None),
        (None, None),
        (True, None),
        (10**400, None),
        (math.inf, None),
    ],
)
def test_numbers(text: object, value: float | None) -> None:
    assert number(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("01:35:39", 5739),
        ("24:10", 1450),
        ("00:05:39.2", 339),
        ("1h 5min", 3900),
        ("38min", 2280),
        ("30m", 1800),
        ("2 hours", 7200),
        ("95", 95),
        ("soon", None),
        ("3 apples", None),
        (None, None),
    ],
)
def test_durations_in_seconds(text: object, value: float | None) -> None:
    assert seconds(text) == value


def test_durations_in_the_unit_of_their_column() -> None:
    assert seconds("41.5", "min") == 2490
    assert seconds("1:00:00", "min") == 3600


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("2", "mi", 3218.688),
        ("100", "yd", 91.44),
        ("5", "Kilometer", 5000),
        ("5", "m", 5),
        ("5", "furlong", None),
    ],
)
def test_distances_in_metres(text: str, unit: str, value: float | None) -> None:
    assert metres(text, unit) == (None if value is None else pytest.approx(value))


def test_what_nobody_does_in_a_day_is_not_known() -> None:
    assert whole_minutes(86_400) == 1440
    assert whole_minutes(86_401) is None
    assert whole_minutes(0) is None
    assert whole_minutes(-5) is None
    assert whole_minutes(20) == 1
    assert whole_metres(300_000) == 300_000
    assert whole_metres(300_001) is None
    assert whole_metres(0) is None
    assert whole_metres(0.5) is None
    assert whole_metres(0.51) == 1


@given(st.text() | st.floats() | st.integers() | st.none())
def test_anything_is_a_finite_number_or_none(value: object) -> None:
    for found in (number(value), seconds(value), metres(value, "km")):
        assert found is None or math.isfinite(found)
