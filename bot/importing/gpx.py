"""GPX tracks: every `<trk>` with times is a workout, its length added up along its points."""

from __future__ import annotations

import math
from datetime import datetime

from bot.importing import moments
from bot.importing.documents import Document
from bot.importing.harvest import Harvest
from bot.importing.quantities import machine
from bot.importing.sports import sport_of
from bot.importing.xml_stream import walk

UNTYPED = "GPX"  # stands for the sport of a track that names none
EARTH = 6_371_008.8  # metres, mean radius (IUGG)
# Strava's numbers for kinds of activities, which its GPX files carry in place of a name.
_STRAVA = {"1": "Ride", "4": "Hike", "9": "Run", "10": "Walk", "16": "Swim"}


class _Tracks:
    """Follows a GPX file."""

    def __init__(self, harvest: Harvest) -> None:
        self._harvest = harvest
        self._path: list[str] = []
        self._reset()

    def _reset(self) -> None:
        self._name = self._type = ""
        self._first: datetime | None = None
        self._last: datetime | None = None
        self._length = 0.0
        self._before: tuple[float, float] | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name)
        if name == "trk":
            self._reset()
        elif name == "trkseg":
            self._before = None
        elif name == "trkpt":
            self._point(machine(attributes.get("lat")), machine(attributes.get("lon")))

    def _point(self, latitude: float | None, longitude: float | None) -> None:
        if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
            return
        if self._before is not None:
            self._length += distance(self._before, (latitude, longitude))
        self._before = (latitude, longitude)

    def end(self, name: str, text: str) -> None:
        self._path.pop()
        above = self._path[-1] if self._path else ""
        if name == "time" and above == "trkpt":
            when = moments.instant(text)
            if when is not None:
                self._first = self._first or when
                self._last = when
        elif name == "name" and above == "trk":
            self._name = text
        elif name == "type" and above == "trk":
            self._type = text.strip()
        elif name == "trk" and self._first is not None and self._last is not None:
            label = _STRAVA.get(self._type, self._type) or UNTYPED
            self._harvest.add(
                self._first,
                label,
                sport=sport_of(label, self._name),
                duration=(self._last - self._first).total_seconds(),
                distance=self._length,
            )


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Metres between two points (latitude, longitude in degrees), along a great circle."""
    north1, east1, north2, east2 = map(math.radians, (*one, *other))
    half = (
        math.sin((north2 - north1) / 2) ** 2
        + math.cos(north1) * math.cos(north2) * math.sin((east2 - east1) / 2) ** 2
    )
    return 2 * EARTH * math.asin(math.sqrt(min(1.0, half)))


def read(document: Document, harvest: Harvest) -> None:
    """Every track of the file."""
    with document.open() as stream:
        walk(stream, _Tracks(harvest))
