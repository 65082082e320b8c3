"""Where a person is, as a time zone: from a typed city or zone, a shared location, or a guess.

Only the zone is ever kept. The table of cities, `gazetteer/cities.tsv.gz`, is read when it is first
asked for, and searched as it lies: one scan takes a few milliseconds and needs no index in memory.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import cache, cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.services.countries import countries, speakers
from bot.services.place_names import fold, typo_distance
from bot.services.zones import SPOKEN_ZONES, is_zone, zone_names

TABLE = Path(__file__).parent / "gazetteer" / "cities.tsv.gz"
MOST = 6  # places offered at once
CLEARLY = 10  # times as many people: then the larger namesake is meant
NOTICEABLE = 1 / 400  # a smaller namesake, by this share of the largest, is not offered
BY_THE_WAY = 50_000  # people; a smaller city is recognised neither in a sentence nor mistyped
LIKELY = 1 / 100  # a zone less likely than this share of the likeliest is not guessed
CODE = 3  # letters: NYC, MUC
HALF_A_YEAR = timedelta(days=182)

_OFFSET = re.compile(r"(?:utc|gmt)?\s*(?:([+\-−–])\s*(\d{1,2})(?::?([0-5]\d))?)", re.IGNORECASE)
_QUARTER = timedelta(minutes=15)


@dataclass(frozen=True)
class Place:
    """A place and its zone. `country` is a two-letter code, empty for a zone without a city."""

    name: str
    region: str
    country: str
    timezone: str
    people: int


def is_clear(places: tuple[Place, ...]) -> bool:
    """Whether the first of `places` is so much larger than the others that it must be meant."""
    return len(places) == 1 or (len(places) > 1 and places[0].people >= CLEARLY * places[1].people)


class Places:
    """The table of cities. All answers are best first, one for each zone, at most `MOST`."""

    def __init__(self, table: bytes) -> None:
        self._table = table
        self._zones: list[Place] = []
        for line in re.findall(rb"^=\t(.*)$", table, re.MULTILINE):
            country, zone, people, city, region = line.decode().split("\t")
            if is_zone(zone):
                self._zones.append(Place(city, _region(region), country, zone, int(people)))

    def find(self, text: str, language: str | None, now: datetime) -> tuple[Place, ...]:
        """The places `text` may mean: a city, a country, a zone, an offset from UTC.

        A city may be followed by its country or state ("Portland, Oregon"), stand in a sentence,
        and be mistyped by a letter or two. Countries are known in English and in `language`.
        """
        text = text.strip()[:100]
        return (
            self._zone(text)
            or _best(self._offset(text, now), now)
            or _best(self._city(text, language), now)
            or _best(self._in_sentence(text), now)
            or _best(self._mistyped(text), now)
        )

    def likeliest(self, language_code: str | None, now: datetime) -> tuple[Place, ...]:
        """The zones in which somebody with this Telegram language most likely lives."""
        weights = speakers(language_code)
        if not weights:
            return _best(self._zones, now)
        ranked = sorted(
            ((weights.get(p.country, 0) * p.people, p) for p in self._zones),
            key=lambda pair: -pair[0],
        )
        least = ranked[0][0] * LIKELY
        return _distinct((place for weight, place in ranked if weight >= least), now)

    def at_clock(self, shown: time, now: datetime) -> tuple[Place, ...]:
        """Where clocks show `shown` now, give or take seven minutes."""
        utc = timedelta(hours=now.hour, minutes=now.minute)
        ahead = timedelta(hours=shown.hour, minutes=shown.minute) - utc
        offset = round(ahead / _QUARTER) * _QUARTER
        # Clocks run from twelve hours behind UTC to fourteen ahead, so two dates can fit.
        fitting = (
            place
            for days in (-1, 0, 1)
            for place in self._with_offset(offset + timedelta(days=days), now)
        )
        return _best(fitting, now)

    def named(self, zone: str) -> Place:
        """The zone as a place: its largest city, or the zone's own name where there is none."""
        cities = [place for place in self._zones if place.timezone == zone]
        if cities:
            return max(cities, key=lambda place: place.people)
        own = zone.rpartition("/")[2].replace("_", " ")
        # At sea zones are called after what must be added to reach UTC: the wrong sign for people.
        if zone.startswith("Etc/GMT"):
            own = own.replace("GMT", "UTC").translate(str.maketrans("+-", "-+"))
        return Place(own, "", "", zone, 0)

    @property
    def header(self) -> bytes:
        """The file's first lines: where the facts come from, and the licence."""
        return self._table[: self._table.find(b"\n=")]

    def _zone(self, text: str) -> tuple[Place, ...]:
        key = fold(text)
        if key in SPOKEN_ZONES:
            zone = SPOKEN_ZONES[key]
            return (Place(text.upper(), "", "", zone, 0),)
        if "/" not in text:
            return ()
        wanted = text.replace(" ", "_").casefold()
        zone = next((name for name in zone_names() if name.casefold() == wanted), "")
        return (self.named(zone),) if zone else ()

    def _offset(self, text: str, now: datetime) -> Iterable[Place]:
        match = _OFFSET.fullmatch(text)
        if match is None:
            return ()
        sign, hours, minutes = match.groups()
        offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
        return self._with_offset(offset if sign == "+" else -offset, now)

    def _with_offset(self, offset: timedelta, now: datetime) -> Iterator[Place]:
        for place in self._zones:
            if now.astimezone(ZoneInfo(place.timezone)).utcoffset() == offset:
                yield place

    def _city(self, text: str, language: str | None) -> list[Place]:
        """A city alone, a country or a state alone, or a city followed by one of these."""
        found = self._within(text, language) + self._cities(text)
        if found:
            return found
        # "Paris, Texas", "Paris Texas" and "San Jose Costa Rica": the shortest ending that says
        # where is tried first.
        words = re.split(r"[\s,]+", text)
        for cut in range(len(words) - 1, 0, -1):
            where = {p.country + p.region for p in self._within(" ".join(words[cut:]), language)}
            cities = self._cities(" ".join(words[:cut]))
            inside = [
                city for city in cities if {city.country, city.country + city.region} & where
            ] or [city for city in cities if city.country in {w[:2] for w in where if len(w) == 2}]
            if inside:
                return inside
        return []

    def _within(self, text: str, language: str | None) -> list[Place]:
        """The zones of a country or of a state of the United States."""
        key = fold(text)
        code = countries(language).get(key, text.upper())
        found = [place for place in self._zones if place.country == code]
        return found + self._states.get(key, [])

    @cached_property
    def _states(self) -> dict[str, list[Place]]:
        found: dict[str, dict[str, Place]] = {}
        for line in re.findall(rb"^[^=\n\t]+\t[A-Z]{2} [^\n]*$", self._table, re.MULTILINE):
            place, code = _place(line), line.split(b"\t")[1][:2].decode()
            for key in (fold(place.region), fold(code)):
                zones = found.setdefault(key, {})
                if place.people > zones.get(place.timezone, place).people or (
                    place.timezone not in zones
                ):
                    zones[place.timezone] = place
        return {key: list(zones.values()) for key, zones in found.items()}

    def _cities(self, written: str) -> list[Place]:
        """Cities of that name, called as it is `written` where the table calls them otherwise."""
        return [_as_written(place, written) for place in self._known_as(fold(written))]

    def _known_as(self, key: str) -> list[Place]:
        if not key:
            return []
        wanted = f"|{key}|".encode()
        found = []
        at = self._table.find(wanted)
        while at >= 0:
            end = self._table.find(b"\n", at)
            found.append(_place(self._table[self._table.rfind(b"\n", 0, at) + 1 : end]))
            at = self._table.find(wanted, end)
        return found

    def _in_sentence(self, text: str) -> list[Place]:
        """The longest run of words that names a sizeable city."""
        words = re.findall(r"[^\s,.;:!?]+", text)[:10]
        for length in range(min(len(words) - 1, 4), 0, -1):
            found = [
                city
                for start in range(len(words) - length + 1)
                for city in self._cities(" ".join(words[start : start + length]))
                if city.people >= BY_THE_WAY and len(fold("".join(words[start:][:length]))) > 3
            ]
            if found:
                return found
        return []

    def _mistyped(self, text: str) -> list[Place]:
        """Cities whose name begins with the same letter and is a slip or two away."""
        key = fold(text)
        slips = 0 if len(key) < 5 else 1 if len(key) < 8 else 2
        if slips == 0:
            return []
        pattern = re.escape(key[0]).encode() + rb"[^|\n]+"
        near: dict[int, set[str]] = {}
        for match in re.finditer(rb"\|(" + pattern + rb")(?=\|)", self._table):
            # Letters take up to four bytes; a cheap look at the length comes first.
            if len(key) - slips <= len(match[1]) <= 4 * (len(key) + slips):
                other = match[1].decode()
                slip = typo_distance(key, other, slips)
                if slip <= slips:
                    near.setdefault(slip, set()).add(other)
        for slip in sorted(near):
            cities = [city for name in near[slip] for city in self._known_as(name)]
            if found := [city for city in cities if city.people >= BY_THE_WAY]:
                return found
        return []


def _region(cell: str) -> str:
    return cell.partition(" ")[2]


def _place(line: bytes) -> Place:
    name, region, country, zone, people, _ = line.decode().split("\t")
    return Place(name, _region(region), country, zone, int(people))


def _as_written(place: Place, written: str) -> Place:
    """Munich is München to whoever calls it so; what shortens its name, or a code, is no name."""
    key, known = fold(written), fold(place.name)
    if len(key) <= CODE or key in known or known in key:
        return place
    if written.islower():
        written = re.sub(r"(?<![^\s-])\w", lambda first: first[0].upper(), written)
    return replace(place, name=written)


def _best(places: Iterable[Place], now: datetime) -> tuple[Place, ...]:
    ranked = sorted(places, key=lambda place: -place.people)
    return _distinct(
        (place for place in ranked if place.people >= ranked[0].people * NOTICEABLE), now
    )


def _distinct(places: Iterable[Place], now: datetime) -> tuple[Place, ...]:
    """The first of those in a country whose clocks agree in summer and winter; at most `MOST`."""
    found: dict[tuple[object, ...], Place] = {}
    for place in places:
        if len(found) == MOST:
            break
        if is_zone(place.timezone):
            zone = ZoneInfo(place.timezone)
            clocks = (now.astimezone(zone), (now + HALF_A_YEAR).astimezone(zone))
            found.setdefault((place.country, *(clock.utcoffset() for clock in clocks)), place)
    return tuple(found.values())


@cache
def bundled_places() -> Places:
    """The table that comes with DaySeven, read when first asked for and then kept."""
    return Places(gzip.decompress(TABLE.read_bytes()))
