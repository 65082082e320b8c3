"""The sessions before any adjustment: one plan for each workout and level, and those for an age.

A plan is keys of the catalogue and numbers. Warm-up, main part and cool-down are minutes; `repeats`
stand for a main part of intervals or lengths.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from model.vocabulary import AEROBIC, Level, Profile, Workout


@dataclass(frozen=True)
class Plan:
    """One session as it stands in the book.

    name: the catalogue's `session-<name>-title`, `-structure`, `-easier`. minutes_a_repeat: 0
    where the main part is one piece.
    """

    name: str
    minutes: int
    effort: tuple[int, int]
    facts: Mapping[str, int] = field(default_factory=dict)
    minutes_a_repeat: float = 0.0

    @property
    def title_key(self) -> str:
        return f"session-{self.name}-title"

    @property
    def structure_key(self) -> str:
        return f"session-{self.name}-structure"

    @property
    def easier_key(self) -> str:
        return f"session-{self.name}-easier"


def _edges(warmup: int, cooldown: int, **more: int) -> dict[str, int]:
    return {"warmup": warmup, "cooldown": cooldown, **more}


_ALL = (
    Plan("rest-beginner", 0, (0, 0)),
    Plan("rest-intermediate", 0, (0, 0), {"walk": 10}),
    Plan("rest-advanced", 0, (0, 0)),
    Plan("cardio-beginner", 35, (3, 4), _edges(5, 5, jog=1, every=3, easier=20)),
    Plan("cardio-intermediate", 45, (3, 4), _edges(8, 7, easier=30)),
    Plan("cardio-advanced", 55, (3, 4), _edges(10, 5, easier=40)),
    Plan(
        "strength-beginner",
        40,
        (5, 6),
        _edges(6, 4, sets=2, reps_low=8, reps_high=12, spare=3),
    ),
    Plan(
        "strength-intermediate",
        50,
        (6, 7),
        _edges(8, 5, sets=3, reps_low=8, reps_high=10, spare=2),
    ),
    Plan(
        "strength-advanced",
        60,
        (7, 8),
        _edges(10, 5, sets=4, reps_low=5, reps_high=6, spare=1, easier=60),
    ),
    Plan("hiit-beginner", 20, (6, 7), _edges(6, 2, repeats=6, hard=30, easy=90), 2.0),
    Plan("hiit-intermediate", 25, (7, 8), _edges(7, 4, repeats=7, hard=60, easy=60), 2.0),
    Plan("hiit-advanced", 35, (8, 9), _edges(10, 3, repeats=4, hard=180, easy=150), 5.5),
    Plan("yoga-beginner", 30, (1, 2), _edges(5, 5, easier=15)),
    Plan("yoga-intermediate", 40, (2, 2), _edges(5, 5, easier=20)),
    Plan("yoga-advanced", 45, (2, 2), _edges(5, 5, easier=20)),
    Plan(
        "swimming-beginner",
        30,
        (3, 4),
        _edges(5, 5, repeats=10, metres=25, pause=45, pause_low=30),
        2.0,
    ),
    Plan(
        "swimming-intermediate",
        40,
        (4, 5),
        _edges(8, 4, repeats=8, metres=100, pause=20, warmup_metres=200, cooldown_metres=100),
        3.5,
    ),
    Plan(
        "swimming-advanced",
        50,
        (4, 5),
        _edges(10, 4, repeats=12, metres=100, pause=15, warmup_metres=400, cooldown_metres=200),
        3.0,
    ),
    Plan("cycling-beginner", 40, (3, 4), _edges(5, 5, rpm_low=70, rpm_high=85, easier=25)),
    Plan("cycling-intermediate", 60, (3, 4), _edges(10, 5, easier=40)),
    Plan("cycling-advanced", 75, (3, 4), _edges(10, 5, fuel=45, easier=50)),
    # before health is cleared
    Plan("cardio-walk", 20, (2, 3), _edges(5, 5, easier=10)),
    # 13-17
    Plan(
        "strength-youth",
        40,
        (5, 6),
        _edges(8, 4, sets=2, reps_low=10, reps_high=15, spare=3),
    ),
    Plan("hiit-youth", 25, (7, 7), _edges(7, 4, repeats=7, hard=60, easy=60), 2.0),
    # 65-79
    Plan(
        "strength-senior",
        45,
        (5, 6),
        _edges(10, 5, sets=2, reps_low=10, reps_high=15, spare=3, drills=2),
    ),
    Plan("hiit-senior", 32, (6, 7), _edges(10, 4, repeats=6, hard=60, easy=120), 3.0),
    # 80 and over: short, gentle, support at hand
    Plan("cardio-elder", 25, (3, 4), _edges(5, 5, easier=10)),
    Plan("swimming-elder", 25, (3, 4), _edges(5, 5, easier=15)),
    Plan("cycling-elder", 25, (3, 4), _edges(5, 5, easier=15)),
    Plan(
        "strength-elder",
        25,
        (3, 4),
        _edges(6, 4, sets=1, reps_low=8, reps_high=12, spare=4, drills=2),
    ),
    Plan("hiit-elder", 20, (3, 4), _edges(6, 4, repeats=5, hard=30, easy=90), 2.0),
    Plan("yoga-elder", 25, (1, 2), _edges(5, 5, easier=15)),
)

PLANS: Mapping[str, Plan] = {plan.name: plan for plan in _ALL}


def plan_of(workout: Workout, profile: Profile, *, easy: bool = False) -> Plan:
    """The plan for a workout of a person; `easy` while their health is not cleared."""
    if easy and workout is Workout.CARDIO:
        return PLANS["cardio-walk"]
    # an easy session is the beginner's, whoever asks
    level = Level.BEGINNER if easy and workout in AEROBIC else profile.level
    return (
        PLANS.get(f"{workout.key}-{_age_group(profile.age)}") or PLANS[f"{workout.key}-{level.key}"]
    )


def _age_group(age: int) -> str:
    if age < 18:
        return "youth"
    if age >= 80:
        return "elder"
    return "senior" if age >= 65 else "adult"
