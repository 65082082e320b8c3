"""Colours: one for each workout, told apart by people who see few, on light and on dark."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from model.vocabulary import Workout


@dataclass(frozen=True)
class Theme:
    """The colours of a picture, as #rrggbb."""

    paper: str
    panel: str
    ink: str
    soft: str  # second-rank words
    line: str
    empty: str  # a day without a log
    range: str  # the recommended range
    bar: str
    mark: str  # strength days
    workouts: Mapping[Workout, str]


BLACK, WHITE = "#18202b", "#ffffff"

LIGHT = Theme(
    paper="#f3f5f8",
    panel="#ffffff",
    ink="#18202b",
    soft="#5c6877",
    line="#dbe1e8",
    empty="#eceff3",
    range="#d9f0e3",
    bar="#2f7fd1",
    mark="#6247c9",
    workouts={
        Workout.REST: "#c3ccd6",
        Workout.CARDIO: "#f0743e",
        Workout.STRENGTH: "#6247c9",
        Workout.HIIT: "#d92b6a",
        Workout.YOGA: "#4fae62",
        Workout.SWIMMING: "#2aa7d6",
        Workout.CYCLING: "#f2bd2c",
    },
)

DARK = Theme(
    paper="#11161d",
    panel="#1a212b",
    ink="#eef2f6",
    soft="#9aa7b5",
    line="#303a47",
    empty="#242d39",
    range="#1f3d33",
    bar="#5aa5ee",
    mark="#a08bf5",
    workouts={
        Workout.REST: "#566373",
        Workout.CARDIO: "#f58453",
        Workout.STRENGTH: "#9a84f3",
        Workout.HIIT: "#ee5189",
        Workout.YOGA: "#67c67b",
        Workout.SWIMMING: "#4bbde8",
        Workout.CYCLING: "#f5c84b",
    },
)


def on(colour: str) -> str:
    """Black or white, whichever is read more easily on `colour`."""
    return max((BLACK, WHITE), key=lambda ink: contrast(ink, colour))


def contrast(one: str, other: str) -> float:
    """How far apart two colours are in lightness, from 1 to 21 (WCAG 2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
