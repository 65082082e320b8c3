"""The README says what is: its tree is the disk's, its quotes are their sources'."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import COMMANDS, find

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
CODE = ("bot", "db", "migrations", "model")
LEFT_OUT = {"__pycache__", "__init__.py"}


def ignored(path: Path) -> bool:
    """Whether this is no part of the project: .gitignore names it, or it is a tool's own folder."""
    names = [".git", ".idea", ".vscode", *(ROOT / ".gitignore").read_text("utf-8").split()]
    return any(path.match(name.rstrip("/")) for name in names)


def tree() -> list[Path]:
    """Every path that the README's tree names, relative to the root, folders included."""
    (block,) = re.findall(r"```\n(pyproject\.toml .*?)```", README, re.DOTALL)
    found: list[Path] = []
    parents: dict[int, Path] = {}
    for line in block.splitlines():
        if not line.strip():
            continue
        depth = len(line) - len(line.lstrip())
        path = parents.get(depth - 2, Path()) / line.split()[0]
        assert len(line.split()) > 1, f"{path} has no annotation"
        parents[depth] = path
        found.append(path)
    return found


def test_everything_the_tree_names_is_there() -> None:
    assert [str(path) for path in tree() if not (ROOT / path).exists()] == []


def test_every_top_level_file_and_folder_is_in_the_tree() -> None:
    there = {path.name for path in ROOT.iterdir() if not ignored(path)}
    assert there - {str(path) for path in tree()} == set()


def test_every_folder_of_code_is_in_the_tree() -> None:
    folders = {
        path.relative_to(ROOT)
        for room in CODE
        for path in (ROOT / room).rglob("*")
        if path.is_dir() and path.name not in LEFT_OUT and any(path.glob("*.*"))
    }
    assert {str(folder) for folder in folders - set(tree())} == set()


def test_every_file_at_the_bots_door_is_in_the_tree() -> None:
    files = {path.relative_to(ROOT) for path in (ROOT / "bot").glob("*.py")}
    told = {path for path in tree() if path.suffix == ".py"}
    assert {path.name for path in files - told} - LEFT_OUT == {"setting_values.py"}


def test_every_quoted_part_is_up_to_date() -> None:
    run = subprocess.run(
        [sys.executable, "scripts/quote.py", "--check"], cwd=ROOT, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_an_outdated_quote_would_be_noticed(tmp_path: Path) -> None:
    for name in ("README.md", ".env.example", "scripts", "docs", "model", "bot", "db"):
        (tmp_path / name).symlink_to(ROOT / name)
    (tmp_path / "README.md").unlink()
    (tmp_path / "README.md").write_text(README.replace("| `PUSH_RATE` | `25`", "| x | 24"))
    copy = (ROOT / "scripts" / "quote.py").read_text("utf-8")
    (tmp_path / "scripts").unlink()
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts" / "quote.py").write_text(copy)
    run = subprocess.run(
        [sys.executable, "scripts/quote.py", "--check"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert (run.returncode, run.stdout.startswith("README.md is out of date")) == (1, True)


def test_every_command_is_told() -> None:
    for name in COMMANDS:
        assert re.search(rf"^\| `{name}[ `].*\| {re.escape(find(name).does)} \|$", README, re.M)


def test_every_file_it_links_to_is_there() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).is_file()] == []


def test_every_make_command_it_names_is_one() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:`|^    )make (?:[A-Z]+=\S+ )*([a-z]+)", README, re.M))
    assert {"run", "test", "check"} <= named
    assert named <= targets


@pytest.mark.parametrize("line", ["run.txt", "test.txt"])
def test_the_way_without_make_installs_the_same(line: str) -> None:
    """The options of pip in the README are those of the installer."""
    script = (ROOT / "scripts" / "install.sh").read_text("utf-8")
    for options in ("--require-hashes --only-binary :all: -r", "--no-build-isolation --no-deps"):
        assert options in README
        assert options in script
    assert f":all: -r requirements/{line}" in README
