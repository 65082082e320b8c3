"""Apple Health's `export.xml`: hundreds of megabytes of records, and the workouts among them.

The file begins with a document type that some releases of iOS got wrong; it is cut off, unless it
declares entities. A workout counts by the wall clock of the zone it names, or else as written.
"""

from __future__ import annotations

from datetime import datetime

from bot.importing import moments
from bot.importing.documents import Document
from bot.importing.failures import Broken, Unsafe
from bot.importing.harvest import Harvest
from bot.importing.quantities import metres, seconds
from bot.importing.xml_stream import walk

_PREFIX = "HKWorkoutActivityType"
_DISTANCE = "HKQuantityTypeIdentifierDistance"
_PROLOG = 256 * 1024  # bytes in which the document type must end


class _Workouts:
    """Follows an export."""

    def __init__(self, harvest: Harvest) -> None:
        self._harvest = harvest
        self._workout: dict[str, str] | None = None
        self._zone = ""
        self._distance: float | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Workout":
            self._workout, self._zone = attributes, ""
            self._distance = metres(
                attributes.get("totalDistance"), attributes.get("totalDistanceUnit", "km")
            )
        elif self._workout is None:
            return
        elif name == "MetadataEntry" and attributes.get("key") == "HKTimeZone":
            self._zone = attributes.get("value", "")
        elif name == "WorkoutStatistics" and attributes.get("type", "").startswith(_DISTANCE):
            self._distance = metres(attributes.get("sum"), attributes.get("unit", "km"))

    def end(self, name: str, text: str) -> None:
        if name != "Workout" or self._workout is None:
            return
        told, self._workout = self._workout, None
        self._harvest.add(
            self._when(told.get("startDate", "")),
            told.get("workoutActivityType", "").removeprefix(_PREFIX),
            duration=self._duration(told),
            distance=self._distance,
        )

    def _when(self, text: str) -> datetime | None:
        start = moments.iso(text)
        if start is None:
            return None
        zone = moments.zone_named(self._zone)
        if zone is not None and start.tzinfo is not None:
            start = start.astimezone(zone)
        return start.replace(tzinfo=None)

    def _duration(self, told: dict[str, str]) -> float | None:
        duration = seconds(told.get("duration"), told.get("durationUnit", "min"))
        if duration:
            return duration
        start = moments.iso(told.get("startDate", ""))
        end = moments.iso(told.get("endDate", ""))
        if start is None or end is None or (start.tzinfo is None) is not (end.tzinfo is None):
            return None
        return (end - start).total_seconds()


def read(document: Document, harvest: Harvest) -> None:
    """Every workout of the export."""
    document.streamed()
    with document.open() as stream:
        beginning = stream.read(_PROLOG)
        walk(stream, _Workouts(harvest), before=_without_doctype(beginning))


def _without_doctype(beginning: bytes) -> bytes:
    start = beginning.find(b"<!DOCTYPE")
    if start < 0:
        return beginning
    bracket, angle = beginning.find(b"[", start), beginning.find(b">", start)
    if 0 <= bracket < angle:
        inside = beginning.find(b"]", bracket)
        angle = beginning.find(b">", inside) if inside >= 0 else -1
    if angle < 0:
        raise Broken("a document type without end")
    if b"<!ENTITY" in beginning[start:angle].upper():
        raise Unsafe("entities")
    return beginning[:start] + beginning[angle + 1 :]
