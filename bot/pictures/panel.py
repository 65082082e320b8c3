"""A rounded panel with a title, on which the parts of a sheet are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.pictures.theme import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ROUND = 0.14  # inches


def rounded(
    axes: Axes,
    corner: tuple[float, float],
    size: tuple[float, float],
    colour: str,
    *,
    radius: float,
    edge: str | None = None,
) -> None:
    """A rectangle with round corners, in the units of the axes."""
    from matplotlib.patches import FancyBboxPatch

    axes.add_patch(
        FancyBboxPatch(
            (corner[0] + radius, corner[1] + radius),
            max(size[0] - 2 * radius, 1e-6),
            max(size[1] - 2 * radius, 1e-6),
            boxstyle=f"round,pad={radius}",
            facecolor=colour,
            edgecolor=edge or "none",
            linewidth=1 if edge else 0,
        )
    )


def blank(axes: Axes, theme: Theme) -> tuple[float, float]:
    """Make the axes a bare panel measured in inches from its lower left; width and height."""
    pixels = axes.get_window_extent()
    dots = axes.figure.dpi
    size = (float(pixels.width / dots), float(pixels.height / dots))
    axes.set_xlim(0, size[0])
    axes.set_ylim(0, size[1])
    axes.axis("off")
    rounded(axes, (0, 0), size, theme.panel, radius=ROUND)
    return size
