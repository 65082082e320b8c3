"""The questions of /start: which are asked, what they lead to, what is kept in the end."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.services.onboarding import (
    EASE_IN,
    OLDEST,
    YOUNGEST,
    Answers,
    Progress,
    Step,
    TooYoung,
)
from bot.services.onboarding_record import (
    from_json,
    to_json,
)
from bot.services.places import Place
from model.vocabulary import Goal, Level, Workout

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
LISBON = Place("Lisbon", "", "PT", "Europe/Lisbon", 500_000)
ME = 7


def at(step: Step, **answers: object) -> Progress:
    return Progress(step, replace(Answers(), **answers))  # type: ignore[arg-type]


def answered(**different: object) -> Answers:
    """Everything answered by a healthy adult who remembers nothing."""
    told: dict[str, object] = {
        "consented_at": NOW,
        "age": 34,
        "health": False,
        "level": Level.INTERMEDIATE,
        "goal": Goal.FITNESS,
        "timezone": "Europe/Berlin",
        "push_time": time(20),
        "today": date(2026, 11, 24),
    }
    return replace(Answers(), **(told | different))  # type: ignore[arg-type]


def test_the_usual_way_has_eight_questions() -> None:
    progress = Progress.new()
    seen = [progress.step]
    moves: list[Callable[[Progress], Progress]] = [
        lambda p: p.agree(NOW),
        lambda p: p.tell_age(34),
        lambda p: p.tell_health(False),
        lambda p: p.tell_level(Level.BEGINNER),
        lambda p: p.tell_goal(Goal.MUSCLE),
        lambda p: p.tell_zone("Europe/Berlin"),
        lambda p: p.tell_evening(time(20), NOW),
    ]
    for move in moves:
        progress = move(progress)
        seen.append(progress.step)
    assert seen == [
        Step.CONSENT,
        Step.AGE,
        Step.HEALTH,
        Step.LEVEL,
        Step.GOAL,
        Step.ZONE,
        Step.EVENING,
        Step.DAYS,
    ]
    assert progress.number == (8, 8)
    assert progress.skip_days().step is Step.DONE


@pytest.mark.parametrize("age", [YOUNGEST - 1, 5, 0, -3])
def test_nobody_under_sixteen_gets_on(age: int) -> None:
    with pytest.raises(TooYoung):
        at(Step.AGE).tell_age(age)


def test_sixteen_and_a_hundred_are_ages_and_a_hundred_and_one_is_none() -> None:
    assert at(Step.AGE).tell_age(YOUNGEST).step is Step.HEALTH
    assert at(Step.AGE).tell_age(OLDEST).step is Step.HEALTH
    with pytest.raises(ValueError, match="16 to 100"):
        at(Step.AGE).tell_age(OLDEST + 1)


def test_a_yes_about_health_asks_for_clearance_and_allows_easy_movement_only() -> None:
    asked = at(Step.HEALTH, age=30).tell_health(True)
    assert asked.step is Step.CLEARANCE
    assert asked.tell_clearance(False).answers.needs_clearance
    assert not asked.tell_clearance(True).answers.needs_clearance
    assert asked.number == at(Step.HEALTH, age=30).number


def test_taking_a_yes_back_takes_the_clearance_back_too() -> None:
    cleared = at(Step.HEALTH, age=30).tell_health(True).tell_clearance(True)
    again = cleared.back().back().tell_health(True)
    assert again.answers.needs_clearance


def test_hard_effort_is_asked_about_from_forty_five() -> None:
    younger = at(Step.HEALTH, age=EASE_IN - 1).tell_health(False)
    assert younger.step is Step.LEVEL
    assert younger.answers.hiit_confirmed
    older = at(Step.HEALTH, age=EASE_IN).tell_health(False)
    assert older.step is Step.EFFORT
    assert not older.answers.hiit_confirmed
    assert not older.tell_effort(False).answers.hiit_confirmed
    assert older.tell_effort(True).answers.hiit_confirmed


def test_losing_weight_is_no_goal_for_a_minor() -> None:
    minor = at(Step.GOAL, age=17)
    assert Goal.LOSE_WEIGHT not in minor.answers.goals
    with pytest.raises(ValueError, match="lose-weight"):
        minor.tell_goal(Goal.LOSE_WEIGHT)
    assert at(Step.GOAL, age=18).tell_goal(Goal.LOSE_WEIGHT).step is Step.ZONE


def test_a_weight_goal_told_before_the_age_was_mended_is_dropped() -> None:
    adult = at(Step.AGE, age=30, goal=Goal.LOSE_WEIGHT)
    assert adult.tell_age(17).answers.goal is None
    assert adult.tell_age(31).answers.goal is Goal.LOSE_WEIGHT


def test_the_days_are_the_six_before_today_oldest_first() -> None:
    asked = at(Step.EVENING, timezone="Europe/Berlin").tell_evening(time(20), NOW)
    assert asked.answers.dates == [date(2026, 11, day) for day in range(18, 24)]


def test_a_day_begins_at_four_where_the_person_is() -> None:
    night = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)  # 03:30 in Berlin, 11:30 in Tokyo
    berlin = at(Step.EVENING, timezone="Europe/Berlin").tell_evening(time(20), night)
    tokyo = at(Step.EVENING, timezone="Asia/Tokyo").tell_evening(time(20), night)
    assert berlin.answers.today == date(2026, 11, 23)
    assert tokyo.answers.today == date(2026, 11, 24)


def test_days_told_are_forgotten_only_when_a_day_has_begun_since() -> None:
    told = at(Step.EVENING, timezone="UTC").tell_evening(time(20), NOW).tell_day(0, Workout.YOGA)
    evening = replace(told, step=Step.EVENING)
    assert evening.tell_evening(time(21), NOW).answers.days == (Workout.YOGA,)
    assert evening.tell_evening(time(21), NOW + timedelta(days=1)).answers.days == ()


def test_only_the_day_being_asked_about_can_be_told() -> None:
    asked = at(Step.EVENING, timezone="UTC").tell_evening(time(20), NOW).tell_day(0, None)
    for index in (0, 2, -1):
        with pytest.raises(ValueError, match="not the one"):
            asked.tell_day(index, Workout.REST)


def test_back_undoes_one_day_then_returns_to_the_evening() -> None:
    asked = at(Step.EVENING, timezone="UTC").tell_evening(time(20), NOW).tell_day(0, None)
    assert asked.back().answers.days == ()
    assert asked.back().step is Step.DAYS
    assert asked.back().back().step is Step.EVENING


def test_back_from_an_offer_of_places_asks_afresh() -> None:
    offered = at(Step.ZONE).offer((LISBON,))
    assert offered.back() == at(Step.ZONE)
    assert offered.tell_zone("Europe/Lisbon").answers.offered == ()


def test_what_is_no_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="Atlantis"):
        at(Step.ZONE).tell_zone("Europe/Atlantis")


def test_nothing_lies_before_the_first_question() -> None:
    assert Progress.new().back() == Progress.new()
    assert Progress.anew().back() == Progress.anew()
    assert Progress.new().first
    assert Progress.anew().first


def test_telling_the_profile_anew_asks_neither_for_consent_nor_for_days() -> None:
    steps = Progress.anew().answers.steps
    assert Step.CONSENT not in steps
    assert Step.DAYS not in steps
    assert Progress.anew().number == (1, 6)


@given(st.data())
def test_every_way_through_ends_keeps_count_and_survives_being_written_down(
    data: st.DataObject,
) -> None:
    progress = data.draw(st.sampled_from([Progress.new(), Progress.anew()]))
    for _ in range(60):
        if progress.step is Step.DONE:
            break
        number, count = progress.number
        assert 1 <= number <= count
        kept = Progress(Step(str(progress.step)), from_json(to_json(progress.answers)))
        assert kept == progress
        if data.draw(st.integers(0, 4)) == 0:
            assert progress.back().number <= progress.number
            progress = progress.back()
            continue
        progress = _any_answer(progress, data)
    else:
        return  # somebody who goes back and forth for ever
    assert progress.answers.timezone is not None


def _any_answer(progress: Progress, data: st.DataObject) -> Progress:
    yes = data.draw(st.booleans())
    match progress.step:
        case Step.CONSENT:
            return progress.agree(NOW)
        case Step.AGE:
            return progress.tell_age(data.draw(st.integers(YOUNGEST, OLDEST)))
        case Step.HEALTH:
            return progress.tell_health(yes)
        case Step.CLEARANCE:
            return progress.tell_clearance(yes)
        case Step.EFFORT:
            return progress.tell_effort(yes)
        case Step.LEVEL:
            return progress.tell_level(data.draw(st.sampled_from(Level)))
        case Step.GOAL:
            return progress.tell_goal(data.draw(st.sampled_from(progress.answers.goals)))
        case Step.ZONE if not progress.answers.offered and yes:
            return progress.offer((LISBON,))
        case Step.ZONE:
            return progress.tell_zone("Europe/Lisbon")
        case Step.EVENING:
            return progress.tell_evening(data.draw(st.times()).replace(second=0), NOW)
        case _:
            day = data.draw(st.sampled_from([*Workout, None]))
            return progress.tell_day(len(progress.answers.days), day)
