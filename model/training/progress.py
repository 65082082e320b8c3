"""A progress bar for what takes minutes."""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable

Tell = Callable[[int, int, float], None]


def silent(done: int, total: int, divergence: float) -> None:
    """Tell nobody."""


def progress_bar(title: str) -> Tell:
    """A bar on stderr: call it with what is done, of how much, and a divergence or nan."""
    started = time.monotonic()

    def tell(done: int, total: int, divergence: float) -> None:
        share = done / total
        left = (time.monotonic() - started) * (1 - share) / share
        figure = "" if math.isnan(divergence) else f"  divergence {divergence:.4f}"
        bar = "#" * round(30 * share)
        line = f"\r{title:<18}[{bar:<30}] {share:4.0%}  {left / 60:4.1f} min left{figure}"
        print(line, end="\n" if done == total else "", file=sys.stderr, flush=True)

    return tell
