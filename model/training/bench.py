"""`make bench`: how fast the predictor serves, beside the other ways to run the same network.

Each runtime is measured in a process of its own, on one thread, warm; medians of processor time,
which on an idle machine is the time that passes and on a busy one is still the same. LiteRT and
ONNX Runtime come with `make bench`; where they are not installed they are named as not measured.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np

from model.training.records import rounded, write_json
from model.training.runtimes import RUNTIMES, bundled_network

RESULTS = Path(__file__).parent / "bench.json"
ROOT = Path(__file__).parents[2]
BATCHES = (1, 1_000, 10_000, 100_000)
ONE_THREAD = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}
NEEDS = {"litert": "ai_edge_litert", "onnxruntime": "onnxruntime"}


def measure(name: str) -> dict[str, float]:
    """One runtime in this process: seconds for each batch size, and the largest difference."""
    from model.predictor import Predictor

    answer = RUNTIMES[name]()
    random = np.random.default_rng(1)
    found: dict[str, float] = {}
    for batch in BATCHES:
        sequences = random.integers(0, 7, (batch, 6)).astype(np.int32)
        levels, goals = random.integers(0, 3, (2, batch)) / 2
        ages = random.integers(13, 101, batch) / 100
        profiles = np.stack([ages, levels, goals], axis=1).astype(np.float32)
        given = answer(sequences, profiles)
        if batch == 1_000:
            exact = Predictor.bundled().forward(sequences, profiles)
            found["difference"] = float(np.abs(given - exact).max())
        found[str(batch)] = _median(partial(answer, sequences, profiles))
    return found


def _median(act: Callable[[], object], budget: float = 2.0) -> float:
    """Median seconds of as many calls as fit the budget, at least three, after one to warm up."""
    act()
    times: list[float] = []
    began = time.perf_counter()
    while len(times) < 3 or (time.perf_counter() - began < budget and len(times) < 5_000):
        started = time.process_time()
        act()
        times.append(time.process_time() - started)
    return statistics.median(times)


def serving() -> dict[str, float]:
    """The coach's own figures in this process: weeks, days without a log, memory."""
    from model.coach import Coach
    from model.history import History
    from model.missing import Priors
    from model.predictor import Predictor
    from model.vocabulary import Goal, Level, Profile
    from model.week import plan_week

    def resident() -> float:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * resource.getpagesize() / 1e6

    predictor, priors = Predictor.bundled(), Priors.bundled()
    coach, profile = Coach(predictor, priors), Profile(25, Level.BEGINNER, Goal.FITNESS)
    known = History.of([1, 0, 2, 0, 1, 0])
    coach.recommend(known, profile)
    found = {"resident_mb": resident()}
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.process_time()
    Predictor.bundled().probabilities([[1, 0, 2, 0, 1, 0]], [profile.features])
    found["table_s"] = time.process_time() - started
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found["table_more_mb"] = (after - before) / 1e3
    three, nothing = History.of([1, None, 2, None, None, 0]), History((None,) * 6)
    for name, act in {
        "recommend_ms": lambda: coach.recommend(known, profile),
        "missing_3_ms": lambda: coach.recommend(three, profile),
        # a new coach each time: one that has answered for a profile remembers it
        "missing_6_ms": lambda: Coach(predictor, priors).recommend(nothing, profile),
        "week_ms": lambda: plan_week(coach, known, profile),
        "week_missing_3_ms": lambda: plan_week(coach, three, profile),
    }.items():
        found[name] = 1e3 * _median(act, budget=1.0)
    return found


def everywhere() -> dict[str, float]:
    """The largest difference from Keras over all 117,649 histories with all 45 profiles."""
    import keras

    from model.histories import COUNT, every_history
    from model.predictor import Predictor
    from model.vocabulary import Goal, Level

    network, predictor = bundled_network(), Predictor.bundled()
    layer = network.get_layer
    branch = keras.Model(layer("sequence").output, layer("lstm3").output)
    state, person = keras.Input((16,)), keras.Input((3,))
    both = layer("combined")(layer("both")([state, layer("profile_dense")(person)]))
    head = keras.Model([state, person], layer("output")(both))
    states = branch.predict(every_history().astype(np.int32), batch_size=8_192, verbose=0)
    found, cases = 0.0, 0
    for age in (15, 30, 55, 72, 85):  # one of each band
        for level, goal in product(Level, Goal):
            features = np.array([[age / 100, level / 2, goal / 2]], np.float32)
            people = np.repeat(features, COUNT, axis=0)
            expected = head.predict([states, people], batch_size=COUNT, verbose=0)
            given = predictor.by_code(np.arange(COUNT), features)
            found, cases = max(found, float(np.abs(given - expected).max())), cases + COUNT
    return {"cases": cases, "difference": found}


def _child(*arguments: str) -> Any:
    command = [sys.executable, "-m", "model.training.bench", *arguments]
    environment = {**os.environ, **ONE_THREAD}
    done = subprocess.run(  # noqa: S603  (our own module, our own arguments)
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        return {"failed": done.stderr.strip().splitlines()[-1:]}
    return json.loads(done.stdout.splitlines()[-1])


def start_to_answer() -> float:
    """Processor seconds of a new process to its first recommendation, days known; median of 5."""
    code = (
        "from model.coach import Coach; from model.history import History;"
        "from model.vocabulary import Profile, Level, Goal;"
        "Coach.bundled().recommend(History.of([1,0,2,0,1,0]),"
        " Profile(25, Level.BEGINNER, Goal.FITNESS))"
    )
    environment = {**os.environ, **ONE_THREAD}

    def act() -> None:
        subprocess.run(  # noqa: S603
            [sys.executable, "-c", code], cwd=ROOT, env=environment, check=True
        )

    times = []
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        act()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(times)


PARTS: dict[str, Callable[[], dict[str, float]]] = {"serving": serving, "everywhere": everywhere}


def main(argv: list[str] | None = None) -> int:
    """The command line of this module: everything, or with --one a single part as JSON."""
    from importlib.util import find_spec

    parser = argparse.ArgumentParser(prog="python -m model.training.bench")
    parser.add_argument("--one", choices=(*RUNTIMES, *PARTS))
    one = parser.parse_args(argv).one
    if one is not None:
        print(json.dumps(PARTS[one]() if one in PARTS else measure(one)))
        return 0
    results: dict[str, Any] = {"seconds": {}, "not_measured": []}
    print(f"{'one thread, warm':<18}" + "".join(f"{batch:>14,}" for batch in BATCHES))
    for name in RUNTIMES:
        module = NEEDS.get(name, "tensorflow" if name[0] in "kt" else "numpy")
        if find_spec(module) is None:
            results["not_measured"].append(name)
            print(f"{name:<18}  not installed here")
            continue
        found = results["seconds"][name] = _child("--one", name)
        if "failed" in found:
            print(f"{name:<18}  {found['failed']}")
            continue
        print(f"{name:<18}" + "".join(_shown(found[str(batch)]) for batch in BATCHES), flush=True)
    if find_spec("tensorflow") is not None:
        results["beside_keras"] = _child("--one", "everywhere")
    results["serving"] = _child("--one", "serving")
    results["serving"]["start_to_answer_s"] = start_to_answer()
    for name, value in results["serving"].items():
        print(f"{name:<20}{value:>10.3f}")
    write_json(RESULTS, rounded(results, 7))
    return 0


def _shown(seconds: float) -> str:
    return f"{1e6 * seconds:>11.1f} us" if seconds < 1e-3 else f"{1e3 * seconds:>11.1f} ms"


if __name__ == "__main__":
    raise SystemExit(main())
