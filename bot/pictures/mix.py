"""The mix: one bar of shares, and beneath it the types with how often they occurred."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.pictures.panel import blank, rounded
from bot.pictures.parts import MixPart
from bot.pictures.theme import Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PAD = 0.22  # inches
BAR = 0.22
A_ROW = 4  # names


def draw(
    figure: Figure,
    place: tuple[float, float, float, float],
    parts: Sequence[MixPart],
    title: str,
    theme: Theme,
) -> None:
    """Doubles as the key to the colours of the days."""
    axes = figure.add_axes(place)
    width, height = blank(axes, theme)
    axes.text(PAD, height - 0.24, title, size=13, weight="bold", color=theme.ink, va="center")
    total = sum(part.times for part in parts)
    inner, x = width - 2 * PAD, PAD
    bottom = height - 0.48 - BAR
    if not total:
        rounded(axes, (x, bottom), (inner, BAR), theme.empty, radius=0.06)
    for part in parts:
        wide = inner * part.times / total if total else 0
        if wide:
            rounded(
                axes,
                (x + 0.015, bottom),
                (max(wide - 0.03, 0.02), BAR),
                theme.workouts[part.workout],
                radius=min(0.06, max(wide - 0.03, 0.02) / 2),
            )
        x += wide
    for at, part in enumerate(parts):
        row, column = divmod(at, A_ROW)
        left = PAD + column * inner / A_ROW
        y = bottom - 0.23 - row * 0.27
        rounded(axes, (left, y - 0.07), (0.14, 0.14), theme.workouts[part.workout], radius=0.03)
        axes.text(
            left + 0.21,
            y,
            f"{part.name} {part.times}",
            size=11,
            color=theme.ink if part.times else theme.soft,
            va="center",
        )
