"""Hostile files are answered with a clear failure, quickly and in little memory."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from bot.importing import TooSlow
from bot.importing.worker import Report, examine
from tests.bot.importing.hostile import CORPUS

MOST_SECONDS = 30.0
MOST_MEMORY = 200_000_000
AT_ONCE = 2


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Report]:
    """Every hostile file, read once."""
    folder = tmp_path_factory.mktemp("hostile")

    async def all_of_them() -> dict[str, Report]:
        turns = asyncio.Semaphore(AT_ONCE)

        async def one(number: int, name: str) -> Report:
            async with turns:
                path = folder / str(number)
                path.write_bytes(CORPUS[name].make())
                report = await examine(path, timezone="Europe/Berlin")
                path.unlink()
                return report

        found = await asyncio.gather(*(one(number, name) for number, name in enumerate(CORPUS)))
        return dict(zip(CORPUS, found, strict=True))

    return asyncio.run(all_of_them())


@pytest.mark.parametrize("name", CORPUS)
def test_a_hostile_file_is_answered_in_time_and_in_little_memory(
    name: str, reports: dict[str, Report]
) -> None:
    report = reports[name]
    outcome = type(report.failure) if report.imported is None else len(report.imported.workouts)
    assert outcome in CORPUS[name].outcomes, report
    assert report.seconds < MOST_SECONDS
    assert 0 < report.peak < MOST_MEMORY


def test_there_are_some_sixty_of_them() -> None:
    assert len(CORPUS) >= 60


async def test_what_takes_too_long_is_ended(tmp_path: Path) -> None:
    path = tmp_path / "slow"
    path.write_bytes(b"<gpx>" + b"<a/>" * 4_000_000 + b"</gpx>")
    begun = time.monotonic()
    report = await examine(path, timezone="UTC", seconds=0.6)
    assert isinstance(report.failure, TooSlow)
    assert time.monotonic() - begun < 5


async def test_labels_shown_to_people_have_no_control_marks(tmp_path: Path) -> None:
    path = tmp_path / "x"
    for name in ("json: a name of control marks", "csv: formulas and turned letters"):
        path.write_bytes(CORPUS[name].make())
        report = await examine(path, timezone="UTC")
        assert report.imported is not None
        for workout in report.imported.workouts:
            assert workout.sport_label.isprintable()
            assert len(workout.sport_label) <= 60


def test_the_page_of_figures_has_every_hostile_file() -> None:
    page = (Path(__file__).resolve().parents[3] / "docs" / "imports.md").read_text(encoding="utf-8")
    named = {line.split(" | ")[0].removeprefix("| ") for line in page.splitlines() if "|" in line}
    assert {name.replace("\\", "\\\\") for name in CORPUS} <= named, "scripts/import_tables.py"
