"""A damaged or foreign weights file is never used: each kind of tampering has its refusal."""

import io
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from model import pins
from model.predictor import WEIGHTS, Predictor
from model.weights import ModelFileError, read_weights, write_weights


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the bundled weights that Predictor.bundled reads in place of the original."""
    path = tmp_path / "weights.npz"
    path.write_bytes(WEIGHTS.read_bytes())
    monkeypatch.setattr("model.predictor.WEIGHTS", path)
    return path


def flip_a_bit(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def append(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"more")


def swap_in_other_weights(path: Path) -> None:
    weights = read_weights(path)
    weights["output_bias"] = weights["output_bias"] + 1
    write_weights(path, weights)


def remove(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(
    "tamper", [flip_a_bit, truncate, append, swap_in_other_weights, remove, empty]
)
def test_bundled_weights_that_are_not_the_pinned_ones_are_refused(
    copy: Path, tamper: Callable[[Path], None]
) -> None:
    Predictor.bundled()
    tamper(copy)
    with pytest.raises(ModelFileError, match=r"weights\.npz"):
        Predictor.bundled()


def test_a_wrong_answer_is_refused_even_from_the_pinned_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pins, "GOLDEN_ANSWER", (1.0, 0, 0, 0, 0, 0, 0))
    with pytest.raises(ModelFileError, match="the answer pinned"):
        Predictor.bundled()


def saved(path: Path, **changes: object) -> Path:
    arrays: dict[str, object] = {**read_weights(WEIGHTS), **changes}
    np.savez(path, **{k: v for k, v in arrays.items() if v is not None})  # type: ignore[arg-type]
    return path


def test_a_missing_key_an_unknown_key_and_a_wrong_shape_are_named(tmp_path: Path) -> None:
    path = tmp_path / "w.npz"
    with pytest.raises(ModelFileError, match="output_bias"):
        Predictor.load(saved(path, output_bias=None))
    with pytest.raises(ModelFileError, match="extra"):
        Predictor.load(saved(path, extra=np.zeros(3, np.float32)))
    with pytest.raises(ModelFileError, match="output_bias is float32"):
        Predictor.load(saved(path, output_bias=np.zeros(8, np.float32)))
    with pytest.raises(ModelFileError, match="output_bias is float64"):
        Predictor.load(saved(path, output_bias=np.zeros(7)))
    with pytest.raises(ModelFileError, match="not finite"):
        Predictor.load(saved(path, output_bias=np.full(7, np.nan, np.float32)))


def test_a_pickle_is_never_loaded(tmp_path: Path) -> None:
    path = tmp_path / "w.npz"
    buffer = io.BytesIO()
    np.save(buffer, np.array([print], dtype=object), allow_pickle=True)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("embedding.npy", buffer.getvalue())
    with pytest.raises(ModelFileError, match="readable"):
        Predictor.load(path)
    path.write_bytes(pickle.dumps({"embedding": 1}))
    with pytest.raises(ModelFileError, match="readable"):
        Predictor.load(path)


def test_the_same_weights_give_the_same_bytes(tmp_path: Path) -> None:
    weights = read_weights(WEIGHTS)
    write_weights(tmp_path / "again.npz", weights)
    assert (tmp_path / "again.npz").read_bytes() == WEIGHTS.read_bytes()
