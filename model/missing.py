"""Days without a log: what they may have been, each possibility with its weight.

A history with unknown days stands for all the histories that agree with what is known. How likely
each is comes from the simulator's exact law (the priors artifact), times how readily each kind of
day goes unlogged. Calling an unknown day Rest would be wrong: it is only the likelier to be one.
"""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model import pins
from model.histories import TYPES
from model.history import History
from model.programmes import profile_cell
from model.vocabulary import Profile, Workout
from model.weights import ModelFileError

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

PRIORS = Path(__file__).parent / "artifacts" / "priors.npz"
STEP = 0.01  # nats: the artifact's resolution, so each prior is within half a per cent

# How often a day of each kind goes unlogged: judgement, no published rates. People open a workout
# log to log workouts, so a day off is skipped three times as often. Only the ratios matter; the
# model card shows how answers move with them.
UNLOGGED = {workout: 0.30 if workout is Workout.REST else 0.10 for workout in Workout}


@dataclass(frozen=True)
class Belief:
    """The histories that may be true: codes (m,), and their weights (m,), summing to 1."""

    codes: Ints
    weights: Floats

    def tail(self, days: int) -> Belief:
        """What is believed about the latest `days` days alone: codes of that many digits."""
        ends = self.codes % TYPES**days
        codes, place = np.unique(ends, return_inverse=True)
        summed = np.bincount(place, self.weights, minlength=len(codes)).astype(np.float64)
        return Belief(codes, summed)


class Priors:
    """P(recorded six days | level, goal, age band) over every history, cell by cell on demand."""

    def __init__(self, path: Path = PRIORS, size: int | None = None, sha256: str | None = None):
        """ModelFileError if the file is not there or, where given, not byte for byte this one."""
        self._path = path
        try:
            content = path.read_bytes()
        except OSError as error:
            raise ModelFileError(f"{path}: cannot be read ({error.strerror})") from error
        wrong = size is not None and len(content) != size
        if wrong or (sha256 is not None and hashlib.sha256(content).hexdigest() != sha256):
            raise ModelFileError(f"{path}: is not the file whose checksum is pinned in the code")
        self._cells: dict[int, Floats] = {}
        try:
            with np.load(path, allow_pickle=False) as archive:
                self._law_of_cell = archive["cells"].tolist()
        except (ValueError, OSError, EOFError, KeyError, zipfile.BadZipFile) as error:
            raise ModelFileError(f"{path}: is not a readable archive of priors") from error

    @classmethod
    def bundled(cls) -> Priors:
        """The priors that came with the code, checked against their pin."""
        return cls(PRIORS, pins.PRIORS_SIZE, pins.PRIORS_SHA256)

    def of(self, profile: Profile) -> Floats:
        """The law of recorded histories for a profile, (117649,), summing to 1."""
        law = int(self._law_of_cell[profile_cell(profile)])
        if law not in self._cells:
            with np.load(self._path, allow_pickle=False) as archive:
                steps = archive[f"law{law}"]
            chances = np.exp(steps.astype(np.float64) * -STEP)
            self._cells[law] = chances / chances.sum()
        return self._cells[law]


def completions(history: History) -> Ints:
    """The codes of all histories that agree with the known days, in order: (7**unknown,)."""
    codes = np.zeros(1, dtype=np.int64)
    for day in history.days:
        options = np.arange(TYPES) if day is None else np.array([int(day)])
        codes = (codes[:, None] * TYPES + options).ravel()
    return codes


def believe(history: History, prior: Floats | None) -> Belief:
    """What six days with gaps may have been.

    prior: the law of histories for the person (Priors.of); None weighs them only by how readily
    they go unlogged. Known days alone give the one history, with certainty.
    """
    codes = completions(history)
    if len(codes) == 1:
        return Belief(codes, np.ones(1))
    weights = np.ones(1)
    rates = np.array([UNLOGGED[workout] for workout in Workout])
    for day in history.days:
        if day is None:
            weights = (weights[:, None] * rates).ravel()
    if prior is not None:
        weights = weights * prior[codes]
    return Belief(codes, weights / weights.sum())


def write_priors(path: Path, laws: NDArray[np.floating], unique: Ints) -> None:
    """The priors file. laws: (distinct, 117649); unique: which of them each of the 45 cells has."""
    partial = path.with_name(path.name + ".part")
    try:
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            arrays = {"cells": unique.astype(np.uint8)}
            for number, law in enumerate(laws):
                steps = np.rint(-np.log(law.astype(np.float64)) / STEP)
                arrays[f"law{number}"] = steps.astype(np.uint16)
            for key, array in arrays.items():
                entry = zipfile.ZipInfo(f"{key}.npy", (1980, 1, 1, 0, 0, 0))
                entry.compress_type = zipfile.ZIP_DEFLATED
                with archive.open(entry, "w") as out:
                    np.lib.format.write_array(out, array, allow_pickle=False)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
