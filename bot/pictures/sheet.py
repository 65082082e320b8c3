"""One sheet for a phone: the days by type, the minutes and strength days by week, the mix."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from threading import Lock
from typing import TYPE_CHECKING

from bot.pictures import calendar, mix, weeks
from bot.pictures.parts import DayCell, MixPart, WeekBar
from bot.pictures.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["DayCell", "MixPart", "Sheet", "WeekBar", "draw"]

WIDTH, HEIGHT, DPI = 7.2, 9.0, 150  # inches and dots an inch: 1080 x 1350
LEFT, RIGHT = 0.055, 0.945  # of the width
_ONE_AT_A_TIME = Lock()  # the library shares font caches between threads


@dataclass(frozen=True)
class Sheet:
    """What the picture shows; every word on it is given. `days` are in order, of whole weeks.

    `range_minutes` is the recommended span of aerobic minutes a week, None where it does not
    apply; `strength_target` the strength days a week, None where only some types are shown.
    """

    title: str
    subtitle: str
    days: tuple[DayCell, ...]
    weekdays: tuple[str, ...]
    months: tuple[tuple[date, str], ...]
    weeks: tuple[WeekBar, ...]
    weeks_title: str
    weeks_note: str
    strength_title: str
    range_minutes: tuple[int, int] | None
    strength_target: int | None
    mix: tuple[MixPart, ...]
    mix_title: str

    def __post_init__(self) -> None:
        if not self.days or len(self.days) % 7 or len(self.weekdays) != 7:
            raise ValueError("a sheet has whole weeks and names seven weekdays")


def draw(sheet: Sheet, *, dark: bool = False) -> bytes:
    """The sheet as PNG, 1080 by 1350 dots. Takes about half a second: call it off the loop."""
    with _ONE_AT_A_TIME:
        # Imported here: it costs a second, which whoever never asks for a picture need not wait.
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        theme = DARK if dark else LIGHT
        figure = Figure(figsize=(WIDTH, HEIGHT), dpi=DPI, facecolor=theme.paper)
        FigureCanvasAgg(figure)
        _title(figure, sheet, theme)
        _panels(figure, sheet, theme)
        out = io.BytesIO()
        figure.savefig(out, format="png")
        return out.getvalue()


def _title(figure: Figure, sheet: Sheet, theme: Theme) -> None:
    figure.text(LEFT, 0.958, sheet.title, size=21, weight="bold", color=theme.ink, va="center")
    figure.text(LEFT, 0.923, sheet.subtitle, size=12.5, color=theme.soft, va="center")


def _panels(figure: Figure, sheet: Sheet, theme: Theme) -> None:
    width = RIGHT - LEFT
    calendar.draw(
        figure.add_axes((LEFT, 0.555, width, 0.335)),
        sheet.days,
        sheet.weekdays,
        sheet.months,
        theme,
    )
    weeks.draw(
        figure,
        (LEFT, 0.215, width, 0.31),
        sheet.weeks,
        (sheet.weeks_title, sheet.weeks_note, sheet.strength_title),
        sheet.range_minutes,
        sheet.strength_target,
        theme,
    )
    mix.draw(figure, (LEFT, 0.025, width, 0.165), sheet.mix, sheet.mix_title, theme)
