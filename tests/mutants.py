"""Does the suite notice? Six ways to break delivery, each put into a copy of the project.

    python -m tests.mutants

For each, the tests named beside it must fail; a mutant that survives means that they test nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROOMS = ("bot", "db", "migrations", "model", "tests", "pyproject.toml")


@dataclass(frozen=True)
class Mutant:
    """A change to one file and the tests that must not survive it."""

    name: str
    file: str
    before: str
    after: str
    tests: str


MUTANTS = (
    Mutant(
        "no UNIQUE on person, kind and date",
        "migrations/versions/0001_first_tables.py",
        'sa.UniqueConstraint(\n            "person_id", "kind", "local_date", '
        'name="uq_pushes_person_id_kind_local_date"\n        ),',
        "",
        "tests/db/test_pushes.py::test_a_person_and_date_have_one_occurrence",
    ),
    Mutant(
        "plain BEGIN",
        "db/sqlite.py",
        '"BEGIN IMMEDIATE" if write else "BEGIN"',
        '"BEGIN"',
        "tests/db/test_engine.py::test_no_update_is_lost_between_two_programs",
    ),
    Mutant(
        "no lease fence",
        "db/push_queries.py",
        '    TABLE.c.lease_owner == bindparam("holder"),\n'
        "    TABLE.c.state == PushState.PENDING.value,\n)\nGIVEN_BACK",
        '    bindparam("holder", "").is_not(None),\n)\nGIVEN_BACK',
        "tests/db/test_pushes.py::test_a_lost_lease_marks_nothing",
    ),
    Mutant(
        "marked per batch",
        "bot/delivery/pushes.py",
        "        await self._marks.sent(push, message_id)\n",
        "        self.__dict__.setdefault('later', []).append((push, message_id))\n"
        "        if len(self.later) == 3:\n"
        "            for one in self.later:\n"
        "                await self._marks.sent(*one)\n"
        "            self.later.clear()\n",
        "tests/soak/test_soak.py::test_a_crash_at_its_worst_moment_loses_nothing[push-marked]",
    ),
    Mutant(
        "confirmed first",
        "bot/delivery/polling.py",
        "            if updates:\n",
        "            if updates:\n"
        "                self._offset = updates[-1]['update_id'] + 1\n"
        "                await self._confirm()\n",
        "tests/bot/delivery/test_polling.py"
        "::test_nothing_is_confirmed_before_its_effect_is_committed",
    ),
    Mutant(
        "the next evening 24 hours on",
        "bot/delivery/appointments.py",
        "    return Due(occurrences, next_evening(now, zone, person.push_time, after=after))\n",
        "    return Due(occurrences, Evening(evenings[-1].at + timedelta(hours=24),"
        " after + timedelta(days=1)))\n",
        "tests/bot/delivery/test_appointments.py"
        "::test_ticks_keep_to_the_wall_clock_when_the_clocks_change",
    ),
)


def mutated(mutant: Mutant) -> str:
    """The file with the change in it; ValueError when there is nothing (or too much) to change."""
    source = (ROOT / mutant.file).read_text("utf-8")
    if source.count(mutant.before) != 1:
        raise ValueError(f"{mutant.name}: {mutant.file} has changed; mend this mutant")
    return source.replace(mutant.before, mutant.after)


def killed(mutant: Mutant | None, tests: list[str]) -> bool:
    """Whether `tests` fail with the mutant in place (None: the project as it is)."""
    with tempfile.TemporaryDirectory(prefix="dayseven-mutant-") as folder:
        copy = Path(folder)
        for room in ROOMS:
            if (ROOT / room).is_dir():
                shutil.copytree(
                    ROOT / room, copy / room, ignore=shutil.ignore_patterns("__pycache__")
                )
            else:
                shutil.copy(ROOT / room, copy / room)
        if mutant is not None:
            (copy / mutant.file).write_text(mutated(mutant), "utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests],
            cwd=copy,
            env={**os.environ, "PYTHONPATH": str(copy)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        return done.returncode != 0


def main() -> int:
    """A line for each mutant; 1 when one survived, or when the tests fail without any."""
    if killed(None, [mutant.tests for mutant in MUTANTS]):
        print("the tests fail without any mutant; mend them first")
        return 1
    survivors = 0
    for mutant in MUTANTS:
        dead = killed(mutant, [mutant.tests])
        survivors += not dead
        print(f"{'noticed ' if dead else 'SURVIVED'} {mutant.name}", flush=True)
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
