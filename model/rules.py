"""The fourteen safety rules: what may not be proposed after six known days, by level and age.

Each rule forbids a fixed set of workouts when its condition holds for the history. The rules look
at level and age only: a goal must never loosen safety. They bind what we propose, never what a
person decides to do. Their sources (WHO 2020, ACSM 2009/2011/2026, NSCA, AAP, Foster 1998 and the
coaching judgement between them) stand beside each one. No clinician has reviewed them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from model.bounds import CELLS, BoundArrays, Cells, Ints, cell_of
from model.histories import TYPES, checked, decode, every_history
from model.vocabulary import HARD, RECOVERY, TRAINING, Level, Workout, mask

Bools = NDArray[np.bool_]


class Rule(StrEnum):
    """The rules' names, in the order in which they are checked and reported."""

    R1 = "R1"
    R2 = "R2"
    R3 = "R3"
    R4 = "R4"
    R5 = "R5"
    R6 = "R6"
    R7 = "R7"
    R8 = "R8"
    R9 = "R9"
    R10 = "R10"
    R11 = "R11"
    R12 = "R12"
    R13 = "R13"
    R14 = "R14"


@dataclass(frozen=True)
class Facts:
    """What the rules look at in histories, each an int64 array (n,); "run" = up to yesterday."""

    hiit: Ints
    strength: Ints
    hard: Ints
    rest: Ints
    recovery: Ints
    training: Ints
    rest_run: Ints
    recovery_run: Ints
    hard_run: Ints
    training_run: Ints
    cardio_run: Ints
    days_since_hiit: Ints  # 1 = yesterday; 7 = not among the six
    strength_yesterday: Ints

    @staticmethod
    def of(sequences: NDArray[np.integer]) -> Facts:
        """From sequences (n, 6), ids not checked."""
        is_hiit = sequences == Workout.HIIT
        is_strength = sequences == Workout.STRENGTH
        is_rest = sequences == Workout.REST
        is_hard = is_hiit | is_strength
        is_recovery = is_rest | (sequences == Workout.YOGA)
        return Facts(
            hiit=_count(is_hiit),
            strength=_count(is_strength),
            hard=_count(is_hard),
            rest=_count(is_rest),
            recovery=_count(is_recovery),
            training=_count(~is_recovery),
            rest_run=_run(is_rest),
            recovery_run=_run(is_recovery),
            hard_run=_run(is_hard),
            training_run=_run(~is_recovery),
            cardio_run=_run(sequences == Workout.CARDIO),
            days_since_hiit=_run(~is_hiit) + 1,
            strength_yesterday=is_strength[:, -1].astype(np.int64),
        )


def _count(days: Bools) -> Ints:
    counts: Ints = np.count_nonzero(days, axis=1).astype(np.int64)
    return counts


def _run(days: Bools) -> Ints:
    """How many of the latest days, without a gap, are true."""
    lengths: Ints = np.logical_and.accumulate(days[:, ::-1], axis=1).sum(axis=1, dtype=np.int64)
    return lengths


Condition = Callable[[Facts, BoundArrays], Bools]


@dataclass(frozen=True)
class Clause:
    """One rule: the workouts it forbids while its condition holds, and why it exists."""

    forbids: frozenset[Workout]
    condition: Condition
    basis: str


CLAUSES: dict[Rule, Clause] = {
    Rule.R1: Clause(
        frozenset({Workout.HIIT}),
        lambda h, p: h.days_since_hiit <= p.hiit_gap,
        "about 48 h between interval days, 72 h for novices and from 65 (ACSM; Herbert 2015)",
    ),
    Rule.R2: Clause(
        frozenset({Workout.HIIT}),
        lambda h, p: h.hiit + 1 > p.hiit_cap,
        "interval days a week by level and age (ACSM leaflet; 30-40 hard minutes a week; PAR-Q+)",
    ),
    Rule.R3: Clause(
        frozenset({Workout.HIIT}),
        lambda h, p: (h.training < p.hiit_base) | (h.rest_run >= p.hiit_back),
        "intervals stand on regular training (PAG 2018: start low, go slow)",
    ),
    Rule.R4: Clause(
        HARD,
        lambda h, p: h.hard_run >= p.hard_run,
        "hard days alternate with easier ones (hard-easy principle; ACSM 48 h convention)",
    ),
    Rule.R5: Clause(
        HARD,
        lambda h, p: h.hard + 1 > p.hard_cap,
        "hard days a week (coaching judgement, consistent with ACSM frequencies)",
    ),
    Rule.R6: Clause(
        TRAINING,
        lambda h, p: h.hard >= p.hard_over,
        "after very many hard days the next is for recovery (Foster 1998; judgement)",
    ),
    Rule.R7: Clause(
        frozenset({Workout.STRENGTH}),
        lambda h, p: h.strength + 1 > p.strength_cap,
        "strength days a week: novices 2-3, intermediate 3-4, advanced 4-5 (ACSM 2009; NSCA)",
    ),
    Rule.R8: Clause(
        frozenset({Workout.STRENGTH}),
        lambda h, p: (p.strength_apart == 1) & (h.strength_yesterday == 1),
        "no strength on consecutive days without a split (ACSM, NSCA)",
    ),
    Rule.R9: Clause(
        TRAINING,
        lambda h, p: h.recovery < p.recovery_floor,
        "one or two recovery days in any seven (AAP 2024; judgement for adults)",
    ),
    Rule.R10: Clause(
        TRAINING,
        lambda h, p: h.training_run >= p.training_run,
        "training days in a row (judgement; Foster's monotony)",
    ),
    Rule.R11: Clause(
        frozenset(Workout) - {Workout.REST},
        lambda h, p: (p.full_rest == 1) & (h.rest == 0) & (h.training >= 3),
        "one true day off in any seven (AAP 2024; judgement)",
    ),
    Rule.R12: Clause(
        frozenset({Workout.CARDIO}),
        lambda h, p: h.cardio_run >= p.cardio_run,
        "impact days in a row (Couch to 5K keeps a day between runs)",
    ),
    Rule.R13: Clause(
        frozenset({Workout.REST}),
        lambda h, p: h.rest_run >= 3,
        "not rest forever (WHO 2020: inactivity)",
    ),
    Rule.R14: Clause(
        RECOVERY,
        lambda h, p: h.recovery_run >= 4,
        "not recovery forever (WHO 2020: inactivity)",
    ),
}


def conditions(sequences: NDArray[np.integer], cells: Cells) -> dict[Rule, Bools]:
    """For each rule, where its condition holds: (n, 6) ids and cells (n,) or () to (n,) bools."""
    return _holding(Facts.of(sequences), cells)


def _holding(facts: Facts, cells: Cells) -> dict[Rule, Bools]:
    limits = BoundArrays(cells)
    return {rule: clause.condition(facts, limits) for rule, clause in CLAUSES.items()}


_FORBIDS = {rule: np.uint8(mask(clause.forbids)) for rule, clause in CLAUSES.items()}
_ALL = np.uint8((1 << TYPES) - 1)
_WORTH_A_TABLE = 4_096  # rows


def _allowed_bits(facts: Facts, cells: Cells) -> NDArray[np.uint8]:
    bits = np.zeros(len(facts.hiit), dtype=np.uint8)
    for rule, holds in _holding(facts, cells).items():
        bits |= holds * _FORBIDS[rule]
    return _ALL & ~bits


def allowed_bits(codes: NDArray[np.int64], cells: Cells) -> NDArray[np.uint8]:
    """`allowed` for history codes (n,) and rule cells (n,) or (), as masks; see unpack.

    Few rows are worked out on the spot; many come from the table, which is then built once.
    """
    if codes.size < _WORTH_A_TABLE and not allowed_table.cache_info().currsize:
        flat = _allowed_bits(Facts.of(decode(codes.ravel())), cells)
        return flat.reshape(codes.shape)
    looked_up: NDArray[np.uint8] = allowed_table()[cells, codes]
    return looked_up


def unpack(bits: NDArray[np.uint8]) -> Bools:
    """Masks of workouts (...) to bools (..., 7), in the order of the ids."""
    return (bits[..., None] >> np.arange(TYPES, dtype=np.uint8) & 1).astype(np.bool_)


def allowed(sequences: ArrayLike, levels: ArrayLike, ages: ArrayLike) -> Bools:
    """Which workouts break no rule the day after six known days.

    sequences: ids (n, 6), oldest first. levels: ids, ages: whole years, each (n,) or one for all.
    Returns bools (n, 7). ValueError for ids, levels or ages out of range. Never all false: proven
    over every history and every level and age by tests/model/test_rules.py.
    """
    days = checked(sequences)
    return unpack(_allowed_bits(Facts.of(days), cell_of(levels, ages)))


@cache
def allowed_table() -> NDArray[np.uint8]:
    """Allowed workouts of every cell and history as masks (15, 117649), read-only; see unpack."""
    facts = Facts.of(every_history())
    table = np.stack([_allowed_bits(facts, np.int64(cell)) for cell in range(CELLS)])
    table.flags.writeable = False
    return table


def broken(
    days: Sequence[Workout | int], level: Level, age: int, workout: Workout
) -> tuple[Rule, ...]:
    """The rules that proposing `workout` after six known `days` would break, in order."""
    holds = conditions(checked([list(days)]), cell_of(level, age))
    return tuple(
        rule for rule, clause in CLAUSES.items() if workout in clause.forbids and holds[rule][0]
    )


def risk(sequences: ArrayLike, weights: ArrayLike, level: Level, age: int) -> NDArray[np.float64]:
    """Each workout's probability of breaking a rule when the history itself is uncertain.

    sequences: the histories that may be true (m, 6); weights: their probabilities (m,), summing
    to 1. Returns (7,).
    """
    legal = allowed(sequences, level, age)
    shares = np.asarray(weights, dtype=np.float64)
    return shares @ ~legal
