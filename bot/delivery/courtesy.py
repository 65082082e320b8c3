"""Work in bulk is done in slices, and after each it makes way for those who answer people.

One loop runs everything and one writer at a time writes. A reply needs both a dozen times, and
behind bulk work that goes on without a pause it would wait each of these times.
"""

from __future__ import annotations

import asyncio

LONGEST = 0.1  # seconds of one pause: on a machine that is busy with other things all takes long


async def give_way(began: float, share: float) -> None:
    """Pause after a slice of work that began then, by the loop's clock.

    The pause is in proportion to what the slice took: working takes `share` of the time, above 0
    and at most 1, and others have the rest.
    """
    took = asyncio.get_running_loop().time() - began
    await asyncio.sleep(min(LONGEST, took * (1 - share) / share))
