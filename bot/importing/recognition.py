"""What a document is, by its content alone."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.importing import (
    fit,
    fitbit,
    garmin,
    lifting,
    own,
    running_page,
    strava,
    training_peaks,
    whoop,
)
from bot.importing.failures import Unsafe
from bot.importing.formats import Format
from bot.importing.tables import Row, Table, head_text, table_in

_ROOT = re.compile(r"<(?:!DOCTYPE\s+)?(?:[\w.-]+:)?(gpx|TrainingCenterDatabase|HealthData)[\s>]")
_ROOTS = {
    "gpx": Format.GPX,
    "TrainingCenterDatabase": Format.TCX,
    "HealthData": Format.APPLE_HEALTH,
}
_JSON: tuple[tuple[Format, Callable[[str], bool]], ...] = (
    (Format.OWN, own.fits),
    (Format.FITBIT, fitbit.fits),
    (Format.RUNNING_PAGE, running_page.fits),
)
# Those that go by their headings first; the two that go by their first row last.
_TABLES: tuple[tuple[Format, Callable[[Table, Row | None], bool]], ...] = (
    (Format.STRONG, lifting.strong_fits),
    (Format.HEVY, lifting.hevy_fits),
    (Format.WHOOP, whoop.fits),
    (Format.TRAINING_PEAKS, training_peaks.fits),
    (Format.GARMIN, garmin.fits),
    (Format.STRAVA, strava.fits),
)


def format_of(head: bytes) -> Format | None:
    """The format of a document that begins so, None for none we know.

    Raises Unsafe for XML that declares entities before anything else.
    """
    if fit.fits(head):
        return Format.FIT
    text = head_text(head).lstrip()
    if text.startswith("<"):
        root = _ROOT.search(text)
        if "<!ENTITY" in text:
            raise Unsafe("entities")
        return _ROOTS[root.group(1)] if root else None
    if text.startswith(("[", "{")):
        return next((format for format, fits in _JSON if fits(text)), None)
    return _table_format(text)


def _table_format(text: str) -> Format | None:
    if "\x00" in text or not any(separator in text[:4000] for separator in ",;\t"):
        return None
    table = table_in(text)
    first = next(table.rows, None)
    return next((format for format, fits in _TABLES if fits(table, first)), None)
