"""From a reading to the diary's own values."""

from datetime import date

import pytest

from bot.chat.understood import bare_number, metres, new_workouts
from bot.reading import Entry
from db.records import NewWorkout
from model.vocabulary import Workout


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("45", 45), (" 45 ", 45), ("45 min", 45), ("45'", 45), ("４５", 45), ("90 minutes.", 90)],
)
def test_a_number_on_its_own_is_read(text: str, minutes: int) -> None:
    assert bare_number(text) == minutes


@pytest.mark.parametrize("text", ["", "0", "1441", "45 min swim", "-5", "4.5", "45 kg", "1:30"])
def test_anything_more_is_no_bare_number(text: str) -> None:
    assert bare_number(text) is None


@pytest.mark.parametrize(("km", "expected"), [(None, None), (5.2, 5200), (0.0001, None)])
def test_kilometres_become_metres(km: float | None, expected: int | None) -> None:
    assert metres(km) == expected


def test_entries_keep_all_they_say() -> None:
    day = date(2026, 11, 24)
    entry = Entry(day, Workout.SWIMMING, 45, 2.0)
    assert new_workouts([entry]) == [NewWorkout(day, Workout.SWIMMING, 45, 2000)]
