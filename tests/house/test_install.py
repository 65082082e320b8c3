"""scripts/install.sh: what the machine lacks is named in one line, with the way to mend it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
INSTALLER = ROOT / "scripts" / "install.sh"

# A Python for the installer to meet: sound until it is asked to make the environment.
FAILING = """#!/bin/sh
case "$1" in
  -m) cat <<'END' >&2
{said}
END
  exit 1 ;;
esac
"""


def program(file: Path, text: str) -> str:
    file.write_text(text)
    file.chmod(0o755)
    return str(file)


def refused(folder: Path, python: str, lock: str = "requirements/run.txt") -> str:
    """What the installer says last; it has failed and left no mark of success."""
    run = subprocess.run(
        [INSTALLER, folder / "environment", lock, python],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "TMPDIR": str(folder)},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 2
    assert not (folder / "environment" / ".installed").exists()
    assert run.stdout == ""
    *notices, last = run.stderr.splitlines()
    assert all(notice.startswith("dayseven: installing into") for notice in notices)
    assert last.startswith("dayseven: ")
    return last


def test_a_missing_python_is_named(tmp_path: Path) -> None:
    line = refused(tmp_path, "python-of-nowhere")
    assert "no python-of-nowhere" in line
    assert "apt-get install python3" in line


def test_a_python_that_is_too_old_is_named(tmp_path: Path) -> None:
    old = program(
        tmp_path / "python", '#!/bin/sh\n[ "$1" = --version ] && echo Python 3.9.2 || exit 1\n'
    )
    assert "Python 3.9.2 is not supported; Python 3.11 to 3.13 is" in refused(tmp_path, old)


def test_a_python_without_venv_is_named_with_the_package_to_install(tmp_path: Path) -> None:
    (tmp_path / "ensurepip.py").write_text("raise ImportError('as on Debian')\n")
    split = program(
        tmp_path / "python",
        f'#!/bin/sh\nPYTHONPATH={tmp_path} exec {sys.executable} "$@"\n',
    )
    assert "apt-get install python3-venv" in refused(tmp_path, split)


@pytest.mark.parametrize(
    ("said", "lock", "told"),
    [
        ("OSError: [Errno 28] No space left on device", "run.txt", "free about 500 MB"),
        ("OSError: [Errno 28] No space left on device", "test.txt", "free about 4 GB"),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.\n"
            "    attrs==26.1.0 from https://files.invalid/attrs.whl:\n"
            "        Expected sha256 00\n             Got        11",
            "run.txt",
            "attrs==26.1.0 does not match its pinned hash",
        ),
        (
            "WARNING: Retrying after connection broken by 'NewConnectionError'\n"
            "ERROR: No matching distribution found for attrs==26.1.0",
            "run.txt",
            "the package index cannot be reached",
        ),
        (
            "ERROR: No matching distribution found for attrs==26.1.0",
            "run.txt",
            "no attrs==26.1.0 for this machine",
        ),
        ("ERROR: Something nobody thought of", "run.txt", "ERROR: Something nobody thought of"),
    ],
)
def test_a_failed_install_is_explained(tmp_path: Path, said: str, lock: str, told: str) -> None:
    failing = program(tmp_path / "python", FAILING.format(said=said))
    assert told in refused(tmp_path, failing, f"requirements/{lock}")


def test_an_environment_whose_python_is_gone_is_made_anew(tmp_path: Path) -> None:
    broken = tmp_path / "environment"
    (broken / "bin").mkdir(parents=True)
    (broken / "pyvenv.cfg").write_text("home = /gone\n")
    failing = program(tmp_path / "python", FAILING.format(said="ERROR: enough for this test"))
    refused(tmp_path, failing)
    assert not broken.exists()


def test_a_folder_that_is_no_environment_is_left_alone(tmp_path: Path) -> None:
    letters = tmp_path / "environment"
    letters.mkdir()
    (letters / "letter.txt").write_text("Dear Sir or Madam")
    failing = program(tmp_path / "python", FAILING.format(said="ERROR: enough for this test"))
    refused(tmp_path, failing)
    assert (letters / "letter.txt").exists()


@pytest.mark.parametrize("script", ["scripts/install.sh", ".ci/run"])
def test_the_shell_understands_its_scripts(script: str) -> None:
    interpreter = (ROOT / script).read_text("utf-8").splitlines()[0].removeprefix("#!")
    subprocess.run([interpreter, "-n", ROOT / script], check=True)
