"""Which entry a correction means, and what it then says."""

from dataclasses import replace
from datetime import date

import pytest

from bot.services.correcting import Fix, corrected
from db.records import NewWorkout
from model.vocabulary import Workout

DAY, BEFORE = date(2026, 11, 24), date(2026, 11, 23)
RUN = NewWorkout(DAY, Workout.CARDIO, 30, 5000)
YOGA = NewWorkout(DAY, Workout.YOGA, 20)


@pytest.mark.parametrize(
    ("fix", "expected"),
    [
        (Fix(minutes=45), replace(RUN, minutes=45)),
        (Fix(day=BEFORE), replace(RUN, local_date=BEFORE)),
        (Fix(workout=Workout.HIIT), replace(RUN, workout=Workout.HIIT)),
        (Fix(distance_m=5200), replace(RUN, distance_m=5200)),
        (Fix(workout=Workout.REST, minutes=10), NewWorkout(DAY, Workout.REST)),
    ],
)
def test_the_only_entry_is_the_one_meant(fix: Fix, expected: NewWorkout) -> None:
    assert corrected([RUN], fix) == [expected]


@pytest.mark.parametrize(
    ("fix", "expected"),
    [
        (Fix(minutes=45, not_minutes=20), [RUN, replace(YOGA, minutes=45)]),
        (Fix(workout=Workout.YOGA, minutes=25), [RUN, replace(YOGA, minutes=25)]),
        (
            Fix(workout=Workout.HIIT, not_workout=Workout.CARDIO),
            [replace(RUN, workout=Workout.HIIT), YOGA],
        ),
        (Fix(distance_m=6000, not_distance_m=5000), [replace(RUN, distance_m=6000), YOGA]),
        (Fix(day=BEFORE), [replace(RUN, local_date=BEFORE), replace(YOGA, local_date=BEFORE)]),
    ],
)
def test_of_several_the_words_tell_which(fix: Fix, expected: list[NewWorkout]) -> None:
    assert corrected([RUN, YOGA], fix) == expected


@pytest.mark.parametrize("fix", [Fix(), Fix(minutes=45), Fix(workout=Workout.HIIT)])
def test_where_nothing_tells_which_nothing_is_changed(fix: Fix) -> None:
    assert corrected([RUN, YOGA], fix) is None


def test_entries_of_several_days_do_not_move_together() -> None:
    entries = [RUN, replace(YOGA, local_date=BEFORE)]
    assert corrected(entries, Fix(day=date(2026, 11, 20))) is None
