"""`make bench`: how fast the predictor serves, beside the other ways to run the same network.

Each runtime is measured in a process of its own, on one thread, warm; medians. LiteRT and ONNX
Runtime are measured where they are installed and named as not measured where they are not.
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
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from model.training.records import rounded, write_json

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

Answer = Callable[[Any, Any], Any]


def _numpy() -> Answer:
    from model.predictor import Predictor

    return Predictor.bundled().probabilities


def _layers() -> Answer:
    from model.predictor import Predictor

    return Predictor.bundled().forward


def _network() -> Any:
    from model.predictor import WEIGHTS
    from model.training.export import load_into
    from model.training.network import build
    from model.weights import read_weights

    network = build("documented")
    load_into(network, read_weights(WEIGHTS))
    return network


def _keras_predict() -> Answer:
    network = _network()
    return lambda s, p: network.predict([s, p], batch_size=8_192, verbose=0)


def _keras_call() -> Answer:
    network = _network()
    return lambda s, p: network([s, p], training=False).numpy()


def _tf_function() -> Answer:
    import tensorflow as tf

    network = _network()
    compiled = tf.function(lambda s, p: network([s, p], training=False), reduce_retracing=True)
    return lambda s, p: compiled(tf.constant(s), tf.constant(p)).numpy()


def _frozen() -> Any:
    """The network as one graph with its weights inside, LSTMs unrolled, any batch size."""
    import keras
    import tensorflow as tf
    from tensorflow.python.framework.convert_to_constants import (
        convert_variables_to_constants_v2,
    )

    network = _network()
    config = network.get_config()
    for layer in config["layers"]:
        if layer["class_name"] == "LSTM":
            layer["config"]["unroll"] = True
    unrolled = keras.Model.from_config(config)
    unrolled.set_weights(network.get_weights())
    shapes = [tf.TensorSpec((None, 6), tf.int32), tf.TensorSpec((None, 3), tf.float32)]
    graph = tf.function(lambda s, p: unrolled([s, p], training=False))
    return convert_variables_to_constants_v2(graph.get_concrete_function(*shapes))


def _litert() -> Answer:
    import tensorflow as tf

    Interpreter = import_module("ai_edge_litert.interpreter").Interpreter
    content = tf.lite.TFLiteConverter.from_concrete_functions([_frozen()]).convert()
    interpreter = Interpreter(model_content=content, num_threads=1)
    places = sorted(interpreter.get_input_details(), key=lambda each: len(each["shape"]))
    by_width = {each["shape"][-1]: each["index"] for each in places}
    out = interpreter.get_output_details()[0]["index"]
    last = 0

    def answer(sequences: Any, profiles: Any) -> Any:
        nonlocal last
        if len(sequences) != last:
            interpreter.resize_tensor_input(by_width[6], sequences.shape)
            interpreter.resize_tensor_input(by_width[3], profiles.shape)
            interpreter.allocate_tensors()
            last = len(sequences)
        interpreter.set_tensor(by_width[6], sequences)
        interpreter.set_tensor(by_width[3], profiles)
        interpreter.invoke()
        return interpreter.get_tensor(out)

    return answer


def _onnxruntime() -> Answer:
    import tensorflow as tf

    onnxruntime, tf2onnx = import_module("onnxruntime"), import_module("tf2onnx")
    network = _network()
    shapes = (tf.TensorSpec((None, 6), tf.int32, name="s"), tf.TensorSpec((None, 3), name="p"))
    proto, _ = tf2onnx.convert.from_function(
        tf.function(lambda s, p: network([s, p], training=False)), input_signature=shapes
    )
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(proto.SerializeToString(), options)
    return lambda s, p: session.run(None, {"s": s, "p": p})[0]


RUNTIMES: dict[str, Callable[[], Answer]] = {
    "dayseven": _numpy,
    "numpy layers": _layers,
    "keras predict": _keras_predict,
    "keras call": _keras_call,
    "tf.function": _tf_function,
    "litert": _litert,
    "onnxruntime": _onnxruntime,
}


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
    """Median seconds of as many calls as fit the budget, at least five, after two to warm up."""
    act()
    act()
    times: list[float] = []
    began = time.perf_counter()
    while len(times) < 5 or (time.perf_counter() - began < budget and len(times) < 5_000):
        started = time.perf_counter()
        act()
        times.append(time.perf_counter() - started)
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
    started = time.perf_counter()
    Predictor.bundled().probabilities([[1, 0, 2, 0, 1, 0]], [profile.features])
    found["table_s"] = time.perf_counter() - started
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
    """Seconds from starting a process to the first recommendation, all days known; median of 5."""
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
        started = time.perf_counter()
        act()
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def main(argv: list[str] | None = None) -> int:
    """The command line of this module: everything, or with --one a single part as JSON."""
    from importlib.util import find_spec

    parser = argparse.ArgumentParser(prog="python -m model.training.bench")
    parser.add_argument("--one", choices=(*RUNTIMES, "serving"))
    one = parser.parse_args(argv).one
    if one is not None:
        print(json.dumps(serving() if one == "serving" else measure(one)))
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
