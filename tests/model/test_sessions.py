"""Prescriptions: fit for level, goal, age and the days before; never words, always numbers."""

import itertools

import pytest

from model.history import History
from model.recommendation import Limits
from model.session_plans import PLANS
from model.sessions import NO_TIME, NOT_FRESH, TOO_HARD, Prescription, prescribe
from model.sessions import usual as usual_session
from model.strength_split import MUSCLES, focus
from model.vocabulary import AEROBIC, Goal, Level, Profile, Workout

REST, CARDIO, STRENGTH, HIIT, YOGA, SWIMMING, CYCLING = Workout
USUAL = History((STRENGTH, CARDIO, REST, STRENGTH, CARDIO, YOGA))
AGES = (13, 17, 18, 44, 45, 64, 65, 79, 80, 100)


def person(age: int = 30, level: Level = Level.INTERMEDIATE, goal: Goal = Goal.FITNESS) -> Profile:
    return Profile(age, level, goal)


def everything(history: History = USUAL) -> list[tuple[Workout, Profile, Prescription]]:
    return [
        (workout, profile, prescribe(workout, profile, history))
        for workout in Workout
        for profile in (person(a, lv, g) for a in AGES for lv in Level for g in Goal)
    ]


def test_the_usual_minutes_by_level() -> None:
    minutes = {
        workout: [prescribe(workout, person(30, level), USUAL).minutes for level in Level]
        for workout in Workout
    }
    assert minutes == {
        REST: [0, 0, 0],
        CARDIO: [35, 45, 55],
        STRENGTH: [40, 50, 60],
        HIIT: [20, 25, 35],
        YOGA: [30, 40, 45],
        SWIMMING: [30, 40, 50],
        CYCLING: [40, 60, 75],
    }


def test_the_parts_of_a_session_add_up_to_its_minutes() -> None:
    histories = (USUAL, History((REST,) * 6), History((YOGA, YOGA, YOGA, REST, REST, REST)))
    for history in (*histories, History((CARDIO,) * 5 + (STRENGTH,))):
        for workout, profile, session in everything(history):
            if workout is REST:
                continue
            facts = {name: v for name, v in session.facts.items() if isinstance(v, int)}
            main = facts.get("main")
            if main is None:
                plan = PLANS[session.title_key.removeprefix("session-").removesuffix("-title")]
                main = round(facts["repeats"] * plan.minutes_a_repeat)
                assert facts["repeats"] >= 3
            parts = facts["warmup"] + main + facts["cooldown"] + facts.get("finisher", 0)
            assert abs(parts - session.minutes) <= 1, (workout, profile, session)
            assert main >= 5


def test_losing_weight_means_ten_minutes_more_of_endurance_and_never_under_eighteen() -> None:
    for workout in AEROBIC - {SWIMMING}:
        adult = prescribe(workout, person(30, goal=Goal.LOSE_WEIGHT), USUAL).minutes
        assert adult == prescribe(workout, person(30), USUAL).minutes + 10
    for workout in Workout:
        slim, fit = (
            prescribe(workout, person(16, goal=goal), USUAL)
            for goal in (Goal.LOSE_WEIGHT, Goal.FITNESS)
        )
        assert slim == fit


def test_building_muscle_ends_strength_days_with_something_easy_and_keeps_endurance_easy() -> None:
    lifting = prescribe(STRENGTH, person(30, Level.ADVANCED, Goal.MUSCLE), USUAL)
    assert lifting.facts["finisher"] == 15
    assert lifting.minutes == 75
    assert (lifting.facts["reps_low"], lifting.facts["reps_high"]) == (8, 12)
    run = prescribe(CARDIO, person(30, goal=Goal.MUSCLE), USUAL)
    assert run.effort == (3, 3)
    assert "note-low-impact" in run.notes


@pytest.mark.parametrize("workout", [CARDIO, STRENGTH, YOGA, CYCLING])
def test_after_days_off_sessions_are_shorter_and_easier(workout: Workout) -> None:
    usual, short, shortest = (
        prescribe(workout, person(), History.of(days))
        for days in ([2, 1, 0, 2, 1, 4], [2, 1, 4, 0, 0, 0], [0] * 6)
    )
    assert shortest.minutes < short.minutes < usual.minutes
    assert short.effort == shortest.effort == tuple(max(1, each - 1) for each in usual.effort)


def test_after_a_week_off_strength_has_a_set_less() -> None:
    assert prescribe(STRENGTH, person(), USUAL).facts["sets"] == 3
    assert prescribe(STRENGTH, person(), History((REST,) * 6)).facts["sets"] == 2


def test_endurance_after_a_hard_day_is_a_little_shorter() -> None:
    after = prescribe(CARDIO, person(), History((REST, CARDIO, REST, CARDIO, REST, HIIT)))
    assert after.minutes < prescribe(CARDIO, person(), USUAL).minutes
    assert "note-after-hard" in after.notes


def test_a_long_session_only_before_a_day_off_and_never_a_jump() -> None:
    running = History((REST, STRENGTH, YOGA, CYCLING, SWIMMING, CYCLING))
    usual = prescribe(CARDIO, person(), running)
    long = prescribe(CARDIO, person(), running, next_day=REST, longest_minutes=50)
    assert usual.minutes < long.minutes <= 55  # 10 % more than the longest of 30 days
    assert "note-long" in long.notes
    assert prescribe(CARDIO, person(), running, next_day=REST) == usual
    assert prescribe(CARDIO, person(), running, next_day=YOGA, longest_minutes=50) == usual
    novice = person(level=Level.BEGINNER)
    assert prescribe(CARDIO, novice, running, next_day=REST, longest_minutes=90) == prescribe(
        CARDIO, novice, running
    )


def test_from_eighty_sessions_are_short_and_gentle_with_support() -> None:
    for history in (USUAL, History((REST,) * 6), History((STRENGTH,) * 6)):
        for workout, profile, session in everything(history):
            if profile.age >= 80 and workout is not REST:
                assert 15 <= session.minutes <= 30
                assert session.effort[1] <= 4
                assert "finisher" not in session.facts


def test_from_sixty_five_there_is_a_longer_warm_up_and_balance() -> None:
    lifting = prescribe(STRENGTH, person(70, Level.ADVANCED), USUAL)
    assert lifting.facts["warmup"] == 10
    assert lifting.facts["drills"] == 2
    assert lifting.effort == (5, 6)
    assert "note-balance" in lifting.notes
    assert prescribe(CARDIO, person(70), USUAL).facts["warmup"] == 10
    assert "note-support" in prescribe(YOGA, person(70), USUAL).notes


def test_under_eighteen_technique_comes_first() -> None:
    lifting = prescribe(STRENGTH, person(15, Level.ADVANCED), USUAL)
    assert (lifting.facts["reps_low"], lifting.facts["reps_high"]) == (10, 15)
    assert "note-youth" in lifting.notes
    assert prescribe(HIIT, person(15, Level.ADVANCED), USUAL).effort == (7, 7)


def test_a_beginner_past_forty_five_is_asked_to_check_before_intervals() -> None:
    assert "note-check-first" in prescribe(HIIT, person(50, Level.BEGINNER), USUAL).notes
    assert "note-check-first" not in prescribe(HIIT, person(50), USUAL).notes
    assert prescribe(HIIT, person(44, Level.BEGINNER), USUAL).effort == (6, 7)
    for age in (45, 64):
        assert prescribe(HIIT, person(age, Level.BEGINNER), USUAL).effort == (6, 6)
        assert usual_session(HIIT, person(age, Level.BEGINNER)) == (20, (6, 6))


def test_until_health_is_cleared_everything_stays_easy() -> None:
    for level in Level:
        for workout in AEROBIC:
            session = prescribe(workout, person(30, level), USUAL, limits=Limits(easy_only=True))
            assert session.effort == (2, 3)
            assert session.minutes <= 20
            assert "note-easy-only" in session.notes
    walk = prescribe(CARDIO, person(), USUAL, limits=Limits(easy_only=True))
    assert walk.title_key == "session-cardio-walk-title"


def test_a_day_off_asks_for_nothing() -> None:
    for level in Level:
        session = prescribe(REST, person(level=level), USUAL)
        assert (session.minutes, session.effort, session.easier_key) == (0, (0, 0), None)
        assert session.notes == ()


def test_no_muscle_works_hard_on_two_days_in_a_row() -> None:
    kinds = (REST, STRENGTH, HIIT, CARDIO)
    for profile in (person(30, level) for level in Level):
        for days in itertools.product(kinds, repeat=6):
            before = History((*days[:5], STRENGTH))  # yesterday was strength
            today = MUSCLES[focus(before, profile)]
            for dropped in kinds:
                yesterday = MUSCLES[focus(History((dropped, *days[:5])), profile)]
                assert not yesterday & today, (days, dropped, profile)


def test_who_lifts_on_single_days_trains_the_whole_body_and_splits_follow_the_habit() -> None:
    lifter = person(30, Level.ADVANCED)
    assert focus(USUAL, lifter) == "full"
    halves = History((STRENGTH, STRENGTH, REST, CARDIO, REST, REST))
    assert focus(halves, lifter) == "upper"
    assert focus(History((STRENGTH, STRENGTH, REST, CARDIO, REST, STRENGTH)), lifter) == "lower"
    thirds = [
        focus(History(days), lifter)
        for days in (
            (STRENGTH, STRENGTH, STRENGTH, REST, CARDIO, REST),
            (STRENGTH, STRENGTH, STRENGTH, CARDIO, REST, STRENGTH),
            (STRENGTH, STRENGTH, STRENGTH, REST, STRENGTH, STRENGTH),
        )
    ]
    assert thirds == ["push", "pull", "legs"]


def test_the_day_after_intervals_strength_spares_the_legs() -> None:
    for level in (Level.INTERMEDIATE, Level.ADVANCED):
        chosen = focus(History((STRENGTH, REST, STRENGTH, CARDIO, REST, HIIT)), person(30, level))
        assert "legs" not in MUSCLES[chosen]


@pytest.mark.parametrize("eased", [TOO_HARD, NOT_FRESH, NO_TIME])
def test_an_eased_session_is_never_longer_and_says_why(eased: str) -> None:
    for workout, profile, usual in everything():
        session = prescribe(workout, profile, USUAL, eased=eased)
        if workout is REST:
            assert session == usual
            continue
        assert f"note-{eased}" in session.notes
        assert session.minutes <= usual.minutes
        assert session.effort <= usual.effort
        if eased != NO_TIME:
            assert session.effort < usual.effort or usual.effort[0] == 1
        if 18 <= profile.age < 65:
            assert session.minutes < usual.minutes


def test_an_eased_session_is_not_a_long_one() -> None:
    before_rest = {"next_day": REST, "longest_minutes": 120}
    history = History((REST, CARDIO, STRENGTH, CARDIO, CYCLING, CARDIO))
    assert "note-long" in prescribe(CARDIO, person(), history, **before_rest).notes  # type: ignore[arg-type]
    eased = prescribe(CARDIO, person(), history, eased=TOO_HARD, **before_rest)  # type: ignore[arg-type]
    assert "note-long" not in eased.notes


def test_after_a_week_off_the_shorter_of_both_stands() -> None:
    week_off = History((REST,) * 6)
    usual = prescribe(CARDIO, person(), week_off)
    assert prescribe(CARDIO, person(), week_off, eased=TOO_HARD).minutes == usual.minutes


def test_the_usual_session_is_the_one_before_any_days_adjustment() -> None:
    someone = Profile(34, Level.INTERMEDIATE, Goal.FITNESS)
    assert usual_session(Workout.CARDIO, someone) == (45, (3, 4))
    assert usual_session(Workout.REST, someone) == (0, (0, 0))
    slimmer = Profile(34, Level.INTERMEDIATE, Goal.LOSE_WEIGHT)
    assert (
        usual_session(Workout.CYCLING, slimmer)[0]
        == usual_session(Workout.CYCLING, someone)[0] + 10
    )
    elder = Profile(84, Level.INTERMEDIATE, Goal.LOSE_WEIGHT)
    assert usual_session(Workout.CARDIO, elder) == (25, (3, 4))


def test_a_shortened_session_is_rounded_to_the_nearest_five_minutes() -> None:
    person = Profile(30, Level.BEGINNER, Goal.FITNESS)
    usual = prescribe(Workout.CARDIO, person, History.of([1, 0, 1, 0, 1, 0]))
    after_hard = prescribe(Workout.CARDIO, person, History.of([1, 0, 1, 0, 1, 2]))
    assert (usual.minutes, after_hard.minutes) == (35, 30)  # 0.85 of 35 is 29.75
