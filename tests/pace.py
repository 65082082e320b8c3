"""How fast the machine is at the moment, so that a limit of time means the same on all of them.

A limit is set for the machine on which the README's figures were measured. Elsewhere, or where
others crowd processor and memory, the same work takes longer, and so does a piece of reference
work: the limit grows with it.
"""

from __future__ import annotations

import time
from collections.abc import Callable

AS_MEASURED = 0.0115  # processor seconds of the reference work there
TRIES = 8  # a crowded moment passes


def slowness() -> float:
    """How many times longer than there the reference work takes here and now; never below 1."""
    return max(1.0, min(_reference() for _ in range(3)) / AS_MEASURED)


def _reference() -> float:
    """Processor seconds to make and look up many small strings, as our programs do."""
    begun = time.process_time()
    known = {f"{number:x} {number}": number for number in range(20_000)}
    sum(known[f"{number:x} {number}"] for number in range(0, 20_000, 3))
    return time.process_time() - begun


def takes(limit: float, measure: Callable[[], float]) -> bool:
    """Whether `measure`, processor seconds of some work, comes in below `limit` at such a pace."""
    return any(measure() < limit * slowness() for _ in range(TRIES))
