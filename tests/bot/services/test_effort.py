from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.services import diary, effort
from bot.services.diary import Outcome, Spot
from bot.services.effort import Effort
from db.engine import Database
from db.records import LoggedWorkout, Person, Source
from model.vocabulary import Workout

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TODAY = NOW.date()
TOMORROW = TODAY + timedelta(days=1)
SOMEBODY = Person(1, 1, "en", "UTC", time(20), time(4), NOW)


def rated(*efforts: int | None) -> dict[date, list[LoggedWorkout]]:
    """One workout a day with these ratings, the last one today."""
    first = TODAY - timedelta(days=len(efforts) - 1)
    return {
        first + timedelta(days=n): [
            LoggedWorkout(n, n, 1, first + timedelta(days=n), Workout.CARDIO, 30, None, each, 0)
        ]
        for n, each in enumerate(efforts)
    }


@pytest.mark.parametrize(
    ("efforts", "expected"),
    [
        ((), False),
        ((8,), False),
        ((8, 8), True),
        ((8, None, 8), True),  # not rated is no answer
        ((8, 5), False),
        ((8, 8, 3), False),
        ((5, 8, 8), True),
    ],
)
def test_two_hard_ratings_in_a_row_are_too_hard(
    efforts: tuple[int | None, ...], expected: bool
) -> None:
    assert effort.too_hard(rated(*efforts), TOMORROW) is expected


def test_old_ratings_and_those_of_the_day_itself_do_not_count() -> None:
    assert not effort.too_hard(rated(8, 8), TODAY)
    assert not effort.too_hard(rated(8, 8), TODAY + timedelta(days=15))


def test_one_fresh_unrated_workout_may_be_asked_about_and_nothing_else() -> None:
    (run,) = rated(None)[TODAY]
    assert effort.is_wanted(SOMEBODY, [run], TODAY)
    assert effort.is_wanted(SOMEBODY, [run], TOMORROW)
    assert not effort.is_wanted(SOMEBODY, [run], TODAY + timedelta(days=2))
    assert not effort.is_wanted(SOMEBODY, [run, run], TODAY)
    assert not effort.is_wanted(SOMEBODY, rated(5)[TODAY], TODAY)
    quiet = Person(1, 1, "en", "UTC", time(20), time(4), NOW, effort_asked=False)
    assert not effort.is_wanted(quiet, [run], TODAY)


async def test_a_rating_is_kept_and_an_old_button_changes_nothing(database: Database) -> None:
    async with database.transaction() as store:
        person = await store.people.create(1, 1, "en", "UTC", time(20), NOW)
        log = await diary.log_day(store, person, TODAY, Workout.YOGA, 30, Source.BUTTON, NOW)
        spot = Spot(log.id, log.version, 0)
        change = await effort.rate(store, person, spot, Effort.HARD, NOW)
        assert change.log is not None
        assert [each.effort for each in change.log.workouts] == [8]
        late = await effort.rate(store, person, spot, Effort.EASY, NOW)
        assert late.outcome is Outcome.STALE
        assert late.log is not None
        assert [each.minutes for each in late.log.workouts] == [30]
