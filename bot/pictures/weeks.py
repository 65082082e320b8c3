"""Aerobic minutes by week against the recommended range, and strength days beneath."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from bot.pictures.panel import blank, rounded
from bot.pictures.parts import WeekBar
from bot.pictures.theme import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

PAD = 0.22  # inches
TITLE = 0.42
SCALE, NAMED_SCALE = 0.42, 0.72  # for the figures beside the bars, and for a name beneath them
LETTER, BOLD_LETTER = 0.08, 0.1  # inches that a letter takes, a little more than on the mean
FOOT = 0.3
DOTS = 0.5
FEWEST_TOP = 60  # minutes: a bar chart of a small week does not fill the panel
NUMBERED = 8  # up to so many bars, each carries its number
STACKED = 0.25  # inches a week
LABELLED = 7  # so many labels under the bars are enough


def draw(
    figure: Figure,
    place: tuple[float, float, float, float],
    bars: Sequence[WeekBar],
    titles: tuple[str, str, str],
    span: tuple[int, int] | None,
    target: int | None,
    theme: Theme,
) -> None:
    """Bars with the range behind them; a row of dots for strength days where there is a target."""
    axes = figure.add_axes(place)
    width, height = blank(axes, theme)
    axes.text(PAD, height - 0.26, titles[0], size=13, weight="bold", color=theme.ink, va="center")
    axes.text(
        width - PAD, height - 0.26, titles[1], size=10, color=theme.soft, va="center", ha="right"
    )
    low = FOOT + (DOTS if target is not None else 0.0)
    high = height - TITLE - 0.14
    top = max(FEWEST_TOP, span[1] if span else 0, *(bar.minutes for bar in bars)) * 1.12
    named = 0.0 if target is None else max(NAMED_SCALE, BOLD_LETTER * len(titles[2]))
    left, right = PAD + max(SCALE, named), width - PAD

    def y(minutes: float) -> float:
        return low + (high - low) * minutes / top

    ticks = span if span else (round(top / 2.24),)
    if span:
        rounded(
            axes, (left, y(span[0])), (right - left, y(span[1]) - y(span[0])), theme.range, radius=0
        )
    for tick in (0, *ticks):
        axes.plot([left, right], [y(tick)] * 2, color=theme.line, linewidth=1, zorder=1)
        axes.text(
            left - 0.08, y(tick), str(tick), size=10, color=theme.soft, ha="right", va="center"
        )
    step = (right - left) / len(bars)
    every = -(-len(bars) // _labels(bars, right - left, step))
    for at, bar in enumerate(bars):
        middle = left + (at + 0.5) * step
        _bar(axes, middle, step, y, bar, theme, numbered=len(bars) <= NUMBERED)
        if (len(bars) - 1 - at) % every == 0:
            # Between close bars the last label would leave the panel.
            last = at == len(bars) - 1 and step < STACKED
            x, side = (right, "right") if last else (middle, "center")
            axes.text(x, FOOT * 0.62, bar.label, size=10, color=theme.soft, ha=side, va="center")
        if target is not None:
            days = bar.strength_days if len(bars) <= NUMBERED else min(bar.strength_days, target)
            _dots(axes, (middle, low - 0.24), step, days, target, theme)
    if target is not None:
        axes.text(PAD, low - 0.24, titles[2], size=10, color=theme.mark, weight="bold", va="center")


def _labels(bars: Sequence[WeekBar], room: float, step: float) -> int:
    """How many labels fit under the bars in `room` inches: "16 февр." is longer than "16 Feb"."""
    # Under close bars the last one stands left of its bar, nearer to the one before it.
    apart = max(len(bar.label) for bar in bars) * LETTER * (1.5 if step < STACKED else 1.1)
    return max(1, min(LABELLED, int(room / apart)))


def _bar(
    axes: Axes,
    middle: float,
    step: float,
    y: Callable[[float], float],
    bar: WeekBar,
    theme: Theme,
    *,
    numbered: bool,
) -> None:
    wide = min(0.5, step * 0.62)
    foot, head = y(0), y(bar.minutes)
    if bar.minutes:
        axes.bar(middle, head - foot, wide, foot, color=theme.bar, zorder=2)
    if numbered:
        words = f"~{bar.minutes}" if bar.estimated and bar.minutes else str(bar.minutes)
        axes.text(
            middle,
            head + 0.05,
            words,
            size=11,
            weight="bold",
            color=theme.ink,
            ha="center",
            va="bottom",
            zorder=3,
        )


def _dots(
    axes: Axes, place: tuple[float, float], step: float, days: int, target: int, theme: Theme
) -> None:
    """A filled dot for each strength day, a hollow one for each that the target still wants.

    Where weeks stand too close for that the dots stand above one another.
    """
    count = max(days, target)
    stacked = step < STACKED
    apart = min(0.13, step * 0.8) if stacked else min(0.15, step * 0.8 / count)
    size = min(36.0, (apart * 58) ** 2)
    for at in range(count):
        offset = (at - (count - 1) / 2) * apart
        filled = at < days
        axes.scatter(
            [place[0] + (0 if stacked else offset)],
            [place[1] + (offset if stacked else 0)],
            s=size,
            facecolor=theme.mark if filled else theme.panel,
            edgecolor=theme.mark if filled else theme.soft,
            linewidth=min(1.0, apart * 8),
            zorder=3,
        )
