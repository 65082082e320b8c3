"""How days and workouts read."""

from datetime import date, timedelta

import pytest

from bot.chat.entry_words import day_label, day_words, entry_words
from bot.chat.messages import Messages
from db.records import NewWorkout
from model.vocabulary import Workout

TODAY = date(2026, 11, 24)
ENGLISH = Messages("en")


@pytest.mark.parametrize(
    ("back", "words", "label"),
    [
        (0, "today", "Today"),
        (1, "yesterday, Mon 23 Nov", "Yesterday, Mon 23 Nov"),
        (-1, "tomorrow, Wed 25 Nov", "Tomorrow, Wed 25 Nov"),
        (10, "Sat 14 Nov", "Sat 14 Nov"),
        (365, "Mon 24 Nov 2025", "Mon 24 Nov 2025"),
    ],
)
def test_days_near_by_have_names_and_far_ones_a_year(back: int, words: str, label: str) -> None:
    day = TODAY - timedelta(days=back)
    assert day_words(ENGLISH, day, TODAY) == words
    assert day_label(ENGLISH, day, TODAY) == label


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (NewWorkout(TODAY, Workout.REST), "🛌 Rest"),
        (NewWorkout(TODAY, Workout.YOGA, 20), "🧘 Yoga, 20 min"),
        (NewWorkout(TODAY, Workout.CYCLING, 1440, 300_000), "🚴 Cycling, 1440 min, 300 km"),
        (NewWorkout(TODAY, Workout.CARDIO, None, 21_100), "🏃 Cardio, 21.1 km"),
        (NewWorkout(TODAY, Workout.SWIMMING, None, 25), "🏊 Swimming, 0.02 km"),
    ],
)
def test_a_workout_says_what_was_told_and_no_more(entry: NewWorkout, words: str) -> None:
    assert entry_words(ENGLISH, entry) == words
