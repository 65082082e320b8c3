"""The week: legal day by day, and really the likeliest there is."""

import numpy as np
import pytest

from model.bounds import age_band, bounds, cell_of
from model.coach import Coach, Limits
from model.histories import COUNT, advance
from model.history import History
from model.rules import broken
from model.verdict import judge_known
from model.vocabulary import OLDEST, YOUNGEST, Goal, Level, Profile, Workout, mask
from model.week import LENGTH, greedy_week, plan_week

LIFTER = Profile(30, Level.INTERMEDIATE, Goal.MUSCLE)


@pytest.fixture(scope="module")
def coach() -> Coach:
    return Coach.bundled()


def some_people(count: int, seed: int) -> list[tuple[History, Profile]]:
    random = np.random.default_rng(seed)
    return [
        (
            History.of(random.integers(0, 7, 6).tolist()),
            Profile(
                int(random.integers(YOUNGEST, OLDEST + 1)),
                Level(int(random.integers(3))),
                Goal(int(random.integers(3))),
            ),
        )
        for _ in range(count)
    ]


def exhaustive(
    coach: Coach, history: History, profile: Profile, limits: Limits, length: int
) -> float:
    """The best probability of any legal `length` days, by walking through all of them."""
    if length == 0:
        return 1.0
    belief = coach.believe(history, profile)
    verdicts = coach.judge(belief.codes[None], belief.weights, profile, mask(limits.choices))
    return max(
        float(verdicts.probabilities[0, day])
        * exhaustive(coach, history.append(day), profile, limits, length - 1)
        for day in Workout
        if verdicts.allowed[0, day]
    )


def test_every_day_of_every_week_is_legal_after_the_days_before_it(coach: Coach) -> None:
    for history, profile in some_people(60, 1):
        for plan in (plan_week(coach, history, profile), greedy_week(coach, history, profile)):
            assert len(plan.days) == LENGTH
            now = history
            for day in plan.days:
                known = [each for each in now.days if each is not None]
                assert broken(known, profile.level, profile.age, day) == ()
                now = now.append(day)


def test_the_probability_is_the_product_of_the_seven_next_day_probabilities(coach: Coach) -> None:
    for history, profile in some_people(20, 2):
        plan, now, product = plan_week(coach, history, profile), history, 1.0
        for day in plan.days:
            product *= coach.recommend(now, profile).probabilities[day]
            now = now.append(day)
        assert plan.probability == pytest.approx(product, rel=1e-4)


def test_no_legal_week_is_likelier(coach: Coach, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("model.week.LENGTH", 4)  # all 2,401 walks; seven days would be 823,543
    for history, profile in some_people(4, 3):
        plan = plan_week(coach, history, profile)
        best = exhaustive(coach, history, profile, Limits(), 4)
        assert plan.probability == pytest.approx(best, rel=1e-5)


def test_no_legal_week_is_likelier_with_unknown_days_either(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("model.week.LENGTH", 2)
    history = History.of([2, None, 0, 2, None, 1])
    plan = plan_week(coach, history, LIFTER)
    start = coach.believe(history, LIFTER)
    first = coach.judge(start.codes[None], start.weights, LIFTER, mask(Workout))
    chances = []
    for day in Workout:
        if not first.allowed[0, day]:
            continue
        tail = start.tail(5)
        after = coach.judge((tail.codes * 7 + day)[None], tail.weights, LIFTER, mask(Workout))
        chances += [
            float(first.probabilities[0, day] * after.probabilities[0, then])
            for then in Workout
            if after.allowed[0, then]
        ]
    assert plan.probability == pytest.approx(max(chances), rel=1e-6)


def test_the_best_week_is_at_least_as_likely_as_the_greedy_one(coach: Coach) -> None:
    differs = 0
    for history, profile in some_people(80, 4):
        best, greedy = (f(coach, history, profile) for f in (plan_week, greedy_week))
        assert best.probability >= greedy.probability * (1 - 1e-5)
        differs += best.days != greedy.days
    assert differs  # otherwise there was no need for the search


def test_limits_bind_every_day_of_the_week(coach: Coach) -> None:
    limits = Limits(no_hiit=True, available=frozenset({Workout.CARDIO, Workout.STRENGTH}))
    for history, profile in some_people(30, 5):
        assert set(plan_week(coach, history, profile, limits).days) <= limits.choices


def test_a_week_from_nothing_known_is_a_week(coach: Coach) -> None:
    plan = plan_week(coach, History((None,) * 6), LIFTER)
    assert len(plan.days) == LENGTH
    assert 0 < plan.probability < 1


def test_starter_weeks_are_legal(coach: Coach) -> None:
    starter = Coach(None)
    for history, profile in some_people(15, 6):
        now = history
        for day in plan_week(starter, history, profile).days:
            known = [each for each in now.days if each is not None]
            assert broken(known, profile.level, profile.age, day) == ()
            now = now.append(day)


def test_nobody_gets_stuck_in_a_year_of_following_the_advice(coach: Coach) -> None:
    """From all 117,649 starts and all 45 profile cells, 52 weeks on: sound weeks for everybody."""
    everyone = np.arange(COUNT)
    for level in Level:
        for goal in Goal:
            for age in (15, 30, 50, 70, 85):
                cell = np.int64(cell_of(level, age))
                answers = coach.probabilities(everyone, Profile(age, level, goal))
                advice = judge_known(everyone, answers, cell, mask(Workout)).recommended()
                tomorrow = advance(everyone, advice)
                now, jump, days = everyone, tomorrow, 7 * 51
                while days:  # the same step many times over, by doubling
                    if days & 1:
                        now = jump[now]
                    jump, days = jump[jump], days >> 1
                now = np.unique(now)
                week = []
                for _ in range(7):
                    week.append(advice[now])
                    now = tomorrow[now]
                strength, rest, yoga = (
                    np.count_nonzero(np.array(week) == workout, axis=0)
                    for workout in (Workout.STRENGTH, Workout.REST, Workout.YOGA)
                )
                needs_rest = bounds(level, age_band(age)).full_rest
                assert (strength >= 2).all()
                assert (rest >= 1 if needs_rest else rest + yoga >= 1).all()


def test_what_a_person_decided_stands_and_the_other_days_are_planned_around_it(
    coach: Coach,
) -> None:
    decided = {2: Workout.HIIT, 3: Workout.HIIT}  # two running are what no rule would propose
    for history, profile in some_people(40, 9):
        plan, now = plan_week(coach, history, profile, decided=decided), history
        for number, day in enumerate(plan.days):
            if number in decided:
                assert day is decided[number]
            else:
                assert day in coach.recommend(now, profile).allowed
            now = now.append(day)


def test_around_what_is_decided_the_week_is_the_likeliest_still(coach: Coach) -> None:
    decided = {0: Workout.STRENGTH, 1: Workout.REST, 3: Workout.YOGA, 4: Workout.REST}
    for history, profile in some_people(5, 10):
        plan = plan_week(coach, history, profile, decided=decided)

        def best(now: History, number: int, profile: Profile = profile) -> float:
            if number == LENGTH:
                return 1.0
            if number in decided:
                return best(now.append(decided[number]), number + 1)
            answer = coach.recommend(now, profile)
            return max(
                answer.probabilities[day] * best(now.append(day), number + 1)
                for day in answer.allowed
            )

        assert plan.probability == pytest.approx(best(history, 0), rel=1e-4)
