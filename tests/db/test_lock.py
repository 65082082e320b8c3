import subprocess
import sys
from pathlib import Path

import pytest

from db.errors import DatabaseUnreachable, DataDirectoryInUse
from db.lock import ProcessLock

HOLD = """
import sys, time
from pathlib import Path
from db.lock import ProcessLock
ProcessLock(Path(sys.argv[1])).acquire()
print("held", flush=True)
time.sleep(60)
"""


def test_a_second_process_is_refused_and_told_who_holds_it(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "held"
        with pytest.raises(DataDirectoryInUse, match=f"process {holder.pid}"):
            ProcessLock(tmp_path).acquire()
        holder.kill()
    with ProcessLock(tmp_path):
        pass  # a process that is killed lets go


def test_the_lock_can_be_taken_again_after_it_is_released(tmp_path: Path) -> None:
    for _ in range(2):
        with (
            ProcessLock(tmp_path / "made" / "when needed"),
            pytest.raises(DataDirectoryInUse),
        ):
            ProcessLock(tmp_path / "made" / "when needed").acquire()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DatabaseUnreachable, match="DATA_DIR"):
        ProcessLock(tmp_path / "file").acquire()
