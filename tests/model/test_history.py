"""Six days with gaps, and several sessions in a day."""

import pytest

from model.history import History, Session, main_type
from model.vocabulary import Workout

REST, CARDIO, STRENGTH, HIIT, YOGA, SWIMMING, CYCLING = Workout


@pytest.mark.parametrize("length", [0, 5, 7])
def test_a_history_has_six_days(length: int) -> None:
    with pytest.raises(ValueError, match="6 days"):
        History((REST,) * length)


def test_a_day_without_a_log_is_unknown_and_not_rest() -> None:
    history = History.of([1, 0, 2, 0, 1, None])
    assert not history.known
    assert history.unknown_days == 1
    assert history.days[-1] is None


def test_appending_drops_the_oldest_day() -> None:
    history = History.of([1, 0, 2, 0, 1, 0]).append(HIIT)
    assert history.days == (REST, STRENGTH, REST, CARDIO, REST, HIIT)
    assert history.known


@pytest.mark.parametrize(
    ("sessions", "main"),
    [
        ([Session(YOGA, 90), Session(HIIT, 10)], HIIT),
        ([Session(CARDIO, 120), Session(STRENGTH, 15)], STRENGTH),
        ([Session(YOGA, 60), Session(SWIMMING, 20)], SWIMMING),
        ([Session(CARDIO, 20), Session(CYCLING, 60)], CYCLING),
        ([Session(CARDIO, 20), Session(CYCLING, 30), Session(CARDIO, 20)], CARDIO),
        ([Session(SWIMMING), Session(CYCLING)], SWIMMING),
        ([Session(REST), Session(YOGA)], YOGA),
        ([Session(REST)], REST),
    ],
)
def test_a_hard_session_is_never_hidden_behind_an_easy_one(
    sessions: list[Session], main: Workout
) -> None:
    assert main_type(sessions) is main


def test_a_day_without_sessions_has_no_type() -> None:
    with pytest.raises(ValueError, match="unknown"):
        main_type([])


def test_minutes_are_not_negative() -> None:
    with pytest.raises(ValueError, match="negative"):
        Session(CARDIO, -1)
