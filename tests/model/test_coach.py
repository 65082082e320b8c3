"""Recommendations: legal and there for everybody, and what they say about themselves is true."""

import logging
from pathlib import Path

import numpy as np
import pytest

from model.bounds import cell_of
from model.coach import Coach, Limits, UnsatisfiableError
from model.histories import COUNT, every_history
from model.history import History
from model.missing import completions
from model.predictor import Predictor
from model.recommendation import ALL_WORKOUTS
from model.rules import Rule, allowed_table, broken, risk, unpack
from model.verdict import MOST_RISK, judge_known
from model.vocabulary import OLDEST, YOUNGEST, Goal, Level, Profile, Workout, mask

REST, CARDIO, STRENGTH, HIIT, YOGA, SWIMMING, CYCLING = Workout
BEGINNER = Profile(25, Level.BEGINNER, Goal.FITNESS)
EXAMPLE = History.of([1, 0, 2, 0, 1, 0])


@pytest.fixture(scope="module")
def coach() -> Coach:
    return Coach.bundled()


@pytest.fixture(scope="module")
def starter() -> Coach:
    return Coach(None)


def random_questions(count: int, seed: int, gaps: float) -> list[tuple[History, Profile, Limits]]:
    random = np.random.default_rng(seed)
    questions: list[tuple[History, Profile, Limits]] = []
    while len(questions) < count:
        days = [None if random.random() < gaps else int(day) for day in random.integers(0, 7, 6)]
        profile = Profile(
            int(random.integers(YOUNGEST, OLDEST + 1)),
            Level(int(random.integers(3))),
            Goal(int(random.integers(3))),
        )
        offered = frozenset(w for w in Workout if random.random() < 0.7)
        try:
            limits = Limits(bool(random.random() < 0.2), bool(random.random() < 0.1), offered)
        except UnsatisfiableError:
            continue
        questions.append((History.of(days), profile, limits))
    return questions


def test_the_recommendation_is_legal_for_every_history_level_goal_and_age_band(
    coach: Coach,
) -> None:
    codes = np.arange(COUNT)
    for level in Level:
        for goal in Goal:
            for age in (15, 30, 50, 70, 85):
                profile = Profile(age, level, goal)
                cell = np.int64(cell_of(level, age))
                answers = coach.probabilities(codes, profile)
                verdicts = judge_known(codes, answers, cell, mask(ALL_WORKOUTS))
                legal = unpack(allowed_table()[cell])
                assert legal[codes, verdicts.recommended()].all()
                assert np.abs(verdicts.shares.sum(axis=1) - 1).max() < 1e-9


def test_whoever_asks_gets_something_legal_that_they_can_do(coach: Coach) -> None:
    questions = random_questions(1_500, 5, gaps=0.0)
    for (history, profile, limits), given in zip(
        questions, coach.recommend_many(questions), strict=True
    ):
        days = [day for day in history.days if day is not None]
        assert given.recommended in limits.choices
        assert broken(days, profile.level, profile.age, given.recommended) == ()
        for other in given.alternatives:
            assert other != given.recommended
            assert other in limits.choices
            assert broken(days, profile.level, profile.age, other) == ()
        assert len(given.alternatives) == min(2, len(given.allowed) - 1)
        assert 0 <= given.confidence <= 1
        assert given.risk == 0


def test_a_crowd_gets_the_answers_that_each_would_get_alone(coach: Coach) -> None:
    questions = random_questions(80, 6, gaps=0.15)
    together = coach.recommend_many(questions)
    for question, given in zip(questions, together, strict=True):
        alone = coach.recommend(*question)
        assert alone.recommended is given.recommended
        assert alone.allowed == given.allowed
        assert alone.reason == given.reason
        # float32 adds up in another order for one than for many, and so does every processor
        assert alone.probabilities == pytest.approx(given.probabilities, abs=1e-5)


def test_nobody_asked_nobody_answered(coach: Coach) -> None:
    assert coach.recommend_many([]) == []


def test_the_model_s_choice_stands_beside_the_recommendation_where_rules_forbid_it(
    coach: Coach,
) -> None:
    blocked = 0
    for history, profile, limits in random_questions(300, 7, gaps=0.0):
        given = coach.recommend(history, profile, limits)
        likeliest = int(np.argmax(given.probabilities))
        assert given.model_choice == likeliest
        blocked += given.model_choice is not given.recommended
        masked = [given.probabilities[workout] for workout in given.allowed]
        assert given.probabilities[given.recommended] == max(masked)
        assert given.confidence == pytest.approx(max(masked) / sum(masked))
    assert blocked


def test_where_there_is_no_alternative_the_rules_that_leave_none_are_named(coach: Coach) -> None:
    history = History((STRENGTH, CARDIO, YOGA, STRENGTH, CYCLING, YOGA))
    given = coach.recommend(history, BEGINNER)
    assert given.allowed == (REST,)
    assert given.alternatives == ()
    assert given.blockers == (Rule.R11,)


def test_blockers_together_forbid_everything_else(coach: Coach) -> None:
    seen = 0
    for history, profile, _ in random_questions(600, 8, gaps=0.0):
        given = coach.recommend(history, profile)
        if given.alternatives:
            assert given.blockers == ()
            continue
        seen += 1
        days = [day for day in history.days if day is not None]
        for other in set(Workout) - {given.recommended}:
            assert set(broken(days, profile.level, profile.age, other)) & set(given.blockers)
    assert seen > 10


def test_limits_that_leave_one_workout_blame_no_rule(coach: Coach) -> None:
    limits = Limits(easy_only=True)
    after_two_runs = History((REST, STRENGTH, REST, REST, CARDIO, CARDIO))
    given = coach.recommend(after_two_runs, BEGINNER, limits)
    assert given.recommended is REST
    assert given.blockers == (Rule.R12,)


# unknown days


def test_with_unknown_days_the_risk_is_bounded_or_the_least_there_is(coach: Coach) -> None:
    for history, profile, limits in random_questions(200, 9, gaps=0.3):
        if history.known or history.unknown_days > 4:
            continue
        given = coach.recommend(history, profile, limits)
        belief = coach.believe(history, profile)
        codes = completions(history)
        assert np.array_equal(belief.codes, codes)
        risks = risk(every_history()[codes], belief.weights, profile.level, profile.age)
        choices = sorted(limits.choices)
        safe = [workout for workout in choices if risks[workout] <= MOST_RISK[workout]]
        least = min(risks[workout] for workout in choices)
        if safe:
            assert list(given.allowed) == safe
        else:
            assert all(risks[workout] == pytest.approx(least) for workout in given.allowed)
        assert given.risk == pytest.approx(risks[given.recommended], abs=1e-9)
        assert given.unknown_days == history.unknown_days


def test_an_unknown_day_is_averaged_over_what_it_may_have_been(coach: Coach) -> None:
    history = History.of([1, 0, 2, None, 1, 0])
    given = coach.recommend(history, BEGINNER)
    belief = coach.believe(history, BEGINNER)
    expected = np.zeros(7)
    for workout, weight in zip(Workout, belief.weights, strict=True):
        filled = History((*history.days[:3], workout, *history.days[4:]))
        expected += weight * np.array(coach.recommend(filled, BEGINNER).probabilities)
    assert given.probabilities == pytest.approx(expected, abs=1e-6)


def test_nothing_known_still_gives_an_answer(coach: Coach) -> None:
    given = coach.recommend(History((None,) * 6), BEGINNER)
    assert given.unknown_days == 6
    assert given.allowed
    assert given.recommended in given.allowed


def test_hiit_needs_more_certainty_than_anything_else() -> None:
    assert MOST_RISK[HIIT] == 0.01
    assert all(MOST_RISK[workout] == 0.05 for workout in Workout if workout is not HIIT)


# limits


def test_easy_only_means_rest_and_easy_cardio() -> None:
    assert Limits(easy_only=True).choices == {REST, CARDIO}
    no_running = Limits(easy_only=True, available=ALL_WORKOUTS - {CARDIO})
    assert no_running.choices == {REST, SWIMMING, CYCLING}
    lifter = Limits(easy_only=True, available=frozenset({STRENGTH, YOGA}))
    assert lifter.choices == {REST, CARDIO}


def test_hiit_waits_until_it_is_confirmed(coach: Coach) -> None:
    limits = Limits(no_hiit=True)
    assert HIIT not in limits.choices
    for history, profile, _ in random_questions(200, 10, gaps=0.0):
        assert coach.recommend(history, profile, limits).recommended is not HIIT


@pytest.mark.parametrize("offered", [set(), {STRENGTH}, {HIIT, YOGA}, {STRENGTH, HIIT}])
def test_a_choice_of_workouts_with_dead_ends_is_refused_with_what_is_needed(
    offered: set[Workout],
) -> None:
    with pytest.raises(UnsatisfiableError, match="cardio, swimming or cycling"):
        Limits(available=frozenset(offered))


def test_rest_is_always_available() -> None:
    assert REST in Limits(available=frozenset({CARDIO})).available


# starter suggestions


def test_without_usable_weights_the_bot_still_recommends_and_says_starter(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("model.predictor.WEIGHTS", tmp_path / "none.npz")
    with caplog.at_level(logging.ERROR):
        coach = Coach.bundled()
    assert coach.starter
    assert "starter suggestions only" in caplog.text
    assert coach.recommend(EXAMPLE, BEGINNER).starter


def test_a_prepared_coach_has_its_tables() -> None:
    predictor = Predictor.bundled()
    Coach(predictor).prepare()
    assert predictor.tabulated


def test_starter_suggestions_are_legal_too(starter: Coach) -> None:
    for history, profile, limits in random_questions(400, 11, gaps=0.0):
        given = starter.recommend(history, profile, limits)
        days = [day for day in history.days if day is not None]
        assert given.starter
        assert given.recommended in limits.choices
        assert broken(days, profile.level, profile.age, given.recommended) == ()
        assert sum(given.probabilities) == pytest.approx(1.0, abs=1e-5)


def test_a_starter_suggestion_follows_the_programme_that_fits(starter: Coach) -> None:
    barbell = Profile(25, Level.INTERMEDIATE, Goal.MUSCLE)
    history = History((STRENGTH, STRENGTH, REST, STRENGTH, STRENGTH, CARDIO))
    assert starter.recommend(history, barbell).recommended is REST


def test_a_starter_suggestion_takes_unknown_days(starter: Coach) -> None:
    given = starter.recommend(History.of([1, None, 2, None, 1, 0]), BEGINNER)
    assert given.starter
    assert given.unknown_days == 2


def test_weights_that_fail_do_not_come_from_the_predictor() -> None:
    assert not Coach(Predictor.bundled()).starter
