"""From a file's bytes to what it holds: recognised, chosen, read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.importing import (
    apple_health,
    fit,
    fitbit,
    garmin,
    gpx,
    lifting,
    limits,
    own,
    running_page,
    strava,
    tcx,
    training_peaks,
    whoop,
)
from bot.importing.documents import Document, documents, is_archive, read_input
from bot.importing.failures import Broken, TooLarge, Unrecognised, Unsafe
from bot.importing.formats import Format, Imported
from bot.importing.harvest import CUT_OFF, Harvest
from bot.importing.recognition import format_of
from bot.importing.tables import Table, read_table

BROKEN_FILE = "import-problem-file"

_TABLES: dict[Format, Callable[[Table, Harvest], None]] = {
    Format.STRAVA: strava.read,
    Format.GARMIN: garmin.read,
    Format.STRONG: lifting.read_strong,
    Format.HEVY: lifting.read_hevy,
    Format.WHOOP: whoop.read,
    Format.TRAINING_PEAKS: training_peaks.read,
}
_DOCUMENTS: dict[Format, Callable[[Document, Harvest], None]] = {
    Format.APPLE_HEALTH: apple_health.read,
    Format.FITBIT: fitbit.read,
    Format.RUNNING_PAGE: running_page.read,
    Format.GPX: gpx.read,
    Format.TCX: tcx.read,
    Format.FIT: fit.read,
}
# An archive may hold several: these tell the whole story alone, in this order.
_WHOLE_STORY = (Format.OWN, Format.STRAVA, Format.APPLE_HEALTH)


def recognise(data: bytes | Path) -> Format:
    """The format of a file, whatever its name. Raises the failures of `failures`."""
    return _chosen(documents(read_input(data)))[0]


def parse(data: bytes | Path, *, timezone: str) -> Imported:
    """Everything in a file.

    `timezone` is the person's own: instants without a place count as local there. Raises the
    failures of `failures`, and then nothing of the file counts. For files of strangers use
    `bot.importing.worker.parse_safely`, which does this where it can do no harm.
    """
    format, chosen = _chosen(documents(read_input(data)))
    if format is Format.OWN:
        return own.read(chosen[0])
    harvest = Harvest(ZoneInfo(timezone))
    for document in chosen:
        try:
            _read(format, document, harvest)
        except Broken:
            if len(chosen) == 1:
                raise
            harvest.problem(BROKEN_FILE)
    return harvest.imported(format)


def _read(format: Format, document: Document, harvest: Harvest) -> None:
    if format in _TABLES:
        table = read_table(document)
        _TABLES[format](table, harvest)
        if table.cut:
            harvest.problem(CUT_OFF)
    else:
        _DOCUMENTS[format](document, harvest)


def _chosen(found: list[Document]) -> tuple[Format, list[Document]]:
    """One format and its documents: what tells the whole story, or what there is most of."""
    known = [(format_of(document.head), document) for document in found]
    counted = Counter(format for format, _ in known if format is not None)
    if not counted:
        if any(is_archive(document.head) for document in found):
            raise Unsafe("an archive inside an archive")
        raise Unrecognised(f"{len(found)} documents")
    whole = [format for format in _WHOLE_STORY if format in counted]
    format = whole[0] if whole else counted.most_common(1)[0][0]
    chosen = [document for kind, document in known if kind is format]
    if format in _WHOLE_STORY:
        chosen = chosen[:1]
    if len(chosen) > limits.MOST_MEMBERS:
        raise TooLarge(f"{len(chosen)} files of interest")
    return format, chosen
