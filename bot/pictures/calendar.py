"""The days by type: a month with its dates, or many weeks as columns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from bot.pictures.panel import blank, rounded
from bot.pictures.parts import DayCell
from bot.pictures.theme import Theme, on

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WEEK = 7
DATED_WEEKS = 6  # up to so many, weeks are rows and days carry their date
PAD = 0.22  # inches
GAP = 0.1  # of a cell
BAND_WEEKS = 27  # beside each other
SMALL = 0.2  # inches: in a smaller cell only the first type is seen


def draw(
    axes: Axes,
    days: Sequence[DayCell],
    weekdays: Sequence[str],
    months: Sequence[tuple[date, str]],
    theme: Theme,
) -> None:
    """A cell for each day; a day with two types is cut in two."""
    size = blank(axes, theme)
    count = (len(days) + WEEK - 1) // WEEK
    if count <= DATED_WEEKS:
        _month(axes, size, days, count, weekdays, theme)
    else:
        _columns(axes, size, days, count, weekdays, dict(months), theme)


def _month(
    axes: Axes,
    size: tuple[float, float],
    days: Sequence[DayCell],
    count: int,
    weekdays: Sequence[str],
    theme: Theme,
) -> None:
    head = 0.3
    wide = (size[0] - 2 * PAD) / WEEK
    high = (size[1] - 1.6 * PAD - head) / count
    for column, name in enumerate(weekdays):
        axes.text(
            PAD + (column + 0.5) * wide,
            size[1] - 0.8 * PAD - head / 2,
            name,
            size=11,
            color=theme.soft,
            ha="center",
            va="center",
        )
    for at, cell in enumerate(days):
        row, column = divmod(at, WEEK)
        corner = (PAD + column * wide, size[1] - 0.8 * PAD - head - (row + 1) * high)
        _cell(axes, corner, (wide, high), cell, theme, dated=True)


def _columns(
    axes: Axes,
    size: tuple[float, float],
    days: Sequence[DayCell],
    count: int,
    weekdays: Sequence[str],
    months: dict[date, str],
    theme: Theme,
) -> None:
    """Weeks from left to right; a long time is broken into bands, the latest at the bottom."""
    head, side = 0.28, 0.5
    bands = -(-count // BAND_WEEKS)
    columns = -(-count // bands)
    wide = (size[0] - 2 * PAD - side) / columns
    high = ((size[1] - 1.2 * PAD) / bands - head) / WEEK
    for band in range(bands):
        top = size[1] - 0.4 * PAD - band * (size[1] - 1.2 * PAD) / bands
        for row in range(0, WEEK, 2 if bands == 1 else 3):
            y = top - head - (row + 0.5) * high
            axes.text(PAD, y, weekdays[row], size=10, color=theme.soft, va="center")
        first = band * columns * WEEK
        for at, cell in enumerate(days[first : first + columns * WEEK]):
            column, row = divmod(at, WEEK)
            left = PAD + side + column * wide
            if cell.day in months:
                name, y = months[cell.day], top - head / 2
                axes.text(left + wide * GAP, y, name, size=10, color=theme.soft, va="center")
            corner = (left, top - head - (row + 1) * high)
            _cell(axes, corner, (wide, high), cell, theme, dated=False)


def _cell(
    axes: Axes,
    corner: tuple[float, float],
    size: tuple[float, float],
    cell: DayCell,
    theme: Theme,
    *,
    dated: bool,
) -> None:
    gap = GAP * min(size) / 2
    x, y = corner[0] + gap, corner[1] + gap
    wide, high = size[0] - 2 * gap, size[1] - 2 * gap
    radius = 0.14 * min(wide, high)
    first = theme.workouts[cell.workouts[0]] if cell.workouts else theme.empty
    if cell.ahead:
        rounded(axes, (x, y), (wide, high), theme.panel, radius=radius, edge=theme.line)
        first = theme.panel
    else:
        rounded(axes, (x, y), (wide, high), first, radius=radius)
    if len(cell.workouts) > 1 and min(wide, high) > SMALL:
        # The second type as a stripe at the foot of the cell.
        stripe = (wide - 2 * radius, 0.16 * high)
        second = theme.workouts[cell.workouts[1]]
        rounded(
            axes, (x + radius, y + 0.1 * high), stripe, second, radius=0.04 * high, edge=theme.panel
        )
    if dated:
        named = bool(cell.workouts) and not cell.ahead
        axes.text(
            x + wide / 2,
            y + high * (0.62 if len(cell.workouts) > 1 else 0.5),
            str(cell.day.day),
            size=12,
            weight="bold" if named else "normal",
            color=on(first) if named else theme.soft,
            ha="center",
            va="center",
        )
