"""Simulated people: they follow a sound weekly programme, and sometimes they don't.

A person has a profile, one of the programmes of it, a start weekday and an adherence of their own.
Every day the programme's slot, replaced by its fallback where the rules forbid it after what the
person truly did, is done, missed, swapped or lost to a layoff (model.behaviour has the rates). The
diary records the day with a rare slip. The label is the coach's: the programme's slot after the
fallback on the six *recorded* days, so always legal for whoever reads the record.

Seeded, NumPy only. People are independent: windows of one call never share a person with those of
another seed's call.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import numpy as np
from numpy.typing import NDArray

from model.behaviour import (
    ADHERENCE_RANGE,
    DROP_OUT_A_WEEK,
    LAYOFF_DAYS,
    RECORDING_SLIP,
    Noise,
    Rates,
    adherence_beta,
)
from model.bounds import BAND_STARTS, BANDS, cell_of
from model.fallback import fallback_table
from model.histories import TYPES, advance, decode, encode
from model.programmes import PROGRAMMES, programmes_of, week_table
from model.rules import allowed_table
from model.vocabulary import OLDEST, TRAINING, YOUNGEST, Goal, Level, Workout, mask

BURN_IN = 28  # days before the first window: the first six days' perfect start is forgotten

# Who uses it: shares of the age bands, uniform inside each. Judgement; every figure by age band in
# the model card is independent of it.
BAND_SHARES = (0.08, 0.50, 0.27, 0.12, 0.03)

_PROGRAMME_NUMBERS = {
    (level, goal): np.array([PROGRAMMES.index(p) for p in programmes_of(level, goal)])
    for level in Level
    for goal in Goal
}
_IS_TRAINING = (mask(TRAINING) >> np.arange(TYPES) & 1).astype(np.bool_)

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Windows:
    """Training examples, one for each of n people.

    sequences: recorded days (n, 6); levels, goals, ages (years), programmes (index into
    PROGRAMMES), weekdays of the labelled day (0 = Monday), labels: all (n,).
    earlier: the seven recorded days before the sequence (n, 7).
    """

    sequences: NDArray[np.int8]
    levels: Ints
    goals: Ints
    ages: Ints
    programmes: Ints
    weekdays: Ints
    labels: Ints
    earlier: NDArray[np.int8]

    @property
    def profiles(self) -> NDArray[np.float64]:
        """The network's second input, (n, 3)."""
        return np.stack([self.ages / 100, self.levels / 2, self.goals / 2], axis=1)

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, index: NDArray[np.int64] | slice) -> Windows:
        """Some of the people."""
        return Windows(**{name: value[index] for name, value in vars(self).items()})


class Crowd:
    """n people living day by day; `step` is one day for all of them.

    `record` holds the code of the six recorded days, `true` that of the six days as they were.
    """

    def __init__(self, people: int, noise: Noise, random: np.random.Generator) -> None:
        self._rates, self._random, n = Rates.of(noise), random, people
        self.levels = random.integers(0, len(Level), n)
        self.goals = random.integers(0, len(Goal), n)
        self.ages = _ages(random, n)
        self.bands = np.searchsorted(BAND_STARTS, self.ages, side="right")
        self.cells = cell_of(self.levels, self.ages)
        self.programmes = np.zeros(n, dtype=np.int64)
        self.adherence = np.zeros(n)
        for (level, goal), numbers in _PROGRAMME_NUMBERS.items():
            here = np.flatnonzero((self.levels == level) & (self.goals == goal))
            self.programmes[here] = random.choice(numbers, len(here))
        for level in Level:
            for older in (False, True):
                here = np.flatnonzero((self.levels == level) & ((self.ages >= 65) == older))
                drawn = random.beta(*adherence_beta(level, older), len(here))
                self.adherence[here] = np.clip(drawn, *ADHERENCE_RANGE)
        self.weekday = random.integers(0, 7, n)  # of the day that comes next
        before = (self.weekday[:, None] + np.arange(1, 7)) % 7  # the six days up to yesterday
        weeks = week_table()[self.programmes, self.bands]
        self.true = encode(np.take_along_axis(weeks, before, axis=1))
        self.record = self.true
        self._missed = np.zeros(n, dtype=np.bool_)
        self._layoff = np.zeros(n, dtype=np.int64)  # days of it still to come

    def planned(self, codes: Ints) -> Ints:
        """The next day's slot after the fallback that six days with these codes call for."""
        slots = week_table()[self.programmes, self.bands, self.weekday]
        plans: Ints = fallback_table()[slots, allowed_table()[self.cells, codes]].astype(np.int64)
        return plans

    def step(self) -> Ints:
        """Live one day; returns what was recorded (n,)."""
        n, rates = len(self.levels), self._rates
        luck = self._random.random((5, n))
        plan = self.planned(self.true)
        starts = (self._layoff == 0) & (luck[0] < rates.layoff_start)
        off = starts | (self._layoff > 0)
        lengths = self._random.choice(LAYOFF_DAYS, np.count_nonzero(starts))
        self._layoff[starts] = lengths
        self._layoff -= off
        attends = rates.attendance(self.adherence, self.weekday)
        attends = np.where(self._missed, attends * rates.after_a_miss, attends)
        missed = _IS_TRAINING[plan] & (luck[1] >= attends)
        steps = np.cumsum(rates.swaps, axis=1)[:, :-1]
        done = (luck[2][:, None] >= steps[plan]).sum(axis=1)
        done = np.where(missed | off, int(Workout.REST), done)
        self._missed = missed | off
        others = (luck[4] * (TYPES - 1)).astype(np.int64)
        others += others >= done
        recorded: Ints = np.where(luck[3] < RECORDING_SLIP, others, done)
        self.true = advance(self.true, done)
        self.record = advance(self.record, recorded)
        self.weekday = (self.weekday + 1) % 7
        return recorded


def _ages(random: np.random.Generator, n: int) -> Ints:
    starts = np.array([YOUNGEST, *BAND_STARTS])
    ends = np.array([*BAND_STARTS, OLDEST + 1])
    bands = random.choice(len(BANDS), n, p=BAND_SHARES)
    ages: Ints = random.integers(starts[bands], ends[bands])
    return ages


def windows(people: int, noise: Noise, seed: int) -> Windows:
    """One window for each of `people` fresh people, after four weeks and seven more days.

    The same seed gives the same people; 200,000 take a few seconds.
    """
    crowd = Crowd(people, noise, np.random.default_rng([seed, people, round(2 * noise.value)]))
    for _ in range(BURN_IN):
        crowd.step()
    earlier = np.stack([crowd.step() for _ in range(7)], axis=1)
    for _ in range(6):
        crowd.step()
    return Windows(
        sequences=decode(crowd.record),
        levels=crowd.levels,
        goals=crowd.goals,
        ages=crowd.ages,
        programmes=crowd.programmes,
        weekdays=crowd.weekday,
        labels=crowd.planned(crowd.record),
        earlier=earlier.astype(np.int8),
    )


HEADER = ("person", "day", "weekday", "age", "level", "goal", "programme", "planned", "done")
LONGEST_DIARY = 365


def diaries(
    people: int, noise: Noise, seed: int, days: int = 84
) -> Iterator[tuple[int | str, ...]]:
    """Whole diaries as rows (see HEADER), person by person, each until they drop out.

    `planned` is the label: the coach's slot after the fallback on the recorded days before it;
    `done` is what was recorded. Weekday 0 is Monday, days count from 0.
    """
    if people < 1 or not 1 <= days <= LONGEST_DIARY:
        raise ValueError(f"people must be at least 1 and days 1 to {LONGEST_DIARY}")
    batch = 10_000  # bounds the memory: a batch of a year is some 60 MB
    for first in range(0, people, batch):
        size = min(batch, people - first)
        crowd = Crowd(size, noise, np.random.default_rng([seed, first]))
        first_weekday = crowd.weekday.copy()
        planned = np.empty((size, days), dtype=np.int8)
        done = np.empty((size, days), dtype=np.int8)
        weeks_kept = np.random.default_rng([seed, first, 1]).geometric(DROP_OUT_A_WEEK, size)
        for day in range(days):
            planned[:, day] = crowd.planned(crowd.record)
            done[:, day] = crowd.step()
        for person in range(size):
            fixed = (
                int(crowd.ages[person]),
                Level(int(crowd.levels[person])).key,
                Goal(int(crowd.goals[person])).key,
                PROGRAMMES[crowd.programmes[person]].id,
            )
            for day in range(min(days, 7 * int(weeks_kept[person]))):
                weekday = int(first_weekday[person] + day) % 7
                plan, act = Workout(int(planned[person, day])), Workout(int(done[person, day]))
                yield (first + person, day, weekday, *fixed, plan.key, act.key)


def write_csv(out: TextIO, people: int, noise: Noise, seed: int, days: int = 84) -> int:
    """`diaries` as CSV with a header; returns the number of rows below it."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    rows = 0
    for rows, row in enumerate(diaries(people, noise, seed, days), start=1):  # noqa: B007
        writer.writerow(row)
    return rows


def simulate_to(path: Path, people: int, noise: Noise, seed: int, days: int = 84) -> int:
    """`write_csv` into a file that appears only when it is whole."""
    partial = path.with_name(path.name + ".part")
    try:
        with partial.open("w", encoding="utf-8", newline="") as out:
            rows = write_csv(out, people, noise, seed, days)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    return rows
