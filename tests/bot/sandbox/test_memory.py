from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import ManualClock, OffsetClock
from bot.sandbox import Sandbox
from bot.sandbox.memory import FIRST_NAME, Memory


def remembering(file: Path, base: ManualClock) -> tuple[Sandbox, OffsetClock]:
    clock = OffsetClock(base)
    sandbox = Sandbox("7:test", clock)
    Memory(file, sandbox, clock, base).recall()
    return sandbox, clock


def test_a_new_sandbox_has_one_person_to_talk_as(tmp_path: Path, clock: ManualClock) -> None:
    sandbox, _ = remembering(tmp_path / "sandbox.json", clock)
    assert [person.name for person in sandbox.people.values()] == [FIRST_NAME]


def test_people_and_clock_come_back_after_a_restart(tmp_path: Path, clock: ManualClock) -> None:
    file = tmp_path / "sandbox.json"
    before, moved = remembering(file, clock)
    added = before.person("Béla", language="de")
    moved.advance(timedelta(days=2))
    after, restored = remembering(file, clock)
    assert restored.now() == clock.now() + timedelta(days=2)
    again = after.person("Béla")
    assert (again.id, again.user.language_code) == (added.id, "de")
    assert len(after.people) == 2


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"people": [{}]}', '{"people": 3}'])
def test_what_cannot_be_read_is_begun_anew(tmp_path: Path, clock: ManualClock, kept: str) -> None:
    file = tmp_path / "sandbox.json"
    file.write_text(kept)
    sandbox, shown = remembering(file, clock)
    assert shown.now() == clock.now()
    assert len(sandbox.people) == 1
