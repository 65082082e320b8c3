"""What more knowledge would be worth: the weekday, or thirteen days in place of six.

The network is given neither; these figures say how much of the ceiling that costs.
"""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor

import numpy as np
from numpy.typing import NDArray

from model.behaviour import LAYOFF_DAYS, Noise, Rates, slip_matrix
from model.bounds import BANDS
from model.exact import adherence_grid, ceiling, joint_law_with_weekday
from model.fallback import fallback_table
from model.histories import TYPES, encode
from model.programmes import PROFILE_CELLS, programmes_of
from model.rules import allowed_table
from model.simulator import Windows
from model.training.gaps import cell_of_people
from model.training.scoring import Score, score
from model.vocabulary import TRAINING, Goal, Level, mask

Floats = NDArray[np.float64]

ADULTS = 1  # the age band 18-44
_CHUNK = 400  # people at a time
_STATES = 2 + max(LAYOFF_DAYS) - 1  # fine, missed yesterday, days of layoff left


def with_weekday(noise: Noise) -> dict[str, Score]:
    """The ceiling for whoever also knows which weekday comes, by the exact law.

    For adults of 18 to 44, beside the six-day ceiling of the same people ("without").
    """
    cells = range(ADULTS, PROFILE_CELLS, len(BANDS))
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        found = list(pool.map(_weekday_cell, ((cell, noise) for cell in cells)))
    means = np.mean(found, axis=0).tolist()
    return {
        "with": {"accuracy": means[0], "loss": means[1]},
        "without": {"accuracy": means[2], "loss": means[3]},
    }


def _weekday_cell(job: tuple[int, Noise]) -> tuple[float, float, float, float]:
    cell, noise = job
    level, goal, band = _parts(cell)
    joint = joint_law_with_weekday(level, goal, band, noise)  # (7 weekdays, 7 labels, histories)
    without = ceiling(joint.sum(axis=0))
    by_weekday = [ceiling(each) for each in joint]
    return (*np.sum(by_weekday, axis=0).tolist(), *without)


def _parts(cell: int) -> tuple[Level, Goal, int]:
    level, rest = divmod(cell, len(Goal) * len(BANDS))
    goal, band = divmod(rest, len(BANDS))
    return Level(level), Goal(goal), band


def with_thirteen_days(test: Windows, noise: Noise) -> Score:
    """What filtering thirteen recorded days scores on these people.

    The plan of the first six of them depends on days before them; it is taken without the rules'
    fallback there, so a perfect filter could do a little better.
    """
    answers = np.empty((len(test), TYPES), dtype=np.float32)
    cells = cell_of_people(test)
    for cell in np.unique(cells):
        here = np.flatnonzero(cells == cell)
        for start in range(0, len(here), _CHUNK):
            some = here[start : start + _CHUNK]
            days = np.concatenate([test.earlier[some], test.sequences[some]], axis=1)
            answers[some] = _filtered(days.astype(np.int64), int(cell), noise)
    return score(answers, test.labels)


def _filtered(days: NDArray[np.int64], cell: int, noise: Noise) -> Floats:
    """Forward filtering over programme, weekday, adherence and lapses: (n, 13) to (n, 7)."""
    level, goal, band = _parts(cell)
    rates, slip = Rates.of(noise), slip_matrix()
    adherence, grid_weights = adherence_grid(level, band >= 3)
    weeks = np.array([programme.weeks[band] for programme in programmes_of(level, goal)])
    hypotheses = len(weeks) * 7  # programme and weekday of the coming day
    weekday = np.tile(np.arange(7), len(weeks))
    week = np.repeat(weeks, 7, axis=0)
    legal = allowed_table()[level * len(BANDS) + band]
    trains = (mask(TRAINING) >> np.arange(TYPES) & 1).astype(bool)
    done_as = rates.swaps @ slip  # (planned, recorded), given that the person does it
    law = np.zeros((len(days), hypotheses, len(adherence), _STATES))
    law[..., 0] = grid_weights / hypotheses
    length = days.shape[1]
    for day in range(length + 1):
        today = (weekday - length + day) % 7
        slot = np.broadcast_to(week[np.arange(hypotheses), today], (len(days), hypotheses))
        plan = slot
        if day >= 6:
            codes = encode(days[:, day - 6 : day])
            plan = fallback_table()[slot, legal[codes][:, None]]
        if day == length:
            break
        attends = rates.attendance(adherence[None, :], today[:, None])  # (hypotheses, points)
        fine, missed = law[..., 0], law[..., 1]
        awake = 1 - rates.layoff_start
        well = fine + missed
        tried = (fine + missed * rates.after_a_miss) * attends
        does = np.where(trains[plan][..., None], tried, well) * awake
        recorded = days[:, day]
        as_done = done_as[plan, recorded[:, None]][..., None]
        as_rest = slip[0, recorded][:, None, None]
        new = np.zeros_like(law)
        new[..., 0] = does * as_done
        new[..., 1] = (well * awake - does + law[..., 2]) * as_rest
        new[..., 2:-1] = law[..., 3:] * as_rest[..., None]
        begins = well * (rates.layoff_start / len(LAYOFF_DAYS)) * as_rest
        for off in LAYOFF_DAYS:
            new[..., off] += begins
        law = new / new.sum(axis=(1, 2, 3), keepdims=True)
    belief = law.sum(axis=(2, 3))
    answers = np.zeros((len(days), TYPES))
    np.add.at(answers, (np.arange(len(days))[:, None], plan.astype(np.int64)), belief)
    return answers
