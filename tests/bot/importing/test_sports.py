"""The table of sports, and how labels are looked up in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.importing import sports
from bot.importing.sports import Sport, Unclear, clean_label, sport_of
from model.vocabulary import Workout


@pytest.mark.parametrize(
    ("label", "sport"),
    [
        ("Run", Workout.CARDIO),
        ("TrailRun", Workout.CARDIO),
        ("trail_running", Workout.CARDIO),
        ("Mountain Biking", Workout.CYCLING),
        ("EMountainBikeRide", Workout.CYCLING),
        ("HighIntensityIntervalTraining", Workout.HIIT),
        ("Functional Strength Training", Workout.STRENGTH),
        ("Open Water Swimming", Workout.SWIMMING),
        ("YOGA", Workout.YOGA),
        ("Erősítő edzés", Workout.STRENGTH),
        ("Natation", Workout.SWIMMING),
        ("Радфахрен", Unclear.ASK),
        ("Велосипед", Workout.CYCLING),
        ("Krafttraining", Workout.STRENGTH),
        ("ヨガ", Workout.YOGA),
        ("骑行", Workout.CYCLING),
        ("Yüzme", Workout.SWIMMING),
        ("Day Off", Workout.REST),
        ("Meditation", Unclear.NONE),
        ("Workout", Unclear.ASK),
        ("", Unclear.ASK),
        ("Underwater origami", Unclear.ASK),
    ],
)
def test_a_label_means_its_type_in_any_spelling_and_language(label: str, sport: Sport) -> None:
    assert sport_of(label) is sport


@pytest.mark.parametrize(
    ("label", "title", "sport"),
    [
        ("Workout", "Leg day", Workout.STRENGTH),
        ("Other", "Morning yoga with Ann", Workout.YOGA),
        ("Workout", "Afternoon Activity", Unclear.ASK),
        ("Run", "Easy yoga", Workout.CARDIO),
        ("Meditation", "after my run", Unclear.NONE),
        ("Workout", "rest of the hike", Workout.CARDIO),
    ],
)
def test_a_title_decides_only_where_the_label_does_not(
    label: str, title: str, sport: Sport
) -> None:
    assert sport_of(label, title) is sport


def test_every_type_has_names_in_the_languages_the_bot_speaks() -> None:
    lines = [
        line.split("\t")
        for line in (sports.TABLE.read_text(encoding="utf-8")).splitlines()
        if line and not line.startswith("#")
    ]
    spoken = {(kind, language) for kind, language, _ in lines}
    for language in ("en", "de", "es", "pt", "fr", "ru"):
        for workout in Workout:
            assert (workout.key, language) in spoken


@given(st.text(), st.text())
def test_any_label_has_some_answer(label: str, title: str) -> None:
    assert isinstance(sport_of(label, title), Workout | Unclear)


@given(st.text())
def test_a_label_to_be_shown_is_short_and_printable(label: str) -> None:
    shown = clean_label(label)
    assert len(shown) <= 60
    assert "\n" not in shown
    assert not any(sign in shown for sign in "\u202e\u2066\u200f\x00\x1b")
