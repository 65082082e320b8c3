from pathlib import Path

from tests.soak.writers import write_at_once


async def test_fifty_writers_lose_nothing_and_are_never_told_it_is_locked(tmp_path: Path) -> None:
    found = await write_at_once(tmp_path, writers=50, seconds=3)
    assert found.errors == 0
    assert found.counted == found.writes > 200
