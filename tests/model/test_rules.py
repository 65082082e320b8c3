"""The rules proven over every history, level and age band, and each rule by its own example."""

from collections.abc import Sequence

import numpy as np
import pytest

from model.bounds import BANDS, CELLS, age_band, cell_of
from model.fallback import fallback, fallback_table, satisfiable
from model.histories import COUNT, TYPES, every_history
from model.rules import CLAUSES, Rule, allowed, allowed_table, broken, conditions, risk, unpack
from model.vocabulary import HARD, OLDEST, RECOVERY, YOUNGEST, Level, Workout

REST, CARDIO, STRENGTH, HIIT, YOGA, SWIMMING, CYCLING = Workout
LETTERS = dict(zip("RCSHYWB", Workout, strict=True))

# How many (history, cell, workout) each rule alone forbids, as the coach's report counted them.
SOLE_REASON = {
    "R1": 49_702,
    "R2": 158_125,
    "R3": 41_785,
    "R4": 77_121,
    "R5": 24_093,
    "R6": 26_688,
    "R7": 944,
    "R8": 8_840,
    "R9": 514_203,
    "R10": 117_782,
    "R11": 1_005_607,
    "R12": 6_763,
    "R13": 3_675,
    "R14": 22_050,
}


def days(letters: str) -> list[Workout]:
    return [LETTERS[letter] for letter in letters]


def test_every_history_of_every_level_and_age_leaves_something_legal() -> None:
    sizes = unpack(allowed_table()).sum(axis=-1)
    assert sizes.shape == (CELLS, COUNT)
    assert sizes.min() == 1
    mean = sizes.mean(axis=1)
    adult_beginner, adult_intermediate, adult_advanced = (
        mean[cell_of(level, 30)] for level in Level
    )
    assert [round(float(x), 2) for x in (adult_beginner, adult_intermediate, adult_advanced)] == [
        3.40,
        5.84,
        6.15,
    ]
    assert round(float(mean[cell_of(0, 85)]), 2) == 3.18


def test_only_the_cautious_groups_are_ever_left_with_a_single_choice() -> None:
    smallest = unpack(allowed_table()).sum(axis=-1).min(axis=1).reshape(len(Level), len(BANDS))
    for level in Level:
        for band in range(len(BANDS)):
            cautious = level == Level.BEGINNER or band in (0, 3, 4)
            assert smallest[level, band] == (1 if cautious else 2)


def test_each_rule_is_the_sole_reason_of_as_many_bans_as_the_report_counted() -> None:
    sole = dict.fromkeys(CLAUSES, 0)
    histories = every_history()
    for cell in range(CELLS):
        holds = conditions(histories, np.int64(cell))
        bans = np.zeros((COUNT, TYPES), dtype=np.int8)
        for rule, clause in CLAUSES.items():
            bans[:, sorted(clause.forbids)] += holds[rule][:, None]
        single = (bans == 1).astype(np.int8)
        for rule, clause in CLAUSES.items():
            sole[rule] += int(single[holds[rule]][:, sorted(clause.forbids)].sum())
    assert sole == {Rule(name): count for name, count in SOLE_REASON.items()}


def second_opinion(history: Sequence[Workout], level: int, age: int, workout: Workout) -> bool:
    """Whether the rules allow `workout`, written once more from the report's table in prose."""
    young, old = age < 18, age >= 65
    cautious = level == 0 or young or old

    def trailing(kinds: set[Workout] | frozenset[Workout]) -> int:
        length = 0
        while length < 6 and history[5 - length] in kinds:
            length += 1
        return length

    hard = sum(day in HARD for day in history)
    quiet = sum(day in RECOVERY for day in history)
    active = set(Workout) - RECOVERY
    if workout is HIIT:
        weekly = (2, 3, 3)[level]
        if young:
            weekly = (1, 2, 2)[level]
        elif age >= 80:
            weekly = 0
        elif old:
            weekly = level
        elif age >= 45 and level == 0:
            weekly = 1
        spaced = 2 if level == 0 or old else 1
        if HIIT in history[6 - spaced :] or history.count(HIIT) >= weekly:
            return False
        if 6 - quiet < (3 if cautious else 2) or trailing({REST}) >= (3 if cautious else 4):
            return False
    if workout is STRENGTH:
        if history.count(STRENGTH) >= (3 if cautious else 3 + level):
            return False
        if cautious and history[-1] is STRENGTH:
            return False
    if workout in HARD:
        if level == 0 or old:
            row, week = 1, 3
        elif young:
            row, week = 2, 4
        else:
            row, week = level + 1, 5
        if trailing(HARD) >= row or hard >= week:
            return False
    if workout in active:
        row = 4 if level == 0 or old else 5 if young or level == 1 else 6
        if hard >= (4 if cautious else 5) or quiet < (2 if cautious else 1):
            return False
        if trailing(active) >= row:
            return False
    if workout is not REST and cautious and REST not in history and quiet <= 3:
        return False
    if workout is CARDIO and trailing({CARDIO}) >= (2 if cautious else 3):
        return False
    if workout is REST and trailing({REST}) >= 3:
        return False
    return not (workout in RECOVERY and trailing(RECOVERY) >= 4)


def test_a_second_plain_implementation_agrees() -> None:
    random = np.random.default_rng(20)
    sequences = random.integers(0, TYPES, (6_000, 6))
    levels, ages = random.integers(0, 3, 6_000), random.integers(YOUNGEST, OLDEST + 1, 6_000)
    fast = allowed(sequences, levels, ages)
    for row, level, age, verdict in zip(sequences, levels, ages, fast, strict=True):
        history = [Workout(day) for day in row]
        plain = [second_opinion(history, int(level), int(age), workout) for workout in Workout]
        assert plain == verdict.tolist(), (history, level, age)


@pytest.mark.parametrize(
    ("rule", "letters", "level", "age", "workout"),
    [
        (Rule.R1, "SCRYCH", Level.ADVANCED, 30, HIIT),
        (Rule.R2, "HRCRSC", Level.BEGINNER, 50, HIIT),
        (Rule.R3, "RRRRRC", Level.ADVANCED, 30, HIIT),
        (Rule.R4, "RRCRCS", Level.BEGINNER, 30, HIIT),
        (Rule.R5, "SRSRSC", Level.BEGINNER, 30, HIIT),
        (Rule.R6, "SSHSSY", Level.ADVANCED, 30, CARDIO),
        (Rule.R7, "SCSCSR", Level.BEGINNER, 30, STRENGTH),
        (Rule.R8, "RRCRCS", Level.BEGINNER, 30, STRENGTH),
        (Rule.R9, "CSBCBR", Level.BEGINNER, 30, CARDIO),
        (Rule.R10, "RRCSBC", Level.BEGINNER, 30, CYCLING),
        (Rule.R11, "CYSYBY", Level.BEGINNER, 30, SWIMMING),
        (Rule.R12, "RRYSCC", Level.BEGINNER, 30, CARDIO),
        (Rule.R13, "CSCRRR", Level.ADVANCED, 30, REST),
        (Rule.R14, "CSRRYR", Level.ADVANCED, 30, YOGA),
    ],
)
def test_each_rule_forbids_its_own_example(
    rule: Rule, letters: str, level: Level, age: int, workout: Workout
) -> None:
    assert rule in broken(days(letters), level, age, workout)


def test_never_recommends_hiit_the_day_after_hiit() -> None:
    for level in Level:
        for age in (15, 30, 50, 70, 85):
            yesterday_hiit = every_history()[every_history()[:, -1] == HIIT]
            assert not allowed(yesterday_hiit, level, age)[:, HIIT].any()


def test_broken_and_allowed_say_the_same() -> None:
    random = np.random.default_rng(3)
    for row in random.integers(0, TYPES, (200, 6)):
        legal = allowed([row], Level.BEGINNER, 40)[0]
        assert [not broken(row, Level.BEGINNER, 40, workout) for workout in Workout] == list(legal)


def test_age_bands_change_on_the_birthday() -> None:
    assert [age_band(age) for age in (13, 17, 18, 44, 45, 64, 65, 79, 80, 100)] == [
        0,
        0,
        1,
        1,
        2,
        2,
        3,
        3,
        4,
        4,
    ]
    for age in range(YOUNGEST, OLDEST + 1):
        assert int(cell_of(2, age)) == 2 * len(BANDS) + age_band(age)


@pytest.mark.parametrize(
    ("sequences", "levels", "ages", "message"),
    [
        ([[0, 0, 0, 0, 0, 7]], 0, 30, "ids run from 0 to 6"),
        ([[0, 0, 0, 0, 0, -1]], 0, 30, "ids run from 0 to 6"),
        ([[0, 0, 0, 0, 0, 0.5]], 0, 30, "whole workout ids"),
        ([0, 0, 0, 0, 0, 0], 0, 30, "shape"),
        ([[0, 0, 0, 0, 0, 0]], 3, 30, "levels run"),
        ([[0, 0, 0, 0, 0, 0]], 0, 12, "ages run"),
        ([[0, 0, 0, 0, 0, 0]], 0, 101, "ages run"),
    ],
)
def test_allowed_refuses_what_it_cannot_judge(
    sequences: object, levels: object, ages: object, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        allowed(sequences, levels, ages)  # type: ignore[arg-type]


def test_the_fallback_always_finds_something_legal() -> None:
    masks = np.unique(allowed_table())
    assert (fallback_table()[:, masks] >= 0).all()
    for mask in masks:
        legal = unpack(np.array([mask]))[0]
        assert legal[fallback_table()[:, mask]].all()


def test_the_fallback_keeps_a_legal_plan_and_replaces_an_illegal_one_by_its_nearest() -> None:
    everything = frozenset(Workout)
    assert all(fallback(workout, everything) is workout for workout in Workout)
    assert fallback(HIIT, everything - {HIIT}) is CYCLING
    assert fallback(REST, everything - {REST}) is YOGA
    with pytest.raises(ValueError, match="stand in for hiit"):
        fallback(HIIT, frozenset({STRENGTH}))


def test_only_sets_without_dead_ends_are_satisfiable() -> None:
    legal = allowed_table()
    for mask in range(1 << TYPES):
        choices = frozenset(workout for workout in Workout if mask >> workout & 1)
        if REST in choices:
            assert satisfiable(choices) == bool((legal & mask != 0).all()), choices
        else:
            assert not satisfiable(choices)


def test_risk_is_the_weight_of_the_histories_in_which_a_rule_breaks() -> None:
    either = [days("RRCYCH"), days("RRCYCY")]
    chances = risk(either, [0.3, 0.7], Level.ADVANCED, 30)
    assert chances[HIIT] == pytest.approx(0.3)
    assert chances[REST] == pytest.approx(0.0)
