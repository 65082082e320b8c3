"""Why a file was not read. Each failure carries the key of the words for the person.

ImportFailure
├── Unrecognised   none of the formats we know
├── Empty          of a known format, with no workout in it
├── Broken         of a known format, but damaged or cut off
├── TooLarge       more bytes, files or workouts than we take
├── Unsafe         built to do harm, or indistinguishable from that
├── Locked         protected with a password
├── Newer          one of our own exports, of a version to come
└── TooSlow        not read within the time allowed
"""

from __future__ import annotations


class ImportFailure(Exception):
    """A file that was not read; nothing of it was used. `detail` is for the log, not the person."""

    key = "import-failed"

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class Unrecognised(ImportFailure):
    """None of the formats we know."""

    key = "import-unrecognised"


class Empty(ImportFailure):
    """A known format without a single workout."""

    key = "import-empty"


class Broken(ImportFailure):
    """A known format, damaged or cut off."""

    key = "import-broken"


class TooLarge(ImportFailure):
    """More bytes, files or workouts than we take."""

    key = "import-too-large"


class Unsafe(ImportFailure):
    """Built to do harm, or indistinguishable from it."""

    key = "import-unsafe"


class Locked(ImportFailure):
    """Protected with a password."""

    key = "import-locked"


class Newer(ImportFailure):
    """One of our own exports, of a version that this program does not know yet."""

    key = "import-newer"


class TooSlow(ImportFailure):
    """Not read within the time allowed."""

    key = "import-too-slow"


BY_KEY: dict[str, type[ImportFailure]] = {
    failure.key: failure
    for failure in (
        ImportFailure, Unrecognised, Empty, Broken, TooLarge, Unsafe, Locked, Newer, TooSlow
    )
}  # fmt: skip
