"""The locks: every requirement pinned by hash, no host named, the same versions for all."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[2]
LOCKS = [ROOT / "requirements" / name for name in ("run.txt", "test.txt", "bench.txt")]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

MACHINES = [
    {"sys_platform": "linux", "platform_machine": "x86_64"},
    {"sys_platform": "linux", "platform_machine": "aarch64"},
    {"sys_platform": "darwin", "platform_machine": "arm64"},
    {"sys_platform": "darwin", "platform_machine": "x86_64"},
]
PYTHONS = ["3.11", "3.12", "3.13"]

both = pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: str(lock.name))


def logical_lines(lock: Path) -> list[str]:
    """The lock without comments, a requirement with its hashes to a line."""
    text = re.sub(r"\s*\\\n\s*", " ", lock.read_text("utf-8"))
    return [line for line in text.splitlines() if line.strip() and not line.strip().startswith("#")]


def requirements(lock: Path) -> list[Requirement]:
    return [Requirement(line.partition(" --hash=")[0]) for line in logical_lines(lock)]


def chosen(lock: Path, machine: dict[str, str], python: str) -> dict[str, Version]:
    """What the lock installs there: name to version."""
    surroundings = machine | {"python_version": python, "python_full_version": f"{python}.0"}
    found: dict[str, Version] = {}
    for requirement in requirements(lock):
        if requirement.marker is None or Marker(str(requirement.marker)).evaluate(surroundings):
            (pin,) = requirement.specifier
            assert requirement.name not in found, f"{requirement.name} is pinned twice"
            found[canonicalize_name(requirement.name)] = Version(pin.version)
    return found


@both
def test_every_requirement_is_pinned_with_sha256_hashes(lock: Path) -> None:
    line = re.compile(r"[\w.\[\],-]+==[^\s;]+( ; [^\\]+?)?( --hash=sha256:[0-9a-f]{64})+")
    assert [text for text in logical_lines(lock) if not line.fullmatch(text.strip())] == []
    assert len(requirements(lock)) > 10


@both
def test_names_no_host_and_no_path(lock: Path) -> None:
    assert re.findall(r"\S*(?:://|--index|--find-links|file:|@ )\S*", lock.read_text("utf-8")) == []


@both
@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("machine", MACHINES, ids=lambda each: "-".join(each.values()))
def test_answers_every_dependency_of_the_project(
    lock: Path, machine: dict[str, str], python: str
) -> None:
    extras = PROJECT["optional-dependencies"]
    wanted = [*PROJECT["dependencies"], *extras["build"]]
    if lock.name == "test.txt":
        wanted += [*extras["test"], *extras["train"]]
    if lock.name == "bench.txt":
        wanted += [*extras["bench"], *extras["train"]]
    pins = chosen(lock, machine, python)
    surroundings = machine | {"python_version": python, "python_full_version": f"{python}.0"}
    for text in wanted:
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate(surroundings):
            name = canonicalize_name(requirement.name)
            assert name in pins, f"{name} is not in {lock.name}"
            assert pins[name] in requirement.specifier


def test_running_installs_no_tensorflow() -> None:
    names = {requirement.name for requirement in requirements(LOCKS[0])}
    assert {name for name in names if "tensor" in name or "keras" in name} == set()


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("machine", MACHINES, ids=lambda each: "-".join(each.values()))
def test_the_tests_run_what_runs(machine: dict[str, str], python: str) -> None:
    run, test, bench = (chosen(lock, machine, python) for lock in LOCKS)
    assert {name: test.get(name) for name in run} == run
    # what is measured beside the tests' TensorFlow is measured beside that one
    assert {name: test.get(name, bench[name]) for name in bench} == bench


def test_the_locks_cover_the_python_the_project_asks_for() -> None:
    specifier = Requirement(f"x{PROJECT['requires-python']}").specifier
    assert [python for python in PYTHONS if python not in specifier] == []
