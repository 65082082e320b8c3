"""Other apps' exports, and our own, in; workouts out. Pure: no chat, no database.

`recognise` and `parse` read a file here and now; `bot.importing.worker.parse_safely` has it read
in a process of its own, with little memory and little time, which is how a stranger's file is read.
"""

from bot.importing.failures import (
    Broken,
    Empty,
    ImportFailure,
    Locked,
    TooLarge,
    TooSlow,
    Unrecognised,
    Unsafe,
)
from bot.importing.formats import Format, Imported, ImportedWorkout
from bot.importing.reading import parse, recognise

__all__ = [
    "Broken",
    "Empty",
    "Format",
    "ImportFailure",
    "Imported",
    "ImportedWorkout",
    "Locked",
    "TooLarge",
    "TooSlow",
    "Unrecognised",
    "Unsafe",
    "parse",
    "recognise",
]
