"""What to do on a day: a person's own six days, the predictor, the rules, the session."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bot.services import effort, refusing
from bot.services.calendar import six_days_before
from db.records import LoggedWorkout, Person, Plan, Refusal
from db.store import Store
from model.coach import Coach, Limits, Recommendation
from model.history import Day, History, Session, main_type
from model.sessions import TOO_HARD, Prescription, prescribe
from model.vocabulary import Goal, Level, Profile, Workout
from model.week import plan_week

ADULT = 18
YEAR = timedelta(days=365.25)
WEEK = 7
LOOK_BACK = timedelta(days=30)  # for the longest session, which the next may exceed by a little


OwnRest = Literal["day-off", "refused"]


@dataclass(frozen=True)
class Advice:
    """A recommendation for one day and everything needed to explain it.

    `days` are the six days before, oldest first; None marks a day without a log. While `hold`
    names a health hold there is no recommendation and no session. `chosen` is what the session
    is for: the person's own plan where there is one, else what is recommended. `own_rest` says why
    the person rests by their own choice: it is their day off, or they have turned the rest down.
    """

    day: date
    days: tuple[tuple[date, Day], ...]
    profile: Profile
    planned: tuple[Workout, ...]
    hold: str | None
    recommendation: Recommendation | None
    chosen: Workout | None
    session: Prescription | None
    own_rest: OwnRest | None = None

    @property
    def unknown_days(self) -> tuple[date, ...]:
        return tuple(day for day, workout in self.days if workout is None)


@dataclass(frozen=True)
class Week:
    """The next seven days: date, workout, and whether the person planned it themselves."""

    days: tuple[tuple[date, Workout, bool], ...]
    probability: float
    unknown_days: tuple[date, ...]


def profile_of(person: Person, today: date) -> Profile:
    """The person's profile with the age of today; under 18 a weight goal is never used."""
    if person.age is None or person.level is None or person.goal is None:
        raise ValueError("a person without age, level and goal has no profile")
    age = person.age
    if person.age_recorded_on is not None:
        age += int((today - person.age_recorded_on) / YEAR)
    goal = Goal(person.goal)
    if age < ADULT and goal is Goal.LOSE_WEIGHT:
        goal = Goal.FITNESS
    return Profile(min(max(age, 13), 100), Level(person.level), goal)


def limits_of(person: Person) -> Limits:
    """What health and equipment take off the list before anything is recommended."""
    return Limits(
        no_hiit=not person.hiit_confirmed,
        easy_only=person.needs_clearance,
        available=frozenset(Workout) - person.unavailable,
    )


def days_before(
    day: date, logged: Mapping[date, Sequence[LoggedWorkout]]
) -> tuple[tuple[date, Day], ...]:
    """The six days before `day`, each with its main type; a day without a log is unknown."""
    return tuple(
        (
            each,
            main_type([Session(w.workout, w.minutes) for w in logged[each]])
            if logged.get(each)
            else None,
        )
        for each in six_days_before(day)
    )


@dataclass(frozen=True)
class _Question:
    """All that is read of one person before the network is asked for everybody at once."""

    person: Person
    day: date
    days: tuple[tuple[date, Day], ...]
    profile: Profile
    planned: tuple[Workout, ...]
    longest_minutes: Mapping[Workout, int]
    day_off: bool
    refused: tuple[Refusal, ...]
    too_hard: bool

    @property
    def eased(self) -> str | None:
        """Why the session is to be lighter than usual, if it is."""
        return refusing.eased(self.refused) or (TOO_HARD if self.too_hard else None)

    @property
    def history(self) -> History:
        return History(tuple(workout for _, workout in self.days))

    @property
    def limits(self) -> Limits:
        return limits_of(self.person)

    def chosen(self, recommendation: Recommendation) -> Workout:
        """The rules bind what we propose, never what a person has decided for themselves."""
        if self.planned:
            return self.planned[0]
        left = refusing.instead(recommendation, self.refused)
        return Workout.REST if self.day_off or left is None else left.recommended


class Coaching:
    """Advice from the coach for people in the store."""

    def __init__(self, coach: Coach) -> None:
        self._coach = coach

    async def advise(self, store: Store, person: Person, day: date) -> Advice:
        """The advice for `day`, a local date of the person's."""
        return (await self.advise_many(store, [(person, day)]))[0]

    async def advise_many(
        self, store: Store, wanted: Sequence[tuple[Person, date]]
    ) -> list[Advice]:
        """Advice for many people, in order, with two batches through the network.

        The second asks what the day after would bring: the session before a day off may be a
        long one.
        """
        questions = [await self._question(store, person, day) for person, day in wanted]
        asked = [question for question in questions if question.person.hold is None]
        answers, days_after = (
            await asyncio.to_thread(self._answers, asked)
            if len(asked) > 1  # whoever has logged little takes long: others are answered meanwhile
            else self._answers(asked)
        )
        advised = iter(
            [
                _advice(q, answer, after.recommended)
                for q, answer, after in zip(asked, answers, days_after, strict=True)
            ]
        )
        return [_held(q) if q.person.hold is not None else next(advised) for q in questions]

    def _answers(
        self, asked: Sequence[_Question]
    ) -> tuple[list[Recommendation], list[Recommendation]]:
        """For each the day that is asked about, and the day after it."""
        answers = self._coach.recommend_many([(q.history, q.profile, q.limits) for q in asked])
        days_after = self._coach.recommend_many(
            [
                (q.history.append(q.chosen(answer)), q.profile, q.limits)
                for q, answer in zip(asked, answers, strict=True)
            ]
        )
        return answers, days_after

    async def week(self, store: Store, person: Person, first: date) -> Week:
        """The seven days from `first`; a day the person planned shows the plan, a day off is rest.

        The first day is what `advise` recommends for it. Where the person has decided about a day,
        the others are those that follow from it.
        """
        question = await self._question(store, person, first)
        dates = [first + timedelta(days=offset) for offset in range(WEEK)]
        plans = own_plans(await store.plans.on(person.id, dates[0], dates[-1]))
        own = {day: Workout.REST for day in dates if day.weekday() in person.days_off}
        own |= {day: planned[0] for day, planned in plans.items()}
        decided = {dates.index(day): workout for day, workout in own.items()}
        if first not in own:
            # The likeliest week need not begin with the likeliest day, but a person is told one
            # thing about a day: the week goes on from what is recommended for its first, or from
            # what came instead where that was turned down.
            answer = self._coach.recommend(question.history, question.profile, question.limits)
            decided[0] = question.chosen(answer)
        plan = plan_week(self._coach, question.history, question.profile, question.limits, decided)
        return Week(
            tuple(
                (day, workout, day in own) for day, workout in zip(dates, plan.days, strict=True)
            ),
            plan.probability,
            tuple(day for day, workout in question.days if workout is None),
        )

    async def _question(self, store: Store, person: Person, day: date) -> _Question:
        logged = await store.logs.days(person.id, day - LOOK_BACK, day - timedelta(days=1))
        plans = own_plans(await store.plans.on(person.id, day, day))
        return _Question(
            person,
            day,
            days_before(day, logged),
            profile_of(person, day),
            plans.get(day, ()),
            _longest(logged),
            day.weekday() in person.days_off and day not in plans,
            tuple(await store.refusals.on(person.id, day, day)),
            effort.too_hard(logged, day),
        )


def own_plans(plans: Sequence[Plan]) -> dict[date, tuple[Workout, ...]]:
    """What a person means to do, by date."""
    found: dict[date, tuple[Workout, ...]] = {}
    for plan in plans:
        found[plan.local_date] = (*found.get(plan.local_date, ()), plan.workout)
    return found


def _longest(logged: Mapping[date, Sequence[LoggedWorkout]]) -> dict[Workout, int]:
    """The most minutes in one session of each type."""
    longest: dict[Workout, int] = {}
    for entry in (entry for entries in logged.values() for entry in entries):
        longest[entry.workout] = max(longest.get(entry.workout, 0), entry.minutes or 0)
    return longest


def _advice(question: _Question, recommendation: Recommendation, after: Workout) -> Advice:
    chosen = question.chosen(recommendation)
    left = refusing.instead(recommendation, question.refused)
    own_rest: OwnRest | None = None
    if question.day_off:
        own_rest = "day-off"
    elif left is None and not question.planned:
        own_rest = "refused"
    session = prescribe(
        chosen,
        question.profile,
        question.history,
        limits=question.limits,
        next_day=after,
        longest_minutes=question.longest_minutes.get(chosen),
        eased=question.eased,
    )
    return Advice(
        question.day,
        question.days,
        question.profile,
        question.planned,
        None,
        left or recommendation,
        chosen,
        session,
        own_rest,
    )


def _held(question: _Question) -> Advice:
    """While a health hold lasts nothing is recommended."""
    return Advice(
        question.day,
        question.days,
        question.profile,
        question.planned,
        question.person.hold,
        None,
        None,
        None,
    )
