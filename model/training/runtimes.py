"""The ways to run the bundled network that `make bench` sets side by side."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

Answer = Callable[[Any, Any], Any]  # sequences (n, 6) and profiles (n, 3) to probabilities (n, 7)


def _numpy() -> Answer:
    from model.predictor import Predictor

    return Predictor.bundled().probabilities


def _layers() -> Answer:
    from model.predictor import Predictor

    return Predictor.bundled().forward


def bundled_network() -> Any:
    from model.predictor import WEIGHTS
    from model.training.export import load_into
    from model.training.network import build
    from model.weights import read_weights

    network = build("documented")
    load_into(network, read_weights(WEIGHTS))
    return network


def _keras_predict() -> Answer:
    network = bundled_network()
    return lambda s, p: network.predict([s, p], batch_size=8_192, verbose=0)


def _keras_call() -> Answer:
    network = bundled_network()
    return lambda s, p: network([s, p], training=False).numpy()


def _tf_function() -> Answer:
    import tensorflow as tf

    network = bundled_network()
    compiled = tf.function(lambda s, p: network([s, p], training=False), reduce_retracing=True)
    return lambda s, p: compiled(tf.constant(s), tf.constant(p)).numpy()


def _frozen() -> Any:
    """The network as one graph with its weights inside, LSTMs unrolled, any batch size."""
    import keras
    import tensorflow as tf
    from tensorflow.python.framework.convert_to_constants import (
        convert_variables_to_constants_v2,
    )

    network = bundled_network()
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
    network = bundled_network()
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
