from pathlib import Path

import pytest

from tests.soak.simulation import simulated


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_goes_wrong_every_evening_is_accounted_for(
    migrated: Path, tmp_path: Path, seed: int
) -> None:
    """Thirty days; a thousand seeds are part of the soak."""
    assert await simulated(migrated, tmp_path, seed) == []
