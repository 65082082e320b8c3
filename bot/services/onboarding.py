"""Getting to know a person: the questions of /start and what each answer leads to. Pure.

A `Progress` is a question and the answers so far; every answer gives a new one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from bot.services.calendar import local_day, six_days_before
from bot.services.places import Place
from bot.services.zones import is_zone
from db.people import DAY_START
from model.history import Day
from model.vocabulary import Goal, Level

YOUNGEST, OLDEST = 16, 100
ADULT = 18  # younger: no weight goal, and somebody grown-up should see the plan
EASE_IN = 45  # from this age somebody new to hard effort starts without HIIT

DAYS = 6


class Step(StrEnum):
    """The questions, in order. CLEARANCE and EFFORT are asked only where they matter."""

    CONSENT = "consent"
    AGE = "age"
    HEALTH = "health"
    CLEARANCE = "clearance"
    EFFORT = "effort"
    LEVEL = "level"
    GOAL = "goal"
    ZONE = "zone"
    EVENING = "evening"
    DAYS = "days"
    DONE = "done"


# These belong to the question before them and are not counted on their own.
UNCOUNTED = frozenset({Step.CLEARANCE, Step.EFFORT, Step.DONE})


class TooYoung(ValueError):
    """The person is younger than YOUNGEST: nothing of theirs may be kept."""


@dataclass(frozen=True)
class Answers:
    """What a person has answered so far; None where not asked yet.

    `again` marks somebody we know who tells their profile anew: consent and diary stay. `health`
    is one yes or no. `offered` holds places to choose from while the zone is being found. `today`
    is the person's own day when they were first asked about the six days before it, and `days`
    are those answered, oldest first, None for one not remembered. `hold` is the class of a health
    matter that the person spoke of on the way.
    """

    again: bool = False
    consented_at: datetime | None = None
    age: int | None = None
    health: bool | None = None
    cleared: bool = False
    used_to_effort: bool | None = None
    level: Level | None = None
    goal: Goal | None = None
    offered: tuple[Place, ...] = ()
    timezone: str | None = None
    push_time: time | None = None
    today: date | None = None
    days: tuple[Day, ...] = ()
    hold: str | None = None

    @property
    def under_age(self) -> bool:
        """Whether the person is a minor by their answer."""
        return self.age is not None and self.age < ADULT

    @property
    def needs_clearance(self) -> bool:
        """Rest and easy movement only, until a professional has cleared them."""
        return bool(self.health) and not self.cleared

    @property
    def hiit_confirmed(self) -> bool:
        """Whether hard intervals may ever be suggested."""
        return self.age is not None and (self.age < EASE_IN or bool(self.used_to_effort))

    @property
    def goals(self) -> tuple[Goal, ...]:
        """The goals open to this person: losing weight is none for a minor."""
        return tuple(goal for goal in Goal if not (self.under_age and goal is Goal.LOSE_WEIGHT))

    @property
    def dates(self) -> list[date]:
        """The six dates asked about, oldest first."""
        if self.today is None:
            raise LookupError("the days are asked about once the time zone is known")
        return six_days_before(self.today)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The questions this person is asked, by what they have answered."""
        skipped = set()
        if self.again:
            skipped |= {Step.CONSENT, Step.DAYS}
        if not self.health:
            skipped.add(Step.CLEARANCE)
        if self.age is None or self.age < EASE_IN:
            skipped.add(Step.EFFORT)
        return tuple(step for step in Step if step not in skipped)


@dataclass(frozen=True)
class Progress:
    """Where somebody stands: the question they are at and their answers."""

    step: Step
    answers: Answers

    @classmethod
    def new(cls) -> Progress:
        """The beginning, for somebody we do not know."""
        return cls(Step.CONSENT, Answers())

    @classmethod
    def anew(cls) -> Progress:
        """The profile once more, for somebody who agreed long ago."""
        return cls(Step.AGE, Answers(again=True))

    @property
    def number(self) -> tuple[int, int]:
        """Which question of how many, as people count them: (3, 8)."""
        steps = self.answers.steps
        counted = [step for step in steps if step not in UNCOUNTED]
        reached = steps[: steps.index(self.step) + 1]
        return sum(step in counted for step in reached), len(counted)

    @property
    def first(self) -> bool:
        """Whether there is no question to go back to."""
        return self.step is self.answers.steps[0]

    def agree(self, now: datetime) -> Progress:
        return self._next(consented_at=now)

    def tell_age(self, age: int) -> Progress:
        """Raises TooYoung under 16, ValueError over 100."""
        if age < YOUNGEST:
            raise TooYoung(age)
        if age > OLDEST:
            raise ValueError(f"age must be {YOUNGEST} to {OLDEST}, not {age}")
        return self._next(age=age)

    def tell_health(self, something: bool) -> Progress:
        return self._next(health=something, cleared=False)

    def tell_clearance(self, cleared: bool) -> Progress:
        return self._next(cleared=cleared)

    def tell_effort(self, used_to_it: bool) -> Progress:
        return self._next(used_to_effort=used_to_it)

    def tell_level(self, level: Level) -> Progress:
        return self._next(level=level)

    def tell_goal(self, goal: Goal) -> Progress:
        """Raises ValueError for a goal that is not among `Answers.goals`."""
        if goal not in self.answers.goals:
            raise ValueError(f"{goal.key} is no goal for this person")
        return self._next(goal=goal)

    def offer(self, places: tuple[Place, ...]) -> Progress:
        """Places to choose from; the question stays the same. None of them: asked afresh."""
        return replace(self, answers=replace(self.answers, offered=places))

    def tell_zone(self, zone: str) -> Progress:
        """Raises ValueError for what is no IANA zone."""
        if not is_zone(zone):
            raise ValueError(f"{zone!r} is no time zone")
        return self._next(timezone=zone, offered=())

    def tell_evening(self, push_time: time, now: datetime) -> Progress:
        zone = self.answers.timezone
        if zone is None:
            raise LookupError("the evening is asked about once the time zone is known")
        today = local_day(now, zone, DAY_START)
        # The days already told stay, unless a day has begun since.
        days = self.answers.days if today == self.answers.today else ()
        return self._next(push_time=push_time, today=today, days=days[: DAYS - 1])

    def tell_day(self, index: int, day: Day) -> Progress:
        """The answer for the day at `index`; ValueError unless that is the one being asked."""
        if index != len(self.answers.days):
            raise ValueError(f"day {index} is not the one being asked about")
        told = replace(self, answers=replace(self.answers, days=(*self.answers.days, day)))
        return told if len(told.answers.days) < DAYS else told._next()

    def held(self, hold: str) -> Progress:
        """A matter of health came up; the question stays the same."""
        return replace(self, answers=replace(self.answers, hold=hold))

    def skip_days(self) -> Progress:
        """The rest of the days stay unknown."""
        return self._next()

    def back(self) -> Progress:
        """One question back, or one day; at the first question nothing changes."""
        if self.step is Step.DAYS and self.answers.days:
            return replace(self, answers=replace(self.answers, days=self.answers.days[:-1]))
        if self.answers.offered:
            return self.offer(())
        steps = self.answers.steps
        return replace(self, step=steps[max(steps.index(self.step) - 1, 0)])

    def _next(self, **told: Any) -> Progress:
        answers = replace(self.answers, **told)
        if answers.goal not in answers.goals:
            answers = replace(answers, goal=None)
        steps = answers.steps
        return Progress(steps[steps.index(self.step) + 1], answers)
