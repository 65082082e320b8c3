"""The rooms have doors: imports, lint, format and names are checked with the tests."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[2]
CODE = ("bot", "db", "migrations", "model", "scripts", "tests")
OURS = ("bot", "db", "migrations", "model")


def said(*command: str) -> str:
    """Everything a tool prints when run in the project's root; fails unless it is content."""
    run = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if run.returncode != 0:
        pytest.fail(run.stdout)
    return run.stdout


def sources() -> list[Path]:
    return [file for room in CODE for file in sorted((ROOT / room).rglob("*.py"))]


def test_imports_keep_every_contract() -> None:
    program = "from importlinter.cli import lint_imports_command as lint; lint()"
    run = subprocess.run(
        [sys.executable, "-c", program, "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert " 0 broken" in run.stdout


def test_ruff_finds_nothing() -> None:
    said("ruff", "check", "--no-cache", ".")


def test_ruff_would_format_nothing() -> None:
    said("ruff", "format", "--no-cache", "--check", ".")


def test_mypy_finds_nothing() -> None:
    # Without its cache, which at times remembers modules that have since changed.
    said("mypy", "--cache-dir=/dev/null")


def test_reading_needs_the_vocabulary_and_the_standard_library_only() -> None:
    graph = grimp.build_graph(*OURS, include_external_packages=True, cache_dir=None)
    allowed = {"model.vocabulary", "rapidfuzz", *sys.stdlib_module_names}
    rooms = {"bot.reading", *graph.find_descendants("bot.reading")}
    assert len(rooms) > 1
    found = {
        (room, name)
        for room in rooms
        for name in graph.find_modules_directly_imported_by(room) - rooms
        if name not in allowed
    }
    assert found == set()


def test_what_only_training_needs_is_imported_only_there() -> None:
    graph = grimp.build_graph(*OURS, include_external_packages=True, cache_dir=None)
    found = {
        (importer, library)
        for library in graph.modules & {"tensorflow", "keras"}
        for importer in graph.find_modules_that_directly_import(library)
        if not importer.startswith("model.training.")
    }
    assert found == set()


def test_only_the_settings_read_the_environment() -> None:
    reads = re.compile(r"\bos\.(environ|getenv)\b|\bfrom os import .*\b(environ|getenv)\b")
    found = {
        str(file.relative_to(ROOT))
        for room in OURS
        for file in (ROOT / room).rglob("*.py")
        if reads.search(file.read_text("utf-8"))
    }
    # The bench hands its own environment on to the programs that it times.
    assert found <= {"model/training/bench.py"}


def test_every_file_of_the_packages_is_installed_with_them() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    shipped = {pattern.removeprefix("*") for pattern in settings["package-data"]["*"]} | {".py"}
    left_out = {
        str(file.relative_to(ROOT))
        for room in OURS
        for file in (ROOT / room).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts and file.suffix not in shipped
    }
    assert left_out == set()


def test_no_file_is_named_after_nothing() -> None:
    empty = {"utils", "util", "helpers", "helper", "common", "misc"}
    assert [file for file in sources() if file.stem in empty] == []


def test_no_source_file_outgrows_its_idea() -> None:
    long = {
        str(file.relative_to(ROOT)): lines
        for file in sources()
        if (lines := len(file.read_text("utf-8").splitlines())) > 300
        and file.relative_to(ROOT).parts[0] != "tests"
    }
    assert long == {}
