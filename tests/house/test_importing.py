"""What importing does: nothing. And what it never loads: TensorFlow."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

# Runs before each program below: whoever asks for a training library is refused, even where it is
# installed, and whoever writes, connects, or starts a process while importing is noted.
PRELUDE = """
import importlib, importlib.abc, logging, pkgutil, sys, threading

class Refuse(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("tensorflow", "keras", "matplotlib"):
            raise ImportError(f"{name} is for training only")

sys.meta_path.insert(0, Refuse())
noted = []

def note(event, arguments):
    writes = event == "open" and any(sign in str(arguments[1]) for sign in "wax+")
    if writes or event.split(".")[0] in ("socket", "sqlite3", "shutil") or event in (
        "os.mkdir", "os.remove", "os.rename", "os.system", "os.fork", "os.exec",
        "subprocess.Popen", "_thread.start_new_thread", "signal.signal",
    ):
        noted.append((event, str(arguments)))

sys.dont_write_bytecode = True
sys.addaudithook(note)
"""


def run(program: str, folder: Path) -> str:
    """What the program prints, run in an empty folder with the project on its path."""
    done = subprocess.run(
        [sys.executable, "-c", f"{PRELUDE}\nsys.path.insert(0, {str(ROOT)!r})\n{program}"],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert list(folder.iterdir()) == []
    return done.stdout


def test_the_bot_the_database_and_the_predictor_load_no_tensorflow(tmp_path: Path) -> None:
    program = """
import bot.app, bot.cli, db, model.predictor
for package in (db, bot):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
model.predictor.Predictor.bundled().probabilities([[1, 0, 2, 0, 1, 0]], [[0.25, 0.0, 0.5]])
print([name for name in sys.modules if name.partition(".")[0] in ("tensorflow", "keras")])
"""
    assert run(program, tmp_path) == "[]\n"


def test_the_refusal_above_would_be_noticed(tmp_path: Path) -> None:
    program = """
try:
    import tensorflow
except ImportError as error:
    print(error)
"""
    assert run(program, tmp_path) == "tensorflow is for training only\n"


def test_importing_the_app_does_nothing_else(tmp_path: Path) -> None:
    program = """
handlers, level = list(logging.root.handlers), logging.root.level
import bot.app
changed = (list(logging.root.handlers), logging.root.level) != (handlers, level)
print(noted, threading.active_count(), changed)
"""
    assert run(program, tmp_path) == "[] 1 False\n"


def test_a_side_effect_above_would_be_noticed(tmp_path: Path) -> None:
    program = """
import os, socket
socket.socket().close()
os.mkdir("new"); os.rmdir("new")
print([event for event, _ in noted])
"""
    assert run(program, tmp_path) == "['socket.__new__', 'os.mkdir']\n"


def test_a_prediction_loads_neither_database_nor_telegram(tmp_path: Path) -> None:
    program = """
from bot.cli import main
main("predict --history rest,rest,rest,rest,rest,? --age 30 --level advanced --goal muscle".split())
heavy = {"sqlalchemy", "telegram", "aiohttp", "alembic", "apscheduler", "pydantic"}
print(heavy & set(sys.modules))
"""
    assert run(program, tmp_path).endswith("set()\n")
