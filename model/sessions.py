"""What to do on a day: a session by workout, level, goal, age and history, as keys and numbers.

The words are the catalogue's: `<title_key>`, `<structure_key>` and so on, with `facts` as their
variables. Effort is the CR10 scale (3-4 moderate, 5-6 hard, 7 and more very hard). Minutes include
warm-up and cool-down. Defaults and adjustments follow common practice and the guidelines named in
model.rules; most single numbers are coaching judgement.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from model.history import History
from model.recommendation import NO_LIMITS, Fact, Limits
from model.session_plans import PLANS, Plan, plan_of
from model.strength_split import always_whole_body, focus
from model.vocabulary import AEROBIC, HARD, TRAINING, Goal, Level, Profile, Workout

__all__ = ["NOT_FRESH", "NO_TIME", "PLANS", "TOO_HARD", "Prescription", "prescribe", "usual"]

_MORE_AEROBIC = 10  # minutes for the goal of losing weight (ACSM 2009: 150-250 a week)
_FINISHER = {Level.BEGINNER: 10, Level.INTERMEDIATE: 10, Level.ADVANCED: 15}  # minutes
_AFTER_A_BREAK = 0.75  # three to five Rest days before
_AFTER_A_WEEK_OFF = 0.6  # six of six
_AFTER_HARD = 0.85  # an aerobic day after a hard one
_LONG = 1.3  # an aerobic day before a day off
_LONGEST_STEP = 1.1  # of the longest in 30 days: Frandsen et al. 2025
_ADULT, _MIDDLE, _SENIOR, _ELDER = 18, 45, 65, 80
_SENIOR_WARM_UP = 10  # minutes
_FEWEST_REPEATS = 3
TOO_HARD, NOT_FRESH, NO_TIME = "too-hard", "not-fresh", "no-time"
_EASED = {TOO_HARD: 0.8, NOT_FRESH: 0.75, NO_TIME: 0.6}  # of the usual minutes
_ELDER_MINUTES = (15, 30)
_EASY_ONLY_MINUTES = 20


@dataclass(frozen=True, slots=True)
class Prescription:
    """A session. effort: CR10 from, to. easier_key: None on a rest day. notes: whole keys."""

    title_key: str
    minutes: int
    effort: tuple[int, int]
    structure_key: str
    facts: Mapping[str, Fact]
    easier_key: str | None
    notes: tuple[str, ...]


def prescribe(
    workout: Workout,
    profile: Profile,
    history: History,
    *,
    limits: Limits = NO_LIMITS,
    next_day: Workout | None = None,
    longest_minutes: int | None = None,
    eased: str | None = None,
) -> Prescription:
    """The session for a workout, recommended or the person's own choice.

    next_day: what the day after is planned to be; longest_minutes: the longest session of this
    type in the last 30 days. Only with both known is a long version prescribed.
    eased: why it is to be lighter, if it is. TOO_HARD (the last ones were) and NOT_FRESH make it
    shorter and a step easier, NO_TIME shorter; the note of that name says so.
    """
    plan = plan_of(workout, profile, easy=limits.easy_only)
    if workout is Workout.REST:
        return Prescription(plan.title_key, 0, (0, 0), plan.structure_key, plan.facts, None, ())
    notes: list[str] = []
    minutes = float(plan.minutes)
    effort = plan.effort
    sets = plan.facts.get("sets", 0)
    elder = profile.age >= _ELDER
    if limits.easy_only:
        minutes = min(minutes, _EASY_ONLY_MINUTES)
        effort = (2, 3)
        notes.append("easy-only")
    elif not elder:
        minutes, effort = _for_person(workout, profile, minutes, effort, notes)
    if eased is not None:
        longest_minutes = None  # lighter and longer than usual is a contradiction
    scale = _scale(workout, profile, history, next_day, longest_minutes, minutes, notes)
    if scale < _AFTER_HARD or eased in (TOO_HARD, NOT_FRESH):
        effort = (max(1, effort[0] - 1), max(1, effort[1] - 1))
    if eased is not None:
        scale = min(scale, _EASED[eased])
        notes.append(eased)
    if scale <= _AFTER_A_WEEK_OFF and isinstance(sets, int):
        sets = max(1, sets - 1)
    minutes *= scale
    if elder:
        minutes = min(max(minutes, _ELDER_MINUTES[0]), _ELDER_MINUTES[1])
    _age_notes(workout, profile, notes)
    facts = _facts(plan, minutes, workout, profile, history, longer=scale > 1)
    if "sets" in plan.facts:
        facts["sets"] = sets
    finisher = facts.get("finisher", 0)
    total = int(facts.pop("total")) + int(finisher)
    if finisher:
        notes.append("finisher")
    facts |= {"minutes": total, "effort_low": effort[0], "effort_high": effort[1]}
    return Prescription(
        plan.title_key,
        total,
        effort,
        plan.structure_key,
        facts,
        plan.easier_key,
        tuple(f"note-{note}" for note in notes),
    )


def usual(workout: Workout, profile: Profile) -> tuple[int, tuple[int, int]]:
    """Minutes and CR10 effort of a person's ordinary session, before any day's adjustment."""
    plan = plan_of(workout, profile)
    minutes, effort = float(plan.minutes), plan.effort
    if workout is not Workout.REST and profile.age < _ELDER:
        minutes, effort = _for_person(workout, profile, minutes, effort, [])
    return int(minutes), effort


def _for_person(
    workout: Workout,
    profile: Profile,
    minutes: float,
    effort: tuple[int, int],
    notes: list[str],
) -> tuple[float, tuple[int, int]]:
    if workout is Workout.HIIT and _new_to_it(profile):
        effort = (effort[0], effort[0])
    if profile.goal is Goal.LOSE_WEIGHT and profile.age >= _ADULT:
        if workout in AEROBIC:
            minutes += _MORE_AEROBIC
        elif workout is Workout.STRENGTH:
            notes.append("circuit")
    if profile.goal is Goal.MUSCLE:
        if workout in AEROBIC:
            effort = (3, 3)
            if workout is Workout.CARDIO:
                notes.append("low-impact")
        elif workout is Workout.STRENGTH:
            notes.append("muscle")
    return minutes, effort


def _scale(
    workout: Workout,
    profile: Profile,
    history: History,
    next_day: Workout | None,
    longest_minutes: int | None,
    minutes: float,
    notes: list[str],
) -> float:
    """How much shorter or longer than usual; at most one adjustment, the gentlest first."""
    rested = _run(history, frozenset({Workout.REST}))
    if rested == len(history.days):
        notes.append("week-off")
        return _AFTER_A_WEEK_OFF
    if rested >= 3:
        notes.append("break")
        return _AFTER_A_BREAK
    if workout not in AEROBIC:
        return 1.0
    if history.days[-1] in HARD:
        notes.append("after-hard")
        return _AFTER_HARD
    can_go_long = profile.level is not Level.BEGINNER and _ADULT <= profile.age < _SENIOR
    in_stride = _run(history, TRAINING) >= 2 and next_day is Workout.REST
    if can_go_long and in_stride and longest_minutes:
        longer = min(minutes * _LONG, longest_minutes * _LONGEST_STEP)
        if longer > minutes:
            notes.append("long")
            return longer / minutes
    return 1.0


def _run(history: History, kinds: frozenset[Workout]) -> int:
    length = 0
    for day in reversed(history.days):
        if day not in kinds:
            break
        length += 1
    return length


def _new_to_it(profile: Profile) -> bool:
    """Who begins with intervals in the middle of life, and at the lower end of their effort."""
    return profile.level is Level.BEGINNER and _MIDDLE <= profile.age < _SENIOR


def _age_notes(workout: Workout, profile: Profile, notes: list[str]) -> None:
    if workout is Workout.HIIT and profile.level is Level.BEGINNER and profile.age >= _MIDDLE:
        notes.append("check-first")
    if profile.age < _ADULT and workout in HARD:
        notes.append("youth")
    if profile.age >= _SENIOR:
        if workout is Workout.STRENGTH:
            notes.append("balance")
        if workout is Workout.YOGA:
            notes.append("support")


def _facts(
    plan: Plan,
    minutes: float,
    workout: Workout,
    profile: Profile,
    history: History,
    *,
    longer: bool,
) -> dict[str, Fact]:
    """The plan's numbers, its main part or repeats fitted into the minutes; `total` fits them.

    longer: whether this is a long version.
    """
    facts: dict[str, Fact] = dict(plan.facts)
    if _SENIOR <= profile.age < _ELDER and "warmup_metres" not in facts:
        facts["warmup"] = max(int(facts["warmup"]), _SENIOR_WARM_UP)
    edges = int(facts["warmup"]) + int(facts["cooldown"])
    if plan.minutes_a_repeat:
        room = minutes - edges
        most = int(plan.facts["repeats"]) if workout is Workout.HIIT else 99
        repeats = min(most, max(_FEWEST_REPEATS, int(room / plan.minutes_a_repeat + 1e-9)))
        facts["repeats"] = repeats
        facts["total"] = round(edges + repeats * plan.minutes_a_repeat)
    else:
        # To the nearest five minutes; a long session keeps below the bound that it was given.
        fives = int(minutes / 5 + (0 if longer else 0.5))
        facts["total"] = max(edges + 5, round(minutes) if minutes < 15 else 5 * fives)
        facts["main"] = int(facts["total"]) - edges
    if workout is Workout.STRENGTH:
        facts["focus"] = focus(history, profile)
        if profile.goal is Goal.MUSCLE and profile.age < _ELDER:
            facts["finisher"] = _FINISHER[profile.level]
            if not always_whole_body(profile):
                facts |= {"reps_low": 8, "reps_high": 12}
    return facts
