"""Country names as people type them, and where a language is spoken."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.services.place_names import fold

# What people say that is not the country's name in any list of names.
SPOKEN = {
    "usa": "US",
    "america": "US",
    "unitedstatesofamerica": "US",
    "uk": "GB",
    "greatbritain": "GB",
    "britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northernireland": "GB",
    "uae": "AE",
    "emirates": "AE",
    "holland": "NL",
    "korea": "KR",
    "czechia": "CZ",
    "czechrepublic": "CZ",
    "turkey": "TR",
    "burma": "MM",
    "ivorycoast": "CI",
    "vatican": "VA",
    "macedonia": "MK",
}
OFFICIAL = frozenset({"official", "de_facto_official", "official_regional"})


def _locale(language: str | None) -> Locale | None:
    try:
        return Locale.parse((language or "en").replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None


@cache
def countries(language: str | None) -> Mapping[str, str]:
    """Folded names and two-letter codes to the code, in English and in `language`."""
    found: dict[str, str] = {}
    for locale in (_locale(language), _locale("en")):
        for code, name in (locale.territories if locale else {}).items():
            if len(code) == 2 and code.isalpha():
                found.setdefault(fold(name), code)
    return found | SPOKEN


def country_name(code: str, language: str) -> str:
    """The country's name in `language`; its code where nobody has named it."""
    locale = _locale(language) or Locale("en")
    return str(locale.territories.get(code, code))


def city_name(city: str, zone: str, language: str) -> str:
    """`city` in `language` where it has given its name to its time zone, else as it is.

    These are the best known cities of the world, and the only ones that CLDR names.
    """
    locale = _locale(language)
    if locale is None or fold(zone.rpartition("/")[2]) != fold(city):
        return city
    # CLDR keeps some of them under what the zone was once called, such as Europe/Kiev.
    former = (old for old, new in get_global("zone_aliases").items() if new == zone)
    known = (locale.time_zones.get(each, {}).get("city") for each in (zone, *former))
    return str(next((name for name in known if name), city))


def speakers(language_code: str | None) -> dict[str, float]:
    """For each country code, how likely it is that a phone set to this language is there.

    A weight for each inhabitant, not a probability: the square of the share who speak the language,
    since people set a phone to the language they know best. A country named in the code
    ("pt-BR") counts twenty times. Empty for a language nobody has counted.
    """
    parts = (language_code or "en").replace("_", "-").split("-")
    language = parts[0].lower()
    named = parts[-1].upper() if len(parts) > 1 else ""
    weights: dict[str, float] = {}
    for territory, spoken in get_global("territory_languages").items():
        # "zh" is counted under its scripts, such as zh_Hans.
        shares = [
            facts for key, facts in spoken.items() if key.partition("_")[0].lower() == language
        ]
        share = sum(facts["population_percent"] for facts in shares) / 100
        if not any(facts["official_status"] in OFFICIAL for facts in shares):
            share /= 4
        if share > 0:
            weights[territory] = min(share, 1.0) ** 2 * (20 if territory == named else 1)
    return weights
