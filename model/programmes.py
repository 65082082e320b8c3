"""The 44 weekly programmes, Monday to Sunday, and the versions of them for each age.

Each belongs to one level and goal, repeats weekly, and breaks no rule of model.rules at any of its
seven positions (tests/model/test_programmes.py). Under 18 and from 65 a week is the valid week
nearest to the adult one: under 18 strength stays on two or three separate days, from 65 there is
yoga (balance), from 80 no HIIT. The weeks follow WHO 2020, ACSM, NSCA and common training plans
(Couch to 5K, triathlon bases, splits); beginners and muscle weeks stay under 150 aerobic minutes on
purpose and leave the rest to walking.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from model.bounds import BANDS, age_band
from model.vocabulary import Goal, Level, Profile, Workout

_LETTERS = dict(zip("RCSHYWB", Workout, strict=True))
_LEVELS = dict(zip("BIA", Level, strict=True))
_GOALS = dict(zip("LGM", Goal, strict=True))
_VERSION_OF_BAND = (1, 0, 0, 2, 3)  # which of the four weeks a row holds for each age band

# id, name, and the week for adults, 13-17, 65-79 and 80+
_ROWS = (
    ("BL1", "couch-to-5k + 2 lifts", "CSCRSCR CSCRSCR CSCRSCY CSCRSCY"),
    ("BL2", "walk-bike base", "CSBRSCY CSBRSCY CSBRSCY CSBRSCY"),
    ("BL3", "low-impact pool & bike", "WSRBSWR WSRBSWR WSRBSWY WSRBSWY"),
    ("BL4", "first intervals", "SBRHYSC SBRHYSC SBRBYSC SBRBYSC"),
    ("BG1", "balanced starter", "SCRSWBY SCRSWBY SCRSWBY SCRSWBY"),
    ("BG2", "run-habit + yoga", "CRCSYCS CRCSYCS CRCSYCS CRCSYCS"),
    ("BG3", "swim first", "WSRWSCY WSRWSCY WSRWSCY WSRWSCY"),
    ("BG4", "try-a-tri", "RWCSRBS RWCSRBS RWCSYBS RWCSYBS"),
    ("BG5", "interval taster", "CSRHYSB CSRHYSB CSRBYSB CSRBYSB"),
    ("BM1", "full body Mon/Wed/Fri", "SCSRSBR SCSRSBR SCSRSBY SCSRSBY"),
    ("BM2", "full body 3x + yoga", "SYSCSRW SYSCSRW SYSCSRW SYSCSRW"),
    ("BM3", "full body Tue/Thu/Sat", "RSCSYSC RSCSYSC RSCSYSC RSCSYSC"),
    ("BM4", "novice barbell", "SRSRSCR SRSRBCR CRSRSCY CRSRSCY"),
    ("BM5", "2x full body ramp-in", "SCRSBYC SCRSBYC SCRSBYC SCRSBYC"),
    ("IL1", "2 lifts + intervals + volume", "SCHYSBR SCHYSBR SCHYSBR SCBYSBR"),
    ("IL2", "time-poor 2+2", "HSRHSCY HSRBSCY BSRBSCY BSRBSCY"),
    ("IL3", "runner's cut", "CSCYCSR CSCYCSR CSCYCSR CSCYCSR"),
    ("IL4", "low-impact volume", "BSWYBSR BSWYBSR BSWYBSR BSWYBSR"),
    ("IL5", "intervals & long ride", "HSBRHSY HSBRBSY BSBRBSY BSBRBSY"),
    ("IG1", "balanced classic", "SCYSHBR SCYSHBR SCYSBBR SCYSBBR"),
    ("IG2", "triathlon base", "RWCSYBS RWCSYBS RWCSYBS RWCSYBS"),
    ("IG3", "10k intervals + long run", "RHCSYCS RHCSYCS RHCSYCS RBCSYCS"),
    ("IG4", "cross-training medley", "SWYSCBR SWYSCBR SWYSCBR SWYSCBR"),
    ("IG5", "cyclist", "BSYBSBR BSYBSBR BSYBSBR BSYBSBR"),
    ("IM1", "upper/lower 4x", "SSRSSCR SBRSBCR CSRSYCR CSRSYCR"),
    ("IM2", "upper/lower + mid-week cardio", "SSCSSYR SBCSBYR CSCSYYR CSCSYYR"),
    ("IM3", "full body 3x + conditioning", "SCSYSHR SCSYBHR SCSYSBR SCSYSBR"),
    ("IM4", "U/L then full body, bike", "SSYSRSB SBYSRSB CSYSRSB CSYSRSB"),
    ("IM5", "weekend lifter", "RSYSCSS RSYSCSB RSYSCCS RSYSCCS"),
    ("AL1", "2 lifts 2 intervals 2 aerobic", "SHCSHBR SHCSYBR SYCSBBR SYCSBBR"),
    ("AL2", "concurrent 3+2", "SHSRSHY SHBRSBY SBSRSBY SBSRSBY"),
    ("AL3", "polarised cut", "CHBSCSR CHYSCSR CHYSCSR CYBSCSR"),
    ("AL4", "tri volume cut", "WSBCSBR YSBCSBR WSYCSBR WSYCSBR"),
    ("AL5", "lift-bike hybrid", "BSCSHSR BSCSHYR BSCSYSR BSCSYSR"),
    ("AG1", "hybrid athlete", "SCHSRBC SCHSRYC SCYSRBC SCYSRBC"),
    ("AG2", "polarised runner", "CSHCSCR CSHCSYR CSYCSCR CSYCSCR"),
    ("AG3", "triathlon base", "RWBSWCS RYBSWCS RWYSWCS RWYSWCS"),
    ("AG4", "3-on/1-off conditioning", "SHCRSHB SHCRSYB SYCRSBB SYCRSBB"),
    ("AG5", "strength-leaning all-rounder", "SWSHRSB SWSHRYB SWYHRSB SWYBRSB"),
    ("AM1", "PPL + upper/lower (5x)", "SSSRSSY SBSRSBY SCSRCSY SCSRCSY"),
    ("AM2", "upper/lower 4x + zone 2", "SSCSSBR SYCSBBR SYCSYBR SYCSYBR"),
    ("AM3", "PPL + upper, cardio", "SSSYSCR SBSYSCR SCSYSCR SCSYSCR"),
    ("AM4", "U/L, intervals, full", "SSRSHSY SBRSHBY CSRSBSY CSRSBSY"),
    ("AM5", "spread 4x + pool & bike", "SWSSRSB SWSYRSB SWYSRSB SWYSRSB"),
)


@dataclass(frozen=True, slots=True)
class Programme:
    """A weekly plan for one level and goal; `weeks` holds its version for each age band."""

    id: str
    name: str
    level: Level
    goal: Goal
    weeks: tuple[tuple[Workout, ...], ...]

    def week(self, age: int) -> tuple[Workout, ...]:
        """Monday to Sunday for someone of this age in years."""
        return self.weeks[age_band(age)]


def _programme(row: tuple[str, str, str]) -> Programme:
    id_, name, letters = row
    versions = [tuple(_LETTERS[letter] for letter in week) for week in letters.split()]
    weeks = tuple(versions[_VERSION_OF_BAND[band]] for band in range(len(BANDS)))
    return Programme(id_, name, _LEVELS[id_[0]], _GOALS[id_[1]], weeks)


PROGRAMMES = tuple(_programme(row) for row in _ROWS)

PROFILE_CELLS = len(Level) * len(Goal) * len(BANDS)  # 45: all that a history's law depends on


def profile_cell(profile: Profile) -> int:
    """The number, 0 to 44, of a profile's level, goal and age band."""
    return (profile.level * len(Goal) + profile.goal) * len(BANDS) + age_band(profile.age)


@cache
def programmes_of(level: Level, goal: Goal) -> tuple[Programme, ...]:
    """The programmes of a level and goal, four or five."""
    return tuple(p for p in PROGRAMMES if p.level == level and p.goal == goal)


@cache
def week_table() -> NDArray[np.int8]:
    """Every week of every programme: ids (44, 5 age bands, 7 weekdays from Monday), read-only."""
    table = np.array([programme.weeks for programme in PROGRAMMES], dtype=np.int8)
    table.flags.writeable = False
    return table
