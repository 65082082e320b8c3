"""Words: every text a person reads comes from a catalogue, by key.

A language is one Fluent file, `locales/<language>.ftl`; adding one touches no code. A key that a
language lacks is answered in English.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date, time
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Any, Literal

from babel.dates import format_skeleton, get_day_names
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentNone, FluentType, fluent_date

LOCALES = Path(__file__).parent / "locales"
DEFAULT_LANGUAGE = "en"


# Day before month and a 24-hour clock, as most people who read English outside the US write.
LOCALE_OF = {"en": "en_GB"}

# "Sat 28 Nov." at the end of a sentence: the stop of an abbreviation ends the sentence as well.
TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")


class MissingWords(KeyError):
    """A key without an entry, or an entry whose variables were not given."""


def languages() -> tuple[str, ...]:
    """The languages that have a catalogue, English first."""
    found = {path.stem for path in LOCALES.glob("*.ftl")}
    return (DEFAULT_LANGUAGE, *sorted(found - {DEFAULT_LANGUAGE}))


def choose_language(wanted: str | None) -> str:
    """The catalogue for a Telegram `language_code` such as `pt-br`; English where none fits."""
    base = (wanted or "").lower().partition("-")[0]
    return base if base in languages() else DEFAULT_LANGUAGE


def _locale(language: str) -> str:
    return LOCALE_OF.get(language, language)


@cache
def _bundle(language: str) -> FluentBundle:
    # Isolation marks around every variable would be counted and copied with the text; the
    # right-to-left languages that need them get them from their own catalogue.
    locale = _locale(language)
    functions: dict[str, Any] = {"DAY": partial(_day, locale)}
    bundle = FluentBundle([locale], functions=functions, use_isolating=False)
    words = (LOCALES / f"{language}.ftl").read_text(encoding="utf-8")
    bundle.add_resource(FluentResource(words))
    return bundle


def _day(locale: str, day: date) -> str:
    """DAY($day) in a catalogue: `Wed 25 Nov`, as the language writes it."""
    return str(format_skeleton("MMMEd", day, locale=locale)).replace(",", "")


def _argument(value: object, *, escape: bool) -> Any:
    if isinstance(value, date) and not isinstance(value, FluentType):
        return fluent_date(value)
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, str):
        return html.escape(value, quote=False) if escape else value
    return value


class Messages:
    """The words of one language."""

    def __init__(self, language: str = DEFAULT_LANGUAGE) -> None:
        self.language = language

    def text(self, key: str, **facts: object) -> str:
        """The HTML text of `key`; string facts are escaped, so a name cannot carry markup.

        Raises MissingWords where no catalogue has the key or a variable it needs is missing.
        """
        return self._format(key, facts, escape=True)

    def plain(self, key: str, **facts: object) -> str:
        """The same without markup: for button labels and notices, which Telegram shows as is."""
        return self._format(key, facts, escape=False)

    def word(self, key: str, **facts: str) -> str:
        """`plain` for facts out of a small closed set, such as a workout's key: remembered."""
        return _remembered(self.language, key, *facts.items())

    def has(self, key: str) -> bool:
        """Whether this language or English has an entry for `key`."""
        return any(_bundle(code).has_message(key) for code in (self.language, DEFAULT_LANGUAGE))

    def listed(self, key: str, **facts: object) -> frozenset[str]:
        """What people may type, as the catalogue lists it under `key`, comma by comma.

        The words of this language and of English, which many people mix in.
        """
        speakers = (self, Messages(DEFAULT_LANGUAGE))
        words = ",".join(each.plain(key, **facts) for each in speakers)
        return frozenset(word.strip() for word in words.casefold().split(","))

    def lists(self, key: str, text: str, **facts: object) -> bool:
        """Whether `text` as a whole is one of the words listed under `key`."""
        folded = unicodedata.normalize("NFKC", text).casefold().strip(" .!?,\n")
        return folded.replace("’", "'") in self.listed(key, **facts)

    def pattern(self, key: str, **facts: object) -> str:
        """A regular expression for any of the words listed under `key`, in folded text.

        Whole words only, but for a number right before them: `3m`, `20h`.
        """
        longest_first = sorted(self.listed(key, **facts), key=len, reverse=True)
        return rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, longest_first))})(?![\w'’])"

    def join(self, items: Sequence[str], style: Literal["standard", "or"] = "standard") -> str:
        """`a, b and c`, or with `style="or"` `a, b or c`, as the language does it."""
        return str(format_list(items, style=style, locale=_locale(self.language)))

    def weekday(self, number: int) -> str:
        """`Monday` for 0, as it stands alone in the language."""
        names = get_day_names("wide", "stand-alone", locale=_locale(self.language))
        return str(names[number])

    def _format(self, key: str, facts: Mapping[str, object], *, escape: bool) -> str:
        return self.written(key, facts, escape=escape) if facts else self.word(key)

    def written(self, key: str, facts: Mapping[str, object], *, escape: bool) -> str:
        """The words made anew: what `text` and `plain` come down to."""
        for code in (self.language, DEFAULT_LANGUAGE):
            bundle = _bundle(code)
            if not bundle.has_message(key):
                continue
            pattern = bundle.get_message(key).value
            if pattern is None:
                break
            arguments = {name: _argument(value, escape=escape) for name, value in facts.items()}
            text, errors = bundle.format_pattern(pattern, arguments)
            if errors or isinstance(text, FluentNone):
                raise MissingWords(f"{key} ({code}): {'; '.join(map(str, errors))}")
            return TWO_STOPS.sub(".", str(text))
        raise MissingWords(key)


@lru_cache(maxsize=4096)
def _remembered(language: str, key: str, *facts: tuple[str, str]) -> str:
    """Words that are the same whenever they are asked for."""
    return Messages(language).written(key, dict(facts), escape=False)
