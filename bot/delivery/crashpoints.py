"""Places where a crash would hurt most, by name, so that tests can crash exactly there.

Nothing here reads the environment: a test's own child process arms a point before it starts.
Unarmed, a point costs one comparison.
"""

from __future__ import annotations

import os

POINTS = (
    "update-received",  # fetched, nothing done
    "update-handled",  # effects made, not committed
    "update-committed",  # committed, not confirmed to Telegram, nothing said
    "update-replied",  # said, not confirmed
    "push-enqueued",  # occurrence made and due time advanced, committed
    "push-claimed",  # leased, words not fixed
    "push-composed",  # words fixed, not sent
    "push-accepted",  # Telegram has it, we have not marked it: the one place that can double
    "push-marked",  # marked sent
)

_armed: str | None = None
_remaining = 0


def arm(point: str, times: int = 1) -> None:
    """Die at the `times`-th visit of `point`. ValueError if there is no such point."""
    if point not in POINTS:
        raise ValueError(f"{point!r} is none of {', '.join(POINTS)}")
    global _armed, _remaining
    _armed, _remaining = point, times


def reach(point: str) -> None:
    """Die here if armed, as kill -9 would: no cleaning up, no goodbye."""
    global _remaining
    if _armed == point:
        _remaining -= 1
        if _remaining <= 0:
            os._exit(137)
