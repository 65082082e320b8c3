"""More knowledge never hurts: the weekday, or thirteen days, beat the six-day ceiling."""

from __future__ import annotations

from model.behaviour import Noise
from model.exact import ceiling, joint_law, joint_law_with_weekday
from model.histories import encode
from model.simulator import windows
from model.training.knowledge import with_thirteen_days
from model.training.scoring import score
from model.vocabulary import Goal, Level


def test_thirteen_days_tell_more_than_six() -> None:
    people = windows(40_000, Noise.FULL, 31)
    mine = (people.levels == 2) & (people.goals == 0) & (people.ages >= 18) & (people.ages < 45)
    some = people.take(mine.nonzero()[0][:1_500])
    joint = joint_law(Level.ADVANCED, Goal.LOSE_WEIGHT, 1, Noise.FULL)[:, encode(some.sequences)]
    six = score((joint / joint.sum(axis=0)).T, some.labels)
    thirteen = with_thirteen_days(some, Noise.FULL)
    assert thirteen["accuracy"] > six["accuracy"] + 0.01
    assert thirteen["loss"] < six["loss"]


def test_the_weekday_tells_more_than_nothing() -> None:
    cell = (Level.ADVANCED, Goal.LOSE_WEIGHT, 1)
    without = ceiling(joint_law(*cell, Noise.FULL))[0]
    joint = joint_law_with_weekday(*cell, Noise.FULL)
    assert abs(joint.sum() - 1) < 1e-9
    assert joint.max(axis=1).sum() > without
