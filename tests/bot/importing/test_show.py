"""The table of what is recognised in files."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.importing.show import show
from tests.bot.importing import files


async def test_every_file_has_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.csv").write_text(files.GARMIN, encoding="utf-8")
    (tmp_path / "b.zip").write_bytes(b"PK\x03\x04")
    await show([tmp_path / "a.csv", tmp_path / "b.zip"])
    headings, line, first, second = capsys.readouterr().out.splitlines()
    assert headings.count("|") == line.count("|") == first.count("|") == second.count("|")
    assert "garmin | 2 | 2022-05-01 | 2022-05-02 | 1 cardio, 1 swimming |  | 1 Breathwork" in first
    assert "| broken |" in second
