"""Which histories the twin never sees: a tenth of them, chosen by hash."""

from __future__ import annotations

from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from model.histories import COUNT

TENTH = 10


def held_out() -> NDArray[np.bool_]:
    """For each history by code, whether it is held out of the twin's training, (117649,)."""
    return np.array(
        [
            int.from_bytes(blake2b(code.to_bytes(4, "big"), digest_size=4).digest(), "big") % TENTH
            == 0
            for code in range(COUNT)
        ]
    )
