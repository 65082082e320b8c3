from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.delivery.decisions import Go, Over, Wait, decide
from db.records import EVENING, Person, Push, PushState
from tests.bot.delivery.test_appointments import ANN

DUE = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
PUSH = Push(
    id=1,
    person_id=1,
    kind=EVENING,
    local_date=date(2026, 11, 24),
    due_at=DUE,
    expires_at=DUE + timedelta(hours=16),
    state=PushState.PENDING,
    attempts=1,
    ambiguous=0,
    not_before=DUE,
    lease_owner="me",
    lease_until=DUE + timedelta(minutes=3),
    body=None,
    keyboard=None,
    recommended=None,
    message_id=None,
    sent_at=None,
    last_error=None,
)


def test_a_push_in_time_to_somebody_who_wants_it_goes() -> None:
    assert decide(PUSH, ANN, DUE) == Go()


@pytest.mark.parametrize(
    ("person", "why"),
    [
        (None, "deleted"),
        (replace(ANN, blocked_at=DUE), "blocked"),
        (replace(ANN, paused=True), "paused"),
        (replace(ANN, paused=True, paused_until=DUE + timedelta(days=1)), "paused"),
        (replace(ANN, onboarded_at=None), "not set up"),
    ],
)
def test_who_is_not_to_hear_from_us_does_not(person: Person | None, why: str) -> None:
    assert decide(PUSH, person, DUE) == Over(PushState.CANCELLED, why)


def test_a_pause_that_is_over_holds_nothing_back() -> None:
    over = replace(ANN, paused=True, paused_until=DUE)
    assert decide(PUSH, over, DUE) == Go()


def test_what_is_of_no_use_any_more_expires() -> None:
    verdict = decide(PUSH, ANN, PUSH.expires_at)
    assert isinstance(verdict, Over)
    assert verdict.state is PushState.EXPIRED


def test_what_got_no_answer_twice_is_given_up() -> None:
    assert decide(replace(PUSH, ambiguous=1), ANN, DUE) == Go()
    verdict = decide(replace(PUSH, ambiguous=2), ANN, DUE)
    assert isinstance(verdict, Over)
    assert verdict.state is PushState.DEAD


def test_a_late_push_waits_for_the_morning() -> None:
    night = DUE + timedelta(hours=5)
    assert decide(PUSH, ANN, night) == Wait(datetime(2026, 11, 25, 7, 0, tzinfo=UTC))
