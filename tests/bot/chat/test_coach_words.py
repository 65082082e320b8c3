"""Every key that the model can return has its words, and every number that they need."""

import itertools
import re
from functools import cache

import numpy as np
import pytest

from bot.chat.messages import LOCALES, Messages, languages
from bot.chat.reasons import reason_words
from db.records import RefusalReason
from model.coach import Coach, Limits
from model.history import History
from model.reasons import explain
from model.recommendation import Reason
from model.rules import Rule
from model.session_plans import PLANS
from model.sessions import NO_TIME, NOT_FRESH, TOO_HARD, prescribe
from model.vocabulary import Goal, Level, Profile, Workout

AGES = (15, 30, 50, 70, 85)
PROFILES = [Profile(age, level, goal) for age in AGES for level in Level for goal in Goal]
HISTORIES = [
    History.of(days)
    for days in (
        [2, 1, 0, 2, 1, 4],
        [0, 0, 0, 0, 0, 0],
        [2, 1, 4, 0, 0, 0],
        [1, 2, 2, 0, 2, 2],
        [2, 2, 2, 0, 1, 3],
        [2, 0, 4, 6, 5, 6],
    )
]


@pytest.fixture(params=languages())
def messages(request: pytest.FixtureRequest) -> Messages:
    return Messages(request.param)


def test_every_session_and_note_can_be_said(messages: Messages) -> None:
    for profile, history, workout in itertools.product(PROFILES, HISTORIES, Workout):
        for limits in (Limits(), Limits(easy_only=True)):
            session = prescribe(
                workout,
                profile,
                history,
                limits=limits,
                next_day=Workout.REST,
                longest_minutes=120,
            )
            keys = [session.title_key, session.structure_key, *session.notes]
            keys += [] if session.easier_key is None else [session.easier_key]
            for key in keys:
                words = messages.text(key, **session.facts)
                assert words.strip()
                assert "{" not in words


def test_a_number_is_not_half_digit_and_half_word() -> None:
    session = prescribe(Workout.STRENGTH, Profile(34, Level.ADVANCED, Goal.FITNESS), HISTORIES[0])
    words = Messages("en").text(session.structure_key, **session.facts)
    assert "one or two repetitions in reserve" in words


@pytest.mark.parametrize("eased", [TOO_HARD, NOT_FRESH, NO_TIME])
def test_every_lighter_session_can_be_said(messages: Messages, eased: str) -> None:
    for profile, workout in itertools.product(PROFILES, set(Workout) - {Workout.REST}):
        session = prescribe(workout, profile, HISTORIES[0], eased=eased)
        assert f"note-{eased}" in session.notes
        for key in (session.structure_key, *session.notes):
            assert "{" not in messages.text(key, **session.facts)


@pytest.mark.parametrize("why", RefusalReason)
def test_every_refusal_is_a_reason_that_can_be_said(messages: Messages, why: RefusalReason) -> None:
    words = reason_words(messages, Reason("refused", {"why": str(why)}), ahead=1)
    assert words.strip()
    assert messages.plain("push-refuse-why", reason=str(why)).strip()


def test_every_plan_of_the_book_has_its_words(messages: Messages) -> None:
    for plan in PLANS.values():
        assert messages.has(plan.title_key)
        assert messages.has(plan.structure_key)
        assert messages.has(plan.easier_key) != plan.name.startswith("rest")


@cache
def drawn_reasons() -> tuple[tuple[Reason, int], ...]:
    """What the model says of many a week, and how far ahead; drawn once for all languages."""
    random = np.random.default_rng(1)
    found = []
    for _ in range(20_000):
        drawn = random.choice([0, 0, 0, 1, 2, 2, 2, 3, 4, 5, 6], 6)
        days = [None if random.random() < 0.1 else int(day) for day in drawn]
        profile = PROFILES[random.integers(len(PROFILES))]
        choice, best = (Workout(int(each)) for each in random.integers(0, 7, 2))
        limits = (Limits(), Limits(no_hiit=True), Limits(easy_only=True))[random.integers(3)]
        try:
            risks = (float(random.random()), float(random.random() < 0.2))
            reason = explain(History.of(days), profile, limits, choice, best, *risks, 0.05)
        except StopIteration:  # no rule forbids that choice after those days
            continue
        found.append((reason, int(random.integers(0, 2))))
    return tuple(found)


def test_every_reason_can_be_said(messages: Messages) -> None:
    said = set()
    for reason, ahead in drawn_reasons():
        said.add(reason.key)
        words = reason_words(messages, reason, ahead)
        assert words.strip()
        assert "{" not in words
    written = re.findall(r"^reason-(\S+) =", (LOCALES / "en.ftl").read_text(), re.M)
    assert {f"blocked-{rule.lower()}" for rule in Rule} <= said
    assert said <= set(written)
    assert set(written) - said <= {"unavailable", "nothing-known", "refused"}


def test_rare_reasons_can_be_said_too(messages: Messages) -> None:
    coach, novice = Coach.bundled(), Profile(30, Level.BEGINNER, Goal.FITNESS)
    for history, limits in (
        (History((None,) * 6), Limits()),
        (HISTORIES[0], Limits(available=frozenset({Workout.SWIMMING}))),
    ):
        reason = coach.recommend(history, novice, limits).reason
        assert reason_words(messages, reason, ahead=1)


@pytest.mark.parametrize(
    ("ahead", "words"), [(0, "yesterday"), (1, "today"), (2, "the day before")]
)
def test_the_day_before_is_named_as_seen_from_today(ahead: int, words: str) -> None:
    reason = Reason("blocked-r8", {"workout": "yoga", "choice": "strength"})
    assert f"Strength was only {words}." in reason_words(Messages("en"), reason, ahead)


def test_days_are_counted_back_from_today_and_not_from_the_recommended_day() -> None:
    messages = Messages("en")
    reason = Reason("strength-due", {"workout": "strength", "count": 1, "days": 4})
    assert "3 days ago" in reason_words(messages, reason, ahead=1)
    assert "4 days ago" in reason_words(messages, reason, ahead=0)


def test_every_rule_is_explained(messages: Messages) -> None:
    for rule in Rule:
        assert messages.plain(f"rule-{rule.lower()}")
    assert messages.plain("only-limits")
