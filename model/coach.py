"""The coach: predictor and rules together say what tomorrow should be, and why.

The recommendation is the likeliest workout of those that rules and limits leave. Proven legal and
never missing for every history, level, goal, age and availability (tests/model/test_coach.py).
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from model.bounds import cell_of
from model.histories import decode, encode
from model.history import DAYS, History
from model.missing import Belief, Priors, believe
from model.predictor import Predictor
from model.reasons import explain
from model.recommendation import (
    NO_LIMITS,
    Limits,
    Reason,
    Recommendation,
    UnsatisfiableError,
)
from model.rules import CLAUSES, Rule, conditions
from model.starter import starter_probabilities
from model.verdict import MOST_RISK, Verdicts, judge_known, judge_uncertain
from model.vocabulary import Goal, Level, Profile, Workout, mask
from model.weights import ModelFileError

__all__ = ["Coach", "Limits", "Reason", "Recommendation", "UnsatisfiableError"]

_log = logging.getLogger(__name__)

_WORTH_A_TABLE = 64  # rows at once that make the predictor build its table
_MOST_ALTERNATIVES = 2

Question = tuple[History, Profile, Limits]


class Coach:
    """Recommends from six days, known or not, a profile and limits.

    Without a predictor it answers from the programmes alone and marks that as a starter
    suggestion; without priors it weighs unknown days only by how readily they go unlogged.
    """

    def __init__(self, predictor: Predictor | None, priors: Priors | None = None) -> None:
        self._predictor = predictor
        self._priors = priors
        # Many people log nothing for six days, and then the day after theirs is asked about too.
        # Those are 16,807 histories and more, weighed once for all people of a profile.
        self._blank = lru_cache(maxsize=16_384)(self._weigh)

    @classmethod
    def bundled(cls) -> Coach:
        """With the artifacts that came with the code.

        Never fails over them: what cannot be used is logged as an error and done without.
        """
        predictor, priors = None, None
        try:
            predictor = Predictor.bundled()
        except ModelFileError as error:
            _log.error("no usable weights, so starter suggestions only: %s", error)
        try:
            priors = Priors.bundled()
        except ModelFileError as error:
            _log.error("no usable priors, so unknown days are weighed without them: %s", error)
        return cls(predictor, priors)

    def prepare(self) -> None:
        """Build now what the first answer would have to wait for: tables, half a second of work."""
        self.recommend(History((None,) * DAYS), Profile(30, Level.BEGINNER, Goal.FITNESS))

    @property
    def starter(self) -> bool:
        """Whether it answers from the programmes alone."""
        return self._predictor is None

    def recommend(
        self, history: History, profile: Profile, limits: Limits = NO_LIMITS
    ) -> Recommendation:
        """Tomorrow for one person."""
        return self.recommend_many([(history, profile, limits)])[0]

    def recommend_many(self, questions: Sequence[Question]) -> list[Recommendation]:
        """Tomorrow for many people, in order; those whose days are all known in one batch."""
        known = [place for place, (history, _, _) in enumerate(questions) if history.known]
        answers = dict(zip(known, self._known([questions[place] for place in known]), strict=True))
        for place, (history, profile, limits) in enumerate(questions):
            if place not in answers:
                answers[place] = self._uncertain(history, profile, limits)
        return [answers[place] for place in range(len(questions))]

    def believe(self, history: History, profile: Profile) -> Belief:
        """What the six days may have been, with weights; certain where all are known."""
        if history.known or self._priors is None:
            return believe(history, None)
        return believe(history, self._priors.of(profile))

    def probabilities(self, codes: NDArray[np.int64], profile: Profile) -> NDArray[np.float32]:
        """The model's answers for known histories of one profile: codes (n,) to (n, 7)."""
        features = np.array([profile.features], dtype=np.float32)
        if self._predictor is None:
            return starter_probabilities(codes, profile)
        if self._predictor.tabulated or len(codes) >= _WORTH_A_TABLE:
            return self._predictor.by_code(codes, features)
        return self._predictor.forward(decode(codes), features)

    def judge(
        self, codes: NDArray[np.int64], weights: NDArray[np.float64], profile: Profile, choices: int
    ) -> Verdicts:
        """Verdicts on rows of possible histories: codes (n, m) with the weights (m,) of columns."""
        cell = int(cell_of(profile.level, profile.age))
        answers = self.probabilities(codes.ravel(), profile)
        if codes.shape[1] == 1:
            return judge_known(codes[:, 0], answers, np.int64(cell), choices)
        return judge_uncertain(codes, weights, answers.reshape(*codes.shape, -1), cell, choices)

    def _known(self, questions: Sequence[Question]) -> list[Recommendation]:
        if not questions:
            return []
        codes = encode([[int(day or 0) for day in history.days] for history, _, _ in questions])
        profiles = [profile for _, profile, _ in questions]
        levels = np.array([profile.level for profile in profiles])
        cells = cell_of(levels, np.array([profile.age for profile in profiles]))
        choices = np.array([mask(limits.choices) for _, _, limits in questions], dtype=np.uint8)
        if self._predictor is None:
            rows = [
                starter_probabilities(codes[place : place + 1], profile)
                for place, profile in enumerate(profiles)
            ]
            answers = np.concatenate(rows)
        else:
            features = np.array([profile.features for profile in profiles], dtype=np.float32)
            if self._predictor.tabulated or len(codes) >= _WORTH_A_TABLE:
                answers = self._predictor.by_code(codes, features)
            else:
                answers = self._predictor.forward(decode(codes), features)
        verdicts = judge_known(codes, answers, cells, choices)
        return self._written(questions, verdicts)

    def _uncertain(self, history: History, profile: Profile, limits: Limits) -> Recommendation:
        weigh = self._blank if history.unknown_days >= DAYS - 1 else self._weigh
        verdicts = weigh(history, profile, mask(limits.choices))
        return self._written([(history, profile, limits)], verdicts)[0]

    def _weigh(self, history: History, profile: Profile, choices: int) -> Verdicts:
        belief = self.believe(history, profile)
        return self.judge(belief.codes[None, :], belief.weights, profile, choices)

    def _written(self, questions: Sequence[Question], verdicts: Verdicts) -> list[Recommendation]:
        recommended = verdicts.recommended()
        choice = verdicts.probabilities.argmax(axis=1)
        order = np.argsort(-verdicts.probabilities, axis=1, kind="stable")
        written = []
        for row, (history, profile, limits) in enumerate(questions):
            best, first = Workout(int(recommended[row])), Workout(int(choice[row]))
            legal = verdicts.allowed[row]
            others = [Workout(int(each)) for each in order[row] if legal[each] and each != best]
            risks = verdicts.risks[row]
            written.append(
                Recommendation(
                    probabilities=tuple(verdicts.probabilities[row].tolist()),
                    model_choice=first,
                    recommended=best,
                    allowed=tuple(workout for workout in Workout if legal[workout]),
                    alternatives=tuple(others[:_MOST_ALTERNATIVES]),
                    blockers=() if others else self._blockers(history, profile, limits, best),
                    confidence=float(verdicts.shares[row, best]),
                    reason=explain(
                        history,
                        profile,
                        limits,
                        first,
                        best,
                        float(risks[first]),
                        float(risks[best]),
                        float(MOST_RISK[best]),
                    ),
                    starter=self.starter,
                    unknown_days=history.unknown_days,
                    risk=float(risks[best]),
                )
            )
        return written

    def _blockers(
        self, history: History, profile: Profile, limits: Limits, only: Workout
    ) -> tuple[Rule, ...]:
        """The fewest rules, greedily, that leave no other of the person's workouts."""
        belief = self.believe(history, profile)
        cell = np.int64(cell_of(profile.level, profile.age))
        held = conditions(decode(belief.codes), cell)
        risky = {rule: float(belief.weights @ holds) for rule, holds in held.items()}
        left = set(limits.choices) - {only}
        found: list[Rule] = []
        while left:
            rule = max(risky, key=lambda each: len(CLAUSES[each].forbids & left) * risky[each])
            if not CLAUSES[rule].forbids & left or risky[rule] == 0:
                break
            found.append(rule)
            left -= CLAUSES[rule].forbids
        return tuple(sorted(found, key=list(Rule).index))
