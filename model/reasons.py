"""Why a workout is recommended, from computed facts of the person's own days and nothing else.

Each key has one sentence in the catalogue (`reason-<key>`), and every fact that the sentence states
is true whenever the key is chosen (tests/model/test_reasons.py states the condition of each).
Facts count the six days before; with unknown days among them only "at least" can be said, and only
keys whose sentence says so are chosen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from model.bounds import age_band, bounds
from model.history import Day, History
from model.recommendation import Fact, Limits, Reason
from model.rules import Rule, broken
from model.vocabulary import AEROBIC, HARD, RECOVERY, TRAINING, Goal, Profile, Workout

# When several rules forbid the model's choice the one that says most about the person's week leads.
_TELLING_ORDER = (
    Rule.R13,
    Rule.R14,
    Rule.R11,
    Rule.R9,
    Rule.R10,
    Rule.R6,
    Rule.R8,
    Rule.R1,
    Rule.R3,
    Rule.R2,
    Rule.R4,
    Rule.R7,
    Rule.R5,
    Rule.R12,
)
ADULT, OLDER = 18, 65
USUAL_STRENGTH = 2  # days a week: WHO 2020


@dataclass(frozen=True)
class Counts:
    """Facts of six days; unknown days count as nothing, so with them each is a lower bound.

    The runs end yesterday and stop at an unknown day. days_since_*: 1 is yesterday; None where no
    such day is among the six or an unknown day lies nearer.
    """

    strength: int
    hiit: int
    hard: int
    aerobic: int
    recovery: int
    training: int
    balance: int
    rest_run: int
    recovery_run: int
    training_run: int
    hard_run: int
    cardio_run: int
    days_since_strength: int | None
    days_since_hiit: int | None
    unknown: int

    @staticmethod
    def of(history: History) -> Counts:
        """The facts of a history."""
        days = history.days

        def count(kinds: frozenset[Workout]) -> int:
            return sum(day in kinds for day in days)

        return Counts(
            strength=days.count(Workout.STRENGTH),
            hiit=days.count(Workout.HIIT),
            hard=count(HARD),
            aerobic=count(AEROBIC),
            recovery=count(RECOVERY),
            training=count(TRAINING),
            balance=count(frozenset({Workout.STRENGTH, Workout.YOGA})),
            rest_run=_run(days, frozenset({Workout.REST})),
            recovery_run=_run(days, RECOVERY),
            training_run=_run(days, TRAINING),
            hard_run=_run(days, HARD),
            cardio_run=_run(days, frozenset({Workout.CARDIO})),
            days_since_strength=_since(days, Workout.STRENGTH),
            days_since_hiit=_since(days, Workout.HIIT),
            unknown=history.unknown_days,
        )


def _run(days: tuple[Day, ...], kinds: frozenset[Workout]) -> int:
    length = 0
    for day in reversed(days):
        if day not in kinds:
            break
        length += 1
    return length


def _since(days: tuple[Day, ...], workout: Workout) -> int | None:
    for ago, day in enumerate(reversed(days), start=1):
        if day is None:
            return None
        if day is workout:
            return ago
    return None


def explain(
    history: History,
    profile: Profile,
    limits: Limits,
    choice: Workout,
    recommended: Workout,
    choice_risk: float,
    risk: float,
    most_risk: float,
) -> Reason:
    """The reason for recommending `recommended`.

    choice: the model's own; choice_risk, risk: the probability that each breaks a rule (0 or 1
    where all days are known); most_risk: what the recommended one may have.
    """
    facts: dict[str, Fact] = {"workout": recommended.key, "choice": choice.key}
    counts = Counts.of(history)
    if limits.easy_only:
        return Reason("easy-only", facts)
    if choice is not recommended and choice not in limits.choices:
        key = "no-hiit" if choice is Workout.HIIT and limits.no_hiit else "unavailable"
        return Reason(key, facts)
    if counts.unknown:
        return _with_gaps(counts, facts, choice, recommended, choice_risk, risk, most_risk)
    if choice is not recommended:
        return _blocked(history, counts, profile, facts, choice)
    return _chosen(history, counts, profile, facts, recommended)


def _with_gaps(
    counts: Counts,
    facts: dict[str, Fact],
    choice: Workout,
    recommended: Workout,
    choice_risk: float,
    risk: float,
    most_risk: float,
) -> Reason:
    facts |= {"unknown": counts.unknown}
    if risk > most_risk:
        return Reason("least-risk", facts | {"percent": _percent(risk)})
    if choice is not recommended:
        return Reason("too-risky", facts | {"percent": _percent(choice_risk)})
    if counts.unknown == len(Workout) - 1:
        return Reason("nothing-known", facts)
    if recommended is Workout.REST and counts.training_run >= 2:
        return Reason("gaps-rest-after-training", facts | {"run": counts.training_run})
    return Reason(
        "gaps-pattern",
        facts
        | {"strength": counts.strength, "aerobic": counts.aerobic, "recovery": counts.recovery},
    )


def _percent(risk: float) -> int:
    """Whole per cent, rounded up: a risk is never told smaller than it is."""
    return min(100, int(-(-risk * 100 // 1)))


def _blocked(
    history: History,
    counts: Counts,
    profile: Profile,
    facts: dict[str, Fact],
    choice: Workout,
) -> Reason:
    days = [day for day in history.days if day is not None]
    rules = broken(days, profile.level, profile.age, choice)
    rule = next(rule for rule in _TELLING_ORDER if rule in rules)
    limits = bounds(profile.level, age_band(profile.age))
    own: dict[Rule, dict[str, Fact]] = {
        Rule.R1: {"days": counts.days_since_hiit or 0, "gap": limits.hiit_gap},
        Rule.R2: {"count": counts.hiit, "cap": limits.hiit_cap},
        Rule.R3: {
            "training": counts.training,
            "base": limits.hiit_base,
            "run": counts.rest_run,
            "why": "base" if counts.training < limits.hiit_base else "back",
        },
        Rule.R4: {"run": counts.hard_run},
        Rule.R5: {"count": counts.hard, "cap": limits.hard_cap},
        Rule.R6: {"count": counts.hard},
        Rule.R7: {"count": counts.strength, "cap": limits.strength_cap},
        Rule.R8: {},
        Rule.R9: {"count": counts.recovery, "training": counts.training},
        Rule.R10: {"run": counts.training_run},
        Rule.R11: {"training": counts.training},
        Rule.R12: {"run": counts.cardio_run},
        Rule.R13: {"run": counts.rest_run},
        Rule.R14: {"run": counts.recovery_run},
    }
    return Reason(f"blocked-{rule.lower()}", facts | own[rule])


def _chosen(
    history: History,
    counts: Counts,
    profile: Profile,
    facts: dict[str, Fact],
    recommended: Workout,
) -> Reason:
    if recommended not in RECOVERY and counts.rest_run >= 3:
        return Reason("restart", facts | {"run": counts.rest_run})
    by_workout: dict[Workout, Callable[[], tuple[str, dict[str, Fact]]]] = {
        Workout.REST: lambda: _rest(counts),
        Workout.YOGA: lambda: _yoga(history, counts, profile),
        Workout.STRENGTH: lambda: _strength(counts),
        Workout.HIIT: lambda: _hiit(counts),
    }
    key, own = by_workout.get(recommended, lambda: _aerobic(counts, profile))()
    return Reason(key, facts | own)


def _rest(counts: Counts) -> tuple[str, dict[str, Fact]]:
    if counts.training_run >= 2:
        return "rest-after-training", {"run": counts.training_run}
    return "rest", {"training": counts.training}


def _yoga(history: History, counts: Counts, profile: Profile) -> tuple[str, dict[str, Fact]]:
    yesterday = history.days[-1]
    if profile.age >= OLDER:
        return "yoga-balance", {"balance": counts.balance}
    if yesterday in HARD and yesterday is not None:
        return "yoga-after-hard", {"yesterday": yesterday.key}
    return "yoga", {"training": counts.training}


def _strength(counts: Counts) -> tuple[str, dict[str, Fact]]:
    if counts.days_since_strength is None:
        return "strength-none", {}
    own: dict[str, Fact] = {"count": counts.strength, "days": counts.days_since_strength}
    return ("strength-due" if counts.strength < USUAL_STRENGTH else "strength"), own


def _hiit(counts: Counts) -> tuple[str, dict[str, Fact]]:
    if counts.days_since_hiit is None:
        return "hiit-none", {"training": counts.training}
    return "hiit", {"days": counts.days_since_hiit, "training": counts.training}


def _aerobic(counts: Counts, profile: Profile) -> tuple[str, dict[str, Fact]]:
    own: dict[str, Fact] = {"aerobic": counts.aerobic, "strength": counts.strength}
    if profile.goal is Goal.LOSE_WEIGHT and profile.age >= ADULT:
        return "aerobic-steady", own
    if profile.goal is Goal.MUSCLE and counts.strength:
        return "aerobic-between-lifts", own
    return "aerobic", own
