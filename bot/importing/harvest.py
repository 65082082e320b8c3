"""What a reader puts its findings into: one place that makes them sound, once for all formats."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, tzinfo

from bot.importing import limits, moments
from bot.importing.failures import Empty, TooLarge
from bot.importing.formats import Format, Imported, ImportedWorkout
from bot.importing.moments import Moment
from bot.importing.quantities import whole_metres, whole_minutes
from bot.importing.sports import Sport, Unclear, clean_label, sport_of
from model.vocabulary import Workout

NO_DATE = "import-problem-date"
ONLY_PLANNED = "import-problem-planned"
CUT_OFF = "import-problem-cut-off"
MANY_LABELS = "import-problem-labels"


class Harvest:
    """The workouts found so far. `zone` is the person's own, for instants without a place."""

    def __init__(self, zone: tzinfo) -> None:
        self.zone = zone
        self._workouts: dict[tuple[object, ...], ImportedWorkout] = {}
        self._unknown: Counter[str] = Counter()
        self._left_out: Counter[str] = Counter()
        self._problems: Counter[str] = Counter()

    def add(
        self,
        moment: Moment | datetime | None,
        label: str,
        *,
        title: str = "",
        duration: float | None = None,
        distance: float | None = None,
        sport: Sport | None = None,
    ) -> None:
        """A workout: when, its sport as the file calls it, seconds, metres.

        A datetime that is aware is an instant and counts in the person's zone; a naive one is a
        wall clock already. `sport` is for readers that know the type better than its label does.
        The same moment and label a second time is the same workout.
        """
        if isinstance(moment, datetime):
            if moment.tzinfo is not None:
                moment = moments.local(moment, self.zone)
            else:
                moment = (moment.date(), moment.time().replace(microsecond=0))
        if moment is None or moment[0] < moments.EARLIEST:
            self.problem(NO_DATE)
            return
        label = clean_label(label) or "?"
        kind = sport if sport is not None else sport_of(label, title)
        if kind is Unclear.NONE:
            self._count(self._left_out, label)
            return
        workout = kind if isinstance(kind, Workout) else None
        resting = workout is Workout.REST
        day, clock = moment
        found = ImportedWorkout(
            day,
            clock,
            workout,
            label,
            None if resting else whole_minutes(duration),
            None if resting else whole_metres(distance),
        )
        # Without a time of day two sessions alike are two sessions.
        serial = len(self._workouts) if clock is None and not resting else 0
        key = (day, clock, label, serial)
        if key in self._workouts:
            return
        if len(self._workouts) >= limits.MOST_WORKOUTS:
            raise TooLarge(f"more than {limits.MOST_WORKOUTS} workouts")
        if workout is None:
            label = self._count(self._unknown, label)
            found = ImportedWorkout(day, clock, None, label, found.minutes, found.distance_m)
        self._workouts[key] = found

    def problem(self, key: str, times: int = 1) -> None:
        """Something that could not be used, by the key of its words."""
        self._problems[key] += times

    def imported(self, format: Format) -> Imported:
        """Everything, in order of time. Raises Empty when there is nothing at all."""
        if not self._workouts and not self._left_out:
            raise Empty(f"{format}: {dict(self._problems)}")
        ordered = sorted(
            self._workouts.values(),
            key=lambda each: (each.local_date, each.local_time is not None, each.local_time or 0),
        )
        return Imported(
            format,
            tuple(ordered),
            dict(self._unknown.most_common()),
            dict(self._left_out.most_common()),
            dict(self._problems),
        )

    def _count(self, counter: Counter[str], label: str) -> str:
        """Count a label; past very many different ones they are all "…"."""
        if label not in counter and len(counter) >= limits.MOST_LABELS:
            label = "…"
        counter[label] += 1
        return label
