"""TCX, Garmin's Training Center XML: every `<Activity>`, its laps added up."""

from __future__ import annotations

from datetime import datetime

from bot.importing import moments
from bot.importing.documents import Document
from bot.importing.harvest import Harvest
from bot.importing.quantities import machine
from bot.importing.xml_stream import walk


class _Activities:
    """Follows a TCX file."""

    def __init__(self, harvest: Harvest) -> None:
        self._harvest = harvest
        self._path: list[str] = []
        self._reset("")

    def _reset(self, sport: str) -> None:
        self._sport = sport
        self._notes = ""
        self._begun: datetime | None = None
        self._seconds = 0.0
        self._metres = 0.0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name)
        if name == "Activity":
            self._reset(attributes.get("Sport", ""))
        elif name == "Lap" and self._begun is None:
            self._begun = moments.instant(attributes.get("StartTime", ""))

    def end(self, name: str, text: str) -> None:
        self._path.pop()
        above = self._path[-1] if self._path else ""
        if above == "Lap" and name == "TotalTimeSeconds":
            self._seconds += machine(text) or 0.0
        elif above == "Lap" and name == "DistanceMeters":
            self._metres += machine(text) or 0.0
        elif above == "Activity" and name == "Id":
            self._begun = moments.instant(text) or self._begun
        elif above == "Activity" and name == "Notes":
            self._notes = text
        elif name == "Activity":
            self._harvest.add(
                self._begun,
                self._sport,
                title=self._notes,
                duration=self._seconds,
                distance=self._metres,
            )


def read(document: Document, harvest: Harvest) -> None:
    """Every activity of the file."""
    with document.open() as stream:
        walk(stream, _Activities(harvest))
