"""Sums over the diary: how often, how long, how far."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.services import diary
from db.records import Person
from db.store import Store
from model.vocabulary import Workout


@dataclass(frozen=True)
class Totals:
    """What stands in the diary from `first` to `last`, both included.

    `sessions` counts by type (rest days under REST), only types that occur, most often first;
    `days` are the dates with a workout other than rest; `minutes` and `metres` add up what was
    told and say nothing of the rest; `recorded` are the dates with any log at all.
    """

    first: date
    last: date
    sessions: tuple[tuple[Workout, int], ...]
    days: int
    recorded: int
    minutes: int
    metres: int

    @property
    def workouts(self) -> int:
        """Sessions of every type but rest."""
        return sum(times for workout, times in self.sessions if workout is not Workout.REST)

    def times(self, workout: Workout) -> int:
        """Sessions of one type."""
        return dict(self.sessions).get(workout, 0)


async def totals(
    store: Store, person: Person, first: date, last: date, only: frozenset[Workout] = frozenset()
) -> Totals:
    """The sums from `first` to `last`, of the types in `only` where it names any."""
    times: dict[Workout, int] = {}
    active: set[date] = set()
    recorded: set[date] = set()
    minutes = metres = 0
    for day, workouts in (await diary.days(store, person, first, last)).items():
        for each in workouts:
            if only and each.workout not in only:
                continue
            recorded.add(day)
            times[each.workout] = times.get(each.workout, 0) + 1
            if each.workout is not Workout.REST:
                active.add(day)
            minutes += each.minutes or 0
            metres += each.distance_m or 0
    ordered = tuple(sorted(times.items(), key=lambda pair: (-pair[1], pair[0])))
    return Totals(first, last, ordered, len(active), len(recorded), minutes, metres)
