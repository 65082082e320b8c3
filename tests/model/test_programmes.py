"""The weekly programmes: sound, legal at every position, distinct."""

import numpy as np

from model.bounds import BANDS
from model.programmes import PROGRAMMES, profile_cell, programmes_of, week_table
from model.rules import allowed, broken
from model.vocabulary import RECOVERY, Goal, Level, Profile, Workout

AGES = (15, 30, 50, 70, 85)  # one of each band


def test_every_level_and_goal_has_four_or_five_programmes() -> None:
    counts = [len(programmes_of(level, goal)) for level in Level for goal in Goal]
    assert counts == [4, 5, 5, 5, 5, 5, 5, 5, 5]
    assert len(PROGRAMMES) == len({programme.id for programme in PROGRAMMES}) == 44


def test_no_programme_ever_breaks_a_rule_at_any_of_its_seven_positions() -> None:
    for programme in PROGRAMMES:
        for age in (*AGES, 18, 44, 45, 64):
            week = programme.week(age)
            for today in range(7):
                before = [week[(today + day) % 7] for day in range(1, 7)]
                assert broken(before, programme.level, age, week[today]) == (), programme.id


def test_every_week_has_two_strength_days_and_a_day_of_recovery() -> None:
    for programme in PROGRAMMES:
        for week in programme.weeks:
            assert week.count(Workout.STRENGTH) >= 2
            assert sum(day in RECOVERY for day in week) >= 1


def test_the_old_train_their_balance_and_the_oldest_do_no_hiit() -> None:
    for programme in PROGRAMMES:
        for age in (70, 85):
            week = programme.week(age)
            assert week.count(Workout.YOGA) >= 1
            assert week.count(Workout.STRENGTH) + week.count(Workout.YOGA) >= 3
        assert Workout.HIIT not in programme.week(85)


def test_any_two_programmes_of_a_cell_differ_on_two_days_however_they_are_shifted() -> None:
    for level in Level:
        for goal in Goal:
            weeks = [np.array(p.week(30)) for p in programmes_of(level, goal)]
            for first in range(len(weeks)):
                for second in range(first):
                    shifts = [np.roll(weeks[second], shift) for shift in range(7)]
                    assert min(int((weeks[first] != week).sum()) for week in shifts) >= 2


def test_the_table_holds_the_same_weeks() -> None:
    assert week_table().shape == (44, len(BANDS), 7)
    assert week_table()[7].tolist() == [[int(day) for day in week] for week in PROGRAMMES[7].weeks]


def test_profile_cells_number_level_goal_and_band() -> None:
    cells = [
        profile_cell(Profile(age, level, goal)) for level in Level for goal in Goal for age in AGES
    ]
    assert cells == list(range(45))


def test_the_beginner_s_classic_week_is_legal_at_twenty_five() -> None:
    (classic,) = [programme for programme in PROGRAMMES if programme.id == "BM1"]
    history = classic.week(25)[:6]
    assert allowed([history], Level.BEGINNER, 25)[0, classic.week(25)[6]]
