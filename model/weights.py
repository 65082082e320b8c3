"""The weights file: what is in it, and how one is told from a damaged or foreign one."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

# Keys and shapes of the documented network, in the order of the file; gates as in Keras.
DOCUMENTED: dict[str, tuple[int, ...]] = {
    "embedding": (7, 16),
    "lstm1_kernel": (16, 256),
    "lstm1_recurrent": (64, 256),
    "lstm1_bias": (256,),
    "lstm2_kernel": (64, 128),
    "lstm2_recurrent": (32, 128),
    "lstm2_bias": (128,),
    "lstm3_kernel": (32, 64),
    "lstm3_recurrent": (16, 64),
    "lstm3_bias": (64,),
    "profile_kernel": (3, 32),
    "profile_bias": (32,),
    "combined_kernel": (48, 32),
    "combined_bias": (32,),
    "output_kernel": (32, 7),
    "output_bias": (7,),
}
HEADLINE = {
    **DOCUMENTED,
    "wide_kernel": (48, 64),
    "wide_bias": (64,),
    "combined_kernel": (64, 32),
}
_LARGEST = 1 << 20  # bytes; both networks need well under 200 KB


class ModelFileError(Exception):
    """A model file that is missing, damaged, foreign or not the one pinned in the code."""


def read_weights(
    path: Path, size: int | None = None, sha256: str | None = None
) -> dict[str, Array]:
    """The arrays of a weights file, checked: key set, shapes, float32, finite.

    size, sha256: what the file must be byte for byte, where given. Never unpickles anything.
    ModelFileError, which names the file and the fault, for every kind of damage.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as error:
        raise ModelFileError(f"{path}: cannot be read ({error.strerror})") from error
    if len(content) > _LARGEST or (size is not None and len(content) != size):
        raise ModelFileError(f"{path}: has not the size it should have")
    if sha256 is not None and hashlib.sha256(content).hexdigest() != sha256:
        raise ModelFileError(f"{path}: is not the file whose checksum is pinned in the code")
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as archive:
            arrays = {key: archive[key] for key in archive.files}
    except (ValueError, OSError, EOFError, KeyError, zipfile.BadZipFile) as error:
        raise ModelFileError(f"{path}: is not a readable .npz archive ({error})") from error
    return _checked(path, arrays)


def _checked(path: Path, arrays: dict[str, NDArray[np.generic]]) -> dict[str, Array]:
    expected = HEADLINE if "wide_kernel" in arrays else DOCUMENTED
    if set(arrays) != set(expected):
        odd = ", ".join(sorted(set(arrays) ^ set(expected)))
        raise ModelFileError(f"{path}: keys missing or unknown: {odd}")
    weights: dict[str, Array] = {}
    for key, shape in expected.items():
        array = arrays[key]
        if array.shape != shape or array.dtype != np.float32:
            raise ModelFileError(
                f"{path}: {key} is {array.dtype} {array.shape}, not float32 {shape}"
            )
        if not np.isfinite(array).all():
            raise ModelFileError(f"{path}: {key} holds numbers that are not finite")
        weights[key] = np.ascontiguousarray(array, dtype=np.float32)
    return weights


def write_weights(path: Path, weights: dict[str, Array]) -> None:
    """A weights file that appears only when it is whole; the same weights give the same bytes."""
    checked = _checked(path, dict(weights))
    partial = path.with_name(path.name + ".part")
    try:
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_STORED) as archive:
            for key, array in checked.items():
                buffer = io.BytesIO()
                np.lib.format.write_array(buffer, array, allow_pickle=False)
                # a fixed date: the file's checksum is a promise about numbers, not about a clock
                archive.writestr(
                    zipfile.ZipInfo(f"{key}.npy", (1980, 1, 1, 0, 0, 0)), buffer.getvalue()
                )
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
